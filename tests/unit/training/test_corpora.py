"""What may be trained on and what is held out."""

from pathlib import Path

import pytest

from claimcheck.errors import TrainingError
from claimcheck.training.corpora import (
    HELD_OUT_XNLI,
    TRAINING_SETS,
    Pair,
    dictionary,
    pairs,
    parallel,
    retrieval_test,
    stance_pairs,
    training_pairs,
)
from claimcheck.training.mixture import GENERAL, KEEP_ALIVE
from tests.unit.training.tiny import write_table


def test_the_first_500_ntrex_rows_are_the_retrieval_test(tmp_path: Path) -> None:
    rows = [("tatoeba", "hello", "salut"), *(("ntrex", f"en {i}", f"fr {i}") for i in range(510))]
    write_table(tmp_path / "parallel" / "en-fr.tsv.gz", ("source", "en", "fr"), rows)
    assert [t.english for t in parallel(tmp_path, "fr")] == ["hello", *(f"en {i}" for i in range(500, 510))]
    assert [t.foreign for t in retrieval_test(tmp_path, "fr")] == [f"fr {i}" for i in range(500)]


def test_held_out_inference_rows_are_in_no_training_set_nor_their_translations(tmp_path: Path) -> None:
    header = ("premise", "hypothesis", "label")
    for language in ("en", "tr"):
        rows = [(f"{language} p{i}", f"{language} h{i}", "neutral") for i in range(310)]
        write_table(tmp_path / "nli" / f"xnli-dev.{language}.tsv.gz", header, rows)
    rows = [("xnli-dev", f"en p{i}", f"tr p{i}") for i in (0, 299, 300)]
    write_table(tmp_path / "parallel" / "en-tr.tsv.gz", ("source", "en", "tr"), rows)
    assert [t.foreign for t in parallel(tmp_path, "tr")] == ["tr p300"]
    assert [p.premise for p in training_pairs(tmp_path, "tr")] == [f"tr p{i}" for i in range(len(HELD_OUT_XNLI), 310)]


def test_translations_of_inference_rows_are_not_read_without_the_table_that_says_which_are_held_out(
    tmp_path: Path,
) -> None:
    rows = [("tatoeba", "hello", "merhaba"), ("xnli-dev", "en p0", "tr p0")]
    write_table(tmp_path / "parallel" / "en-tr.tsv.gz", ("source", "en", "tr"), rows)
    with pytest.raises(TrainingError, match=r"xnli-dev\.en\.tsv\.gz is not there\. Give --data"):
        parallel(tmp_path, "tr")


def test_every_set_that_a_stage_draws_may_be_trained_on() -> None:
    allowed = {name for names in TRAINING_SETS.values() for name in names}
    assert {of_set.name for of_set in (*GENERAL, *KEEP_ALIVE)} <= allowed


def test_quotation_marks_in_a_table_are_text(tmp_path: Path) -> None:
    write_table(
        tmp_path / "nli" / "cb.en.tsv.gz", ("premise", "hypothesis", "label"), [('"Yes', 'No"', "contradiction")]
    )
    assert pairs(tmp_path, "cb.en") == [Pair('"Yes', 'No"', "contradiction")]


def test_headline_stance_becomes_inference(tmp_path: Path) -> None:
    rows = [("أ", "ب", "agree"), ("ج", "د", "disagree"), ("ه", "و", "other")]
    write_table(tmp_path / "nli" / "ans-stance.train.tsv.gz", ("s1", "s2", "stance"), rows)
    assert [p.relation for p in stance_pairs(tmp_path, "train")] == ["entailment", "contradiction", "neutral"]


def test_both_dictionaries_are_read(tmp_path: Path) -> None:
    write_table(tmp_path / "dictionaries" / "en-tr.tsv.gz", ("en", "pos", "tr"), [("port", "n", "liman")])
    write_table(
        tmp_path / "dictionaries" / "wordnet-en-tr.tsv.gz", ("en", "pos", "tr"), [("army", "n", "ordu"), ("", "n", "x")]
    )
    assert [(t.english, t.foreign) for t in dictionary(tmp_path, "tr")] == [("port", "liman"), ("army", "ordu")]


def test_a_missing_file_is_named_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"xnli-dev\.ar\.tsv\.gz is not there\. Give --data"):
        pairs(tmp_path, "xnli-dev.ar")
