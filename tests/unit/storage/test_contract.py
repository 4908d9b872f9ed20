"""The SQL store takes what the Store protocol promises, by the same names."""

import inspect

import pytest

from claimcheck.protocols import Overviews, Store
from claimcheck.storage import SqlStore

METHODS = [
    name
    for protocol in (Store, Overviews)
    for name, member in vars(protocol).items()
    if inspect.isfunction(member) and not name.startswith("_")
]


@pytest.mark.parametrize("name", METHODS)
def test_every_method_of_the_protocol_has_the_same_parameters(name: str) -> None:
    def shape(owner: type) -> list[tuple[str, object]]:
        return [(one.name, one.default) for one in inspect.signature(getattr(owner, name)).parameters.values()]

    assert shape(SqlStore) == shape(Store)


def test_the_protocol_was_read() -> None:
    assert {"add_articles", "disputes", "add_review", "flags", "ledger"} <= set(METHODS)
