"""Who says the same, and disputes listed once for each two propositions."""

from dataclasses import replace
from datetime import date

import pytest

from claimcheck.domain.claim import Polarity
from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.pair import CandidatePair, DisputeKind, Finding, Relation
from claimcheck.domain.proposition import Membership, Origin
from claimcheck.domain.review import Decision
from claimcheck.errors import NotFound
from claimcheck.protocols import Extraction
from claimcheck.storage import SqlStore, open_store, verify
from claimcheck.storage.checks import choice_problems, group_problems, list_problems
from claimcheck.storage.engine import sqlite_module
from tests.integration.storage.records import (
    ARABIC,
    COUNTED,
    DENIAL,
    DENIED,
    ENGLISH,
    NO_SUPPORT,
    NOON,
    SUPPORT,
    article,
    claim,
    fill,
    finding,
)

REPRINT = article("The Free Syrian Army denied any Russian support. It said no more.", "en", "Other Post", None)
DENIAL_AGAIN = claim(
    REPRINT, "denied", "any Russian support", Polarity.DENY, "The Free Syrian Army", "fsa", "Free Syrian Army"
)
DENIED_AGAIN = CandidatePair.of(SUPPORT.id, DENIAL_AGAIN.id)
SAME = min(DENIAL.id, DENIAL_AGAIN.id, NO_SUPPORT.id)


@pytest.fixture
def reported(filled: SqlStore) -> SqlStore:
    """The two reports, and a third that repeats the denial; all three denials are one proposition."""
    filled.add_articles([REPRINT])
    filled.add_extraction(REPRINT.id, "x1", Extraction(claims=(DENIAL_AGAIN,), coverage=()))
    filled.add_pairs([DENIED_AGAIN])
    filled.replace_findings([finding(DENIED_AGAIN, confidence=0.7)])
    filled.replace_origins(
        [Origin(ARABIC.id, ARABIC.id), Origin(ENGLISH.id, ENGLISH.id, "AFP"), Origin(REPRINT.id, REPRINT.id, "AFP")]
    )
    filled.replace_memberships([Membership(one.id, SAME) for one in (DENIAL, DENIAL_AGAIN, NO_SUPPORT)])
    return filled


def listed(store: SqlStore, **filter: object) -> list[str]:
    return [row.finding.pair_id for row in store.disputes(DisputeFilter(**filter)).rows]


def wrong(store: SqlStore) -> list[str]:
    """What the list of disputes has wrong."""
    with store._database.reading() as session:
        return [*list_problems(session), *choice_problems(session), *group_problems(session)]


def test_pairs_between_the_same_propositions_are_listed_once_by_the_surest(reported: SqlStore) -> None:
    assert listed(reported) == [DENIED.id, COUNTED.id]
    assert listed(reported, grouped=False) == [DENIED.id, DENIED_AGAIN.id, COUNTED.id]
    assert reported.counts()["disputes"] == 2


def test_the_list_counts_who_stands_on_both_sides(reported: SqlStore) -> None:
    row = reported.disputes(DisputeFilter()).rows[0]
    sides = {row.left.id: row.left_side, row.right.id: row.right_side}
    denying = sides[DENIAL.id]
    assert (denying.claims, denying.articles, denying.speakers, denying.origins) == (3, 3, 1, 2)
    assert (sides[SUPPORT.id].claims, sides[SUPPORT.id].origins, row.pairs) == (1, 1, 2)
    assert reported.dispute(DENIED.id).row == row


def test_a_group_tells_every_source_of_both_sides_once(reported: SqlStore) -> None:
    group = reported.dispute_group(DENIED_AGAIN.id)
    assert group == reported.dispute_group(DENIED.id)
    assert [one.pair_id for one in group.findings] == [DENIED.id, DENIED_AGAIN.id]
    sides = {frozenset(voice.claim.id for voice in side) for side in (group.left, group.right)}
    assert sides == {frozenset([SUPPORT.id]), frozenset([DENIAL.id, DENIAL_AGAIN.id, NO_SUPPORT.id])}
    voices = {voice.claim.id: voice for voice in (*group.left, *group.right)}
    assert (voices[DENIAL.id].agency, voices[DENIAL.id].article.publisher) == ("AFP", "Example Post")
    assert voices[DENIAL.id].article.text == ""


def test_a_filter_finds_a_group_by_any_of_its_sources(reported: SqlStore) -> None:
    assert listed(reported, outlets=("Other Post",)) == [DENIED.id]
    assert listed(reported, outlets=("Other Post",), grouped=False) == [DENIED_AGAIN.id]
    assert listed(reported, published_from=date(2015, 12, 19)) == []


