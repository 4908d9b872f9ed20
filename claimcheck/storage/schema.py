"""Brings a database to the tables this claimcheck knows, and refuses one that it does not know.

Migrations run in one transaction with the writer's lock held: whoever is killed meanwhile leaves the old state, and two
who open a new database at once make it once. An older SQLite file is first copied beside itself.
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from claimcheck.errors import SchemaMismatch, StorageError
from claimcheck.storage.copying import copy_sqlite
from claimcheck.storage.engine import Database

MIGRATIONS = Path(__file__).parent / "migrations"
VERSION_TABLE = "alembic_version"


def known_versions(migrations: Path = MIGRATIONS) -> list[str]:
    """Versions of the tables from first to last: the numbers that the files of `versions` begin with."""
    return sorted(file.name.split("_")[0] for file in (migrations / "versions").glob("[0-9]*_*.py"))


def stored_version(database: Database) -> str | None:
    """The version a database has; None for an empty one. Raises StorageError for one of another program."""
    with database.reading() as session:
        return _version(session.connection(), database.name)


def _version(connection: Connection, name: str) -> str | None:
    tables = inspect(connection).get_table_names()
    if VERSION_TABLE not in tables:
        if tables:
            raise StorageError(f"Database {name} belongs to another program; name another file with --db.")
        return None
    return connection.scalar(text(f"SELECT version_num FROM {VERSION_TABLE}"))


def prepare(database: Database, migrations: Path = MIGRATIONS) -> None:
    """Set up a new database, upgrade an old SQLite file; raises SchemaMismatch for what needs a person."""
    version, versions = stored_version(database), known_versions(migrations)
    if version == versions[-1]:
        return
    if version is not None:
        _check_known(database, version, versions)
        if not database.is_sqlite:
            raise SchemaMismatch(
                f"Database {database.name} has tables of version {version}, this claimcheck needs {versions[-1]}; "
                "back it up, then run `claimcheck db upgrade`."
            )
    upgrade(database, migrations)


def upgrade(database: Database, migrations: Path = MIGRATIONS) -> str:
    """Bring the database to the last version, and return that. Raises SchemaMismatch for one from the future."""
    before, versions = stored_version(database), known_versions(migrations)
    if before == versions[-1]:
        return before
    if before is not None:
        _check_known(database, before, versions)
        if database.file is not None:
            copy_sqlite(database, _backup_path(database.file, before))
    with database.writing() as session:
        connection = session.connection()
        if _version(connection, database.name) == before:  # else somebody else upgraded while we waited
            _migrate(connection, migrations)
    return versions[-1]


def _check_known(database: Database, version: str, versions: list[str]) -> None:
    if version not in versions:
        raise SchemaMismatch(
            f"Database {database.name} has tables of version {version}, made by a newer claimcheck; this one knows up "
            f"to {versions[-1]}. Upgrade claimcheck, or name another database with --db."
        )


def _backup_path(file: Path, version: str) -> Path:
    """The copy of `news.db` is `news.db.upgraded-from-0001`, the next one `….2`: never over another."""
    plain = file.with_name(f"{file.name}.upgraded-from-{version}")
    number, path = 1, plain
    while path.exists():
        number += 1
        path = plain.with_name(f"{plain.name}.{number}")
    return path


def _migrate(connection: Connection, migrations: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
