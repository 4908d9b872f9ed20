"""Verb-first reports behind their content, "P، شدد الوزير", "«P»، هكذا رد الناطق", and claims that are called false
there, "وصف الوزير هذه الأنباء بأنها كاذبة"."""

from typing import NamedTuple

from claimcheck.domain.claim import Polarity
from claimcheck.extract.clauses.fronted import find_clause_start, find_quote_before
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.speakerbehind import SHORTEST_FRONTED, rest_is_setting
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.objects import CLOSING_MARKS, is_definite, split_subject
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.phrases import Range
from claimcheck.extract.units import COMMAS, DASHES, STOPS
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import Frame

LONGEST_CALLER = 12  # units between a cue and the claim that it calls false
AGAINST = (Polarity.DENY, Polarity.DOUBT, Polarity.ACCUSE)


class Closing(NamedTuple):
    """The content [start, edge) of a report that closes its sentence, and its speaker, if any is named."""

    start: int
    edge: int
    source: Range | None
    quoted: bool


def find_closing(reading: ClauseReading, hit: Hit, zone: Zone) -> Closing | None:
    """The content before a verb-first cue whose sentence holds nothing more than its speaker and a setting."""
    units = reading.units
    if zone.kind is not ZoneKind.NONE or hit.joined or hit.shares_subject or hit.relay or hit.tail >= 0:
        return None
    edge = hit.start
    while edge > reading.first and (units[edge - 1].norm,) in reading.lexicon.phrases["manner_words"]:
        edge -= 1
    quote = find_quote_before(reading, edge)
    parted = edge > reading.first and (units[edge - 1].norm in COMMAS or units[edge - 1].norm in DASHES)
    ended = zone.rest >= len(units) or units[zone.rest].norm in STOPS
    if not (parted or quote == edge - 1) or not ended or reading.read_so_far:
        return None
    source = source_after(units, hit.end, zone.rest, reading.lexicon)
    start = quote if quote is not None else find_clause_start(reading, edge)
    marked = quote is not None or (parted and units[edge - 2].norm in CLOSING_MARKS)
    if source is None and marked and rest_is_setting(units, hit.end, zone.rest, reading.lexicon):
        return Closing(start, edge, None, quote is not None)  # "«P»، أضاف | متهكما"
    if source is None or source[0] != hit.end or units[source[0]].kind & Kind.ANAPHOR:
        return None
    if (units[hit.end].norm,) in reading.lexicon.phrases["receive_nouns"]:
        return None  # "وكان المجلس، قرر | إيقاف البث"
    if split_subject(units, hit.end, source[1], reading.lexicon)[0] is not None:
        return None  # "توقع الجميع | فوزه": an object of its own
    if not rest_is_setting(units, source[1], zone.rest, reading.lexicon):
        return None
    return Closing(start, edge, source, quote is not None)


def read_closing(reading: ClauseReading, hit: Hit, closing: Closing) -> bool:
    """Reads what `find_closing` found, where the cue takes it."""
    group = hit.group(Frame.QUOTE) or (hit.group(Frame.CLAUSE) if closing.quoted else None)
    words = sum(unit.is_word for unit in reading.units[closing.start : closing.edge])
    if group is None:
        return False
    impersonal = (reading.bare_word(hit),) in reading.lexicon.phrases["beliefs"]  # "بالنسبة له، يعتبر الأمر هدفا"
    if not closing.quoted and (impersonal or group.polarity in AGAINST or words < SHORTEST_FRONTED):
        return False
    if closing.quoted:
        reading.used_quotes.add(closing.start)
    reading.add(hit, group, closing.source, closing.start, closing.edge, closed=True)
    return True


def read_called(reading: ClauseReading, hit: Hit, before: Range | None) -> bool:
    """Reads "وصف الوزير هذه الأنباء بأنها كاذبة": an earlier claim and, behind it, what it is called, which dismisses
    it."""
    units, group = reading.units, hit.group(Frame.NAMED)
    if group is None:
        return False
    pointing = Kind.ANAPHOR | Kind.CLAIM_NOUN
    reach = range(hit.end, min(len(units) - 1, hit.end + LONGEST_CALLER))
    thing = next((i for i in reach if units[i].kind & pointing or units[i].norm in COMMAS), -1)
    source = before or (source_after(units, hit.end, thing, reading.lexicon) if thing > hit.end else None)
    if thing < 0 or not units[thing].kind & pointing or source is None:
        return False
    end = thing + 1
    while end < len(units) and is_definite(units[end], reading.lexicon):
        end += 1
    stop = next((i for i in range(end, len(units)) if units[i].norm in COMMAS or units[i].norm in STOPS), len(units))
    if end >= stop or not reading.calls_false(end, stop):
        return False
    reading.add(hit, group, source, thing, end, closed=True)
    return True
