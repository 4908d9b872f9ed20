from datetime import UTC, datetime
from urllib.parse import parse_qsl

import pytest
from streamlit.testing.v1 import AppTest

from claimcheck.domain.review import Decision
from tests.unit.dashboard.conftest import OpenPage, read, shown
from tests.unit.dashboard.newsroom import Newsroom, make_unlikely
from tests.unit.dashboard.test_disputes_page import rows


@pytest.fixture(autouse=True)
def unlikely(newsroom: Newsroom) -> None:
    make_unlikely(newsroom)


def links(browser: AppTest) -> dict[str, dict[str, str]]:
    """Links within the page by what they say, each with the query of its address."""
    found = {link.proto.label: dict(parse_qsl(link.proto.query_string)) for link in browser.get("page_link")}
    return {label: query for label, query in found.items() if query.pop("within", "")}


def test_the_list_opens_with_the_likely_and_says_how_many_are_hidden(open_page: OpenPage) -> None:
    browser = open_page()
    assert len(rows(browser)) == 1 and "91% confident" in rows(browser)[0]
    assert "1 dispute" in read(browser)
    assert links(browser)["2 less likely disputes are hidden: show them"] == {"sure": "0"}
    assert not [button for button in browser.button if button.key == "clear_filters"]


def test_one_click_shows_them_and_one_hides_them_again(open_page: OpenPage) -> None:
    browser = open_page(sure="0", every="yes")
    assert len(rows(browser)) == 3 and "3 disputes" in read(browser)
    assert links(browser)["2 of them are less likely: hide them"] == {"every": "yes"}
    assert not [label for label in links(browser) if "hidden" in label]
    browser.button(key="clear_filters").click().run()
    assert browser.query_params == {} and len(rows(browser)) == 1


def test_only_those_that_pass_the_other_filters_are_counted_as_hidden(open_page: OpenPage) -> None:
    browser = open_page(speaker="mod-ru")
    assert links(browser)["1 less likely dispute is hidden: show it"] == {"speaker": "mod-ru", "sure": "0"}
    assert not [label for label in links(open_page(kind="denial")) if "likely" in label]


@pytest.mark.parametrize("query", [{"kind": "factual"}, {"q": "bombing"}, {"sure": "95"}])
def test_a_list_that_is_empty_for_the_confidence_alone_says_so_and_offers_the_hidden(
    open_page: OpenPage, query: dict[str, str]
) -> None:
    browser = open_page(**query)
    least = query.get("sure", "30")
    assert f"No dispute that is {least}% confident or more passes these filters." in read(browser)
    (there,) = [query for label, query in links(browser).items() if "hidden" in label]
    assert there == {**query, "sure": "0"}
    assert rows(open_page(**there))
    assert "No dispute passes these filters." in read(open_page(q="nothing like it"))


def test_what_somebody_decided_stays_however_unlikely_it_is(open_page: OpenPage, newsroom: Newsroom) -> None:
    with newsroom.store() as store:
        store.add_review(newsroom.rival, Decision.CONTRADICTION, "Boris", datetime(2016, 1, 5, tzinfo=UTC))
    assert len(rows(open_page(status="contradiction"))) == 1
    assert "1 less likely dispute is hidden: show it" in links(open_page())


def test_the_control_shows_and_sets_the_least_confidence_whatever_the_address_says(open_page: OpenPage) -> None:
    browser = open_page()
    control = browser.segmented_control(key="filter_confidence_from")
    assert control.label == "Confidence" and control.value == 30
    assert control.options == ["All", "30%+", "50%+", "70%+"]
    control.set_value(50).run()
    assert browser.query_params == {"sure": "50"}
    browser.segmented_control(key="filter_confidence_from").set_value(30).run()
    assert browser.query_params == {}
    browser = open_page(sure="15", every="yes")
    assert not browser.exception and len(rows(browser)) == 2
    control = browser.segmented_control(key="filter_confidence_from")
    assert control.value == 15 and control.options == ["All", "15%+", "30%+", "50%+", "70%+"]


def test_a_link_to_one_dispute_opens_it_whatever_its_confidence(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.rival)
    assert not browser.exception and "13% confident" in read(browser)


def test_next_and_previous_go_through_what_the_list_shows(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial, at="0")
    assert browser.button(key="step_next").disabled and "1 of 1" in read(browser)
    browser = open_page("dispute", pair=newsroom.denial, at="0", sure="0", every="yes")
    assert "1 of 3" in read(browser)
    browser.button(key="step_next").click().run()
    assert browser.query_params == {"pair": newsroom.hostile, "at": "1", "sure": "0", "every": "yes"}


def test_the_table_the_timeline_and_the_speaker_count_what_the_list_shows(open_page: OpenPage) -> None:
    browser = open_page("who")
    assert 'title="1 · says: Russian Ministry of Defence · disputes: Free Syrian Army"' in shown(browser)
    assert links(browser)["2 less likely disputes are hidden: show them"] == {"sure": "0"}
    assert 'title="2 · says' in shown(open_page("who", sure="0"))
    assert "?sure=0&amp;by=mod-ru" in shown(open_page("who", sure="0"))
    browser = open_page("timeline", asof="2015-12-31")
    assert "1 dispute" in read(browser)
    assert links(browser)["2 less likely disputes are hidden: show them"] == {"asof": "2015-12-31", "sure": "0"}
    browser = open_page("timeline", asof="2015-12-31", kind="factual")
    assert "No dispute that is 30% confident or more passes these filters." in read(browser)
    (link,) = [one for one in open_page("speaker", of="fsa").get("page_link") if one.proto.label == "1 dispute"]
    assert dict(parse_qsl(link.proto.query_string)) == {"speaker": "fsa"}


@pytest.mark.parametrize(
    ("ui", "said"),
    [
        ("ar", "أُخفي خلافان أقل احتمالًا: أظهرهما"),
        ("fr", "2 désaccords moins probables sont masqués : les afficher"),
        ("ru", "Скрыто 2 менее вероятных спора: показать"),
    ],
)
def test_it_is_said_in_the_language_of_the_interface(open_page: OpenPage, ui: str, said: str) -> None:
    assert links(open_page(ui=ui))[said] == {"sure": "0", "ui": ui}
