"""People's decisions → how often the list was right, and whether its confidence can be believed. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.domain.overview import DecidedDispute

LAST = 50  # decisions whose precision is shown
READ = 5000  # decisions that the reliability is made of
BINS = 5


@dataclass(frozen=True, slots=True)
class Bin:
    """Disputes whose confidence lies from `low` up to `high`: how many, what was promised on average, what held."""

    low: float
    high: float
    disputes: int
    promised: float
    held: float


def precision(decided: Sequence[DecidedDispute]) -> float | None:
    """The share of contradictions among the last LAST decided, the latest first in `decided`; None: nothing decided."""
    last = decided[:LAST]
    return sum(one.contradiction for one in last) / len(last) if last else None


def reliability(decided: Sequence[DecidedDispute], bins: int = BINS) -> list[Bin]:
    """Bins of equal width from 0.5 to 1, the lowest first; empty ones and what lies under 0.5 are left out."""
    width = 0.5 / bins
    found = []
    for number in range(bins):
        low = 0.5 + number * width
        last = number == bins - 1
        inside = [one for one in decided if low <= one.confidence < low + width or (last and one.confidence >= 1.0)]
        if inside:
            promised = sum(one.confidence for one in inside) / len(inside)
            held = sum(one.contradiction for one in inside) / len(inside)
            found.append(Bin(low, low + width, len(inside), promised, held))
    return found
