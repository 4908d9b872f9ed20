"""Two versions of a text → what they have in common, and what changed as lines a person can read."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from claimcheck.text.normalise import fold

RUN = 3  # words
MAX_WORDS = 20_000  # of each text that `common_share` looks at
MAX_COMPARED = 25_000_000  # pairs of words in one changed passage; beyond, it is shown as a whole
REMOVED, ADDED = ("[-", "-]"), ("{+", "+}")


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


def changed_lines(before: str, after: str) -> Iterator[str]:
    """The paragraphs that changed, in order: words that went as [-these-], words that came as {+these+}.

    Unchanged paragraphs are left out. Equal texts give nothing.
    """
    old, new = _paragraphs(before), _paragraphs(after)
    for kind, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from _changed("\n".join(old[old_from:old_to]), "\n".join(new[new_from:new_to])).split("\n")


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _changed(before: str, after: str) -> str:
    """Both texts in one, word by word; spaces belong to the word before them."""
    old, new = _words(before), _words(after)
    if len(old) * len(new) > MAX_COMPARED:
        old, new = [before], [after]
    parts: list[str] = []
    for kind, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append("".join(old[old_from:old_to]))
            continue
        parts += _marked("".join(old[old_from:old_to]), REMOVED) + _marked("".join(new[new_from:new_to]), ADDED)
    return "".join(parts).strip()


def _words(text: str) -> list[str]:
    words: list[str] = []
    start = 0
    for at, char in enumerate(text):
        if char.isspace() or "\u3000" <= char <= "\u9fff":  # Chinese has no spaces: each character is a word
            words.append(text[start : at + 1])
            start = at + 1
    return [word for word in [*words, text[start:]] if word]


def _marked(words: str, marks: tuple[str, str]) -> list[str]:
    kept = words.rstrip()
    return [marks[0], kept, marks[1], words[len(kept) :]] if kept else [words]
