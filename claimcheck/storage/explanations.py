"""The words that decide listed disputes: one explanation a pair, valid as long as the confidence it explains."""

from collections.abc import Iterable

from sqlalchemy import and_, delete, or_, select
from sqlalchemy.orm import Session, aliased

from claimcheck.domain.explanation import DecidingSpan, Explanation, ScoredFinding
from claimcheck.domain.pair import Finding, ScoredPair
from claimcheck.storage import tables as t
from claimcheck.storage.mapping import Values, claim_of, finding_of, pair_of, scores_of
from claimcheck.storage.rows import insert_rows, portions, require


def to_explain(session: Session, model_id: str, model_version: str) -> list[ScoredFinding]:
    """Sure leading pairs judged by this model's scores and not explained as they stand, the surest first."""
    left, right = aliased(t.ClaimRow), aliased(t.ClaimRow)
    of_model = (t.ScoreRow.model_id == model_id, t.ScoreRow.model_version == model_version)
    stale = or_(
        t.ExplanationRow.pair_id.is_(None),
        t.ExplanationRow.confidence != t.FindingRow.confidence,
        t.ExplanationRow.model_id != model_id,
        t.ExplanationRow.model_version != model_version,
    )
    query = (
        select(t.FindingRow, t.PairRow, left, right, t.ScoreRow)
        .join(t.PairRow, t.PairRow.id == t.FindingRow.pair_id)
        .join(t.DisputeRow, t.DisputeRow.pair_id == t.PairRow.id)
        .join(left, left.id == t.PairRow.left_id)
        .join(right, right.id == t.PairRow.right_id)
        .join(t.ScoreRow, and_(t.ScoreRow.pair_id == t.PairRow.id, *of_model))
        .outerjoin(t.ExplanationRow, t.ExplanationRow.pair_id == t.PairRow.id)
        .where(t.DisputeRow.leads.is_(True), t.DisputeRow.unsure.is_(False), stale)
        .where(t.FindingRow.model_id == model_id, t.FindingRow.model_version == model_version)
        .order_by(t.FindingRow.confidence.desc(), t.PairRow.id)
    )
    return [
        ScoredFinding(
            finding_of(finding, pair),
            claim_of(one),
            claim_of(other),
            ScoredPair(pair_of(pair), scores_of(scores), model_id, model_version),
        )
        for finding, pair, one, other, scores in session.execute(query)
    ]


def add(session: Session, explanations: Iterable[Explanation]) -> None:
    """Store explanations in place of older ones of the same pairs. Raises NotFound for an unknown pair."""
    for portion in portions(explanations):
        rows = {one.pair_id: _values(one) for one in portion}
        require(session, t.PairRow.id, list(rows), "pair")
        session.execute(delete(t.ExplanationRow).where(t.ExplanationRow.pair_id.in_(rows)))
        insert_rows(session, t.ExplanationRow, list(rows.values()))


def of_finding(session: Session, finding: Finding) -> Explanation | None:
    """The explanation of a finding; None where there is none, or one of an older finding of the pair."""
    row = session.get(t.ExplanationRow, finding.pair_id)
    if row is None or (row.confidence, row.model_id, row.model_version) != (
        finding.confidence,
        finding.model_id,
        finding.model_version,
    ):
        return None
    return Explanation(
        pair_id=row.pair_id,
        left=_span(row.left_start, row.left_stop, row.left_fall),
        right=_span(row.right_start, row.right_stop, row.right_fall),
        confidence=row.confidence,
        model_id=row.model_id,
        model_version=row.model_version,
    )


def _values(explanation: Explanation) -> Values:
    values: Values = {
        name: getattr(explanation, name) for name in ("pair_id", "confidence", "model_id", "model_version")
    }
    for side in ("left", "right"):
        start, stop, fall = getattr(explanation, side) or (None, None, None)
        values |= {f"{side}_start": start, f"{side}_stop": stop, f"{side}_fall": fall}
    return values


def _span(start: int | None, stop: int | None, fall: float | None) -> DecidingSpan | None:
    return None if start is None or stop is None or fall is None else DecidingSpan(start, stop, fall)
