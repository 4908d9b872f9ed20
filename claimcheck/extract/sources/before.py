"""Where the noun phrase that names the speaker begins, before its cue."""

from collections.abc import Sequence

from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.appositions import holds_clause
from claimcheck.extract.sources.between import (
    before_adjunct,
    before_converb,
    before_date,
    before_issuing,
    before_setting,
    fronted_object,
    skip_back,
)
from claimcheck.extract.sources.joinedsubjects import first_joined, first_listed
from claimcheck.extract.sources.markedsubjects import marked_before
from claimcheck.extract.sources.phrases import LONGEST_SOURCE, PEOPLE, Range, can_speak, is_medium, is_name
from claimcheck.extract.sources.phrasestarts import phrase_start
from claimcheck.extract.sources.postposed import behind_adjuncts
from claimcheck.extract.sources.relatives import is_relative_verb, name_before_relative, relative_start
from claimcheck.extract.sources.trimming import trimmed
from claimcheck.extract.units import COLONS, COMMAS, DASHES, QUOTE, STOPS, Unit

MOST_APPOSITIONS = 2  # beyond the first: "Johnnie Wilson, of Springfield, Va., said"


def source_before(units: Sequence[Unit], low: int, cue: int, lexicon: Lexicon) -> Range | None:
    """The noun phrase that ends just before unit `cue`, not reaching below `low`; None where there is none."""
    language = lexicon.language
    marked = marked_before(units, low, cue, lexicon)
    if marked is not None:
        return marked
    end = skip_back(units, low, cue, lexicon)
    if end <= low:
        return None
    last = units[end - 1]
    if last.kind & Kind.COORDINATOR and language.dative_suffixes:
        return None  # "Мені зателефонували з ради і | повідомили"
    if last.kind & Kind.COMPLEMENTISER and end - 2 >= low and units[end - 2].kind & Kind.GENITIVE:
        return None  # "a raíz de que | señaló": a clause without its own subject
    if language.heads_last and (last.norm in COMMAS or _adds_verb(units[cue - 1])):
        return None  # no apposition stands there between commas; "会见记者并 | 表示"
    if last.norm in COMMAS or last.norm in DASHES:
        return _before_mark(units, low, end - 1, cue, lexicon)
    if language.heads_last and last.kind & Kind.GENITIVE and end == cue:
        end -= 1  # "协会发布的 | 报告称"
    start = phrase_start(units, low, end, lexicon)
    if language.bare_clauses:
        start = _behind_run_on(units, start, end)
    if start - 1 > low and units[start - 1].kind & Kind.COORDINATOR:
        start = first_joined(units, low, start - 1, end, lexicon)
    if language.joint_subjects and any(unit.kind & Kind.COORDINATOR for unit in units[start:end]):
        start = first_listed(units, low, start)
    if language.bare_clauses and low < start < end:
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
        and (units[start - 1].kind & Kind.FINITE or is_relative_verb(units, low, start, lexicon))
        and not language.verb_first
    ):
        name = name_before_relative(units, low, start)
        if name:
            return trimmed(units, phrase_start(units, low, name, lexicon), name, lexicon)
    if _speaks_from_place(units, start, end, cue, lexicon):
        return trimmed(units, start + bool(units[start].kind & Kind.PLACE), end, lexicon)
    governed = start > low and units[start - 1].kind & Kind.PREPOSITION and units[start].kind & Kind.DETERMINER
    if governed and (
        start - 1 == low or not units[start - 2].is_word or units[start - 2].kind & (Kind.OPENER | Kind.ADVERB)
    ):
        start -= 1  # an opening adjunct: its own noun phrase is not the subject
        if language.subject_after and not language.place_sources:
            return None
    if language.nominal_markers:
        start = behind_adjuncts(units, start, end, lexicon)
    if language.heads_last:
        start = next((i + 1 for i in range(end - 1, start - 1, -1) if units[i].norm in lexicon.according_to), start)
        fronted = fronted_object(units, start, end)
        end = fronted if fronted >= 0 else end
    end = _before_settings(units, start, end, lexicon)
    relative = relative_start(units, start, end, lexicon)
    return trimmed(units, start, relative if relative is not None else end, lexicon)


def _before_mark(units: Sequence[Unit], low: int, mark: int, cue: int, lexicon: Lexicon) -> Range | None:
    """The phrase before the comma or dash at `mark`, which closes an apposition or what is inserted: "Ann Lee, the
    mayor, | said", "Ана Рей, однак, | сказала"."""
    language = lexicon.language
    opening = _comma_before(units, low, mark)
    if opening == mark - 1 and cue + 1 < len(units) and units[cue + 1].is_word:
        return None  # "P, — | тихо пояснив мер", but not "лікарі, які приїхали, — | кажуть, що"
    if opening is None and language.objects_before and low < mark and units[mark - 1].is_word:
        # "مدیر موزه، گفت", not "وزیر در پاسخ به اینکه می‌رود، گفت"
        start = phrase_start(units, low, mark, lexicon)
        clause = language.cue_closes and any(unit.kind & Kind.FINITE for unit in units[start:mark])
        return trimmed(units, start, mark, lexicon) if start <= low + 1 and not clause else None
    if opening is None or (not language.verb_first and holds_clause(units, opening, mark, lexicon)):
        return None
    start = phrase_start(units, low, opening, lexicon)
    if not language.verb_first and _is_inserted(units, opening, mark, lexicon):
        return trimmed(units, start, opening, lexicon) if start < opening else None
    for _ in range(MOST_APPOSITIONS):
        if (
            start >= opening
            or start - 1 <= low
            or units[start - 1].norm not in COMMAS
            or (units[start].capital and not units[start].kind & PEOPLE and opening - start > 1)
        ):
            break
        if _is_named(units, start, opening, mark, lexicon):
            break  # "…, | its director, Ann Lee, said"
        if _is_office(units, start, opening) and not can_speak(
            units, (phrase_start(units, low, start - 1, lexicon), start)
        ):
            break  # "…, | the foreign ministry of Chad, the host, said"
        opening = start - 1
        start = phrase_start(units, low, opening, lexicon)
    return trimmed(units, start, mark, lexicon) if start < opening else None


