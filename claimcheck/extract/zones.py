"""What follows a cue: a complementiser, a quotation, a colon, a bare clause, or nothing."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from claimcheck.extract.bareclauses import bare_start, is_period, is_verb_at
from claimcheck.extract.commas import ADDRESSEE_REACH, behind_comma, is_title
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.units import COLONS, COMMAS, DASHES, STOPS, Unit, begins_count
from claimcheck.languages.language import Frame

HEADS_CLAUSE = Kind.GENITIVE | Kind.GOVERNED | Kind.OPENER | Kind.ADVERB  # prepositions before "that": de que
REACH = 12  # units between cue and complementiser: who was told, when, where
VERB_FIRST_REACH = 34  # there the subject stands between as well
COMMA_REACH = 6  # units between a cue and the comma that opens its clause


class ZoneKind(Enum):
    """How the content is joined to the cue."""

    COMPLEMENT = "complement"
    QUESTION = "question"
    QUOTE = "quote"
    COLON = "colon"
    BARE = "bare"
    NONE = "none"


class Zone(NamedTuple):
    """`at` is the joining unit, `content` the first of the content, `limit` where the cue's own phrase ends, `rest` the
    first boundary after the cue."""

    kind: ZoneKind
    at: int
    content: int
    limit: int
    rest: int


def find_zone(units: Sequence[Unit], hit: Hit, high: int, lexicon: Lexicon) -> Zone:
    """What follows `hit`; `high` is the next cue."""
    language = lexicon.language
    start = max(hit.end, hit.tail + 1 if hit.tail >= 0 else 0)
    joined = _joint(units, hit, high, lexicon)
    rest = _boundary(units, start)
    limit = min(high, rest) if high > hit.end else rest
    if joined is not None:
        kind, at, content = joined
        if kind is ZoneKind.COMPLEMENT and language.verb_first and _governs_noun(units, hit, at):
            return Zone(ZoneKind.NONE, start, start, limit, rest)
        return Zone(kind, at, content, limit, rest)
    if language.bare_clauses:
        content = bare_start(units, start, hit, lexicon)
        if content >= 0:
            return Zone(ZoneKind.BARE, content, content, limit, rest)
    return Zone(ZoneKind.NONE, start, start, limit, rest)


def _governs_noun(units: Sequence[Unit], hit: Hit, at: int) -> bool:
    """Whether the second part of a cue governs a noun, in which a complementiser stands at `at`: "مشيرا
    إلى | فوز الحزب بعد أن"."""
    first = hit.tail + 1
    if hit.tail < hit.end or units[hit.tail - 1].kind & Kind.SETTING or not hit.group(Frame.NOUN) or at <= first:
        return False
    return units[first].is_word and not units[first].kind


def _joint(units: Sequence[Unit], hit: Hit, high: int, lexicon: Lexicon) -> tuple[ZoneKind, int, int] | None:
    """(kind, joining unit, first content unit) or None."""
    language, start = lexicon.language, hit.end
    index, end = (
        start,
        min(len(units), start + (VERB_FIRST_REACH if language.verb_first or language.subject_after else REACH)),
    )
    if start and (units[start - 1].norm,) in lexicon.phrases["complemented_cues"]:
        return ZoneKind.COMPLEMENT, start, start
    infinitive = hit.group(Frame.INFINITIVE) and language.infinitive_endings
    if infinitive and opens_infinitive(units, start, lexicon):
        return None  # "reconoció haber entregado plaquetas | que"
    if language.bare_clauses and begins_count(units, start, lexicon):
        return None  # "said at least 40 people that …": the count belongs to a clause
    first = True
    while index < end:
        unit, kind = units[index], units[index].kind
        # a cue that closes its clause stands right before its content
        if language.cue_closes and index > start and units[index - 1].norm not in COMMAS:
            plain = unit.is_word and not kind & (Kind.COMPLEMENTISER | Kind.OPENER | Kind.FINITE)
            if not plain or index > start + ADDRESSEE_REACH:
                return None
        if unit.quote is not None:
            if language.verb_first and index > start and is_title(units, index):
                index += 1
                continue
            run_in = language.bare_clauses and any(u.kind & (Kind.FINITE | Kind.PASSIVE) for u in units[start:index])
            return None if run_in else (ZoneKind.QUOTE, index, index)  # "told AFP it was a plan “to turn the city”"
        if kind & Kind.COORDINATOR and language.articles and index + 1 < end and units[index + 1].kind & Kind.FINITE:
            return None  # "ha desmentido su cierre | y ha aclarado que"
        if kind & Kind.CLITIC:
            return ZoneKind.COMPLEMENT, index, index
        if kind & Kind.COMPLEMENTISER and not kind & Kind.JOINED:
            return _complement(units, hit, index, lexicon)
        if index == start and _opens_condition(unit, hit, units, lexicon):
            return ZoneKind.BARE, index, index
        if index + 2 < len(units) and _asks(units, start, index, lexicon):
            return ZoneKind.QUESTION, index, index
        if index == start and not language.verb_first and _is_claim(units, hit, end):
            return None
        if unit.norm in COLONS:
            return ZoneKind.COLON, index, index + 1
        if unit.norm in COMMAS:
            step = behind_comma(units, start, index, high, end, lexicon)
            if step is None:
                return _clause_behind_comma(units, hit, index, lexicon)
            if step - 2 == high > index and language.dative_suffixes:
                return None  # "заперечує, | каже, що"
            index = step
            continue
        if unit.norm in STOPS or unit.norm in DASHES or index >= high:
            return None
        if kind & Kind.OPENER and not kind & (Kind.ADVERB | Kind.PREPOSITION | Kind.NOUN_PREPOSITION):
            return None
        if first and (is_period(units, index) or is_date(units, index)):
            index += 2
            continue
        if first and (_opens_day(units, index, lexicon) or _is_manner(units, index, lexicon)):
            index += 1
            continue
        if first and not _may_intervene(unit, hit, units, lexicon) and not _is_inverted(unit, hit, units, lexicon):
            return None
        first = first and bool(kind & Kind.ADVERB) and not language.verb_first  # "nient | catégoriquement toute …"
        index += 1
    return None


