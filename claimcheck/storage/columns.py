"""Which column of a person's tables holds what, remembered by a name."""

from collections.abc import Mapping

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from claimcheck.errors import NotFound
from claimcheck.storage.rows import insert_rows
from claimcheck.storage.tables import TableColumnsRow


def remember(session: Session, name: str, columns: Mapping[str, str]) -> None:
    """Keep field → heading under `name`, in the place of what was there."""
    session.execute(delete(TableColumnsRow).where(TableColumnsRow.name == name))
    insert_rows(
        session, TableColumnsRow, [{"name": name, "field": field, "heading": columns[field]} for field in columns]
    )


def recall(session: Session, name: str) -> dict[str, str]:
    """Field → heading. Raises NotFound, naming those there are."""
    found = session.scalars(select(TableColumnsRow).where(TableColumnsRow.name == name)).all()
    if not found:
        names = sorted(set(session.scalars(select(TableColumnsRow.name)))) or ["none"]
        raise NotFound(f"No columns are remembered as {name!r}; remembered are: {', '.join(names)}.")
    return {row.field: row.heading for row in found}
