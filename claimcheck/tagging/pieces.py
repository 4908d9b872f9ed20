"""A text read by the rules → windows of word pieces, each with what its letters, its place and the rules tell of it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.domain.article import Span
from claimcheck.protocols import ReadText, Role

if TYPE_CHECKING:
    from tokenizers import Tokenizer

WINDOW = 126  # pieces of whole sentences read together, without the two that open and close them
LONGEST = 250  # pieces of one sentence; what lies behind is not read
LONGEST_PIECE = 64  # characters; a sentence of longer ones is cut before it is read
FEATURES = {"capitals": 4, "quoted": 2, "opening": 3, "marked": 6}  # name → how many values
ROLES = {role: number for number, role in enumerate(Role, start=1)}


class Piece(NamedTuple):
    """A word piece: its number in the vocabulary, its place in the text, and its features in the order of FEATURES."""

    number: int
    start: int
    end: int
    features: tuple[int, int, int, int]


def sentences_of(read: ReadText, tokenizer: "Tokenizer") -> list[list[Piece]]:
    """The pieces of each sentence that has any."""
    marked = bytearray(len(read.text) + 1)
    for span, role in read.marks:
        marked[span.start : span.end] = bytes([ROLES[role]]) * (span.end - span.start)
    quoted = bytearray(len(read.text) + 1)
    for span in read.quotes:
        quoted[span.start : span.end] = b"\1" * (span.end - span.start)
    found, before = [], 0
    for sentence in read.sentences:
        opening = 2 if not before or "\n" in read.text[before : sentence.start] else 1
        before = sentence.end
        encoded = tokenizer.encode(sentence.of(read.text)[: LONGEST * LONGEST_PIECE], add_special_tokens=False)
        pieces = []
        for number, (start, end) in zip(encoded.ids[:LONGEST], encoded.offsets, strict=False):
            span = Span(sentence.start + start, sentence.start + end)
            features = (_capitals(read.text, span), quoted[span.start], 0 if pieces else opening, marked[span.start])
            pieces.append(Piece(number, span.start, span.end, features))
        if pieces:
            found.append(pieces)
    return found


def _capitals(text: str, span: Span) -> int:
    """3: goes on with a word; 2: in capitals; 1: begins with one; 0: none of them."""
    piece = span.of(text)
    if span.start and text[span.start - 1].isalnum() and piece[:1].isalnum():
        return 3
    if piece.isupper() and (len(piece) > 1 or text[span.end : span.end + 1].isupper()):
        return 2
    return int(piece[:1].isupper())


def windows(sentences: Iterable[Sequence[Piece]], first: int = WINDOW) -> Iterator[list[Piece]]:
    """Neighbouring sentences as long as they fit: at most `first` pieces in the first window, WINDOW in the others."""
    window: list[Piece] = []
    room = first
    for pieces in sentences:
        if window and len(window) + len(pieces) > room:
            yield window
            window, room = [], WINDOW
        window = [*window, *pieces]
    if window:
        yield window
