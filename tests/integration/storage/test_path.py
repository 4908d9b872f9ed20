"""What the pipeline stores: articles, extractions, vectors, pairs, scores; doing it again adds nothing."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from claimcheck.domain.claim import Claim, Polarity
from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.pair import CandidatePair
from claimcheck.domain.review import Decision
from claimcheck.errors import NotFound, StorageError
from claimcheck.protocols import Extraction
from claimcheck.storage import SqlStore
from tests.integration.storage.records import (
    ARABIC,
    ARABIC_EXTRACTION,
    CLAIMS,
    COUNTED,
    DENIAL,
    DENIED,
    EMBEDDER,
    ENGLISH,
    ENGLISH_EXTRACTION,
    MODEL,
    NO_SUPPORT,
    NOON,
    PAIRS,
    RAIDS,
    SUPPORT,
    VECTORS,
    article,
    fill,
    finding,
    scored,
    stamped,
)


def test_an_article_comes_back_as_it_was_stored_with_the_time_of_ingestion(store: SqlStore) -> None:
    assert store.add_articles([ARABIC]) == 1
    assert store.article(ARABIC.id) == stamped(ARABIC)


def test_the_same_article_again_is_not_new(store: SqlStore) -> None:
    assert store.add_articles([ARABIC, ENGLISH, ARABIC]) == 2
    assert store.add_articles([replace(ARABIC, title="another title"), ENGLISH]) == 0
    assert store.article(ARABIC.id).title == "لافروف وكيري"


def test_articles_come_by_id_and_may_be_written_to_while_they_come(store: SqlStore) -> None:
    many = [article(f"The minister said it is {number}.", "en", "Post", None) for number in range(250)]
    store.add_articles(many)
    seen = []
    for one in store.articles_to_extract("x1"):
        store.add_extraction(one.id, "x1", Extraction((), ()))
        seen.append(one.id)
    assert seen == sorted(one.id for one in many)
    assert list(store.articles_to_extract("x1")) == []
    assert (store.count_to_extract("x1"), store.count_to_extract("x2")) == (0, len(seen))
    assert [one.id for one in store.articles_to_extract("x2")] == seen
    assert [one.id for one in store.articles()] == seen


def test_claims_come_back_in_text_order_with_every_field(store: SqlStore) -> None:
    store.add_articles([ARABIC, ENGLISH])
    store.add_extraction(ARABIC.id, "x1", ARABIC_EXTRACTION)
    store.add_extraction(ENGLISH.id, "x1", ENGLISH_EXTRACTION)
    assert store.claims(ARABIC.id) == [SUPPORT, NO_SUPPORT]
    assert store.claims() == sorted(CLAIMS, key=lambda claim: claim.id)
    assert store.claim(RAIDS.id) == RAIDS
    assert store.coverage(ARABIC.id) == list(ARABIC_EXTRACTION.coverage)


def test_checking_everything_again_changes_no_row(filled: SqlStore) -> None:
    before = filled.counts()
    fill(filled)
    assert filled.counts() == before
    assert before == {"articles": 2, "claims": 4, "pairs": 2, "scores": 2, "disputes": 2, "reviews": 0, "flags": 0}
    assert filled.paired_claim_ids() == {claim.id for claim in CLAIMS}
    assert filled.pairs_to_score(*MODEL) == []


@pytest.mark.parametrize(
    "ask",
    [
        lambda store: store.article("0" * 20),
        lambda store: store.claim("0" * 20),
        lambda store: store.claims("0" * 20),
        lambda store: store.coverage("0" * 20),
        lambda store: store.dispute("0" * 20),
        lambda store: store.reviews("0" * 20),
        lambda store: store.vectors(*EMBEDDER, ["0" * 20]),
        lambda store: store.add_extraction("0" * 20, "x1", ENGLISH_EXTRACTION),
        lambda store: store.add_vectors(*EMBEDDER, ["0" * 20], VECTORS[:1]),
        lambda store: store.mark_paired(["0" * 20]),
        lambda store: store.add_pairs([CandidatePair.of("0" * 20, "1" * 20)]),
        lambda store: store.add_scores([scored(CandidatePair.of("0" * 20, "1" * 20))]),
        lambda store: store.replace_findings([finding(CandidatePair.of("0" * 20, "1" * 20))]),
    ],
)
def test_an_unknown_id_is_named_in_one_line(filled: SqlStore, ask) -> None:
    before = filled.counts()
    with pytest.raises(NotFound) as raised:
        ask(filled)
    assert "\n" not in str(raised.value)
    assert "0" * 20 in str(raised.value) or CandidatePair.of("0" * 20, "1" * 20).id in str(raised.value)
    assert filled.counts() == before


@pytest.mark.parametrize("text", ["He said\0so.", "He said \ud800 so."])
def test_text_that_no_database_keeps_is_refused(store: SqlStore, text: str) -> None:
    with pytest.raises(StorageError, match="no database keeps"):
        store.add_articles([ENGLISH, replace(ENGLISH, id="f" * 20, text=text)])
    assert store.counts()["articles"] == 0


def test_vectors_come_in_the_order_asked_for(filled: SqlStore) -> None:
    asked = [RAIDS.id, SUPPORT.id, RAIDS.id]
    found = filled.vectors(*EMBEDDER, asked)
    assert found.dtype == np.float32
    assert np.array_equal(found, VECTORS[[3, 0, 3]])
    assert filled.vectors(*EMBEDDER, []).shape[0] == 0
    assert filled.vector_ids(*EMBEDDER) == {claim.id for claim in CLAIMS}
    assert filled.vector_ids(EMBEDDER[0], "2") == frozenset()


def test_another_model_adds_its_vectors_and_scores_and_changes_none(filled: SqlStore) -> None:
    filled.add_vectors(EMBEDDER[0], "2", [SUPPORT.id], -VECTORS[:1])
    assert np.array_equal(filled.vectors(*EMBEDDER, [SUPPORT.id]), VECTORS[:1])
    assert filled.pairs_to_score("nli-test", "2") == sorted(PAIRS, key=lambda pair: pair.id)
    filled.add_scores([scored(DENIED, ("nli-test", "2"), 0.25)])
    assert list(filled.scored_pairs("nli-test", "2")) == [scored(DENIED, ("nli-test", "2"), 0.25)]
    assert list(filled.scored_pairs(*MODEL)) == [scored(pair) for pair in sorted(PAIRS, key=lambda pair: pair.id)]
    assert filled.pairs_to_score("nli-test", "2") == [COUNTED]
    versions = [(scores.model_version, scores.forward[2]) for scores in filled.dispute(DENIED.id).scored]
    assert versions == [("1", 0.75), ("2", 0.25)]


def test_the_same_model_again_does_not_overwrite_its_scores(filled: SqlStore) -> None:
    filled.add_scores([scored(DENIED, MODEL, 0.125)])
    assert filled.dispute(DENIED.id).scored[0].forward == (0.0, 0.25, 0.75)


def test_a_newer_extractor_withdraws_what_it_no_longer_finds(filled: SqlStore) -> None:
    filled.add_extraction(ENGLISH.id, "x2", Extraction((DENIAL,), ()))
    assert filled.claims(ENGLISH.id) == [DENIAL]
    assert RAIDS not in filled.claims()
    assert filled.claim(RAIDS.id) == RAIDS
    assert RAIDS.id not in filled.paired_claim_ids()
    assert [row.finding.pair_id for row in filled.disputes(DisputeFilter()).rows] == [DENIED.id]
    assert filled.pairs_to_score("nli-test", "2") == [DENIED]
    assert filled.coverage(ENGLISH.id) == []


def test_a_withdrawn_claim_stays_listed_where_people_worked_on_it(filled: SqlStore) -> None:
    filled.add_review(COUNTED.id, Decision.CONTRADICTION, "ann", NOON)
    filled.add_extraction(ENGLISH.id, "x2", Extraction((DENIAL,), ()))
    listed = {row.finding.pair_id: row.status for row in filled.disputes(DisputeFilter()).rows}
    assert listed == {DENIED.id: "open", COUNTED.id: "contradiction"}
    assert filled.dispute(COUNTED.id).reviews[0].reviewer == "ann"


def test_a_claim_found_again_returns_to_list_and_pairing(filled: SqlStore) -> None:
    filled.add_extraction(ENGLISH.id, "x2", Extraction((DENIAL,), ()))
    filled.add_extraction(ENGLISH.id, "x3", ENGLISH_EXTRACTION)
    assert filled.claims(ENGLISH.id) == [DENIAL, RAIDS]
    assert filled.disputes(DisputeFilter()).total == 2
    assert filled.paired_claim_ids() == {SUPPORT.id, NO_SUPPORT.id, DENIAL.id}


def test_a_claim_worded_anew_is_embedded_paired_and_scored_again(filled: SqlStore) -> None:
    reworded = replace(DENIAL, resolved_content="The FSA has Russian support", speaker_name="FSA")
    filled.add_extraction(ENGLISH.id, "x2", Extraction((reworded, RAIDS), ()))
    assert filled.claim(DENIAL.id) == reworded
    assert filled.vector_ids(*EMBEDDER) == {SUPPORT.id, NO_SUPPORT.id, RAIDS.id}
    assert filled.paired_claim_ids() == {SUPPORT.id, NO_SUPPORT.id, RAIDS.id}
    assert filled.pairs_to_score(*MODEL) == [DENIED]
    assert ("fsa", "FSA") in filled.filter_choices().speakers


def test_claims_of_another_article_are_not_taken_in(filled: SqlStore) -> None:
    with pytest.raises(ValueError, match="belongs to article"):
        filled.add_extraction(ENGLISH.id, "x2", ARABIC_EXTRACTION)
    assert filled.claims(ENGLISH.id) == [DENIAL, RAIDS]


def test_a_claim_found_twice_is_stored_once(store: SqlStore) -> None:
    store.add_articles([ENGLISH])
    store.add_extraction(ENGLISH.id, "x1", Extraction((DENIAL, RAIDS, DENIAL), ()))
    assert store.claims(ENGLISH.id) == [DENIAL, RAIDS]


def test_a_failing_reader_leaves_nothing_behind(store: SqlStore) -> None:
    def broken():
        yield ENGLISH
        raise RuntimeError("the disk was pulled out")

    with pytest.raises(RuntimeError):
        store.add_articles(broken())
    assert store.counts()["articles"] == 0


def test_many_pairs_and_scores_are_stored_in_one_go(store: SqlStore) -> None:
    text = "He said " + " ".join(f"claim{number}" for number in range(80)) + "."
    report = article(text, "en", "Post", None)
    store.add_articles([report])
    template = [
        replace(
            DENIAL,
            article_id=report.id,
            attribution=replace(
                DENIAL.attribution, cue_span=type(DENIAL.attribution.cue_span)(3 + n, 7 + n), polarity=Polarity.ASSERT
            ),
        )
        for n in range(80)
    ]
    claims = tuple(replace(one, id=Claim.make_id(report.id, one.attribution)) for one in template)
    store.add_extraction(report.id, "x1", Extraction(claims, ()))
    ids = [one.id for one in claims]
    pairs = [CandidatePair.of(left, right) for at, left in enumerate(ids) for right in ids[:at]]
    assert store.add_pairs(pairs) == 3160
    store.add_scores(scored(pair) for pair in pairs)
    store.replace_findings(finding(pair, confidence=0.5) for pair in pairs)
    assert [one.pair.id for one in store.scored_pairs(*MODEL)] == sorted(pair.id for pair in pairs)
    whole = store.disputes(DisputeFilter(), limit=100_000)
    assert [row.finding.pair_id for row in whole.rows] == sorted(pair.id for pair in pairs)
    page = store.disputes(DisputeFilter(), offset=3150, limit=50)
    assert page.total == 3160
    assert [row.finding.pair_id for row in page.rows] == sorted(pair.id for pair in pairs)[3150:]


def test_the_clock_dates_scores(filled: SqlStore) -> None:
    assert filled.dispute(DENIED.id).scored[0].stored_at == "2026-03-01T12:00:00+00:00"
    assert filled.article(ARABIC.id).ingested_at - NOON == timedelta(0)
