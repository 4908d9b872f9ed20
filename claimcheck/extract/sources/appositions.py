"""Where a noun phrase ends that goes on behind a comma: a name, an apposition, or what a bracket holds."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import OFFICES, Kind, Lexicon
from claimcheck.extract.sources.phrases import PEOPLE, SPEAKERS, is_told
from claimcheck.extract.units import COMMAS, QUOTE, Unit

BRACKETS = "()"
LONGEST_BRACKET = 12  # units of what brackets hold behind a comma
LONGEST_PARTICIPLE = 14  # units of a participle with its words, behind a comma
LONGEST_RENAMING = 5  # units behind a comma in which an office shows: ", la nouvelle directrice"
SHORTEST_NAME = 2  # words of a name behind a comma


def bracket_end(units: Sequence[Unit], start: int, index: int, high: int) -> int:
    """Behind the bracket that closes where unit `index` stands in brackets opened since `start`, or 0: "los Centros
    (CDC, por su sigla) |"."""
    opened = next((at for at in range(index - 1, start, -1) if units[at].norm in BRACKETS), -1)
    if opened < 0 or units[opened].norm == BRACKETS[1]:
        return 0
    return next((i + 1 for i in range(index, min(high, index + LONGEST_BRACKET)) if units[i].norm == BRACKETS[1]), 0)


def name_end(units: Sequence[Unit], start: int, comma: int, high: int, lexicon: Lexicon) -> int:
    """Behind the name that a comma parts from the office before it and that a mark closes, or 0: "según el ministro de
    Defensa, | Juan Pérez"."""
    language = lexicon.language
    if not (language.articles and language.capitals_mark_names):
        return 0
    if not any(unit.kind & OFFICES for unit in units[start:comma]):
        return 0
    end = comma + 1
    while end < high and (
        units[end].capital or (end > comma + 1 and units[end].kind & (Kind.GENITIVE | Kind.ARTICLE | Kind.COORDINATOR))
    ):
        end += 1
    named = end - comma > SHORTEST_NAME and not units[comma + 1].kind & ~Kind.TITLE and units[end - 1].capital
    setting = Kind.NONE if language.bare_clauses else Kind.PREPOSITION
    behind = end >= len(units) or not units[end].is_word or units[end].kind & setting
    return end if named and behind else 0  # "le ministre, Jean Petit | lors d'une visite"


def apposition_end(
    units: Sequence[Unit], start: int, comma: int, high: int, lexicon: Lexicon, *, governed: bool
) -> int:
    """Where the apposition ends that `comma` opens to the phrase from `start` on; `comma` where none does. `governed`:
    a preposition governs the phrase."""
    if comma == start or not _opens_apposition(units, comma, high, lexicon, governed):
        return comma
    marks = (i for i in range(comma + 1, high) if units[i].norm in COMMAS or units[i].norm == QUOTE)
    closing = next((i for i in marks if not bracket_end(units, comma, i, high)), high)
    if lexicon.language.verb_first:
        closing = _before_setting(units, comma, closing)
    if governed and _names_by_capitals(lexicon) and not _renames(units, start, comma, closing, lexicon):
        return comma  # "selon la banque, | la baisse des cours"
    if units[comma + 1].kind & Kind.RELATIVE and (closing == comma + 2 or _is_relative(units[comma + 1], lexicon)):
        return comma  # "said Mr. Reed, | who stressed", "agregó el líder, | quien estuvo de visita"
    if not lexicon.language.verb_first and holds_clause(units, comma + 1, closing, lexicon):
        return comma
    return next((at for at in range(comma + 2, closing) if is_told(units, at, closing, lexicon)), closing)


