"""What a reader found → an Article in a language that claimcheck knows."""

import re
from dataclasses import fields, replace
from urllib.parse import urldefrag

from claimcheck.domain.article import Article
from claimcheck.errors import UnreadableArticle, UnsupportedLanguage
from claimcheck.ingest.documents import MAX_TEXT_CHARS, Document
from claimcheck.ingest.moments import is_longer_than_a_day, iso_of, read_when
from claimcheck.languages.catalogue import LANGUAGES
from claimcheck.text.detect import detect_language

MIN_LETTERS = 20  # less is no article
TITLE_CHARS = 200  # a longer first line is a paragraph
WORDS = [one.name for one in fields(Document)]
UNSTORABLE = re.compile("[\0\ud800-\udfff]")  # no database keeps these: halves of characters, and the end of a C string


def make_article(document: Document, name: str, *, identity: str = "", source_sha256: str = "") -> Article:
    """An article whose text is the document's as it is; `name` is where it came from, for messages and as its origin.

    The language is detected where it is not given. What stays when the article changes is its address, else `identity`,
    else the id its file gives it. Raises UnreadableArticle for a text without words, UnsupportedLanguage for one in a
    language that no language file knows.
    """
    document = replace(document, **{name: storable(getattr(document, name)) for name in WORDS})
    name, identity, text = storable(name), storable(identity), document.text
    if sum(char.isalpha() for char in text[: 50 * MIN_LETTERS]) < MIN_LETTERS:
        raise UnreadableArticle(f"{name}: there is no text to read in it; give an article of at least a sentence.")
    if len(text) > MAX_TEXT_CHARS:
        raise UnreadableArticle(f"{name}: {len(text):,} characters are no article; split it, one article a file.")
    published = read_when(document.published) if document.published else None
    updated = read_when(document.updated) if document.updated else None
    day = published.day if published else None
    url = safe_url(document.url)
    key = f"id:{document.publisher}:{document.key}" if document.key else ""
    return Article(
        id=Article.make_id(text, document.publisher, day),
        text=text,
        language=known_language(document.language, text, name),
        title=document.title,
        publisher=document.publisher,
        author=document.author,
        url=url,
        published_on=day,
        origin=document.key or name,
        published_at=published.at if published else None,
        updated_at=updated.at if updated else None,
        identity=canonical_address(url) or identity or key,
        source_sha256=source_sha256,
    )


def storable(text: str) -> str:
    """`text` with a mark of the same length for each character that no database keeps."""
    return UNSTORABLE.sub("\ufffd", text)


def known_language(given: str, text: str, name: str) -> str:
    """The language given, else the one `text` is in. Raises UnsupportedLanguage for one no language file knows."""
    code = given.strip().lower().replace("_", "-").split("-")[0]
    found = code or detect_language(text)
    if found not in LANGUAGES:
        known = ", ".join(sorted(LANGUAGES))
        fact = f"language {given!r} is not known" if code else "its language is not one that is known"
        raise UnsupportedLanguage(f"{name}: {fact}; known are {known}.")
    return found


def first_line_title(text: str) -> str:
    """The first line of `text` if it is short and more follows; otherwise ""."""
    first, _, rest = text.strip().partition("\n")
    first = first.strip()
    return first if rest.strip() and 0 < len(first) <= TITLE_CHARS else ""


def safe_url(url: str) -> str:
    """`url` if it is a web address, otherwise "": a link that a browser would run as script is no address."""
    cleaned = url.strip()
    return cleaned if cleaned.lower().startswith(("http://", "https://")) and not set(cleaned) & set(' \n\t<>"') else ""


def canonical_address(url: str) -> str:
    """`url` without what does not change the page: tracking, fragment, letter case of the host; "" for none."""
    if not url:
        return ""
    from courlan import clean_url

    try:
        bare = urldefrag(url).url
        return clean_url(bare) or bare
    except ValueError:  # http://[#: an address of nothing still tells articles apart
        return url


def required_iso(value: str, name: str, language: str = "", date_order: str = "", zone: str = "") -> str:
    """A date field in ISO 8601; "" for "", and for a year or a month, which tell no day.

    Raises UnreadableArticle, naming `name`, for what is no date.
    """
    if not value.strip() or is_longer_than_a_day(value):
        return ""
    found = iso_of(value, language, date_order, zone)
    if not found:
        raise UnreadableArticle(f"{name}: date {value[:40]!r} cannot be read; write it as YYYY-MM-DD.")
    return found
