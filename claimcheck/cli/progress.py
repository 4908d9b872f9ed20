"""Progress of long work as bars on stderr; nothing where stderr is no terminal and nothing under --json."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from claimcheck.protocols import Step


class SilentStep:
    """A stage nobody watches."""

    def advance(self, count: int = 1) -> None:
        """Nothing is drawn."""


class SilentProgress:
    """Progress that draws nothing."""

    @contextmanager
    def stage(self, name: str, total: int | None) -> Iterator[Step]:
        """A stage without a bar."""
        yield SilentStep()


class BarProgress:
    """One bar a stage, with count and time left."""

    @contextmanager
    def stage(self, name: str, total: int | None) -> Iterator[Step]:
        """A stage with its bar; an empty stage draws nothing."""
        if total == 0:
            yield SilentStep()
            return
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description:<24}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=Console(stderr=True)) as progress:
            task = progress.add_task(name, total=total)

            class Bar:
                def advance(self, count: int = 1) -> None:
                    progress.advance(task, count)

            yield Bar()


def make_progress(quiet: bool) -> SilentProgress | BarProgress:
    """Bars for a person at a terminal, silence otherwise."""
    return SilentProgress() if quiet or not sys.stderr.isatty() else BarProgress()
