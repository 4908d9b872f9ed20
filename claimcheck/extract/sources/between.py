"""What stands between a subject and its cue: auxiliaries, adverbs, days and adjuncts."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.after import opens_occasion
from claimcheck.extract.sources.phrases import continues_unnamed
from claimcheck.extract.units import Unit

SKIPPED_BEFORE = Kind.AUXILIARY | Kind.ADVERB | Kind.NEGATOR | Kind.TIME | Kind.INFINITIVE | Kind.PARTICLE | Kind.MARKER


def skip_back(units: Sequence[Unit], low: int, end: int, lexicon: Lexicon) -> int:
    """Steps over auxiliaries, adverbs and days between subject and cue."""
    cue = end
    while end > low:
        unit = units[end - 1]
        if (
            (unit.kind & SKIPPED_BEFORE and not unit.kind & (Kind.PRONOUN | Kind.OTHERS))
            or _is_day_number(units, low, end)
            or (not lexicon.language.spaced and unit.norm.isdecimal())  # "媒体19 | 日报道称"
            or (lexicon.is_open_adverb(unit.norm, unit.kind) and not unit.capital)
            or (
                end < len(units)
                and units[end].kind & Kind.INFINITIVE
                and (unit.norm,) in lexicon.phrases["raising_verbs"]
            )
            or (unit.kind & Kind.PREPOSITION and end < len(units) and units[end].kind & Kind.TIME)
        ):
            end -= 1
        elif unit.kind & Kind.DETERMINER and end < cue and units[end].kind & Kind.TIME and lexicon.language.spaced:
            end -= 1  # "este viernes | declararon"
        elif unit.kind & Kind.RELATIVE and end < cue and lexicon.language.dative_suffixes and _is_governed(units, end):
            end -= 2  # "в который | раз потребовал"
        elif (day := _before_date_phrase(units, low, end)) < end:
            end = day  # "los mensajes | del 15 de febrero"
        elif not lexicon.language.spaced and unit.norm in ")）" and (opened := _dated_brackets(units, low, end)):
            end = opened  # "今天（5月2日）"
        elif (unit.kind & Kind.TIME_NOUN and end - 2 > low and units[end - 2].kind & Kind.DETERMINER) or (
            _is_year(unit) and end - 2 > low and units[end - 2].kind & Kind.PREPOSITION
        ):
            end -= 2
        else:
            break
    return end


def _is_governed(units: Sequence[Unit], end: int) -> bool:
    """Whether a preposition behind a word governs the word that ends at `end`."""
    return end > 2 and bool(units[end - 2].kind & Kind.PREPOSITION) and units[end - 3].is_word


def _before_date_phrase(units: Sequence[Unit], low: int, end: int) -> int:
    """Where a day begins whose month stands at `end` behind "of": "| desde el 15 de febrero"; `end` where none does."""
    month = end < len(units) and units[end].kind & Kind.TIME and units[end - 1].kind & Kind.GENITIVE
    number = start = end - 2
    if not month or number <= low or not units[number].norm.isdecimal():
        return end
    start -= bool(units[start - 1].kind & Kind.DETERMINER)
    start -= bool(start > low and units[start - 1].kind & (Kind.PREPOSITION | Kind.GENITIVE))
    return start if start < number else end


def _dated_brackets(units: Sequence[Unit], low: int, end: int) -> int:
    """The unit of the bracket that opens a date closed before `end`, or 0."""
    for index in range(end - 2, max(low, end - 8), -1):
        if units[index].norm in "(（":
            return index
        if not units[index].kind & Kind.TIME and not units[index].norm.isdecimal():
            return 0
    return 0


def _is_year(unit: Unit) -> bool:
    return unit.norm.isdecimal() and len(unit.norm) == 4


def _is_day_number(units: Sequence[Unit], low: int, end: int) -> bool:
    norm = units[end - 1].norm
    behind = end - 2 >= low and units[end - 2].kind & Kind.TIME
    before = len(norm) <= 2 and end < len(units) and units[end].kind & Kind.TIME  # "15 декабря"
    return norm.isdecimal() and bool(behind or before)


def before_converb(units: Sequence[Unit], start: int, end: int, whole: int, lexicon: Lexicon) -> int:
    """The end of the subject where a clause stands between it and the cue: "外长林德 | 接受采访时"."""
    if (units[whole - 1].norm,) not in lexicon.phrases["adjunct_closers"]:
        return end
    verbs = lexicon.phrases["opening_verbs"]
    return next((at for at in range(start + 1, end) if (units[at].norm,) in verbs), end)


def before_date(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """The end of the subject before its day, where nouns end their phrases: "总理欧尔班 | 2日在"."""
    for index in range(start + 1, end - 1):
        if units[index].norm.isdecimal() and units[index + 1].kind & Kind.TIME:
            bracketed = units[index - 1].norm in "(（"  # "统计局今天（2月3日）公布的数据"
            return max(skip_back(units, start, index - bracketed, lexicon), start)
    return max(skip_back(units, start, end, lexicon), start)


def before_setting(units: Sequence[Unit], start: int, end: int) -> int:
    """The end of the subject before where it spoke: "Иван Петров | в интервью газете"."""
    for index in range(start + 1, end - 1):
        setting = units[index].kind & Kind.PLACE and units[index + 1].kind & Kind.SETTING
        about_this = index + 2 == end and units[index].kind & Kind.PREPOSITION and units[index + 1].kind & Kind.ANAPHOR
        if setting or about_this or opens_occasion(units, index, end):
            return index
    return end


def before_adjunct(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """The end of the subject where its marker or an adjunct follows before the cue: "مارتین | در نشست خبری گفت". What
    can be "with" joins two subjects before a cue that nothing parts from them: "克里和拉夫罗夫表示"."""
    joins = lexicon.language.heads_last and (units[end - 1].norm,) not in lexicon.phrases["adjunct_closers"]
    for index in range(start + 1, end):
        kind = units[index].kind
        if joins and kind & Kind.COORDINATOR:
            continue
        also = kind & Kind.AUXILIARY and lexicon.language.nominal_markers and not units[index - 1].kind & Kind.GENITIVE
        if also and not kind & Kind.TIME:
            return index  # "नेता | भी सरकार से"
        if kind & Kind.PREPOSITION and not continues_unnamed(units, index, lexicon):
            owned = any(unit.kind & Kind.GENITIVE for unit in units[index + 1 : end - 1])
            if lexicon.language.nominal_markers and owned and not units[end - 1].kind:
                continue  # "ادارے میں | آب و ہوا کے سلیم ناصر | کہتے ہیں"
            closing = (units[index - 1].norm, units[index].norm) in lexicon.phrases["adjunct_closers"]
            return start if closing else index  # "कालाबाज़ारी के सवाल पर | कहा"
    return end


def before_issuing(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """The end of the subject before the verb whose object, a document, closes the phrase: "外交部 | 发表声明谴责"."""
    issued = units[end - 1].kind & Kind.DOCUMENT or (units[end - 1].norm,) in lexicon.phrases["opening_verbs"]
    verbs = (at for at in range(start + 1, end) if (units[at].norm,) in lexicon.phrases["opening_verbs"])
    verb = next(verbs, end) if issued else end
    attribute = any(unit.kind & Kind.GENITIVE for unit in units[verb:end])
    return end if attribute or verb == end else max(skip_back(units, start, verb, lexicon), start)


def fronted_object(units: Sequence[Unit], start: int, end: int) -> int:
    """The word in [start, end) that puts an object before its verb and is no preposition, with no mark behind it: "市长
    | 将事故归咎于厂方"; -1 where none stands."""
    for index in range(end - 1, start - 1, -1):
        if not units[index].is_word:
            break
        if units[index].kind & (Kind.OBJECT_OPENER | Kind.PREPOSITION) == Kind.OBJECT_OPENER:
            return index
    return -1
