"""True journeys through the dashboard, in a real browser against the real server."""

import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode

import pytest

from claimcheck.dashboard.focus import SCRIPT
from claimcheck.dashboard.main import FIRST_PAGE, IN_NAVIGATION, PAGES
from claimcheck.dashboard.wording import words_for
from claimcheck.domain.review import Decision, FlagTarget, Reason
from tests.browser.conftest import serving
from tests.unit.dashboard.newsroom import Newsroom, make_unlikely

SEEDS = Path(__file__).parents[2] / "seeds"
pytestmark = pytest.mark.browser
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SECONDS = 180_000  # milliseconds Playwright waits for what must come, on a busy machine


class Desk:
    """One browser window that remembers what it asked for outside 127.0.0.1 and what scripts ran."""

    def __init__(self, browser, width: int = 1280, **options) -> None:
        self.context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        self.context.set_default_timeout(SECONDS)
        self.page = self.context.new_page()
        self.outside: list[str] = []
        self.page.on("request", self._note)

    def _note(self, request) -> None:
        if not re.match(r"(https?|wss?)://127\.0\.0\.1[:/]|data:|blob:", request.url):
            self.outside.append(request.url)

    def open(self, address: str) -> None:
        self.page.goto(address)
        self.page.locator(".cc-title").wait_for()

    def sees(self, text: str) -> None:
        self.page.get_by_text(text).first.wait_for()

    def rest(self) -> None:
        """Waits until nothing is drawn any more: keys are bound, and cards stay, a moment after their text is there."""
        self.page.wait_for_timeout(1000)
        self.page.locator('[data-test-script-state="notRunning"]').wait_for()
        self.page.wait_for_timeout(500)

    def press(self, key: str) -> None:
        """A key, once the page has come to rest."""
        self.rest()
        self.page.keyboard.press(key)

    def window(self, field: str) -> None:
        """A window that has opened, the cursor in its field of this label."""
        self.page.get_by_role("dialog").get_by_label(field).and_(self.page.locator(":focus")).wait_for()

    def alone(self) -> None:
        """Nothing was fetched from elsewhere, nothing of an article ran."""
        assert self.outside == []
        assert self.page.evaluate("window.__pwned") is None


def test_a_pair_is_opened_by_its_link_decided_flagged_and_found_again(browser, server: str, newsroom: Newsroom) -> None:
    desk = Desk(browser)
    desk.open(f"{server}/dispute?pair={newsroom.denial}")
    assert desk.page.locator("mark.cc-content").first.evaluate("e => getComputedStyle(e).direction") == "rtl"
    desk.page.get_by_label("Note").fill("the ministry meant other groups")
    desk.page.locator("h1").click()  # leave the note: keys rest while one types
    desk.press("4")
    desk.sees("Saved: Not a contradiction.")
    desk.page.get_by_role("button", name="Flag for follow-up").click()
    desk.page.get_by_label("What is to be done").fill("ask the press office")
    desk.page.get_by_label("Assigned to").fill("Boris")
    desk.page.locator(".st-key-asked_send button").click()
    desk.sees("Flagged for follow-up.")
    desk.page.reload()
    desk.sees("Not a contradiction: different event")
    desk.sees("the ministry meant other groups")
    desk.sees("ask the press office")
    desk.alone()
    with newsroom.store() as store:
        (review,) = store.reviews(newsroom.denial)
        (flag,) = store.flags()
    assert (review.decision, review.reason, review.reviewer) == (
        Decision.NOT_CONTRADICTION,
        Reason.DIFFERENT_EVENT,
        "Amal",
    )
    assert (flag.note, flag.assigned_to, flag.target_id) == ("ask the press office", "Boris", newsroom.denial)
    another = Desk(browser)
    another.open(f"{server}/?status=not_contradiction&flagged=yes")
    another.sees("1 dispute")
    another.page.get_by_role("link", name="Read and decide").click()
    another.sees("the ministry meant other groups")


