"""Two claims to whether one brings the other up to date, or takes it back: change over time, which is no conflict."""

from dataclasses import dataclass

from claimcheck.dispute.features import Features
from claimcheck.dispute.numbers import grown
from claimcheck.dispute.reading import Reading, read_claim
from claimcheck.domain.claim import Claim
from claimcheck.domain.pair import ChangeKind

LEAST_SHARED = 0.3  # of the matter, before words of retraction are about the other claim
LEAST_CONFLICT = 0.2  # how surely two counts are of one thing, before one can bring the other up to date


@dataclass(frozen=True, slots=True)
class Change:
    """A later claim of the same matter; `later_id` names it."""

    kind: ChangeKind
    later_id: str


def find_change(left: Claim, right: Claim, features: Features) -> Change | None:
    """The change between two claims, or None.

    A retraction is a speaker's word that what they said before is not so. An update is another count by the same
    speaker on another day, or one that says of itself that it is one ("so far", "rose to"); of two speakers, whose
    counts may as well be rival ones, only between days that are known.
    """
    earlier, later = sorted((left, right), key=_clock)
    old, new = read_claim(earlier), read_claim(later)
    same_speaker = bool(features["same_speaker"])
    if same_speaker:
        for claim, reading, other in ((later, new, earlier), (earlier, old, later)):
            if reading.retracts and _about(features) and not read_claim(other).retracts and _said_after(claim, other):
                return Change(ChangeKind.RETRACTION, claim.id)
    if features["numbers_conflict"] < LEAST_CONFLICT or features["opposed_stance"]:
        return None
    if _days_apart(earlier, later):
        return Change(ChangeKind.UPDATE, later.id) if same_speaker or _says_it_updates(old, new) else None
    if not same_speaker or not (old.updates or new.updates):
        return None
    shrank = earlier.article_id != later.article_id and grown(new.counts, old.counts)
    return Change(ChangeKind.UPDATE, earlier.id if shrank else later.id)  # of one day's reports the higher is the later


def _about(features: Features) -> bool:
    return max(features["overlap"], features["context_overlap"], features["leans_on_other"]) >= LEAST_SHARED


def _says_it_updates(old: Reading, new: Reading) -> bool:
    """Whether the later count calls itself a new one, or the earlier one went on growing as it said it would."""
    return new.updates or (old.updates and grown(old.counts, new.counts))


def _clock(claim: Claim) -> tuple[int, str, int, str]:
    """When a claim was said: by day, then by its place in its article."""
    day = claim.spoken_on
    return day.toordinal() if day else 0, claim.article_id, claim.attribution.cue_span.start, claim.id


def _days_apart(one: Claim, other: Claim) -> bool:
    """Whether the claims are known to be of two days."""
    return None not in (one.spoken_on, other.spoken_on) and one.spoken_on != other.spoken_on


def _said_after(claim: Claim, other: Claim) -> bool:
    """Whether a retraction can be of the other claim: not of one that is known to have been said on a later day."""
    day, other_day = claim.spoken_on, other.spoken_on
    return day is None or other_day is None or day >= other_day
