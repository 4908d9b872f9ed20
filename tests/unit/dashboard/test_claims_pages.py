from claimcheck.domain.claim import Polarity
from claimcheck.domain.review import FlagTarget
from tests.unit.dashboard.conftest import OpenPage, read, shown
from tests.unit.dashboard.newsroom import Newsroom


def test_claims_are_listed_with_the_number_of_their_disputes(open_page: OpenPage) -> None:
    browser = open_page("claims")
    assert not browser.exception
    text = read(browser)
    assert "4 claims" in text and "in 2 disputes" in text
    assert text.index("Russia keeps bombing its fighters") < text.index("تلقي أي دعم روسي")


def test_the_filters_of_claims_are_in_the_address(open_page: OpenPage) -> None:
    browser = open_page("claims", does="deny")
    assert browser.pills[0].value == [Polarity.DENY]
    assert "1 claim" in read(browser) and "تلقي أي دعم روسي" in read(browser)
    browser.text_input(key="bound_text").set_value("bombing").run()
    assert browser.query_params["q"] == "bombing" and browser.query_params["does"] == "deny"
    assert "No claim passes these filters." in read(browser)
    browser.button(key="clear_filters").click().run()
    assert "4 claims" in read(browser)


def test_a_claim_stands_in_its_context_with_those_who_dispute_it(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("claim", claim=newsroom.ministry_claim)
    assert not browser.exception
    text = shown(browser)
    assert '<mark class="cc-content">طائراتها نفذت ضربات دعما لأربع جماعات معارضة</mark>' in text
    assert "تلقي أي دعم روسي" in text and "Russia keeps bombing its fighters" in text


def test_a_claim_is_flagged_on_its_own_page(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("claim", claim=newsroom.ministry_claim)
    browser.button(key=f"ask_flag_{newsroom.ministry_claim}").click().run()
    browser.text_input(key="flag_note").set_value("ask the ministry")
    browser.button(key="asked_send").click().run()
    assert not browser.exception
    with newsroom.store() as store:
        (flag,) = store.flags()
    assert (flag.target, flag.target_id, flag.note) == (FlagTarget.CLAIM, newsroom.ministry_claim, "ask the ministry")


def test_a_missing_claim_is_said_politely(open_page: OpenPage) -> None:
    assert "There is no claim " + "f" * 20 in read(open_page("claim", claim="f" * 20))
    assert "This address names no claim" in read(open_page("claim"))