def test_fifty_keys_go_through_the_queue_and_none_is_taken_while_typing(
    browser, server: str, newsroom: Newsroom
) -> None:
    desk = Desk(browser)
    desk.open(f"{server}/?status=open&every=yes")
    desk.page.get_by_role("link", name="Read and decide").first.click()
    desk.sees("denies what")
    desk.page.get_by_label("Note").press_sequentially("12 of 19 said so")
    desk.page.locator("h1").click()
    desk.press("1")
    desk.sees("Saved: Contradiction.")
    desk.sees("accounts that cannot both be true")
    desk.press("9")
    desk.sees("Saved: Unsure.")
    with newsroom.store() as store:
        (first,) = store.reviews(newsroom.denial)
        (second,) = store.reviews(newsroom.rival)
        assert store.reviews(newsroom.hostile) == []
    assert (first.decision, first.note) == (Decision.CONTRADICTION, "12 of 19 said so")
    assert (second.decision, second.note) == (Decision.UNSURE, "")


def test_note_decision_undo_and_flag_need_no_mouse_and_a_fresh_browser_sees_them(
    browser, server: str, newsroom: Newsroom
) -> None:
    desk = Desk(browser)
    keys = desk.page.keyboard
    desk.open(f"{server}/dispute?pair={newsroom.denial}&at=0")
    desk.sees("denies what")
    desk.press("n")
    desk.window("Note")
    keys.type("the 14th, not the 15th")
    keys.press("Control+Enter")
    desk.page.get_by_role("dialog").wait_for(state="detached")
    desk.press("1")
    desk.sees("accounts that cannot both be true")
    desk.press("u")
    desk.sees("denies what")
    desk.sees("Undone: Contradiction")
    desk.press("4")
    desk.sees("accounts that cannot both be true")
    desk.press("ArrowLeft")
    desk.sees("denies what")
    desk.press("f")
    desk.window("What is to be done")
    keys.type("ask 2 press offices for a list")
    keys.press("Tab")
    keys.type("Boris")
    keys.press("Enter")
    desk.page.get_by_role("dialog").wait_for(state="detached")
    desk.sees("ask 2 press offices for a list")
    desk.alone()
    with newsroom.store() as store:
        reviews = store.reviews(newsroom.denial)
        (flag,) = store.flags()
        assert store.reviews(newsroom.rival) == []
    assert [(review.undoes, review.reason) for review in reviews] == [
        (None, None),
        (1, None),
        (None, Reason.DIFFERENT_EVENT),
    ]
    assert (reviews[0].note, reviews[2].note) == ("the 14th, not the 15th",) * 2
    assert (flag.note, flag.assigned_to) == ("ask 2 press offices for a list", "Boris")
    another = Desk(browser)
    another.open(f"{server}/dispute?pair={newsroom.denial}")
    another.sees("Not a contradiction: different event")
    another.sees("the 14th, not the 15th")
    another.sees("ask 2 press offices for a list")
    another.sees("for Boris")


def test_a_window_puts_the_cursor_in_its_first_field_unless_one_types_in_another(browser) -> None:
    page = browser.new_page()
    page.set_content('<div role="dialog"><textarea></textarea><input><i></i></div>')
    start = """script => import("data:text/javascript," + encodeURIComponent(script))
        .then(loaded => loaded.default({parentElement: document.querySelector("i")}))"""
    page.evaluate(start, SCRIPT.read_text(encoding="utf-8"))
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
    page.set_content('<div role="dialog"><textarea></textarea><input><i></i></div>')
    page.locator("input").focus()
    page.evaluate(start, SCRIPT.read_text(encoding="utf-8"))
    assert page.evaluate("document.activeElement.tagName") == "INPUT"
    page.close()


