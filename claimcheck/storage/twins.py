"""What people decided on a pair, taken over by the pair between the originals that its claims turned out to repeat."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import product
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from claimcheck.domain.pair import CandidatePair
from claimcheck.storage.opinions import holds
from claimcheck.storage.rows import known, portions
from claimcheck.storage.tables import MembershipRow, PairRow, ReviewRow


class TakenOver(NamedTuple):
    """A decision, and the pair that it was made on."""

    decision: str
    pair_id: str


def taken_over(session: Session, pair_ids: Sequence[str], before: datetime | None = None) -> dict[str, TakenOver]:
    """For those of these pairs that have one, the last decision on a pair between twins of their claims.

    `before`: as it was at that moment. A decision on the pair itself outweighs it.
    """
    rows = session.execute(select(PairRow.id, PairRow.left_id, PairRow.right_id).where(PairRow.id.in_(pair_ids))).all()
    alike = _with_twins(session, {claim_id for _, *sides in rows for claim_id in sides})
    originals = {
        CandidatePair.of(one, other).id: pair_id
        for pair_id, left_id, right_id in rows
        for one, other in product(alike[left_id], alike[right_id])
        if (one, other) != (left_id, right_id)
    }
    found: list[tuple[datetime, str, int, str]] = []
    for portion in portions(originals):
        query = select(ReviewRow.decided_at, ReviewRow.pair_id, ReviewRow.number, ReviewRow.decision)
        held = query.where(ReviewRow.pair_id.in_(portion), holds(ReviewRow, before))
        found += session.execute(held.where(ReviewRow.decided_at < before) if before else held).tuples()
    return {originals[pair_id]: TakenOver(decision, pair_id) for _, pair_id, _, decision in sorted(found)}


def _with_twins(session: Session, claim_ids: Iterable[str]) -> dict[str, list[str]]:
    """Each claim with those that repeat it."""
    alike: dict[str, list[str]] = {claim_id: [claim_id] for claim_id in claim_ids}
    own, twin = aliased(MembershipRow), aliased(MembershipRow)
    query = select(twin.claim_id, twin.twin_of).join(own, twin.proposition_id == own.proposition_id)
    for portion in portions([*alike]):
        for twin_id, original in session.execute(query.where(own.claim_id.in_(portion), twin.twin_of == own.claim_id)):
            alike[original].append(twin_id)
    return alike


def pairs_of_originals(session: Session, pair_id: str) -> set[str]:
    """The pair between what the claims of this one repeat, if they do and there is one."""
    pair = session.get_one(PairRow, pair_id)
    query = select(MembershipRow.claim_id, MembershipRow.twin_of).where(MembershipRow.twin_of != "")
    sides = (pair.left_id, pair.right_id)
    original = dict(session.execute(query.where(MembershipRow.claim_id.in_(sides))).tuples().all())
    left_id, right_id = (original.get(side, side) for side in sides)
    return known(session, PairRow.id, [CandidatePair.of(left_id, right_id).id]) - {pair_id} if original else set()
