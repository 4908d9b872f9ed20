"""What is read across many records: lists of claims and speakers, who disputes whom, and what was known by a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim, Polarity
from claimcheck.domain.correction import Correction
from claimcheck.domain.listing import DisputeRow
from claimcheck.domain.pair import Finding
from claimcheck.domain.review import Flag

COUNTED_TO = 1000  # matches beyond this are not counted: nobody pages that far, and counting a million takes long
LAST_DECIDED = 50  # the precision of these is what a newsroom looks at


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims to list; an empty tuple, "" or None means any. `text` is searched in content and speaker."""

    languages: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()  # speaker ids
    outlets: tuple[str, ...] = ()
    polarities: tuple[Polarity, ...] = ()
    published_from: date | None = None
    published_to: date | None = None
    disputed: bool = False  # True: only those that stand in a listed dispute
    text: str = ""


@dataclass(frozen=True, slots=True)
class ListedClaim:
    """One claim of a list with the head of its article (text left empty) and how many listed disputes it stands in."""

    claim: Claim
    article: Article
    disputes: int
    gone_in: str = ""  # id of the version of the article that says it no more


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """One page of claims, the latest published first; `total` stops at COUNTED_TO + 1."""

    rows: tuple[ListedClaim, ...]
    total: int


@dataclass(frozen=True, slots=True)
class ClaimFile:
    """All about one claim: its whole article, its disputes (the surest first), its flags, what was put right in it."""

    claim: Claim
    article: Article
    disputes: tuple[DisputeRow, ...]
    flags: tuple[Flag, ...]
    withdrawn: bool = False  # the latest extractor no longer finds it
    repeats: str = ""  # id of the claim in an earlier version of the article that stands for both
    gone_in: str = ""  # id of the version of the article that says it no more
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """One speaker of a list: claims, disputes as people are shown them first, days of the first and last claim."""

    id: str
    name: str
    claims: int
    disputes: int
    first_on: date | None
    last_on: date | None


@dataclass(frozen=True, slots=True)
class SpeakerPage:
    """One page of speakers, those with most claims first."""

    rows: tuple[SpeakerRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Alias:
    """A name that articles give a speaker, and how many claims do."""

    name: str
    claims: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """One page of what a speaker said, by day of publication, earliest first.

    `findings` join a claim of the page with another claim of the same speaker (contradiction or entailment);
    `others` are the claims at their other end.
    """

    speaker: SpeakerRow
    aliases: tuple[Alias, ...]
    claims: tuple[ListedClaim, ...]
    total: int
    findings: tuple[Finding, ...]
    others: tuple[ListedClaim, ...]


@dataclass(frozen=True, slots=True)
class Opposition:
    """How often `denier` disputes what `asserter` says; the days are of publication of the answers."""

    asserter_id: str
    asserter_name: str
    denier_id: str
    denier_name: str
    disputes: int
    first_on: date | None
    last_on: date | None


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A dispute as it was known by a day: a side published later is not known yet, nor is a later decision."""

    row: DisputeRow  # its status is the one of that day
    event_on: date | None
    left_known: bool
    right_known: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """One page of entries, the latest event first."""

    entries: tuple[TimelineEntry, ...]
    total: int


@dataclass(frozen=True, slots=True)
class DecidedDispute:
    """A dispute with people's last word on it: whether it is a contradiction, and how sure the machine had been."""

    pair_id: str
    confidence: float
    contradiction: bool
    decided_at: datetime
    languages: str = ""  # in alphabetical order, as in `ar-en`
    articles: tuple[str, str] = ("", "")


def precision_of_last(decided: Sequence[DecidedDispute]) -> float | None:
    """The share of contradictions among the first LAST_DECIDED, the latest decided first; None: nothing decided."""
    last = decided[:LAST_DECIDED]
    return sum(one.contradiction for one in last) / len(last) if last else None


@dataclass(frozen=True, slots=True)
class Answer:
    """A party named in a claim, and the dispute in which it answers; None: it has not answered yet."""

    claim_id: str
    party_id: str
    party_name: str
    dispute: DisputeRow | None
