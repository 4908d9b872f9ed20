"""What a person or a feed gives → articles in the store: added, unchanged, a new version, or refused in one line.

Each article is one transaction: a stop loses at most the one at hand, and the same again adds nothing.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from claimcheck.domain.article import Arrival
from claimcheck.errors import IngestError
from claimcheck.ingest.articles import first_line_title, make_article, required_when
from claimcheck.ingest.batch import About, Batch, Read, Refused
from claimcheck.ingest.documents import Document, Source
from claimcheck.protocols import Store

__all__ = ["About", "Taken", "take_bytes", "take_paths", "take_text"]


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one thing that was given; `reason` is one line where it was refused."""

    name: str  # file, line of a file, address
    arrival: Arrival | None  # None: refused
    article_id: str = ""
    previous_id: str = ""  # the version before, where it is a new one
    reason: str = ""


def take_text(store: Store, text: str, about: About, name: str = "pasted text") -> Taken:
    """Store a text as an article; its first line is the title if none is given and it is short."""
    try:
        about = _with_day(about, name)
        document = Document(
            text,
            title=about.title or first_line_title(text),
            publisher=about.publisher,
            author=about.author,
            url=about.url,
            language=about.language,
            published=about.published,
        )
        sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return _stored(store, Read(make_article(document, name, source_sha256=sha256)))
    except IngestError as refused:
        return Taken(name, None, reason=str(refused))


def take_bytes(
    store: Store, content: bytes, name: str, about: About | None = None, keep_source: bool = False
) -> list[Taken]:
    """Store the articles of an uploaded file; its format is known by the ending of `name`, or by how it begins.

    What the file does not say of itself is taken from `about`.
    """
    try:
        about = _with_day(about or About(), name)
    except IngestError as refused:
        return [Taken(name, None, reason=str(refused))]
    with Batch(about=about) as batch:
        return [_taken(store, one, keep_source) for one in batch.read_source(Source(name, content=content))]


def take_paths(store: Store, paths: Iterable[Path], batch: Batch, keep_source: bool = False) -> Iterator[Taken]:
    """Store the articles of files and folders, one by one as they are read."""
    for outcome in batch.read_paths(paths):
        yield _taken(store, outcome, keep_source)


def _with_day(about: About, name: str) -> About:
    """`about` with its date in ISO 8601. Raises UnreadableArticle for what is no date."""
    when = required_when(about.published, name, about.language)
    return replace(about, published=when.isoformat() if when else "")


def _taken(store: Store, outcome: Read | Refused, keep_source: bool) -> Taken:
    if isinstance(outcome, Refused):
        return Taken(outcome.path, None, reason=outcome.reason)
    return _stored(store, outcome if keep_source else replace(outcome, content=None))


def _stored(store: Store, read: Read) -> Taken:
    receipt = store.add_article(read.article, read.content)
    return Taken(read.article.origin, receipt.arrival, receipt.article_id, receipt.previous_id)
