"""Bombs, traps and nonsense: each costs one line, and the rest of the batch goes in."""

import csv
import gzip
import io
import json
import os
import random
import signal
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from claimcheck.domain.article import Arrival
from claimcheck.ingest.batch import Batch, Read, Refused
from claimcheck.ingest.bounded import BoundedParser, Limits
from claimcheck.ingest.documents import Document, Options, Refusal
from claimcheck.ingest.source import Source
from claimcheck.pipeline.intake import take_all
from claimcheck.storage.store import open_store

DATA = Path(__file__).parents[2] / "data" / "ingest"
ARABIC = "نفت الوزارة يوم الاثنين أن تكون طائراتها قد قصفت المستشفى في شمال البلاد، وقالت إن التقارير كاذبة."
REPORT = "The ministry said on Monday that its aircraft had not struck the hospital in the north of the country."
HUNDRED_MB = 100_000_000


@pytest.fixture(scope="module")
def batch() -> Iterator[Batch]:
    with Batch() as opened:
        yield opened


def read(batch: Batch, name: str, content: bytes) -> list[Read | Refused]:
    outcomes = list(batch.read_source(Source(name, content=content)))
    for one in outcomes:
        if isinstance(one, Refused):
            assert "\n" not in one.reason and name in one.reason
    return outcomes


def refusal(batch: Batch, name: str, content: bytes) -> str:
    (refused,) = read(batch, name, content)
    assert isinstance(refused, Refused), refused
    return refused.reason


# sizes


