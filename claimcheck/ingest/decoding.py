"""Bytes of a file → its text, character for character, or one line that says why not."""

import codecs
from pathlib import Path

from claimcheck.errors import UnreadableArticle

MAX_BYTES = 10_000_000  # of one article; no news text comes near it
SAMPLE_BYTES = 4096
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


def read_bytes(path: Path, max_bytes: int = MAX_BYTES) -> bytes:
    """The bytes of a file. Raises UnreadableArticle if it is missing, too large, empty or closed to us."""
    try:
        with path.open("rb") as stream:
            data = stream.read(max_bytes + 1)
    except FileNotFoundError as missing:
        raise UnreadableArticle(f"{path}: there is no such file; check the path.") from missing
    except OSError as closed:
        raise UnreadableArticle(f"{path}: it cannot be read ({closed.strerror}); check its permissions.") from closed
    if len(data) > max_bytes:
        limit = max_bytes // 1_000_000
        raise UnreadableArticle(f"{path}: larger than {limit} MB; split it, one article a file.")
    if not data.strip():
        raise UnreadableArticle(f"{path}: the file is empty; remove it or put the article in.")
    return data


def decode(data: bytes, name: str) -> str:
    """The text of `data`: UTF-8, or UTF-16 or UTF-32 with its mark. Raises UnreadableArticle, naming `name`."""
    for beginning, kind in SIGNATURES.items():
        if data.startswith(beginning):
            raise UnreadableArticle(f"{name}: this is {kind}, not text; save the article as .txt or .html.")
    encoding = next((encoding for mark, encoding in MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as wrong:
        raise UnreadableArticle(_why(data, name, encoding, wrong)) from wrong
    if "\0" in text:
        raise UnreadableArticle(f"{name}: this is a binary file, not text; save the article as .txt or .html.")
    return text


def _why(data: bytes, name: str, encoding: str, wrong: UnicodeDecodeError) -> str:
    """Whether it is a binary file, or text in another encoding, and which that may be."""
    sample = data[:SAMPLE_BYTES]
    controls = sum(byte < 9 or 13 < byte < 32 for byte in sample)
    if b"\0" in sample or controls * 50 > len(sample):
        return f"{name}: this is a binary file, not text; save the article as .txt or .html."
    guess = _likely_encoding(sample)
    hint = f" (it looks like {guess})" if guess else ""
    at = f"byte {wrong.start}"
    return f"{name}: not valid {encoding.removesuffix('-sig').upper()} at {at}{hint}; save the file as UTF-8."


def _likely_encoding(sample: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return best.encoding if best else ""
