"""Corrections of claims: made in place, so that every list has them, with what stood before kept beside.

A newer extractor reads the article anew; what people put right stays right whatever it finds.
"""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimcheck.domain.claim import Claim
from claimcheck.domain.correction import Correction, Part, Value, corrected, value_of
from claimcheck.errors import Conflict
from claimcheck.storage import identities, listing, readings
from claimcheck.storage.mapping import claim_of, claim_values
from claimcheck.storage.rows import not_found, portions
from claimcheck.storage.tables import ArticleRow, ClaimRow, CorrectionRow
from claimcheck.storage.versions import compare_claims


def correct(
    session: Session, claim_id: str, part: Part, before: Value, after: Value, corrected_by: str, corrected_at: datetime
) -> Claim:
    """Put one part of a claim right; a value it has already changes nothing.

    Raises NotFound, and Conflict where the claim does not say `before`: somebody else corrected it meanwhile.
    """
    row = session.get(ClaimRow, claim_id)
    if row is None:
        raise not_found("claim", claim_id)
    claim = claim_of(row)
    now = value_of(claim, part)
    if now == after:
        return claim
    earlier = of_claims(session, [claim_id]).get(claim_id, [])
    if now != before:
        raise _conflict(claim_id, part, earlier)
    claim = corrected(claim, part, after, session.get_one(ArticleRow, claim.article_id).text)
    if part is Part.SPEAKER:  # as if found so: who is who is decided on top of it
        row.found_speaker_id, row.found_speaker_name = claim.speaker_id, claim.speaker_name
        claim = identities.moved(claim, identities.standing(session))
    for name, value in claim_values(claim).items():
        setattr(row, name, value)
    row.paired = False
    session.add(
        CorrectionRow(
            claim_id=claim_id,
            number=len(earlier) + 1,
            part=part.value,
            before=before,
            after=after,
            corrected_by=corrected_by,
            corrected_at=corrected_at,
        )
    )
    session.flush()
    identities.add_names(session, [claim])
    readings.forget(session, [claim_id])
    session.expire_all()
    compare_claims(session, claim.article_id)
    listing.refresh(session, listing.pairs_of_claims(session, [claim_id]))
    return claim


def _conflict(claim_id: str, part: Part, earlier: list[Correction]) -> Conflict:
    last = next((one for one in reversed(earlier) if one.part is part), None)
    if last is None:
        return Conflict(f"Claim {claim_id} has another {part.value} now than you saw; look and correct it again.")
    when = last.corrected_at.isoformat(timespec="seconds")
    return Conflict(
        f"{last.corrected_by} corrected the {part.value} of claim {claim_id} at {when}; look and correct it again."
    )


def of_claims(session: Session, claim_ids: Iterable[str]) -> dict[str, list[Correction]]:
    """The corrections of these claims, the earliest first; claims without any are left out."""
    found: dict[str, list[Correction]] = {}
    for portion in portions(claim_ids):
        query = select(CorrectionRow).where(CorrectionRow.claim_id.in_(portion))
        rows = session.scalars(query.order_by(CorrectionRow.claim_id, CorrectionRow.number))
        for claim_id, group in groupby(rows, key=lambda row: row.claim_id):
            found[claim_id] = [_correction_of(row) for row in group]
    return found


def applied(session: Session, claims: dict[str, Claim]) -> dict[str, Claim]:
    """The claims as an extractor found them, with what people put right in them."""
    made = dict(claims)
    for claim_id, corrections in of_claims(session, claims).items():
        text = session.get_one(ArticleRow, claims[claim_id].article_id).text
        for correction in corrections:
            made[claim_id] = corrected(made[claim_id], correction.part, correction.after, text)
    return made


def original(claim: Claim, corrections: Iterable[Correction], text: str) -> Claim:
    """The claim as it was before people put it right, in the parts that they touched."""
    for correction in reversed(list(corrections)):
        claim = corrected(claim, correction.part, correction.before, text)
    return claim


def _correction_of(row: CorrectionRow) -> Correction:
    return Correction(
        claim_id=row.claim_id,
        number=row.number,
        part=Part(row.part),
        before=row.before,
        after=row.after,
        corrected_by=row.corrected_by,
        corrected_at=row.corrected_at,
    )
