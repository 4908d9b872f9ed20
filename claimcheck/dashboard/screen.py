"""What every page is given beside the desk: the view, the words, and links to the other pages."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

import streamlit as st

from claimcheck.dashboard.marks import Html, element
from claimcheck.dashboard.viewstate import ViewState
from claimcheck.dashboard.wording import Words
from claimcheck.errors import ClaimcheckError

if TYPE_CHECKING:
    from streamlit.navigation.page import StreamlitPage

WITHIN = "within"  # in the address of a link that stays on its page: see `settle_address`
NOTICE = "notice"  # session key: what the last callback has to say, shown once


@dataclass(frozen=True, slots=True)
class Screen:
    """One run of one page."""

    view: ViewState
    say: Words
    pages: "Mapping[str, StreamlitPage]"
    page: str = ""  # the one that is shown

    def link(self, page: str, label: str, view: ViewState, icon: str | None = None) -> None:
        """A link to `page` showing `view`; `label` comes from the catalogue, never from an article."""
        query = view.to_query() | ({WITHIN: ["1"]} if page == self.page else {})
        st.page_link(self.pages[page], label=label, icon=icon, query_params=query)

    def open(self, page: str, view: ViewState) -> None:
        """Leave this page for `page` showing `view`; nothing after this runs."""
        st.switch_page(self.pages[page], query_params=view.to_query())

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


def settle_address() -> None:
    """Write the address of this run into the browser after a link within one page, which leaves it as it was.

    Such a link says so by WITHIN, which no other address has: going back and forward must not write a new one.
    """
    if WITHIN in st.query_params:
        query = {name: st.query_params.get_all(name) for name in st.query_params if name != WITHIN}
        st.query_params.from_dict(query)


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
