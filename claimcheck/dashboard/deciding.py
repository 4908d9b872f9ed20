"""The decision on one dispute: one key or one click each, stored in a callback in one transaction."""

import streamlit as st

from claimcheck.dashboard.marks import Html, element
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.screen import Screen, go, notify, show, told
from claimcheck.dashboard.viewstate import ViewState
from claimcheck.dashboard.wording import Words
from claimcheck.desk.desk import Desk
from claimcheck.domain.listing import DisputeFile
from claimcheck.domain.review import Decision, Reason, Review
from claimcheck.errors import Conflict

REASON_KEYS = dict(zip(Reason, "2345678", strict=True))
NOTE_CHARACTERS = 4000


def decision_panel(desk: Desk, screen: Screen, file: DisputeFile, following: ViewState | None) -> None:
    """The question, a note, and a button for each answer with its key; `following` opens after an answer."""
    say, pair_id = screen.say, file.row.finding.pair_id
    screen.subtitle("decide.question")
    st.text_area(
        say("decide.note"), key=_note_key(pair_id), placeholder=say("decide.note_hint"),
        max_chars=NOTE_CHARACTERS, height=80, persist_state="session",
    )  # fmt: skip

    def button(label: str, key: str, decision: Decision, reason: Reason | None = None, main: bool = False) -> None:
        st.button(
            label, key=f"decide_{decision}_{reason or ''}", shortcut=key, type="primary" if main else "secondary",
            on_click=_decide, args=(desk, say, pair_id, len(file.reviews), decision, reason, following),
        )  # fmt: skip

    with st.container(horizontal=True, key="answers"):
        button(say("decide.contradiction"), "1", Decision.CONTRADICTION, main=True)
        button(say("decide.unsure"), "9", Decision.UNSURE)
    show(element("p", say("decide.not"), cls="cc-small"))
    with st.container(horizontal=True, key="answers_not", gap="small"):
        for reason, key in REASON_KEYS.items():
            button(say(f"reason_not.{reason}"), key, Decision.NOT_CONTRADICTION, reason)
    show(element("p", say("decide.keys"), cls="cc-small"))


def history(reviews: tuple[Review, ...], say: Words) -> Html:
    """Who decided what and when, the newest first."""
    if not reviews:
        return element("p", say("history.none"), cls="cc-small")
    return element("ul", *(_entry(review, say) for review in reversed(reviews)), cls="cc-entries")


def _entry(review: Review, say: Words) -> Html:
    lines = [element("strong", _answer(review, say)), element("br")]
    lines += [element("bdi", review.note), element("br")] if review.note else []
    when = said(say, "history.entry", reviewer=review.reviewer, moment=say.moment(review.decided_at))
    return element("li", *lines, element("span", when, cls="cc-small"))


def _answer(review: Review, say: Words) -> str:
    answer = say(f"status.{review.decision}")
    return f"{answer}: {say(f'reason_not.{review.reason}')}" if review.reason else answer


def _decide(
    desk: Desk,
    say: Words,
    pair_id: str,
    seen: int,
    decision: Decision,
    reason: Reason | None,
    following: ViewState | None,
) -> None:
    """Store the answer if nobody answered since the page was drawn, then go on; nothing of Streamlit runs between."""
    note = st.session_state.get(_note_key(pair_id)) or ""
    with told():
        try:
            desk.decide(pair_id, decision, reason=reason, note=note, expected_number=seen)
        except Conflict:
            latest = desk.dispute(pair_id).reviews[-1]
            if (latest.reviewer, latest.decision, latest.reason) != (desk.reviewer, decision, reason):
                notify(_conflict(latest, say), alert=True)
                return
            # else the same key was pressed twice, and the answer is stored
        st.session_state[_note_key(pair_id)] = ""
        notify(say("decide.saved", decision=say(f"status.{decision}")))
        if following is not None:
            go(following)


def _conflict(latest: Review, say: Words) -> Html:
    when, answer = say.moment(latest.decided_at), _answer(latest, say)
    return said(say, "decide.conflict", reviewer=latest.reviewer, decision=answer, moment=when)


def _note_key(pair_id: str) -> str:
    return f"note_{pair_id}"
