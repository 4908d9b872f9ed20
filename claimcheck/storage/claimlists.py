"""Lists of claims for people: filtered, paged, and one claim with all that stands against it."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import ColumnElement, func, or_, select, union
from sqlalchemy.orm import Session

from claimcheck.domain.claim import Claim
from claimcheck.domain.overview import COUNTED_TO, ClaimFile, ClaimFilter, ClaimPage, ListedClaim
from claimcheck.storage import articles, corrections, disputes, people, versions
from claimcheck.storage.mapping import claim_of
from claimcheck.storage.rows import not_found
from claimcheck.storage.searching import search_words
from claimcheck.storage.tables import ArticleRow, ClaimRow, DisputeRow, PairRow

DISPUTES_SHOWN = 50  # of one claim
SIDES = (PairRow.left_id, PairRow.right_id)
STANDING = ClaimRow.withdrawn.is_(False) & (ClaimRow.repeats == "")  # a claim said again stands once, by its first


def page(session: Session, filter: ClaimFilter, offset: int, limit: int) -> ClaimPage:
    """One page, the latest published first, then by id; claims without a day come last."""
    wanted = _conditions(filter)
    order = (ClaimRow.published_on.desc().nulls_last(), ClaimRow.id)
    query = select(ClaimRow).where(*wanted).order_by(*order).offset(offset).limit(limit)
    found = [claim_of(row) for row in session.scalars(query)]
    counted = select(ClaimRow.id).where(*wanted).limit(COUNTED_TO + 1).subquery()
    total = session.scalar(select(func.count()).select_from(counted)) or 0
    return ClaimPage(tuple(listed(session, found)), total)


def _conditions(filter: ClaimFilter) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = [STANDING]
    wanted += [ClaimRow.search.contains(word, autoescape=True) for word in search_words(filter.text)]
    if filter.languages:
        wanted.append(ClaimRow.language.in_(filter.languages))
    if filter.speakers:
        wanted.append(ClaimRow.speaker_id.in_(filter.speakers))
    if filter.outlets:
        wanted.append(ClaimRow.article_id.in_(select(ArticleRow.id).where(ArticleRow.publisher.in_(filter.outlets))))
    if filter.polarities:
        wanted.append(ClaimRow.polarity.in_([polarity.value for polarity in filter.polarities]))
    if filter.published_from or filter.published_to:
        first, last = filter.published_from or date.min, filter.published_to or date.max
        wanted.append(ClaimRow.published_on.between(first, last))
    if filter.disputed:
        sides = (select(side).join(DisputeRow, DisputeRow.pair_id == PairRow.id) for side in SIDES)
        wanted.append(ClaimRow.id.in_(union(*sides)))
    return wanted


def listed(session: Session, claims: Iterable[Claim]) -> list[ListedClaim]:
    """The claims with the heads of their articles and how many listed disputes each stands in."""
    found = list(claims)
    heads = articles.heads(session, (claim.article_id for claim in found))
    ids = [claim.id for claim in found]
    counts, gone = dispute_counts(session, ids), versions.gone(session, ids)
    return [
        ListedClaim(claim, heads[claim.article_id], counts.get(claim.id, 0), gone.get(claim.id, "")) for claim in found
    ]


def dispute_counts(session: Session, claim_ids: list[str]) -> dict[str, int]:
    """In how many listed disputes, the unsure left out, each of these claims stands; none: no entry."""
    counts: dict[str, int] = {}
    for side in SIDES:
        query = (
            select(side, func.count())
            .join(DisputeRow, DisputeRow.pair_id == PairRow.id)
            .where(side.in_(claim_ids), DisputeRow.unsure.is_(False))
            .group_by(side)
        )
        for claim_id, count in session.execute(query):
            counts[claim_id] = counts.get(claim_id, 0) + count
    return counts


def one(session: Session, claim_id: str) -> ClaimFile:
    """All about one claim. Raises NotFound."""
    row = session.get(ClaimRow, claim_id)
    if row is None:
        raise not_found("claim", claim_id)
    claim = claim_of(row)
    return ClaimFile(
        claim=claim,
        article=articles.get(session, claim.article_id),
        disputes=tuple(disputes.rows(session, disputes_of(session, [claim_id], DISPUTES_SHOWN))),
        flags=tuple(people.flags(session, [claim_id], standing_only=False)),
        withdrawn=row.withdrawn,
        repeats=row.repeats,
        gone_in=row.gone_in,
        corrections=tuple(corrections.of_claims(session, [claim_id]).get(claim_id, ())),
    )


def disputes_of(session: Session, claim_ids: list[str], limit: int) -> list[str]:
    """Pairs of the listed disputes in which one of these claims stands: the sure ones first, then by confidence."""
    query = (
        select(DisputeRow.pair_id)
        .join(PairRow, PairRow.id == DisputeRow.pair_id)
        .where(or_(*(side.in_(claim_ids) for side in SIDES)))
        .order_by(DisputeRow.unsure, DisputeRow.confidence.desc(), DisputeRow.pair_id)
        .limit(limit)
    )
    return list(session.scalars(query))
