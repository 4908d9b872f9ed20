"""A web crawl (.warc, .warc.gz) → the pages in it, by warcio."""

from collections.abc import Iterator

from claimcheck.errors import UnreadableArticle
from claimcheck.ingest.documents import Member, Options, Refusal
from claimcheck.ingest.source import MAX_BINARY_BYTES, Source
from claimcheck.ingest.wording import brief

PAGES = ("text/html", "application/xhtml+xml", "application/pdf", "text/plain")


class WarcReader:
    """See claimcheck.ingest.documents.Reader."""

    suffixes = (".warc", ".warc.gz")
    media_types = ("application/warc",)

    def read(self, source: Source, options: Options) -> Iterator[Member | Refusal]:
        """Pages answered with 200, in the order of the crawl; pictures, scripts and redirects are passed over."""
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed

        packed = Source(
            source.name.removesuffix(".gz"), source.path, source.content
        )  # warcio unpacks each record itself
        try:
            with packed.stream() as stream:
                for record in ArchiveIterator(stream):
                    head = record.http_headers
                    kind = (head.get_header("Content-Type") if head else record.content_type) or ""
                    media_type = kind.partition(";")[0].strip().lower()
                    answered = record.rec_type == "resource" or (
                        record.rec_type == "response" and head is not None and head.get_statuscode() == "200"
                    )
                    url = record.rec_headers.get_header("WARC-Target-URI") or ""
                    if not answered or media_type not in PAGES:
                        continue
                    content = record.content_stream().read(MAX_BINARY_BYTES + 1)
                    if len(content) > MAX_BINARY_BYTES:
                        yield Refusal(
                            f"{source.name}:{url}: larger than {MAX_BINARY_BYTES // 1_000_000} MB; no article is."
                        )
                        continue
                    yield Member(f"{source.name}:{url}", content, kind, url)
        except (ArchiveLoadFailed, ValueError, OSError, EOFError, AttributeError, TypeError) as broken:
            reason = "damaged" if isinstance(broken, AttributeError | TypeError) else brief(broken)
            raise UnreadableArticle(
                f"{source.name}: the crawl is broken from here on ({reason}); download it again."
            ) from broken
