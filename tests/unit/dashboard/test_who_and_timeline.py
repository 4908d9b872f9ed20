from datetime import UTC, date, datetime
from types import SimpleNamespace

from claimcheck.dashboard.views.who import SPEAKERS_SHOWN, _picked_edges, matrix_speakers
from claimcheck.domain.overview import Opposition
from claimcheck.domain.review import Decision
from tests.unit.dashboard.conftest import OpenPage, read, shown
from tests.unit.dashboard.newsroom import Newsroom


def test_a_cell_of_the_matrix_counts_and_opens_the_list(open_page: OpenPage) -> None:
    browser = open_page("who")
    assert not browser.exception
    text = shown(browser)
    assert 'href="./?by=mod-ru&amp;against=fsa"' in text
    assert 'title="2 · says: Russian Ministry of Defence · disputes: Free Syrian Army"' in text
    assert '<span class="cc-days">2015-12-15<br>2015-12-16</span>' in text


def test_no_row_or_column_of_the_matrix_is_empty() -> None:
    def one(asserter: str, denier: str, disputes: int) -> Opposition:
        return Opposition(asserter, asserter.upper(), denier, denier.upper(), disputes, None, None)

    # "loud" is disputed most, once each by many who dispute nothing else: none of them is a column
    found = [one(f"a{n}", f"d{n}", 3) for n in range(SPEAKERS_SHOWN)]
    found += [one("loud", f"quiet{n}", 1) for n in range(20)]
    rows, columns = matrix_speakers(found)
    assert "loud" not in rows and rows["a0"] == "A0"
    assert len(rows) == len(columns) == SPEAKERS_SHOWN
    # of columns that only dispute rows left out nothing is shown either
    rows, columns = matrix_speakers([*found, *(one(f"b{n}", "d0", 9) for n in range(SPEAKERS_SHOWN))])
    assert list(columns) == ["d0"] and len(rows) == SPEAKERS_SHOWN


def test_the_list_of_two_speakers_has_an_address_and_says_who_disputes_whom(open_page: OpenPage) -> None:
    browser = open_page(by="mod-ru", against="fsa")
    assert "2 disputes" in read(browser)
    assert "Free Syrian Army disputes what Russian Ministry of Defence says." in read(browser)
    browser.button(key="clear_filters").click().run()
    assert "3 disputes" in read(browser)


def test_an_arrow_that_was_clicked_is_found_in_the_selection() -> None:
    points = [{"data_type": "edge", "data_indices": [3]}, {"data_type": "node", "data_indices": [1]}]
    assert _picked_edges(SimpleNamespace(selection={"selected": points})) == [3]
    assert _picked_edges(None) == []


def test_the_timeline_is_by_day_of_the_event_and_replays_a_day(open_page: OpenPage, newsroom: Newsroom) -> None:
    with newsroom.store() as store:
        store.add_review(newsroom.denial, Decision.CONTRADICTION, "Boris", datetime(2016, 1, 5, tzinfo=UTC))
    now = open_page("timeline")
    assert not now.exception
    assert read(now).index("16 December 2015") < read(now).index("15 December 2015")
    assert "Contradiction" in read(now)
    browser = open_page("timeline", asof="2015-12-15")
    assert browser.date_input(key="bound_timeline.as_of").value == date(2015, 12, 15)
    text = read(browser)
    assert "Replayed: what had been published, and decided, by the end of 15 December 2015." in text
    assert "Not disputed yet." in text and "Russia keeps bombing" not in text
    assert "Contradiction" not in text and "تلقي أي دعم روسي" in text
    assert "Nothing of this was known yet." in read(open_page("timeline", asof="2010-01-01"))


def test_choosing_a_day_changes_the_address_and_keeps_the_filter(open_page: OpenPage) -> None:
    browser = open_page("timeline", kind="denial")
    browser.date_input(key="bound_timeline.as_of").set_value(date(2015, 12, 20)).run()
    assert browser.query_params["asof"] == "2015-12-20" and browser.query_params["kind"] == "denial"
