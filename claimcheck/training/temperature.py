"""Fit the one number a cross-encoder's logits are divided by, so that its probabilities are as often right as they say.

Source: Guo et al. 2017, On Calibration of Modern Neural Networks.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from claimcheck.training import corpora
from claimcheck.training.corpora import LABELS

CALIBRATION_ROWS = range(100)  # of the XNLI rows that are held out; the others measure


def fitted_temperature(logits: np.ndarray, targets: np.ndarray) -> float:
    """The temperature, 0.3 to 4, of the least cross-entropy. logits: (pairs, 3), targets: (pairs,)."""
    from scipy.optimize import minimize_scalar
    from scipy.special import log_softmax

    def loss(temperature: float) -> float:
        return -float(log_softmax(logits / temperature, axis=1)[np.arange(len(targets)), targets].mean())

    return float(minimize_scalar(loss, bounds=(0.3, 4.0), method="bounded").x)


def best_temperature(data: Path, model: Path, device: str = "auto") -> float:
    """The temperature of the cross-encoder in the folder `model`, over the calibration rows in every language."""
    from claimcheck.training.inference import load_classifier, predict
    from claimcheck.training.loop import device_of

    on = device_of(device)
    network, tokenizer = load_classifier(model)
    tables = [corpora.pairs(data, f"xnli-dev.{language}") for language in corpora.XNLI_LANGUAGES]
    pairs = [table[row] for table in tables for row in CALIBRATION_ROWS]
    logits = predict(network.to(on), tokenizer, [(pair.premise, pair.hypothesis) for pair in pairs], on)
    return fitted_temperature(logits, np.array([LABELS.index(pair.relation) for pair in pairs]))
