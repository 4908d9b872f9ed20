"""The state of one sentence while its cues are read: the bounds of its clauses and phrases, and what was found."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.drafts import Draft
from claimcheck.extract.hits import Hit, find_hits
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.nounphrases import NAME_MARKS, phrase_end
from claimcheck.extract.sources.phrases import Range, is_spaced_dash, span_of
from claimcheck.extract.spans import content_spans
from claimcheck.extract.units import COLONS, COMMAS, DASHES, Unit
from claimcheck.languages.language import CueGroup, Frame

LONGEST_BRACKET = 16  # units
REPORTED = Kind.SUBJUNCTIVE | Kind.WEAK_SUBJUNCTIVE  # the mood of reported speech
BETWEEN = Kind.AUXILIARY | Kind.ADVERB | Kind.TIME | Kind.NEGATOR


class CueClause(NamedTuple):
    """The clause [left, right) of a cue, with its `finite` verb. `fronted`: the object or adjunct before the verb.
    `shared`: its subject is that of the clause before."""

    hit: Hit
    left: int
    finite: int
    right: int
    subject: Range | None = None
    fronted: Range | None = None
    shared: bool = False


@dataclass
class OpenDraft:
    """A draft being read: unit ranges of its content, the last of which may be cut by a later cue."""

    hit: Hit
    group: CueGroup
    source: Range | None
    content: list[Range]
    polarity: Polarity
    cue: Span
    shares: int = -1
    within: int = -1
    closed: bool = False
    continues: bool = False
    unmarked: bool = False
    owner: Range | None = None
    previous: bool = False


class VerbSecondReading:
    """One sentence being read."""

    def __init__(self, text: str, units: Sequence[Unit], lexicon: Lexicon) -> None:
        self.text, self.units, self.lexicon, self.language = text, units, lexicon, lexicon.language
        self.hits = find_hits(units, lexicon)
        self.found: list[OpenDraft] = []
        self.speaking: tuple[Hit, Range] | None = None  # the last cue of speech without content, and its subject
        self.used_quotes: set[int] = set()
        self.bracketed = _bracketed(units)
        self.last = len(units)
        while (
            self.last
            and not units[self.last - 1].is_word
            and units[self.last - 1].quote is None
            and units[self.last - 1].norm not in NAME_MARKS
        ):
            self.last -= 1

    def drafts(self) -> list[Draft]:
        """What was found, as drafts; or who speaks, whatever he says."""
        made = []
        if not self.found and self.speaking is not None:
            hit, subject = self.speaking
            speaker, cue = span_of(self.units, subject), Span(hit.char_start, hit.char_end)
            return [Draft(cue=cue, content=(), source=speaker, polarity=Polarity.ASSERT, quotation=Quotation.INDIRECT)]
        for opened in self.found:
            spans, quotation = content_spans(
                self.text, self.units, [Span(*part) for part in opened.content if part[1] > part[0]], self.lexicon
            )
            made.append(
                Draft(
                    cue=opened.cue,
                    content=spans,
                    source=span_of(self.units, opened.source) if opened.source else None,
                    polarity=opened.polarity,
                    quotation=quotation,
                    shares=opened.shares,
                    within=opened.within,
                    continues=opened.continues,
                    unmarked=opened.unmarked,
                    owner=span_of(self.units, opened.owner) if opened.owner else None,
                    previous=opened.previous,
                    object_first=Frame.OBJECT in opened.group.frames and Frame.CLAUSE not in opened.group.frames,
                )
            )
        return made

    def is_boundary(self, index: int) -> bool:
        unit = self.units[index]
        if unit.quote is not None:
            return True
        if unit.is_word or unit.norm in NAME_MARKS or index in self.bracketed:
            return False
        return unit.norm in COMMAS or unit.norm in COLONS or unit.norm in ";!?" or is_spaced_dash(self.units, index)

    def clause_left(self, index: int) -> int:
        while index > 0 and not self.is_boundary(index - 1):
            index -= 1
        return index

    def clause_right(self, index: int) -> int:
        while index < self.last and not self.is_boundary(index):
            index += 1
        return index

    def clause_of(self, hit: Hit) -> Range:
        """The clause of a cue, or those that the parts of a split one stand in."""
        return self.clause_left(hit.start), self.clause_right(max(hit.end, hit.tail + 1))

    def before_apposition(self, left: int) -> Range | None:
        """(where the clause begins that goes on at `left`, where the apposition before that does): "| wie der Direktor,
        | Smith, mitteilte"; None where no two commas part them."""
        if left < 4 or not self.is_mark(left - 1, COMMAS):
            return None
        middle = self.clause_left(left - 1)
        return (self.clause_left(middle - 1), middle) if middle > 1 and self.is_mark(middle - 1, COMMAS) else None

    def opens_clause(self, index: int) -> bool:
        before = self.units[index - 1]
        hyphen = before.norm in DASHES and not self.is_boundary(index - 1)  # "Der 72-Jährige"
        return index == 0 or not (before.is_word or before.norm in NAME_MARKS or hyphen)

    def stretch_start(self, index: int) -> int:
        """Where the stretch begins that a cue at `index` can have as its fronted content."""
        for opened in reversed(self.found):
            if (
                not opened.closed
                and opened.content
                and opened.content[-1][0] <= index < opened.content[-1][1]
                and opened.content[-1][0] > opened.hit.start
            ):
                return opened.content[-1][0]
        return next((i + 1 for i in range(index - 2, -1, -1) if self.units[i].norm == ";"), 0)

    def end_of_phrase(self, start: int, high: int, whole: bool = False) -> int:
        return phrase_end(self.units, start, high, self.lexicon, whole=whole)

    def behind_marks(self, index: int) -> int:
        """Steps back from `index` over marks that are no quotation and stand in no name."""
        while (
            index > 0
            and not self.units[index].is_word
            and not self.is_quote(index)
            and self.units[index].norm not in NAME_MARKS
        ):
            index -= 1
        return index

    def over_between(self, index: int, high: int) -> int:
        """Steps over what stands between a verb and its subject or object: pronouns, adverbs, days."""
        while (
            index < high
            and self.has_kind(index, BETWEEN)
            and not self.has_kind(index, Kind.DETERMINER | Kind.PRONOUN)
            and not (self.is_noun(index) and not self.has_kind(index, Kind.TIME))
        ):
            index += 1
        return index

    def over_adverbs(self, index: int, high: int) -> int:
        """Steps over what may open a clause before its first phrase: "Auch | der Minister", "Bereits | am Montag"."""
        while index < high - 1 and self.has_kind(index, Kind.ADVERB | Kind.AUXILIARY) and not self.is_verb(index):
            index += 1
        return index

    def over_conjunction(self, left: int) -> int:
        """The first word of a clause that begins at `left`, behind a conjunction."""
        return left + self.has_kind(left, Kind.OPENER | Kind.COORDINATOR)

    def over_preposition(self, index: int) -> int:
        """Behind a preposition at `index` that is no article as well: "in | der Stadt", but not "im"."""
        return index + (self.has_kind(index, Kind.PREPOSITION) and not self.has_kind(index, Kind.DETERMINER))

    def find_verb(self, low: int, high: int) -> int:
        """The first verb in [low, high), or -1."""
        return next((index for index in range(low, high) if self.is_verb(index)), -1)

    def has_word(self, index: int, field: str) -> bool:
        """Whether a word of the language's `field` stands at `index`."""
        return 0 <= index < len(self.units) and (self.units[index].norm,) in self.lexicon.phrases[field]

    def has_kind(self, index: int, kind: int) -> bool:
        return 0 <= index < len(self.units) and bool(self.units[index].kind & kind)

    def is_mark(self, index: int, marks: frozenset[str]) -> bool:
        return 0 <= index < len(self.units) and self.units[index].norm in marks

    def is_quote(self, index: int) -> bool:
        return 0 <= index < len(self.units) and self.units[index].quote is not None

    def is_verb(self, index: int) -> bool:
        """A lower-case word that no closed class explains, or a known finite verb."""
        if not 0 <= index < self.last:
            return False
        unit = self.units[index]
        if not unit.is_word or (unit.capital and index) or unit.norm[0].isdecimal():
            return False
        closed = (
            Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.COORDINATOR | Kind.OPENER | Kind.ADVERB
            | Kind.PRONOUN | Kind.COMPLEMENTISER | Kind.NEGATOR
        )  # fmt: skip
        return bool(unit.kind & (Kind.FINITE | Kind.BRACKET | Kind.SUBJUNCTIVE)) or not unit.kind & closed

    def is_noun(self, index: int) -> bool:
        return self.units[index].capital and not self.opens_clause(index)


def _bracketed(units: Sequence[Unit]) -> frozenset[int]:
    """What stands in brackets inside the sentence, whose marks part no clauses: "die Behörde (Amt, NEMA) sagte"."""
    inside: set[int] = set()
    for opening in (index for index, unit in enumerate(units) if index and unit.norm == "("):
        reach = range(opening + 1, min(len(units), opening + LONGEST_BRACKET))
        closing = next((index for index in reach if units[index].norm == ")"), opening)
        inside.update(range(opening, closing + 1) if closing > opening else ())
    return frozenset(inside)
