"""A PDF → one article, by pypdf and python-bidi.

pypdf's layout mode gives each line as it is seen, with the space between paragraphs; the bidi algorithm puts
right-to-left lines in the order they are read. Its plain mode follows the order in which a page was painted: it keeps
columns apart, but turns right-to-left figures round.
"""

import io
import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.errors import UnreadableArticle
from claimcheck.ingest.articles import first_line_title
from claimcheck.ingest.documents import MAX_TEXT_CHARS, Document, Options
from claimcheck.ingest.source import MAX_BINARY_BYTES, Source
from claimcheck.ingest.wording import brief

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MAX_PAGES = 500
RTL_SHARE = 0.3  # of the letters of a page, from which on it is read as right-to-left
COLUMN_GAP = re.compile(r"\S {4,}\S")
COLUMN_LINES = 0.2  # share of lines with such a gap, from which on a page has columns
SEVERAL_LETTERS = re.compile(rb"<((?:[0-9A-Fa-f]{4}){2,4})>")  # in a font's table of what its glyphs stand for
HYPHENATED = re.compile(r"(?<=[a-zà-ÿа-яіїєґ])-\n(?=[a-zà-ÿа-яіїєґ])")
LINE_BREAK = re.compile(r"(?<=\S)\n(?=\S)")


class PdfFileReader:
    """See claimcheck.ingest.documents.Reader."""

    suffixes = (".pdf",)
    media_types = ("application/pdf",)

    def read(self, source: Source, options: Options) -> Iterator[Document]:
        """The one article: all pages. The file's own title, author and dates are taken where it has them."""
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError

        data, name = source.data(MAX_BINARY_BYTES), source.name
        try:
            pdf = PdfReader(io.BytesIO(data))
            if pdf.is_encrypted and not pdf.decrypt(""):
                raise UnreadableArticle(f"{name}: the PDF is locked with a password; save it without.")
            text = _text(pdf, name)
            yield Document(text, **_about(pdf, text), url=source.url)
        except (PyPdfError, *BROKEN) as broken:
            raise UnreadableArticle(
                f"{name}: the PDF is broken ({brief(broken)}); print it anew or save its text."
            ) from broken


# What pypdf lets through on files that are no PDF, besides its own errors.
BROKEN = (ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, RecursionError, OverflowError,
          ZeroDivisionError, NotImplementedError, OSError, EOFError)  # fmt: skip


def _text(pdf: "PdfReader", name: str) -> str:
    pages = len(pdf.pages)
    if pages > MAX_PAGES:
        raise UnreadableArticle(f"{name}: {pages} pages are more than {MAX_PAGES}; take out the pages of the article.")
    found: list[str] = []
    for page in pdf.pages:
        found.append(_page_text(page))
        if sum(map(len, found)) > MAX_TEXT_CHARS:
            raise UnreadableArticle(
                f"{name}: more than {MAX_TEXT_CHARS:,} characters; take out the pages of the article."
            )
    text = "\n\n".join(page for page in found if page)
    if not text.strip():
        raise UnreadableArticle(
            f"{name}: the PDF has pictures of text only; run it through text recognition (OCR) first."
        )
    return text


def _page_text(page: "PageObject") -> str:
    plain = unicodedata.normalize("NFKC", page.extract_text())
    letters = [unicodedata.bidirectional(char) for char in plain if char.isalpha()]
    rtl = sum(kind in ("R", "AL") for kind in letters) > RTL_SHARE * len(letters)
    if rtl:
        _turn_ligatures(page)
    seen = page.extract_text(extraction_mode="layout", layout_mode_space_vertically=True).splitlines()
    if rtl:
        return _joined([_logical(line) for line in seen])
    gaps = sum(COLUMN_GAP.search(line.strip()) is not None for line in seen)
    in_columns = gaps > COLUMN_LINES * sum(bool(line.strip()) for line in seen)
    return _joined(plain.splitlines() if in_columns else [unicodedata.normalize("NFKC", line) for line in seen])


def _turn_ligatures(page: "PageObject") -> None:
    """Let a glyph of several right-to-left letters (لا) give them as they are seen, like the glyphs around it."""
    fonts = page.get("/Resources", {}).get_object().get("/Font", {}).get_object()
    for font in fonts.values():
        to_unicode = font.get_object().get("/ToUnicode")
        stream = to_unicode.get_object() if to_unicode is not None else None
        if hasattr(stream, "set_data"):
            stream.set_data(SEVERAL_LETTERS.sub(_turned, stream.get_data()))


def _turned(code: re.Match[bytes]) -> bytes:
    letters = [code.group(1)[at : at + 4] for at in range(0, len(code.group(1)), 4)]
    if all(unicodedata.bidirectional(chr(int(letter, 16))) in ("R", "AL", "NSM") for letter in letters):
        letters.reverse()
    return b"<" + b"".join(letters) + b">"


def _logical(line: str) -> str:
    """A line as it is seen, from left to right → as it is read."""
    from bidi.algorithm import get_display

    return unicodedata.normalize("NFKC", str(get_display(line.strip(), base_dir="R"))).strip()


def _joined(lines: list[str]) -> str:
    """Lines of a paragraph as one; an empty line, or a short line that ends a sentence, ends the paragraph."""
    text = "\n".join(" ".join(line.split()) for line in lines).strip()
    text = HYPHENATED.sub("", text)
    return re.sub(r"\n{3,}", "\n\n", LINE_BREAK.sub(" ", text))


def _about(pdf: "PdfReader", text: str) -> dict[str, str]:
    said = pdf.metadata
    found = {"title": "", "author": "", "published": "", "updated": ""}
    if said is not None:
        found["title"] = " ".join((said.title or "").split())
        found["author"] = " ".join((said.author or "").split())
        for field, when in (("published", said.creation_date), ("updated", said.modification_date)):
            found[field] = when.isoformat() if when and when.tzinfo else when.date().isoformat() if when else ""
    return found | {"title": found["title"] or first_line_title(text)}
