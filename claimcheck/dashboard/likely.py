"""What the least confidence of the filter keeps out of a list is said beside it, with the way to it and back."""

from dataclasses import replace
from datetime import date

import streamlit as st

from claimcheck.dashboard.screen import Screen
from claimcheck.dashboard.viewstate import with_filter
from claimcheck.desk.desk import Desk
from claimcheck.domain.listing import LIKELY


def less_likely(desk: Desk, screen: Screen, as_of: date | None = None, empty: str = "") -> None:
    """A link to the less likely disputes where some are hidden, or one that hides them where they are shown.

    `empty` says that the list is, where nothing is hidden; where something is, that is said instead.
    """
    view, say = screen.view, screen.say
    least, count = view.filter.confidence_from, desk.overviews.less_likely
    hidden = count(view.filter, as_of)
    if empty:
        screen.note(say("disputes.none_likely", share=say.percent(least)) if hidden else empty)
    with st.container(key="less_likely", width="content"):
        if hidden:
            screen.link(screen.page, say("disputes.hidden", count=hidden), with_filter(view, confidence_from=0.0))
        elif least < LIKELY and (shown := count(replace(view.filter, confidence_from=LIKELY), as_of)):
            screen.link(screen.page, say("disputes.unlikely", count=shown), with_filter(view, confidence_from=LIKELY))
