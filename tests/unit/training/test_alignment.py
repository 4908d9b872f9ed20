"""IBM Model 1 over word pieces."""

import numpy as np

from claimcheck.training.alignment import aligned_vectors, cooccurrences, translation_table

# English pieces 0 the, 1 house, 2 book; foreign pieces 3, 4, 5: the same in German order.
ENGLISH = [[0, 1], [0, 2], [1]]
FOREIGN = [[3, 4], [3, 5], [4]]


def vectors_of(english: list[list[int]], foreign: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
    table = translation_table(*cooccurrences(english, foreign, 6), 6, rounds=12)
    return aligned_vectors([table], np.eye(6, dtype=np.float32), 6)


def test_a_word_takes_the_vector_of_its_translation() -> None:
    vectors, found = vectors_of(ENGLISH, FOREIGN)
    assert [int(vectors[piece].argmax()) for piece in (3, 4, 5)] == [0, 1, 2]
    assert found.tolist() == [False, False, False, True, True, True]


def test_vectors_are_averages() -> None:
    vectors, _ = vectors_of(ENGLISH, FOREIGN)
    assert np.allclose(vectors[3:].sum(1), 1.0, atol=1e-5)


def test_no_sentences_give_no_links() -> None:
    vectors, found = vectors_of([], [])
    assert not found.any() and not vectors.any()


def test_an_empty_side_gives_no_links() -> None:
    keys, heads = cooccurrences([[], [1]], [[3], []], 6)
    assert len(keys) == len(heads) == 0
