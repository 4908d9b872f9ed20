"""What people read across many records, and their word on who is who."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from claimcheck.domain.claim import Polarity
from claimcheck.domain.identity import SpeakerDecision, SpeakerVerdict, own_id
from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.overview import Alias, ClaimFilter, Opposition
from claimcheck.domain.pair import CandidatePair
from claimcheck.domain.review import Decision
from claimcheck.errors import NotFound
from claimcheck.protocols import Extraction
from claimcheck.storage import SqlStore
from tests.integration.storage.records import (
    ARABIC,
    COUNTED,
    DENIAL,
    DENIED,
    ENGLISH,
    ENGLISH_EXTRACTION,
    NO_SUPPORT,
    NOON,
    RAIDS,
    SUPPORT,
    finding,
)


def listed(store: SqlStore, **filter: object) -> list[str]:
    page = store.claims_page(ClaimFilter(**filter))
    assert page.total == len(page.rows)
    return [row.claim.id for row in page.rows]


@pytest.mark.parametrize(
    ("filter", "expected"),
    [
        ({}, {DENIAL, RAIDS, SUPPORT, NO_SUPPORT}),
        ({"languages": ("ar",)}, {SUPPORT, NO_SUPPORT}),
        ({"speakers": ("fsa",)}, {DENIAL, NO_SUPPORT}),
        ({"outlets": ("Example Post",)}, {DENIAL, RAIDS}),
        ({"polarities": (Polarity.DENY,)}, {DENIAL, NO_SUPPORT}),
        ({"published_to": date(2015, 12, 17)}, {SUPPORT, NO_SUPPORT}),
        ({"text": "RAIDS aleppo"}, {RAIDS}),
        ({"text": "دعم روسي لهم", "polarities": (Polarity.ASSERT,)}, set()),
        ({"disputed": True}, {SUPPORT, DENIAL, NO_SUPPORT, RAIDS}),
    ],
)
def test_claims_are_filtered(read_only: SqlStore, filter: dict[str, object], expected: set[object]) -> None:
    assert set(listed(read_only, **filter)) == {claim.id for claim in expected}


def test_claims_are_listed_by_day_the_latest_first_with_their_disputes(read_only: SqlStore) -> None:
    page = read_only.claims_page(ClaimFilter(), offset=1, limit=2)
    assert page.total == 4 and len(page.rows) == 2
    days = [row.claim.published_on for row in read_only.claims_page(ClaimFilter()).rows]
    assert days == sorted(days, reverse=True)
    assert {row.claim.id: row.disputes for row in read_only.claims_page(ClaimFilter()).rows}[DENIAL.id] == 1
    assert page.rows[0].article.text == ""


def test_a_claims_file_has_its_article_and_its_disputes(filled: SqlStore) -> None:
    file = filled.claim_file(DENIAL.id)
    assert (file.claim, file.article.text) == (DENIAL, ENGLISH.text)
    assert [row.finding.pair_id for row in file.disputes] == [DENIED.id]
    assert not file.withdrawn
    with pytest.raises(NotFound):
        filled.claim_file("nothing")


def test_a_withdrawn_claim_is_told_as_withdrawn_and_not_listed(filled: SqlStore) -> None:
    filled.add_extraction(ENGLISH.id, "x2", Extraction((DENIAL,), ()))
    assert RAIDS.id not in listed(filled)
    assert filled.claim_file(RAIDS.id).withdrawn


def test_speakers_are_found_by_any_of_their_names(read_only: SqlStore) -> None:
    page = read_only.speakers_page()
    assert page.total == 3
    assert (page.rows[0].id, page.rows[0].claims, page.rows[0].disputes) == ("fsa", 2, 2)
    assert (page.rows[0].first_on, page.rows[0].last_on) == (date(2015, 12, 16), date(2015, 12, 18))
    for words, expected in (("مقاتلون", "fsa"), ("syrian FREE", "fsa"), ("وزارة", "ru-mod")):
        assert [row.id for row in read_only.speakers_page(words).rows] == [expected]


def test_a_ledger_is_in_order_of_days_with_what_joins_its_claims(filled: SqlStore) -> None:
    turned = CandidatePair.of(NO_SUPPORT.id, DENIAL.id)
    filled.add_pairs([turned])
    filled.replace_findings([finding(turned)])
    ledger = filled.ledger("fsa")
    assert [row.claim for row in ledger.claims] == [NO_SUPPORT, DENIAL]
    assert [one.pair_id for one in ledger.findings] == [turned.id] and ledger.others == ()
    assert set(ledger.aliases) == {Alias("مقاتلون", 1), Alias("The Free Syrian Army", 1)}
    first = filled.ledger("fsa", limit=1)
    assert [row.claim for row in first.others] == [DENIAL] and first.total == 2
    with pytest.raises(NotFound):
        filled.ledger("nobody")


def test_who_disputes_whom_follows_the_word_that_denies(read_only: SqlStore) -> None:
    found = {(one.asserter_id, one.denier_id): one for one in read_only.oppositions(DisputeFilter())}
    day = date(2015, 12, 18)
    ministry, army = "Russian Ministry of Defence", "Free Syrian Army"
    assert found["ru-mod", "fsa"] == Opposition("ru-mod", ministry, "fsa", army, 1, day, day)
    assert ("diplomat", "fsa") in found  # the diplomat spoke later, but it is the army that denies
    page = read_only.disputes(DisputeFilter(asserted_by="ru-mod", denied_by="fsa"))
    assert [row.finding.pair_id for row in page.rows] == [DENIED.id]
    assert read_only.disputes(DisputeFilter(asserted_by="fsa", denied_by="ru-mod")).total == 0


def test_a_timeline_shows_what_was_known_by_a_day(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, Decision.CONTRADICTION, "Amal", NOON)
    now = filled.timeline(DisputeFilter())
    assert [(one.row.finding.pair_id, one.event_on) for one in now.entries] == [
        (COUNTED.id, date(2015, 12, 16)),
        (DENIED.id, date(2015, 12, 14)),
    ]
    assert {one.row.status for one in now.entries} == {"open", "contradiction"}
    then = filled.timeline(DisputeFilter(), as_of=date(2015, 12, 17))
    known = {
        one.row.finding.pair_id: {one.row.left.id: one.left_known, one.row.right.id: one.right_known}
        for one in then.entries
    }
    assert known[DENIED.id] == {SUPPORT.id: True, DENIAL.id: False}
    assert {one.row.status for one in then.entries} == {"open"}
    assert filled.timeline(DisputeFilter(), as_of=date(2015, 12, 15)).total == 0
    assert {one.row.status for one in filled.timeline(DisputeFilter(), as_of=NOON.date()).entries} == {
        "open",
        "contradiction",
    }


def test_the_last_word_on_each_pair_is_what_was_decided(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, Decision.CONTRADICTION, "Amal", NOON)
    filled.add_review(DENIED.id, Decision.NOT_CONTRADICTION, "Boris", NOON + timedelta(hours=1))
    filled.add_review(COUNTED.id, Decision.UNSURE, "Amal", NOON)
    assert [(one.pair_id, one.contradiction) for one in filled.decided(10)] == [(DENIED.id, False)]
    assert filled.article_languages() == {"ar": 1, "en": 1}


def word(verdict: SpeakerVerdict, speaker_id: str, other: tuple[str, str], name: str = "") -> SpeakerDecision:
    return SpeakerDecision(0, verdict, speaker_id, *other, "Amal", NOON, name)


ARMY = ("fsa", "Free Syrian Army")


def test_merged_speakers_are_one_everywhere_and_stay_so_when_the_article_is_read_again(filled: SqlStore) -> None:
    decision = filled.decide_speaker(word(SpeakerVerdict.SAME, "diplomat", ARMY))
    assert decision.number == 1
    assert filled.claim(RAIDS.id).speaker_name == "Free Syrian Army"
    (row,) = [row for row in filled.disputes(DisputeFilter()).rows if row.finding.pair_id == COUNTED.id]
    assert {row.left.speaker_id, row.right.speaker_id} == {"fsa"}
    assert filled.disputes(DisputeFilter(speakers=("diplomat",))).total == 0
    before = filled.ledger("fsa")
    assert Alias("A diplomat", 1) in before.aliases
    filled.add_extraction(ENGLISH.id, "x2", ENGLISH_EXTRACTION)
    assert filled.ledger("fsa") == before
    filled.decide_speaker(word(SpeakerVerdict.UNDONE, "diplomat", ARMY))
    assert filled.claim(RAIDS.id) == RAIDS
    assert len(filled.speaker_decisions("fsa")) == 2


def test_a_name_that_two_merged_speakers_had_stands_once(filled: SqlStore) -> None:
    again = replace(RAIDS, speaker=DENIAL.speaker, speaker_id="officer", speaker_name="Officer")
    filled.add_extraction(ENGLISH.id, "x2", Extraction((DENIAL, again), ()))
    filled.decide_speaker(word(SpeakerVerdict.SAME, "officer", ARMY))
    assert filled.ledger("fsa").aliases == (Alias(DENIAL.speaker, 2), Alias(NO_SUPPORT.speaker, 1))


def test_a_name_is_split_off_and_comes_back(filled: SqlStore) -> None:
    own = (own_id("fsa", "مقاتلون"), "مقاتلون")
    filled.decide_speaker(word(SpeakerVerdict.SPLIT, "fsa", own, "مقاتلون"))
    assert filled.ledger(own[0]).claims[0].claim == replace(NO_SUPPORT, speaker_id=own[0], speaker_name="مقاتلون")
    assert filled.ledger("fsa").total == 1
    filled.decide_speaker(word(SpeakerVerdict.UNDONE, "fsa", own, "مقاتلون"))
    assert filled.ledger("fsa").total == 2


def test_moves_follow_each_other_and_a_circle_moves_nothing(filled: SqlStore) -> None:
    ministry = ("ru-mod", "Russian Ministry of Defence")
    filled.decide_speaker(word(SpeakerVerdict.SAME, "diplomat", ARMY))
    filled.decide_speaker(word(SpeakerVerdict.SAME, "fsa", ministry))
    assert filled.speakers_page().total == 1
    filled.decide_speaker(word(SpeakerVerdict.SAME, "ru-mod", ARMY))
    assert filled.ledger("ru-mod").total == 1 and filled.ledger("fsa").total == 2


def test_speakers_who_share_a_name_are_suggested_until_somebody_says_that_they_are_two(filled: SqlStore) -> None:
    again = replace(RAIDS, speaker="Senior Free Syrian Army officer", speaker_id="officer", speaker_name="Officer")
    filled.add_extraction(ENGLISH.id, "x2", Extraction((DENIAL, again), ()))
    (suggested,) = filled.speaker_suggestions("fsa")
    assert (suggested.id, suggested.claims, suggested.shared) == ("officer", 1, "Senior Free Syrian Army officer")
    filled.decide_speaker(word(SpeakerVerdict.DIFFERENT, "fsa", ("officer", "Officer")))
    assert filled.speaker_suggestions("fsa") == []
    assert filled.ledger("fsa").total == 2


def test_who_has_no_name_is_suggested_to_nobody(filled: SqlStore) -> None:
    alike = replace(RAIDS, speaker="officials", speaker_id="officials~3f0c", speaker_name="officials")
    other = replace(DENIAL, speaker="officials", speaker_id="officials~91ab", speaker_name="officials")
    filled.add_extraction(ENGLISH.id, "x2", Extraction((other, alike), ()))
    assert filled.speaker_suggestions("officials~3f0c") == []
    named = replace(DENIAL, speaker="officials", speaker_id="ports-board", speaker_name="Ports Board")
    filled.add_extraction(ENGLISH.id, "x3", Extraction((named, alike), ()))
    assert filled.speaker_suggestions("ports-board") == []


def test_an_answer_is_the_dispute_with_the_party_that_was_named(read_only: SqlStore) -> None:
    assert read_only.speakers_named(["free syrian army", "مقاتلون", "nobody"]) == {"fsa": "Free Syrian Army"}
    answers = read_only.answers(SUPPORT.id, ["fsa", "diplomat", "nobody"])
    assert {speaker: row.finding.pair_id for speaker, row in answers.items()} == {"fsa": DENIED.id}
    assert read_only.answers(SUPPORT.id, []) == {}
    assert [row.finding.pair_id for row in read_only.related([SUPPORT.id, RAIDS.id])] == [DENIED.id, COUNTED.id]


def test_of_several_answers_of_a_party_the_surest_counts(filled: SqlStore) -> None:
    again = CandidatePair.of(SUPPORT.id, NO_SUPPORT.id)
    filled.add_pairs([again])
    for confidence, surest in ((0.99, again), (0.3, DENIED)):
        filled.replace_findings([finding(again, confidence=confidence)])
        assert filled.answers(SUPPORT.id, ["fsa"])["fsa"].finding.pair_id == surest.id


def test_rows_of_disputes_are_had_at_once_and_are_those_of_their_files(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, Decision.CONTRADICTION, "Amal", NOON)
    rows = filled.dispute_rows([DENIED.id, "nothing", COUNTED.id])
    assert rows == {pair.id: filled.dispute(pair.id).row for pair in (DENIED, COUNTED)}


def test_what_moved_is_still_found_correct(tmp_path) -> None:
    from claimcheck.storage import open_store, verify
    from tests.integration.storage.records import fill

    url = f"sqlite:///{tmp_path / 'moved.db'}"
    with open_store(url, clock=lambda: NOON) as store:
        fill(store)
        store.decide_speaker(word(SpeakerVerdict.SAME, "diplomat", ARMY))
        assert store.article(ARABIC.id).text == ARABIC.text
    assert verify(url) == []
