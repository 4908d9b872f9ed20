"""One sentence → units: its tokens, with every spoken quotation folded into a single unit."""

from typing import NamedTuple

from claimcheck.domain.article import Span
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.text.quotes import QuotedSpan
from claimcheck.text.tokens import tokenise

SPOKEN_WORDS = 4  # a quotation of fewer words is a name or a single quoted word, unless it ends like a sentence
QUOTE = "\0quote"
STOPS = frozenset(".!?؟。！？।۔…;؛；")
COMMAS = frozenset(",،，、")
COLONS = frozenset(":：")
DASHES = frozenset("-—–")


class Unit(NamedTuple):
    """A token, or a whole quotation (`quote` set, `norm` QUOTE)."""

    start: int
    end: int
    norm: str
    kind: Kind
    is_word: bool
    capital: bool
    quote: QuotedSpan | None = None


def units_of(text: str, span: Span, quotes: list[QuotedSpan], lexicon: Lexicon) -> list[Unit]:
    """Units of `text[span]`. `quotes` are the outermost quotations inside the span, in order."""
    units: list[Unit] = []
    position = span.start
    for quote in quotes:
        if quote.outer.start < position:
            continue
        units.extend(_plain(text, position, quote.outer.start, lexicon))
        if is_spoken(text, quote, lexicon):
            units.append(Unit(quote.outer.start, quote.outer.end, QUOTE, Kind.NONE, False, False, quote))
            position = quote.outer.end
        else:
            position = quote.outer.start
            units.extend(_plain(text, position, quote.outer.end, lexicon))
            position = quote.outer.end
    units.extend(_plain(text, position, span.end, lexicon))
    return units


def is_spoken(text: str, quote: QuotedSpan, lexicon: Lexicon) -> bool:
    """Whether the quotation holds speech rather than a name or a word held at arm's length."""
    inner = quote.inner.of(text).strip()
    if inner[-1:] in STOPS or inner[-1:] in COMMAS:
        return True
    if lexicon.language.spaced:
        return inner.count(" ") + 1 >= SPOKEN_WORDS
    return len(inner) >= 3 * SPOKEN_WORDS


def _plain(text: str, start: int, end: int, lexicon: Lexicon) -> list[Unit]:
    if start >= end:
        return []
    language = lexicon.language
    tokens = tokenise(text, start, end, elided=language.elided_words, vocabulary=lexicon.vocabulary)
    return [Unit(t.start, t.end, t.norm, lexicon.kind(t.norm), t.is_word, text[t.start].isupper()) for t in tokens]
