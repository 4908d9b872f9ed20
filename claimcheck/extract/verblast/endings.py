"""What the ending of a word tells in languages that write cases and moods onto it."""

from claimcheck.extract.lexicon import Lexicon
from claimcheck.extract.units import Unit

HARDENED = {"ğ": "kg", "b": "p", "c": "ç", "d": "t"}  # a last letter that is soft before a case: bakanlığa, bakanlık


def ends(unit: Unit, field: str, lexicon: Lexicon) -> bool:
    """Whether a word of no class has one of the endings of the language's `field`."""
    return not unit.kind and unit.norm.endswith(lexicon.endings[field])


def without_ending(norm: str, field: str, kinds: int, lexicon: Lexicon) -> str:
    """The folded word without one of the endings of the language's `field`, where it is one of `kinds` then:
    "bakanlığa" → "bakanlık", "komutanlığına" → "komutanlığı", "sendikası" → "sendika"; "" for any other."""
    for ending in lexicon.endings[field]:
        stem = norm.removesuffix(ending)
        if stem and len(stem) < len(norm):
            for plain in (stem, *(stem[:-1] + hard for hard in HARDENED.get(stem[-1], ""))):
                if lexicon.kind(plain) & kinds:
                    return plain
    return ""


def is_cased(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a name stands in a case other than the subject's: "Ova'da"."""
    return unit.norm.endswith(lexicon.language.case_suffixes)


def is_verb(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a word closes a clause as its finite verb: "açıldı", "açıyor"."""
    number = not unit.is_word or unit.capital or lexicon.is_number(unit.norm)
    return not number and ends(unit, "finite_suffixes", lexicon)
