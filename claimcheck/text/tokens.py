"""Text → tokens: words, numbers and single marks, each with its place and its folded form."""

import re
from collections.abc import Collection, Mapping
from typing import NamedTuple

from claimcheck.text.normalise import fold

# Marks and joiners are part of a word though `\w` leaves them out.
_LETTER = (
    r"[^\W\d_\u3040-\u30ff\u3400-\u9fff]|[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u0640\u064b-\u065f\u0670"
    r"\u06d6-\u06dc\u06df-\u06e4\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d]"
)
_DOTTED = r"(?:[A-Za-zÀ-ÿА-я]\.){2,}"  # U.N., ABD'nin is a plain word
_TOKEN = re.compile(
    rf"{_DOTTED}|\d+(?:[.,٫٬:]\d+)*|(?:{_LETTER})(?:{_LETTER}|\d)*(?:[-'’‑.](?:{_LETTER})(?:{_LETTER}|\d)*)*|[\u3040-\u30ff\u3400-\u9fff]+|[^\s]"
)


class Token(NamedTuple):
    """One token: its place in the text, its folded form (never empty), and whether it is a word or number rather than a mark."""

    start: int
    end: int
    norm: str
    is_word: bool


def tokenise(
    text: str, start: int = 0, end: int | None = None, *, elided: Collection[str] = (), vocabulary: Mapping[str, int] | None = None
) -> list[Token]:
    """Tokens of `text[start:end]` with offsets into `text`.

    `elided` words are cut from what follows their apostrophe. For a language without blanks, `vocabulary` maps the
    first character of its known words to the length of the longest, plus every known word to its length; runs of such
    script are cut by the longest known word, single characters otherwise.
    """
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        first, last = match.span()
        word = match.group()
        char = word[0]
        if "\u3040" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff":
            tokens.extend(_cut(text, first, last, vocabulary or {}))
            continue
        is_word = char.isalnum() or len(word) > 1
        if elided and is_word and ("'" in word or "’" in word):
            cut = _apostrophe(word)
            while cut and fold(word[: cut - 1]) in elided:
                tokens.append(Token(first, first + cut, fold(word[: cut - 1]), True))
                first, word = first + cut, word[cut:]
                cut = _apostrophe(word)
        norm = fold(word)
        if norm:  # nothing is left of a lone invisible mark
            tokens.append(Token(first, last, norm, is_word))
    return tokens


def _apostrophe(word: str) -> int:
    """The offset after the first apostrophe of `word` that has letters behind it, or 0."""
    for index, char in enumerate(word[:-1]):
        if char in "'’":
            return index + 1
    return 0


def _cut(text: str, start: int, end: int, vocabulary: Mapping[str, int]) -> list[Token]:
    cut: list[Token] = []
    while start < end:
        longest = min(vocabulary.get(text[start], 1), end - start)
        length = next((size for size in range(longest, 1, -1) if text[start : start + size] in vocabulary), 1)
        cut.append(Token(start, start + length, fold(text[start : start + length]), True))
        start += length
    return cut
