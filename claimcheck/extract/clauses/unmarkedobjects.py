"""Where the object begins between a subject that nothing marks and a verb that closes the clause.

"وزارت دفاع | اصابت پهپاد به انبار | را تکذیب کرد": an object opens with a noun of doing, an infinitive, a determiner
or a noun for an earlier claim; a person or body that is accused, with a head noun of its own.
"""

from claimcheck.extract.clauses.reading import POINTING, ClauseReading
from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.phrases import PEOPLE

PLURALS = ("ان", "ها", "هاي")  # folded endings
CLOSED_PLURAL, OWNED_PLURAL = "ها", "هاي"  # the second with its owner behind it
MARKS_IN_NAMES = frozenset('«»"“”')
SHORTEST_INFINITIVE = 4  # letters
HEADS = PEOPLE & ~(Kind.DOCUMENT | Kind.MEDIUM)
LINKS = Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.COORDINATOR | Kind.RELATIVE | Kind.OBJECT_OPENER


def object_start(reading: ClauseReading, start: int, end: int) -> int:
    """The first unit of the object of [start, end), whose subject begins at `start`; -1 where nothing opens one."""
    units = reading.units
    openers = [index for index in range(start + 1, end) if _opens(reading, index, end)]
    weak = HEADS | Kind.DOCUMENT
    for index in openers:
        before = units[index - 1]
        pointed = units[index].kind & (POINTING | Kind.CLAIM_NOUN)
        if pointed or not before.kind & weak or (before.norm,) in reading.lexicon.phrases["plain_bodies"]:
            return index  # not "وزارت | دفاع"
    return openers[0] if openers else -1


def opens_object(reading: ClauseReading, index: int) -> bool:
    """Whether an earlier claim that is taken up opens a clause whose subject is elided: "این خبر را رد کرد"."""
    units = reading.units
    if index + 2 >= len(units) or not units[index].kind & POINTING:
        return False
    thing = not units[index + 1].kind & HEADS and units[index + 2].kind & Kind.OBJECT_MARKER  # "این اقدام را"
    return bool(units[index + 1].kind & (Kind.CLAIM_NOUN | Kind.OBJECT_MARKER) or thing)


def _opens(reading: ClauseReading, index: int, end: int) -> bool:
    units = reading.units
    unit, before = units[index], units[index - 1]
    linked = before.kind & (LINKS & ~Kind.RELATIVE) and not before.kind & Kind.TIME
    if not unit.is_word or linked or _is_verb_part(reading, index, end):
        return False
    if unit.kind & POINTING and not unit.kind & PEOPLE:
        behind = units[index + 1]
        taken_up = (
            behind.kind & (Kind.CLAIM_NOUN | Kind.OBJECT_MARKER)
            or (behind.norm,) in reading.lexicon.phrases["action_nouns"]
        )
        if taken_up or (unit.norm,) in reading.lexicon.phrases["any_words"]:
            return True
        return not before.kind & (PEOPLE | POINTING) and not behind.kind & HEADS
    if before.kind & POINTING:
        return False
    if unit.kind & Kind.CLAIM_NOUN:
        return not before.kind & Kind.MEDIUM
    if (unit.norm,) in reading.lexicon.phrases["action_nouns"] or _is_infinitive(reading, index):
        return (unit.norm,) not in reading.lexicon.phrases["light_infinitives"]
    light = index + 1 < end and (units[index + 1].norm,) in reading.lexicon.phrases["light_infinitives"]
    return light and not unit.kind & HEADS


def _is_infinitive(reading: ClauseReading, index: int) -> bool:
    norm = reading.units[index].norm
    return len(norm) >= SHORTEST_INFINITIVE and norm.endswith(reading.lexicon.endings["infinitive_endings"])


def _is_verb_part(reading: ClauseReading, index: int, end: int) -> bool:
    """Whether a verb of a relative clause stands right behind: "خبر | داد"."""
    return index + 1 < end and bool(reading.units[index + 1].kind & Kind.FINITE)


def accused_start(reading: ClauseReading, start: int, end: int) -> int:
    """Where who is accused begins in [start, end): at a head noun behind a name or a body that stands alone ("انجمن
    خانواده‌های اسیران مسکیا | نگهبانان اردوگاه"), else at the last one; -1 where none is seen."""
    units = reading.units
    heads = [index for index in range(start + 1, end) if _is_head(reading, index)]
    for index in heads:
        before = units[index - 1]
        plain = (before.norm,) in reading.lexicon.phrases["plain_bodies"]
        named = index > start + 1 and before.is_word and not before.kind and not before.norm.endswith(PLURALS)
        closed = index > start + 1 and before.norm in MARKS_IN_NAMES and units[index].norm not in MARKS_IN_NAMES
        if plain or named or closed or before.norm.endswith(CLOSED_PLURAL):
            return index
    return next((index for index in reversed(heads) if index > start + 1), heads[-1] if heads else -1)


def _is_head(reading: ClauseReading, index: int) -> bool:
    unit, before = reading.units[index], reading.units[index - 1]
    linked = before.kind & (LINKS | POINTING) or before.norm.endswith(OWNED_PLURAL)
    if linked or before.norm in reading.lexicon.numbers:
        return False
    if (
        before.norm.endswith(CLOSED_PLURAL)
        or unit.kind & (HEADS | Kind.MEDIUM)
        or unit.norm in reading.lexicon.numbers
        or unit.kind & Kind.DETERMINER
    ):
        return True
    return unit.norm.endswith(PLURALS) or gazetteer().find((unit.norm,)) is not None
