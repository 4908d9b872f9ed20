"""Denials made in passing, before the cue whose subject they share, where a cue closes its clause: "وزیر | با رد این
ادعا | گفت: P"."""

from dataclasses import replace

from claimcheck.extract.clauses.leading import clause_start, leading_subject
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.phrases import can_speak
from claimcheck.extract.units import COMMAS, STOPS
from claimcheck.languages.language import Frame

LONGEST_THING = 24  # units of what is denied in passing


def is_converb(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the cue takes a noun alone and its subject from the next cue."""
    nouns = all(group.frames == {Frame.NOUN} for group in hit.groups)
    return reading.language.cue_closes and hit.shares_subject and nouns


def read_converbs(reading: ClauseReading) -> None:
    """Reads each of them with the subject of the first cue behind it, once that is known."""
    for hit in reading.hits:
        if not hit.groups or not is_converb(reading, hit):
            continue
        main = next((n for n, opened in enumerate(reading.read_so_far) if opened.cue_unit >= hit.end), -1)
        end = _thing_end(reading, hit)
        if end <= hit.end:
            continue
        if main < 0 or reading.read_so_far[main].source_start > hit.start + 1:
            _read_alone(reading, hit, end)
            continue
        reading.add(hit, hit.groups[0], None, hit.end, end, closed=True)
        opened = reading.read_so_far[-1]
        opened.draft = replace(opened.draft, shares=main, source=reading.read_so_far[main].draft.source)


def _read_alone(reading: ClauseReading, hit: Hit, end: int) -> None:
    """Reads one with the subject that opens its clause, where no cue follows: "وزیر | با تکذیب این خبر رفت"."""
    low = max(
        (opened.cue_unit + 1 for opened in reading.read_so_far if opened.cue_unit < hit.start), default=reading.first
    )
    source = leading_subject(reading, clause_start(reading, low, hit.start), hit.start)
    if source is not None and can_speak(reading.units, source):
        reading.add(hit, hit.groups[0], source, hit.end, end, closed=True)


def _thing_end(reading: ClauseReading, hit: Hit) -> int:
    """Where the noun phrase behind the converb ends: at a mark, a clause, or the next cue."""
    units = reading.units
    cues = [other.start for other in reading.hits if other.start >= hit.end]
    stop = min([*cues, hit.end + LONGEST_THING, len(units)])
    for index in range(hit.end, stop):
        unit = units[index]
        if unit.norm in COMMAS or unit.norm in STOPS or unit.kind & (Kind.COMPLEMENTISER | Kind.FINITE | Kind.OPENER):
            return index
    while stop > hit.end and units[stop - 1].kind & Kind.ADVERB:
        stop -= 1  # "این اظهارات | تلویحاً | اعلام کرد"
    return stop
