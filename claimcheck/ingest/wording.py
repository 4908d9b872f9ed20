"""Pieces of hostile text → what may stand in a message: short, printable, on one line."""

MAX_NAME_CHARS = 200
MAX_ERROR_CHARS = 80
MAX_REASON_CHARS = 600


def shown(name: object) -> str:
    """An address or a file's name, with ? for what cannot be printed."""
    return "".join(char if char.isprintable() else "?" for char in str(name))[:MAX_NAME_CHARS]


def brief(error: BaseException) -> str:
    """What a library said, or what kind of error it was where it said nothing."""
    return one_line(str(error))[:MAX_ERROR_CHARS] or type(error).__name__


def one_line(text: str) -> str:
    """`text` on one line, without what would move the cursor of a terminal."""
    line = " ".join(text.split())[:MAX_REASON_CHARS]
    return "".join(char if char.isprintable() else "?" for char in line)
