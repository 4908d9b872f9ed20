import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.evaluation.metrics import auc, by_class, expected_calibration_error, macro_f1


def test_figures_by_class_count_hits_misses_and_false_alarms():
    classes = by_class(["c", "c", "n", "e"], ["c", "n", "c", "e"], ["c", "n", "e"])
    assert classes["c"] == {"precision": 0.5, "recall": 0.5, "f1": 0.5, "support": 2}
    assert classes["n"] == {"precision": 0.0, "recall": 0.0, "f1": 0.0, "support": 1}
    assert macro_f1(classes) == pytest.approx((0.5 + 0 + 1) / 3)


def test_auc_counts_ties_half():
    assert auc([0.9, 0.5, 0.5, 0.1], [True, True, False, False]) == pytest.approx((1 + 1 + 0.5 + 1) / 4)


def test_calibration_error_is_the_gap_between_confidence_and_accuracy():
    assert expected_calibration_error([0.8, 0.8, 0.8, 0.8, 0.8], [True] * 4 + [False]) == pytest.approx(0.0)
    assert expected_calibration_error([0.9, 0.9], [False, False]) == pytest.approx(0.9)
    assert expected_calibration_error([], []) == 0.0


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 6), st.booleans()), min_size=1, max_size=30))
def test_auc_equals_counting_all_pairs(items):
    scores, positive = [float(score) for score, _ in items], [flag for _, flag in items]
    pairs = [
        (a, b)
        for a, p in zip(scores, positive, strict=True)
        if p
        for b, q in zip(scores, positive, strict=True)
        if not q
    ]
    wanted = sum(1.0 if a > b else 0.5 if a == b else 0.0 for a, b in pairs) / len(pairs) if pairs else 0.5
    assert auc(scores, positive) == pytest.approx(wanted)
