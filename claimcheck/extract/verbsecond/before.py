"""Contents before their cue: quotations and fronted clauses."""

from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.nounphrases import NAME_MARKS
from claimcheck.extract.sources.phrases import Range
from claimcheck.extract.units import COLONS, COMMAS
from claimcheck.extract.verbsecond.behind import find_content_behind, is_clause
from claimcheck.extract.verbsecond.reading import BETWEEN, CueClause, VerbSecondReading
from claimcheck.extract.verbsecond.subjects import is_oblique
from claimcheck.text.normalise import fold

SHORTEST_FRONTED = 3  # words
CLOSED = Kind.PRONOUN | Kind.FIRST_PERSON | Kind.ARTICLE | Kind.ADVERB | Kind.NEGATOR


def find_content_before(reading: VerbSecondReading, clause: CueClause) -> Range | None:
    """The content of "P, sagte X", "„P“, sagte X", "„P“ – so sagte X"."""
    hit, left, subject = clause.hit, clause.left, clause.subject
    bare = all(reading.has_kind(i, Kind.ADVERB) for i in range(left, clause.finite))
    named = subject[0] >= left if subject else hit.placed
    if (clause.shared or not left or not bare or not named) and not _is_quoted_before(reading, clause):
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
    leans = _is_subclause(reading, start) or (is_oblique(reading, start) and not is_clause(reading, start))
    if leans and find_content_behind(reading, clause._replace(right=reading.clause_right(hit.end))):
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


def _is_quoted_before(reading: VerbSecondReading, clause: CueClause) -> bool:
    """Whether a quotation that no cue has taken stands right before a clause that ends with its cue or its subject:
    "„P“ | Karin Voss sagte"."""
    quote, subject = clause.left - 1, clause.subject
    if not reading.is_quote(quote) or quote in reading.used_quotes or subject is None or subject[0] < clause.left:
        return False
    end = max(subject[1], clause.hit.end)
    return not clause.fronted and (end >= reading.last or reading.is_boundary(end))


def _opens_sentence(reading: VerbSecondReading, index: int) -> bool:
    """Whether the quotation has a capital on a word that has one at the head of a sentence alone: before it stands a
    heading or a sentence without its stop: "Ohne Titel geht es nicht | „Die Frage stellt sich“, sagt Voss"."""
    quote = reading.units[index].quote
    first = quote.inner.of(reading.text).split()[:1] if quote else []
    return bool(first) and first[0][:1].isupper() and bool(reading.lexicon.kind(fold(first[0])) & CLOSED)


def _is_subclause(reading: VerbSecondReading, start: int) -> bool:
    """Whether the clause that begins here leans on another: "Nachdem …", "Wie es hieß"."""
    leans = reading.has_kind(start, Kind.OPENER | Kind.COMPLEMENTISER)
    leans = leans and not reading.has_kind(start, Kind.ADVERB | Kind.COORDINATOR)
    return leans or reading.has_word(start, "manner_words")


def _rest_is_setting(reading: VerbSecondReading, hit: Hit, subject: Range | None) -> bool:
    """Whether behind the subject of a fronted content only when, where and to whom it was said follows."""
    index = subject[1] if subject and subject[0] >= hit.end else hit.end
    while index < reading.last and not reading.is_boundary(index):
        unit = reading.units[index]
        medium = reading.has_kind(index + 1, Kind.MEDIUM)  # "sagte Meyer | dieser Zeitung"
        told = (unit.kind & Kind.DETERMINER and (medium or is_oblique(reading, index))) or unit.kind & Kind.GENITIVE
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
