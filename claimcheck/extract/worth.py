"""How much a claim is worth checking, 0 to 1, from its form alone: it orders lists and decides nothing."""

from collections.abc import Sequence

from claimcheck.domain.claim import Polarity
from claimcheck.text.numbers import Quantity

BASE = 0.5
SHORT_WORDS = 4
BY_POLARITY = {
    Polarity.ACCUSE: 0.15, Polarity.DENY: 0.15, Polarity.DOUBT: 0.05, Polarity.DEMAND: -0.25, Polarity.INTEND: -0.15,
    Polarity.ASSERT: 0.0,
}  # fmt: skip


def checkworthiness(
    words: Sequence[str],
    polarity: Polarity,
    quantities: Sequence[Quantity],
    *,
    names: bool,
    hedged: bool,
    question: bool,
) -> float:
    """Numbers, names, blame and denial raise it; wishes, plans, hedges, questions and very short contents lower it."""
    score = BASE + BY_POLARITY[polarity]
    score += 0.15 if quantities else 0.0
    score += 0.1 if names else 0.0
    score -= 0.1 if hedged else 0.0
    score -= 0.3 if question else 0.0
    score -= 0.2 if len(words) < SHORT_WORDS else 0.0
    return round(min(1.0, max(0.0, score)), 2)
