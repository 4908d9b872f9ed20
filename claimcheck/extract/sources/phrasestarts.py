"""Where the noun phrase begins that ends before a unit."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import LINKS, OFFICES, Kind, Lexicon
from claimcheck.extract.sources.phrases import (
    LIST_MARK,
    LONGEST_SOURCE,
    PEOPLE,
    QUOTE_MARKS_IN_NAMES,
    SPEAKERS,
    is_hyphen,
    is_name,
    is_plural,
)
from claimcheck.extract.units import COMMAS, Unit

JOINTS = Kind.COORDINATOR | Kind.PREPOSITION
LONGEST_MODIFIERS = 6  # units before a name: "longtime Democratic pollster Pat Caddell"
LONGEST_ABBREVIATION = 5  # letters


def phrase_start(units: Sequence[Unit], low: int, end: int, lexicon: Lexicon) -> int:
    """The first unit of the noun phrase that ends at `end`."""
    start = end
    index = end - 1
    bottom = max(low, end - LONGEST_SOURCE)
    while index >= bottom:
        unit = units[index]
        kind = unit.kind
        if is_hyphen(units, index, bottom, end):
            start = index - 1  # "34-летний"
            index -= 2
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
            (_name_begins_behind(units, bottom, index, end, lexicon) and not _owns_name(units, bottom, index, lexicon))
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
        if (kind & Kind.FINITE and not unit.capital) or _is_future(units, index, end, lexicon):
            relative = _relative_back(units, bottom, index)
            if relative is None:
                break
            index = relative - 1
            continue
        closes_name = lexicon.language.heads_last and index == end - 1 and kind & JOINTS == JOINTS  # "崔景和"
        if kind & Kind.COORDINATOR and not closes_name and not _joins_nouns(units, bottom, index, end, lexicon):
            break
        start = index
        if kind & Kind.DETERMINER and not _continues(units, bottom, index, lexicon):
            break
        index -= 1
    return start


def _is_attribute(units: Sequence[Unit], index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the verb at `index` belongs to an attribute of what stands behind it, where nouns end their phrases."""
    if not lexicon.language.heads_last or not units[index].kind & Kind.FINITE:
        return False
    copula = (units[index].norm,) in lexicon.phrases["verdict_openers"]
    return not copula and any(unit.kind & Kind.GENITIVE for unit in units[index + 1 : end - 1])


def _is_future(units: Sequence[Unit], index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a future closes a clause before a marked subject: "बैठक कल होगी | बिहार के मंत्री ने"."""
    if index == end - 1 or units[index].kind or units[index + 1].kind & Kind.GENITIVE:
        return False
    return bool(lexicon.markers) and units[index].norm.endswith(lexicon.endings["future_suffixes"])


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


def _joins_nouns(units: Sequence[Unit], bottom: int, index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the coordinator at `index` joins two names rather than two clauses."""
    if index - 1 < bottom or index + 1 >= end:
        return False
    left, right = units[index - 1], units[index + 1]
    if lexicon.language.dative_suffixes and _share_head(units, bottom, index, lexicon):
        return True
    if not left.is_word or left.kind & (Kind.AUXILIARY | Kind.FINITE | Kind.ADVERB | Kind.TIME | Kind.PRONOUN):
        return False
    owned = right.kind & Kind.PRONOUN and any(unit.kind & Kind.GENITIVE for unit in units[index + 2 : end][:1])
    if owned and lexicon.language.nominal_markers:
        return True  # "ناصر جمال اور | ان کے ساتھیوں"
    if (left.capital and right.capital) or left.kind & right.kind & Kind.ROLE:
        return True
    if left.capital and right.kind & Kind.DETERMINER and all(unit.capital for unit in units[bottom:index]):
        return True  # "RT and its defenders"
    if right.kind & Kind.DETERMINER and not left.kind & PEOPLE:
        return False
    placed = lexicon.language.heads_last and units[end - 1].kind & Kind.PREPOSITION
    for earlier in range(index - 1, max(bottom - 1, index - (LONGEST_SOURCE if placed else 6)), -1):
        if placed and units[earlier].kind & Kind.PREPOSITION:
            return True  # "校长 | 在法律 | 与 | 经济大学演讲 | 时"
        if units[earlier].kind & (Kind.FINITE | Kind.AUXILIARY) or not units[earlier].is_word:
            people = any(unit.kind & PEOPLE for unit in units[earlier + 1 : index])
            titled = lexicon.markers and people and right.kind & PEOPLE  # "गृह मंत्री करीम खान | और मेयर"
            return (bool(titled) or index - earlier <= 4) and not units[earlier].is_word
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
    headed = any(unit.kind & OFFICES for unit in units[clause : index - 1])
    return named and headed and right.norm.endswith(lexicon.oblique) and not right.capital and not right.kind


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
        ends = Kind.PREPOSITION | Kind.TIME | Kind.AUXILIARY | Kind.ADVERB | Kind.COMPLEMENTISER  # "que | des agents"
        return not before.kind & ends
    if lexicon.language.dative_suffixes and before.kind & (OFFICES | Kind.BODY):
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


def _name_begins_behind(units: Sequence[Unit], bottom: int, index: int, end: int, lexicon: Lexicon) -> bool:
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
    linking = PEOPLE | LINKS | Kind.DETERMINER | Kind.COORDINATOR | Kind.RELATIVE | Kind.FINITE
    if unit.kind & Kind.ROLE and index > bottom and units[index - 1].norm.isdecimal():
        return True  # "killed 13 people | the charity said"
    if is_plural(unit.norm, lexicon) and all(is_name(unit) for unit in units[index + 1 : end]):
        return True  # "an attack on militants | Haberturk reported"
    if unit.kind & linking or "-" in unit.norm or index == bottom or _opens_clause(units, bottom, index):
        return False
    before = units[index - 1]
    linked = Kind.ARTICLE | Kind.OPENER | Kind.COMPLEMENTISER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION
    return not before.kind & linked


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
    return any(unit.kind & SPEAKERS for unit in units[bottom:index])


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
