"""One article as its reading knows it: its sentences and quotations, the speakers so far, and the reports placed."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from claimcheck.domain.article import Article, Sentence, Span
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.attributions import read_sentence
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import Gazetteer
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import lexicon
from claimcheck.extract.propositions import is_fragment, refined, split_draft
from claimcheck.extract.sentenceunits import units_of
from claimcheck.extract.spans import END_MARKS
from claimcheck.extract.speakers import Speaker, SpeakerBook
from claimcheck.extract.units import Unit
from claimcheck.text.quotes import QuotedSpan, find_quotes
from claimcheck.text.sentences import split_sentences, trim

LONGEST_SENTENCE = 240  # units read together: longer ones are lists or noise, and work grows with the square


@dataclass(frozen=True, slots=True)
class Placed:
    """A draft with its speaker, the index of the sentence that reports it, and the names of those who pass it on."""

    draft: Draft
    speaker: Speaker
    sentence: int
    chain: tuple[str, ...] = ()
    pronoun: Span | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A sentence, or a part of a very long one, as the rules for one sentence read it."""

    sentence: Sentence
    units: list[Unit]
    drafts: list[Draft]
    hits: list[Hit]


class ArticleReading:
    """One article being read; what its sentences report is placed in their order."""

    def __init__(self, article: Article, names: Gazetteer) -> None:
        self.article = article
        self.text = article.text
        self.lexicon = lexicon(article.language)
        self.language = self.lexicon.language
        self.book = SpeakerBook(self.lexicon, names, text=self.text)
        self.sentences = split_sentences(self.text, self.language)
        self.quotes = [quote for quote in find_quotes(self.text, self.language) if quote.depth == 0]
        self.starts = [sentence.span.start for sentence in self.sentences]
        self.placed: list[Placed] = []
        self.cued: set[int] = set()  # sentences with a cue, read or not
        # (sentence, draft, told by people) of a name and a colon that open a line
        self.titled: list[tuple[int, Draft, bool]] = []
        self.pending: list[Sentence] = []  # sentences behind a report that may go on with it
        self.announced: Placed | None = None  # whose words follow: its sentence ends with a cue and a colon

    # --- the text

    def stretches(self) -> Iterator[Stretch]:
        """Every sentence as the rules for one sentence read it, in order."""
        for sentence, quotes in zip(self.sentences, self._quotes_by_sentence(), strict=True):
            units = units_of(self.text, sentence.span, quotes, self.lexicon)
            for start in range(0, len(units), LONGEST_SENTENCE):
                part = units[start : start + LONGEST_SENTENCE]
                yield Stretch(sentence, part, *read_sentence(self.text, part, self.lexicon))

    def _quotes_by_sentence(self) -> list[list[QuotedSpan]]:
        """The outermost quotations that lie inside each sentence."""
        groups: list[list[QuotedSpan]] = [[] for _ in self.sentences]
        number = 0
        for quote in self.quotes:
            while number < len(self.sentences) and self.sentences[number].span.end <= quote.outer.start:
                number += 1
            around = self.sentences[number].span if number < len(self.sentences) else Span(0, 0)
            if around.start <= quote.outer.start and quote.outer.end <= around.end:
                groups[number].append(quote)
        return groups

    def plain_units(self, span: Span) -> list[Unit]:
        """The units of a stretch of text in which no quotation is made one."""
        return units_of(self.text, span, [], self.lexicon)

    def index_at(self, offset: int) -> int:
        """The index of the sentence that holds `offset`; -1 before the first."""
        return bisect_right(self.starts, offset) - 1

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds `offset`."""
        index = self.index_at(offset)
        return self.sentences[index].span if index >= 0 else Span(0, 0)

    def opens_line(self, index: int) -> bool:
        """Whether the sentence is the first, or a line ends before it."""
        start = self.sentences[index].span.start
        return index == 0 or "\n" in self.text[self.sentences[index - 1].span.end : start]

    @cached_property
    def quoted_sentences(self) -> set[int]:
        """Indices of the sentences that hold a quotation or part of one."""
        places = ((self.index_at(quote.outer.start), self.index_at(quote.outer.end - 1)) for quote in self.quotes)
        return {index for start, end in places for index in range(start, end + 1)}

    # --- what is placed

    def told_sentences(self) -> set[int]:
        """Indices of the sentences in which a content placed so far begins."""
        return {self.index_at(span.start) for one in self.placed for span in one.draft.content}

    def place(self, placed: Placed) -> None:
        """Places each proposition of a draft, without those of words that only lean on others."""
        for part in split_draft(self.text, placed.draft, self.lexicon):
            if not is_fragment(self.text, part, self.lexicon):
                told = refined(self.text, part, self.lexicon, self.book.gazetteer)
                self.placed.append(replace(placed, draft=told))

    def place_continuing(self, before: Placed, sentence: Sentence, quotation: Quotation = Quotation.INDIRECT) -> None:
        """Places a sentence, or the part of it that its span gives, as more of the report `before`."""
        span = trim(self.text, sentence.span, END_MARKS)
        if span.end > span.start:
            told = continued(before.draft, span, quotation)
            self.place(Placed(told, before.speaker, sentence.index, before.chain))


def continued(draft: Draft, span: Span, quotation: Quotation) -> Draft:
    """A draft of its own for a `span` in which what the draft reports goes on."""
    return replace(draft, content=(span,), polarity=Polarity.ASSERT, quotation=quotation, shares=-1, within=-1)
