"""The row of page numbers under a list; the page is in the address."""

from dataclasses import replace

import streamlit as st

from claimcheck.dashboard.screen import Screen, go
from claimcheck.dashboard.viewstate import PAGE_SIZE, ViewState


def start(screen: Screen, size: int = PAGE_SIZE) -> int:
    """The place of the first row of the page that the address names, from 0."""
    return (screen.view.page - 1) * size


def last_page(total: int, size: int = PAGE_SIZE) -> int:
    """The number of the last page of `total` rows; 1 for an empty list."""
    return max(1, -(-total // size))


def page_turner(screen: Screen, total: int, size: int = PAGE_SIZE) -> None:
    """The pages of a list of `total` rows; nothing for one page."""
    pages = last_page(total, size)
    if pages < 2:
        return
    current = min(screen.view.page, pages)
    key = f"page_{current}"
    st.pagination(pages, default=current, key=key, on_change=_turn_page, args=(screen.view, key))


def _turn_page(view: ViewState, key: str) -> None:
    go(replace(view, page=st.session_state[key]))
