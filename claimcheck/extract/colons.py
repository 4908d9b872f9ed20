"""A content that a colon and a quotation go on with: the quotation is a claim of its own."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.drafts import Draft
from claimcheck.extract.spans import END_MARKS
from claimcheck.extract.units import COLONS, Unit
from claimcheck.text.sentences import trim


def part_quotations(text: str, units: Sequence[Unit], drafts: list[Draft]) -> list[Draft]:
    """The drafts with each content cut at a colon before a quotation, and one more for a quotation that is then in
    none: "said the bridge was shut|: “We cannot open it”". A cue behind the quotation has it alone: "Nobody crosses: |
    “It is shut”, said Lee". What holds the cue of the quotation stays whole: "The agency says Lee wrote: “P”"."""
    for colon, unit in pairwise(units):
        if colon.norm in COLONS and unit.quote is not None and drafts:
            drafts = _parted(text, drafts, colon.start, trim(text, unit.quote.inner, END_MARKS))
    return drafts


def _parted(text: str, drafts: list[Draft], colon: int, quoted: Span) -> list[Draft]:
    going_on = [number for number, draft in enumerate(drafts) if _goes_on(draft, colon, quoted.end)]
    tellers = [
        one.cue.start
        for number, one in enumerate(drafts)
        if number not in going_on and any(span.start < quoted.end and quoted.start < span.end for span in one.content)
    ]
    cut = [number for number in going_on if not any(drafts[number].content[0].start <= cue < colon for cue in tellers)]
    parted = list(drafts)
    for number in cut:
        draft = drafts[number]
        before = trim(text, Span(draft.content[0].start, colon), END_MARKS)
        behind = draft.cue.end > draft.content[0].start
        told = (quoted, Quotation.DIRECT) if behind else (before, Quotation.INDIRECT)
        parted[number] = replace(draft, content=told[:1], quotation=told[1])
        tellers.extend([draft.cue.start] if behind else [])
    return parted if tellers or not cut else [*parted, _told(parted[cut[-1]], cut[-1], quoted)]


def _goes_on(draft: Draft, colon: int, end: int) -> bool:
    """Whether the content holds the colon and what is quoted behind it; before its cue it ends there."""
    if len(draft.content) != 1 or not draft.content[0].start < colon or draft.content[0].end < end:
        return False
    return draft.cue.end <= draft.content[0].start or draft.content[0].end <= end + 1 <= draft.cue.start


def _told(draft: Draft, number: int, quoted: Span) -> Draft:
    """What the speaker of the draft with this number says in the quotation behind it."""
    told = replace(draft, content=(quoted,), source=None, shares=number, quotation=Quotation.DIRECT)
    return replace(told, polarity=Polarity.ASSERT, pronoun=None, object_first=False)
