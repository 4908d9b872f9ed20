"""Two claims to whether one brings the other up to date, or takes it back: change over time, which is no conflict."""

from dataclasses import dataclass

from claimcheck.dispute.features import Features
from claimcheck.dispute.reading import Reading, read_claim
from claimcheck.domain.claim import Claim
from claimcheck.domain.pair import ChangeKind

LEAST_SHARED = 0.3  # of the matter, before words of retraction are about the other claim


@dataclass(frozen=True, slots=True)
class Change:
    """A later claim of the same matter; `later_id` names it."""

    kind: ChangeKind
    later_id: str


def find_change(left: Claim, right: Claim, features: Features) -> Change | None:
    """The change between two claims, or None.

    A retraction is a speaker's word that what they said before is not so. An update is another count by the same
    speaker on another day, or one that says of itself that it is one ("so far", "rose to").
    """
    earlier, later = sorted((left, right), key=_clock)
    old, new = read_claim(earlier), read_claim(later)
    if features["same_speaker"]:
        for claim, reading, other in ((later, new, earlier), (earlier, old, later)):
            if reading.retracts and _about(features) and not read_claim(other).retracts and _said_after(claim, other):
                return Change(ChangeKind.RETRACTION, claim.id)
    if not features["numbers_conflict"] or features["opposed_stance"] or _same_moment(earlier, later):
        return None
    if features["same_speaker"] or _says_it_updates(old, new):
        return Change(ChangeKind.UPDATE, later.id)
    return None


def _about(features: Features) -> bool:
    return max(features["overlap"], features["context_overlap"], features["leans_on_other"]) >= LEAST_SHARED


def _says_it_updates(old: Reading, new: Reading) -> bool:
    """Whether the earlier count calls itself provisional, or the later one a new count."""
    return old.updates or new.updates


def _clock(claim: Claim) -> tuple[int, str, int, str]:
    """When a claim was said: by day, then by its place in its article."""
    day = claim.uttered_on or claim.published_on
    return day.toordinal() if day else 0, claim.article_id, claim.attribution.cue_span.start, claim.id


def _same_moment(earlier: Claim, later: Claim) -> bool:
    """Whether nothing says which of the two counts is the later: one article, no word of change."""
    days = [claim.uttered_on or claim.published_on for claim in (earlier, later)]
    if None not in days and days[0] != days[1]:
        return False
    return not _says_it_updates(read_claim(earlier), read_claim(later))


def _said_after(claim: Claim, other: Claim) -> bool:
    """Whether a retraction can be of the other claim: not of one that is known to have been said on a later day."""
    day, other_day = (one.uttered_on or one.published_on for one in (claim, other))
    return day is None or other_day is None or day >= other_day
