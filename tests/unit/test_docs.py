"""The documentation names every command, option-bearing setting and folder that exists."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
import typer.main

from claimcheck.cli.main import app
from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor
from claimcheck.languages.catalogue import LANGUAGES
from claimcheck.languages.language import Language
from claimcheck.settings import PREFIX, Settings

ROOT = Path(__file__).parents[2]


def commands() -> list[tuple[str, object]]:
    found = []

    def walk(group: object, words: tuple[str, ...]) -> None:
        for name, command in group.commands.items():
            if hasattr(command, "commands"):
                walk(command, (*words, name))
            else:
                found.append((" ".join((*words, name)), command))

    walk(typer.main.get_command(app), ("claimcheck",))
    return found


@pytest.mark.parametrize(("name", "command"), commands(), ids=[name for name, _ in commands()])
def test_command_is_explained_by_its_help_and_in_the_documentation(name: str, command: object) -> None:
    assert command.help and len(command.help) > 20, f"{name} has no help text"
    documentation = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").glob("*.md"))
    assert f"`{name}" in documentation, f"{name} is in no page of docs/"
    for parameter in command.params:
        if parameter.name != "help" and parameter.param_type_name == "option":
            assert parameter.help, f"{name}: option {parameter.opts[0]} has no help text"


@pytest.mark.parametrize("field", [field.name for field in fields(Settings)])
def test_setting_is_in_the_documentation(field: str) -> None:
    assert f"`{PREFIX}{field.upper()}`" in (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("field", [field.name for field in fields(Language)])
def test_field_of_a_language_is_in_the_documentation(field: str) -> None:
    page = (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")
    assert re.search(rf"(?<![\w]){field}(?!\w)", page), f"docs/languages.md does not name {field}"


def test_the_worked_example_of_a_language_reads_as_the_page_says(monkeypatch: pytest.MonkeyPatch) -> None:
    page = (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")
    language, tests = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    names: dict[str, object] = {}
    exec(language, names)
    dutch = names["DUTCH"]
    assert dutch.decimal_mark == ","
    monkeypatch.setitem(LANGUAGES, dutch.code, dutch)

    def read(text: str) -> list[tuple[str, str, str, str]]:
        claims = RuleExtractor().extract(Article(Article.make_id(text), text, dutch.code)).claims
        owned = [(claim, claim.attribution) for claim in claims if not claim.unattributed]
        return [(own.source_span.of(text), claim.cue, claim.content, own.polarity.value) for claim, own in owned]

    exec(tests, names)
    written = [test for name, test in names.items() if name.startswith("test_")]
    assert written
    for test in written:
        test(read)
