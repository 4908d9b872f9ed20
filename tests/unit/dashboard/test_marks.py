import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.dashboard.escape import plain
from claimcheck.dashboard.marks import Html, Mark, direction, element, foreign, joined, marked, table, table_row
from claimcheck.domain.article import Span

ROLES = ("source", "cue", "content")


def spans_of(text: str) -> st.SearchStrategy[list[Mark]]:
    ends = st.integers(0, len(text) + 3)
    return st.lists(
        st.builds(lambda a, b, role: Mark(Span(min(a, b), max(a, b)), role), ends, ends, st.sampled_from(ROLES)),
        max_size=6,
    )


def test_arabic_source_cue_and_content_are_marked_where_they_stand() -> None:
    text = "وقالت الوزارة إن طائراتها نفذت ضربات."
    marks = [Mark(Span(1, 5), "cue"), Mark(Span(6, 13), "source"), Mark(Span(17, 36), "content")]
    assert marked(text, marks) == (
        'و<mark class="cc-cue">قالت</mark> <mark class="cc-source">الوزارة</mark> إن '
        '<mark class="cc-content">طائراتها نفذت ضربات</mark>.'
    )


def test_a_mark_inside_another_is_shown_and_the_outer_one_goes_on_after_it() -> None:
    assert marked("abcdef", [Mark(Span(0, 6), "content"), Mark(Span(2, 4), "cue")]) == (
        '<mark class="cc-content">ab</mark><mark class="cc-cue">cd</mark><mark class="cc-content">ef</mark>'
    )


def test_of_two_marks_that_start_together_the_shorter_one_is_shown() -> None:
    marks = [Mark(Span(0, 3), "cue"), Mark(Span(0, 6), "content")]
    assert marked("abcdef", marks) == '<mark class="cc-cue">abc</mark><mark class="cc-content">def</mark>'


def test_a_window_cuts_marks_at_its_edges() -> None:
    assert marked("abcdef", [Mark(Span(0, 6), "content")], 2, 4) == '<mark class="cc-content">cd</mark>'


@given(st.text(max_size=40).flatmap(lambda text: st.tuples(st.just(text), spans_of(text))))
def test_marking_never_changes_the_text(given_text: tuple[str, list[Mark]]) -> None:
    text, marks = given_text
    shown = re.sub(r"</?mark[^>]*>", "", marked(text, marks))
    assert unescape(shown) == plain(text)


@given(st.text(max_size=40).flatmap(lambda text: st.tuples(st.just(text), spans_of(text))))
def test_every_tag_in_marked_text_is_a_mark_and_closed(given_text: tuple[str, list[Mark]]) -> None:
    tags = re.findall(r"<[^>]*>", marked(*given_text))
    assert tags[1::2] == ["</mark>"] * (len(tags) // 2)
    assert all(re.fullmatch(r'<mark class="cc-(source|cue|content)">', tag) for tag in tags[::2])


def test_children_that_are_not_html_are_escaped() -> None:
    assert (
        element("p", "<b>", Html("<i></i>"), cls="a", title='"x"')
        == '<p class="a" title="&quot;x&quot;">&lt;b&gt;<i></i></p>'
    )
    assert joined(["<", Html("<br>")], " & ") == "&lt; &amp; <br>"


def test_a_table_escapes_its_cells_and_names_its_rows() -> None:
    shown = table(["a", "b"], [table_row(["<i>"], head="x & y"), table_row(["1", element("b", "2")])])
    assert shown == (
        '<div class="cc-scroll" tabindex="0"><table class="cc-table">'
        '<thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>'
        '<tbody><tr><th scope="row">x &amp; y</th><td>&lt;i&gt;</td></tr>'
        "<tr><td>1</td><td><b>2</b></td></tr></tbody></table></div>"
    )


def test_foreign_text_carries_its_own_language_and_direction() -> None:
    assert foreign("قال", "ar") == '<bdi lang="ar" dir="rtl">قال</bdi>'
    assert foreign("said", "en", tag="p", cls="x") == '<p class="x" lang="en" dir="ltr">said</p>'


@pytest.mark.parametrize(
    ("language", "expected"), [("ar", "rtl"), ("fa", "rtl"), ("he", "rtl"), ("ru", "ltr"), ("", "auto")]
)
def test_direction_follows_the_language(language: str, expected: str) -> None:
    assert direction(language) == expected
