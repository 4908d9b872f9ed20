"""Where bytes come from, a file or what was fetched, and how many of them are read at once."""

import gzip
import io
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, cast

from claimcheck.errors import UnreadableArticle

MAX_BYTES = 10_000_000  # of one article as text; no news text comes near it
MAX_BINARY_BYTES = 50_000_000  # of one article as PDF or DOCX, pictures included
MAX_UNPACKED_BYTES = 1_000_000_000  # of everything in one table, archive or crawl


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
        """The bytes from the start, unpacked if the name ends in .gz. This and reading on raise UnreadableArticle."""
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
