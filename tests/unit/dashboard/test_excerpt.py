from hypothesis import given
from hypothesis import strategies as st

from claimcheck.dashboard.excerpt import excerpt
from claimcheck.domain.article import Span

TEXT = "First paragraph.\n\nقال الوزير إن الاجتماع سيعقد. وأضاف أنه متفائل.\n\nLast paragraph."


def test_the_whole_paragraph_of_a_claim_is_shown_with_its_neighbours() -> None:
    start = TEXT.index("الاجتماع")
    cut = excerpt(TEXT, [Span(start, start + 8)])
    assert cut.focus.of(TEXT) == "قال الوزير إن الاجتماع سيعقد. وأضاف أنه متفائل."
    assert cut.before.of(TEXT) == "First paragraph."
    assert cut.after.of(TEXT) == "Last paragraph."
    assert not cut.cut_before and not cut.cut_after


def test_a_long_neighbour_is_cut_at_a_word_and_the_cut_is_said() -> None:
    text = "word " * 100 + "\nHe said no.\n" + "other " * 100
    cut = excerpt(text, [Span(text.index("no"), text.index("no") + 2)])
    assert cut.focus.of(text) == "He said no."
    assert set(cut.before.of(text).split()) == {"word"} and len(cut.before.of(text)) <= 200
    assert set(cut.after.of(text).split()) == {"other"} and len(cut.after.of(text)) <= 200
    assert cut.cut_before and cut.cut_after


def test_a_megabyte_of_one_word_is_cut() -> None:
    text = "x" * 1_000_000
    cut = excerpt(text, [Span(500_000, 500_010)])
    assert cut.focus.start < 500_000 and cut.focus.end > 500_010
    assert cut.after.end - cut.before.start < 4000


@given(
    st.text(alphabet="ab \n", max_size=300), st.lists(st.tuples(st.integers(-5, 310), st.integers(-5, 310)), max_size=3)
)
def test_the_parts_lie_in_order_inside_the_text_and_hold_every_span(text: str, ends: list[tuple[int, int]]) -> None:
    spans = [Span(*end) for end in ends]
    cut = excerpt(text, spans)
    edges = [*cut.before, *cut.focus, *cut.after]
    assert edges == sorted(edges) and edges[0] >= 0 and edges[-1] <= len(text)
    for span in spans:
        if 0 <= span.start < span.end <= len(text):
            assert cut.focus.start <= span.start and span.end <= cut.focus.end
