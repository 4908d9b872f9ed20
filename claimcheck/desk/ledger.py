"""A speaker's ledger → where the speaker turned round or grew softer, and which earlier words show it. Pure."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claimcheck.domain.claim import Claim, Polarity
from claimcheck.domain.overview import Ledger, ListedClaim
from claimcheck.domain.pair import DisputeKind, Finding, Relation


class Turn(StrEnum):
    """What a later claim does to an earlier one of the same speaker."""

    FLIP = "flip"  # the opposite, on a later day
    SELF = "self"  # the opposite, on the same day or on days unknown
    REVISED = "revised"  # brings it up to date
    SOFTENED = "softened"  # the same, with less certainty


@dataclass(frozen=True, slots=True)
class Turning:
    """One turn: the later claim's id, and the earlier claim that it turns from."""

    turn: Turn
    claim_id: str
    earlier: ListedClaim
    pair_id: str


def turnings(ledger: Ledger) -> dict[str, tuple[Turning, ...]]:
    """Turns by the id of the later claim, for those of the page; a claim without any has no entry."""
    known = {row.claim.id: row for row in (*ledger.others, *ledger.claims)}
    on_page = {row.claim.id for row in ledger.claims}
    found: dict[str, tuple[Turning, ...]] = {}
    for finding in ledger.findings:
        earlier, later = sorted((known[finding.left_id], known[finding.right_id]), key=_order)
        turn = _turn(finding, earlier.claim, later.claim)
        if turn is not None and later.claim.id in on_page:
            turning = Turning(turn, later.claim.id, earlier, finding.pair_id)
            found[later.claim.id] = (*found.get(later.claim.id, ()), turning)
    return found


def _order(row: ListedClaim) -> tuple[date, str, int, str]:
    claim = row.claim
    return (claim.spoken_on or date.max, claim.article_id, claim.attribution.cue_span.start, claim.id)


def _turn(finding: Finding, earlier: Claim, later: Claim) -> Turn | None:
    if finding.relation is Relation.ENTAILMENT:
        return Turn.SOFTENED if _force(later) < _force(earlier) else None
    if finding.kind is DisputeKind.UPDATE:
        return Turn.REVISED
    first, second = earlier.spoken_on, later.spoken_on
    return Turn.FLIP if first and second and first < second else Turn.SELF


def _force(claim: Claim) -> int:
    return (not claim.hedged) + (claim.polarity is not Polarity.DOUBT)
