"""A scorer, or a judge over it, on dispute-NLI rows: contradiction figures by language and in mixed languages."""

import random
from collections.abc import Sequence
from typing import Any

from claimcheck.domain.pair import Relation, TextPair
from claimcheck.domain.reading import claim_reading
from claimcheck.evaluation.dispute_rows import DisputeRow
from claimcheck.evaluation.dispute_rows import read_dispute_rows as read_rows
from claimcheck.evaluation.gold import GoldPair
from claimcheck.evaluation.metrics import accuracy, auc, by_class, macro_f1
from claimcheck.protocols import Scorer

__all__ = ["evaluate_dispute_nli", "mixed_pairs", "read_rows", "symmetric_probabilities"]

MIXED_SEED = 20


def evaluate_dispute_nli(rows: Sequence[DisputeRow], scorer: Scorer) -> dict[str, Any]:
    """Macro-F1, AUC and contradiction figures over every language, by language, and over mixed-language pairs.

    The overall figures are over all rows in all languages; each mixed row has its sides in two different languages.
    """

    def figures(pairs: Sequence[GoldPair]) -> dict[str, Any]:
        return _figures(pairs, symmetric_probabilities(pairs, scorer))

    languages = sorted({language for row in rows for language in row.languages})
    by_language = {code: [row.pair(code, code) for row in rows if code in row.languages] for code in languages}
    return {
        **figures([pair for pairs in by_language.values() for pair in pairs]),
        "by_language": {language: figures(pairs) for language, pairs in by_language.items()},
        "mixed_language": figures(mixed_pairs(rows)),
    }


def mixed_pairs(rows: Sequence[DisputeRow]) -> list[GoldPair]:
    """Each row once, its two sides in two different languages drawn with a fixed seed."""
    draw = random.Random(MIXED_SEED)
    return [row.pair(*draw.sample(row.languages, 2)) for row in rows if len(row.languages) > 1]


def symmetric_probabilities(pairs: Sequence[GoldPair], scorer: Scorer) -> list[dict[Relation, float]]:
    """The scorer's word on each pair without its order: contradiction averaged, entailment in either direction."""
    scored = scorer.score([TextPair(claim_reading(pair.left), claim_reading(pair.right)) for pair in pairs])
    readings = []
    for scores in scored:
        contradiction = scores.contradiction
        entailment = min(scores.entailment, 1 - contradiction)
        neutral = 1 - contradiction - entailment
        readings.append(
            {Relation.ENTAILMENT: entailment, Relation.NEUTRAL: neutral, Relation.CONTRADICTION: contradiction}
        )
    return readings


def _figures(pairs: Sequence[GoldPair], readings: Sequence[dict[Relation, float]]) -> dict[str, Any]:
    gold = [pair.relation for pair in pairs]
    predicted = [max(reading, key=reading.__getitem__) for reading in readings]
    classes = by_class(gold, predicted, list(Relation))
    return {
        "n": len(pairs),
        "macro_f1": macro_f1(classes),
        "auc": auc(
            [reading[Relation.CONTRADICTION] for reading in readings],
            [relation is Relation.CONTRADICTION for relation in gold],
        ),
        **classes,
        "accuracy": accuracy(gold, predicted),
    }
