"""Gold sets and dispute-NLI rows to the weights of the dispute logic, with figures on disputes held out from them.

Articles belong to one dispute if a contradiction or an agreement joins their claims. Candidate pairs nobody judged
enter as neutral with little weight: nearly all are. Pairs of real news that people judged (`judged`) come as the
path proposes them, faults of extraction and all: they are what the judge meets. Those that an earlier judge had put on
its list (`listed`) are what it must unlearn; the judged pairs of a gold set can be given so too, without its unjudged
candidates: what tells its contradictions from look-alikes holds elsewhere, how many of each were written does not.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain
from typing import Any

from claimcheck.dispute.fit import Example, Fitted, fit_weights
from claimcheck.dispute.weights import JudgeWeights
from claimcheck.domain.claim import Claim
from claimcheck.domain.pair import Probabilities, Relation, Scores, TextPair
from claimcheck.domain.reading import claim_matter
from claimcheck.evaluation.dispute_rows import DisputeRow
from claimcheck.evaluation.gold_records import GoldPair, GoldSet
from claimcheck.evaluation.metrics import auc, by_class, expected_calibration_error
from claimcheck.evaluation.pairs import resolved_claims, resolved_pairs, scored_pairs
from claimcheck.protocols import Embedder, Retriever, Scorer
from claimcheck.text.likeness import united

UNJUDGED_SHARE = 3.0  # weight of all unjudged candidates together, for each judged pair: they are what is met most
UNJUDGED_WEIGHT = 0.9  # at most, of each of them
JUDGED_WEIGHT = 0.9  # of a judged pair of real news: near to one of a gold set, for it is what the judge meets
# Of pairs from sets the scorer was trained on: of .25, .35, .5 and 1 the most that leaves the other sets as they are.
TAUGHT_WEIGHT = 0.35
ROW_WEIGHT = 0.5  # of a dispute-NLI row, all its languages together: more regular than news


@dataclass(frozen=True, slots=True)
class JudgeFit:
    """Fitted weights and their held-out figures; `scored` is None where no scorer was given."""

    structure: JudgeWeights
    scored: JudgeWeights | None
    figures: dict[str, Any]


def fit_judge(
    golds: Sequence[GoldSet],
    retriever: Retriever,
    embedder: Embedder,
    rows: Sequence[DisputeRow] = (),
    scorer: Scorer | None = None,
    judged: Sequence[GoldSet] = (),
    listed: Sequence[GoldSet] = (),
    taught: Sequence[GoldSet] = (),
) -> JudgeFit:
    """Weights for both kinds of evidence. The rows teach structure only: a scorer may have been trained on them.

    So do the sets in `taught`, which the scorer was trained on: what it says of them proves nothing, so each of their
    pairs has the average of its scores. Of `judged` only the judged pairs enter, not the candidates beside them.
    Those of each set in `listed` teach what tells them apart, but not how many of them are contradictions.
    Figures are of the judged pairs of all `golds` ("gold") and of `judged` ("judged"), each from folds that never saw
    its dispute.
    """
    of_gold = [gold_examples(gold, retriever, embedder) for gold in golds]
    news = [example for one in judged for example in judged_examples(one)]
    bare = [*chain.from_iterable(of_gold), *news]
    known = [
        replace(example, weight=TAUGHT_WEIGHT * example.weight, typical=False)
        for gold in taught
        for example in gold_examples(gold, retriever, embedder)
    ]
    unlearnt = [
        replace(example, typical=False, list=f"{place}")
        for place, one in enumerate(listed, 1)
        for example in judged_examples(one)
    ]
    structure = fit_weights([*bare, *unlearnt, *known, *row_examples(rows)])
    parts = {"gold": _judged_places(golds, of_gold), "judged": range(len(bare) - len(news), len(bare))}
    parts = {name: part for name, part in parts.items() if part}

    def figures(fitted: Fitted, examples: Sequence[Example]) -> dict[str, Any]:
        return {name: held_out_figures(fitted, examples, part) for name, part in parts.items()}

    found = {"structure": figures(structure, bare)}
    if scorer is None:
        return JudgeFit(structure.weights, None, found)
    examples = _scored(bare, scorer, embedder)
    unlearnt = _scored(unlearnt, scorer, embedder)
    scored = fit_weights([*examples, *unlearnt, *_scored(known, _Average(scorer, examples), embedder)])
    return JudgeFit(structure.weights, scored.weights, found | {"scored": figures(scored, examples)})


class _Average:
    """A scorer that says of every pair, in both directions, what another says of some examples on average."""

    def __init__(self, scorer: Scorer, examples: Sequence[Example]) -> None:
        self.model_id, self.model_version = scorer.model_id, scorer.model_version
        scores = [example.scored.scores for example in examples if example.scored]
        said = [*(one.forward for one in scores), *(one.backward for one in scores)]
        mean = Probabilities(*(sum(values) / len(said) for values in zip(*said, strict=True)))
        self._scores = Scores(mean, mean)

    def score(self, pairs: Sequence[TextPair]) -> list[Scores]:
        return [self._scores] * len(pairs)


def _scored(examples: Sequence[Example], scorer: Scorer, embedder: Embedder) -> list[Example]:
    """The examples with what the models say of them, in order."""
    pairs = [GoldPair(example.left, example.right, example.relation, None) for example in examples]
    scores = scored_pairs(pairs, scorer, embedder)
    return [replace(example, scored=score) for example, score in zip(examples, scores, strict=True)]


def _judged_places(golds: Sequence[GoldSet], of_gold: Sequence[Sequence[Example]]) -> list[int]:
    """Where the judged pairs stand among the examples of all sets, one set behind the other."""
    starts = accumulate((len(examples) for examples in of_gold), initial=0)
    return [start + place for start, gold in zip(starts, golds, strict=False) for place in range(len(gold.pairs))]


def gold_examples(gold: GoldSet, retriever: Retriever, embedder: Embedder) -> list[Example]:
    """The judged pairs in order, the judged candidates, then the other pairs that retrieval proposes among the gold
    claims, as neutral."""
    claims, groups = resolved_claims(gold), dispute_groups(gold)
    read = (*gold.pairs, *gold.candidates)
    judged = {frozenset((pair.left.id, pair.right.id)) for pair in read}
    ordered = list(claims.values())
    proposed = retriever.propose(ordered, embedder.embed([claim_matter(claim) for claim in ordered]))
    others = [pair for pair in proposed if frozenset((pair.left_id, pair.right_id)) not in judged]
    weight = min(UNJUDGED_SHARE * len(gold.pairs) / max(1, len(others)), UNJUDGED_WEIGHT)

    def example(left: Claim, right: Claim, relation: Relation, weight: float) -> Example:
        about = frozenset((groups[left.article_id], groups[right.article_id]))
        return Example(left, right, None, relation, about, weight)

    return [
        *(example(claims[pair.left.id], claims[pair.right.id], pair.relation, 1.0) for pair in read),
        *(example(claims[pair.left_id], claims[pair.right_id], Relation.NEUTRAL, weight) for pair in others),
    ]


def judged_examples(judged: GoldSet) -> list[Example]:
    """The judged pairs of real news; those of one month are one group, for a dispute is over in days, and so are those
    of one language without a date."""
    return [
        Example(
            pair.left,
            pair.right,
            None,
            pair.relation,
            frozenset(_month(claim) for claim in (pair.left, pair.right)),
            JUDGED_WEIGHT,
        )
        for pair in resolved_pairs(judged, judged.pairs)
    ]


def _month(claim: Claim) -> str:
    return f"judged {claim.published_on:%Y-%m}" if claim.published_on else f"judged {claim.language}"


def dispute_groups(gold: GoldSet) -> dict[str, str]:
    """For each article the least id of the articles whose disputes it shares."""
    joined = [
        (pair.left.article_id, pair.right.article_id) for pair in gold.pairs if pair.relation is not Relation.NEUTRAL
    ]
    return united([article.id for article in gold.articles], joined)


def row_examples(rows: Sequence[DisputeRow]) -> list[Example]:
    """Each row in each of its languages; all languages of a row are one group."""
    return [
        Example(
            left=pair.left,
            right=pair.right,
            scored=None,
            relation=pair.relation,
            groups=frozenset((f"row {row.topic}",)),
            weight=ROW_WEIGHT / len(row.languages),
            typical=False,
        )
        for row in rows
        for pair in (row.pair(language, language) for language in row.languages)
    ]


def held_out_figures(fitted: Fitted, examples: Sequence[Example], part: Sequence[int]) -> dict[str, Any]:
    """Figures of some of the examples, by place, from folds that never saw their dispute."""
    relations = [examples[place].relation for place in part]
    contradiction, entailment = fitted.contradiction[list(part)], fitted.entailment[list(part)]
    listed, agreement = fitted.weights.thresholds.listed, fitted.weights.thresholds.agreement
    found = [
        Relation.CONTRADICTION if c >= listed else Relation.ENTAILMENT if e >= agreement else Relation.NEUTRAL
        for c, e in zip(contradiction, entailment, strict=True)
    ]
    conflicts = [relation is Relation.CONTRADICTION for relation in relations]
    return {
        **by_class(relations, found, list(Relation)),
        "auc": auc(list(contradiction), conflicts),
        "entailment_auc": auc(list(entailment), [relation is Relation.ENTAILMENT for relation in relations]),
        "ece": float(expected_calibration_error(list(contradiction), conflicts)),
    }
