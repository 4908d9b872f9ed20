import pytest

from claimcheck.dashboard import resources
from claimcheck.dashboard.job import CheckJob
from claimcheck.domain.listing import DisputeFilter
from tests.integration.ingest.servers import site
from tests.unit.dashboard.conftest import OpenPage, read
from tests.unit.dashboard.newsroom import Newsroom

SECONDS = 600  # for the whole check, models included, on a busy machine
TEXT = "The Free Syrian Army denied that it had received any Russian support. The city was quiet on Friday."

PAGE = """<html><head><title>No support at all</title></head>
<body><article><h1>No support at all</h1><p>{}</p></article></body></html>"""
FEED = """<?xml version="1.0"?><rss version="2.0"><channel>
<title>The Wire</title><link>{0}</link><description>d</description>
<item><title>No support at all</title><link>{0}denial</link></item></channel></rss>"""


def test_a_pasted_article_is_stored_checked_beside_the_server_and_shown_with_what_was_found(
    open_page: OpenPage, newsroom: Newsroom
) -> None:
    browser = open_page("add")
    assert not browser.exception
    browser.text_area(key="add_text").set_value(TEXT)
    browser.text_input(key="add_headline").set_value("No support")
    browser.button(key="add_submit").click().run()
    assert not browser.exception
    state = resources.check_job().wait(SECONDS)
    assert (state.failed, state.running) == ("", False)
    browser.run()
    text = read(browser)
    assert "Everything stored has been checked." in text and "No support" in text and "added" in text
    with newsroom.store() as store:
        (article,) = [article for article in store.articles() if article.title == "No support"]
        claims = store.claims(article.id)
        assert article.text == TEXT and f"{len(claims)} claim" in text and claims
        pairs = store.disputes(DisputeFilter(grouped=False)).rows
        assert {claim.id for claim in claims} & {one.id for row in pairs for one in (row.left, row.right)}


def test_an_address_is_fetched_and_a_feed_with_the_pages_it_names(
    open_page: OpenPage, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLAIMCHECK_FETCH_ALLOW", "127.0.0.0/8")
    with site() as outlet:
        outlet.pages["/feed"] = (200, {"Content-Type": "application/rss+xml"}, FEED.format(outlet.url()).encode())
        outlet.pages["/denial"] = (200, {"Content-Type": "text/html"}, PAGE.format(TEXT).encode())
        browser = open_page("add")
        browser.text_input(key="add_link").set_value(outlet.url("/feed"))
        browser.button(key="fetch_submit").click().run(timeout=SECONDS)
        assert not browser.exception
        assert outlet.asked == ["/robots.txt", "/feed", "/denial"]
    resources.check_job().wait(SECONDS)
    text = read(browser)
    assert "No support at all" in text and "added" in text
    with newsroom.store() as store:
        (article,) = [article for article in store.articles() if article.url.endswith("/denial")]
        assert TEXT in article.text


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://127.0.0.1:{port}/denial", "127.0.0.1"),
        ("file:///etc/passwd", "http"),
        ("wire.example", "http"),
        ("http://user:pass@wire.example/", "password"),
    ],
)
def test_a_refused_address_gives_one_clear_line(
    open_page: OpenPage, newsroom: Newsroom, address: str, reason: str
) -> None:
    with site() as outlet:
        browser = open_page("add")
        browser.text_input(key="add_link").set_value(address.format(port=outlet.port))
        browser.button(key="fetch_submit").click().run(timeout=SECONDS)
        assert not browser.exception and outlet.asked == []
    (line,) = [block.body for block in browser.html if 'role="alert"' in block.body]
    assert reason in line and "\n" not in line
    with newsroom.store() as store:
        assert store.counts()["articles"] == 3


def test_what_is_no_article_is_refused_in_one_line(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("add")
    browser.text_area(key="add_text").set_value("…")
    browser.button(key="add_submit").click().run()
    assert "pasted text: there is no text to read in it" in read(browser)
    with newsroom.store() as store:
        assert store.counts()["articles"] == 3


def test_a_check_that_cannot_run_says_why() -> None:
    job = CheckJob("mysql://nowhere/news")
    job.start()
    state = job.wait(SECONDS)
    assert not state.running and "claimcheck stores in sqlite or postgresql" in state.failed
