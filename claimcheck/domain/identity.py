"""Who is who: a person's word that two speakers are one, are two, or that a name belongs to somebody else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from claimcheck.domain.ids import content_id

OWN = "~"  # in the id of a speaker without a name, who is one in its own article alone
STEPS = 20  # of moves one after the other that are followed; who moves in a circle stays where found


class SpeakerVerdict(StrEnum):
    """What a person says of two speakers."""

    SAME = "same"  # what was found under `speaker_id` belongs to `other_id`
    DIFFERENT = "different"  # they are two: not to be suggested again
    SPLIT = "split"  # what articles call `name` belongs to `other_id` and not to `speaker_id`
    UNDONE = "undone"  # what was said before of the same speaker and name no longer holds


@dataclass(frozen=True, slots=True)
class SpeakerDecision:
    """One word on who is who. Decisions are append-only; `number` counts from 1 over all of them."""

    number: int
    verdict: SpeakerVerdict
    speaker_id: str
    other_id: str
    other_name: str
    decided_by: str
    decided_at: datetime
    name: str = ""


@dataclass(frozen=True, slots=True)
class SpeakerSuggestion:
    """Another speaker who may be the same; `shared` is the name that both have, or that one has inside the other's."""

    id: str
    name: str
    claims: int
    shared: str


class Identities:
    """Where claims belong after all decisions: (found speaker, name in the article) → speaker."""

    def __init__(self, decisions: Sequence[SpeakerDecision]) -> None:
        """`decisions` in any order."""
        self._moved: Mapping[tuple[str, str], tuple[str, str]] = _standing(decisions)

    def of(self, found_id: str, found_name: str, mention: str) -> tuple[str, str]:
        """Id and name of the speaker to whom a claim found under `found_id` as `mention` belongs."""
        speaker = (found_id, found_name)
        for _ in range(STEPS):
            moved = self._moved.get((speaker[0], mention)) or self._moved.get((speaker[0], ""))
            if moved is None:
                return speaker
            if moved[0] == found_id:
                break
            speaker = moved
        return found_id, found_name


def own_id(speaker_id: str, name: str) -> str:
    """The id of a speaker who is split off from `speaker_id` under `name`."""
    return f"{speaker_id[:40]}-{content_id('split', speaker_id, name)[:8]}"


def _standing(decisions: Sequence[SpeakerDecision]) -> dict[tuple[str, str], tuple[str, str]]:
    moved: dict[tuple[str, str], tuple[str, str]] = {}
    for decision in sorted(decisions, key=lambda one: one.number):
        if decision.verdict in (SpeakerVerdict.SAME, SpeakerVerdict.SPLIT):
            moved[decision.speaker_id, decision.name] = (decision.other_id, decision.other_name)
        elif decision.verdict is SpeakerVerdict.UNDONE:
            moved.pop((decision.speaker_id, decision.name), None)
    return moved
