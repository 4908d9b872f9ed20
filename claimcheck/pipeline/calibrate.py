"""Stored reviews → a calibration that is better on reviews held out from it, or none; and all findings judged by it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from claimcheck.dispute.calibrating import Refit, Reviewed, refit
from claimcheck.domain.calibration import Calibration, Cut
from claimcheck.domain.overview import LAST_DECIDED, DecidedDispute, precision_of_last
from claimcheck.pipeline.batches import in_batches
from claimcheck.pipeline.check import PAIRS_AT_ONCE
from claimcheck.pipeline.propositions import group_claims
from claimcheck.protocols import Judge, Overviews, Progress, Store

ALL_REVIEWS = 1_000_000


@dataclass(frozen=True, slots=True)
class CalibrationSummary:
    """What one refit did; `number` is that of the stored calibration, None where none was kept."""

    reviews: int
    precision_of_last: float | None  # share of contradictions among the LAST_DECIDED latest decided; None: no reviews
    last: int  # how many those are
    refit: Refit
    number: int | None = None
    disputes: int | None = None  # after judging again; None where reviews have taught nothing yet


def calibrate(
    store: Store,
    overviews: Overviews,
    model: tuple[str, str],
    shipped: Callable[[str], Cut],
    make_judge: Callable[[Calibration | None], Judge],
    progress: Progress,
) -> CalibrationSummary:
    """Refit on the reviews, keep it if better, then judge all pairs again by the stored scores of `model`.

    `shipped` gives the cut of two languages that nothing taught, and `make_judge` the judge that a calibration teaches,
    None for one that nothing taught. Pairs are judged again also where an older calibration goes on holding: a run that
    was stopped may have left some judged as before.
    """
    stored = store.calibration()
    current = stored.calibration if stored else Calibration()
    decided = overviews.decided(ALL_REVIEWS)
    outcome = refit(_reviewed(store, decided, model, make_judge(None)), current, shipped)
    figures = len(decided), precision_of_last(decided), min(LAST_DECIDED, len(decided)), outcome
    kept = store.add_calibration(outcome.fitted, len(decided)) if outcome.kept else None
    if kept is None and stored is None:
        return CalibrationSummary(*figures)
    disputes = judge_again(store, *model, make_judge(outcome.fitted), progress)
    return CalibrationSummary(*figures, kept.number if kept else None, disputes)


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


def _reviewed(
    store: Store, decided: Sequence[DecidedDispute], model: tuple[str, str], untaught: Judge
) -> list[Reviewed]:
    """The decided pairs with what the judge says of them by itself; those that `model` has not scored teach nothing.

    What is stored as confidence does not tell that: it may be from before the calibration that holds.
    """
    by_pair = {one.pair_id: one for one in decided}
    scored = [one for one in store.scored_pairs(*model) if one.pair.id in by_pair] if decided else []
    reviewed = []
    for one in scored:
        of_pair = by_pair[one.pair.id]
        finding = untaught.judge(store.claim(one.pair.left_id), store.claim(one.pair.right_id), one)
        matter = " ".join(sorted(of_pair.articles))
        reviewed.append(Reviewed(finding.confidence, of_pair.contradiction, of_pair.languages, matter))
    return reviewed
