"""`python -m tests.browser.pictures`: makes the pictures of README.md and docs/desk.md again, from the seeds.

The seeds are read and checked as `make demo` does (some minutes), or a database already made so is given with --db; a
few decisions and flags are added to a copy of it. Look at each picture before it is committed.
"""

import argparse
import subprocess
import sys
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.review import Decision, FlagTarget, Reason
from claimcheck.storage import backup, open_store
from claimcheck.storage.store import SqlStore
from tests.browser.conftest import chromium, serving

ROOT = Path(__file__).parents[2]
IMAGES = ROOT / "docs" / "images"
MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MINISTRY, DENIAL = "أربع جماعات معارضة", "تلقيهم أي دعم روسي"  # the dispute of the seed report that the guide opens
STILL = '[data-test-script-state="notRunning"]'


def main() -> None:
    """Make every picture."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--db", type=Path, help="an SQLite file with the seeds, checked")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'claims.db'}"
        if given.db:
            backup(f"sqlite:///{given.db}", Path(folder) / "claims.db")
        else:
            for command in (["ingest", "--db", url, str(ROOT / "seeds")], ["check", "--db", url]):
                program = [sys.executable, "-c", "from claimcheck.cli.main import run; run()", *command]
                subprocess.run(program, check=True)
        with open_store(url) as store:
            addresses = work(store)
        with serving(url, Path(folder)) as server, chromium() as browser:
            for name, (address, width, height) in addresses.items():
                take(browser, f"{server}/{address}", IMAGES / f"{name}.png", width, height)


def work(store: SqlStore) -> dict[str, tuple[str, int, int]]:
    """A morning's work, and for each picture: the address of its page, its width and its height."""
    shown = next(
        row
        for row in store.disputes(DisputeFilter(text=MINISTRY, grouped=False), limit=100).rows
        if MINISTRY in row.left.content + row.right.content and DENIAL in row.left.content + row.right.content
    )
    pair_id, rows = shown.finding.pair_id, store.disputes(DisputeFilter(), limit=5).rows
    for number, (row, decision, reason) in enumerate(
        (
            (rows[1], Decision.CONTRADICTION, None),
            (rows[2], Decision.CONTRADICTION, None),
            (rows[3], Decision.NOT_CONTRADICTION, Reason.BOTH_TRUE),
        )
    ):
        at = MORNING + timedelta(minutes=4 * number)
        store.add_review(row.finding.pair_id, decision, "Boris", at, reason)
    ask = "ask the ministry for the names of the four groups"
    store.raise_flag(FlagTarget.PAIR, pair_id, "Amal", MORNING, ask, date(2026, 11, 30), "Boris")
    ask = "is there a figure of the union's own?"
    store.raise_flag(FlagTarget.CLAIM, rows[0].left.id, "Amal", MORNING, ask, date(2026, 12, 2), "Chadia")
    speaker = store.claim(shown.left.id if MINISTRY in shown.left.content else shown.right.id).speaker_id
    return {
        "list": ("", 1280, 900),
        "dispute": (f"dispute?pair={pair_id}", 1280, 1500),
        "dispute-ar": (f"dispute?pair={pair_id}&ui=ar", 1280, 1000),
        "follow-up": ("follow-up", 1280, 900),
        "speaker-ar": (f"speaker?of={speaker}&ui=ar", 1080, 900),
        "who": ("who", 1080, 1700),
        "article": (f"article?article={shown.left.article_id}", 1080, 900),
        "add": ("add", 1080, 1000),
    }


def take(browser, address: str, file: Path, width: int, height: int) -> None:
    """One picture, once the page has come to rest."""
    page = browser.new_context(viewport={"width": width, "height": height}).new_page()
    page.set_default_timeout(180_000)
    page.goto(address)
    page.locator(".cc-title").first.wait_for()
    page.locator(STILL).wait_for()
    page.wait_for_timeout(3000)  # charts and letters
    page.screenshot(path=file)
    page.context.close()
    print(file.relative_to(ROOT))


if __name__ == "__main__":
    main()
