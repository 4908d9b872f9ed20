"""The tables, as typed rows. Rows never leave this room; `mapping` turns them into records."""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Date,
    DateTime,
    Dialect,
    Double,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Text,
    TypeDecorator,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.domain.correction import Part
from claimcheck.domain.identity import SpeakerVerdict
from claimcheck.domain.listing import DECISION_STATUSES
from claimcheck.domain.pair import DisputeKind, Relation
from claimcheck.domain.review import Decision, FlagTarget, Reason
from claimcheck.errors import StorageError


class Words(TypeDecorator[str]):
    """Text that both databases can hold: Unicode without NUL and without half surrogates."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None or (value.isascii() and "\0" not in value):
            return value
        if "\0" in value or any("\ud800" <= sign <= "\udfff" for sign in value):
            raise StorageError(
                f"Text {value[:30]!r} holds a character that no database keeps; remove it and run again."
            )
        return value


class Moment(TypeDecorator[datetime]):
    """A point in time: given with a time zone, stored and given back in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value.isoformat()} has no time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class ZonedMoment(TypeDecorator[datetime]):
    """A point in time that keeps the zone it was given in, as ISO 8601."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value.isoformat()} has no time zone")
        return value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class Base(DeclarativeBase):
    """Every table's constraints have names, so that migrations can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {str: Words, datetime: Moment, date: Date, float: Double, list[Any]: JSON}  # noqa: RUF012


def _one_of(column: str, words: type[StrEnum] | tuple[str, ...]) -> CheckConstraint:
    return CheckConstraint(f"{column} IN ({', '.join(repr(str(word)) for word in words)})", name=column)


class ArticleRow(Base):
    __tablename__ = "articles"
    __table_args__ = (Index(None, "identity", "place"), Index(None, "follows"))

    id: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str]
    title: Mapped[str]
    publisher: Mapped[str]
    author: Mapped[str]
    url: Mapped[str]
    published_on: Mapped[date | None]
    ingested_at: Mapped[datetime]
    origin: Mapped[str]
    extracted_by: Mapped[str]  # version of the extractor; "": not extracted yet
    published_at: Mapped[datetime | None] = mapped_column(ZonedMoment)
    updated_at: Mapped[datetime | None] = mapped_column(ZonedMoment)
    source_sha256: Mapped[str]
    identity: Mapped[str]  # "": none is known, and no article is a version of it
    place: Mapped[int]  # among the articles of this identity, from 1, in the order they came
    follows: Mapped[str]  # id of the version before; "": the first version
    text: Mapped[str]


