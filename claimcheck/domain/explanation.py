"""Why a dispute is listed: the words that decide it, and what is known of the circumstances."""

from dataclasses import dataclass
from typing import NamedTuple

from claimcheck.domain.claim import Claim
from claimcheck.domain.pair import Finding, ScoredPair


class DecidingSpan(NamedTuple):
    """The shortest stretch found of what a claim was read as without which the two would be no dispute, or less of one.

    Code points of `Claim.resolved_content`, `end` exclusive; `fall` is how much confidence goes with it, 0 to 1.
    """

    start: int
    end: int
    fall: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """The words that decide one finding; None for a claim of which no stretch does."""

    pair_id: str
    left: DecidingSpan | None
    right: DecidingSpan | None
    confidence: float  # of the finding it explains: another confidence needs another explanation
    model_id: str
    model_version: str


@dataclass(frozen=True, slots=True)
class ScoredFinding:
    """A finding with what it was made of."""

    finding: Finding
    left: Claim
    right: Claim
    scored: ScoredPair


# Features that a person can be told of, with the least value from which they are said, in the order they are said.
TOLD = (
    ("names_other_speaker", 0.5),
    ("leans_on_other", 1.0),
    ("speaks_of_other_claims", 0.5),
    ("denied_accusation", 1.0),
    ("numbers_conflict", 0.5),
    ("overlap", 0.5),
    ("same_article", 1.0),
    ("same_speaker", 1.0),
    ("cross_lingual", 1.0),
    ("other_day", 1.0),
    ("hedged", 1.0),
)


def circumstances(finding: Finding, left: Claim, right: Claim) -> tuple[str, ...]:
    """Keys of what else is to be said of a dispute: features that spoke, then how far apart the two were published."""
    spoke = {item.feature: item.value for item in finding.contributions}
    said = [feature for feature, least in TOLD if spoke.get(feature, 0.0) >= least]
    days = (left.published_on, right.published_on)
    if None not in days and left.article_id != right.article_id:
        said.append("same_day" if days[0] == days[1] else "days_apart")
    return tuple(said)
