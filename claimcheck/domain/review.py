"""What people decide and mark: reviews and flags."""

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
    """One decision on a pair. Reviews are append-only; the latest by number holds. `number` counts from 1 per pair."""

    pair_id: str
    number: int
    decision: Decision
    reviewer: str
    decided_at: datetime
    reason: Reason | None = None
    note: str = ""


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
