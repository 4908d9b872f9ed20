"""What training never reads becomes files to measure on: nothing of it is in what training reads."""

from pathlib import Path

from claimcheck.evaluation.tables import read_lines, read_table
from claimcheck.training import corpora
from claimcheck.training.held_out import write_held_out
from tests.unit.training.tiny import write_table


def data_folder(root: Path) -> Path:
    header = ("premise", "hypothesis", "label")
    for language in corpora.XNLI_LANGUAGES:
        rows = [(f"{language} p{i}", f"{language} h{i}", "neutral") for i in range(310)]
        write_table(root / "nli" / f"xnli-dev.{language}.tsv.gz", header, rows)
    write_table(root / "nli" / "farstail.val.tsv.gz", header, [("p", "h", "entailment")])
    write_table(root / "nli" / "ans-stance.dev.tsv.gz", ("s1", "s2", "stance"), [("أ", "ب", "disagree")])
    for language in (*corpora.LANGUAGES, *corpora.SIDE_LANGUAGES):
        if language != "en":
            rows = [("ntrex", f"en {i}", f"{language} {i}") for i in range(501)]
            write_table(root / "parallel" / f"en-{language}.tsv.gz", ("source", "en", language), rows)
    return root


def test_held_out_rows_are_written_and_none_is_trained_on(tmp_path: Path) -> None:
    data, out = data_folder(tmp_path / "data"), tmp_path / "out"
    write_held_out(data, out)
    rows = read_table(out / "xnli.tr.tsv", ("premise", "hypothesis", "label"))
    assert [row["premise"] for row in rows] == [f"tr p{i}" for i in range(100, 300)]
    assert not {row["premise"] for row in rows} & {pair.premise for pair in corpora.training_pairs(data, "tr")}
    mixed = read_table(out / "xnli.mixed.tsv", ("premise", "hypothesis", "label"))
    assert all(row["premise"][:2] != row["hypothesis"][:2] for row in mixed) and len(mixed) == 200
    assert read_lines(out / "ntrex.he.txt")[0] == "he 0" and len(read_lines(out / "ntrex.he.en.txt")) == 500
    assert read_table(out / "ans.tsv", ("premise", "hypothesis", "label"))[0]["label"] == "contradiction"
