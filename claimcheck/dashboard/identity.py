"""Who a speaker is: its names, who else it may be, and what people said of that; each decision can be undone."""

import streamlit as st

from claimcheck.dashboard.cards import clipped
from claimcheck.dashboard.escape import plain
from claimcheck.dashboard.marks import Html, element, joined
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.screen import Screen, go, notify, show, told
from claimcheck.dashboard.viewstate import ViewState
from claimcheck.dashboard.wording import Words
from claimcheck.desk.desk import Desk
from claimcheck.domain.identity import SpeakerDecision, SpeakerSuggestion, SpeakerVerdict
from claimcheck.domain.overview import Alias, Ledger, SpeakerRow

NAME_SHOWN = 100  # characters
CHOICES = 50  # speakers offered for a merge
MOVING = (SpeakerVerdict.SAME, SpeakerVerdict.SPLIT)


def identity_panel(desk: Desk, screen: Screen, ledger: Ledger) -> None:
    """Names, suggestions, a merge by choice, and the record."""
    say, speaker = screen.say, ledger.speaker
    screen.subtitle("identity.aliases")
    for number, alias in enumerate(ledger.aliases):
        _alias(desk, screen, speaker, alias, number, alone=len(ledger.aliases) < 2)
    suggestions = desk.overviews.speaker_suggestions(speaker.id)
    if suggestions:
        screen.subtitle("identity.suggestions")
    for suggestion in suggestions:
        _suggestion(desk, screen, speaker, suggestion)
    with st.expander(say("identity.merge"), icon=":material/merge:", key="merge_box"):
        _merge(desk, screen, speaker)
    decisions = desk.overviews.speaker_decisions(speaker.id)
    if decisions:
        screen.subtitle("identity.record")
        _record(desk, screen, decisions)


def _alias(desk: Desk, screen: Screen, speaker: SpeakerRow, alias: Alias, number: int, alone: bool) -> None:
    say = screen.say
    with st.container(horizontal=True, key=f"alias_{number}", vertical_alignment="center"):
        count = say("article.claims", count=alias.claims)
        show(element("p", element("bdi", clipped(alias.name, NAME_SHOWN)), " ", element("span", count, cls="cc-small")))
        if not alone and alias.name:
            st.button(
                say("identity.split"), key=f"split_{number}", type="tertiary", help=say("identity.split_help"),
                on_click=_split, args=(desk, say, speaker.id, alias.name),
            )  # fmt: skip


def _suggestion(desk: Desk, screen: Screen, speaker: SpeakerRow, other: SpeakerSuggestion) -> None:
    say = screen.say
    link = element("a", element("bdi", clipped(other.name, NAME_SHOWN)), href=_address(screen, other.id))
    shared = said(say, "identity.shared", name=clipped(other.shared, NAME_SHOWN))
    with st.container(key=f"suggested_{other.id}", gap="small"):
        show(element("p", link, " ", element("span", joined((str(other.claims), shared), " · "), cls="cc-small")))
        with st.container(horizontal=True, gap="small"):
            st.button(
                say("identity.same"), key=f"same_{other.id}",
                on_click=_same, args=(desk, say, other.id, speaker.id, speaker.name),
            )  # fmt: skip
            st.button(
                say("identity.different"), key=f"different_{other.id}",
                on_click=_different, args=(desk, say, speaker.id, other.id, other.name),
            )  # fmt: skip


def _merge(desk: Desk, screen: Screen, speaker: SpeakerRow) -> None:
    say = screen.say
    show(element("p", say("identity.merge_about"), cls="cc-small"))
    words = st.text_input(say("identity.find"), key="merge_words", max_chars=200)
    found = desk.overviews.speakers_page(words, limit=CHOICES).rows if words.strip() else ()
    names = {row.id: plain(row.name)[:NAME_SHOWN] for row in found if row.id != speaker.id}
    if not names:
        return
    st.selectbox(say("identity.other"), tuple(names), key="merge_other", format_func=lambda one: names.get(one, one))
    other = st.session_state["merge_other"]
    st.button(say("identity.same"), key="merge_same", on_click=_same, args=(desk, say, other, speaker.id, speaker.name))


def _record(desk: Desk, screen: Screen, decisions: list[SpeakerDecision]) -> None:
    say = screen.say
    for decision in reversed(decisions):
        show(_told(decision, say))
        if decision.verdict in MOVING and decision is _standing(decision, decisions):
            st.button(
                say("identity.undo"), key=f"undo_{decision.number}", type="tertiary",
                on_click=_undo, args=(desk, say, decision),
            )  # fmt: skip


def _standing(decision: SpeakerDecision, decisions: list[SpeakerDecision]) -> SpeakerDecision:
    """The last word on the same speaker and name."""
    return [one for one in decisions if (one.speaker_id, one.name) == (decision.speaker_id, decision.name)][-1]


def _told(decision: SpeakerDecision, say: Words) -> Html:
    what = said(
        say,
        f"verdict.{decision.verdict}",
        one=clipped(decision.name or decision.speaker_id, NAME_SHOWN),
        other=clipped(decision.other_name, NAME_SHOWN),
    )
    when = said(say, "history.entry", reviewer=decision.decided_by, moment=say.moment(decision.decided_at))
    return element("p", what, element("br"), element("span", when, cls="cc-small"))


def _address(screen: Screen, speaker_id: str) -> str:
    return screen.href("speaker", screen.view.of_speaker(speaker_id))


def _same(desk: Desk, say: Words, speaker_id: str, into_id: str, into_name: str) -> None:
    with told():
        desk.merge_speakers(speaker_id, into_id, into_name)
        notify(say("identity.saved"))


def _different(desk: Desk, say: Words, speaker_id: str, other_id: str, other_name: str) -> None:
    with told():
        desk.keep_apart(speaker_id, other_id, other_name)
        notify(say("identity.saved"))


def _split(desk: Desk, say: Words, speaker_id: str, name: str) -> None:
    with told():
        desk.split_name(speaker_id, name)
        notify(say("identity.saved"))


def _undo(desk: Desk, say: Words, decision: SpeakerDecision) -> None:
    with told():
        desk.undo_speaker(decision)
        notify(say("identity.saved"))
        if decision.verdict is SpeakerVerdict.SPLIT:
            go(ViewState(ui=say.language, speaker=decision.speaker_id))
