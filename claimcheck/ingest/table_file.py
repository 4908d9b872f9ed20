"""A table (.csv, .tsv, .parquet) → one article a row; what a column holds is known by its heading, or said."""

import csv
import io
from collections.abc import Iterator
from typing import Any

from claimcheck.errors import IngestError, UnreadableArticle
from claimcheck.ingest.articles import required_iso
from claimcheck.ingest.decoding import encoding_of
from claimcheck.ingest.documents import Document, Options, Refusal
from claimcheck.ingest.source import MAX_BYTES, Source

# The headings by which a column is known without being told, in lower case; `text` is the one that is needed.
HEADINGS = {
    "text": ("text", "body", "content", "article", "article_content", "maintext", "article_text"),
    "title": ("title", "headline", "article_title"),
    "publisher": ("publisher", "outlet", "source", "site"),
    "author": ("author", "byline", "authors"),
    "published": ("published", "published_at", "published_on", "date", "time", "datetime", "pubdate"),
    "updated": ("updated", "updated_at", "modified"),
    "url": ("url", "link", "address"),
    "language": ("language", "lang"),
    "key": ("id", "docno", "unit_id", "doc_id"),
}
SAMPLE_BYTES = 100_000
DELIMITERS = ",;\t|"
ROWS_AT_ONCE = 100

Row = dict[str, Any]


class TableReader:
    """See claimcheck.ingest.documents.Reader."""

    suffixes = (".csv", ".tsv", ".csv.gz", ".tsv.gz")
    media_types = ("text/csv", "text/tab-separated-values")

    def read(self, source: Source, options: Options) -> Iterator[Document | Refusal]:
        """Rows in order; a row that cannot be read is a refusal. Raises UnreadableArticle without a text column."""
        with source.stream() as stream:
            encoding = encoding_of(_sample(source), source.name, whole=False)
            lines = _lines(io.TextIOWrapper(stream, encoding, newline=""), source.name)
            first = next(lines, "")
            tabs = ".tsv" in source.name.lower()
            delimiter = "\t" if tabs else max(DELIMITERS, key=first.count)
            csv.field_size_limit(MAX_BYTES)
            quoting = csv.QUOTE_NONE if tabs and '"' not in first else csv.QUOTE_MINIMAL
            rows = csv.reader(_chained(first, lines), delimiter=delimiter, quoting=quoting)
            try:
                headings = next(rows, [])
                columns = _columns(headings, options, source.name)
                for row in rows:
                    if row:
                        yield _finding(
                            dict(zip(headings, row, strict=False)), columns, source.name, rows.line_num, options
                        )
            except csv.Error as broken:
                raise UnreadableArticle(
                    f"{source.name}:{rows.line_num}: no row of a table ({broken}); mend it."
                ) from broken


class ParquetReader:
    """See claimcheck.ingest.documents.Reader."""

    suffixes = (".parquet",)
    media_types = ("application/vnd.apache.parquet",)

    def read(self, source: Source, options: Options) -> Iterator[Document | Refusal]:
        """Rows in order; a row that cannot be read is a refusal. Raises UnreadableArticle without a text column."""
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile

        try:
            with source.stream() as stream:
                table = ParquetFile(stream)
                columns = _columns(table.schema_arrow.names, options, source.name)
                number = 0
                for batch in table.iter_batches(ROWS_AT_ONCE, columns=sorted(set(columns.values())), use_threads=False):
                    for row in batch.to_pylist():
                        number += 1
                        yield _finding(row, columns, source.name, number, options)
        except (ArrowException, OSError, UnicodeDecodeError) as broken:
            raise UnreadableArticle(f"{source.name}: the Parquet file is broken; write it anew.") from broken


def _sample(source: Source) -> bytes:
    with source.stream() as stream:
        return stream.read(SAMPLE_BYTES)


def _lines(stream: io.TextIOWrapper, name: str) -> Iterator[str]:
    number = 0
    while True:
        try:
            line = stream.readline(MAX_BYTES + 1)
        except UnicodeDecodeError as wrong:
            raise UnreadableArticle(
                f"{name}:{number + 1}: not valid {stream.encoding} any more; save the file as UTF-8."
            ) from wrong
        number += 1
        if not line:
            return
        if len(line) > MAX_BYTES:
            raise UnreadableArticle(f"{name}:{number}: the line is larger than {MAX_BYTES // 1_000_000} MB; split it.")
        yield line.replace("\0", "")


def _chained(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def _columns(headings: list[str], options: Options, name: str) -> dict[str, str]:
    """Field → column: as was said, else by heading. Raises UnreadableArticle where a named or needed one is missing."""
    there = {heading.strip().lower().removeprefix("\ufeff"): heading for heading in reversed(headings)}
    shown = ", ".join(heading[:40] for heading in headings[:20]) or "none"
    columns = {}
    for field, known in HEADINGS.items():
        wanted = options.columns.get(field)
        if wanted is not None and wanted.strip().lower() not in there:
            raise UnreadableArticle(f"{name}: there is no column {wanted!r}; the columns are {shown}.")
        found = next((there[one] for one in ((wanted.strip().lower(),) if wanted else known) if one in there), None)
        if found is not None:
            columns[field] = found
    if "text" not in columns:
        raise UnreadableArticle(
            f"{name}: no column is known to hold the text; say which by --column text=NAME. The columns are {shown}."
        )
    return columns


def _finding(row: Row, columns: dict[str, str], name: str, number: int, options: Options) -> Document | Refusal:
    where = f"{name}:{number}"
    try:
        fields = {field: _cell(row.get(column)) for field, column in columns.items()}
        for field in ("published", "updated"):
            said, language = fields.get(field, ""), fields.get("language", "")
            fields[field] = required_iso(said, where, language, options.date_order, options.zone)
        return Document(**fields, part=f":{number}")
    except IngestError as unreadable:
        return Refusal(str(unreadable))


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
