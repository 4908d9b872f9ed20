"""What a gold set is once it is read: articles, gold claims and judged pairs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claimcheck.domain.article import Article, Span
from claimcheck.domain.calibration import language_pair
from claimcheck.domain.claim import Claim
from claimcheck.domain.pair import DisputeKind, Relation


@dataclass(frozen=True, slots=True)
class GoldPair:
    """A judged pair of gold claims; `dispute` names the kind of a contradiction, or the trap of a neutral pair."""

    left: Claim
    right: Claim
    relation: Relation
    dispute: DisputeKind | None
    note: str = ""

    @property
    def languages(self) -> str:
        """The two languages in alphabetical order, as in `ar-en`."""
        return language_pair(self.left.language, self.right.language)

    @property
    def cross_lingual(self) -> bool:
        """Whether the two claims are in two languages."""
        return self.left.language != self.right.language


@dataclass(frozen=True, slots=True)
class GoldSet:
    """Annotated articles. Claims carry the gold's own ids ("p05.4") and are in the order of the file.

    `whole`: the annotators marked one attribution for each cue, however many propositions it holds, and a pronoun
    where it is what stands for the speaker. `unjudged`: by article id, stretches that report speech in a way our
    guidelines leave out; claims found there are neither right nor wrong. `univocal`: a word belongs to one attribution
    at most, so that what is said inside the content of another is not annotated. `candidates`: pairs that an earlier
    version of the path thought likely, judged afterwards. They teach what is met; being chosen by the path, they
    measure nothing.
    """

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    pairs: tuple[GoldPair, ...]
    whole: bool = False
    univocal: bool = False
    unjudged: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    candidates: tuple[GoldPair, ...] = ()

    def claims_of(self, article_id: str) -> list[Claim]:
        """The gold claims of one article, in the order of the file."""
        return [claim for claim in self.claims if claim.article_id == article_id]
