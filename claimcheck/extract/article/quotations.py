"""Quotations over several sentences: announced by a colon, going on in the next sentence, or left without a speaker."""

from bisect import bisect_left
from dataclasses import replace
from itertools import takewhile

from claimcheck.domain.article import Sentence, Span
from claimcheck.domain.claim import Quotation
from claimcheck.extract.article.firstpersons import LONGEST_OWN
from claimcheck.extract.article.reading import ArticleReading, Stretch, continued
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import folded_words
from claimcheck.extract.spans import END_MARKS
from claimcheck.extract.units import Unit
from claimcheck.text.sentences import trim


def quotation_draft(reading: ArticleReading, stretch: Stretch) -> list[Draft]:
    """The draft of a sentence that is all quotation and whose speaker the sentences before it name; else none."""
    span = _whole_quotation(reading.text, stretch.units)
    if span is None:
        return []
    return _announced(reading, stretch.sentence, span) or _going_on(reading, stretch.sentence, span)


def _whole_quotation(text: str, units: list[Unit]) -> Span | None:
    """What is said in a sentence that is all quotation."""
    spoken = [unit for unit in units if unit.quote is not None]
    if len(spoken) != 1 or any(unit.is_word for unit in units) or spoken[0].quote is None:
        return None
    span = trim(text, spoken[0].quote.inner, END_MARKS)
    return span if span.end > span.start else None


def _announced(reading: ArticleReading, sentence: Sentence, span: Span) -> list[Draft]:
    """Right behind a sentence that ends with a cue and a colon: "He said:" and then a line of its own."""
    announced = reading.announced
    if announced is None or announced.sentence != sentence.index - 1:
        return []
    return [replace(announced.draft, content=(span,), quotation=Quotation.DIRECT, shares=-1, within=-1)]


def _going_on(reading: ArticleReading, sentence: Sentence, span: Span) -> list[Draft]:
    """It goes on with the quotation before it, or with what the sentence right before it reports of one speaker."""
    placed = reading.placed
    if not placed:
        return []
    last = list(takewhile(lambda one: one.sentence == placed[-1].sentence, reversed(placed)))
    quoting = (one for one in last if one.draft.quotation is not Quotation.INDIRECT)
    before = next(quoting, None)  # "“P,” she said, adding that Q. “R.”"
    told = before is None and last[0].sentence == sentence.index - 1 and len({one.speaker.id for one in last}) == 1
    said = span.of(reading.text)
    capital = next((char.isupper() for char in said if char.isalpha()), False)  # "¿Qué oculta?"
    own = len(said) <= LONGEST_OWN and reading.lexicon.holds("speaker_words", folded_words(said))
    if told and (own or capital) and not reading.book.is_medium(last[-1].speaker):
        before = last[0]  # "Lee said that P. “Q.”"
    if before is None:
        return []
    reading.book.remember(before.speaker)
    return [replace(continued(before.draft, span, Quotation.DIRECT), source=None)]


def complete_quotations(reading: ArticleReading) -> None:
    """Gives the sentences of a quotation that none took to the only one who is said to speak in it."""
    told = sorted(
        (span.start, span.end, number) for number, one in enumerate(reading.placed) for span in one.draft.content
    )
    for quote in reading.quotes:
        first, last = reading.index_at(quote.inner.start), reading.index_at(quote.inner.end - 1)
        if first == last:
            continue
        inside = told[bisect_left(told, (quote.inner.start,)) : bisect_left(told, (quote.inner.end,))]
        tellers = [reading.placed[number] for *_, number in inside]
        outer = [one for one in tellers if not quote.inner.start <= one.draft.cue.start < quote.inner.end]
        if len({one.speaker.id for one in outer}) != 1:
            continue
        said = [span for one in outer for span in one.draft.content]
        for sentence in reading.sentences[first : last + 1]:
            start, end = max(sentence.span.start, quote.inner.start), min(sentence.span.end, quote.inner.end)
            if not any(a < end and start < b for a, b in said):
                reading.place_continuing(outer[0], replace(sentence, span=Span(start, end)), Quotation.DIRECT)
