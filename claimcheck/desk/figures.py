"""People's decisions → whether the confidence of the list can be believed. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.domain.overview import DecidedDispute

READ = 5000  # decisions that the reliability is made of
BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """Disputes whose confidence lies from `low` up to `high`: how many, what was promised on average, what held."""

    low: float
    high: float
    disputes: int
    promised: float
    held: float


def reliability(decided: Sequence[DecidedDispute]) -> list[Bin]:
    """BINS of equal width from 0 to 1, the lowest first, empty ones left out: the list begins far below 0.5."""
    found = []
    for number in range(BINS):
        low, high = number / BINS, (number + 1) / BINS
        last = number == BINS - 1
        inside = [one for one in decided if low <= one.confidence < high or (last and one.confidence >= high)]
        if inside:
            promised = sum(one.confidence for one in inside) / len(inside)
            held = sum(one.contradiction for one in inside) / len(inside)
            found.append(Bin(low, high, len(inside), promised, held))
    return found
