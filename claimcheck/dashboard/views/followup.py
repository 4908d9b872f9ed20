"""What people flagged: who is to do what until when, the earliest due first."""

from datetime import UTC, date, datetime

import streamlit as st

from claimcheck.dashboard.cards import clipped, speaker_line
from claimcheck.dashboard.flagging import flag_entry, lower
from claimcheck.dashboard.marks import Html, element, foreign, joined
from claimcheck.dashboard.screen import Screen, show
from claimcheck.dashboard.wording import Words
from claimcheck.desk.desk import Desk
from claimcheck.domain.claim import Claim
from claimcheck.domain.review import Flag, FlagTarget

FLAGS_SHOWN = 100


def render(desk: Desk, screen: Screen) -> None:
    """The whole page: standing flags, the undated last; lowered ones below, the latest first."""
    say = screen.say
    screen.title("followup.title", "followup.about")
    flags = desk.flags()
    standing = sorted(
        (flag for flag in flags if flag.lowered_at is None), key=lambda flag: (flag.due_on or date.max, flag.raised_at)
    )
    if not standing:
        screen.note(say("followup.none"))
    for flag in standing[:FLAGS_SHOWN]:
        with st.container(key=f"row_{flag.id}", gap="small"):
            _entry(desk, screen, flag)
    lowered = sorted(
        (flag for flag in flags if flag.lowered_at is not None), key=lambda flag: flag.lowered_at, reverse=True
    )
    if lowered:
        with st.expander(say("followup.lowered", count=len(lowered)), key="lowered"):
            for flag in lowered[:FLAGS_SHOWN]:
                show(flag_entry(flag, say))


def _entry(desk: Desk, screen: Screen, flag: Flag) -> None:
    say, view = screen.say, screen.view
    overdue = flag.due_on is not None and flag.due_on < datetime.now(UTC).date()
    chips = [element("span", say(f"target.{flag.target}"), cls="cc-kind")]
    chips += [element("span", say("followup.overdue"), cls="cc-chip cc-contradiction")] if overdue else []
    show(joined((element("div", *chips, cls="cc-head"), flag_entry(flag, say))))
    if flag.target is FlagTarget.PAIR:
        row = desk.dispute(flag.target_id).row
        show(element("div", _claim(row.left, say, "cc-first"), _claim(row.right, say, "cc-second"), cls="cc-sides"))
        page, there = "dispute", view.link_to_pair(flag.target_id)
    else:
        claim = desk.claim(flag.target_id)
        show(_claim(claim, say, "cc-first"))
        page, there = "article", view.of_article(claim.article_id, claim.id)
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.button(say("flag.lower"), key=f"lower_{flag.id}", on_click=lower, args=(desk, say, flag.id))
        screen.link(page, say("followup.open"), there)


def _claim(claim: Claim, say: Words, cls: str) -> Html:
    content = foreign(clipped(claim.content, 300), claim.language, tag="p", cls="cc-text cc-clamp")
    return element("section", speaker_line(claim, say), content, cls=f"cc-side {cls}")
