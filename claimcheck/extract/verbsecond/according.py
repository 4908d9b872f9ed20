"""Sources named by "laut", "nach Angaben von", "zufolge"."""

from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.units import COMMAS, DASHES
from claimcheck.extract.verbsecond.behind import is_clause
from claimcheck.extract.verbsecond.drafting import REPORT, add
from claimcheck.extract.verbsecond.reading import Range, VerbSecondReading
from claimcheck.extract.verbsecond.subjects import end_of_apposition, names_someone


def read_according(reading: VerbSecondReading, hit: Hit) -> None:
    source, start, stop = (None, hit.start, hit.end)
    if hit.according == "to":
        whole = (
            reading.opens_clause(hit.start) and not reading.is_mark(hit.start - 1, COMMAS | DASHES)
        ) or reading.has_kind(hit.start - 1, Kind.COORDINATOR | Kind.OPENER | Kind.ADVERB)
        end = reading.end_of_phrase(hit.end, reading.last, whole)
        if end > hit.end:
            source, stop = (hit.end, _end_of_source_apposition(reading, end)), _end_of_source_apposition(reading, end)
        if (reading.units[hit.start].norm,) in reading.lexicon.phrases["so_words"] and not _is_so(reading, hit, stop):
            return
    else:
        begin = _before_postposition(reading, hit)
        if begin < hit.start:
            source, start = (begin, hit.start), begin
    if source is None or not names_someone(reading, *source):
        return
    left, right = reading.clause_left(start), reading.clause_right(stop)
    if left == start or all(
        reading.has_kind(i, Kind.COORDINATOR | Kind.OPENER | Kind.ADVERB) for i in range(left, start)
    ):
        if right == stop and left > 0 and reading.is_boundary(left - 1):
            _read_parenthesis(reading, hit, source, left, stop)
            return
        begin = stop
        add(reading, hit, REPORT, source, [(begin, reading.last)], start=left)
        return
    subordinate = (
        left > 0
        and reading.has_kind(left, Kind.DETERMINER | Kind.RELATIVE | Kind.COMPLEMENTISER)
        and reading.is_mark(left - 1, COMMAS)
        and not is_clause(reading, left)
    )
    if subordinate:
        begin = left + 1 if reading.has_kind(left, Kind.COMPLEMENTISER) else left
        add(reading, hit, REPORT, source, [(begin, start), (stop, right)], closed=True)
        return
    add(reading, hit, REPORT, source, [(reading.stretch_start(start), start), (stop, reading.last)], closed=True)


def _read_parenthesis(reading: VerbSecondReading, hit: Hit, source: Range, left: int, stop: int) -> None:
    """Reads "P, so der Minister" and "P, laut Polizei, P"."""
    index = reading.behind_marks(left - 1)
    start = reading.stretch_start(left)
    if reading.is_quote(index) and index not in reading.used_quotes and (index == start or reading.found):
        reading.used_quotes.add(index)
        start = index
    rest = (
        (stop + 1, reading.last)
        if stop < reading.last and reading.units[stop].norm in COMMAS | DASHES
        else (stop, stop)
    )
    add(reading, hit, REPORT, source, [(start, index + 1), rest], closed=True)


def _is_so(reading: VerbSecondReading, hit: Hit, stop: int) -> bool:
    """Whether "so" names a speaker: set off by a mark, and its phrase set off too."""
    if reading.has_kind(hit.end, Kind.ADVERB | Kind.PREPOSITION | Kind.OPENER | Kind.TIME):
        return False
    return (
        hit.start > 0
        and reading.is_boundary(hit.start - 1)
        and (stop >= reading.last or reading.is_boundary(stop))
        and stop > hit.end
    )


def _end_of_source_apposition(reading: VerbSecondReading, end: int) -> int:
    """Behind an apposition or relative clause that stands between the source and its verb."""
    if not reading.is_mark(end, COMMAS):
        return end
    closing = reading.clause_right(end + 1)
    return (
        closing
        if reading.is_mark(closing, COMMAS)
        and reading.is_verb(closing + 1)
        and not is_clause(reading, end + 1)
        and not reading.is_verb(end + 1)
        else end_of_apposition(reading, end, reading.last)
    )


def _before_postposition(reading: VerbSecondReading, hit: Hit) -> int:
    """Where the phrase begins that a postposition closes: "offiziellen Angaben | zufolge"."""
    left = reading.clause_left(hit.start)
    if reading.end_of_phrase(left, hit.start, True) == hit.start:
        return left
    first = reading.end_of_phrase(
        left + 1 if reading.has_kind(left, Kind.PREPOSITION) and not reading.has_kind(left, Kind.DETERMINER) else left,
        hit.start,
        True,
    )
    low = first + 1 if reading.is_verb(first) else left
    return next(
        (
            i
            for i in range(low, hit.start)
            if reading.end_of_phrase(i, hit.start) == hit.start and not reading.has_kind(i, Kind.ADVERB | Kind.TIME)
        ),
        hit.start,
    )
