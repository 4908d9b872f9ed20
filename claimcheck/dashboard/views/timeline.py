"""Disputes by the day of the event, as they are known now or were known at the end of a day chosen."""

from dataclasses import replace
from itertools import groupby

import streamlit as st

from claimcheck.dashboard import bound
from claimcheck.dashboard.cards import head
from claimcheck.dashboard.claimcards import claim_body
from claimcheck.dashboard.filters import filter_bar, known_filter
from claimcheck.dashboard.likely import less_likely
from claimcheck.dashboard.marks import Html, element, joined
from claimcheck.dashboard.paging import page_turner, start
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.screen import Screen, show
from claimcheck.dashboard.wording import Words
from claimcheck.desk.desk import Desk
from claimcheck.domain.overview import TimelineEntry

ROWS = 20


def render(desk: Desk, screen: Screen) -> None:
    """The whole page."""
    view, say = screen.view, screen.say
    screen.title("timeline.title", "timeline.about")
    choices = desk.filter_choices(view.filter)
    known, unknown = known_filter(view.filter, choices)
    if unknown:
        screen.note(say("ignored", names=", ".join(unknown)))
    screen = replace(screen, view=replace(view, filter=known))
    bound.day_field(screen, "timeline.as_of", view.as_of, bound.setting("as_of"))
    filter_bar(screen, choices)
    if view.as_of:
        screen.note(said(say, "timeline.replayed", day=say.day(view.as_of)))
    timeline = desk.overviews.timeline(known, view.as_of, offset=start(screen, ROWS), limit=ROWS)
    if timeline.total == 0:
        less_likely(desk, screen, view.as_of, empty=say("timeline.nothing" if view.as_of else "disputes.none"))
        return
    with st.container(horizontal=True, key="count", vertical_alignment="center"):
        show(element("p", say("disputes.count", count=timeline.total), cls="cc-small"))
        less_likely(desk, screen, view.as_of)
    for day, entries in groupby(timeline.entries, key=lambda entry: entry.event_on):
        show(element("h2", say.day(day) or say("date.unknown"), cls="cc-day"))
        for entry in entries:
            with st.container(key=f"row_{entry.row.finding.pair_id}", gap=None):
                show(_entry(entry, say))
                screen.link("dispute", say("disputes.open"), view.link_to_pair(entry.row.finding.pair_id))
    page_turner(screen, timeline.total, ROWS)


def _entry(entry: TimelineEntry, say: Words) -> Html:
    """Both sides, or the one that was known with a word that it was not disputed yet."""
    row = entry.row
    sides = [
        claim_body(claim, article, say, cls)
        for known, claim, article, cls in (
            (entry.left_known, row.left, row.left_article, "cc-first"),
            (entry.right_known, row.right, row.right_article, "cc-second"),
        )
        if known
    ]
    if len(sides) < 2:
        sides.append(element("p", say("timeline.not_yet"), cls="cc-lede"))
        return element("div", *sides, cls="cc-sides")
    return joined((head(row, say), element("div", *sides, cls="cc-sides")))