def test_what_people_decided_leads_its_group_and_what_they_refused_stands_alone(reported: SqlStore) -> None:
    reported.add_review(DENIED_AGAIN.id, Decision.CONTRADICTION, "ann", NOON)
    assert listed(reported) == [DENIED_AGAIN.id, COUNTED.id] or listed(reported) == [COUNTED.id, DENIED_AGAIN.id]
    assert listed(reported, statuses=("open",)) == [COUNTED.id]
    reported.add_review(DENIED_AGAIN.id, Decision.NOT_CONTRADICTION, "ann", NOON)
    assert listed(reported, statuses=("open",)) == [DENIED.id, COUNTED.id]
    assert listed(reported, statuses=("not_contradiction",)) == [DENIED_AGAIN.id]


def test_a_twin_is_a_source_but_its_pairs_are_not_listed(reported: SqlStore) -> None:
    members = [Membership(DENIAL.id, SAME), Membership(NO_SUPPORT.id, SAME)]
    moved = reported.replace_memberships([*members, Membership(DENIAL_AGAIN.id, SAME, twin_of=DENIAL.id)])
    assert moved == 1
    assert listed(reported, grouped=False) == [DENIED.id, COUNTED.id]
    assert len(reported.dispute_group(DENIED.id).findings) == 1
    assert {voice.twin_of for voice in reported.dispute_group(DENIED.id).right} | {
        voice.twin_of for voice in reported.dispute_group(DENIED.id).left
    } == {"", DENIAL.id}


def test_what_people_decided_on_a_copy_holds_for_its_original(reported: SqlStore) -> None:
    reported.begin_watch()
    reported.add_review(DENIED.id, Decision.NOT_CONTRADICTION, "ann", NOON)
    members = [Membership(DENIAL_AGAIN.id, SAME), Membership(NO_SUPPORT.id, SAME)]
    reported.replace_memberships([*members, Membership(DENIAL.id, SAME, twin_of=DENIAL_AGAIN.id)])
    assert listed(reported, statuses=("open",), grouped=False) == [COUNTED.id]
    assert listed(reported, statuses=("not_contradiction",)) == [DENIED.id]
    assert reported.dispute(DENIED_AGAIN.id).row.status == "not_contradiction"
    then = reported.timeline(DisputeFilter(grouped=False), as_of=date(2026, 3, 2)).entries
    assert {one.row.finding.pair_id: one.row.status for one in then} == {
        DENIED.id: "not_contradiction", DENIED_AGAIN.id: "not_contradiction", COUNTED.id: "open"
    }  # fmt: skip
    assert reported.announce_disputes() == []
    assert wrong(reported) == []
    reported.take_back(DENIED.id, 1, "ann", NOON)
    assert listed(reported, statuses=("open",), grouped=False) == [DENIED.id, DENIED_AGAIN.id, COUNTED.id]
    reported.add_review(DENIED.id, Decision.CONTRADICTION, "ann", NOON)
    reported.add_review(DENIED_AGAIN.id, Decision.UNSURE, "ben", NOON)
    assert reported.dispute(DENIED_AGAIN.id).row.status == "unsure"
    reported.replace_memberships([])
    reported.take_back(DENIED_AGAIN.id, 1, "ben", NOON)
    assert reported.dispute(DENIED_AGAIN.id).row.status == "open"
    assert wrong(reported) == []


def test_propositions_dissolve_again(reported: SqlStore) -> None:
    assert reported.replace_memberships([]) == 3
    assert reported.memberships() == []
    assert listed(reported) == [DENIED.id, DENIED_AGAIN.id, COUNTED.id]


def test_agreements_tell_who_else_says_the_same(reported: SqlStore) -> None:
    beside = CandidatePair.of(NO_SUPPORT.id, SUPPORT.id)
    reported.add_pairs([beside])
    reported.replace_findings([finding(beside, None, 0.1, Relation.ENTAILMENT)])
    found = reported.agreements(NO_SUPPORT.id)
    assert [(one.voice.claim.id, one.probability) for one in found] == [
        *((one, 1.0) for one in sorted((DENIAL.id, DENIAL_AGAIN.id))),
        (SUPPORT.id, 0.0),
    ]
    assert reported.agreements(COUNTED.left_id if COUNTED.left_id != NO_SUPPORT.id else COUNTED.right_id) == []


