"""What readers give: documents, links to more, members of what holds many, and refusals. Nothing here parses."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from claimcheck.ingest.source import Source

MAX_TEXT_CHARS = 2_000_000  # of one article


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader found, before it is an article. Times are ISO 8601: a day, or a time with its zone."""

    text: str
    title: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    language: str = ""
    published: str = ""
    updated: str = ""
    part: str = ""  # where in the file, to be put behind its name: ":12"
    key: str = ""  # the id the file gives it


@dataclass(frozen=True, slots=True)
class Link:
    """A page that a feed or sitemap names; `summary` is what it says of it."""

    url: str
    title: str = ""
    publisher: str = ""
    author: str = ""
    language: str = ""
    published: str = ""
    updated: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside another: of an archive, a crawl, a mail."""

    name: str
    content: bytes
    media_type: str = ""  # where the container says so
    url: str = ""  # where it was fetched from


@dataclass(frozen=True, slots=True)
class Refusal:
    """One part of a file that gave nothing, in one line; the rest goes on."""

    reason: str


Finding = Document | Link | Member | Refusal


@dataclass(frozen=True, slots=True)
class Options:
    """How a person wants files read."""

    columns: dict[str, str] = field(default_factory=dict)  # of tables: field of claimcheck → column
    date_order: str = ""  # DMY, MDY or YMD where days are written in figures; "": as the language has it
    zone: str = ""  # of times without one, as in the tz database; "": such times are only days


class Reader(Protocol):
    """Turns a source of one format into findings, in its order."""

    suffixes: tuple[str, ...]  # lower case, with the dot
    media_types: tuple[str, ...]

    def read(self, source: Source, options: Options) -> Iterator[Finding]:
        """Raises UnreadableArticle, with one line, where nothing more can be read."""
