"""What people type is cleaned and checked before it is stored."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.desk.entries import NOTE_CHARACTERS, clean_name, clean_note
from claimcheck.errors import DeskError

ANY_TEXT = st.text(st.characters(), max_size=200)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  looks right \r\nto me ", "looks right \nto me"),
        ("a\0b\x1b[31mc\x7f", "ab[31mc"),
        ("نعم\u200f، هذا صحيح", "نعم\u200f، هذا صحيح"),
        ("half \ud83d surrogate", "half  surrogate"),
        ("column\tcolumn", "column\tcolumn"),
        ("", ""),
    ],
)
def test_a_note_keeps_its_words_and_lines_and_loses_control_characters(typed: str, kept: str) -> None:
    assert clean_note(typed) == kept


@given(ANY_TEXT)
@settings(max_examples=100)
def test_a_cleaned_note_holds_nothing_that_a_database_refuses_and_stays_as_it_is(typed: str) -> None:
    note = clean_note(typed)
    assert {unicodedata.category(sign) for sign in note} & {"Cs"} == set()
    assert not any(unicodedata.category(sign) == "Cc" for sign in note if sign not in "\n\t")
    assert clean_note(note) == note


def test_a_note_may_be_long_but_not_endless() -> None:
    assert len(clean_note("x" * NOTE_CHARACTERS)) == NOTE_CHARACTERS
    with pytest.raises(DeskError, match=r"^The note is 10,001 characters long; shorten it to 10,000\.$"):
        clean_note("x" * (NOTE_CHARACTERS + 1))


def test_a_name_is_one_line() -> None:
    assert clean_name(" Ann \n\t Lee\0 ", "reviewer") == "Ann Lee"
    assert clean_name("سارة", "reviewer") == "سارة"
    with pytest.raises(DeskError, match="reviewer is 201 characters"):
        clean_name("n" * 201, "reviewer")
