"""Text → tokens: words, numbers and single marks, each with its place and its folded form."""

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from claimcheck.text.normalise import fold

# Marks and joiners are part of a word though `\w` leaves them out. What a group repeats begins with a character that
# nothing before it takes, so nothing is tried twice; a possessive group keeps half an iteration before Python 3.11.5.
_CJK = r"\u3040-\u30ff\u3400-\u9fff"
_LETTER_OR_DIGIT = rf"[^\W_{_CJK}]"
_MARK = (
    r"[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u0640\u064b-\u065f\u0670"
    r"\u06d6-\u06dc\u06df-\u06e4\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d]"
)
_RUN = rf"(?:{_LETTER_OR_DIGIT}++|{_MARK}++)+"
_DOTTED = r"(?:[A-Za-zÀ-ÿА-я]\.){2,}"  # U.N., ABD'nin is a plain word
_TOKEN = re.compile(rf"\d+(?:[.,٫٬:]\d+)*|{_DOTTED}|{_RUN}(?:[-'’‑.](?!\d){_RUN})*|[{_CJK}]+|[^\s]")


class Vocabulary(dict[str, int]):
    """Known words of a language without blanks; told apart by identity, so that tokens can be kept."""

    __hash__ = object.__hash__  # type: ignore[assignment]
    __eq__ = object.__eq__
    __ne__ = object.__ne__


NO_WORDS = Vocabulary()
KEPT = 256  # texts whose tokens are kept: a claim's content is asked for its words, numbers, days and names in turn

KEPT_RUNS = 4096  # runs of unspaced script whose words are kept: they come again as the content of their sentence


class Token(NamedTuple):
    """One token: its place in the text, its folded form (never empty), and whether it is a word or number rather than
    a mark."""

    start: int
    end: int
    norm: str
    is_word: bool


def tokenise(
    text: str,
    start: int = 0,
    end: int | None = None,
    *,
    elided: tuple[str, ...] = (),
    vocabulary: Vocabulary | None = None,
) -> tuple[Token, ...]:
    """Tokens of `text[start:end]` with offsets into `text`.

    `elided` words are cut from what follows their apostrophe. For a language without blanks, `vocabulary` maps the
    first character of its known words to the length of the longest, plus every known word to its length; runs of such
    script are cut by the longest known word, single characters otherwise. A text is cut once, and its stretches are
    taken from that; tokens of what was read last are kept.
    """
    vocabulary = vocabulary or NO_WORDS
    whole = _kept_tokens(text, 0, len(text), elided, vocabulary)
    if end is None and not start:
        return whole
    end = len(text) if end is None else end
    first, last = bisect_left(whole, (start,)), bisect_left(whole, (end,))
    inside = whole[first - 1].end > start if first else False
    if inside or (last and whole[last - 1].end > end):  # it begins or ends inside a word
        return _tokens(text, start, end, elided, vocabulary)
    return whole[first:last]


def _tokens(text: str, start: int, end: int, elided: tuple[str, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        first, last = match.span()
        word = match[0]
        char = word[0]
        if "\u3040" <= char <= "\u9fff" and (char <= "\u30ff" or char >= "\u3400"):
            for length, norm in _cut(word, vocabulary):
                tokens.append(Token(first, first + length, norm, True))
                first += length
            continue
        is_word = last - first > 1 or char.isalnum()
        if elided and is_word and ("'" in word or "’" in word):
            cut = _apostrophe(word)
            while cut and fold(word[: cut - 1]) in elided:
                tokens.append(Token(first, first + cut, fold(word[: cut - 1]), True))
                first, word = first + cut, word[cut:]
                cut = _apostrophe(word)
        norm = fold(word)
        if norm:  # nothing is left of a lone invisible mark
            tokens.append(Token(first, last, norm, is_word))
    return tuple(tokens)


_kept_tokens = lru_cache(maxsize=KEPT)(_tokens)


def _apostrophe(word: str) -> int:
    """The offset after the first apostrophe of `word` that has letters behind it, or 0."""
    for index, char in enumerate(word[:-1]):
        if char in "'’":
            return index + 1
    return 0


@lru_cache(maxsize=KEPT_RUNS)
def _cut(run: str, vocabulary: Vocabulary) -> tuple[tuple[int, str], ...]:
    """The words of a run of script without blanks: length and folded form of each."""
    cut: list[tuple[int, str]] = []
    start = 0
    while start < len(run):
        length = min(vocabulary.get(run[start], 1), len(run) - start)
        while length > 1 and run[start : start + length] not in vocabulary:
            length -= 1
        cut.append((length, fold(run[start : start + length])))
        start += length
    return tuple(cut)
