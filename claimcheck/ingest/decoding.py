"""Bytes of a file → its text, character for character, in whatever encoding it is; or one line that says why not."""

import codecs

from claimcheck.errors import UnreadableArticle
from claimcheck.text.detect import detect_language

SAMPLE_BYTES = 4096
GUESSED_FROM_BYTES = 200_000
MARKS = (  # the longer marks first: UTF-32 begins like UTF-16
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SIGNATURES = {  # what a file begins with that only looks like text, or is no text at all
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a zip archive or an office document",
    b"\x1f\x8b": "a gzip archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"{\\rtf": "a rich text document",
    b"\xd0\xcf\x11\xe0": "an office document",
}
# The encodings news in the languages of claimcheck is found in, besides Unicode.
ENCODINGS = [
    "cp1256", "iso8859_6", "cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp1252", "cp1254", "gb18030", "big5",
    "utf_16_le", "utf_16_be",
]  # fmt: skip
TURKISH_LETTERS = frozenset("ğĞşŞıİ")  # where cp1252 has letters of Icelandic


def decode(data: bytes, name: str) -> str:
    """The text of `data`: Unicode with its mark, UTF-8, or the encoding that it reads best in.

    Raises UnreadableArticle, naming `name`, for what is no text or in no encoding that makes words of a known language.
    """
    encoding = encoding_of(data, name)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as wrong:
        raise UnreadableArticle(
            f"{name}: not valid {encoding.removesuffix('-sig').upper()} at byte {wrong.start}; save the file as UTF-8."
        ) from wrong
    if "\0" in text:
        raise UnreadableArticle(f"{name}: this is a binary file, not text; save the article as .txt or .html.")
    return text


def encoding_of(data: bytes, name: str, whole: bool = True) -> str:
    """The encoding of `data`, which may be only the beginning of a file (`whole` False). Raises UnreadableArticle."""
    for beginning, kind in SIGNATURES.items():
        if data.startswith(beginning):
            raise UnreadableArticle(f"{name}: this is {kind}, not text; save the article as .txt or .html.")
    marked = next((encoding for mark, encoding in MARKS if data.startswith(mark)), "")
    if marked:
        return marked
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data, final=whole)
        if b"\0" not in data[:SAMPLE_BYTES]:
            return "utf-8"
    except UnicodeDecodeError as wrong:
        place = f" at byte {wrong.start}"
    else:
        place = ""
    guess = "" if _is_torn_utf8(data) else _likely_encoding(data[:GUESSED_FROM_BYTES])
    if guess:
        return guess
    sample = data[:SAMPLE_BYTES]
    controls = sum(byte < 9 or 13 < byte < 32 for byte in sample)
    if controls * 50 > len(sample):
        raise UnreadableArticle(f"{name}: this is a binary file, not text; save the article as .txt or .html.")
    raise UnreadableArticle(
        f"{name}: not valid UTF-8{place}, nor text in another known encoding; save the file as UTF-8."
    )


def _is_torn_utf8(data: bytes) -> bool:
    """Whether nearly all of it is UTF-8: broken, and never to be read as something else, with wrong letters."""
    whole = sum(not char.isascii() for char in data.decode("utf-8", errors="ignore"))
    torn = sum(char == "\ufffd" for char in data.decode("utf-8", errors="replace"))
    return whole >= torn > 0 and b"\0" not in data[:SAMPLE_BYTES]


def _likely_encoding(sample: bytes) -> str:
    """The encoding in which `sample` is text of a known language; "" if there is none."""
    from charset_normalizer import from_bytes

    if len(sample) % 2 and len(sample) == GUESSED_FROM_BYTES:
        sample = sample[:-1]
    best = from_bytes(sample, cp_isolation=ENCODINGS).best() or from_bytes(sample).best()
    if best is None:
        return ""
    text = str(best)
    if any(not char.isprintable() and not char.isspace() for char in text[:SAMPLE_BYTES]):
        return ""
    if best.encoding in ("cp1252", "cp1250", "iso8859_15"):
        turkish = sample.decode("cp1254", errors="replace")
        if TURKISH_LETTERS & set(turkish) and detect_language(turkish) == "tr":
            return "cp1254"
    return best.encoding if detect_language(text) else ""
