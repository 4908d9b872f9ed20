"""Cuts from an article the paragraphs that hold a claim, and the text next to them."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.domain.article import Span

NEIGHBOUR_CHARACTERS = 200  # of the paragraph before and of the one after
PARAGRAPH_CHARACTERS = 1200  # either side of the spans: no paragraph of good prose is longer
WORD_CHARACTERS = 40  # a cut moves at most this far to spare a word


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Three stretches of an article, blank lines between them; `cut_…` say that text beyond was left out."""

    before: Span
    focus: Span
    after: Span
    cut_before: bool
    cut_after: bool


def excerpt(text: str, spans: Sequence[Span]) -> Excerpt:
    """The paragraph or paragraphs around `spans`, the end of the paragraph before and the start of the one after.

    Spans outside the text are ignored; without any, the excerpt is the start of the article.
    """
    inside = [span for span in spans if 0 <= span.start < span.end <= len(text)] or [Span(0, 0)]
    first, last = min(span.start for span in inside), max(span.end for span in inside)
    focus = Span(
        max(text.rfind("\n", 0, first) + 1, first - PARAGRAPH_CHARACTERS),
        min(_line_end(text, last), last + PARAGRAPH_CHARACTERS),
    )
    before, after = _before(text, focus.start), _after(text, focus.end)
    return Excerpt(
        before=before,
        focus=focus,
        after=after,
        cut_before=bool(text[: before.start].strip()),
        cut_after=bool(text[after.end :].strip()),
    )


def _before(text: str, position: int) -> Span:
    end = len(text[:position].rstrip())
    start = max(text.rfind("\n", 0, end) + 1, end - NEIGHBOUR_CHARACTERS)
    if start > 0 and text[start - 1] != "\n":
        start = text.find(" ", start, min(end, start + WORD_CHARACTERS)) + 1 or start
    return Span(start, end)


def _after(text: str, position: int) -> Span:
    start = position + len(text[position:]) - len(text[position:].lstrip())
    line_end = _line_end(text, start)
    end = min(line_end, start + NEIGHBOUR_CHARACTERS)
    if end < line_end:
        blank = text.rfind(" ", max(start, end - WORD_CHARACTERS), end)
        end = blank if blank > start else end
    return Span(start, end)


def _line_end(text: str, position: int) -> int:
    found = text.find("\n", position)
    return len(text) if found < 0 else found
