"""Reads the list of disputes for people: filtered, paged, and one dispute with all that is known of it."""

from dataclasses import replace
from datetime import date

from sqlalchemy import ColumnElement, and_, func, not_, or_, select
from sqlalchemy.orm import Session

from claimcheck.domain.listing import OPEN, DisputeFile, DisputeFilter, DisputePage, DisputeRow
from claimcheck.domain.review import holding
from claimcheck.storage import articles, corrections, explanations, people, propositions, versions
from claimcheck.storage import tables as t
from claimcheck.storage.folding import folded_page
from claimcheck.storage.listing import propositions_between
from claimcheck.storage.mapping import claim_of, finding_of, model_scores_of
from claimcheck.storage.rows import not_found, portions
from claimcheck.storage.searching import search_words
from claimcheck.storage.twins import taken_over

Listed = t.DisputeRow
ROWS_AT_ONCE = 500
FOLDED_AT_MOST = 20_000  # disputes; to fold more takes longer than a page may


def page(session: Session, filter: DisputeFilter, offset: int, limit: int) -> DisputePage:
    """One page by descending confidence, then id, and how many pass the filter.

    More than FOLDED_AT_MOST are not folded.
    """
    if offset < 0 or limit < 0:
        raise ValueError(f"offset {offset} and limit {limit} must not be negative")
    wanted, dear = conditions(filter), bool(_source_conditions(filter))
    if filter.folded and not filter.proposition and _can_be_folded(session, wanted):
        found = folded_page(session, wanted, offset, limit, dear)
        listed = (replace(row, family=found.families[row.finding.pair_id]) for row in rows(session, [*found.families]))
        return DisputePage(tuple(listed), total=found.rows, disputes=found.disputes)
    order = (Listed.confidence.desc(), Listed.pair_id)
    query = select(Listed.pair_id).where(*wanted).order_by(*order).offset(offset).limit(limit)
    if dear:  # finding the groups is what takes long: find and count in one pass
        counted = session.execute(query.add_columns(func.count().over())).all()
        pair_ids, total = [row[0] for row in counted], counted[0][1] if counted else None
    else:
        pair_ids, total = list(session.scalars(query)), None
    if total is None and len(pair_ids) < limit and (pair_ids or offset == 0):  # the last page tells how many there are
        total = offset + len(pair_ids)
    if total is None:
        total = session.scalar(select(func.count()).select_from(Listed).where(*wanted)) or 0
    return DisputePage(rows=tuple(rows(session, pair_ids)), total=total, disputes=total)


def _can_be_folded(session: Session, wanted: list[ColumnElement[bool]]) -> bool:
    some = select(Listed.pair_id).where(*wanted).limit(FOLDED_AT_MOST + 1).subquery()
    return (session.scalar(select(func.count()).select_from(some)) or 0) <= FOLDED_AT_MOST


def conditions(filter: DisputeFilter) -> list[ColumnElement[bool]]:
    """What a listed pair must hold: of a group, its leading pair what is shown of it, any pair of it the rest."""
    own, of_any = _own_conditions(filter), _source_conditions(filter)
    if not filter.grouped:
        return own + of_any
    if not of_any:
        return [Listed.leads.is_(True), *own]
    others = select(Listed.group_id).where(Listed.leads.is_(False), *of_any)
    # coalesce keeps SQLite from walking the index of leading pairs and looking each row up, which takes twice as long
    return [func.coalesce(Listed.leads, False).is_(True), *own, or_(and_(*of_any), Listed.group_id.in_(others))]


def conditions_on_pairs(filter: DisputeFilter) -> list[ColumnElement[bool]]:
    """What a pair must hold to count in a group that the list shows: whose it is itself, its leading pair the rest."""
    leading = and_(Listed.leads.is_(True), *_own_conditions(filter))
    follows = and_(Listed.leads.is_(False), Listed.group_id.in_(select(Listed.group_id).where(leading)))
    return [or_(leading, follows), *_source_conditions(filter)]


