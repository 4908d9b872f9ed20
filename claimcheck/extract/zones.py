"""What follows a cue: a complementiser, a quotation, a colon, a bare clause, or nothing."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.apposed import apposed_name
from claimcheck.extract.units import COLONS, COMMAS, DASHES, STOPS, Unit, begins_count
from claimcheck.languages.language import Frame

HEADS_CLAUSE = Kind.GENITIVE | Kind.GOVERNED | Kind.OPENER | Kind.ADVERB  # prepositions before "that": de que
OFFICES = Kind.TITLE | Kind.ROLE | Kind.SPOKESMAN
REACH = 12  # units between cue and complementiser: who was told, when, where
VERB_FIRST_REACH = 34  # there the subject stands between as well
LONGEST_ADJUNCT = 8  # units between a cue and the subject of its clause
ADDRESSEE_REACH = 7  # units that name who was told
PARENTHESIS = 14  # units between two commas that may be stepped over
VERB_FIRST_PARENTHESIS = 20  # there an apposition gives an office in full


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
    joined = _joint(units, hit.end, high, lexicon, hit)
    rest = _boundary(units, start)
    limit = min(high, rest) if high > hit.end else rest
    if joined is not None:
        kind, at, content = joined
        if kind is ZoneKind.COMPLEMENT and language.verb_first and _governs_noun(units, hit, at):
            return Zone(ZoneKind.NONE, start, start, limit, rest)
        return Zone(kind, at, content, limit, rest)
    if language.bare_clauses:
        content = _bare_start(units, start, hit, lexicon)
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


def _is_title(units: Sequence[Unit], index: int) -> bool:
    """Whether the quotation at `index` is a title, since a complementiser follows: "في برنامج | "صباح الخير يا مدينتي"
    أن"."""
    behind = next((unit for unit in units[index + 1 : index + 3] if unit.norm not in COMMAS), units[index])
    return bool(behind.kind & (Kind.COMPLEMENTISER | Kind.CLITIC)) and not behind.kind & Kind.JOINED


