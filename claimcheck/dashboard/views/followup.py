"""What people flagged: who is to do what until when, the earliest due first, and whether those named have answered."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from claimcheck.dashboard import bound
from claimcheck.dashboard.cards import clipped, speaker_line
from claimcheck.dashboard.claimcards import answers_list
from claimcheck.dashboard.escape import plain
from claimcheck.dashboard.flagging import flag_entry, lower
from claimcheck.dashboard.marks import Html, element, foreign, joined
from claimcheck.dashboard.paging import page_turner, start
from claimcheck.dashboard.screen import Screen, show
from claimcheck.dashboard.wording import Words
from claimcheck.desk.desk import Desk
from claimcheck.domain.claim import Claim
from claimcheck.domain.listing import DisputeRow
from claimcheck.domain.overview import Answer
from claimcheck.domain.review import Flag, FlagTarget

ROWS = 20
LOWERED_SHOWN = 100


def render(desk: Desk, screen: Screen) -> None:
    """The whole page: standing flags, the undated last; lowered ones below, the latest first."""
    view, say = screen.view, screen.say
    screen.title("followup.title", "followup.about")
    flags = desk.flags()
    people = sorted({flag.assigned_to for flag in flags if flag.assigned_to})
    if people or view.assigned:
        bound.pills(
            screen, "flag.assigned", tuple(dict.fromkeys((*people, *filter(None, [view.assigned])))),
            [view.assigned] if view.assigned else [], lambda name: plain(name)[:60],
            lambda old, names: bound.setting("assigned")(old, next((n for n in names if n != old.assigned), "")),
        )  # fmt: skip
    flags = [flag for flag in flags if view.assigned in ("", flag.assigned_to)]
    standing = sorted(
        (flag for flag in flags if flag.lowered_at is None), key=lambda flag: (flag.due_on or date.max, flag.raised_at)
    )
    if not standing:
        screen.note(say("followup.none"))
    shown = standing[start(screen, ROWS) :][:ROWS]
    rows = desk.overviews.dispute_rows([flag.target_id for flag in shown if flag.target is FlagTarget.PAIR])
    for flag in shown:
        if flag.target is FlagTarget.PAIR and flag.target_id not in rows:
            continue  # lowered meanwhile, and listed for the flag alone
        with st.container(key=f"row_{flag.id}", gap="small"):
            _entry(desk, screen, flag, rows.get(flag.target_id))
    page_turner(screen, len(standing), ROWS)
    _lowered(flags, say)


def _lowered(flags: Sequence[Flag], say: Words) -> None:
    lowered = [flag for flag in flags if flag.lowered_at is not None]
    lowered.sort(key=lambda flag: flag.lowered_at, reverse=True)
    if lowered:
        with st.expander(say("followup.lowered", count=len(lowered)), key="lowered"):
            for flag in lowered[:LOWERED_SHOWN]:
                show(flag_entry(flag, say))


def _entry(desk: Desk, screen: Screen, flag: Flag, row: DisputeRow | None) -> None:
    """One flag; `row` is the dispute it is on, None where it is on a claim."""
    say, view = screen.say, screen.view
    if row is not None:
        claims, status = (row.left, row.right), row.status
        page, there = "dispute", view.link_to_pair(flag.target_id)
    else:
        claims, status = (desk.claim(flag.target_id),), ""
        page, there = "claim", view.of_claim(flag.target_id)
    answers = [answer for claim in claims for answer in desk.answers(claim)]
    show(joined((_chips(desk, flag, status, answers, say), flag_entry(flag, say))))
    sides = (_claim(claim, say, cls) for claim, cls in zip(claims, ("cc-first", "cc-second"), strict=False))
    show(element("div", *sides, cls="cc-sides" if len(claims) > 1 else ""))
    if answers:
        with st.expander(say("reply.title"), key=f"reply_{flag.id}"):
            show(answers_list(answers, screen))
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.button(say("flag.lower"), key=f"lower_{flag.id}", on_click=lower, args=(desk, say, flag.id))
        screen.link(page, say("followup.open"), there)


def _chips(desk: Desk, flag: Flag, status: str, answers: Sequence[Answer], say: Words) -> Html:
    chips = [element("span", say(f"target.{flag.target}"), cls="cc-kind")]
    if status:
        chips.append(element("span", say(f"status.{status}"), cls=f"cc-chip cc-{status}"))
    if flag.due_on is not None and flag.due_on < desk.now().date():
        chips.append(element("span", say("followup.overdue"), cls="cc-chip cc-contradiction"))
    awaited = sum(answer.dispute is None for answer in answers)
    if len(answers) > awaited:
        count = len(answers) - awaited
        chips.append(element("span", say("reply.badge_answered", count=count), cls="cc-chip cc-not_contradiction"))
    if awaited:
        chips.append(element("span", say("reply.badge_awaited", count=awaited), cls="cc-chip cc-unsure"))
    return element("div", *chips, cls="cc-head")


def _claim(claim: Claim, say: Words, cls: str) -> Html:
    content = foreign(clipped(claim.content, 300), claim.language, tag="p", cls="cc-text cc-clamp")
    return element("section", speaker_line(claim, say), content, cls=f"cc-side {cls}")
