"""Whom a sentence that reports nothing is about, for the pronoun in the next: "Die Seniorin kam. | Sie sagte, P"."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import OFFICES, Kind, Lexicon
from claimcheck.extract.sources.phrases import Range, is_name
from claimcheck.extract.units import COMMAS, Unit
from claimcheck.extract.verbsecond.reading import VerbSecondReading
from claimcheck.extract.verbsecond.subjects import find_subject_behind, head_kind, is_oblique, names_someone

OPENS_NAME = Kind.TITLE | Kind.AGENT


def find_person(text: str, units: Sequence[Unit], lexicon: Lexicon) -> Range | None:
    """The subject of the sentence where it is a person, else the last name behind an office or an agent's preposition:
    "auf Anweisung des | Vorsitzenden Jan Roth", "wird von | Olaf Brandt | geführt"."""
    reading = VerbSecondReading(text, units, lexicon)
    start = reading.over_adverbs(0, reading.last)
    end = reading.end_of_phrase(start, reading.last, True)
    verb = reading.find_verb(max(end, 1), reading.last)
    closes = (
        verb > 0 and reading.is_mark(end, COMMAS) and reading.is_mark(verb - 1, COMMAS)
    )  # "Der Chef, Jan Roth, | kam"
    subject = (start, verb - closes) if end > start and (closes or end == verb) else None
    subject = None if subject and is_oblique(reading, start) else subject
    subject = subject or (find_subject_behind(reading, verb + 1, reading.last) if verb > 0 else None)
    if subject and names_someone(reading, *subject) and _is_person(reading, *subject):
        return subject
    heads = (i for i in range(reading.last - 2, 0, -1) if units[i].kind & OPENS_NAME and is_name(units[i + 1]))
    head = next(heads, -1)
    if head < 0:
        return None
    end = next((i for i in range(head + 1, reading.last) if not is_name(units[i])), reading.last)
    if units[head].kind & Kind.TITLE:
        return head, end
    return (head + 1, end) if end - head > 2 else None


def _is_person(reading: VerbSecondReading, start: int, end: int) -> bool:
    """Whether the phrase is headed by an office or a calling, or a name of two words."""
    opening = reading.units[start]
    attribute = reading.opens_clause(start) and opening.norm.endswith(
        reading.lexicon.endings["plain_adjective_suffixes"]
    )  # "Heutige Fahrzeuge"
    named = end - start > 1 and all(is_name(unit) or not unit.is_word for unit in reading.units[start:end])
    head = head_kind(reading, start, end) if opening.kind & Kind.ARTICLE else opening.kind * opening.capital
    return (named and not attribute) or bool(head & OFFICES)
