from urllib.parse import parse_qsl

from tests.unit.dashboard.conftest import OpenPage, read, shown
from tests.unit.dashboard.newsroom import Newsroom


def rows(browser) -> list[str]:
    return [block.body for block in browser.html if 'class="cc-sides"' in block.body]


def test_disputes_are_listed_with_both_sides_the_surest_first(open_page: OpenPage) -> None:
    browser = open_page(every="yes")
    assert not browser.exception
    first = rows(browser)[0]
    assert len(rows(browser)) == 3
    assert "Denial" in first and "91% confident" in first and "To review" in first
    assert '<p class="cc-text cc-clamp" lang="ar" dir="rtl">تلقي أي دعم روسي</p>' in first
    assert "Russian Ministry of Defence" in first and "وزارة الدفاع الروسية" in first
    assert "15 December 2015" in first and "Arabic" in first
    assert "3 disputes" in shown(browser)
    assert "Reviewing as Amal" in read(browser)


def test_the_address_filters_the_list(open_page: OpenPage) -> None:
    assert len(rows(open_page(kind="factual", every="yes"))) == 2
    assert len(rows(open_page(lang="ar", every="yes"))) == 2
    assert len(rows(open_page(q="bombing", every="yes"))) == 2
    assert len(rows(open_page(speaker="mod-ru", kind="denial"))) == 1
    assert len(rows(open_page(outlet="The Wire", every="yes"))) == 2
    assert len(rows(open_page(from_="2016-01-01"))) == 1
    assert len(rows(open_page(status="contradiction"))) == 0


def test_a_filter_set_on_the_page_is_written_to_the_address(open_page: OpenPage) -> None:
    browser = open_page(every="yes")
    browser.multiselect(key="filter_kinds").select("denial").run()
    assert browser.query_params["kind"] == "denial"
    assert len(rows(browser)) == 1
    browser.text_input(key="filter_text").input("no such words").run()
    assert browser.query_params["q"] == "no such words"
    assert "No dispute passes these filters." in shown(browser)
    browser.button(key="clear_filters").click().run()
    assert browser.query_params == {}
    assert "3 disputes" in shown(browser)


def test_the_widgets_show_what_the_address_says(open_page: OpenPage) -> None:
    browser = open_page(kind="denial", status=["open", "unsure"], to="2016-01-01", unsure="both", flagged="yes")
    assert browser.multiselect(key="filter_kinds").value == ["denial"]
    assert browser.pills(key="filter_statuses").value == ["open", "unsure"]
    assert str(browser.date_input(key="filter_published_to").value) == "2016-01-01"
    assert browser.segmented_control(key="filter_unsure").value == "both"
    assert browser.checkbox(key="filter_flagged").value is True


def test_an_address_with_nonsense_shows_the_list_and_says_what_was_left_out(open_page: OpenPage) -> None:
    browser = open_page(lang=["ar", "xx"], speaker="nobody", page="999", from_="yesterday", evil="<b>", every="yes")
    assert not browser.exception
    assert len(rows(browser)) == 2
    text = shown(browser)
    assert "evil" in text and "from" in text and "speaker" in text and "lang" in text
    assert "<b>" not in text


def test_the_page_is_in_arabic_and_mirrored_when_the_address_says_so(open_page: OpenPage) -> None:
    browser = open_page(ui="ar")
    assert not browser.exception
    assert "3 خلافات" in shown(browser) and "نفي" in rows(browser)[0] and "15 ديسمبر 2015" in rows(browser)[0]
    assert "direction: rtl" in shown(browser)
    assert "direction: rtl" not in shown(open_page())


def test_disputes_of_one_statement_are_one_row_that_leads_to_them(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page()
    assert len(rows(browser)) == 2
    assert "3 disputes · in 2 rows" in read(browser)
    more = [link for link in browser.get("page_link") if "more against the same statement" in link.proto.label]
    assert {link.proto.label for link in more} == {"and 1 more against the same statement"}
    query = dict(parse_qsl(more[0].proto.query_string))
    assert query.keys() == {"statement", "within"}
    browser = open_page(statement=query["statement"], ui="ru")
    assert len(rows(browser)) == 2
    assert "Все споры об этом утверждении" in read(browser) and "2 спора" in read(browser)
    assert "against" not in read(browser)
    assert not [box for box in browser.checkbox if box.key == "bound_disputes.every"]


def test_every_dispute_is_shown_to_who_asks_for_it_and_the_address_says_so(open_page: OpenPage) -> None:
    browser = open_page()
    browser.checkbox(key="bound_disputes.every").check().run()
    assert browser.query_params == {"every": "yes"}
    assert len(rows(browser)) == 3 and "rows" not in read(browser)
    browser.checkbox(key="bound_disputes.every").uncheck().run()
    assert browser.query_params == {}
    assert len(rows(browser)) == 2


def test_a_list_in_which_nothing_is_folded_offers_no_unfolding(open_page: OpenPage) -> None:
    browser = open_page(kind="denial")
    assert len(rows(browser)) == 1
    assert not [box for box in browser.checkbox if box.key == "bound_disputes.every"]


def test_a_statement_that_is_not_there_is_said_and_left_out(open_page: OpenPage) -> None:
    browser = open_page(statement="f" * 20)
    assert "left out: statement" in read(browser)
    assert "3 disputes" in shown(browser)


def test_hostile_text_is_shown_inert_in_the_list(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page(q="Mallory")
    body = rows(browser)[0]
    assert "&lt;script&gt;" in body and "<script" not in body and "<img" not in body and "<iframe" not in body
    assert "\u202e" not in body


def test_a_database_that_cannot_be_opened_is_said_in_one_line(
    open_page: OpenPage, newsroom: Newsroom, tmp_path
) -> None:
    broken = tmp_path / "broken.db"
    broken.write_text("this is no database, this is a text that somebody saved under its name", encoding="utf-8")
    object.__setattr__(newsroom, "url", f"sqlite:///{broken}")
    browser = open_page()
    assert not browser.exception
    assert 'role="alert"' in shown(browser) and "broken.db" in shown(browser)


def test_the_address_of_a_link_within_the_page_is_written_without_its_sign(open_page: OpenPage) -> None:
    browser = open_page(within="1", q="bombing", ui="ru")
    assert not browser.exception and "непонятна" not in read(browser)
    assert dict(browser.query_params) == {"q": "bombing", "ui": "ru"}
