"""The dispute logic: named features of two claims and their scores, weighed by a small logistic model, to a finding."""

from dataclasses import replace

from claimcheck.dispute.changes import find_change
from claimcheck.dispute.features import pair_features
from claimcheck.dispute.kinds import kind_of_dispute, kind_of_near_miss
from claimcheck.dispute.weights import JudgeWeights, Thresholds, shipped_weights
from claimcheck.domain.calibration import Calibration, language_pair
from claimcheck.domain.claim import Claim
from claimcheck.domain.pair import CandidatePair, DisputeKind, Finding, Relation, ScoredPair

NEAR_REPETITION = 0.8  # cosine: claims this near may say the same, whatever structure thinks of a dispute


class StructuralJudge:
    """Judges pairs with one set of weights for structure alone and one for structure with scores.

    Contradiction is tested before entailment: what is the same topic reads as agreement to a model. Change over time (a
    later count, a retraction) is tested before both: it is drawn as change, and is no conflict.
    """

    def __init__(
        self, weights: tuple[JudgeWeights, JudgeWeights] | None = None, calibration: Calibration | None = None
    ) -> None:
        """`weights`: None for the shipped ones. `calibration`: what reviews taught of the judge with scores."""
        self._weights = weights
        self._calibration = calibration

    def is_worth_scoring(self, left: Claim, right: Claim, similarity: float) -> bool:
        """Whether structure leaves it open that the pair is a dispute, the same said twice, or a change. Symmetric."""
        structure, _ = self._weights or shipped_weights()
        if similarity >= NEAR_REPETITION:
            return True
        left, right = sorted((left, right), key=lambda claim: claim.id)
        features = pair_features(left, right, None)
        if structure.contradiction.probability(features) >= structure.thresholds.considered:
            return True
        return find_change(left, right, features) is not None

    def judge(self, left: Claim, right: Claim, scored: ScoredPair | None) -> Finding:
        """The finding for one pair; None for `scored` means structure alone. Symmetric in left and right."""
        left, right = sorted((left, right), key=lambda claim: claim.id)
        structure, with_scores = self._weights or shipped_weights()
        weights = structure if scored is None else with_scores
        features = pair_features(left, right, scored)
        contradiction = weights.contradiction.probability(features)
        thresholds = weights.thresholds_for(language_pair(left.language, right.language))
        if self._calibration is not None and scored is not None:
            contradiction = self._calibration.calibrated(contradiction)
            cut = self._calibration.cut(language_pair(left.language, right.language))
            thresholds = replace(thresholds, listed=cut.listed, unsure=cut.unsure) if cut else thresholds
        entailment = weights.entailment.probability(features)
        relation = _relation(contradiction, entailment, thresholds)
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
    if contradiction >= thresholds.unsure:
        return Relation.CONTRADICTION
    return Relation.ENTAILMENT if entailment >= thresholds.agreement else Relation.NEUTRAL
