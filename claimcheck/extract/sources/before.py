"""Where the noun phrase that names the speaker begins, before its cue."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import LINKS, Kind, Lexicon
from claimcheck.extract.sources.after import holds_clause, opens_occasion
from claimcheck.extract.sources.phrases import (
    LIST_MARK,
    LONGEST_SOURCE,
    PEOPLE,
    QUOTE_MARKS_IN_NAMES,
    Range,
    can_speak,
    continues_unnamed,
)
from claimcheck.extract.sources.postposed import behind_adjuncts, ends_attribute
from claimcheck.extract.sources.trimming import trimmed
from claimcheck.extract.units import COLONS, COMMAS, DASHES, QUOTE, STOPS, Unit

MARKER_REACH = 24  # units between a marked subject and its cue
MOST_APPOSITIONS = 2  # beyond the first: "Johnnie Wilson, of Springfield, Va., said"
LONGEST_TARGET = 4  # units of who is accused, between a subject and its cue
LONGEST_MODIFIERS = 6  # units before a name: "longtime Democratic pollster Pat Caddell"
LONGEST_ABBREVIATION = 5  # letters
MOST_MODIFIERS = 1  # words of no class in a row in a subject that a coordinator joins to another
CLAUSE_EDGES = Kind.OPENER | Kind.COMPLEMENTISER
SKIPPED_BEFORE = Kind.AUXILIARY | Kind.ADVERB | Kind.NEGATOR | Kind.TIME | Kind.INFINITIVE | Kind.PARTICLE | Kind.MARKER


def source_before(units: Sequence[Unit], low: int, cue: int, lexicon: Lexicon) -> Range | None:
    """The noun phrase that ends just before unit `cue`, not reaching below `low`; None where there is none."""
    marked = marked_before(units, low, cue, lexicon)
    if marked is not None:
        return marked
    end = _skip_back(units, low, cue, lexicon)
    if end <= low:
        return None
    last = units[end - 1]
    if last.kind & Kind.COORDINATOR and lexicon.language.dative_suffixes:
        return None  # "Мені зателефонували з ради і | повідомили"
    if last.kind & Kind.COMPLEMENTISER and end - 2 >= low and units[end - 2].kind & Kind.GENITIVE:
        return None  # "a raíz de que | señaló": a clause without its own subject
    if lexicon.language.heads_last and (last.norm in COMMAS or _adds_verb(units[cue - 1])):
        return None  # no apposition stands there between commas; "会见记者并 | 表示"
    if last.norm in COMMAS or last.norm in DASHES:
        opening = _comma_before(units, low, end - 1)
        if opening is None and lexicon.language.objects_before and low < end - 1 and units[end - 2].is_word:
            start = _left(units, low, end - 1, lexicon)  # "مدیر موزه، گفت", not "وزیر در پاسخ به اینکه می‌رود، گفت"
            clause = lexicon.language.cue_closes and any(unit.kind & Kind.FINITE for unit in units[start : end - 1])
            return trimmed(units, start, end - 1, lexicon) if start <= low + 1 and not clause else None
        if opening is None or (not lexicon.language.verb_first and holds_clause(units, opening, end - 1, lexicon)):
            return None
        start = _left(units, low, opening, lexicon)
        inserted = units[opening + 1]
        relative = inserted.kind & Kind.RELATIVE and lexicon.language.dative_suffixes  # ", чий контракт добігає кінця,"
        relative = relative or inserted.norm.endswith(lexicon.endings["participle_endings"])  # ", вивчивши справу,"
        relative = relative or (inserted.norm,) in lexicon.phrases["manner_words"]  # ", как сообщает агентство,"
        alone = opening + 3 == end and inserted.kind & (Kind.ADVERB | Kind.OPENER | Kind.AUXILIARY)
        alone = alone or inserted.norm in lexicon.according_to  # ", посилаючись на лікарів,"
        relative = relative or (alone and lexicon.language.dative_suffixes)  # ", однак,"
        adverb = opening + 3 == end and lexicon.is_open_adverb(inserted.norm, inserted.kind)  # ", evidentemente,"
        if (inserted.kind & Kind.PREPOSITION or adverb or relative) and not lexicon.language.verb_first:
            return trimmed(units, start, opening, lexicon) if start < opening else None
        for _ in range(MOST_APPOSITIONS):
            if (
                start >= opening
                or start - 1 <= low
                or units[start - 1].norm not in COMMAS
                or (units[start].capital and not units[start].kind & PEOPLE and opening - start > 1)
            ):
                break
            if _is_office(units, start, opening) and not can_speak(
                units, (_left(units, low, start - 1, lexicon), start)
            ):
                break  # "…, | the foreign ministry of Chad, the host, said"
            opening = start - 1
            start = _left(units, low, opening, lexicon)
        return trimmed(units, start, end - 1, lexicon) if start < opening else None
    start = _left(units, low, end, lexicon)
    if start - 1 > low and units[start - 1].kind & Kind.COORDINATOR:
        start = _first_joined(units, low, start - 1, end, lexicon)
    if lexicon.language.joint_subjects and any(unit.kind & Kind.COORDINATOR for unit in units[start:end]):
        start = _first_listed(units, low, start)
    if lexicon.language.bare_clauses and low < start < end:
        if units[start - 1].kind & Kind.PRONOUN:
            return None  # "that it | supports in Idlib have reported": a verb
        if units[start - 1].kind & Kind.INFINITIVE and not units[start].kind & Kind.DETERMINER:
            name = end  # "to | respond to an attack on Damascus Reuters reported"
            while name > start and units[name - 1].capital:
                name -= 1
            return trimmed(units, name, end, lexicon) if start < name < end else None
    if (
        start > low
        and units[start - 1].is_word
        and (units[start - 1].kind & Kind.FINITE or _is_relative_verb(units, low, start, lexicon))
        and not lexicon.language.verb_first
    ):
        name = _name_before_relative(units, low, start)
        if name:
            return trimmed(units, _left(units, low, name, lexicon), name, lexicon)
    if _speaks_from_place(units, start, end, cue, lexicon):
        return trimmed(units, start + bool(units[start].kind & Kind.PLACE), end, lexicon)
    if (
        start > low
        and units[start - 1].kind & Kind.PREPOSITION
        and units[start - 1].is_word
        and units[start].kind & Kind.DETERMINER
    ) and (start - 1 == low or not units[start - 2].is_word or units[start - 2].kind & (Kind.OPENER | Kind.ADVERB)):
        start -= 1  # an opening adjunct: its own noun phrase is not the subject
        if lexicon.language.subject_after and not lexicon.language.place_sources:
            return None
    if lexicon.language.nominal_markers:
        start = behind_adjuncts(units, start, end, lexicon)
    if lexicon.language.heads_last:
        start = next((i + 1 for i in range(end - 1, start - 1, -1) if units[i].norm in lexicon.according_to), start)
    whole = end
    if lexicon.language.adjuncts_before_cue:
        end = _before_adjunct(units, start, end, lexicon)
    if lexicon.language.heads_last:
        end = _before_date(units, start, end, lexicon)
        end = _before_converb(units, start, end, whole, lexicon)
    if lexicon.language.place_sources:
        end = _before_setting(units, start, end)
    relative = _relative(units, start, end, lexicon)
    return trimmed(units, start, relative if relative is not None else end, lexicon)


def _speaks_from_place(units: Sequence[Unit], start: int, end: int, cue: int, lexicon: Lexicon) -> bool:
    """Whether a body speaks from its place, a verb in the plural behind it: "Desde la empresa | niegan"; elsewhere the
    whole phrase is the speaker ("В министерстве | сообщили")."""
    language = lexicon.language
    if not language.plural_endings or not language.place_prepositions or language.place_sources or start >= end:
        return False
    place = units[max(0, start - 1) : start + 1]
    plural = any(unit.norm.endswith(lexicon.endings["plural_endings"]) for unit in units[end : cue + 1])
    return plural and any(unit.kind & Kind.PLACE for unit in place) and any(u.kind & PEOPLE for u in units[start:end])


def _is_office(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether the phrase is one who can speak, behind an article: no apposition to what stands before."""
    phrase = units[start:end]
    named = units[start].kind & Kind.ARTICLE and any(unit.capital and not unit.kind for unit in phrase)
    offices = Kind.BODY | Kind.ROLE | Kind.SPOKESMAN | (Kind.TITLE if named else Kind.NONE)  # "le Dr Stella Immanuel"
    return bool(units[start].kind & Kind.ARTICLE) and any(unit.kind & offices for unit in phrase)


