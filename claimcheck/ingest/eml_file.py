"""A mail (.eml) → one article of its text, and the readable files attached to it."""

from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr

from claimcheck.errors import UnreadableArticle
from claimcheck.ingest.documents import Document, Member, Options
from claimcheck.ingest.html_file import document_of_page
from claimcheck.ingest.moments import iso_of
from claimcheck.ingest.source import MAX_BINARY_BYTES, Source

MAX_PARTS = 100


class MailReader:
    """See claimcheck.ingest.documents.Reader."""

    suffixes = (".eml",)
    media_types = ("message/rfc822",)

    def read(self, source: Source, options: Options) -> Iterator[Document | Member]:
        """The mail's text, the plain one before the HTML one; then what is attached, alone if there is no text."""
        name = source.name
        try:
            mail = message_from_bytes(source.data(MAX_BINARY_BYTES), policy=default)
            if not isinstance(mail, EmailMessage) or not mail.keys():
                raise UnreadableArticle(f"{name}: no mail with a head; save the mail as .eml.")
            if sum(1 for _ in mail.walk()) > MAX_PARTS:
                raise UnreadableArticle(f"{name}: the mail has more than {MAX_PARTS} parts; save the one that matters.")
            attached = list(_attached(mail, name))
            document = _document(mail, name)
        except (
            ValueError,
            LookupError,
            AttributeError,
            TypeError,
            RecursionError,
        ) as broken:  # heads that are no heads
            raise UnreadableArticle(f"{name}: the mail cannot be parsed; save its text as .txt.") from broken
        if document is None and not attached:
            raise UnreadableArticle(f"{name}: the mail has no text; save what matters in it as .txt.")
        if document is not None:
            yield document
        yield from attached


def _document(mail: EmailMessage, name: str) -> Document | None:
    body = mail.get_body(preferencelist=("plain", "html"))
    content = body.get_content() if body is not None else ""
    if not isinstance(content, str) or not content.strip():
        return None
    text = (
        document_of_page(content, name).text if body is not None and body.get_content_subtype() == "html" else content
    )
    author, address = parseaddr(str(mail.get("From", "")))
    return Document(
        text.replace("\r\n", "\n"),
        title=" ".join(str(mail.get("Subject", "")).split()),
        publisher=address.partition("@")[2],
        author=author,
        published=iso_of(str(mail.get("Date", ""))),
        key=str(mail.get("Message-ID", "")).strip("<> "),
    )


def _attached(mail: EmailMessage, name: str) -> Iterator[Member]:
    for part in mail.iter_attachments():
        filename, content = part.get_filename(), part.get_payload(decode=True)
        if filename and isinstance(content, bytes):
            yield Member(f"{name}:{filename}", content, part.get_content_type())
