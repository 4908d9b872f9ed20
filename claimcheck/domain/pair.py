"""Pairs of claims: candidates, the model's scores, and what the dispute logic finds in them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from claimcheck.domain.ids import content_id


class Relation(StrEnum):
    """The model's word for a pair of texts."""

    ENTAILMENT = "entailment"
    NEUTRAL = "neutral"
    CONTRADICTION = "contradiction"


class DisputeKind(StrEnum):
    """The kind of contradiction; scope and update also name near misses."""

    DENIAL = "denial"
    FACTUAL = "factual"
    NUMBER = "number"
    SCOPE = "scope"
    UPDATE = "update"
    DISMISSAL = "dismissal"
    NORMATIVE = "normative"
    SELF = "self"


class ChangeKind(StrEnum):
    """What a later claim does to an earlier one; also the reason of the finding."""

    UPDATE = "update"
    RETRACTION = "retraction"


class TextPair(NamedTuple):
    """An ordered pair of texts, inside the scorer only."""

    premise: str
    hypothesis: str


class Probabilities(NamedTuple):
    """The three relations of one direction; they sum to 1."""

    entailment: float
    neutral: float
    contradiction: float


@dataclass(frozen=True, slots=True)
class Scores:
    """Relation probabilities read in both directions: `forward` has the left claim as premise."""

    forward: Probabilities
    backward: Probabilities
    truncated: bool = False

    @property
    def contradiction(self) -> float:
        """The mean of both directions."""
        return (self.forward.contradiction + self.backward.contradiction) / 2

    @property
    def entailment(self) -> float:
        """The higher of the two directions."""
        return max(self.forward.entailment, self.backward.entailment)

    def swapped(self) -> "Scores":
        """The scores of the same pair given the other way round."""
        return Scores(forward=self.backward, backward=self.forward, truncated=self.truncated)


@dataclass(frozen=True, slots=True)
class CandidatePair:
    """An unordered pair of claims proposed by blocking and retrieval; `left_id < right_id`."""

    left_id: str
    right_id: str
    proposed_by: tuple[str, ...] = ()  # "party", "place", "neighbour", "negation", sorted
    similarity: float = 0.0  # cosine of the two claims' vectors

    @classmethod
    def of(
        cls, one_id: str, other_id: str, proposed_by: tuple[str, ...] = (), similarity: float = 0.0
    ) -> "CandidatePair":
        """The pair in its one order. Raises ValueError for a claim with itself."""
        if one_id == other_id:
            raise ValueError(f"claim {one_id} cannot be paired with itself")
        left, right = sorted((one_id, other_id))
        return cls(left, right, tuple(sorted(proposed_by)), similarity)

    @property
    def id(self) -> str:
        """The content hash of the pair."""
        return content_id("pair", self.left_id, self.right_id)


@dataclass(frozen=True, slots=True)
class ScoredPair:
    """A candidate pair with the scores of one model."""

    pair: CandidatePair
    scores: Scores
    model_id: str
    model_version: str


class Contribution(NamedTuple):
    """What one named feature added to the finding, in log-odds of contradiction."""

    feature: str
    value: float
    log_odds: float


@dataclass(frozen=True, slots=True)
class Finding:
    """What structure and scores together say of a pair.

    A finding whose relation is contradiction is a dispute and has a kind; a neutral finding may carry the kind of near
    miss (update, scope, normative). `confidence` is the calibrated probability of contradiction, `agreement` that of
    entailment. Where one claim brings the other up to date or takes it back (`reason` update or retraction), `later_id`
    names the one that does.
    """

    pair_id: str
    left_id: str
    right_id: str
    relation: Relation
    kind: DisputeKind | None
    confidence: float
    unsure: bool = False  # in the abstain band: listed apart
    contributions: tuple[Contribution, ...] = ()
    reason: str = ""  # key of the sentence that says why it is listed, see dashboard wording
    model_id: str = ""
    model_version: str = ""
    agreement: float = 0.0
    later_id: str = ""

    @property
    def is_dispute(self) -> bool:
        """Whether the pair is to be listed."""
        return self.relation is Relation.CONTRADICTION
