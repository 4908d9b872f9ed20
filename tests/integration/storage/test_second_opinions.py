"""Decisions are taken back and given a second time, blind; nothing is erased, and the status stays whose it was."""

from datetime import date, timedelta

import pytest

from claimcheck.domain.claim import Polarity
from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.pair import CandidatePair, DisputeKind
from claimcheck.domain.review import Decision, Reason, SecondOpinion
from claimcheck.errors import Conflict, NotFound
from claimcheck.protocols import Extraction
from claimcheck.storage import SqlStore
from claimcheck.storage.opinions import SAMPLE_ENDINGS
from tests.integration.storage.records import COUNTED, DENIED, NOON, article, claim, finding

LATER = NOON + timedelta(minutes=5)
YES, NO, UNSURE = Decision.CONTRADICTION, Decision.NOT_CONTRADICTION, Decision.UNSURE


def status(store: SqlStore, pair_id: str) -> str:
    (listed,) = {row.status for row in store.disputes(DisputeFilter()).rows if row.finding.pair_id == pair_id}
    assert listed == store.dispute(pair_id).row.status
    return listed


def test_a_decision_that_is_taken_back_stays_in_the_history_and_no_longer_counts(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, NO, "ann", NOON, Reason.UPDATE, "later day", 0)
    taken = filled.take_back(DENIED.id, 1, "ann", LATER)
    assert (taken.number, taken.undoes, taken.decision, taken.reviewer) == (2, 1, NO, "ann")
    assert [(review.number, review.note) for review in filled.reviews(DENIED.id)] == [(1, "later day"), (2, "")]
    assert status(filled, DENIED.id) == "open"
    filled.add_review(DENIED.id, YES, "ann", LATER, expected_number=2)
    assert status(filled, DENIED.id) == "contradiction"


def test_what_was_decided_before_holds_again(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, YES, "ann", NOON)
    filled.add_review(DENIED.id, UNSURE, "bob", NOON)
    filled.take_back(DENIED.id, 2, "bob", LATER)
    assert status(filled, DENIED.id) == "contradiction"


def test_taking_back_twice_is_once(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, YES, "ann", NOON)
    taken = filled.take_back(DENIED.id, 1, "ann", LATER)
    assert filled.take_back(DENIED.id, 1, "ann", LATER) == taken
    assert len(filled.reviews(DENIED.id)) == 2


def test_only_the_last_decision_is_taken_back_and_only_by_who_made_it(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, YES, "ann", NOON)
    with pytest.raises(Conflict, match=r"Review 1 of pair .* is by ann"):
        filled.take_back(DENIED.id, 1, "bob", LATER)
    filled.add_review(DENIED.id, NO, "bob", LATER, Reason.BOTH_TRUE)
    with pytest.raises(Conflict, match="bob decided not_contradiction"):
        filled.take_back(DENIED.id, 1, "ann", LATER)
    with pytest.raises(Conflict, match="has review 2 now, you saw 7"):
        filled.take_back(DENIED.id, 7, "ann", LATER)
    with pytest.raises(NotFound):
        filled.take_back("0" * 20, 1, "ann", LATER)
    assert len(filled.reviews(DENIED.id)) == 2


def test_a_blind_opinion_never_changes_the_status(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, YES, "ann", NOON)
    filled.add_review(DENIED.id, NO, "bob", LATER, Reason.BOTH_TRUE, expected_number=1, blind=True)
    assert status(filled, DENIED.id) == "contradiction"
    assert [review.blind for review in filled.reviews(DENIED.id)] == [False, True]
    assert [(one.decision) for one in filled.reviews(DENIED.id)] == [YES, NO]


def test_what_was_taken_back_or_given_blind_is_no_part_of_the_precision(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, YES, "ann", NOON)
    filled.add_review(DENIED.id, NO, "bob", LATER, Reason.BOTH_TRUE, blind=True)
    filled.add_review(COUNTED.id, NO, "ann", NOON, Reason.UPDATE)
    filled.take_back(COUNTED.id, 1, "ann", LATER)
    assert [(one.pair_id, one.contradiction) for one in filled.decided(50)] == [(DENIED.id, True)]


def test_second_opinions_stand_beside_what_held_when_they_were_given(filled: SqlStore) -> None:
    first = filled.add_review(DENIED.id, YES, "ann", NOON)
    second = filled.add_review(DENIED.id, NO, "bob", LATER, Reason.BOTH_TRUE, blind=True)
    filled.add_review(COUNTED.id, YES, "ann", NOON)
    assert filled.second_opinions() == [SecondOpinion(DENIED.id, first, second)]
    assert not filled.second_opinions()[0].agrees
    settled = filled.add_review(DENIED.id, NO, "cem", LATER, Reason.BOTH_TRUE)
    assert filled.second_opinions() == [SecondOpinion(DENIED.id, first, second, settled)]
    filled.take_back(DENIED.id, 3, "cem", LATER)
    assert filled.second_opinions() == [SecondOpinion(DENIED.id, first, second)]


def test_a_second_opinion_that_was_taken_back_is_none(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, YES, "ann", NOON)
    filled.add_review(DENIED.id, NO, "bob", LATER, Reason.BOTH_TRUE, blind=True)
    filled.take_back(DENIED.id, 2, "bob", LATER)
    assert filled.second_opinions() == []
    assert status(filled, DENIED.id) == "contradiction"


def many_disputes(store: SqlStore, count: int) -> list[str]:
    """`count` disputes of one claim with others; their ids in order."""
    text = "Ann said it rained. " + " ".join(f"Bob denied {number} raids." for number in range(count))
    report = article(text, "en", "The Wire", date(2026, 1, 1))
    said = claim(report, "said", "it rained", Polarity.ASSERT, "Ann", "ann", "Ann")
    others = [claim(report, "denied", f"{number} raids", Polarity.DENY, "Bob", "bob", "Bob") for number in range(count)]
    pairs = [CandidatePair.of(said.id, other.id) for other in others]
    store.add_articles([report])
    store.add_extraction(report.id, "x1", Extraction((said, *others), ()))
    store.add_pairs(pairs)
    store.replace_findings([finding(pair, DisputeKind.FACTUAL) for pair in pairs])
    return sorted(pair.id for pair in pairs)


def test_only_sampled_pairs_wait_and_only_for_those_who_have_not_decided_them(store: SqlStore) -> None:
    pair_ids = many_disputes(store, 60)
    sampled = [pair_id for pair_id in pair_ids if pair_id.endswith(SAMPLE_ENDINGS)]
    assert 2 < len(sampled) < len(pair_ids)
    assert store.waiting_for_second("bob", 100) == ([], 0)
    for pair_id in pair_ids:
        store.add_review(pair_id, YES, "ann", NOON)
    assert store.waiting_for_second("bob", 100) == (sampled, len(sampled))
    assert store.waiting_for_second("bob", 1) == (sampled[:1], len(sampled))
    assert store.waiting_for_second("ann", 100) == ([], 0)
    store.add_review(sampled[0], NO, "bob", LATER, Reason.OTHER, blind=True)
    assert store.waiting_for_second("bob", 100) == (sampled[1:], len(sampled) - 1)
    assert store.waiting_for_second("cem", 100) == (sampled[1:], len(sampled) - 1)
    store.take_back(sampled[0], 2, "bob", LATER)
    assert store.waiting_for_second("bob", 100) == (sampled, len(sampled))
    store.take_back(sampled[1], 1, "ann", LATER)
    assert store.waiting_for_second("bob", 100)[1] == len(sampled) - 1
