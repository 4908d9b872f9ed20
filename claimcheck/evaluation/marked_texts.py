"""The marked texts of dispute-NLI rows as a gold set for attribution: one short article a text, in every language.

Only one claim of a text is marked. What other claims its leading sentences hold is left unjudged.
"""

from dataclasses import replace
from pathlib import Path

from claimcheck.domain.article import Article, Span
from claimcheck.evaluation.dispute_rows import read_dispute_rows
from claimcheck.evaluation.gold_records import GoldSet
from claimcheck.text.marks import unmarked


def read_marked_texts(path: Path) -> GoldSet:
    """Each distinct text of the rows with its claim, without pairs. Raises GoldError naming file and line."""
    articles, claims, unjudged = {}, {}, {}
    for row in read_dispute_rows(path):
        for language in row.languages:
            pair = row.pair(language, language)
            for claim, texts in zip((pair.left, pair.right), row.texts, strict=True):
                text, _ = unmarked(texts[language])
                article = Article(id=Article.make_id(text, language), text=text, language=language, origin=row.id)
                articles[article.id] = article
                claims[article.id] = replace(claim, article_id=article.id)
                unjudged[article.id] = (Span(0, len(claim.context)),)  # its context is what leads up to the claim
    return GoldSet(tuple(articles.values()), tuple(claims.values()), (), unjudged=unjudged)
