"""A content's units → its exact spans in the text, and whether they are quoted."""

from collections.abc import Iterable, Sequence

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Quotation
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.units import COMMAS, Unit
from claimcheck.text.quotes import APOSTROPHES
from claimcheck.text.sentences import trim
from claimcheck.text.tokens import Token, tokenise

END_MARKS = ".,;:،؛。，、；：۔।…-–—"  # left out at the ends of a content; ? and ! belong to it


def is_quote_open(told: Iterable[str], lexicon: Lexicon) -> bool:
    """Whether an odd number of quotation marks is among the words or characters that are told."""
    return sum(mark in lexicon.marks for mark in told) % 2 == 1


def content_spans(
    text: str, units: Sequence[Unit], ranges: Sequence[Span], lexicon: Lexicon
) -> tuple[tuple[Span, ...], Quotation]:
    """Spans of the unit ranges, outer quotation marks left out of what is all quotation; empty ranges are dropped."""
    spans: list[Span] = []
    quoted = plain = 0
    for first, last in ranges:
        part = list(units[first:last])
        while part and not part[-1].is_word and part[-1].quote is None and part[-1].norm in END_MARKS + ",":
            part.pop()
        while part and not part[0].is_word and part[0].quote is None and part[0].norm in END_MARKS + ",":
            part.pop(0)
        while part and (
            (part[-1].kind & Kind.COORDINATOR and not part[-1].kind & Kind.DETERMINER) or part[-1].norm in COMMAS
        ):
            part.pop()
        odd = is_quote_open((unit.norm for unit in part if unit.norm not in APOSTROPHES), lexicon)
        if len(part) > 1 and odd and part[-1].norm in lexicon.marks:
            part.pop()  # "P. " |": the mark of a quotation that is never closed, or was opened before
        if not part:
            continue
        if len(part) == 1 and part[0].quote is not None:
            quoted += 1
            spans.append(trim(text, part[0].quote.inner, END_MARKS))
            continue
        again = any(unit.quote is not None for unit in part[1:])  # “P”，“Q”
        leaves = lexicon.language.verb_first or (lexicon.language.heads_last and not again)
        if part[0].quote is not None and _is_joined(part[1], lexicon):
            spans.append(trim(text, part[0].quote.inner, END_MARKS))  # "«P» | وبعد ذلك غادر القاعة"
            quoted += 1
            continue
        if part[0].quote is not None and part[1].is_word:  # a quotation that runs on without marks
            spans.append(trim(text, part[0].quote.inner, END_MARKS))
            quoted += 1
            part = part[1:]
        elif part[0].quote is not None and (_is_left(part) or (part[1].norm in COMMAS and leaves)):
            spans.append(trim(text, part[0].quote.inner, END_MARKS))  # what follows the comma is the writer's
            quoted += 1
            continue
        span = trim(text, Span(part[0].start, part[-1].end), END_MARKS)
        held = any(unit.quote is not None or (unit.norm in lexicon.marks and unit.norm not in "'’‘") for unit in part)
        quoted += held
        plain += 1
        spans.append(span)
    kept = tuple(span for span in spans if span.end > span.start)
    if not quoted:
        return kept, Quotation.INDIRECT
    return kept, Quotation.MIXED if plain else Quotation.DIRECT


def _is_joined(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a conjunction written onto the word behind a quotation goes on in the writer's voice, and not with "and
    that"."""
    prefixes = lexicon.language.conjunction_prefixes
    return unit.is_word and unit.norm.startswith(prefixes) and not unit.kind & (Kind.COMPLEMENTISER | Kind.CLITIC)


def _is_left(part: Sequence[Unit]) -> bool:
    """Whether the writer goes on behind a quotation that opens a content: "“¿Qué traes?”, | y le plantó un beso"."""
    if len(part) < 3 or part[1].norm not in COMMAS or not part[2].kind & Kind.COORDINATOR:
        return False
    return not any(unit.kind & Kind.COMPLEMENTISER or unit.quote is not None for unit in part[2:5])


def content_tokens(text: str, span: Span, lexicon: Lexicon) -> tuple[Token, ...]:
    """Tokens of a content, with offsets into the article."""
    return tokenise(text, span.start, span.end, elided=lexicon.language.elided_words, vocabulary=lexicon.vocabulary)


def content_words(text: str, span: Span, lexicon: Lexicon) -> list[Token]:
    """The same without marks."""
    return [token for token in content_tokens(text, span, lexicon) if token.is_word]
