"""Copies a live SQLite database into another file: whole, checked, and never over an existing one."""

import os
from contextlib import closing
from pathlib import Path

from claimcheck.errors import StorageError
from claimcheck.storage.engine import Database, sqlite_module
from claimcheck.storage.faults import translated


def copy_sqlite(database: Database, path: Path) -> int:
    """Copy by SQLite's online backup while others read and write; returns its size in bytes.

    Raises StorageError where `path` exists, cannot be written, or the copy fails its integrity check.
    """
    path = free_path(path)
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    module = sqlite_module()
    try:
        with translated(database.url), database.raw() as source, closing(module.connect(str(part))) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
            said = target.execute("PRAGMA integrity_check").fetchone()[0]
    except module.Error as error:
        part.unlink(missing_ok=True)
        raise StorageError(
            f"Backup to {path} failed: {error}; check the space and permissions of its folder."
        ) from error
    if said != "ok":
        part.unlink(missing_ok=True)
        raise StorageError(
            f"Database {database.name} is damaged ({said}); nothing was copied. Restore an older backup."
        )
    with part.open("r+b") as handle:
        os.fsync(handle.fileno())
    part.rename(path)
    return path.stat().st_size


def free_path(path: Path) -> Path:
    """`path`, if a backup can be made there: raises StorageError where it exists or its folder does not."""
    if path.exists():
        raise StorageError(f"File {path} exists already; name another one for the backup.")
    if not path.parent.is_dir():
        raise StorageError(f"Folder {path.parent} does not exist; create it, or name another one for the backup.")
    return path
