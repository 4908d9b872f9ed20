"""What a person types finds what was printed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.storage.searching import folded, search_words


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("اكد", "أكَّدَ"),
        ("سوريه", "سورية"),
        ("مستشفي", "مستشفى"),
        ("مسوول", "مسؤول"),
        ("کرملین", "كرملين"),
        ("العربـــية", "العربية"),
        ("LAVROV", "Lavrov"),
        ("ministere", "Ministère"),
        ("istanbul", "İSTANBUL"),
        ("strasse", "Straße"),
        ("еще", "ещё"),
        ("the ministry", "The\n  ministry"),
        ("kerry", "Ker\u200bry"),
        ("rt", "\u202eRT\u202c"),
    ],
)
def test_letters_that_writers_interchange_fold_to_the_same(typed: str, printed: str) -> None:
    assert folded(typed) == folded(printed)


def test_different_words_stay_different() -> None:
    assert folded("نفى") != folded("نفت")
    assert folded("أربع") != folded("أربعة")


@given(st.text(st.characters(), max_size=60))
@settings(max_examples=150)
def test_folding_twice_changes_nothing_and_keeps_nothing_that_cannot_be_stored(text: str) -> None:
    once = folded(text)
    assert folded(once) == once
    once.encode("utf-8")
    assert "\0" not in once


def test_a_query_is_its_words() -> None:
    assert search_words("  Free   SYRIAN army ") == ["free", "syrian", "army"]
    assert search_words(" \t\0 ") == []
