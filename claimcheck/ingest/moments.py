"""A date as outlets write it → a day, and the time with its zone where both are given.

dateparser does the work; what it does not know is prepared here from the language files: months of the Levant and the
Maghreb, weekdays, digits of the East. Jalali and Hijri dates are read by its calendars.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from claimcheck.errors import SettingsError
from claimcheck.languages.catalogue import LANGUAGES
from claimcheck.text.detect import main_script

MAX_CHARS = 100
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
HIJRI_MONTHS = ("محرم", "صفر", "ربيع", "جماد", "رجب", "شعبان", "رمضان", "شوال", "القعدة", "الحجة", "هـ")
JALALI_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
JALALI_YEAR = re.compile(r"(?<!\d)1[34]\d\d(?!\d)")
LATEST_YEAR = 2100
YEAR_OR_MONTH = re.compile(r"(?:1[3-9]|20)\d\d(?:[-/.](?:0?[1-9]|1[0-2]))?")  # 2017, 2017-05
MAIL_DATE = re.compile(r"(?:[A-Za-z]{3}, ?)?\d{1,2} [A-Za-z]{3} \d{2,4} \d{1,2}:\d\d")
HALF_DAYS = {"ص": "AM", "صباحا": "AM", "صباحًا": "AM", "م": "PM", "مساء": "PM", "مساءً": "PM"}


@dataclass(frozen=True, slots=True)
class When:
    """The day something appeared where it appeared; `at` with its zone where the hour is known too."""

    day: date
    at: datetime | None = None

    def isoformat(self) -> str:
        """What `read_when` gives back the same for."""
        return (self.at or self.day).isoformat()


def read_when(value: str, language: str = "", date_order: str = "", zone: str = "") -> When | None:
    """The moment `value` names; None where it names none, or only part of a day ("March 2026", "two hours ago").

    A time without a zone is taken in `zone`, or gives its day alone. Raises SettingsError for an unknown zone.
    """
    text = _ascii_digits(" ".join(value.split()))[:MAX_CHARS]
    if not any(char.isdigit() for char in text):
        return None
    found = _standard(text) or _by_calendar(text) or _by_language(text, language, date_order)
    if found is None or not 1800 <= found.year <= LATEST_YEAR:
        return None
    if found.tzinfo is None and zone and _has_time(text):
        found = found.replace(tzinfo=zone_of(zone))
    return When(found.date(), found if found.tzinfo is not None else None)


def iso_of(value: str, language: str = "", date_order: str = "", zone: str = "") -> str:
    """The moment `value` names in ISO 8601; "" for none."""
    found = read_when(value, language, date_order, zone)
    return found.isoformat() if found else ""


def is_longer_than_a_day(value: str) -> bool:
    """Whether `value` is a year, or a year and the number of a month."""
    return YEAR_OR_MONTH.fullmatch(_ascii_digits(value.strip())[:MAX_CHARS]) is not None


def _ascii_digits(text: str) -> str:
    return "".join(str(int(char)) if char.isdecimal() else char for char in text)


def _standard(text: str) -> datetime | None:
    """ISO 8601, and the dates of mails and feeds."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    try:
        return parsedate_to_datetime(text) if MAIL_DATE.match(text) else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _by_calendar(text: str) -> datetime | None:
    """Jalali and Hijri dates, known by their months, or a Jalali one in figures by its year."""
    words = text.split()
    jalali = any(month in words for month in JALALI_MONTHS) or (
        JALALI_YEAR.search(text) and not any(char.isalpha() for char in text)
    )
    hijri = any(month in text for month in HIJRI_MONTHS)
    if not jalali and not hijri:
        return None
    from dateparser.calendars.hijri import HijriCalendar
    from dateparser.calendars.jalali import JalaliCalendar

    weekdays = _names("fa")[1] if jalali else ()
    kept = " ".join(word for word in words if word.strip("،,") not in weekdays)
    try:
        found = (JalaliCalendar if jalali else HijriCalendar)(kept).get_date()
    except (
        ValueError,
        OverflowError,
        IndexError,
        KeyError,
        AttributeError,
        TypeError,
    ):  # what it raises on what is no date
        return None
    return found.date_obj if found and set(found.parts or ()) >= {"day", "month", "year"} else None


def _by_language(text: str, language: str, date_order: str) -> datetime | None:
    languages = [language] if language in LANGUAGES else _languages_of(text)
    for code in languages:
        translated = _translated(text, code)
        for written, known in ((text, [code]), (translated, [code]), (translated, list(dict.fromkeys((code, "en"))))):
            found = _parsed(written, known, date_order)
            if found is not None:
                return found
    return None


def _languages_of(text: str) -> list[str]:
    script = main_script(text)
    if script is None or script == "Latin":
        return ["en", "fr", "es", "de", "tr"]
    return [code for code, known in LANGUAGES.items() if known.script == script]


def _translated(text: str, code: str) -> str:
    """With months in English, without weekdays: "يوم الثلاثاء 3 آذار/مارس" → "3 March"."""
    months, weekdays = _names(code)
    plain = f" {re.sub(r'[،,/]', ' ', text)} " if any(char.isalpha() and not char.isascii() for char in text) else text
    for name, number in months:
        plain = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", MONTH_NAMES[number - 1], plain)
    words = [HALF_DAYS.get(word, word) for word in plain.split() if word not in weekdays and word != "يوم"]
    kept = [word for at, word in enumerate(words) if at == 0 or word != words[at - 1]]  # "March March": said twice
    return " ".join(kept)


@cache
def _names(code: str) -> tuple[tuple[tuple[str, int], ...], tuple[str, ...]]:
    """Months with their numbers, the longest name first, and weekdays."""
    known = LANGUAGES[code]
    months = sorted(known.months.items(), key=lambda item: -len(item[0]))
    return tuple(months), tuple(known.weekdays)


def _parsed(text: str, languages: list[str], date_order: str) -> datetime | None:
    from dateparser import parse

    settings = {
        "PARSERS": ["absolute-time"],  # "two hours ago" says nothing in a file that was saved some day
        "REQUIRE_PARTS": ["day", "month", "year"],
    }
    if date_order:
        settings["DATE_ORDER"] = date_order
    try:
        return parse(text, languages=languages, settings=settings)
    except (ValueError, OverflowError, RecursionError):  # figures that are no date
        return None


def _has_time(text: str) -> bool:
    return re.search(r"\d[:.h]\d\d|\d[Tt]\d", text) is not None


def zone_of(name: str) -> ZoneInfo:
    """The time zone of that name in the tz database. Raises SettingsError for an unknown one."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as unknown:
        raise SettingsError(f"Time zone {name!r} is not known; write it as Asia/Beirut or UTC.") from unknown
