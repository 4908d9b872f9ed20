"""Feeds on a schedule → new articles → checked → each new dispute told once.

Nothing grows in memory but a bounded list of links: what was read is known by the store. A feed that dies is asked ever
more seldom, and the others go on; so does the watch itself where the database does not answer for a while.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from claimcheck.domain.article import Arrival
from claimcheck.domain.listing import LIKELY, Announcement
from claimcheck.errors import IngestError, StorageError
from claimcheck.ingest.batch import Batch
from claimcheck.ingest.fetch import Fetcher
from claimcheck.pipeline.intake import Taken, follow_links, source_of, take_all
from claimcheck.pipeline.links import Links
from claimcheck.protocols import Store

NEWS = (Arrival.ADDED, Arrival.CHANGED)
SELDOM_SECONDS = 24 * 3600.0  # how seldom a dead feed is asked in the end


@dataclass(slots=True)
class Feed:
    """A feed, and what is known of it since the watch began."""

    url: str
    due_at: float = 0.0
    failures: int = 0
    etag: str = ""
    last_modified: str = ""

    def forget(self) -> None:
        """Ask for all of it next time, changed or not: something of it is still to be read."""
        self.etag = self.last_modified = ""


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
    confidence_from: float = LIKELY,
) -> Iterator[Round]:
    """Look at the feeds that are due, check what came, and give each round in which a feed was asked; without end.

    `check` does what is missing in the store; it is called first of all, for what a killed watch left. Disputes that
    stood before the first watch of this store are not told, nor are those below `confidence_from` (0 to 1) until they
    have risen.
    """
    check()
    store.begin_watch()
    links, unchecked = Links(store), False
    while True:
        due = [feed for feed in feeds if feed.due_at <= clock()]
        if due:
            taken: list[Taken] = []
            told: list[Announcement] = []
            try:
                for one in _look(store, due, links, fetcher, every_seconds, clock):
                    taken.append(one)
                    unchecked = unchecked or one.arrival in NEWS
                if unchecked:
                    check()
                    unchecked = False
                told = store.announce_disputes(confidence_from)
            except StorageError as broken:  # the disk is full, another program writes: it may pass
                taken.append(Taken("database", None, reason=str(broken)))
                links, unchecked = Links(store), True
                for feed in due:
                    feed.forget()
                    feed.due_at = max(feed.due_at, clock() + every_seconds)
            yield _round(len(due), taken, told)
        sleep(max(1.0, min(feed.due_at for feed in feeds) - clock()))


def _look(
    store: Store, feeds: list[Feed], links: Links, fetcher: Fetcher, every_seconds: float, clock: Callable[[], float]
) -> Iterator[Taken]:
    """Ask each feed once, and take in the pages it names that are news."""
    with Batch() as batch:  # a new one each round: what parsers leak goes with it
        follow_links(fetcher, batch, wanted=links.is_news)
        for feed in feeds:
            for taken in _taken(store, feed, batch, fetcher):
                if taken.arrival is None:
                    links.failed(taken.name)
                    feed.forget()
                yield taken
            wait = every_seconds * 2**feed.failures
            feed.due_at = clock() + min(wait, max(every_seconds, SELDOM_SECONDS))


def _taken(store: Store, feed: Feed, batch: Batch, fetcher: Fetcher) -> Iterator[Taken]:
    try:
        page = fetcher.get(feed.url, feed.etag, feed.last_modified)
    except IngestError as refused:
        feed.failures = min(feed.failures + 1, 16)
        yield Taken(feed.url, None, reason=str(refused))
        return
    feed.failures = 0
    if not page.unchanged:
        feed.etag, feed.last_modified = page.etag, page.last_modified
        yield from take_all(store, batch.read_source(source_of(page)))


def _round(feeds: int, taken: list[Taken], told: list[Announcement]) -> Round:
    counts = {arrival: sum(one.arrival is arrival for one in taken) for arrival in NEWS}
    refused = tuple(one for one in taken if one.arrival is None)
    return Round(feeds, counts[Arrival.ADDED], counts[Arrival.CHANGED], refused, tuple(told))
