"""Marked dispute rows to claims, and to pairs in mixed languages."""

import json
from pathlib import Path

import numpy as np
import pytest

from claimcheck.domain.claim import Polarity
from claimcheck.domain.reading import claim_reading
from claimcheck.errors import TrainingError
from claimcheck.evaluation.dispute_rows import read_dispute_rows
from claimcheck.training.authored import parse_side, read_rows, recombined, row_pairs, strangers
from claimcheck.training.corpora import LANGUAGES

ROW = {
    "id": "x1",
    "topic": "ferry",
    "label": "contradiction",
    "dispute": "denial",
    "trap": None,
    "left": {
        "polarity": "assert",
        "en": "⟦S:Survivors⟧ ⟦C:said⟧ ⟦Q:the ferry to Halvi was overloaded⟧.",
        "ar": "⟦C:قال⟧ ⟦S:ناجون⟧ إن ⟦Q:العبارة كانت محملة فوق طاقتها⟧.",
    },
    "right": {
        "polarity": "deny",
        "en": "Survivors blame overloading. ⟦S:The operator⟧ ⟦C:denied⟧ ⟦Q:this⟧.",
        "ar": "تحدث ناجون عن حمولة زائدة. و⟦C:نفت⟧ ⟦S:الشركة⟧ ⟦Q:ذلك⟧.",
    },
}


def rows_of(tmp_path: Path):
    path = tmp_path / "train.jsonl"
    path.write_text(json.dumps(ROW, ensure_ascii=False) + "\n\n", encoding="utf-8")
    return read_rows([path])


def test_spans_and_context_are_read() -> None:
    side = parse_side(ROW["right"]["en"], "deny")
    assert (side.speaker, side.polarity, side.content) == ("The operator", Polarity.DENY, "this")
    assert side.context == "Survivors blame overloading."
    assert side.sentence == "The operator denied this."
    assert side.reading == "(Survivors blame overloading.) The operator denies: this"


def test_content_in_two_parts_is_joined() -> None:
    side = parse_side("⟦Q:The bridge⟧, ⟦S:the army⟧ ⟦C:said⟧, ⟦Q:is closed⟧.", "assert")
    assert side.content == "The bridge is closed"


def test_a_row_of_one_language_is_read_as_often_as_asked(tmp_path: Path) -> None:
    row = ROW | {side: {"polarity": ROW[side]["polarity"], "en": ROW[side]["en"]} for side in ("left", "right")}
    path = tmp_path / "train.en.jsonl"
    path.write_text(json.dumps(row, ensure_ascii=False), encoding="utf-8")
    pairs = row_pairs(read_rows([path]), 6, 3, np.random.default_rng(0))
    assert [pair.languages for pair in pairs] == [("en", "en")] * 3


def test_a_row_is_read_in_every_language_and_mixed_as_its_share_of_twelve_languages(tmp_path: Path) -> None:
    pairs = row_pairs(rows_of(tmp_path), 36, 3, np.random.default_rng(0))
    assert len(pairs) == 2 + 6
    assert {pair.relation for pair in pairs} == {"contradiction"}
    assert {frozenset(pair.languages) for pair in pairs} == {
        frozenset({"en"}),
        frozenset({"ar"}),
        frozenset({"en", "ar"}),
    }


def test_only_contents_that_stand_alone_are_recombined(tmp_path: Path) -> None:
    for pair in recombined(rows_of(tmp_path), 20, np.random.default_rng(0)):
        assert "denies: this" not in pair.premise or "(" in pair.premise


def test_contents_are_recombined_without_english_too(tmp_path: Path) -> None:
    sides = {side: {key: text for key, text in ROW[side].items() if key != "en"} for side in ("left", "right")}
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps(ROW | sides, ensure_ascii=False), encoding="utf-8")
    found = recombined(read_rows([path]), 60, np.random.default_rng(0))
    assert found and {pair.languages for pair in found} == {("ar", "ar")}


def test_sides_of_two_topics_are_neutral_whatever_they_say(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    rows = [ROW, ROW | {"id": "b", "topic": "another topic"}]
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8")
    found = strangers(read_rows([path]), 40, np.random.default_rng(0))
    assert found and {pair.relation for pair in found} == {"neutral"}
    assert not strangers(rows_of(tmp_path), 40, np.random.default_rng(0))


def test_an_unmarked_text_is_an_error_that_says_how_to_mark() -> None:
    with pytest.raises(TrainingError, match="Mark them as"):
        parse_side("The operator denied this.", "deny")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"id": "a"}', "not a dispute row"),
        ('["a"]', "not a dispute row"),
        (json.dumps(ROW | {"label": "conflict"}), "label 'conflict' is unknown; use one of entailment"),
        (json.dumps(ROW | {"left": "said"}), "A side has no text"),
        (json.dumps(ROW | {"left": {"polarity": "assert", "en": "Nothing is marked."}}), "No source or content"),
        (json.dumps(ROW | {"left": {"polarity": "shrug", "en": "⟦S:She⟧ ⟦C:said⟧ ⟦Q:no⟧."}}), "not a dispute row"),
    ],
    ids=["no label", "no object", "an unknown label", "a side of text", "no marks", "an unknown polarity"],
)
def test_a_broken_line_is_named(tmp_path: Path, line: str, said: str) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(f"{json.dumps(ROW)}\n{line}\n", encoding="utf-8")
    with pytest.raises(TrainingError, match=rf"^rows\.jsonl, line 2: {said}"):
        read_rows([path])


def test_a_file_that_cannot_be_read_is_named_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"nowhere\.jsonl: cannot be read .* give --rows"):
        read_rows([tmp_path / "nowhere.jsonl"])
    (tmp_path / "rows.jsonl").write_text("Überladen", encoding="latin-1")
    with pytest.raises(TrainingError, match=r"rows\.jsonl: not UTF-8 at byte 0; save the file as UTF-8"):
        read_rows([tmp_path / "rows.jsonl"])


@pytest.mark.parametrize("part", ["train", "train.events", "train.en", "train.ar"])
def test_a_claim_is_read_as_evaluation_reads_it(part: str) -> None:
    path = Path(__file__).parents[3] / "seeds" / "dispute-nli" / f"{part}.jsonl"
    for row, measured in zip(read_rows([path]), read_dispute_rows(path), strict=True):
        assert list(row.left) == [language for language in LANGUAGES if language in measured.texts[0]]
        for language in row.left.keys() & row.right.keys():
            pair = measured.pair(language, language)
            readings = row.left[language].reading, row.right[language].reading
            assert readings == (claim_reading(pair.left), claim_reading(pair.right)), (row.id, language)