def marked_before(units: Sequence[Unit], low: int, cue: int, lexicon: Lexicon) -> Range | None:
    """The subject that its postposition marks, with adjuncts between it and the cue: "मंत्री ने | सोमवार को दिल्ली
    में कहा"."""
    if not lexicon.markers:
        return None
    agent = lexicon.markers[0]
    for index in range(cue - 1, max(low, cue - MARKER_REACH) - 1, -1):
        unit = units[index]
        if not unit.is_word and unit.norm not in QUOTE_MARKS_IN_NAMES and unit.quote is None:
            return None
        if unit.norm == agent or (index >= cue - 2 and unit.norm in lexicon.markers):
            return marked_subject(units, low, index, lexicon)
        if is_agent_pronoun(unit, lexicon):
            return index, index + 1
    return None


def is_agent_pronoun(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the pronoun carries the subject's marker: उन्होंने."""
    return bool(unit.kind & Kind.PRONOUN) and unit.norm.endswith(lexicon.markers[0])


def marked_subject(units: Sequence[Unit], low: int, marker: int, lexicon: Lexicon) -> Range | None:
    """The subject that the postposition at `marker` marks, with its attributes: "रिहा हुए एक सार्जेंट | ने"."""
    if units[marker - 1].kind & Kind.PRONOUN and not units[marker - 1].kind & Kind.DETERMINER:
        return marker - 1, marker  # "ناکام رہے | انہوں | نے"
    start = _left(units, low, marker, lexicon)
    while ends_attribute(units, low, start - 1, marker, lexicon):
        start = min(start - 1, _left(units, low, start - 1, lexicon))
    linked = Kind.PREPOSITION | Kind.GENITIVE
    places = (i for i in range(marker - 3, start - 1, -1) if units[i].kind & Kind.RELATIVE)
    relative = next((i + 2 for i in places if units[i + 1].kind & linked), start)  # "تقریب جس میں | صدر نے"
    start = behind_adjuncts(units, relative, marker, lexicon)
    if start < marker and not units[start].is_word and all(unit.is_word for unit in units[start + 1 : marker]):
        start += 1  # a mark that closes what came before
    return trimmed(units, start, marker, lexicon) if start < marker else None


def postposed_subject(units: Sequence[Unit], low: int, cue: int, field: str, lexicon: Lexicon) -> Range | None:
    """The phrase before a postposition of `field` that stands just before unit `cue`, over adverbs: "सरकार | का यह भी
    कहना है", "रिपोर्ट | में कहा गया है"."""
    index = cue - 1
    while index > low and units[index].kind & (Kind.ADVERB | Kind.AUXILIARY | Kind.ANAPHOR):
        index -= 1
    if field == "place_markers" and index - 3 > low and _takes_up(units, index):
        index -= 3  # "بیان میں | اس بات کی تردید کی گئی کہ"
    if field == "nominal_markers" and (closer := _closer_before(units, low, index, lexicon)):
        index = closer
    if index >= low and field == "nominal_markers" and units[index].norm in lexicon.postposed["nominal_pronouns"]:
        return index, index + 1
    if index <= low or units[index].norm not in lexicon.postposed[field]:
        return None
    return marked_subject(units, low, index, lexicon)


def agent_before(units: Sequence[Unit], low: int, cue: int, lexicon: Lexicon) -> tuple[Range, int] | None:
    """(the agent of a passive, anywhere before it in its clause, the unit behind what marks it): "حکومت | کی جانب سے |
    ان خبروں کی تردید کی گئی"."""
    closers = lexicon.phrases["agent_closers"]
    for index in range(cue - 1, max(low, cue - MARKER_REACH), -1):
        if not units[index].is_word and units[index].norm not in QUOTE_MARKS_IN_NAMES:
            return None
        closer = next((one for one in closers if tuple(u.norm for u in units[index : index + len(one)]) == one), ())
        agent = marked_subject(units, low, index, lexicon) if closer else None
        if agent is not None:
            return agent, index + len(closer)
    return None


def _takes_up(units: Sequence[Unit], index: int) -> bool:
    """Whether "of this claim" ends at `index`: "اس بات کی"."""
    pointing = units[index - 2].kind & (Kind.ANAPHOR | Kind.DETERMINER)
    return bool(units[index].kind & Kind.GENITIVE and units[index - 1].kind & Kind.CLAIM_NOUN and pointing)


def _closer_before(units: Sequence[Unit], low: int, index: int, lexicon: Lexicon) -> int:
    """The marker of the subject before an adjunct that ends at `index`: "حسین | کا | اپنی بیوی کے بارے میں کہنا تھا",
    "کابل | کا | لیرا پر الزام ہے"; 0 where no adjunct does."""
    norms = tuple(unit.norm for unit in units[max(low, index - 1) : index + 1])
    markers, closers = lexicon.postposed["nominal_markers"], lexicon.phrases["adjunct_closers"]
    against = units[index].kind & Kind.OBJECT_MARKER and not units[index].kind & Kind.GENITIVE
    against |= units[index - 1].kind & Kind.DOCUMENT and units[index].norm in lexicon.postposed["place_markers"]
    if norms not in closers and norms[-1:] not in closers and not against:
        return 0
    for at in range(index - 2, max(low, index - MARKER_REACH), -1):
        if not units[at].is_word:
            return 0
        pointed = units[at + 1].kind & (Kind.DETERMINER | Kind.PRONOUN | Kind.ANAPHOR)
        if units[at].norm in markers and (pointed or (against and index - at <= LONGEST_TARGET)):
            return at
    return 0


def _skip_back(units: Sequence[Unit], low: int, end: int, lexicon: Lexicon) -> int:
    """Steps over auxiliaries, adverbs and days between subject and cue."""
    cue = end
    while end > low:
        unit = units[end - 1]
        if (
            (
                (unit.kind & SKIPPED_BEFORE and not unit.kind & (Kind.PRONOUN | Kind.OTHERS))
                or _is_day_number(units, low, end)
                or (not lexicon.language.spaced and unit.norm.isdecimal())  # "媒体19 | 日报道称"
            )
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
        elif not lexicon.language.spaced and unit.norm in ")）" and _dated_brackets(units, low, end):
            end = _dated_brackets(units, low, end)  # "今天（5月2日）"
        elif (unit.kind & Kind.TIME_NOUN and end - 2 > low and units[end - 2].kind & Kind.DETERMINER) or (
            _is_year(unit) and end - 2 > low and units[end - 2].kind & Kind.PREPOSITION
        ):
            end -= 2
        else:
            break
    return end


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
    if not norm.isdecimal() or len(norm) > 2:
        return norm.isdecimal() and end - 2 >= low and bool(units[end - 2].kind & Kind.TIME)
    month_follows = end < len(units) and bool(units[end].kind & Kind.TIME)  # "15 декабря"
    return month_follows or (end - 2 >= low and bool(units[end - 2].kind & Kind.TIME))


def _comma_before(units: Sequence[Unit], low: int, closing: int) -> int | None:
    """The comma or dash that opens the apposition closed at `closing`."""
    for index in range(closing - 1, max(low, closing - LONGEST_SOURCE), -1):
        norm = units[index].norm
        if norm == QUOTE or norm in STOPS or norm in COLONS:
            return None
        if norm in COMMAS or norm in DASHES:
            return index if index > low else None
    return None


def _left(units: Sequence[Unit], low: int, end: int, lexicon: Lexicon) -> int:
    """The first unit of the noun phrase that ends at `end`."""
    start = end
    index = end - 1
    bottom = max(low, end - LONGEST_SOURCE)
    while index >= bottom:
        unit = units[index]
        kind = unit.kind
        glued = unit.norm in DASHES and bottom < index < end - 1 and units[index - 1].end == unit.start
        if glued and units[index + 1].start == unit.end:
            index -= 1  # "34-летний"
            start = index
            index -= 1
            continue
        listed = unit.norm == LIST_MARK and lexicon.language.heads_last and index < end - 1
        if not unit.is_word and unit.norm not in QUOTE_MARKS_IN_NAMES and not listed:
            break
        spelt = index > bottom and len(units[index - 1].norm) > LONGEST_ABBREVIATION and not units[index - 1].capital
        if unit.norm == "." and spelt:
            break  # "… сказала дипломатка. | Пані Гай"
        owner = index < end - 1 and _owns(units, index, lexicon)
        if kind & Kind.PRONOUN and not owner:
            return index if index == end - 1 else start
        if kind & Kind.MARKER and lexicon.language.nominal_markers:
            break
        governed = kind & Kind.RELATIVE and index > bottom and units[index - 1].kind & Kind.PREPOSITION
        if governed and index < end - 1 and lexicon.language.bare_clauses:
            break  # "a case in which | the state argued"
        behind_time = index > 0 and units[index - 1].kind & Kind.TIME and not lexicon.language.heads_last
        owns = index < end - 1 and units[index + 1].kind & Kind.GENITIVE and lexicon.markers  # "2030 کے ایجنڈے"
        if unit.norm.isdecimal() and (len(unit.norm) == 4 or behind_time) and not owns:
            break
        if lexicon.language.capitals_mark_names and (
            (_name_begins_behind(units, bottom, index, end) and not _owns_name(units, bottom, index, lexicon))
            or _is_day_between(units, index, end, lexicon)
        ):
            break
        if kind & (Kind.OPENER | Kind.COMPLEMENTISER | Kind.CLITIC) and not kind & (
            Kind.RELATIVE | Kind.NOUN_PREPOSITION
        ):
            break
        if _is_attribute(units, index, end, lexicon):
            index -= 1  # "展开调查 | 的专家"
            continue
        if kind & Kind.FINITE and not unit.capital and not kind & (Kind.RELATIVE | Kind.ROLE):
            relative = _relative_back(units, bottom, index)
            if relative is None:
                break
            index = relative - 1
            continue
        if kind & Kind.COORDINATOR and not _joins_nouns(units, bottom, index, end, lexicon):
            break
        start = index
        if kind & Kind.DETERMINER and not _continues(units, bottom, index, lexicon):
            break
        index -= 1
    return start


def _adds_verb(unit: Unit) -> bool:
    """Whether the word joins a verb to another of the same subject, and no nouns: "会见记者 | 并 | 表示"."""
    joins = Kind.COORDINATOR | Kind.AUXILIARY
    return unit.kind & (joins | Kind.ADVERB) == joins


def _is_attribute(units: Sequence[Unit], index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the verb at `index` belongs to an attribute of what stands behind it, where nouns end their phrases."""
    if not lexicon.language.heads_last or not units[index].kind & Kind.FINITE:
        return False
    copula = (units[index].norm,) in lexicon.phrases["verdict_openers"]
    return not copula and any(unit.kind & Kind.GENITIVE for unit in units[index + 1 : end - 1])


def _owns(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether the pronoun at `index` owns or determines what follows: उनकी पत्नी, اس کے وکیل, ان ماہرین."""
    if units[index].norm in lexicon.postposed["nominal_pronouns"]:
        return True
    determines = units[index].kind & Kind.DETERMINER or units[index + 1].kind & Kind.GENITIVE
    return bool(lexicon.language.nominal_markers) and bool(determines)


def _relative_back(units: Sequence[Unit], bottom: int, index: int) -> int | None:
    """A relative pronoun within a few units before `index`: the verb then belongs to a relative clause."""
    for earlier in range(index - 1, max(bottom - 1, index - 4), -1):
        if units[earlier].kind & Kind.RELATIVE:
            return earlier
        if not units[earlier].is_word:
            return None
    return None


def _relative(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int | None:
    """Where a relative clause inside the phrase begins, so that the name before it can stand alone."""
    if lexicon.language.verb_first:
        return None
    for index in range(start + 1, end):
        kind = units[index].kind
        if kind & Kind.RELATIVE and not kind & Kind.DETERMINER and not units[index - 1].kind & Kind.PREPOSITION:
            return index
    return None


def _name_before_relative(units: Sequence[Unit], low: int, start: int) -> int | None:
    """Where a relative pronoun stands in the unbroken stretch before `start`."""
    for index in range(start - 1, max(low, start - LONGEST_SOURCE), -1):
        if not units[index].is_word:
            return None
        opens = not units[index].kind & Kind.COMPLEMENTISER or index == _before_auxiliaries(units, low, start - 1)
        if units[index].kind & Kind.RELATIVE and opens:
            return index
    return None


def _before_auxiliaries(units: Sequence[Unit], low: int, verb: int) -> int:
    """The unit before a verb with its auxiliaries: "the group | that | did not sign the deal"."""
    passed = Kind.AUXILIARY | Kind.NEGATOR
    return next((at for at in range(verb - 1, low, -1) if not units[at].kind & passed), low)


def _is_relative_verb(units: Sequence[Unit], low: int, start: int, lexicon: Lexicon) -> bool:
    """Whether the word before `start` is the verb of a relative clause: "dos diplomáticos que conocen | el texto", and
    where capitals mark names and clauses need no complementiser also one that can be a noun, "which monitors | the
    truce"."""
    nouns = Kind.ROLE if lexicon.language.bare_clauses and lexicon.language.capitals_mark_names else Kind.NONE
    at = _before_auxiliaries(units, low, start - 1)
    if at - 1 < low or units[start - 1].kind & ~nouns or units[start - 1].capital:
        return False
    relative, noun = units[at], units[at - 1]
    return bool(relative.kind & Kind.RELATIVE) and noun.is_word and not noun.kind & (Kind.PREPOSITION | Kind.FINITE)


def _joins_nouns(units: Sequence[Unit], bottom: int, index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the coordinator at `index` joins two names rather than two clauses."""
    if index - 1 < bottom or index + 1 >= end:
        return False
    left, right = units[index - 1], units[index + 1]
    if lexicon.language.dative_suffixes and _share_head(units, bottom, index, lexicon):
        return True
    if not left.is_word or left.kind & (Kind.AUXILIARY | Kind.FINITE | Kind.ADVERB | Kind.TIME | Kind.PRONOUN):
        return False
    if (left.capital and right.capital) or left.kind & right.kind & Kind.ROLE:
        return True
    if left.capital and right.kind & Kind.DETERMINER and all(unit.capital for unit in units[bottom:index]):
        return True  # "RT and its defenders"
    if right.kind & Kind.DETERMINER and not left.kind & PEOPLE:
        return False
    for earlier in range(index - 1, max(bottom - 1, index - 6), -1):
        if units[earlier].kind & (Kind.FINITE | Kind.AUXILIARY) or not units[earlier].is_word:
            return index - earlier <= 4 and not units[earlier].is_word
    return index - bottom <= 6


def _share_head(units: Sequence[Unit], bottom: int, index: int, lexicon: Lexicon) -> bool:
    """Whether both words at the coordinator depend on one office, where nouns have cases: "начальник відділу
    забезпечення | та | захисту", "игрок «Спартака» | и | сборной"."""
    left, right = units[index - 1], units[index + 1]
    named = left.norm in QUOTE_MARKS_IN_NAMES or (left.norm.endswith(lexicon.oblique) and not left.kind & ~PEOPLE)
    clause = bottom
    for earlier in range(index - 1, bottom - 1, -1):
        if units[earlier].kind & (Kind.FINITE | Kind.OPENER) or units[earlier].norm in COMMAS:
            clause = earlier + 1
            break
    headed = any(unit.kind & (Kind.TITLE | Kind.ROLE | Kind.SPOKESMAN) for unit in units[clause : index - 1])
    return named and headed and right.norm.endswith(lexicon.oblique) and not right.capital and not right.kind


def _first_joined(units: Sequence[Unit], bottom: int, joint: int, end: int, lexicon: Lexicon) -> int:
    """The first unit of the subject where a verb in the plural follows two that the coordinator at `joint` joins, the
    first of which opens the clause: "La Banque mondiale | et le FMI appellent", "Cochrane | et ses collègues ont"."""
    if lexicon.language.joint_subjects:
        return _first_of_two(units, bottom, joint, end, lexicon)
    if not lexicon.language.plural_endings or not any(
        unit.is_word and unit.norm.endswith(lexicon.endings["plural_endings"]) for unit in units[end : end + 2]
    ):
        return joint + 1
    opening = joint
    while opening > bottom and units[opening - 1].is_word:
        opening -= 1
    verbal = Kind.FINITE | Kind.PASSIVE | Kind.PRONOUN | Kind.RELATIVE | Kind.COMPLEMENTISER | Kind.OPENER
    first = units[opening]
    named = any(unit.kind & PEOPLE for unit in units[opening:joint])
    named = named or any(unit.capital for unit in units[min(opening + 1, joint - 1) : joint])
    if first.kind & (Kind.PREPOSITION | Kind.ADVERB | Kind.TIME) and not first.kind & Kind.DETERMINER:
        return joint + 1
    plain = not any(unit.kind & verbal and not unit.capital for unit in units[opening:joint])
    links = Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.GENITIVE | Kind.DETERMINER | Kind.COORDINATOR
    for index in range(opening + 1, joint):  # "Le maire gagne | la ville et les policiers disent"
        plain = plain and not (units[index].kind & Kind.ARTICLE and not units[index - 1].kind & links)
    return opening if named and plain and opening < joint else joint + 1


def _first_of_two(units: Sequence[Unit], bottom: int, joint: int, end: int, lexicon: Lexicon) -> int:
    """The first unit of a joint subject whose verb tells no number: where nothing but a phrase of who can speak opens
    the clause before the coordinator, "The government in Khartoum | and its partners in Cairo"; else of the second."""
    opening = joint
    while opening > bottom and units[opening - 1].is_word and not units[opening - 1].kind & CLAUSE_EDGES:
        opening -= 1
    linked = (at for at in range(opening, joint) if units[at].kind & LINKS and not units[at].kind & Kind.DETERMINER)
    head = next(linked, joint)
    named = head > opening and (units[head - 1].capital or units[head - 1].kind & PEOPLE & ~Kind.DOCUMENT)
    second = units[joint + 1]
    if not named or not (second.capital or second.kind & (PEOPLE | Kind.DETERMINER)):
        return joint + 1
    free = 0  # words of no class in a row: two are a noun and its verb, "the road closes"
    for at in range(opening, joint):
        unit, before = units[at], units[at - 1]
        inside = unit.kind & Kind.ARTICLE and at > opening and not before.kind & (LINKS | Kind.DETERMINER)
        verbal = unit.kind & ~(LINKS | PEOPLE | Kind.DETERMINER | Kind.ARTICLE | Kind.OPENER)
        verbal = verbal or unit.norm.endswith(lexicon.endings["finite_suffixes"])
        free = 0 if unit.kind or unit.capital else free + 1
        does = free and at > opening and (before.kind & PEOPLE or (before.capital and not before.kind))
        if inside or does or (verbal and not unit.capital) or free > MOST_MODIFIERS:
            return joint + 1  # "The rebels hold | the town and the army said"
    return opening


def _first_listed(units: Sequence[Unit], bottom: int, start: int) -> int:
    """The first unit of a list of names that opens its clause and goes on at `start`: "Britain, | France and Italy"."""
    first = start
    while first - 1 > bottom and units[first - 1].norm in COMMAS:
        index = first - 1
        while index > bottom and (units[index - 1].capital or units[index - 1].kind & Kind.ARTICLE):
            index -= 1
        if index == first - 1 or any(
            u.kind & ~(PEOPLE | Kind.DETERMINER | Kind.ARTICLE) for u in units[index : first - 1]
        ):
            return start
        first = index
    opens = first == bottom or not units[first - 1].is_word or units[first - 1].kind & CLAUSE_EDGES
    return first if opens else start


def _continues(units: Sequence[Unit], bottom: int, determiner: int, lexicon: Lexicon) -> bool:
    """Whether the phrase goes on to the left of a determiner: "a spokesman for the ministry", "Saeed an activist"."""
    if determiner - 1 < bottom:
        return False
    before = units[determiner - 1]
    if before.kind & Kind.DETERMINER:
        return True
    if lexicon.language.heads_last:  # "韦尔马拉 | 一名官员"
        return before.is_word and not before.kind & (
            Kind.TIME | Kind.PREPOSITION | Kind.ADVERB | Kind.AUXILIARY | Kind.OPENER | Kind.FINITE
        )
    if (
        units[determiner].kind & Kind.GENITIVE
        and before.is_word
        and (before.capital or not lexicon.language.nouns_are_capital)
    ):
        return not before.kind & (Kind.PREPOSITION | Kind.TIME | Kind.AUXILIARY | Kind.ADVERB)
    if lexicon.language.dative_suffixes and before.kind & (Kind.TITLE | Kind.ROLE | Kind.SPOKESMAN | Kind.BODY):
        return True  # "колишній посадовець | цього міністерства"
    if before.kind & Kind.COORDINATOR:
        return _joins_nouns(units, bottom, determiner - 1, determiner + 2, lexicon)
    behind = units[determiner + 1 : determiner + 2]
    if before.capital and before.kind & Kind.GENITIVE and behind and behind[0].capital:
        return True  # "De la Peña dijo"
    named = lexicon.language.capitals_mark_names and units[determiner].capital
    if named and before.kind & Kind.MEDIUM:
        return True  # "the opposition daily | The Courier"
    if named and before.capital and units[determiner].norm in lexicon.numbers:
        return True  # "Channel | Six"
    if before.kind & (Kind.NOUN_PREPOSITION | Kind.PREPOSITION | Kind.GENITIVE):
        return determiner - 2 >= bottom and units[determiner - 2].is_word
    return lexicon.language.capitals_mark_names and _is_name_at_start(units, bottom, determiner)


def _is_name_at_start(units: Sequence[Unit], bottom: int, end: int) -> bool:
    """Whether only a capitalised name stands between the clause's start and `end`: "Mohammed Saeed | an activist"."""
    index = end - 1
    while (
        index >= bottom
        and units[index].capital
        and not units[index].kind & (Kind.TIME | Kind.PREPOSITION | Kind.NOUN_PREPOSITION)
    ):
        index -= 1
    if index == end - 1:
        return False
    at_start = (
        index < bottom or not units[index].is_word or bool(units[index].kind & (Kind.OPENER | Kind.COMPLEMENTISER))
    )
    return at_start and not units[index + 1].kind & (Kind.DETERMINER | Kind.ADVERB)


def _name_begins_behind(units: Sequence[Unit], bottom: int, index: int, end: int) -> bool:
    """Whether a lower-case word before a name belongs to what came earlier: "… the areas affected | Javad Zarif
    said"."""
    unit = units[index]
    if (
        unit.capital
        or not unit.is_word
        or index + 1 >= end
        or not units[index + 1].capital
        or units[index + 1].kind & Kind.TIME
    ):
        return False
    linking = (
        PEOPLE
        | Kind.PREPOSITION
        | Kind.NOUN_PREPOSITION
        | Kind.GENITIVE
        | Kind.DETERMINER
        | Kind.COORDINATOR
        | Kind.RELATIVE
        | Kind.FINITE
    )
    if unit.kind & Kind.ROLE and index > bottom and units[index - 1].norm.isdecimal():
        return True  # "killed 13 people | the charity said"
    if unit.kind & linking or "-" in unit.norm or index == bottom or _opens_clause(units, bottom, index):
        return False
    before = units[index - 1]
    linked = Kind.ARTICLE | Kind.OPENER | Kind.COMPLEMENTISER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION
    return before.is_word and not before.kind & linked


def _owns_name(units: Sequence[Unit], bottom: int, index: int, lexicon: Lexicon) -> bool:
    """Whether the name behind a lower-case word belongs to it, where nouns have cases: in the genitive, "администрации
    президента | Дорвании", or behind an office, "глава района | Иван Петров"."""
    if not lexicon.language.dative_suffixes:
        return False
    name = index + 1
    if units[name].norm.endswith(lexicon.endings["genitive_suffixes"]) and not units[name].norm.endswith(
        lexicon.endings["plain_adjective_suffixes"]
    ):
        return True
    return any(unit.kind & PEOPLE & ~Kind.DOCUMENT for unit in units[bottom:index])


def _is_day_between(units: Sequence[Unit], index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the unit is a day with an adjunct behind it, which ends no name: "civilians on Monday | in the"."""
    if index + 1 >= end or not units[index].kind & Kind.TIME:
        return False
    governed = index > 0 and units[index - 1].kind & Kind.PREPOSITION and units[index - 1].is_word
    if governed:
        return not lexicon.language.place_sources  # "Во | время | встречи министр"
    return bool(units[index + 1].kind & Kind.PREPOSITION)


def _opens_clause(units: Sequence[Unit], bottom: int, index: int) -> bool:
    """Whether nothing but modifiers stands before unit `index` in its clause: "Clinton campaign manager Robby Mook"."""
    links = Kind.PREPOSITION | Kind.FINITE | Kind.AUXILIARY | Kind.RELATIVE | Kind.COORDINATOR | Kind.INFINITIVE
    for earlier in range(index, max(bottom, index - LONGEST_MODIFIERS) - 1, -1):
        unit = units[earlier]
        if not unit.is_word or unit.kind & (Kind.OPENER | Kind.COMPLEMENTISER):
            return True
        if unit.kind & links and not unit.kind & Kind.DETERMINER:
            return False
    return index - bottom <= LONGEST_MODIFIERS


def _before_converb(units: Sequence[Unit], start: int, end: int, whole: int, lexicon: Lexicon) -> int:
    """The end of the subject where a clause stands between it and the cue: "外长林德 | 接受采访时"."""
    if (units[whole - 1].norm,) not in lexicon.phrases["adjunct_closers"]:
        return end
    verbs = lexicon.phrases["opening_verbs"]
    return next((at for at in range(start + 1, end) if (units[at].norm,) in verbs), end)


def _before_date(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """The end of the subject before its day, where nouns end their phrases: "总理欧尔班 | 2日在"."""
    for index in range(start + 1, end - 1):
        if units[index].norm.isdecimal() and units[index + 1].kind & Kind.TIME:
            return index
    return max(_skip_back(units, start, end, lexicon), start)


def _before_setting(units: Sequence[Unit], start: int, end: int) -> int:
    """The end of the subject before where it spoke: "Иван Петров | в интервью газете"."""
    for index in range(start + 1, end - 1):
        setting = units[index].kind & Kind.PLACE and units[index + 1].kind & Kind.SETTING
        about_this = index + 2 == end and units[index].kind & Kind.PREPOSITION and units[index + 1].kind & Kind.ANAPHOR
        if setting or about_this or opens_occasion(units, index, end):
            return index
    return end


def _before_adjunct(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """The end of the subject where its marker or an adjunct follows before the cue: "مارتین | در نشست خبری گفت". What
    can be "with" joins two subjects before a cue that nothing parts from them: "克里和拉夫罗夫表示"."""
    for index in range(start + 1, end):
        if units[index].kind & Kind.MARKER:
            return index
    joins = lexicon.language.heads_last and (units[end - 1].norm,) not in lexicon.phrases["adjunct_closers"]
    for index in range(start + 1, end):
        kind = units[index].kind
        if joins and kind & Kind.COORDINATOR:
            continue
        also = kind & Kind.AUXILIARY and lexicon.language.nominal_markers and not units[index - 1].kind & Kind.GENITIVE
        if also and not kind & Kind.TIME:
            return index  # "नेता | भी सरकार से"
        adjunct = kind & Kind.PREPOSITION and not kind & (PEOPLE | Kind.GENITIVE) and not units[index].capital
        if adjunct and not continues_unnamed(units, index, lexicon):
            closing = (units[index - 1].norm, units[index].norm) in lexicon.phrases["adjunct_closers"]
            return start if closing else index  # "कालाबाज़ारी के सवाल पर | कहा"
    return end
