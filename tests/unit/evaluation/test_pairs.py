from dataclasses import replace
from typing import NamedTuple

import numpy as np
import pytest

from claimcheck.domain.claim import Claim
from claimcheck.domain.pair import CandidatePair, DisputeKind, Finding, Probabilities, Relation, Scores
from claimcheck.domain.reading import claim_reading
from claimcheck.evaluation.end_to_end import evaluate_end_to_end
from claimcheck.evaluation.gold import read_gold
from claimcheck.evaluation.pairs import evaluate_pairs, judged_readings, resolved_claims, scored_pairs
from tests.unit.evaluation.gold_files import ARTICLES, CLAIMS, write_gold


@pytest.fixture
def gold(tmp_path):
    return read_gold(write_gold(tmp_path))


def finding(left, right, relation=Relation.CONTRADICTION, kind=DisputeKind.DENIAL, confidence=0.9):
    pair = CandidatePair.of(left.id, right.id)
    return Finding(pair.id, pair.left_id, pair.right_id, relation, kind, confidence)


class Listed(NamedTuple):
    finding: Finding
    left: Claim
    right: Claim


class SaysDenial:
    """A judge that calls every pair a denial."""

    def judge(self, left, right, scored):
        return finding(left, right)


class ByLength:
    """A scorer that entails towards the longer text, so that its directions differ."""

    model_id, model_version = "by-length", "1"

    def score(self, pairs):
        one, two = Probabilities(0.8, 0.1, 0.1), Probabilities(0.1, 0.8, 0.1)
        return [Scores(one, two) if len(p.premise) < len(p.hypothesis) else Scores(two, one) for p in pairs]


class Flat:
    """An embedder that gives every text the same vector."""

    model_id, model_version, dims = "flat", "1", 2

    def embed(self, texts):
        return np.tile(np.array([1.0, 0.0], dtype=np.float32), (len(texts), 1))


def test_calling_everything_a_denial_has_the_precision_of_the_base_rate(gold):
    overall = evaluate_pairs(gold, SaysDenial())["overall"]
    assert overall["contradiction"]["precision"] == pytest.approx(2 / 3)
    assert overall["contradiction"]["recall"] == 1.0
    assert overall["neutral"]["recall"] == 0.0
    assert overall["dispute_accuracy"] == 0.5
    assert overall["dispute_recall"] == {"denial": 1.0, "factual": 1.0}


def test_figures_are_given_by_language_pair(gold):
    figures = evaluate_pairs(gold, SaysDenial())
    assert list(figures["by_language_pair"]) == ["en-en"]
    assert figures["cross_lingual"]["n"] == 0 and figures["monolingual"]["n"] == 3


def test_scores_follow_the_order_of_the_candidate_pair(gold):
    for pair, scored in zip(gold.pairs, scored_pairs(gold.pairs, ByLength(), Flat()), strict=True):
        left_text, right_text = len(claim_reading(pair.left)), len(claim_reading(pair.right))
        assert scored.pair.left_id == min(pair.left.id, pair.right.id)
        assert scored.pair.similarity == 1.0
        forward_is_left = pair.left.id == scored.pair.left_id
        assert (scored.scores.forward.entailment > 0.5) is ((left_text < right_text) is forward_is_left)


def test_listed_disputes_are_matched_to_judged_pairs(gold):
    union, denial, unloading = gold.claims
    listed = [Listed(finding(denial, union), denial, union), Listed(finding(denial, unloading), denial, unloading)]
    result = evaluate_end_to_end(gold, listed)
    assert result["overall"] == {
        "precision": 0.5, "recall": 0.5, "f1": 0.5, "precision_at_20": 0.5,
        "listed": 2, "judged": 2, "unjudged": 0, "gold_contradictions": 2, "gold_found": 1,
    }  # fmt: skip
    assert [pair["right"] for pair in result["missed_pairs"]] == ["ministry [assert, said] ships were unloading"]


def test_a_listed_dispute_nobody_judged_is_set_apart(tmp_path):
    gold = read_gold(write_gold(tmp_path, pairs=[]))
    union, denial, _ = gold.claims
    result = evaluate_end_to_end(gold, [Listed(finding(denial, union), denial, union)])
    assert len(result["unjudged_pairs"]) == 1
    assert (result["overall"]["judged"], result["overall"]["unjudged"]) == (0, 1)


class KnowsDenials:
    """A scorer that calls a contradiction what has "denies" on one side only."""

    model_id, model_version = "denials", "1"

    def score(self, pairs):
        yes, no = Probabilities(0.1, 0.1, 0.8), Probabilities(0.1, 0.8, 0.1)
        return [
            Scores(yes, yes) if ("denies" in p.premise) != ("denies" in p.hypothesis) else Scores(no, no) for p in pairs
        ]


def test_the_models_word_alone_is_measured_beside_the_judges(gold):
    assert evaluate_pairs(gold, SaysDenial())["model_alone"] == {"auc": None}
    assert 0.0 <= evaluate_pairs(gold, SaysDenial(), KnowsDenials(), Flat())["model_alone"]["auc"] <= 1.0


def test_an_outlets_own_claim_may_open_with_a_pronoun(tmp_path):
    text = "Врач вернулась домой. Она закрыла приём."
    article = ARTICLES[0] | {"lang": "ru", "text": text}
    told = CLAIMS[0] | {
        "speaker": "Вестник",
        "speaker_span": None,
        "cue": "",
        "cue_span": None,
        "quotation": "indirect",
    }
    claims = [
        told | {"id": "one", "content": "Врач вернулась домой", "content_span": [0, 20]},
        told | {"id": "other", "content": "Она закрыла приём", "content_span": [22, 39]},
    ]
    pairs = [{"left": "one", "right": "other", "relation": "neutral", "dispute": None}]
    gold = read_gold(write_gold(tmp_path, [article], claims, pairs))
    [(one, other, relation, languages)] = judged_readings(gold)
    assert one.endswith("Врач вернулась домой") and "закрыла приём" in other
    assert (relation, languages) == ("neutral", ("ru", "ru"))


def test_claims_of_a_set_know_the_denials_of_their_whole_article(gold):
    only_one = replace(gold, claims=gold.claims[:1])
    assert [claim.denials for claim in resolved_claims(only_one).values()] == [1]
