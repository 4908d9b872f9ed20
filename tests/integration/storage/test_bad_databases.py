"""Databases that cannot be used: one line that says what and what to do, and nothing changed."""

import os
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.review import Decision
from claimcheck.errors import StorageError
from claimcheck.storage import backup, open_store, verify
from claimcheck.storage.engine import Database, sqlite_module, wal_is_safe
from tests.integration.storage.records import DENIED, ENGLISH, NOON, fill, finding

ROOT = os.geteuid() == 0


def error_of(url: str, create: bool = True) -> str:
    with pytest.raises(StorageError) as raised:
        open_store(url, create)
    assert "\n" not in str(raised.value)
    return str(raised.value)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("nonsense", "cannot be read"),
        ("mysql://somebody@host/name", "'mysql'"),
        ("sqlite:////no/such/folder/claims.db", "folder /no/such/folder does not exist"),
        ("sqlite:////", "is a folder"),
        (f"sqlite:////tmp/{'x' * 300}.db", "File name too long"),
        ("postgresql://somebody:secret@127.0.0.1:1/name", "check that it is running"),
    ],
)
def test_urls_that_lead_nowhere(url: str, words: str) -> None:
    pytest.importorskip("psycopg")
    message = error_of(url)
    assert words in message
    assert "secret" not in message


def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("The minister said so. " * 100, encoding="utf-8")
    assert "not an SQLite database" in error_of(f"sqlite:///{path}")
    assert path.read_text(encoding="utf-8").startswith("The minister said so.")
    assert [file.name for file in tmp_path.iterdir()] == ["report.txt"]


def test_a_missing_file_is_only_made_when_asked(tmp_path: Path, file_url: str) -> None:
    assert "does not exist" in error_of(file_url, create=False)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_becomes_a_database(tmp_path: Path, file_url: str) -> None:
    (tmp_path / "claims.db").touch()
    with open_store(file_url) as store:
        assert store.counts()["articles"] == 0


def test_a_damaged_file_is_told_in_one_line(tmp_path: Path, file_url: str) -> None:
    with open_store(file_url) as store:
        fill(store)
    path = tmp_path / "claims.db"
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    for attempt in (
        lambda: open_store(file_url).disputes(DisputeFilter()),
        lambda: open_store(file_url).add_articles([ENGLISH]),
        lambda: backup(file_url, tmp_path / "copy.db"),
    ):
        with pytest.raises(StorageError, match="damaged") as raised:
            attempt()
        assert "\n" not in str(raised.value)
    assert not (tmp_path / "copy.db").exists()


@pytest.mark.skipif(ROOT, reason="root may write everywhere")
def test_a_read_only_file_is_told_in_one_line(tmp_path: Path, file_url: str) -> None:
    with open_store(file_url) as store:
        fill(store)
    (tmp_path / "claims.db").chmod(0o444)
    with pytest.raises(StorageError, match="read-only"):
        open_store(file_url).add_review(DENIED.id, Decision.UNSURE, "ann", NOON)


def test_a_database_opened_read_only_is_told_in_one_line(tmp_path: Path, file_url: str) -> None:
    with open_store(file_url) as store:
        fill(store)
        with store._database.raw() as connection:
            connection.execute("PRAGMA query_only = ON")
        with pytest.raises(StorageError, match="read-only"):
            store.add_review(DENIED.id, Decision.UNSURE, "ann", NOON)
        assert store.reviews(DENIED.id) == []


def test_a_full_disk_is_told_in_one_line_and_changes_nothing(file_url: str) -> None:
    with open_store(file_url) as store:
        fill(store)
        with store._database.raw() as connection:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages}")
        before = store.counts()
        with pytest.raises(StorageError, match="disk is full"):
            store.add_review(DENIED.id, Decision.UNSURE, "ann", NOON, note="long " * 100_000)
        assert store.counts() == before
    assert verify(file_url) == []


def test_a_database_that_another_program_holds_is_told_in_one_line(
    file_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("claimcheck.storage.engine.BUSY_TIMEOUT_SECONDS", 0.1)
    with open_store(file_url) as store:
        fill(store)
        with Database(file_url).raw() as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StorageError, match="busy with another program"):
                store.add_review(DENIED.id, Decision.UNSURE, "ann", NOON)
            assert store.disputes(DisputeFilter()).total == 2
            other.execute("ROLLBACK")


def test_what_breaks_a_constraint_is_a_bug_and_keeps_its_traceback(store) -> None:
    fill(store)
    with pytest.raises(IntegrityError):
        store.replace_findings([finding(DENIED, confidence=1.5)])
    assert store.dispute(DENIED.id).row.finding.confidence == 0.9


def test_sqlite_writes_ahead_where_it_is_safe_and_always_checks_foreign_keys(file_url: str) -> None:
    journal = "wal" if wal_is_safe(sqlite_module().sqlite_version_info) else "delete"
    with open_store(file_url) as store, store._database.raw() as connection:
        pragmas = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert pragmas == {"journal_mode": journal, "synchronous": 2, "foreign_keys": 1, "busy_timeout": 30_000}


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
        ((4, 0, 0), True),
    ],
)
def test_sqlite_versions_with_the_wal_reset_race_do_not_write_ahead(version: tuple[int, ...], safe: bool) -> None:
    assert wal_is_safe(version) is safe


def test_an_unsafe_sqlite_keeps_a_rollback_journal(file_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.storage.engine.wal_is_safe", lambda version: False)
    with open_store(file_url) as store:
        fill(store)
        with store._database.raw() as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        assert store.disputes(DisputeFilter()).total == 2
