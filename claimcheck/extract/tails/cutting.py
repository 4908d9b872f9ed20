"""A sentence with a tail → what is read without it, the tail's own draft, and what its speaker goes on to say."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.drafts import Draft
from claimcheck.extract.hits import find_hits
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.phrases import Range, span_of
from claimcheck.extract.sources.topics import first_subject
from claimcheck.extract.spans import END_MARKS
from claimcheck.extract.tails.bodies import Tail, read_body
from claimcheck.extract.tails.openings import find_openings, may_open
from claimcheck.extract.units import STOPS, Unit
from claimcheck.text.sentences import trim

LONGEST_NAMED = 6  # units of "the self-styled mayor of Mira"
VERBS_AND_JOINTS = (
    Kind.FINITE | Kind.PASSIVE | Kind.AUXILIARY | Kind.PREPOSITION | Kind.GENITIVE | Kind.INFINITIVE | Kind.GOVERNED
)


def find_tail(units: Sequence[Unit], lexicon: Lexicon) -> Tail | None:
    """The first tail of the sentence, or None."""
    if not may_open(units, lexicon):
        return None
    for opening in find_openings(units, lexicon):
        tail = read_body(units, opening, lexicon)
        if tail is not None and (opening.noun or _closes(units, tail)):
            return tail
    return None


def _closes(units: Sequence[Unit], tail: Tail) -> bool:
    """Whether a clause of its own or nothing follows the tail. Elsewhere a relative stands in the middle of the clause,
    for a noun: "the report, which the ministry rejected, was late"."""
    rest = units[tail.end :]
    if tail.owned or not any(unit.is_word or unit.quote for unit in rest) or rest[0].norm in STOPS:
        return True
    return bool(rest[1].kind & (Kind.COORDINATOR | Kind.OPENER))


def around_tail(units: Sequence[Unit], tail: Tail) -> tuple[list[Unit], list[Unit]]:
    """(units of the sentence without its tail, units of what the tail's speaker goes on to say)."""
    before, behind = list(units[: tail.opening.mark]), list(units[tail.end :])
    return (before, behind) if tail.owned else (before + behind, [])


def hangs(units: Sequence[Unit], tail: Tail, drafts: Sequence[Draft]) -> bool:
    """Whether the tail has something to hang on. A complementiser ("что") or a mere comma opens a tail only behind a
    claim that is complete without it."""
    opening = tail.opening
    joins = not opening.noun and units[opening.start].kind & Kind.COMPLEMENTISER
    if not joins and not opening.bare:
        return True
    end = units[opening.mark - 1].end
    return any(draft.content and draft.content[-1].end >= end - 1 for draft in drafts)


def tail_drafts(
    text: str,
    units: Sequence[Unit],
    tail: Tail,
    drafts: Sequence[Draft],
    own: Sequence[Draft],
    lexicon: Lexicon,
) -> list[Draft]:
    """`drafts`, their contents ended at the tail, then its own draft, those of what its speaker goes on to say, and
    those of "and that" behind it, which goes on with what it interrupts."""
    opening, hit, number = tail.opening, tail.hit, len(drafts)
    mark = units[opening.mark].start
    going_on = _behind_and_that(units, tail.end)
    source = span_of(units, tail.source)
    meant = _meant(units, tail, drafts, lexicon)
    told = Draft(
        cue=Span(hit.char_start, hit.char_end),
        content=(span_of(units, (opening.start, opening.end)),),
        source=meant or source,
        polarity=tail.polarity,
        quotation=Quotation.INDIRECT,
        pronoun=source if meant else None,
        hangs_on=units[opening.mark - 1].end,
    )
    moved = (draft.moved(number + 1) for draft in own)
    shared = (replace(more, shares=number) if more.source is None and more.shares < 0 else more for more in moved)
    over = [draft for draft in drafts if going_on and any(span.start < mark < span.end for span in draft.content)]
    rests = (replace(draft, content=(Span(going_on, draft.content[-1].end),)) for draft in over)
    return [*(_ended(text, draft, mark) for draft in drafts), told, *shared, *rests]


def _ended(text: str, draft: Draft, mark: int) -> Draft:
    """The draft with what runs over the tail's mark cut off there."""
    if not any(span.start < mark < span.end for span in draft.content):
        return draft
    kept = (trim(text, Span(span.start, min(span.end, mark)), END_MARKS) for span in draft.content if span.start < mark)
    return replace(draft, content=tuple(kept))


def _behind_and_that(units: Sequence[Unit], end: int) -> int:
    """The offset behind "and that" right behind the tail that ends at `end`, or 0."""
    index = end
    while index < len(units) and not units[index].is_word and units[index].quote is None:
        index += 1
    joined = index + 2 < len(units) and units[index].kind & Kind.COORDINATOR
    if not joined or not units[index + 1].kind & (Kind.COMPLEMENTISER | Kind.CLITIC):
        return 0
    return units[index + 1].start if units[index + 1].kind & Kind.CLITIC else units[index + 2].start


def _meant(units: Sequence[Unit], tail: Tail, drafts: Sequence[Draft], lexicon: Lexicon) -> Span | None:
    """Whom a pronoun stands for that denies: of whom the claim before it is, never who said that; in the outlet's own
    words who is accused, "Le maire est accusé de fraude, ce qu'il nie", or the subject of the sentence."""
    start, end = tail.source
    if end - start > 1 or not units[start].kind & Kind.PRONOUN or tail.polarity is Polarity.ASSERT:
        return None
    if any(draft.source for draft in drafts):
        phrase = _told_of(units, tail, drafts, lexicon)
    else:
        phrase = _accused(units, tail, lexicon) or _opening_subject(units, tail, lexicon)
    return span_of(units, phrase) if phrase else None


def _told_of(units: Sequence[Unit], tail: Tail, drafts: Sequence[Draft], lexicon: Lexicon) -> Range | None:
    """The noun phrase that opens the claim: "accused | the UAE | of arming them", "said | the firm | had paid"."""
    ends = units[tail.opening.mark - 1].end
    starts = [draft.content[0].start for draft in drafts if draft.content and draft.content[-1].end >= ends - 1]
    first = next((i for i in range(tail.opening.mark) if starts and units[i].start == max(starts)), -1)
    if first < 0 or units[first].kind & Kind.PRONOUN or (units[first].norm,) in lexicon.phrases["possessives"]:
        return None
    suffixes = lexicon.endings["finite_suffixes"]
    reach = range(first + 1, min(tail.opening.mark, first + LONGEST_NAMED))
    end = next((i for i in reach if units[i].kind & VERBS_AND_JOINTS or units[i].norm.endswith(suffixes)), -1)
    return (first, end) if end > 0 else None


def _opening_subject(units: Sequence[Unit], tail: Tail, lexicon: Lexicon) -> Range | None:
    """The subject of the first verb, where it opens the sentence."""
    phrase = first_subject(units, 0, tail.opening.mark, lexicon)
    return phrase if phrase and not phrase[0] else None


def _accused(units: Sequence[Unit], tail: Tail, lexicon: Lexicon) -> Range | None:
    """Whom the sentence before the tail says to be accused."""
    for hit in find_hits(units[: tail.opening.mark], lexicon):
        if not any(group.polarity is Polarity.ACCUSE for group in hit.groups):
            continue
        beside = Kind.ADVERB | Kind.AUXILIARY
        passive = hit.start - 1
        while passive > 0 and units[passive].kind & beside and not units[passive].kind & Kind.PASSIVE:
            passive -= 1
        if passive > 0 and units[passive].kind & Kind.PASSIVE:
            return source_before(units, 0, passive, lexicon)
    return None
