"""Files a person may give: good ones become articles as they are, bad ones a line that says what to do."""

import json
from datetime import date
from pathlib import Path

import pytest

from claimcheck.domain.article import Article
from claimcheck.ingest import formats, html_file, source
from claimcheck.ingest.batch import Refused, read_paths

REPORT = "Ministry denies strike\n\nThe ministry said on Monday that its aircraft had not struck the hospital in the north.\n"
ARABIC = "نفت الوزارة يوم الاثنين أن تكون طائراتها قد قصفت المستشفى في شمال البلاد، وقالت إن التقارير كاذبة."
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ministry denies grain ban</title>
<meta property="og:site_name" content="Levant Wire"><meta name="author" content="Jane Doe">
<meta property="article:published_time" content="2024-03-12T10:00:00Z">
<link rel="canonical" href="https://levantwire.example/denies"></head><body><nav><a href="/">Home</a></nav><article>
<h1>Ministry denies grain ban</h1><p>The ministry of agriculture said on Tuesday that it had not banned any cargo of
wheat from the port of Alexandria this month.</p><p>A spokesman for the importers, however, told reporters that two ships
were turned back &amp; that the inspectors gave no reason for it.</p><script>alert("x")</script></article></body></html>"""


def read(path: Path) -> list[Article | Refused]:
    return list(read_paths([path]))


def read_one(path: Path) -> Article:
    (article,) = read(path)
    assert isinstance(article, Article), article
    return article


def refusal(path: Path) -> str:
    (refused,) = read(path)
    assert isinstance(refused, Refused), refused
    assert refused.path == str(path)
    assert "\n" not in refused.reason
    return refused.reason


def test_a_text_file_is_kept_as_it_is_and_its_first_line_is_the_title(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    article = read_one(path)
    assert (article.text, article.title, article.language) == (REPORT, "Ministry denies strike", "en")
    assert article.origin == str(path)
    assert article.id == Article.make_id(REPORT)


def test_windows_line_ends_are_kept(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_bytes(REPORT.replace("\n", "\r\n").encode())
    assert read_one(tmp_path / "report.txt").text == REPORT.replace("\n", "\r\n")


def test_a_long_first_line_is_no_title(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(REPORT.strip().split("\n")[-1] * 3 + "\nMore.", encoding="utf-8")
    assert read_one(tmp_path / "report.txt").title == ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_arabic_is_read_in_every_unicode_encoding_with_its_mark(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "report.txt").write_bytes(ARABIC.encode(encoding))
    article = read_one(tmp_path / "report.txt")
    assert (article.text, article.language) == (ARABIC, "ar")


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.txt", b"", "the file is empty"),
        ("blank.txt", b" \n\t\n", "the file is empty"),
        ("noise.txt", bytes(range(256)) * 20, "this is a binary file"),
        ("zeros.txt", b"text\0with zeros " * 9, "this is a binary file"),
        ("paper.txt", b"%PDF-1.7 and so on", "this is a PDF"),
        ("archive.html", b"PK\x03\x04rest", "this is a zip archive or an office document"),
        ("torn.txt", "Министр сказал, что всё хорошо".encode()[:-1], "not valid UTF-8 at byte"),
        ("torn-arabic.txt", (ARABIC * 9).encode()[1:], "not valid UTF-8 at byte 0"),
        ("tiny.txt", b"Hello.", "there is no text to read in it"),
        ("page.html", b"<html><body></body></html>", "no article text found in the page"),
        (
            "odd.html",
            b'<meta charset="klingon"><p>The ministry said on Monday that it was so.',
            "encoding 'klingon', which is not known",
        ),
        ("report.odt", b"anything", "format .odt is not known; known formats are .txt"),
        ("report.docx", b"anything", "no readable Word document"),
        ("empty.jsonl", b"\n\n", "the file is empty"),
    ],
)
def test_what_cannot_be_read_is_one_line(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    reason = refusal(path)
    assert says in reason
    assert name in reason


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    assert "there is no such file" in refusal(tmp_path / "gone.txt")
    assert "there is no such file" in refusal(tmp_path / "gone")


def test_an_unknown_language_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": REPORT, "lang": "tlh"}), encoding="utf-8")
    assert "language 'tlh' is not known; known are ar, " in refusal(tmp_path / "a.jsonl")
    (tmp_path / "b.txt").write_text(
        "장관은 월요일에 병원을 공격하지 않았다고 말했다. 보고서는 거짓이라고 덧붙였다.", encoding="utf-8"
    )
    assert "its language is not one that is known" in refusal(tmp_path / "b.txt")


def test_a_file_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as stream:
        stream.truncate(source.MAX_BYTES + 1)
    assert "larger than 10 MB" in refusal(tmp_path / "huge.txt")


def test_json_lines_carry_what_is_known_of_an_article(tmp_path: Path) -> None:
    row = {
        "id": "p01", "lang": "ar", "title": "نفي", "publisher": "Levant Wire", "date": "2024-03-12", "url": "https://x.example/1",
        "text": ARABIC, "origin": "authored",
    }  # fmt: skip
    path = tmp_path / "articles.jsonl"
    path.write_text(
        json.dumps(row) + "\n\n" + json.dumps({"text": REPORT, "date": None, "url": None}), encoding="utf-8"
    )
    gold, simple = read(path)
    assert (gold.origin, gold.language, gold.title, gold.publisher) == ("p01", "ar", "نفي", "Levant Wire")
    assert (gold.published_on, gold.url) == (date(2024, 3, 12), "https://x.example/1")
    assert gold.id == Article.make_id(ARABIC, "Levant Wire", date(2024, 3, 12))
    assert (simple.text, simple.language, simple.published_on, simple.origin) == (REPORT, "en", None, f"{path}:3")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('{"text": ', "not valid JSON"),
        ("[1, 2]", "a JSON list, not an object"),
        ('{"title": "x"}', "the field text is missing or empty"),
        ('{"text": 3}', "field text is '3', not a text"),
        ('{"text": "\\ud800 said it on Monday at the port of the town"}', "half a character"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_a_bad_line_is_named_and_the_others_go_through(tmp_path: Path, line: str, says: str) -> None:
    path = tmp_path / "articles.jsonl"
    good = json.dumps({"text": REPORT})
    path.write_text(f"{good}\n{line}\n{good}\n", encoding="utf-8")
    first, bad, last = read(path)
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert bad.reason.startswith(f"{path}:2: ")
    assert says in bad.reason


def test_an_impossible_date_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": REPORT, "date": "2024-13-45"}), encoding="utf-8")
    assert "date '2024-13-45' cannot be read; write it as YYYY-MM-DD" in refusal(tmp_path / "a.jsonl")


@pytest.mark.parametrize("written", ["2017", "2017-05", "٢٠١٧"])
def test_a_year_or_a_month_leaves_the_article_without_a_day(tmp_path: Path, written: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": REPORT, "date": written}), encoding="utf-8")
    assert read_one(path).published_on is None


def test_an_address_that_runs_is_no_address(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": REPORT, "url": "javascript:alert(1)"}), encoding="utf-8")
    assert read_one(tmp_path / "a.jsonl").url == ""


def test_a_saved_page_gives_its_article_and_what_it_says_of_itself(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    article = read_one(tmp_path / "page.html")
    assert (article.title, article.author, article.publisher) == (
        "Ministry denies grain ban",
        "Jane Doe",
        "Levant Wire",
    )
    assert (article.published_on, article.url) == (date(2024, 3, 12), "https://levantwire.example/denies")
    assert "were turned back & that the inspectors" in article.text
    assert "alert" not in article.text
    assert "Home" not in article.text


def test_a_page_is_read_in_the_encoding_it_declares(tmp_path: Path) -> None:
    page = PAGE.replace("utf-8", "windows-1252").replace("Jane Doe", "Zoë Doe").replace("reason", "raison d’être")
    (tmp_path / "page.html").write_bytes(page.encode("cp1252"))
    article = read_one(tmp_path / "page.html")
    assert article.author == "Zoë Doe"
    assert "raison d’être" in article.text


def test_a_page_of_endless_nests_is_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "nest.html").write_text("<div>" * (html_file.MAX_DEPTH + 100) + "x", encoding="utf-8")
    assert "elements" in refusal(tmp_path / "nest.html")
    (tmp_path / "flood.html").write_text("<p>x</p>" * (html_file.MAX_TAGS + 1), encoding="utf-8")
    assert f"the page has {html_file.MAX_TAGS + 1} elements" in refusal(tmp_path / "flood.html")


def test_in_a_folder_the_good_go_through_and_the_bad_are_named(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "b" / "c.txt").write_text(ARABIC, encoding="utf-8")
    (tmp_path / "b" / "bad.txt").write_bytes(b"\0\1\2")
    (tmp_path / "notes.md").write_text("passed over", encoding="utf-8")
    (tmp_path / ".hidden.txt").write_text(REPORT, encoding="utf-8")
    outcomes = read(tmp_path)
    assert [outcome.text for outcome in outcomes if isinstance(outcome, Article)] == [REPORT, ARABIC]
    assert [outcome.path for outcome in outcomes if isinstance(outcome, Refused)] == [str(tmp_path / "b" / "bad.txt")]


def test_a_folder_without_articles_is_refused(tmp_path: Path) -> None:
    assert "no articles in this folder" in refusal(tmp_path)


def test_every_reader_has_its_own_suffixes() -> None:
    suffixes = [suffix for reader in formats.READERS for suffix in reader.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in suffixes)
