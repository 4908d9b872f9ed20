"""Folds the list for reading: of all disputes that share a proposition, the surest stands for the others.

A family is the disputes round one proposition. A dispute belongs to the family of whichever of its two propositions has
more disputes in the list that is shown, of the lesser id where they have as many. So a family is never wider than one
statement and those who dispute it, and neither the order of disputes nor their batches change it.
"""

from dataclasses import dataclass

from sqlalchemy import CTE, ColumnElement, case, func, or_, select, union_all
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


def folded_page(session: Session, wanted: list[ColumnElement[bool]], offset: int, limit: int, dear: bool) -> FoldedPage:
    """One page of what passes `wanted`, by descending confidence, then id; where that is `dear`, it is asked once.

    Else the page is read in the order of an index, so that a whole list of 100,000 is not sorted to show twenty rows.
    """
    one, other = propositions_between(Listed.group_id)
    columns = (Listed.pair_id, Listed.confidence, Listed.unsure, one.label("one"), other.label("other"))
    shown = select(*columns).where(*wanted).cte("shown")
    if dear:
        shown = shown.prefix_with("MATERIALIZED")
    sharing = _sharing(shown)
    disputes = select(func.count()).select_from(shown).scalar_subquery()
    folded = select(func.count()).select_from(sharing).where(sharing.c.place > 1).scalar_subquery()
    pair_id, confidence = (shown.c.pair_id, shown.c.confidence) if dear else (Listed.pair_id, Listed.confidence)
    query = (
        select(pair_id, sharing.c.proposition_id, sharing.c.disputes, disputes, folded)
        .outerjoin(sharing, sharing.c.pair_id == pair_id)
        .where(func.coalesce(sharing.c.place, 1) == 1, *([] if dear else wanted))
        .order_by(confidence.desc(), pair_id)
    )
    found = session.execute(query.offset(offset).limit(limit)).all()
    families = {row[0]: Family(row[1], row[2]) if row[1] else None for row in found}
    all_, hidden = found[0][3:] if found else session.execute(select(disputes, folded)).one()
    return FoldedPage(families, rows=all_ - hidden, disputes=all_)


def _sharing(shown: CTE) -> CTE:
    """Each dispute that shares a proposition with another: which one its family is round, how many disputes that has,
    and its own place among those that are folded there.
    """
    sides = union_all(
        select(shown.c.one.label("proposition_id")),
        select(shown.c.other).where(shown.c.other != "", shown.c.other != shown.c.one),
    ).subquery()
    times = func.count().label("disputes")
    shared = select(sides.c.proposition_id, times).group_by(sides.c.proposition_id).having(times > 1).cte("shared")
    of_one, of_other = shared.alias("of_one"), shared.alias("of_other")
    by_other = of_other.c.disputes > func.coalesce(of_one.c.disputes, 1)
    hub = case((by_other, shown.c.other), else_=shown.c.one)
    surest_first = (shown.c.unsure, shown.c.confidence.desc(), shown.c.pair_id)
    return (
        select(
            shown.c.pair_id,
            hub.label("proposition_id"),
            case((by_other, of_other.c.disputes), else_=of_one.c.disputes).label("disputes"),
            func.row_number().over(partition_by=hub, order_by=surest_first).label("place"),
        )
        .outerjoin_from(shown, of_one, of_one.c.proposition_id == shown.c.one)
        .outerjoin(of_other, of_other.c.proposition_id == shown.c.other)
        .where(or_(of_one.c.disputes.is_not(None), by_other))
        .cte("sharing")
    )
