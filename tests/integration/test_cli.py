"""The commands as a person types them, on real files and a real database."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from claimcheck.cli.main import run
from claimcheck.domain.pair import Probabilities, Scores, TextPair

ARABIC = (
    "قالت وزارة الدفاع الروسية إن طائراتها نفذت ضربات جوية لدعم أربع جماعات معارضة في سوريا. "
    "ونفى مقاتلو الجيش السوري الحر تلقيهم أي دعم روسي قائلين إن روسيا تواصل قصفهم."
)


class Terminal:
    """Runs `claimcheck` in a folder of its own, and keeps exit code, stdout and stderr of the last command."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._monkeypatch, self._capsys = folder, monkeypatch, capsys
        monkeypatch.chdir(folder)

    def type(self, *words: str) -> int:
        self._monkeypatch.setattr(sys, "argv", ["claimcheck", *words])
        with pytest.raises(SystemExit) as exit_:
            run()
        self.out, self.err = self._capsys.readouterr()
        return int(exit_.value.code or 0)

    def json(self, *words: str) -> dict:
        assert self.type(*words, "--json") == 0, self.err
        return json.loads(self.out)


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(tmp_path, monkeypatch, capsys)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.jsonl"
    record = {"text": ARABIC, "lang": "ar", "publisher": "وكالة", "date": "2015-12-15", "title": "سوريا"}
    path.write_text(json.dumps(record, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def test_importing_the_command_line_loads_nothing_heavy() -> None:
    heavy = "{'torch', 'transformers', 'sentence_transformers', 'streamlit', 'sqlalchemy', 'trafilatura', 'numpy'}"
    program = f"import sys, claimcheck.cli.main; print(sorted({heavy} & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_an_arabic_report_goes_from_file_to_listed_dispute(terminal: Terminal, report: Path) -> None:
    assert terminal.json("ingest", str(report)) == {"added": 1, "changed": 0, "unchanged": 0, "refused": []}
    counts = terminal.json("check")["counts"]
    assert counts["claims"] >= 3 and counts["disputes"] >= 1
    listed = terminal.json("disputes")
    assert terminal.type("check") == 0 and f"{listed['total']} disputes listed" in terminal.out
    least = listed["disputes"][0]["confidence"]
    surest = terminal.json("disputes", "--confidence-from", str(least))
    assert surest["disputes"][0] == listed["disputes"][0] and surest["total"] <= listed["total"]
    assert all(row["confidence"] >= least for row in surest["disputes"])
    sides = [side for row in listed["disputes"] for side in (row["left"], row["right"])]
    assert ("وزارة الدفاع الروسية", "assert") in {(side["speaker"], side["polarity"]) for side in sides}
    against = next(side for side in sides if side["speaker"] == "مقاتلو الجيش السوري الحر")  # the surer of its claims
    content = {"deny": "تلقيهم أي دعم روسي", "accuse": "روسيا تواصل قصفهم"}[against["polarity"]]
    assert [ARABIC[start:end] for start, end in against["content_spans"]] == [content]
    assert terminal.type("disputes") == 0
    filled = next(side for side in sides if side["resolved_content"] not in ("", side["content"]))
    assert f"{filled['content']}\n        read as: {filled['resolved_content']}\n" in terminal.out


def test_doing_it_again_adds_nothing(terminal: Terminal, report: Path) -> None:
    terminal.json("ingest", str(report))
    first = terminal.json("check")["counts"]
    assert terminal.json("ingest", str(report)) == {"added": 0, "changed": 0, "unchanged": 1, "refused": []}
    assert terminal.json("check")["counts"] == first


def test_in_a_batch_the_good_go_in_and_the_bad_are_listed(terminal: Terminal, report: Path, tmp_path: Path) -> None:
    bad = {
        "missing.txt": None,
        "binary.txt": b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00",
        "empty.txt": b" \n \n",
        "welsh.txt": b"Dywedodd y llywodraeth fod y bont yn ddiogel, ond gwadodd y peirianwyr hynny ddoe.",
        "broken.jsonl": b'{"text": "The ministry said the bridge was safe.", "lang": "en"}\n{"text": "half\n',
    }
    for name, content in bad.items():
        if content is not None:
            (tmp_path / name).write_bytes(content)
    assert terminal.type("ingest", str(report), *(str(tmp_path / name) for name in bad), "--json") == 1
    result = json.loads(terminal.out)
    assert result["added"] == 2  # the report, and the good line of broken.jsonl
    reasons = {Path(refusal["path"]).name: refusal["reason"] for refusal in result["refused"]}
    assert set(reasons) == set(bad)
    assert "broken.jsonl:2: not valid JSON" in reasons["broken.jsonl"]
    assert all("\n" not in reason and name in reason for name, reason in reasons.items())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("extract", "nowhere.txt"), "nowhere.txt"),
        (("evaluate", "attribution", "nowhere"), "nowhere"),
        (("evaluate", "nli", "nowhere.tsv"), "nowhere.tsv"),
        (("nli", "pairs.tsv", "--model", "no-such-folder"), "no-such-folder"),
        (("check", "--device", "gpu"), "gpu"),
        (("db", "verify", "--db", "text.db"), "text.db"),
        (("check", "--db", "nowhere.db"), "run `claimcheck ingest` first"),
        (("disputes", "--db", "nowhere.db"), "run `claimcheck ingest` first"),
        (("disputes", "--confidence-from", "20"), "from 0 to 1, as in 0.2; it was 20"),
        (("disputes", "--confidence-from", "nan"), "it was nan"),
        (("watch", "https://outlet.example/feed", "--confidence-from", "-1"), "it was -1"),
        (("versions", "some-id", "--db", "nowhere.db"), "run `claimcheck ingest` first"),
        (("ingest", "pairs.tsv", "--zone", "Mars/Olympus"), "Mars/Olympus"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_mistake_is_answered_in_one_line(
    terminal: Terminal, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    (tmp_path / "pairs.tsv").write_text("premise\thypothesis\nIt rains.\tIt is dry.\n", encoding="utf-8")
    (tmp_path / "text.db").write_text("this is no database, it is a text file\n" * 40, encoding="utf-8")
    assert terminal.type(*words) == 1
    assert terminal.out == ""
    assert said in terminal.err
    assert len(terminal.err.strip().splitlines()) == 1 and terminal.err.startswith("claimcheck: ")


def test_pairs_are_scored_while_the_table_is_read(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Even:
        model_id, model_version = "even", "1"

        def stream(self, pairs: Iterable[TextPair]) -> Iterator[Scores]:
            third = Probabilities(1 / 3, 1 / 3, 1 / 3)
            return (Scores(third, third) for _ in pairs)

    monkeypatch.setattr("claimcheck.assembly.make_scorer", lambda settings: Even())
    table = "premise\thypothesis\nIt rains.\tIt is dry.\nIt snows.\tIt is dry.\n"
    (tmp_path / "pairs.tsv").write_text(table + "one cell\n", encoding="utf-8")
    assert terminal.type("nli", str(tmp_path / "pairs.tsv")) == 1
    assert [line.split("\t")[0] for line in terminal.out.splitlines()] == ["premise", "It rains.", "It snows."]
    assert "line 4: 1 cells" in terminal.err
    (tmp_path / "pairs.tsv").write_text(table, encoding="utf-8")
    assert terminal.type("nli", str(tmp_path / "pairs.tsv"), "--json") == 0
    assert [pair["premise"] for pair in json.loads(terminal.out)["pairs"]] == ["It rains.", "It snows."]


def test_a_model_is_packed_for_a_task_that_there_is(terminal: Terminal, tmp_path: Path) -> None:
    words = ("train", "pack", str(tmp_path), "--out", "packed", "--id", "nli-tiny", "--version", "1")
    assert terminal.type(*words, "--task", "NLI") == 2
    assert "--task is one of nli, embed, tag, not NLI" in terminal.err
    assert not (tmp_path / "packed").exists()


def test_a_database_from_a_newer_version_is_left_alone(terminal: Terminal, report: Path, tmp_path: Path) -> None:
    terminal.json("ingest", str(report), "--db", "desk.db")
    with sqlite3.connect(tmp_path / "desk.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999_future'")
    connection.close()
    before = (tmp_path / "desk.db").read_bytes()
    assert terminal.type("check", "--db", "desk.db") == 1
    assert "newer" in terminal.err and len(terminal.err.strip().splitlines()) == 1
    assert terminal.type("dashboard", "--db", "desk.db") == 1  # no page is served
    assert "newer" in terminal.err and len(terminal.err.strip().splitlines()) == 1
    assert (tmp_path / "desk.db").read_bytes() == before


def test_models_list_names_every_card(terminal: Terminal) -> None:
    listed = {model["id"]: model for model in terminal.json("models", "list")}
    assert "MoritzLaurer/mDeBERTa-v3-base-xnli-multilingual-nli-2mil7" in listed
    assert "MoritzLaurer/multilingual-MiniLMv2-L6-mnli-xnli" in listed
    assert {model["task"] for model in listed.values() if model["present"]} == {"nli", "embed", "tag"}


def test_extract_shows_the_spans_of_a_file(terminal: Terminal, report: Path) -> None:
    (article,) = terminal.json("extract", str(report))["articles"]
    denial = next(claim for claim in article["claims"] if claim["polarity"] == "deny")
    assert ARABIC[slice(*denial["cue_span"])] == denial["cue"] == "نفى"
    assert terminal.type("extract", str(report)) == 0
    assert "مقاتلو الجيش السوري الحر" in terminal.out
