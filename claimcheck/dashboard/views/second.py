"""Second opinions: a sample of what was decided is decided again, blind; how far people agree, what is to settle."""

import streamlit as st

from claimcheck.dashboard.asking import settle
from claimcheck.dashboard.cards import clipped
from claimcheck.dashboard.deciding import answer_of, decision_panel
from claimcheck.dashboard.explaining import explanation
from claimcheck.dashboard.marks import Html, element, table, table_row
from claimcheck.dashboard.paging import page_turner, start
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.screen import Screen, show
from claimcheck.dashboard.sides import both_sides
from claimcheck.dashboard.viewstate import ViewState
from claimcheck.dashboard.wording import Words
from claimcheck.desk.agreement import Agreement
from claimcheck.desk.desk import Desk
from claimcheck.domain.listing import DisputeRow
from claimcheck.domain.review import Decision, SecondOpinion, standing
from claimcheck.errors import NotFound

ROWS = 10


def render(desk: Desk, screen: Screen) -> None:
    """The dispute of the address, to be decided blind; without one, the state of the agreement."""
    screen.title("second.title", "second.about")
    if screen.view.pair:
        _blind(desk, screen)
    else:
        _overview(desk, screen)


def _blind(desk: Desk, screen: Screen) -> None:
    """Both sides and the question: no status, no history, no flags."""
    say, view = screen.say, screen.view
    screen.link("second", say("second.back"), ViewState(ui=view.ui), icon=":material/arrow_back:")
    try:
        file = desk.dispute(view.pair)
    except NotFound:
        screen.note(said(say, "dispute.not_found", id=view.pair), alert=True)
        return
    settle(view.pair)
    if any(review.reviewer == desk.reviewer for review in standing(file.reviews)):
        screen.note(say("second.own"))
        return
    show(explanation(file, say))
    with st.container(key="sides"):
        show(both_sides(file, say))
    with st.container(key="deciding"):
        decision_panel(desk, screen, file, _after(desk, view), blind=True)


def _after(desk: Desk, view: ViewState) -> ViewState:
    """The next one that waits, else the overview."""
    return ViewState(ui=view.ui, pair=next((one for one in desk.waiting_for_second()[0] if one != view.pair), ""))


def _overview(desk: Desk, screen: Screen) -> None:
    say = screen.say
    waiting, count = desk.waiting_for_second()
    show(element("p", say("second.waiting", count=count), cls="cc-why"))
    if waiting:
        there = ViewState(ui=screen.view.ui, pair=waiting[0])
        screen.link("second", say("second.start"), there, icon=":material/visibility_off:")
    found = desk.agreement()
    screen.subtitle("second.agreement")
    show(_figures(found, say))
    screen.subtitle("second.to_settle")
    if not found.to_settle:
        show(element("p", say("second.settled"), cls="cc-small"))
    shown = found.to_settle[start(screen, ROWS) :][:ROWS]
    rows = desk.overviews.dispute_rows([opinion.pair_id for opinion in shown])
    for opinion in shown:
        with st.container(key=f"row_{opinion.pair_id}", gap=None):
            show(_disagreement(rows[opinion.pair_id], opinion, say))
            screen.link("dispute", say("second.settle"), screen.view.link_to_pair(opinion.pair_id))
    page_turner(screen, len(found.to_settle), ROWS)


def _figures(found: Agreement, say: Words) -> Html:
    if not found.pairs:
        return element("p", say("second.none"), cls="cc-small")
    kappa = say("second.no_kappa") if found.kappa is None else say("second.kappa", kappa=f"{found.kappa:.2f}")
    agreed = say("second.agreed", agreed=found.agreed, pairs=found.pairs)
    decisions = tuple(Decision)
    heads = (say("second.table"), *(_word(one, say) for one in decisions))
    rows = (
        table_row((str(found.table.get((first, second), 0)) for second in decisions), head=_word(first, say))
        for first in decisions
    )
    lines = (element("p", element("strong", kappa), cls="cc-why"), element("p", agreed, cls="cc-small"))
    about = element("p", say("second.kappa_about"), cls="cc-lede")
    return element("div", *lines, about, table(heads, rows))


def _disagreement(row: DisputeRow, opinion: SecondOpinion, say: Words) -> Html:
    names = (clipped(claim.speaker_name or claim.speaker, 80) for claim in (row.left, row.right))
    left, right = (element("bdi", name, dir="auto") for name in names)
    words = (
        element("p", element("bdi", review.reviewer), ": ", answer_of(review, say), cls="cc-small")
        for review in (opinion.first, opinion.second)
    )
    return element("section", element("p", left, " / ", right, cls="cc-who"), *words, cls="cc-side cc-first")


def _word(decision: Decision, say: Words) -> str:
    return say(f"status.{decision}")
