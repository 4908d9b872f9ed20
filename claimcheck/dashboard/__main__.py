"""`python -m claimcheck.dashboard`: the program that `claimcheck dashboard` starts."""

import argparse
import sys

from claimcheck.dashboard.serve import serve
from claimcheck.errors import ClaimcheckError
from claimcheck.settings import load_settings


def run(arguments: list[str]) -> int:
    """Serve until interrupted; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m claimcheck.dashboard", description=__doc__)
    parser.add_argument("--db", help="SQLAlchemy URL or SQLite file")
    parser.add_argument("--port", type=int, default=8501)
    parser.add_argument("--address", default="127.0.0.1", help="who can reach it: 127.0.0.1 is this machine alone")
    parser.add_argument("--reviewer", help="your name in reviews")
    given = parser.parse_args(arguments)
    try:
        serve(load_settings(database=given.db, reviewer=given.reviewer), given.port, given.address)
    except ClaimcheckError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
