"""Labelled pairs to the weights of the dispute logic, with figures from folds that never see the dispute they judge.

scikit-learn is needed here and nowhere else.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from claimcheck.dispute.cuts import LEAST_SLOPE, LEAST_UNSURE, best_cut
from claimcheck.dispute.features import pair_features
from claimcheck.dispute.weights import JudgeWeights, Logistic, Thresholds
from claimcheck.domain.calibration import language_pair
from claimcheck.domain.claim import Claim
from claimcheck.domain.pair import Relation, ScoredPair

if TYPE_CHECKING:
    from numpy.typing import NDArray

STRENGTH = 0.03  # inverse L2 strength on standardised features: best held-out AUC among 0.003 to 1
LEAST_SPREAD = 1e-9  # of a feature; less is rounding over one value
# Judged pairs of two languages that earn them thresholds of their own; and with how many theirs weigh as much as the
# common ones: a few articles set theirs, so the common ones pull hard.
LANGUAGE_EXAMPLES, LANGUAGE_PULL = 150, 600
LEAST_OF_EACH = 15  # contradictions among them, and pairs that are none
MISSED_SHARE = 0.13  # of contradictions, that no model reads as structure finds them too unlikely; few would be listed
# Of the F measures that place the thresholds, among all that is met: a miss costs more than a false alarm, for people
# read from the top; in the unsure list still more.
LISTING_BETA, UNSURE_BETA = 1.4, 3.0


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled pair. `groups` name the disputes it is about: no fold has examples of one dispute on both sides.

    `weight` is 1 for a judged pair and less for one that nobody read and that is taken as neutral. Examples that are
    not `typical` of what the judge will meet teach the weights, but neither calibration nor thresholds. Those of one
    `list` were chosen by an earlier judge, who thought them contradictions: how many of them are is a matter of that
    list, and is fitted beside the weights, not by them.
    """

    left: Claim
    right: Claim
    scored: ScoredPair | None
    relation: Relation
    groups: frozenset[str]
    weight: float = 1.0
    typical: bool = True
    list: str = ""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights, and the held-out probabilities of contradiction and entailment of each example, in order."""

    weights: JudgeWeights
    contradiction: "NDArray[np.float64]"
    entailment: "NDArray[np.float64]"


class _Labels:
    """What is known of the examples, an array over them each."""

    def __init__(self, examples: Sequence[Example]) -> None:
        self.contradicts = np.array([example.relation is Relation.CONTRADICTION for example in examples])
        self.entails = np.array([example.relation is Relation.ENTAILMENT for example in examples])
        self.weights = np.array([example.weight for example in examples])
        self.typical = np.array([example.typical for example in examples])
        self.languages = np.array(
            [language_pair(example.left.language, example.right.language) for example in examples]
        )
        self.judged = self.typical & (self.weights == 1.0)


def fit_weights(examples: Sequence[Example]) -> Fitted:
    """Weights fitted on all examples, calibrated and given thresholds on the held-out probabilities of typical ones."""
    names, matrix, lists = _matrix(examples)
    labels = _Labels(examples)
    typical, sample_weights = labels.typical, labels.weights
    models, held_out = {}, {}
    for relation, truth in ((Relation.CONTRADICTION, labels.contradicts), (Relation.ENTAILMENT, labels.entails)):
        log_odds = _held_out_log_odds(examples, matrix, lists, truth, sample_weights)
        slope, shift = _calibration(log_odds[typical], truth[typical], sample_weights[typical])
        weights, intercept = _fit(matrix, lists, truth, sample_weights)
        models[relation] = Logistic(
            float(slope * intercept + shift),
            {name: float(slope * weight) for name, weight in zip(names, weights, strict=True) if abs(weight) > 1e-4},
        )
        held_out[relation] = 1 / (1 + np.exp(-(slope * log_odds + shift)))
    agreement = best_cut(held_out[Relation.ENTAILMENT][typical], labels.entails[typical], sample_weights[typical], 1.0)
    common = replace(
        _thresholds(*_cut(labels, held_out[Relation.CONTRADICTION], typical), agreement),
        considered=_considered(labels, held_out[Relation.CONTRADICTION]),
    )
    weights = JudgeWeights(
        models[Relation.CONTRADICTION],
        models[Relation.ENTAILMENT],
        common,
        _by_languages(labels, held_out[Relation.CONTRADICTION], common),
    )
    return Fitted(weights, held_out[Relation.CONTRADICTION], held_out[Relation.ENTAILMENT])


def _matrix(examples: Sequence[Example]) -> tuple[list[str], "NDArray[np.float64]", "NDArray[np.float64]"]:
    """Feature names; values: (examples, features); and which list an example is of: (examples, lists)."""
    rows = [pair_features(example.left, example.right, example.scored) for example in examples]
    names = sorted(rows[0])
    lists = sorted({example.list for example in examples} - {""})
    of_list = np.array([[float(example.list == name) for name in lists] for example in examples])
    return names, np.array([[row[name] for name in names] for row in rows]), of_list


def _fit(
    matrix: "NDArray[np.float64]",
    lists: "NDArray[np.float64]",
    truth: "NDArray[np.bool_]",
    sample_weights: "NDArray[np.float64]",
) -> tuple["NDArray[np.float64]", float]:
    """Weights on the unscaled features (features,) and the intercept; those of the lists are fitted and left out."""
    from sklearn.linear_model import LogisticRegression

    both = np.hstack([matrix, lists])
    spread = both.std(axis=0)
    scale = np.where(spread > LEAST_SPREAD, spread, 1.0)
    model = LogisticRegression(C=STRENGTH, solver="newton-cholesky").fit(
        both / scale, truth, sample_weight=sample_weights
    )
    return (model.coef_[0] / scale)[: matrix.shape[1]], float(model.intercept_[0])


def _held_out_log_odds(
    examples: Sequence[Example],
    matrix: "NDArray[np.float64]",
    lists: "NDArray[np.float64]",
    truth: "NDArray[np.bool_]",
    sample_weights: "NDArray[np.float64]",
) -> "NDArray[np.float64]":
    """The log-odds of each example (examples,) from a model that saw no example of its groups; 0 if not typical."""
    log_odds = np.zeros(len(examples))
    for groups in sorted({example.groups for example in examples if example.typical}, key=sorted):
        seen = np.array([not example.groups & groups for example in examples])
        held_out = np.array([example.groups == groups for example in examples])
        weights, intercept = _fit(matrix[seen], lists[seen], truth[seen], sample_weights[seen])
        log_odds[held_out] = matrix[held_out] @ weights + intercept
    return log_odds


def _calibration(
    log_odds: "NDArray[np.float64]", truth: "NDArray[np.bool_]", sample_weights: "NDArray[np.float64]"
) -> tuple[float, float]:
    """Slope and shift that make held-out log-odds probabilities (Platt scaling)."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=1e3).fit(log_odds[:, None], truth, sample_weight=sample_weights)
    return max(float(model.coef_[0][0]), LEAST_SLOPE), float(model.intercept_[0])


