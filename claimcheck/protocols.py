"""The interfaces between the rooms: what each stage of the path promises, whoever implements it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from claimcheck.domain.article import Article, Receipt, SentenceCoverage, Span, Version
from claimcheck.domain.calibration import Calibration, StoredCalibration
from claimcheck.domain.claim import Claim
from claimcheck.domain.correction import Correction, Part, Value
from claimcheck.domain.explanation import Explanation, ScoredFinding
from claimcheck.domain.identity import SpeakerDecision, SpeakerSuggestion
from claimcheck.domain.listing import (
    EVERYTHING,
    Announcement,
    DisputeFile,
    DisputeFilter,
    DisputePage,
    DisputeRow,
    FilterChoices,
)
from claimcheck.domain.overview import (
    ClaimFile,
    ClaimFilter,
    ClaimPage,
    DecidedDispute,
    Ledger,
    Opposition,
    SpeakerPage,
    Timeline,
)
from claimcheck.domain.pair import CandidatePair, Finding, Probabilities, ScoredPair, Scores, TextPair
from claimcheck.domain.proposition import Agreement, Change, DisputeGroup, Membership, Origin
from claimcheck.domain.review import Decision, Flag, FlagTarget, Reason, Review, SecondOpinion

if TYPE_CHECKING:
    import numpy as np


class Progress(Protocol):
    """Tells a person how far a stage is; implementations draw a bar, a dashboard widget, or nothing."""

    def stage(self, name: str, total: int | None) -> AbstractContextManager["Step"]:
        """Begin a stage of `total` items (None: unknown); the stage ends with the context."""


class Step(Protocol):
    """A running stage."""

    def advance(self, count: int = 1) -> None:
        """Say that `count` more items are done."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """The claims of one article in text order, and what became of each sentence."""

    claims: tuple[Claim, ...]
    coverage: tuple[SentenceCoverage, ...]


class Extractor(Protocol):
    """Finds who claims what in an article."""

    version: str  # part of the key under which results are stored: a new version extracts again

    def extract(self, article: Article) -> Extraction:
        """Claims and coverage of `article`; the same input gives the same output. A text without claims gives none."""


class Role(StrEnum):
    """What the rules take a stretch of text for; the inner ones lie in a content."""

    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"
    INNER_SOURCE = "inner source"
    INNER_CUE = "inner cue"


class Mark(NamedTuple):
    """A stretch of text and what the rules take it for."""

    span: Span
    role: Role


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text with its sentences, its outermost quotations and what the rules mark in it, later marks above earlier."""

    text: str
    sentences: tuple[Span, ...]
    quotes: tuple[Span, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Tagged:
    """An attribution as a tagger finds it: spans of the text, contents in order, and how sure it is (0..1)."""

    cue: Span
    contents: tuple[Span, ...]
    source: Span | None
    confidence: float


class Tagger(Protocol):
    """A learned model that finds who says what, beside the rules."""

    model_id: str
    model_version: str
    languages: frozenset[str]  # ISO codes of those it was trained for

    def tag(self, read: ReadText) -> list[Tagged]:
        """Attributions in text order of their cues, each piece of text in one at most; the same text gives the same."""


class Embedder(Protocol):
    """Maps texts to vectors in which translations and paraphrases are near."""

    model_id: str
    model_version: str
    dims: int

    def embed(self, texts: Sequence[str]) -> "np.ndarray":
        """Vectors of `texts` in order: (texts, dims) float32, unit length. No texts: (0, dims), no model is loaded."""

    def release(self) -> None:
        """Give back the memory of the weights; the next text loads them again."""


class Retriever(Protocol):
    """Proposes candidate pairs."""

    def propose(
        self, claims: Sequence[Claim], vectors: "np.ndarray", new_ids: frozenset[str] | None = None
    ) -> list[CandidatePair]:
        """Candidate pairs among `claims`, sorted by id pair, each once, whatever the order of `claims`.

        `vectors` is (claims, dims) float32, unit length, row i for claim i. With `new_ids`, only pairs with at least
        one new claim are proposed.
        """


class Scorer(Protocol):
    """An NLI cross-encoder."""

    model_id: str
    model_version: str

    def score(self, pairs: Sequence[TextPair]) -> list[Scores]:
        """Relation probabilities for each pair, read in both directions, in the order of `pairs`."""

    def stream(self, pairs: Iterable[TextPair]) -> Iterator[Scores]:
        """`score` for any number of pairs, in bounded memory."""

    def read(self, pairs: Iterable[TextPair]) -> Iterator[Probabilities]:
        """Each pair in the one direction given, premise to hypothesis; half the work of `stream`."""


class Judge(Protocol):
    """The dispute logic: structure first, the NLI scores as the witness."""

    def is_worth_scoring(self, left: Claim, right: Claim, similarity: float) -> bool:
        """Whether a model should read the pair; of most candidates structure alone says that they are no dispute."""

    def confidence_range(self, left: Claim, right: Claim, similarity: float) -> tuple[float, float]:
        """The least and the highest confidence of a finding, as far as a model's word can move it. Symmetric."""

    def judge(self, left: Claim, right: Claim, scored: ScoredPair | None) -> Finding:
        """The finding for one pair; None for `scored` means structure alone. Symmetric in left and right."""


class Overviews(Protocol):
    """What people read across many records, and their word on who is who. Unknown ids raise NotFound."""

    def claims_page(self, filter: ClaimFilter, offset: int = 0, limit: int = 50) -> ClaimPage:
        """One page of claims, the latest published first."""

    def claim_file(self, claim_id: str) -> ClaimFile:
        """All about one claim, withdrawn or not."""

    def related(self, claim_ids: Sequence[str], limit: int = 10) -> list[DisputeRow]:
        """Listed disputes in which one of these claims stands, the surest first."""

    def dispute_rows(self, pair_ids: Sequence[str]) -> dict[str, DisputeRow]:
        """Of these pairs those that are listed, by id."""

    def speakers_page(self, text: str = "", offset: int = 0, limit: int = 50) -> SpeakerPage:
        """Speakers whose names hold all words of `text`, those with most claims first."""

    def ledger(self, speaker_id: str, offset: int = 0, limit: int = 50) -> Ledger:
        """What a speaker said, by day of publication, and what joins these claims with others of the same speaker."""

    def speakers_named(self, names: Sequence[str]) -> dict[str, str]:
        """Speakers with claims who have exactly one of these names, case and accents aside: id → name."""

    def answers(self, claim_id: str, speaker_ids: Sequence[str]) -> dict[str, DisputeRow]:
        """Of these speakers those who dispute the claim, each with the surest listed dispute."""

    def oppositions(self, filter: DisputeFilter, limit: int = 100) -> list[Opposition]:
        """Who disputes whom, the most frequent first."""

    def timeline(self, filter: DisputeFilter, as_of: date | None = None, offset: int = 0, limit: int = 50) -> Timeline:
        """Disputes by day of the event, the latest first, as they were known at the end of `as_of`; None: now."""

    def less_likely(self, filter: DisputeFilter, as_of: date | None = None) -> int:
        """How many disputes the filter keeps out by its least confidence alone; of those known by `as_of`, if given."""

    def tally(self) -> dict[tuple[str, str, bool], int]:
        """How many disputes are listed, by kind ("": none), status, and whether they are unsure."""

    def decided(self, limit: int) -> list[DecidedDispute]:
        """Pairs that people decided either way, by their last word, the latest first."""

    def article_languages(self) -> dict[str, int]:
        """Articles by language, the most frequent first."""

    def speaker_decisions(self, speaker_id: str | None = None) -> list[SpeakerDecision]:
        """People's words on who is who, all or those that touch one speaker, oldest first."""

    def speaker_suggestions(self, speaker_id: str) -> list[SpeakerSuggestion]:
        """Other speakers who may be the same, without those of whom a person said that they are not."""

    def decide_speaker(self, decision: SpeakerDecision) -> SpeakerDecision:
        """Append a word on who is who, whatever its number says, and move the claims it is about."""


class Store(Overviews, Protocol):
    """Keeps everything; gives out frozen records. Every `add_*` is idempotent and commits one transaction.

    All ids are content hashes. Unknown ids raise NotFound. Errors of the database are StorageError.
    """

    # articles
    def add_articles(self, articles: Iterable[Article]) -> int:
        """Store articles; returns how many were new."""

    def receive(self, arrived: Sequence[tuple[Article, bytes | None]]) -> list[Receipt]:
        """Store articles in one transaction, in order, and say what each was.

        One is a new version where an earlier one of its identity reads like it. The bytes it was read from are kept
        where given.
        """

    def source(self, sha256: str) -> bytes:
        """Kept bytes. Raises NotFound where they were not kept."""

    def versions(self, article_id: str) -> list[Version]:
        """All versions of an article, the first one first, with what became of their claims."""

    def article_of_identity(self, identity: str) -> str | None:
        """The id of the article that came last with this identity; None where there is none."""

    def article(self, article_id: str) -> Article: ...

    def articles(self) -> Iterator[Article]:
        """All articles, by id."""

    def articles_to_extract(self, extractor_version: str) -> Iterator[Article]:
        """Articles not yet extracted by this version, by id; claims may be stored meanwhile."""

    def count_to_extract(self, extractor_version: str) -> int:
        """How many articles this version has not extracted yet."""

    # what watching and ingestion remember
    def begin_watch(self) -> None:
        """Called for the first time ever, count the disputes that are listed as told; later, do nothing."""

    def announce_disputes(self, confidence_from: float = 0.0) -> list[Announcement]:
        """Tell the listed disputes of at least this confidence that were never told, the most certain first, the unsure
        left out: each is returned here once, ever.
        """

    def announced(self, after: int = 0) -> list[Announcement]:
        """What was told, by number, after that number."""

    def remember_columns(self, name: str, columns: Mapping[str, str]) -> None:
        """Keep which column of a table holds which field, under a name."""

    def columns(self, name: str) -> dict[str, str]:
        """Field → column. Raises NotFound for a name that nothing is kept under."""

    # claims
    def add_extraction(self, article_id: str, extractor_version: str, extraction: Extraction) -> None:
        """Store the claims and coverage of an article in one transaction; replaces an older version's coverage."""

    def claim(self, claim_id: str) -> Claim: ...

    def claims(self, article_id: str | None = None) -> list[Claim]:
        """Claims of one article in text order, or all by id."""

    def coverage(self, article_id: str) -> list[SentenceCoverage]: ...

    # vectors
    def vector_ids(self, model_id: str, model_version: str) -> frozenset[str]: ...

    def add_vectors(self, model_id: str, model_version: str, claim_ids: Sequence[str], vectors: "np.ndarray") -> None:
        """Store unit vectors (claims, dims) float32."""

    def vectors(self, model_id: str, model_version: str, claim_ids: Sequence[str]) -> "np.ndarray":
        """Vectors in the order asked for: (claims, dims) float32."""

    # pairs
    def add_pairs(self, pairs: Iterable[CandidatePair]) -> int:
        """Store candidate pairs; returns how many were new."""

    def paired_claim_ids(self) -> frozenset[str]:
        """Claims that retrieval has already been run for."""

    def mark_paired(self, claim_ids: Iterable[str]) -> None: ...

    def pairs_to_score(self, model_id: str, model_version: str) -> list[CandidatePair]:
        """Candidate pairs this model has not scored, by id."""

    def add_scores(self, scored: Iterable[ScoredPair]) -> None:
        """Store scores beside those of other models; the same model and version again changes nothing."""

    def scored_pairs(self, model_id: str, model_version: str) -> Iterator[ScoredPair]: ...

    def replace_findings(self, findings: Iterable[Finding]) -> None:
        """Store the findings of pairs, replacing older findings of the same pairs."""

    def standing_findings(self) -> Iterator[Finding]:
        """Contradictions and entailments between claims that are not withdrawn, by pair id."""

    # why it is listed
    def findings_to_explain(self, model_id: str, model_version: str) -> list[ScoredFinding]:
        """Listed disputes that are sure, lead their group, and are not explained as they stand, the surest first."""

    def add_explanations(self, explanations: Iterable[Explanation]) -> None:
        """Store explanations, replacing older ones of the same pairs."""

    # what reviews taught
    def calibration(self) -> StoredCalibration | None:
        """The calibration that holds; None: the shipped thresholds do."""

    def add_calibration(self, calibration: Calibration, reviews: int) -> StoredCalibration:
        """Make this the calibration that holds. Findings change when they are judged again."""

    # who says the same
    def articles_to_trace(self) -> Iterator[Article]:
        """Articles whose origin is not stored, by id."""

    def origins(self) -> list[Origin]:
        """All origins, by article id."""

    def replace_origins(self, origins: Iterable[Origin]) -> None:
        """Store origins, replacing older ones of the same articles."""

    def memberships(self) -> list[Membership]:
        """All memberships, by claim id."""

    def replace_memberships(self, memberships: Iterable[Membership]) -> int:
        """Make the stored memberships these; returns how many claims moved. The list of disputes follows."""

    def dispute_group(self, pair_id: str) -> DisputeGroup:
        """Everyone on both sides of the dispute that the pair is part of."""

    def agreements(self, claim_id: str) -> list[Agreement]:
        """Who else says the same as a claim, the most probable first."""

    def changes(self, claim_id: str) -> list[Change]:
        """What brought a claim up to date or took it back, and what it changed itself; by day of the later claim."""

    # lists for people
    def disputes(self, filter: DisputeFilter, offset: int = 0, limit: int = 50) -> DisputePage:
        """One page of disputes by descending worth (confidence, then id)."""

    def dispute(self, pair_id: str) -> DisputeFile: ...

    def filter_choices(self, named: DisputeFilter = EVERYTHING) -> FilterChoices:
        """The OFFERED values of each kind that most disputes have, and those that `named` names and the list has."""

    def counts(self) -> dict[str, int]:
        """Rows by table name: articles, claims, pairs, scores, disputes, reviews, flags."""

    # people's work
    def add_review(
        self,
        pair_id: str,
        decision: Decision,
        reviewer: str,
        decided_at: datetime,
        reason: Reason | None = None,
        note: str = "",
        expected_number: int | None = None,
        blind: bool = False,
    ) -> Review:
        """Append a review. Raises Conflict if `expected_number` is not the number of reviews the pair has now."""

    def take_back(self, pair_id: str, number: int, reviewer: str, decided_at: datetime) -> Review:
        """Append a review that takes back review `number`, the reviewer's own and the last; else raises Conflict."""

    def reviews(self, pair_id: str) -> list[Review]: ...

    def waiting_for_second(self, reviewer: str, limit: int = 1) -> tuple[list[str], int]:
        """Pairs of the sample that others decided and this reviewer may decide blind, by id, and how many there are."""

    def second_opinions(self) -> list[SecondOpinion]:
        """Pairs decided twice, the second time blind."""

    def correct_claim(
        self, claim_id: str, part: Part, before: Value, after: Value, corrected_by: str, corrected_at: datetime
    ) -> Claim:
        """Put one part of a claim right in place; the value before is kept. Raises Conflict if that is not `before`."""

    def corrections(self, claim_id: str) -> list[Correction]:
        """What was put right in a claim, the earliest first."""

    def raise_flag(
        self,
        target: FlagTarget,
        target_id: str,
        raised_by: str,
        raised_at: datetime,
        note: str = "",
        due_on: date | None = None,
        assigned_to: str = "",
    ) -> Flag: ...

    def lower_flag(self, flag_id: str, lowered_by: str, lowered_at: datetime) -> Flag: ...

    def flags(self, target_id: str | None = None, standing_only: bool = False) -> list[Flag]: ...
