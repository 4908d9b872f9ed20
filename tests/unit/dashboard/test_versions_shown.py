"""An article that changed: both versions, what changed, and what it no longer says."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim, Polarity
from claimcheck.domain.correction import Part
from claimcheck.protocols import Extraction
from tests.unit.dashboard.conftest import OpenPage, read, shown
from tests.unit.dashboard.newsroom import Newsroom, article, claim

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ENVOY = ("envoy", "the envoy")


def version(text: str) -> Article:
    return replace(article(text, "en", "Raids", "The Post", date(2015, 12, 18)), identity="https://post.example/raids")


FIRST = version("The envoy said 40 raids hit Aleppo. The envoy added that <b>the hospital</b> was empty.")
SECOND = version("The envoy said 40 raids hit Aleppo. The envoy warned that more would come soon.")


def said(of: Article, cue: str, content: str) -> Claim:
    return claim(of, "The envoy", cue, content, Polarity.ASSERT, ENVOY)


RAIDS, EMPTY = said(FIRST, "said", "40 raids hit Aleppo"), said(FIRST, "added", "<b>the hospital</b> was empty")
RAIDS_AGAIN, MORE = said(SECOND, "said", "40 raids hit Aleppo"), said(SECOND, "warned", "more would come soon")


@pytest.fixture
def changed(newsroom: Newsroom) -> Newsroom:
    with newsroom.store() as store:
        for one, claims in ((FIRST, (RAIDS, EMPTY)), (SECOND, (RAIDS_AGAIN, MORE))):
            store.receive([(one, None)])
            store.add_extraction(one.id, "test-1", Extraction(claims, ()))
    return newsroom


def test_an_article_shows_its_versions_and_what_changed(open_page: OpenPage, changed: Newsroom) -> None:
    browser = open_page("article", article=SECOND.id)
    assert not browser.exception
    assert "Version 1" in read(browser) and "1 claim is no longer said" in read(browser)
    assert f"article={FIRST.id}" in shown(browser)
    passage = next(block.body for block in browser.html if "<del>" in block.body)
    assert "<del>added</del>" in passage and "<ins>warned</ins>" in passage
    assert "<del>&lt;b&gt;the hospital&lt;/b&gt; was empty.</del><ins>more would come soon.</ins>" in passage
    assert "<del>" not in shown(open_page("article", article=FIRST.id))


def test_a_claim_that_is_no_longer_said_is_marked_wherever_it_stands(open_page: OpenPage, changed: Newsroom) -> None:
    for page, address in (
        ("article", {"article": FIRST.id}),
        ("claim", {"claim": EMPTY.id}),
        ("claims", {"q": "hospital"}),
    ):
        assert read(open_page(page, **address)).count("No longer said") == 1, page
    for page, address in (
        ("claim", {"claim": RAIDS.id}),
        ("claims", {"q": "raids"}),
        ("article", {"article": SECOND.id}),
    ):
        assert "No longer said" not in read(open_page(page, **address)), page


def test_a_claim_said_again_leads_to_the_one_that_holds_its_disputes(open_page: OpenPage, changed: Newsroom) -> None:
    browser = open_page("claim", claim=RAIDS_AGAIN.id)
    assert "An earlier version of the article said this already" in read(browser)
    assert "An earlier version" not in read(open_page("claim", claim=RAIDS.id))


def test_a_corrected_claim_shows_what_stood_there_before_on_its_own_page(
    open_page: OpenPage, newsroom: Newsroom
) -> None:
    with newsroom.store() as store:
        store.correct_claim(newsroom.ministry_claim, Part.POLARITY, "assert", "doubt", "Boris", NOON)
    browser = open_page("claim", claim=newsroom.ministry_claim)
    (entry,) = [block.body for block in browser.html if "cc-undone" in block.body and "Boris" in block.body]
    assert entry.index("says") < entry.index("doubts")
