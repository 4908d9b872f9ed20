from datetime import UTC, datetime

import pytest

from claimcheck.assembly import shipped_cut
from claimcheck.dispute.judge import StructuralJudge
from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.review import Decision
from claimcheck.pipeline.calibrate import calibrate
from claimcheck.storage.store import open_store
from tests.unit.pipeline.test_check import AllPairs, Silent, articles, run

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
THINGS = ["port", "dam", "mine", "road", "bank", "bridge", "school", "market", "tunnel", "tower"]


class SameWords(AllPairs):
    """A retriever that proposes claims with the same content."""

    def propose(self, claims, vectors, new_ids=None):
        content = {claim.id: claim.content for claim in claims}
        return [
            pair
            for pair in super().propose(claims, vectors, new_ids)
            if content[pair.left_id] == content[pair.right_id]
        ]


def checked(store):
    """A store with many disputes, each between two articles."""
    texts = [
        text
        for thing in THINGS
        for place in ("Rades", "Sfax", "Gabes", "Tozeur", "Beja", "Kef")
        for text in (
            f"The union said the {thing} of {place} was closed.",
            f"The ministry denied the {thing} of {place} was closed.",
        )
    ]
    store.add_articles(articles(*texts))
    run(store, retriever=SameWords())
    return store.disputes(DisputeFilter(unsure=None, grouped=False), limit=10_000).rows


def reviewed(store):
    """A checked store with a decision on each dispute, one in five that it is none; returns the list before."""
    rows = checked(store)
    for number, row in enumerate(sorted(rows, key=lambda row: row.finding.pair_id)):
        decision = Decision.NOT_CONTRADICTION if number % 5 == 0 else Decision.CONTRADICTION
        store.add_review(row.finding.pair_id, decision, "ann", NOON)
    return confidences(store)


def confidences(store):
    rows = store.disputes(DisputeFilter(unsure=None, grouped=False), limit=10_000).rows
    return {row.finding.pair_id: row.finding.confidence for row in rows}


def taught(calibration):
    return StructuralJudge(calibration=calibration)


def learn(store, make_judge=taught):
    return calibrate(store, store, ("undecided", "1"), shipped_cut, make_judge, Silent())


def test_without_reviews_nothing_is_learnt():
    with open_store("sqlite://") as store:
        summary = learn(store)
        assert (summary.precision_of_last, summary.number, summary.refit.why) == (None, None, "too_few_reviews")
        assert summary.disputes is None


def test_reviews_that_call_most_disputes_right_make_the_judge_surer_and_are_applied():
    with open_store("sqlite://") as store:
        before = reviewed(store)
        assert len(before) >= 60
        summary = learn(store)
        assert summary.reviews == len(before)
        assert summary.precision_of_last == 0.8
        assert (summary.refit.kept, summary.number) == (True, 1)
        after = confidences(store)
        risen = [one for one in before if before[one] < 0.6]
        assert risen
        assert all(after[one] > before[one] for one in risen)
        again = learn(store)
        assert (again.refit.kept, again.number) == (False, None)
        assert store.calibration().number == 1
        assert confidences(store) == after


def test_a_run_that_was_stopped_while_it_judged_again_is_finished_by_the_next(monkeypatch):
    monkeypatch.setattr("claimcheck.pipeline.calibrate.PAIRS_AT_ONCE", 20)
    left = [30]

    class Stopped(StructuralJudge):
        def judge(self, *pair):
            left[0] -= 1
            if left[0] < 0:
                raise KeyboardInterrupt
            return super().judge(*pair)

    with open_store("sqlite://") as stopped, open_store("sqlite://") as whole:
        before = reviewed(stopped)
        with pytest.raises(KeyboardInterrupt):
            learn(stopped, lambda calibration: Stopped(calibration=calibration) if calibration else taught(None))
        assert 0 < sum(before[one] != now for one, now in confidences(stopped).items()) < len(before)
        reviewed(whole)
        learn(whole)
        finished = learn(stopped)
        assert (finished.refit.kept, finished.disputes) == (False, len(before))
        assert confidences(stopped) == confidences(whole)
        assert stopped.calibration().calibration == whole.calibration().calibration
