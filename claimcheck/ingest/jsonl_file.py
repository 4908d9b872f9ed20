"""A .jsonl file → one article a line: `{"text": …}` and, if known, id, lang, title, publisher, author, date, url."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from claimcheck.domain.article import Article
from claimcheck.errors import UnreadableArticle
from claimcheck.ingest.articles import make_article, read_day
from claimcheck.ingest.decoding import MAX_BYTES, decode

# The names a field may have, the format of the gold sets first.
FIELDS = {
    "language": ("lang", "language"),
    "title": ("title",),
    "publisher": ("publisher", "source"),
    "author": ("author",),
    "date": ("date", "published_on"),
    "url": ("url",),
    "origin": ("id",),
}


class JsonLinesReader:
    """See claimcheck.protocols.Reader. A line that cannot be read stops the file; `read_each` goes on after it."""

    suffixes = (".jsonl", ".ndjson")

    def read(self, path: Path) -> Iterator[Article]:
        """Articles in the order of lines; empty lines are passed over. Errors name file and line."""
        for outcome in self.read_each(path):
            if isinstance(outcome, Article):
                yield outcome
            else:
                raise outcome

    def read_each(self, path: Path) -> Iterator[Article | Exception]:
        """Each line's article, or the error that it cannot be read by."""
        from claimcheck.errors import IngestError

        empty = True
        for number, line in _lines(path):
            if not line.strip():
                continue
            empty = False
            try:
                yield _article(line, f"{path}:{number}")
            except IngestError as unreadable:
                yield unreadable
        if empty:
            yield UnreadableArticle(f"{path}: the file is empty; remove it or put articles in.")


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Lines with their numbers from 1, each of at most MAX_BYTES. Raises UnreadableArticle."""
    try:
        with path.open("rb") as stream:
            number = 0
            while line := stream.readline(MAX_BYTES + 1):
                number += 1
                if len(line) > MAX_BYTES:
                    raise UnreadableArticle(f"{path}:{number}: the line is larger than {MAX_BYTES // 1_000_000} MB.")
                yield number, line
    except FileNotFoundError as missing:
        raise UnreadableArticle(f"{path}: there is no such file; check the path.") from missing
    except OSError as closed:
        raise UnreadableArticle(f"{path}: it cannot be read ({closed.strerror}); check its permissions.") from closed


def _article(line: bytes, where: str) -> Article:
    try:
        row = json.loads(decode(line, where))
    except (ValueError, RecursionError) as malformed:
        reason = getattr(malformed, "msg", "nested too deeply")
        raise UnreadableArticle(f"{where}: not valid JSON ({reason}); one object a line is needed.") from malformed
    if not isinstance(row, dict):
        raise UnreadableArticle(f'{where}: a JSON {type(row).__name__}, not an object; write {{"text": …}}.')
    fields = {field: _text(row, names, where) for field, names in FIELDS.items()}
    text = _text(row, ("text",), where)
    if not text:
        raise UnreadableArticle(f"{where}: the field text is missing or empty; put the article's text in it.")
    day = read_day(fields.pop("date"), where)
    return make_article(text, where, published_on=day, **fields)


def _text(row: Mapping[str, Any], names: tuple[str, ...], where: str) -> str:
    """The first of these fields that is set; null counts as unset. Raises UnreadableArticle if it is no text."""
    for name in names:
        value = row.get(name)
        if value is None:
            continue
        if not isinstance(value, str):
            raise UnreadableArticle(f"{where}: field {name} is {str(value)[:40]!r}, not a text; put it in quotes.")
        try:
            value.encode("utf-8")
        except UnicodeEncodeError as half:
            raise UnreadableArticle(f"{where}: field {name} holds half a character (\\ud800…); mend it.") from half
        return value
    return ""
