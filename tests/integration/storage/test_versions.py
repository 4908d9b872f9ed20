"""The same article changed: a new version, its old claims kept, those no longer said marked."""

import hashlib
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from claimcheck.domain.article import Arrival, Article, Receipt
from claimcheck.domain.claim import Claim, Polarity
from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.pair import CandidatePair
from claimcheck.domain.review import Decision
from claimcheck.errors import NotFound
from claimcheck.protocols import Extraction
from claimcheck.storage import SqlStore, verify
from tests.integration.storage.records import DENIAL, ENGLISH, ENGLISH_EXTRACTION, NOON, article, claim, finding, scored

ADDRESS = "https://post.example/syria/40-raids"
BEIRUT = timezone(timedelta(hours=2))


def version(text: str, **more: object) -> Article:
    return replace(article(text, "en", "Post", date(2015, 12, 18)), identity=ADDRESS, **more)


def said(of: Article, cue: str, content: str) -> Claim:
    return claim(of, cue, content, Polarity.ASSERT, "A diplomat", "diplomat", "diplomat")


FIRST = version("A diplomat said 40 raids hit Aleppo. A diplomat added that the hospital was empty.")
SECOND = version("A diplomat said 40 raids hit Aleppo. A diplomat warned that more would come soon.")
THIRD = version(
    "A diplomat said 40 raids hit Aleppo. A diplomat warned that more would come soon. "
    "A diplomat added that the hospital was empty."
)
RAIDS, EMPTY = said(FIRST, "said", "40 raids hit Aleppo"), said(FIRST, "added", "the hospital was empty")
RAIDS_AGAIN, MORE = said(SECOND, "said", "40 raids hit Aleppo"), said(SECOND, "warned", "more would come soon")


def receive(store: SqlStore, one: Article, source: bytes | None = None) -> Receipt:
    (receipt,) = store.receive([(one, source)])
    return receipt


def read(store: SqlStore, one: Article, *claims: Claim) -> None:
    store.add_extraction(one.id, "x1", Extraction(claims, ()))


def test_what_an_article_says_of_its_times_keeps_its_zone(store: SqlStore) -> None:
    published = datetime(2015, 12, 18, 23, 30, tzinfo=BEIRUT)
    one = version("A diplomat said it.", published_at=published, updated_at=NOON, source_sha256="ab" * 32)
    receive(store, one)
    stored = store.article(one.id)
    assert stored == replace(one, ingested_at=NOON)
    assert stored.published_at and stored.published_at.isoformat() == "2015-12-18T23:30:00+02:00"


def test_the_same_twice_adds_nothing_and_a_changed_one_is_the_next_version(store: SqlStore) -> None:
    assert receive(store, FIRST).arrival is Arrival.ADDED
    assert receive(store, FIRST).arrival is Arrival.UNCHANGED
    receipt = receive(store, SECOND)
    assert (receipt.arrival, receipt.previous_id) == (Arrival.CHANGED, FIRST.id)
    assert receive(store, FIRST).arrival is Arrival.UNCHANGED  # an older copy changes nothing
    for asked in (FIRST, SECOND):
        assert [(one.number, one.article.id) for one in store.versions(asked.id)] == [(1, FIRST.id), (2, SECOND.id)]
    assert store.article_of_identity(ADDRESS) == SECOND.id
    assert store.article_of_identity("https://post.example/other") is None


def test_another_article_at_the_same_address_is_no_version(store: SqlStore) -> None:
    other = version("The bank raised its rate by a quarter point, to the surprise of every trader in town.")
    receive(store, FIRST)
    assert receive(store, other).arrival is Arrival.ADDED
    changed = version("The bank raised its rate by half a point, to the surprise of every trader in town.")
    assert receive(store, changed).previous_id == other.id
    assert [one.article.id for one in store.versions(FIRST.id)] == [FIRST.id]
    assert [one.article.id for one in store.versions(changed.id)] == [other.id, changed.id]


def test_the_same_title_makes_a_rewritten_article_a_version(store: SqlStore) -> None:
    receive(store, replace(FIRST, title="Raids on Aleppo"))
    rewritten = version("Nothing of the kind happened, the paper writes now.", title="RAIDS on Aleppo")
    assert receive(store, rewritten).arrival is Arrival.CHANGED


def test_articles_without_identity_are_never_versions(store: SqlStore) -> None:
    bare = replace(FIRST, identity=""), replace(SECOND, identity="")
    assert [receive(store, one).arrival for one in bare] == [Arrival.ADDED, Arrival.ADDED]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_claims_said_again_stand_once_and_those_gone_are_marked(store: SqlStore, order: tuple[int, int]) -> None:
    extractions = ((FIRST, RAIDS, EMPTY), (SECOND, RAIDS_AGAIN, MORE))
    receive(store, FIRST)
    receive(store, SECOND)
    for number in order:  # whichever version is read first
        read(store, *extractions[number])
    first, second = store.versions(FIRST.id)
    assert (set(first.new_claims), first.repeated_claims, first.withdrawn_claims) == ({RAIDS.id, EMPTY.id}, (), ())
    assert second.new_claims == (MORE.id,)
    assert second.repeated_claims == (RAIDS.id,)
    assert second.withdrawn_claims == (EMPTY.id,)
    assert {one.id for one in store.claims()} == {RAIDS.id, EMPTY.id, MORE.id}
    assert [one.id for one in store.claims(SECOND.id)] == [RAIDS_AGAIN.id, MORE.id]
    assert store.counts()["claims"] == 3


def test_a_claim_that_comes_back_is_gone_no_more(store: SqlStore) -> None:
    for one in (FIRST, SECOND, THIRD):
        receive(store, one)
    read(store, FIRST, RAIDS, EMPTY)
    read(store, SECOND, RAIDS_AGAIN, MORE)
    read(store, THIRD, said(THIRD, "said", RAIDS.content), said(THIRD, "added", EMPTY.content))
    assert [one.withdrawn_claims for one in store.versions(FIRST.id)] == [(), (), (MORE.id,)]


def test_decisions_stay_on_claims_that_the_new_version_repeats(store: SqlStore, url: str) -> None:
    pair = CandidatePair.of(RAIDS.id, DENIAL.id)
    receive(store, FIRST)
    store.add_articles([ENGLISH])
    read(store, FIRST, RAIDS, EMPTY)
    store.add_extraction(ENGLISH.id, "x1", ENGLISH_EXTRACTION)
    store.add_pairs([pair])
    store.mark_paired([RAIDS.id, EMPTY.id, DENIAL.id])
    store.add_scores([scored(pair)])
    store.replace_findings([finding(pair)])
    store.add_review(pair.id, Decision.CONTRADICTION, "ann", NOON)
    receive(store, SECOND)
    read(store, SECOND, RAIDS_AGAIN, MORE)
    (row,) = store.disputes(DisputeFilter()).rows
    assert (row.finding.pair_id, row.status) == (pair.id, "contradiction")
    assert {RAIDS.id, EMPTY.id} <= store.paired_claim_ids()
    if url.endswith(".db"):
        assert verify(url) == []


def test_the_bytes_are_kept_where_asked_and_not_otherwise(store: SqlStore) -> None:
    receive(store, FIRST)
    with pytest.raises(NotFound, match="No source"):
        store.source("00" * 32)
    receive(store, SECOND, source=b"<html>raw</html>")
    receive(store, SECOND, source=b"<html>raw</html>")
    assert store.source(hashlib.sha256(b"<html>raw</html>").hexdigest()) == b"<html>raw</html>"
