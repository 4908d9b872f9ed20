"""Clauses that say beside a content who says so: "Wie die Polizei mitteilte, P", "P, so schreibt Meyer, P"."""

from claimcheck.extract.hits import Hit
from claimcheck.extract.sources.phrases import Range
from claimcheck.extract.units import COMMAS, DASHES
from claimcheck.extract.verbsecond.drafting import REPORT, add
from claimcheck.extract.verbsecond.reading import VerbSecondReading
from claimcheck.extract.verbsecond.subjects import (
    find_place_source,
    find_subject_behind,
    names_someone,
    within_manner,
)
from claimcheck.languages.language import Frame


def read_manner(reading: VerbSecondReading, hit: Hit) -> bool:
    """Whether the cue stands in such a clause; adds its draft if somebody speaks in it."""
    left, right = reading.clause_of(hit)
    apposed = _before_apposition(reading, hit, left)
    if apposed >= 0:
        subject = apposed + 1, hit.start - 1
        if names_someone(reading, *subject):
            _add_around(reading, hit, subject, apposed, right)
        return True
    if not (within_manner(reading, left) and (hit.tail < 0 or hit.placed)) and not _is_inserted(
        reading, hit, left, right
    ):
        return False
    source = _subject(reading, hit, left, right)
    if hit.placed or source is not None:
        _add_around(reading, hit, source, left, right)
    return True


def _before_apposition(reading: VerbSecondReading, hit: Hit, left: int) -> int:
    """Where the clause of a cue begins that stands alone behind an apposition: "wie der Direktor, Smith, | mitteilte";
    or -1."""
    parted = reading.before_apposition(left) if left == hit.start else None
    return parted[0] if parted and within_manner(reading, parted[0]) else -1


def _is_inserted(reading: VerbSecondReading, hit: Hit, left: int, right: int) -> bool:
    """Whether the cue breaks a content in two: "P, so schreibt Meyer in seinem Buch, P"."""
    so = left + 1 == hit.start and reading.has_word(left, "so_words")
    return so and reading.is_mark(left - 1, COMMAS | DASHES) and reading.is_mark(right, COMMAS | DASHES)


def _subject(reading: VerbSecondReading, hit: Hit, left: int, right: int) -> Range | None:
    """Who speaks in the clause; None for "man"."""
    behind = reading.over_conjunction(left) + 1
    if hit.placed:
        return find_place_source(reading, hit, behind, right)
    inverted = behind == hit.start
    subject = find_subject_behind(reading, behind + inverted, right if inverted else hit.start)
    nobody = subject and subject[1] - subject[0] == 1 and reading.has_word(subject[0], "impersonal")
    return None if nobody else subject


def _add_around(reading: VerbSecondReading, hit: Hit, source: Range | None, left: int, right: int) -> None:
    """Adds what stands before the clause [left, right) and behind it."""
    start = reading.stretch_start(left)
    parts = [(start, left - 1), (right + 1, reading.last)]
    add(reading, hit, hit.group(Frame.CLAUSE) or REPORT, source, parts, closed=left > start)
