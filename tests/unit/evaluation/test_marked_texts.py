"""The marked texts of dispute-NLI rows measure attribution, each once, with what stands before the claim left open."""

import json
from pathlib import Path

from claimcheck.evaluation.attribution import evaluate_attribution
from claimcheck.evaluation.gold import read_gold
from claimcheck.extract.extractor import RuleExtractor

SAID = {"polarity": "assert", "en": "⟦S:The union⟧ ⟦C:said⟧ ⟦Q:the port was closed⟧."}
DENIED = {
    "polarity": "deny",
    "en": "The union said the port was closed. ⟦S:The ministry⟧ ⟦C:denied⟧ ⟦Q:the report⟧.",
}
ROWS = [
    {"id": name, "topic": "port", "label": label, "dispute": dispute, "trap": None, "left": SAID, "right": DENIED}
    for name, label, dispute in (("a", "contradiction", "denial"), ("b", "neutral", None))
]


def test_each_text_is_read_once_and_its_leading_sentence_is_left_open(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in ROWS), encoding="utf-8")
    gold = read_gold(path)
    assert [claim.content for claim in gold.claims] == ["the port was closed", "the report"]
    figures = evaluate_attribution(gold, RuleExtractor())["overall"]
    assert figures["content"]["exact_f1"] == figures["cue"]["exact_f1"] == figures["polarity_accuracy"] == 1.0
    assert figures["false_claims_per_article"] == 0.0
