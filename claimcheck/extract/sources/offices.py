"""The office that is known as the speaker by its case alone, behind when, where or to whom it was said."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import OFFICES, Kind, Lexicon
from claimcheck.extract.sources.phrases import PEOPLE, QUOTE_MARKS_IN_NAMES, SPEAKERS
from claimcheck.extract.units import Unit

LONGEST_SETTING = 9  # units between a cue and the office of its speaker


def office_after(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> int:
    """Where the speaker begins behind when, where or to whom it was said, told by the first office in its plain form
    where nouns have cases: "рассказал журналистам | офицер", "сказал на условиях анонимности | высокопоставленный
    чиновник"; or -1."""
    if start + 1 >= high or not lexicon.language.dative_suffixes:
        return -1
    first, last = units[start + (units[start].norm in QUOTE_MARKS_IN_NAMES)], min(high, start + LONGEST_SETTING)
    setting = first.kind & (Kind.PREPOSITION | Kind.TIME | Kind.ADDRESSEE | Kind.ADVERB | Kind.NOUN_PREPOSITION)
    cased = first.norm.endswith(lexicon.endings["dative_suffixes"])
    thing = start + 2 < high and units[start + 1].kind & OFFICES and units[start + 2].capital
    thing = thing and not first.kind & ~Kind.CLAIM_NOUN and not first.capital  # "прокоментувала рішення | депутатка"
    adjective = first.norm.endswith(lexicon.endings["plain_adjective_suffixes"])
    if first.kind & PEOPLE or not first.is_word or not (setting or ((cased or thing) and not adjective)):
        return -1
    for index in range(start + 1, last):
        unit, before = units[index], units[index - 1]
        if not unit.is_word and unit.norm not in QUOTE_MARKS_IN_NAMES:
            return -1
        if not unit.kind & SPEAKERS or unit.capital or before.kind & Kind.PREPOSITION:
            continue
        while index - 1 > start and _agrees(units, index - 1, lexicon):
            index -= 1
        return index
    return -1


def _agrees(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether an adjective in the case of the subject stands at `index`."""
    plain = units[index].norm.endswith(lexicon.endings["plain_adjective_suffixes"])
    return plain and not units[index].kind & ~PEOPLE and not units[index - 1].kind & Kind.PREPOSITION