def test_the_window_of_a_flag_holds_the_cursor_and_its_button_flags_once(
    browser, server: str, newsroom: Newsroom
) -> None:
    for address, target in (
        (f"{server}/dispute?pair={newsroom.denial}", newsroom.denial),
        (f"{server}/claim?claim={newsroom.ministry_claim}", newsroom.ministry_claim),
    ):
        desk = Desk(browser)
        desk.page.goto(address)
        desk.sees("Flag for follow-up")
        desk.press("f")
        desk.window("What is to be done")
        desk.page.keyboard.type("call  twice")
        desk.page.locator(".st-key-asked_send button").evaluate("button => { button.click(); button.click() }")
        desk.page.get_by_role("dialog").wait_for(state="detached")
        desk.sees("Flagged for follow-up.")
        with newsroom.store() as store:
            assert [flag.note for flag in store.flags(target)] == ["call  twice"]


def test_hostile_articles_run_nothing_fetch_nothing_and_keep_the_layout(
    browser, server: str, newsroom: Newsroom
) -> None:
    with newsroom.store() as store:
        hostile = store.dispute(newsroom.hostile).row
        claim = next(claim for claim in (hostile.left, hostile.right) if "script" in claim.speaker_id)
        store.raise_flag(FlagTarget.CLAIM, claim.id, "Boris", NOON, claim.content, None, claim.content)
    speaker = urlencode({"of": claim.speaker_id})
    opened = (
        f"/dispute?pair={newsroom.hostile}",
        "/dispute?pair=%3Cscript%3Ealert(1)%3C/script%3E",
        f"/claim?claim={claim.id}",
        f"/article?article={claim.article_id}&claim={claim.id}",
        f"/speaker?{speaker}",
        f"/second?pair={newsroom.hostile}",
    )
    for width, ui in ((1280, "en"), (390, "ar")):
        desk = Desk(browser, width)
        for address in (*(f"/{name}?" for name in IN_NAVIGATION if name != FIRST_PAGE), "/?", *opened):
            desk.page.goto(f"{server}{address}&ui={ui}")
            desk.page.locator(".cc-title, .cc-note").first.wait_for()
            desk.page.wait_for_timeout(500)
            desk.page.locator('[data-test-script-state="notRunning"]').wait_for()
            desk.page.wait_for_timeout(500)
            assert desk.page.evaluate("document.querySelector('.stMain').scrollWidth") <= width, address
        desk.alone()


def test_a_number_of_the_matrix_opens_its_disputes_and_a_sentence_opens_its_claim(
    browser, server: str, newsroom: Newsroom
) -> None:
    desk = Desk(browser)
    desk.open(f"{server}/who")
    desk.page.get_by_role("link", name="2 · says: Russian Ministry of Defence · disputes: Free Syrian Army").click()
    desk.sees("Free Syrian Army disputes what Russian Ministry of Defence says.")
    desk.sees("2 disputes")
    desk.open(f"{server}/article?article={newsroom.arabic_article}")
    desk.page.locator(".cc-text a").first.click()
    desk.sees("Who disputes it")
    assert newsroom.ministry_claim in desk.page.url
    desk.alone()


def test_in_arabic_the_page_reads_from_the_right(browser, server: str, newsroom: Newsroom) -> None:
    desk = Desk(browser)
    desk.open(f"{server}/dispute?pair={newsroom.rival}&ui=ar")
    desk.sees("هل يناقض أحد القولين الآخر؟")
    first, second = (
        desk.page.locator(f".cc-side.cc-{side}[aria-label]").bounding_box() for side in ("first", "second")
    )
    assert first["x"] > second["x"]
    directions = desk.page.locator(".cc-side[aria-label] .cc-text").evaluate_all(
        "all => all.map(e => getComputedStyle(e).direction)"
    )
    assert sorted(directions) == ["ltr", "rtl"]
    desk.page.get_by_role("button", name="العربية").click()
    desk.page.get_by_role("link", name="English").click()
    desk.sees("Do these two claims contradict each other?")
    desk.page.wait_for_url(f"{server}/dispute?pair={newsroom.rival}")  # the address follows
    desk.page.locator('[class*="st-key-row_"] a').last.click()  # a related dispute, on the same page
    desk.page.wait_for_url(re.compile(f"/dispute.pair=(?!{newsroom.rival})"))
    desk.page.go_back()
    desk.page.wait_for_url(f"{server}/dispute?pair={newsroom.rival}")


