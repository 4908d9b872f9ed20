"""Which pages that feeds name need not be fetched: those in the store, and those fetched under another address.

What is remembered is bounded; what is forgotten, the store knows.
"""

from datetime import datetime

from claimcheck.ingest.articles import canonical_address
from claimcheck.ingest.documents import Link
from claimcheck.protocols import Store

MAX_SEEN = 50_000  # links remembered
TRIES = 3  # of a page that cannot be read, in as many rounds


class Links:
    """The links a watch has followed."""

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
