"""Dates as outlets of the world write them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.errors import SettingsError
from claimcheck.ingest.moments import read_when

TUESDAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("3 آذار 2026", "ar"),
        ("٣ آذار ٢٠٢٦", "ar"),
        ("3 آذار/مارس 2026", "ar"),
        ("الثلاثاء 3 مارس 2026", "ar"),
        ("يوم الثلاثاء، 3 مارس 2026 10:15 ص", "ar"),
        ("٠٣/٠٣/٢٠٢٦", "ar"),
        ("الثلاثاء 14 رمضان 1447", "ar"),
        ("١٤ رمضان ١٤٤٧ هـ", "ar"),
        ("۱۲ اسفند ۱۴۰۴", "fa"),
        ("سه‌شنبه ۱۲ اسفند ۱۴۰۴", "fa"),
        ("۱۴۰۴/۱۲/۱۲ - ۱۴:۳۰", "fa"),
        ("دوشنبه ۳ مارس ۲۰۲۶", "fa"),
        ("3 مارچ 2026", "ur"),
        ("३ मार्च २०२६", "hi"),
        ("2026年3月3日", "zh"),
        ("Mardi 3 mars 2026 à 14h30", "fr"),
        ("3 de marzo de 2026", "es"),
        ("Dienstag, 3. März 2026, 14:30 Uhr", "de"),
        ("3 Mart 2026 Salı", "tr"),
        ("вторник, 3 марта 2026 г., 14:30", "ru"),
        ("3 березня 2026", "uk"),
        ("Tue 03 Mar 2026", "en"),
        ("March 3, 2026", "en"),
        ("20260303", "en"),
        ("2026-03-03 14:30:00", ""),
    ],
)
def test_a_day_is_read_in_every_language_and_calendar(written: str, language: str) -> None:
    found = read_when(written, language)
    assert found is not None and found.day == TUESDAY
    assert read_when(written) is not None  # by its script alone


@pytest.mark.parametrize(
    ("month", "number"),
    [
        ("كانون الثاني", 1), ("شباط", 2), ("آذار", 3), ("نيسان", 4), ("أيار", 5), ("حزيران", 6), ("تموز", 7), ("آب", 8),
        ("أيلول", 9), ("تشرين الأول", 10), ("تشرين الثاني", 11), ("كانون الأول", 12), ("جانفي", 1), ("جويلية", 7), ("أوت", 8),
    ],
)  # fmt: skip
def test_months_of_the_levant_and_the_maghreb_are_known(month: str, number: int) -> None:
    found = read_when(f"18 {month} 2015", "ar")
    assert found is not None and found.day == date(2015, number, 18)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2026-03-03T14:30:00+02:00", "2026-03-03T14:30:00+02:00"),
        ("2026-03-03T14:30:00Z", "2026-03-03T14:30:00+00:00"),
        ("Tue, 03 Mar 2026 14:30:00 +0300", "2026-03-03T14:30:00+03:00"),
        ("March 3, 2026 2:30 PM EST", "2026-03-03T14:30:00-05:00"),
    ],
)
def test_a_time_keeps_its_zone(written: str, iso: str) -> None:
    found = read_when(written, "en")
    assert found is not None and found.isoformat() == iso
    assert read_when(iso) == found


def test_a_time_without_a_zone_is_a_day_unless_its_zone_is_said() -> None:
    bare, placed = (read_when("3 مارس 2026 - 14:30", "ar", zone=zone) for zone in ("", "Asia/Beirut"))
    assert bare is not None and bare.isoformat() == "2026-03-03"
    assert placed is not None and placed.isoformat() == "2026-03-03T14:30:00+02:00"
    with pytest.raises(SettingsError, match="Time zone 'Mars/Olympus' is not known"):
        read_when("3 مارس 2026 - 14:30", "ar", zone="Mars/Olympus")


def test_days_in_figures_are_read_in_the_order_of_the_language_or_as_said() -> None:
    assert [getattr(read_when("03/04/2026", *how), "day", None) for how in (("en",), ("ar",), ("en", "DMY"))] == [
        date(2026, 3, 4),
        date(2026, 4, 3),
        date(2026, 4, 3),
    ]


@pytest.mark.parametrize(
    "written", ["", "2 hours ago", "yesterday", "March 2026", "2024-13-45", "12", "1404", "31 February 2026"]
)
def test_what_names_no_day_is_no_date(written: str) -> None:
    assert read_when(written, "en") is None


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=120), st.sampled_from(["", "ar", "fa", "en"]))
def test_any_text_is_a_moment_or_none(written: str, language: str) -> None:
    found = read_when(written, language)
    assert found is None or read_when(found.isoformat()) == found
