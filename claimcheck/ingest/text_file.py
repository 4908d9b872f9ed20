"""A .txt file → one article; its first line is the title if it is short."""

from collections.abc import Iterator

from claimcheck.ingest.articles import first_line_title
from claimcheck.ingest.decoding import decode
from claimcheck.ingest.documents import Document, Options
from claimcheck.ingest.source import Source


class TextReader:
    """See claimcheck.ingest.documents.Reader."""

    suffixes = (".txt",)
    media_types = ("text/plain",)

    def read(self, source: Source, options: Options) -> Iterator[Document]:
        """The one article. Its text is the file's, title line included."""
        text = decode(source.data(), source.name)
        yield Document(text, title=first_line_title(text), url=source.url)
