"""Give each new word piece a starting vector: the average of the English pieces it is translated by (IBM Model 1).

Source: Brown et al. 1993, Model 1, without a null word; estimated over word pieces in numpy.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]

SHARPNESS = 1.5  # of the weights of links: above 1 it favours the likeliest


def cooccurrences(
    english: Sequence[Sequence[int]], foreign: Sequence[Sequence[int]], vocabulary: int
) -> tuple[Ints, Ints]:
    """Every (English piece, foreign piece) link that the sentence pairs allow.

    Returns (keys, heads): `keys` holds english * vocabulary + foreign for each link, `heads` the running number of the
    foreign token that owns the link.
    """
    keys, heads, head = [], [], 0
    for left, right in zip(english, foreign, strict=True):
        if not left or not right:
            continue
        left_ids, right_ids = np.asarray(left, np.int64), np.asarray(right, np.int64)
        keys.append((left_ids[None, :] * vocabulary + right_ids[:, None]).ravel())
        heads.append(np.repeat(np.arange(head, head + len(right_ids)), len(left_ids)))
        head += len(right_ids)
    if not keys:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    return np.concatenate(keys), np.concatenate(heads)


def translation_table(keys: Ints, heads: Ints, vocabulary: int, rounds: int = 4) -> tuple[Ints, Ints, Floats]:
    """(english, foreign, expected links) after `rounds` of expectation and maximisation of P(foreign | english)."""
    if not len(keys):
        return keys, keys, np.zeros(0, np.float32)
    types, links = np.unique(keys, return_inverse=True)
    english, foreign = types // vocabulary, types % vocabulary
    of_type = np.ones(len(types))
    for _ in range(rounds):
        totals = np.bincount(heads, weights=of_type[links])
        expected = np.bincount(links, weights=of_type[links] / totals[heads])
        of_english = np.bincount(english, weights=expected, minlength=vocabulary)
        of_type = expected / of_english[english] + 1e-12
    return english, foreign, expected.astype(np.float32)


def aligned_vectors(
    tables: Sequence[tuple[Ints, Ints, Floats]], english_vectors: Floats, vocabulary: int
) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """(vectors, found): for each piece the average of the English vectors it links to, weighted by P(english | piece).

    english_vectors: (vocabulary, dims); only rows that occur as English pieces are read. `found` marks
    pieces with at least one link of weight.
    """
    from scipy.sparse import coo_array

    english = np.concatenate([table[0] for table in tables])
    foreign = np.concatenate([table[1] for table in tables])
    expected = np.concatenate([table[2] for table in tables]).astype(np.float64)
    of_foreign = np.bincount(foreign, weights=expected, minlength=vocabulary)
    weights = (expected / np.maximum(of_foreign[foreign], 1e-9)) ** SHARPNESS
    weights[weights < 0.02] = 0.0
    sums = np.bincount(foreign, weights=weights, minlength=vocabulary)
    weights = weights / np.maximum(sums[foreign], 1e-9)
    matrix = coo_array((weights, (foreign, english)), shape=(vocabulary, vocabulary)).tocsr()
    return (matrix @ english_vectors).astype(np.float32), sums > 0
