"""Clauses that their cue closes and whose subject nothing marks: the subject, its object, and what closes a relative
clause.

"وزارت دفاع | اصابت پهپاد به انبار | را تکذیب کرد".
"""

from claimcheck.domain.claim import Polarity
from claimcheck.extract.clauses.leading import CLAUSE_STOPS, LONGEST_ADJUNCT, clause_start, leading_subject
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.subjects import opens_with_action
from claimcheck.extract.clauses.unmarkedobjects import MARKS_IN_NAMES, accused_start, object_start, opens_object
from claimcheck.extract.hits import Hit, holds_kind
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.openingnames import ENDS
from claimcheck.extract.sources.phrases import PEOPLE, Range, can_speak
from claimcheck.extract.units import COMMAS
from claimcheck.languages.language import CueGroup, Frame

LONGEST_MANNER = 4  # units of "از بیخ و بن"
LONGEST_PART = 4  # units of "بخش دیگری از" and the document's first


def read_unmarked_subject(reading: ClauseReading, hit: Hit, group: CueGroup, low: int) -> bool:
    """Reads "وزارت دفاع | اصابت پهپاد به انبار | را تکذیب کرد", whose object marker alone shows the object's end; False
    where none stands before the cue, or nothing shows the object's beginning, and True where nothing is called
    anything."""
    units = reading.units
    marker = object_marker(reading, hit, low)
    calls = Frame.OBJECT in group.frames and group.polarity is Polarity.ASSERT
    if calls and marker in (-1, hit.start - 1):
        return True  # "نام او را می‌داند" calls nothing anything
    if marker < 0:
        return False
    start = clause_start(reading, low, marker)
    if opens_object(reading, start) and (subject := _subject_behind(reading, marker, hit)) is not None:
        if not calls:  # "این اقدام را بسیاری از کاربران نمایشی | دانستند": who ends where?
            reading.add(hit, group, subject, start, marker, closed=True)
        return True
    begin, source = start, None
    goes_on = start > low and bool(units[start - 1].kind & Kind.COORDINATOR)
    behind = bool(reading.read_so_far) and start > low and bool(units[start].kind & Kind.CLAIM_NOUN)
    converb = reading.open_converb(start)
    if converb >= 0 and reading.read_so_far[converb].draft.source is not None:
        behind = True  # "سخنگو با بیان اینکه راه باز است، | اولویت کار را ایمنی دانست"
    if not behind and not opens_object(reading, start):
        begin = _behind_closed_adjunct(reading, start, marker)
        begin = object_start(reading, start, marker) if begin < 0 else begin
        begin = accused_start(reading, start, marker) if begin < 0 and not goes_on else begin
        named = reading.named_end(start, begin) if begin > start else begin  # "پنتاگون | هدف این رزمایش را"
        begin = named if all(unit.is_word and not unit.kind for unit in units[named:begin]) else begin
        source = leading_subject(reading, start, begin) if begin > start else None
        done = source is not None and opens_with_action(reading, source)
        source = None if done else source  # "وقوع یک سیل را پیش‌بینی کردند": the object's own noun
        if source is None and not goes_on and not done:
            return False
        begin = start if source is None else begin
    if source is None and goes_on and reading.only_credits():
        shared = leading_subject(reading, low, start)  # "وزیر راه به لیرا رفت و | این گزارش را رد کرد"
        source = shared if shared is not None and can_speak(units, shared) else None
    taken_up = group.polarity is Polarity.DENY and opens_object(reading, begin)
    end = marker if taken_up else hit.start  # "این اتهام | را افترا و دروغ خواند"
    end -= _manner_before(reading, end) if end > begin + 1 else 0
    while end > begin and (units[end - 1].kind & Kind.OBJECT_MARKER or not _is_content(reading, end - 1)):
        end -= 1
    if end <= begin:
        return False
    if behind:
        reading.close_open(begin)  # "با طرح این موضوع که P، | اظهارات صدر را رد کرد"
    reading.add(hit, group, source, begin, end, closed=True)
    return True


def _behind_closed_adjunct(reading: ClauseReading, start: int, marker: int) -> int:
    """Where the object begins behind the only comma before its marker, which closes an adjunct: "وزیر راه | با اشاره به
    باران، | وضع پل را خوب دانست"; -1 where none does."""
    units, subject = reading.units, leading_subject(reading, start, marker)
    commas = [index for index in range(start, marker) if units[index].norm in COMMAS]
    if subject is None or len(commas) != 1 or commas[0] <= subject[1]:
        return -1
    return commas[0] + 1 if units[subject[1]].kind & (Kind.PREPOSITION | Kind.AUXILIARY | Kind.TIME_NOUN) else -1


def _subject_behind(reading: ClauseReading, marker: int, hit: Hit) -> Range | None:
    """Who stands between an object that opens its clause and the cue: "این خبر را | وزارت دفاع | تکذیب کرد"."""
    subject = leading_subject(reading, marker + 1, hit.start)
    if subject is None or can_speak(reading.units, subject):
        return subject
    return subject if reading.units[subject[0]].kind & Kind.DETERMINER else None


def object_marker(reading: ClauseReading, hit: Hit, low: int) -> int:
    """The marker of the object that stands before a cue which closes its clause, or -1."""
    units = reading.units
    if not reading.language.cue_closes:
        return -1
    marker = next((i for i in range(hit.start - 1, low, -1) if units[i].kind & Kind.OBJECT_MARKER), -1)
    ended = any(units[i].kind & Kind.FINITE for i in range(marker + 1, hit.start))
    ended = ended or any(marker < other.start < other.end < hit.start and other.groups for other in reading.hits)
    return -1 if ended else marker  # "را ساختگی خواند و | مدعی شد"


