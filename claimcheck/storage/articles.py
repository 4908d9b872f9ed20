"""Articles and their coverage: stored once by content hash, read page by page."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from claimcheck.domain.article import Article, SentenceCoverage
from claimcheck.storage.mapping import Values, article_of, coverage_of
from claimcheck.storage.rows import insert_new, not_found
from claimcheck.storage.tables import ArticleRow, CoverageRow


def add(session: Session, articles: Iterable[Article], now: datetime) -> int:
    """Store those that are new; returns how many."""
    return insert_new(session, ArticleRow, (_values(article, now) for article in articles))


def _values(article: Article, now: datetime) -> Values:
    return {
        "id": article.id,
        "language": article.language,
        "title": article.title,
        "publisher": article.publisher,
        "author": article.author,
        "url": article.url,
        "published_on": article.published_on,
        "ingested_at": now,
        "origin": article.origin,
        "extracted_by": "",
        "text": article.text,
    }


def get(session: Session, article_id: str) -> Article:
    """The article. Raises NotFound."""
    row = session.get(ArticleRow, article_id)
    if row is None:
        raise not_found("article", article_id)
    return article_of(row)


def page(session: Session, after: str, limit: int, not_extracted_by: str | None = None) -> list[Article]:
    """The next articles after id `after`; with `not_extracted_by`, those this version has not extracted."""
    query = select(ArticleRow).where(ArticleRow.id > after).order_by(ArticleRow.id).limit(limit)
    if not_extracted_by is not None:
        query = query.where(ArticleRow.extracted_by != not_extracted_by)
    return [article_of(row) for row in session.scalars(query)]


def heads(session: Session, article_ids: Iterable[str]) -> dict[str, Article]:
    """Articles by id, their text left empty."""
    query = select(ArticleRow).options(defer(ArticleRow.text)).where(ArticleRow.id.in_(set(article_ids)))
    return {row.id: article_of(row, with_text=False) for row in session.scalars(query)}


def coverage(session: Session, article_id: str) -> list[SentenceCoverage]:
    """What became of each sentence, in text order. Raises NotFound for an unknown article."""
    if session.get(ArticleRow, article_id, options=[defer(ArticleRow.text)]) is None:
        raise not_found("article", article_id)
    query = select(CoverageRow).where(CoverageRow.article_id == article_id).order_by(CoverageRow.position)
    return [coverage_of(row) for row in session.scalars(query)]
