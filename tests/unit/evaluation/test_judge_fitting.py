"""Weights from judged pairs: folds do not share a dispute, and judged news enters without its unjudged neighbours."""

from pathlib import Path

import numpy as np

from claimcheck.domain.pair import CandidatePair, Probabilities, Scores
from claimcheck.evaluation.gold import read_gold
from claimcheck.evaluation.judge_fitting import fit_judge, judged_examples

SEEDS = Path(__file__).parents[3] / "seeds"


class Apart:
    """Every text in a direction of its own."""

    model_id, model_version, dims = "apart", "1", 8

    def embed(self, texts):
        return np.eye(self.dims, dtype=np.float32)[np.arange(len(texts)) % self.dims]


class NoCandidates:
    def propose(self, claims, vectors, new_ids=None) -> list[CandidatePair]:
        return []


def test_judged_pairs_of_one_month_are_one_group_and_claims_keep_their_relation() -> None:
    gold = read_gold(SEEDS)
    examples = judged_examples(gold)
    assert [example.relation for example in examples] == [pair.relation for pair in gold.pairs]
    assert frozenset({"judged 2015-12"}) in {example.groups for example in examples}


def test_figures_are_of_gold_and_of_judged_news_apart() -> None:
    gold, other = read_gold(SEEDS), read_gold(SEEDS / "news-gold" / "dev")
    fit = fit_judge([gold, other], NoCandidates(), Apart(), judged=[gold])
    support = {part: figures["contradiction"]["support"] for part, figures in fit.figures["structure"].items()}
    conflicts = [sum(pair.relation == "contradiction" for pair in one.pairs) for one in (gold, other)]
    assert support == {"gold": sum(conflicts), "judged": conflicts[0]}
    assert fit.scored is None


class Sure:
    """Says of every pair of one set that it is a contradiction."""

    model_id, model_version = "sure", "1"

    def score(self, pairs):
        return [Scores(Probabilities(0.0, 0.1, 0.9), Probabilities(0.0, 0.3, 0.7)) for _ in pairs]


def test_what_a_scorer_says_of_a_set_it_was_trained_on_counts_for_nothing() -> None:
    gold, other = read_gold(SEEDS), read_gold(SEEDS / "news-gold" / "dev")
    alone = fit_judge([gold], NoCandidates(), Apart(), scorer=Sure())
    beside = fit_judge([gold], NoCandidates(), Apart(), scorer=Sure(), taught=[other])
    weights = beside.scored.contradiction.weights
    assert "model_contradiction" not in weights
    assert weights["opposed_cues"] != alone.scored.contradiction.weights["opposed_cues"]
    assert beside.figures["scored"]["gold"]["contradiction"]["support"] == sum(
        pair.relation == "contradiction" for pair in gold.pairs
    )
