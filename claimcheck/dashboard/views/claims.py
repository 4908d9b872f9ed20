"""The list of claims: who claims what, filtered and paged in the database, disputed or not."""

import streamlit as st

from claimcheck.dashboard import bound
from claimcheck.dashboard.claimcards import claim_card
from claimcheck.dashboard.escape import plain
from claimcheck.dashboard.marks import element
from claimcheck.dashboard.paging import page_turner, start
from claimcheck.dashboard.screen import Screen, go, show
from claimcheck.dashboard.viewstate import PAGE_SIZE, ViewState
from claimcheck.desk.desk import Desk
from claimcheck.domain.claim import Polarity
from claimcheck.domain.overview import COUNTED_TO


def render(desk: Desk, screen: Screen) -> None:
    """The whole page."""
    view, say = screen.view, screen.say
    screen.title("claims.title", "claims.about")
    _filters(desk, screen)
    page = desk.overviews.claims_page(view.claim_filter(), offset=start(screen), limit=PAGE_SIZE)
    if page.total == 0:
        screen.note(say("claims.none"))
        return
    count = say("claims.many", count=COUNTED_TO) if page.total > COUNTED_TO else say("article.claims", count=page.total)
    show(element("p", count, cls="cc-small"))
    for row in page.rows:
        with st.container(key=f"row_{row.claim.id}", gap=None):
            show(claim_card(row, say))
            screen.link("claim", say("claim.open"), view.of_claim(row.claim.id))
    page_turner(screen, page.total)


def _filters(desk: Desk, screen: Screen) -> None:
    view, say = screen.view, screen.say
    chosen = view.filter
    with st.container(horizontal=True, key="filters", vertical_alignment="bottom"):
        bound.search_field(screen, "filter.search", "claims.search_hint")
        bound.pills(
            screen, "filter.polarity", tuple(Polarity), view.polarities,
            lambda polarity: say(f"polarity.{polarity}"), bound.setting("polarities"),
        )  # fmt: skip
        with st.popover(say("filter.more"), icon=":material/tune:", key="more_filters"):
            _more(desk, screen)
        if view != ViewState(ui=view.ui, page=view.page):
            st.button(
                say("filter.clear"), key="clear_filters", type="tertiary", on_click=go, args=(ViewState(ui=view.ui),)
            )
    if chosen.speakers:
        names = element("bdi", ", ".join(chosen.speakers))
        show(element("p", say("filter.speaker"), ": ", names, cls="cc-small"))


def _more(desk: Desk, screen: Screen) -> None:
    view, say = screen.view, screen.say
    chosen, languages = view.filter, tuple(desk.overviews.article_languages())
    bound.checkbox(screen, "claims.disputed", view.disputed, bound.setting("disputed"))
    bound.multiselect(
        screen, "filter.language", languages, chosen.languages, say.language_name, bound.filtering("languages")
    )
    outlets = desk.filter_choices(view.filter).outlets
    bound.multiselect(
        screen, "filter.outlet", outlets, chosen.outlets, lambda outlet: plain(outlet)[:120], bound.filtering("outlets")
    )
    first, last = st.columns(2)
    with first:
        bound.day_field(screen, "filter.from", chosen.published_from, bound.filtering("published_from"))
    with last:
        bound.day_field(screen, "filter.to", chosen.published_to, bound.filtering("published_to"))
