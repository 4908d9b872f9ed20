"""The list of disputes: filtered, paged in the database, each with a link to its own page."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from claimcheck.dashboard.bound import checkbox
from claimcheck.dashboard.cards import quotation, row_card, speaker_line
from claimcheck.dashboard.filters import filter_bar, known_filter
from claimcheck.dashboard.likely import less_likely
from claimcheck.dashboard.marks import element, joined
from claimcheck.dashboard.paging import last_page, page_turner, start
from claimcheck.dashboard.screen import Screen, show
from claimcheck.dashboard.viewstate import PAGE_SIZE, ViewState, with_filter
from claimcheck.desk import export
from claimcheck.desk.desk import Desk
from claimcheck.domain.claim import Claim
from claimcheck.domain.listing import DisputePage, DisputeRow
from claimcheck.errors import NotFound


def render(desk: Desk, screen: Screen) -> None:
    """The whole page."""
    screen.title("disputes.title", "disputes.about")
    choices = desk.filter_choices(screen.view.filter)
    known, unknown = known_filter(screen.view.filter, choices)
    statement = _statement(desk, known.proposition)
    if known.proposition and statement is None:
        known, unknown = replace(known, proposition=""), (*unknown, "statement")
    if unknown:
        screen.note(screen.say("ignored", names=", ".join(unknown)))
    screen = replace(screen, view=replace(screen.view, filter=known))
    filter_bar(screen, choices)
    if statement:
        _picked(statement, screen)
    page = desk.disputes(known, offset=start(screen), limit=PAGE_SIZE)
    if page.total and not page.rows:  # an address from when the list was longer
        screen = replace(screen, view=replace(screen.view, page=last_page(page.total)))
        page = desk.disputes(known, offset=start(screen), limit=PAGE_SIZE)
    if page.total == 0:
        less_likely(desk, screen, empty=screen.say("disputes.none" if desk.counts()["claims"] else "disputes.empty"))
        return
    _rows(desk, page, screen)
    page_turner(screen, page.total)


def _rows(desk: Desk, page: DisputePage, screen: Screen) -> None:
    view, say = screen.view, screen.say
    with st.container(horizontal=True, key="count", vertical_alignment="center"):
        counts = [say("disputes.count", count=page.disputes)]
        counts += [say("disputes.rows", count=page.total)] if page.total < page.disputes else []
        show(element("p", joined(counts, " · "), cls="cc-small"))
        less_likely(desk, screen)
        _export(desk, screen)
        if page.total < page.disputes or not (view.filter.folded or view.filter.proposition):
            checkbox(screen, "disputes.every", not view.filter.folded, _unfolded)
    for place, row in enumerate(page.rows, start=start(screen)):
        pair_id = row.finding.pair_id
        with st.container(key=f"row_{pair_id}", gap=None):
            show(row_card(row, say))
            _links(row, place, screen)


def _links(row: DisputeRow, place: int, screen: Screen) -> None:
    """To the dispute, and to those that this row stands for."""
    view, say, pair_id = screen.view, screen.say, row.finding.pair_id
    with st.container(horizontal=True, key=f"links_{pair_id}"):
        if row.family and row.shared:
            with st.container(key=f"more_{pair_id}", width="content"):
                more = say("disputes.more", count=row.family.disputes - 1)
                screen.link("disputes", more, with_filter(view, proposition=row.shared.id), icon=":material/stacks:")
        screen.link("dispute", say("disputes.open"), view.opened(pair_id, place))


def _statement(desk: Desk, claim_id: str) -> Claim | None:
    """The claim whose disputes alone are listed."""
    try:
        return desk.claim(claim_id) if claim_id else None
    except NotFound:
        return None


def _picked(statement: Claim, screen: Screen) -> None:
    """Which statement the list is about, and the way back to all of them."""
    with st.container(key="statement", gap="xsmall"):
        words = (speaker_line(statement, screen.say), quotation(statement.content, statement.language))
        about = element("p", screen.say("disputes.statement"), cls="cc-small")
        show(element("section", about, *words, cls="cc-note cc-side"))
        back = with_filter(screen.view, proposition="")
        screen.link("disputes", screen.say("disputes.all_statements"), back, icon=":material/list:")


def _unfolded(view: ViewState, every: bool) -> ViewState:
    return with_filter(view, folded=not every)


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
