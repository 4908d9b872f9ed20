"""An embedder on aligned lines: how often the translation of a line is its nearest neighbour."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from claimcheck.errors import GoldError
from claimcheck.protocols import Embedder

if TYPE_CHECKING:
    import numpy as np


def evaluate_retrieval(lines: Sequence[str], translations: Sequence[str], embedder: Embedder) -> dict[str, Any]:
    """Accuracy at 1 and at 10 in both directions and their means. Raises GoldError if the files differ in length."""
    if len(lines) != len(translations) or not lines:
        raise GoldError(
            f"{len(lines)} lines against {len(translations)}; line i of one file must translate line i of the other."
        )
    cosines = embedder.embed(lines) @ embedder.embed(translations).T  # (lines, translations)
    there, back = _direction(cosines), _direction(cosines.T)
    means = {key: (there[key] + back[key]) / 2 for key in there}
    return {"n": len(lines), **means, "a_to_b": there, "b_to_a": back}


def _direction(cosines: "np.ndarray") -> dict[str, float]:
    own = cosines.diagonal()[:, None]
    better = (cosines > own).sum(axis=1)  # (lines,): how many other lines come before the right one
    return {"accuracy_at_1": float((better < 1).mean()), "accuracy_at_10": float((better < 10).mean())}
