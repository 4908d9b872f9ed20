"""A web page → one article, without menus and advertisements, by trafilatura."""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urlsplit

from claimcheck.errors import UnreadableArticle
from claimcheck.ingest.decoding import MARKS, decode
from claimcheck.ingest.documents import Document, Options
from claimcheck.ingest.moments import iso_of
from claimcheck.ingest.source import Source

HEAD_BYTES = 4096
MAX_TAGS = 200_000  # a page of more elements is no article, and takes minutes
MAX_DEPTH = 2_000  # elements left open at once, counted roughly
DECLARED = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})""", re.IGNORECASE)
LANGUAGE = re.compile(r"""<html[^>]{0,500}\slang\s*=\s*["']?([A-Za-z]{2,3})\b""", re.IGNORECASE)
TIMES = {  # what a page says of its times, the surest first; trafilatura gives days alone
    "published": ("article:published_time", "datePublished", "parsely-pub-date", "og:article:published_time"),
    "updated": ("article:modified_time", "dateModified", "og:updated_time"),
}
VOID = re.compile(
    r"<(?:br|hr|img|meta|link|input|area|base|col|embed|source|track|wbr|p|li|td|tr|th|dt|dd|option)\b", re.I
)


class HtmlReader:
    """See claimcheck.ingest.documents.Reader."""

    suffixes = (".html", ".htm", ".xhtml")
    media_types = ("text/html", "application/xhtml+xml")

    def read(self, source: Source, options: Options) -> Iterator[Document]:
        """The one article of the page."""
        yield document_of_page(decode_page(source), source.name, source.url)


def document_of_page(page: str, name: str, url: str = "") -> Document:
    """The article of a page's source. Raises UnreadableArticle if there is none in it, or it is no page."""
    from trafilatura import bare_extraction

    _check_bounds(page, name)
    try:
        found = bare_extraction(page, url=url or None, with_metadata=True, include_comments=False, include_tables=False)
    except (ValueError, TypeError, AttributeError, RecursionError) as broken:  # what lxml and trafilatura raise on junk
        raise UnreadableArticle(f"{name}: the page cannot be parsed; save the article's text as .txt.") from broken
    text = (found.text or "") if found else ""
    if not found or not text.strip():
        raise UnreadableArticle(f"{name}: no article text found in the page; save the article's text as .txt.")
    address = found.url or url
    return Document(
        text,
        title=unescape(found.title or ""),
        publisher=found.sitename or urlsplit(address).hostname or "",
        author=found.author or "",
        url=address,
        published=_time(page, "published") or found.date or "",
        updated=_time(page, "updated"),
    )


def declared_language(page: str) -> str:
    """The language a page declares; "" for none."""
    found = LANGUAGE.search(page[:HEAD_BYTES])
    return found.group(1).lower() if found else ""


def _time(page: str, which: str) -> str:
    """The first readable time under one of the names of TIMES, in meta elements or in JSON-LD; "" for none."""
    for name in TIMES[which]:
        quoted = re.escape(name)
        for pattern in (
            rf"""<meta[^>]{{0,300}}["']{quoted}["'][^>]{{0,300}}content\s*=\s*["']([^"']{{4,60}})["']""",
            rf"""<meta[^>]{{0,300}}content\s*=\s*["']([^"']{{4,60}})["'][^>]{{0,300}}["']{quoted}["']""",
            rf""""{quoted}"\s*:\s*"([^"]{{4,60}})\"""",
        ):
            found = re.search(pattern, page, re.IGNORECASE)
            when = iso_of(unescape(found.group(1)), declared_language(page)) if found else ""
            if when:
                return when
    return ""


def _check_bounds(page: str, name: str) -> None:
    """Refuse what would keep the parser busy for minutes: floods of elements, and nests of them."""
    opened, closed = len(re.findall(r"<[a-zA-Z]", page)), page.count("</")
    if opened > MAX_TAGS or opened - closed - len(VOID.findall(page)) > MAX_DEPTH:
        raise UnreadableArticle(f"{name}: the page has {opened} elements; save the article's text as .txt.")


def decode_page(source: Source) -> str:
    """The page's source, in the encoding its mark, its server or its head declares, otherwise as any text."""
    data, name = source.data(), source.name
    served = re.search(r"charset=[\"']?([\w-]{2,30})", source.media_type)
    declared = DECLARED.search(data[:HEAD_BYTES])
    if (served or declared) and not data.startswith(tuple(mark for mark, _ in MARKS)):
        encoding = served.group(1) if served else declared.group(1).decode("ascii") if declared else ""
        try:
            return data.decode(encoding).replace("\0", "")
        except LookupError as unknown:
            raise UnreadableArticle(
                f"{name}: the page declares the encoding {encoding!r}, which is not known."
            ) from unknown
        except UnicodeDecodeError as wrong:
            raise UnreadableArticle(
                f"{name}: the page declares {encoding} but is not valid at byte {wrong.start}; save it as UTF-8."
            ) from wrong
    return decode(data, name)
