"""What every page is given beside the desk: the view, the words, and links to the other pages."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

import streamlit as st

from claimcheck.dashboard.marks import Html, element
from claimcheck.dashboard.viewstate import ViewState
from claimcheck.dashboard.wording import Words
from claimcheck.errors import ClaimcheckError

if TYPE_CHECKING:
    from streamlit.navigation.page import StreamlitPage

NOTICE = "notice"  # session key: what the last callback has to say, shown once


@dataclass(frozen=True, slots=True)
class Screen:
    """One run of one page."""

    view: ViewState
    say: Words
    pages: "Mapping[str, StreamlitPage]"

    def link(self, page: str, label: str, view: ViewState, icon: str | None = None) -> None:
        """A link to `page` showing `view`; `label` comes from the catalogue, never from an article."""
        st.page_link(self.pages[page], label=label, icon=icon, query_params=view.to_query())

    def address(self, page: str, view: ViewState) -> str:
        """The absolute address of `page` showing `view`, as the browser reached this server."""
        here = urlsplit(st.context.url or "http://127.0.0.1:8501/")
        path = self.pages[page].url_path
        return f"{here.scheme}://{here.netloc}/{path}?{urlencode(view.to_query(), doseq=True)}"

    def href(self, page: str, view: ViewState) -> str:
        """The same within this server, for links inside finished HTML."""
        return f"./{self.pages[page].url_path}?{urlencode(view.to_query(), doseq=True)}"

    def title(self, key: str, about: str = "") -> None:
        """The heading of a page, with a line under it."""
        show(element("h1", self.say(key), cls="cc-title"))
        if about:
            show(element("p", self.say(about), cls="cc-lede"))

    def note(self, text: str, alert: bool = False) -> None:
        """A line that tells the person something; any text may stand in it."""
        show(element("p", text, cls="cc-note cc-alert" if alert else "cc-note", role="alert" if alert else "status"))

    def subtitle(self, key: str, **values: object) -> None:
        """The heading of a part of a page."""
        show(element("h2", self.say(key, **values), cls="cc-subtitle"))


def show(body: Html) -> None:
    """Put finished HTML on the page, nothing where it is empty; Streamlit cleans it once more."""
    if not isinstance(body, Html):
        raise TypeError("only Html made by claimcheck.dashboard.marks is shown")
    if body:
        st.html(body)


def go(view: ViewState) -> None:
    """Change the address within the same page; for callbacks."""
    st.query_params.from_dict(view.to_query())


def notify(text: str, alert: bool = False) -> None:
    """Say something in the next run; for callbacks. Without `alert` the text must come from the catalogue alone."""
    st.session_state[NOTICE] = (text, alert)


@contextmanager
def told() -> Iterator[None]:
    """Around a write in a callback: what the person can put right is said at the top of the next run."""
    try:
        yield
    except ClaimcheckError as error:
        notify(str(error), alert=True)


def other_language(view: ViewState) -> ViewState:
    """The same view in the other interface language."""
    return replace(view, ui="ar" if view.ui == "en" else "en")
