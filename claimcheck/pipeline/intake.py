"""What a person or a feed gives → articles in the store: added, unchanged, a new version, or refused in one line.

Each article is one transaction: a stop loses at most the one at hand, and the same again adds nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from claimcheck.domain.article import Arrival, Article
from claimcheck.errors import IngestError
from claimcheck.ingest.articles import first_line_title, make_article, read_day
from claimcheck.ingest.batch import Refused, read_paths
from claimcheck.protocols import Store


@dataclass(frozen=True, slots=True)
class About:
    """What a person says of a text that says nothing of itself; "" for what is not known."""

    title: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    language: str = ""  # ISO 639-1; "": detected
    published: str = ""  # a date as people write it


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
        article = make_article(
            text,
            name,
            language=about.language,
            title=about.title or first_line_title(text),
            publisher=about.publisher,
            author=about.author,
            url=about.url,
            published_on=read_day(about.published, name),
        )
    except IngestError as refused:
        return Taken(name, None, reason=str(refused))
    return _stored(store, article)


def take_bytes(store: Store, content: bytes, name: str) -> list[Taken]:
    """Store the articles of an uploaded file; its format is known by the ending of `name`."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / Path(name).name
        path.write_bytes(content)
        return [
            Taken(name, None, reason=one.reason.replace(f"{folder}/", "")) if one.reason else one
            for one in take_paths(store, [path])
        ]


def take_paths(store: Store, paths: Iterable[Path]) -> Iterator[Taken]:
    """Store the articles of files and folders, one by one as they are read."""
    for outcome in read_paths(paths):
        if isinstance(outcome, Refused):
            yield Taken(outcome.path, None, reason=outcome.reason)
        else:
            yield _stored(store, outcome)


def _stored(store: Store, article: Article) -> Taken:
    receipt = store.add_article(article)
    return Taken(article.origin, receipt.arrival, receipt.article_id, receipt.previous_id)
