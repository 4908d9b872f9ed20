"""What every aggregate does with rows: in portions, known ids only, and nothing twice."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import insert, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from claimcheck.errors import NotFound
from claimcheck.storage.mapping import Values
from claimcheck.storage.tables import Base

PORTION = 2000  # values in one statement; PostgreSQL takes at most 65,535 parameters

Item = TypeVar("Item")


def portions(items: Iterable[Item], size: int = PORTION) -> Iterator[list[Item]]:
    """`items` in order, at most `size` at a time."""
    iterator = iter(items)
    while portion := list(islice(iterator, size)):
        yield portion


def known(session: Session, column: InstrumentedAttribute[str], ids: Iterable[str]) -> set[str]:
    """Those of `ids` that `column` holds."""
    found: set[str] = set()
    for portion in portions(dict.fromkeys(ids)):
        found.update(session.scalars(select(column).where(column.in_(portion))))
    return found


def require(session: Session, column: InstrumentedAttribute[str], ids: Sequence[str], noun: str) -> None:
    """Raises NotFound, naming the first of `ids` that is not stored."""
    found = known(session, column, ids)
    missing = next((one for one in ids if one not in found), None)
    if missing is not None:
        raise not_found(noun, missing)


def not_found(noun: str, one_id: str) -> NotFound:
    """The error for an id that is not stored."""
    return NotFound(f"No {noun} {one_id} is stored here; check the id, and that this is the right database.")


def insert_rows(session: Session, table: type[Base], rows: Sequence[Values]) -> None:
    """Insert `rows`; none is fine."""
    if rows:
        session.execute(insert(table), rows)


def insert_new(session: Session, table: type[Base], rows: Iterable[Values]) -> int:
    """Insert the rows whose id is not stored yet; returns how many those were."""
    column: Any = table.id  # type: ignore[attr-defined]
    added = 0
    for portion in portions(rows):
        by_id = {row["id"]: row for row in reversed(portion)}  # of twins the first stays
        have = known(session, column, by_id)
        fresh = [by_id[one] for one in dict.fromkeys(row["id"] for row in portion) if one not in have]
        insert_rows(session, table, fresh)
        added += len(fresh)
    return added
