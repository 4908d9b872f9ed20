"""Every format: a real file gives its article and what it says of itself; a broken or hostile one gives one line."""

import io
import tarfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from claimcheck.domain.article import Article
from claimcheck.ingest.batch import About, Batch, Read, Refused
from claimcheck.ingest.documents import Options
from claimcheck.ingest.source import Source

DATA = Path(__file__).parents[2] / "data" / "ingest"
REPORT = "The ministry said on Monday that its aircraft had not struck the hospital in the north of the country."
ARABIC = "نفت الوزارة يوم الاثنين أن تكون طائراتها قد قصفت المستشفى في شمال البلاد، وقالت إن التقارير كاذبة."
LONG = " ".join(f"{REPORT} It was the statement number {number}." for number in range(6))


@pytest.fixture(scope="module")
def batch() -> Iterator[Batch]:
    with Batch() as opened:
        yield opened


def read(batch: Batch, name: str, content: bytes) -> list[Article | Refused]:
    return [one.article if isinstance(one, Read) else one for one in batch.read_source(Source(name, content=content))]


def one_article(batch: Batch, name: str, content: bytes) -> Article:
    (article,) = read(batch, name, content)
    assert isinstance(article, Article), article
    return article


def reasons(outcomes: list[Article | Refused]) -> list[str]:
    found = [one.reason for one in outcomes if isinstance(one, Refused)]
    assert all("\n" not in reason for reason in found)
    return found


# PDF


def test_an_arabic_pdf_is_read_in_order_with_its_figures_and_ligatures(batch: Batch) -> None:
    article = one_article(batch, "statement.pdf", (DATA / "arabic.pdf").read_bytes())
    assert article.text == (
        "الوزارة تنفي قصف المستشفى\n\n"
        "دمشق - قالت وزارة الدفاع يوم الثلاثاء إن طائراتها لم تقصف المستشفى في شمال البلاد، وإن 12 مدنيا قتلوا في 3 غارات "
        "نفذها طرف آخر.\n\n"
        "ونفى المرصد السوري (SOHR) هذه الرواية، وقال إن ٤٥ شخصا قتلوا في قصف جوي بتاريخ 14/03/2024 وإن الخسائر بلغت 1.5 "
        "مليون دولار."
    )
    assert (article.title, article.language) == ("الوزارة تنفي قصف المستشفى", "ar")


def test_an_english_pdf_is_read_by_paragraphs(batch: Batch) -> None:
    article = one_article(batch, "statement.pdf", (DATA / "english.pdf").read_bytes())
    assert article.text.split("\n\n")[0] == article.title == "Ministry denies strike on hospital"
    assert article.text.endswith("\n\nThe Observatory denied this account and said that 45 people had been killed.")
    assert article.published_at is not None and article.published_at.utcoffset() is not None


def test_a_broken_pdf_is_one_line(batch: Batch) -> None:
    (reason,) = reasons(read(batch, "bad.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nnonsense"))
    assert reason.startswith("bad.pdf: ")


def test_a_pdf_without_text_says_what_to_do(batch: Batch) -> None:
    from pypdf import PdfWriter

    writer, out = PdfWriter(), io.BytesIO()
    writer.add_blank_page(100, 100)
    writer.write(out)
    assert "text recognition" in reasons(read(batch, "scan.pdf", out.getvalue()))[0]


# Word


def test_a_word_document_gives_its_paragraphs_and_properties(batch: Batch) -> None:
    from docx import Document

    docx, out = Document(), io.BytesIO()
    docx.add_paragraph(REPORT)
    docx.add_table(1, 1).cell(0, 0).text = "A cell of a table."
    docx.add_paragraph("The end.")
    docx.core_properties.title, docx.core_properties.author = "Strike denied", "Jane Doe"
    docx.core_properties.created = datetime(2026, 3, 3, 12, tzinfo=UTC)
    docx.save(out)
    article = one_article(batch, "report.docx", out.getvalue())
    assert article.text == f"{REPORT}\n\nA cell of a table.\n\nThe end."
    assert (article.title, article.author, article.published_on) == ("Strike denied", "Jane Doe", date(2026, 3, 3))


# mail


def test_a_mail_gives_its_text_and_the_readable_files_attached(batch: Batch) -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Pressestelle <press@ministry.example>", "نفي"
    mail["Date"] = "Tue, 03 Mar 2026 14:30:00 +0300"
    mail.set_content(ARABIC)
    mail.add_alternative(f"<p>{ARABIC}</p>", subtype="html")
    mail.add_attachment((DATA / "english.pdf").read_bytes(), "application", "pdf", filename="statement.pdf")
    mail.add_attachment(b"GIF89a", "image", "gif", filename="logo.gif")
    first, second = read(batch, "note.eml", mail.as_bytes())
    assert isinstance(first, Article) and isinstance(second, Article)
    assert (first.text.strip(), first.title, first.author) == (ARABIC, "نفي", "Pressestelle")
    assert first.publisher == "ministry.example"
    assert first.published_at is not None and first.published_at.isoformat() == "2026-03-03T14:30:00+03:00"
    assert second.title == "Ministry denies strike on hospital"


