"""Tables of tab-separated columns (.tsv or .tsv.gz) and files of aligned lines to rows."""

import gzip
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from claimcheck.domain.pair import Relation
from claimcheck.errors import GoldError

NOT_ENTAILMENT = "not_entailment"  # two-way sets do not tell neutral from contradiction
LABELS = frozenset({*Relation, NOT_ENTAILMENT})


def read_table(path: Path, columns: Sequence[str]) -> list[dict[str, str]]:
    """The named columns of `path`, a dictionary a row, in order; other columns are left out.

    A column "label" may hold only the labels of LABELS. Raises GoldError naming file and line.
    """
    return list(stream_table(path, columns))


def stream_table(path: Path, columns: Sequence[str]) -> Iterator[dict[str, str]]:
    """`read_table` row by row: the header is read at once, a faulty line is found when it is reached."""
    lines = _lines(path)
    header = next(lines, ("", ""))[1].split("\t")
    missing = [column for column in columns if column not in header]
    if missing:
        raise GoldError(
            f"{path.name}: column {missing[0]!r} is missing; the first line must name {', '.join(columns)}."
        )
    return (_row(where, line, header, columns) for where, line in lines)


def _row(where: str, line: str, header: Sequence[str], columns: Sequence[str]) -> dict[str, str]:
    cells = line.split("\t")
    if len(cells) != len(header):
        raise GoldError(f"{where}: {len(cells)} cells where {len(header)} are needed; separate them by tabs.")
    row = dict(zip(header, cells, strict=True))
    if "label" in columns and row["label"] not in LABELS:
        raise GoldError(f"{where}: label {row['label']!r} is unknown; use one of {', '.join(sorted(LABELS))}.")
    return {column: row[column] for column in columns}


def read_lines(path: Path) -> list[str]:
    """The lines of a text file, without their ends; a last empty line is left out."""
    return [line for _, line in _lines(path)]


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    open_text = gzip.open if path.suffix == ".gz" else open
    try:
        with open_text(path, "rt", encoding="utf-8", newline="\n") as lines:
            for number, line in enumerate(lines, 1):
                yield f"{path.name}, line {number}", line.rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise GoldError(f"{path}: not UTF-8 at byte {error.start}; save the file as UTF-8.") from error
    except (OSError, EOFError, zlib.error) as error:
        raise GoldError(f"{path}: cannot be read ({error}); give a text file, or a .gz of one.") from error
