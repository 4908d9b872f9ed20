"""What can name a speaker, before its cue or behind it."""

from collections.abc import Sequence
from itertools import takewhile

from claimcheck.domain.article import Span
from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.lexicon import OFFICES, Kind, Lexicon
from claimcheck.extract.units import DASHES, Unit

Range = tuple[int, int]
LONGEST_SOURCE = 30  # units
ACTORS = OFFICES | Kind.BODY
SPEAKERS = ACTORS | Kind.MEDIUM
PEOPLE = SPEAKERS | Kind.DOCUMENT  # and what speaks for them
LONGEST_FIELD = 4  # units from a comma to the coordinator of "معدن و تجارت"
LONGEST_ENVOY = 6  # units from an envoy to where he is: "نماینده دائم جمهوری اسلامی ایران در"
LIST_MARK = "、"  # between the members of a list, where another comma parts clauses
QUOTE_MARKS_IN_NAMES = frozenset("\"'“”«»„()[]&/%.《》·") | {"no"}  # №


def span_of(units: Sequence[Unit], phrase: Range) -> Span:
    """Where the phrase stands in the text."""
    return Span(units[phrase[0]].start, units[phrase[1] - 1].end)


def can_speak(units: Sequence[Unit], phrase: Range) -> bool:
    """Whether the phrase names somebody: a pronoun, a name, or people who are not counted ("20 people")."""
    first, last = units[phrase[0]], units[phrase[1] - 1]
    if first.norm[0].isdecimal():
        return False
    return bool(last.kind & Kind.PRONOUN) or last.capital or any(unit.kind & SPEAKERS for unit in units[slice(*phrase)])


def names_party(whom: Sequence[Unit], lexicon: Lexicon) -> bool:
    """Whether a governed phrase names somebody; so it does where cases hide what its words are. No name only closes it:
    "citant | la proximité de Toulon"."""
    named = any(unit.kind & PEOPLE for unit in whom) or all(unit.kind or unit.capital for unit in whom)
    return bool(lexicon.language.dative_suffixes) or (bool(whom) and named and can_speak(whom, (0, len(whom))))


def is_plural(role: str, lexicon: Lexicon) -> bool:
    """Whether the word is people in the plural, whom no "he" means: "several | lawmakers"."""
    stems = (role.removesuffix(end) for end in lexicon.endings["plural_nouns"] if role.endswith(end))
    return bool(lexicon.kind(role) & Kind.ROLE) and any(lexicon.kind(stem) & (Kind.ROLE | Kind.TITLE) for stem in stems)


def is_one_office(word: str, lexicon: Lexicon) -> bool:
    """Whether the folded word is the office of one person."""
    return bool(lexicon.kind(word) & OFFICES) and not is_plural(word, lexicon)


