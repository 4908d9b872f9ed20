"""The real server on a free port, and Chromium that may reach nothing else."""

import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.unit.dashboard.newsroom import Newsroom, build

CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)
START_SECONDS = 180  # a busy machine of two cores


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return build(tmp_path)


@pytest.fixture
def server(newsroom: Newsroom, tmp_path: Path) -> Iterator[str]:
    """The address of a dashboard over the newsroom's database, run as its users run it."""
    with serving(newsroom.url, tmp_path) as address:
        yield address


@contextmanager
def serving(url: str, folder: Path) -> Iterator[str]:
    """The address of a dashboard over the database at `url`; what it says is kept in `folder`."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    program = [
        sys.executable,
        "-m",
        "claimcheck.dashboard",
        "--db",
        url,
        "--port",
        str(port),
        "--reviewer",
        "Amal",
    ]
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(program, stdout=log, stderr=subprocess.STDOUT, cwd=folder)
    try:
        _wait(f"http://127.0.0.1:{port}/_stcore/health", process, folder / "server.log")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait(address: str, process: subprocess.Popen, log: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.2)
    raise RuntimeError(f"the server did not start: {log.read_text(encoding='utf-8')[-2000:]}")


@pytest.fixture
def browser():
    """Chromium; a skip that says so where it is not installed."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed: `apt install chromium` to run the browser tests")
    with chromium() as running:
        yield running


@contextmanager
def chromium():
    """A running Chromium without a window."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        yield running
        running.close()
