"""A .jsonl file → one article a line: `{"text": …}` and, if known, id, lang, title, publisher, author, date, url."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from claimcheck.errors import IngestError, UnreadableArticle
from claimcheck.ingest.articles import required_iso
from claimcheck.ingest.decoding import decode
from claimcheck.ingest.documents import Document, Options, Refusal
from claimcheck.ingest.source import MAX_BYTES, Source

# The names a field may have, the format of the gold sets first.
FIELDS = {
    "language": ("lang", "language"),
    "title": ("title",),
    "publisher": ("publisher", "source"),
    "author": ("author",),
    "published": ("date", "published_at", "published_on"),
    "updated": ("updated_at",),
    "url": ("url",),
    "key": ("id",),
}


class JsonLinesReader:
    """See claimcheck.ingest.documents.Reader."""

    suffixes = (".jsonl", ".ndjson", ".jsonl.gz")
    media_types = ("application/jsonl", "application/x-ndjson")

    def read(self, source: Source, options: Options) -> Iterator[Document | Refusal]:
        """Articles in the order of lines; empty lines are passed over. A line that cannot be read is a refusal."""
        empty = True
        for number, line in _lines(source):
            if not line.strip():
                continue
            empty = False
            try:
                yield _document(line, source.name, number, options)
            except IngestError as unreadable:
                yield Refusal(str(unreadable))
        if empty:
            raise UnreadableArticle(f"{source.name}: the file is empty; remove it or put articles in.")


def _lines(source: Source) -> Iterator[tuple[int, bytes]]:
    """Lines with their numbers from 1, each of at most MAX_BYTES. Raises UnreadableArticle."""
    with source.stream() as stream:
        number = 0
        while line := stream.readline(MAX_BYTES + 1):
            number += 1
            if len(line) > MAX_BYTES:
                raise UnreadableArticle(
                    f"{source.name}:{number}: the line is larger than {MAX_BYTES // 1_000_000} MB; split it."
                )
            yield number, line


def _document(line: bytes, name: str, number: int, options: Options) -> Document:
    where = f"{name}:{number}"
    try:
        row = json.loads(decode(line, where))
    except (ValueError, RecursionError) as malformed:
        deep = isinstance(malformed, RecursionError)
        reason = "nested too deeply" if deep else getattr(malformed, "msg", "a number too long")
        raise UnreadableArticle(f"{where}: not valid JSON ({reason}); one object a line is needed.") from malformed
    if not isinstance(row, dict):
        raise UnreadableArticle(f'{where}: a JSON {type(row).__name__}, not an object; write {{"text": …}}.')
    fields = {field: _text(row, names, where) for field, names in FIELDS.items()}
    text = _text(row, ("text",), where)
    if not text:
        raise UnreadableArticle(f"{where}: the field text is missing or empty; put the article's text in it.")
    for field in ("published", "updated"):
        fields[field] = required_iso(fields[field], where, fields["language"], options.date_order, options.zone)
    return Document(text, **fields, part=f":{number}")


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
