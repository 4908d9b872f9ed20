"""The marked texts of dispute-NLI rows as a gold set for attribution: one short article a text, in every language.

Only one claim of a text is marked. What other claims its leading sentences hold is left unjudged.
"""

from dataclasses import replace
from pathlib import Path

from claimcheck.domain.article import Article, Span
from claimcheck.domain.claim import Claim
from claimcheck.evaluation.dispute_rows import DisputeRow, leading_sentences, read_dispute_rows, unmarked
from claimcheck.evaluation.gold_records import GoldSet


def read_marked_texts(path: Path) -> GoldSet:
    """Each distinct text of the rows with its claim, without pairs. Raises GoldError naming file and line."""
    articles, claims, unjudged = {}, {}, {}
    for row in read_dispute_rows(path):
        for language, side in ((language, side) for language in row.languages for side in (0, 1)):
            text, spans = unmarked(row.texts[side][language])
            article = Article(id=Article.make_id(text, language), text=text, language=language, origin=row.id)
            articles[article.id] = article
            claims[article.id] = replace(_claim(row, language, side), article_id=article.id)
            first = min(span.start for kind in spans.values() for span in kind)
            unjudged[article.id] = (Span(0, len(leading_sentences(text, first))),)
    return GoldSet(tuple(articles.values()), tuple(claims.values()), (), unjudged=unjudged)


def _claim(row: DisputeRow, language: str, side: int) -> Claim:
    pair = row.pair(language, language)
    return pair.right if side else pair.left
