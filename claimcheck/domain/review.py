"""What people decide and mark: reviews and flags."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Decision(StrEnum):
    """A person's word on a pair."""

    CONTRADICTION = "contradiction"
    NOT_CONTRADICTION = "not_contradiction"
    UNSURE = "unsure"


class Reason(StrEnum):
    """Why a pair is not a contradiction."""

    BOTH_TRUE = "both_true"
    UPDATE = "update"
    DIFFERENT_EVENT = "different_event"
    WRONG_SPEAKER = "wrong_speaker"
    BAD_EXTRACTION = "bad_extraction"
    NOT_CHECKABLE = "not_checkable"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Review:
    """One decision on a pair. Reviews are append-only and `number` counts from 1 per pair; see `standing`.

    `undoes` is the number of the review that this one takes back; its decision and reason are then those taken back.
    A `blind` review is a second opinion, given without seeing the others: it never changes what holds.
    """

    pair_id: str
    number: int
    decision: Decision
    reviewer: str
    decided_at: datetime
    reason: Reason | None = None
    note: str = ""
    undoes: int | None = None
    blind: bool = False


def standing(reviews: Sequence[Review]) -> list[Review]:
    """The decisions that were not taken back, in the order given; the reviews that take back are none themselves."""
    undone = {review.undoes for review in reviews}
    return [review for review in reviews if review.undoes is None and review.number not in undone]


def holding(reviews: Sequence[Review]) -> Review | None:
    """The decision that holds: the last standing one that was not given blind. `reviews` are oldest first."""
    return next((review for review in reversed(standing(reviews)) if not review.blind), None)


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """A pair decided twice: `first` held when `second` was given blind; `settled` is the decision made after both."""

    pair_id: str
    first: Review
    second: Review
    settled: Review | None = None

    @property
    def agrees(self) -> bool:
        """Whether both decided the same; reasons may differ."""
        return self.first.decision == self.second.decision


class FlagTarget(StrEnum):
    """What a flag is on."""

    CLAIM = "claim"
    PAIR = "pair"


@dataclass(frozen=True, slots=True)
class Flag:
    """A person's mark on a claim or pair: follow up. `lowered_at` is None while the flag stands."""

    id: str
    target: FlagTarget
    target_id: str
    raised_by: str
    raised_at: datetime
    note: str = ""
    due_on: date | None = None
    assigned_to: str = ""
    lowered_by: str = ""
    lowered_at: datetime | None = None