@pytest.mark.parametrize("suffix", ["txt", "html", "jsonl", "csv", "xml", "eml"])
def test_a_hundred_megabytes_of_one_line_are_refused(batch: Batch, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"line.{suffix}"
    with path.open("wb") as stream:
        stream.write(b"text,")
        for _ in range(100):
            stream.write(b"a" * (HUNDRED_MB // 100))
    (refused,) = batch.read_paths([path])
    assert isinstance(refused, Refused)
    assert "larger than" in refused.reason and "\n" not in refused.reason


def test_a_gzip_bomb_is_refused(batch: Batch) -> None:
    packed = gzip.compress(b"a" * HUNDRED_MB, 1)
    assert "line is larger than 10 MB" in refusal(batch, "bomb.jsonl.gz", packed)
    assert "line is larger than 10 MB" in refusal(batch, "bomb.csv.gz", packed)


def test_a_zip_bomb_is_refused_and_the_file_behind_it_is_read(batch: Batch) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("huge.txt", b"a" * 60_000_000)
        archive.writestr("dense.txt", b"a" * 5_000_000)
        archive.writestr("good.txt", REPORT)
    huge, dense, good = read(batch, "bomb.zip", out.getvalue())
    assert isinstance(huge, Refused) and "bomb.zip:huge.txt: unpacks to 60 MB" in huge.reason
    assert isinstance(dense, Refused) and "times its size" in dense.reason
    assert isinstance(good, Read) and good.article.text == REPORT


def test_a_zip_that_lies_about_its_size_is_cut_off(batch: Batch) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("lie.txt", b"a" * 60_000_000)
    lying = out.getvalue().replace((60_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert "lie.txt: broken" in refusal(batch, "lie.zip", lying)


def test_a_tar_bomb_is_refused(batch: Batch) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        info = tarfile.TarInfo("huge.txt")
        info.size = 60_000_000
        archive.addfile(info, io.BytesIO(bytes(info.size)))
        info = tarfile.TarInfo("good.txt")
        info.size = len(REPORT)
        archive.addfile(info, io.BytesIO(REPORT.encode()))
    huge, good = read(batch, "bomb.tar.gz", out.getvalue())
    assert isinstance(huge, Refused) and "huge.txt: unpacks to 60 MB" in huge.reason
    assert isinstance(good, Read)


def test_a_word_document_that_is_a_bomb_is_refused(batch: Batch) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b" " * 60_000_000)
    assert "unpacks to more than 50 MB" in refusal(batch, "bomb.docx", out.getvalue())


# names that would write to the terminal, and links


def test_names_and_headings_cannot_write_lines_or_move_the_cursor(batch: Batch) -> None:
    table = f'"te\nxt\x1b[2J",other\n"{REPORT}",x\n'
    assert "The columns are te xt?[2J, other." in refusal(batch, "news.csv", table.encode())
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("../a\nb\x1b]0;c.txt", REPORT)
    assert "news.zip:../a?b?]0;c.txt: its name leads out" in refusal(batch, "news.zip", out.getvalue())


def test_characters_that_no_database_keeps_do_not_stop_a_batch(batch: Batch, tmp_path: Path) -> None:
    mail = b"From: a@b.example\nSubject: =?utf-8?b?7aCA?= \xff\nContent-Type: text/plain; charset=utf-8\n\n%b \xed\xa0\x80\0 end"
    lines = [json.dumps({"text": f"{REPORT} {number}", "id": f"{number}\0", "title": "\0"}) for number in range(2)]
    bad_name = tmp_path / os.fsdecode(b"\xff.txt")
    bad_name.write_text(REPORT, encoding="utf-8")
    with open_store("sqlite://") as store:
        outcomes = [*read(batch, "a.eml", mail % REPORT.encode()), *read(batch, "a.jsonl", "\n".join(lines).encode())]
        outcomes += batch.read_file(bad_name)
        taken = list(take_all(store, outcomes))
        assert [one.arrival for one in taken] == [Arrival.ADDED] * 4
        kept = [store.article(one.article_id) for one in taken]
    assert kept[0].text.rstrip() == f"{REPORT} \ufffd\ufffd\ufffd\ufffd end"
    assert [(one.title, one.origin) for one in kept[1:3]] == [("\ufffd", "0\ufffd"), ("\ufffd", "1\ufffd")]
    assert kept[3].origin == f"{tmp_path}/\ufffd.txt"


def test_more_on_stdin_than_is_read_is_refused_and_not_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    line = json.dumps({"text": REPORT}).encode() + b"\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(line * (50_000_000 // len(line) + 1))))
    with Batch() as batch:
        (refused,) = batch.read_paths([Path("-")])
    assert isinstance(refused, Refused) and refused.reason == "-: more than 50 MB come on stdin; give them as a file."


def test_a_link_that_leads_out_of_a_folder_is_refused_and_one_within_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text(REPORT, encoding="utf-8")
    (folder / "a.txt").write_text(REPORT, encoding="utf-8")
    (folder / "b.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "c.txt").symlink_to(folder / "a.txt")
    (folder / "d").symlink_to(tmp_path)
    with Batch() as batch:
        first, second, third = batch.read_paths([folder])
    assert isinstance(first, Read) and isinstance(third, Read)
    assert isinstance(second, Refused) and "b.txt: a link that leads out of the folder" in second.reason


# archives that lead elsewhere


def test_links_ways_out_nests_and_locks_in_a_zip_are_refused_by_name(batch: Batch) -> None:
    out = io.BytesIO()
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(link, "/etc/passwd")
        for name in ("../../out.txt", "/etc/out.txt", "C:\\out.txt", "a/../../out.txt", "in.zip", "in.tar.gz"):
            archive.writestr(name, REPORT)
        archive.writestr("good.txt", REPORT)
    *refused, good = read(batch, "trap.zip", out.getvalue())
    reasons = [one.reason for one in refused if isinstance(one, Refused)]
    assert "link.txt: a link; it is not followed" in reasons[0]
    assert all("leads out of the archive" in reason for reason in reasons[1:5])
    assert all("an archive in an archive" in reason for reason in reasons[5:7])
    assert isinstance(good, Read) and good.article.text == REPORT


def test_links_devices_and_ways_out_in_a_tar_are_refused_by_name(batch: Batch) -> None:
    out = io.BytesIO()
    kinds = {
        tarfile.SYMTYPE: "a link",
        tarfile.LNKTYPE: "a link",
        tarfile.CHRTYPE: "a device",
        tarfile.FIFOTYPE: "a device",
    }
    with tarfile.open(fileobj=out, mode="w") as archive:
        for number, kind in enumerate(kinds):
            info = tarfile.TarInfo(f"{number}.txt")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
        info = tarfile.TarInfo("../out.txt")
        info.size = len(REPORT)
        archive.addfile(info, io.BytesIO(REPORT.encode()))
    outcomes = read(batch, "trap.tar", out.getvalue())
    reasons = [one.reason for one in outcomes if isinstance(one, Refused)]
    assert len(reasons) == len(outcomes) == 5
    assert all(what in reason for what, reason in zip(kinds.values(), reasons, strict=False))
    assert "leads out of the archive" in reasons[4]


def test_an_archive_under_another_name_inside_an_archive_is_not_opened(batch: Batch) -> None:
    inner, out = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("a.txt", REPORT)
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("inner.txt", inner.getvalue())
    assert "a zip archive or an office document, not text" in refusal(batch, "outer.zip", out.getvalue())


# formats


def pdf(content: bytes, filters: bytes = b"/FlateDecode", pages: bytes = b"/Kids [3 0 R] /Count 1") -> bytes:
    """A whole PDF of one page; only its content is hostile."""
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages %b >>" % pages,
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F "
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /X 5 0 R >> >> >>",
        b"<< /Length %d /Filter %b >>\nstream\n%b\nendstream" % (len(content), filters, content),
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 11 >>\nstream\n"
        b"/X Do /X Do\nendstream",
    ]
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, part in enumerate(parts, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 6\n0000000000 65535 f \n%btrailer << /Root 1 0 R /Size 6 >>\nstartxref\n%d\n%%%%EOF\n"
    return bytes(out) + end % (table, len(out))


def test_a_pdf_whose_content_is_hostile_is_refused_and_one_whose_is_not_is_read(batch: Batch) -> None:
    text = zlib.compress(b"BT /F 12 Tf 10 700 Td (%b) Tj ET" % REPORT.encode())
    (good,) = read(batch, "good.pdf", pdf(text))
    assert isinstance(good, Read) and good.article.text == REPORT
    spaces = zlib.compress(b" " * 300_000_000, 1)
    thrice = zlib.compress(zlib.compress(spaces, 9), 9)
    for name, content, filters, pages, why in (
        ("bomb.pdf", spaces, b"/FlateDecode", b"/Kids [3 0 R] /Count 1", "Limit reached"),
        ("thrice.pdf", thrice, b"[" + b"/FlateDecode " * 3 + b"]", b"/Kids [3 0 R] /Count 1", "Limit reached"),
        (
            "endless.pdf",
            b"\x81a" * 50_000_000 + b"\x80",
            b"/RunLengthDecode",
            b"/Kids [3 0 R] /Count 1",
            "larger than 50 MB",
        ),
        ("nest.pdf", zlib.compress(b"[" * 100_000), b"/FlateDecode", b"/Kids [3 0 R] /Count 1", "recursion"),
        ("form.pdf", zlib.compress(b"/X Do"), b"/FlateDecode", b"/Kids [3 0 R] /Count 1", "pictures of text only"),
        ("cycle.pdf", text, b"/FlateDecode", b"/Kids [2 0 R 2 0 R] /Count 2", "cyclic"),
    ):
        assert why in refusal(batch, name, pdf(content, filters, pages))


def test_a_pdf_of_endless_pages_is_refused(batch: Batch) -> None:
    from pypdf import PdfWriter

    writer, out = PdfWriter(), io.BytesIO()
    for _ in range(501):
        writer.add_blank_page(10, 10)
    writer.write(out)
    assert "501 pages are more than 500" in refusal(batch, "long.pdf", out.getvalue())


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    "doctype",
    [
        f'<!DOCTYPE rss [<!ENTITY a0 "ha">{LAUGHS}]>',
        '<!DOCTYPE rss [<!ENTITY a11 SYSTEM "file:///etc/passwd">]>',
        f'<!DOCTYPE rss [<!ENTITY a11 "{"x" * 100_000}">]>',
    ],
    ids=["laughs", "file", "quadratic"],
)
@pytest.mark.parametrize("root", ["rss", "urlset"])
def test_entities_of_xml_are_not_resolved(batch: Batch, doctype: str, root: str) -> None:
    entry = f"<item><title>t</title><link>https://x.example/</link><description>{'&a11;' * 1000}</description></item>"
    xml = f"<?xml version='1.0'?>{doctype}<rss version='2.0'><channel><title>f</title>{entry}</channel></rss>"
    if root == "urlset":
        ns = "http://www.sitemaps.org/schemas/sitemap/0.9"
        xml = f"<?xml version='1.0'?>{doctype}<urlset xmlns='{ns}'><url><loc>{'&a11;' * 100}</loc></url></urlset>"
    for one in read(batch, "feed.xml", xml.encode()):
        assert isinstance(one, Refused)
        assert "root:" not in one.reason and len(one.reason) < 1000


def test_a_page_that_takes_too_long_is_given_up_and_the_next_is_read() -> None:
    slow = "<html><body>" + "<p>a<br>" * 60_000 + f"<p>{REPORT}</p></body></html>"
    with Batch(limits=Limits(cpu_seconds=1)) as batch:
        assert "reading it took more than 1 seconds" in refusal(batch, "slow.html", slow.encode())
        assert isinstance(read(batch, "good.txt", REPORT.encode())[0], Read)


def test_what_needs_too_much_memory_is_one_line() -> None:
    table = io.StringIO()
    csv.writer(table).writerow(["text"])
    csv.writer(table).writerow(["a" * 9_000_000])
    with Batch(limits=Limits(memory_bytes=90 << 20)) as batch:
        reason = refusal(batch, "wide.csv", table.getvalue().encode())
        assert "MB of memory" in reason or "broke down" in reason
        assert isinstance(read(batch, "good.txt", REPORT.encode())[0], Read)


def test_a_parser_that_does_not_answer_in_time_is_given_up() -> None:
    with BoundedParser(Limits(wall_seconds=0)) as parser:
        (refused,) = parser.read(Source("a.txt", content=REPORT.encode()), "a.txt", Options())
        assert isinstance(refused, Refusal) and refused.reason.startswith("a.txt: not read after 0 seconds")


def test_a_parser_that_is_killed_costs_one_line() -> None:
    with BoundedParser() as parser:
        rows = "\n".join(f'{{"text": "{REPORT} {number}"}}' for number in range(20_000))
        outcomes = parser.read(Source("rows.jsonl", content=rows.encode()), "rows.jsonl", Options())
        assert isinstance(next(outcomes), Document)
        assert parser._process is not None
        os.kill(parser._process.pid, signal.SIGKILL)
        *_, last = outcomes
        assert isinstance(last, Refusal) and "rows.jsonl: its parser broke down" in last.reason
        (again,) = parser.read(Source("a.txt", content=REPORT.encode()), "a.txt", Options())
        assert isinstance(again, Document) and again.text == REPORT


def test_a_module_lying_beside_the_files_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("json.py", "trafilatura.py", "claimcheck.py"):
        (tmp_path / name).write_text("open('run.txt', 'w').close()", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with Batch() as batch:
        read(batch, "a.html", f"<html><body><p>{REPORT}</p></body></html>".encode())
    assert not (tmp_path / "run.txt").exists()


# noise: files of every format, damaged at random


def seeds() -> dict[str, bytes]:
    import pyarrow
    from pyarrow import parquet

    from tests.unit.ingest import test_formats

    docx, warc, zipped, tarred, table = (io.BytesIO() for _ in range(5))
    from docx import Document as Docx
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    word = Docx()
    word.add_paragraph(REPORT)
    word.save(docx)
    writer = WARCWriter(warc, gzip=False)
    head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
    body = f"<html><body><p>{REPORT}</p></body></html>".encode()
    writer.write_record(
        writer.create_warc_record("https://x.example/", "response", io.BytesIO(body), http_headers=head)
    )
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", REPORT * 9)
    with tarfile.open(fileobj=tarred, mode="w") as archive:
        info = tarfile.TarInfo("a.txt")
        info.size = len(REPORT)
        archive.addfile(info, io.BytesIO(REPORT.encode()))
    parquet.write_table(pyarrow.table({"text": [REPORT], "date": ["2026-03-03"]}), table)
    mail = f"From: a@b.example\nDate: Tue, 03 Mar 2026 14:30:00 +0300\nSubject: x\n\n{REPORT}\n"
    letter = EmailMessage()
    letter["From"], letter["Subject"] = "Pressestelle <press@ministry.example>", "نفي"
    letter.set_content(ARABIC)
    letter.add_alternative(f"<p>{ARABIC}</p>", subtype="html")
    letter.add_attachment(REPORT.encode(), "text", "plain", filename="a.txt")
    return {
        "a.pdf": (DATA / "english.pdf").read_bytes(),
        "b.pdf": (DATA / "arabic.pdf").read_bytes(),
        "a.docx": docx.getvalue(),
        "a.warc": warc.getvalue(),
        "a.zip": zipped.getvalue(),
        "a.tar": tarred.getvalue(),
        "a.parquet": table.getvalue(),
        "a.eml": mail.encode(),
        "b.eml": letter.as_bytes(),
        "a.txt": ARABIC.encode("cp1256"),
        "a.html": body,
        "a.xml": test_formats.RSS.encode(),
        "b.xml": test_formats.SITEMAP.encode(),
        "a.csv": f"text,date\n{REPORT},2026-03-03\n".encode(),
        "a.jsonl": f'{{"text": "{REPORT}"}}\n'.encode(),
    }


def damaged(content: bytes, chance: random.Random) -> bytes:
    data = bytearray(content)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(data) + 1)
        what = chance.randrange(4)
        if what == 0 and data:
            data[at % len(data)] = chance.randrange(256)
        elif what == 1:
            del data[at : at + chance.randint(1, 40)]
        elif what == 2:
            data[at:at] = chance.randbytes(chance.randint(1, 20))
        else:
            data[at:at] = data[at : at + chance.randint(1, 200)]
    return bytes(data)


@pytest.mark.parametrize("name", sorted(seeds()))
def test_a_damaged_file_gives_articles_or_one_line(batch: Batch, name: str) -> None:
    chance = random.Random(f"damage {name}")
    content = seeds()[name]
    for _ in range(int(os.environ.get("FUZZ", "12"))):
        broken = damaged(content, chance)
        for one in read(batch, name, broken):
            if isinstance(one, Refused) and "broke down" in one.reason:
                place = Path(os.environ.get("FUZZ_CORPUS", "/dev/null"))
                if place.is_dir():
                    (place / f"{abs(hash(broken)) % 10**9}-{name}").write_bytes(broken)
                else:
                    pytest.fail(f"the parser broke down on a damaged {name}")


@pytest.mark.parametrize("path", sorted((DATA / "corpus").glob("*")), ids=lambda path: path.name)
def test_what_once_broke_a_reader_or_a_batch_is_an_article_or_one_line(batch: Batch, path: Path) -> None:
    with open_store("sqlite://") as store:
        outcomes = read(batch, path.name, path.read_bytes())
        assert outcomes
        for one in take_all(store, outcomes):
            assert "broke down" not in one.reason
