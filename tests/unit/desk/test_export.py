"""Exports carry both claims with their sources and spans, and no spreadsheet runs what an article wrote."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.desk.desk import Desk
from claimcheck.desk.export import CSV_COLUMNS, csv_lines, guarded, json_lines, listed
from claimcheck.desk.share import dispute_link, dispute_path
from claimcheck.domain.listing import FOLDED, DisputeFilter, DisputeRow
from claimcheck.domain.pair import CandidatePair
from claimcheck.storage import open_store
from tests.integration.storage.records import ARABIC_TEXT, COUNTED, DENIED, ENGLISH, RAIDS, SUPPORT, fill, finding


@pytest.fixture
def desk() -> Iterator[Desk]:
    with open_store("sqlite://") as store:
        fill(store)
        yield Desk(store, "ann", lambda: datetime.now(UTC))


@cache
def first_row() -> DisputeRow:
    with open_store("sqlite://") as store:
        fill(store)
        return store.disputes(DisputeFilter()).rows[0]


def read_csv(lines: Iterator[str]) -> list[dict[str, str]]:
    text = "".join(lines)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_csv_has_one_row_a_dispute_with_both_sides(desk: Desk) -> None:
    first, second = read_csv(csv_lines(listed(desk), "https://desk.example.org/"))
    assert tuple(first) == CSV_COLUMNS
    assert [first["dispute"], second["dispute"]] == [DENIED.id, COUNTED.id]
    assert first["link"] == f"https://desk.example.org/dispute?pair={DENIED.id}"
    assert (first["kind"], first["confidence"], first["status"], first["flagged"]) == ("denial", "0.900", "open", "no")
    side = "left" if DENIED.left_id == SUPPORT.id else "right"
    assert first[f"{side}_claim"] == "طائراتها تدعم أربع مجموعات من الجيش السوري الحر"
    assert first[f"{side}_speaker"] == "Russian Ministry of Defence"
    assert first[f"{side}_url"] == "https://example.org/ar"
    assert (first[f"{side}_published_on"], first[f"{side}_event_on"]) == ("2015-12-16", "2015-12-14")


def test_json_lines_name_spans_that_are_found_again(desk: Desk) -> None:
    first = json.loads(next(json_lines(desk, listed(desk))))
    assert (first["dispute"], first["kind"], first["link"]) == (DENIED.id, "denial", f"/dispute?pair={DENIED.id}")
    side = first["left" if DENIED.left_id == SUPPORT.id else "right"]
    other = first["right" if DENIED.left_id == SUPPORT.id else "left"]
    assert side["article"]["url"] == "https://example.org/ar"
    assert side["speaker"] == {
        "id": "ru-mod",
        "name": "Russian Ministry of Defence",
        "as_named": "وزارة الدفاع الروسية",
    }
    assert other["content_targets"][0]["source"] == f"urn:claimcheck:article:{ENGLISH.id}"
    assert side["content_targets"][0] == {
        "type": "SpecificResource",
        "source": "https://example.org/ar",
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": "طائراتها تدعم أربع مجموعات من الجيش السوري الحر",
                "prefix": "قالت وزارة الدفاع الروسية إن ",
                "suffix": ". ونفى مقاتلون أي دعم روسي لهم.",
            },
            {"type": "TextPositionSelector", "start": 29, "end": 76},
        ],
    }
    for target in (side["cue_target"], side["source_target"], *side["content_targets"]):
        quote, position = target["selector"]
        assert ARABIC_TEXT[position["start"] : position["end"]] == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in ARABIC_TEXT


def test_a_filter_and_an_empty_list(desk: Desk) -> None:
    assert [row.finding.pair_id for row in listed(desk, DisputeFilter(text="aleppo"))] == [COUNTED.id]
    nothing = list(listed(desk, DisputeFilter(text="nothing like it")))
    assert nothing == []
    assert read_csv(csv_lines(nothing)) == []
    assert list(json_lines(desk, nothing)) == []


def test_an_export_of_a_folded_list_has_every_dispute() -> None:
    with open_store("sqlite://") as store:
        fill(store)
        again = CandidatePair.of(SUPPORT.id, RAIDS.id)
        store.add_pairs([again])
        store.replace_findings([finding(again, confidence=0.5)])
        assert store.disputes(FOLDED).total < 3
        assert len(list(listed(Desk(store, "ann", lambda: datetime.now(UTC)), FOLDED))) == 3


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x", " =1", "\u00a0=1"]
)
def test_a_cell_that_a_spreadsheet_would_run_is_made_text(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "0.900", "a=b", "'=1", "2015-12-16", "قال"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert guarded(cell) == cell


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30))
@settings(max_examples=80, deadline=None)
def test_whatever_an_article_says_stays_in_its_cell_and_runs_nothing(content: str) -> None:
    row = first_row()
    hostile = replace(row, left=replace(row.left, content=content, speaker_name=content))
    (read,) = read_csv(csv_lines([hostile]))
    assert read["left_claim"].removeprefix("'") == content.removeprefix("'")
    assert all(not cell.lstrip().startswith(("=", "+", "-", "@", "＝")) for cell in read.values())
    assert read["dispute"] == row.finding.pair_id


def test_addresses() -> None:
    assert dispute_path("a1b2") == "/dispute?pair=a1b2"
    assert dispute_path("a&b=c") == "/dispute?pair=a%26b%3Dc"
    assert dispute_link("http://127.0.0.1:8501/", "a1") == "http://127.0.0.1:8501/dispute?pair=a1"
