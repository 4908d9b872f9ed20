"""Folds the list for reading: of all disputes that share a proposition, the surest stands for the others.

A family is the disputes round one proposition. A dispute belongs to the family of whichever of its two propositions has
more disputes in the list that is shown, of the lesser id where they have as many. So a family is never wider than one
statement and those who dispute it, and neither the order of disputes nor their batches change it.
"""

from dataclasses import dataclass

from sqlalchemy import CTE, ColumnElement, Select, Subquery, case, func, select, union_all
from sqlalchemy.orm import Session

from claimcheck.domain.listing import Family
from claimcheck.storage.listing import propositions_between
from claimcheck.storage.tables import DisputeRow as Listed


@dataclass(frozen=True, slots=True)
class FoldedPage:
    """Pairs of one page, those that share a proposition with others with their family; how many rows and disputes."""

    families: dict[str, Family | None]  # by pair, in the order of the list
    rows: int
    disputes: int


def folded_page(session: Session, wanted: list[ColumnElement[bool]], offset: int, limit: int) -> FoldedPage:
    """One page of what passes `wanted`, by descending confidence, then id."""
    one, other = propositions_between(Listed.group_id)
    columns = (Listed.pair_id, Listed.confidence, Listed.unsure, one.label("one"), other.label("other"))
    shown = select(*columns).where(*wanted).cte("shown")
    ranked = _ranked(shown)
    disputes = select(func.count()).select_from(shown).scalar_subquery()
    leading = ranked.c.place == 1
    query = (
        select(ranked.c.pair_id, ranked.c.proposition_id, ranked.c.disputes, func.count().over(), disputes)
        .where(leading)
        .order_by(ranked.c.confidence.desc(), ranked.c.pair_id)
    )
    found = session.execute(query.offset(offset).limit(limit)).all()
    if found:
        families = {row[0]: Family(row[1], row[2]) if row[2] > 1 else None for row in found}
        return FoldedPage(families, *found[0][3:])
    counts: Select[tuple[int, int]] = select(func.count(), disputes).select_from(ranked).where(leading)
    return FoldedPage({}, *session.execute(counts).one())


def _ranked(shown: CTE) -> Subquery:
    """Each dispute with the proposition that its family is round, how many disputes that has, and its place there."""
    sides = union_all(
        select(shown.c.one.label("proposition_id")),
        select(shown.c.other).where(shown.c.other != "", shown.c.other != shown.c.one),
    ).subquery()
    times = func.count().label("disputes")
    shared = select(sides.c.proposition_id, times).group_by(sides.c.proposition_id).having(times > 1).cte("shared")
    of_one, of_other = shared.alias("of_one"), shared.alias("of_other")
    by_other = of_other.c.disputes > func.coalesce(of_one.c.disputes, 1)
    hub = case((by_other, shown.c.other), (of_one.c.disputes.is_not(None), shown.c.one), else_=shown.c.pair_id)
    surest_first = (shown.c.unsure, shown.c.confidence.desc(), shown.c.pair_id)
    return (
        select(
            shown.c.pair_id,
            shown.c.confidence,
            hub.label("proposition_id"),
            case((by_other, of_other.c.disputes), else_=func.coalesce(of_one.c.disputes, 1)).label("disputes"),
            func.row_number().over(partition_by=hub, order_by=surest_first).label("place"),
        )
        .outerjoin_from(shown, of_one, of_one.c.proposition_id == shown.c.one)
        .outerjoin(of_other, of_other.c.proposition_id == shown.c.other)
        .subquery()
    )
