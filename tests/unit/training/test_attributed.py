"""Inference pairs as attributed claims: the label follows from who affirms and who denies."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.training.attributed import ALGEBRA, EQUIVALENT, attributed, combined
from claimcheck.training.corpora import LABELS, LANGUAGES, Pair
from claimcheck.training.grammar import RULES, dispute_pairs, filled
from claimcheck.training.phrases import PHRASES

PORT = Pair("The port of Halvi is open.", "Halvi's port is open.", EQUIVALENT)


@pytest.mark.parametrize(
    ("relation", "signs", "expected"),
    [
        ("entailment", (1, -1), "contradiction"),
        ("entailment", (-1, -1), "entailment"),
        ("entailment", (-1, 1), "neutral"),
        (EQUIVALENT, (-1, 1), "contradiction"),
        ("contradiction", (1, -1), "entailment"),
        ("contradiction", (-1, -1), "neutral"),
        ("neutral", (1, -1), "neutral"),
        ("contradiction", (0, 1), "neutral"),
    ],
)
def test_relation_of_two_claims(relation: str, signs: tuple[int, int], expected: str) -> None:
    assert combined(relation, *signs) == expected


def test_a_denial_names_the_content_or_leans_on_a_report_of_it() -> None:
    for seed in range(40):
        pair = attributed(PORT, np.random.default_rng(seed), (1, -1))
        assert pair.relation == "contradiction"
        assert "port is open" in pair.hypothesis


def test_two_class_pairs_keep_their_label() -> None:
    pair = attributed(Pair("a b", "c d", "not_entailment"), np.random.default_rng(0), (1, -1))
    assert pair.relation == "not_entailment"


@given(st.sampled_from(list(ALGEBRA)), st.integers(0, 10_000))
def test_every_pair_has_a_legal_label(relation: str, seed: int) -> None:
    pair = attributed(Pair("one", "two", relation), np.random.default_rng(seed))
    assert pair.relation in LABELS


def test_denials_stand_in_every_relation_alike() -> None:
    pairs = dispute_pairs(3000, np.random.default_rng(0))
    denied = Counter(p.relation for p in pairs if " denies: " in p.premise + p.hypothesis)
    total = Counter(p.relation for p in pairs)
    shares = {label: denied[label] / total[label] for label in LABELS}
    assert max(shares.values()) - min(shares.values()) < 0.2
    assert min(shares.values()) > 0.2


def test_phrases_are_as_many_in_every_language() -> None:
    sizes = {language: [len(getattr(p, field)) for field in p.__slots__] for language, p in PHRASES.items()}
    assert set(sizes) == set(LANGUAGES)
    assert all(size == sizes["en"] for size in sizes.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_can_be_said_in_every_language(language: str) -> None:
    for number, rule in enumerate(RULES):
        pair = filled(rule, language, language, np.random.default_rng(number))
        assert "{" not in pair.premise + pair.hypothesis
        assert (pair.premise == pair.hypothesis) == (rule.left == rule.right and not rule.changed)
