"""Numbers are found with unit and scope, in every script's digits."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.languages.catalogue import LANGUAGES, language
from claimcheck.text.numbers import Scope, find_quantities, parse_number


def read(text: str, code: str) -> list[tuple[str, float, str, Scope]]:
    return [(q.span.of(text), q.value, q.unit, q.scope) for q in find_quantities(text, language(code))]


def test_scope_and_unit_of_english_quantities() -> None:
    text = "At least 1,400 people died, up to 0.12 percent of twenty-five homes, and more than $3 million was lost."
    assert read(text, "en")[:2] == [("1,400", 1400, "person", Scope.AT_LEAST), ("0.12", 0.12, "percent", Scope.AT_MOST)]
    assert read(text, "en")[-1] == ("3 million", 3_000_000, "dollar", Scope.MORE_THAN)


def test_arabic_digits_words_and_scope() -> None:
    assert read("ما لا يقل عن ٢٥ قتيلا", "ar") == [("٢٥", 25, "killed", Scope.AT_LEAST)]
    assert read("أكثر من 5000 من مقاتلي المعارضة", "ar") == [("5000", 5000, "fighter", Scope.MORE_THAN)]
    assert read("خمسة وعشرين مدنيا", "ar") == [("خمسة وعشرين", 25, "civilian", Scope.EXACT)]
    assert read("بلغت 90 بالمئة", "ar") == [("90", 90, "percent", Scope.EXACT)]


def test_years_and_days_of_a_month_are_not_quantities() -> None:
    assert read("on 18 December 2015 in Geneva", "en") == []
    assert read("يوم الجمعة 18 من ديسمبر", "ar") == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The first engine came at 9.31 a.m."),
        ("de", "um 3.40 Uhr informiert"),
        ("fr", "à 9h30, puis à 15 h 20"),
        ("tr", "saat 14.30'da geldi"),
        ("ar", "عند الساعة 9 صباحا"),
        ("fa", "ساعت ۹ صبح"),
        ("hi", "सुबह 9 बजे"),
        ("ur", "صبح 9 بجے"),
        ("zh", "我们9时02分接到报警"),
    ],
)
def test_times_of_day_are_not_quantities(code: str, text: str) -> None:
    assert read(text, code) == []


def test_what_stands_behind_a_measured_time_is_a_quantity() -> None:
    assert read("48 saat 20 kişi öldü", "tr")[-1] == ("20", 20, "person", Scope.EXACT)
    assert read("截至14日8时已造成11人死亡", "zh")[-1][:2] == ("11", 11)


@pytest.mark.parametrize(
    ("digits", "mark", "value"),
    [
        ("63,000", ".", 63000),
        ("0,12", ",", 0.12),
        ("1.234.567", ",", 1234567),
        ("1,234.5", ".", 1234.5),
        ("12:30", ".", None),
    ],
)
def test_grouping_and_decimal_marks(digits: str, mark: str, value: float | None) -> None:
    assert parse_number(digits, mark) == value


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.sampled_from(sorted(LANGUAGES)))
def test_quantities_of_any_text_slice_back_in_order(text: str, code: str) -> None:
    found = find_quantities(text, language(code))
    ends = [0]
    for quantity in found:
        assert ends[-1] <= quantity.span.start < quantity.span.end <= len(text)
        ends.append(quantity.span.end)
