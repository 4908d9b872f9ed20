"""Puts the cursor into the first field of a window: the one thing of the dashboard that needs a script of its own."""

from pathlib import Path

import streamlit as st

SCRIPT = Path(__file__).with_name("focus.js")


def focus_first_field() -> None:
    """Within a window, after its fields."""
    st.components.v2.component("claimcheck_focus", js=SCRIPT.read_text(encoding="utf-8"), isolate_styles=False)(
        key="focus_first", height=1
    )
