"""Feeds on a schedule → new articles → checked → each new dispute told once.

Nothing grows in memory but a bounded list of links: what was read is known by the store. A feed that dies is asked ever
more seldom, and the others go on.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from claimcheck.domain.article import Arrival
from claimcheck.domain.listing import Announcement
from claimcheck.errors import IngestError
from claimcheck.ingest.articles import canonical_address
from claimcheck.ingest.batch import Batch
from claimcheck.ingest.documents import Link
from claimcheck.ingest.fetch import Fetcher
from claimcheck.pipeline.intake import Taken, follow_links, source_of, take_all
from claimcheck.protocols import Store

MAX_SEEN = 50_000  # links remembered
TRIES = 3  # of a page that cannot be read, in as many rounds
SELDOM_SECONDS = 24 * 3600.0  # how seldom a dead feed is asked in the end


@dataclass(slots=True)
class Feed:
    """A feed, and what is known of it since the watch began."""

    url: str
    due_at: float = 0.0
    failures: int = 0
    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """What one look at the feeds gave. `refused` names what could not be read, feeds that are dead included."""

    feeds: int  # asked
    added: int
    changed: int
    refused: tuple[Taken, ...]
    disputes: tuple[Announcement, ...]


def watch(
    store: Store,
    feeds: list[Feed],
    *,
    fetcher: Fetcher,
    check: Callable[[], object],
    every_seconds: float,
    clock: Callable[[], float],
    sleep: Callable[[float], None],
) -> Iterator[Round]:
    """Look at the feeds that are due, check what came, and give each round in which a feed was asked; without end.

    `check` does what is missing in the store. Disputes that stood before the first watch of this store are not told.
    """
    if not store.announced():
        store.announce_disputes()
    links = _Links(store)
    while True:
        due = [feed for feed in feeds if feed.due_at <= clock()]
        if due:
            yield _look(store, due, links, fetcher, check, every_seconds, clock)
        sleep(max(1.0, min(feed.due_at for feed in feeds) - clock()))


def _look(
    store: Store,
    feeds: list[Feed],
    links: "_Links",
    fetcher: Fetcher,
    check: Callable[[], object],
    every_seconds: float,
    clock: Callable[[], float],
) -> Round:
    """One round over `feeds`."""
    taken: list[Taken] = []
    with Batch() as batch:  # a new one each round: what parsers leak goes with it
        follow_links(fetcher, batch, wanted=links.is_news)
        for feed in feeds:
            taken += _taken(store, feed, batch, fetcher)
            wait = every_seconds * 2**feed.failures
            feed.due_at = clock() + min(wait, max(every_seconds, SELDOM_SECONDS))
    for one in taken:
        if one.arrival is None:
            links.failed(one.name)
    counts = {arrival: sum(one.arrival is arrival for one in taken) for arrival in Arrival}
    if counts[Arrival.ADDED] or counts[Arrival.CHANGED]:
        check()
    return Round(
        len(feeds),
        counts[Arrival.ADDED],
        counts[Arrival.CHANGED],
        tuple(one for one in taken if one.arrival is None),
        tuple(store.announce_disputes()),
    )


def _taken(store: Store, feed: Feed, batch: Batch, fetcher: Fetcher) -> list[Taken]:
    try:
        page = fetcher.get(feed.url, feed.etag, feed.last_modified)
    except IngestError as refused:
        feed.failures = min(feed.failures + 1, 16)
        return [Taken(feed.url, None, reason=str(refused))]
    feed.failures = 0
    if page.unchanged:
        return []
    feed.etag, feed.last_modified = page.etag, page.last_modified
    return list(take_all(store, batch.read_source(source_of(page))))


class _Links:
    """Which pages need not be fetched: those in the store, and those that were fetched under another address."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._seen: dict[str, str] = {}  # address → when its feed says that it changed
        self._failures: dict[str, int] = {}

    def is_news(self, link: Link) -> bool:
        """Whether a page was not read yet, or its feed says that it changed since; from now on it was."""
        address = canonical_address(link.url)
        if self._seen.get(address) == link.updated:
            return False
        if len(self._seen) >= MAX_SEEN:
            self._seen.clear()
            self._failures.clear()
        self._seen[address] = link.updated
        known = self._store.article_of_identity(address)
        return known is None or self._changed_since(link, known)

    def failed(self, url: str) -> None:
        """A page could not be read: it is tried again in the next round, some times."""
        address = canonical_address(url)
        self._failures[address] = self._failures.get(address, 0) + 1
        if self._failures[address] < TRIES:
            self._seen.pop(address, None)

    def _changed_since(self, link: Link, known: str) -> bool:
        if not link.updated:
            return False
        article, updated = self._store.article(known), datetime.fromisoformat(link.updated)
        read_at = article.updated_at or article.ingested_at
        return updated.tzinfo is not None and read_at is not None and updated > read_at
