"""A saved web page → one article, without menus and advertisements, by trafilatura."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

from claimcheck.domain.article import Article
from claimcheck.errors import UnreadableArticle
from claimcheck.ingest.articles import make_article, read_day
from claimcheck.ingest.decoding import MARKS, decode, read_bytes

HEAD_BYTES = 4096
MAX_TAGS = 200_000  # a page of more elements is no article, and takes minutes
MAX_DEPTH = 2_000  # elements left open at once, counted roughly
DECLARED = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})""", re.IGNORECASE)
VOID = re.compile(
    r"<(?:br|hr|img|meta|link|input|area|base|col|embed|source|track|wbr|p|li|td|tr|th|dt|dd|option)\b", re.I
)


class HtmlReader:
    """See claimcheck.protocols.Reader."""

    suffixes = (".html", ".htm")

    def read(self, path: Path) -> Iterator[Article]:
        """The one article of the page."""
        data = read_bytes(path)
        yield article_of_page(_decode_page(data, str(path)), str(path))


def article_of_page(page: str, name: str, url: str = "") -> Article:
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
    return make_article(
        text,
        name,
        title=unescape(found.title or ""),
        publisher=found.sitename or urlsplit(address).hostname or "",
        author=found.author or "",
        url=address,
        published_on=read_day(found.date or "", name),
    )


def _check_bounds(page: str, name: str) -> None:
    """Refuse what would keep the parser busy for minutes: floods of elements, and nests of them."""
    opened, closed = len(re.findall(r"<[a-zA-Z]", page)), page.count("</")
    if opened > MAX_TAGS or opened - closed - len(VOID.findall(page)) > MAX_DEPTH:
        raise UnreadableArticle(f"{name}: the page has {opened} elements; save the article's text as .txt.")


def _decode_page(data: bytes, name: str) -> str:
    """The page's source, in the encoding its mark or its head declares, otherwise UTF-8."""
    declared = DECLARED.search(data[:HEAD_BYTES])
    if declared and not data.startswith(tuple(mark for mark, _ in MARKS)):
        encoding = declared.group(1).decode("ascii")
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
