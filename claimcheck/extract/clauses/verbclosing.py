"""Verb-first reports behind their content, "P، شدد الوزير", "«P»، هكذا رد الناطق", and claims that are called false
there, "وصف الوزير هذه الأنباء بأنها كاذبة"."""

from typing import NamedTuple

from claimcheck.domain.claim import OPPOSING, Polarity
from claimcheck.extract.clauses.fronted import find_clause_start, find_quote_before
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.speakerbehind import SHORTEST_FRONTED, rest_is_setting
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.objects import CLOSING_MARKS, OPENING_MARKS, is_definite, split_subject
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.phrases import Range
from claimcheck.extract.units import COMMAS, DASHES, STOPS
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import Frame

LONGEST_CALLER = 12  # units between a cue and the claim that it calls false


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
    if not closing.quoted and (
        impersonal or group.polarity in (*OPPOSING, Polarity.ACCUSE) or words < SHORTEST_FRONTED
    ):
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
    reach = range(hit.end, min(len(units) - 1, hit.end + LONGEST_CALLER))
    thing = next((i for i in reach if _is_claim(reading, i) or units[i].norm in COMMAS), -1)
    source = before or (source_after(units, hit.end, thing, reading.lexicon) if thing > hit.end else None)
    if thing < 0 or units[thing].norm in COMMAS or source is None:
        return False
    stop = next((i for i in range(thing, len(units)) if units[i].norm in COMMAS or units[i].norm in STOPS), len(units))
    end = _claim_end(reading, thing, stop)
    if end >= stop or not reading.calls_false(end, stop):
        return False
    reading.add(hit, group, source, thing, end, closed=True)
    return True


def _is_claim(reading: ClauseReading, index: int) -> bool:
    """Whether an earlier claim is named at `index`, or what somebody said: "حديث المعارضة", and not "في حديث"."""
    unit, before = reading.units[index], reading.units[index - 1]
    told = unit.kind & Kind.SETTING and not before.kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION)
    return bool(unit.kind & (Kind.ANAPHOR | Kind.CLAIM_NOUN) or told)


def _claim_end(reading: ClauseReading, thing: int, stop: int) -> int:
    """Behind the claim named at `thing`, with whose it is and of what: "كلام الوزارة عن القبو | «كذبا»"."""
    units, end = reading.units, thing + 1
    while end < stop and is_definite(units[end], reading.lexicon):
        end += 1
    if end >= stop or not units[end].kind & Kind.NOUN_PREPOSITION:
        return end
    calls = (u.kind & Kind.CLITIC or u.norm in OPENING_MARKS or u.quote is not None for u in units[end:stop])
    return next((i for i, begins in enumerate(calls, end) if begins), end)
