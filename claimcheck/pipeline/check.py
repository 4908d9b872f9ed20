"""The straight path: stored articles → claims, origins → vectors → candidate pairs → scores → findings → propositions.

Every stage asks the store what is still missing, does it in small batches and commits each: a stop loses at most one
batch, and a second run takes up where the first stopped and ends in the same database.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.domain.claim import Claim
from claimcheck.domain.pair import CandidatePair, ScoredPair, TextPair
from claimcheck.domain.reading import claim_matter, claim_reading
from claimcheck.pipeline.batches import in_batches
from claimcheck.pipeline.explaining import explain_disputes
from claimcheck.pipeline.propositions import claims_to_compare, group_claims, trace_origins
from claimcheck.protocols import Embedder, Extractor, Judge, Progress, Retriever, Scorer, Store

CLAIMS_AT_ONCE = 1024  # vectors made and stored together: some seconds of work, and of each length several
PAIRS_AT_ONCE = 1024  # pairs scored, judged and stored together: some seconds of work, and of each length several
PAIRS_STORED_AT_ONCE = 5000


@dataclass(frozen=True, slots=True)
class CheckSummary:
    """What one run did; a run over nothing new has zeros."""

    articles: int = 0  # read for claims
    claims: int = 0  # found in them
    vectors: int = 0
    pairs: int = 0  # newly proposed
    scored: int = 0  # pairs scored and judged
    disputes: int = 0  # of these, listed or unsure


def check(
    store: Store,
    *,
    extractor: Extractor,
    embedder: Embedder,
    retriever: Retriever,
    scorer: Scorer,
    judge: Judge,
    progress: Progress,
) -> CheckSummary:
    """Do everything that is missing in `store` and say what was done. Safe to stop and to run again."""
    articles, claims = extract_claims(store, extractor, progress)
    trace_origins(store, progress)
    vectors = embed_claims(store, embedder, progress)
    pairs = pair_claims(store, embedder, retriever, judge, progress)
    scored, disputes = score_pairs(store, scorer, judge, progress)
    group_claims(store, progress)
    explain_disputes(store, scorer, judge, progress)
    return CheckSummary(articles, claims, vectors, pairs, scored, disputes)


def extract_claims(store: Store, extractor: Extractor, progress: Progress) -> tuple[int, int]:
    """Articles this extractor version has not read → their claims, an article a transaction; how many of each."""
    read = found = 0
    with progress.stage("claims", store.count_to_extract(extractor.version)) as step:
        for article in store.articles_to_extract(extractor.version):
            extraction = extractor.extract(article)
            store.add_extraction(article.id, extractor.version, extraction)
            read += 1
            found += len(extraction.claims)
            step.advance()
    return read, found


def embed_claims(store: Store, embedder: Embedder, progress: Progress) -> int:
    """Claims without a vector of this model → vectors; how many. Then nothing of the check needs the embedder."""
    known = store.vector_ids(embedder.model_id, embedder.model_version)
    waiting = [claim for claim in store.claims() if claim.id not in known]
    with progress.stage("vectors", len(waiting)) as step:
        for batch in in_batches(waiting, CLAIMS_AT_ONCE):
            vectors = embedder.embed([claim_matter(claim) for claim in batch])
            store.add_vectors(embedder.model_id, embedder.model_version, [claim.id for claim in batch], vectors)
            step.advance(len(batch))
    embedder.release()
    return len(waiting)


def pair_claims(store: Store, embedder: Embedder, retriever: Retriever, judge: Judge, progress: Progress) -> int:
    """Claims never paired, against all → candidate pairs worth a model's time; how many were new.

    Old pairs are not proposed again.
    """
    claims = claims_to_compare(store)
    new_ids = frozenset(claim.id for claim in claims) - store.paired_claim_ids()
    added = 0
    with progress.stage("pairs", len(new_ids)) as step:
        if new_ids:
            vectors = store.vectors(embedder.model_id, embedder.model_version, [claim.id for claim in claims])
            by_id = {claim.id: claim for claim in claims}
            for batch in in_batches(retriever.propose(claims, vectors, new_ids), PAIRS_STORED_AT_ONCE):
                worthwhile = [
                    pair
                    for pair in batch
                    if judge.is_worth_scoring(by_id[pair.left_id], by_id[pair.right_id], pair.similarity)
                ]
                added += store.add_pairs(worthwhile)
            store.mark_paired(new_ids)
            step.advance(len(new_ids))
    return added


def score_pairs(store: Store, scorer: Scorer, judge: Judge, progress: Progress) -> tuple[int, int]:
    """Candidate pairs this model has not scored → scores and findings; how many, and how many of them are disputes.

    The findings of a batch are stored before its scores: what is stopped between the two is scored and judged again.
    """
    waiting = store.pairs_to_score(scorer.model_id, scorer.model_version)
    claims = {claim.id: claim for claim in store.claims()} if waiting else {}
    disputes = 0
    with progress.stage("scores", len(waiting)) as step:
        for batch in in_batches(waiting, PAIRS_AT_ONCE):
            scored = scored_batch(batch, claims, scorer)
            findings = [judge.judge(claims[one.pair.left_id], claims[one.pair.right_id], one) for one in scored]
            store.replace_findings(findings)
            store.add_scores(scored)
            disputes += sum(finding.is_dispute for finding in findings)
            step.advance(len(batch))
    return len(waiting), disputes


def scored_batch(pairs: Sequence[CandidatePair], claims: dict[str, Claim], scorer: Scorer) -> list[ScoredPair]:
    """The pairs with this model's scores, in order."""
    texts = [TextPair(claim_reading(claims[pair.left_id]), claim_reading(claims[pair.right_id])) for pair in pairs]
    return [
        ScoredPair(pair, scores, scorer.model_id, scorer.model_version)
        for pair, scores in zip(pairs, scorer.score(texts), strict=True)
    ]
