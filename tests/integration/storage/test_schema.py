"""Versions of the tables: made new, upgraded with a copy beside, refused when from the future."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import inspect, text

from claimcheck.domain.listing import DisputeFilter
from claimcheck.errors import SchemaMismatch, StorageError
from claimcheck.storage import open_store, schema, upgrade, verify
from claimcheck.storage.engine import Database, sqlite_module
from claimcheck.storage.tables import Base
from tests.integration.storage.records import ARABIC, DENIED, NOON, fill, stamped

NEXT_MIGRATION = '''"""Notes on articles, as a later claimcheck might add them."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{last}"


def upgrade() -> None:
    """Add the column."""
    op.add_column("articles", sa.Column("remark", sa.Text(), nullable=False, server_default="none"))
    {more}
'''


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """The migrations of a later claimcheck, one more than ours."""
    return later_migrations(tmp_path / "later")


def later_migrations(folder: Path, more: str = "") -> Path:
    shutil.copytree(schema.MIGRATIONS, folder)
    last = schema.known_versions()[-1]
    (folder / "versions" / "9999_remark.py").write_text(NEXT_MIGRATION.format(last=last, more=more), encoding="utf-8")
    return folder


def test_migrations_make_the_tables_that_the_code_uses(url: str) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    database = Database(url)
    schema.prepare(database)
    with database.reading() as session:
        context = MigrationContext.configure(session.connection(), opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    database.close()


def test_check_constraints_of_migrations_and_code_say_the_same(tmp_path: Path) -> None:
    migrated, created = Database(f"sqlite:///{tmp_path / 'a.db'}"), Database(f"sqlite:///{tmp_path / 'b.db'}")
    schema.prepare(migrated)
    with created.writing() as session:
        Base.metadata.create_all(session.connection())
    assert _checks(migrated) == _checks(created) != {}
    migrated.close()
    created.close()


def _checks(database: Database) -> dict[str, str]:
    with database.reading() as session:
        inspector = inspect(session.connection())
        return {
            check["name"]: check["sqltext"]
            for table in Base.metadata.tables
            for check in inspector.get_check_constraints(table)
        }


def test_the_last_version_is_the_one_alembic_knows() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    revisions = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert revisions[::-1] == schema.known_versions()


def test_opening_again_changes_nothing(file_url: str) -> None:
    with open_store(file_url) as store:
        fill(store)
        before = store.counts()
    with open_store(file_url, create=False) as store:
        assert store.counts() == before
    assert upgrade(file_url) == schema.known_versions()[-1]


def test_a_database_from_a_newer_claimcheck_is_refused_and_left_alone(shared_url: str, later: Path) -> None:
    database = Database(shared_url)
    schema.prepare(database, later)
    database.close()
    for attempt in (open_store, upgrade, verify):
        with pytest.raises(SchemaMismatch, match="9999") as raised:
            attempt(shared_url)
        assert "\n" not in str(raised.value)
    database = Database(shared_url)
    assert schema.stored_version(database) == "9999"
    database.close()


def test_an_older_file_is_copied_then_upgraded_with_all_its_rows(tmp_path: Path, file_url: str, later: Path) -> None:
    with open_store(file_url) as store:
        fill(store)
    database = Database(file_url)
    schema.prepare(database, later)
    with database.reading() as session:
        assert session.scalars(text("SELECT DISTINCT remark FROM articles")).all() == ["none"]
        assert session.scalar(text("SELECT count(*) FROM claims")) == 4
    database.close()
    copies = list(tmp_path.glob("claims.db.upgraded-from-*"))
    assert len(copies) == 1
    with open_store(f"sqlite:///{copies[0]}") as copy:
        assert copy.disputes(DisputeFilter()).total == 2
        assert copy.article(ARABIC.id).text == stamped(ARABIC).text


def test_an_older_postgresql_is_upgraded_only_when_asked(postgres_url: str, later: Path) -> None:
    with open_store(postgres_url) as store:
        fill(store)
    database = Database(postgres_url)
    with pytest.raises(SchemaMismatch, match="claimcheck db upgrade"):
        schema.prepare(database, later)
    assert schema.upgrade(database, later) == "9999"
    schema.prepare(database, later)
    database.close()


def test_an_upgrade_that_fails_leaves_the_old_state(tmp_path: Path, shared_url: str) -> None:
    broken = later_migrations(tmp_path / "broken", more='raise RuntimeError("power cut")')
    with open_store(shared_url) as store:
        fill(store)
    database = Database(shared_url)
    with pytest.raises(RuntimeError, match="power cut"):
        schema.upgrade(database, broken)
    database.close()
    with open_store(shared_url) as store:
        assert store.dispute(DENIED.id).row.status == "open"


def test_many_who_open_a_new_database_at_once_make_it_once(shared_url: str) -> None:
    def open_and_fill(_: int) -> dict[str, int]:
        with open_store(shared_url) as store:
            fill(store)
            return store.counts()

    with ThreadPoolExecutor(6) as threads:
        counts = list(threads.map(open_and_fill, range(6)))
    assert counts == [counts[0]] * 6


def test_many_who_open_new_files_at_once_wait_for_each_other(tmp_path: Path) -> None:
    for number in range(60):  # one file alone seldom shows it
        together = Barrier(12)

        def journal_mode(_: int, file: Path = tmp_path / f"{number}.db", together: Barrier = together) -> str:
            database = Database(f"sqlite:///{file}")
            together.wait()
            with database.raw() as connection:
                (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
            database.close()
            return str(mode)

        with ThreadPoolExecutor(12) as threads:
            assert len(set(threads.map(journal_mode, range(12)))) == 1


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.db"
    connection = sqlite_module().connect(str(path))
    connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.commit()
    connection.close()
    with pytest.raises(StorageError, match="belongs to another program"):
        open_store(f"sqlite:///{path}")
    connection = sqlite_module().connect(str(path))
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmarks",)]
    connection.close()


def test_a_database_of_the_first_tables_comes_out_as_if_made_today(tmp_path: Path) -> None:
    file = tmp_path / "old.db"
    _fill_first_tables(file, tmp_path / "today.db")
    with open_store(f"sqlite:///{file}", clock=lambda: NOON):
        pass
    assert verify(f"sqlite:///{file}") == []
    assert _content(file) == _content(tmp_path / "today.db")


def _fill_first_tables(file: Path, today: Path) -> None:
    """The corpus of these tests in tables of version 0001: what today's tables hold, without what came later."""
    with open_store(f"sqlite:///{today}", clock=lambda: NOON) as store:
        fill(store)
    first = file.parent / "first"
    shutil.copytree(schema.MIGRATIONS, first)
    for later in [path for path in (first / "versions").glob("[0-9]*_*.py") if not path.name.startswith("0001")]:
        later.unlink()
    database = Database(f"sqlite:///{file}")
    schema.prepare(database, first)
    with database.raw() as connection:
        connection.execute(f"ATTACH '{today}' AS today")
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            if table != schema.VERSION_TABLE:
                names = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
                connection.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM today.{table}")
    database.close()


def _content(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row by table, its columns by name."""
    with closing(sqlite_module().connect(str(file))) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        content = {}
        for table in tables:
            names = sorted(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))
            content[table] = sorted(map(repr, connection.execute(f"SELECT {', '.join(names)} FROM {table}")))
        return content
