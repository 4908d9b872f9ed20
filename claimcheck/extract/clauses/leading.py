"""Verb-last clauses without a subject marker: the subject that opens the clause, far before its cue.

"وزیر کشور | در نشست خبری … | گفت": from the clause's first word up to the first adjunct, object or comma.
"""

from collections.abc import Sequence

from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.unmarkedobjects import MARKS_IN_NAMES, accused_start, object_start
from claimcheck.extract.hits import holds_kind
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.between import fronted_object
from claimcheck.extract.sources.openingnames import (
    ENDS,
    LEADING,
    PLACED,
    behind_settings,
    is_name_part,
    subject_of_verb,
)
from claimcheck.extract.sources.phrases import (
    LIST_MARK,
    LONGEST_SOURCE,
    PEOPLE,
    Range,
    continues_unnamed,
    lists_fields,
)
from claimcheck.extract.units import COMMAS, STOPS, Unit

LONGEST_GIVEN = 8  # characters of a name behind its title
LONGEST_NAME = 4  # units of a subject that no office or body names
LONGEST_ADJUNCT = 14  # units of an adjunct that opens the clause, up to its comma
LONGEST_OPENING = 4  # units of a phrase that opens a clause
LONGEST_OCCASION = 2  # units of "نشست خبری"
CLAUSE_STOPS = frozenset("؛;:")
SPEAKERS = PEOPLE & ~Kind.DOCUMENT


def leading_subject(reading: ClauseReading, first: int, high: int) -> Range | None:
    """The subject that opens the clause at `first` and ends before unit `high`; None where the language marks its
    subjects, or none is plain to see."""
    units, language = reading.units, reading.language
    if not language.objects_before or language.source_markers:
        return None
    start = _start(reading, first, high)
    if start >= high:
        return None
    if units[start].kind & Kind.PRONOUN:
        return start, start + 1
    end = start
    while end < min(high, start + LONGEST_SOURCE) and not _ends(reading, start, end, high):
        end += 1
    if end < high and units[end].kind & Kind.OBJECT_MARKER:
        begin = object_start(reading, start, end)
        begin = accused_start(reading, start, end) if begin < 0 else begin
        end = begin if begin > start else min(end - 1, reading.named_end(start, end))  # "حزب مردم | منتقدان را"
    while end > start and (units[end - 1].kind & Kind.COORDINATOR or not _names(reading, end - 1)):
        end -= 1
    some = start + 1 < end and units[start].kind & Kind.DETERMINER and units[start + 1].kind & Kind.OBJECT_OPENER
    named = some or any(unit.kind & PEOPLE for unit in units[start:end])  # "بسیاری از کاربران شبکه‌های اجتماعی"
    counted = units[start].norm[0].isdecimal()
    if end == start or not (named or (end - start <= LONGEST_NAME and not counted)):
        return None
    return start, end


def clause_start(reading: ClauseReading, low: int, high: int) -> int:
    """The first word of the subject of the clause that ends before unit `high`; not below `low`."""
    return _start(reading, clause_openings(reading, low, high)[-1], high)


def clause_openings(reading: ClauseReading, low: int, high: int) -> list[int]:
    """Where clauses begin in [low, high): at `low`, behind a stop, and behind a comma or "and" that ends a clause."""
    units, openings = reading.units, [low]
    for index in range(low, high):
        unit = units[index]
        closed = (units[index - 1].norm,) in reading.lexicon.phrases["closing_participles"]
        ended = index > low and (
            units[index - 1].kind & (Kind.FINITE | (Kind.OPENER if unit.kind & Kind.RELATIVE else Kind.NONE))
            or (closed and not holds_kind(units, openings[-1], index, Kind.RELATIVE))  # "هشدار داده | و"
            or any(index in (hit.end, hit.tail + 1) and hit.groups for hit in reading.hits)
        )
        closes = index + 1 == high  # "شهردار که در لیراست | ، | گفت"
        empty = unit.norm in COMMAS and reading.only_credits() if closes else units[index + 1].kind & Kind.FINITE
        parts = not empty and (unit.norm in COMMAS or unit.kind & (Kind.COORDINATOR | Kind.OPENER | Kind.RELATIVE))
        if (unit.norm in STOPS and unit.norm != ".") or unit.norm in CLAUSE_STOPS or (parts and ended):
            openings.append(index + 1)
    return openings


