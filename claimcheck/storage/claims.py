"""Claims: what an extraction adds, changes and withdraws, and what follows for vectors, scores and the list.

A newer extractor may find other claims. Those it no longer finds are withdrawn, never deleted: people may have
reviewed them. Where it words a known claim anew, the vectors and scores of the old wording go, and are made again.
"""

from collections.abc import Iterable

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from claimcheck.domain.claim import Claim
from claimcheck.protocols import Extraction
from claimcheck.storage import corrections, identities, listing, readings
from claimcheck.storage.mapping import Values, claim_of, claim_values
from claimcheck.storage.rows import PORTION, insert_rows, not_found, portions, require
from claimcheck.storage.tables import ArticleRow, ClaimRow, CoverageRow
from claimcheck.storage.versions import compare_claims


def add_extraction(session: Session, article_id: str, extractor_version: str, extraction: Extraction) -> None:
    """Make the stored claims and coverage of the article those of `extraction`. Raises NotFound."""
    require(session, ArticleRow.id, [article_id], "article")
    extracted = {claim.id: claim for claim in reversed(extraction.claims)}  # of twins the first stays
    as_found = corrections.applied(session, extracted)
    whose = identities.standing(session)
    found = {claim_id: identities.moved(claim, whose) for claim_id, claim in as_found.items()}
    stray = next((claim for claim in found.values() if claim.article_id != article_id), None)
    if stray is not None:
        raise ValueError(f"claim {stray.id} belongs to article {stray.article_id}, not {article_id}")
    place = {claim_id: position for position, claim_id in enumerate(dict.fromkeys(one.id for one in extraction.claims))}
    stored = {row.id: row for row in session.scalars(select(ClaimRow).where(ClaimRow.article_id == article_id))}
    new = [{**_values(found[one], as_found[one]), "position": place[one]} for one in found if one not in stored]
    state = {"extracted_by": extractor_version, "withdrawn": False, "paired": False, "repeats": "", "gone_in": ""}
    insert_rows(session, ClaimRow, [{**values, **state} for values in new])
    identities.add_names(session, found.values())
    reworded, moved = [], []
    for row in stored.values():
        claim = found.get(row.id)
        changed = claim is not None and claim_of(row) != claim
        if changed:
            reworded.append(row.id)
        if changed or (claim is None) != row.withdrawn:
            moved.append(row.id)
            row.paired = False
        row.withdrawn = claim is None
        if claim is not None:
            values = {**_values(claim, as_found[claim.id]), "position": place[claim.id]}
            _set(row, {**values, "extracted_by": extractor_version})
    session.flush()
    readings.forget(session, reworded)
    touched = {*listing.pairs_of_claims(session, moved)}
    touched.update(listing.listable_pairs_of_claims(session, listing.retracted_by(session, moved)))
    listing.refresh(session, touched)
    _replace_coverage(session, article_id, extraction)
    session.execute(update(ArticleRow).where(ArticleRow.id == article_id).values(extracted_by=extractor_version))
    session.expire_all()
    compare_claims(session, article_id)


def _values(claim: Claim, as_found: Claim) -> Values:
    """The columns of a claim that a person may have moved to another speaker than it was found under."""
    found = {"found_speaker_id": as_found.speaker_id, "found_speaker_name": as_found.speaker_name}
    return {**claim_values(claim), **found}


def _set(row: ClaimRow, values: Values) -> None:
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def _replace_coverage(session: Session, article_id: str, extraction: Extraction) -> None:
    session.execute(delete(CoverageRow).where(CoverageRow.article_id == article_id))
    rows = [
        {
            "article_id": article_id,
            "position": position,
            "start": sentence.span.start,
            "stop": sentence.span.end,
            "status": sentence.status,
            "why": sentence.why,
        }
        for position, sentence in enumerate(extraction.coverage)
    ]
    insert_rows(session, CoverageRow, rows)


def get(session: Session, claim_id: str) -> Claim:
    """The claim, withdrawn or not. Raises NotFound."""
    row = session.get(ClaimRow, claim_id)
    if row is None:
        raise not_found("claim", claim_id)
    return claim_of(row)


def listed(session: Session, article_id: str | None) -> list[Claim]:
    """Claims that are not withdrawn: those of one article in text order, or all by id. Raises NotFound.

    Among all, a claim that repeats one of an earlier version of its article is left out: that one stands for both.
    """
    query = select(ClaimRow).where(ClaimRow.withdrawn.is_(False))
    if article_id is None:
        query = query.where(ClaimRow.repeats == "").order_by(ClaimRow.id)
    else:
        require(session, ArticleRow.id, [article_id], "article")
        query = query.where(ClaimRow.article_id == article_id).order_by(ClaimRow.position)
    return [claim_of(row) for row in session.scalars(query.execution_options(yield_per=PORTION))]


def paired_ids(session: Session) -> frozenset[str]:
    """Claims that retrieval has been run for."""
    return frozenset(session.scalars(select(ClaimRow.id).where(ClaimRow.paired.is_(True))))


def mark_paired(session: Session, claim_ids: Iterable[str]) -> None:
    """Say that retrieval has been run for these claims. Raises NotFound."""
    ids = list(claim_ids)
    require(session, ClaimRow.id, ids, "claim")
    for portion in portions(ids):
        live = ClaimRow.id.in_(portion) & ClaimRow.withdrawn.is_(False)
        session.execute(update(ClaimRow).where(live).values(paired=True))
