"""Every contract test runs over SQLite in memory, an SQLite file, and a PostgreSQL server of its own."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from claimcheck.storage import SqlStore, open_store
from tests.integration.storage import postgres
from tests.integration.storage.records import NOON, fill

NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def postgres_socket() -> Iterator[str]:
    """The socket folder of a running server."""
    reason = postgres.why_not()
    if reason:
        pytest.skip(reason)
    with postgres.server() as socket:
        yield socket


@contextmanager
def new_database(socket: str) -> Iterator[str]:
    """A new empty PostgreSQL database."""
    import psycopg

    name = f"test_{next(NUMBERS)}"
    with psycopg.connect(f"host={socket} user={postgres.SUPER} dbname=postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield f"postgresql://{postgres.SUPER}@/{name}?host={socket}"
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def postgres_url(postgres_socket: str) -> Iterator[str]:
    """The URL of a new empty PostgreSQL database."""
    with new_database(postgres_socket) as url:
        yield url


@pytest.fixture
def file_url(tmp_path: Path) -> str:
    """An SQLite file that does not exist yet."""
    return f"sqlite:///{tmp_path / 'claims.db'}"


@pytest.fixture(params=["memory", "file", "postgres"])
def url(request: pytest.FixtureRequest) -> str:
    """Each kind of database, empty."""
    return "sqlite://" if request.param == "memory" else request.getfixturevalue(f"{request.param}_url")


@pytest.fixture(params=["file", "postgres"])
def shared_url(request: pytest.FixtureRequest) -> str:
    """Each kind of database that several processes can open."""
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture
def store(url: str) -> Iterator[SqlStore]:
    """An empty store."""
    with open_store(url, clock=lambda: NOON) as opened:
        yield opened


@pytest.fixture
def filled(store: SqlStore) -> SqlStore:
    """A store with the two reports checked."""
    fill(store)
    return store


@pytest.fixture(scope="module", params=["file", "postgres"])
def read_only(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    """A filled store for tests that only read."""
    if request.param == "postgres":
        database = new_database(request.getfixturevalue("postgres_socket"))
    else:
        database = nullcontext(f"sqlite:///{tmp_path_factory.mktemp('read') / 'claims.db'}")
    with database as url, open_store(url, clock=lambda: NOON) as opened:
        fill(opened)
        yield opened
