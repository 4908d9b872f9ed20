"""Noun phrases as contents before their cue: between it and its subject, or with an apposition."""

from claimcheck.domain.claim import Polarity
from claimcheck.extract.clauses.leading import clause_openings, leading_subject
from claimcheck.extract.clauses.markedobjects import read_marked_object
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.unmarkedsubjects import read_unmarked_subject
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.phrases import PEOPLE, Range, can_speak
from claimcheck.extract.units import COMMAS
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import CueGroup, Frame


def read_appositive(reading: ClauseReading, hit: Hit, before: Range | None, zone: Zone) -> bool:
    """Reads ", an accusation the ministry denied": what was claimed stands before, in one noun."""
    units, group = reading.units, hit.group(Frame.NOUN)
    if group is None or before is None or zone.kind is not ZoneKind.NONE or before[0] - 1 <= reading.first:
        return False
    noun = before[0] - 1
    if units[noun].kind & (Kind.RELATIVE | Kind.COMPLEMENTISER):
        noun -= 1  # "une accusation que la direction conteste"
    if not units[noun].kind & Kind.CLAIM_NOUN or reading.language.verb_first:
        return False
    thing = source_before(units, reading.first, noun + 1, reading.lexicon)
    if thing is None:
        return False
    reading.close_open(thing[0])
    reading.add(hit, group, before, thing[0], thing[1], closed=True)
    return True


def read_object_between(reading: ClauseReading, hit: Hit, group: CueGroup, low: int) -> bool:
    """Reads "subject object cue": the subject's marker, the object's marker or an opener tells the two apart."""
    units, language = reading.units, reading.language
    if not language.objects_before and not language.object_openers:
        return False
    if language.nominal_markers:
        return read_marked_object(reading, hit, group, low)
    if language.cue_closes and hit.tail >= 0:
        return False  # "خواستار … شد": its content stands between
    if language.cue_closes and read_unmarked_subject(reading, hit, group, low):
        return True
    clause = low
    for index in range(hit.start - 1, low - 1, -1):
        if not units[index].is_word and units[index].norm not in reading.lexicon.marks and units[index].quote is None:
            clause = index + 1
            break
    cut = next((i for i in range(clause + 1, hit.start) if units[i].kind & Kind.MARKER), -1)
    begin, end = cut + 1, hit.start
    if cut < 0:
        cut = next((i for i in range(clause + 1, hit.start) if units[i].kind & Kind.OBJECT_OPENER), -1)
        begin = cut + 1
    if cut < 0 and language.heads_last and group.polarity is Polarity.DENY:
        taken_up = Kind.ANAPHOR | Kind.ADVERB  # "商会 | 对此 | 予以否认"
        cut = next((i for i in range(clause + 1, hit.start) if units[i].kind & taken_up == taken_up), -1)
        begin, end = cut, cut + 1
    if cut < 0 and language.objects_before:
        cut = next(
            (
                i
                for i in range(clause + 1, hit.start)
                if units[i].kind & (Kind.DETERMINER | Kind.ANAPHOR | Kind.CLAIM_NOUN)
            ),
            -1,
        )
        begin = cut
    openings = clause_openings(reading, low, hit.start) if language.cue_closes else [clause]
    starts = [*reversed(openings), openings[-1] if reading.read_so_far else reading.first]
    *subjects, first = (leading_subject(reading, start, hit.start) for start in starts)
    leading = next((one for one in subjects if one is not None and can_speak(units, one)), first)
    if leading is not None and leading[1] < hit.start:
        begin = cut = _behind_adjunct(reading, max(leading[1], openings[-1]), hit.start)
    while end > begin and (units[end - 1].kind & Kind.OBJECT_MARKER or not units[end - 1].is_word):
        end -= 1
    if cut < 0 or end <= begin:
        return False
    source = leading or source_before(units, clause, cut, reading.lexicon) or (clause, cut)
    if units[source[0]].kind & Kind.PREPOSITION and not language.source_markers:
        return False
    reading.add(hit, group, source, begin, end, closed=True)
    return True


def _behind_adjunct(reading: ClauseReading, start: int, end: int) -> int:
    """Where the object begins behind the subject's end: behind the day, an adjunct that a comma closes, or one of place
    before the object's opener, and that opener: "وزیر | روز شنبه در نشستی از | ساخت پل خبر داد"."""
    units, opener = reading.units, Kind.OBJECT_OPENER | Kind.NOUN_PREPOSITION
    comma = next((index for index in range(end - 2, start - 1, -1) if units[index].norm in COMMAS), start - 1)
    begin = comma + 1
    passed = Kind.ADVERB | Kind.AUXILIARY | (Kind.TIME | Kind.TIME_NOUN if reading.language.cue_closes else Kind.NONE)
    while begin < end - 1 and units[begin].kind & passed and not units[begin].kind & PEOPLE:
        begin += 1
    plain = reading.language.cue_closes and not any(unit.kind & Kind.OBJECT_MARKER for unit in units[begin:end])
    if plain and units[begin].kind & Kind.PLACE:
        begin = next((index for index in range(begin + 1, end - 1) if units[index].kind & opener == opener), begin)
    if begin < end - 1 and units[begin].kind & (Kind.OBJECT_OPENER | Kind.GOVERNED):
        begin += 1
    return begin
