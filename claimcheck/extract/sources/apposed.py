"""A name behind a comma in verb-first text, where no capital marks it: "رئيس الكتلة، | نور الدين سالم، | أن"."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import OFFICES, Kind, Lexicon
from claimcheck.extract.objects import FEMININE_OWNED, has_pronoun, is_definite
from claimcheck.extract.sources.agreement import FEMININE_NOUN
from claimcheck.extract.units import COLONS, COMMAS, QUOTE, Unit

LONGEST_NAME = 5  # words
SHORTEST_NAME = 2
CLOSING = Kind.TIME | Kind.COMPLEMENTISER | Kind.CLITIC | Kind.ADDRESSEE
NO_NAME = ("ات", "ا")  # of plurals, and of what is in the accusative: "إصابات جديدة", "دعما ماليا"


def apposed_name(units: Sequence[Unit], start: int, comma: int, lexicon: Lexicon) -> int:
    """The unit behind the name that stands behind `comma` in apposition to the office at `start`; -1 where none does:
    "أعلن الوزير، | دعمه"."""
    if not lexicon.language.verb_first or start >= comma or units[comma].norm not in COMMAS:
        return -1
    if not any(unit.kind & OFFICES for unit in units[start:comma]) or any(
        not unit.is_word for unit in units[start:comma]
    ):
        return -1
    end = comma + 1
    while end < len(units) and end - comma <= LONGEST_NAME and _is_of_name(units, comma + 1, end, lexicon):
        end += 1
    if end - comma <= SHORTEST_NAME or end >= len(units):
        return -1
    woman = units[start].norm.endswith(FEMININE_NOUN)
    if units[comma + 1].norm.endswith(FEMININE_NOUN) and not woman:
        return -1  # "أعلن الوزير، | استقالة نائبه"
    closing = units[end]
    setting = closing.kind & Kind.PREPOSITION and end + 1 < len(units) and units[end + 1].kind & Kind.SETTING
    closed = closing.norm in COMMAS or closing.norm in COLONS or closing.norm == QUOTE or closing.kind & CLOSING
    return end if closed or setting or closing.kind & Kind.GOVERNED else -1


def _is_of_name(units: Sequence[Unit], first: int, index: int, lexicon: Lexicon) -> bool:
    """Whether the word at `index` can be part of a name that begins at `first`."""
    unit = units[index]
    if not unit.is_word or unit.kind & ~Kind.TITLE or unit.norm[0].isdecimal():
        return False
    plain = index + 1 < len(units) and units[index + 1].is_word and not is_definite(units[index + 1], lexicon)
    if is_definite(unit, lexicon) and (index > first or unit.kind & Kind.TITLE or plain):
        return True  # "الباجي قايد", and not "الاستقالة النهائية"
    language = lexicon.language
    if is_definite(unit, lexicon) or unit.norm.endswith(NO_NAME) or unit.norm.endswith(FEMININE_OWNED):
        return False
    joined = unit.norm.startswith(language.conjunction_prefixes) and unit.norm[1:] in lexicon.cue_openers
    if unit.norm in lexicon.cue_openers or joined or has_pronoun(unit, lexicon):
        return False
    governed = unit.norm.startswith(language.preposition_prefixes)
    return not (governed and unit.norm[1:].startswith(language.article_prefixes))
