"""Long work in stretches, each stored as it is done."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")


def in_batches(items: Sequence[Item], size: int) -> Iterator[Sequence[Item]]:
    """Stretches of `items` in order, each of `size` but the last."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
