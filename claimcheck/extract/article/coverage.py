"""An article and its claims → what became of every sentence, and why."""

from collections.abc import Iterable, Sequence

from claimcheck.domain.article import SentenceCoverage
from claimcheck.domain.claim import Claim
from claimcheck.extract.article.reading import ArticleReading


def coverage_of(reading: ArticleReading, claims: Sequence[Claim]) -> tuple[SentenceCoverage, ...]:
    """One record a sentence."""
    quoted = {reading.index_at(quote.outer.start) for quote in reading.quotes}
    attributed = sentences_with(reading, (claim for claim in claims if not claim.unattributed))
    own = sentences_with(reading, (claim for claim in claims if claim.unattributed))
    covered = []
    for sentence in reading.sentences:
        if sentence.index in attributed:
            status, why = "extracted", ""
        elif sentence.index in own:
            status, why = "extracted", "the outlet's own assertion"
        elif sentence.index in reading.cued:
            status, why = "unsure", "a reporting word, but no clear speaker and content"
        elif sentence.index in quoted:
            status, why = "unsure", "a quotation without a reporting word"
        else:
            status, why = "not_a_claim", "nobody is said to have said it"
        covered.append(SentenceCoverage(sentence.span, status, why))
    return tuple(covered)


def sentences_with(reading: ArticleReading, claims: Iterable[Claim]) -> set[int]:
    """Indices of the sentences that hold content of `claims`."""
    return {reading.index_at(span.start) for claim in claims for span in claim.attribution.content_spans}
