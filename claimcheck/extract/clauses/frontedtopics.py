"""What is told of before its cue, where nouns have cases: "О гибели солдат | сообщили | в штабе", "Те, що завод
закриють, | підтвердила | влада"."""

from claimcheck.extract.clauses.frontedobjects import behind_adverbs, fronted_subject, is_plain
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.speakerbehind import verb_start
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.units import COMMAS
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import CueGroup, Frame

SHORTEST_TOPIC = 2  # units of "О гибели"
OPENING_REACH = 2  # units of "Про те"
CLOSING_REACH = 4  # units between the comma of a clause and its cue


def read_fronted_topic(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Reads what is told of where it opens the sentence with its preposition: "О гибели солдат | сообщили | в штабе";
    True where it is read."""
    units, edge = reading.units, verb_start(reading, hit)
    first = behind_adverbs(reading, reading.first, edge)
    group = _told_of(reading, hit, first)
    own = zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.COLON, ZoneKind.QUOTE)
    if group is None or own or reading.read_so_far or edge - first < SHORTEST_TOPIC:
        return False
    stands = (units[first].norm, units[first + 1].norm) in reading.lexicon.phrases["back_references"]
    relative = units[edge - 1].norm in COMMAS and any(unit.kind & Kind.RELATIVE for unit in units[first + 2 : edge])
    if stands or not (relative or all(is_plain(reading, at) for at in range(first, edge))):
        return False
    found = fronted_subject(reading, hit, zone, first + 1, edge)
    if found is None:
        return False
    reading.add(hit, group, found.source, *found.thing, closed=True)
    return True


def _told_of(reading: ClauseReading, hit: Hit, preposition: int) -> CueGroup | None:
    """The group of the cue with the preposition that opens the sentence: "сообщили … о"."""
    phrase = (reading.units[hit.start].norm, reading.units[preposition].norm)
    entries = reading.lexicon.cues.get(phrase[0], ()) if hit.end - hit.start == 1 else ()
    groups = (group for entry in entries if entry.phrase == phrase and not entry.tail for group in entry.groups)
    return next((group for group in groups if Frame.NOUN in group.frames), None)


def read_fronted_clause_topic(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Reads a whole clause that is told of: "Про те, що бюджет скоротять, | першою написала | газета"; True where it is
    read."""
    units, first, edge = reading.units, reading.first, verb_start(reading, hit)
    group = hit.group(Frame.CLAUSE) or hit.group(Frame.NOUN)
    if group is None or not reading.language.dative_suffixes or reading.read_so_far:
        return False
    comma = next((at for at in range(first, edge) if units[at].norm in COMMAS), -1)
    pointed = first < comma <= first + OPENING_REACH and units[comma - 1].kind & Kind.ANAPHOR
    if not pointed or not units[comma + 1].kind & Kind.COMPLEMENTISER:
        return False
    closing = next((at for at in range(edge - 1, max(comma, edge - CLOSING_REACH), -1) if units[at].norm in COMMAS), -1)
    found = fronted_subject(reading, hit, zone, closing, edge) if closing > comma + 1 else None
    if found is None:
        return False
    reading.add(hit, group, found.source, comma + 2, closing, closed=True)
    return True
