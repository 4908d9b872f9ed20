"""A table of articles, and judged pairs or all claims of some that only point into it → a folder in the gold format.

The judgements can be kept where the articles' text may not be.
"""

import json
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from claimcheck.domain.pair import Relation
from claimcheck.errors import GoldError
from claimcheck.evaluation.jsonlines import Row, read_rows
from claimcheck.evaluation.tables import read_table

COLUMNS = ("title", "publisher", "date", "text")
DAY_CHARS = len("2015-07-31")
DAY = "%m/%d/%Y"  # as FA-KES writes it; other tables have ISO days


class Written(NamedTuple):
    """How much a folder got."""

    articles: int
    claims: int
    pairs: int


def write_judged_news(table: Path, judgements: Path, out: Path, language: str = "en", key: str = "unit_id") -> Written:
    """Write articles.jsonl, claims.jsonl and pairs.jsonl to `out`.

    `key` is the column that the judgements name articles by. Raises GoldError for a table or judgements that cannot be
    read, or an article that the table lacks.
    """
    articles = {cells[key]: cells for cells in read_table(table, (key, *COLUMNS))}
    claims: dict[str, dict[str, Any]] = {}
    pairs, read_whole = [], set()
    for row in read_rows(judgements):
        try:
            if "claims" in row.values:
                read_whole.add(_read_whole(row, articles, claims))
            else:
                pairs.append(_pair(row, articles, claims))
        except (KeyError, TypeError, IndexError, ValueError) as error:
            raise GoldError(
                f"{row.where}: neither a judged pair nor the claims of an article ({error!r}); "
                "write it as the README.md of seeds/judged-news or seeds/attributed-news says."
            ) from error
    used = sorted({*read_whole, *(claim["article"] for claim in claims.values())})
    written = [_article(articles[unit], unit, language, table.name) for unit in used]
    out.mkdir(parents=True, exist_ok=True)
    for name, records in (
        ("articles", written),
        ("claims", list(claims.values())),
        ("pairs", pairs),
    ):
        lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in records)
        (out / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    return Written(len(used), len(claims), len(pairs))


def _read_whole(row: Row, articles: dict[str, dict[str, str]], claims: dict[str, dict[str, Any]]) -> str:
    """The article whose claims the row holds, all there are; they are added to `claims`."""
    unit = row.text("unit")
    _text_of(unit, row, articles)
    for pointed in row.values["claims"]:
        _claim(row, {"unit": unit, **pointed}, articles, claims)
    return unit


def _pair(row: Row, articles: dict[str, dict[str, str]], claims: dict[str, dict[str, Any]]) -> dict[str, Any]:
    left, right = (_claim(row, row.values[side], articles, claims) for side in ("left", "right"))
    relation = row.text("relation", frozenset(Relation))
    return {"left": left, "right": right, "relation": relation, "dispute": row.values["dispute"]}


def _claim(
    row: Row, pointed: dict[str, Any], articles: dict[str, dict[str, str]], claims: dict[str, dict[str, Any]]
) -> str:
    """The id of the claim, which is added to `claims` where it is new."""
    unit = pointed["unit"]
    text = _text_of(unit, row, articles)
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


def _text_of(unit: str, row: Row, articles: dict[str, dict[str, str]]) -> str:
    if unit not in articles:
        raise GoldError(f"{row.where}: article {unit} is not in the table; give the table that was judged.")
    return articles[unit]["text"]


def _article(row: dict[str, str], unit: str, language: str, table: str) -> dict[str, Any]:
    try:
        day = _iso_day(row["date"])
    except ValueError as error:
        raise GoldError(
            f"{table}: article {unit}: date {row['date']!r} cannot be read; use YYYY-MM-DD or month/day/year."
        ) from error
    return {
        "id": unit,
        "lang": language,
        "title": row["title"],
        "publisher": row["publisher"],
        "date": day or None,
        "text": row["text"],
    }


def _iso_day(day: str) -> str:
    """The day as YYYY-MM-DD; "" where less than a day is known: "2018". Raises ValueError for "31/12/2015"."""
    iso = datetime.strptime(day, DAY).date().isoformat() if "/" in day else day[:DAY_CHARS]
    return iso if len(iso) == DAY_CHARS else ""
