"""The list of disputes: filtered, paged in the database, each with a link to its own page."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from claimcheck.dashboard.cards import row_card
from claimcheck.dashboard.filters import filter_bar, known_filter
from claimcheck.dashboard.marks import element
from claimcheck.dashboard.paging import last_page, page_turner, start
from claimcheck.dashboard.screen import Screen, show
from claimcheck.dashboard.viewstate import PAGE_SIZE, ViewState
from claimcheck.desk import export
from claimcheck.desk.desk import Desk
from claimcheck.domain.listing import DisputePage


def render(desk: Desk, screen: Screen) -> None:
    """The whole page."""
    screen.title("disputes.title", "disputes.about")
    choices = desk.filter_choices(screen.view.filter)
    known, unknown = known_filter(screen.view.filter, choices)
    if unknown:
        screen.note(screen.say("ignored", names=", ".join(unknown)))
    screen = replace(screen, view=replace(screen.view, filter=known))
    filter_bar(screen, choices)
    page = desk.disputes(known, offset=start(screen), limit=PAGE_SIZE)
    if page.total and not page.rows:  # an address from when the list was longer
        screen = replace(screen, view=replace(screen.view, page=last_page(page.total)))
        page = desk.disputes(known, offset=start(screen), limit=PAGE_SIZE)
    if page.total == 0:
        screen.note(screen.say("disputes.none" if desk.counts()["claims"] else "disputes.empty"))
        return
    _rows(desk, page, screen)
    page_turner(screen, page.total)


def _rows(desk: Desk, page: DisputePage, screen: Screen) -> None:
    view, say = screen.view, screen.say
    with st.container(horizontal=True, key="count", vertical_alignment="center"):
        show(element("p", say("disputes.count", count=page.total), cls="cc-small"))
        _export(desk, screen)
    for place, row in enumerate(page.rows, start=start(screen)):
        pair_id = row.finding.pair_id
        with st.container(key=f"row_{pair_id}", gap=None):
            show(row_card(row, say))
            screen.link("dispute", say("disputes.open"), view.opened(pair_id, place))


def _export(desk: Desk, screen: Screen) -> None:
    """The whole filtered list as a file; made when it is asked for."""
    chosen, say = screen.view.filter, screen.say
    base = screen.address("disputes", ViewState()).rstrip("?/")
    files: dict[str, Callable[[], str]] = {
        "csv": lambda: "".join(export.csv_lines(export.listed(desk, chosen), base)),
        "jsonl": lambda: "".join(export.json_lines(desk, export.listed(desk, chosen), base)),
    }
    with st.popover(say("export.title"), icon=":material/download:", type="tertiary", key="export"):
        for ending, content in files.items():
            name = f"disputes.{ending}"
            st.download_button(
                say(f"export.{ending}"), content, file_name=name, key=f"export_{ending}", on_click="ignore"
            )
