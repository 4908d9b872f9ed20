"""Candidate pairs and the scores each model gave them: a new model adds scores, none is overwritten."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import and_, select
from sqlalchemy.orm import Session, aliased

from claimcheck.domain.pair import CandidatePair, ScoredPair
from claimcheck.storage.mapping import pair_of, pair_values, score_values, scores_of
from claimcheck.storage.rows import insert_new, insert_rows, portions, require
from claimcheck.storage.tables import ClaimRow, PairRow, ScoreRow


def add(session: Session, pairs: Iterable[CandidatePair]) -> int:
    """Store those that are new; returns how many. Raises NotFound for an unknown claim."""
    added = 0
    for portion in portions(pairs):
        require(session, ClaimRow.id, [one for pair in portion for one in (pair.left_id, pair.right_id)], "claim")
        added += insert_new(session, PairRow, [pair_values(pair) for pair in portion])
    return added


def to_score(session: Session, model_id: str, model_version: str) -> list[CandidatePair]:
    """Pairs without scores of this model, by id; a pair with a withdrawn claim is not worth scoring."""
    left, right = aliased(ClaimRow), aliased(ClaimRow)
    scored = and_(
        ScoreRow.pair_id == PairRow.id, ScoreRow.model_id == model_id, ScoreRow.model_version == model_version
    )
    query = (
        select(PairRow)
        .outerjoin(ScoreRow, scored)
        .join(left, left.id == PairRow.left_id)
        .join(right, right.id == PairRow.right_id)
        .where(ScoreRow.pair_id.is_(None), left.withdrawn.is_(False), right.withdrawn.is_(False))
        .where(left.repeats == "", right.repeats == "")
        .order_by(PairRow.id)
    )
    return [pair_of(row) for row in session.scalars(query)]


def add_scores(session: Session, scored: Iterable[ScoredPair], now: datetime) -> None:
    """Store the scores that are new. Raises NotFound for an unknown pair."""
    for portion in portions(scored):
        rows = {_key(values): values for values in (score_values(one) for one in reversed(portion))}
        pair_ids = [one.pair.id for one in portion]
        require(session, PairRow.id, pair_ids, "pair")
        query = select(ScoreRow.pair_id, ScoreRow.model_id, ScoreRow.model_version)
        have = {tuple(key) for key in session.execute(query.where(ScoreRow.pair_id.in_(pair_ids)))}
        insert_rows(session, ScoreRow, [{**row, "stored_at": now} for key, row in rows.items() if key not in have])


def _key(values: dict[str, object]) -> tuple[object, object, object]:
    return values["pair_id"], values["model_id"], values["model_version"]


def scored_page(session: Session, model_id: str, model_version: str, after: str, limit: int) -> list[ScoredPair]:
    """The next scored pairs of this model after pair `after`, by id."""
    query = (
        select(PairRow, ScoreRow)
        .join(ScoreRow, ScoreRow.pair_id == PairRow.id)
        .where(ScoreRow.model_id == model_id, ScoreRow.model_version == model_version, PairRow.id > after)
        .order_by(PairRow.id)
        .limit(limit)
    )
    return [
        ScoredPair(pair_of(pair), scores_of(scores), model_id, model_version) for pair, scores in session.execute(query)
    ]
