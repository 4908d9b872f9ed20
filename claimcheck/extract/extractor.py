"""Article → claims and coverage: the one public face of extraction, by rules and language files, with a tagger or
without."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim, count_denials
from claimcheck.extract.article.claims import attributed_claims, place_of
from claimcheck.extract.article.continuations import run_on
from claimcheck.extract.article.coverage import coverage_of, sentences_with
from claimcheck.extract.article.marked import place_marked
from claimcheck.extract.article.outlet import own_claims
from claimcheck.extract.article.quotations import complete_quotations
from claimcheck.extract.article.reading import ArticleReading, Stretch
from claimcheck.extract.article.sentence import read_stretch
from claimcheck.extract.article.turns import complete_turns
from claimcheck.extract.gazetteer import Gazetteer, gazetteer
from claimcheck.extract.tagged import Tagging, marks_of
from claimcheck.languages.catalogue import LANGUAGES
from claimcheck.protocols import Extraction, ReadText, Tagger

VERSION = "rules-35"  # raise it when the rules or language files change what is extracted


class RuleExtractor:
    """Finds who claims what by cues, quotation marks and closed word classes, and with a tagger in its languages."""

    def __init__(self, names: Gazetteer | None = None, tagger: Tagger | None = None) -> None:
        self._names = names
        self._tagger = tagger
        self.version = f"{VERSION}+{tagger.model_id}-{tagger.model_version}" if tagger else VERSION

    def extract(self, article: Article) -> Extraction:
        """Claims and coverage of `article` in text order. A language without a file gives neither.

        Raises ModelUnavailable if the tagger is needed and cannot be loaded.
        """
        if article.language not in LANGUAGES:
            return Extraction((), ())
        reading = self._reading(article)
        for stretch in self._stretches(reading):
            read_stretch(reading, stretch)
        place_marked(reading)
        complete_quotations(reading)
        complete_turns(reading)
        run_on(reading)
        claims = _claims(reading)
        return Extraction(claims, coverage_of(reading, claims))

    def read(self, article: Article) -> ReadText:
        """What a tagger is given of `article`, in one of LANGUAGES: sentences, quotations, what the rules mark."""
        reading = self._reading(article)
        return _as_read(reading, reading.stretches())

    def _reading(self, article: Article) -> ArticleReading:
        return ArticleReading(article, self._names or gazetteer())

    def _stretches(self, reading: ArticleReading) -> Iterator[Stretch]:
        """The stretches, with what the tagger finds in them, where one is for the language; it reads the article at
        once."""
        if self._tagger is None or reading.article.language not in self._tagger.languages:
            yield from reading.stretches()
            return
        stretches = list(reading.stretches())
        tagging = Tagging(self._tagger.tag(_as_read(reading, stretches)))
        for one in stretches:
            yield replace(one, drafts=tagging.joined(reading.text, one.units, one.drafts, one.hits, reading.lexicon))


def _as_read(reading: ArticleReading, stretches: Iterable[Stretch]) -> ReadText:
    """The article as a tagger is given it."""
    sentences, quotes = (sentence.span for sentence in reading.sentences), (quote.outer for quote in reading.quotes)
    marks = marks_of(draft for stretch in stretches for draft in stretch.drafts)
    return ReadText(reading.text, tuple(sentences), tuple(quotes), marks)


def _claims(reading: ArticleReading) -> tuple[Claim, ...]:
    """What others are said to have said, and what the outlet asserts in the other sentences, in text order."""
    attributed = attributed_claims(reading)
    own = own_claims(reading, sentences_with(reading, attributed))
    denials = count_denials(attributed)
    return tuple(replace(claim, denials=denials) for claim in sorted((*attributed, *own), key=place_of))
