"""Keeps everything: a store of frozen records over SQLite or PostgreSQL. SQLAlchemy lives in this room alone."""

from claimcheck.storage.maintenance import backup, upgrade, verify
from claimcheck.storage.store import SqlStore, open_store

__all__ = ["SqlStore", "backup", "open_store", "upgrade", "verify"]
