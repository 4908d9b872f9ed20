"""The names that open a sentence, where nouns end their phrases and nothing but the verb behind marks a subject."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.phrases import LIST_MARK, PEOPLE, QUOTE_MARKS_IN_NAMES, Range, closes_nothing
from claimcheck.extract.units import COMMAS, DASHES, Unit

LONGEST_PERIOD = 6  # units of "13日到18日"
LEADING = Kind.ADVERB | Kind.OPENER | Kind.COORDINATOR | Kind.TIME
PLACED = Kind.PREPOSITION | Kind.COORDINATOR | PEOPLE
ENDS = (
    Kind.OBJECT_MARKER | Kind.COMPLEMENTISER | Kind.RELATIVE | Kind.OPENER | Kind.FINITE | Kind.TIME | Kind.ADVERB
    | Kind.AUXILIARY | Kind.ANAPHOR | Kind.DETERMINER | Kind.CLAIM_NOUN | Kind.PRONOUN
)  # fmt: skip


def behind_settings(units: Sequence[Unit], first: int, high: int, lexicon: Lexicon) -> int:
    """Behind what opens a sentence before its subject: conjunctions, days, adjuncts and clauses that a comma closes,
    "14日上午，| 家属", "围绕停火协议，| 政府", "大会闭幕后，| 林德"."""
    start, comma = first, first - 1
    while start < high:
        unit = units[start]
        if comma < start:
            comma = next((at for at in range(start, high) if units[at].norm in COMMAS), high)
        closed = (units[comma - 1].norm,) in lexicon.phrases["adjunct_closers"]
        period = unit.norm.isdecimal() and comma - start <= LONGEST_PERIOD
        closed = closed or (period and not any(near.kind & PEOPLE for near in units[start:comma]))  # "26日开始，"
        if start < comma < high and (closed or unit.kind & PLACED == Kind.PREPOSITION):
            start = comma + 1
        elif unit.kind & LEADING or unit.norm.isdecimal() or unit.norm in COMMAS:
            start += 1
        else:
            break
    return start


def subject_of_verb(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> Range | None:
    """The names that open the sentence, known by the verb behind them: "林德和哈默尔 | 在奥斯陆举行会谈"."""
    openers = lexicon.phrases["opening_verbs"]
    verb = next((index for index in range(start + 1, high) if (units[index].norm,) in openers), -1)
    adjuncts, named = ENDS & ~Kind.DETERMINER | Kind.PREPOSITION, Kind.COORDINATOR | PEOPLE
    end = start
    while end < verb and is_name_part(units[end]) and not units[end].norm[0].isdecimal():
        causes = (units[end].norm,) in lexicon.phrases["causing_verbs"]
        counts = (units[end].norm,) in lexicon.phrases["scope_words"] and units[end + 1].norm.isdecimal()
        if end > start and (causes or counts):
            break  # "林德 | 请哈默尔转达问候", "林德代表 | 近70国发言"
        if units[end].kind & adjuncts and (not units[end].kind & named or units[end].kind & Kind.ADVERB):
            break
        end += 1
    parted = end < verb and not is_name_part(units[end])  # "环保部发布，| 今年……完成"
    while end > start and closes_nothing(units, start, end):
        end -= 1
    if parted or end <= start + 1:
        return None
    done = (units[start].norm,) in openers or units[start].norm in lexicon.according_to  # "| 感谢市长出席"
    return None if done else (start, end)


def named_first(units: Sequence[Unit], first: int, lexicon: Lexicon) -> Range | None:
    """The names before the verb of the first clause behind unit `first`: "国王哈默尔 | 今天会见林德，……"."""
    start = behind_settings(units, first, len(units), lexicon)
    if start < len(units) and units[start].kind & (Kind.PRONOUN | Kind.FIRST_PERSON | Kind.DOCUMENT):
        return None
    marks = (at for at in range(start, len(units)) if units[at].norm in COMMAS and units[at].norm != LIST_MARK)
    return subject_of_verb(units, start, next(marks, len(units)), lexicon)


def is_name_part(unit: Unit) -> bool:
    """Whether a word, or a mark inside a name: "刚果（金）总统", "迪亚斯-卡内尔", "党主席、总统林德"."""
    return unit.is_word or unit.norm in QUOTE_MARKS_IN_NAMES or unit.norm in DASHES or unit.norm == LIST_MARK
