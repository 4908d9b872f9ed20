"""A scorer on labelled pairs of texts: accuracy, calibration, figures by class."""

from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.domain.pair import Probabilities, Relation, TextPair
from claimcheck.evaluation.metrics import accuracy, by_class, expected_calibration_error, macro_f1, ratio
from claimcheck.evaluation.tables import NOT_ENTAILMENT
from claimcheck.protocols import Scorer


def evaluate_nli(rows: Sequence[Mapping[str, str]], scorer: Scorer) -> dict[str, Any]:
    """Accuracy, calibration error and P/R/F1 by class, from premise to hypothesis, on rows with a label.

    `order_change` is the mean change of P(contradiction) when the two texts change places. `hypothesis_only` is the
    accuracy on empty premises, to be held against `majority`, the share of the commonest label: what lies above it
    was learnt from how hypotheses are written, not from what they say of the premise.

    Where the rows are labelled entailment and not_entailment, neutral and contradiction count as not_entailment.
    """
    gold = [row["label"] for row in rows]
    two_way = NOT_ENTAILMENT in gold
    labels = (Relation.ENTAILMENT.value, NOT_ENTAILMENT) if two_way else tuple(relation.value for relation in Relation)
    scored = scorer.score([TextPair(row["premise"], row["hypothesis"]) for row in rows])
    choices = [_choice(scores.forward, two_way) for scores in scored]
    predicted = [label for label, _ in choices]
    classes = by_class(gold, predicted, labels)
    alone = scorer.score([TextPair("", row["hypothesis"]) for row in rows])
    changes = [abs(scores.forward.contradiction - scores.backward.contradiction) for scores in scored]
    return {
        "n": len(rows),
        "accuracy": accuracy(gold, predicted),
        "ece": expected_calibration_error(
            [probability for _, probability in choices], [g == p for g, p in zip(gold, predicted, strict=True)]
        ),
        "macro_f1": macro_f1(classes),
        "order_change": ratio(sum(changes), len(rows)),
        "hypothesis_only": accuracy(gold, [_choice(scores.forward, two_way)[0] for scores in alone]),
        "majority": ratio(max((gold.count(label) for label in labels), default=0), len(rows)),
        "by_class": classes,
    }


def _choice(probabilities: Probabilities, two_way: bool) -> tuple[str, float]:
    """The likeliest label and its probability."""
    if two_way:
        yes = probabilities.entailment
        return (Relation.ENTAILMENT.value, yes) if yes >= 0.5 else (NOT_ENTAILMENT, 1 - yes)
    relation = max(Relation, key=lambda relation: getattr(probabilities, relation.value))
    return relation.value, getattr(probabilities, relation.value)
