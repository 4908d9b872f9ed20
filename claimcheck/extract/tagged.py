"""What a tagger finds, joined with what the rules read: drafts added, and sources where a draft has none.

What the rules read stays as they read it: corpora that taggers learn from draw the ends of sources and contents, and
the line between a claim and a mere attitude, elsewhere than this project does.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.drafts import Draft
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.spans import END_MARKS, content_spans
from claimcheck.extract.units import Unit
from claimcheck.protocols import Mark, Role, Tagged
from claimcheck.text.sentences import trim

NAMES = 0.6  # confidence from which the tagger says whose words a draft without a source gives
ADDS_PLAIN = 0.4  # from which it says where somebody speaks, what is said being quoted or behind a complementiser
ADDS = 0.7  # and elsewhere, where it is often no claim
LONGEST_GAP = 12  # units between two parts of one content
SHARED = 0.25  # of the shorter of two contents, from which they are the same content


def marks_of(drafts: Iterable[Draft]) -> tuple[Mark, ...]:
    """What the rules mark: all contents first, above them sources and cues."""
    drafts = list(drafts)
    marks = [Mark(span, Role.CONTENT) for draft in drafts for span in draft.content]
    for draft in drafts:
        source, cue = (Role.INNER_SOURCE, Role.INNER_CUE) if draft.within >= 0 else (Role.SOURCE, Role.CUE)
        marks += [Mark(span, source) for span in (draft.source, draft.pronoun) if span is not None]
        marks.append(Mark(draft.cue, cue))
    return tuple(marks)


class Tagging:
    """What a tagger found in one article."""

    def __init__(self, tagged: Iterable[Tagged]) -> None:
        self._tagged = sorted(tagged, key=lambda one: one.cue)
        self._starts = [one.cue.start for one in self._tagged]

    def joined(
        self, text: str, units: Sequence[Unit], drafts: Sequence[Draft], hits: Sequence[Hit], lexicon: Lexicon
    ) -> list[Draft]:
        """The drafts of the units with the tagger's, in the order of their cues."""
        if not self._tagged or not units:
            return list(drafts)
        first, last = (bisect_left(self._starts, place) for place in (units[0].start, units[-1].end))
        here = self._tagged[first:last]
        found = [(draft, one.confidence) for one in here if (draft := _draft_of(text, units, one, hits, lexicon))]
        kept = list(drafts)
        for number, draft in enumerate(drafts):
            other = _same_as(draft, found)
            if other is not None:
                found.remove(other)
                if other[1] >= NAMES and draft.source is None and draft.shares < 0:
                    kept[number] = replace(draft, source=other[0].source)
        added = [
            one
            for one, sure in found
            if sure >= _needed(one, units) and _is_told(one, units) and not any(_meet(one, draft) for draft in drafts)
        ]
        return _in_order(kept, added)


def _draft_of(text: str, units: Sequence[Unit], one: Tagged, hits: Sequence[Hit], lexicon: Lexicon) -> Draft | None:
    """The attribution as a draft, its contents cut to whole units of this sentence; None if none is left, or if its cue
    is negated or inside a quotation."""
    first, last = _units_in(units, one.cue)
    if any(unit.kind & Kind.NEGATOR for unit in units[max(0, first - 1) : last]) or any(
        unit.quote is not None for unit in units[first:last]
    ):
        return None
    hit = next((hit for hit in hits if hit.groups and hit.start < last and first < hit.end), None)
    start, end = _whole_name(units, _units_in(units, one.source)) if one.source is not None else Span(0, 0)
    named = any(unit.is_word for unit in units[start:end])
    ranges = _without_gaps([_units_in(units, span) for span in one.contents], (Span(first, last), Span(start, end)))
    spans, quotation = content_spans(text, units, ranges, lexicon)
    if not spans:
        return None
    return Draft(
        cue=Span(units[first].start, units[last - 1].end),
        content=spans,
        source=trim(text, Span(units[start].start, units[end - 1].end), END_MARKS) if named else None,
        polarity=hit.groups[0].polarity if hit else Polarity.ASSERT,
        quotation=quotation,
    )


def _whole_name(units: Sequence[Unit], place: Span) -> Span:
    """The range up to where the capitals at its ends do: no name is cut."""
    start, end = place
    while 0 < start < end and units[start].capital and units[start - 1].capital:
        start -= 1
    while start < end < len(units) and units[end - 1].capital and units[end].capital:
        end += 1
    return Span(start, end)


def _without_gaps(ranges: Iterable[Span], others: Sequence[Span]) -> list[Span]:
    """The ranges that are not empty, those joined between which only a few words of nobody stand."""
    joined: list[Span] = []
    for span in sorted(span for span in ranges if span.end > span.start):
        last = joined[-1] if joined else None
        gap = Span(last.end, span.start) if last else span
        if (
            last
            and gap.end - gap.start <= LONGEST_GAP
            and not any(other.start < gap.end and gap.start < other.end for other in others)
        ):
            joined[-1] = Span(last.start, max(last.end, span.end))
        else:
            joined.append(span)
    return joined


def _units_in(units: Sequence[Unit], span: Span) -> Span:
    """The range of the units that the span touches."""
    touched = [number for number, unit in enumerate(units) if unit.start < span.end and span.start < unit.end]
    return Span(touched[0], touched[-1] + 1) if touched else Span(0, 0)


def _needed(draft: Draft, units: Sequence[Unit]) -> float:
    """The confidence from which the draft is added."""
    first = _units_in(units, draft.content[0]).start
    behind = first > 0 and bool(units[first - 1].kind & Kind.COMPLEMENTISER)
    return ADDS_PLAIN if behind or draft.quotation is not Quotation.INDIRECT else ADDS


def _is_told(draft: Draft, units: Sequence[Unit]) -> bool:
    """Whether the outlet says who speaks, somebody and not itself, and what of."""
    if draft.source is None:
        return False
    nobody = any(u.kind & (Kind.FIRST_PERSON | Kind.NEGATOR) for u in units[slice(*_units_in(units, draft.source))])
    return not nobody and not units[_units_in(units, draft.content[0]).start].kind & Kind.PREPOSITION


def _same_as(draft: Draft, found: Sequence[tuple[Draft, float]]) -> tuple[Draft, float] | None:
    """The one found that has the draft's cue, or else its content."""
    by_cue = next((one for one in found if _shared((one[0].cue,), (draft.cue,))), None)
    return by_cue or next((one for one in found if _shared(one[0].content, draft.content) >= SHARED), None)


def _meet(one: Draft, draft: Draft) -> bool:
    """Whether one of both lies in the other's words, where the rules know better."""
    own, other = (one.cue, *one.content), (draft.cue, *draft.content)
    return _shared((one.cue,), other) > 0 or _shared(own, (draft.cue,)) > 0 or _shared(own, other) >= SHARED


def _shared(one: Sequence[Span], other: Sequence[Span]) -> float:
    """The share of the shorter that both have in common (0..1)."""
    both = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    least = min(sum(a.end - a.start for a in one), sum(b.end - b.start for b in other))
    return both / least if least else 0.0


def _in_order(drafts: Sequence[Draft], added: Sequence[Draft]) -> list[Draft]:
    """All in the order of their cues, what they say of each other kept."""
    every = [*drafts, *added]
    order = sorted(range(len(every)), key=lambda number: (every[number].cue, number)) if added else range(len(every))
    place = {number: at for at, number in enumerate(order)} | {-1: -1}
    return [
        replace(every[number], shares=place[every[number].shares], within=place[every[number].within])
        for number in order
    ]
