"""The documentation names every command, option-bearing setting and folder that exists."""

from dataclasses import fields
from pathlib import Path

import pytest
import typer.main

from claimcheck.cli.main import app
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
