"""Who disputes whom, and disputes by the day of the event as they were known by some day."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session, aliased

from claimcheck.domain.calibration import language_pair
from claimcheck.domain.listing import OPEN, DisputeFilter
from claimcheck.domain.overview import DecidedDispute, Opposition, Timeline, TimelineEntry
from claimcheck.domain.review import Decision
from claimcheck.storage.disputes import conditions, conditions_on_pairs, published_by, rows
from claimcheck.storage.opinions import holds
from claimcheck.storage.tables import ClaimRow, FindingRow, PairRow, ReviewRow
from claimcheck.storage.tables import DisputeRow as Listed
from claimcheck.storage.twins import taken_over

LEFT_ASSERTS = Listed.asserter_id == Listed.left_speaker_id
DECIDED = (Decision.CONTRADICTION.value, Decision.NOT_CONTRADICTION.value)


def oppositions(session: Session, filter: DisputeFilter, limit: int) -> list[Opposition]:
    """Pairs of speakers by how often the second disputes the first, the most frequent first; none against itself.

    A dispute between two propositions counts once for each two speakers who stand in it.
    """
    answered_on = case((LEFT_ASSERTS, Listed.right_published_on), else_=Listed.left_published_on)
    asserter = case((LEFT_ASSERTS, Listed.left_speaker_name), else_=Listed.right_speaker_name)
    denier = case((LEFT_ASSERTS, Listed.right_speaker_name), else_=Listed.left_speaker_name)
    key, times = (Listed.asserter_id, Listed.denier_id), func.count(Listed.group_id.distinct())
    query = (
        select(*key, func.min(asserter), func.min(denier), times, func.min(answered_on), func.max(answered_on))
        .where(*conditions_on_pairs(filter), Listed.asserter_id != Listed.denier_id)
        .group_by(*key)
        .order_by(times.desc(), *key)
        .limit(limit)
    )
    return [
        Opposition(asserter_id, asserter_name, denier_id, denier_name, count, first, last)
        for asserter_id, denier_id, asserter_name, denier_name, count, first, last in session.execute(query)
    ]


def timeline(session: Session, filter: DisputeFilter, as_of: date | None, offset: int, limit: int) -> Timeline:
    """One page by day of the event, the latest first and the undated last, as it was known at the end of `as_of`."""
    wanted = [*conditions(filter), *published_by(as_of)]
    order = (Listed.event_on.desc().nulls_last(), Listed.confidence.desc(), Listed.pair_id)
    query = select(Listed.pair_id, Listed.event_on, Listed.left_published_on, Listed.right_published_on)
    found = session.execute(query.where(*wanted).order_by(*order).offset(offset).limit(limit)).all()
    total = session.scalar(select(func.count()).select_from(Listed).where(*wanted)) or 0
    pair_ids = [row.pair_id for row in found]
    disputes = {row.finding.pair_id: row for row in rows(session, pair_ids)}
    then = _statuses(session, pair_ids, as_of) if as_of is not None else {}
    entries = []
    for pair_id, event_on, left_on, right_on in found:
        row = disputes[pair_id]
        if as_of is None:
            entries.append(TimelineEntry(row, event_on, True, True))
            continue
        row = row.with_status(then.get(pair_id, OPEN))
        known = (day is not None and day <= as_of for day in (left_on, right_on))
        entries.append(TimelineEntry(row, event_on, *known))
    return Timeline(tuple(entries), total)


def _statuses(session: Session, pair_ids: Sequence[str], as_of: date) -> dict[str, str]:
    """What people had decided by the end of the day, UTC."""
    end = datetime.combine(as_of + timedelta(days=1), time.min, UTC)
    query = (
        select(ReviewRow.pair_id, ReviewRow.decision)
        .where(ReviewRow.pair_id.in_(pair_ids), ReviewRow.decided_at < end, holds(ReviewRow, end))
        .order_by(ReviewRow.pair_id, ReviewRow.number)
    )
    of_twins = {one: taken.decision for one, taken in taken_over(session, pair_ids, end).items()}
    return of_twins | dict(session.execute(query).tuples().all())


def decided(session: Session, limit: int) -> list[DecidedDispute]:
    """Pairs by people's last word on them, those that are decided either way, the latest decision first."""
    numbered = select(ReviewRow.pair_id, func.max(ReviewRow.number).label("number")).where(holds(ReviewRow))
    last = numbered.group_by(ReviewRow.pair_id).subquery()
    left, right = aliased(ClaimRow), aliased(ClaimRow)
    query = (
        select(ReviewRow.pair_id, FindingRow.confidence, ReviewRow.decision, ReviewRow.decided_at)
        .add_columns(left.language, right.language, left.article_id, right.article_id)
        .join(last, (last.c.pair_id == ReviewRow.pair_id) & (last.c.number == ReviewRow.number))
        .join(FindingRow, FindingRow.pair_id == ReviewRow.pair_id)
        .join(PairRow, PairRow.id == ReviewRow.pair_id)
        .join(left, left.id == PairRow.left_id)
        .join(right, right.id == PairRow.right_id)
        .where(ReviewRow.decision.in_(DECIDED))
        .order_by(ReviewRow.decided_at.desc(), ReviewRow.pair_id)
        .limit(limit)
    )
    return [
        DecidedDispute(
            pair_id, confidence, decision == Decision.CONTRADICTION.value, at, language_pair(one, other), (of, beside)
        )
        for pair_id, confidence, decision, at, one, other, of, beside in session.execute(query)
    ]
