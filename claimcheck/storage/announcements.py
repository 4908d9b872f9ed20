"""Disputes that are told as new: each once, whatever claims and sources join it later."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from claimcheck.domain.listing import Announcement
from claimcheck.storage.rows import insert_rows
from claimcheck.storage.tables import AnnouncementRow, DisputeRow, WatchRow


def begin_watch(session: Session, now: datetime) -> None:
    """The first time, take the disputes that are listed as told; that there was a first time is kept with them."""
    if session.scalar(select(func.count()).select_from(WatchRow)):
        return
    insert_rows(session, WatchRow, [{"number": 1, "began_at": now}])
    announce(session, now)


def announce(session: Session, now: datetime) -> list[Announcement]:
    """Tell the listed disputes of which no pair was told before, the most certain first; returns them."""
    told, other = aliased(AnnouncementRow), aliased(DisputeRow)
    told_groups = select(other.group_id).join(told, told.pair_id == other.pair_id)
    fresh = session.scalars(
        select(DisputeRow.pair_id)
        .where(DisputeRow.leads.is_(True), DisputeRow.group_id.not_in(told_groups))
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