# tables


def test_a_table_is_read_by_its_headings_or_as_said(batch: Batch) -> None:
    table = f'id,Headline,Date,Body\n7,"Strike, denied",3 March 2026,"{REPORT}"\n8,Other,soon,"{REPORT}"\n'
    article, refused = read(batch, "news.csv", table.encode())
    assert isinstance(article, Article)
    assert (article.title, article.text, article.origin) == ("Strike, denied", REPORT, "7")
    assert article.published_on == date(2026, 3, 3)
    assert isinstance(refused, Refused) and refused.reason.startswith("news.csv:3: date 'soon' cannot be read")


def test_columns_may_be_named_and_a_missing_one_is_told(batch: Batch) -> None:
    table = f"a;b;c\n{REPORT};Wire;03/04/2026\n".encode("utf-16")
    with Batch(Options(columns={"text": "a", "publisher": "B", "published": "c"}, date_order="DMY")) as told:
        article = one_article(told, "news.csv", table)
        assert (article.text, article.publisher, article.published_on) == (REPORT, "Wire", date(2026, 4, 3))
    with Batch(Options(columns={"text": "body"})) as told:
        assert reasons(read(told, "news.csv", table)) == [
            "news.csv: there is no column 'body'; the columns are a, b, c."
        ]
    assert "say which by --column text=NAME" in reasons(read(batch, "news.csv", table))[0]


def test_tabs_separate_and_quotes_are_letters_in_a_tsv_that_has_none_in_its_head(batch: Batch) -> None:
    import gzip

    table = f'text\ttitle\n"So it is", he said. {REPORT}\t"Quoted\n'
    article = one_article(batch, "news.tsv.gz", gzip.compress(table.encode("cp1252")))
    assert (article.text, article.title) == (f'"So it is", he said. {REPORT}', '"Quoted')


def test_parquet_is_read_row_by_row(batch: Batch) -> None:
    import pyarrow
    from pyarrow import parquet

    out = io.BytesIO()
    rows = {"body": [REPORT, None], "published_at": [datetime(2026, 3, 3, 12, tzinfo=UTC), None], "rest": [1, 2]}
    parquet.write_table(pyarrow.table(rows), out)
    article, refused = read(batch, "news.parquet", out.getvalue())
    assert isinstance(article, Article) and article.published_on == date(2026, 3, 3)
    assert isinstance(refused, Refused) and refused.reason.startswith("news.parquet:2: there is no text")
    assert "the Parquet file is broken" in reasons(read(batch, "bad.parquet", b"PAR1 no more PAR1"))[0]


# feeds and sitemaps

RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Levant Wire</title><language>en-gb</language>
<item><title>Whole &amp; long</title><link>https://wire.example/1</link><pubDate>Tue, 03 Mar 2026 14:30:00 +0300</pubDate>
<content:encoded><![CDATA[<p>{LONG}</p><script>alert(1)</script><p>The end.</p>]]></content:encoded></item>
<item><title>Summary</title><link>https://wire.example/2</link><description>{REPORT}</description></item>
<item><title>Bare</title><link>https://wire.example/3</link></item></channel></rss>"""
ATOM = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>وكالة</title>
<entry><title>نفي</title><id>tag:1</id><link href="https://wakala.example/1"/><published>2026-03-03T10:00:00+02:00</published>
<updated>2026-03-04T10:00:00+02:00</updated><content type="html">{ARABIC * 6}</content></entry></feed>"""
SITEMAP = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://wire.example/9</loc><news:news>
<news:publication><news:name>Wire</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2026-03-03</news:publication_date><news:title>Nine</news:title></news:news></url></urlset>"""


def test_a_feed_gives_what_it_carries_and_names_the_rest(batch: Batch) -> None:
    whole, summary, bare = read(batch, "feed.xml", RSS.encode())
    assert isinstance(whole, Article) and isinstance(summary, Article)
    assert whole.text == f"{LONG}\nThe end."
    assert (whole.title, whole.publisher, whole.url) == ("Whole & long", "Levant Wire", "https://wire.example/1")
    assert whole.published_at is not None and whole.published_at.isoformat() == "2026-03-03T14:30:00+03:00"
    assert summary.text == REPORT
    assert isinstance(bare, Refused) and "add --follow to fetch" in bare.reason


