"""What readers take and give: a source of bytes in, documents, links and members out. Nothing here parses anything."""

import gzip
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, BinaryIO, Protocol, cast

from claimcheck.errors import UnreadableArticle

MAX_BYTES = 10_000_000  # of one article as text; no news text comes near it
MAX_BINARY_BYTES = 50_000_000  # of one article as PDF or DOCX, pictures included
MAX_UNPACKED_BYTES = 1_000_000_000  # of everything in one table, archive or crawl
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


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes to be read: those of `path`, or `content`. Messages call it `name`."""

    name: str
    path: Path | None = None
    content: bytes | None = None
    url: str = ""  # where it was fetched from
    media_type: str = ""

    def data(self, max_bytes: int = MAX_BYTES) -> bytes:
        """All bytes. Raises UnreadableArticle if it is missing, too large, empty or closed to us."""
        with self.stream(max_bytes + 1) as stream:
            data = stream.read(max_bytes + 1)
        if len(data) > max_bytes:
            raise UnreadableArticle(
                f"{self.name}: larger than {max_bytes // 1_000_000} MB; split it, one article a file."
            )
        if not data.strip():
            raise UnreadableArticle(f"{self.name}: the file is empty; remove it or put the article in.")
        return data

    def stream(self, max_bytes: int = MAX_UNPACKED_BYTES) -> BinaryIO:
        """The bytes from the start, unpacked where the name ends in .gz. This and reading on raise UnreadableArticle."""
        try:
            packed = self.path.open("rb") if self.path else io.BytesIO(self.content or b"")
        except FileNotFoundError as missing:
            raise UnreadableArticle(f"{self.name}: there is no such file; check the path.") from missing
        except OSError as closed:
            raise UnreadableArticle(
                f"{self.name}: it cannot be read ({closed.strerror}); check its permissions."
            ) from closed
        if not self.name.lower().endswith(".gz"):
            return packed
        return cast(BinaryIO, io.BufferedReader(_Unpacked(gzip.GzipFile(fileobj=packed), self.name, max_bytes)))


class _Unpacked(io.RawIOBase):
    """A gzip stream that ends with one line where it is broken or unpacks to too much."""

    def __init__(self, stream: IO[bytes], name: str, max_bytes: int) -> None:
        self._stream, self._name, self._left = stream, name, max_bytes

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            data = self._stream.read(len(buffer))
        except (OSError, EOFError) as broken:  # BadGzipFile is an OSError
            raise UnreadableArticle(f"{self._name}: the gzip file is broken ({broken}); download it again.") from broken
        self._left -= len(data)
        if self._left < 0:
            raise UnreadableArticle(f"{self._name}: it unpacks to more than is read at once; split it.")
        buffer[: len(data)] = data
        return len(data)


class Reader(Protocol):
    """Turns a source of one format into findings, in its order."""

    suffixes: tuple[str, ...]  # lower case, with the dot
    media_types: tuple[str, ...]

    def read(self, source: Source, options: Options) -> Iterator[Finding]:
        """Raises UnreadableArticle, with one line, where nothing more can be read."""
