"""What people leave: reviews, append-only and numbered, and flags, raised and lowered."""

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimcheck.domain.ids import content_id
from claimcheck.domain.review import Decision, Flag, FlagTarget, Reason, Review
from claimcheck.errors import Conflict
from claimcheck.storage import listing
from claimcheck.storage.mapping import flag_of, review_of, review_values
from claimcheck.storage.rows import not_found, require
from claimcheck.storage.tables import ClaimRow, FlagRow, PairRow, ReviewRow
from claimcheck.storage.twins import pairs_of_originals

TARGET_COLUMN = {FlagTarget.CLAIM: ClaimRow.id, FlagTarget.PAIR: PairRow.id}


def add_review(
    session: Session,
    pair_id: str,
    decision: Decision,
    reviewer: str,
    decided_at: datetime,
    reason: Reason | None,
    note: str,
    expected_number: int | None,
    blind: bool,
) -> Review:
    """Append a review. Raises NotFound, and Conflict if there are more or fewer reviews than the reviewer saw."""
    require(session, PairRow.id, [pair_id], "pair")
    count = session.scalar(select(func.count()).select_from(ReviewRow).where(ReviewRow.pair_id == pair_id)) or 0
    if expected_number is not None and expected_number != count:
        raise _conflict(session, pair_id, count, expected_number)
    return _append(session, Review(pair_id, count + 1, decision, reviewer, decided_at, reason, note, blind=blind))


def take_back(session: Session, pair_id: str, number: int, reviewer: str, decided_at: datetime) -> Review:
    """Append a review that takes back the last one, which is the reviewer's own; twice is once.

    Raises NotFound, and Conflict where review `number` is somebody else's, takes one back itself, or is not the last
    any more.
    """
    given = reviews(session, pair_id)
    if not 1 <= number <= len(given):
        raise _conflict(session, pair_id, len(given), number)
    taken = given[number - 1]
    already = next((review for review in given if review.undoes == number), None)
    if taken.undoes is not None:
        raise Conflict(f"Review {number} of pair {pair_id} takes one back itself; decide anew instead of undoing it.")
    if taken.reviewer != reviewer:
        raise Conflict(f"Review {number} of pair {pair_id} is by {taken.reviewer}; decide anew instead of undoing it.")
    if already is not None:
        return already
    if number != len(given):
        raise _conflict(session, pair_id, len(given), number)
    return _append(session, replace(taken, number=number + 1, decided_at=decided_at, note="", undoes=number))


def _append(session: Session, review: Review) -> Review:
    row = ReviewRow(**review_values(review))
    session.add(row)
    session.flush()
    session.refresh(row)
    listing.refresh(session, {review.pair_id, *pairs_of_originals(session, review.pair_id)})
    return review_of(row)


def _conflict(session: Session, pair_id: str, count: int, expected_number: int) -> Conflict:
    last = session.get(ReviewRow, (pair_id, count)) if count else None
    if last is None:
        return Conflict(f"Pair {pair_id} has no review yet, you saw {expected_number}; open it again.")
    said = f"{last.reviewer} decided {last.decision} at {last.decided_at.isoformat(timespec='seconds')}"
    return Conflict(f"Pair {pair_id} has review {count} now, you saw {expected_number}: {said}; look and decide again.")


def reviews(session: Session, pair_id: str) -> list[Review]:
    """Reviews of a pair, oldest first. Raises NotFound."""
    require(session, PairRow.id, [pair_id], "pair")
    query = select(ReviewRow).where(ReviewRow.pair_id == pair_id).order_by(ReviewRow.number)
    return [review_of(row) for row in session.scalars(query)]


def raise_flag(
    session: Session,
    target: FlagTarget,
    target_id: str,
    raised_by: str,
    raised_at: datetime,
    note: str,
    due_on: date | None,
    assigned_to: str,
) -> Flag:
    """Raise a flag; the same person at the same moment raises it once. Raises NotFound."""
    require(session, TARGET_COLUMN[target], [target_id], target.value)
    flag_id = content_id("flag", target, target_id, raised_by, raised_at.isoformat())
    row = session.get(FlagRow, flag_id)
    if row is None:
        row = FlagRow(
            id=flag_id,
            target=target.value,
            target_id=target_id,
            raised_by=raised_by,
            raised_at=raised_at,
            note=note,
            due_on=due_on,
            assigned_to=assigned_to,
            lowered_by="",
            lowered_at=None,
        )
        session.add(row)
        session.flush()
        session.refresh(row)
        listing.refresh(session, _pairs(session, row))
    return flag_of(row)


def lower_flag(session: Session, flag_id: str, lowered_by: str, lowered_at: datetime) -> Flag:
    """Lower a standing flag. Raises NotFound, and Conflict if somebody else lowered it before."""
    row = session.get(FlagRow, flag_id)
    if row is None:
        raise not_found("flag", flag_id)
    if row.lowered_at is None:
        row.lowered_by, row.lowered_at = lowered_by, lowered_at
        session.flush()
        session.refresh(row)
        listing.refresh(session, _pairs(session, row))
    elif row.lowered_by != lowered_by:
        when = row.lowered_at.isoformat(timespec="seconds")
        raise Conflict(
            f"Flag {flag_id} was lowered by {row.lowered_by} at {when}; raise a new one if it still matters."
        )
    return flag_of(row)


def _pairs(session: Session, flag: FlagRow) -> list[str]:
    if flag.target == FlagTarget.PAIR:
        return [flag.target_id]
    return listing.pairs_of_claims(session, [flag.target_id])


def flags(session: Session, target_ids: list[str] | None, standing_only: bool) -> list[Flag]:
    """Flags of the targets or all, oldest first."""
    query = select(FlagRow).order_by(FlagRow.raised_at, FlagRow.id)
    if target_ids is not None:
        query = query.where(FlagRow.target_id.in_(target_ids))
    if standing_only:
        query = query.where(FlagRow.lowered_at.is_(None))
    return [flag_of(row) for row in session.scalars(query)]