def test_atom_gives_both_its_times(batch: Batch) -> None:
    article = one_article(batch, "feed.atom", ATOM.encode())
    assert (article.language, article.publisher) == ("ar", "وكالة")
    assert [str(one) for one in (article.published_at, article.updated_at)] == [
        "2026-03-03 10:00:00+02:00",
        "2026-03-04 10:00:00+02:00",
    ]


def test_the_links_of_a_sitemap_are_followed_where_asked() -> None:
    followed = []

    def follow(link: object) -> Iterator[Read | Refused]:
        followed.append(link)
        yield from ()

    with Batch(follow=follow) as batch:
        assert read(batch, "news.xml", SITEMAP.encode()) == []
    (link,) = followed
    assert (link.url, link.title, link.publisher, link.published) == (
        "https://wire.example/9",
        "Nine",
        "Wire",
        "2026-03-03",
    )


@pytest.mark.parametrize(
    "xml",
    [
        b"<?xml version='1.0'?><root><a/></root>",
        b"<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'></urlset>",
        b"<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>x</url>",
    ],
)
def test_xml_that_is_no_feed_is_one_line(batch: Batch, xml: bytes) -> None:
    assert len(reasons(read(batch, "x.xml", xml))) == 1


# crawls and archives


def test_a_crawl_gives_its_pages_with_their_addresses(batch: Batch) -> None:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    page = f"<html lang='en'><head><title>Denied</title></head><body><article><p>{LONG}</p></article></body></html>"
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    for url, kind, status, body in (
        ("https://wire.example/a", "text/html; charset=utf-8", "200 OK", page.encode()),
        ("https://wire.example/b", "image/png", "200 OK", b"\x89PNG"),
        ("https://wire.example/c", "text/html", "404 Not Found", b"<p>gone</p>"),
    ):
        head = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        writer.write_record(writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=head))
    article = one_article(batch, "crawl.warc.gz", out.getvalue())
    assert (article.title, article.url, article.publisher) == ("Denied", "https://wire.example/a", "wire.example")


def test_a_zip_gives_its_readable_files(batch: Batch) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("day/a.txt", REPORT)
        archive.writestr("day/picture.png", b"\x89PNG")
        archive.writestr("__MACOSX/a.txt", REPORT)
        archive.writestr("day/b.txt", ARABIC.encode("cp1256"))
    first, second = read(batch, "news.zip", out.getvalue())
    assert isinstance(first, Article) and isinstance(second, Article)
    assert (first.text, first.origin, second.text) == (REPORT, "news.zip:day/a.txt", ARABIC)


def test_a_tar_gives_its_readable_files(batch: Batch) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:xz") as archive:
        info = tarfile.TarInfo("a.txt")
        info.size = len(REPORT)
        archive.addfile(info, io.BytesIO(REPORT.encode()))
    assert one_article(batch, "news.tar.xz", out.getvalue()).text == REPORT


def test_stdin_and_uploads_without_an_ending_are_known_by_how_they_begin(batch: Batch) -> None:
    page = f"<!doctype html><html><head><title>Denied</title></head><body><p>{LONG}</p></body></html>"
    for content in (REPORT.encode(), page.encode(), (DATA / "english.pdf").read_bytes(), RSS.encode()):
        assert isinstance(read(batch, "-", content)[0], Article)


def test_what_a_file_does_not_say_of_itself_is_taken_from_the_person() -> None:
    with Batch(about=About(publisher="Post", language="en", published="2026-03-03")) as batch:
        article = one_article(batch, "a.txt", REPORT.encode())
        assert (article.publisher, article.published_on) == ("Post", date(2026, 3, 3))
        feed = read(batch, "feed.xml", RSS.encode())[0]
        assert isinstance(feed, Article) and feed.publisher == "Levant Wire"


def test_globs_and_folders_give_their_files(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.text"):
        (tmp_path / name).write_text(f"{REPORT} {name}", encoding="utf-8")
    with Batch() as batch:
        outcomes = list(batch.read_paths([tmp_path / "*.txt", tmp_path / "*.html"]))
        assert [one.article.origin for one in outcomes[:2] if isinstance(one, Read)] == [
            str(tmp_path / "a.txt"),
            str(tmp_path / "b.txt"),
        ]
        assert isinstance(outcomes[2], Refused) and "no file fits" in outcomes[2].reason


def test_the_bytes_and_their_hash_come_with_the_article(batch: Batch) -> None:
    import hashlib

    (outcome,) = batch.read_source(Source("a.txt", content=REPORT.encode()))
    assert isinstance(outcome, Read)
    assert outcome.content == REPORT.encode()
    assert outcome.article.source_sha256 == hashlib.sha256(REPORT.encode()).hexdigest()
