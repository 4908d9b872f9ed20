"""A .txt file → one article; its first line is the title if it is short."""

from collections.abc import Iterator
from pathlib import Path

from claimcheck.domain.article import Article
from claimcheck.ingest.articles import first_line_title, make_article
from claimcheck.ingest.decoding import decode, read_bytes


class TextReader:
    """See claimcheck.protocols.Reader."""

    suffixes = (".txt",)

    def read(self, path: Path) -> Iterator[Article]:
        """The one article. Its text is the file's, title line included."""
        text = decode(read_bytes(path), str(path))
        yield make_article(text, str(path), title=first_line_title(text))
