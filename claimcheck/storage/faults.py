"""Turns the errors of a database into one line a person can act on: the one place where that happens."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, IntegrityError, ProgrammingError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from claimcheck.errors import ClaimcheckError, StorageError

# (words of SQLite or PostgreSQL, what to tell); the first that fits is told
_TOLD = (
    (
        ("not a database", "malformed", "encrypted"),
        "is damaged or not a database; restore a backup, or name another file",
    ),
    (("readonly", "read-only"), "is read-only; make the file and its folder writable, or copy it elsewhere"),
    (("disk is full", "no space left"), "could not grow because the disk is full; free some space and run again"),
    (
        ("database is locked", "database table is locked"),
        "is busy with another program; wait for it to end and run again",
    ),
    (("unable to open",), "could not be opened; check that its folder exists and is writable"),
    (("disk i/o error",), "could not be read or written; check the disk and the file's permissions"),
    (("password authentication failed",), "refused the name or password; correct the database URL"),
    (("does not exist",), "does not exist; create it, or correct the database URL"),
)


def shown(url: URL) -> str:
    """The database as a person knows it: the file of SQLite, the URL without its password otherwise."""
    if url.get_backend_name() == "sqlite":
        return url.database or "in memory"
    return url.render_as_string(hide_password=True)


def told(url: URL, error: BaseException) -> str:
    """One line for a person about what the database said."""
    said = " ".join(str(error).split())
    for words, line in _TOLD:
        if any(word in said.lower() for word in words):
            return f"Database {shown(url)} {line}."
    return f"Database {shown(url)} failed: {said[:200]}; check that it is running and reachable."


@contextmanager
def translated(url: URL) -> Iterator[None]:
    """Errors of the database leave as StorageError; a broken constraint or statement is a bug and leaves as it is."""
    try:
        yield
    except (IntegrityError, ProgrammingError):
        raise
    except DBAPIError as error:
        raise StorageError(told(url, error.orig or error)) from error
    except StatementError as error:
        if isinstance(error.orig, ClaimcheckError):
            raise error.orig from None
        raise
    except PoolTimeout as error:
        raise StorageError(f"Database {shown(url)} is busy: no connection became free; try again.") from error
