"""Speakers named by a clause of manner: "Как сообщил X, P", "P, as the mayor said", "As the mayor put it, P"."""

from claimcheck.extract.clauses.fronted import find_clause_start
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.speakerbehind import rest_is_setting, source_behind
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import OFFICES, Kind
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.offices import office_after
from claimcheck.extract.sources.phrases import Range, can_speak
from claimcheck.extract.sources.places import impersonal_place
from claimcheck.extract.units import COMMAS, DASHES, STOPS
from claimcheck.languages.language import CueGroup, Frame

SHORTEST_REPORTED = 3  # words


def manner_word(reading: ClauseReading, hit: Hit) -> int:
    """The unit of "as" that opens the cue's own clause, "как сообщил …", or -1."""
    index = hit.start - 1
    while index > reading.first and reading.units[index].kind & (Kind.ADVERB | Kind.TIME):
        index -= 1
    if index < reading.first or (reading.units[index].norm,) not in reading.lexicon.phrases["manner_words"]:
        return -1
    opens = index == reading.first or not reading.units[index - 1].is_word
    return index if opens else -1


def read_manner(reading: ClauseReading, hit: Hit, opening: int) -> None:
    """Reads "Как сообщил X, P", "P, как сообщил X" and "P, как сообщил X, P"."""
    units = reading.units
    begin = hit.end
    while begin < len(units) and units[begin].kind & (Kind.ADDRESSEE | Kind.TIME):
        begin += 1
    placed = hit.placed and begin < len(units) and bool(units[begin].kind & Kind.PREPOSITION)
    comma = next((i for i in range(begin, len(units)) if units[i].norm in COMMAS), len(units))
    if opening == reading.first and comma + 1 < len(units) and units[comma + 1].kind & OFFICES:
        # "Como explica Quintana, | médico en La Paz, P"
        comma = next((i for i in range(comma + 1, len(units)) if units[i].norm in COMMAS), comma)
    source = impersonal_place(units, hit.end, comma, reading.lexicon)
    if source is None:
        office = office_after(units, begin, comma, reading.lexicon)
        source = source_after(units, max(office, begin + placed), comma, reading.lexicon)
    if source is None and reading.language.articles:
        source = source_behind(reading, hit, comma)  # "según contó a la radio | el alcalde"
    if source is not None and placed and source[0] == begin + 1:
        source = (begin, source[1])
    group = hit.group(Frame.CLAUSE)
    if source is None or group is None:
        return
    closing = next(
        (i for i in range(source[1], len(units)) if units[i].norm in COMMAS or units[i].norm in DASHES), len(units)
    )
    relative = closing + 1 < len(units) and units[closing + 1].kind & Kind.RELATIVE
    if relative and opening == reading.first and reading.language.dative_suffixes:
        ends = (i for i in range(closing + 1, len(units)) if units[i].norm in COMMAS)
        closing = next(ends, closing)  # "Як стверджують чиновники, | які не назвали імен, | P"
    rest = next((i for i in range(closing, len(units)) if units[i].is_word or units[i].quote), -1)
    if opening == reading.first and rest < 0:
        return
    reading.close_open(opening)
    _read_around(reading, hit, group, source, (opening, closing), goes_on=rest > 0)


def read_aside(reading: ClauseReading, hit: Hit, low: int) -> bool:
    """Reads a cue whose clause opens with "as" and holds no more than its speaker and a setting; True where it is
    read."""
    units, openers = reading.units, reading.lexicon.phrases["aside_openers"]
    group = hit.group(Frame.CLAUSE)
    if not openers or group is None or hit.shares_subject or hit.relay:
        return False
    source = source_before(units, low, hit.start, reading.lexicon)
    if source is None or source[0] <= reading.first or not can_speak(units, source):
        return False
    opening = source[0] - 1
    parted = opening == reading.first or units[opening - 1].norm in COMMAS
    end = next((i for i in range(hit.end, len(units)) if units[i].norm in COMMAS or units[i].norm in STOPS), len(units))
    told = end == hit.end or rest_is_setting(units, hit.end, end, reading.lexicon)
    if (units[opening].norm,) not in openers or not parted or not told:
        return False
    if opening == reading.first:
        words = sum(unit.is_word or unit.quote is not None for unit in units[end:])
        if words < SHORTEST_REPORTED:
            return False
    goes_on = end + 1 < len(units)
    goes_on = goes_on and not units[end + 1].kind & (Kind.COORDINATOR | Kind.OPENER | Kind.RELATIVE)
    _read_around(reading, hit, group, source, (opening, end), goes_on=goes_on)
    return True


def _read_around(
    reading: ClauseReading, hit: Hit, group: CueGroup, source: Range, manner: Range, *, goes_on: bool
) -> None:
    """Reads what stands behind the clause of `manner` where that opens the sentence, else what stands before it, and
    behind it too where the content `goes_on`."""
    (opening, closing), end = manner, len(reading.units)
    if opening == reading.first:
        reading.add(hit, group, source, closing + 1, end)
        return
    start, rest = find_clause_start(reading, opening), (closing + 1, end) if goes_on else None
    reading.add(hit, group, source, start, opening - 1, closed=True, also=rest)
