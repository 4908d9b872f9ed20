"""The decision on one dispute: one key or one click each, stored in a callback in one transaction; and its undoing."""

from typing import NamedTuple

import streamlit as st

from claimcheck.dashboard.arrivals import saw
from claimcheck.dashboard.asking import asked, asker, key_of_page, window
from claimcheck.dashboard.marks import Html, element
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.screen import Screen, go, notify, show, told
from claimcheck.dashboard.viewstate import ViewState
from claimcheck.dashboard.wording import Words
from claimcheck.desk.desk import Desk
from claimcheck.domain.listing import DisputeFile
from claimcheck.domain.review import Decision, Reason, Review, standing
from claimcheck.errors import Conflict

REASON_KEYS = dict(zip(Reason, "2345678", strict=True))
NOTE_CHARACTERS = 4000
DECIDED = "decided"  # session key: what this person decided on this page, the last at the end
UNDONE_AT_MOST = 200


class Decided(NamedTuple):
    """One decision of this session: how to take it back, and where to return to."""

    page: str
    review: Review
    view: ViewState


def decision_panel(
    desk: Desk, screen: Screen, file: DisputeFile, following: ViewState | None, blind: bool = False
) -> None:
    """The question, a note, and a button for each answer with its key; `following` opens after an answer.

    With `blind` the answers are second opinions.
    """
    say, pair_id = screen.say, file.row.finding.pair_id
    page = "second" if blind else "dispute"
    screen.subtitle("decide.question")
    st.text_area(
        say("decide.note"), key=_note_key(pair_id), placeholder=say("decide.note_hint"),
        max_chars=NOTE_CHARACTERS, height=80, persist_state="session",
    )  # fmt: skip

    def button(label: str, key: str, decision: Decision, reason: Reason | None = None, main: bool = False) -> None:
        st.button(
            label, key=f"decide_{decision}_{reason or ''}", shortcut=key_of_page(key),
            type="primary" if main else "secondary", on_click=_decide,
            args=(desk, screen, page, pair_id, len(file.reviews), decision, reason, following),
        )  # fmt: skip

    with st.container(horizontal=True, key="answers"):
        button(say("decide.contradiction"), "1", Decision.CONTRADICTION, main=True)
        button(say("decide.unsure"), "9", Decision.UNSURE)
    show(element("p", say("decide.not"), cls="cc-small"))
    with st.container(horizontal=True, key="answers_not", gap="small"):
        for reason, key in REASON_KEYS.items():
            button(say(f"reason_not.{reason}"), key, Decision.NOT_CONTRADICTION, reason)
    with st.container(horizontal=True, key="answers_more", gap="small"):
        asker(screen, "note", pair_id, "decide.write_note", ":material/edit_note:", "n")
        _undo_button(desk, screen, page, file)
    show(element("p", say("decide.keys"), cls="cc-small"))
    if asked("note", pair_id):
        _note_window(screen, pair_id)


def history(reviews: tuple[Review, ...], say: Words) -> Html:
    """Who decided what and when, the newest first; what was taken back is struck out."""
    if not reviews:
        return element("p", say("history.none"), cls="cc-small")
    numbers = {review.number for review in standing(reviews)}
    entries = (_entry(review, review.number in numbers, say) for review in reversed(reviews))
    return element("ul", *entries, cls="cc-entries")


def answer_of(review: Review, say: Words) -> str:
    """A decision with its reason in words."""
    answer = say(f"status.{review.decision}")
    return f"{answer}: {say(f'reason_not.{review.reason}')}" if review.reason else answer


def _entry(review: Review, stands: bool, say: Words) -> Html:
    answer = answer_of(review, say)
    if review.undoes is not None:
        answer = say("history.undone", decision=answer)
    lines = [element("strong" if stands else "span", answer, cls="" if stands else "cc-undone"), element("br")]
    if review.blind and review.undoes is None:
        lines.insert(1, element("span", " · ", say("history.blind"), cls="cc-small"))
    lines += [element("bdi", review.note), element("br")] if review.note else []
    when = said(say, "history.entry", reviewer=review.reviewer, moment=say.moment(review.decided_at))
    return element("li", *lines, element("span", when, cls="cc-small"))


