"""The state of the desk: what is stored, how far the reviewing is, and which models are here."""

from collections.abc import Collection, Mapping

from claimcheck import modelcards
from claimcheck.dashboard.marks import Html, element, joined, table, table_row
from claimcheck.dashboard.screen import Screen, show
from claimcheck.dashboard.wording import Words
from claimcheck.desk.desk import Desk
from claimcheck.desk.figures import READ, reliability
from claimcheck.domain.listing import DECISION_STATUSES
from claimcheck.domain.overview import LAST_DECIDED, precision_of_last
from claimcheck.domain.pair import DisputeKind

COUNTS = ("articles", "claims", "pairs", "scores", "disputes", "reviews", "flags")


def render(desk: Desk, screen: Screen) -> None:
    """The whole page."""
    say = screen.say
    screen.title("desk.title")
    screen.subtitle("desk.counts")
    tally = desk.overviews.tally()
    listed = sum(count for (_, _, unsure), count in tally.items() if not unsure)
    show(_numbers({**desk.counts(), "disputes": listed}, say))
    screen.subtitle("desk.reviewing")
    show(_reviewing(tally, say))
    _believed(desk, screen)
    screen.subtitle("desk.languages")
    languages = desk.overviews.article_languages()
    rows = (table_row((say.language_name(code), str(count))) for code, count in languages.items())
    show(table((say("filter.language"), say("count.articles")), rows))
    screen.subtitle("desk.models")
    show(element("p", say("desk.models_about"), cls="cc-lede"))
    for card in modelcards.list_cards():
        show(_model(card, say))


def _numbers(counts: dict[str, int], say: Words) -> Html:
    pairs = (element("div", element("dt", say(f"count.{name}")), element("dd", f"{counts[name]:,}")) for name in COUNTS)
    return element("dl", *pairs, cls="cc-numbers")


def _reviewing(tally: Mapping[tuple[str, str, bool], int], say: Words) -> Html:
    """A row a kind, a column a status, and how many of the decided were contradictions; the unsure ones apart."""

    def counted(label: str, unsure: bool, kinds: Collection[str]) -> tuple[str, ...] | None:
        numbers = [sum(tally.get((kind, status, unsure), 0) for kind in kinds) for status in DECISION_STATUSES]
        by_status = dict(zip(DECISION_STATUSES, numbers, strict=True))
        decided = by_status["contradiction"] + by_status["not_contradiction"]
        share = say.percent(by_status["contradiction"] / decided) if decided else "–"
        return (label, *map(str, numbers), share) if any(numbers) else None

    everything = ("", *DisputeKind)
    found = [counted(say("desk.all_kinds"), False, everything)]
    found += [counted(say(f"kind.{kind}"), False, (kind,)) for kind in everything]
    found.append(counted(say("unsure_badge"), True, everything))
    rows = [table_row(row) for row in found if row]
    heads = (say("filter.kind"), *(say(f"status.{status}") for status in DECISION_STATUSES), say("desk.precision"))
    return table(heads, rows) if rows else element("p", say("history.none"), cls="cc-small")


def _believed(desk: Desk, screen: Screen) -> None:
    """Whether the list was right lately, and whether its confidence keeps what it promises."""
    say = screen.say
    decided = desk.overviews.decided(READ)
    screen.subtitle("desk.right")
    share = precision_of_last(decided)
    if share is None:
        show(element("p", say("history.none"), cls="cc-small"))
        return
    counted = min(LAST_DECIDED, len(decided))
    show(element("p", element("strong", say.percent(share)), " ", say("desk.last", count=counted), cls="cc-why"))
    show(element("p", say("desk.reliability_about"), cls="cc-lede"))
    heads = (say("desk.range"), say("count.disputes"), say("desk.promised"), say("desk.held"))
    rows = (
        table_row(
            (
                f"{say.percent(one.low)} – {say.percent(one.high)}",
                str(one.disputes),
                _bar(one.promised, "cc-promised", say),
                _bar(one.held, "cc-contradiction", say),
            )
        )
        for one in reliability(decided)
    )
    show(table(heads, rows))


def _bar(share: float, cls: str, say: Words) -> Html:
    bar = element("span", cls=f"cc-bar {cls}", style=f"width:{share * 8:.2f}rem", aria_hidden="true")
    return element("span", bar, say.percent(share))


def _model(card: modelcards.ModelCard, say: Words) -> Html:
    place = say("desk.embedded") if card.embedded else say("desk.to_pull", id=card.hub_id or card.id)
    head = element(
        "p", element("strong", element("bdi", card.id)), " ", card.version, " · ", place, " · ", card.licence
    )
    figures = (table_row((figure.metric, f"{figure.value:.3f}", figure.measured_on)) for figure in card.figures)
    heads = (say("desk.metric"), say("desk.value"), say("desk.measured_on"))
    return joined((head, table(heads, figures) if card.figures else ""))
