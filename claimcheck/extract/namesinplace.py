"""Words of another class that are names where they stand: "شام" a land, "IS" an army, "علي" a man, "جمعه" an imam."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.units import Unit

NAMED = "\1"  # ends the folded form of a word that is a name here
DOTTED, DOTLESS = "ي", "ى"
SPELLING_REACH = 2000  # characters around a word in which its text's spelling is looked for


def as_named(text: str, units: list[Unit], lexicon: Lexicon) -> list[Unit]:
    """The units, those words cast anew that are names where they stand."""
    if lexicon.time_names:
        units = [_as_land(units, index, lexicon) for index in range(len(units))]
    if lexicon.language.day_holders:
        units = [_as_held(units, index, lexicon) for index in range(len(units))]
    if lexicon.name_words:
        units = [_as_name(text, units, index, lexicon) for index in range(len(units))]
    if lexicon.language.elided_words:
        units = [_as_prefix(text, units, index) for index in range(len(units))]
    if lexicon.acronyms:
        units = [_as_acronym(text, units, index, lexicon) for index in range(len(units))]
    return units


def _as_land(units: Sequence[Unit], index: int, lexicon: Lexicon) -> Unit:
    """The unit, or, where no word of time stands by, the land that its word names: "شام | نے تردید کی", and "اتوار کی
    شام", "شام کو" elsewhere."""
    unit = units[index]
    if unit.norm not in lexicon.time_names:
        return unit
    before = units[index - 1] if index else None
    if before is not None and before.kind & Kind.GENITIVE and index > 1:
        before = units[index - 2]
    behind = units[index + 1] if index + 1 < len(units) else None
    timed = before is not None and before.kind & (Kind.TIME | Kind.ADVERB)
    hour = behind is not None and (behind.kind & (Kind.TIME | Kind.OBJECT_MARKER) and not behind.kind & Kind.GENITIVE)
    return unit if timed or hour else unit._replace(kind=Kind.NONE)


def _as_held(units: Sequence[Unit], index: int, lexicon: Lexicon) -> Unit:
    """The unit, or, behind a noun that it belongs to, the day as any word: "امام | جمعه"."""
    unit = units[index]
    if not index or not unit.kind & Kind.TIME or (units[index - 1].norm,) not in lexicon.phrases["day_holders"]:
        return unit
    return unit._replace(kind=unit.kind & ~Kind.TIME)


def _as_name(text: str, units: Sequence[Unit], index: int, lexicon: Lexicon) -> Unit:
    """The unit, or, behind a title or a cue and before no day, the name it then is: "الشيخ | صباح | الأحمد". A word
    folded like another is one where its text spells the other apart, there behind a first name as well: "أكد | علي |
    حسن أن", "أكد حسن | علي | أن", and elsewhere "على"."""
    unit = units[index]
    if unit.norm not in lexicon.name_words or not 0 < index < len(units) - 1:
        return unit
    before, behind = units[index - 1], units[index + 1]
    spelt = text[unit.start : unit.end]
    if spelt not in lexicon.language.name_words or not behind.is_word or behind.kind & Kind.TIME:
        return unit
    near = text[max(0, unit.start - SPELLING_REACH) : unit.end + SPELLING_REACH]
    two_ways = spelt.endswith(DOTTED)
    if two_ways and spelt[:-1] + DOTLESS not in near:
        return unit
    second = two_ways and index > 1 and not before.kind and before.is_word and _opens_name(units[index - 2], lexicon)
    named = second or _opens_name(before, lexicon)
    return unit._replace(kind=Kind.NONE, norm=unit.norm + NAMED) if named else unit


def _opens_name(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a name can stand right behind the unit: a title or a cue."""
    prefixes = lexicon.language.conjunction_prefixes
    joined = unit.norm.startswith(prefixes) and unit.norm[1:] in lexicon.cue_openers
    return bool(unit.kind & Kind.TITLE) or unit.norm in lexicon.cue_openers or joined


def _as_prefix(text: str, units: Sequence[Unit], index: int) -> Unit:
    """The unit, or, where a letter with its apostrophe opens a name, a part of that: "N'|Djamena", but "L'|Afrique",
    "N'|est", "N'|A PAS"."""
    unit, behind = units[index], units[index + 1] if index + 1 < len(units) else None
    if len(unit.norm) > 1 or not unit.capital or behind is None or not behind.capital or behind.start != unit.end:
        return unit
    named = not unit.kind & (Kind.ARTICLE | Kind.GENITIVE) and not text[behind.start : behind.end].isupper()
    return unit._replace(kind=Kind.NONE, norm=unit.norm + NAMED) if named else unit


def _as_acronym(text: str, units: Sequence[Unit], index: int, lexicon: Lexicon) -> Unit:
    """The unit, or the name that its word is in capitals where those beside it are not all in capitals: "| IS | said",
    "the | WHO"."""
    unit = units[index]
    if unit.norm not in lexicon.acronyms or not text[unit.start : unit.end].isupper():
        return unit
    beside = (text[near.start : near.end] for near in units[max(0, index - 1) : index + 2] if near is not unit)
    shouted = any(word.isupper() and len(word) > 1 for word in beside)
    return unit if shouted else unit._replace(kind=Kind.NONE, norm=unit.norm + NAMED)
