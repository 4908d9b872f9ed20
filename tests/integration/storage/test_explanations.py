"""The words that decide a dispute, and what reviews taught the judge."""

from dataclasses import replace

import pytest

from claimcheck.domain.calibration import Calibration, Cut
from claimcheck.domain.explanation import DecidingSpan, Explanation
from claimcheck.domain.review import Decision
from claimcheck.errors import NotFound
from claimcheck.storage import SqlStore
from tests.integration.storage.records import COUNTED, DENIED, MODEL, NOON, finding, scored

WORDS = Explanation(DENIED.id, DecidingSpan(0, 4, 0.5), None, 0.9, *MODEL)


def test_an_explanation_is_stored_and_holds_as_long_as_the_finding_it_explains(filled: SqlStore) -> None:
    assert filled.dispute(DENIED.id).explanation is None
    filled.add_explanations([WORDS])
    filled.add_explanations([WORDS])
    assert filled.dispute(DENIED.id).explanation == WORDS
    filled.replace_findings([finding(DENIED, confidence=0.8)])
    assert filled.dispute(DENIED.id).explanation is None
    with pytest.raises(NotFound):
        filled.add_explanations([replace(WORDS, pair_id="no-such-pair")])


def test_sure_leading_disputes_without_a_valid_explanation_are_to_be_explained(filled: SqlStore) -> None:
    def waiting() -> list[str]:
        return [one.finding.pair_id for one in filled.findings_to_explain(*MODEL)]

    filled.replace_findings([finding(COUNTED, confidence=0.95)])
    assert waiting() == [COUNTED.id, DENIED.id]
    filled.replace_findings([finding(COUNTED, confidence=0.85)])
    assert waiting() == [DENIED.id, COUNTED.id]
    assert filled.findings_to_explain("other", "1") == []
    filled.add_explanations([WORDS])
    assert waiting() == [COUNTED.id]
    filled.replace_findings([finding(COUNTED, confidence=0.4, unsure=True)])
    assert waiting() == []
    filled.replace_findings([finding(DENIED, confidence=0.8)])
    (one,) = filled.findings_to_explain(*MODEL)
    assert (one.left.id, one.right.id, one.scored) == (DENIED.left_id, DENIED.right_id, scored(DENIED))


def test_the_last_calibration_holds(store: SqlStore) -> None:
    assert store.calibration() is None
    first = store.add_calibration(Calibration(0.5, -1.0, {"en-en": Cut(0.4, 0.3), "ar-en": Cut(0.5, 0.35)}), 60)
    assert store.calibration() == first
    second = store.add_calibration(Calibration(0.6, -0.5), 90)
    assert (first.number, second.number, second.reviews, second.fitted_at) == (1, 2, 90, NOON)
    assert store.calibration() == second


def test_decided_disputes_tell_languages_and_articles(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, Decision.CONTRADICTION, "ann", NOON)
    (one,) = filled.decided(10)
    assert (one.languages, one.contradiction) == ("ar-en", True)
    row = filled.dispute(DENIED.id).row
    assert one.articles == (row.left.article_id, row.right.article_id)