def test_the_filter_is_in_the_address_and_survives_the_back_button(browser, server: str, newsroom: Newsroom) -> None:
    desk = Desk(browser)
    desk.open(f"{server}/")
    desk.sees("3 disputes")
    search = desk.page.get_by_label("Search")
    search.fill("bombing")
    search.press("Enter")
    desk.sees("2 disputes")
    assert "q=bombing" in desk.page.url
    desk.page.get_by_role("link", name="Read and decide").first.click()
    desk.page.locator(".st-key-sides").wait_for()
    desk.page.go_back()
    desk.sees("2 disputes")
    assert desk.page.get_by_label("Search").input_value() == "bombing"


def test_what_is_less_likely_is_named_shown_by_one_click_and_hidden_by_another(
    browser, server: str, newsroom: Newsroom
) -> None:
    make_unlikely(newsroom)
    desk = Desk(browser)
    desk.open(f"{server}/?every=yes")
    desk.sees("1 dispute")
    desk.page.get_by_role("link", name="2 less likely disputes are hidden: show them").click()
    desk.sees("3 disputes")
    desk.page.wait_for_url(re.compile(r"/\?sure=0&every=yes$"))
    desk.page.get_by_role("link", name="2 of them are less likely: hide them").click()
    desk.sees("1 dispute")
    desk.page.wait_for_url(re.compile(r"/\?every=yes$"))
    desk.rest()
    desk.page.locator(".st-key-more_filters button").first.click()
    desk.page.get_by_role("radio", name="All", exact=True).click()
    desk.sees("3 disputes")
    desk.page.go_back()
    desk.sees("2 less likely disputes are hidden: show them")
    desk.alone()


def test_a_folded_row_opens_what_it_stands_for_by_key_and_its_card_still_opens_the_dispute(
    browser, server: str, newsroom: Newsroom
) -> None:
    desk = Desk(browser)
    desk.open(f"{server}/")
    desk.sees("3 disputes · in 2 rows")
    desk.page.get_by_role("link", name="more against the same statement").first.focus()
    desk.press("Enter")
    desk.sees("All disputes of this statement")
    desk.sees("2 disputes")
    desk.page.wait_for_url(re.compile(r"/\?statement=[0-9a-f]{20}$"))
    desk.rest()  # a forced click waits for nothing
    desk.page.locator(f".st-key-row_{newsroom.rival} .cc-text").first.click(force=True)  # under the link over the card
    desk.page.wait_for_url(re.compile(rf"/dispute\?pair={newsroom.rival}&at=\d&statement="))
    desk.sees("2 of 2") if "at=1" in desk.page.url else desk.sees("1 of 2")
    desk.page.go_back()
    desk.page.get_by_role("link", name="Back to all statements").click()
    desk.sees("in 2 rows")
    desk.alone()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ui", ["en", "ar"])
