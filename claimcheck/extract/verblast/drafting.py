"""A verb-last cue with its source and content → a draft, and where reading goes on behind it."""

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity
from claimcheck.extract.drafts import Draft
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Lexicon
from claimcheck.extract.sources.phrases import Range, span_of
from claimcheck.extract.spans import content_spans
from claimcheck.extract.units import Unit
from claimcheck.languages.language import Frame


class Found(NamedTuple):
    """A draft with its source among the units, and the first unit behind what was read."""

    draft: Draft
    source: Range | None
    end: int


def found(
    text: str,
    units: Sequence[Unit],
    lexicon: Lexicon,
    hit: Hit,
    source: Range | None,
    content: Range,
    polarity: Polarity,
    end: int,
) -> Found | None:
    """What was read, up to the unit `end`; None where the content is empty."""
    spans, quotation = content_spans(text, units, [Span(*content)], lexicon)
    if not spans:
        return None
    draft = Draft(
        cue=Span(hit.char_start, hit.char_end),
        content=spans,
        source=span_of(units, source) if source else None,
        polarity=polarity,
        quotation=quotation,
        object_first=bool(hit.groups) and all(group.frames == {Frame.OBJECT} for group in hit.groups),
        documented=is_documented(hit),
    )
    return Found(draft, source, end)


def is_documented(hit: Hit) -> bool:
    """Whether the cue needs a document to say something."""
    return bool(hit.groups) and all(group.documented for group in hit.groups)