def less_likely(session: Session, filter: DisputeFilter, as_of: date | None) -> int:
    """How many disputes the least confidence alone keeps out, of those of which a claim was published by `as_of`."""
    if not _asks_confidence(filter):
        return 0
    wanted = [*conditions(replace(filter, confidence_from=0.0)), *_hidden(filter), *published_by(as_of)]
    return session.scalar(select(func.count()).select_from(Listed).where(*wanted)) or 0


def published_by(as_of: date | None) -> list[ColumnElement[bool]]:
    """That one of the two claims was published by the end of a day; None: nothing."""
    if as_of is None:
        return []
    return [or_(Listed.left_published_on <= as_of, Listed.right_published_on <= as_of)]


def tally(session: Session) -> dict[tuple[str, str, bool], int]:
    """How many disputes are listed, by kind ("": none), status, and whether they are unsure."""
    by = (func.coalesce(Listed.kind, ""), Listed.status, Listed.unsure)
    query = select(*by, func.count()).where(*conditions(DisputeFilter(unsure=None))).group_by(*by)
    return {(kind, status, unsure): count for kind, status, unsure, count in session.execute(query)}


def _own_conditions(filter: DisputeFilter) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if filter.kinds:
        wanted.append(Listed.kind.in_([kind.value for kind in filter.kinds]))
    if filter.statuses:
        wanted.append(Listed.status.in_([str(status) for status in filter.statuses]))
    if filter.unsure is not None:
        wanted.append(Listed.unsure.is_(filter.unsure))
    if _asks_confidence(filter):
        wanted.append(or_(*map(not_, _hidden(filter))))
    if filter.retracted is not None:  # what people worked on stays listed
        live = or_(Listed.retracted.is_(False), Listed.status != OPEN)
        wanted.append(live if filter.retracted is False else Listed.retracted.is_(True))
    if filter.proposition:
        wanted.append(_between_it_and_another(filter.proposition))
    if filter.flagged is False and filter.grouped:
        flagged = select(Listed.group_id).where(Listed.flagged.is_(True))
        wanted.append(Listed.group_id.not_in(flagged))
    elif filter.flagged is False:
        wanted.append(Listed.flagged.is_(False))
    return wanted


def _asks_confidence(filter: DisputeFilter) -> bool:
    return filter.confidence_from > 0 and not filter.flagged


def _hidden(filter: DisputeFilter) -> tuple[ColumnElement[bool], ...]:
    """What holds of a dispute, all of it, that the least confidence keeps out."""
    return Listed.confidence < filter.confidence_from, Listed.status == OPEN, Listed.unsure.is_(False)


def _between_it_and_another(claim_id: str) -> ColumnElement[bool]:
    """Whether one side of a dispute is what this claim says: the proposition that it is in now, or it alone."""
    own = select(t.MembershipRow.proposition_id).where(t.MembershipRow.claim_id == claim_id).scalar_subquery()
    return or_(*(side == func.coalesce(own, claim_id) for side in propositions_between(Listed.group_id)))


def _source_conditions(filter: DisputeFilter) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    words = search_words(filter.text)
    if words:  # a subquery, so that the texts are read once from end to end
        holding = (t.DisputeTextRow.search.contains(word, autoescape=True) for word in words)
        wanted.append(Listed.pair_id.in_(select(t.DisputeTextRow.pair_id).where(*holding)))
    for values, left, right in (
        (filter.languages, Listed.left_language, Listed.right_language),
        (filter.speakers, Listed.left_speaker_id, Listed.right_speaker_id),
        (filter.outlets, Listed.left_publisher, Listed.right_publisher),
    ):
        if values:
            wanted.append(or_(left.in_(values), right.in_(values)))
    if filter.asserted_by:
        wanted.append(Listed.asserter_id == filter.asserted_by)
    if filter.denied_by:
        wanted.append(Listed.denier_id == filter.denied_by)
    if filter.flagged:
        wanted.append(Listed.flagged.is_(True))
    if filter.published_from or filter.published_to:
        first, last = filter.published_from or date.min, filter.published_to or date.max
        sides = (Listed.left_published_on, Listed.right_published_on)
        wanted.append(or_(*(side.between(first, last) for side in sides)))
    return wanted


