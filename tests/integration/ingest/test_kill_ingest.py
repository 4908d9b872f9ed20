"""Ingestion killed anywhere and run again ends in the same database, to the byte of its export."""

import json
import multiprocessing
import os
import random
import signal
import sys
import time
import zipfile
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from claimcheck.cli.main import run
from claimcheck.domain.article import Article
from claimcheck.ingest.batch import About, Batch, Read, Refused
from claimcheck.pipeline import intake
from claimcheck.storage import open_store, verify

ENGLISH = About(language="en")  # detecting it would cost each process seconds
REPORT = "The ministry said on Monday that bridge number {} stands, and the mayor of the town denied it at once."
SECOND = "The ministry said on Sunday that bridge number {} stands, and the mayor of the town denied it at once."


def news(folder: Path, rows: int = 40) -> list[Path]:
    """A batch of files, a table, an archive, articles that change, and some that are refused."""
    folder.mkdir()
    for number in range(8):
        (folder / f"{number}.txt").write_text(REPORT.format(number), encoding="utf-8")
    numbers = range(1000, 1000 + rows)
    table = [{"text": REPORT.format(number), "id": str(number)} for number in numbers]
    table += [{"text": SECOND.format(number), "id": str(number)} for number in numbers[::4]]
    lines = [json.dumps(row) for row in table]
    lines[5:5] = ['{"text": "half', '{"title": "no text"}']
    (folder / "rows.jsonl").write_text("\n".join(lines), encoding="utf-8")
    with zipfile.ZipFile(folder / "more.zip", "w") as archive:
        for number in range(200, 220):
            archive.writestr(f"{number}.txt", REPORT.format(number))
    return [folder, folder / "missing.txt"]


def ingest(url: str, paths: list[Path], outcomes: Sequence[Read | Refused] | None) -> None:
    """Read and store the batch; or store `outcomes`, read before, which leaves more of the time to the database."""
    intake.STORED_AT_ONCE = 3  # many transactions, so that many are cut through
    with open_store(url) as store, Batch(about=ENGLISH) as batch:
        for _ in intake.take_all(store, batch.read_paths(paths) if outcomes is None else outcomes, keep_source=True):
            pass


def export(url: str) -> bytes:
    """Everything that came in, but for the time it did."""
    with open_store(url, create=False) as store:
        articles = [_line(article) for article in store.articles()]
        versions = [
            f"{article.id} {[(one.number, one.article.id) for one in store.versions(article.id)]}"
            for article in store.articles()
        ]
        sources = sorted(
            article.source_sha256 for article in store.articles() if store.source(article.source_sha256) is not None
        )
    return "\n".join([*articles, *versions, *sources]).encode()


def _line(article: Article) -> str:
    kept = {name: getattr(article, name) for name in ("id", "text", "title", "origin", "identity", "source_sha256")}
    return json.dumps(kept, ensure_ascii=False)


def killed(seconds: float, what: Callable[..., None], *given: object) -> bool:
    """Whether a process doing `what` was still at work when it was killed."""
    process = multiprocessing.get_context("fork").Process(target=what, args=given)
    process.start()
    process.join(seconds)
    if process.pid is not None and process.is_alive():
        os.kill(process.pid, signal.SIGKILL)
    process.join()
    return process.exitcode == -signal.SIGKILL


@pytest.mark.parametrize(
    ("read_before", "databases", "kills"),
    [pytest.param(False, 1, 4, id="reading and storing"), pytest.param(True, 2, 10, id="storing")],
)
def test_a_batch_killed_anywhere_and_run_again_ends_in_the_same_export(
    read_before: bool, databases: int, kills: int, tmp_path: Path
) -> None:
    paths = news(tmp_path / "news")
    with Batch(about=ENGLISH) as batch:
        outcomes = list(batch.read_paths(paths)) if read_before else None
    whole = f"sqlite:///{tmp_path / 'whole.db'}"
    began = time.monotonic()
    ingest(whole, paths, outcomes)
    took = time.monotonic() - began
    expected = export(whole)
    with open_store(whole, create=False) as store:
        assert store.counts()["articles"] == 8 + 40 + 10 + 20
    chance, hits = random.Random(20151216), 0
    for number in range(databases):
        url = f"sqlite:///{tmp_path / f'{number}.db'}"
        hits += sum(killed(chance.uniform(0, took), ingest, url, paths, outcomes) for _ in range(kills))
        ingest(url, paths, outcomes)
        assert export(url) == expected
        assert verify(url) == []
    print(f"{hits} of {databases * kills} runs were at work when they were killed")
    assert hits > 0


@pytest.mark.slow
def test_the_command_killed_at_two_hundred_points_ends_in_the_same_export(tmp_path: Path) -> None:
    """Four kills of `claimcheck ingest` a database, then one run to its end; only kills of a begun database count."""
    paths = news(tmp_path / "news", rows=400)
    articles = 8 + 400 + 100 + 20

    def command(file: Path) -> None:
        words = ["ingest", *map(str, paths), "--language", "en", "--keep-bytes", "--json", "--db", str(file)]
        sys.argv = ["claimcheck", *words]
        with (tmp_path / "said.json").open("w") as said, redirect_stdout(said), redirect_stderr(said):
            run()

    began = time.monotonic()
    assert not killed(600, command, tmp_path / "whole.db")
    took = time.monotonic() - began
    expected = export(f"sqlite:///{tmp_path / 'whole.db'}")
    assert expected.count(b'"source_sha256"') == articles
    chance, kills, databases, half = random.Random(20151216), 0, 0, 0
    while kills < 200:
        databases += 1
        file = tmp_path / f"{databases}.db"
        for _ in range(4):
            kills += killed(chance.uniform(0, took), command, file) and file.exists()
        with open_store(f"sqlite:///{file}") as store:
            half += 0 < store.counts()["articles"] < articles
        assert not killed(600, command, file)
        assert export(f"sqlite:///{file}") == expected
        assert verify(f"sqlite:///{file}") == []
        file.unlink()
    print(f"{kills} kills of {databases} databases, {half} of which were left half full; all exports are equal")
    assert half > 0
