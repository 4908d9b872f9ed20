"""Files and folders → articles and refusals: the good ones go through and the bad are named."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from claimcheck.domain.article import Article
from claimcheck.errors import IngestError
from claimcheck.ingest.html_file import HtmlReader
from claimcheck.ingest.jsonl_file import JsonLinesReader
from claimcheck.ingest.text_file import TextReader
from claimcheck.protocols import Reader

GOLD_ARTICLES, GOLD_CLAIMS = "articles.jsonl", "claims.jsonl"  # together they make a gold folder
READERS: tuple[Reader, ...] = (TextReader(), HtmlReader(), JsonLinesReader())


@dataclass(frozen=True, slots=True)
class Refused:
    """A file, or a line of one, that gave no article; `reason` is one line that names it and says what to do."""

    path: str
    reason: str


def read_paths(paths: Iterable[Path]) -> Iterator[Article | Refused]:
    """The articles of files, and of folders with all below them, in order of path; what cannot be read is a Refused.

    In a folder, files of formats without a reader and hidden files are passed over; named themselves they are refused.
    A gold folder gives the articles of its articles.jsonl and nothing else: what lies beside them are annotations.
    """
    for path in paths:
        if path.is_dir():
            yield from _read_folder(path)
        else:
            yield from _read_file(path)


def _read_folder(folder: Path) -> Iterator[Article | Refused]:
    if (folder / GOLD_ARTICLES).is_file() and (folder / GOLD_CLAIMS).is_file():
        yield from _read_file(folder / GOLD_ARTICLES)
        return
    files = [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and _reader_of(path)
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and path.resolve().is_relative_to(folder.resolve())  # a link does not lead out of what was given
    ]
    if not files:
        yield Refused(str(folder), f"{folder}: no articles in this folder; known formats are {_known()}.")
    for path in files:
        yield from _read_file(path)


def _read_file(path: Path) -> Iterator[Article | Refused]:
    reader = _reader_of(path)
    if reader is None:
        fact = f"format {path.suffix or 'without an ending'} is not known" if path.exists() else "there is no such file"
        yield Refused(str(path), f"{path}: {fact}; known formats are {_known()}.")
        return
    try:
        outcomes = reader.read_each(path) if isinstance(reader, JsonLinesReader) else reader.read(path)
        for outcome in outcomes:
            yield outcome if isinstance(outcome, Article) else Refused(str(path), str(outcome))
    except IngestError as refused:
        yield Refused(str(path), str(refused))


def _reader_of(path: Path) -> Reader | None:
    return next((reader for reader in READERS if path.suffix.lower() in reader.suffixes), None)


def _known() -> str:
    return ", ".join(suffix for reader in READERS for suffix in reader.suffixes)
