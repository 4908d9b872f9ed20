import numpy as np
import pytest

from claimcheck.dispute.cuts import best_cut, f_measure

PROBABILITIES = np.array([0.9, 0.7, 0.5, 0.3])
EVEN = np.ones(4)


def test_f_is_what_it_is_called_and_nothing_found_of_nothing_is_none():
    assert f_measure(2, 4, 2, 1.0) == pytest.approx(2 * 0.5 * 1.0 / 1.5)
    assert f_measure(0, 0, 0, 1.0) == 0.0


@pytest.mark.parametrize(
    ("beta", "cut"),
    [(0.3, 0.9), (3.0, 0.5)],  # a false alarm costs more; a miss does
)
def test_the_cut_lies_where_the_f_measure_is_best_and_of_equals_highest(beta, cut):
    assert best_cut(PROBABILITIES, np.array([True, False, True, False]), EVEN, beta) == cut


def test_what_weighs_little_moves_the_cut_little():
    truth = np.array([True, False, True, False])
    assert best_cut(PROBABILITIES, truth, EVEN, 0.6) == 0.9
    assert best_cut(PROBABILITIES, truth, np.array([1.0, 0.1, 1.0, 1.0]), 0.6) == 0.5