def _is_manner(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether an adverb stands right before the complementiser, or a day before that: "warned | repeatedly | that",
    "said | only | that"."""
    unit, behind = units[index], units[index + 1] if index + 1 < len(units) else None
    modifies = unit.kind & Kind.AUXILIARY and not unit.kind & ~(Kind.AUXILIARY | Kind.ADVERB)
    adverb = modifies or lexicon.is_open_adverb(unit.norm, unit.kind)
    return bool(adverb) and behind is not None and bool(behind.kind & (Kind.COMPLEMENTISER | Kind.TIME))


def is_date(units: Sequence[Unit], index: int) -> bool:
    """Whether an article and the number of a day stand before a month: "annoncé | le 10 février | que"."""
    dated = units[index].kind & Kind.ARTICLE and index + 1 < len(units) and units[index + 1].norm.isdecimal()
    return bool(dated) and any(unit.kind & Kind.TIME for unit in units[index + 2 : index + 4])


def _opens_day(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether a word that says when on a day stands before that, or before its preposition: "said | late on Monday |
    that"."""
    behind = index + 1 + bool(index + 1 < len(units) and units[index + 1].kind & Kind.PREPOSITION)
    opens = (units[index].norm,) in lexicon.phrases["day_openers"]
    return opens and behind < len(units) and bool(units[behind].kind & Kind.TIME or is_period(units, behind))


def _complement(units: Sequence[Unit], hit: Hit, index: int, lexicon: Lexicon) -> tuple[ZoneKind, int, int] | None:
    """What a complementiser at `index` opens; None where it belongs to an adjunct, tells a purpose or stands for what
    is said."""
    language, start, kind = lexicon.language, hit.end, units[index].kind
    if index > start and units[index - 1].kind & Kind.PREPOSITION and not units[index - 1].kind & HEADS_CLAUSE:
        return None  # "exigió una prórroga para | que"
    if lexicon.closing("adjunct_openers", [unit.norm for unit in units[start:index]]):
        return None  # "descartó los cargos después de | que"
    purpose = kind & Kind.OPENER and hit.group(Frame.NOUN) and not hit.group(Frame.INFINITIVE)
    if purpose and language.dative_suffixes and index - start > 1 and units[index - 2].is_word:
        return None  # "отвергла подарок, | чтобы сберечь деньги"
    if index == start and hit.group(Frame.NOUN) and _is_pointer(units, index):
        return None  # "denies | that."
    bare = language.bare_clauses and not language.cue_closes  # there "گفت که | می‌رود" has no subject
    if bare and kind & Kind.RELATIVE and is_verb_at(units, index + 1):
        return (ZoneKind.BARE, index, index) if index == start and not hit.noun_like else None
    return ZoneKind.COMPLEMENT, index, index + 1


def _asks(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    """Whether a question begins at `index`, and neither a time, "said it was late | when she left", nor who is told of,
    "told the mayors | who came"."""
    unit, between = units[index], units[start:index]
    if not unit.kind & Kind.QUESTION:
        return False
    if (unit.norm,) in lexicon.phrases["question_openers"] and any(one.kind & Kind.FINITE for one in between):
        return False
    told = between and unit.kind & Kind.RELATIVE and between[-1].is_word
    return not told or bool(between[-1].kind & (Kind.ADDRESSEE | Kind.TIME | Kind.ADVERB))


def _is_claim(units: Sequence[Unit], hit: Hit, end: int) -> bool:
    """Whether a noun for a claim right behind the cue is the content: "denied | reports that", "no podía verificar |
    las noticias de que"."""
    noun, quoting = hit.end, hit.group(Frame.QUOTE)
    if units[noun].kind & Kind.ARTICLE and noun + 1 < end and not units[noun].kind & Kind.CLAIM_NOUN and not quoting:
        noun += 1
    return bool(units[noun].kind & Kind.CLAIM_NOUN and hit.group(Frame.NOUN))


def _clause_behind_comma(
    units: Sequence[Unit], hit: Hit, comma: int, lexicon: Lexicon
) -> tuple[ZoneKind, int, int] | None:
    """The question or the clause without complementiser that a comma opens, where the language has such; else None."""
    opens, behind = comma == hit.end, comma + 1
    if comma + 2 >= len(units):
        return None
    if opens and lexicon.language.dative_suffixes and (units[behind].norm,) in lexicon.phrases["question_words"]:
        return ZoneKind.QUESTION, behind, behind  # "рассказал, | как бежал"
    near = opens or (comma <= hit.end + COMMA_REACH and not hit.groups[0].shares_subject)
    return (ZoneKind.BARE, comma, behind) if lexicon.language.comma_clauses and near else None


def opens_infinitive(units: Sequence[Unit], start: int, lexicon: Lexicon) -> bool:
    """Whether an infinitive stands at `start`, behind its preposition and negation: "dit | ne pas savoir"."""
    index = start
    while index + 1 < len(units) and units[index].kind & (Kind.GOVERNED | Kind.NEGATOR | Kind.AUXILIARY | Kind.ADVERB):
        if units[index].kind & Kind.FINITE:
            return False
        index += 1
    behind = units[index + 1] if index + 1 < len(units) else None
    held = behind is not None and (behind.norm,) in lexicon.phrases["light_infinitives"]
    index += bool(held and units[index].kind & Kind.ARTICLE)  # "dit | l'avoir vu"
    unit = units[index] if index < len(units) else None
    known = Kind.DETERMINER | Kind.TITLE | Kind.ROLE | Kind.BODY | Kind.PREPOSITION | Kind.TIME | Kind.OPENER
    return (
        unit is not None
        and not unit.capital
        and not unit.kind & known
        and unit.norm.endswith(lexicon.endings["infinitive_endings"])
    )


def _is_pointer(units: Sequence[Unit], index: int) -> bool:
    """Whether a complementiser that is also a demonstrative closes its clause."""
    closes = index + 1 == len(units) or units[index + 1].norm in STOPS
    return closes and bool(units[index].kind & Kind.ANAPHOR)


def _opens_condition(unit: Unit, hit: Hit, units: Sequence[Unit], lexicon: Lexicon) -> bool:
    """Whether a condition opens a clause without complementiser: "said | if elected he would stay"; behind other verbs
    than those of saying it is a question."""
    said = lexicon.phrases["say_verbs"]
    plain = lexicon.language.bare_clauses and (units[hit.end - 1].norm,) in said
    return plain and (unit.norm,) in lexicon.phrases["condition_openers"]


def _is_inverted(unit: Unit, hit: Hit, units: Sequence[Unit], lexicon: Lexicon) -> bool:
    """Whether a cue opens its sentence and its speaker's name follows: "Said | Ann Lee: “…”"."""
    opens = hit.start == 0 and units[0].capital and lexicon.language.bare_clauses
    return opens and (unit.capital or bool(unit.kind & Kind.ARTICLE))


def _may_intervene(unit: Unit, hit: Hit, units: Sequence[Unit], lexicon: Lexicon) -> bool:
    """Whether a word right after the cue can stand before the complementiser."""
    language = lexicon.language
    if language.verb_first or language.subject_after:
        return True
    if units[hit.end - 1].kind & Kind.TELLING or unit.kind & (
        Kind.ADDRESSEE | Kind.TIME | Kind.ADVERB | Kind.PREPOSITION | Kind.PARTICLE
    ):
        return True
    return unit.kind & Kind.NOUN_PREPOSITION != 0 or unit.norm in lexicon.marks


def _boundary(units: Sequence[Unit], start: int) -> int:
    for index in range(start, len(units)):
        unit = units[index]
        if (
            unit.norm in COMMAS
            or unit.norm in STOPS
            or unit.norm in COLONS
            or unit.quote is not None
            or (unit.norm in DASHES and index > start)
        ):
            return index
    return len(units)