def _is_inserted(units: Sequence[Unit], opening: int, closing: int, lexicon: Lexicon) -> bool:
    """Whether an adverb, an adjunct or a clause, and no apposition, stands between the marks: ", evidentemente,"."""
    inserted, alone = units[opening + 1], opening + 2 == closing
    if inserted.kind & Kind.PREPOSITION or inserted.norm.endswith(lexicon.endings["participle_endings"]):
        return True  # ", вивчивши справу,"
    if (inserted.norm,) in lexicon.phrases["manner_words"]:
        return True  # ", как сообщает агентство,"
    if alone and lexicon.is_open_adverb(inserted.norm, inserted.kind):
        return True
    between = units[opening + 1 : closing]
    if between and all(unit.kind & (Kind.ADVERB | Kind.NEGATOR) for unit in between):
        return True  # ", no obstante,"
    if not lexicon.language.dative_suffixes:
        return False
    linked = alone and inserted.kind & (Kind.ADVERB | Kind.OPENER | Kind.AUXILIARY)  # ", однак,"
    relative = inserted.kind & Kind.RELATIVE  # ", чий контракт добігає кінця,"
    return bool(linked or relative) or inserted.norm in lexicon.according_to  # ", посилаючись на лікарів,"


def _before_settings(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """The end of the subject before the adjuncts, the day and the place that stand between it and its cue."""
    language, whole = lexicon.language, end
    if language.adjuncts_before_cue:
        end = before_adjunct(units, start, end, lexicon)
    if language.heads_last:
        end = before_date(units, start, end, lexicon)
        end = before_converb(units, start, end, whole, lexicon)
        end = before_issuing(units, start, end, lexicon)
    return before_setting(units, start, end) if language.place_sources else end


def _behind_run_on(units: Sequence[Unit], start: int, end: int) -> int:
    """Where a medium known by its name begins that no mark parts from what stands before it: "the site | Reuters said",
    "in Mira | SANA news agency said"; `start` where none does, as in "the AFP", "the state SANA news agency", "state
    television SANA", "a Reuters reporter", "…, Thomson Reuters"."""
    beside = PEOPLE | Kind.ARTICLE | Kind.COORDINATOR | Kind.GENITIVE | Kind.PREPOSITION
    at = next((at for at in range(end - 1, start, -1) if is_medium(units[at])), start)
    behind, before = units[at + 1 : end], units[at - 1]
    if at == start or not before.is_word or not all(u.kind & (Kind.MEDIUM | Kind.BODY) for u in behind):
        return start
    own = before.kind & beside or "-" in before.norm or before.norm in gazetteer().adjectives
    own = own or (behind and units[max(at - 2, start)].kind & Kind.ARTICLE)
    opens = before.capital and at - 1 == start and (not start or not units[start - 1].is_word)
    return start if own or opens else at


def _speaks_from_place(units: Sequence[Unit], start: int, end: int, cue: int, lexicon: Lexicon) -> bool:
    """Whether a body speaks from its place, a verb in the plural behind it: "Desde la empresa | niegan"; elsewhere the
    whole phrase is the speaker ("В министерстве | сообщили")."""
    language = lexicon.language
    if not language.plural_endings or not language.place_prepositions or language.place_sources or start >= end:
        return False
    place = units[max(0, start - 1) : start + 1]
    plural = any(unit.norm.endswith(lexicon.endings["plural_endings"]) for unit in units[end : cue + 1])
    named = any(unit.kind & PEOPLE or unit.capital for unit in units[start:end])
    return plural and named and any(unit.kind & Kind.PLACE for unit in place)


def _is_office(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether the phrase is one who can speak, behind an article: no apposition to what stands before."""
    phrase = units[start:end]
    named = units[start].kind & Kind.ARTICLE and any(is_name(unit) for unit in phrase)
    offices = Kind.BODY | Kind.ROLE | Kind.SPOKESMAN | (Kind.TITLE if named else Kind.NONE)  # "le Dr Stella Immanuel"
    return bool(units[start].kind & Kind.ARTICLE) and any(unit.kind & offices for unit in phrase)


def _is_named(units: Sequence[Unit], start: int, opening: int, closing: int, lexicon: Lexicon) -> bool:
    """Whether a phrase behind a determiner, which closes in no name, tells who is named between the commas behind it:
    no apposition to what stands before."""
    name, told = units[opening + 1 : closing], units[start].kind & Kind.DETERMINER and not units[opening - 1].capital
    return bool(lexicon.language.capitals_mark_names and told and name and all(unit.capital for unit in name))


def _comma_before(units: Sequence[Unit], low: int, closing: int) -> int | None:
    """The comma or dash that opens the apposition closed at `closing`."""
    for index in range(closing - 1, max(low, closing - LONGEST_SOURCE), -1):
        norm = units[index].norm
        if norm == QUOTE or norm in STOPS or norm in COLONS:
            return None
        if norm in COMMAS or norm in DASHES:
            return index if index > low else None
    return None


def _adds_verb(unit: Unit) -> bool:
    """Whether the word joins a verb to another of the same subject, and no nouns: "会见记者 | 并 | 表示"."""
    joins = Kind.COORDINATOR | Kind.AUXILIARY
    return unit.kind & (joins | Kind.ADVERB) == joins