def read_shared_object(reading: ClauseReading, hit: Hit, group: CueGroup) -> bool:
    """Reads a cue that goes on with the object of one right before it, "این پیشنهاد را عجیب خواند و | رد کرد", which is
    a claim of its own only where it does something else to it."""
    units, joint = reading.units, hit.start - 1
    if not reading.language.cue_closes or hit.tail >= 0 or not units[joint].kind & Kind.COORDINATOR:
        return False
    first = next((opened for opened in reading.read_so_far if opened.cue_unit == joint - 1), None)
    if first is None:
        return False
    if group.polarity is not first.draft.polarity:
        marked = (index for index in range(first.start, first.end) if units[index].kind & Kind.OBJECT_MARKER)
        reading.add(hit, group, None, first.start, next(marked, first.end), closed=True)
    return True


def _manner_before(reading: ClauseReading, end: int) -> int:
    """How many units a phrase of manner has that ends before unit `end`: "را | از اساس | رد کرد"."""
    norms = [unit.norm for unit in reading.units[max(0, end - LONGEST_MANNER) : end]]
    return reading.lexicon.closing("manner_phrases", norms, least=2)


def _is_content(reading: ClauseReading, index: int) -> bool:
    """Whether the unit is no adverb or mark before the cue: "را | قاطعانه | رد کرد"."""
    unit = reading.units[index]
    return (unit.is_word and not unit.kind & Kind.ADVERB) or unit.norm in reading.lexicon.marks or bool(unit.quote)


def subject_of_clause(reading: ClauseReading, hit: Hit, before: Range | None) -> Range | None:
    """The subject that opens a clause which its cue closes, where no subject is marked: it stands before all adjuncts,
    "رئیس دیوان | در توضیح حقوق مدیران و کارکنان دولت گفت"."""
    language = reading.language
    if not language.cue_closes or hit.shares_subject:
        return None
    low = reading.low(hit)
    subject = leading_subject(reading, clause_start(reading, low, hit.start), hit.start)
    if subject is None:
        return None
    if before is None:  # "با این حال | اهالی می‌گویند"
        opened = reading.opening_before(subject[0]) < subject[0]
        return subject if opened or can_speak(reading.units, subject) else None
    if before[0] == subject[0] and subject[1] < before[1] and reading.units[subject[1]].norm in COMMAS:
        adjunct = holds_kind(reading.units, subject[1], before[1], Kind.PREPOSITION | Kind.OBJECT_MARKER)
        return subject if adjunct else before  # "شرکت کشتیرانی، مالک نفتکش، | می‌گوید"
    if can_speak(reading.units, subject):
        return subject
    parted = holds_kind(reading.units, subject[1], before[0], Kind.FINITE) and can_speak(reading.units, before)
    return subject if subject[1] <= before[1] and not parted else None  # "وقتی ورود کردم | حزب مردم اعلام کرد"


def runs_into_object(reading: ClauseReading, before: Range) -> bool:
    """Whether the phrase before a cue that closes its clause holds another word than its subject: "وزیر ارتش را",
    "با متهم کردن | این نهاد"."""
    language, units = reading.language, reading.units
    if not language.cue_closes:
        return False
    links = Kind.COMPLEMENTISER | Kind.OPENER | Kind.COORDINATOR | Kind.ADVERB | Kind.TIME | PEOPLE
    pointed = units[before[0]].kind & Kind.ANAPHOR and before[0] > reading.first
    inside = pointed and units[before[0] - 1].is_word and not units[before[0] - 1].kind & links
    return bool(inside) or holds_kind(units, *before, Kind.OBJECT_MARKER)


def closes_relative(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the cue is the verb of a relative clause, which closes it: "آماری که دولت | اعلام کرد | نادرست است"."""
    units, language = reading.units, reading.language
    if not language.cue_closes or hit.shares_subject:
        return False
    for index in range(hit.start - 1, reading.first, -1):
        if units[index].kind & Kind.RELATIVE:
            reported = any(other.end == index and other.groups for other in reading.hits)
            return not reported and not units[index - 1].kind & (Kind.OPENER | Kind.FINITE) and units[index - 1].is_word
        if units[index].kind & Kind.FINITE or units[index].norm in COMMAS or units[index].norm in CLAUSE_STOPS:
            return False
    return False


def document_before(reading: ClauseReading, low: int, high: int) -> Range | None:
    """The document in a place phrase before a cue that closes its clause: "در | این بیانیه | آمده است"."""
    units = reading.units
    for place in range(high - 2, max(low, high - LONGEST_ADJUNCT) - 1, -1):
        if not units[place].is_word and units[place].norm not in MARKS_IN_NAMES:
            return None
        if not units[place].kind & Kind.PLACE:
            continue
        start = _behind_part(reading, place + 1, high)
        head = start + bool(units[start].kind & Kind.DETERMINER)
        if head >= high or not units[head].kind & Kind.DOCUMENT:
            continue
        end = head + 1
        while (
            end < high
            and (units[end].is_word or units[end].norm in MARKS_IN_NAMES)
            and not units[end].kind & (ENDS & ~Kind.CLAIM_NOUN | Kind.PREPOSITION)
        ):
            end += 1
        return start, end
    return None


def _behind_part(reading: ClauseReading, start: int, high: int) -> int:
    """Where the document begins whose part stands at `start`: "در | بخش دیگری از | این بیانیه"; `start` elsewhere."""
    units, whole = reading.units, Kind.DOCUMENT | Kind.DETERMINER
    if (units[start].norm,) not in reading.lexicon.phrases["document_parts"]:
        return start
    return next((i for i in range(start + 1, min(high, start + LONGEST_PART)) if units[i].kind & whole), start)
