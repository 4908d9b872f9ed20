"""How far two people agree who decided the same pairs, the second without seeing the first's word."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.domain.review import Decision, SecondOpinion


@dataclass(frozen=True, slots=True)
class Agreement:
    """`kappa` is Cohen's over the three decisions: 1 always agreed, 0 as chance would; None where it has no meaning.

    It has none without pairs, nor where everybody gave one and the same answer. `table` counts (first, second).
    """

    pairs: int
    agreed: int
    kappa: float | None
    table: dict[tuple[Decision, Decision], int]
    to_settle: tuple[SecondOpinion, ...]  # the two differ, and nobody has decided since; the latest first


def agreement(opinions: Sequence[SecondOpinion]) -> Agreement:
    """The figures over all pairs that were decided twice."""
    table = Counter((one.first.decision, one.second.decision) for one in opinions)
    open_ones = [one for one in opinions if not one.agrees and one.settled is None]
    return Agreement(
        pairs=len(opinions),
        agreed=sum(one.agrees for one in opinions),
        kappa=_kappa(opinions),
        table=dict(table),
        to_settle=tuple(sorted(open_ones, key=lambda one: one.second.decided_at, reverse=True)),
    )


def _kappa(opinions: Sequence[SecondOpinion]) -> float | None:
    given = {decision for one in opinions for decision in (one.first.decision, one.second.decision)}
    if len(given) < 2:
        return None
    from sklearn.metrics import cohen_kappa_score

    first, second = ([decision(one).value for one in opinions] for decision in (_first, _second))
    return float(cohen_kappa_score(first, second, labels=[decision.value for decision in Decision]))


def _first(opinion: SecondOpinion) -> Decision:
    return opinion.first.decision


def _second(opinion: SecondOpinion) -> Decision:
    return opinion.second.decision
