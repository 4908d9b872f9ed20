"""The `claimcheck` command: gathers the commands and turns errors into one line and an exit code."""

import os
import sys

import typer

from claimcheck import __version__
from claimcheck.cli import (
    articles,
    calibrating,
    database,
    evaluate,
    ingest,
    models,
    scoring,
    serving,
    train,
    versions,
    watching,
)
from claimcheck.errors import ClaimcheckError

app = typer.Typer(
    name="claimcheck",
    help="Follow disputed assertions in the news: who claims what, and who says otherwise.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("ingest")(ingest.ingest)
app.command("check")(articles.check)
app.command("watch")(watching.watch)
app.command("versions")(versions.versions)
app.command("disputes")(articles.disputes)
app.command("extract")(articles.extract)
app.command("calibrate")(calibrating.calibrate)
app.command("nli")(scoring.nli)
app.command("dashboard")(serving.dashboard)
app.add_typer(models.app, name="models")
app.add_typer(database.app, name="db")
app.add_typer(evaluate.app, name="evaluate")
app.add_typer(train.app, name="train")


def _print_version(wanted: bool) -> None:
    if wanted:
        print(__version__)
        raise typer.Exit


@app.callback()
def options(
    version: bool = typer.Option(False, "--version", callback=_print_version, is_eager=True, help="Print the version."),
) -> None:
    """Follow disputed assertions in the news: who claims what, and who says otherwise."""


def run() -> None:
    """Entry point: exit code 0 when all went well, 1 for an error said in one line, 2 for a wrong command line."""
    try:
        app()
    except ClaimcheckError as error:
        print(f"claimcheck: {error}", file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        print("Stopped. What was finished is stored; run the same command to go on.", file=sys.stderr)
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader left; say nothing more
        sys.exit(1)
