"""Where a subject begins of which a coordinator or commas join the parts: "Britain, France | and Italy"."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import LINKS, Kind, Lexicon
from claimcheck.extract.sources.phrases import PEOPLE, SPEAKERS, is_name
from claimcheck.extract.sources.phrasestarts import phrase_start
from claimcheck.extract.units import COMMAS, Unit

MOST_MODIFIERS = 1  # words of no class in a row in a subject that a coordinator joins to another
CLAUSE_EDGES = Kind.OPENER | Kind.COMPLEMENTISER
LONGEST_MEMBER = 8  # units of a member of a list
LONGEST_BARE_NAME = 3  # units of a member without an office


def first_joined(units: Sequence[Unit], bottom: int, joint: int, end: int, lexicon: Lexicon) -> int:
    """The first unit of the subject where a verb in the plural follows two that the coordinator at `joint` joins, the
    first of which opens the clause: "La Banque mondiale | et le FMI appellent", "Cochrane | et ses collègues ont"."""
    if lexicon.language.joint_subjects:
        return _first_of_two(units, bottom, joint, end, lexicon)
    if not lexicon.language.plural_endings or not any(
        unit.is_word and unit.norm.endswith(lexicon.endings["plural_endings"]) for unit in units[end : end + 2]
    ):
        return joint + 1
    opening = _clause_start(units, bottom, joint)
    verbal = Kind.FINITE | Kind.PASSIVE | Kind.PRONOUN | Kind.RELATIVE | Kind.COMPLEMENTISER | Kind.OPENER
    first = units[opening]
    named = any(unit.kind & PEOPLE for unit in units[opening:joint])
    named = named or any(unit.capital for unit in units[min(opening + 1, joint - 1) : joint])
    if first.kind & (Kind.PREPOSITION | Kind.ADVERB | Kind.TIME) and not first.kind & Kind.DETERMINER:
        return joint + 1
    if (units[joint + 1].norm,) in lexicon.phrases["lone_subjects"]:
        return joint + 1  # "Le conseil vote et | certains pensent"
    past = lexicon.endings["past_verb_endings"] or "\0"
    plain = not any(
        (unit.kind & verbal or unit.norm.endswith(past)) and not unit.capital for unit in units[opening:joint]
    )
    links = Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.GENITIVE | Kind.DETERMINER | Kind.COORDINATOR
    for index in range(opening + 1, joint):  # "Le maire gagne | la ville et les policiers disent"
        plain = plain and not (units[index].kind & Kind.ARTICLE and not units[index - 1].kind & links)
    return opening if named and plain and opening < joint else joint + 1


def _clause_start(units: Sequence[Unit], bottom: int, index: int) -> int:
    """Where the clause begins that the unit before `index` stands in, not below `bottom`."""
    while index > bottom and units[index - 1].is_word and not units[index - 1].kind & CLAUSE_EDGES:
        index -= 1
    return index


def _first_of_two(units: Sequence[Unit], bottom: int, joint: int, end: int, lexicon: Lexicon) -> int:
    """The first unit of a joint subject whose verb tells no number: where nothing but a phrase of who can speak opens
    the clause before the coordinator, "The government in Khartoum | and its partners in Cairo"; else of the second."""
    opening = _clause_start(units, bottom, joint)
    linked = (at for at in range(opening, joint) if units[at].kind & LINKS and not units[at].kind & Kind.DETERMINER)
    head = next(linked, joint)
    named = head > opening and (units[head - 1].capital or units[head - 1].kind & SPEAKERS)
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
        does = free and at > opening and (before.kind & PEOPLE or is_name(before))
        if inside or does or (verbal and not unit.capital) or free > MOST_MODIFIERS:
            return joint + 1  # "The rebels hold | the town and the army said"
    return opening


def first_listed(units: Sequence[Unit], bottom: int, start: int) -> int:
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
    return first if _clause_start(units, bottom, first) == first else start


def first_member(units: Sequence[Unit], low: int, start: int, end: int, lexicon: Lexicon) -> int:
    """The first unit of a list that the phrase [start, end) ends, where nothing marks names: "मेयर सलमा बेगम, | कलेक्टर और
    सचिव ने"; `start` where what stands before its comma is no member, "पुल बंद है, | मेयर और मंत्री ने"."""
    first = start
    if not any(unit.kind & Kind.COORDINATOR for unit in units[start:end]):
        return start
    while first - 1 > low and units[first - 1].norm in COMMAS:
        begin = phrase_start(units, low, first - 1, lexicon)
        if not _is_member(units[begin : first - 1]):
            break
        first = begin
    return first if _clause_start(units, low, first) == first else start


def _is_member(phrase: Sequence[Unit]) -> bool:
    """Whether the phrase names people, a body, or somebody by a name alone."""
    if not 0 < len(phrase) <= LONGEST_MEMBER or phrase[-1].kind & ~(PEOPLE | Kind.DETERMINER):
        return False
    bare = len(phrase) <= LONGEST_BARE_NAME and not any(unit.kind or unit.norm.isdecimal() for unit in phrase)
    titled = any(unit.kind & (Kind.TITLE | Kind.SPOKESMAN) for unit in phrase)  # and not "पांच लोग मरे"
    return bare or titled or bool(phrase[-1].kind & SPEAKERS)
