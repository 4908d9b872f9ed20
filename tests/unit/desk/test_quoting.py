"""Words that a person copied are found in the article, wherever its lines break."""

import pytest

from claimcheck.desk.quoting import spans_of, words_of
from claimcheck.domain.article import Span
from claimcheck.errors import DeskError

TEXT = "He said (40 raids) hit. Later he said 40\nraids hit, the ministry added, near Aleppo."


def words(spans: tuple[Span, ...]) -> list[str]:
    return [span.of(TEXT) for span in spans]


def test_the_nearest_of_several_places_is_meant() -> None:
    assert spans_of("he said", TEXT, near=0) == (Span(30, 37),)
    assert spans_of("said", TEXT, near=0) == (Span(3, 7),)
    assert spans_of("said", TEXT, near=60) == (Span(33, 37),)


def test_line_ends_and_signs_are_no_hindrance() -> None:
    assert words(spans_of(" 40  raids\thit", TEXT, 0)) == ["40\nraids hit"]
    assert words(spans_of("(40 raids)", TEXT, 0)) == ["(40 raids)"]


def test_two_stretches_around_the_reporting_words() -> None:
    spans = spans_of("40 raids hit … near Aleppo", TEXT, 30)
    assert words(spans) == ["40\nraids hit", "near Aleppo"]
    assert spans_of(words_of(spans, TEXT), TEXT, spans[0].start) == spans


def test_a_stretch_does_not_stand_before_the_one_it_follows() -> None:
    with pytest.raises(DeskError, match="“40 raids” do not stand there"):
        spans_of("near Aleppo … 40 raids", TEXT, 0)


def test_words_that_are_not_in_the_article_are_refused_shortly() -> None:
    with pytest.raises(DeskError, match="copy them from its text") as caught:
        spans_of("50 raids " * 100, TEXT, 0)
    assert len(str(caught.value)) < 150


def test_no_words_are_no_spans() -> None:
    assert spans_of(" … ", TEXT, 0) == ()


def test_arabic_words_are_found() -> None:
    text = "ونفى مقاتلون أي دعم روسي لهم."
    assert [span.of(text) for span in spans_of("أي دعم روسي", text, 0)] == ["أي دعم روسي"]
