"""Finds what stands before and after a dispute in the list it was opened from."""

from dataclasses import dataclass

from claimcheck.dashboard.viewstate import ViewState
from claimcheck.desk.desk import Desk

REACH = 2  # places a dispute may have moved since its link was made; beyond that its old place serves


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The views before and after; `place` counts from 0 and is None where the dispute has left the list."""

    previous: ViewState | None
    next: ViewState | None
    place: int | None
    total: int


def neighbours(desk: Desk, view: ViewState) -> Neighbours:
    """Where to go from `view.pair`; a dispute opened by its bare link has the head of the list next."""
    at = view.at or 0
    first = max(0, at - REACH)
    page = desk.disputes(view.filter, offset=first, limit=2 * REACH + 2)
    listed = [row.finding.pair_id for row in page.rows]
    place = first + listed.index(view.pair) if view.pair in listed else None
    if place is None:  # decided, and so left the list: what followed it stands in its place now
        before, after = (at - 1 if view.at is not None else -1), at
    else:
        before, after = place - 1, place + 1

    def at_place(wanted: int) -> ViewState | None:
        index = wanted - first
        return view.opened(listed[index], wanted) if 0 <= index < len(listed) and wanted >= 0 else None

    return Neighbours(at_place(before), at_place(after), place, page.total)
