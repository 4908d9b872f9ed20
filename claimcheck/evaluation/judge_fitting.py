"""Gold sets and dispute-NLI rows to the weights of the dispute logic, with figures on disputes held out from them.

Articles belong to one dispute if a contradiction or an agreement joins their claims. Pairs of a gold set that nobody
judged enter as neutral with little weight: nearly all of them are, and they are what the judge meets most.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from claimcheck.dispute.fit import Example, Fitted, fit_weights
from claimcheck.dispute.weights import JudgeWeights
from claimcheck.domain.pair import Relation
from claimcheck.evaluation.dispute_rows import DisputeRow
from claimcheck.evaluation.gold_records import GoldPair, GoldSet
from claimcheck.evaluation.metrics import auc, by_class, expected_calibration_error
from claimcheck.evaluation.pairs import Resolve, resolved_claims, scored_pairs
from claimcheck.protocols import Embedder, Scorer

UNJUDGED_FOR_EACH = 3  # unjudged pairs drawn for each judged pair
UNJUDGED_WEIGHT = 0.1
ROW_WEIGHT = 0.5  # of a dispute-NLI row, all its languages together: more regular than news
SEED = 7


@dataclass(frozen=True, slots=True)
class JudgeFit:
    """Fitted weights and their held-out figures; `scored` is None where no scorer was given."""

    structure: JudgeWeights
    scored: JudgeWeights | None
    figures: dict[str, Any]


def fit_judge(
    gold: GoldSet,
    rows: Sequence[DisputeRow] = (),
    scorer: Scorer | None = None,
    embedder: Embedder | None = None,
    resolve: Resolve | None = None,
) -> JudgeFit:
    """Weights for both kinds of evidence. The rows teach structure only: a scorer may have been trained on them."""
    bare = gold_examples(gold, resolve)
    structure = fit_weights([*bare, *row_examples(rows)])
    figures = {"structure": held_out_figures(structure, bare)}
    if scorer is None:
        return JudgeFit(structure.weights, None, figures)
    pairs = [GoldPair(example.left, example.right, example.relation, None) for example in bare]
    scores = scored_pairs(pairs, scorer, embedder)
    examples = [replace(example, scored=score) for example, score in zip(bare, scores, strict=True)]
    scored = fit_weights(examples)
    return JudgeFit(structure.weights, scored.weights, figures | {"scored": held_out_figures(scored, examples)})


def gold_examples(gold: GoldSet, resolve: Resolve | None = None) -> list[Example]:
    """The judged pairs in order, then unjudged pairs drawn with a fixed seed."""
    claims, groups = resolved_claims(gold, resolve), dispute_groups(gold)

    def example(pair: GoldPair, judged: bool) -> Example:
        return Example(
            left=claims[pair.left.id],
            right=claims[pair.right.id],
            scored=None,
            relation=pair.relation,
            groups=frozenset((groups[pair.left.article_id], groups[pair.right.article_id])),
            weight=1.0 if judged else UNJUDGED_WEIGHT,
            judged=judged,
        )

    return [example(pair, True) for pair in gold.pairs] + [example(pair, False) for pair in unjudged_pairs(gold)]


def unjudged_pairs(gold: GoldSet) -> list[GoldPair]:
    """Pairs of claims of one dispute that nobody judged, drawn with a fixed seed, as neutral."""
    groups = dispute_groups(gold)
    judged = {frozenset((pair.left.id, pair.right.id)) for pair in gold.pairs}
    others = [
        GoldPair(left, right, Relation.NEUTRAL, None)
        for left, right in combinations(gold.claims, 2)
        if groups[left.article_id] == groups[right.article_id] and frozenset((left.id, right.id)) not in judged
    ]
    return random.Random(SEED).sample(others, min(len(others), UNJUDGED_FOR_EACH * len(gold.pairs)))


def dispute_groups(gold: GoldSet) -> dict[str, str]:
    """For each article the least id of the articles whose disputes it shares."""
    group = {article.id: article.id for article in gold.articles}

    def root(article_id: str) -> str:
        return article_id if group[article_id] == article_id else root(group[article_id])

    for pair in gold.pairs:
        if pair.relation is not Relation.NEUTRAL:
            one, other = sorted((root(pair.left.article_id), root(pair.right.article_id)))
            group[other] = one
    return {article_id: root(article_id) for article_id in group}


def row_examples(rows: Sequence[DisputeRow]) -> list[Example]:
    """Each row in each of its languages; all languages of a row are one group."""
    return [
        Example(
            left=pair.left,
            right=pair.right,
            scored=None,
            relation=pair.relation,
            groups=frozenset((f"row {row.topic}",)),
            weight=ROW_WEIGHT / len(row.languages),
            judged=False,
        )
        for row in rows
        for pair in (row.pair(language, language) for language in row.languages)
    ]


def held_out_figures(fitted: Fitted, examples: Sequence[Example]) -> dict[str, Any]:
    """Figures of the judged examples by probabilities from folds that never saw their dispute."""
    relations = [example.relation for example in examples if example.judged]
    contradiction, entailment = fitted.held_out_contradiction, fitted.held_out_entailment
    listed, agreement = fitted.weights.thresholds.listed, fitted.weights.thresholds.agreement
    found = [
        Relation.CONTRADICTION if c >= listed else Relation.ENTAILMENT if e >= agreement else Relation.NEUTRAL
        for c, e in zip(contradiction, entailment, strict=True)
    ]
    conflicts = [relation is Relation.CONTRADICTION for relation in relations]
    return {
        **by_class(relations, found, list(Relation)),
        "auc": auc(list(contradiction), conflicts),
        "entailment_auc": auc(list(entailment), [relation is Relation.ENTAILMENT for relation in relations]),
        "ece": expected_calibration_error(list(contradiction), conflicts),
    }
