"""The list of disputes: filtered, paged in the database, each with a link to its own page."""

from dataclasses import replace

import streamlit as st

from claimcheck.dashboard.cards import row_card
from claimcheck.dashboard.filters import filter_bar, known_filter
from claimcheck.dashboard.marks import element
from claimcheck.dashboard.screen import Screen, go, show
from claimcheck.dashboard.viewstate import PAGE_SIZE, ViewState
from claimcheck.desk.desk import Desk
from claimcheck.domain.listing import DisputePage


def render(desk: Desk, screen: Screen) -> None:
    """The whole page."""
    screen.title("disputes.title", "disputes.about")
    choices = desk.filter_choices()
    known, unknown = known_filter(screen.view.filter, choices)
    if unknown:
        screen.note(screen.say("ignored", names=", ".join(unknown)))
    screen = replace(screen, view=replace(screen.view, filter=known))
    filter_bar(screen, choices)
    page = desk.disputes(known, offset=(screen.view.page - 1) * PAGE_SIZE, limit=PAGE_SIZE)
    if page.total and not page.rows:  # an address from when the list was longer
        screen = replace(screen, view=replace(screen.view, page=-(-page.total // PAGE_SIZE)))
        page = desk.disputes(known, offset=(screen.view.page - 1) * PAGE_SIZE, limit=PAGE_SIZE)
    if page.total == 0:
        screen.note(screen.say("disputes.none" if desk.counts()["claims"] else "disputes.empty"))
        return
    _rows(page, screen)
    _pagination(page.total, screen)


def _rows(page: DisputePage, screen: Screen) -> None:
    view, say = screen.view, screen.say
    show(element("p", say("disputes.count", count=page.total), cls="cc-small"))
    for place, row in enumerate(page.rows, start=(view.page - 1) * PAGE_SIZE):
        pair_id = row.finding.pair_id
        with st.container(key=f"row_{pair_id}", gap=None):
            show(row_card(row, say))
            screen.link("dispute", say("disputes.open"), view.opened(pair_id, place))


def _pagination(total: int, screen: Screen) -> None:
    pages = -(-total // PAGE_SIZE)
    if pages < 2:
        return
    key = f"page_{screen.view.page}"
    st.pagination(pages, default=screen.view.page, key=key, on_change=_turn_page, args=(screen.view, key))


def _turn_page(view: ViewState, key: str) -> None:
    go(replace(view, page=st.session_state[key]))
