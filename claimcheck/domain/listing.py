"""What the dashboard and the command line list: disputes with both claims and their articles, filtered and paged."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim
from claimcheck.domain.correction import Correction
from claimcheck.domain.explanation import Explanation
from claimcheck.domain.pair import DisputeKind, Finding
from claimcheck.domain.proposition import Side
from claimcheck.domain.review import Decision, Flag, Review

ALONE = Side("")
OPEN = "open"  # the status of what nobody has decided on
LIKELY = 0.3  # of 371 disputes below it that were read of ordinary news, 12 were disputes
OFFERED = 300  # values of one filter that are offered: those that most disputes have


@dataclass(frozen=True, slots=True)
class DisputeFilter:
    """Which disputes to list; an empty tuple or None means any. `text` is searched in both contents and speakers.

    `confidence_from` (0 to 1) is asked of what is listed as sure and nobody has decided on: what people decided stays,
    the unsure ones are listed by `unsure` alone, and where the `flagged` are asked for, all of them are listed.
    """

    languages: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()  # speaker ids, either side
    outlets: tuple[str, ...] = ()  # publishers, either side
    kinds: tuple[DisputeKind, ...] = ()
    published_from: date | None = None
    published_to: date | None = None
    statuses: tuple[str, ...] = ()  # OPEN or a Decision
    flagged: bool | None = None
    unsure: bool | None = False  # True: the abstain band only; None: both
    text: str = ""
    asserted_by: str = ""  # speaker id of the side whose claim is disputed
    denied_by: str = ""  # speaker id of the side that disputes it
    retracted: bool | None = False  # disputes of a claim that its speaker took back; None: with the others
    grouped: bool = True  # a dispute between the same two propositions once, by its leading pair; False: every pair
    proposition: str = ""  # a claim id: disputes of what this claim says, whoever says it
    folded: bool = False  # of disputes that share a proposition the surest alone; of one `proposition` all are listed
    confidence_from: float = 0.0  # least confidence


EVERYTHING = DisputeFilter()  # all that is listed: no filter is set
FOLDED = DisputeFilter(folded=True, confidence_from=LIKELY)  # how people are shown it first


@dataclass(frozen=True, slots=True)
class Family:
    """The disputes of a list that share a proposition; see storage/folding.py for which one stands for them."""

    proposition_id: str
    disputes: int  # all that share it, this one among them


@dataclass(frozen=True, slots=True)
class DisputeRow:
    """One dispute as the list shows it: its leading pair, with finding, claims, their articles' heads (text left empty)
    and last decision; who else stands on both sides; how many pairs of claims say it; and in a folded list, what it
    stands for.
    """

    finding: Finding
    left: Claim
    right: Claim
    left_article: Article
    right_article: Article
    status: str  # OPEN or a Decision
    flagged: bool
    left_side: Side = ALONE
    right_side: Side = ALONE
    pairs: int = 1
    retracted: bool = False  # one of the two claims was taken back by its speaker
    family: Family | None = None  # None: the list is not folded, or no other dispute in it shares a side with this one

    @property
    def shared(self) -> Claim | None:
        """The claim on the side that it shares with its family."""
        if self.family is None:
            return None
        return self.left if self.left_side.proposition_id == self.family.proposition_id else self.right

    def with_status(self, status: str) -> "DisputeRow":
        """The same dispute with another status: as it was on another day."""
        return replace(self, status=status)


@dataclass(frozen=True, slots=True)
class DisputePage:
    """One page of the list; `total` counts all its rows, `disputes` what passes the filter: more where it is folded."""

    rows: tuple[DisputeRow, ...]
    total: int
    disputes: int


@dataclass(frozen=True, slots=True)
class DisputeFile:
    """Everything about one dispute: full articles, scores of every model, what people did, oldest first."""

    row: DisputeRow
    left_article: Article
    right_article: Article
    scored: tuple["ModelScores", ...]
    reviews: tuple[Review, ...]
    flags: tuple[Flag, ...]
    corrections: tuple[Correction, ...] = ()  # of the left claim, then of the right
    explanation: Explanation | None = None  # None: not listed as sure, or not explained yet
    gone_in: Mapping[str, str] = field(default_factory=dict)  # of its claims: id → version of the article without it


@dataclass(frozen=True, slots=True)
class ModelScores:
    """The probabilities one model gave a pair, with the day they were stored (ISO time, UTC)."""

    model_id: str
    model_version: str
    forward: tuple[float, float, float]
    backward: tuple[float, float, float]
    truncated: bool
    stored_at: str


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What the filters can be set to, from what is listed: values, or (value, label) pairs, sorted by label."""

    languages: tuple[str, ...]
    speakers: tuple[tuple[str, str], ...]
    outlets: tuple[str, ...]


DECISION_STATUSES = (OPEN, *(decision.value for decision in Decision))


@dataclass(frozen=True, slots=True)
class Announcement:
    """A dispute told as new; `number` counts them from 1, so that whoever listens can ask for what came since."""

    number: int
    pair_id: str
    told_at: datetime
