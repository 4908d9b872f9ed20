"""What people put right in a claim is seen everywhere, stays through a new extraction, and the original is kept."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from claimcheck.domain.claim import Polarity
from claimcheck.domain.correction import Correction, Part
from claimcheck.domain.listing import DisputeFilter
from claimcheck.errors import Conflict, NotFound
from claimcheck.protocols import Extraction
from claimcheck.storage import SqlStore, open_store, verify
from tests.integration.storage.records import (
    DENIAL,
    DENIED,
    EMBEDDER,
    ENGLISH,
    ENGLISH_EXTRACTION,
    ENGLISH_TEXT,
    MODEL,
    NOON,
    RAIDS,
    fill,
    span,
)

LATER = NOON + timedelta(hours=1)
ALEPPO = [list(span(ENGLISH_TEXT, "raids hit Aleppo"))]
WHOLE = [list(RAIDS.attribution.content_spans[0])]


def test_a_corrected_speaker_is_the_one_that_lists_and_searches_find(filled: SqlStore) -> None:
    given = filled.correct_claim(
        DENIAL.id, Part.SPEAKER, ["fsa", "Free Syrian Army"], ["snc", "Syrian National Coalition"], "ann", NOON
    )
    assert (given.speaker_id, given.speaker_name, given.id) == ("snc", "Syrian National Coalition", DENIAL.id)
    row = filled.dispute(DENIED.id).row
    assert given == filled.claim(DENIAL.id) and given in (row.left, row.right)
    assert [row.finding.pair_id for row in filled.disputes(DisputeFilter(speakers=("snc",))).rows] == [DENIED.id]
    assert [row.finding.pair_id for row in filled.disputes(DisputeFilter(text="national coalition")).rows] == [
        DENIED.id
    ]
    assert ("snc", "Syrian National Coalition") in filled.filter_choices().speakers


def test_corrected_content_has_the_words_of_its_new_span(filled: SqlStore) -> None:
    given = filled.correct_claim(RAIDS.id, Part.CONTENT, WHOLE, ALEPPO, "ann", NOON)
    assert (given.content, given.resolved_content, given.context) == ("raids hit Aleppo", "raids hit Aleppo", "")
    assert given.attribution.content_spans == (span(ENGLISH_TEXT, "raids hit Aleppo"),)
    assert filled.disputes(DisputeFilter(text="40")).total == 0


def test_polarity_date_and_source_are_corrected_and_each_original_is_kept(filled: SqlStore) -> None:
    diplomat = [list(RAIDS.attribution.source_span)]
    filled.correct_claim(RAIDS.id, Part.POLARITY, "assert", "doubt", "ann", NOON)
    filled.correct_claim(RAIDS.id, Part.EVENT_ON, None, "2015-12-17", "bob", LATER)
    given = filled.correct_claim(RAIDS.id, Part.SOURCE, diplomat, [], "bob", LATER)
    assert (given.polarity, given.event_on) == (Polarity.DOUBT, date(2015, 12, 17))
    assert given.attribution.source_span is None
    assert filled.claim(RAIDS.id) == given
    assert filled.corrections(RAIDS.id) == [
        Correction(RAIDS.id, 1, Part.POLARITY, "assert", "doubt", "ann", NOON),
        Correction(RAIDS.id, 2, Part.EVENT_ON, None, "2015-12-17", "bob", LATER),
        Correction(RAIDS.id, 3, Part.SOURCE, diplomat, [], "bob", LATER),
    ]


def test_a_dispute_tells_what_was_put_right_in_its_claims(filled: SqlStore) -> None:
    filled.correct_claim(DENIAL.id, Part.POLARITY, "deny", "doubt", "ann", NOON)
    assert [(one.claim_id, one.part) for one in filled.dispute(DENIED.id).corrections] == [(DENIAL.id, Part.POLARITY)]


def test_the_second_who_corrects_is_told_what_the_first_did(filled: SqlStore) -> None:
    filled.correct_claim(RAIDS.id, Part.POLARITY, "assert", "doubt", "ann", NOON)
    with pytest.raises(Conflict, match=r"ann corrected the polarity of claim .* at 2026-03-01T12:00:00"):
        filled.correct_claim(RAIDS.id, Part.POLARITY, "assert", "deny", "bob", LATER)
    filled.correct_claim(RAIDS.id, Part.POLARITY, "assert", "doubt", "bob", LATER)  # the same word: nothing to do
    assert len(filled.corrections(RAIDS.id)) == 1
    with pytest.raises(NotFound):
        filled.correct_claim("0" * 20, Part.POLARITY, "assert", "doubt", "bob", LATER)


def test_a_corrected_claim_is_read_by_the_models_again(filled: SqlStore) -> None:
    assert filled.pairs_to_score(*MODEL) == []
    filled.correct_claim(DENIAL.id, Part.POLARITY, "deny", "assert", "ann", NOON)
    assert filled.pairs_to_score(*MODEL) == [DENIED]
    assert DENIAL.id not in filled.vector_ids(*EMBEDDER)
    assert DENIAL.id not in filled.paired_claim_ids()


def test_a_newer_extraction_does_not_bring_the_fault_back(filled: SqlStore) -> None:
    filled.correct_claim(RAIDS.id, Part.CONTENT, WHOLE, ALEPPO, "ann", NOON)
    filled.correct_claim(RAIDS.id, Part.SPEAKER, ["diplomat", "diplomat"], ["envoy", "the envoy"], "ann", NOON)
    found = replace(RAIDS, checkworthiness=0.25, speaker_id="somebody", speaker_name="somebody")
    filled.add_extraction(ENGLISH.id, "x2", Extraction((DENIAL, found), ENGLISH_EXTRACTION.coverage))
    claim = filled.claim(RAIDS.id)
    assert (claim.content, claim.speaker_id, claim.checkworthiness) == ("raids hit Aleppo", "envoy", 0.25)


def test_a_database_with_corrections_is_whole(shared_url: str) -> None:
    with open_store(shared_url) as store:
        fill(store)
        store.correct_claim(RAIDS.id, Part.CONTENT, WHOLE, ALEPPO, "ann", NOON)
        store.correct_claim(RAIDS.id, Part.POLARITY, "assert", "doubt", "ann", NOON)
    assert verify(shared_url) == []


def test_a_correction_changed_behind_our_back_is_found(file_url: str) -> None:
    from sqlalchemy import text

    from claimcheck.storage.engine import Database

    with open_store(file_url) as store:
        fill(store)
        store.correct_claim(RAIDS.id, Part.POLARITY, "assert", "doubt", "ann", NOON)
    database = Database(file_url)
    with database.writing() as session:
        session.execute(text("UPDATE claims SET polarity = 'deny' WHERE id = :id"), {"id": RAIDS.id})
    database.close()
    assert f"claim {RAIDS.id}: its polarity is not what it was corrected to" in verify(file_url)


def test_the_state_a_speaker_speaks_for_is_kept_until_a_person_names_another_speaker() -> None:
    official = replace(RAIDS, speaker_state="russia")
    with open_store("sqlite://", clock=lambda: NOON) as store:
        store.add_articles([ENGLISH])
        store.add_extraction(ENGLISH.id, "x1", Extraction((official,), ENGLISH_EXTRACTION.coverage))
        assert store.claim(RAIDS.id) == official
        store.correct_claim(RAIDS.id, Part.SPEAKER, [RAIDS.speaker_id, RAIDS.speaker_name], ["envoy", "X"], "ann", NOON)
        assert store.claim(RAIDS.id).speaker_state == ""
