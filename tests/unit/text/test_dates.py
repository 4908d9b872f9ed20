"""Days are found in words and figures and reckoned from the article's date."""

from datetime import date

from claimcheck.languages.catalogue import language
from claimcheck.text.dates import find_days

PUBLISHED = date(2015, 12, 15)  # a Tuesday


def days(text: str, code: str, future: bool = False) -> list[tuple[str, date]]:
    return [(found.span.of(text), found.day) for found in find_days(text, language(code), PUBLISHED, future)]


def test_weekday_is_the_last_one_unless_the_future_is_meant() -> None:
    assert days("earlier Tuesday", "en") == [("Tuesday", date(2015, 12, 15))]
    assert days("on Friday", "en") == [("Friday", date(2015, 12, 11))]
    assert days("will meet on Friday", "en", future=True) == [("Friday", date(2015, 12, 18))]


def test_arabic_days() -> None:
    assert days("في وقت سابق الثلاثاء", "ar") == [("الثلاثاء", date(2015, 12, 15))]
    assert days("يوم الجمعة 18 من ديسمبر", "ar", future=True)[-1] == ("18 من ديسمبر", date(2015, 12, 18))
    assert days("أمس", "ar") == [("أمس", date(2015, 12, 14))]


def test_written_dates_with_and_without_a_year() -> None:
    assert days("on 21 August 2013", "en") == [("21 August 2013", date(2013, 8, 21))]
    assert days("on January 3", "en") == [("January 3", date(2016, 1, 3))]
    assert days("31 February 2013", "en") == []
