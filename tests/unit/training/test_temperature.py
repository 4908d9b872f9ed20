"""A temperature makes over-sure logits as sure as they are right."""

import numpy as np
import pytest

from claimcheck.training.temperature import fitted_temperature


def test_logits_that_are_twice_too_sure_are_halved() -> None:
    rng = np.random.default_rng(0)
    honest = rng.normal(0, 1.5, (4000, 3))
    chances = np.exp(honest) / np.exp(honest).sum(1, keepdims=True)
    targets = np.array([rng.choice(3, p=row) for row in chances])
    assert fitted_temperature(2 * honest, targets) == pytest.approx(2.0, abs=0.15)
