"""One speaker: the ledger of what this party said over time, with its turns, its names, and who it may be."""

from dataclasses import replace
from itertools import groupby

import streamlit as st

from claimcheck.dashboard.cards import NAME_CHARACTERS, clipped
from claimcheck.dashboard.claimcards import claim_card, turning_note
from claimcheck.dashboard.identity import identity_panel
from claimcheck.dashboard.marks import element, joined
from claimcheck.dashboard.paging import page_turner, start
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.screen import Screen, show
from claimcheck.desk.desk import Desk
from claimcheck.desk.ledger import Turn, turnings
from claimcheck.domain.listing import FOLDED
from claimcheck.domain.overview import Ledger
from claimcheck.errors import NotFound

ROWS = 30


def render(desk: Desk, screen: Screen) -> None:
    """The whole page."""
    view, say = screen.view, screen.say
    if not view.speaker:
        screen.note(say("speaker.no_id"))
        screen.link("speakers", say("nav.speakers"), view.listing())
        return
    try:
        ledger = desk.overviews.ledger(view.speaker, offset=start(screen, ROWS), limit=ROWS)
    except NotFound:
        screen.note(said(say, "speaker.not_found", id=view.speaker), alert=True)
        screen.link("speakers", say("nav.speakers"), view.listing())
        return
    _heading(ledger, screen)
    positions, beside = st.columns([3, 2], gap="large")
    with positions:
        _positions(ledger, screen)
    with beside, st.container(key="people"):
        identity_panel(desk, screen, ledger)


def _heading(ledger: Ledger, screen: Screen) -> None:
    say, row = screen.say, ledger.speaker
    show(element("h1", element("bdi", clipped(row.name or say("unknown"), NAME_CHARACTERS)), cls="cc-title"))
    days = said(
        say,
        "speaker.between",
        first=say.day(row.first_on) or say("date.unknown"),
        last=say.day(row.last_on) or say("date.unknown"),
    )
    show(element("p", joined((say("article.claims", count=row.claims), days), " · "), cls="cc-where"))
    with st.container(horizontal=True, key="links"):
        view = screen.view.filtered(replace(FOLDED, speakers=(row.id,))).listing()
        screen.link("disputes", say("disputes.count", count=row.disputes), view)


def _positions(ledger: Ledger, screen: Screen) -> None:
    """Claims by day, the turns under the later one."""
    say, turns = screen.say, turnings(ledger)
    screen.subtitle("speaker.positions")
    counted = [turning.turn for of_claim in turns.values() for turning in of_claim]
    if counted:
        parts = [say(f"turn.count.{turn}", count=counted.count(turn)) for turn in Turn if turn in counted]
        show(element("p", joined(parts, " · "), cls="cc-why"))
    for day, rows in groupby(ledger.claims, key=lambda row: row.claim.published_on or row.claim.spoken_on):
        show(element("h3", say.day(day) or say("date.unknown"), cls="cc-day"))
        for row in rows:
            with st.container(key=f"row_{row.claim.id}", gap=None):
                show(claim_card(row, say))
                for turning in turns.get(row.claim.id, ()):
                    show(turning_note(turning, row.claim, screen))
                screen.link("claim", say("claim.open"), screen.view.of_claim(row.claim.id))
    page_turner(screen, ledger.total, ROWS)
