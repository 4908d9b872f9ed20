"""A text file to its lines, each with where it stands, so that what is wrong with one is reported by file and line."""

from collections.abc import Iterator
from pathlib import Path

from claimcheck.errors import ClaimcheckError


def filled_lines(path: Path, fault: type[ClaimcheckError], give: str) -> Iterator[tuple[str, str]]:
    """("pairs.jsonl, line 3", the line) for each that is not blank. Raises `fault` for a missing or wrongly encoded
    file; `give` says what to give instead."""
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield f"{path.name}, line {number}", line
    except OSError as error:
        raise fault(f"{path}: cannot be read ({error.strerror}); give {give}.") from error
    except UnicodeDecodeError as error:
        raise fault(f"{path}: not UTF-8 at byte {error.start}; save the file as UTF-8.") from error
