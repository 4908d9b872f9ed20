"""Backups are whole and never over another file; verification finds whatever was changed behind the store's back."""

import shutil
import subprocess
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.review import Decision, FlagTarget
from claimcheck.errors import StorageError
from claimcheck.storage import backup, maintenance, open_store, verify
from claimcheck.storage.engine import Database
from tests.integration.storage.records import ARABIC, COUNTED, DENIAL, DENIED, EMBEDDER, NOON, RAIDS, fill


@pytest.fixture
def full_url(shared_url: str) -> str:
    """A database with everything in it."""
    with open_store(shared_url) as store:
        fill(store)
        store.add_review(DENIED.id, Decision.CONTRADICTION, "ann", NOON)
        store.add_review(DENIED.id, Decision.UNSURE, "bob", NOON)
        store.raise_flag(FlagTarget.CLAIM, RAIDS.id, "ann", NOON)
    return shared_url


def test_a_whole_database_has_no_problems(full_url: str) -> None:
    assert verify(full_url) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (f"UPDATE articles SET text = text || '!' WHERE id = '{ARABIC.id}'", f"article {ARABIC.id}: its text"),
        (
            f"UPDATE claims SET polarity = 'assert' WHERE id = '{DENIAL.id}'",
            f"claim {DENIAL.id}: its spans or polarity",
        ),
        (
            f"UPDATE claims SET content = 'other words' WHERE id = '{DENIAL.id}'",
            f"claim {DENIAL.id}: its content spans",
        ),
        (f"UPDATE claims SET cue = 'agreed' WHERE id = '{DENIAL.id}'", f"claim {DENIAL.id}: its cue span"),
        (f"UPDATE pairs SET right_id = 'zzz' WHERE id = '{COUNTED.id}'", f"pair {COUNTED.id}"),
        (f"DELETE FROM reviews WHERE pair_id = '{DENIED.id}' AND number = 1", f"pair {DENIED.id}: 1 reviews of 2"),
        ("UPDATE flags SET target_id = 'zzz'", "the claim it is on is missing"),
        (f"UPDATE disputes SET confidence = 0.1 WHERE pair_id = '{DENIED.id}'", f"dispute {DENIED.id}"),
        (f"UPDATE dispute_texts SET search = '' WHERE pair_id = '{DENIED.id}'", f"dispute {DENIED.id}"),
        (f"DELETE FROM dispute_texts WHERE pair_id = '{COUNTED.id}'", f"dispute {COUNTED.id}"),
        ("DELETE FROM choices WHERE value = 'fsa'", "choice speaker fsa Free Syrian Army: 0 sides are counted, 2 are"),
        (f"UPDATE findings SET relation = 'neutral' WHERE pair_id = '{COUNTED.id}'", f"dispute {COUNTED.id}"),
    ],
)
def test_a_change_behind_the_store_is_found(full_url: str, change: str, problem: str) -> None:
    database = Database(full_url)
    unchecked = "PRAGMA foreign_keys = OFF" if database.is_sqlite else "SET session_replication_role = replica"
    with database.raw() as connection:
        connection.execute(unchecked)
        connection.execute(change)
        connection.commit()
    database.close()
    found = verify(full_url)
    assert any(problem in line for line in found), found


def test_vectors_of_another_length_are_found(full_url: str) -> None:
    database = Database(full_url)
    with database.writing() as session:
        session.execute(
            text("UPDATE vectors SET vector = :short WHERE claim_id = :id"), {"short": b"1", "id": RAIDS.id}
        )
    database.close()
    assert f"vectors of {EMBEDDER[0]} {EMBEDDER[1]}: 1 to 12 bytes long" in verify(full_url)[0]


def test_a_backup_taken_while_a_writer_is_at_work_opens_and_verifies(file_url: str, tmp_path: Path) -> None:
    copy = tmp_path / "backup" / "claims.db"
    copy.parent.mkdir()
    with open_store(file_url) as store:
        fill(store)
        with store._database.writing() as session:
            session.execute(text("UPDATE articles SET title = 'half written'"))
            assert backup(file_url, copy) == copy.stat().st_size
    assert [file.name for file in copy.parent.iterdir()] == ["claims.db"]
    with open_store(f"sqlite:///{copy}") as restored:
        assert restored.article(ARABIC.id).title == "لافروف وكيري"
        assert restored.disputes(DisputeFilter()).total == 2
    assert verify(f"sqlite:///{copy}") == []


def test_a_backup_of_postgresql_restores(full_url: str, tmp_path: Path) -> None:
    if full_url.startswith("sqlite") or shutil.which("pg_dump") is None:
        pytest.skip("for PostgreSQL, with pg_dump on the path")
    path = tmp_path / "claims.dump"
    assert backup(full_url, path) == path.stat().st_size > 0
    assert path.read_bytes().startswith(b"PGDMP")


class Elsewhere:
    """A PostgreSQL database as far as a backup looks at it."""

    is_sqlite, name, url = False, "news", make_url("postgresql+psycopg://ann:secret@db.example/news")

    def __init__(self, url: str, create: bool) -> None:
        pass

    def close(self) -> None:
        pass


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(1, "failed: pg_dump: error: no room left; mend that"), (4000, "took longer than 60 minutes and was stopped")],
)
def test_a_dump_that_fails_or_does_not_end_is_one_line_and_no_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, seconds: int, told: str
) -> None:
    def run(command: list[str], timeout: float, **settings: object) -> subprocess.CompletedProcess[str]:
        (tmp_path / "news.dump.part").write_text("half")
        if seconds > timeout:
            raise subprocess.TimeoutExpired(command, timeout)
        return subprocess.CompletedProcess(command, 1, "", "pg_dump: error:\nno room left.\n")

    monkeypatch.setattr(maintenance, "Database", Elsewhere)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(StorageError) as caught:
        backup("postgresql:///news", tmp_path / "news.dump")
    assert f"Backup of news {told}" in str(caught.value) and "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["there.db", "missing/claims.db"])
def test_a_backup_never_overwrites_and_needs_its_folder(full_url: str, tmp_path: Path, name: str) -> None:
    (tmp_path / "there.db").write_text("mine")
    with pytest.raises(StorageError, match="exist"):
        backup(full_url, tmp_path / name)
    assert (tmp_path / "there.db").read_text() == "mine"


@pytest.mark.parametrize("action", [verify, lambda url: backup(url, Path("copy.db"))])
def test_nothing_is_made_where_there_is_no_database(file_url: str, tmp_path: Path, action) -> None:
    with pytest.raises(StorageError, match="does not exist"):
        action(file_url)
    assert list(tmp_path.iterdir()) == []
