"""A gold set of one short article, written to a folder, for the tests of evaluation."""

import json
from pathlib import Path

TEXT = "The union said the port was closed. The ministry denied that the port was closed. It said ships were unloading."


def span(part: str, occurrence: int = 0) -> list[int]:
    start = -1
    for _ in range(occurrence + 1):
        start = TEXT.index(part, start + 1)
    return [start, start + len(part)]


def claim_row(id: str, speaker: str, cue: list[int], content: list[int], polarity: str, named: bool = True) -> dict:
    return {
        "id": id, "article": "a1", "speaker": speaker, "speaker_span": span(speaker) if named else None,
        "speaker_canonical": speaker.removeprefix("The "), "cue": TEXT[slice(*cue)], "cue_span": cue,
        "content": TEXT[slice(*content)], "content_span": content, "quotation": "indirect", "polarity": polarity,
        "reported_by": None,
    }  # fmt: skip


ARTICLES = [
    {"id": "a1", "lang": "en", "title": "Port", "publisher": "Harbour Post", "date": "2024-05-02", "url": None,
     "text": TEXT, "origin": "authored"}
]  # fmt: skip
CLAIMS = [
    claim_row("a1.1", "The union", span("said"), span("the port was closed"), "assert"),
    claim_row("a1.2", "The ministry", span("denied"), span("the port was closed", 1), "deny"),
    claim_row("a1.3", "The ministry", span("said", 1), span("ships were unloading"), "assert", named=False),
]
PAIRS = [
    {
        "left": "a1.1",
        "right": "a1.2",
        "relation": "contradiction",
        "dispute": "denial",
        "cross_lingual": False,
        "note": "",
    },
    {
        "left": "a1.1",
        "right": "a1.3",
        "relation": "contradiction",
        "dispute": "factual",
        "cross_lingual": False,
        "note": "",
    },
    {"left": "a1.3", "right": "a1.2", "relation": "neutral", "dispute": None, "cross_lingual": False, "note": ""},
]


def write_gold(folder: Path, articles=ARTICLES, claims=CLAIMS, pairs=PAIRS) -> Path:
    for name, rows in (("articles", articles), ("claims", claims), ("pairs", pairs)):
        lines = "".join(json.dumps(row) + "\n" for row in rows)
        (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    return folder
