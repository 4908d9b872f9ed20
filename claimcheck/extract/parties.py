"""A text → the parties of the gazetteer that it names: states, bodies and persons, in any script."""

from claimcheck.extract.gazetteer import gazetteer

NO_PARTY = frozenset({"medium"})  # an outlet reports; it is not asked to reply


def parties(text: str) -> dict[str, str]:
    """Id and English name of each party named, in the order of the text; the longest name counts."""
    found: dict[str, str] = {}
    for entity in gazetteer().named_in(text):
        if entity.kind not in NO_PARTY:
            found.setdefault(entity.id, entity.name)
    return found
