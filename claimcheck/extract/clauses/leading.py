"""Verb-last clauses without a subject marker: the subject that opens the clause, far before its cue.

"وزیر کشور | در نشست خبری … | گفت": from the clause's first word up to the first adjunct, object or comma.
"""

from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.phrases import LONGEST_SOURCE, PEOPLE, QUOTE_MARKS_IN_NAMES, Range
from claimcheck.extract.units import COMMAS

LONGEST_NAME = 4  # units of a subject that no office or body names
LONGEST_ADJUNCT = 14  # units of an adjunct that opens the clause, up to its comma
PLURALS = ("ان", "ها", "هاي")  # folded endings
MARKS_IN_NAMES = frozenset('«»"“”')
LEADING = Kind.ADVERB | Kind.OPENER | Kind.COORDINATOR | Kind.TIME
ENDS = (
    Kind.OBJECT_MARKER | Kind.COMPLEMENTISER | Kind.RELATIVE | Kind.OPENER | Kind.FINITE | Kind.TIME | Kind.ADVERB
    | Kind.AUXILIARY | Kind.ANAPHOR | Kind.DETERMINER | Kind.CLAIM_NOUN | Kind.PRONOUN
)  # fmt: skip


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
    while end > start and (units[end - 1].kind & Kind.COORDINATOR or not _names(reading, end - 1)):
        end -= 1
    named = any(unit.kind & PEOPLE for unit in units[start:end])
    counted = units[start].norm[0].isdecimal()
    if end == start or not (named or (end - start <= LONGEST_NAME and not counted)):
        return None
    return start, end


def shared_subject(reading: ClauseReading, cue: int) -> Range | None:
    """The subject of the sentence that a cue right behind a comma shares, where nouns end their phrases: "市长 |
    把矛头指向军队，称"; None where no people or body opens the sentence. Behind a quotation that closes what was read
    so far, a new sentence begins."""
    units = reading.units
    if not reading.language.heads_last:
        return None
    first = reading.first
    if reading.read_so_far:
        first = next((at + 1 for at in range(cue - 1, reading.first, -1) if units[at].quote is not None), cue)
        if any(first <= other.start < cue for other in reading.hits):
            return None
    if cue <= first + 1:
        return None
    behind = cue - 1
    while behind > first and units[behind].kind & (Kind.ADVERB | Kind.OPENER | Kind.COORDINATOR | Kind.AUXILIARY):
        behind -= 1
    if units[behind].norm not in COMMAS:
        return None
    start = first
    while start < behind and (units[start].kind & LEADING or units[start].norm.isdecimal()):
        start += 1
    if start < behind and units[start].norm in COMMAS:
        start += 1  # "14日上午，| 家属"
    links = PEOPLE | Kind.GENITIVE | Kind.COORDINATOR | Kind.DETERMINER
    for index in range(start, behind):
        unit, following = units[index], units[index + 1]
        if (not unit.is_word and unit.norm not in QUOTE_MARKS_IN_NAMES) or unit.kind & ENDS & ~Kind.DETERMINER:
            return None
        if unit.kind & PEOPLE and not following.kind & links:
            return start, index + 1
    return None


def _start(reading: ClauseReading, first: int, high: int) -> int:
    """The first word of the subject, behind conjunctions, days and an adjunct that a comma closes."""
    units, start = reading.units, first
    while (
        start < high and (not units[start].is_word or units[start].kind & LEADING) and not _opens_name(reading, start)
    ):
        start += 1
    if start < high and units[start].kind & Kind.PREPOSITION:
        while start < high and units[start].kind & Kind.PREPOSITION:
            start += 1
        if start < high and units[start].kind & Kind.ANAPHOR:
            return start + 1  # "پیش از این | مدیر"
        comma = next((i for i in range(start, min(high, start + LONGEST_ADJUNCT)) if units[i].norm in COMMAS), high)
        return comma + 1
    return start


def _opens_name(reading: ClauseReading, index: int) -> bool:
    """Whether a pronoun or a name in quotation marks begins at `index`."""
    return bool(reading.units[index].kind & Kind.PRONOUN) or reading.units[index].norm in MARKS_IN_NAMES


def _names(reading: ClauseReading, index: int) -> bool:
    return reading.units[index].is_word or reading.units[index].norm in MARKS_IN_NAMES


def _ends(reading: ClauseReading, start: int, index: int, high: int) -> bool:
    """Whether the subject is over at `index`."""
    unit, units = reading.units[index], reading.units
    if unit.norm in COMMAS:
        return not _is_apposition(reading, index, high)
    if not _names(reading, index):
        return True
    if index == start:
        return False
    if unit.kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION) and not unit.kind & PEOPLE:
        counted = units[index - 1].norm in reading.lexicon.counted or units[index - 1].kind & Kind.DETERMINER
        return not (unit.kind & Kind.OBJECT_OPENER and counted)  # "دو تن از متهمان"
    if unit.kind & (Kind.ANAPHOR | Kind.DETERMINER) and units[index - 1].kind & PEOPLE:
        return False  # "سرپرست آن طرح"
    return bool(unit.kind & ENDS) and not unit.kind & PEOPLE


def _is_apposition(reading: ClauseReading, comma: int, high: int) -> bool:
    """Whether an office or a title stands right behind the comma: "علی یونسی، دستیار ویژه رئیس جمهور"."""
    behind = reading.units[comma + 1 : min(high, comma + 1 + LONGEST_NAME)]
    return bool(behind) and bool(behind[0].kind & PEOPLE or (len(behind) > 1 and behind[1].kind & PEOPLE))


def split_at_object(reading: ClauseReading, subject: Range) -> int:
    """Where the object begins in a phrase with it and the subject, which its marker closes: "حزب مردم | منتقدان را": at
    a plural, an office or a known name; its last word where none is seen."""
    units, (start, end) = reading.units, subject
    for index in range(start + 2, end):
        unit = units[index]
        if unit.kind & PEOPLE or unit.norm.endswith(PLURALS) or gazetteer().find((unit.norm,)):
            return index
    return max(start + 1, end - 1)