def _joint(
    units: Sequence[Unit], start: int, high: int, lexicon: Lexicon, hit: Hit
) -> tuple[ZoneKind, int, int] | None:
    """(kind, joining unit, first content unit) or None."""
    language = lexicon.language
    reach = VERB_FIRST_REACH if language.verb_first or language.subject_after else REACH
    index = start
    end = min(len(units), start + reach)
    first = True
    if start and (units[start - 1].norm,) in lexicon.phrases["complemented_cues"]:
        return ZoneKind.COMPLEMENT, start, start
    infinitive = hit.group(Frame.INFINITIVE) and language.infinitive_endings
    if infinitive and opens_infinitive(units, start, lexicon):
        return None  # "reconoció haber entregado plaquetas | que"
    if language.bare_clauses and begins_count(units, start, lexicon):
        return None  # "said at least 40 people that …": the count belongs to a clause
    while index < end:
        unit = units[index]
        kind = unit.kind
        # a cue that closes its clause stands right before its content
        if language.cue_closes and index > start and units[index - 1].norm not in COMMAS:
            plain = unit.is_word and not kind & (Kind.COMPLEMENTISER | Kind.OPENER | Kind.FINITE)
            if not plain or index > start + ADDRESSEE_REACH:
                return None
        if unit.quote is not None:
            if language.verb_first and index > start and _is_title(units, index):
                index += 1
                continue
            run_in = language.bare_clauses and any(u.kind & (Kind.FINITE | Kind.PASSIVE) for u in units[start:index])
            return None if run_in else (ZoneKind.QUOTE, index, index)  # "told AFP it was a plan “to turn the city”"
        if kind & Kind.COORDINATOR and language.articles and index + 1 < end and units[index + 1].kind & Kind.FINITE:
            return None  # "ha desmentido su cierre | y ha aclarado que"
        if kind & Kind.CLITIC:
            return ZoneKind.COMPLEMENT, index, index
        if kind & Kind.COMPLEMENTISER and (not kind & Kind.JOINED):
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
            if bare and kind & Kind.RELATIVE and _is_verb_at(units, index + 1):
                return (ZoneKind.BARE, index, index) if index == start and not hit.noun_like else None
            return ZoneKind.COMPLEMENT, index, index + 1
        if index == hit.end and _opens_condition(unit, hit, units, lexicon):
            return ZoneKind.BARE, index, index
        adverbial = (unit.norm,) in lexicon.phrases["question_openers"] and any(
            between.kind & Kind.FINITE for between in units[start:index]
        )  # "said it was late | when she left"
        told = index > start and kind & Kind.RELATIVE and units[index - 1].is_word  # "told the mayors | who came"
        attached = told and not units[index - 1].kind & (Kind.ADDRESSEE | Kind.TIME | Kind.ADVERB)
        asked = kind & Kind.QUESTION and not adverbial and not attached
        if asked and index + 2 < len(units):
            return ZoneKind.QUESTION, index, index
        named = index == start and kind & Kind.ARTICLE and index + 1 < end and units[index + 1].kind & Kind.CLAIM_NOUN
        if named and hit.group(Frame.NOUN) and not hit.group(Frame.QUOTE) and not language.verb_first:
            return None  # "no podía verificar las noticias de que"
        if index == start and kind & Kind.CLAIM_NOUN and hit.group(Frame.NOUN) and not language.verb_first:
            return None  # "denied reports that": the noun is the content
        if unit.norm in COLONS:
            return ZoneKind.COLON, index, index + 1
        if unit.norm in COMMAS:
            step = _over_comma(units, index, end, VERB_FIRST_PARENTHESIS if language.verb_first else PARENTHESIS)
            if step is None and index > start and (name := apposed_name(units, start, index, lexicon)) > 0:
                step = name
                if units[name].norm in COMMAS and _over_comma(units, name, end, VERB_FIRST_PARENTHESIS) is None:
                    step = name + 1  # "قالت الوزيرة، هالة منصور، الثلاثاء بالعاصمة «P»"
            inserted = index > start if language.subject_after else language.verb_first and index == start
            if step is None and inserted:
                step = _later_complementiser(units, index, end + REACH)
            asks = index == hit.end < len(units) - 2 and (units[index + 1].norm,) in lexicon.phrases["question_words"]
            if asks and step is None and language.dative_suffixes:
                return ZoneKind.QUESTION, index + 1, index + 1  # "рассказал, | как бежал"
            if step is None and language.verb_first and index + 1 < end and units[index + 1].kind & Kind.ADDRESSEE:
                step = _behind_addressee(units, index + 1)
            if step is None and language.verb_first and start < index < end - 1:
                step = _colon_behind_office(units, index + 1, min(high, end))
                if step is None:
                    step = _behind_insertion(units, start, index, min(high, end))
            if step is None:
                if (
                    language.comma_clauses
                    and index <= start + 6
                    and index + 2 < len(units)
                    and (index == start or not hit.groups[0].shares_subject)
                ):
                    return ZoneKind.BARE, index, index + 1
                return None
            if step - 2 == high > index and language.dative_suffixes:
                return None  # "заперечує, | каже, що"
            index = step
            continue
        if unit.norm in STOPS or unit.norm in DASHES:
            return None
        if index >= high or (
            kind & Kind.OPENER and not kind & (Kind.ADVERB | Kind.PREPOSITION | Kind.NOUN_PREPOSITION)
        ):
            return None
        if first and is_period(units, index):
            index += 2
            continue
        if first and not _may_intervene(unit, hit, units, lexicon) and not _is_inverted(unit, hit, units, lexicon):
            return None
        first = first and bool(kind & Kind.ADVERB) and not language.verb_first  # "nient | catégoriquement toute …"
        index += 1
    return None


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


def _is_verb_at(units: Sequence[Unit], index: int) -> bool:
    """Whether a finite verb stands at `index`: rules "that | could lead to closures" have "that" for its subject."""
    return index < len(units) and bool(units[index].kind & Kind.FINITE)


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


def _over_comma(units: Sequence[Unit], comma: int, end: int, longest: int) -> int | None:
    """The unit to go on from after a comma, or None where the comma ends the cue's phrase."""
    if comma + 1 >= len(units):
        return None
    following = units[comma + 1]
    if following.quote is not None or (
        following.kind & (Kind.CLITIC | Kind.COMPLEMENTISER) and not following.kind & Kind.JOINED
    ):
        return comma + 1
    for closing in range(comma + 2, min(len(units) - 1, comma + longest, end)):
        if units[closing].norm in STOPS:
            return None
        if units[closing].norm in COMMAS:
            behind = units[closing + 1]
            if behind.quote is not None or (
                behind.kind & (Kind.CLITIC | Kind.COMPLEMENTISER) and not behind.kind & Kind.JOINED
            ):
                return closing + 1
            return None
    return None


