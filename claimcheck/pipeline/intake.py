"""What a person or a feed gives → articles in the store: added, unchanged, a new version, or refused in one line.

Each article goes in whole or not at all: a stop loses at most the few at hand, and the same again adds nothing.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from claimcheck.domain.article import Arrival
from claimcheck.errors import IngestError
from claimcheck.ingest.articles import canonical_address, first_line_title, make_article, required_iso
from claimcheck.ingest.batch import About, Batch, Read, Refused
from claimcheck.ingest.documents import Document, Link
from claimcheck.ingest.fetch import Fetcher, Page
from claimcheck.ingest.source import Source
from claimcheck.protocols import Store

__all__ = ["About", "Taken", "follow_links", "take_address", "take_all", "take_bytes", "take_paths", "take_text"]

MAX_FOLLOWED = 2000  # pages in one batch
PASTED = "pasted text"  # what a text without a file is called
STORED_AT_ONCE = 50  # articles
STORED_AFTER_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one thing that was given; `reason` is one line where it was refused."""

    name: str  # file, line of a file, address
    arrival: Arrival | None  # None: refused
    article_id: str = ""
    previous_id: str = ""  # the version before, where it is a new one
    reason: str = ""


def take_text(store: Store, text: str, about: About) -> Taken:
    """Store a text as an article; its first line is the title if none is given and it is short."""
    try:
        document = Document(
            text,
            title=about.title or first_line_title(text),
            publisher=about.publisher,
            author=about.author,
            url=about.url,
            language=about.language,
            published=required_iso(about.published, PASTED, about.language),
        )
        sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        article = make_article(document, PASTED, source_sha256=sha256)
    except IngestError as refused:
        return Taken(PASTED, None, reason=str(refused))
    return next(take_all(store, [Read(article)]))


def take_bytes(store: Store, content: bytes, name: str) -> list[Taken]:
    """Store the articles of an uploaded file; its format is known by the ending of `name`, or by how it begins."""
    with Batch() as batch:
        return list(take_all(store, batch.read_source(Source(name, content=content))))


def take_paths(store: Store, paths: Iterable[Path], batch: Batch, keep_source: bool = False) -> Iterator[Taken]:
    """Store the articles of files and folders as they are read."""
    return take_all(store, batch.read_paths(paths), keep_source)


def take_address(store: Store, url: str, batch: Batch, fetcher: Fetcher, keep_source: bool = False) -> Iterator[Taken]:
    """Store what is at a web address: an article, a file, or the pages that a feed or sitemap names.

    `batch` must follow links with the same fetcher for the last: see `follow_links`.
    """
    try:
        page = fetcher.get(url)
    except IngestError as refused:
        return iter([Taken(url, None, reason=str(refused))])
    return take_all(store, batch.read_source(source_of(page)), keep_source)


def follow_links(fetcher: Fetcher, batch: Batch, wanted: Callable[[Link], bool] = lambda link: True) -> None:
    """Let `batch` fetch the pages that feeds and sitemaps name, each once, instead of refusing them.

    Those that are not `wanted` are passed over.
    """
    followed: set[str] = set()

    def follow(link: Link) -> Iterator[Read | Refused]:
        address = canonical_address(link.url) or link.url
        if address in followed or not wanted(link):
            return
        followed.add(address)
        if len(followed) > MAX_FOLLOWED:
            yield Refused(link.url, f"{link.url[:200]}: not fetched, {MAX_FOLLOWED} pages are enough; run it again.")
            return
        try:
            page = fetcher.get(link.url)
        except IngestError as refused:
            yield Refused(link.url, str(refused))
            return
        yield from batch.read_source(source_of(page), link=link)

    batch.follow = follow


def source_of(page: Page) -> Source:
    """What a server answered, to be read."""
    return Source(page.url, content=page.content, url=page.url, media_type=page.media_type)


def take_all(store: Store, outcomes: Iterable[Read | Refused], keep_source: bool = False) -> Iterator[Taken]:
    """Store what was read, some articles a transaction, each whole or not at all; in order, refusals in their place.

    A transaction waits for the disk: one for each article takes ten times as long.
    """
    waiting: list[Read | Refused] = []
    since = monotonic()
    for outcome in outcomes:
        waiting.append(outcome)
        if len(waiting) >= STORED_AT_ONCE or monotonic() - since > STORED_AFTER_SECONDS:
            yield from _stored_together(store, waiting, keep_source)
            waiting, since = [], monotonic()
    yield from _stored_together(store, waiting, keep_source)


def _stored_together(store: Store, outcomes: list[Read | Refused], keep_source: bool) -> Iterator[Taken]:
    reads = [one for one in outcomes if isinstance(one, Read)]
    kept = [(one.article, one.content if keep_source else None) for one in reads]
    receipts = iter(store.receive(kept) if kept else ())
    for one in outcomes:
        if isinstance(one, Refused):
            yield Taken(one.path, None, reason=one.reason)
        else:
            receipt = next(receipts)
            yield Taken(one.article.origin, receipt.arrival, receipt.article_id, receipt.previous_id)
