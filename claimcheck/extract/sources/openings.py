"""Where a sentence's own words begin: behind its dateline, the day it was put online, a headline that runs into it."""

from collections.abc import Sequence

from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.objects import is_definite
from claimcheck.extract.sources.phrases import ACTORS, is_medium, is_spaced_dash
from claimcheck.extract.units import STOPS, Unit

LONGEST_PLACE = 8  # units of a place and its day before a bracket
LONGEST_AGENCY = 12  # units of what the bracket holds
LONGEST_CITY = 2  # units
SHORTEST_DESK = 6  # letters of an agency or a desk in one word
LONGEST_HEAD = 40  # units of title, agency and day before the first word of a report
OPENING = Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.OPENER | Kind.PRONOUN


def in_title_case(units: Sequence[Unit]) -> bool:
    """Whether the sentence is a headline written with capitals throughout: "Mayor Says Bridge Is Safe"."""
    words = [unit for unit in units if unit.is_word and len(unit.norm) > 3]
    return len(words) > 3 and all(unit.capital or unit.norm[0].isdecimal() for unit in words)


def find_opening(units: Sequence[Unit], hits: Sequence[Hit], lexicon: Lexicon) -> int:
    """The first unit of the sentence's own words."""
    opening = _dateline_end(units) or (_bracketed_end(units) if lexicon.language.dateline_brackets else 0)
    marks = lexicon.language.outlet_marks
    opening = next((i + 1 for i in range(min(len(units), LONGEST_HEAD) - 1, -1, -1) if units[i].norm in marks), opening)
    cue = next((hit for hit in hits if opening < hit.start <= opening + LONGEST_CITY), None)
    if lexicon.language.verb_first and opening and cue is not None and cue.end < len(units):
        plain = not any(unit.kind for unit in units[opening : cue.start])
        if plain and (is_definite(units[cue.end], lexicon) or units[cue.end].kind & ACTORS):
            return cue.start  # "الراية – الرياض | أدانت المملكة"
    if not lexicon.language.capitals_mark_names:
        return opening
    if any(unit.is_word and not unit.capital and not unit.kind and unit.norm.isalpha() for unit in units[:opening]):
        opening = 0  # "the troops - backed by"
    cue = next((hit.start for hit in hits if hit.groups and not hit.noun_like), len(units))
    for index in range(opening + 1, min(len(units) - 2, LONGEST_HEAD)):
        if _ends_stamp(units, index) or (
            index < cue and (begins_anew(units, index + 1, lexicon) or _is_agency(units, index))
        ):
            opening = index + 1
    return opening


def _dateline_end(units: Sequence[Unit]) -> int:
    """Behind "CAIRO (Agency) - " or "موسكو - " at the start, else 0."""
    for index, unit in enumerate(units[:9]):
        if unit.quote is not None or (unit.norm in STOPS and index > 6):
            return 0
        if is_spaced_dash(units, index):
            return index + 1
    return 0


def _bracketed_end(units: Sequence[Unit]) -> int:
    """Behind a place, its day and an agency in brackets at the start, where no postposition goes on with them: "ممبئی
    (ویب ڈیسک) | اداکار نے کہا"; else 0."""
    opened = next((i for i, unit in enumerate(units[:LONGEST_HEAD]) if unit.norm == "("), -1)
    closed = next((i for i in range(opened + 1, min(len(units), opened + LONGEST_AGENCY)) if units[i].norm == ")"), -1)
    if opened < 1 or closed < 0 or closed + 1 >= len(units):
        return 0
    linking = Kind.MARKER | Kind.GENITIVE | Kind.PREPOSITION | Kind.OBJECT_MARKER | Kind.NOUN_PREPOSITION
    agency = closed - opened > 2 or units[opened + 1].kind & Kind.MEDIUM or len(units[opened + 1].norm) >= SHORTEST_DESK
    if opened >= LONGEST_PLACE:  # behind a headline: "پل بند ہو گیا لاہور (ویب ڈیسک) | میئر نے کہا"
        return closed + 1 if units[closed - 1].kind & Kind.MEDIUM else 0
    verbal = any(unit.kind & linking for unit in units[:opened])
    verbal = verbal or any(unit.kind & Kind.COORDINATOR for unit in units[opened:closed])  # "अध्यक्ष (बिक्री और सेवा)"
    return closed + 1 if agency and not verbal and not units[closed + 1].kind & linking else 0


def _ends_stamp(units: Sequence[Unit], index: int) -> bool:
    """Whether the year at `index` ends a full date that no preposition governs, a capital behind it: "5 Feb 2015 |
    At"."""
    year = units[index].norm
    if len(year) != 4 or not year.isdecimal() or not units[index + 1].capital:
        return False
    start = index
    while start and (units[start - 1].kind & Kind.TIME or (units[start - 1].norm.isdecimal() and index - start < 2)):
        start -= 1
    dated = any(unit.kind & Kind.TIME for unit in units[start:index])
    return dated and not (start and units[start - 1].kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.GENITIVE))


def _is_agency(units: Sequence[Unit], index: int) -> bool:
    """Whether a headline ends at an agency's name that opens no phrase: "… in Aleppo AFP | Eleven children"."""
    unit, before, behind = units[index], units[index - 1], units[index + 1]
    if not unit.capital or not behind.capital or not before.capital or before.kind & Kind.DETERMINER:
        return False
    return is_medium(unit) and not behind.kind & Kind.TIME


def begins_anew(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether a sentence begins at `index` though no mark ends the headline before it: "… in Idlib | A reporter
    was"."""
    unit, before, behind = units[index], units[index - 1], units[index + 1]
    indefinite = unit.capital and (unit.norm,) in lexicon.phrases["indefinite_articles"]
    if indefinite and before.is_word and index + 2 < len(units) and not units[index + 2].capital:
        return units[index + 2].is_word and not in_title_case(units)  # "Tags Chad harbour | A Chadian minister"
    if before.capital and unit.capital and unit.kind & Kind.ARTICLE and behind.capital and not before.kind & OPENING:
        return bool(behind.kind & ACTORS)  # "… de AMLO | El Partido Socialista negó"
    if not unit.capital or behind.capital or not behind.is_word:
        return False
    if len(unit.norm) == 1 and not unit.kind & Kind.ARTICLE:
        return False  # "vitamine D | est"
    if before.norm in "])":
        return True
    closed = unit.kind & OPENING or unit.norm in lexicon.numbers
    return bool(closed) and before.is_word and not before.kind & (Kind.TITLE | Kind.PREPOSITION)


def begins_sentence(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether a capital article before a lower-case word begins a sentence though no mark ends the one before it."""
    article = units[index].capital and units[index].kind & Kind.ARTICLE and lexicon.language.bare_clauses
    return bool(article) and index + 1 < len(units) and units[index + 1].is_word and not units[index + 1].capital
