"""The dispute logic: named features of two claims and their scores, weighed by a small logistic model, to a finding."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from claimcheck.dispute.changes import find_change
from claimcheck.dispute.features import Features, model_features, pair_features
from claimcheck.dispute.kinds import kind_of_dispute, kind_of_near_miss
from claimcheck.dispute.weights import JudgeWeights, Thresholds, shipped_weights
from claimcheck.domain.calibration import Calibration, language_pair
from claimcheck.domain.claim import Claim
from claimcheck.domain.pair import CandidatePair, DisputeKind, Finding, Probabilities, Relation, ScoredPair, Scores

NEAR_REPETITION = 0.8  # cosine: claims this near may say the same, whatever structure thinks of a dispute
SUREST, REST = 0.94, 0.03  # of 11,201 pairs of FA-KES the embedded model gave none a relation with more than .937
_SAME = Probabilities(SUREST, REST, REST)
_NEITHER = Probabilities(REST, SUREST, REST)
_AGAINST = Probabilities(REST, REST, SUREST)
# The corners of what a model says: what is linear in its features (mean contradiction, higher entailment) is highest at
# one of them.
CLEAREST = (Scores(_AGAINST, _AGAINST), Scores(_SAME, _AGAINST), Scores(_SAME, _SAME), Scores(_NEITHER, _NEITHER))


class _Weighed(NamedTuple):
    """A pair's relation and the probabilities behind it, with the weights and thresholds that were used."""

    relation: Relation
    contradiction: float
    entailment: float
    weights: JudgeWeights
    thresholds: Thresholds


class StructuralJudge:
    """Judges pairs with one set of weights for structure alone and one for structure with scores.

    Contradiction is tested before entailment, for what is the same topic reads as agreement to a model; but where
    agreement is likelier, the same was said twice. Change over time (a later count, a retraction) is tested before
    both: it is drawn as change, and is no conflict.
    """

    def __init__(
        self, weights: tuple[JudgeWeights, JudgeWeights] | None = None, calibration: Calibration | None = None
    ) -> None:
        """`weights`: None for the shipped ones. `calibration`: what reviews taught of the judge with scores."""
        self._weights = weights
        self._calibration = calibration

    def is_worth_scoring(self, left: Claim, right: Claim, similarity: float) -> bool:
        """Whether structure leaves it open that the pair is a dispute, the same said twice, or a change. Symmetric.

        Where structure is so sure that the pair does not come to be listed however sure a model is, no model need read
        it. Of two articles, nor where structure thinks a dispute too unlikely; within one there are few pairs.
        """
        structure, _ = self._weights or shipped_weights()
        left, right = sorted((left, right), key=lambda claim: claim.id)
        features = pair_features(left, right, None)
        likely = (
            left.article_id == right.article_id
            or structure.contradiction.probability(features) >= structure.thresholds.considered
        )
        if (likely or similarity >= NEAR_REPETITION) and any(
            one.relation is Relation.ENTAILMENT or one.contradiction >= one.thresholds.listed
            for one in self._at_the_corners(left, right, features, similarity)
        ):
            return True
        return find_change(left, right, features) is not None

    def confidence_range(self, left: Claim, right: Claim, similarity: float) -> tuple[float, float]:
        """The least and the highest confidence of a finding, as far as a model's word can move it. Symmetric."""
        left, right = sorted((left, right), key=lambda claim: claim.id)
        weighed = self._at_the_corners(left, right, pair_features(left, right, None), similarity)
        confidences = [one.contradiction for one in weighed]
        return min(confidences), max(confidences)

    def _at_the_corners(
        self, left: Claim, right: Claim, features: dict[str, float], similarity: float
    ) -> Iterator[_Weighed]:
        for scores in CLEAREST:
            yield self._weigh(left, right, features | model_features(features, scores, similarity), True)

    def _weigh(self, left: Claim, right: Claim, features: Features, scored: bool) -> _Weighed:
        structure, with_scores = self._weights or shipped_weights()
        weights = with_scores if scored else structure
        languages = language_pair(left.language, right.language)
        thresholds = weights.thresholds_for(languages)
        contradiction = weights.contradiction.probability(features)
        if self._calibration is not None and scored:
            contradiction = self._calibration.calibrated(contradiction)
            cut = self._calibration.cut(languages)
            thresholds = replace(thresholds, listed=cut.listed, unsure=cut.unsure) if cut else thresholds
        entailment = weights.entailment.probability(features)
        return _Weighed(
            _relation(contradiction, entailment, thresholds), contradiction, entailment, weights, thresholds
        )

    def judge(self, left: Claim, right: Claim, scored: ScoredPair | None) -> Finding:
        """The finding for one pair; None for `scored` means structure alone. Symmetric in left and right."""
        left, right = sorted((left, right), key=lambda claim: claim.id)
        features = pair_features(left, right, scored)
        relation, contradiction, entailment, weights, thresholds = self._weigh(
            left, right, features, scored is not None
        )
        change = find_change(left, right, features)
        kind: DisputeKind | None = None
        if change is not None:
            relation, kind = Relation.NEUTRAL, DisputeKind.UPDATE
        elif relation is Relation.CONTRADICTION:
            kind = kind_of_dispute(left, right, features)
        elif relation is Relation.NEUTRAL:
            kind = kind_of_near_miss(left, right, features)
        return Finding(
            pair_id=CandidatePair.of(left.id, right.id).id,
            left_id=left.id,
            right_id=right.id,
            relation=relation,
            kind=kind,
            confidence=contradiction,
            unsure=relation is Relation.CONTRADICTION and contradiction < thresholds.listed,
            contributions=weights.contradiction.contributions(features),
            reason=change.kind.value if change else str(kind or "") * (relation is Relation.CONTRADICTION),
            model_id=scored.model_id if scored else "",
            model_version=scored.model_version if scored else "",
            agreement=entailment,
            later_id=change.later_id if change else "",
        )


def _relation(contradiction: float, entailment: float, thresholds: Thresholds) -> Relation:
    agrees = entailment >= thresholds.agreement
    if contradiction >= thresholds.unsure and not (agrees and entailment > contradiction):
        return Relation.CONTRADICTION
    return Relation.ENTAILMENT if agrees else Relation.NEUTRAL
