"""A checked database judged anew: a new model adds its scores, or the dispute logic has new weights."""

from claimcheck.pipeline.check import PAIRS_AT_ONCE, in_batches, score_pairs
from claimcheck.pipeline.propositions import group_claims
from claimcheck.protocols import Judge, Progress, Scorer, Store


def rescore(store: Store, scorer: Scorer, judge: Judge, progress: Progress) -> int:
    """Score every stored pair with this model beside the models before it, and judge all pairs by its scores.

    Returns how many disputes there are then. Reviews and flags stay as they are.
    """
    score_pairs(store, scorer, judge, progress)
    return judge_again(store, scorer.model_id, scorer.model_version, judge, progress)


def judge_again(store: Store, model_id: str, model_version: str, judge: Judge, progress: Progress) -> int:
    """Judge every pair by the stored scores of one model; returns how many disputes there are then."""
    claims = {claim.id: claim for claim in store.claims()}
    scored = [
        one
        for one in store.scored_pairs(model_id, model_version)
        if one.pair.left_id in claims and one.pair.right_id in claims  # a newer extraction may have withdrawn a claim
    ]
    disputes = 0
    with progress.stage("findings", len(scored)) as step:
        for batch in in_batches(scored, PAIRS_AT_ONCE):
            findings = [judge.judge(claims[one.pair.left_id], claims[one.pair.right_id], one) for one in batch]
            store.replace_findings(findings)
            disputes += sum(finding.is_dispute for finding in findings)
            step.advance(len(batch))
    group_claims(store, progress)
    return disputes
