"""What the ending of a word tells in languages that write cases and moods onto it."""

from claimcheck.extract.lexicon import Lexicon
from claimcheck.extract.units import Unit


def ends(unit: Unit, field: str, lexicon: Lexicon) -> bool:
    """Whether a word of no class has one of the endings of the language's `field`."""
    return not unit.kind and unit.norm.endswith(lexicon.endings[field])


def is_cased(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a name stands in a case other than the subject's: "Ova'da"."""
    return unit.norm.endswith(lexicon.language.case_suffixes)


def is_verb(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a word closes a clause as its finite verb: "açıldı", "açıyor"."""
    number = not unit.is_word or unit.capital or lexicon.is_number(unit.norm)
    return not number and ends(unit, "finite_suffixes", lexicon)
