"""People's work: reviews are appended and numbered, flags raised and lowered, and two at once lose nothing."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.review import Decision, Flag, FlagTarget, Reason, Review
from claimcheck.errors import Conflict, NotFound
from claimcheck.storage import SqlStore, open_store
from tests.integration.storage.records import COUNTED, DENIED, NOON, RAIDS, SUPPORT, fill


def test_a_review_is_numbered_and_becomes_the_status(filled: SqlStore) -> None:
    first = filled.add_review(DENIED.id, Decision.CONTRADICTION, "ann", NOON, note="بوضوح", expected_number=0)
    assert first == Review(DENIED.id, 1, Decision.CONTRADICTION, "ann", NOON, None, "بوضوح")
    later = NOON + timedelta(minutes=1)
    second = filled.add_review(DENIED.id, Decision.NOT_CONTRADICTION, "bob", later, Reason.BOTH_TRUE, expected_number=1)
    assert second.number == 2
    assert filled.reviews(DENIED.id) == [first, second]
    assert [row.status for row in filled.disputes(DisputeFilter()).rows] == ["not_contradiction", "open"]
    statuses = DisputeFilter(statuses=("not_contradiction",))
    assert [row.finding.pair_id for row in filled.disputes(statuses).rows] == [DENIED.id]


def test_the_second_of_two_reviewers_is_told_what_the_first_decided(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, Decision.CONTRADICTION, "ann", NOON, expected_number=0)
    with pytest.raises(Conflict, match=r"ann decided contradiction at 2026-03-01T12:00:00\+00:00"):
        filled.add_review(DENIED.id, Decision.NOT_CONTRADICTION, "bob", NOON, expected_number=0)
    with pytest.raises(Conflict, match="no review yet"):
        filled.add_review(COUNTED.id, Decision.UNSURE, "bob", NOON, expected_number=3)
    assert [review.reviewer for review in filled.reviews(DENIED.id)] == ["ann"]


def test_times_come_back_in_utc(filled: SqlStore) -> None:
    in_beirut = datetime(2026, 3, 1, 14, 0, 0, 123456, tzinfo=timezone(timedelta(hours=2)))
    filled.add_review(DENIED.id, Decision.UNSURE, "ann", in_beirut)
    stored = filled.reviews(DENIED.id)[0].decided_at
    assert (stored, stored.tzinfo) == (in_beirut, UTC)
    with pytest.raises(Exception, match="no time zone"):
        filled.add_review(DENIED.id, Decision.UNSURE, "ann", datetime(2026, 3, 1))


@pytest.mark.parametrize(
    ("target", "target_id", "flagged"),
    [(FlagTarget.PAIR, DENIED.id, {DENIED.id}), (FlagTarget.CLAIM, RAIDS.id, {COUNTED.id})],
)
def test_a_flag_marks_its_disputes_until_it_is_lowered(
    filled: SqlStore, target: FlagTarget, target_id: str, flagged: set[str]
) -> None:
    flag = filled.raise_flag(target, target_id, "ann", NOON, "call them", date(2026, 3, 8), "bob")
    assert flag == Flag(flag.id, target, target_id, "ann", NOON, "call them", date(2026, 3, 8), "bob")
    assert filled.raise_flag(target, target_id, "ann", NOON) == flag
    assert {row.finding.pair_id for row in filled.disputes(DisputeFilter(flagged=True)).rows} == flagged
    lowered = filled.lower_flag(flag.id, "bob", NOON + timedelta(hours=1))
    assert (lowered.lowered_by, lowered.lowered_at) == ("bob", NOON + timedelta(hours=1))
    assert filled.disputes(DisputeFilter(flagged=True)).total == 0
    assert filled.flags() == [lowered]
    assert filled.flags(target_id) == [lowered]
    assert filled.flags(target_id, standing_only=True) == []


def test_a_flag_is_lowered_once(filled: SqlStore) -> None:
    flag = filled.raise_flag(FlagTarget.CLAIM, SUPPORT.id, "ann", NOON)
    lowered = filled.lower_flag(flag.id, "ann", NOON)
    assert filled.lower_flag(flag.id, "ann", NOON + timedelta(hours=1)) == lowered
    with pytest.raises(Conflict, match="lowered by ann at 2026-03-01"):
        filled.lower_flag(flag.id, "bob", NOON)


def test_nothing_unknown_can_be_reviewed_or_flagged(filled: SqlStore) -> None:
    with pytest.raises(NotFound, match="No pair"):
        filled.add_review("0" * 20, Decision.UNSURE, "ann", NOON)
    with pytest.raises(NotFound, match="No claim"):
        filled.raise_flag(FlagTarget.CLAIM, DENIED.id, "ann", NOON)
    with pytest.raises(NotFound, match="No flag"):
        filled.lower_flag("0" * 20, "ann", NOON)
    assert (filled.counts()["reviews"], filled.counts()["flags"]) == (0, 0)


def test_of_reviewers_at_once_one_wins_each_round_and_the_others_are_told(shared_url: str) -> None:
    with open_store(shared_url) as store:
        fill(store)

        def decide(reviewer: str) -> tuple[int, int]:
            stored = told = 0
            with open_store(shared_url) as own:
                while stored < 5:
                    seen = len(own.reviews(DENIED.id))
                    try:
                        own.add_review(DENIED.id, Decision.CONTRADICTION, reviewer, NOON, expected_number=seen)
                        stored += 1
                    except Conflict:
                        told += 1
            return stored, told

        with ThreadPoolExecutor(4) as threads:
            outcomes = list(threads.map(decide, ["ann", "bob", "cem", "dee"]))
        reviews = store.reviews(DENIED.id)
        assert [review.number for review in reviews] == list(range(1, 21))
        assert sorted(review.reviewer for review in reviews) == sorted(["ann", "bob", "cem", "dee"] * 5)
        assert all(stored == 5 for stored, _ in outcomes)


def test_threads_share_one_store(store: SqlStore) -> None:
    fill(store)
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda n: store.add_review(DENIED.id, Decision.UNSURE, f"reviewer {n}", NOON), range(12)))
    assert [review.number for review in store.reviews(DENIED.id)] == list(range(1, 13))
