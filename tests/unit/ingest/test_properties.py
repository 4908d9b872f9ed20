"""Whatever comes, readers give documents or one line, and what was written is what is read."""

import csv
import io
import json
import string

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from claimcheck.errors import FetchRefused, IngestError, UnreadableArticle
from claimcheck.ingest.addresses import parsed_url
from claimcheck.ingest.articles import canonical_address, make_article
from claimcheck.ingest.decoding import decode
from claimcheck.ingest.documents import Document, Finding, Link, Options
from claimcheck.ingest.feed_file import fragment_text
from claimcheck.ingest.formats import reader_of, suffix_of
from claimcheck.ingest.moments import read_when
from claimcheck.ingest.source import Source
from claimcheck.ingest.wording import one_line

some = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
REPORT = "The ministry said on Monday that its aircraft had not struck the hospital in the north of the country."
WORDS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=60)
TEXTS = WORDS.map(lambda words: f"{REPORT} {words}.")
MARKUP = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<div>",
                "<br/>",
                "<![CDATA[",
                "]]>",
                "<!--",
                "-->",
                "&amp;",
                "&#0;",
                "&x;",
                "<a href='",
                "'>",
                "<",
                ">",
            ]
        ),
        st.sampled_from(
            ["<item>", "</item>", "<title>", "<link>", "<content:encoded>", "<description/>", "<pubDate>", REPORT]
        ),
        st.text(max_size=10),
    ),
    max_size=40,
).map("".join)
HEADS = [
    "From: ",
    "Subject: =?utf-8?b?",
    "?=",
    "Date: ",
    "Content-Type: multipart/mixed; boundary=b",
    "\n\n",
    "\n--b\n",
    "\n",
    "; charset=x",
]
MAILS = st.lists(st.one_of(st.sampled_from(HEADS), st.text(max_size=10)), max_size=30).map("".join)


def found(name: str, content: bytes) -> list[Finding]:
    """What the reader for `name` finds, in this process: what it raises besides its own errors fails the test."""
    reader = reader_of(name)
    assert reader is not None
    findings: list[Finding] = []
    try:
        findings += reader.read(Source(name, content=content), Options())
        for one in findings:
            if isinstance(one, Document):
                make_article(one, name)
            if isinstance(one, Link):
                canonical_address(one.url)
    except IngestError as refused:
        assert "\n" not in str(refused)
    return findings


@some
@given(TEXTS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_unicode_is_read_character_for_character(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


@some
@given(st.binary(max_size=300))
def test_bytes_are_text_or_one_line(data: bytes) -> None:
    try:
        assert "\0" not in decode(data, "a.txt")
    except UnreadableArticle as refused:
        assert str(refused).startswith("a.txt: ")


@some
@given(st.binary(max_size=300), st.sampled_from(["", "text/html", "application/xml", "application/zip"]))
def test_every_beginning_has_a_reader(data: bytes, media_type: str) -> None:
    assert reader_of("a" + suffix_of(media_type, data)) is not None


@some
@given(st.lists(st.tuples(TEXTS, WORDS), min_size=1, max_size=4))
def test_json_lines_and_tables_give_what_was_written(rows: list[tuple[str, str]]) -> None:
    lines = "\n".join(json.dumps({"text": text, "title": title}) for text, title in rows)
    written = [(text, title) for text, title in rows]
    assert [(one.text, one.title) for one in found("a.jsonl", lines.encode()) if isinstance(one, Document)] == written
    table = io.StringIO(newline="")
    csv.writer(table, quoting=csv.QUOTE_ALL).writerows([("text", "title"), *rows])
    assert [
        (one.text, one.title) for one in found("a.csv", table.getvalue().encode()) if isinstance(one, Document)
    ] == written


@some
@given(MARKUP)
def test_pages_and_feeds_of_any_markup_are_read_or_refused(markup: str) -> None:
    content = markup.encode("utf-8", "replace")
    found("a.html", b"<html><body>" + content)
    found("a.xml", b"<rss version='2.0'><channel><title>f</title><item>" + content + b"</item></channel></rss>")
    found("b.xml", b"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url>" + content + b"</url></urlset>")
    assert "\n\n" not in fragment_text(markup.replace("\0", ""))


@some
@given(MAILS)
def test_mails_of_any_heads_are_read_or_refused(mail: str) -> None:
    found("a.eml", mail.encode("utf-8", "replace"))


@some
@given(st.one_of(st.text(max_size=40), st.text(string.digits + "/-:. TZ+", max_size=30)))
def test_a_moment_that_is_read_is_read_again_from_its_iso_form(value: str) -> None:
    moment = read_when(value)
    assert moment is None or read_when(moment.isoformat()) == moment


@some
@example("http://[#")
@given(st.one_of(st.text(max_size=60), st.text(string.printable, max_size=40).map("http://".__add__)))
def test_an_address_is_one_of_the_web_or_refused(address: str) -> None:
    canonical_address(address)
    try:
        parsed = parsed_url(address)
    except FetchRefused as refused:
        assert "\n" not in str(refused)
    else:
        assert parsed.scheme in ("http", "https") and parsed.host and not parsed.userinfo


@some
@given(st.text(max_size=900))
def test_a_reason_is_one_printable_line(text: str) -> None:
    assert one_line(text).isprintable() and len(one_line(text)) <= 600
