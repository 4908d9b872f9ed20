from datetime import UTC, datetime

from claimcheck.dispute.judge import StructuralJudge
from claimcheck.dispute.weights import shipped_weights
from claimcheck.domain.calibration import Cut
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


def learn(store):
    thresholds = shipped_weights()[1].thresholds
    stored = lambda: StructuralJudge(calibration=store.calibration() and store.calibration().calibration)  # noqa: E731
    return calibrate(store, store, ("undecided", "1"), Cut(thresholds.listed, thresholds.unsure), stored, Silent())


def test_without_reviews_nothing_is_learnt():
    with open_store("sqlite://") as store:
        summary = learn(store)
        assert (summary.precision_of_last, summary.number, summary.refit.why) == (None, None, "too_few_reviews")


def test_reviews_that_call_most_disputes_right_make_the_judge_surer_and_are_applied():
    with open_store("sqlite://") as store:
        rows = checked(store)
        assert len(rows) >= 60
        ordered = sorted(rows, key=lambda row: row.finding.pair_id)
        for number, row in enumerate(ordered):
            decision = Decision.NOT_CONTRADICTION if number % 5 == 0 else Decision.CONTRADICTION
            store.add_review(row.finding.pair_id, decision, "ann", NOON)
        before = {row.finding.pair_id: row.finding.confidence for row in rows}
        summary = learn(store)
        assert summary.reviews == len(rows)
        assert summary.precision_of_last == 0.8
        assert (summary.refit.kept, summary.number) == (True, 1)
        after = {
            row.finding.pair_id: row.finding.confidence
            for row in store.disputes(DisputeFilter(unsure=None, grouped=False), limit=10_000).rows
        }
        assert all(after[one] > before[one] for one in before if before[one] < 0.6)
        again = learn(store)
        assert (again.refit.kept, again.number) == (False, None)
        assert store.calibration().number == 1
