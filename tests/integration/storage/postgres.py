"""A throw-away PostgreSQL server for the tests, where its programs are installed."""

import os
import pwd
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SUPER = "claimcheck"
NEW_CLUSTER = ("-U", SUPER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
UNSAFE_BUT_QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=40"


def programs() -> Path | None:
    """The folder of initdb and pg_ctl: on the path, or the newest that Debian keeps."""
    found = shutil.which("initdb")
    folders = [Path(found).parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "pg_ctl").exists()), None)


def why_not() -> str:
    """Why no server can be started here; empty if one can."""
    if programs() is None:
        return "PostgreSQL is not installed (no initdb)"
    if os.geteuid() == 0 and shutil.which("runuser") is None:
        return "PostgreSQL does not run as root and there is no runuser"
    try:
        import psycopg  # noqa: F401
    except ImportError:
        return "psycopg is not installed"
    return ""


@contextmanager
def server() -> Iterator[str]:
    """A running server; gives the folder of its socket."""
    folder = Path(tempfile.mkdtemp(prefix="claimcheck-pg-"))
    bin_, become = programs(), []
    if os.geteuid() == 0:
        user = next(name for name in ("postgres", "nobody") if _exists(name))
        become = ["runuser", "-u", user, "--"]
        shutil.chown(folder, user)
    stop = [*become, bin_ / "pg_ctl", "-D", folder / "data", "-w", "-m", "immediate", "stop"]
    _stop_when_we_are_gone(stop, folder)
    try:
        _run([*become, bin_ / "initdb", "-D", folder / "data", *NEW_CLUSTER])
        start = f"-c listen_addresses='' -k {folder} {UNSAFE_BUT_QUICK}"
        _run([*become, bin_ / "pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log", "-o", start, "start"])
        try:
            yield str(folder)
        finally:
            _run(stop)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _stop_when_we_are_gone(stop: list[object], folder: Path) -> None:
    """Tests that are killed cannot clean up: a small process watches for that."""
    gone = f"while kill -0 {os.getpid()} 2>/dev/null && test -d {folder}; do sleep 2; done"
    clean = f"{shlex.join(map(str, stop))}; rm -rf {folder}"
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.Popen(["sh", "-c", f"{gone}; {clean}"], cwd="/", start_new_session=True, **quiet)


def _exists(user: str) -> bool:
    try:
        return bool(pwd.getpwnam(user))
    except KeyError:
        return False


def _run(command: list[object]) -> None:
    ended = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=60, cwd="/")
    assert ended.returncode == 0, ended.stderr + ended.stdout
