"""The NLI probabilities of both directions, and what the dispute logic made of them."""

from claimcheck.dashboard.marks import Html, element, joined
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.wording import Words
from claimcheck.domain.listing import ModelScores
from claimcheck.domain.pair import Finding, Probabilities, Relation

RELATIONS = (Relation.CONTRADICTION, Relation.NEUTRAL, Relation.ENTAILMENT)  # the telling one first


def scores_table(scored: ModelScores, say: Words) -> Html:
    """One model's probabilities: a row a direction, a column a relation."""
    heading = element(
        "tr", element("th", say("scores.direction")), *(element("th", say(f"relation.{r}")) for r in RELATIONS)
    )
    rows = (
        _direction(say("scores.forward"), Probabilities(*scored.forward), say),
        _direction(say("scores.backward"), Probabilities(*scored.backward), say),
    )
    caption = said(
        say,
        "scores.model",
        model=scored.model_id,
        version=scored.model_version,
        moment=scored.stored_at[:16].replace("T", " "),
    )
    parts = [
        element("table", element("thead", heading), element("tbody", *rows), cls="cc-table"),
        element("p", caption, cls="cc-small"),
    ]
    if scored.truncated:
        parts.append(element("p", say("scores.truncated"), cls="cc-small"))
    return joined(parts)


def contributions_table(finding: Finding, say: Words) -> Html:
    """What each feature added to the confidence, in log-odds."""
    keys = ("contributions.feature", "contributions.value", "contributions.log_odds")
    heading = element("tr", *(element("th", say(key)) for key in keys))
    rows = (
        element(
            "tr",
            element("td", part.feature.replace("_", " ")),
            element("td", f"{part.value:.2f}"),
            element("td", f"{part.log_odds:+.2f}"),
        )
        for part in finding.contributions
    )
    return element("table", element("thead", heading), element("tbody", *rows), cls="cc-table")


def _direction(label: str, probabilities: Probabilities, say: Words) -> Html:
    cells = (_cell(relation, getattr(probabilities, relation.value), say) for relation in RELATIONS)
    return element("tr", element("td", label), *cells)


def _cell(relation: Relation, share: float, say: Words) -> Html:
    bar = element(
        "span", cls=f"cc-bar cc-{relation}", style=f"width:{max(0.0, min(1.0, share)) * 3:.2f}rem", aria_hidden="true"
    )
    return element("td", bar, say.percent(share))
