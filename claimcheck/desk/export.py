"""Turns listed disputes into files for others: CSV for spreadsheets, JSON lines for programs.

The JSON names every span as the Web Annotation model does (TextQuoteSelector, TextPositionSelector), so that a span is
found again in the published article even where its layout changed. Source: www.w3.org/TR/annotation-model, 4.2.4.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from claimcheck.desk.desk import Desk
from claimcheck.desk.share import dispute_link
from claimcheck.domain.article import Article, Span
from claimcheck.domain.claim import Claim
from claimcheck.domain.listing import EVERYTHING, DisputeFilter, DisputeRow

ROWS_AT_ONCE = 500
QUOTE_CONTEXT = 32  # code points before and after a quoted span
ARTICLES_KEPT = 256
BYTE_ORDER_MARK = "\ufeff"  # Excel reads UTF-8 only with it
# A cell that begins so is run as a formula. Source: OWASP, CSV Injection; the wide forms are Excel's in East Asia.
FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
SIDE_COLUMNS = (
    "speaker",
    "speaker_as_named",
    "polarity",
    "claim",
    "language",
    "outlet",
    "title",
    "url",
    "published_on",
    "event_on",
)
CSV_COLUMNS = (
    "dispute",
    "link",
    "kind",
    "confidence",
    "status",
    "flagged",
    *(f"left_{column}" for column in SIDE_COLUMNS),
    *(f"right_{column}" for column in SIDE_COLUMNS),
)


def listed(desk: Desk, filter: DisputeFilter = EVERYTHING) -> Iterator[DisputeRow]:
    """Every dispute that passes the filter, in the order of the list; none is folded under another."""
    every, offset = replace(filter, folded=False), 0
    while rows := desk.disputes(every, offset, ROWS_AT_ONCE).rows:
        yield from rows
        offset += len(rows)


def csv_lines(rows: Iterable[DisputeRow], base_url: str = "") -> Iterator[str]:
    """Lines of a CSV file, the byte order mark and the header first; every cell quoted, none runs as a formula."""
    yield BYTE_ORDER_MARK + _csv_line(CSV_COLUMNS)
    for row in rows:
        finding = row.finding
        cells = [finding.pair_id, dispute_link(base_url, finding.pair_id), finding.kind or ""]
        cells += [f"{finding.confidence:.3f}", row.status, "yes" if row.flagged else "no"]
        cells += [*_side_cells(row.left, row.left_article), *_side_cells(row.right, row.right_article)]
        yield _csv_line(cells)


def guarded(cell: str) -> str:
    """The cell, with an apostrophe before it where a spreadsheet would run it."""
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) or cell.lstrip().startswith(FORMULA_STARTS) else cell


def _csv_line(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL).writerow([guarded(cell) for cell in cells])
    return line.getvalue()


def _side_cells(claim: Claim, article: Article) -> list[str]:
    return [
        claim.speaker_name,
        claim.speaker,
        claim.polarity,
        claim.content,
        claim.language,
        article.publisher,
        article.title,
        article.url,
        _day(article.published_on) or "",
        _day(claim.event_on) or "",
    ]


def json_lines(desk: Desk, rows: Iterable[DisputeRow], base_url: str = "") -> Iterator[str]:
    """One JSON object a line for each dispute: both claims, their articles, every span with its surroundings."""
    article = lru_cache(ARTICLES_KEPT)(desk.article)
    for row in rows:
        yield json.dumps(dispute_record(row, article, base_url), ensure_ascii=False) + "\n"


def dispute_record(row: DisputeRow, article: Callable[[str], Article], base_url: str = "") -> dict[str, Any]:
    """One dispute as JSON values; `article` gives an article with its text by id."""
    finding = row.finding
    return {
        "dispute": finding.pair_id,
        "link": dispute_link(base_url, finding.pair_id),
        "kind": finding.kind,
        "confidence": finding.confidence,
        "unsure": finding.unsure,
        "reason": finding.reason,
        "status": row.status,
        "flagged": row.flagged,
        "model": {"id": finding.model_id, "version": finding.model_version},
        "left": _side(row.left, article(row.left.article_id)),
        "right": _side(row.right, article(row.right.article_id)),
    }


def _side(claim: Claim, article: Article) -> dict[str, Any]:
    attribution = claim.attribution
    target = article.url or f"urn:claimcheck:article:{article.id}"
    return {
        "claim": claim.id,
        "content": claim.content,
        "language": claim.language,
        "polarity": claim.polarity,
        "quotation": attribution.quotation,
        "speaker": {"id": claim.speaker_id, "name": claim.speaker_name, "as_named": claim.speaker},
        "reported_by": list(attribution.reported_by),
        "event_on": _day(claim.event_on),
        "uttered_on": _day(claim.uttered_on),
        "article": {
            "id": article.id,
            "title": article.title,
            "outlet": article.publisher,
            "author": article.author,
            "url": article.url,
            "language": article.language,
            "published_on": _day(article.published_on),
        },
        "source_target": _target(article.text, attribution.source_span, target) if attribution.source_span else None,
        "cue_target": _target(article.text, attribution.cue_span, target),
        "content_targets": [_target(article.text, span, target) for span in attribution.content_spans],
    }


def _target(text: str, span: Span, source: str) -> dict[str, Any]:
    quote = {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - QUOTE_CONTEXT) : span.start],
        "suffix": text[span.end : span.end + QUOTE_CONTEXT],
    }
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {"type": "SpecificResource", "source": source, "selector": [quote, position]}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
