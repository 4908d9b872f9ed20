"""Reviews by people to a calibration, and whether it is better than the one before on reviews it did not see.

Reviews are few and all of pairs that were listed, so the fit is pulled towards leaving things as they are.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from claimcheck.dispute.cuts import LEAST_SLOPE, LEAST_UNSURE, best_cut, f_measure
from claimcheck.domain.calibration import Calibration, Cut, log_odds
from claimcheck.domain.ids import content_id

LEAST_REVIEWS = 40  # with fewer nothing is fitted
LEAST_REVIEWS_OF_EACH = 8  # contradictions, and pairs that are none, among them
HELD_OUT_EVERY = 3  # one matter in three is kept for testing
SLOPE_SPREAD, SHIFT_SPREAD = 0.5, 1.0  # how far (standard deviations) the fit may easily go from leaving things be
REVIEWS_BETA = 0.4  # of the F measure that places the cut by reviews: a false alarm costs more than a miss
UNSURE_BELOW_LISTED = 0.12  # width of the abstain band that reviews set
LANGUAGE_REVIEWS = 30  # of two languages: at this many, their own cut and the common one weigh the same
STEPS = 25  # of Newton's method; it is done after a few


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A pair that people decided on. `probability` is the judge's, uncalibrated; `matter` names the two articles."""

    probability: float
    contradiction: bool
    languages: str
    matter: str


@dataclass(frozen=True, slots=True)
class Quality:
    """How a calibration does on reviews: mean log loss and squared error, and the list's precision, recall and F."""

    log_loss: float
    brier: float
    precision: float
    recall: float
    f_measure: float


@dataclass(frozen=True, slots=True)
class Refit:
    """The outcome of a fit: `kept` says whether `fitted` is better than `before` on the held-out reviews."""

    kept: bool
    why: str  # one of "better", "too_few_reviews", "not_better"
    fitted: Calibration
    before: Quality | None
    after: Quality | None
    fitted_on: int
    held_out: int


def refit(reviewed: Sequence[Reviewed], current: Calibration, shipped: Callable[[str], Cut]) -> Refit:
    """A calibration from the reviews; kept only if better on the third of the matters that was held out from it.

    `shipped` gives the cut of two languages that nothing taught. Better means a lower log loss and no worse a list. The
    outcome does not depend on the order of the reviews.
    """
    reviewed = sorted(reviewed, key=lambda one: (one.matter, one.languages, one.probability, one.contradiction))
    held_out = [one for one in reviewed if is_held_out(one.matter)]
    seen = [one for one in reviewed if not is_held_out(one.matter)]
    sizes = len(seen), len(held_out)
    if len(reviewed) < LEAST_REVIEWS or not held_out or min(_of_each(reviewed)) < LEAST_REVIEWS_OF_EACH:
        return Refit(False, "too_few_reviews", current, None, None, *sizes)
    fitted = fit_calibration(seen)
    before, after = (quality(held_out, one, shipped) for one in (current, fitted))
    better = after.log_loss < before.log_loss and after.f_measure >= before.f_measure
    return Refit(better, "better" if better else "not_better", fitted if better else current, before, after, *sizes)


def is_held_out(matter: str) -> bool:
    """Whether reviews of these articles are for testing: the same ones on every machine and in every refit."""
    return int(content_id("held out", matter), 16) % HELD_OUT_EVERY == 0


def fit_calibration(reviewed: Sequence[Reviewed]) -> Calibration:
    """Slope, shift and cuts that suit the reviews. No reviews: nothing changes.

    Languages with few reviews get the cut that suits all reviews; those without keep the shipped one.
    """
    slope, shift = _fit_line(reviewed)
    calibration = Calibration(slope, shift)
    values = [(calibration.calibrated(one.probability), one) for one in reviewed]
    if not values:
        return calibration
    common = _listing_cut(values)
    cuts = {}
    for languages in sorted({one.languages for one in reviewed}):
        own, cut = [item for item in values if item[1].languages == languages], common
        if len(own) >= LANGUAGE_REVIEWS and min(_of_each([one for _, one in own])) >= LEAST_REVIEWS_OF_EACH:
            share = len(own) / (len(own) + LANGUAGE_REVIEWS)
            cut = share * _listing_cut(own) + (1 - share) * common
        cuts[languages] = _cut(cut)
    return Calibration(slope, shift, cuts)


def quality(reviewed: Sequence[Reviewed], calibration: Calibration, shipped: Callable[[str], Cut]) -> Quality:
    """How `calibration` does on these reviews; the list is what lies at or above the cut of its languages."""
    values = [calibration.calibrated(one.probability) for one in reviewed]
    listed = [
        value >= (calibration.cut(one.languages) or shipped(one.languages)).listed
        for value, one in zip(values, reviewed, strict=True)
    ]
    right = sum(chosen and one.contradiction for chosen, one in zip(listed, reviewed, strict=True))
    wanted = sum(one.contradiction for one in reviewed)
    losses = [-math.log(max(1e-12, v if one.contradiction else 1 - v)) for v, one in zip(values, reviewed, strict=True)]
    return Quality(
        log_loss=sum(losses) / max(1, len(reviewed)),
        brier=sum((v - one.contradiction) ** 2 for v, one in zip(values, reviewed, strict=True))
        / max(1, len(reviewed)),
        precision=right / max(1, sum(listed)),
        recall=right / max(1, wanted),
        f_measure=f_measure(right, sum(listed), wanted, REVIEWS_BETA),
    )


def _of_each(reviewed: Sequence[Reviewed]) -> tuple[int, int]:
    contradictions = sum(one.contradiction for one in reviewed)
    return contradictions, len(reviewed) - contradictions


def _fit_line(reviewed: Sequence[Reviewed]) -> tuple[float, float]:
    """Slope and shift of greatest posterior probability (Newton's method); 1 and 0 are the most likely beforehand."""
    x = np.array([log_odds(one.probability) for one in reviewed])
    y = np.array([float(one.contradiction) for one in reviewed])
    prior = np.array([1 / SLOPE_SPREAD**2, 1 / SHIFT_SPREAD**2])
    start = np.array([1.0, 0.0])
    line = start.copy()
    matrix = np.stack([x, np.ones_like(x)], axis=1)  # (reviews, 2)
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-np.clip(matrix @ line, -30, 30)))
        gradient = matrix.T @ (y - p) - prior * (line - start)
        curvature = (matrix * (p * (1 - p))[:, None]).T @ matrix + np.diag(prior)
        line = line + np.linalg.solve(curvature, gradient)
    return max(LEAST_SLOPE, round(float(line[0]), 6)), round(float(line[1]), 6)


def _listing_cut(values: Sequence[tuple[float, Reviewed]]) -> float:
    probabilities = np.array([value for value, _ in values])
    truth = np.array([one.contradiction for _, one in values])
    return best_cut(probabilities, truth, np.ones(len(values)), REVIEWS_BETA)


def _cut(listed: float) -> Cut:
    return Cut(round(listed, 4), round(max(LEAST_UNSURE, listed - UNSURE_BELOW_LISTED), 4))
