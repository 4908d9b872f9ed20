"""The list of disputes: kept beside the other tables as narrow rows, so that filtering 100,000 of them is quick.

A pair is listed if its finding is a contradiction between two claims that still stand (a repeated claim by its first,
a copied one by its original), or if people have worked on it. What people decided on a pair of copied claims holds for
the pair of their originals. Pairs between the same two propositions are one group, and one of them leads it; a refused
pair is a group with those that take that over.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    case,
    delete,
    exists,
    func,
    insert,
    literal,
    not_,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session, aliased

from claimcheck.domain.claim import OPPOSING
from claimcheck.domain.ids import ID_LENGTH
from claimcheck.domain.listing import OPEN
from claimcheck.domain.pair import ChangeKind, Relation
from claimcheck.domain.review import Decision
from claimcheck.storage import choices
from claimcheck.storage.opinions import holds
from claimcheck.storage.rows import portions
from claimcheck.storage.tables import (
    ArticleRow,
    ClaimRow,
    DisputeRow,
    DisputeTextRow,
    FindingRow,
    FlagRow,
    MembershipRow,
    PairRow,
    ReviewRow,
)
from claimcheck.storage.twins import TakenOver, taken_over

REFRESHED_AT_ONCE = 500  # pairs


def pairs_of_claims(session: Session, claim_ids: Iterable[str]) -> list[str]:
    """Pairs in which one of these claims stands."""
    found: set[str] = set()
    for portion in portions(claim_ids):
        for side in (PairRow.left_id, PairRow.right_id):
            found.update(session.scalars(select(PairRow.id).where(side.in_(portion))))
    return sorted(found)


def listable_pairs_of_claims(session: Session, claim_ids: Iterable[str]) -> list[str]:
    """Pairs in which one of these claims stands and that are listed or whose finding is a contradiction."""
    found: set[str] = set()
    for portion in portions(claim_ids):
        for side in (PairRow.left_id, PairRow.right_id):
            query = (
                select(PairRow.id)
                .outerjoin(FindingRow, FindingRow.pair_id == PairRow.id)
                .outerjoin(DisputeRow, DisputeRow.pair_id == PairRow.id)
                .where(side.in_(portion))
                .where(or_(FindingRow.relation == Relation.CONTRADICTION.value, DisputeRow.pair_id.is_not(None)))
            )
            found.update(session.scalars(query))
    return sorted(found)


def refresh(session: Session, pair_ids: Iterable[str]) -> None:
    """Make the list say of these pairs what the other tables say now."""
    for portion in portions(pair_ids, REFRESHED_AT_ONCE):
        groups = select(DisputeRow.group_id).where(DisputeRow.pair_id.in_(portion)).distinct()
        touched, counted = set(session.scalars(groups)), choices.counted(session, portion)
        session.execute(delete(DisputeTextRow).where(DisputeTextRow.pair_id.in_(portion)))
        session.execute(delete(DisputeRow).where(DisputeRow.pair_id.in_(portion)))
        rows, texts = _rows_now(portion, taken_over(session, portion)), _texts_now(portion)
        session.execute(insert(DisputeRow).from_select([column.name for column in rows.selected_columns], rows))
        session.execute(insert(DisputeTextRow).from_select(["pair_id", "search"], texts))
        choices.adjust(session, counted, choices.counted(session, portion))
        _choose_leads(session, touched | set(session.scalars(groups)))


def retracted_claims() -> Select[Any]:
    """Ids of claims that their speaker took back, in a claim that is not withdrawn."""
    later = aliased(ClaimRow)
    return _taken_back().join(later, later.id == FindingRow.later_id).where(later.withdrawn.is_(False))


def retracted_by(session: Session, claim_ids: Iterable[str]) -> set[str]:
    """The claims that these take back, or did before they were withdrawn."""
    found: set[str] = set()
    for portion in portions(pairs_of_claims(session, claim_ids)):
        query = _taken_back().where(FindingRow.pair_id.in_(portion))
        found.update(session.scalars(query))
    return found


def _taken_back() -> Select[Any]:
    earlier = case((FindingRow.later_id == PairRow.left_id, PairRow.right_id), else_=PairRow.left_id)
    retracts = FindingRow.reason == ChangeKind.RETRACTION.value
    return select(earlier).join(FindingRow, FindingRow.pair_id == PairRow.id).where(retracts)


def propositions_between(group_id: Any) -> tuple[ColumnElement[str], ColumnElement[str]]:
    """The two propositions of a group, the lesser id first; of a refused pair, a group of its own, its id and ""."""
    return func.substr(group_id, 1, ID_LENGTH), func.substr(group_id, ID_LENGTH + 2)


def leader_order(row: Any = DisputeRow) -> tuple[Any, ...]:
    """What a group is led by: what people decided on first, then the surest."""
    decided = case((row.status == Decision.CONTRADICTION.value, 0), (row.status == Decision.UNSURE.value, 1), else_=2)
    return decided, row.retracted, row.unsure, row.confidence.desc(), row.pair_id


def _choose_leads(session: Session, group_ids: Iterable[str]) -> None:
    other = aliased(DisputeRow)
    first = (
        select(other.pair_id)
        .where(other.group_id == DisputeRow.group_id)
        .order_by(*leader_order(other))
        .limit(1)
        .scalar_subquery()
    )
    for portion in portions(sorted(group_ids)):
        leads = case((DisputeRow.pair_id == first, True), else_=False)
        chosen = update(DisputeRow).where(DisputeRow.group_id.in_(portion)).values(leads=leads)
        session.execute(chosen, execution_options={"synchronize_session": False})


def current(session: Session, pair_ids: Sequence[str]) -> set[tuple[Any, ...]]:
    """What the list should say of these pairs: the values of its rows, with the folded words last."""
    words = {row[0]: row[1] for row in session.execute(_texts_now(pair_ids))}
    rows = session.execute(_rows_now(pair_ids, taken_over(session, pair_ids)))
    return {(*row, words.get(row.pair_id)) for row in rows}


def stored(session: Session, pair_ids: Sequence[str]) -> set[tuple[Any, ...]]:
    """What the list says of these pairs, in the same shape."""
    columns = [getattr(DisputeRow, column.name) for column in _rows_now(pair_ids, {}).selected_columns]
    query = select(*columns, DisputeTextRow.search).outerjoin(
        DisputeTextRow, DisputeTextRow.pair_id == DisputeRow.pair_id
    )
    return {tuple(row) for row in session.execute(query.where(DisputeRow.pair_id.in_(pair_ids)))}


def _rows_now(pair_ids: Sequence[str], of_twins: Mapping[str, TakenOver]) -> Select[Any]:
    """What `disputes` should hold for these pairs; `of_twins` are decisions that they take over."""
    left, right = aliased(ClaimRow), aliased(ClaimRow)
    left_article, right_article = aliased(ArticleRow), aliased(ArticleRow)
    left_member, right_member = aliased(MembershipRow), aliased(MembershipRow)
    reviewed = exists().where(ReviewRow.pair_id == PairRow.id)
    flagged = exists().where(
        or_(
            FlagRow.target_id == PairRow.id,
            FlagRow.target_id == PairRow.left_id,
            FlagRow.target_id == PairRow.right_id,
        ),
        FlagRow.lowered_at.is_(None),
    )
    pair_flagged = exists().where(FlagRow.target_id == PairRow.id, FlagRow.lowered_at.is_(None))
    standing = and_(
        FindingRow.relation == Relation.CONTRADICTION.value,
        *(side.withdrawn.is_(False) & (side.repeats == "") for side in (left, right)),
        *(func.coalesce(member.twin_of, "") == "" for member in (left_member, right_member)),
    )
    one = func.coalesce(left_member.proposition_id, PairRow.left_id)
    other = func.coalesce(right_member.proposition_id, PairRow.right_id)
    between = case((one < other, one + "-" + other), else_=other + "-" + one)
    own_status = (
        select(ReviewRow.decision)
        .where(ReviewRow.pair_id == PairRow.id, holds(ReviewRow))
        .order_by(ReviewRow.number.desc())
        .limit(1)
        .scalar_subquery()
    )
    answers = _right_answers(left, right, left_article, right_article)
    status = func.coalesce(own_status, _each({one: of.decision for one, of in of_twins.items()}))
    refused = case(
        (own_status.is_not(None), PairRow.id), else_=_each({one: of.pair_id for one, of in of_twins.items()})
    )
    group_id = case((status == Decision.NOT_CONTRADICTION.value, refused), else_=between)
    return (
        select(
            PairRow.id.label("pair_id"),
            group_id.label("group_id"),
            case((or_(*(side.id.in_(retracted_claims()) for side in (left, right))), True), else_=False).label(
                "retracted"
            ),
            FindingRow.confidence,
            FindingRow.unsure,
            FindingRow.kind,
            func.coalesce(status, literal(OPEN)).label("status"),
            case((flagged, True), else_=False).label("flagged"),
            left.language.label("left_language"),
            right.language.label("right_language"),
            left.speaker_id.label("left_speaker_id"),
            right.speaker_id.label("right_speaker_id"),
            left.speaker_name.label("left_speaker_name"),
            right.speaker_name.label("right_speaker_name"),
            left_article.publisher.label("left_publisher"),
            right_article.publisher.label("right_publisher"),
            left_article.published_on.label("left_published_on"),
            right_article.published_on.label("right_published_on"),
            case((answers, left.speaker_id), else_=right.speaker_id).label("asserter_id"),
            case((answers, right.speaker_id), else_=left.speaker_id).label("denier_id"),
            _earlier(_about(left, left_article), _about(right, right_article)).label("event_on"),
        )
        .join(FindingRow, FindingRow.pair_id == PairRow.id)
        .join(left, left.id == PairRow.left_id)
        .join(right, right.id == PairRow.right_id)
        .join(left_article, left_article.id == left.article_id)
        .join(right_article, right_article.id == right.article_id)
        .outerjoin(left_member, left_member.claim_id == left.id)
        .outerjoin(right_member, right_member.claim_id == right.id)
        .where(PairRow.id.in_(pair_ids), or_(standing, reviewed, pair_flagged))
    )


def _each(of_pair: Mapping[str, str]) -> ColumnElement[Any]:
    """What a pair has in `of_pair`; NULL for others."""
    return case(of_pair, value=PairRow.id) if of_pair else null()


def _right_answers(left: Any, right: Any, left_article: Any, right_article: Any) -> ColumnElement[bool]:
    """Whether the right claim disputes the left one: it alone denies or doubts, or, both or neither, it came later."""
    opposing = sorted(polarity.value for polarity in OPPOSING)
    left_opposes, right_opposes = (side.polarity.in_(opposing) for side in (left, right))
    later = func.coalesce(left_article.published_on <= right_article.published_on, True)
    return or_(and_(right_opposes, not_(left_opposes)), and_(left_opposes == right_opposes, later))


def _about(claim: Any, article: Any) -> ColumnElement[date | None]:
    return func.coalesce(claim.event_on, claim.uttered_on, article.published_on)


def _earlier(one: ColumnElement[date | None], other: ColumnElement[date | None]) -> ColumnElement[date | None]:
    return case((other.is_(None), one), (one.is_(None), other), (one <= other, one), else_=other)


def _texts_now(pair_ids: Sequence[str]) -> Select[Any]:
    """What `dispute_texts` should hold for those of these pairs that are listed."""
    left, right = aliased(ClaimRow), aliased(ClaimRow)
    return (
        select(PairRow.id, left.search + " " + right.search)
        .join(DisputeRow, DisputeRow.pair_id == PairRow.id)
        .join(left, left.id == PairRow.left_id)
        .join(right, right.id == PairRow.right_id)
        .where(PairRow.id.in_(pair_ids))
    )
