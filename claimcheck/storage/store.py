"""The store: gives out frozen records and takes them in, one transaction a call."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TypeVar

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimcheck.domain.article import Article, Receipt, SentenceCoverage, Version
from claimcheck.domain.calibration import Calibration, StoredCalibration
from claimcheck.domain.claim import Claim
from claimcheck.domain.correction import Correction, Part, Value
from claimcheck.domain.explanation import Explanation, ScoredFinding
from claimcheck.domain.listing import EVERYTHING, Announcement, DisputeFile, DisputeFilter, DisputePage, FilterChoices
from claimcheck.domain.pair import CandidatePair, Finding, ScoredPair
from claimcheck.domain.proposition import Agreement, Change, DisputeGroup, Membership, Origin
from claimcheck.domain.review import Decision, Flag, FlagTarget, Reason, Review, SecondOpinion
from claimcheck.protocols import Extraction
from claimcheck.storage import announcements as announcement_rows
from claimcheck.storage import articles as article_rows
from claimcheck.storage import calibrations, opinions, people, propositions
from claimcheck.storage import choices as choice_rows
from claimcheck.storage import claims as claim_rows
from claimcheck.storage import columns as column_rows
from claimcheck.storage import corrections as correction_rows
from claimcheck.storage import disputes as dispute_rows
from claimcheck.storage import explanations as explanation_rows
from claimcheck.storage import findings as finding_rows
from claimcheck.storage import pairs as pair_rows
from claimcheck.storage import vectors as vector_rows
from claimcheck.storage import versions as version_rows
from claimcheck.storage.engine import Database
from claimcheck.storage.overviews import SqlOverviews
from claimcheck.storage.schema import prepare
from claimcheck.storage.tables import ArticleRow, ClaimRow, DisputeRow, FlagRow, PairRow, ReviewRow, ScoreRow

ARTICLES_AT_ONCE = 100
PAIRS_AT_ONCE = 2000

Record = TypeVar("Record", Article, ScoredPair, Finding)


def utc_now() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


def open_store(url: str, create: bool = True, clock: Callable[[], datetime] = utc_now) -> "SqlStore":
    """The store at `url`; a new or empty database is set up, an older one brought up to date after a backup beside it.

    Raises SchemaMismatch for a database of a newer claimcheck, StorageError for one that cannot be opened, and
    with `create` False for one that does not exist.
    """
    database = Database(url, create)
    try:
        prepare(database)
    except BaseException:
        database.close()
        raise
    return SqlStore(database, clock)


class SqlStore(SqlOverviews):
    """protocols.Store over SQLite or PostgreSQL. Threads may share one; so may processes share its database."""

    def __init__(self, database: Database, clock: Callable[[], datetime] = utc_now) -> None:
        """`database` has the current schema; `clock` gives the time of ingestion and scoring."""
        self._database = database
        self._clock = clock

    def close(self) -> None:
        """Give back the connections; a database in memory is gone."""
        self._database.close()

    def __enter__(self) -> "SqlStore":
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    # articles

    def add_articles(self, articles: Iterable[Article]) -> int:
        given = list(articles)  # a reader that fails half-way must not leave a transaction open
        with self._database.writing() as session:
            return article_rows.add(session, given, self._clock())

    def receive(self, arrived: Sequence[tuple[Article, bytes | None]]) -> list[Receipt]:
        with self._database.writing() as session:
            now = self._clock()
            for source in {source for _, source in arrived if source is not None}:
                article_rows.keep_source(session, source, now)
            return [article_rows.add_one(session, article, now) for article, _ in arrived]

    def source(self, sha256: str) -> bytes:
        with self._database.reading() as session:
            return article_rows.source(session, sha256)

    def versions(self, article_id: str) -> list[Version]:
        with self._database.reading() as session:
            return version_rows.versions(session, article_id)

    def article_of_identity(self, identity: str) -> str | None:
        with self._database.reading() as session:
            return version_rows.latest_of_identity(session, identity)

    def article(self, article_id: str) -> Article:
        with self._database.reading() as session:
            return article_rows.get(session, article_id)

    def articles(self) -> Iterator[Article]:
        return self._pages(
            lambda session, after: article_rows.page(session, after, ARTICLES_AT_ONCE), lambda article: article.id
        )

    def articles_to_extract(self, extractor_version: str) -> Iterator[Article]:
        return self._pages(
            lambda session, after: article_rows.page(session, after, ARTICLES_AT_ONCE, extractor_version),
            lambda article: article.id,
        )

    def count_to_extract(self, extractor_version: str) -> int:
        with self._database.reading() as session:
            return article_rows.count_not_extracted(session, extractor_version)

    def coverage(self, article_id: str) -> list[SentenceCoverage]:
        with self._database.reading() as session:
            return article_rows.coverage(session, article_id)

    # what watching and ingestion remember

    def begin_watch(self) -> None:
        with self._database.writing() as session:
            announcement_rows.begin_watch(session, self._clock())

    def announce_disputes(self, confidence_from: float = 0.0) -> list[Announcement]:
        with self._database.writing() as session:
            return announcement_rows.announce(session, self._clock(), confidence_from)

    def announced(self, after: int = 0) -> list[Announcement]:
        with self._database.reading() as session:
            return announcement_rows.announced(session, after)

    def remember_columns(self, name: str, columns: Mapping[str, str]) -> None:
        with self._database.writing() as session:
            column_rows.remember(session, name, columns)

    def columns(self, name: str) -> dict[str, str]:
        with self._database.reading() as session:
            return column_rows.recall(session, name)

    # claims

    def add_extraction(self, article_id: str, extractor_version: str, extraction: Extraction) -> None:
        with self._database.writing() as session:
            claim_rows.add_extraction(session, article_id, extractor_version, extraction)

    def claim(self, claim_id: str) -> Claim:
        with self._database.reading() as session:
            return claim_rows.get(session, claim_id)

    def claims(self, article_id: str | None = None) -> list[Claim]:
        with self._database.reading() as session:
            return claim_rows.listed(session, article_id)

    # vectors

    def vector_ids(self, model_id: str, model_version: str) -> frozenset[str]:
        with self._database.reading() as session:
            return vector_rows.ids(session, model_id, model_version)

    def add_vectors(self, model_id: str, model_version: str, claim_ids: Sequence[str], vectors: np.ndarray) -> None:
        with self._database.writing() as session:
            vector_rows.add(session, model_id, model_version, claim_ids, vectors)

    def vectors(self, model_id: str, model_version: str, claim_ids: Sequence[str]) -> np.ndarray:
        with self._database.reading() as session:
            return vector_rows.get(session, model_id, model_version, claim_ids)

    # pairs

    def add_pairs(self, pairs: Iterable[CandidatePair]) -> int:
        given = list(pairs)
        with self._database.writing() as session:
            return pair_rows.add(session, given)

    def paired_claim_ids(self) -> frozenset[str]:
        with self._database.reading() as session:
            return claim_rows.paired_ids(session)

    def mark_paired(self, claim_ids: Iterable[str]) -> None:
        given = list(claim_ids)
        with self._database.writing() as session:
            claim_rows.mark_paired(session, given)

    def pairs_to_score(self, model_id: str, model_version: str) -> list[CandidatePair]:
        with self._database.reading() as session:
            return pair_rows.to_score(session, model_id, model_version)

    def add_scores(self, scored: Iterable[ScoredPair]) -> None:
        given = list(scored)
        with self._database.writing() as session:
            pair_rows.add_scores(session, given, self._clock())

    def scored_pairs(self, model_id: str, model_version: str) -> Iterator[ScoredPair]:
        return self._pages(
            lambda session, after: pair_rows.scored_page(session, model_id, model_version, after, PAIRS_AT_ONCE),
            lambda scored: scored.pair.id,
        )

    def replace_findings(self, findings: Iterable[Finding]) -> None:
        given = list(findings)
        with self._database.writing() as session:
            finding_rows.replace(session, given)

    def standing_findings(self) -> Iterator[Finding]:
        return self._pages(
            lambda session, after: propositions.standing_findings(session, after, PAIRS_AT_ONCE),
            lambda finding: finding.pair_id,
        )

    # why it is listed

    def findings_to_explain(self, model_id: str, model_version: str) -> list[ScoredFinding]:
        with self._database.reading() as session:
            return explanation_rows.to_explain(session, model_id, model_version)

    def add_explanations(self, explanations: Iterable[Explanation]) -> None:
        given = list(explanations)
        with self._database.writing() as session:
            explanation_rows.add(session, given)

    # what reviews taught

    def calibration(self) -> StoredCalibration | None:
        with self._database.reading() as session:
            return calibrations.last(session)

    def add_calibration(self, calibration: Calibration, reviews: int) -> StoredCalibration:
        with self._database.writing() as session:
            return calibrations.add(session, calibration, reviews, self._clock())

    # who says the same

    def articles_to_trace(self) -> Iterator[Article]:
        return self._pages(
            lambda session, after: propositions.articles_to_trace(session, after, ARTICLES_AT_ONCE),
            lambda article: article.id,
        )

    def origins(self) -> list[Origin]:
        with self._database.reading() as session:
            return propositions.origins(session)

    def replace_origins(self, origins: Iterable[Origin]) -> None:
        given = list(origins)
        with self._database.writing() as session:
            propositions.replace_origins(session, given)

    def memberships(self) -> list[Membership]:
        with self._database.reading() as session:
            return propositions.memberships(session)

    def replace_memberships(self, memberships: Iterable[Membership]) -> int:
        given = list(memberships)
        with self._database.writing() as session:
            return propositions.replace_memberships(session, given)

    def dispute_group(self, pair_id: str) -> DisputeGroup:
        with self._database.reading() as session:
            return propositions.group(session, pair_id)

    def agreements(self, claim_id: str) -> list[Agreement]:
        with self._database.reading() as session:
            return propositions.agreements(session, claim_id)

    def changes(self, claim_id: str) -> list[Change]:
        with self._database.reading() as session:
            return propositions.changes(session, claim_id)

    # lists for people

    def disputes(self, filter: DisputeFilter, offset: int = 0, limit: int = 50) -> DisputePage:
        with self._database.reading() as session:
            return dispute_rows.page(session, filter, offset, limit)

    def dispute(self, pair_id: str) -> DisputeFile:
        with self._database.reading() as session:
            return dispute_rows.one(session, pair_id)

    def filter_choices(self, named: DisputeFilter = EVERYTHING) -> FilterChoices:
        with self._database.reading() as session:
            return choice_rows.choices(session, named)

    def counts(self) -> dict[str, int]:
        tables = {
            "articles": select(func.count()).select_from(ArticleRow),
            "claims": select(func.count())
            .select_from(ClaimRow)
            .where(ClaimRow.withdrawn.is_(False), ClaimRow.repeats == ""),
            "pairs": select(func.count()).select_from(PairRow),
            "scores": select(func.count()).select_from(ScoreRow),
            "disputes": select(func.count()).select_from(DisputeRow).where(DisputeRow.leads.is_(True)),
            "reviews": select(func.count()).select_from(ReviewRow),
            "flags": select(func.count()).select_from(FlagRow),
        }
        with self._database.reading() as session:
            return {name: session.scalar(count) or 0 for name, count in tables.items()}

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
        with self._database.writing() as session:
            return people.add_review(
                session, pair_id, decision, reviewer, decided_at, reason, note, expected_number, blind
            )

    def take_back(self, pair_id: str, number: int, reviewer: str, decided_at: datetime) -> Review:
        with self._database.writing() as session:
            return people.take_back(session, pair_id, number, reviewer, decided_at)

    def reviews(self, pair_id: str) -> list[Review]:
        with self._database.reading() as session:
            return people.reviews(session, pair_id)

    def waiting_for_second(self, reviewer: str, limit: int = 1) -> tuple[list[str], int]:
        with self._database.reading() as session:
            return opinions.waiting(session, reviewer, limit)

    def second_opinions(self) -> list[SecondOpinion]:
        with self._database.reading() as session:
            return opinions.given(session)

    def correct_claim(
        self, claim_id: str, part: Part, before: Value, after: Value, corrected_by: str, corrected_at: datetime
    ) -> Claim:
        with self._database.writing() as session:
            return correction_rows.correct(session, claim_id, part, before, after, corrected_by, corrected_at)

    def corrections(self, claim_id: str) -> list[Correction]:
        with self._database.reading() as session:
            claim_rows.get(session, claim_id)
            return correction_rows.of_claims(session, [claim_id]).get(claim_id, [])

    def raise_flag(
        self,
        target: FlagTarget,
        target_id: str,
        raised_by: str,
        raised_at: datetime,
        note: str = "",
        due_on: date | None = None,
        assigned_to: str = "",
    ) -> Flag:
        with self._database.writing() as session:
            return people.raise_flag(session, target, target_id, raised_by, raised_at, note, due_on, assigned_to)

    def lower_flag(self, flag_id: str, lowered_by: str, lowered_at: datetime) -> Flag:
        with self._database.writing() as session:
            return people.lower_flag(session, flag_id, lowered_by, lowered_at)

    def flags(self, target_id: str | None = None, standing_only: bool = False) -> list[Flag]:
        with self._database.reading() as session:
            return people.flags(session, None if target_id is None else [target_id], standing_only)

    def _pages(self, page: Callable[[Session, str], list[Record]], key: Callable[[Record], str]) -> Iterator[Record]:
        """Record after record; no transaction stays open between pages, so the caller may write meanwhile."""
        after = ""
        while True:
            with self._database.reading() as session:
                records = page(session, after)
            if not records:
                return
            yield from records
            after = key(records[-1])
