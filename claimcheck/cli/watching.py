"""The command that watches feeds and tells what is new."""

import itertools
import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.output import ConfidenceOption, DatabaseOption, DeviceOption, cell_text, say
from claimcheck.cli.progress import SilentProgress
from claimcheck.domain.listing import LIKELY
from claimcheck.errors import NotFound, SettingsError
from claimcheck.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.domain.listing import Announcement, DisputeRow
    from claimcheck.protocols import Store


def watch(
    feeds: Annotated[
        list[str], typer.Argument(metavar="FEED…", help="Addresses of feeds or sitemaps, or files with one a line.")
    ],
    database: DatabaseOption = None,
    device: DeviceOption = None,
    every: Annotated[float, typer.Option(min=0.1, help="Minutes between two looks at a feed.")] = 15.0,
    rounds: Annotated[int, typer.Option(min=0, help="Stop after so many looks; 0: go on until stopped.")] = 0,
    after: Annotated[
        int | None, typer.Option(min=0, help="First tell again what was told after this number: what a stop cut off.")
    ] = None,
    confidence_from: ConfidenceOption = LIKELY,
    as_json: Annotated[bool, typer.Option("--json", help="Print each new dispute as one line of JSON.")] = False,
) -> None:
    """Read feeds on a schedule, check what is new, and tell each new dispute once.

    Pages that a feed names are fetched politely. Stop it with Ctrl-C; started again it goes on.
    """
    from claimcheck import assembly
    from claimcheck.pipeline import watch as watching
    from claimcheck.pipeline.check import check

    settings = load_settings(database=database, device=device)
    store = assembly.open_store(settings)
    parts = assembly.make_parts(settings)
    watched = [watching.Feed(url) for url in _addresses(feeds)]
    if after is not None:
        _tell(store, store.announced(after), as_json)
    with assembly.make_fetcher(settings) as fetcher:
        looks = watching.watch(
            store,
            watched,
            fetcher=fetcher,
            check=lambda: check(
                store,
                **parts,
                judge=assembly.make_judge(store),  # with what reviews taught it meanwhile
                progress=SilentProgress(),
            ),
            every_seconds=every * 60,
            clock=time.monotonic,
            sleep=time.sleep,
            confidence_from=confidence_from,
        )
        for look in itertools.islice(looks, rounds or None):
            for refused in look.refused:
                say(f"claimcheck: {refused.reason}")
            say(
                f"{look.feeds} feeds read: {look.added} new articles, {look.changed} new versions, "
                f"{len(look.disputes)} new disputes."
            )
            _tell(store, look.disputes, as_json)


def _tell(store: "Store", announcements: "Iterable[Announcement]", as_json: bool) -> None:
    """A line each; those that have left the list since are passed over."""
    for told in announcements:
        try:
            row = store.dispute(told.pair_id).row
        except NotFound:
            continue
        _tell_one(told, row, as_json)


def _tell_one(told: "Announcement", row: "DisputeRow", as_json: bool) -> None:
    """One line: this is what mails and webhooks can hang on."""
    if not as_json:
        sides = (f"{cell_text(side.speaker_name)}: {cell_text(side.content)}" for side in (row.left, row.right))
        print(f"New dispute {told.pair_id}: {' / '.join(sides)}", flush=True)
        return
    event = {
        "event": "new_dispute",
        "number": told.number,
        "id": told.pair_id,
        "at": told.told_at.isoformat(timespec="seconds"),
        "kind": row.finding.kind,
        "confidence": row.finding.confidence,
    }
    for name, claim, article in (("left", row.left, row.left_article), ("right", row.right, row.right_article)):
        event[name] = {"speaker": claim.speaker_name, "content": claim.content, "url": article.url}
    print(json.dumps(event, ensure_ascii=False), flush=True)


def _addresses(given: list[str]) -> list[str]:
    found: list[str] = []
    for one in given:
        if one.lower().startswith(("http://", "https://")):
            found.append(one)
            continue
        try:
            lines = Path(one).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as wrong:
            raise SettingsError(f"Feed {one!r} is neither an address nor a readable file with one a line.") from wrong
        found += [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    if not found:
        raise SettingsError("No feeds are named; give addresses, or a file with one a line.")
    return list(dict.fromkeys(found))
