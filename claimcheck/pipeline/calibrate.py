"""Stored reviews → a calibration that is better on reviews held out from it, or none; and all findings judged by it."""

from collections.abc import Callable
from dataclasses import dataclass

from claimcheck.dispute.calibrating import Refit, Reviewed, refit
from claimcheck.domain.calibration import Calibration, Cut
from claimcheck.domain.overview import DecidedDispute
from claimcheck.pipeline.rescore import judge_again
from claimcheck.protocols import Judge, Overviews, Progress, Store

LAST_REVIEWS = 50  # the precision of these is what a newsroom looks at
ALL_REVIEWS = 1_000_000


@dataclass(frozen=True, slots=True)
class CalibrationSummary:
    """What one refit did; `number` is that of the stored calibration, None where none was kept."""

    reviews: int
    precision_of_last: float | None  # share of contradictions among the last LAST_REVIEWS decided; None: no reviews
    last: int  # how many those are
    refit: Refit
    number: int | None = None
    disputes: int | None = None  # after judging again


def calibrate(
    store: Store,
    overviews: Overviews,
    model: tuple[str, str],
    shipped: Cut,
    make_judge: Callable[[], Judge],
    progress: Progress,
) -> CalibrationSummary:
    """Refit on the reviews, keep it if better, then judge all pairs again by the stored scores of `model`.

    `make_judge` is asked for the judge after the calibration is stored. Judging again is taken up by running this
    again: the same reviews give the same calibration.
    """
    stored = store.calibration()
    current = stored.calibration if stored else Calibration()
    decided = overviews.decided(ALL_REVIEWS)
    outcome = refit([_reviewed(one, current) for one in decided], current, shipped)
    last = decided[:LAST_REVIEWS]
    precision = sum(one.contradiction for one in last) / len(last) if last else None
    summary = CalibrationSummary(len(decided), precision, len(last), outcome)
    if not outcome.kept:
        return summary
    kept = store.add_calibration(outcome.fitted, len(decided))
    disputes = judge_again(store, *model, make_judge(), progress)
    return CalibrationSummary(len(decided), precision, len(last), outcome, kept.number, disputes)


def _reviewed(decided: DecidedDispute, current: Calibration) -> Reviewed:
    return Reviewed(
        probability=current.uncalibrated(decided.confidence),
        contradiction=decided.contradiction,
        languages=decided.languages,
        matter=" ".join(sorted(decided.articles)),
    )
