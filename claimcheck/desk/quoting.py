"""Finds the words that a person typed or copied in an article, as spans of its text."""

import re

from claimcheck.domain.article import Span
from claimcheck.errors import DeskError

GAP = "…"  # between two stretches, where the reporting words stand in the middle of what was said
SHOWN_CHARACTERS = 60


def spans_of(words: str, text: str, near: int) -> tuple[Span, ...]:
    """Where `words` stand in `text`, each stretch at the place nearest to `near`; blanks and line ends count alike.

    Raises DeskError where a stretch is not in the text, or stands before the one it follows.
    """
    spans: list[Span] = []
    for stretch in (part.strip() for part in words.split(GAP)):
        if stretch:
            spans.append(_span(stretch, text, near, after=spans[-1].end if spans else 0))
            near = spans[-1].end
    return tuple(spans)


def _span(stretch: str, text: str, near: int, after: int) -> Span:
    pattern = r"\s+".join(re.escape(word) for word in stretch.split())
    found = [Span(*match.span()) for match in re.finditer(pattern, text) if match.start() >= after]
    if not found:
        shown = stretch if len(stretch) <= SHOWN_CHARACTERS else stretch[: SHOWN_CHARACTERS - 1] + "…"
        raise DeskError(f"The words “{shown}” do not stand there in the article; copy them from its text.")
    return min(found, key=lambda span: abs(span.start - near))


def words_of(spans: tuple[Span, ...], text: str) -> str:
    """The words of the spans as `spans_of` reads them."""
    return f" {GAP} ".join(span.of(text) for span in spans)
