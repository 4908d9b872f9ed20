"""Counts to figures: precision, recall, F1, area under the curve, calibration error. Knows nothing of claims."""

from collections.abc import Sequence
from typing import TypeVar

Label = TypeVar("Label")
Figures = dict[str, float]


def ratio(part: float, whole: float) -> float:
    """`part / whole`, and 0 where there is nothing to divide by."""
    return part / whole if whole else 0.0


def f1(precision: float, recall: float) -> float:
    """The harmonic mean of precision and recall."""
    return ratio(2 * precision * recall, precision + recall)


def counted(true_positives: int, predicted: int, gold: int) -> Figures:
    """Precision, recall and F1 from counts, with the number of gold items as support."""
    precision, recall = ratio(true_positives, predicted), ratio(true_positives, gold)
    return {"precision": precision, "recall": recall, "f1": f1(precision, recall), "support": gold}


def by_class(gold: Sequence[Label], predicted: Sequence[Label], labels: Sequence[Label]) -> dict[str, Figures]:
    """Precision, recall and F1 of each label, in the order of `labels`."""
    return {
        str(label): counted(
            sum(g == p == label for g, p in zip(gold, predicted, strict=True)),
            sum(p == label for p in predicted),
            sum(g == label for g in gold),
        )
        for label in labels
    }


def macro_f1(classes: dict[str, Figures]) -> float:
    """The mean F1 over the classes that occur in the gold."""
    present = [figures["f1"] for figures in classes.values() if figures["support"]]
    return ratio(sum(present), len(present))


def accuracy(gold: Sequence[Label], predicted: Sequence[Label]) -> float:
    """The share of equal labels."""
    return ratio(sum(g == p for g, p in zip(gold, predicted, strict=True)), len(gold))


def auc(scores: Sequence[float], positive: Sequence[bool]) -> float:
    """The chance that a positive item scores above a negative one, ties counting half; 0.5 if a side is empty."""
    positives, negatives = sum(positive), len(positive) - sum(positive)
    if not positives or not negatives:
        return 0.5
    order = sorted(range(len(scores)), key=scores.__getitem__)
    rank_sum, start = 0.0, 0
    while start < len(order):
        end = start
        while end < len(order) and scores[order[end]] == scores[order[start]]:
            end += 1
        mean_rank = (start + 1 + end) / 2
        rank_sum += mean_rank * sum(positive[i] for i in order[start:end])
        start = end
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)


def expected_calibration_error(confidences: Sequence[float], correct: Sequence[bool], bins: int = 10) -> float:
    """Mean gap between confidence (0..1) and accuracy over equal-width bins, weighted by their size.

    Source: Guo et al. 2017, On Calibration of Modern Neural Networks.
    """
    members: list[list[int]] = [[] for _ in range(bins)]
    for i, confidence in enumerate(confidences):
        members[min(int(confidence * bins), bins - 1)].append(i)
    gap = sum(abs(sum(confidences[i] for i in group) - sum(correct[i] for i in group)) for group in members)
    return ratio(gap, len(confidences))
