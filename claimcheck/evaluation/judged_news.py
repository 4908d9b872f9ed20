"""A table of articles and judged pairs that only point into it → a folder in the gold format.

The judgements can be kept where the articles' text may not be.
"""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from claimcheck.errors import GoldError
from claimcheck.evaluation.jsonlines import Row, read_rows
from claimcheck.evaluation.tables import read_table

COLUMNS = ("unit_id", "title", "publisher", "date", "text")
DAY = "%m/%d/%Y"  # as FA-KES writes it


def write_judged_news(table: Path, judgements: Path, out: Path) -> int:
    """Write articles.jsonl, claims.jsonl and pairs.jsonl to `out`; returns the number of pairs.

    Raises GoldError for a table or judgements that cannot be read, or an article that the table lacks.
    """
    articles = {row["unit_id"]: row for row in read_table(table, COLUMNS)}
    claims: dict[str, dict[str, Any]] = {}
    pairs = []
    for row in read_rows(judgements):
        left, right = (_claim(row, side, articles, claims) for side in ("left", "right"))
        pairs.append({"left": left, "right": right, "relation": row.text("relation"), "dispute": row.values["dispute"]})
    used = sorted({claim["article"] for claim in claims.values()})
    out.mkdir(parents=True, exist_ok=True)
    for name, records in (
        ("articles", [_article(articles[unit]) for unit in used]),
        ("claims", list(claims.values())),
        ("pairs", pairs),
    ):
        lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in records)
        (out / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    return len(pairs)


def _claim(row: Row, side: str, articles: dict[str, dict[str, str]], claims: dict[str, dict[str, Any]]) -> str:
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


def _article(row: dict[str, str]) -> dict[str, Any]:
    return {
        "id": row["unit_id"],
        "lang": "en",
        "title": row["title"],
        "publisher": row["publisher"],
        "date": datetime.strptime(row["date"], DAY).date().isoformat() if row["date"] else None,
        "text": row["text"],
    }