class SourceRow(Base):
    """The bytes that articles were read from, where somebody asked to keep them."""

    __tablename__ = "sources"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    stored_at: Mapped[datetime]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class CoverageRow(Base):
    __tablename__ = "coverage"

    article_id: Mapped[str] = mapped_column(ForeignKey("articles.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    start: Mapped[int]
    stop: Mapped[int]
    status: Mapped[str]
    why: Mapped[str]


class ClaimRow(Base):
    """`withdrawn`: the latest extractor no longer finds this claim; it is kept for the work people did on it.

    `repeats` and `gone_in` compare the versions of one article, see `storage.versions`.
    """

    __tablename__ = "claims"
    __table_args__ = (
        _one_of("quotation", Quotation),
        _one_of("polarity", Polarity),
        CheckConstraint("checkworthiness BETWEEN 0 AND 1", name="checkworthiness"),
        Index(None, "article_id", "position"),
        Index(None, "speaker_id", "withdrawn", "repeats", "published_on", "id"),
        Index(None, "withdrawn", "repeats", "published_on", "id"),
        Index(None, "repeats"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("articles.id"))
    position: Mapped[int]  # order in the article, from 0
    extracted_by: Mapped[str]
    withdrawn: Mapped[bool]
    paired: Mapped[bool]  # retrieval has been run for it
    repeats: Mapped[str]  # id of the same claim in an earlier version of the article, which stands for both; or ""
    gone_in: Mapped[str]  # id of the version of the article that says it no more; or ""
    language: Mapped[str]
    speaker_id: Mapped[str]
    speaker_name: Mapped[str]
    found_speaker_id: Mapped[str]  # what the extractor says; a person may have moved the claim to another speaker
    found_speaker_name: Mapped[str]
    speaker: Mapped[str]
    polarity: Mapped[str]
    quotation: Mapped[str]
    cue_start: Mapped[int]
    cue_stop: Mapped[int]
    source_start: Mapped[int | None]
    source_stop: Mapped[int | None]
    pronoun_start: Mapped[int | None]
    pronoun_stop: Mapped[int | None]
    content_spans: Mapped[list[Any]]  # [[start, stop], …]
    reported_by: Mapped[list[Any]]
    cue: Mapped[str]
    hedged: Mapped[bool]
    unattributed: Mapped[bool]
    checkworthiness: Mapped[float]
    event_on: Mapped[date | None]
    uttered_on: Mapped[date | None]
    published_on: Mapped[date | None]
    denials: Mapped[int]
    speaker_state: Mapped[str]
    content: Mapped[str]
    resolved_content: Mapped[str]
    context: Mapped[str]
    search: Mapped[str]  # content and speaker, folded for searching


class VectorRow(Base):
    __tablename__ = "vectors"
    __table_args__ = (Index(None, "claim_id"),)

    model_id: Mapped[str] = mapped_column(primary_key=True)
    model_version: Mapped[str] = mapped_column(primary_key=True)
    claim_id: Mapped[str] = mapped_column(ForeignKey("claims.id"), primary_key=True)
    vector: Mapped[bytes]  # dims × float32, little-endian


class PairRow(Base):
    __tablename__ = "pairs"
    __table_args__ = (
        CheckConstraint("left_id < right_id", name="order"),
        Index(None, "left_id", "right_id", unique=True),
        Index(None, "right_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    left_id: Mapped[str] = mapped_column(ForeignKey("claims.id"))
    right_id: Mapped[str] = mapped_column(ForeignKey("claims.id"))
    proposed_by: Mapped[list[Any]]
    similarity: Mapped[float]


class ScoreRow(Base):
    __tablename__ = "scores"

    pair_id: Mapped[str] = mapped_column(ForeignKey("pairs.id"), primary_key=True)
    model_id: Mapped[str] = mapped_column(primary_key=True)
    model_version: Mapped[str] = mapped_column(primary_key=True)
    forward_entailment: Mapped[float]
    forward_neutral: Mapped[float]
    forward_contradiction: Mapped[float]
    backward_entailment: Mapped[float]
    backward_neutral: Mapped[float]
    backward_contradiction: Mapped[float]
    truncated: Mapped[bool]
    stored_at: Mapped[datetime]


class FindingRow(Base):
    __tablename__ = "findings"
    __table_args__ = (
        _one_of("relation", Relation),
        _one_of("kind", DisputeKind),
        CheckConstraint("confidence BETWEEN 0 AND 1", name="confidence"),
        Index(None, "reason"),
    )

    pair_id: Mapped[str] = mapped_column(ForeignKey("pairs.id"), primary_key=True)
    relation: Mapped[str]
    kind: Mapped[str | None]
    confidence: Mapped[float]
    unsure: Mapped[bool]
    contributions: Mapped[list[Any]]  # [[feature, value, log-odds], …]
    reason: Mapped[str]
    model_id: Mapped[str]
    model_version: Mapped[str]
    agreement: Mapped[float]
    later_id: Mapped[str]  # of an update or retraction: the claim that changes the other; else ""


class ExplanationRow(Base):
    """The words that decide a listed pair, as places in what its claims were read as."""

    __tablename__ = "explanations"

    pair_id: Mapped[str] = mapped_column(ForeignKey("pairs.id"), primary_key=True)
    left_start: Mapped[int | None]
    left_stop: Mapped[int | None]
    left_fall: Mapped[float | None]
    right_start: Mapped[int | None]
    right_stop: Mapped[int | None]
    right_fall: Mapped[float | None]
    confidence: Mapped[float]  # of the finding explained
    model_id: Mapped[str]
    model_version: Mapped[str]


class CalibrationRow(Base):
    """What reviews taught the judge, append-only; the last number holds."""

    __tablename__ = "calibrations"

    number: Mapped[int] = mapped_column(primary_key=True)
    slope: Mapped[float]
    shift: Mapped[float]
    cuts: Mapped[list[Any]]  # [[languages, listed, unsure], …]
    reviews: Mapped[int]
    fitted_at: Mapped[datetime]


class OriginRow(Base):
    __tablename__ = "origins"

    article_id: Mapped[str] = mapped_column(ForeignKey("articles.id"), primary_key=True)
    origin_id: Mapped[str]
    agency: Mapped[str]
    signature: Mapped[bytes]


class MembershipRow(Base):
    """Claims that do not stand alone in their proposition."""

    __tablename__ = "memberships"
    __table_args__ = (Index(None, "proposition_id"),)

    claim_id: Mapped[str] = mapped_column(ForeignKey("claims.id"), primary_key=True)
    proposition_id: Mapped[str]
    twin_of: Mapped[str]


class ReviewRow(Base):
    """Append-only."""

    __tablename__ = "reviews"
    __table_args__ = (
        _one_of("decision", Decision),
        _one_of("reason", Reason),
        CheckConstraint("number >= 1", name="number"),
    )

    pair_id: Mapped[str] = mapped_column(ForeignKey("pairs.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    decision: Mapped[str]
    reviewer: Mapped[str]
    decided_at: Mapped[datetime]
    reason: Mapped[str | None]
    note: Mapped[str]
    undoes: Mapped[int | None]  # number of the review taken back
    blind: Mapped[bool]  # a second opinion: does not change the status


class CorrectionRow(Base):
    """Append-only; the claim itself has the value after."""

    __tablename__ = "corrections"
    __table_args__ = (_one_of("part", Part), CheckConstraint("number >= 1", name="number"))

    claim_id: Mapped[str] = mapped_column(ForeignKey("claims.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    part: Mapped[str]
    before: Mapped[Any] = mapped_column(JSON, nullable=False)
    after: Mapped[Any] = mapped_column(JSON, nullable=False)
    corrected_by: Mapped[str]
    corrected_at: Mapped[datetime]


class FlagRow(Base):
    __tablename__ = "flags"
    __table_args__ = (_one_of("target", FlagTarget), Index(None, "target_id"))

    id: Mapped[str] = mapped_column(primary_key=True)
    target: Mapped[str]
    target_id: Mapped[str]  # of a claim or a pair
    raised_by: Mapped[str]
    raised_at: Mapped[datetime]
    note: Mapped[str]
    due_on: Mapped[date | None]
    assigned_to: Mapped[str]
    lowered_by: Mapped[str]
    lowered_at: Mapped[datetime | None]


class DisputeRow(Base):
    """What the list of disputes filters and sorts by, copied from the other tables by `listing.refresh`.

    `ix_disputes_order` has all that the whole list is filtered, sorted and counted by: of 100,000 disputes SQLite then
    counts those to be shown in 10 ms and finds a page in less; without it, each takes 25 ms and more.
    """

    __tablename__ = "disputes"
    __table_args__ = (
        _one_of("status", DECISION_STATUSES),
        Index(None, "left_speaker_id", "left_speaker_name"),
        Index(None, "right_speaker_id", "right_speaker_name"),
        Index(None, "asserter_id", "denier_id"),
        Index(None, "group_id"),
        Index(
            "ix_disputes_order",
            *("leads", "unsure", "confidence", "pair_id", "retracted", "status", "kind", "group_id"),
        ),
    )

    pair_id: Mapped[str] = mapped_column(ForeignKey("pairs.id"), primary_key=True)
    group_id: Mapped[str]  # the two propositions; a pair that people found no contradiction stands alone
    leads: Mapped[bool] = mapped_column(default=True)  # stands for its group in the list
    retracted: Mapped[bool]  # one of its claims was taken back
    confidence: Mapped[float]
    unsure: Mapped[bool]
    kind: Mapped[str | None]
    status: Mapped[str]
    flagged: Mapped[bool]
    left_language: Mapped[str]
    right_language: Mapped[str]
    left_speaker_id: Mapped[str]
    right_speaker_id: Mapped[str]
    left_speaker_name: Mapped[str]
    right_speaker_name: Mapped[str]
    left_publisher: Mapped[str]
    right_publisher: Mapped[str]
    left_published_on: Mapped[date | None]
    right_published_on: Mapped[date | None]
    asserter_id: Mapped[str]  # who says it, and who disputes that: the side that denies or doubts, else the later one
    denier_id: Mapped[str]
    event_on: Mapped[date | None]  # the earlier of the days that the two claims are about


class DisputeTextRow(Base):
    """The folded words of a dispute, apart from `disputes` so that the list stays narrow to scan."""

    __tablename__ = "dispute_texts"

    pair_id: Mapped[str] = mapped_column(ForeignKey("disputes.pair_id", ondelete="CASCADE"), primary_key=True)
    search: Mapped[str]


class ChoiceRow(Base):
    """A value that the list can be filtered by, with how many sides of listed pairs have it; see `storage.choices`."""

    __tablename__ = "choices"
    __table_args__ = (Index(None, "facet", "sides"),)

    facet: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)  # of a speaker; else ""
    sides: Mapped[int]


class SpeakerNameRow(Base):
    """Every name that an article or the extractor gave a speaker, folded for searching; kept when claims go."""

    __tablename__ = "speaker_names"
    __table_args__ = (Index(None, "search"),)

    speaker_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    search: Mapped[str]


class SpeakerDecisionRow(Base):
    """A person's word on who is who, append-only; of two on the same matter the later number holds."""

    __tablename__ = "speaker_decisions"
    __table_args__ = (_one_of("verdict", SpeakerVerdict), Index(None, "speaker_id"), Index(None, "other_id"))

    number: Mapped[int] = mapped_column(primary_key=True)
    verdict: Mapped[str]
    speaker_id: Mapped[str]
    name: Mapped[str]  # of a split: the name in articles that is moved; else ""
    other_id: Mapped[str]
    other_name: Mapped[str]
    decided_by: Mapped[str]
    decided_at: Mapped[datetime]


class AnnouncementRow(Base):
    """A dispute that was told as new, once; kept when its pair leaves the list."""

    __tablename__ = "announcements"

    pair_id: Mapped[str] = mapped_column(ForeignKey("pairs.id"), primary_key=True)
    number: Mapped[int]  # from 1, in the order they were told
    told_at: Mapped[datetime]


class WatchRow(Base):
    """The first watch of this database: disputes that stood before it are never told."""

    __tablename__ = "watches"

    number: Mapped[int] = mapped_column(primary_key=True)  # always 1
    began_at: Mapped[datetime]


class TableColumnsRow(Base):
    """Which column of a person's tables holds what, remembered by a name."""

    __tablename__ = "table_columns"

    name: Mapped[str] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    heading: Mapped[str]
