"""One dispute at its own address: both sides, why it is listed, what the model says, what people decided."""

import streamlit as st

from claimcheck.dashboard.arrivals import arrived
from claimcheck.dashboard.asking import key_of_page, settle
from claimcheck.dashboard.cards import head, row_card
from claimcheck.dashboard.changes import changes_since
from claimcheck.dashboard.claimcards import voice_entry
from claimcheck.dashboard.correcting import correction_panel
from claimcheck.dashboard.deciding import conflict, decision_panel, history
from claimcheck.dashboard.editions import gone_note
from claimcheck.dashboard.escape import plain
from claimcheck.dashboard.explaining import explanation
from claimcheck.dashboard.flagging import dispute_targets, flag_panel
from claimcheck.dashboard.marks import element
from claimcheck.dashboard.neighbours import Neighbours, neighbours
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.scores import contributions_table, scores_table
from claimcheck.dashboard.screen import Screen, go, show
from claimcheck.dashboard.sides import both_sides, claim_marks, whole_article
from claimcheck.desk.desk import Desk
from claimcheck.domain.listing import DisputeFile
from claimcheck.errors import NotFound

SOURCES_SHOWN = 50  # of one side
RELATED_SHOWN = 5


def render(desk: Desk, screen: Screen) -> None:
    """The whole page."""
    view, say = screen.view, screen.say
    if not view.pair:
        screen.note(say("dispute.no_id"))
        screen.link("disputes", say("dispute.back"), view.listing())
        return
    try:
        file = desk.dispute(view.pair)
    except NotFound:
        screen.note(said(say, "dispute.not_found", id=view.pair), alert=True)
        screen.link("disputes", say("dispute.back"), view.listing())
        return
    settle(view.pair, file.row.left.id, file.row.right.id)
    around = neighbours(desk, view)
    if latest := arrived(view.pair, file.reviews):
        screen.note(conflict(latest, say), alert=True)
    _top(desk, screen, file, around)
    if view.made:
        show(changes_since(file, view.made, say))
    show(head(file.row, say))
    show(explanation(file, say))
    with st.container(key="sides"):
        show(both_sides(file, say))
        _articles(desk, screen, file)
    deciding, beside = st.columns([3, 2], gap="large")
    with deciding, st.container(key="deciding"):
        decision_panel(desk, screen, file, around.next if view.at is not None else None)
    with beside, st.container(key="people"):
        screen.subtitle("history.title")
        show(history(file.reviews, say))
        flag_panel(desk, screen, file.flags, dispute_targets(file.row.finding))
    _sources(desk, screen, file)
    _evidence(screen, file)
    _related(desk, screen, file)


def _top(desk: Desk, screen: Screen, file: DisputeFile, around: Neighbours) -> None:
    say, row = screen.say, file.row
    with st.container(horizontal=True, key="top", vertical_alignment="center"):
        screen.link("disputes", say("dispute.back"), screen.view.listing(), icon=":material/list:")
        _step(screen, "previous", "Left", around)
        _step(screen, "next", "Right", around)
        if around.place is not None and screen.view.at is not None:
            show(element("p", say("dispute.position", position=around.place + 1, total=around.total), cls="cc-small"))
        with st.popover(say("dispute.share"), icon=":material/link:", key="share"):
            _share(desk, screen, file)
    names = [plain(claim.speaker_name or claim.speaker)[:80] for claim in (row.left, row.right)]
    show(element("h1", element("bdi", names[0]), " / ", element("bdi", names[1]), cls="cc-title"))


def _step(screen: Screen, name: str, key: str, around: Neighbours) -> None:
    if screen.say.direction == "rtl":
        key = {"Left": "Right", "Right": "Left"}[key]
    to = getattr(around, name)
    st.button(
        screen.say(f"dispute.{name}"), key=f"step_{name}", shortcut=key_of_page(key), type="tertiary",
        disabled=to is None, on_click=go, args=(to or screen.view,),
    )  # fmt: skip


