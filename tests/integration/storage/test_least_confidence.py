"""The least confidence of the list: what it hides, what it never hides, and that every count is of what is listed."""

from dataclasses import replace
from datetime import date

import pytest

from claimcheck.domain.claim import Polarity
from claimcheck.domain.listing import EVERYTHING, FOLDED, LIKELY, DisputeFilter
from claimcheck.domain.pair import CandidatePair, DisputeKind
from claimcheck.domain.proposition import Membership
from claimcheck.domain.review import Decision, FlagTarget
from claimcheck.protocols import Extraction
from claimcheck.storage import SqlStore
from tests.integration.storage.records import COUNTED, DENIAL, DENIED, NOON, SUPPORT, article, claim, finding

LATER = article("A spokesman denied any Russian support.", "en", "Other Post", date(2015, 12, 20))
SPOKESMAN = claim(LATER, "denied", "any Russian support", Polarity.DENY, "A spokesman", "spokesman", "spokesman")
DENIED_LATER = CandidatePair.of(SUPPORT.id, SPOKESMAN.id)


@pytest.fixture
def doubtful(filled: SqlStore) -> SqlStore:
    """Two reports and a third: a likely dispute, and two less likely ones, each a group of its own."""
    filled.add_articles([LATER])
    filled.add_extraction(LATER.id, "x1", Extraction(claims=(SPOKESMAN,), coverage=()))
    filled.add_pairs([DENIED_LATER])
    filled.replace_findings([finding(DENIED, confidence=0.8), finding(DENIED_LATER, confidence=0.15)])
    filled.replace_findings([finding(COUNTED, DisputeKind.NUMBER, 0.12)])
    return filled


def listed(store: SqlStore, **filter: object) -> list[str]:
    page = store.disputes(DisputeFilter(**filter))
    assert page.total == len(page.rows)
    return [row.finding.pair_id for row in page.rows]


def test_those_below_the_least_confidence_are_not_listed_but_counted(doubtful: SqlStore) -> None:
    assert listed(doubtful) == [DENIED.id, DENIED_LATER.id, COUNTED.id]
    assert listed(doubtful, confidence_from=0.15) == [DENIED.id, DENIED_LATER.id]
    assert listed(doubtful, confidence_from=LIKELY) == [DENIED.id]
    assert listed(doubtful, confidence_from=0.9) == []
    least = [0.0, 0.15, LIKELY, 0.9, 1.0]
    assert [doubtful.less_likely(DisputeFilter(confidence_from=one)) for one in least] == [0, 1, 2, 3, 3]
    assert (doubtful.less_likely(EVERYTHING), doubtful.less_likely(FOLDED)) == (0, 2)
    assert doubtful.dispute(COUNTED.id).row.finding.confidence == 0.12  # by its address it is there


@pytest.mark.parametrize(
    "filter",
    [
        {},
        {"languages": ("ar",)},
        {"speakers": ("spokesman", "diplomat")},
        {"text": "aleppo"},
        {"text": "nothing like it"},
        {"kinds": (DisputeKind.NUMBER,)},
        {"statuses": ("contradiction",)},
        {"flagged": True},
        {"flagged": False},
        {"unsure": True},
        {"unsure": None},
        {"proposition": SUPPORT.id},
        {"grouped": False},
        {"published_from": date(2015, 12, 20)},
        {"asserted_by": "ru-mod", "denied_by": "spokesman"},
    ],
)
def test_what_is_listed_and_what_is_hidden_are_all_that_pass_the_rest_of_the_filter(
    doubtful: SqlStore, filter: dict[str, object]
) -> None:
    for least in (0.13, LIKELY, 0.9):
        chosen = DisputeFilter(**filter, confidence_from=least, folded=True)
        every = doubtful.disputes(replace(chosen, confidence_from=0.0)).disputes
        assert doubtful.disputes(chosen).disputes + doubtful.less_likely(chosen) == every


def test_what_people_decided_and_what_they_flagged_is_found_however_unlikely_it_is(doubtful: SqlStore) -> None:
    doubtful.add_review(COUNTED.id, Decision.CONTRADICTION, "ann", NOON)
    doubtful.raise_flag(FlagTarget.PAIR, DENIED_LATER.id, "ann", NOON)
    assert listed(doubtful, confidence_from=LIKELY) == [DENIED.id, COUNTED.id]
    assert listed(doubtful, confidence_from=LIKELY, statuses=("contradiction",)) == [COUNTED.id]
    assert listed(doubtful, confidence_from=LIKELY, flagged=True) == [DENIED_LATER.id]
    assert doubtful.less_likely(FOLDED) == 1
    assert doubtful.less_likely(replace(FOLDED, flagged=True)) == 0


