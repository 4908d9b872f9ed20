"""The NLI probabilities of both directions, and what the dispute logic made of them."""

from collections.abc import Sequence
from datetime import datetime

from claimcheck.dashboard.marks import Html, element, joined, table, table_row
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.wording import Words
from claimcheck.domain.claim import Polarity
from claimcheck.domain.listing import ModelScores
from claimcheck.domain.pair import Finding, Probabilities, Relation

RELATIONS = (Relation.CONTRADICTION, Relation.NEUTRAL, Relation.ENTAILMENT)  # the telling one first


def scores_table(history: Sequence[ModelScores], say: Words) -> Html:
    """What every model that read the pair said, the latest first: a row a direction, a column a relation."""
    heads = (say("scores.by"), say("scores.direction"), *(say(f"relation.{r}") for r in RELATIONS))
    parts = [table(heads, (row for scored in reversed(history) for row in _model_rows(scored, say)))]
    if any(scored.truncated for scored in history):
        parts.append(element("p", say("scores.truncated"), cls="cc-small"))
    return joined(parts)


def _model_rows(scored: ModelScores, say: Words) -> tuple[Html, Html]:
    when = say.moment(datetime.fromisoformat(scored.stored_at))
    model = said(say, "scores.model", model=scored.model_id, version=scored.model_version, moment=when)
    name = element("th", model, rowspan="2", scope="rowgroup", cls="cc-small")
    return (
        _direction(name, say("scores.forward"), Probabilities(*scored.forward), say),
        _direction("", say("scores.backward"), Probabilities(*scored.backward), say),
    )


def contributions_table(finding: Finding, say: Words) -> Html:
    """What each feature added to the confidence, in log-odds."""
    keys = ("contributions.feature", "contributions.value", "contributions.log_odds")
    rows = (
        table_row((feature_words(part.feature, say), f"{part.value:.2f}", _signed(part.log_odds)))
        for part in finding.contributions
    )
    return table(map(say, keys), rows)


def feature_words(name: str, say: Words) -> str:
    """What the feature `name` measures; a product ("near×overlap") is put together from the words of its parts.

    A name without words, as a finding of another version can hold, is told as it is, with blanks for underscores.
    """
    parts = [_single_feature(part, say) for part in name.split("×")]
    return say("contributions.also").join(parts) if all(parts) else name.replace("_", " ")


def _single_feature(name: str, say: Words) -> str:
    """The words for a feature that is no product, two polarities ("accuse+deny") among them; empty where none are."""
    if say.has(f"feature.{name}"):
        return say(f"feature.{name}")
    polarities = name.split("+")
    if len(polarities) != 2 or not set(polarities) <= set(Polarity):
        return ""
    one, other = (say(f"polarity.{polarity}") for polarity in polarities)
    key = "contributions.polarity_twice" if one == other else "contributions.polarities"
    return say(key, one=one, other=other)


def _signed(number: float) -> Html:
    return element("bdi", f"{number:+.2f}", dir="ltr")  # in Arabic too the sign stands before the number


def _direction(name: str, label: str, probabilities: Probabilities, say: Words) -> Html:
    cells = (_cell(relation, getattr(probabilities, relation.value), say) for relation in RELATIONS)
    return element("tr", name, element("td", label), *cells)


def _cell(relation: Relation, share: float, say: Words) -> Html:
    bar = element(
        "span", cls=f"cc-bar cc-{relation}", style=f"width:{max(0.0, min(1.0, share)) * 3:.2f}rem", aria_hidden="true"
    )
    return element("td", bar, say.percent(share))