def _share(desk: Desk, screen: Screen, file: DisputeFile) -> None:
    say = screen.say
    address = screen.address("dispute", screen.view.link_to_pair(file.row.finding.pair_id, made=desk.now()))
    show(element("p", say("dispute.link"), cls="cc-small"))
    st.code(address, language=None, wrap_lines=True)
    show(element("p", say("dispute.citation"), cls="cc-small"))
    st.code(_citation(screen, file, address), language=None, wrap_lines=True, height=220)


def _citation(screen: Screen, file: DisputeFile, address: str) -> str:
    say, row = screen.say, file.row
    lines = []
    for claim, article in ((row.left, file.left_article), (row.right, file.right_article)):
        speaker = f"{claim.speaker_name or claim.speaker} {say(f'polarity.{claim.polarity}')}:"
        day = say.day(claim.published_on or article.published_on) or say("date.unknown")
        lines += [speaker, f"“{claim.content}”", f"{article.publisher or say('outlet.unknown')}, {day}", ""]
    return plain("\n".join([*lines, address]))


def _articles(desk: Desk, screen: Screen, file: DisputeFile) -> None:
    """Under each side: its whole article, what else its speaker said, and what was put right in it."""
    view = screen.view
    first, second = st.columns(2, gap="medium")
    sides = ((first, "left", file.row.left, file.left_article), (second, "right", file.row.right, file.right_article))
    for column, name, claim, article in sides:
        with column, st.expander(screen.say("dispute.full_article"), key=f"article_{name}"):
            if article.title:
                show(element("p", element("bdi", article.title), cls="cc-subtitle"))
            show(whole_article(article, claim_marks(claim), screen.say))
            screen.link("article", screen.say("dispute.article_page"), view.of_article(article.id, claim.id))
        with column:
            show(gone_note(file.gone_in.get(claim.id, ""), screen))
            screen.link("claim", screen.say("claim.open"), view.of_claim(claim.id))
            screen.link("speaker", screen.say("dispute.speaker_page"), view.of_speaker(claim.speaker_id))
            correction_panel(desk, screen, claim, article, file.corrections)


def _sources(desk: Desk, screen: Screen, file: DisputeFile) -> None:
    """Everyone who stands on both sides, where that is more than the two claims shown."""
    row = file.row
    if row.left_side.claims + row.right_side.claims < 3:
        return
    say, group = screen.say, desk.group(row.finding.pair_id)
    left_leads = any(voice.claim.id == row.left.id for voice in group.left)
    sides = (group.left, group.right) if left_leads else (group.right, group.left)
    with st.expander(say("sources.title"), icon=":material/groups:", key="sources"):
        for column, voices, cls in zip(st.columns(2, gap="large"), sides, ("cc-first", "cc-second"), strict=True):
            with column:
                entries = (voice_entry(voice, screen) for voice in voices[:SOURCES_SHOWN])
                show(element("ul", *entries, cls=f"cc-entries {cls}"))


def _related(desk: Desk, screen: Screen, file: DisputeFile) -> None:
    """Other disputes of the same two claims."""
    finding = file.row.finding
    rows = desk.overviews.related((finding.left_id, finding.right_id), limit=RELATED_SHOWN + 1)
    others = [row for row in rows if row.finding.pair_id != finding.pair_id][:RELATED_SHOWN]
    if others:
        screen.subtitle("related.title")
    for row in others:
        with st.container(key=f"row_{row.finding.pair_id}", gap=None):
            show(row_card(row, screen.say))
            screen.link("dispute", screen.say("disputes.open"), screen.view.link_to_pair(row.finding.pair_id))


def _evidence(screen: Screen, file: DisputeFile) -> None:
    say = screen.say
    screen.subtitle("scores.title")
    show(element("p", say("scores.about"), cls="cc-lede"))
    if not file.scored:
        show(element("p", say("scores.none"), cls="cc-small"))
    if file.scored:
        show(scores_table(file.scored, say))
    if file.row.finding.contributions:
        with st.expander(say("contributions.title"), key="contributions"):
            show(contributions_table(file.row.finding, say))
