"""Two versions of a text → what they have in common, and what changed as lines a person can read."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from claimcheck.text.normalise import fold

RUN = 3  # words
MAX_WORDS = 20_000  # of each text that `common_share` looks at
MAX_COMPARED = 25_000_000  # pairs of words in one changed passage; beyond, it is shown as a whole
SAME, REMOVED, ADDED = "same", "removed", "added"
MARKS = {SAME: ("", ""), REMOVED: ("[-", "-]"), ADDED: ("{+", "+}")}


def common_share(first: str, second: str) -> float:
    """The share of the shorter text's runs of three words that the other has too, from 0 to 1; case and marks aside.

    Texts without spaces between words are compared by characters.
    """
    runs, others = sorted((_runs(first), _runs(second)), key=len)
    return len(runs & others) / len(runs) if runs else 0.0


def _runs(text: str) -> set[tuple[str, ...]]:
    words = [fold(word) for word in text.split()[:MAX_WORDS]]
    if len(words) * 12 < len(text):  # hardly a space: Chinese
        words = [fold(char) for char in text[:MAX_WORDS] if char.isalnum()]
    size = min(RUN, len(words))
    return {tuple(words[start : start + size]) for start in range(len(words) - size + 1)} if words else set()


class Piece(NamedTuple):
    """Words that stayed, went or came."""

    kind: str  # SAME, REMOVED or ADDED
    words: str


def changed_lines(before: str, after: str) -> Iterator[str]:
    """The paragraphs that changed, in order: words that went as [-these-], words that came as {+these+}.

    Unchanged paragraphs are left out. Equal texts give nothing.
    """
    for passage in changed_passages(before, after):
        marked = "".join(f"{MARKS[piece.kind][0]}{piece.words}{MARKS[piece.kind][1]}" for piece in passage)
        yield from marked.strip().split("\n")


def changed_passages(before: str, after: str) -> Iterator[list[Piece]]:
    """The runs of paragraphs that changed, in order, word by word; spaces at the end of a change belong to neither."""
    old, new = _paragraphs(before), _paragraphs(after)
    for kind, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield list(_pieces("\n".join(old[old_from:old_to]), "\n".join(new[new_from:new_to])))


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _pieces(before: str, after: str) -> Iterator[Piece]:
    """Both texts in one; spaces belong to the word before them."""
    old, new = _words(before), _words(after)
    if len(old) * len(new) > MAX_COMPARED:
        old, new = [before], [after]
    for kind, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Piece(SAME, "".join(old[old_from:old_to]))
            continue
        yield from _changed(REMOVED, "".join(old[old_from:old_to]))
        yield from _changed(ADDED, "".join(new[new_from:new_to]))


def _words(text: str) -> list[str]:
    words: list[str] = []
    start = 0
    for at, char in enumerate(text):
        if char.isspace() or "\u3000" <= char <= "\u9fff":  # Chinese has no spaces: each character is a word
            words.append(text[start : at + 1])
            start = at + 1
    return [word for word in [*words, text[start:]] if word]


def _changed(kind: str, words: str) -> Iterator[Piece]:
    kept = words.rstrip()
    if kept:
        yield Piece(kind, kept)
    if len(kept) < len(words):
        yield Piece(SAME, words[len(kept) :])
