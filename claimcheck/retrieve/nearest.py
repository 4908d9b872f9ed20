"""Vectors → the nearest of them by cosine, exactly, in blocks of rows."""

from collections.abc import Iterator

import numpy as np

BLOCK_ROWS = 512
DECIMALS = (
    5  # beyond these, a cosine depends on how the processor adds up; rounding keeps ties, and so the order, stable
)


def similarity_blocks(vectors: np.ndarray, rows: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Blocks of `rows` with their cosines to all vectors: (block,) row numbers and (block, vectors) float32.

    `vectors` is (vectors, dims) float32, unit length.
    """
    for start in range(0, len(rows), BLOCK_ROWS):
        block = rows[start : start + BLOCK_ROWS]
        yield block, np.round(vectors[block] @ vectors.T, DECIMALS)


def best_columns(scores: np.ndarray, count: int) -> np.ndarray:
    """Columns of the `count` highest scores above -inf, best first; equal scores in column order.

    `scores` is (columns,). Fewer are given where there are fewer.
    """
    count = min(count, int(np.isfinite(scores).sum()))
    if count == 0:
        return np.empty(0, dtype=np.int64)
    edge = np.partition(scores, len(scores) - count)[len(scores) - count]  # the lowest score that can be among the best
    columns = np.flatnonzero(scores >= edge)
    return columns[np.argsort(-scores[columns], kind="stable")][:count]
