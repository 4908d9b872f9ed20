"""What people's reviews taught: how sure the judge may be, and from where on it lists, for each two languages."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

LARGEST_LOG_ODDS = 30.0


@dataclass(frozen=True, slots=True)
class Cut:
    """Where the list begins, in calibrated probability of contradiction; between the two is the unsure list."""

    listed: float
    unsure: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """Slope and shift for log-odds of contradiction, and cuts by language pair ("ar-en", in alphabetical order).

    For pairs of languages without a cut the shipped thresholds hold.
    """

    slope: float = 1.0
    shift: float = 0.0
    cuts: Mapping[str, Cut] = field(default_factory=dict)

    def calibrated(self, probability: float) -> float:
        """The judge's probability as people's reviews say it is."""
        return _probability(self.slope * log_odds(probability) + self.shift)

    def cut(self, languages: str) -> Cut | None:
        """The cut for two languages, None where the shipped one holds."""
        return self.cuts.get(languages)


@dataclass(frozen=True, slots=True)
class StoredCalibration:
    """A calibration that was kept, and on how many reviews; `number` counts from 1, the last one holds."""

    number: int
    calibration: Calibration
    reviews: int
    fitted_at: datetime


def language_pair(one: str, other: str) -> str:
    """The two languages in alphabetical order, as in `ar-en`."""
    return "-".join(sorted((one, other)))


def log_odds(probability: float) -> float:
    """Finite also for 0 and 1."""
    if probability <= 0.0:
        return -LARGEST_LOG_ODDS
    if probability >= 1.0:
        return LARGEST_LOG_ODDS
    return math.log(probability / (1 - probability))


def _probability(log_odds: float) -> float:
    return 1 / (1 + math.exp(-max(-LARGEST_LOG_ODDS, min(LARGEST_LOG_ODDS, log_odds))))
