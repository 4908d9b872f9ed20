"""Articles and the spans that point into them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from claimcheck.domain.ids import content_id


class Span(NamedTuple):
    """A stretch of an article's text: code points, `end` exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The covered part of `text`."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Article:
    """One published document. Every offset anywhere in claimcheck is an offset into `text`, kept as it was read."""

    id: str
    text: str
    language: str  # ISO 639-1
    title: str = ""
    publisher: str = ""  # the outlet
    author: str = ""
    url: str = ""  # "" where the article has no address
    published_on: date | None = None
    ingested_at: datetime | None = None  # set by the store, not part of the id
    origin: str = ""  # where claimcheck read it: file name, gold id, feed; never part of the id
    published_at: datetime | None = None  # in the zone the outlet gave; `published_on` is its day there
    updated_at: datetime | None = None  # likewise
    identity: str = ""  # what stays when the article changes: its address, or where it was read; "": nothing known
    source_sha256: str = ""  # of the bytes it was read from, hexadecimal

    @staticmethod
    def make_id(text: str, publisher: str = "", published_on: date | None = None) -> str:
        """The content hash of an article: text, outlet and day make it, title and address may be mended later."""
        return content_id("article", publisher, published_on.isoformat() if published_on else "", text)


class Arrival(StrEnum):
    """What became of an article that came in."""

    ADDED = "added"
    UNCHANGED = "unchanged"  # it was there already
    CHANGED = "changed"  # it is a new version of one that was there


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the store did with an article; `previous_id` is the version before it, where it is a new one."""

    arrival: Arrival
    article_id: str
    previous_id: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an article; `number` counts from 1. A later version's claims are compared with those before it."""

    number: int
    article: Article
    new_claims: tuple[str, ...] = ()  # ids of claims that no earlier version has
    repeated_claims: tuple[str, ...] = ()  # ids, in their first version, of claims said before and said still
    withdrawn_claims: tuple[str, ...] = ()  # ids, in their first version, of claims that this version says no more


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article; `index` counts from 0 through the whole text."""

    index: int
    span: Span


@dataclass(frozen=True, slots=True)
class SentenceCoverage:
    """What became of one sentence: `status` is extracted, not_a_claim or unsure; `why` is a short English reason."""

    span: Span
    status: str
    why: str = ""
