"""A folder in the gold format (articles, claims, pairs) to records; the format is described in seeds/README.md."""

from datetime import date
from pathlib import Path
from typing import Any

from claimcheck.domain.article import Article, Span
from claimcheck.domain.claim import Attribution, Claim, Polarity, Quotation
from claimcheck.domain.pair import DisputeKind, Relation
from claimcheck.errors import GoldError
from claimcheck.evaluation.gold_records import GoldPair, GoldSet
from claimcheck.evaluation.jsonlines import Row, read_rows


def read_folder(folder: Path) -> GoldSet:
    """The gold set in `folder`; without pairs.jsonl it has no pairs, without candidates.jsonl no candidates.

    Raises GoldError naming file and line.
    """
    articles = dict(map(_article, read_rows(folder / "articles.jsonl")))
    claims = {}
    for row in read_rows(folder / "claims.jsonl"):
        claim = _claim(row, articles)
        if claim.id in claims:
            raise GoldError(f'{row.where}: id "{claim.id}" is used twice; every claim needs its own.')
        claims[claim.id] = claim
    pairs, candidates = (_pairs(folder / name, claims) for name in ("pairs.jsonl", "candidates.jsonl"))
    return GoldSet(tuple(articles.values()), tuple(claims.values()), pairs, candidates=candidates)


def _pairs(file: Path, claims: dict[str, Claim]) -> tuple[GoldPair, ...]:
    return tuple(_pair(row, claims) for row in read_rows(file)) if file.exists() else ()


def _article(row: Row) -> tuple[str, Article]:
    text, publisher, day = row.text("text"), row.text_or_none("publisher") or "", _date(row)
    article = Article(
        id=Article.make_id(text, publisher, day),
        text=text,
        language=row.text("lang"),
        title=row.text_or_none("title") or "",
        publisher=publisher,
        url=row.text_or_none("url") or "",
        published_on=day,
        origin=row.text("id"),
    )
    return row.text("id"), article


def _date(row: Row) -> date | None:
    day = row.text_or_none("date")
    try:
        return date.fromisoformat(day) if day else None
    except ValueError as error:
        raise GoldError(f'{row.where}: date "{day}" cannot be read; use YYYY-MM-DD or null.') from error


def _claim(row: Row, articles: dict[str, Article]) -> Claim:
    article = articles.get(row.text("article"))
    if article is None:
        raise GoldError(f'{row.where}: article "{row.text("article")}" is not in articles.jsonl.')
    content_spans = _content_spans(row, article.text)
    unattributed = row.values.get("cue_span", "") is None
    cue_span = (
        Span(content_spans[0].start, content_spans[0].start)
        if unattributed
        else _span(row, "cue_span", row.values.get("cue_span"), article.text)
    )
    source = row.values.get("speaker_span")
    reported_by = row.text_or_none("reported_by")
    content = " ".join(span.of(article.text) for span in content_spans)
    for key, found in (("cue", cue_span.of(article.text)), ("content", content)):
        if row.text(key) != found:
            raise GoldError(f"{row.where}: {key} is {row.text(key)!r} but its span holds {found!r}; mend the offsets.")
    canonical = row.text("speaker_canonical")
    return Claim(
        id=row.text("id"),
        article_id=article.id,
        language=article.language,
        attribution=Attribution(
            cue_span=cue_span,
            content_spans=content_spans,
            source_span=None if source is None else _span(row, "speaker_span", source, article.text),
            quotation=Quotation(row.text("quotation", frozenset(Quotation))),
            polarity=Polarity(row.text("polarity", frozenset(Polarity))),
            reported_by=(reported_by,) if reported_by else (),
        ),
        speaker=row.text("speaker"),
        speaker_id=canonical.casefold(),
        speaker_name=canonical,
        cue=cue_span.of(article.text),
        content=content,
        resolved_content=content,
        unattributed=unattributed,
        published_on=article.published_on,
    )


def _content_spans(row: Row, text: str) -> tuple[Span, ...]:
    value = row.values.get("content_span")
    parts = value if isinstance(value, list) and value and isinstance(value[0], list) else [value]
    return tuple(_span(row, "content_span", part, text) for part in parts)


def _span(row: Row, key: str, value: Any, text: str) -> Span:
    integers = isinstance(value, list) and len(value) == 2 and all(type(offset) is int for offset in value)
    if not integers or not 0 <= value[0] < value[1] <= len(text):
        raise GoldError(f"{row.where}: {key} is {value!r}; [start, end] within 0..{len(text)} is needed.")
    return Span(*value)


def _pair(row: Row, claims: dict[str, Claim]) -> GoldPair:
    for side in ("left", "right"):
        if row.text(side) not in claims:
            raise GoldError(f'{row.where}: claim "{row.text(side)}" is not in claims.jsonl.')
    dispute = row.text_or_none("dispute", frozenset(DisputeKind))
    return GoldPair(
        left=claims[row.text("left")],
        right=claims[row.text("right")],
        relation=Relation(row.text("relation", frozenset(Relation))),
        dispute=DisputeKind(dispute) if dispute else None,
        note=row.text_or_none("note") or "",
    )
