"""Turns a database URL into transactions: how SQLite and PostgreSQL are opened, read and written safely.

One writer at a time on both: SQLite by BEGIN IMMEDIATE, PostgreSQL by a lock held to the end of the transaction. A
reader sees one state of the database from its first row to its last.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.orm import Session

from claimcheck.errors import StorageError
from claimcheck.storage.faults import shown, translated

BUSY_TIMEOUT_SECONDS = 30
RETRY_SECONDS = 0.02  # between attempts where SQLite itself does not wait
JOURNAL_LIMIT_BYTES = 64 * 1024 * 1024  # what the write-ahead log is cut back to
WRITER_LOCK = 0x636C61696D  # PostgreSQL advisory lock of all claimcheck writers: "claim"
SQLITE_HEADER = b"SQLite format 3\0"


def sqlite_module() -> ModuleType:
    """The newest SQLite at hand: the one bundled with pysqlite3 where installed, else Python's own."""
    try:
        from pysqlite3 import dbapi2
    except ImportError:
        return sqlite3
    return dbapi2


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Whether this SQLite is free of the WAL-reset race, which could corrupt a database with several connections.

    Source: sqlite.org/wal.html#walresetbug (fixed in 3.51.3, 3.50.7 and 3.44.6).
    """
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)


def parsed(url: str) -> URL:
    """The URL, with the driver claimcheck uses. Raises StorageError for one that is no SQLite or PostgreSQL URL."""
    try:
        found = make_url(url)
    except ArgumentError as error:
        raise StorageError(
            f"Database URL {url!r} cannot be read; write sqlite:///FILE or postgresql://USER@HOST/NAME."
        ) from error
    if found.get_backend_name() == "sqlite":
        return found.set(drivername="sqlite")
    if found.get_backend_name() in {"postgresql", "postgres"}:
        return found.set(drivername="postgresql+psycopg")
    raise StorageError(f"Database URL names {found.get_backend_name()!r}; claimcheck stores in sqlite or postgresql.")


def sqlite_file(url: URL) -> Path | None:
    """The file of an SQLite URL; None for one in memory and for PostgreSQL."""
    if url.get_backend_name() != "sqlite" or url.database in {None, "", ":memory:"}:
        return None
    return Path(str(url.database))


class Database:
    """An open database: hands out short transactions."""

    def __init__(self, url: str, create: bool = True) -> None:
        """Open `url`; nothing is read or written yet. Raises StorageError where that cannot work."""
        self.url = parsed(url)
        self.file = sqlite_file(self.url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        _check_file(self.file, create)
        self._engine = _sqlite_engine(self.url) if self.is_sqlite else _postgres_engine(self.url)
        options: dict[str, Any] = (
            {"begin": "BEGIN IMMEDIATE"} if self.is_sqlite else {"isolation_level": "READ COMMITTED"}
        )
        self._writer = self._engine.execution_options(**options)

    @property
    def name(self) -> str:
        """The database as a person knows it."""
        return shown(self.url)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that sees one state of the database."""
        with translated(self.url), Session(self._engine, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction that alone writes; commits at the end, rolls back on any exception."""
        with translated(self.url), Session(self._writer, expire_on_commit=False) as session, session.begin():
            if not self.is_sqlite:
                session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": WRITER_LOCK})
            yield session

    @contextmanager
    def raw(self) -> Iterator[Any]:
        """The driver's own connection, outside any transaction."""
        with translated(self.url):
            connection = self._engine.raw_connection()
            try:
                yield connection.driver_connection
            finally:
                connection.close()

    def close(self) -> None:
        """Give back every connection."""
        self._engine.dispose()


def _check_file(file: Path | None, create: bool) -> None:
    if file is None:
        return
    try:
        if file.is_dir():
            raise StorageError(f"Database {file} is a folder; name a file in it.")
        if not file.parent.is_dir():
            raise StorageError(f"Database {file} cannot be made: folder {file.parent} does not exist; create it first.")
        if not file.exists() and not create:
            raise StorageError(
                f"Database {file} does not exist; run `claimcheck ingest` first, or name another with --db."
            )
        header = _header(file) if file.exists() else b""
    except OSError as error:
        raise StorageError(
            f"Database {file} cannot be read: {error.strerror}; check its path and permissions."
        ) from error
    if header not in {b"", SQLITE_HEADER}:
        raise StorageError(f"Database {file} is not an SQLite database; name another file with --db.")


def _header(file: Path) -> bytes:
    with file.open("rb") as handle:
        return handle.read(len(SQLITE_HEADER))


def _sqlite_engine(url: URL) -> Engine:
    module = sqlite_module()
    options: dict[str, Any] = {}
    if sqlite_file(url) is None:  # one connection is the database: threads take turns
        options = {"poolclass": QueuePool, "pool_size": 1, "max_overflow": 0}
    engine = create_engine(
        url,
        module=module,
        connect_args={"timeout": BUSY_TIMEOUT_SECONDS, "check_same_thread": False},
        pool_timeout=BUSY_TIMEOUT_SECONDS,
        **options,
    )
    journal = "WAL" if wal_is_safe(module.sqlite_version_info) else "DELETE"

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, record: object) -> None:
        connection.isolation_level = None  # transactions begin where we say, not where the driver guesses
        for pragma in (
            f"busy_timeout = {BUSY_TIMEOUT_SECONDS * 1000}",
            "synchronous = FULL",
            "foreign_keys = ON",
            f"journal_size_limit = {JOURNAL_LIMIT_BYTES}",
            "cache_size = -65536",  # 64 MiB
        ):
            connection.execute(f"PRAGMA {pragma}").close()
        _set_journal(connection, journal, module)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    return engine


def _set_journal(connection: Any, journal: str, module: ModuleType) -> None:
    """Set the journal mode of the file; SQLite fails at once where others do so too, whatever the busy timeout says."""
    patience = time.monotonic() + BUSY_TIMEOUT_SECONDS
    while True:
        try:
            connection.execute(f"PRAGMA journal_mode = {journal}").close()
            return
        except module.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > patience:
                raise
            time.sleep(RETRY_SECONDS)


def _postgres_engine(url: URL) -> Engine:
    try:
        return create_engine(
            url,
            isolation_level="REPEATABLE READ",
            pool_pre_ping=True,
            connect_args={"connect_timeout": 10, "options": "-c timezone=UTC"},
        )
    except (NoSuchModuleError, ImportError) as error:
        raise StorageError(
            f"Database {shown(url)} needs the PostgreSQL driver; run `pip install 'claimcheck[postgres]'`."
        ) from error
