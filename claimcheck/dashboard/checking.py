"""`python -m claimcheck.dashboard.checking --db URL`: checks what is new in a database, with progress as JSON lines.

The dashboard starts this program after articles came in, so that no model is ever loaded where pages are served.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from claimcheck import assembly
from claimcheck.errors import ClaimcheckError
from claimcheck.pipeline.check import check
from claimcheck.settings import load_settings


class LineProgress:
    """Progress as lines of JSON: {"stage", "done", "total"}."""

    @contextmanager
    def stage(self, name: str, total: int | None) -> Iterator["LineStep"]:
        """A stage; its first line comes at once."""
        step = LineStep(name, total)
        step.advance(0)
        yield step


class LineStep:
    """A running stage."""

    def __init__(self, name: str, total: int | None) -> None:
        self._name, self._total, self._done = name, total, 0

    def advance(self, count: int = 1) -> None:
        """Tell that `count` more items are done."""
        self._done += count
        tell({"stage": self._name, "done": self._done, "total": self._total})


def tell(message: dict[str, object]) -> None:
    """One line of JSON."""
    print(json.dumps(message), flush=True)


def run(arguments: list[str]) -> int:
    """Check everything that is new; returns the exit code. The last line is {"failed": words} where it is not 0."""
    parser = argparse.ArgumentParser(prog="python -m claimcheck.dashboard.checking", description=__doc__)
    parser.add_argument("--db", required=True)
    try:
        settings = load_settings(database=parser.parse_args(arguments).db)
        store = assembly.open_store(settings)
        check(
            store,
            **assembly.make_parts(settings),
            judge=assembly.make_judge(store),
            progress=LineProgress(),
        )
    except ClaimcheckError as error:
        tell({"failed": str(error)})
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
