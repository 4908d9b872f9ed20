"""An earlier claim that opens its sentence before subject and cue, where nouns have cases: "Эту версию | в генштабе |
опровергли", "Эти слухи | мэр | назвал выдумкой"."""

from claimcheck.domain.claim import Polarity
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.after import impersonal_place, source_after
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.phrases import can_speak
from claimcheck.extract.units import COMMAS, STOPS
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import CueGroup, Frame

AGAINST = (Polarity.DENY, Polarity.DOUBT)


def read_fronted_object(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Reads a cue against an earlier claim that opens the sentence; True where it is read. A cue that calls things
    something is against it where the name dismisses it."""
    units, first = reading.units, reading.first
    if not reading.language.dative_suffixes or reading.read_so_far or zone.kind is ZoneKind.COMPLEMENT:
        return False
    noun, called = hit.group(Frame.NOUN), hit.group(Frame.OBJECT)
    denies = noun is not None and noun.polarity in AGAINST
    calls = called is not None and called.polarity is Polarity.ASSERT
    end = first + 2
    if not (denies or calls) or end > hit.start:
        return False
    if not units[first].kind & (Kind.DETERMINER | Kind.ANAPHOR) or not units[first + 1].kind & Kind.CLAIM_NOUN:
        return False
    source = source_before(units, end, hit.start, reading.lexicon) if hit.start > end else None
    if hit.start == end:
        source = impersonal_place(units, hit.end, zone.rest, reading.lexicon)
        source = source or source_after(units, hit.end, zone.rest, reading.lexicon)
    if source is None or not (can_speak(units, source) or units[source[0]].kind & Kind.PREPOSITION):
        return False
    group = noun
    if not denies:
        begin = max(hit.end, source[1])
        stops = (i for i in range(begin, len(units)) if units[i].norm in COMMAS or units[i].norm in STOPS)
        stop = next(stops, len(units))
        if begin >= stop or not reading.calls_false(begin, stop):
            return False
        group = CueGroup(Polarity.DENY, frozenset({Frame.NOUN}), ())
    if group is None:
        return False
    reading.add(hit, group, source, first, end, closed=True)
    return True