def test_the_unsure_are_listed_to_who_asks_for_them_whatever_the_least_confidence(doubtful: SqlStore) -> None:
    doubtful.replace_findings([finding(COUNTED, DisputeKind.NUMBER, 0.09, unsure=True)])
    assert listed(doubtful, confidence_from=LIKELY) == [DENIED.id]
    assert listed(doubtful, confidence_from=LIKELY, unsure=True) == [COUNTED.id]
    assert listed(doubtful, confidence_from=LIKELY, unsure=None) == [DENIED.id, COUNTED.id]
    assert doubtful.less_likely(replace(FOLDED, unsure=True)) == 0
    assert doubtful.less_likely(replace(FOLDED, unsure=None)) == 1


def test_a_folded_row_counts_what_is_listed_of_its_statement(doubtful: SqlStore) -> None:
    (row,) = doubtful.disputes(FOLDED).rows
    assert row.finding.pair_id == DENIED.id and row.family is None
    row = doubtful.disputes(replace(FOLDED, confidence_from=0.0)).rows[0]
    assert row.family and row.family.disputes == 2
    assert len(listed(doubtful, proposition=SUPPORT.id)) == 2
    assert len(listed(doubtful, proposition=SUPPORT.id, confidence_from=LIKELY)) == 1


@pytest.mark.parametrize("same", [False, True])
@pytest.mark.parametrize("least", [0.0, LIKELY])
def test_who_disputes_whom_counts_what_its_links_list(doubtful: SqlStore, same: bool, least: float) -> None:
    if same:  # then the less likely pair stands in the group that the likely one leads
        doubtful.replace_memberships([Membership(one.id, min(DENIAL.id, SPOKESMAN.id)) for one in (DENIAL, SPOKESMAN)])
    chosen = replace(FOLDED, confidence_from=least)
    found = {(one.asserter_id, one.denier_id): one.disputes for one in doubtful.oppositions(chosen)}
    for (asserter, denier), count in found.items():
        assert doubtful.disputes(replace(chosen, asserted_by=asserter, denied_by=denier)).disputes == count
    assert (("ru-mod", "spokesman") in found) is (same or not least)


@pytest.mark.parametrize("same", [False, True])
def test_a_speakers_disputes_are_as_many_as_the_list_shows_of_them_first(doubtful: SqlStore, same: bool) -> None:
    if same:
        doubtful.replace_memberships([Membership(one.id, min(DENIAL.id, SPOKESMAN.id)) for one in (DENIAL, SPOKESMAN)])
    counts = {row.id: row.disputes for row in doubtful.speakers_page().rows}
    assert counts == {"fsa": 1, "ru-mod": 1, "diplomat": 0, "spokesman": 1 if same else 0}
    for speaker_id, count in counts.items():
        assert doubtful.disputes(replace(FOLDED, speakers=(speaker_id,))).disputes == count
        assert doubtful.ledger(speaker_id).speaker.disputes == count


def test_the_timeline_of_a_day_hides_what_is_less_likely_of_what_was_known_then(doubtful: SqlStore) -> None:
    for day in (None, date(2015, 12, 15), date(2015, 12, 17), date(2015, 12, 20)):
        shown, every = (doubtful.timeline(chosen, day).total for chosen in (FOLDED, EVERYTHING))
        assert shown + doubtful.less_likely(FOLDED, day) == every
    assert doubtful.less_likely(FOLDED, date(2015, 12, 15)) == 0


def test_new_disputes_are_told_from_a_least_confidence_on_and_once_they_have_risen(doubtful: SqlStore) -> None:
    assert [one.pair_id for one in doubtful.announce_disputes(LIKELY)] == [DENIED.id]
    doubtful.replace_findings(
        [finding(COUNTED, DisputeKind.NUMBER, 0.5), finding(DENIED_LATER, None, 0.6, unsure=True)]
    )
    assert [one.pair_id for one in doubtful.announce_disputes(LIKELY)] == [COUNTED.id]
    assert doubtful.announce_disputes(LIKELY) == doubtful.announce_disputes() == []
