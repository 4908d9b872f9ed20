"""One claim at its own address: in context, who it names, who disputes it, who says the same, what people flagged."""

import streamlit as st

from claimcheck.dashboard.asking import settle
from claimcheck.dashboard.cards import head, stands_behind
from claimcheck.dashboard.claimcards import answers_list, claim_body, voice_entry
from claimcheck.dashboard.correcting import correction_panel
from claimcheck.dashboard.editions import gone_note
from claimcheck.dashboard.flagging import flag_panel
from claimcheck.dashboard.marks import Html, element, joined
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.screen import Screen, show
from claimcheck.dashboard.sides import claim_side, legend
from claimcheck.dashboard.wording import Words
from claimcheck.desk.desk import Desk
from claimcheck.domain.listing import DisputeRow
from claimcheck.domain.overview import ClaimFile
from claimcheck.domain.review import FlagTarget
from claimcheck.errors import NotFound

AGREEING_SHOWN = 20


def render(desk: Desk, screen: Screen) -> None:
    """The whole page."""
    view, say = screen.view, screen.say
    if not view.claim:
        screen.note(say("claim.no_id"))
        return
    try:
        file = desk.overviews.claim_file(view.claim)
    except NotFound:
        screen.note(said(say, "claim.not_found", id=view.claim), alert=True)
        return
    claim, article = file.claim, file.article
    settle(claim.id)
    show(element("h1", element("bdi", (claim.speaker_name or claim.speaker or say("unknown"))[:160]), cls="cc-title"))
    _standing(file, screen)
    with st.container(key="sides"):
        show(claim_side(claim, article, "cc-first", say("nav.claim"), say))
        show(legend(say))
        correction_panel(desk, screen, claim, article, file.corrections)
    with st.container(horizontal=True, key="links"):
        screen.link("article", say("dispute.article_page"), view.of_article(article.id, claim.id))
        screen.link("speaker", say("dispute.speaker_page"), view.of_speaker(claim.speaker_id))
    disputed, beside = st.columns([3, 2], gap="large")
    with disputed:
        _disputes(file, screen)
    with beside, st.container(key="people"):
        _named(desk, file, screen)
        _agreeing(desk, file, screen)
        flag_panel(desk, screen, file.flags, {"pair": (FlagTarget.CLAIM, claim.id)})


def _standing(file: ClaimFile, screen: Screen) -> None:
    """Whether the article still says it, in this version and in the later ones."""
    say = screen.say
    if file.withdrawn:
        screen.note(say("claim.withdrawn"))
    if file.repeats:
        screen.note(say("claim.repeats"))
        screen.link("claim", say("claim.first_version"), screen.view.of_claim(file.repeats))
    show(gone_note(file.gone_in, screen))


def _disputes(file: ClaimFile, screen: Screen) -> None:
    say = screen.say
    screen.subtitle("claim.disputed_by")
    if not file.disputes:
        show(element("p", say("claim.undisputed"), cls="cc-small"))
    for row in file.disputes:
        with st.container(key=f"row_{row.finding.pair_id}", gap=None):
            show(_against(row, file.claim.id, say))
            screen.link("dispute", say("disputes.open"), screen.view.link_to_pair(row.finding.pair_id))


def _against(row: DisputeRow, claim_id: str, say: Words) -> Html:
    """The other side of a dispute of this claim."""
    if row.left.id == claim_id:
        other, article, side = row.right, row.right_article, row.right_side
    else:
        other, article, side = row.left, row.left_article, row.left_side
    return joined((head(row, say), claim_body(other, article, say, "cc-second"), stands_behind(side, say)))


def _named(desk: Desk, file: ClaimFile, screen: Screen) -> None:
    answers = desk.answers(file.claim)
    if answers:
        screen.subtitle("reply.title")
        show(answers_list(answers, screen))


def _agreeing(desk: Desk, file: ClaimFile, screen: Screen) -> None:
    same = desk.agreements(file.claim.id)
    if same:
        screen.subtitle("claim.agreeing")
        show(element("ul", *(voice_entry(one.voice, screen) for one in same[:AGREEING_SHOWN]), cls="cc-entries"))
