"""Any gold a person may have (a folder in our format, a published corpus) to one kind of gold set."""

from pathlib import Path

from claimcheck.evaluation.attribution_corpora import read_polnear, read_wikinews
from claimcheck.evaluation.gold_folder import read_folder
from claimcheck.evaluation.gold_records import GoldPair, GoldSet

__all__ = ["GoldPair", "GoldSet", "read_gold"]


def read_gold(path: Path) -> GoldSet:
    """The gold set at `path`: a folder in the gold format, a PolNeAR .zip, or Wikinews quotations (their dev part).

    The published corpora have attributions and no pairs. Raises GoldError naming file and line.
    """
    if path.suffix == ".zip":
        return read_polnear(path)
    if path.name.endswith((".jsonl", ".jsonl.gz")):
        return read_wikinews(path, "dev")
    return read_folder(path)