def shared_subject(reading: ClauseReading, cue: int) -> Range | None:
    """The subject of the sentence that a cue right behind a comma shares, where nouns end their phrases: "市长 |
    把矛头指向军队，称"; None where no people or body opens the sentence. Behind a quotation that closes what was read
    so far, a new sentence begins."""
    units = reading.units
    if not reading.language.heads_last:
        return None
    first = reading.first
    if reading.read_so_far:
        told = reading.read_so_far[-1]  # "据媒体报道，| 市长会见代表，强调"
        passed = told.start if any(unit.kind & Kind.MEDIUM for unit in units[reading.first : told.cue_unit]) else cue
        first = next((at + 1 for at in range(cue - 1, reading.first, -1) if units[at].quote is not None), passed)
        if any(first <= other.start < cue for other in reading.hits):
            return None
    if cue <= first + 1:
        return None
    fronted = fronted_object(units, first, cue)
    behind = (cue if fronted < 0 else fronted) - 1
    while behind > first and units[behind].kind & (Kind.ADVERB | Kind.OPENER | Kind.COORDINATOR | Kind.AUXILIARY):
        behind -= 1
    if units[behind].norm not in COMMAS and not units[behind + 1].kind & Kind.COORDINATOR:
        return None
    start = behind_settings(units, first, behind, reading.lexicon)
    if start < behind and units[start].kind & PLACED == Kind.PREPOSITION:  # "由市民成立的 | 委员会"
        mark = next((at for at in range(start, behind) if not units[at].is_word), behind)
        start = next((at + 1 for at in range(start, mark) if units[at].kind & Kind.GENITIVE), behind)
    if start >= behind:
        return None
    links = PEOPLE | Kind.GENITIVE | Kind.COORDINATOR | Kind.DETERMINER
    if units[start].kind & (Kind.PRONOUN | Kind.ANAPHOR) == Kind.PRONOUN and not units[start + 1].kind & links:
        return start, start + 1  # "他 | 高度重视安全，强调"
    named = subject_of_verb(units, start, behind, reading.lexicon)
    if named is not None:
        return named
    if (units[start].norm,) in reading.lexicon.phrases["opening_verbs"]:
        return None  # "祝贺市长连任，相信"
    for index in range(start, behind):
        unit, following = units[index], units[index + 1]
        if not is_name_part(unit) or unit.kind & ENDS & ~Kind.DETERMINER:
            return None
        if unit.kind & PEOPLE and not following.kind & links and following.norm != LIST_MARK:
            if (following.norm,) in reading.lexicon.phrases["verdict_openers"]:
                return None  # "林德先生 | 是首位来访的领导人，表明"
            placed = (at for at in range(start + 1, index) if units[at].kind & PLACED == Kind.PREPOSITION)
            return start, next(placed, _name_end(units, index))  # "挪威 | 在联合国提交草案，要求"
    return None


def _name_end(units: Sequence[Unit], office: int) -> int:
    """Where the name behind a title ends before an adjunct or a known verb, "部长林德 | 在会上", or else the title."""
    end = office + 1
    while end < len(units) and is_name_part(units[end]) and not units[end].kind and end <= office + LONGEST_GIVEN:
        if units[end].norm.isdecimal():
            break  # "部长林德 | 2日"
        end += 1
    closed = end < len(units) and (units[end].kind & (ENDS | Kind.PREPOSITION) or units[end].norm.isdecimal())
    return end if closed and units[office].kind & Kind.TITLE else office + 1


def _start(reading: ClauseReading, first: int, high: int) -> int:
    """The first word of the subject, behind conjunctions, days and an adjunct that a comma closes."""
    units, start = reading.units, first
    while start < high and not _opens_name(reading, start):
        if units[start].is_word and not units[start].kind & LEADING and not (size := _opening(reading, start, high)):
            break
        start += 1 if not units[start].is_word or units[start].kind & LEADING else size
    while start + 2 < high and _is_period(reading, start):
        start += 3  # "سه روز بعد | سخنگوی ارتش"
    opened = start + 1 < high and units[start].kind & Kind.ANAPHOR and not units[start + 1].kind & SPEAKERS
    if opened and reading.opening_before(start) < start:
        return _behind_occasion(reading, start, high)
    if start < high and units[start].kind & Kind.PREPOSITION:
        while start < high and units[start].kind & Kind.PREPOSITION:
            start += 1
        behind = start + 2 < high and units[start + 2].norm in COMMAS  # "پس از این اظهارات، | سفیر"
        if start < high and units[start].kind & Kind.ANAPHOR and not behind:
            return _behind_occasion(reading, start, high)
        comma = next((i for i in range(start, min(high, start + LONGEST_ADJUNCT)) if units[i].norm in COMMAS), high)
        return comma + 1
    return start


