"""What a person names → articles and refusals: the good ones are read, and the bad ones named."""

import hashlib
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from claimcheck.domain.article import Article
from claimcheck.errors import IngestError
from claimcheck.ingest.articles import make_article
from claimcheck.ingest.bounded import BoundedParser, Limits
from claimcheck.ingest.documents import Document, Link, Member, Options, Refusal
from claimcheck.ingest.formats import CONTAINERS, known_suffixes, named, reader_of
from claimcheck.ingest.paths import files_of
from claimcheck.ingest.source import MAX_BINARY_BYTES, Source
from claimcheck.ingest.wording import one_line

STDIN = "-"
HASHED_AT_ONCE = 1 << 20

Follow = Callable[[Link], Iterator["Read | Refused"]]


@dataclass(frozen=True, slots=True)
class About:
    """What a person says of what it gives, where that says nothing of itself; "" for what is not known."""

    title: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    language: str = ""  # ISO 639-1; "": detected
    published: str = ""  # ISO 8601


@dataclass(frozen=True, slots=True)
class Read:
    """An article, with the bytes it was read from where those are the whole of a file."""

    article: Article
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A file, or a part of one, that gave no article; `reason` is one line that names it and says what to do."""

    path: str
    reason: str

    def __post_init__(self) -> None:
        for field in ("path", "reason"):  # names and headings are as hostile as the rest
            object.__setattr__(self, field, one_line(getattr(self, field)))


class Batch:
    """Reads one thing after another with the same options, in two processes of its own: one opens, one reads."""

    def __init__(
        self,
        options: Options | None = None,
        about: About | None = None,
        follow: Follow | None = None,
        limits: Limits | None = None,
    ) -> None:
        """`follow` reads the page behind a link; without it links are not followed."""
        self.options, self.about, self.follow = options or Options(), about or About(), follow
        self._opener, self._parser = BoundedParser(limits), BoundedParser(limits)

    def __enter__(self) -> "Batch":
        return self

    def __exit__(self, *exception: object) -> None:
        self._opener.close()
        self._parser.close()

    def read_paths(self, paths: Iterable[Path]) -> Iterator[Read | Refused]:
        """The articles of files, of folders with all below them and of globs, in order; "-" is what comes on stdin."""
        for path in paths:
            for found in [path] if str(path) == STDIN else files_of(path):
                yield from [Refused(str(path), found.reason)] if isinstance(found, Refusal) else self.read_file(found)

    def read_file(self, path: Path) -> Iterator[Read | Refused]:
        """The articles of one file."""
        if str(path) == STDIN:
            content = sys.stdin.buffer.read(MAX_BINARY_BYTES + 1)
            if len(content) > MAX_BINARY_BYTES:
                limit = MAX_BINARY_BYTES // 1_000_000
                yield Refused(STDIN, f"{STDIN}: more than {limit} MB come on stdin; give them as a file.")
                return
            yield from self.read_source(Source(STDIN, content=content))
            return
        if reader_of(path.name) is None:
            fact = (
                f"format {path.suffix or 'without an ending'} is not known"
                if path.exists()
                else "there is no such file"
            )
            yield Refused(str(path), f"{path}: {fact}; known formats are {known_suffixes()}.")
            return
        yield from self.read_source(Source(str(path), path))

    def read_source(self, source: Source, within: bool = False, link: Link | None = None) -> Iterator[Read | Refused]:
        """The articles of a file, an upload or an answer of a server; `within` an archive no further one is opened.

        What a page does not say of itself is taken from the `link` that led to it.
        """
        name = named(source)
        reader = reader_of(name)
        if reader is None:
            yield Refused(source.name, f"{source.name}: the format is not known; known formats are {known_suffixes()}.")
            return
        opens = isinstance(reader, CONTAINERS)
        if opens and within:
            yield Refused(source.name, f"{source.name}: an archive in an archive; unpack it and give what is in it.")
            return
        try:
            sha256, content = _digest(source)
        except OSError as closed:
            why = (
                "there is no such file; check the path"
                if isinstance(closed, FileNotFoundError)
                else (f"it cannot be read ({closed.strerror}); check its permissions")
            )
            yield Refused(source.name, f"{source.name}: {why}.")
            return
        identity = f"file:{source.path.absolute()}" if source.path is not None else ""
        if content is not None:  # what is parsed is what was hashed
            source = replace(source, path=None, content=content)
        if opens:
            yield from self._opened(source, name)
        else:
            yield from self._parsed(source, name, _Known(identity, sha256, content, link))

    def _opened(self, source: Source, name: str) -> Iterator[Read | Refused]:
        """Each file of an archive as it comes out: the opener waits meanwhile."""
        for found in self._opener.read(source, name, self.options):
            if isinstance(found, Member):
                yield from self._member(found)
            elif isinstance(found, Refusal):
                yield Refused(source.name, found.reason)

    def _parsed(self, source: Source, name: str, known: "_Known") -> Iterator[Read | Refused]:
        """Articles as they come; then, when the parser is free again, what is attached and what is linked."""
        later: list[Member | Link] = []
        for found in self._parser.read(source, name, self.options):
            if isinstance(found, Refusal):
                yield Refused(source.name, found.reason)
            elif isinstance(found, Document):
                yield self._article(found, source.name, known)
            else:
                later.append(found)
        for one in later:
            yield from self._member(one) if isinstance(one, Member) else self._link(one, source.name)

    def _member(self, member: Member) -> Iterator[Read | Refused]:
        source = Source(member.name, content=member.content, url=member.url, media_type=member.media_type)
        if not member.url and reader_of(member.name) is None:
            return  # as in a folder
        yield from self.read_source(source, within=True)

    def _link(self, link: Link, name: str) -> Iterator[Read | Refused]:
        if self.follow is not None:
            yield from self.follow(link)
            return
        if not link.summary:
            yield Refused(name, f"{name}: {link.url[:200]} is named only; add --follow to fetch the pages it names.")
            return
        yield self._article(Document(link.summary, url=link.url), name, _Known(link=link))

    def _article(self, found: Document, name: str, known: "_Known") -> Read | Refused:
        """What a document does not say of itself is taken from the link that led to it, then from the person."""
        for other in (known.link, self.about):
            if other is not None:
                missing = {one: getattr(other, one) for one in _ABOUT if not getattr(found, one)}
                found = replace(found, **missing)
        identity = known.identity if not found.part else ""
        try:
            article = make_article(found, name + found.part, identity=identity, source_sha256=known.sha256)
        except IngestError as refused:
            return Refused(name, str(refused))
        return Read(article, known.content)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a source before it is parsed."""

    identity: str = ""
    sha256: str = ""
    content: bytes | None = None
    link: Link | None = None


_ABOUT = ("title", "publisher", "author", "url", "language", "published")


def read_paths(paths: Iterable[Path]) -> Iterator[Article | Refused]:
    """The articles of files and folders, read with no more than they say of themselves."""
    with Batch() as batch:
        for outcome in batch.read_paths(paths):
            yield outcome.article if isinstance(outcome, Read) else outcome


def _digest(source: Source) -> tuple[str, bytes | None]:
    """SHA-256 of the source's bytes, and the bytes unless they are many."""
    if source.content is not None:
        return hashlib.sha256(source.content).hexdigest(), source.content
    digest, size, kept = hashlib.sha256(), 0, bytearray()
    with (source.path or Path()).open("rb") as stream:
        while portion := stream.read(HASHED_AT_ONCE):
            digest.update(portion)
            size += len(portion)
            kept = kept + portion if size <= MAX_BINARY_BYTES else bytearray()
    return digest.hexdigest(), bytes(kept) if size <= MAX_BINARY_BYTES else None
