"""Disputes that are told as new: each once, whatever claims and sources join it later."""

from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased

from claimcheck.domain.listing import Announcement
from claimcheck.storage.rows import insert_rows
from claimcheck.storage.tables import AnnouncementRow, DisputeRow, WatchRow


def begin_watch(session: Session, now: datetime) -> None:
    """The first time, take all disputes as told, the unsure too; that there was a first time is kept with them."""
    if session.scalar(select(func.count()).select_from(WatchRow)):
        return
    insert_rows(session, WatchRow, [{"number": 1, "began_at": now}])
    _tell(session, now)


def announce(session: Session, now: datetime, confidence_from: float) -> list[Announcement]:
    """Tell the disputes, the unsure left out, of at least this confidence, of which no pair was told before; returns
    them, the most certain first.
    """
    likely = (DisputeRow.unsure.is_(False), DisputeRow.confidence >= confidence_from)
    return _tell(session, now, *likely)


def _tell(session: Session, now: datetime, *wanted: ColumnElement[bool]) -> list[Announcement]:
    told, other = aliased(AnnouncementRow), aliased(DisputeRow)
    told_groups = select(other.group_id).join(told, told.pair_id == other.pair_id)
    fresh = session.scalars(
        select(DisputeRow.pair_id)
        .where(DisputeRow.leads.is_(True), DisputeRow.group_id.not_in(told_groups), *wanted)
        .order_by(DisputeRow.confidence.desc(), DisputeRow.pair_id)
    )
    last = session.scalar(select(func.max(AnnouncementRow.number))) or 0
    new = [Announcement(last + place, pair_id, now) for place, pair_id in enumerate(fresh, start=1)]
    insert_rows(
        session, AnnouncementRow, [{"pair_id": one.pair_id, "number": one.number, "told_at": now} for one in new]
    )
    return new


def announced(session: Session, after: int) -> list[Announcement]:
    """What was told after number `after`, in order."""
    query = select(AnnouncementRow).where(AnnouncementRow.number > after).order_by(AnnouncementRow.number)
    return [Announcement(row.number, row.pair_id, row.told_at) for row in session.scalars(query)]
