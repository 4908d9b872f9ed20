from claimcheck.dashboard import resources
from claimcheck.dashboard.job import CheckJob
from claimcheck.domain.listing import DisputeFilter
from tests.unit.dashboard.conftest import OpenPage, read
from tests.unit.dashboard.newsroom import Newsroom

SECONDS = 600  # for the whole check, models included, on a busy machine
TEXT = "The Free Syrian Army denied that it had received any Russian support. The city was quiet on Friday."


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
        assert store.disputes(DisputeFilter(unsure=None)).total >= 3


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
