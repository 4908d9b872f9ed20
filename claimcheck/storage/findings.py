"""Findings: one for a pair, replaced as the dispute logic or the model changes; reviews and flags are never touched."""

from collections.abc import Iterable

from sqlalchemy import delete
from sqlalchemy.orm import Session

from claimcheck.domain.pair import Finding
from claimcheck.storage import listing
from claimcheck.storage.mapping import finding_values
from claimcheck.storage.rows import insert_rows, portions, require
from claimcheck.storage.tables import FindingRow, PairRow


def replace(session: Session, findings: Iterable[Finding]) -> None:
    """Store findings in place of older ones of the same pairs. Raises NotFound for an unknown pair."""
    for portion in portions(findings):
        rows = {finding.pair_id: finding_values(finding) for finding in portion}
        require(session, PairRow.id, list(rows), "pair")
        of_portion = listing.retracted_claims().where(FindingRow.pair_id.in_(rows))
        before = set(session.scalars(of_portion))
        session.execute(delete(FindingRow).where(FindingRow.pair_id.in_(rows)))
        insert_rows(session, FindingRow, list(rows.values()))
        moved = before ^ set(session.scalars(of_portion))
        listing.refresh(session, {*rows, *listing.listable_pairs_of_claims(session, moved)})
