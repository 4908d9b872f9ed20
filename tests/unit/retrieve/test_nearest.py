"""The best of a row of scores, exactly, with ties in order."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.retrieve.nearest import best_columns, similarity_blocks


def test_ties_are_given_in_column_order() -> None:
    assert best_columns(np.array([0.5, 0.9, 0.5, 0.5, -np.inf]), 3).tolist() == [1, 0, 2]


def test_what_is_barred_is_never_among_the_best() -> None:
    assert best_columns(np.array([-np.inf, 0.1, -np.inf]), 2).tolist() == [1]
    assert best_columns(np.full(3, -np.inf), 2).tolist() == []


@given(st.lists(st.integers(-3, 3), min_size=1, max_size=30), st.integers(1, 10))
def test_best_are_those_of_a_full_sort(scores: list[int], count: int) -> None:
    expected = sorted(range(len(scores)), key=lambda column: (-scores[column], column))[:count]
    assert best_columns(np.array(scores, dtype=float), count).tolist() == expected


def test_blocks_hold_every_row_once() -> None:
    vectors = np.random.default_rng(0).normal(size=(1100, 4)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    blocks = list(similarity_blocks(vectors, np.arange(1100)))
    assert np.concatenate([rows for rows, _ in blocks]).tolist() == list(range(1100))
    assert np.allclose(np.concatenate([cosines for _, cosines in blocks]), vectors @ vectors.T, atol=1e-4)
