"""What can name a speaker, before its cue or behind it."""

from collections.abc import Sequence

from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.units import Unit

Range = tuple[int, int]
LONGEST_SOURCE = 30  # units
PEOPLE = Kind.ROLE | Kind.SPOKESMAN | Kind.BODY | Kind.MEDIUM | Kind.TITLE | Kind.DOCUMENT
LONGEST_FIELD = 4  # units from a comma to the coordinator of "معدن و تجارت"
LIST_MARK = "、"  # between the members of a list, where another comma parts clauses
QUOTE_MARKS_IN_NAMES = frozenset("\"'“”«»„()[]&/%.《》·") | {"no"}  # №


def can_speak(units: Sequence[Unit], phrase: Range) -> bool:
    """Whether the phrase names somebody: a pronoun, a name, or people who are not counted ("20 people")."""
    first, last = units[phrase[0]], units[phrase[1] - 1]
    if first.norm[0].isdecimal():
        return False
    people = PEOPLE & ~Kind.DOCUMENT
    return bool(last.kind & Kind.PRONOUN) or last.capital or any(u.kind & people for u in units[phrase[0] : phrase[1]])


def is_plural(role: str, lexicon: Lexicon) -> bool:
    """Whether the word is people in the plural, whom no "he" means: "several | lawmakers"."""
    stems = (role.removesuffix(end) for end in lexicon.endings["plural_nouns"] if role.endswith(end))
    return bool(lexicon.kind(role) & Kind.ROLE) and any(lexicon.kind(stem) & (Kind.ROLE | Kind.TITLE) for stem in stems)


def closes_nothing(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether a mark that belongs to no name or a bracket not opened in it ends the phrase: "(згадав | експерт)"."""
    bracket = units[end - 1].norm == ")" and any(unit.norm == "(" for unit in units[start:end])
    return not (bracket or units[end - 1].is_word or units[end - 1].norm in "\"”»’'》")


def is_medium(unit: Unit) -> bool:
    """Whether the word is a medium by itself."""
    known = gazetteer().find((unit.norm,)) if unit.capital else None
    return known is not None and known.kind == "medium"


def continues_unnamed(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether the preposition at `index` goes on with people who are not named, or belongs to the word before: "دو تن
    | از متهمان", "منبعی | در وزارت"."""
    suffixes = lexicon.endings["indefinite_suffixes"]
    if index + 1 >= len(units) or index < 1 or not lexicon.language.indefinite_suffixes:
        return False
    unit, before, behind = units[index], units[index - 1], units[index + 1]
    if (before.norm,) in lexicon.phrases["governing_words"]:
        return True  # "مرکز مبارزه | با بیماری‌ها"
    stems = (before.norm.removesuffix(suffix) for suffix in suffixes if before.norm.endswith(suffix))
    unnamed = any(lexicon.kind(stem) & PEOPLE for stem in stems)
    head = units[index - 2] if index > 1 else unit
    unnamed = unnamed and (bool(head.kind) or not head.is_word or head.norm in lexicon.cue_openers)  # "علوم | پزشکی"
    if unit.kind & Kind.OBJECT_OPENER:
        return unnamed or before.norm in lexicon.counted or bool(before.kind & Kind.DETERMINER)
    return unnamed and bool(unit.kind & Kind.PLACE) and bool(behind.kind & Kind.BODY)


def lists_fields(units: Sequence[Unit], start: int, comma: int, high: int) -> bool:
    """Whether the comma stands in the name of an office that lists its fields: "وزیر صنعت، | معدن و تجارت", "معاون
    تحقیقات، | طراحی و تولید"."""
    headed = any(unit.kind & (Kind.TITLE | Kind.BODY) for unit in units[start : comma - 1])
    reach = range(comma + 2, min(high - 1, comma + LONGEST_FIELD))
    joint = next((index for index in reach if units[index].kind & Kind.COORDINATOR), 0)
    fields = (units[comma - 1], *units[comma + 1 : joint])
    plain = joint and not any(unit.kind & ~Kind.DOCUMENT or not unit.is_word for unit in fields)
    return bool(headed and plain and not units[joint + 1].kind)
