"""What is given goes into the store, and what became of it is said."""

import json
from pathlib import Path

from claimcheck.domain.article import Arrival
from claimcheck.ingest.batch import Batch
from claimcheck.pipeline.intake import About, take_bytes, take_paths, take_text
from claimcheck.storage.store import open_store

REPORT = "Ministry denies strike\n\nThe ministry said on Monday that it had not struck the hospital in the north.\n"


def test_pasted_text_becomes_an_article_with_what_is_known_of_it() -> None:
    with open_store("sqlite://") as store:
        about = About(publisher="Levant Wire", url="https://wire.example/1", published="2024-03-12")
        taken = take_text(store, REPORT, about)
        assert taken.arrival is Arrival.ADDED
        article = store.article(taken.article_id)
        assert (article.text, article.title, article.publisher) == (REPORT, "Ministry denies strike", "Levant Wire")
        assert take_text(store, REPORT, about).arrival is Arrival.UNCHANGED


def test_what_cannot_be_read_is_refused_in_one_line() -> None:
    with open_store("sqlite://") as store:
        refused = take_text(store, "Hello.", About())
        assert refused.arrival is None and "there is no text to read in it" in refused.reason
        (binary,) = take_bytes(store, b"\x89PNG\r\n\x1a\n\x00\x00", "picture.txt")
        assert binary.arrival is None and binary.reason.startswith("picture.txt: this is a picture")


def test_an_uploaded_file_gives_all_its_articles() -> None:
    with open_store("sqlite://") as store:
        rows = (json.dumps({"text": f"{REPORT} It was the {word} time."}) for word in ("first", "second"))
        taken = take_bytes(store, "\n".join((*rows, "{")).encode(), "upload.jsonl")
        assert [one.arrival for one in taken] == [Arrival.ADDED, Arrival.ADDED, None]
        assert taken[2].reason.startswith("upload.jsonl:3: not valid JSON")


def test_files_are_taken_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    with open_store("sqlite://") as store, Batch() as batch:
        taken = take_paths(store, [tmp_path / "a.txt", tmp_path / "b.txt"], batch)
        assert next(taken).arrival is Arrival.ADDED
        assert store.counts()["articles"] == 1
        assert "there is no such file" in next(taken).reason