def test_standing_findings_leave_out_the_neutral_and_the_withdrawn(reported: SqlStore) -> None:
    reported.replace_findings([finding(COUNTED, None, 0.1, Relation.NEUTRAL)])
    assert [one.pair_id for one in reported.standing_findings()] == sorted((DENIED.id, DENIED_AGAIN.id))
    reported.add_extraction(REPRINT.id, "x2", Extraction(claims=(), coverage=()))
    assert [one.pair_id for one in reported.standing_findings()] == [DENIED.id]


def test_origins_are_traced_once(reported: SqlStore) -> None:
    assert list(reported.articles_to_trace()) == []
    later = article("Nobody denied anything.", "en", "Third Post", None)
    reported.add_articles([later])
    assert [one.id for one in reported.articles_to_trace()] == [later.id]
    reported.replace_origins([Origin(later.id, REPRINT.id, "", b"123")])
    assert {one.article_id: one.origin_id for one in reported.origins()}[later.id] == REPRINT.id


def test_unknown_ids_are_refused(reported: SqlStore) -> None:
    for attempt in (
        lambda: reported.dispute_group("no-such-pair"),
        lambda: reported.agreements("no-such-claim"),
        lambda: reported.replace_memberships([Membership("no-such-claim", "p")]),
        lambda: reported.replace_origins([Origin("no-such-article", "o")]),
    ):
        with pytest.raises(NotFound):
            attempt()


def test_verify_finds_a_group_without_a_leading_pair(file_url: str) -> None:
    with open_store(file_url) as store:
        fill(store)
    assert verify(file_url) == []
    connection = sqlite_module().connect(file_url.removeprefix("sqlite:///"))
    connection.execute("UPDATE disputes SET leads = 0 WHERE pair_id = ?", (DENIED.id,))
    connection.commit()
    connection.close()
    assert verify(file_url) == [f"group {DENIED.left_id}-{DENIED.right_id}: 0 pairs lead it"]


def retraction(later_id: str) -> Finding:
    taken_back = replace(finding(DENIAL_RETRACTED, DisputeKind.UPDATE, 0.2, Relation.NEUTRAL), reason="retraction")
    return replace(taken_back, later_id=later_id)


DENIAL_RETRACTED = CandidatePair.of(DENIAL.id, NO_SUPPORT.id)


def test_a_claim_taken_back_leaves_the_list_and_stays_in_history(filled: SqlStore) -> None:
    filled.add_pairs([DENIAL_RETRACTED])
    filled.replace_findings([retraction(later_id=NO_SUPPORT.id)])
    assert listed(filled) == [COUNTED.id]
    assert listed(filled, retracted=None) == [DENIED.id, COUNTED.id]
    assert listed(filled, retracted=True) == [DENIED.id]
    assert filled.dispute(DENIED.id).row.retracted
    (change,) = filled.changes(DENIAL.id)
    assert (change.earlier.claim.id, change.later.claim.id, change.retracts) == (DENIAL.id, NO_SUPPORT.id, True)
    assert (change.earlier.retracted, change.later.retracted) == (True, False)
    assert filled.changes(NO_SUPPORT.id) == [change]
    assert filled.changes(SUPPORT.id) == []


def test_what_people_decided_stays_listed_when_a_claim_is_taken_back(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, Decision.CONTRADICTION, "ann", NOON)
    filled.add_pairs([DENIAL_RETRACTED])
    filled.replace_findings([retraction(later_id=NO_SUPPORT.id)])
    assert set(listed(filled)) == {DENIED.id, COUNTED.id}


def test_a_retraction_that_is_found_no_more_brings_the_dispute_back(filled: SqlStore) -> None:
    filled.add_pairs([DENIAL_RETRACTED])
    filled.replace_findings([retraction(later_id=NO_SUPPORT.id)])
    filled.replace_findings([finding(DENIAL_RETRACTED, None, 0.1, Relation.NEUTRAL)])
    assert listed(filled) == [DENIED.id, COUNTED.id]


def test_a_claim_that_was_taken_back_in_a_withdrawn_claim_is_back_on_the_list(filled: SqlStore) -> None:
    filled.add_pairs([DENIAL_RETRACTED])
    filled.replace_findings([retraction(later_id=NO_SUPPORT.id)])
    filled.add_extraction(ARABIC.id, "x2", Extraction(claims=(SUPPORT,), coverage=()))
    assert listed(filled) == [DENIED.id]
    assert not filled.dispute(DENIED.id).row.retracted
    assert wrong(filled) == []
    filled.add_extraction(ARABIC.id, "x3", Extraction(claims=(SUPPORT, NO_SUPPORT), coverage=()))
    assert listed(filled) == [COUNTED.id]
    assert wrong(filled) == []