def _thresholds(listed: float, unsure: float, agreement: float) -> Thresholds:
    return Thresholds(listed, max(min(listed, unsure), LEAST_UNSURE), agreement)


def _cut(labels: _Labels, held_out: "NDArray[np.float64]", met: "NDArray[np.bool_]") -> tuple[float, float]:
    """Where contradictions are listed from, and where they are unsure from, by all that is `met`."""
    known = held_out[met], labels.contradicts[met], labels.weights[met]
    return best_cut(*known, LISTING_BETA), best_cut(*known, UNSURE_BETA)


def _by_languages(labels: _Labels, held_out: "NDArray[np.float64]", common: Thresholds) -> dict[str, Thresholds]:
    """Thresholds of their own for languages with enough judged pairs, pulled towards the common ones the fewer."""
    names, truth, judged = labels.languages, labels.contradicts, labels.judged
    own = {}
    for name in sorted(set(names[judged])):
        chosen = judged & (names == name)
        count, of_each = int(chosen.sum()), min(int((chosen & truth).sum()), int((chosen & ~truth).sum()))
        if count < LANGUAGE_EXAMPLES or of_each < LEAST_OF_EACH:
            continue
        share = count / (count + LANGUAGE_PULL)
        # with the unjudged pairs of the languages: they are what the judge meets most
        listed, unsure = _cut(labels, held_out, labels.typical & (names == name))
        own[str(name)] = _thresholds(
            share * listed + (1 - share) * common.listed,
            share * unsure + (1 - share) * common.unsure,
            common.agreement,
        )
    return own


def _considered(labels: _Labels, probabilities: "NDArray[np.float64]") -> float:
    """The probability below which MISSED_SHARE of the typical contradictions lie."""
    wanted = probabilities[labels.typical & labels.contradicts]
    return float(np.quantile(wanted, MISSED_SHARE)) if len(wanted) else 0.0
