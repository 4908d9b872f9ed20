"""A text and what is known of it → an Article in a language that claimcheck knows."""

from datetime import date, datetime

from claimcheck.domain.article import Article
from claimcheck.errors import UnreadableArticle, UnsupportedLanguage
from claimcheck.languages.catalogue import LANGUAGES
from claimcheck.text.detect import detect_language

MIN_LETTERS = 20  # less is no article
TITLE_CHARS = 200  # a longer first line is a paragraph


def make_article(
    text: str,
    name: str,
    *,
    language: str = "",
    title: str = "",
    publisher: str = "",
    author: str = "",
    url: str = "",
    published_on: date | None = None,
    origin: str = "",
) -> Article:
    """An article whose text is `text` as it is; `name` is where it came from, for messages and as its origin.

    The language is detected where it is not given. Raises UnreadableArticle for a text without words,
    UnsupportedLanguage for one in a language that no language file knows.
    """
    if sum(char.isalpha() for char in text[: 50 * MIN_LETTERS]) < MIN_LETTERS:
        raise UnreadableArticle(f"{name}: there is no text to read in it; give an article of at least a sentence.")
    given = language.strip().lower().replace("_", "-").split("-")[0]
    found = given or detect_language(text)
    if found not in LANGUAGES:
        known = ", ".join(sorted(LANGUAGES))
        fact = f"language {language!r} is not known" if given else "its language is not one that is known"
        raise UnsupportedLanguage(f"{name}: {fact}; known are {known}.")
    return Article(
        id=Article.make_id(text, publisher, published_on),
        text=text,
        language=found,
        title=title,
        publisher=publisher,
        author=author,
        url=safe_url(url),
        published_on=published_on,
        origin=origin or name,
    )


def first_line_title(text: str) -> str:
    """The first line of `text` if it is short and more follows; otherwise ""."""
    first, _, rest = text.strip().partition("\n")
    first = first.strip()
    return first if rest.strip() and 0 < len(first) <= TITLE_CHARS else ""


def safe_url(url: str) -> str:
    """`url` if it is a web address, otherwise "": a link that a browser would run as script is no address."""
    cleaned = url.strip()
    return cleaned if cleaned.lower().startswith(("http://", "https://")) and not set(cleaned) & set(' \n\t<>"') else ""


def read_day(value: str, name: str) -> date | None:
    """The day of an ISO date or time; None for "". Raises UnreadableArticle, naming `name`."""
    if not value:
        return None
    try:
        return datetime.fromisoformat(value.strip()).date()
    except ValueError as wrong:
        raise UnreadableArticle(f"{name}: date {value[:40]!r} cannot be read; write it as YYYY-MM-DD.") from wrong
