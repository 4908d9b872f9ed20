"""Who says the same: origins of articles, memberships of claims, and what stands on both sides of a dispute."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session, aliased

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim
from claimcheck.domain.pair import ChangeKind, Finding, Relation
from claimcheck.domain.proposition import Agreement, Change, DisputeGroup, Membership, Origin, Side, Voice, side_of
from claimcheck.storage import articles, listing
from claimcheck.storage import tables as t
from claimcheck.storage.mapping import article_of, claim_of, finding_of, membership_of, origin_of
from claimcheck.storage.rows import insert_rows, not_found, portions, require


def articles_to_trace(session: Session, after: str, limit: int) -> list[Article]:
    """The next articles after id `after` whose origin is not stored."""
    untraced = t.ArticleRow.id.not_in(select(t.OriginRow.article_id))
    query = select(t.ArticleRow).where(t.ArticleRow.id > after, untraced).order_by(t.ArticleRow.id).limit(limit)
    return [article_of(row) for row in session.scalars(query)]


def origins(session: Session) -> list[Origin]:
    """All origins, by article id."""
    return [origin_of(row) for row in session.scalars(select(t.OriginRow).order_by(t.OriginRow.article_id))]


def replace_origins(session: Session, given: Iterable[Origin]) -> None:
    """Store origins in place of older ones of the same articles. Raises NotFound for an unknown article."""
    for portion in portions(given):
        ids = [origin.article_id for origin in portion]
        require(session, t.ArticleRow.id, ids, "article")
        session.execute(delete(t.OriginRow).where(t.OriginRow.article_id.in_(ids)))
        names = ("article_id", "origin_id", "agency", "signature")
        insert_rows(session, t.OriginRow, [{name: getattr(origin, name) for name in names} for origin in portion])


def memberships(session: Session) -> list[Membership]:
    """All memberships, by claim id."""
    return [membership_of(row) for row in session.scalars(select(t.MembershipRow).order_by(t.MembershipRow.claim_id))]


def replace_memberships(session: Session, given: Iterable[Membership]) -> int:
    """Make the stored memberships these, and the list follow; returns how many claims moved. Raises NotFound."""
    wanted = {one.claim_id: one for one in given}
    stored = {one.claim_id: one for one in memberships(session)}
    moved = sorted(one for one in wanted.keys() | stored.keys() if wanted.get(one) != stored.get(one))
    require(session, t.ClaimRow.id, [one for one in moved if one in wanted], "claim")
    for portion in portions(moved):
        session.execute(delete(t.MembershipRow).where(t.MembershipRow.claim_id.in_(portion)))
        names = ("claim_id", "proposition_id", "twin_of")
        rows = [{name: getattr(wanted[one], name) for name in names} for one in portion if one in wanted]
        insert_rows(session, t.MembershipRow, rows)
    originals = {one.twin_of for of in (wanted, stored) for claim_id in moved if (one := of.get(claim_id))} - {""}
    listing.refresh(session, listing.listable_pairs_of_claims(session, originals.union(moved)))
    return len(moved)


def standing_findings(session: Session, after: str, limit: int) -> list[Finding]:
    """The next contradictions and entailments after pair `after` between claims that are not withdrawn, by pair id."""
    left, right = aliased(t.ClaimRow), aliased(t.ClaimRow)
    telling = t.FindingRow.relation.in_([Relation.CONTRADICTION.value, Relation.ENTAILMENT.value])
    query = (
        select(t.FindingRow, t.PairRow)
        .join(t.PairRow, t.PairRow.id == t.FindingRow.pair_id)
        .join(left, left.id == t.PairRow.left_id)
        .join(right, right.id == t.PairRow.right_id)
        .where(telling, left.withdrawn.is_(False), right.withdrawn.is_(False), t.FindingRow.pair_id > after)
        .order_by(t.FindingRow.pair_id)
        .limit(limit)
    )
    return [finding_of(finding, pair) for finding, pair in session.execute(query)]


def propositions_of(session: Session, claim_ids: Iterable[str]) -> dict[str, str]:
    """The proposition of each claim; a claim that stands alone is its own."""
    ids = set(claim_ids)
    query = select(t.MembershipRow.claim_id, t.MembershipRow.proposition_id)
    found = dict(session.execute(query.where(t.MembershipRow.claim_id.in_(ids))).tuples().all())
    return {claim_id: found.get(claim_id, claim_id) for claim_id in ids}


def voices(session: Session, proposition_ids: Iterable[str]) -> dict[str, list[Voice]]:
    """Who says each proposition, by day of publication, then id."""
    ids = set(proposition_ids)
    members = select(t.MembershipRow.claim_id).where(t.MembershipRow.proposition_id.in_(ids))  # apart: an OR reads all
    query = (
        select(t.ClaimRow, t.MembershipRow, t.OriginRow)
        .outerjoin(t.MembershipRow, t.MembershipRow.claim_id == t.ClaimRow.id)
        .outerjoin(t.OriginRow, t.OriginRow.article_id == t.ClaimRow.article_id)
        .where(t.ClaimRow.id.in_(ids | set(session.scalars(members))))
    )
    found = [
        (member.proposition_id if member else row.id, claim_of(row), member, origin)
        for row, member, origin in session.execute(query)
        if not row.withdrawn or row.id in ids
    ]
    heads = articles.heads(session, (claim.article_id for _, claim, _, _ in found))
    taken_back = retracted(session, (claim.id for _, claim, _, _ in found))
    said: dict[str, list[Voice]] = defaultdict(list)
    for proposition_id, claim, member, origin in sorted(found, key=lambda one: _first_published(one[1])):
        voice = _voice(claim, heads[claim.article_id], member, origin)
        said[proposition_id].append(replace(voice, retracted=claim.id in taken_back))
    return {one: said[one] for one in ids if one in said}


def _first_published(claim: Claim) -> tuple[bool, int, str]:
    day = claim.published_on
    return day is None, day.toordinal() if day else 0, claim.id


def _voice(claim: Claim, article: Article, member: t.MembershipRow | None, origin: t.OriginRow | None) -> Voice:
    return Voice(
        claim=claim,
        article=article,
        origin_id=origin.origin_id if origin else article.id,
        agency=origin.agency if origin else "",
        twin_of=member.twin_of if member else "",
    )


def retracted(session: Session, claim_ids: Iterable[str]) -> set[str]:
    """Those of these claims that their speaker took back."""
    query = select(t.ClaimRow.id).where(t.ClaimRow.id.in_(listing.retracted_claims()))
    return set(session.scalars(query.where(t.ClaimRow.id.in_(set(claim_ids)))))


def sides(session: Session, claim_ids: Iterable[str]) -> dict[str, Side]:
    """For each claim the counts of those who say the same."""
    of_claim = propositions_of(session, claim_ids)
    said = voices(session, of_claim.values())
    counted = {one: side_of(one, of_proposition) for one, of_proposition in said.items()}
    return {claim_id: counted.get(one, Side(one)) for claim_id, one in of_claim.items()}


def group(session: Session, pair_id: str) -> DisputeGroup:
    """Both sides of the dispute that the pair is part of. Raises NotFound for a pair without a finding."""
    pair, finding = session.get(t.PairRow, pair_id), session.get(t.FindingRow, pair_id)
    if pair is None or finding is None:
        raise not_found("dispute", pair_id)
    listed = session.get(t.DisputeRow, pair_id)
    rows = [(finding, pair)]
    if listed is not None:
        query = (
            select(t.FindingRow, t.PairRow)
            .join(t.PairRow, t.PairRow.id == t.FindingRow.pair_id)
            .join(t.DisputeRow, t.DisputeRow.pair_id == t.FindingRow.pair_id)
            .where(t.DisputeRow.group_id == listed.group_id)
        )
        rows = [(one, of) for one, of in session.execute(query.order_by(*listing.leader_order()))]
    lead = rows[0][1]
    of_claim = propositions_of(session, (lead.left_id, lead.right_id))
    said = voices(session, of_claim.values())
    left, right = (tuple(said.get(of_claim[one], ())) for one in (lead.left_id, lead.right_id))
    return DisputeGroup(
        id=listed.group_id if listed else pair_id,
        findings=tuple(finding_of(*row) for row in rows),
        left=left,
        right=right,
        left_side=side_of(of_claim[lead.left_id], left),
        right_side=side_of(of_claim[lead.right_id], right),
    )


def pairs_in_groups(session: Session, pair_ids: Iterable[str]) -> dict[str, int]:
    """For each listed pair how many pairs its group has."""
    own = aliased(t.DisputeRow)
    query = (
        select(own.pair_id, func.count())
        .join(t.DisputeRow, t.DisputeRow.group_id == own.group_id)
        .where(own.pair_id.in_(list(pair_ids)))
        .group_by(own.pair_id)
    )
    return dict(session.execute(query).tuples().all())


def agreements(session: Session, claim_id: str) -> list[Agreement]:
    """Who else says the same as a claim: its proposition, and agreements beside it. Raises NotFound."""
    require(session, t.ClaimRow.id, [claim_id], "claim")
    found = _found_agreements(session, claim_id)
    proposition_id = propositions_of(session, [claim_id])[claim_id]
    together = {voice.claim.id: voice for voice in voices(session, [proposition_id]).get(proposition_id, [])}
    beside = propositions_of(session, found.keys() - together.keys())
    for of_proposition in voices(session, beside.values()).values():
        together |= {voice.claim.id: voice for voice in of_proposition if voice.claim.id in found}
    same = [Agreement(voice, found.get(one, 1.0)) for one, voice in together.items() if one != claim_id]
    return sorted(same, key=lambda one: (-one.probability, one.voice.claim.id))


def _found_agreements(session: Session, claim_id: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for own, other in ((t.PairRow.left_id, t.PairRow.right_id), (t.PairRow.right_id, t.PairRow.left_id)):
        query = (
            select(other, t.FindingRow.agreement)
            .join(t.FindingRow, t.FindingRow.pair_id == t.PairRow.id)
            .join(t.ClaimRow, t.ClaimRow.id == other)
            .where(own == claim_id, t.FindingRow.relation == Relation.ENTAILMENT.value, t.ClaimRow.withdrawn.is_(False))
        )
        found |= dict(session.execute(query).tuples().all())
    return found


def changes(session: Session, claim_id: str) -> list[Change]:
    """Updates and retractions that a claim is one side of, by day of the later claim. Raises NotFound."""
    require(session, t.ClaimRow.id, [claim_id], "claim")
    query = (
        select(t.PairRow, t.FindingRow.later_id, t.FindingRow.reason)
        .join(t.FindingRow, t.FindingRow.pair_id == t.PairRow.id)
        .where(or_(t.PairRow.left_id == claim_id, t.PairRow.right_id == claim_id), t.FindingRow.later_id != "")
    )
    found = session.execute(query).all()
    heard = _each(session, {one for pair, _, _ in found for one in (pair.left_id, pair.right_id)})
    drawn = []
    for pair, later_id, reason in found:
        earlier_id = pair.left_id if later_id == pair.right_id else pair.right_id
        if later_id in heard and earlier_id in heard:
            drawn.append(Change(pair.id, heard[earlier_id], heard[later_id], reason == ChangeKind.RETRACTION.value))
    return sorted(drawn, key=lambda change: _first_published(change.later.claim))


def _each(session: Session, claim_ids: Iterable[str]) -> dict[str, Voice]:
    """The voice of each of these claims that stands."""
    ids = set(claim_ids)
    said = voices(session, propositions_of(session, ids).values())
    return {voice.claim.id: voice for together in said.values() for voice in together if voice.claim.id in ids}
