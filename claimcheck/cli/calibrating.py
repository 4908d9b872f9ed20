"""The command that learns from reviews how sure the judge may be."""

from dataclasses import asdict
from typing import Any

from claimcheck.cli.output import DatabaseOption, JsonFlag, print_json
from claimcheck.cli.progress import make_progress
from claimcheck.settings import load_settings

WHY = {
    "better": "It is better on reviews it did not see, and was kept",
    "not_better": "It is not better on reviews it did not see, and was not kept",
    "too_few_reviews": "Nothing was fitted",
}


def calibrate(database: DatabaseOption = None, as_json: JsonFlag = False) -> None:
    """Refit confidence and thresholds on people's reviews; kept only if better on reviews held out from it.

    Shows how many of the pairs that people decided on last are contradictions. What holds then judges all pairs anew.
    """
    from claimcheck import assembly
    from claimcheck.pipeline.calibrate import calibrate as run_calibrate

    settings = load_settings(database=database)
    store, scorer = assembly.open_store(settings, create=False), assembly.make_scorer(settings)
    summary = run_calibrate(
        store,
        store,
        (scorer.model_id, scorer.model_version),
        assembly.shipped_cut,
        assembly.make_taught_judge,
        make_progress(quiet=as_json),
    )
    if as_json:
        print_json(asdict(summary))
        return
    if summary.precision_of_last is None:
        print("Nobody has decided on a dispute yet; review some in the dashboard first.")
        return
    print(f"{summary.precision_of_last:.0%} of the last {summary.last} decided are contradictions.")
    _print_refit(summary)


def _print_refit(summary: Any) -> None:
    refit = summary.refit
    if refit.before is None or refit.after is None:
        from claimcheck.dispute.calibrating import LEAST_REVIEWS, LEAST_REVIEWS_OF_EACH

        print(
            f"{WHY[refit.why]}: {summary.reviews} are decided; {LEAST_REVIEWS} are needed, {LEAST_REVIEWS_OF_EACH} of "
            f"them contradictions and {LEAST_REVIEWS_OF_EACH} none."
        )
        return
    print(f"Fitted on {refit.fitted_on} reviews, tested on {refit.held_out} others:")
    for name in ("log_loss", "brier", "precision", "recall", "f_measure"):
        before, after = getattr(refit.before, name), getattr(refit.after, name)
        print(f"  {name.replace('_', ' ')}: {before:.3f} before, {after:.3f} after")
    disputes = f"; {summary.disputes} pairs are disputes now" if summary.disputes is not None else ""
    print(f"{WHY[refit.why]}{disputes}.")
