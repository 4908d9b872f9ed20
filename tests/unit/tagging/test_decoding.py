import numpy as np

from claimcheck.protocols import Tagged
from claimcheck.tagging.decoding import CONTENT, CUE, IN_CUE, OUTSIDE, SOURCE, attributions
from claimcheck.tagging.network import LABELS
from claimcheck.tagging.pieces import Piece


def decoded(text: str, kinds: list[int], heads: list[int], sure: float = 0.9) -> list[tuple[str, str, list[str]]]:
    """(source, cue, contents) of words with these labels, each linked to the word at its place in `heads`."""
    return [
        (one.source.of(text) if one.source else "", one.cue.of(text), [span.of(text) for span in one.contents])
        for one in tagged(text, kinds, heads, sure)
    ]


def tagged(text: str, kinds: list[int], heads: list[int], sure: float) -> list[Tagged]:
    window, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        window.append(Piece(1, at, at + len(word), (0, 0, 0, 0)))
        at += len(word)
    labels = np.full((len(window), len(LABELS)), (1 - sure) / (len(LABELS) - 1))
    links = np.zeros((len(window), len(window)))
    for place, (kind, head) in enumerate(zip(kinds, heads, strict=True)):
        labels[place, kind], links[place, head] = sure, 1
    return attributions(window, labels, links)


def test_two_attributions_are_parted_by_their_links() -> None:
    text = "Orr said it rains while Lund will deny that"
    kinds = [SOURCE, CUE, CONTENT, CONTENT, OUTSIDE, SOURCE, CUE, IN_CUE, CONTENT]
    assert decoded(text, kinds, [1, 1, 1, 1, 0, 6, 6, 6, 6]) == [
        ("Orr", "said", ["it rains"]),
        ("Lund", "will deny", ["that"]),
    ]


def test_a_cue_inside_its_content_parts_it() -> None:
    kinds = [CONTENT, CONTENT, SOURCE, CUE, CONTENT, CONTENT, CONTENT]
    assert decoded("the port Orr said is now closed", kinds, [3] * 7) == [
        ("Orr", "said", ["the port", "is now closed"])
    ]


def test_a_cue_without_content_and_a_content_without_cue_are_nothing() -> None:
    assert decoded("Orr said", [SOURCE, CUE], [1, 1]) == []
    assert decoded("it rains", [CONTENT, CONTENT], [0, 0]) == []


def test_of_two_sources_the_surer_one_is_taken_and_the_confidence_is_that_of_the_weakest_part() -> None:
    text = "Orr a b c Lena Lund said it rains"
    kinds = [SOURCE, OUTSIDE, OUTSIDE, OUTSIDE, SOURCE, SOURCE, CUE, CONTENT, CONTENT]
    (one,) = tagged(text, kinds, [6] * 9, 0.8)
    assert one.source is not None and one.source.of(text) == "Lena Lund"
    assert one.confidence == 0.8
