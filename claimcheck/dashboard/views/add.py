"""Add articles by address, as pasted text or as files; they are checked beside the server, what was found is shown."""

from itertools import count

import streamlit as st

from claimcheck.dashboard import resources
from claimcheck.dashboard.job import CheckJob, JobState
from claimcheck.dashboard.marks import Html, element
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.reading import FIRST_DAY, LAST_DAY
from claimcheck.dashboard.screen import Screen, show, told
from claimcheck.desk.desk import Desk
from claimcheck.ingest.batch import Batch
from claimcheck.pipeline.intake import About, Taken, follow_links, take_address, take_bytes, take_text
from claimcheck.protocols import Store

TAKEN = "taken"  # session key: what this person added, the latest first
WANTED = "wanted"  # session key: the address that this run is to fetch
FOLLOWED = 30  # pages that a feed names
SHOWN = 20
TEXT_CHARACTERS = 1_000_000
SECONDS_BETWEEN_LOOKS = 1.5


def render(desk: Desk, screen: Screen) -> None:
    """The whole page."""
    say = screen.say
    screen.title("add.title", "add.about")
    store, job = resources.store(), resources.check_job()
    _address(screen)
    if address := st.session_state.pop(WANTED, ""):
        _fetch(store, job, screen, address)
    paste, upload = st.columns([3, 2], gap="large")
    with paste:
        _paste(store, job, screen)
    with upload:
        _upload(store, job, screen)
    if job.state.running or job.state.runs or st.session_state.get(TAKEN):
        screen.subtitle("add.found")
    st.fragment(_progress, run_every=SECONDS_BETWEEN_LOOKS if job.state.running else None)(desk, job, screen)
    if st.session_state.get(TAKEN):
        screen.link("disputes", say("nav.disputes"), screen.view.listing())


def _address(screen: Screen) -> None:
    say = screen.say
    screen.subtitle("add.fetch")
    form = st.form("fetch", clear_on_submit=True, border=False)
    with form, st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(say("add.link"), key="add_link", max_chars=2000, placeholder="https://", width=520)
        st.form_submit_button(say("add.submit"), key="fetch_submit", on_click=_want)


def _want() -> None:
    st.session_state[WANTED] = (st.session_state["add_link"] or "").strip()


def _fetch(store: Store, job: CheckJob, screen: Screen, address: str) -> None:
    """Fetch what is at the address; of a feed, the first pages that it names."""
    say, taken, followed = screen.say, [], count(1)
    status = st.status(say("add.fetching", count=0))
    try:
        with resources.make_fetcher() as fetcher, Batch() as batch:
            follow_links(fetcher, batch, wanted=lambda link: next(followed) <= FOLLOWED)
            for one in take_address(store, address, batch, fetcher):
                taken.append(one)
                status.update(label=say("add.fetching", count=len(taken)))
    finally:  # a person who goes to another page meanwhile stops this; what came in stays
        _remember(taken, job)
    status.update(label=say("add.fetched", count=len(taken)), state="complete")


def _paste(store: Store, job: CheckJob, screen: Screen) -> None:
    say = screen.say
    screen.subtitle("add.paste")
    with st.form("paste", clear_on_submit=True, border=False):
        st.text_area(say("add.text"), key="add_text", height=220, max_chars=TEXT_CHARACTERS)
        first, second = st.columns(2)
        first.text_input(say("add.headline"), key="add_headline", max_chars=500)
        second.text_input(say("filter.outlet"), key="add_outlet", max_chars=200)
        first.text_input(say("add.address"), key="add_address", max_chars=2000, placeholder="https://")
        second.date_input(
            say("dispute.published"),
            value=None,
            key="add_day",
            format="YYYY-MM-DD",
            min_value=FIRST_DAY,
            max_value=LAST_DAY,
        )
        st.form_submit_button(
            say("add.submit"), key="add_submit", type="primary", on_click=_take_text, args=(store, job)
        )


def _upload(store: Store, job: CheckJob, screen: Screen) -> None:
    say = screen.say
    screen.subtitle("add.upload")
    with st.form("upload", clear_on_submit=True, border=False):
        st.file_uploader(say("add.files"), key="add_files", accept_multiple_files=True)
        st.form_submit_button(say("add.submit"), key="upload_submit", on_click=_take_files, args=(store, job))


def _take_text(store: Store, job: CheckJob) -> None:
    state = st.session_state
    day = state["add_day"]
    about = About(
        title=state["add_headline"] or "",
        publisher=state["add_outlet"] or "",
        url=state["add_address"] or "",
        published=day.isoformat() if day else "",
    )
    with told():
        _remember([take_text(store, state["add_text"] or "", about)], job)


def _take_files(store: Store, job: CheckJob) -> None:
    with told():
        for file in st.session_state["add_files"] or ():
            _remember(take_bytes(store, file.getvalue(), file.name), job)


def _remember(taken: list[Taken], job: CheckJob) -> None:
    """Put what came in at the head of the list, and have what is new checked."""
    st.session_state[TAKEN] = [*reversed(taken), *st.session_state.get(TAKEN, [])]
    if any(one.article_id for one in taken):
        job.start()


def _progress(desk: Desk, job: CheckJob, screen: Screen) -> None:
    """How far the check is, and what it has found so far; looks again by itself while something runs."""
    say, state = screen.say, job.state
    if state.running:
        stage = say(f"stage.{state.stage or 'start'}")
        st.progress(_share(state), text=say("add.running", stage=stage))
    elif state.failed:
        screen.note(said(say, "add.failed", reason=state.failed), alert=True)
    elif state.runs:
        show(element("p", say("add.done"), cls="cc-note", role="status"))
    for taken in st.session_state.get(TAKEN, [])[:SHOWN]:
        show(_outcome(desk, taken, screen))
    if state.runs != st.session_state.setdefault("runs_seen", state.runs):
        st.session_state["runs_seen"] = state.runs
        st.rerun()  # nothing runs any more: no need to look again


def _share(state: JobState) -> float:
    return min(1.0, state.done / state.total) if state.total else 0.0


def _outcome(desk: Desk, taken: Taken, screen: Screen) -> Html:
    """One article that came in: refused and why, or what was found in it."""
    say, view = screen.say, screen.view
    if taken.arrival is None:
        return element("p", taken.reason, cls="cc-note cc-alert", role="alert")
    article = desk.article(taken.article_id)
    claims = len(desk.claims_of(article.id))
    name = element("bdi", (article.title or taken.name)[:200])
    link = element("a", name, href=screen.href("article", view.of_article(article.id)))
    parts = [say(f"arrival.{taken.arrival}"), say("article.claims", count=claims)]
    return element("p", link, " ", element("span", " · ".join(parts), cls="cc-small"), cls="cc-taken")
