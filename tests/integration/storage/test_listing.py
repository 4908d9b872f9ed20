"""The list of disputes as people filter, search and page it."""

from datetime import date

import pytest

from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.pair import DisputeKind, Relation
from claimcheck.domain.review import Decision, FlagTarget
from claimcheck.storage import SqlStore
from tests.integration.storage.records import (
    ARABIC,
    COUNTED,
    DENIAL,
    DENIED,
    ENGLISH,
    MODEL,
    NO_SUPPORT,
    NOON,
    RAIDS,
    SUPPORT,
    finding,
    scored,
)


def listed(store: SqlStore, **filter: object) -> list[str]:
    page = store.disputes(DisputeFilter(**filter))
    assert page.total == len(page.rows)
    return [row.finding.pair_id for row in page.rows]


def test_disputes_are_listed_by_confidence_with_claims_and_heads_of_articles(read_only: SqlStore) -> None:
    first, second = read_only.disputes(DisputeFilter()).rows
    assert first.finding == finding(DENIED)
    assert {first.left, first.right} == {SUPPORT, DENIAL}
    assert first.left.id == DENIED.left_id
    heads = {first.left_article.id: first.left_article, first.right_article.id: first.right_article}
    assert heads.keys() == {ARABIC.id, ENGLISH.id}
    assert {head.text for head in heads.values()} == {""}
    assert heads[ARABIC.id].title == "لافروف وكيري"
    assert (first.status, first.flagged) == ("open", False)
    assert second.finding.kind is DisputeKind.NUMBER


def test_equal_confidence_is_listed_by_id(filled: SqlStore) -> None:
    filled.replace_findings([finding(DENIED, confidence=0.5), finding(COUNTED, confidence=0.5)])
    assert listed(filled) == sorted([DENIED.id, COUNTED.id])


@pytest.mark.parametrize(
    ("filter", "expected"),
    [
        ({"languages": ("ar",)}, [DENIED, COUNTED]),
        ({"languages": ("ru",)}, []),
        ({"speakers": ("ru-mod",)}, [DENIED]),
        ({"speakers": ("ru-mod", "diplomat")}, [DENIED, COUNTED]),
        ({"outlets": ("Example Post",)}, [DENIED, COUNTED]),
        ({"outlets": ("' OR 1=1 --",)}, []),
        ({"kinds": (DisputeKind.NUMBER,)}, [COUNTED]),
        ({"kinds": (DisputeKind.NUMBER, DisputeKind.DENIAL)}, [DENIED, COUNTED]),
        ({"published_from": date(2015, 12, 17)}, [DENIED, COUNTED]),
        ({"published_to": date(2015, 12, 16)}, [DENIED, COUNTED]),
        ({"published_from": date(2015, 12, 17), "published_to": date(2015, 12, 17)}, []),
        ({"published_from": date(2015, 12, 19)}, []),
        ({"statuses": ("open",)}, [DENIED, COUNTED]),
        ({"statuses": (Decision.CONTRADICTION,)}, []),
        ({"flagged": True}, []),
        ({"flagged": False, "unsure": None}, [DENIED, COUNTED]),
        ({"unsure": True}, []),
        ({"speakers": ("fsa",), "kinds": (DisputeKind.NUMBER,), "text": "aleppo"}, [COUNTED]),
    ],
)
def test_filters(read_only: SqlStore, filter: dict[str, object], expected: list) -> None:
    assert listed(read_only, **filter) == [pair.id for pair in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ALEPPO", [COUNTED]),
        ("aleppo 40", [COUNTED]),
        ("aleppo 41", []),
        ("Ministry of defence", [DENIED]),
        ("الدفاع", [DENIED]),
        ("أربع مجموعات", [DENIED]),
        ("اربع مَجموعات", [DENIED]),
        ("مقاتلون", [COUNTED]),
        ("free syrian", [DENIED, COUNTED]),
        ("100%", []),
        ("_", []),
        ("%", []),
        ("\\", []),
        ("\0", [DENIED, COUNTED]),
        ("   ", [DENIED, COUNTED]),
        ("'; DROP TABLE disputes; --", []),
    ],
)
def test_text_is_found_in_contents_and_speakers_whatever_its_case_and_marks(
    read_only: SqlStore, text: str, expected: list
) -> None:
    assert listed(read_only, text=text) == [pair.id for pair in expected]


