"""What models made of a claim's wording: forgotten where the wording changes, and made again at the next check."""

from collections.abc import Iterable

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from claimcheck.storage.rows import portions
from claimcheck.storage.tables import PairRow, ScoreRow, VectorRow


def forget(session: Session, claim_ids: Iterable[str]) -> None:
    """Vectors of these claims, and scores of their pairs, go."""
    for portion in portions(claim_ids):
        session.execute(delete(VectorRow).where(VectorRow.claim_id.in_(portion)))
        pairs = select(PairRow.id).where(or_(PairRow.left_id.in_(portion), PairRow.right_id.in_(portion)))
        session.execute(delete(ScoreRow).where(ScoreRow.pair_id.in_(pairs)))
