"""Flags for follow-up: raised on a dispute or on a claim, with a note, a day and a person."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from claimcheck.dashboard.asking import asked, asker, window
from claimcheck.dashboard.marks import Html, element, joined
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.screen import Screen, notify, show, told
from claimcheck.dashboard.wording import Words
from claimcheck.desk.desk import Desk
from claimcheck.domain.pair import Finding
from claimcheck.domain.review import Flag, FlagTarget

Targets = dict[str, tuple[FlagTarget, str]]  # what can be flagged here, by the word of the catalogue for it


def dispute_targets(finding: Finding) -> Targets:
    """The dispute itself, or one of its claims."""
    return {
        "pair": (FlagTarget.PAIR, finding.pair_id),
        "left": (FlagTarget.CLAIM, finding.left_id),
        "right": (FlagTarget.CLAIM, finding.right_id),
    }


def flag_panel(desk: Desk, screen: Screen, flags: Sequence[Flag], targets: Targets) -> None:
    """The flags that are there, standing ones first, and a window for a new one."""
    say = screen.say
    screen.subtitle("flag.title")
    for flag in sorted(flags, key=lambda flag: (flag.lowered_at is not None, flag.raised_at)):
        show(flag_entry(flag, say))
        if flag.lowered_at is None:
            st.button(say("flag.lower"), key=f"lower_{flag.id}", on_click=lower, args=(desk, say, flag.id))
    subject = next(iter(targets.values()))[1]
    asker(screen, "flag", subject, "flag.raise", ":material/flag:", "f")
    if asked("flag", subject):
        window(screen, "flag.raise", "flag.raise", lambda: _fields(say, targets), lambda: _raise(desk, say, targets))


def _fields(say: Words, targets: Targets) -> None:
    st.text_input(say("flag.note"), key="flag_note", max_chars=1000)
    st.text_input(say("flag.assigned"), key="flag_assigned", max_chars=100)
    st.date_input(say("flag.due"), value=None, key="flag_due", format="YYYY-MM-DD", min_value=date(2000, 1, 1))
    if len(targets) > 1:
        st.selectbox(say("flag.on"), tuple(targets), format_func=lambda on: say(f"flag.on.{on}"), key="flag_on")


def flag_entry(flag: Flag, say: Words) -> Html:
    """One flag: what is to be done, for whom, until when, who asked."""
    parts = [
        said(say, "flag.assigned_to", name=flag.assigned_to) if flag.assigned_to else "",
        said(say, "flag.due_on", day=say.day(flag.due_on)) if flag.due_on else "",
        said(say, "flag.raised", name=flag.raised_by, moment=say.moment(flag.raised_at)),
    ]
    if flag.lowered_at is not None:
        parts.append(said(say, "flag.lowered", name=flag.lowered_by, moment=say.moment(flag.lowered_at)))
    return element(
        "div",
        element("bdi", flag.note or say("flag.title")),
        element("br"),
        element("span", joined((part for part in parts if part), " · "), cls="cc-small"),
    )


def _raise(desk: Desk, say: Words, targets: Targets) -> None:
    state = st.session_state
    target, target_id = targets[state["flag_on"] if len(targets) > 1 else next(iter(targets))]
    with told():
        desk.raise_flag(
            target,
            target_id,
            note=state["flag_note"] or "",
            due_on=state["flag_due"],
            assigned_to=state["flag_assigned"] or "",
        )
        notify(say("flag.saved"))


def lower(desk: Desk, say: Words, flag_id: str) -> None:
    """Mark a flag as done; for callbacks."""
    with told():
        desk.lower_flag(flag_id)
        notify(say("flag.lowered_saved"))
