from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.dashboard.escape import plain
from claimcheck.dashboard.reading import FIRST_DAY, LAST_DAY
from claimcheck.dashboard.viewstate import KNOWN, UI_LANGUAGES, UNSURE, ViewState, from_query
from claimcheck.domain.claim import Polarity
from claimcheck.domain.listing import DECISION_STATUSES, FOLDED, LIKELY, DisputeFilter
from claimcheck.domain.pair import DisputeKind

words = st.text(min_size=1, max_size=200).map(lambda text: plain(text).strip()).filter(bool)
several_words = st.lists(words, unique=True, max_size=4).map(tuple)
ids = st.text("0123456789abcdef", min_size=20, max_size=20)
days = st.none() | st.dates(FIRST_DAY, LAST_DAY)

filters = st.builds(
    DisputeFilter,
    languages=st.lists(st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=3), unique=True, max_size=4).map(
        tuple
    ),
    speakers=several_words,
    outlets=several_words,
    kinds=st.lists(st.sampled_from(DisputeKind), unique=True).map(tuple),
    published_from=days,
    published_to=days,
    statuses=st.lists(st.sampled_from(DECISION_STATUSES), unique=True).map(tuple),
    flagged=st.sampled_from([None, True, False]),
    unsure=st.sampled_from(list(UNSURE.values())),
    text=st.just("") | words,
    asserted_by=st.just("") | words,
    denied_by=st.just("") | words,
    proposition=st.just("") | ids,
    folded=st.booleans(),
    confidence_from=st.integers(0, 100).map(lambda percent: percent / 100),
)
views = st.builds(
    ViewState,
    ui=st.sampled_from(UI_LANGUAGES),
    filter=filters,
    page=st.integers(1, 1_000_000),
    pair=st.just("") | ids,
    claim=st.just("") | ids,
    article=st.just("") | ids,
    speaker=st.just("") | words,
    at=st.none() | st.integers(0, 1_000_000),
    polarities=st.lists(st.sampled_from(Polarity), unique=True).map(tuple),
    disputed=st.booleans(),
    as_of=days,
    assigned=st.just("") | words,
    made=st.none()
    | st.datetimes(datetime(1970, 1, 1), datetime(2199, 1, 1), timezones=st.just(UTC)).map(
        lambda moment: moment.replace(microsecond=0)
    ),
)


@given(views)
def test_a_view_comes_back_from_its_own_query_string(view: ViewState) -> None:
    assert from_query(view.to_query()) == (view, ())


@given(
    st.dictionaries(
        st.text(max_size=10) | st.sampled_from(sorted(KNOWN)),
        st.lists(st.text(max_size=300), max_size=60),
        max_size=6,
    )
)
def test_no_query_string_breaks_the_page(query: dict[str, list[str]]) -> None:
    view, _ = from_query(query)
    assert from_query(view.to_query()) == (view, ())


def test_the_first_view_has_an_empty_query_string() -> None:
    assert ViewState().to_query() == {}


@pytest.mark.parametrize(
    ("query", "ignored"),
    [
        ({"lang": ["ar", "<script>"]}, ("lang",)),
        ({"kind": ["denial", "nonsense"]}, ("kind",)),
        ({"from": ["2015-13-40"]}, ("from",)),
        ({"to": ["0001-01-01"]}, ("to",)),
        ({"page": ["-1"]}, ("page",)),
        ({"page": ["９"]}, ("page",)),
        ({"page": ["99999999999999999999"]}, ("page",)),
        ({"pair": ["'; DROP TABLE claims; --"]}, ("pair",)),
        ({"q": ["x" * 201]}, ("q",)),
        ({"ui": ["xx"]}, ("ui",)),
        ({"made": ["2026-01-01"]}, ("made",)),
        ({"asof": ["yesterday"]}, ("asof",)),
        ({"does": ["lie"]}, ("does",)),
        ({"statement": ["what he said"]}, ("statement",)),
        ({"every": ["no"]}, ("every",)),
        ({"sure": ["101"]}, ("sure",)),
        ({"sure": ["-1"]}, ("sure",)),
        ({"sure": ["0.4"]}, ("sure",)),
        ({"sure": ["40%"]}, ("sure",)),
        ({"sure": ["nan"]}, ("sure",)),
        ({"utm_source": ["mail"]}, ("utm_source",)),
    ],
)
def test_what_is_not_understood_is_left_out_and_named(query: dict[str, list[str]], ignored: tuple[str, ...]) -> None:
    assert from_query(query)[1] == ignored


def test_understood_values_stay_beside_those_left_out() -> None:
    view, ignored = from_query({"lang": ["ar", "???"], "from": ["2015-12-15"], "q": ["  دعم روسي "]})
    assert view.filter == replace(FOLDED, languages=("ar",), published_from=date(2015, 12, 15), text="دعم روسي")
    assert ignored == ("lang",)


@pytest.mark.parametrize(("sure", "least"), [("0", 0.0), ("30", LIKELY), ("33", 0.33), ("60", 0.6), ("100", 1.0)])
def test_the_least_confidence_is_whole_percents_in_the_address_the_usual_one_left_out(sure: str, least: float) -> None:
    view, ignored = from_query({"sure": [sure]})
    assert (view.filter, ignored) == (replace(FOLDED, confidence_from=least), ())
    assert view.to_query() == ({} if least == LIKELY else {"sure": [sure]})
    assert from_query({"sure": ["many"]})[0].filter == FOLDED


def test_a_dispute_leads_back_to_the_page_of_the_list_it_stood_on() -> None:
    view = ViewState(filter=DisputeFilter(languages=("ar",)), page=3)
    opened = view.opened("a" * 20, at=41)
    assert opened.listing() == view


def test_a_shared_link_holds_the_dispute_and_nothing_of_the_senders_list() -> None:
    view = ViewState(ui="ar", filter=DisputeFilter(text="secret"), at=4)
    assert view.link_to_pair("b" * 20).to_query() == {"pair": ["b" * 20], "ui": ["ar"]}
    made = datetime(2026, 11, 23, 12, 0, 5, 99, tzinfo=UTC)
    assert view.link_to_pair("b" * 20, made).to_query()["made"] == ["20261123T120005Z"]


def test_another_filter_leads_to_the_first_page_and_keeps_the_day_that_is_replayed() -> None:
    view = ViewState(page=3, as_of=date(2026, 1, 2), polarities=(Polarity.DENY,))
    filtered = view.filtered(DisputeFilter(text="x"))
    assert (filtered.page, filtered.as_of, filtered.polarities) == (1, date(2026, 1, 2), (Polarity.DENY,))


def test_what_two_speakers_dispute_is_a_list_with_an_address() -> None:
    view = ViewState(filter=replace(FOLDED, languages=("ar",))).between("mod-ru", "fsa")
    assert view.to_query() == {"lang": ["ar"], "by": ["mod-ru"], "against": ["fsa"]}
