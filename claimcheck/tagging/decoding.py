"""Probabilities of labels and scores of links over one window → its attributions."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimcheck.domain.article import Span
from claimcheck.protocols import Tagged
from claimcheck.tagging.network import LABELS
from claimcheck.tagging.pieces import Piece

if TYPE_CHECKING:
    import numpy as np

OUTSIDE, SOURCE, CUE, IN_CUE, CONTENT = range(len(LABELS))
INSIDE = 0.5  # the least probability of a piece to belong to an attribution
LONE = 0.8  # of a content of one piece
CONTENT_GAP = 1  # pieces that may lie between two parts of one span, such as a mark
SOURCE_GAP = 2
SURENESS = 2  # decimals of a confidence


def attributions(window: Sequence[Piece], labels: "np.ndarray", links: "np.ndarray") -> list[Tagged]:
    """Attributions with a cue and a content, in the order of their cues.

    `labels` is (pieces, LABELS), probabilities; `links` (pieces, pieces), higher where the second piece begins the cue
    of the first. A link counts only among the cues that there are.
    """
    best = labels[:, 1:].argmax(axis=1) + 1
    kinds = [int(kind) if labels[i, OUTSIDE] <= 1 - INSIDE else OUTSIDE for i, kind in enumerate(best)]
    cues = [i for i, kind in enumerate(kinds) if kind in (CUE, IN_CUE)]
    heads = [i for i in cues if kinds[i] == CUE or not i or kinds[i - 1] not in (CUE, IN_CUE)]
    members: dict[int, dict[int, list[int]]] = {head: {SOURCE: [], CUE: [], CONTENT: []} for head in heads}
    for i, kind in enumerate(kinds):
        if kind == OUTSIDE or not heads:
            continue
        if kind in (CUE, IN_CUE):
            head = max(head for head in heads if head <= i)
            members[head][CUE].append(i)
        else:
            head = heads[int(links[i, heads].argmax())]
            members[head][kind].append(i)
    found = (_attribution(window, labels, of_head) for of_head in members.values())
    return [one for one in found if one is not None]


def _attribution(window: Sequence[Piece], labels: "np.ndarray", members: dict[int, list[int]]) -> Tagged | None:
    cue = _runs(members[CUE], CONTENT_GAP)[0]
    contents = [run for run in _runs(members[CONTENT], CONTENT_GAP) if len(run) > 1 or labels[run[0], CONTENT] > LONE]
    if not contents:
        return None
    sources = _runs(members[SOURCE], SOURCE_GAP)
    source = max(sources, key=lambda run: labels[run, SOURCE].sum(), default=None)
    sure = min(
        labels[cue][:, [CUE, IN_CUE]].sum(axis=1).max(),
        labels[members[CONTENT], CONTENT].mean(),
        labels[source, SOURCE].mean() if source else 1.0,
    )
    return Tagged(
        cue=_span(window, cue),
        contents=tuple(_span(window, run) for run in contents),
        source=_span(window, source) if source else None,
        confidence=round(float(sure), SURENESS),
    )


def _runs(places: Sequence[int], gap: int) -> list[list[int]]:
    """Places in order, together where at most `gap` others lie between."""
    runs: list[list[int]] = []
    for place in places:
        if runs and place - runs[-1][-1] <= gap + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _span(window: Sequence[Piece], run: Sequence[int]) -> Span:
    return Span(window[run[0]].start, window[run[-1]].end)
