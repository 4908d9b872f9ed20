"""Commands about the database: upgrade, back up, verify."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.output import DatabaseOption, JsonFlag, print_json, say
from claimcheck.settings import load_settings

app = typer.Typer(help="Upgrade, back up and verify the database.", no_args_is_help=True, rich_markup_mode=None)


@app.command()
def upgrade(database: DatabaseOption = None) -> None:
    """Bring the database to this version's schema; a copy of an older SQLite file is kept beside it."""
    from claimcheck.storage.maintenance import upgrade as upgrade_database

    say(f"The database is at schema {upgrade_database(load_settings(database=database).database)}.")


@app.command()
def backup(
    path: Annotated[Path, typer.Argument(help="Where the copy goes; it must not exist yet.")],
    database: DatabaseOption = None,
) -> None:
    """Copy the database while it may be in use, and check the copy."""
    from claimcheck.storage.maintenance import backup as backup_database

    backup_database(load_settings(database=database).database, path)
    say(f"Backed up to {path}.")


@app.command()
def verify(database: DatabaseOption = None, as_json: JsonFlag = False) -> None:
    """Check the database's integrity, its references and the content hashes of what it keeps."""
    from claimcheck.storage.maintenance import verify as verify_database

    problems = verify_database(load_settings(database=database).database)
    if as_json:
        print_json({"problems": problems})
    else:
        for problem in problems:
            print(problem)
        print("No problem found." if not problems else f"{len(problems)} problems found.")
    if problems:
        raise typer.Exit(1)
