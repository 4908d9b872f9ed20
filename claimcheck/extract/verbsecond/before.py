"""Contents before their cue: quotations and fronted clauses."""

from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.nounphrases import NAME_MARKS
from claimcheck.extract.sources.phrases import Range
from claimcheck.extract.units import COLONS, COMMAS
from claimcheck.extract.verbsecond.behind import find_content_behind, is_clause
from claimcheck.extract.verbsecond.reading import BETWEEN, VerbSecondReading
from claimcheck.extract.verbsecond.subjects import is_oblique
from claimcheck.text.normalise import fold

SHORTEST_FRONTED = 3  # words
CLOSED = Kind.PRONOUN | Kind.FIRST_PERSON | Kind.ARTICLE | Kind.ADVERB | Kind.NEGATOR


def find_content_before(
    reading: VerbSecondReading,
    hit: Hit,
    left: int,
    finite: int,
    fronted: Range | None,
    subject: Range | None,
    shared: bool,
) -> Range | None:
    """The content of "P, sagte X", "„P“, sagte X", "„P“ – so sagte X"."""
    bare = left == finite or all(reading.has_kind(i, Kind.ADVERB) for i in range(left, finite))
    if shared or not left or not bare or (subject is None and not hit.placed) or (subject and subject[0] < left):
        quoted = (
            left
            and reading.is_quote(left - 1)
            and subject is not None
            and subject[0] >= left
            and left - 1 not in reading.used_quotes
        )
        if not quoted or not _ends_behind(reading, subject, hit) or fronted:
            return None
    index = reading.behind_marks(left - 1)
    if any(unit.norm in COLONS or unit.norm == ";" for unit in reading.units[index + 1 : left]):
        return None
    start = reading.stretch_start(left)
    if reading.is_quote(index) and index not in reading.used_quotes:
        reading.used_quotes.add(index)
        lower = reading.is_mark(index - 1, COMMAS) and reading.text[reading.units[index].start + 1].islower()
        run_on = lower or (reading.units[index - 1].is_word and not _opens_sentence(reading, index))
        mixed = index > start and run_on  # "Sie habe geholfen, „den Streit zu beenden“, sagte"
        return (
            (start, index + 1)
            if mixed and not any(opened.content and opened.content[-1][1] > start for opened in reading.found)
            else (index, index + 1)
        )
    leans = _is_subclause(reading, start)
    if leans or (is_oblique(reading, start) and not is_clause(reading, start)):
        behind = find_content_behind(reading, hit, reading.clause_right(hit.end), subject)
        if behind is not None:
            return None  # "In einer Botschaft, die gesendet wurde, sagte er, P"
    words = sum(unit.is_word or unit.quote is not None for unit in reading.units[start : index + 1])
    dismissed = reading.lexicon.closing("dismissals", [unit.norm for unit in reading.units[start : index + 1]])
    if dismissed and words < SHORTEST_FRONTED:
        return start, index + 1  # "Unsinn, | sagt die Klinik"
    if (
        words < SHORTEST_FRONTED
        or all(_is_subclause(reading, left) for left in {reading.clause_left(i) for i in range(start, index + 1)})
        or not any(reading.is_verb(i) for i in range(start, index + 1))
    ):
        return None
    return (start, index + 1) if _rest_is_setting(reading, hit, subject) else None


def _opens_sentence(reading: VerbSecondReading, index: int) -> bool:
    """Whether the quotation has a capital on a word that has one at the head of a sentence alone: before it stands a
    heading or a sentence without its stop: "Ohne Titel geht es nicht | „Die Frage stellt sich“, sagt Voss"."""
    quote = reading.units[index].quote
    first = quote.inner.of(reading.text).split()[:1] if quote else []
    return bool(first) and first[0][:1].isupper() and bool(reading.lexicon.kind(fold(first[0])) & CLOSED)


def _is_subclause(reading: VerbSecondReading, start: int) -> bool:
    """Whether the clause that begins here leans on another: "Nachdem …", "Wie es hieß"."""
    unit = reading.units[start]
    manner = (unit.norm,) in reading.lexicon.phrases["manner_words"]
    return manner or (
        bool(unit.kind & (Kind.OPENER | Kind.COMPLEMENTISER)) and not unit.kind & (Kind.ADVERB | Kind.COORDINATOR)
    )


def _rest_is_setting(reading: VerbSecondReading, hit: Hit, subject: Range | None) -> bool:
    """Whether behind the subject of a fronted content only when, where and to whom it was said follows."""
    index = subject[1] if subject and subject[0] >= hit.end else hit.end
    while index < reading.last and not reading.is_boundary(index):
        unit = reading.units[index]
        told = (unit.kind & Kind.DETERMINER and is_oblique(reading, index)) or unit.kind & Kind.GENITIVE
        if not (
            unit.kind & (BETWEEN | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.ADDRESSEE)
            or told
            or index in (hit.start, hit.tail)
            or unit.norm in NAME_MARKS
        ) and (unit.capital or unit.kind or not unit.is_word):
            return hit.start > index
        end = reading.end_of_phrase(
            index
            + (1 if unit.kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION) and not unit.kind & Kind.DETERMINER else 0),
            reading.last,
        )
        index = max(end, index + 1)
    return True


def _ends_behind(reading: VerbSecondReading, subject: Range | None, hit: Hit) -> bool:
    end = max(subject[1] if subject else 0, hit.end)
    return end >= reading.last or reading.is_boundary(end)
