"""A desk signs and dates what one person does; two desks over one store lose nothing."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from claimcheck.desk.desk import Desk
from claimcheck.domain.correction import Part
from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.review import Decision, FlagTarget, Reason
from claimcheck.errors import Conflict, DeskError
from claimcheck.storage import SqlStore, open_store
from tests.integration.storage.records import ARABIC, ARABIC_EXTRACTION, COUNTED, DENIED, SUPPORT, fill, stamped

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def store() -> Iterator[SqlStore]:
    with open_store("sqlite://") as opened:
        fill(opened)
        yield opened


class Clock:
    """One minute later at every look."""

    def __init__(self) -> None:
        self.now = NINE

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def desk(store: SqlStore) -> Desk:
    return Desk(store, " Ann  Lee ", Clock())


def test_a_decision_is_signed_dated_and_seen_in_the_list(desk: Desk) -> None:
    review = desk.decide(DENIED.id, Decision.NOT_CONTRADICTION, Reason.UPDATE, " later \x07 report ", 0)
    assert (review.reviewer, review.decided_at) == ("Ann Lee", NINE + timedelta(minutes=1))
    assert (review.number, review.reason, review.note) == (1, Reason.UPDATE, "later  report")
    assert [row.status for row in desk.disputes().rows] == ["not_contradiction", "open"]
    assert desk.dispute(DENIED.id).reviews == (review,)


def test_the_second_reviewer_is_told_and_may_decide_again(desk: Desk, store: SqlStore) -> None:
    other = Desk(store, "Bob", Clock())
    desk.decide(DENIED.id, Decision.CONTRADICTION, expected_number=0)
    with pytest.raises(Conflict, match="Ann Lee decided contradiction"):
        other.decide(DENIED.id, Decision.UNSURE, expected_number=0)
    other.decide(DENIED.id, Decision.UNSURE, expected_number=1)
    assert [review.reviewer for review in desk.dispute(DENIED.id).reviews] == ["Ann Lee", "Bob"]


def test_a_reason_belongs_to_not_a_contradiction(desk: Desk) -> None:
    with pytest.raises(DeskError, match="both_true says why a pair is not a contradiction"):
        desk.decide(DENIED.id, Decision.CONTRADICTION, Reason.BOTH_TRUE)
    assert desk.dispute(DENIED.id).reviews == ()


def test_a_note_that_is_too_long_stores_nothing(desk: Desk) -> None:
    with pytest.raises(DeskError):
        desk.decide(DENIED.id, Decision.CONTRADICTION, note="x" * 10_001)
    with pytest.raises(DeskError):
        desk.raise_flag(FlagTarget.PAIR, DENIED.id, note="x" * 10_001)
    with pytest.raises(DeskError):
        desk.raise_flag(FlagTarget.PAIR, DENIED.id, assigned_to="x" * 201)
    assert (desk.counts()["reviews"], desk.counts()["flags"]) == (0, 0)


@pytest.mark.parametrize("name", ["", "  ", "\0\n"])
def test_nobody_works_unsigned(store: SqlStore, name: str) -> None:
    with pytest.raises(DeskError, match="CLAIMCHECK_REVIEWER"):
        Desk(store, name, Clock())


def test_flags_are_raised_for_somebody_and_lowered_by_name(desk: Desk, store: SqlStore) -> None:
    flag = desk.raise_flag(FlagTarget.CLAIM, SUPPORT.id, "ask the ministry", date(2026, 3, 9), "Bob ")
    assert (flag.raised_by, flag.assigned_to, flag.due_on) == ("Ann Lee", "Bob", date(2026, 3, 9))
    assert [row.finding.pair_id for row in desk.disputes(DisputeFilter(flagged=True)).rows] == [DENIED.id]
    lowered = Desk(store, "Bob", Clock()).lower_flag(flag.id)
    assert lowered.lowered_by == "Bob"
    assert desk.flags() == [lowered]
    assert desk.flags(SUPPORT.id, standing_only=True) == []
    with pytest.raises(Conflict, match="lowered by Bob"):
        desk.lower_flag(flag.id)


def test_the_desk_reads_articles_claims_and_choices(desk: Desk) -> None:
    assert desk.article(ARABIC.id) == stamped(ARABIC, desk.article(ARABIC.id).ingested_at)
    assert desk.claim(SUPPORT.id) == SUPPORT
    assert desk.claims_of(ARABIC.id) == list(ARABIC_EXTRACTION.claims)
    assert desk.coverage(ARABIC.id) == list(ARABIC_EXTRACTION.coverage)
    assert desk.filter_choices(DisputeFilter()).languages == ("ar", "en")
    assert desk.disputes(DisputeFilter(text="aleppo"), 0, 1).rows[0].finding.pair_id == COUNTED.id


def test_a_decision_is_undone_by_who_made_it(desk: Desk, store: SqlStore) -> None:
    review = desk.decide(DENIED.id, Decision.CONTRADICTION)
    with pytest.raises(Conflict, match="is by Ann Lee"):
        Desk(store, "Bob", Clock()).undo(DENIED.id, review.number)
    taken = desk.undo(DENIED.id, review.number)
    assert (taken.undoes, taken.decided_at) == (1, NINE + timedelta(minutes=2))
    assert [row.status for row in desk.disputes().rows] == ["open", "open"]
    with pytest.raises(Conflict, match="takes one back itself; decide anew"):
        desk.undo(DENIED.id, taken.number)


def test_a_second_opinion_is_counted_in_the_agreement(desk: Desk, store: SqlStore) -> None:
    desk.decide(DENIED.id, Decision.CONTRADICTION)
    desk.decide(COUNTED.id, Decision.UNSURE)
    other = Desk(store, "Bob", Clock())
    other.decide(DENIED.id, Decision.CONTRADICTION, expected_number=1, blind=True)
    other.decide(COUNTED.id, Decision.CONTRADICTION, expected_number=1, blind=True)
    figures = desk.agreement()
    assert (figures.pairs, figures.agreed, [one.pair_id for one in figures.to_settle]) == (2, 1, [COUNTED.id])
    assert figures.kappa == pytest.approx(0.0)


def test_a_speaker_is_corrected_to_a_known_or_a_new_name(desk: Desk) -> None:
    known = desk.correct(desk.claim(SUPPORT.id), Part.SPEAKER, ["fsa", "Free Syrian Army"])
    assert (known.speaker_id, known.speaker_name) == ("fsa", "Free Syrian Army")
    new = desk.correct(known, Part.SPEAKER, ["", " General  Staff "])
    assert (new.speaker_id, new.speaker_name) == ("general-staff", "General Staff")
    for name in ("  ", "x" * 201):
        with pytest.raises(DeskError):
            desk.correct(new, Part.SPEAKER, ["", name])


def test_a_claim_keeps_some_words(desk: Desk) -> None:
    with pytest.raises(DeskError, match="no words left"):
        desk.correct(desk.claim(SUPPORT.id), Part.CONTENT, [])


def test_who_corrects_what_somebody_corrected_meanwhile_is_told(desk: Desk, store: SqlStore) -> None:
    seen = desk.claim(SUPPORT.id)
    Desk(store, "Bob", Clock()).correct(seen, Part.POLARITY, "doubt")
    with pytest.raises(Conflict, match="Bob corrected the polarity"):
        desk.correct(seen, Part.POLARITY, "deny")
