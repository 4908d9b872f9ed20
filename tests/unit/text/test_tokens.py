"""A mark that ends a sentence is a token of its own, on every Python that is supported."""

import pytest

from claimcheck.text.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "norms"),
    [
        ("these data. It's", ["these", "data", ".", "it's"]),
        ("well-known 'sources'.", ["well-known", "'", "sources", "'", "."]),
        ("at 9.30, 63,000.", ["at", "9.30", ",", "63,000", "."]),
        ("the U.N. said.", ["the", "u.n.", "said", "."]),
    ],
)
def test_a_joiner_belongs_to_a_word_only_where_a_word_goes_on(text: str, norms: list[str]) -> None:
    assert [token.norm for token in tokenise(text)] == norms
