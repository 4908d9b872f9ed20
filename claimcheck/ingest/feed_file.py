"""RSS and Atom by feedparser, sitemaps by lxml → the articles they carry whole, and links to those they name."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from claimcheck.errors import UnreadableArticle
from claimcheck.ingest.documents import Document, Link, Options
from claimcheck.ingest.moments import iso_of
from claimcheck.ingest.source import MAX_BYTES, Source
from claimcheck.ingest.wording import brief

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_ENTRIES = 50_000  # as the sitemap protocol has it
WHOLE_CHARS = 500  # a shorter "content" is only the beginning
BLOCKS = frozenset(
    ("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "section", "article", "ul", "ol", "table")
)
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"


class FeedReader:
    """See claimcheck.ingest.documents.Reader."""

    suffixes = (".xml", ".rss", ".atom", ".xml.gz")
    media_types = ("application/rss+xml", "application/atom+xml", "application/xml", "text/xml", "application/rdf+xml")

    def read(self, source: Source, options: Options) -> Iterator[Document | Link]:
        """Entries in the order of the feed. Raises UnreadableArticle for what is neither a feed nor a sitemap."""
        data = source.data(MAX_BYTES)
        beginning = data[:2000].lower()
        if b"<urlset" in beginning or b"<sitemapindex" in beginning:
            yield from _sitemap(data, source.name)
        else:
            yield from _feed(data, source)


def _feed(data: bytes, source: Source) -> Iterator[Document | Link]:
    import feedparser

    feed = feedparser.parse(data, response_headers={"content-location": source.url} if source.url else None)
    if not feed.version:
        raise UnreadableArticle(
            f"{source.name}: neither RSS, Atom nor a sitemap; save the page of the article instead."
        )
    if not feed.entries:
        raise UnreadableArticle(f"{source.name}: the feed has no entries; try again later.")
    for number, entry in enumerate(feed.entries[:MAX_ENTRIES], start=1):
        yield _entry(entry, feed.feed, number)


def _entry(entry: Any, feed: Any, number: int) -> Document | Link:
    code = str(entry.get("language") or feed.get("language") or "").split("-")[0].lower()
    about = {
        "title": fragment_text(entry.get("title") or "").replace("\n", " "),
        "publisher": str(entry.get("source", {}).get("title") or feed.get("title") or ""),
        "author": str(entry.get("author") or ""),
        "language": code,
        "published": iso_of(entry.get("published") or entry.get("updated") or "", code),
        "updated": iso_of(entry.get("updated") or "", code),
    }
    contents = [fragment_text(part.get("value") or "") for part in entry.get("content", ())]
    whole = max(contents, key=len, default="")
    url, summary = str(entry.get("link") or ""), fragment_text(entry.get("summary") or "")
    if len(whole) >= WHOLE_CHARS or not url:
        return Document(whole or summary, url=url, part=f":{number}", key=str(entry.get("id") or ""), **about)
    return Link(url, summary=whole or summary, **about)


def fragment_text(markup: str) -> str:
    """The text of a piece of HTML, a line a block; not for whole pages."""
    from lxml import html
    from lxml.etree import ParserError

    if "<" not in markup and "&" not in markup:
        return markup.strip()
    try:
        root = html.fragment_fromstring(markup, create_parent="div")
    except (ParserError, ValueError):
        return ""
    pieces: list[str] = []
    for event, element in _walk(root):
        skipped = not isinstance(element.tag, str) or element.tag in ("script", "style")
        if event == "start":
            pieces.append("\n" if element.tag in BLOCKS else "")
            pieces.append("" if skipped else " ".join((element.text or " ").splitlines()))
        else:
            pieces.append("\n" if element.tag in BLOCKS else "")
            pieces.append(" ".join((element.tail or "").splitlines()))
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def _walk(root: "_Element") -> Iterator[tuple[str, "_Element"]]:
    from lxml.etree import iterwalk

    return iter(iterwalk(root, events=("start", "end", "comment")))


def _sitemap(data: bytes, name: str) -> Iterator[Link]:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as broken:
        raise UnreadableArticle(f"{name}: the sitemap is broken ({brief(broken)}).") from broken
    pages = [*root.iter(f"{SITEMAP}url"), *root.iter(f"{SITEMAP}sitemap")]
    if not pages:
        raise UnreadableArticle(f"{name}: the sitemap names no pages; try again later.")
    for page in pages[:MAX_ENTRIES]:
        said = {part: (page.findtext(path) or "").strip() for part, path in _SITEMAP_PARTS.items()}
        language = said["language"].split("-")[0].lower()
        yield Link(
            said["url"],
            title=said["title"],
            publisher=said["publisher"],
            language=language,
            published=iso_of(said["published"], language),
            updated=iso_of(said["updated"], language),
        )


_SITEMAP_PARTS = {
    "url": f"{SITEMAP}loc",
    "updated": f"{SITEMAP}lastmod",
    "title": f"{NEWS}news/{NEWS}title",
    "publisher": f"{NEWS}news/{NEWS}publication/{NEWS}name",
    "language": f"{NEWS}news/{NEWS}publication/{NEWS}language",
    "published": f"{NEWS}news/{NEWS}publication_date",
}
