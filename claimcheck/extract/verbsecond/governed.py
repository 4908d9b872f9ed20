"""Contents behind a preposition that the cue governs: "berichtete gestern | von drei Verletzten", "hat | um Hilfe |
gebeten", "| Vor Glätte | warnt der Dienst"."""

from dataclasses import replace
from functools import cache

from claimcheck.extract.hits import Hit, find_hits
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.lexicon import lexicon as lexicon_of
from claimcheck.extract.sources.phrases import Range, is_name
from claimcheck.extract.units import COMMAS
from claimcheck.extract.verbsecond.behind import before_next_verb, relative_end, without_time
from claimcheck.extract.verbsecond.drafting import add
from claimcheck.extract.verbsecond.reading import VerbSecondReading
from claimcheck.extract.verbsecond.subjects import (
    behind_verb,
    find_edge,
    find_finite,
    find_subject,
    head_kind,
    is_acting,
    is_in_passive,
    names_someone,
    within_manner,
)
from claimcheck.languages.language import CueGroup

DATE_REACH = 3  # units of a day: "vom 3. Mai"


def find_governing(reading: VerbSecondReading) -> list[Hit]:
    """Cues that govern a preposition, in order of place."""
    return find_hits(reading.units, _with_governing(reading.language.code))


@cache
def _with_governing(code: str) -> Lexicon:
    """The lexicon with those cues alone."""
    base = lexicon_of(code)
    return replace(base, cues=base.governing, cue_openers=frozenset(base.governing))


def is_governed(reading: VerbSecondReading, hit: Hit, at: int) -> bool:
    """Whether a preposition stands at `at` that the cue governs, which is then read by it."""
    entries = reading.lexicon.governing.get(reading.units[hit.start].norm, ())
    return any(reading.units[at].norm in group.governs for entry in entries for group in entry.groups)


def read_governed(reading: VerbSecondReading, hit: Hit) -> None:
    """Adds the draft of a cue that is not read yet, if its preposition stands in its clause."""
    left, right = reading.clause_of(hit)
    if within_manner(reading, left) or any(o.hit.start <= hit.start < o.hit.end for o in reading.found):
        return
    finite = find_finite(reading, hit, left, right)
    if is_in_passive(reading, hit, finite):
        return
    if hit.placed:
        subject, fronted, shared = _find_document(reading, left, hit.start), None, False
        if subject is None:
            return  # "Vom Rücktritt | war | viel | die Rede"
    else:
        subject, fronted, shared = find_subject(reading, hit, left, finite, right)
    if not _speaks(reading, hit, *subject) if subject else not (shared and reading.found):
        return
    closing = fronted == (left, left)  # a subordinate clause
    bounds = (left + 1, hit.start) if closing else (behind_verb(hit, finite), find_edge(hit, finite, right))
    for group in hit.groups:
        if group.reflexive and not _is_reflexive(reading, left, right):
            continue
        content, whose = _fronted(reading, group, fronted), subject
        if content is None:
            place, whose = _find_place(reading, group, subject, *bounds)
            content = _held(reading, place, bounds[1], right) if place > 0 else None
        if content and add(reading, hit, group, whose, [content], shared=shared, start=left, closed=True):
            return


def _find_document(reading: VerbSecondReading, left: int, verb: int) -> Range | None:
    """The document in "In | dem Bericht | ist von drei Toten die Rede"."""
    place = (left + 1, verb) if reading.has_kind(left, Kind.PREPOSITION) and left + 1 < verb else None
    tells = place and head_kind(reading, *place) & (Kind.DOCUMENT | Kind.MEDIUM | Kind.ACCORDING_NOUN)
    return place if tells and reading.end_of_phrase(left + 1, verb, True) == verb else None


def _speaks(reading: VerbSecondReading, hit: Hit, start: int, end: int) -> bool:
    """Whether a subject stands there that can speak: no relative, and no pronoun that is nobody, "man", "es"."""
    pronoun = reading.has_word(start, "impersonal") or reading.units[start].norm in reading.language.body_pronouns
    nobody = pronoun and end - start == 1
    return not nobody and not reading.has_kind(start, Kind.RELATIVE) and is_acting(reading, hit, start, end)


def _is_reflexive(reading: VerbSecondReading, left: int, right: int) -> bool:
    return any(reading.has_word(index, "reflexives") for index in range(left, right))


def _fronted(reading: VerbSecondReading, group: CueGroup, fronted: Range | None) -> Range | None:
    """The noun phrase before the verb, if a preposition of the cue's opens it."""
    if fronted is None or not _opens_governed(reading, group, fronted[0]):
        return None
    return (fronted[0] + 1, fronted[1]) if fronted[1] > fronted[0] + 1 else None


def _find_place(
    reading: VerbSecondReading, group: CueGroup, subject: Range | None, low: int, high: int
) -> tuple[int, Range | None]:
    """(where the preposition stands, the subject without what it opens): "Nun spricht | die Wehr | von drei Toten"; -1
    where it is missing."""
    behind = subject if subject and low <= subject[0] < high else None
    start = behind[1] if behind else low
    place = next((at for at in range(start, high) if _opens_governed(reading, group, at)), -1)
    if place > 0 or behind is None:
        return place, subject
    last = next((at for at in range(behind[1] - 2, behind[0], -1) if _opens_governed(reading, group, at)), -1)
    whole = last > 0 and names_someone(reading, behind[0], last) and not _is_name(reading, last + 1, behind[1])
    return (last, (behind[0], last)) if whole else (-1, subject)


def _is_name(reading: VerbSecondReading, start: int, end: int) -> bool:
    """Whether one word that is no class's stands there: "die Sprecherin von | Aurelia"."""
    return end == start + 1 and is_name(reading.units[start])


def _held(reading: VerbSecondReading, place: int, high: int, right: int) -> Range | None:
    """The noun phrase behind the preposition at `place`, up to the end of the clause or of the relative clause that
    belongs to it."""
    end = without_time(reading, place + 1, before_next_verb(reading, place + 1, high))
    end = relative_end(reading, end) if end == right and reading.is_mark(end, COMMAS) else end
    return (place + 1, end) if end > place + 1 else None


def _opens_governed(reading: VerbSecondReading, group: CueGroup, at: int) -> bool:
    """Whether a preposition of the cue's stands at `at`, and no day behind it."""
    day = any(reading.has_kind(index, Kind.TIME) for index in range(at + 1, at + 1 + DATE_REACH))
    return reading.units[at].norm in group.governs and not day
