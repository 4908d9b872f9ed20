"""The colours and letters that Streamlit's own widgets use; style.css has those of the articles."""

import streamlit as st

_COMMON = {
    "font": "'Source Sans', 'Noto Sans Arabic', 'Geeza Pro', 'Segoe UI', Tahoma, sans-serif",
    "baseRadius": "0.375rem",
    "showWidgetBorder": True,
}
_LIGHT = {
    "primaryColor": "#1f5a86",
    "backgroundColor": "#faf9f6",
    "secondaryBackgroundColor": "#f0ede6",
    "textColor": "#1d2329",
    "borderColor": "#dcd8cf",
    "linkColor": "#1f5a86",
}
_DARK = {
    "primaryColor": "#7fb6de",
    "backgroundColor": "#15191c",
    "secondaryBackgroundColor": "#1d2226",
    "textColor": "#e6e3dc",
    "borderColor": "#3a3f44",
    "linkColor": "#7fb6de",
}

THEME = {
    **{f"theme.{name}": value for name, value in _COMMON.items()},
    "theme.paddingTop": "1.25rem",
    "theme.paddingBottom": "4rem",
    **{f"theme.light.{name}": value for name, value in _LIGHT.items()},
    **{f"theme.dark.{name}": value for name, value in _DARK.items()},
}


def chart_colours() -> dict[str, str]:
    """Ink, first and second side as style.css has them, for charts that are drawn and not styled."""
    dark = st.context.theme.type == "dark"
    return {
        "ink": (_DARK if dark else _LIGHT)["textColor"],
        "first": (_DARK if dark else _LIGHT)["primaryColor"],
        "second": "#e2a56f" if dark else "#8f4a16",
    }
