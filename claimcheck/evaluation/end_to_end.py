"""Raw articles in, listed disputes out: precision and recall against the judged pairs of a gold set.

A listed dispute stands for the judged pair whose two contents its own contents overlap best, both by at least
MIN_CONTENT_OVERLAP. Precision counts only listed disputes that stand for a judged pair; the others are unjudged:
nobody has read them, which does not make them wrong.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from claimcheck.domain.claim import Claim
from claimcheck.domain.pair import Finding, Relation
from claimcheck.evaluation.gold import GoldPair, GoldSet
from claimcheck.evaluation.metrics import f1, ratio
from claimcheck.evaluation.spans import content_overlap

MIN_CONTENT_OVERLAP = 0.5  # F1 of characters
CUE_WORTH, POLARITY_WORTH = 0.1, 0.05  # beside the overlap: they part judged pairs that it makes equal
FIRST = 20


class Listed(Protocol):
    """A dispute as it is listed, with its two claims; a DisputeRow is one."""

    finding: Finding
    left: Claim
    right: Claim


class Matched(NamedTuple):
    """A listed dispute and the judged pair it stands for, None if nobody judged it."""

    listed: Listed
    gold: GoldPair | None

    @property
    def is_right(self) -> bool:
        """Whether the judges call it a contradiction too."""
        return self.gold is not None and self.gold.relation is Relation.CONTRADICTION


def evaluate_end_to_end(gold: GoldSet, listed: Sequence[Listed]) -> dict[str, Any]:
    """Figures of the disputes listed (best first, the unsure left out) for the raw articles of `gold`.

    "unjudged_pairs" and "missed_pairs" are there to be read by a person.
    """
    matched = match_listed(gold, listed)
    found = {_key(item.gold) for item in matched if item.gold and item.is_right}
    wanted = [pair for pair in gold.pairs if pair.relation is Relation.CONTRADICTION]
    return {
        "overall": _figures(matched, len(found), len(wanted)),
        "unjudged_pairs": [_readable(item.listed) for item in matched if item.gold is None],
        "false_pairs": [_readable(item.listed) for item in matched if item.gold and not item.is_right],
        "missed_pairs": [_readable(pair) for pair in wanted if _key(pair) not in found],
    }


def match_listed(gold: GoldSet, listed: Sequence[Listed]) -> list[Matched]:
    """Each listed dispute, in order, with the judged pair it stands for."""
    texts = {article.id: article.text for article in gold.articles}
    by_articles = defaultdict(list)
    for pair in gold.pairs:
        by_articles[frozenset((pair.left.article_id, pair.right.article_id))].append(pair)
    return [
        Matched(item, _judged_pair(texts, item, by_articles[frozenset((item.left.article_id, item.right.article_id))]))
        for item in listed
    ]


def _readable(pair: Listed | GoldPair) -> dict[str, str]:
    return {
        "kind": str((pair.dispute if isinstance(pair, GoldPair) else pair.finding.kind) or ""),
        **{
            side: f"{claim.speaker_name} [{claim.polarity}, {claim.cue}] {claim.content}"
            for side, claim in (("left", pair.left), ("right", pair.right))
        },
    }


def _key(pair: GoldPair) -> tuple[str, str]:
    return pair.left.id, pair.right.id


def _judged_pair(texts: dict[str, str], listed: Listed, pairs: Sequence[GoldPair]) -> GoldPair | None:
    best, best_overlap = None, 0.0
    for pair in pairs:
        overlap = max(
            _overlap(texts, listed.left, pair.left, listed.right, pair.right),
            _overlap(texts, listed.left, pair.right, listed.right, pair.left),
        )
        if overlap > best_overlap:
            best, best_overlap = pair, overlap
    return best


def _overlap(texts: dict[str, str], one: Claim, wanted_one: Claim, two: Claim, wanted_two: Claim) -> float:
    """Sum of both content overlaps, and a little for the right cue and polarity; 0 if either does not stand."""
    total = 0.0
    for claim, wanted in ((one, wanted_one), (two, wanted_two)):
        if claim.article_id != wanted.article_id:
            return 0.0
        share = content_overlap(texts[claim.article_id], claim, wanted)
        if share < MIN_CONTENT_OVERLAP:
            return 0.0
        same_cue = claim.attribution.cue_span == wanted.attribution.cue_span
        total += share + CUE_WORTH * same_cue + POLARITY_WORTH * (claim.polarity is wanted.polarity)
    return total


def _figures(matched: Sequence[Matched], found: int, wanted: int) -> dict[str, float]:
    judged = [item for item in matched if item.gold]
    right = sum(item.is_right for item in judged)
    precision, recall = ratio(right, len(judged)), ratio(found, wanted)
    first = judged[:FIRST]
    return {
        "precision": precision,
        "recall": recall,
        "f1": f1(precision, recall),
        "precision_at_20": ratio(sum(item.is_right for item in first), len(first)),
        "listed": len(matched),
        "judged": len(judged),
        "unjudged": len(matched) - len(judged),
        "gold_contradictions": wanted,
        "gold_found": found,
    }
