"""The dispute logic on judged pairs of gold claims: relation and dispute figures, by language pair."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from claimcheck.domain.claim import Claim
from claimcheck.domain.pair import CandidatePair, Finding, Relation, ScoredPair, Scores, TextPair
from claimcheck.domain.reading import claim_matter, claim_reading
from claimcheck.evaluation.gold import GoldPair, GoldSet
from claimcheck.evaluation.metrics import auc, by_class, expected_calibration_error, macro_f1, ratio
from claimcheck.evaluation.resolving import as_extracted
from claimcheck.protocols import Embedder, Judge, Scorer

Judged = tuple[GoldPair, Finding]


def evaluate_pairs(
    gold: GoldSet,
    judge: Judge,
    scorer: Scorer | None = None,
    embedder: Embedder | None = None,
) -> dict[str, Any]:
    """Figures over all judged pairs, monolingual, cross-lingual, and by language pair.

    "model_alone" is the scorer's word without the judge. Gold claims come without context; they are given it as
    extraction does.
    """
    pairs = resolved_pairs(gold, gold.pairs)
    scored = scored_pairs(pairs, scorer, embedder) if scorer else [None] * len(pairs)
    judged = [(pair, judge.judge(pair.left, pair.right, score)) for pair, score in zip(pairs, scored, strict=True)]
    languages = sorted({pair.languages for pair, _ in judged})
    return {
        "model_alone": {"auc": model_auc(pairs, scored)},
        "overall": relation_figures(judged),
        "monolingual": relation_figures([item for item in judged if not item[0].cross_lingual]),
        "cross_lingual": relation_figures([item for item in judged if item[0].cross_lingual]),
        "by_language_pair": {
            name: relation_figures([item for item in judged if item[0].languages == name]) for name in languages
        },
    }


def model_auc(pairs: Sequence[GoldPair], scored: Sequence[ScoredPair | None]) -> float | None:
    """How often the model alone, by the mean of both directions, puts a contradiction above a neutral pair."""
    readings = [
        (one.scores.contradiction, pair.relation)
        for pair, one in zip(pairs, scored, strict=True)
        if one is not None and pair.relation is not Relation.ENTAILMENT
    ]
    if not readings:
        return None
    return auc([reading for reading, _ in readings], [relation is Relation.CONTRADICTION for _, relation in readings])


def resolved_pairs(gold: GoldSet, pairs: Iterable[GoldPair]) -> list[GoldPair]:
    """`pairs` of `gold` with the contents of their claims made self-contained."""
    claims = resolved_claims(gold)
    return [replace(pair, left=claims[pair.left.id], right=claims[pair.right.id]) for pair in pairs]


def judged_readings(gold: GoldSet) -> list[tuple[str, str, str, tuple[str, str]]]:
    """What the scorer reads of each judged pair and candidate: left, right, their relation, the two languages."""
    return [
        (
            claim_reading(pair.left),
            claim_reading(pair.right),
            pair.relation.value,
            (pair.left.language, pair.right.language),
        )
        for pair in resolved_pairs(gold, (*gold.pairs, *gold.candidates))
    ]


def resolved_claims(gold: GoldSet) -> dict[str, Claim]:
    """The gold claims by id, made self-contained as extraction words claims."""
    return {claim.id: claim for article in gold.articles for claim in as_extracted(article, gold.claims_of(article.id))}


def scored_pairs(pairs: Sequence[GoldPair], scorer: Scorer, embedder: Embedder | None) -> list[ScoredPair]:
    """What the models say of each pair, in order, as the pipeline would store it."""
    similarities = _similarities(pairs, embedder)
    scores = scorer.score([TextPair(claim_reading(pair.left), claim_reading(pair.right)) for pair in pairs])
    return [
        _scored(pair, similarity, score, scorer)
        for pair, similarity, score in zip(pairs, similarities, scores, strict=True)
    ]


def relation_figures(judged: Sequence[Judged]) -> dict[str, Any]:
    """P/R/F1 of each relation, and of the dispute kinds on contradictions that were found.

    A finding in the abstain band (`unsure`) counts as what its relation says. `macro_dispute_recall` is the mean over
    the kinds of the share of their contradictions found.
    """
    gold = [pair.relation for pair, _ in judged]
    found = [finding.relation for _, finding in judged]
    contradictions = [relation is Relation.CONTRADICTION for relation in gold]
    hits = [(pair, finding) for pair, finding in judged if pair.relation is finding.relation is Relation.CONTRADICTION]
    confidences = [finding.confidence for _, finding in judged]
    classes = by_class(gold, found, list(Relation))
    kinds = sorted({pair.dispute for pair, _ in judged if pair.relation is Relation.CONTRADICTION and pair.dispute})
    recall_by_kind = {kind.value: _recall(judged, kind) for kind in kinds}
    return {
        **classes,
        "dispute_accuracy": ratio(sum(pair.dispute is finding.kind for pair, finding in hits), len(hits)),
        "dispute_recall": recall_by_kind,
        "macro_dispute_recall": ratio(sum(recall_by_kind.values()), len(recall_by_kind)),
        "macro_f1": macro_f1(classes),
        "auc": auc(confidences, contradictions),
        "ece": expected_calibration_error(confidences, contradictions),
        "n": len(judged),
    }


def _recall(judged: Iterable[Judged], kind: str) -> float:
    of_kind = [f for pair, f in judged if pair.relation is Relation.CONTRADICTION and pair.dispute == kind]
    return ratio(sum(finding.is_dispute for finding in of_kind), len(of_kind))


def _similarities(pairs: Sequence[GoldPair], embedder: Embedder | None) -> list[float]:
    if embedder is None or not pairs:
        return [0.0] * len(pairs)
    texts = [claim_matter(claim) for pair in pairs for claim in (pair.left, pair.right)]
    vectors = embedder.embed(texts)
    return [float(vectors[i] @ vectors[i + 1]) for i in range(0, len(texts), 2)]


def _scored(pair: GoldPair, similarity: float, scores: Scores, scorer: Scorer) -> ScoredPair:
    candidate = CandidatePair.of(pair.left.id, pair.right.id, similarity=similarity)
    in_order = scores if candidate.left_id == pair.left.id else scores.swapped()
    return ScoredPair(candidate, in_order, scorer.model_id, scorer.model_version)
