"""Second opinions: which decided pairs wait for one, and what came of those that have one.

A fixed share of all pairs is decided twice: those whose id ends in one of SAMPLE_ENDINGS. An id is a hash, so they are
drawn by chance, are the same ones for everybody, and nobody can choose them.
"""

from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, not_, or_, select
from sqlalchemy.orm import Session, aliased

from claimcheck.domain.listing import OPEN
from claimcheck.domain.review import SecondOpinion, holding, standing
from claimcheck.storage.mapping import review_of
from claimcheck.storage.tables import DisputeRow, ReviewRow

SAMPLE_ENDINGS = ("0", "1")  # of sixteen: one pair in eight


def stands(review: Any, before: datetime | None = None) -> ColumnElement[bool]:
    """Whether a row of `reviews` is a decision that was not taken back; `before`: not taken back before that moment."""
    taker = aliased(ReviewRow)
    taken = exists().where(taker.pair_id == review.pair_id, taker.undoes == review.number)
    return and_(review.undoes.is_(None), ~(taken.where(taker.decided_at < before) if before else taken))


def holds(review: Any, before: datetime | None = None) -> ColumnElement[bool]:
    """Whether the row is such a decision and was not given blind; the last of them is the status of its pair."""
    return and_(review.blind.is_(False), stands(review, before))


def waiting(session: Session, reviewer: str, limit: int) -> tuple[list[str], int]:
    """Sampled pairs that `reviewer` may decide blind, by id, and how many there are.

    Others have decided them, this reviewer has not, and no second opinion is there yet.
    """
    own, first, second = aliased(ReviewRow), aliased(ReviewRow), aliased(ReviewRow)
    decided = exists().where(first.pair_id == DisputeRow.pair_id, holds(first))  # itself, and no pair of its twins
    by_reviewer = exists().where(own.pair_id == DisputeRow.pair_id, own.reviewer == reviewer, stands(own))
    given = exists().where(second.pair_id == DisputeRow.pair_id, second.blind.is_(True), stands(second))
    sampled = or_(*(DisputeRow.pair_id.endswith(ending) for ending in SAMPLE_ENDINGS))
    conditions = (DisputeRow.status != OPEN, decided, sampled, not_(by_reviewer), not_(given))
    query = select(DisputeRow.pair_id).where(*conditions).order_by(DisputeRow.pair_id).limit(limit)
    total = session.scalar(select(func.count()).select_from(DisputeRow).where(*conditions)) or 0
    return list(session.scalars(query)), total


def given(session: Session) -> list[SecondOpinion]:
    """Every second opinion beside the decision that held when it was given, by pair."""
    twice = select(ReviewRow.pair_id).where(ReviewRow.blind.is_(True))
    query = select(ReviewRow).where(ReviewRow.pair_id.in_(twice)).order_by(ReviewRow.pair_id, ReviewRow.number)
    found = []
    for pair_id, rows in groupby(session.scalars(query), key=lambda row: row.pair_id):
        reviews = standing([review_of(row) for row in rows])
        second = next((review for review in reversed(reviews) if review.blind), None)
        first = holding([review for review in reviews if second and review.number < second.number])
        if second and first:
            after = holding([review for review in reviews if review.number > second.number])
            found.append(SecondOpinion(pair_id, first, second, after))
    return found
