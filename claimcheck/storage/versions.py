"""The versions of one article, and what became of its claims from one to the next.

Claims of an earlier version are kept. One that the next version says again stands for both (`repeats`), with the pairs,
decisions and flags it has; one that it says no more is marked (`gone_in`) and stays listed: it was said.
"""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from claimcheck.domain.article import Version
from claimcheck.storage import listing
from claimcheck.storage.mapping import article_of
from claimcheck.storage.rows import not_found
from claimcheck.storage.searching import folded
from claimcheck.storage.tables import ArticleRow, ClaimRow


def versions(session: Session, article_id: str) -> list[Version]:
    """All versions of the article, the first one first, whichever of them was asked for. Raises NotFound."""
    row = session.get(ArticleRow, article_id)
    if row is None:
        raise not_found("article", article_id)
    lineage = _lineage(session, row)
    claims = _claims(session, lineage)
    found = []
    for number, one in enumerate(lineage, start=1):
        here = [claim for claim in claims if claim.article_id == one.id]
        found.append(
            Version(
                number,
                article_of(one),
                new_claims=tuple(claim.id for claim in here if not claim.repeats),
                repeated_claims=tuple(claim.repeats for claim in here if claim.repeats),
                withdrawn_claims=tuple(claim.id for claim in claims if claim.gone_in == one.id),
            )
        )
    return found


def latest_of_identity(session: Session, identity: str) -> str | None:
    """The id of the article that came last with this identity; None where there is none."""
    query = select(ArticleRow.id).where(ArticleRow.identity == identity).order_by(ArticleRow.place.desc()).limit(1)
    return session.scalar(query) if identity else None


def gone(session: Session, claim_ids: Iterable[str]) -> dict[str, str]:
    """Those of these claims that a later version of their article says no more, with the id of that version."""
    query = select(ClaimRow.id, ClaimRow.gone_in).where(ClaimRow.id.in_([*claim_ids]), ClaimRow.gone_in != "")
    return dict(session.execute(query).tuples().all())


def compare_claims(session: Session, article_id: str) -> None:
    """Say of all claims of the article's versions which repeat an earlier one and which are gone.

    Depends on what is stored alone, not on the order in which versions were read for claims.
    """
    row = session.get(ArticleRow, article_id, options=[defer(ArticleRow.text)])
    if row is None:
        raise not_found("article", article_id)
    lineage = [one for one in _lineage(session, row) if one.extracted_by]
    if len(lineage) < 2:
        return
    claims = _claims(session, lineage)
    repeats, gone = _compared({one.id: [claim for claim in claims if claim.article_id == one.id] for one in lineage})
    moved = []
    for claim in claims:
        if claim.repeats != repeats.get(claim.id, ""):
            claim.repeats = repeats.get(claim.id, "")
            claim.paired = False
            moved.append(claim.id)
        if claim.gone_in != gone.get(claim.id, ""):
            claim.gone_in = gone.get(claim.id, "")
    session.flush()
    listing.refresh(session, listing.pairs_of_claims(session, moved))


def _compared(editions: dict[str, list[ClaimRow]]) -> tuple[dict[str, str], dict[str, str]]:
    """`repeats` and `gone_in` of the claims of versions, first version first; claims without either are left out."""
    first_said: dict[tuple[str, ...], str] = {}
    repeats: dict[str, str] = {}
    gone: dict[str, str] = {}
    for article_id, edition in editions.items():
        here = {_said(claim): claim.id for claim in reversed(edition)}
        for claim in edition:
            if _said(claim) in first_said:
                repeats[claim.id] = first_said[_said(claim)]
                gone.pop(first_said[_said(claim)], None)
        for said, claim_id in first_said.items():
            if said not in here:
                gone.setdefault(claim_id, article_id)
        first_said = {**here, **first_said}
    return repeats, gone


def _said(claim: ClaimRow) -> tuple[str, ...]:
    return claim.speaker_id, claim.polarity, folded(claim.content)


def _lineage(session: Session, row: ArticleRow) -> list[ArticleRow]:
    """The versions that `row` is one of, in order, without their texts loaded."""
    if not row.identity:
        return [row]
    query = select(ArticleRow).where(ArticleRow.identity == row.identity).order_by(ArticleRow.place)
    run: list[ArticleRow] = []
    for one in session.scalars(query.options(defer(ArticleRow.text))):
        if not one.follows:
            if any(earlier.id == row.id for earlier in run):
                break
            run = []
        run.append(one)
    return run


def _claims(session: Session, articles: Iterable[ArticleRow]) -> list[ClaimRow]:
    """The standing claims of articles, in the order of articles and then of the text."""
    place = {one.id: number for number, one in enumerate(articles)}
    query = select(ClaimRow).where(ClaimRow.article_id.in_(place), ClaimRow.withdrawn.is_(False))
    return sorted(session.scalars(query), key=lambda claim: (place[claim.article_id], claim.position))