@pytest.mark.parametrize("text", ["", "syrian"])
def test_pages_know_how_many_there_are_in_all(read_only: SqlStore, text: str) -> None:
    for offset, limit, expected in ((0, 1, [DENIED]), (1, 1, [COUNTED]), (1, 5, [COUNTED]), (2, 5, []), (0, 0, [])):
        page = read_only.disputes(DisputeFilter(text=text), offset=offset, limit=limit)
        assert [row.finding.pair_id for row in page.rows] == [pair.id for pair in expected]
        assert page.total == 2


def test_neutral_findings_are_kept_but_not_listed(filled: SqlStore) -> None:
    filled.replace_findings([finding(COUNTED, DisputeKind.UPDATE, 0.2, Relation.NEUTRAL)])
    assert listed(filled) == [DENIED.id]
    assert filled.dispute(COUNTED.id).row.finding.kind is DisputeKind.UPDATE


def test_the_abstain_band_is_listed_apart(filled: SqlStore) -> None:
    filled.replace_findings([finding(COUNTED, confidence=0.45, unsure=True)])
    assert listed(filled) == [DENIED.id]
    assert listed(filled, unsure=True) == [COUNTED.id]
    assert listed(filled, unsure=None) == [DENIED.id, COUNTED.id]


def test_what_a_person_decided_stays_listed_when_a_new_model_thinks_otherwise(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, Decision.CONTRADICTION, "ann", NOON)
    filled.raise_flag(FlagTarget.PAIR, COUNTED.id, "ann", NOON)
    filled.replace_findings(finding(pair, None, 0.1, Relation.NEUTRAL) for pair in (DENIED, COUNTED))
    assert set(listed(filled)) == {DENIED.id, COUNTED.id}
    assert listed(filled, statuses=("contradiction",)) == [DENIED.id]
    assert [review.reviewer for review in filled.reviews(DENIED.id)] == ["ann"]


def test_one_dispute_tells_everything(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, Decision.UNSURE, "ann", NOON, note="ask the desk")
    filled.raise_flag(FlagTarget.CLAIM, SUPPORT.id, "bob", NOON)
    filled.add_scores([scored(DENIED, ("nli-test", "2"))])
    file = filled.dispute(DENIED.id)
    assert {file.left_article.text, file.right_article.text} == {ARABIC.text, ENGLISH.text}
    assert file.left_article.id == file.row.left.article_id
    assert [(one.model_id, one.model_version) for one in file.scored] == [MODEL, ("nli-test", "2")]
    assert file.scored[0].backward == (0.25, 0.0, 0.75)
    assert file.scored[0].truncated
    assert [review.note for review in file.reviews] == ["ask the desk"]
    assert [flag.target_id for flag in file.flags] == [SUPPORT.id]
    assert (file.row.status, file.row.flagged) == ("unsure", True)


def test_filter_choices_are_what_is_listed(read_only: SqlStore) -> None:
    choices = read_only.filter_choices(DisputeFilter(speakers=("nobody",), outlets=("nowhere",)))
    assert choices.languages == ("ar", "en")
    assert choices.outlets == ("Example Post", "الجزيرة")
    assert choices.speakers == (
        ("diplomat", "diplomat"),
        ("fsa", "Free Syrian Army"),
        ("ru-mod", "Russian Ministry of Defence"),
    )


def test_the_tally_counts_the_list_by_kind_status_and_certainty(filled: SqlStore) -> None:
    filled.add_review(DENIED.id, Decision.CONTRADICTION, "ann", NOON)
    filled.replace_findings([finding(COUNTED, DisputeKind.NUMBER, 0.6, unsure=True)])
    assert filled.tally() == {("denial", "contradiction", False): 1, ("number", "open", True): 1}


def test_an_empty_store_lists_nothing(store: SqlStore) -> None:
    assert store.disputes(DisputeFilter(text="x")).total == 0
    assert store.disputes(DisputeFilter()).rows == ()
    assert store.filter_choices().speakers == store.filter_choices().languages == ()
    assert set(store.counts().values()) == {0}
    assert store.claims() == []
    assert list(store.scored_pairs(*MODEL)) == []


def test_claims_keep_their_place_in_the_pair_order(read_only: SqlStore) -> None:
    row = read_only.disputes(DisputeFilter(kinds=(DisputeKind.NUMBER,))).rows[0]
    assert (row.left.id, row.right.id) == (COUNTED.left_id, COUNTED.right_id)
    assert {row.left, row.right} == {NO_SUPPORT, RAIDS}