def _decide(
    desk: Desk,
    screen: Screen,
    page: str,
    pair_id: str,
    seen: int,
    decision: Decision,
    reason: Reason | None,
    following: ViewState | None,
) -> None:
    """Store the answer if nobody answered since the page was drawn, then go on; nothing of Streamlit runs between."""
    say = screen.say
    note = st.session_state.get(_note_key(pair_id)) or ""
    with told():
        try:
            review = desk.decide(pair_id, decision, reason, note, expected_number=seen, blind=page == "second")
        except Conflict:
            latest = desk.dispute(pair_id).reviews[-1]
            saw(pair_id, latest.number)
            if (latest.reviewer, latest.decision, latest.reason) != (desk.reviewer, decision, reason):
                notify(conflict(latest, say), alert=True)
                return
            review = latest  # the same key was pressed twice, and the answer is stored
        saw(pair_id, review.number)
        kept = [*st.session_state.get(DECIDED, ()), Decided(page, review, screen.view)]
        st.session_state[DECIDED] = kept[-UNDONE_AT_MOST:]
        st.session_state[_note_key(pair_id)] = ""
        notify(say("decide.saved", decision=say(f"status.{decision}")))
        if following is not None:
            go(following)


def _undo_button(desk: Desk, screen: Screen, page: str, file: DisputeFile) -> None:
    """Takes back this person's last decision in this session, or else the last one on this dispute."""
    say = screen.say
    last = next((one for one in reversed(st.session_state.get(DECIDED, ())) if one.page == page), None)
    if last is None:
        reviews = standing(file.reviews)[-1:]
        own = [one for one in reviews if one.reviewer == desk.reviewer and one.number == len(file.reviews)]
        last = Decided(page, own[0], screen.view) if own else None
    label = say("decide.undo_last", decision=say(f"status.{last.review.decision}")) if last else say("decide.undo")
    st.button(
        label, key="undo", icon=":material/undo:", shortcut=key_of_page("u"), type="tertiary", disabled=last is None,
        on_click=_undo, args=(desk, say, last),
    )  # fmt: skip


def _undo(desk: Desk, say: Words, last: Decided) -> None:
    review = last.review
    with told():
        kept = [one for one in st.session_state.get(DECIDED, ()) if one.review != review]
        st.session_state[DECIDED] = kept
        go(last.view)
        try:
            saw(review.pair_id, desk.undo(review.pair_id, review.number).number)
        except Conflict:
            notify(conflict(desk.dispute(review.pair_id).reviews[-1], say, "decide.undo_conflict"), alert=True)
            return
        st.session_state[_note_key(review.pair_id)] = review.note
        notify(say("decide.undone", decision=say(f"status.{review.decision}")))


def _note_window(screen: Screen, pair_id: str) -> None:
    say, key = screen.say, _note_key(pair_id)

    def fields() -> None:
        typed = st.session_state.get(key) or ""
        st.text_area(say("decide.note"), typed, key="asked_note", max_chars=NOTE_CHARACTERS, height=160)

    def sent() -> None:
        st.session_state[key] = st.session_state["asked_note"] or ""

    window(screen, "decide.write_note", "ask.keep", fields, sent)


def conflict(latest: Review, say: Words, key: str = "decide.conflict") -> Html:
    """That somebody decided meanwhile: who, what and when."""
    when, answer = say.moment(latest.decided_at), answer_of(latest, say)
    return said(say, key, reviewer=latest.reviewer, decision=answer, moment=when)


def _note_key(pair_id: str) -> str:
    return f"note_{pair_id}"