def _opens_apposition(units: Sequence[Unit], comma: int, high: int, lexicon: Lexicon, governed: bool) -> bool:
    if comma + 1 >= high:
        return False
    following, language = units[comma + 1], lexicon.language
    if governed and language.agreeing_participles:
        closes = any(unit.norm in COMMAS for unit in units[comma + 2 : min(high, comma + LONGEST_PARTICIPLE)])
        agrees = following.norm.endswith(lexicon.endings["agreeing_participles"]) and not following.kind
        return closes and (agrees or bool(following.kind & Kind.RELATIVE and not following.kind & Kind.COMPLEMENTISER))
    if governed and language.cue_closes:
        closing = next((i for i in range(comma + 1, high) if not units[i].is_word), high)
        clausal = Kind.PREPOSITION | Kind.ADVERB | Kind.AUXILIARY | Kind.FINITE | Kind.TIME | Kind.OBJECT_MARKER
        plain = not any(unit.kind & clausal for unit in units[comma + 1 : closing])
        return plain and closing < high and units[closing].norm in COMMAS and bool(following.kind & OFFICES)
    article = Kind.DETERMINER if language.articles else Kind.NONE  # "Lee, a farmer"; without articles, a clause
    if governed and _names_by_capitals(lexicon) and units[comma - 1].capital:
        article |= Kind.GENITIVE  # "según Ana Rey, del Instituto, P"
    renames = following.kind & (article | OFFICES | Kind.RELATIVE) and not following.kind & Kind.COMPLEMENTISER
    return bool(renames) or _opens_attribute(units, comma + 1, high, lexicon)


def _opens_attribute(units: Sequence[Unit], index: int, high: int, lexicon: Lexicon) -> bool:
    """Whether a participle with a preposition behind it stands at `index` and tells of what is named before its comma,
    "el Instituto, | dependiente del Ministerio", or a noun of whom a full name names, "Ana Rey, | geóloga de Lugo"."""
    if index + 1 >= high or units[index].kind or units[index].capital:
        return False
    governs = Kind.GENITIVE | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.AGENT
    named = units[max(0, index - 3) : index - 1]
    person = _names_by_capitals(lexicon) and len(named) > 1 and all(unit.capital and not unit.kind for unit in named)
    tells = person or units[index].norm.endswith(lexicon.endings["manner_endings"])
    return tells and bool(units[index + 1].kind & governs)


def _renames(units: Sequence[Unit], start: int, comma: int, closing: int, lexicon: Lexicon) -> bool:
    """Whether what follows a governed phrase says who he is: an office, or anything behind a person's name."""
    behind = units[comma + 1 : min(closing, comma + LONGEST_RENAMING)]
    if closing >= len(units):  # "selon Ana Rey, | présidente du club"
        return bool(units[comma + 1].kind & OFFICES)
    if any(unit.kind & SPEAKERS for unit in behind) or _opens_attribute(units, comma + 1, closing, lexicon):
        return True
    one = units[comma + 1].norm in lexicon.numbers  # "selon Rey, | un négociant,", and not ", | les tarifs des bus,"
    named = units[comma - 1].capital and (one or not units[comma + 1].kind & Kind.ARTICLE)
    return named and not any(unit.kind & (Kind.BODY | Kind.MEDIUM) for unit in units[start:comma])


def _is_relative(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the word is a relative pronoun alone, where articles tell an apposition from a clause."""
    return bool(lexicon.language.articles) and not unit.kind & Kind.DETERMINER


def _before_setting(units: Sequence[Unit], comma: int, end: int) -> int:
    """Where an apposition behind `comma` ends before where it was said: ", عضو البرلمان | في تصريح للإذاعة"."""
    places = (i for i in range(comma + 2, end - 1) if units[i].kind & Kind.PREPOSITION)
    return next((i for i in places if units[i + 1].kind & Kind.SETTING), end)


def holds_clause(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a verb, known or by its ending, "la carga | quedará", stands in [start, end) that belongs to no relative
    clause, so that it is no apposition."""
    tenses = (*lexicon.endings["past_verb_endings"], *lexicon.endings["future_suffixes"])
    shown = tenses if _names_by_capitals(lexicon) else ()
    for index in range(start, end):
        unit = units[index]
        if unit.kind & (Kind.RELATIVE | Kind.OPENER):
            return False
        if unit.kind & Kind.FINITE and not unit.kind & (PEOPLE | Kind.PREPOSITION):
            return True
        noun = index > start and units[index - 1].kind & (Kind.DETERMINER | Kind.GENITIVE | Kind.PREPOSITION)
        if not noun and not unit.kind and not unit.capital and unit.norm.endswith(shown):
            return True  # and not "du choléra", "la mayoría"
    return False


def _names_by_capitals(lexicon: Lexicon) -> bool:
    """Whether articles and capitals tell a name from a noun, and a clause does not follow its cue bare."""
    language = lexicon.language
    return bool(language.articles and language.capitals_mark_names) and not language.bare_clauses