def _later_complementiser(units: Sequence[Unit], comma: int, end: int) -> int | None:
    """A complementiser behind a later comma of the same clause: "sagte der General, Kommandant der Flotte, dass"."""
    for index in range(comma + 1, min(len(units) - 1, end)):
        if units[index].norm in STOPS or units[index].quote is not None:
            return None
        if units[index].norm in COMMAS and units[index + 1].kind & (Kind.COMPLEMENTISER | Kind.CLITIC):
            return index + 1 if not units[index + 1].kind & Kind.JOINED else None
    return None


def _behind_addressee(units: Sequence[Unit], start: int) -> int | None:
    """The complementiser behind who was told, which no second comma closes: "أكد الوزير، لـ "الأنباء" أن"."""
    for index in range(start + 1, min(len(units), start + ADDRESSEE_REACH)):
        if units[index].kind & (Kind.COMPLEMENTISER | Kind.CLITIC) and not units[index].kind & Kind.JOINED:
            return index
    return None


def _behind_insertion(units: Sequence[Unit], start: int, comma: int, end: int) -> int | None:
    """The complementiser behind an office, a name, a day or a setting that no second comma closes: "قال منير حسان، عضو
    البرلمان | إن", "أكد المدير، الجمعة، في تصريح للإذاعة | أن", "قال رئيس الحكومة، منير حسان خلال جلسة | إن"."""
    headed = any(unit.kind & OFFICES for unit in units[start:comma])
    for index in range(comma, end):
        unit = units[index]
        if unit.norm in COMMAS:
            setting = units[index + 1].kind & Kind.PREPOSITION and units[min(index + 2, end)].kind & Kind.SETTING
            named = headed and index == comma and not units[index + 1].kind and units[index + 1].is_word
            if not units[index + 1].kind & (OFFICES | Kind.TIME | Kind.GOVERNED) and not setting and not named:
                return None
        elif unit.kind & (Kind.COMPLEMENTISER | Kind.CLITIC):
            own = units[index - 1].kind & (Kind.TIME | Kind.GOVERNED)
            if own or not units[index - 1].kind & Kind.PREPOSITION:  # "على | أن", and not "بعد | أن"
                return index if not unit.kind & Kind.JOINED else None
        elif unit.quote is not None and _is_title(units, index):
            continue
        elif unit.norm in STOPS or unit.norm in COLONS or unit.quote is not None or unit.kind & Kind.OPENER:
            return None
    return None


def _colon_behind_office(units: Sequence[Unit], start: int, end: int) -> int | None:
    """The colon behind an office or a relative clause in apposition that no second comma closes: "قال منير حسان، عضو
    البرلمان | : «P»", "قالت سعاد حمدان، التي فقدت ابنها | : «P»"."""
    if not units[start].kind & (OFFICES | Kind.RELATIVE):
        return None
    mark = next((index for index in range(start, end) if not units[index].is_word), end)
    return mark if mark < end and units[mark].norm in COLONS else None


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


