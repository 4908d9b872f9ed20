"""A newsroom's database for each test, and pages opened in Streamlit's own test runner."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

import claimcheck.dashboard
from claimcheck.dashboard.main import FIRST_PAGE
from tests.unit.dashboard.newsroom import Newsroom, build

SCRIPT = Path(claimcheck.dashboard.__file__).with_name("script.py")

OpenPage = Callable[..., AppTest]


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return build(tmp_path)


@pytest.fixture
def open_page(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> OpenPage:
    """Opens a page at an address, as a browser that comes by a link; `reviewer` is who sits there."""

    def open_at(page: str = FIRST_PAGE, reviewer: str = "Amal", **query: str | list[str]) -> AppTest:
        monkeypatch.setenv("CLAIMCHECK_DATABASE", newsroom.url)
        monkeypatch.setenv("CLAIMCHECK_REVIEWER", reviewer)
        browser = AppTest.from_file(SCRIPT, default_timeout=30)
        for name, values in query.items():
            browser.query_params[name.rstrip("_")] = values
        if page != FIRST_PAGE:
            browser._page_hash = calc_hash(page)  # AppTest has no addresses: this is what the server makes of one
        browser.run()
        return browser

    return open_at


def shown(browser: AppTest) -> str:
    """All HTML on the page."""
    return "\n".join(block.body for block in browser.html)


def read(browser: AppTest) -> str:
    """What a person reads of it, without tags."""
    return unescape(re.sub(r"<[^>]*>", "", shown(browser)))
