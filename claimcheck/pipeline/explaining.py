"""Listed disputes → the words that decide them, stored; only what is new or judged otherwise than before is done."""

from claimcheck.dispute.explain import explain
from claimcheck.pipeline.batches import in_batches
from claimcheck.protocols import Judge, Progress, Scorer, Store

FINDINGS_AT_ONCE = 96  # half a minute of work; the fewer, the fewer readings of one length there are for a batch


def explain_disputes(store: Store, scorer: Scorer, judge: Judge, progress: Progress) -> int:
    """Explain the sure disputes that lead their group; how many. Each batch is stored as it is done."""
    waiting = store.findings_to_explain(scorer.model_id, scorer.model_version)
    with progress.stage("explanations", len(waiting)) as step:
        for batch in in_batches(waiting, FINDINGS_AT_ONCE):
            store.add_explanations(explain(batch, judge, scorer))
            step.advance(len(batch))
    return len(waiting)
