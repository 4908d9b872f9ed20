"""The command that serves the dashboard, a program of its own: no room of the command line imports a screen."""

import subprocess
import sys
from typing import Annotated

import typer

from claimcheck.cli.output import DatabaseOption
from claimcheck.settings import load_settings


def dashboard(
    database: DatabaseOption = None,
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port on 127.0.0.1.")] = 8501,
    reviewer: Annotated[str | None, typer.Option(help="Your name in reviews. Default: your user name.")] = None,
) -> None:
    """Serve the dashboard on 127.0.0.1 until Ctrl-C."""
    from claimcheck import assembly

    settings = load_settings(database=database, reviewer=reviewer)
    assembly.open_store(settings).close()  # a database that cannot be used is told before a page is served
    program = [sys.executable, "-m", "claimcheck.dashboard", "--db", settings.database, "--port", str(port)]
    if settings.reviewer:
        program += ["--reviewer", settings.reviewer]
    raise typer.Exit(subprocess.run(program, check=False).returncode)
