"""A text → the parties of the gazetteer that it names: states, bodies and persons, in any script."""

from claimcheck.extract.gazetteer import folded_words, gazetteer

NO_PARTY = frozenset({"medium"})  # an outlet reports; it is not asked to reply


def parties(text: str) -> dict[str, str]:
    """Id and English name of each party named, in the order of the text; the longest name counts."""
    words, found = folded_words(text), {}
    place = 0
    while place < len(words):
        hit = gazetteer().longest(words, place)
        if hit is None:
            place += 1
            continue
        entity, size = hit
        if entity.kind not in NO_PARTY:
            found.setdefault(entity.id, entity.name)
        place += size
    return found
