"""What commands print: one JSON document alone on stdout, or text and tables for a person; the rest goes to stderr."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any

import typer

from claimcheck.errors import SettingsError

JsonFlag = Annotated[bool, typer.Option("--json", help="Print the result alone, as one JSON document.")]
DatabaseOption = Annotated[
    str | None,
    typer.Option("--db", metavar="URL", help="Database: a file or an SQLAlchemy URL. Default: claimcheck.db here."),
]
DeviceOption = Annotated[
    str | None, typer.Option("--device", help="Where models run: auto, cpu or cuda. Default: auto.")
]


def _share(confidence_from: float) -> float:
    if not 0 <= confidence_from <= 1:
        raise SettingsError(f"--confidence-from is a share from 0 to 1, as in 0.2; it was {confidence_from:g}.")
    return confidence_from


ConfidenceOption = Annotated[
    float, typer.Option("--confidence-from", callback=_share, help="Least confidence, from 0 to 1.")
]


def print_json(result: Any) -> None:
    """Print `result` as one JSON document, in every script as it is."""
    print(json.dumps(result, ensure_ascii=False, indent=2))


def say(line: str) -> None:
    """A line for the person at the terminal, on stderr so that stdout stays the result."""
    print(line, file=sys.stderr)


def print_table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A plain table; cells are text of any script and are never read as markup."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*headings, box=None, pad_edge=False, header_style="bold")
    for row in rows:
        table.add_row(*(Text(cell_text(cell)) for cell in row))
    Console().print(table)


def cell_text(value: object) -> str:
    """A figure with three decimals, nothing for None, control characters left out."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.3f}"
    return "".join(letter for letter in str(value) if letter.isprintable())


def print_figures(result: Mapping[str, Any]) -> None:
    """A nested result as a table of dotted names and values; lists are left to --json."""
    print_table(("figure", "value"), _flatten("", result))


def _flatten(prefix: str, value: Any) -> Iterable[tuple[str, object]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _flatten(f"{prefix}.{name}" if prefix else str(name), inner)
    elif not isinstance(value, list):
        yield prefix, value
