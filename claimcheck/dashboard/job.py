"""The check that runs beside the server: one at a time, followed line by line; what comes in meanwhile is next."""

import json
import subprocess
import sys
import threading
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class JobState:
    """How far the check is. `total` None: not known; `failed` is one line where the last run failed."""

    running: bool = False
    stage: str = ""
    done: int = 0
    total: int | None = None
    failed: str = ""
    runs: int = 0  # ended since the server started


class CheckJob:
    """Starts `claimcheck.dashboard.checking` on one database and follows it."""

    def __init__(self, database: str) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._again = False
        self._thread: threading.Thread | None = None
        self._state = JobState()

    @property
    def state(self) -> JobState:
        """How far it is now."""
        return self._state

    def start(self) -> None:
        """Check what is new; where a check is running, another follows it."""
        with self._lock:
            if self._state.running:
                self._again = True
                return
            self._state = replace(self._state, running=True, stage="", done=0, total=None, failed="")
            self._thread = threading.Thread(target=self._follow, daemon=True, name="check")
            self._thread.start()

    def wait(self, timeout_seconds: float) -> JobState:
        """Wait until nothing runs any more, at most so long."""
        if self._thread is not None:
            self._thread.join(timeout_seconds)
        return self._state

    def _follow(self) -> None:
        while True:
            failed = self._run()
            with self._lock:
                again, self._again = self._again, False
                self._state = replace(self._state, running=again, failed=failed, runs=self._state.runs + 1)
                if not again:
                    return

    def _run(self) -> str:
        program = [sys.executable, "-m", "claimcheck.dashboard.checking", "--db", self._database]
        last: dict[str, object] = {}
        with subprocess.Popen(
            program, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
        ) as process:
            for line in process.stdout or ():
                last = json.loads(line)
                if "stage" in last:
                    self._state = replace(
                        self._state, stage=str(last["stage"]), done=int(str(last["done"])), total=last["total"]
                    )
        if process.returncode == 0:
            return ""
        return str(
            last.get("failed") or f"The check ended with exit code {process.returncode}; run `claimcheck check`."
        )