def _bare_start(units: Sequence[Unit], start: int, hit: Hit, lexicon: Lexicon) -> int:
    """Where a clause without complementiser begins, or -1: at least two words after the adjuncts."""
    index = start
    telling = bool(units[hit.end - 1].kind & Kind.TELLING)
    planned = start < len(units) and units[start].kind & Kind.INFINITIVE and hit.group(Frame.INFINITIVE)
    if is_lapse(units, start, lexicon):
        return -1
    if lexicon.language.heads_last:  # when and where open the clause itself there
        told = telling and start < len(units) and units[start].kind & Kind.ADDRESSEE
        index = start + bool(told)
        while index < len(units) and units[index].kind & Kind.PARTICLE:
            index += 1
        return index if _begins_clause(units, index) else -1
    while index < len(units) and not lexicon.language.objects_before:  # there a cue closes its clause
        unit = units[index]
        if (unit.kind & Kind.ADDRESSEE and telling and index == start) or (
            unit.kind & Kind.TIME
            or (unit.kind & Kind.ADVERB and index == start and (unit.norm,) not in lexicon.phrases["impersonal"])
        ):
            index += 1
        elif begins_count(units, index, lexicon):
            return index
        elif (is_period(units, index) and not _is_verb_at(units, index + 2)) or (
            unit.kind & Kind.PREPOSITION and index + 1 < len(units) and units[index + 1].kind & Kind.TIME
        ):
            index += 2
        elif unit.kind & Kind.PREPOSITION and _document_after(units, index + 1, lexicon):
            index = _document_after(units, index + 1, lexicon)
        elif index == start and not planned and _subject_behind_adjunct(units, index, lexicon):
            index = _subject_behind_adjunct(units, index, lexicon)
        elif telling and index == start and unit.capital and not unit.kind & Kind.DETERMINER:
            while index < len(units) and units[index].capital:
                index += 1
        else:
            break
    if index >= len(units) or (not units[index].is_word and units[index].norm not in lexicon.marks):
        return -1
    if begins_count(units, index, lexicon):
        return index
    # "هشدار داد | اگر", "معتقدند | وقتی"
    opening = lexicon.phrases["hedges"] | lexicon.phrases["binding_openers"]
    condition = lexicon.language.objects_before and (units[index].norm,) in opening
    if (
        units[index].kind & (Kind.OPENER | Kind.COORDINATOR | Kind.AGENT)
        and not condition
        and not units[index].kind & (Kind.DETERMINER | Kind.ADVERB | Kind.PREPOSITION)
    ):
        return -1
    if (
        units[index].kind & (Kind.PREPOSITION | Kind.GENITIVE)
        and not units[index].kind & Kind.DETERMINER
        and index == start
        and not lexicon.language.objects_before
    ):
        return -1
    return index if _is_long_enough(units, index) else -1


def _begins_clause(units: Sequence[Unit], index: int) -> bool:
    """Whether a word that joins nothing to what came before stands at `index`, with more behind it."""
    opens = index < len(units) and (units[index].is_word or units[index].norm in '"“‘「『《')
    return opens and not units[index].kind & (Kind.GENITIVE | Kind.COORDINATOR) and _is_long_enough(units, index)


def _is_long_enough(units: Sequence[Unit], index: int) -> bool:
    return sum(1 if unit.is_word else 3 if unit.quote else 0 for unit in units[index : index + 4]) >= 2


def is_period(units: Sequence[Unit], index: int) -> bool:
    """Whether "this week", "last month" or "el martes" stands at `index`."""
    if index + 1 >= len(units) or not units[index].kind & Kind.DETERMINER:
        return False
    if units[index].kind & Kind.ARTICLE:
        return bool(units[index + 1].kind & Kind.TIME) and not units[index + 1].capital  # "el martes"
    day = units[index + 1].kind & Kind.TIME and not units[index + 1].capital  # "este martes"
    return bool(day or units[index + 1].kind & Kind.TIME_NOUN)


def is_lapse(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether the time since another event stands at `index`: "residents said | a day after the truce ended"."""
    if index + 2 >= len(units) or not (units[index].kind & Kind.DETERMINER and units[index + 1].kind & Kind.TIME_NOUN):
        return False
    openers = lexicon.phrases["opening_subordinators"] | lexicon.phrases["binding_openers"]
    return (units[index + 2].norm,) in openers


def _subject_behind_adjunct(units: Sequence[Unit], index: int, lexicon: Lexicon) -> int:
    """The pronoun with its verb behind an adjunct: "said after the vote | he would not", or 0."""
    if not units[index].kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION) or units[index].kind & Kind.GENITIVE:
        return 0
    for at in range(index + 2, min(len(units) - 1, index + LONGEST_ADJUNCT)):
        if not units[at].is_word or units[at].kind & (Kind.FINITE | Kind.COMPLEMENTISER):
            return 0
        verb = units[at + 1].kind & (Kind.FINITE | Kind.PASSIVE | Kind.AUXILIARY) or units[at + 1].norm.endswith(
            lexicon.endings["finite_suffixes"]
        )
        if units[at].kind & Kind.PRONOUN and verb:
            return at
    return 0


def _document_after(units: Sequence[Unit], index: int, lexicon: Lexicon) -> int:
    """Behind "a (written) statement", or 0. Without articles only a determiner parts it from its preposition."""
    for end in range(index, min(len(units), index + 4)):
        if units[end].kind & Kind.DOCUMENT:
            return end + 1
        if not units[end].is_word or not (lexicon.language.articles or units[end].kind & Kind.DETERMINER):
            return 0
    return 0
