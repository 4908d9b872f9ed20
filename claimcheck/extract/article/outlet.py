"""Sentences in which nobody is quoted → what the outlet itself asserts: a full sentence with a number."""

from collections.abc import Container

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Attribution, Claim, Polarity, Quotation
from claimcheck.extract.article.claims import make_claim
from claimcheck.extract.article.reading import ArticleReading
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.spans import END_MARKS, content_tokens
from claimcheck.extract.verblast.headings import behind_headings
from claimcheck.text.numbers import find_quantities
from claimcheck.text.sentences import trim

SHORTEST_ASSERTION = 7  # words
LONGEST_ASSERTION = 400  # characters


def own_claims(reading: ArticleReading, attributed: Container[int]) -> list[Claim]:
    """The checkable sentences in the outlet's own voice, all but those of these indices, which give others' words."""
    outlet = reading.article.publisher or "the outlet"
    speaker = reading.book.outlet(outlet)
    found = []
    for sentence in reading.sentences:
        if sentence.index in attributed:
            continue
        whole = sentence.span
        if reading.language.verb_last and (units := reading.plain_units(whole)):
            whole = Span(units[behind_headings(reading.text, units, (), reading.lexicon)].start, whole.end)
        if not _is_statement(reading, whole):
            continue
        span = trim(reading.text, whole, END_MARKS)
        place = Span(span.start, span.start)
        attribution = Attribution(place, (span,), None, Quotation.INDIRECT, Polarity.ASSERT)
        found.append(make_claim(reading, attribution, outlet, speaker, own=True))
    return found


def _is_statement(reading: ArticleReading, span: Span) -> bool:
    """A full sentence of the outlet that states a number: no question, headline, quotation or first person."""
    text, lexicon = span.of(reading.text), reading.lexicon
    if not text.rstrip().endswith((".", "。", "।", "۔")) or len(text) > LONGEST_ASSERTION:
        return False
    tokens = content_tokens(reading.text, span, lexicon)
    if not any(lexicon.is_number(token.norm) for token in tokens):
        return False
    if any(token.norm in lexicon.marks or lexicon.kind(token.norm) & Kind.FIRST_PERSON for token in tokens):
        return False
    words = sum(token.is_word for token in tokens)
    return words >= SHORTEST_ASSERTION and bool(find_quantities(text, reading.language))
