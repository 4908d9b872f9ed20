"""A JSON Lines file to checked values, so that every malformed row is reported by file and line."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from claimcheck.errors import GoldError
from claimcheck.text.lines import filled_lines


class Row(NamedTuple):
    """One object of a JSON Lines file and where it stands."""

    where: str  # "pairs.jsonl, line 3"
    values: dict[str, Any]

    def text(self, key: str, choices: frozenset[str] | None = None) -> str:
        """The string under `key`. Raises GoldError if it is missing, not a string, or none of `choices`."""
        value = self.values.get(key)
        if not isinstance(value, str):
            raise GoldError(f'{self.where}: "{key}" is {value!r}; a string is needed there.')
        if choices is not None and value not in choices:
            raise GoldError(f'{self.where}: "{key}" is {value!r}; use one of {", ".join(sorted(choices))}.')
        return value

    def text_or_none(self, key: str, choices: frozenset[str] | None = None) -> str | None:
        """Like `text`, and None for null or a missing key."""
        return None if self.values.get(key) is None else self.text(key, choices)


def read_rows(path: Path) -> Iterator[Row]:
    """The objects of `path`, blank lines skipped. Raises GoldError for a missing, wrongly encoded or malformed file."""
    for where, line in filled_lines(path, GoldError, "a folder or file in the gold format"):
        yield _row(line, where)


def _row(line: str, where: str) -> Row:
    try:
        values = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise GoldError(f"{where}: not JSON ({error}); one JSON object a line is needed.") from error
    if not isinstance(values, dict):
        raise GoldError(f"{where}: {type(values).__name__} instead of an object; one JSON object a line is needed.")
    return Row(where, values)
