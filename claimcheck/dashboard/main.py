"""Navigation: which pages there are, and the frame around each."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import streamlit as st

from claimcheck.dashboard import resources
from claimcheck.dashboard.marks import element
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.screen import NOTICE, Screen, settle_address, show
from claimcheck.dashboard.views import (
    add,
    article,
    claim,
    claims,
    desk,
    dispute,
    disputes,
    followup,
    second,
    speaker,
    speakers,
    timeline,
    who,
)
from claimcheck.dashboard.viewstate import UI_LANGUAGES, ViewState, from_query
from claimcheck.dashboard.wording import Words, words_for
from claimcheck.desk.desk import Desk
from claimcheck.errors import ClaimcheckError

Render = Callable[[Desk, Screen], None]

PAGES: dict[str, Render] = {
    "disputes": disputes.render,
    "dispute": dispute.render,
    "claims": claims.render,
    "claim": claim.render,
    "speakers": speakers.render,
    "speaker": speaker.render,
    "who": who.render,
    "timeline": timeline.render,
    "article": article.render,
    "follow-up": followup.render,
    "second": second.render,
    "add": add.render,
    "desk": desk.render,
}
IN_NAVIGATION = ("disputes", "claims", "speakers", "who", "timeline", "follow-up", "second", "add", "desk")
FIRST_PAGE = "disputes"
STYLE = Path(__file__).with_name("style.css")


def main() -> None:
    """One run of the Streamlit script."""
    settle_address()
    view, ignored = from_query({name: st.query_params.get_all(name) for name in st.query_params})
    say = words_for(view.ui)
    pages: dict[str, st.Page] = {}
    screen = Screen(view, say, pages)
    for name, render in PAGES.items():
        pages[name] = st.Page(
            _framed(name, render, replace(screen, page=name), ignored),
            title=f"{say(f'nav.{name}')} · {say('app')}",
            url_path=name,
            default=name == FIRST_PAGE,
        )
    current = st.navigation(list(pages.values()), position="hidden")
    st.set_page_config(page_title=current.title, layout="wide", initial_sidebar_state="collapsed")
    current.run()


def _framed(name: str, render: Render, screen: Screen, ignored: tuple[str, ...]) -> Callable[[], None]:
    def run() -> None:
        st.html(STYLE)
        _turn(screen.say)
        try:
            at_desk = resources.desk()
            _navigation(name, at_desk, screen)
            _notices(screen, ignored)
            render(at_desk, screen)
        except ClaimcheckError as error:
            screen.note(str(error), alert=True)

    return run


def _turn(say: Words) -> None:
    """Mirror the whole page, menus and dialogs included, for an interface that reads from the right."""
    if say.direction == "rtl":
        st.html(STYLE.with_name("style_rtl.css"))


def _navigation(current: str, at_desk: Desk, screen: Screen) -> None:
    view, say = screen.view, screen.say
    with st.container(horizontal=True, key="navigation", vertical_alignment="center", gap="small"):
        with st.container(key="brand", width="content"):
            show(element("p", say("app"), cls="cc-brand"))
        for name in IN_NAVIGATION:
            screen.link(name, say(f"nav.{name}"), ViewState(ui=view.ui))
        with st.container(key="person", horizontal=True, width="content", vertical_alignment="center"):
            show(element("p", said(say, "reviewing_as", name=at_desk.reviewer), cls="cc-small"))
            with st.popover(say.module.ENDONYM, type="tertiary", key="languages"):
                for language in UI_LANGUAGES:
                    screen.link(current, words_for(language).module.ENDONYM, replace(view, ui=language))


def _notices(screen: Screen, ignored: tuple[str, ...]) -> None:
    if ignored:
        screen.note(said(screen.say, "ignored", names=", ".join(ignored)))
    if notice := st.session_state.pop(NOTICE, None):
        text, alert = notice
        if alert:
            screen.note(text, alert=True)
        else:
            st.toast(text)  # beside the page: the next dispute stays where the eye is
