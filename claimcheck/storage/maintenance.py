"""What `claimcheck db` does to a database as a whole: back it up, bring it up to date, verify every record in it."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from claimcheck.errors import SchemaMismatch, StorageError
from claimcheck.storage import schema
from claimcheck.storage.checks import CHECKS, engine_problems
from claimcheck.storage.copying import copy_sqlite, free_path
from claimcheck.storage.engine import Database

PROBLEMS_TOLD = 100
DUMP_TIMEOUT_SECONDS = 3600


def backup(url: str, path: Path) -> int:
    """Copy the database to `path` while it is in use: an SQLite file, or pg_dump's custom format; returns bytes.

    Raises StorageError where `path` exists or the copy fails; a failed copy leaves no file.
    """
    with _opened(url) as database:
        if database.is_sqlite:
            return copy_sqlite(database, path)
        return _dump_postgres(database, path)


def upgrade(url: str) -> str:
    """Bring the tables up to date; returns their version. An older SQLite file is copied beside itself first."""
    with _opened(url) as database:
        return schema.upgrade(database)


def verify(url: str) -> list[str]:
    """What is wrong, one line each, the first PROBLEMS_TOLD; none: the database is whole.

    Reads everything: the file's integrity, foreign keys, content hashes, spans, numbering, and the list of disputes.
    Raises SchemaMismatch for tables of another version.
    """
    with _opened(url) as database:
        version, needed = schema.stored_version(database), schema.known_versions()[-1]
        if version != needed:
            raise SchemaMismatch(
                f"Database {database.name} has tables of version {version or 'none'}, this claimcheck verifies "
                f"{needed}; run `claimcheck db upgrade` or a newer claimcheck."
            )
        problems = engine_problems(database)
        for check in CHECKS:
            if len(problems) < PROBLEMS_TOLD:
                with database.reading() as session:
                    problems += check(session)
    return problems[:PROBLEMS_TOLD]


@contextmanager
def _opened(url: str) -> Iterator[Database]:
    database = Database(url, create=False)
    try:
        yield database
    finally:
        database.close()


def _dump_postgres(database: Database, path: Path) -> int:
    path = free_path(path)
    program = shutil.which("pg_dump")
    if program is None:
        raise StorageError("Program pg_dump is not installed; install the PostgreSQL client to back up this database.")
    part = path.with_name(f"{path.name}.part")
    address = database.url.set(drivername="postgresql", password=None).render_as_string()
    secret = {"PGPASSWORD": database.url.password} if database.url.password else None
    try:
        ended = subprocess.run(
            [program, "--format=custom", f"--file={part}", f"--dbname={address}"],
            env=secret,  # by environment: a command line can be read by everybody on the machine
            capture_output=True,
            text=True,
            timeout=DUMP_TIMEOUT_SECONDS,
        )
        if ended.returncode != 0:
            reason = " ".join(ended.stderr.split())[:200].rstrip(".")
            raise StorageError(f"Backup of {database.name} failed: {reason}; mend that and back up again.")
        part.rename(path)
    except subprocess.TimeoutExpired as late:
        raise StorageError(
            f"Backup of {database.name} took longer than {DUMP_TIMEOUT_SECONDS // 60} minutes and was stopped; run "
            "pg_dump by hand, which has no limit."
        ) from late
    finally:
        part.unlink(missing_ok=True)
    return path.stat().st_size
