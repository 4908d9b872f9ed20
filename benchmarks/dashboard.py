"""How long the dashboard's server takes for what reviewers do, over the database of a large newsroom.

    python benchmarks/dashboard.py FOLDER [--claims 1000000] [--disputes 100000] [--rounds 40]

The database is made in FOLDER once (0.8 GB at full size) and used again. Every figure is a whole run of a page by
Streamlit's own test runner: the queries, the records, the elements, without browser and network. Wall time depends on
what else the machine does; CPU time hardly does. `cold` is the first page that a new server shows, its database just
opened: a dispute by its link. Prints one line a kind of request, then JSON. Nothing but decisions is written.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from multiprocessing import get_context
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from large_newsroom import OUTLETS, SPEAKERS, build

Run = Callable[[], None]
WALL_P95_MS, COLD_MS, MEMORY_MB = 300, 2000, 500  # what is asked of the server


def main() -> None:
    """Make the database if needed, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--claims", type=int, default=1_000_000)
    parser.add_argument("--disputes", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--cold", help=argparse.SUPPRESS)  # a child process: the id of the dispute to open
    given = parser.parse_args()
    file = given.folder / f"newsroom-{given.claims}-{given.disputes}.db"
    if given.cold:
        print(json.dumps(_cold(file, given.cold)))
        return
    if not file.exists():
        started = time.perf_counter()
        child = get_context("spawn").Process(target=build, args=(file, given.claims, given.disputes))
        child.start()  # in a process of its own: what making it takes is not the server's memory
        child.join()
        if child.exitcode:
            raise SystemExit(f"{file} could not be made: see the last line above.")
        print(f"made {file.name}: {file.stat().st_size / 1e6:,.0f} MB in {time.perf_counter() - started:.0f} s")
    print(f"{'request':<24}{'runs':>6}{'wall p50':>10}{'wall p95':>10}{'CPU p50':>10}{'CPU p95':>10}  ms", flush=True)
    figures = {}
    for name, runs in _requests(file, given.rounds):
        figures[name] = _measured(runs)
        _print(name, figures[name])
    command = [sys.executable, __file__, str(given.folder), f"--claims={given.claims}", f"--disputes={given.disputes}"]
    cold = subprocess.run([*command, f"--cold={_some_pair(file)}"], stdout=subprocess.PIPE, check=True, text=True)
    figures["cold deep link"] = json.loads(cold.stdout.splitlines()[-1])
    _print("cold deep link", figures["cold deep link"])
    memory_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory of the server: {memory_mb:.0f} MB at most")
    print(f"asked for: wall p95 under {WALL_P95_MS} ms, cold under {COLD_MS} ms, memory under {MEMORY_MB} MB")
    print(json.dumps({"requests_ms": figures, "memory_mb": round(memory_mb), "load": os.getloadavg()[0]}))


def _print(name: str, figure: dict[str, float]) -> None:
    cells = "".join(f"{figure[key]:>10.0f}" for key in ("wall_p50", "wall_p95", "cpu_p50", "cpu_p95"))
    print(f"{name:<24}{figure['runs']:>6}{cells}", flush=True)


def _requests(file: Path, rounds: int) -> Iterator[tuple[str, list[Run]]]:
    """Each kind of request with the runs to be measured; what comes before a run is done as it is drawn."""
    browser = _Browser(file)
    browser.opening("disputes")()  # imports and the first connection are no part of it; see `cold`
    yield "list", [browser.opening("disputes", page=str(1 + n * 7 % 100)) for n in range(rounds)]
    filters: list[dict[str, str | list[str]]] = [
        {"speaker": f"speaker-{997 % SPEAKERS}"},
        {"lang": ["ar", "fa"]},
        {"outlet": f"Outlet {7 % OUTLETS}", "status": "open"},
        {"kind": "number", "unsure": "both"},
        {"from": date(2020, 1, 1).isoformat(), "to": date(2020, 3, 1).isoformat()},
        {"status": ["contradiction", "unsure"], "page": "20"},
    ]
    yield "filter", [browser.opening("disputes", **filters[n % len(filters)]) for n in range(rounds)]
    words = ["aleppo", "struck 123 depots", "غزة", "speaker 77", "київ", "nothing holds this"]
    yield "search", [browser.opening("disputes", q=words[n % len(words)]) for n in range(rounds)]
    yield "open", [browser.opening_at(n * 211 % 300) for n in range(rounds)]
    yield "decide, next opens", [browser.deciding(n * 97 % 300) for n in range(rounds)]


class _Browser:
    """One reviewer's session, by Streamlit's test runner."""

    def __init__(self, file: Path) -> None:
        from streamlit.testing.v1 import AppTest

        import claimcheck.dashboard
        from claimcheck.dashboard import resources
        from claimcheck.settings import Settings

        resources.use_settings(Settings(database=f"sqlite:///{file}", reviewer="Dee"))
        self._test = AppTest.from_file(Path(claimcheck.dashboard.__file__).with_name("script.py"), default_timeout=600)

    def opening(self, where: str, /, **query: str | list[str]) -> Run:
        """A run of a page at an address."""

        def run() -> None:
            self._go(where, query)

        return run

    def opening_at(self, place: int) -> Run:
        """A run of the page of the dispute at a place of the list."""
        from claimcheck.dashboard import resources

        (row,) = resources.desk().disputes(offset=place, limit=1).rows
        return self.opening("dispute", pair=row.finding.pair_id, at=str(place))

    def deciding(self, place: int) -> Run:
        """A run that stores a decision on such a page and shows the next; the page itself is opened unmeasured."""
        opened = self.opening_at(place)

        def run() -> None:
            self._test.button(key="decide_contradiction_").click()
            self._run()

        run.before = opened  # type: ignore[attr-defined]
        return run

    def _go(self, page: str, query: dict[str, str | list[str]]) -> None:
        from streamlit.util import calc_hash

        from claimcheck.dashboard.main import FIRST_PAGE

        self._test.query_params.clear()
        for name, values in query.items():
            self._test.query_params[name] = values
        self._test._page_hash = (
            "" if page == FIRST_PAGE else calc_hash(page)
        )  # the test runner has no addresses: what the server makes of one
        self._run()

    def _run(self) -> None:
        self._test.run()
        if self._test.exception:
            raise RuntimeError(self._test.exception[0].message)


def _measured(runs: list[Run]) -> dict[str, float]:
    walls, cpus = [], []
    for run in runs:
        if before := getattr(run, "before", None):
            before()
        started = _clocks()
        run()
        wall, cpu = _since(started)
        walls.append(wall)
        cpus.append(cpu)
    return {
        "runs": len(runs),
        "wall_p50": _share(walls, 0.5),
        "wall_p95": _share(walls, 0.95),
        "cpu_p50": _share(cpus, 0.5),
        "cpu_p95": _share(cpus, 0.95),
    }


def _share(values: list[float], share: float) -> float:
    """The smallest value that `share` of all do not exceed."""
    return round(sorted(values)[max(0, -(-int(share * 100) * len(values) // 100) - 1)], 1)


def _cold(file: Path, pair_id: str) -> dict[str, float]:
    """In a process of its own: the program is loaded, nothing else is; then the first request comes."""
    import claimcheck.dashboard.main
    import claimcheck.storage.store  # noqa: F401

    browser = _Browser(file)
    return _measured([browser.opening("dispute", pair=pair_id)])


def _some_pair(file: Path) -> str:
    from claimcheck.domain.listing import DisputeFilter
    from claimcheck.storage import open_store

    with open_store(f"sqlite:///{file}") as store:
        return store.disputes(DisputeFilter(), 77, 1).rows[0].finding.pair_id


def _clocks() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def _since(before: tuple[float, float]) -> tuple[float, float]:
    """Milliseconds of wall and of CPU time, all threads."""
    return (time.perf_counter() - before[0]) * 1000, (time.process_time() - before[1]) * 1000


if __name__ == "__main__":
    main()
