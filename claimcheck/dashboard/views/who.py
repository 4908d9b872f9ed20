"""Who disputes whom: a graph of the most disputed, and a matrix whose cells open the list of those disputes."""

from dataclasses import replace

import streamlit as st

from claimcheck.dashboard.cards import clipped
from claimcheck.dashboard.escape import plain
from claimcheck.dashboard.filters import filter_bar, known_filter
from claimcheck.dashboard.likely import less_likely
from claimcheck.dashboard.marks import Html, element, joined
from claimcheck.dashboard.screen import Screen, show
from claimcheck.dashboard.theme import chart_colours
from claimcheck.desk.desk import Desk
from claimcheck.domain.overview import Opposition

READ = 400  # oppositions
SPEAKERS_SHOWN = 10  # rows and columns of the matrix
EDGES_SHOWN = 30
NAME_SHOWN = 40  # characters


def render(desk: Desk, screen: Screen) -> None:
    """The whole page."""
    say = screen.say
    screen.title("who.title", "who.about")
    choices = desk.filter_choices(screen.view.filter)
    known, unknown = known_filter(screen.view.filter, choices)
    if unknown:
        screen.note(say("ignored", names=", ".join(unknown)))
    screen = replace(screen, view=replace(screen.view, filter=known))
    filter_bar(screen, choices)
    found = desk.overviews.oppositions(known, limit=READ)
    if not found:
        less_likely(desk, screen, empty=say("disputes.none"))
        return
    less_likely(desk, screen)
    screen.subtitle("who.matrix")
    show(_matrix(found, screen))
    with st.container(key="graph_box"):
        screen.subtitle("who.graph")
        _graph(found[:EDGES_SHOWN], screen)


def _matrix(found: list[Opposition], screen: Screen) -> Html:
    """Rows assert, columns deny: those who deny most, and those whom they deny most often."""
    say = screen.say
    rows, columns = matrix_speakers(found)
    cells = {(one.asserter_id, one.denier_id): one for one in found}
    corner = element("th", say("who.corner"), scope="col", cls="cc-corner")
    heads = (
        element("th", element("span", element("bdi", _short(name))), scope="col", title=name)
        for name in columns.values()
    )
    body = (
        element(
            "tr",
            element("th", element("bdi", _short(name)), scope="row", title=name),
            *(_cell(cells.get((asserter, denier)), screen) for denier in columns),
        )
        for asserter, name in rows.items()
    )
    table = element(
        "table", element("thead", element("tr", corner, *heads)), element("tbody", *body), cls="cc-table cc-matrix"
    )
    return element("div", table, cls="cc-scroll", tabindex="0", role="region", aria_label=say("who.matrix"))


def _cell(one: Opposition | None, screen: Screen) -> Html:
    if one is None:
        return element("td")
    say = screen.say
    days = sorted({day.isoformat() for day in (one.first_on, one.last_on) if day})
    label = say("who.cell", count=one.disputes, asserter=_short(one.asserter_name), denier=_short(one.denier_name))
    link = element(
        "a",
        str(one.disputes),
        href=screen.href("disputes", screen.view.between(one.asserter_id, one.denier_id)),
        title=label,
        aria_label=label,
    )
    return element("td", link, element("span", joined(days, element("br")), cls="cc-days") if days else "")


def matrix_speakers(found: list[Opposition]) -> tuple[dict[str, str], dict[str, str]]:
    """Ids and names of the rows and of the columns; none of them is empty."""
    columns = _most(found, "denier")
    rows = _most([one for one in found if one.denier_id in columns], "asserter")
    return rows, _most([one for one in found if one.asserter_id in rows and one.denier_id in columns], "denier")


def _most(found: list[Opposition], side: str) -> dict[str, str]:
    """Ids and names of those who assert or deny most."""
    counts: dict[str, int] = {}
    names: dict[str, str] = {}
    for one in found:
        speaker_id = getattr(one, f"{side}_id")
        counts[speaker_id] = counts.get(speaker_id, 0) + one.disputes
        names[speaker_id] = getattr(one, f"{side}_name")
    most = sorted(counts, key=lambda speaker_id: (-counts[speaker_id], speaker_id))[:SPEAKERS_SHOWN]
    return {speaker_id: names[speaker_id] for speaker_id in most}


def _graph(edges: list[Opposition], screen: Screen) -> None:
    say = screen.say
    show(element("p", say("who.graph_about"), cls="cc-small"))
    picked = st.echarts_chart(
        _spec(edges), key="graph", on_select="rerun", height=600, alt=say("who.graph"), renderer="canvas"
    )
    for one in (edges[place] for place in _picked_edges(picked) if place < len(edges)):
        screen.open("disputes", screen.view.between(one.asserter_id, one.denier_id))


def _picked_edges(picked: object) -> list[int]:
    selection = getattr(picked, "selection", None) or {}
    points = selection.get("selected", []) if hasattr(selection, "get") else []
    return [place for point in points if point.get("data_type") == "edge" for place in point.get("data_indices", ())]


def _spec(edges: list[Opposition]) -> dict[str, object]:
    """An arrow from who disputes to who is disputed, thicker where it happens more; names are plain text in it."""
    names: dict[str, str] = {}
    weight: dict[str, int] = {}
    for one in edges:
        for speaker_id, name in ((one.asserter_id, one.asserter_name), (one.denier_id, one.denier_name)):
            names[speaker_id] = name
            weight[speaker_id] = weight.get(speaker_id, 0) + one.disputes
    place = {speaker_id: number for number, speaker_id in enumerate(names)}
    most = max(one.disputes for one in edges)
    colours = chart_colours()
    return {
        "animation": False,
        "tooltip": {"show": False},
        "series": [
            {
                "type": "graph",
                "layout": "circular",
                "circular": {"rotateLabel": True},
                "roam": False,
                "selectedMode": "single",
                "left": "24%",
                "right": "24%",
                "top": "27%",
                "bottom": "27%",
                "label": {"show": True, "color": colours["ink"], "width": 130, "overflow": "truncate"},
                "itemStyle": {"color": colours["first"]},
                "lineStyle": {"color": colours["second"], "curveness": 0.25, "opacity": 0.75},
                "edgeSymbol": ["none", "arrow"],
                "edgeSymbolSize": 8,
                "data": [_node(place[one], names[one], weight[one] / (2 * most)) for one in names],
                "links": [_edge(place[one.denier_id], place[one.asserter_id], one.disputes / most) for one in edges],
            }
        ],
    }


def _node(place: int, name: str, weight: float) -> dict[str, object]:
    label = _short(name).replace("{", "(").replace("}", ")")  # braces would be placeholders
    return {"name": str(place), "symbolSize": 8 + 20 * min(1.0, weight), "label": {"formatter": label}}


def _edge(source: int, target: int, weight: float) -> dict[str, object]:
    return {"source": str(source), "target": str(target), "lineStyle": {"width": 1 + 5 * weight}}


def _short(name: str) -> str:
    return clipped(" ".join(plain(name).split()), NAME_SHOWN)
