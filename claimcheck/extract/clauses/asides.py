"""Speakers named in an aside whose subject stands before its verb: "As the mayor put it, P", "P, as the mayor said"."""

from claimcheck.extract.clauses.fronted import find_clause_start
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.speakerbehind import rest_is_setting
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.phrases import can_speak
from claimcheck.extract.units import COMMAS, STOPS
from claimcheck.languages.language import Frame

SHORTEST_REPORTED = 3  # words


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
        reading.add(hit, group, source, end + 1, len(units))
        return True
    start = find_clause_start(reading, opening)
    goes_on = end + 1 < len(units)
    goes_on = goes_on and not units[end + 1].kind & (Kind.COORDINATOR | Kind.OPENER | Kind.RELATIVE)
    reading.add(hit, group, source, start, opening - 1, closed=True, also=(end + 1, len(units)) if goes_on else None)
    return True
