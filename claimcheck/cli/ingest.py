"""The command that takes articles in: files, folders, archives, stdin and web addresses."""

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.output import DatabaseOption, JsonFlag, print_json, print_table, say
from claimcheck.cli.progress import make_progress
from claimcheck.errors import SettingsError
from claimcheck.settings import Settings, load_settings

if TYPE_CHECKING:
    from claimcheck.ingest.batch import About
    from claimcheck.ingest.documents import Options
    from claimcheck.pipeline.intake import Taken
    from claimcheck.protocols import Store

FIELDS = ("text", "title", "publisher", "author", "published", "updated", "url", "language", "key")
REASONS_SHOWN = 20  # each with how many it holds for; all are told one by one as they come
ORDERS = ("DMY", "MDY", "YMD")
What = Annotated[
    list[str],
    typer.Argument(metavar="PATH…", help="Files, folders, globs, web addresses; - for stdin: docs/ingest.md."),
]
Column = Annotated[
    list[str] | None,
    typer.Option("--column", metavar="FIELD=NAME", help=f"Of tables: the column of a field ({', '.join(FIELDS)})."),
]
Columns = Annotated[str, typer.Option("--columns", metavar="NAME", help="Use the columns remembered by this name.")]
Remember = Annotated[str, typer.Option("--remember", metavar="NAME", help="Remember these columns by this name.")]
DateOrder = Annotated[str, typer.Option(help="Of dates in figures: DMY, MDY or YMD. Default: as the language has it.")]
Zone = Annotated[str, typer.Option(help="Of times without a zone, as Asia/Beirut. Default: only their day is kept.")]
Publisher = Annotated[str, typer.Option(help="The outlet of articles that do not name theirs.")]
Language = Annotated[str, typer.Option(help="The language of articles that do not name theirs. Default: detected.")]
Follow = Annotated[bool, typer.Option("--follow", help="Fetch the pages that feeds and sitemaps name.")]
KeepBytes = Annotated[bool, typer.Option("--keep-bytes", help="Keep the bytes that were read beside their hash.")]


def ingest(
    what: What,
    database: DatabaseOption = None,
    column: Column = None,
    columns: Columns = "",
    remember: Remember = "",
    date_order: DateOrder = "",
    zone: Zone = "",
    publisher: Publisher = "",
    language: Language = "",
    follow: Follow = False,
    keep_bytes: KeepBytes = False,
    as_json: JsonFlag = False,
) -> None:
    """Read articles and store them: the same again adds nothing, a changed one is a new version.

    What cannot be read is listed with the reason, the rest goes in; the exit code is then 1. Stop it with Ctrl-C and
    run it again to go on.
    """
    from claimcheck import assembly
    from claimcheck.ingest.batch import About

    settings = load_settings(database=database)
    store = assembly.open_store(settings)
    options = _options(store, column or [], columns, remember, date_order, zone)
    about = About(publisher=publisher, language=language)
    counts = dict.fromkeys(("added", "changed", "unchanged"), 0)
    refused: list[dict[str, str]] = []
    with make_progress(quiet=as_json).stage("articles", None) as step:
        for taken in _taken(settings, store, what, options, about, follow, keep_bytes):
            if taken.arrival is None:
                refused.append({"path": taken.name, "reason": taken.reason})
                say(f"claimcheck: {taken.reason}")
            else:
                counts[taken.arrival.value] += 1
            step.advance()
    if as_json:
        print_json({**counts, "refused": refused})
    else:
        rows = [("added", counts["added"]), ("new versions", counts["changed"]), ("already there", counts["unchanged"])]
        print_table(("articles", "count"), [*rows, ("refused", len(refused))])
        if refused:
            reasons = Counter(one["reason"].partition(": ")[2] for one in refused)
            print_table(("refused because", "count"), reasons.most_common(REASONS_SHOWN))
    if refused:
        raise typer.Exit(1)


def _taken(
    settings: Settings,
    store: "Store",
    what: list[str],
    options: "Options",
    about: "About",
    follow: bool,
    keep_bytes: bool,
) -> "Iterator[Taken]":
    from claimcheck import assembly
    from claimcheck.ingest.batch import Batch
    from claimcheck.pipeline.intake import follow_links, take_address, take_paths

    with ExitStack() as opened:
        batch = opened.enter_context(Batch(options, about))
        addresses = [one for one in what if one.lower().startswith(("http://", "https://"))]
        if follow or addresses:
            fetcher = opened.enter_context(assembly.make_fetcher(settings))
            follow_links(fetcher, batch)
        for one in what:
            if one in addresses:
                yield from take_address(store, one, batch, fetcher, keep_bytes)
            else:
                yield from take_paths(store, [Path(one)], batch, keep_bytes)


def _options(store: "Store", given: list[str], columns: str, remember: str, date_order: str, zone: str) -> "Options":
    """How tables are read: remembered columns, and those given on top. Raises SettingsError for what is no field."""
    from claimcheck.ingest.documents import Options
    from claimcheck.ingest.moments import zone_of

    mapped = store.columns(columns) if columns else {}
    for one in given:
        field, equals, name = one.partition("=")
        if field not in FIELDS or not equals or not name:
            raise SettingsError(f"Column {one!r} is not FIELD=NAME; fields are {', '.join(FIELDS)}.")
        mapped[field] = name
    if date_order and date_order not in ORDERS:
        raise SettingsError(f"Date order {date_order!r} is not known; use one of {', '.join(ORDERS)}.")
    if zone:
        zone_of(zone)
    if remember:
        store.remember_columns(remember, mapped)
    return Options(mapped, date_order, zone)
