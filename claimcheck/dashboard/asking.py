"""Small windows over the page for what needs typing: opened by a key, filled and sent without a mouse.

While one is open the keys of the page beneath rest. The cursor stands in the first field, Enter sends, Escape closes.
"""

from collections.abc import Callable

import streamlit as st

from claimcheck.dashboard.focus import focus_first_field
from claimcheck.dashboard.screen import Screen

ASKED = "window_asked_for"  # session key: what is asked, and of which record


def asked(what: str, subject: str) -> bool:
    """Whether the window for `what` of the record `subject` is open."""
    return st.session_state.get(ASKED) == (what, subject)


def key_of_page(key: str) -> str | None:
    """The shortcut of a button of the page: none while a window is open, where it would act behind it."""
    return None if st.session_state.get(ASKED) else key


def asker(screen: Screen, what: str, subject: str, label: str, icon: str, key: str | None = None) -> None:
    """A button that opens the window for `what` of `subject`."""
    st.button(
        screen.say(label), key=f"ask_{what}_{subject}", icon=icon, shortcut=key and key_of_page(key), type="tertiary",
        on_click=_ask, args=((what, subject),),
    )  # fmt: skip


def window(screen: Screen, title: str, send: str, fields: Callable[[], None], sent: Callable[[], None]) -> None:
    """The window itself: `fields` draws a form's widgets, `sent` is the callback that takes what was typed, once."""

    def close() -> None:
        st.session_state.pop(ASKED, None)

    def take() -> None:
        if st.session_state.pop(ASKED, None):  # gone: the button was pressed again before the window closed
            sent()

    @st.dialog(screen.say(title), dismissible=False)
    def draw() -> None:
        with st.form("asked", border=False):
            fields()
            done = st.form_submit_button(screen.say(send), key="asked_send", type="primary", on_click=take)
        focus_first_field()
        if st.button(screen.say("ask.cancel"), key="asked_cancel", shortcut="Escape", on_click=close) or done:
            st.rerun()

    draw()


def settle(*subjects: str) -> None:
    """Close a window that belongs to none of the records on this page."""
    if (standing := st.session_state.get(ASKED)) and standing[1] not in subjects:
        st.session_state.pop(ASKED)


def _ask(what: tuple[str, str]) -> None:
    st.session_state[ASKED] = what
