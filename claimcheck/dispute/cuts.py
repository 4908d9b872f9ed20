"""Where to cut probabilities of contradiction, and what bounds every fit of them, on gold or on people's reviews."""

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEAST_SLOPE = 0.05  # of a calibration: one that falls would turn the list round
LEAST_UNSURE = 0.05  # probability below which nothing is worth a look
CUTS = [step / 100 for step in range(5, 96)]


def f_measure(right: float, found: float, wanted: float, beta: float) -> float:
    """The F measure of `found`, of which `right` are among the `wanted`; `beta` over 1 favours recall. Nothing: 0."""
    return (1 + beta**2) * right / max(1.0, found + beta**2 * wanted)


def best_cut(
    probabilities: "NDArray[np.float64]", truth: "NDArray[np.bool_]", weights: "NDArray[np.float64]", beta: float
) -> float:
    """Of CUTS the one from which on the weighted F measure is best; of equals the highest."""
    wanted = float(weights[truth].sum())

    def worth(cut: float) -> tuple[float, float]:
        chosen = probabilities >= cut
        return f_measure(float(weights[chosen & truth].sum()), float(weights[chosen].sum()), wanted, beta), cut

    return max(CUTS, key=worth)
