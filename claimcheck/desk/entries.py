"""Cleans and checks what a person typed, before anything is stored."""

import unicodedata

from claimcheck.errors import DeskError

NOTE_CHARACTERS = 10_000
NAME_CHARACTERS = 200
_KEPT_CONTROLS = {"\n", "\t"}
_DROPPED = {"Cc", "Cs"}  # control characters, half surrogates; marks of direction stay, Arabic needs them


def clean_note(text: str) -> str:
    """A note without control characters; its lines stay. Raises DeskError for one over NOTE_CHARACTERS."""
    note = _without_controls(text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if len(note) > NOTE_CHARACTERS:
        raise DeskError(f"The note is {len(note):,} characters long; shorten it to {NOTE_CHARACTERS:,}.")
    return note


def clean_name(text: str, what: str) -> str:
    """A person's name on one line, perhaps empty. Raises DeskError for one over NAME_CHARACTERS."""
    name = _without_controls(" ".join(text.split()))
    if len(name) > NAME_CHARACTERS:
        raise DeskError(f"The name of the {what} is {len(name):,} characters long; shorten it to {NAME_CHARACTERS}.")
    return name


def _without_controls(text: str) -> str:
    return "".join(sign for sign in text if sign in _KEPT_CONTROLS or unicodedata.category(sign) not in _DROPPED)
