"""How far spans of one text cover each other, counted in characters without blanks."""

from collections.abc import Iterable

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Claim
from claimcheck.evaluation.metrics import ratio


def characters(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """The offsets of the characters that `spans` cover, blanks left out."""
    return frozenset(i for span in spans for i in range(span.start, span.end) if not text[i].isspace())


def shared_share(text: str, spans: Iterable[Span], covering: Iterable[Span]) -> float:
    """The share (0..1) of the characters of `spans` that `covering` covers too."""
    own = characters(text, spans)
    return ratio(len(own & characters(text, covering)), len(own))


def content_overlap(text: str, claim: Claim, other: Claim) -> float:
    """F1 (0..1) of the characters of two contents in one article."""
    one = characters(text, claim.attribution.content_spans)
    two = characters(text, other.attribution.content_spans)
    return ratio(2 * len(one & two), len(one) + len(two))
