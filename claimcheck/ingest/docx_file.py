"""A Word document (.docx) → one article, by python-docx."""

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime

from claimcheck.errors import UnreadableArticle
from claimcheck.ingest.archive_file import BROKEN
from claimcheck.ingest.articles import first_line_title
from claimcheck.ingest.documents import Document, Options
from claimcheck.ingest.source import MAX_BINARY_BYTES, Source

MAX_PART_BYTES = 50_000_000  # of one part of the document, unpacked


class DocxReader:
    """See claimcheck.ingest.documents.Reader."""

    suffixes = (".docx",)
    media_types = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",)

    def read(self, source: Source, options: Options) -> Iterator[Document]:
        """The one article: its paragraphs and the cells of its tables, in their order."""
        from docx import Document as open_docx
        from docx.opc.exceptions import PackageNotFoundError
        from docx.table import Table
        from lxml.etree import XMLSyntaxError

        data, name = source.data(MAX_BINARY_BYTES), source.name
        _check_size(data, name)
        try:
            docx = open_docx(io.BytesIO(data))
        except (PackageNotFoundError, XMLSyntaxError, *BROKEN, KeyError, AttributeError) as broken:
            raise UnreadableArticle(f"{name}: no readable Word document; save it anew, or as .txt.") from broken
        parts: list[str] = []
        for block in docx.iter_inner_content():
            cells = (
                [cell.text for row in block.rows for cell in row.cells] if isinstance(block, Table) else [block.text]
            )
            parts += [cell.strip() for cell in cells if cell.strip()]
        text, about = "\n\n".join(parts), docx.core_properties
        yield Document(
            text,
            title=(about.title or "").strip() or first_line_title(text),
            author=(about.author or "").strip(),
            url=source.url,
            published=_iso(about.created),
            updated=_iso(about.modified),
        )


def _check_size(data: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            largest = max((part.file_size for part in parts.infolist()), default=0)
    except BROKEN as broken:
        raise UnreadableArticle(f"{name}: no readable Word document; save it anew, or as .txt.") from broken
    if largest > MAX_PART_BYTES:
        raise UnreadableArticle(f"{name}: it unpacks to more than {MAX_PART_BYTES // 1_000_000} MB; save it as .txt.")


def _iso(when: datetime | None) -> str:
    """Word writes UTC."""
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).isoformat() if when else ""