def closes_nothing(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether a mark that belongs to no name or a bracket not opened in it ends the phrase: "(згадав | експерт)"."""
    bracket = units[end - 1].norm == ")" and any(unit.norm == "(" for unit in units[start:end])
    return not (bracket or units[end - 1].is_word or units[end - 1].norm in "\"”»’'》")


def is_spaced_dash(units: Sequence[Unit], index: int) -> bool:
    """Whether a dash stands at `index` that parts words: a blank is before it."""
    return units[index].norm in DASHES and index > 0 and units[index - 1].end < units[index].start


def is_bare_article(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether nothing but an article that is no pronoun stands in the phrase: "comme je | l' | ai dit"."""
    return end - start == 1 and bool(units[start].kind & Kind.ARTICLE) and not units[start].kind & Kind.PRONOUN


def is_hyphen(units: Sequence[Unit], index: int, low: int, high: int) -> bool:
    """Whether a dash with no blank beside it joins two words of [low, high) at `index`: "32 | - | летний"."""
    if not low < index < high - 1 or units[index].norm not in DASHES:
        return False
    return units[index - 1].end == units[index].start and units[index].end == units[index + 1].start


def is_told(units: Sequence[Unit], index: int, high: int, lexicon: Lexicon) -> bool:
    """Whether a preposition stands at `index` and a medium or an audience behind it: "un général | à la télévision"."""
    kind = units[index].kind
    if not kind & Kind.GOVERNED or kind & Kind.GENITIVE or lexicon.language.verb_first:
        return False
    return begins_with(units, index + 1, high, Kind.MEDIUM | Kind.ADDRESSEE)


def begins_with(units: Sequence[Unit], index: int, high: int, kinds: int) -> bool:
    """Whether a word of `kinds` stands at `index`, behind a determiner or none."""
    if index >= high:
        return False
    behind = index + 1 < high and units[index].kind & Kind.DETERMINER and units[index + 1].kind & kinds
    return bool(units[index].kind & kinds or behind)


def is_name(unit: Unit) -> bool:
    """Whether the word has a capital and is of no class, as a name is."""
    return unit.capital and not unit.kind


def is_medium(unit: Unit) -> bool:
    """Whether the word is a medium by itself."""
    known = gazetteer().find((unit.norm,)) if unit.capital else None
    return known is not None and known.kind == "medium"


def continues_unnamed(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether the preposition at `index` goes on with people who are not named, tells where an envoy is, or belongs to
    the word before: "دو تن | از متهمان", "منبعی | در وزارت", "سفیر چین | در مصر"."""
    suffixes = lexicon.endings["indefinite_suffixes"]
    if index + 1 >= len(units) or index < 1 or not lexicon.language.indefinite_suffixes:
        return False
    unit, before, behind = units[index], units[index - 1], units[index + 1]
    if (before.norm,) in lexicon.phrases["governing_words"]:
        return True  # "مرکز مبارزه | با بیماری‌ها"
    if unit.kind & Kind.PLACE and _is_envoy_at(units, index, lexicon):
        return True
    stems = (before.norm.removesuffix(suffix) for suffix in suffixes if before.norm.endswith(suffix))
    unnamed = any(lexicon.kind(stem) & PEOPLE for stem in stems)
    head = units[index - 2] if index > 1 else unit
    unnamed = unnamed and (bool(head.kind) or not head.is_word or head.norm in lexicon.cue_openers)  # "علوم | پزشکی"
    if unit.kind & Kind.OBJECT_OPENER:
        return unnamed or before.norm in lexicon.counted or bool(before.kind & Kind.DETERMINER)
    return unnamed and bool(unit.kind & Kind.PLACE) and bool(behind.kind & Kind.BODY)


def _is_envoy_at(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether the words before the place phrase at `index` are an envoy of somebody, and a body or a known place stands
    in it: "نماینده دائم ایران | در سازمان ملل"."""
    links = Kind.PREPOSITION | Kind.COMPLEMENTISER | Kind.FINITE
    near = range(index - 2, max(-1, index - LONGEST_ENVOY), -1)
    beside = takewhile(lambda at: units[at].is_word and not units[at].kind & links, near)
    place = units[index + 1]
    posted = place.kind & Kind.BODY or gazetteer().find((place.norm,)) is not None
    return bool(posted) and any((units[at].norm,) in lexicon.phrases["envoys"] for at in beside)


def lists_fields(units: Sequence[Unit], start: int, comma: int, high: int) -> bool:
    """Whether the comma stands in the name of an office that lists its fields: "وزیر صنعت، | معدن و تجارت", "معاون
    تحقیقات، | طراحی و تولید"."""
    headed = any(unit.kind & (Kind.TITLE | Kind.BODY) for unit in units[start : comma - 1])
    reach = range(comma + 2, min(high - 1, comma + LONGEST_FIELD))
    joint = next((index for index in reach if units[index].kind & Kind.COORDINATOR), 0)
    fields = (units[comma - 1], *units[comma + 1 : joint])
    plain = joint and not any(unit.kind & ~Kind.DOCUMENT or not unit.is_word for unit in fields)
    return bool(headed and plain and not units[joint + 1].kind)
