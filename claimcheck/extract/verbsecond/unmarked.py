"""Reported speech without a cue of its own: a back reference, a colon, the mood of the verb."""

from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.phrases import PEOPLE, Range
from claimcheck.extract.units import COLONS, COMMAS
from claimcheck.extract.verbsecond.behind import is_clause
from claimcheck.extract.verbsecond.drafting import REPORT, add
from claimcheck.extract.verbsecond.reading import REPORTED, VerbSecondReading
from claimcheck.extract.verbsecond.subjects import (
    can_be_subject,
    find_antecedent,
    find_subject_behind,
    is_second,
)


def read_back_reference(reading: VerbSecondReading) -> None:
    """Reads "Demnach P" and "…, wonach P": by the last speaker."""
    for index in range(reading.last):
        unit = reading.units[index]
        if not reading.has_word(index, "back_references"):
            continue
        hit = Hit(index, index + 1, unit.start, unit.end, (REPORT,))
        left = reading.clause_left(index)
        if index and left == index and reading.is_mark(index - 1, COMMAS):
            source = find_antecedent(reading, index - 1)
            if source is not None:
                add(reading, hit, REPORT, source, [(index + 1, _before_main_verb(reading, index))], closed=True)
        elif index == 0:
            add(reading, hit, REPORT, None, [(1, reading.last)], closed=True)
        elif left == 0:
            add(reading, hit, REPORT, None, [(0, index), (index + 1, reading.last)], closed=True)
        return


def _before_main_verb(reading: VerbSecondReading, start: int) -> int:
    """Where a relative clause ends before the main verb: "Die Meldung, wonach P | , wurde dementiert"."""
    commas = (i for i in range(start, reading.last) if reading.is_mark(i, COMMAS))
    finite = Kind.FINITE | Kind.BRACKET | Kind.PASSIVE
    return next((i for i in commas if reading.has_kind(i + 1, finite)), reading.last)


def read_colon_speech(reading: VerbSecondReading) -> None:
    """Reads "Meyer zeigte sich zufrieden: „P“" and "Meyer: „P“"."""
    colon = next((i for i in range(1, reading.last) if reading.units[i].norm in COLONS and reading.is_quote(i + 1)), -1)
    if colon < 0:
        return
    left = reading.clause_left(colon)
    norms = frozenset(unit.norm for unit in reading.units[left:colon])
    if any(norms & reading.lexicon.idioms.get(norm, frozenset()) for norm in norms):
        return  # "Dabei fand sich ein Fehler: „P“"
    end = reading.end_of_phrase(left, colon, True)
    if can_be_subject(reading, left, end):
        source, verb = (left, end), end
    elif left and reading.has_kind(left, Kind.DETERMINER | Kind.RELATIVE):
        return  # "eine Studie, die im Mai erschienen ist: „P“"
    else:
        verb = reading.find_verb(max(end, left + 1), colon)
        source = find_subject_behind(reading, verb + 1, colon) if verb > 0 else None
    if source is None or (not reading.is_verb(verb) and verb != colon):
        return
    hit = Hit(verb, verb + 1, reading.units[verb].start, reading.units[verb].end, (REPORT,))
    add(reading, hit, REPORT, source, [(colon + 1, colon + 2)], closed=True)


def read_reported_mood(reading: VerbSecondReading) -> None:
    """A main clause in the subjunctive of reported speech goes on with the last speaker's words."""
    if any(reading.has_kind(i, Kind.FIRST_PERSON) for i in range(reading.last)):
        return
    for index in range(reading.last):
        if reading.has_kind(index, Kind.COMPLEMENTISER):
            return
        strong = reading.has_kind(index, Kind.SUBJUNCTIVE)
        if (
            (strong or _is_weak_mood(reading, index))
            and not reading.units[index].capital
            and _in_main_clause(reading, index)
        ):
            hit = Hit(index, index + 1, reading.units[index].start, reading.units[index].end, (REPORT,))
            begin, source = _behind_matrix(reading, index)
            add(reading, hit, REPORT, source, [(begin, reading.last)], closed=True)
            reading.found[-1].continues = not strong
            reading.found[-1].unmarked = source is None
            return


def _behind_matrix(reading: VerbSecondReading, index: int) -> tuple[int, Range | None]:
    """(start of the reported clause of the verb at `index`, who reports it in the clause before): "Die Kommission blieb
    dabei, | das Gericht sei nicht zuständig"."""
    left = reading.clause_left(index)
    if (
        not left
        or left == index
        or not reading.units[0].is_word
        or not is_clause(reading, 0)
        or not reading.is_mark(left - 1, COMMAS | COLONS)
    ):
        return 0, None
    right = reading.clause_right(0)
    end = reading.end_of_phrase(0, right, True)
    named = can_be_subject(reading, 0, end)
    speaks = reading.has_kind(0, Kind.PRONOUN) or any(reading.has_kind(i, PEOPLE) for i in range(end))
    return left, (0, end) if named and speaks and right == left - 1 else None


def _is_weak_mood(reading: VerbSecondReading, index: int) -> bool:
    unit, endings = reading.units[index], reading.lexicon.endings
    if unit.kind & Kind.WEAK_SUBJUNCTIVE:
        return True
    left = reading.over_conjunction(reading.clause_left(index))
    ahead = reading.units[index + 1 : index + 3]
    held = reading.has_kind(index - 1, Kind.DETERMINER | Kind.PREPOSITION) and not ahead[0].kind if ahead else False
    if ahead and (ahead[0].capital or (held and ahead[-1].capital)):
        return False  # "neue Gesetze", "eine gute wirtschaftliche Lage"
    formed = (
        unit.norm.endswith(endings["subjunctive_endings"])
        and not unit.norm.endswith((*endings["past_endings"], *endings["adverb_suffixes"]))
        and len(unit.norm) > 3
    )
    return formed and not unit.kind and is_clause(reading, left) and is_second(reading, index, left)


def _in_main_clause(reading: VerbSecondReading, index: int) -> bool:
    left = reading.clause_left(index)
    low = index > left and not reading.units[index - 1].capital and reading.is_verb(index - 1)
    closes = low and index + 1 == reading.clause_right(index)  # "die besser Geld abheben | sollten"
    finite = any(reading.has_kind(i, Kind.BRACKET) and not reading.has_kind(i, REPORTED) for i in range(left, index))
    return (
        not closes
        and not finite
        and (
            not left
            or left == index
            or reading.has_kind(left, Kind.COORDINATOR)
            or (not reading.has_kind(left, Kind.RELATIVE | Kind.OPENER) and is_clause(reading, left))
        )
    )
