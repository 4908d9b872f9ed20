"""Articles, their sources and their coverage: stored once by content hash, read page by page."""

import hashlib
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, defer

from claimcheck.domain.article import Arrival, Article, Receipt, SentenceCoverage
from claimcheck.storage.mapping import Values, article_of, coverage_of
from claimcheck.storage.rows import insert_rows, known, not_found
from claimcheck.storage.tables import ArticleRow, CoverageRow, SourceRow
from claimcheck.text.changes import common_share
from claimcheck.text.normalise import fold

MIN_COMMON_SHARE = 0.2  # of the words of the shorter text in runs of three that the longer one has too


def add(session: Session, articles: Iterable[Article], now: datetime) -> int:
    """Store those that are new; returns how many."""
    return sum(add_one(session, article, now).arrival is not Arrival.UNCHANGED for article in articles)


def add_one(session: Session, article: Article, now: datetime) -> Receipt:
    """Store the article if it is new, as the next version of the latest one of its identity if that reads like it."""
    if known(session, ArticleRow.id, [article.id]):
        return Receipt(Arrival.UNCHANGED, article.id)
    latest = _latest(session, article.identity)
    follows = latest.id if latest and is_version(latest, article) else ""
    values = _values(article, now) | {"place": latest.place + 1 if latest else 1, "follows": follows}
    insert_rows(session, ArticleRow, [values])
    return Receipt(Arrival.CHANGED if follows else Arrival.ADDED, article.id, follows)


def is_version(earlier: ArticleRow, later: Article) -> bool:
    """Whether two articles from one place are one that was changed: the same title, or words enough in common.

    An address or a file may come to hold another article altogether: a front page, today.txt.
    """
    same_title = later.title != "" and fold(later.title) == fold(earlier.title)
    return same_title or common_share(earlier.text, later.text) >= MIN_COMMON_SHARE


def _latest(session: Session, identity: str) -> ArticleRow | None:
    if not identity:
        return None
    of_identity = select(ArticleRow).where(ArticleRow.identity == identity)
    return session.scalar(of_identity.order_by(ArticleRow.place.desc()).limit(1))


def keep_source(session: Session, content: bytes, now: datetime) -> str:
    """Keep the bytes that something was read from, once; returns their SHA-256."""
    sha256 = hashlib.sha256(content).hexdigest()
    if not known(session, SourceRow.sha256, [sha256]):
        insert_rows(session, SourceRow, [{"sha256": sha256, "stored_at": now, "content": content}])
    return sha256


def source(session: Session, sha256: str) -> bytes:
    """The bytes with this SHA-256. Raises NotFound where nobody asked to keep them."""
    row = session.get(SourceRow, sha256)
    if row is None:
        raise not_found("source", sha256)
    return row.content


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
        "published_at": article.published_at,
        "updated_at": article.updated_at,
        "source_sha256": article.source_sha256,
        "identity": article.identity,
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


def count_not_extracted(session: Session, version: str) -> int:
    """How many articles this version of the extractor has not extracted."""
    return session.scalar(select(func.count()).where(ArticleRow.extracted_by != version)) or 0


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
