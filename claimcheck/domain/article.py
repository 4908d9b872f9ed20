"""Articles and the spans that point into them."""

from dataclasses import dataclass
from datetime import date, datetime
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

    @staticmethod
    def make_id(text: str, publisher: str = "", published_on: date | None = None) -> str:
        """The content hash of an article: text, outlet and day make it, title and address may be mended later."""
        return content_id("article", publisher, published_on.isoformat() if published_on else "", text)


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
