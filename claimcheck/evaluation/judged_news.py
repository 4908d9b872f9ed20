"""A table of articles and judged pairs that only point into it → a folder in the gold format.

The judgements can be kept where the articles' text may not be.
"""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from claimcheck.domain.pair import Relation
from claimcheck.errors import GoldError
from claimcheck.evaluation.jsonlines import Row, read_rows
from claimcheck.evaluation.tables import read_table

COLUMNS = ("title", "publisher", "date", "text")
DAY_CHARS = len("2015-07-31")
DAY = "%m/%d/%Y"  # as FA-KES writes it; other tables have ISO days


def write_judged_news(table: Path, judgements: Path, out: Path, language: str = "en", key: str = "unit_id") -> int:
    """Write articles.jsonl, claims.jsonl and pairs.jsonl to `out`; returns the number of pairs.

    `key` is the column that the judgements name articles by. Raises GoldError for a table or judgements that cannot be
    read, or an article that the table lacks.
    """
    articles = {}
    for cells in read_table(table, (key, *COLUMNS)):
        try:
            articles[cells[key]] = _article(cells, cells[key], language)
        except ValueError as error:
            raise GoldError(
                f"{table.name}: article {cells[key]}: date {cells['date']!r} cannot be read; "
                "use YYYY-MM-DD or month/day/year."
            ) from error
    claims: dict[str, dict[str, Any]] = {}
    pairs = []
    for row in read_rows(judgements):
        try:
            pairs.append(_pair(row, articles, claims))
        except (KeyError, TypeError, IndexError, ValueError) as error:
            raise GoldError(
                f"{row.where}: not a judged pair ({error!r}); write it as seeds/judged-news/README.md says."
            ) from error
    used = sorted({claim["article"] for claim in claims.values()})
    out.mkdir(parents=True, exist_ok=True)
    for name, records in (
        ("articles", [articles[unit] for unit in used]),
        ("claims", list(claims.values())),
        ("pairs", pairs),
    ):
        lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in records)
        (out / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    return len(pairs)


def _pair(row: Row, articles: dict[str, dict[str, Any]], claims: dict[str, dict[str, Any]]) -> dict[str, Any]:
    left, right = (_claim(row, side, articles, claims) for side in ("left", "right"))
    relation = row.text("relation", frozenset(Relation))
    return {"left": left, "right": right, "relation": relation, "dispute": row.values["dispute"]}


def _claim(row: Row, side: str, articles: dict[str, dict[str, Any]], claims: dict[str, dict[str, Any]]) -> str:
    """The id of one side, which is added to `claims` where it is new."""
    pointed: dict[str, Any] = row.values[side]
    unit = pointed["unit"]
    if unit not in articles:
        raise GoldError(f"{row.where}: article {unit} is not in the table; give the table the pairs were judged on.")
    text = articles[unit]["text"]
    content = pointed["content_span"]
    spans = content if isinstance(content[0], list) else [content]
    key = f"{unit}:{pointed['cue_span']}:{content}:{pointed['polarity']}"
    source = pointed["speaker_span"]
    speaker = text[source[0] : source[1]] if source else pointed["speaker"]
    claims.setdefault(
        key,
        {
            "id": key,
            "article": unit,
            "speaker": speaker,
            "speaker_span": source,
            "speaker_canonical": pointed["speaker_canonical"] or speaker,
            "cue": text[slice(*(pointed["cue_span"] or (0, 0)))],
            "cue_span": pointed["cue_span"],
            "content": " ".join(text[start:end] for start, end in spans),
            "content_span": content,
            "quotation": pointed["quotation"],
            "polarity": pointed["polarity"],
        },
    )
    return key


def _article(row: dict[str, str], unit: str, language: str) -> dict[str, Any]:
    return {
        "id": unit,
        "lang": language,
        "title": row["title"],
        "publisher": row["publisher"],
        "date": _iso_day(row["date"]) or None,
        "text": row["text"],
    }


def _iso_day(day: str) -> str:
    """The day as YYYY-MM-DD; "" where less than a day is known: "2018". Raises ValueError for "31/12/2015"."""
    iso = datetime.strptime(day, DAY).date().isoformat() if "/" in day else day[:DAY_CHARS]
    return iso if len(iso) == DAY_CHARS else ""
