"""One speaker's positions: what this party said by date, and who disputes it."""

from itertools import groupby

import streamlit as st

from claimcheck.dashboard.cards import place_line, quotation, speaker_line
from claimcheck.dashboard.escape import plain
from claimcheck.dashboard.marks import Html, element
from claimcheck.dashboard.screen import Screen, go, show
from claimcheck.dashboard.viewstate import ViewState
from claimcheck.desk.desk import Desk
from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim
from claimcheck.domain.listing import DisputeFilter, DisputeRow

DISPUTES_READ = 200  # of one speaker, the surest


def render(desk: Desk, screen: Screen) -> None:
    """The whole page: a choice of speakers, then the ledger of the chosen one."""
    view, say = screen.view, screen.say
    screen.title("speakers.title", "speakers.about")
    names = {speaker_id: plain(name)[:120] for speaker_id, name in desk.filter_choices().speakers}
    if not names:
        screen.note(say("speakers.none"))
        return
    st.session_state["speaker"] = view.speaker if view.speaker in names else None
    st.selectbox(
        say("speaker.choose"),
        tuple(names),
        index=None,
        key="speaker",
        format_func=lambda speaker_id: names[speaker_id],
        placeholder=say("speaker.hint"),
        on_change=_chosen,
        args=(view,),
        width=480,
    )
    if view.speaker and view.speaker not in names:
        screen.note(say("ignored", names="of"))
    elif view.speaker:
        _ledger(desk, screen)


def _chosen(view: ViewState) -> None:
    go(ViewState(ui=view.ui, speaker=st.session_state["speaker"] or ""))


def _ledger(desk: Desk, screen: Screen) -> None:
    """The speaker's claims, earliest first, each once, with those who dispute it under it."""
    speaker_id = screen.view.speaker
    page = desk.disputes(DisputeFilter(speakers=(speaker_id,)), limit=DISPUTES_READ)
    sides = sorted(
        (side for row in page.rows for side in _own_sides(row, speaker_id)),
        key=lambda side: (str(side[0].published_on or side[1].published_on or ""), side[0].id),
    )
    show(element("p", screen.say("disputes.count", count=page.total), cls="cc-small"))
    for _, of_claim in groupby(sides, key=lambda side: side[0].id):
        entries = list(of_claim)
        claim, article, _ = entries[0]
        with st.container(key=f"ledger_{claim.id}", gap="small"):
            show(_claim(claim, article, screen, "cc-first"))
            for _, _, row in entries:
                _against(row, claim, screen)


def _own_sides(row: DisputeRow, speaker_id: str) -> list[tuple[Claim, Article, DisputeRow]]:
    sides = ((row.left, row.left_article), (row.right, row.right_article))
    return [(claim, article, row) for claim, article in sides if claim.speaker_id == speaker_id]


def _against(row: DisputeRow, claim: Claim, screen: Screen) -> None:
    other, article = (row.right, row.right_article) if row.left.id == claim.id else (row.left, row.left_article)
    with st.container(key=f"row_{row.finding.pair_id}_{claim.id}", gap=None):
        show(_claim(other, article, screen, "cc-second", kind=screen.say(f"kind.{row.finding.kind or ''}")))
        screen.link("dispute", screen.say("disputes.open"), screen.view.link_to_pair(row.finding.pair_id))


def _claim(claim: Claim, article: Article, screen: Screen, cls: str, kind: str = "") -> Html:
    head = element("div", element("span", kind, cls="cc-kind"), cls="cc-head") if kind else ""
    parts = (
        head,
        speaker_line(claim, screen.say),
        quotation(claim.content, claim.language),
        place_line(claim, article, screen.say),
    )
    return element("section", *parts, cls=f"cc-side {cls}")
