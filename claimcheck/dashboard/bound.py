"""Widgets that show what the address says, and change the address when they change: the address is the only state."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from claimcheck.dashboard.escape import plain
from claimcheck.dashboard.reading import FIRST_DAY, LAST_DAY
from claimcheck.dashboard.screen import Screen, go
from claimcheck.dashboard.viewstate import ViewState, with_filter

Change = Callable[[ViewState, Any], ViewState]


def search_field(screen: Screen, label: str, hint: str) -> None:
    """Words to look for; the `text` of the filter."""
    key = _show("bound_text", screen.view.filter.text)
    st.text_input(
        screen.say(label), key=key, placeholder=screen.say(hint), max_chars=200, width=320,
        on_change=_changed, args=(screen.view, key, _with_text),
    )  # fmt: skip


def pills(
    screen: Screen,
    label: str,
    options: Sequence[Any],
    chosen: Sequence[Any],
    show: Callable[[Any], str],
    change: Change,
) -> None:
    """Several of a few."""
    key = _show(f"bound_{label}", list(chosen))
    st.pills(
        screen.say(label), options, selection_mode="multi", key=key, format_func=show,
        on_change=_changed, args=(screen.view, key, change),
    )  # fmt: skip


def multiselect(
    screen: Screen,
    label: str,
    options: Sequence[str],
    chosen: Sequence[str],
    show: Callable[[str], str],
    change: Change,
) -> None:
    """Several of many; what the address names is an option even where nothing stored has it."""
    key = _show(f"bound_{label}", list(chosen))
    st.multiselect(
        screen.say(label), tuple(dict.fromkeys((*options, *chosen))), key=key, format_func=show,
        placeholder=screen.say("filter.any"), on_change=_changed, args=(screen.view, key, change), width=260,
    )  # fmt: skip


def day_field(screen: Screen, label: str, chosen: Any, change: Change) -> None:
    """A day, or none."""
    key = _show(f"bound_{label}", chosen)
    st.date_input(
        screen.say(label), value=None, key=key, format="YYYY-MM-DD", min_value=FIRST_DAY, max_value=LAST_DAY,
        on_change=_changed, args=(screen.view, key, change), width=180,
    )  # fmt: skip


def checkbox(screen: Screen, label: str, chosen: bool, change: Change) -> None:
    """Yes or no."""
    key = _show(f"bound_{label}", chosen)
    st.checkbox(screen.say(label), key=key, on_change=_changed, args=(screen.view, key, change))


def filtering(field: str) -> Change:
    """A change of one field of the filter to the values chosen, back on the first page."""
    return lambda view, value: with_filter(view, **{field: tuple(value) if isinstance(value, list) else value})


def setting(field: str) -> Change:
    """A change of one field of the view, back on the first page."""
    return lambda view, value: replace(view, page=1, **{field: tuple(value) if isinstance(value, list) else value})


def _with_text(view: ViewState, value: str | None) -> ViewState:
    return with_filter(view, text=plain(value or "").strip())


def _show(key: str, value: object) -> str:
    st.session_state[key] = value
    return key


def _changed(view: ViewState, key: str, change: Change) -> None:
    go(change(view, st.session_state[key]))
