"""Tables of premise, hypothesis and label (.tsv or .tsv.gz), and files of aligned lines, to records."""

import gzip
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from claimcheck.domain.pair import Relation, TextPair
from claimcheck.errors import GoldError

NOT_ENTAILMENT = "not_entailment"  # two-way sets do not tell neutral from contradiction
LABELS = frozenset({*Relation, NOT_ENTAILMENT})


class NliRow(NamedTuple):
    """A pair of texts and its label: a relation, or "not_entailment" in two-way sets."""

    texts: TextPair
    label: str


def read_text_pairs(path: Path) -> list[TextPair]:
    """The columns premise and hypothesis of `path`, in order. Raises GoldError naming file and line."""
    return [TextPair(*cells) for _, cells in _cells(path, ("premise", "hypothesis"))]


def read_nli_table(path: Path) -> list[NliRow]:
    """The columns premise, hypothesis and label of `path`, in order. Raises GoldError naming file and line."""
    rows = []
    for where, (premise, hypothesis, label) in _cells(path, ("premise", "hypothesis", "label")):
        if label not in LABELS:
            raise GoldError(f"{where}: label {label!r} is unknown; use one of {', '.join(sorted(LABELS))}.")
        rows.append(NliRow(TextPair(premise, hypothesis), label))
    return rows


def read_lines(path: Path) -> list[str]:
    """The lines of a text file, without their ends; a last empty line is left out."""
    return [line for _, line in _lines(path)]


def _cells(path: Path, columns: tuple[str, ...]) -> Iterator[tuple[str, list[str]]]:
    lines = _lines(path)
    header = next(lines, ("", ""))[1].split("\t")
    missing = [column for column in columns if column not in header]
    if missing:
        raise GoldError(
            f"{path.name}: column {missing[0]!r} is missing; the first line must name {', '.join(columns)}."
        )
    places = [header.index(column) for column in columns]
    for where, line in lines:
        cells = line.split("\t")
        if len(cells) <= max(places):
            raise GoldError(f"{where}: {len(cells)} cells where {len(header)} are needed; separate them by tabs.")
        yield where, [cells[place] for place in places]


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
