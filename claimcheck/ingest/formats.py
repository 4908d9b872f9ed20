"""Which reader a file is for: by its ending, by what its server says it is, or by how it begins."""

from claimcheck.ingest.archive_file import TarReader, ZipReader
from claimcheck.ingest.documents import Reader
from claimcheck.ingest.docx_file import DocxReader
from claimcheck.ingest.eml_file import MailReader
from claimcheck.ingest.feed_file import FeedReader
from claimcheck.ingest.html_file import HtmlReader
from claimcheck.ingest.jsonl_file import JsonLinesReader
from claimcheck.ingest.pdf_file import PdfFileReader
from claimcheck.ingest.source import Source
from claimcheck.ingest.table_file import ParquetReader, TableReader
from claimcheck.ingest.text_file import TextReader
from claimcheck.ingest.warc_file import WarcReader

READERS: tuple[Reader, ...] = (
    TextReader(), HtmlReader(), JsonLinesReader(), PdfFileReader(), DocxReader(), MailReader(), TableReader(),
    ParquetReader(), FeedReader(), WarcReader(), ZipReader(), TarReader(),
)  # fmt: skip
CONTAINERS = (ZipReader, TarReader, WarcReader)  # what is in these is not given on from one to another
BEGINNINGS = (  # of files without a name; text is what is left
    (b"%PDF", ".pdf"), (b"PAR1", ".parquet"), (b"WARC/", ".warc"), (b"\x1f\x8b", ".tar.gz"), (b"BZh", ".tar.bz2"),
    (b"\xfd7zXZ", ".tar.xz"), (b"{", ".jsonl"), (b"<?xml", ".xml"), (b"<rss", ".xml"), (b"<feed", ".xml"),
    (b"<urlset", ".xml"), (b"<", ".html"),
)  # fmt: skip
MAIL_HEADS = (b"return-path:", b"received:", b"from:", b"delivered-to:", b"message-id:", b"mime-version:", b"date:")
SNIFFED_BYTES = 4096


def reader_of(name: str) -> Reader | None:
    """The reader for this ending, the longest that fits; None for an unknown one."""
    lower = name.lower()
    fitting = [
        (len(suffix), place) for place, one in enumerate(READERS) for suffix in one.suffixes if lower.endswith(suffix)
    ]
    return READERS[max(fitting)[1]] if fitting else None


def suffix_of(media_type: str, beginning: bytes) -> str:
    """The ending that a file without a name should have, by what is said of it, else by how it begins."""
    said = media_type.partition(";")[0].strip().lower()
    head = beginning[:SNIFFED_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n")
    if said in ("application/xml", "text/xml") and b"<html" in head.lower():
        return ".html"
    by_type = next((one.suffixes[0] for one in READERS if said in one.media_types and said != "text/plain"), None)
    if by_type:
        return by_type
    if head.startswith(b"PK\x03\x04"):
        return ".docx" if b"word/" in beginning or b"[Content_Types].xml" in head else ".zip"
    if beginning[257:262] == b"ustar":
        return ".tar"
    if head.lower().startswith(MAIL_HEADS):
        return ".eml"
    xhtml = b"<html" in head.lower()
    return next(
        (suffix for begins, suffix in BEGINNINGS if head.startswith(begins) and not (xhtml and suffix == ".xml")),
        (".html" if xhtml else ".txt"),
    )


def named(source: Source) -> str:
    """The name by which the reader of a source is found: its own, or one with the ending it should have."""
    packed = source.name.lower().endswith(".gz") and (source.content or b"").startswith(b"\x1f\x8b")
    if reader_of(source.name) is not None and (packed or not source.url):
        return source.name
    if source.content is None:
        return source.name
    return source.name + suffix_of(source.media_type, source.content)


def known_suffixes() -> str:
    """All endings there is a reader for, for a message."""
    return ", ".join(suffix for reader in READERS for suffix in reader.suffixes)
