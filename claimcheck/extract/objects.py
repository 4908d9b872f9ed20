"""After a verb that comes first: where the subject ends and the object begins, when only their forms tell them apart.

"نفى مقاتلو الجيش السوري الحر تلقيهم أي دعم": fighters of the Free Syrian Army | their receiving any support. A definite
phrase is over when an indefinite word, a demonstrative or a verbal noun follows it.
"""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.phrases import PEOPLE, Range
from claimcheck.extract.units import COMMAS, QUOTE, STOPS, Unit

LONGEST_SUBJECT = 12  # units
PLURAL_SUBJECT = "ون"  # nominative: what follows in the accusative is no attribute of it
ACCUSATIVE = "ا"
RELATIONAL_ENDINGS = ("ي", "يه", "يين", "يون", "يات")  # adjectives of relation keep to the noun before them


def split_subject(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> tuple[Range | None, int]:
    """(subject, start of the object) of the stretch after the verb; the subject is None where it is elided."""
    end = start
    while end < high and end - start < LONGEST_SUBJECT:
        unit = units[end]
        if not unit.is_word and unit.norm not in "\"«»'":
            break
        if end > start and _begins_object(units, start, end, lexicon):
            break
        if end == start and _is_object_itself(unit, lexicon):
            return None, start
        end += 1
    if end == start:
        return None, start
    if end >= high or units[end].norm in STOPS:  # one phrase alone: the object, its subject elided
        return None, start
    return (start, end), end


def _is_object_itself(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the first word after the verb cannot be a subject: a preposition, a demonstrative, "its receiving"."""
    if unit.kind & (Kind.PREPOSITION | Kind.COMPLEMENTISER | Kind.CLITIC | Kind.TIME) and not unit.kind & PEOPLE:
        return True
    if unit.kind & Kind.DETERMINER and unit.norm not in ("بعض", "كل"):
        return True
    return (
        (unit.norm,) in lexicon.phrases["receive_nouns"]
        or (unit.kind & Kind.CLAIM_NOUN and not unit.kind & PEOPLE)
        or (has_pronoun(unit, lexicon) and not is_definite(unit, lexicon) and not unit.kind & PEOPLE)
    )


def _begins_object(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    unit, before = units[index], units[index - 1]
    if unit.norm == QUOTE or unit.norm in COMMAS or unit.kind & (Kind.COMPLEMENTISER | Kind.CLITIC):
        return True
    if (
        unit.kind & Kind.DETERMINER
        or (unit.norm,) in lexicon.phrases["receive_nouns"]
        or (unit.kind & Kind.CLAIM_NOUN and not before.kind & Kind.DOCUMENT)
    ):
        return True
    if unit.kind & Kind.PREPOSITION and not unit.kind & Kind.NOUN_PREPOSITION:
        return True
    if before.norm.endswith(PLURAL_SUBJECT) and unit.norm.endswith(ACCUSATIVE) and not is_definite(unit, lexicon):
        return True  # "كثيرون | وجها جديدا"
    if unit.kind & Kind.JOINED:
        return False
    if has_pronoun(unit, lexicon) and not is_definite(unit, lexicon) and not before.kind & Kind.TITLE:
        return True
    titled = any(u.kind & (Kind.TITLE | Kind.SPOKESMAN) for u in units[start:index])
    if titled or not is_definite(before, lexicon):
        return False
    return not is_definite(unit, lexicon)


def is_definite(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the word carries the article."""
    norm = unit.norm
    for prefix in lexicon.language.conjunction_prefixes:
        if norm.startswith(prefix) and norm[len(prefix) :].startswith(lexicon.language.article_prefixes):
            return True
    return norm.startswith(lexicon.language.article_prefixes)


def has_pronoun(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the word may end in a possessive pronoun. A final -ah is as often the feminine ending, so it does not
    count."""
    long_suffixes = tuple(suffix for suffix in lexicon.language.pronoun_suffixes if len(suffix) > 1)
    return bool(long_suffixes) and len(unit.norm) > 4 and unit.norm.endswith(long_suffixes)


def object_before(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """Where the object begins that ends just before unit `end` ("… الكاتب العام للنقابة | الإدارة بالاستعانة"): one
    noun with its relational adjectives and the indefinite heads it depends on."""
    index = end - 1
    while (
        index > start
        and units[index].norm.endswith(RELATIONAL_ENDINGS)
        and is_definite(units[index], lexicon)
        and not units[index].kind & PEOPLE
    ):
        index -= 1
    while (
        index > start
        and not is_definite(units[index - 1], lexicon)
        and units[index - 1].is_word
        and not units[index - 1].kind & Kind.PREPOSITION
    ):
        index -= 1
    return index
