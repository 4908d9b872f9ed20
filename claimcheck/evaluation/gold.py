"""Any gold a person may have (a folder in our format, a published corpus) to one kind of gold set."""

from itertools import islice
from pathlib import Path

from claimcheck.evaluation.attribution_corpora import read_polnear, read_wikinews
from claimcheck.evaluation.gold_folder import read_folder
from claimcheck.evaluation.gold_records import GoldPair, GoldSet
from claimcheck.evaluation.jsonlines import read_rows
from claimcheck.evaluation.marked_texts import read_marked_texts

__all__ = ["GoldPair", "GoldSet", "read_gold"]


def read_gold(path: Path) -> GoldSet:
    """The gold set at `path`: a folder in the gold format, a PolNeAR .zip, Wikinews quotations (their dev part), or
    dispute-NLI rows (.jsonl), whose texts are marked.

    All but the folder have attributions and no pairs. Raises GoldError naming file and line.
    """
    if path.suffix == ".zip":
        return read_polnear(path)
    if path.suffix == ".jsonl" and any("left" in row.values for row in islice(read_rows(path), 1)):
        return read_marked_texts(path)
    if path.name.endswith((".jsonl", ".jsonl.gz")):
        return read_wikinews(path, "dev")
    return read_folder(path)