def rows(session: Session, pair_ids: list[str]) -> list[DisputeRow]:
    """The listed disputes of these pairs, in their order."""
    return [row for portion in portions(pair_ids, ROWS_AT_ONCE) for row in _rows(session, portion)]


def _rows(session: Session, pair_ids: list[str]) -> list[DisputeRow]:
    query = (
        select(Listed.status, Listed.flagged, Listed.retracted, t.FindingRow, t.PairRow)
        .join(t.FindingRow, t.FindingRow.pair_id == Listed.pair_id)
        .join(t.PairRow, t.PairRow.id == Listed.pair_id)
        .where(Listed.pair_id.in_(pair_ids))
    )
    found = {pair.id: (*shown, finding, pair) for *shown, finding, pair in session.execute(query)}
    claim_ids = {one for *_, pair in found.values() for one in (pair.left_id, pair.right_id)}
    claims = {row.id: claim_of(row) for row in session.scalars(select(t.ClaimRow).where(t.ClaimRow.id.in_(claim_ids)))}
    heads = articles.heads(session, (claim.article_id for claim in claims.values()))
    sides, in_group = propositions.sides(session, claims), propositions.pairs_in_groups(session, found)
    listed = []
    for status, flagged, retracted, finding, pair in (found[one] for one in pair_ids if one in found):
        left, right = claims[pair.left_id], claims[pair.right_id]
        listed.append(
            DisputeRow(
                finding=finding_of(finding, pair),
                left=left,
                right=right,
                left_article=heads[left.article_id],
                right_article=heads[right.article_id],
                status=status,
                flagged=flagged,
                left_side=sides[left.id],
                right_side=sides[right.id],
                pairs=in_group[pair.id],
                retracted=retracted,
            )
        )
    return listed


def one(session: Session, pair_id: str) -> DisputeFile:
    """All about one pair that has a finding, listed or not. Raises NotFound."""
    pair, finding = session.get(t.PairRow, pair_id), session.get(t.FindingRow, pair_id)
    if pair is None or finding is None:
        raise not_found("dispute", pair_id)
    left, right = (claim_of(session.get_one(t.ClaimRow, claim_id)) for claim_id in (pair.left_id, pair.right_id))
    left_article, right_article = articles.get(session, left.article_id), articles.get(session, right.article_id)
    heads = articles.heads(session, (left.article_id, right.article_id))
    reviews = people.reviews(session, pair_id)
    held, of_twins = holding(reviews), taken_over(session, [pair_id]).get(pair_id)
    put_right = corrections.of_claims(session, (left.id, right.id))
    flags = people.flags(session, [pair_id, pair.left_id, pair.right_id], standing_only=False)
    sides = propositions.sides(session, (left.id, right.id))
    row = DisputeRow(
        finding=finding_of(finding, pair),
        left=left,
        right=right,
        left_article=heads[left.article_id],
        right_article=heads[right.article_id],
        status=held.decision.value if held else of_twins.decision if of_twins else OPEN,
        flagged=any(flag.lowered_at is None for flag in flags),
        left_side=sides[left.id],
        right_side=sides[right.id],
        pairs=propositions.pairs_in_groups(session, [pair_id]).get(pair_id, 1),
        retracted=bool(propositions.retracted(session, (left.id, right.id))),
    )
    scores = select(t.ScoreRow).where(t.ScoreRow.pair_id == pair_id)
    ordered = scores.order_by(t.ScoreRow.stored_at, t.ScoreRow.model_id, t.ScoreRow.model_version)
    return DisputeFile(
        row=row,
        left_article=left_article,
        right_article=right_article,
        scored=tuple(model_scores_of(score) for score in session.scalars(ordered)),
        reviews=tuple(reviews),
        flags=tuple(flags),
        corrections=tuple(one for claim in (left, right) for one in put_right.get(claim.id, ())),
        explanation=explanations.of_finding(session, row.finding),
        gone_in=versions.gone(session, (left.id, right.id)),
    )
