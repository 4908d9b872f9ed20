"""Columns of a table are named once, and remembered by a name."""

import json
import sys
from pathlib import Path

import pytest

from claimcheck.cli.main import run

REPORT = "The ministry said on Monday that its aircraft had not struck the hospital in the north of the country."


def test_columns_named_once_are_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def type_(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["claimcheck", *words])
        with pytest.raises(SystemExit) as exit_:
            run()
        return (int(exit_.value.code or 0), *capsys.readouterr())

    monkeypatch.chdir(tmp_path)
    for number in (1, 2):
        (tmp_path / f"{number}.csv").write_text(f"Meldung;Tag\n{REPORT} {number};03.04.2026\n", encoding="utf-8")
    named = ("--column", "text=Meldung", "--column", "published=tag", "--date-order", "DMY", "--language", "en")
    code, out, _ = type_("ingest", "1.csv", *named, "--remember", "dpa", "--json")
    assert (code, json.loads(out)) == (0, {"added": 1, "changed": 0, "unchanged": 0, "refused": []})
    code, out, _ = type_("ingest", "*.csv", "--columns", "dpa", "--date-order", "DMY", "--language", "en", "--json")
    assert (code, json.loads(out)) == (0, {"added": 1, "changed": 0, "unchanged": 1, "refused": []})
    for words, said in (
        (("--columns", "afp"), "No columns are remembered as 'afp'; remembered are: dpa."),
        (("--column", "body=Meldung"), "Column 'body=Meldung' is not FIELD=NAME"),
        (("--date-order", "MYD"), "Date order 'MYD' is not known"),
    ):
        code, out, err = type_("ingest", "1.csv", *words)
        assert (code, out) == (1, "") and said in err and len(err.splitlines()) == 1