def _behind_occasion(reading: ClauseReading, anaphor: int, high: int) -> int:
    """Where the subject begins behind "this" and what governs it: "پیش از این | مدیر", "در این نشست خبری | مدیر", "در
    پایان این نشست | مدیر"."""
    units, behind = reading.units, anaphor + 1
    before = units[anaphor - 1].kind & Kind.PREPOSITION and not units[anaphor - 1].kind & Kind.PLACE
    if behind >= high or units[behind].kind & SPEAKERS:
        return behind
    if behind + 1 < high and units[behind + 1].kind & Kind.PREPOSITION:
        return _start(reading, behind + 1, high)  # "در این جلسه | پس از گزارش وزیر، شهردار"
    named = behind + ((units[behind].norm,) in reading.lexicon.phrases["mute_words"])  # "پس از این اتفاق | مدیر"
    if before or named > behind:
        return named
    speakers = range(behind + 1, min(high, behind + LONGEST_OCCASION + 1))
    return next((index for index in speakers if units[index].kind & SPEAKERS), behind)


def _opening(reading: ClauseReading, index: int, high: int) -> int:
    """How many units a phrase has that opens the clause at `index` and is no part of its subject: "با این حال",
    "روز گذشته", "ظهر" before one who can speak; or 0."""
    units = reading.units
    norms = tuple(unit.norm for unit in units[index : min(high, index + LONGEST_OPENING)])
    phrases = reading.lexicon.phrases["opening_phrases"]
    known = next((size for size in range(len(norms), 1, -1) if norms[:size] in phrases), 0)
    timed = index + 1 < high and units[index].kind & Kind.TIME_NOUN and units[index + 1].kind & SPEAKERS
    timed = timed or (index and units[index].kind & Kind.TIME_NOUN and units[index - 1].kind & Kind.TIME)  # "بهمن ماه"
    return known or (2 if _is_day(reading, index, high) else int(bool(timed)))


def _is_day(reading: ClauseReading, index: int, high: int) -> bool:
    """Whether "روز گذشته", "هفته جاری", "روز شنبه", "بامداد روز", "این هفته" or "3 خرداد"
    stands at `index`."""
    first = reading.units[index].kind
    second = reading.units[index + 1].kind if index + 1 < high else Kind.NONE
    noun, timed = Kind.TIME_NOUN, Kind.TIME | Kind.TIME_NOUN
    if first & (Kind.ANAPHOR | Kind.DETERMINER) and not first & PEOPLE:
        return bool(second & noun)
    return bool((first & noun and second & timed) or (reading.units[index].norm.isdecimal() and second & Kind.TIME))


def _opens_name(reading: ClauseReading, index: int) -> bool:
    """Whether a pronoun or a name in quotation marks begins at `index`."""
    return bool(reading.units[index].kind & Kind.PRONOUN) or reading.units[index].norm in MARKS_IN_NAMES


def _names(reading: ClauseReading, index: int) -> bool:
    return reading.units[index].is_word or reading.units[index].norm in MARKS_IN_NAMES


def _ends(reading: ClauseReading, start: int, index: int, high: int) -> bool:
    """Whether the subject is over at `index`."""
    unit, units = reading.units[index], reading.units
    if unit.norm in COMMAS:
        return not (_is_apposition(reading, index, high) or lists_fields(units, start, index, high))
    if not _names(reading, index):
        return True
    if index == start:
        return False
    if _is_period(reading, index) or _opening(reading, index, high) > 1:
        return True  # "سخنگوی ارتش | ساعتی پیش گفت"
    if index + 1 < high and units[index + 1].norm in MARKS_IN_NAMES and units[index + 1].start == unit.end:
        return False  # "روزنامه «پیک | بامداد»"
    if unit.kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION) and not unit.kind & PEOPLE:
        return not continues_unnamed(units, index, reading.lexicon)
    if unit.kind & (Kind.ANAPHOR | Kind.DETERMINER) and units[index - 1].kind & (PEOPLE | Kind.OBJECT_OPENER):
        return False  # "سرپرست آن طرح", "تعدادی از این کارگران"
    return bool(unit.kind & ENDS) and not unit.kind & PEOPLE


def _is_period(reading: ClauseReading, index: int) -> bool:
    """Whether a span of time before or after begins at `index`: "3 هفته پیش"."""
    units = reading.units
    if index + 2 >= len(units) or not units[index + 1].kind & Kind.TIME_NOUN:
        return False
    counted = units[index].norm.isdecimal() or units[index].norm in reading.lexicon.numbers
    return (counted or bool(units[index].kind & Kind.DETERMINER)) and bool(units[index + 2].kind & Kind.PREPOSITION)


def _is_apposition(reading: ClauseReading, comma: int, high: int) -> bool:
    """Whether an office or a title stands right behind the comma: "علی یونسی، دستیار ویژه رئیس جمهور"."""
    behind = reading.units[comma + 1 : min(high, comma + 1 + LONGEST_NAME)]
    return bool(behind) and bool(behind[0].kind & PEOPLE or (len(behind) > 1 and behind[1].kind & PEOPLE))