def test_every_page_is_drawn_without_a_serious_fault_for_screen_readers_or_weak_eyes(
    browser, server: str, newsroom: Newsroom, ui: str, scheme: str, tmp_path: Path
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    desk = Desk(browser, color_scheme=scheme, bypass_csp=True)  # the checker is a script from outside
    with newsroom.store() as store:
        store.raise_flag(FlagTarget.CLAIM, newsroom.ministry_claim, "Boris", NOON, "call", None, "Amal")
        store.add_review(newsroom.denial, Decision.CONTRADICTION, "Boris", NOON)
    opened = {
        "dispute": f"pair={newsroom.denial}&made=20200101T000000Z",
        "article": f"article={newsroom.arabic_article}",
        "claim": f"claim={newsroom.ministry_claim}",
        "speaker": "of=fsa",
        "timeline": "asof=2015-12-15",
    }

    def check(where: str) -> None:
        desk.page.wait_for_timeout(1500)
        desk.page.screenshot(path=tmp_path / f"{where}-{ui}-{scheme}.png")
        assert desk.page.locator(".stException").count() == 0, where
        assert desk.page.locator(".stApp").evaluate("e => getComputedStyle(e).direction") == words_for(ui).direction
        faults = Axe().run(desk.page).response["violations"]
        assert [one["id"] for one in faults if one["impact"] in ("serious", "critical")] == [], where

    for name in PAGES:
        desk.open(f"{server}/{'' if name == FIRST_PAGE else name}?ui={ui}&{opened.get(name, '')}")
        check(name)
    desk.open(f"{server}/dispute?pair={newsroom.denial}&ui={ui}")
    desk.press("f")
    desk.window(words_for(ui)("flag.note"))
    check("window")


def test_from_the_first_start_to_a_link_that_a_colleague_opens(browser, tmp_path: Path) -> None:
    """The seed article is read and checked by the commands of `make demo`; then the keyboard alone."""
    database = f"sqlite:///{tmp_path / 'claims.db'}"
    (seed,) = SEEDS.glob("*.txt")
    for command in (["ingest", "--db", database, str(seed)], ["check", "--db", database]):
        subprocess.run([sys.executable, "-c", "from claimcheck.cli.main import run; run()", *command], check=True)
    with serving(database, tmp_path) as server:
        desk = Desk(browser, permissions=["clipboard-read", "clipboard-write"])
        desk.open(server)
        desk.page.get_by_role("link", name="Read and decide").first.focus()
        desk.page.keyboard.press("Enter")
        desk.sees("Do these two claims contradict each other?")
        title = desk.page.locator("h1").inner_text()
        desk.press("1")
        desk.page.locator("h1").filter(has_not_text=title).wait_for()  # the next one opened by itself
        desk.press("ArrowLeft")
        desk.page.locator("h1").filter(has_text=title).wait_for()
        desk.press("f")
        desk.window("What is to be done")
        desk.page.keyboard.type("ask Moscow")
        desk.page.keyboard.press("Enter")
        desk.sees("ask Moscow")
        desk.page.get_by_text("Share", exact=True).click()
        link = desk.page.locator(".stCode").first.inner_text().strip()
        desk.alone()
        another = Desk(browser)
        another.open(link)
        another.page.locator("h1").filter(has_text=title).wait_for()
        another.sees("ask Moscow")
        another.sees("Nothing has changed since this link was made")
        another.alone()


def test_of_two_reviewers_at_once_the_second_is_told_what_changed(browser, server: str, newsroom: Newsroom) -> None:
    first, second = Desk(browser), Desk(browser)
    for desk in (first, second):
        desk.open(f"{server}/dispute?pair={newsroom.denial}")
        desk.sees("denies what")
    first.press("1")
    first.sees("Saved: Contradiction.")
    second.press("4")  # refused: not what this person saw
    second.sees("Amal decided “Contradiction”")
    first.press("9")
    first.sees("Saved: Unsure.")
    second.page.get_by_label("Note").fill("another year")
    second.page.locator("h1").click()  # the page is drawn anew, and tells it before anything is decided
    second.sees("Amal decided “Unsure”")
    assert second.page.get_by_label("Note").input_value() == "another year"
    second.press("4")
    second.sees("Saved: Not a contradiction.")
    with newsroom.store() as store:
        reviews = store.reviews(newsroom.denial)
    assert [(one.decision, one.note) for one in reviews] == [
        (Decision.CONTRADICTION, ""),
        (Decision.UNSURE, ""),
        (Decision.NOT_CONTRADICTION, "another year"),
    ]
