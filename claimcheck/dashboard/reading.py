"""Values out of a query string that anybody may have written; what cannot be used is remembered and left out."""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date, datetime

from claimcheck.dashboard.escape import plain

MAX_VALUES = 50  # of one filter; more than a person sets, fewer than hurt the database
MAX_CHARACTERS = 200  # of one value
MAX_PAGE = 1_000_000
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
MOMENT = "%Y%m%dT%H%M%SZ"  # UTC


class Reading:
    """Reads values out of a query string that anybody may have written, and remembers what it could not use."""

    def __init__(self, query: Mapping[str, Sequence[str]], known: Collection[str]) -> None:
        """`known` are the names that mean something; others are told as ignored."""
        self._query = query
        self._ignored = [name for name in query if name not in known]

    def ignored(self) -> tuple[str, ...]:
        """Names that are not known or whose value could not be used."""
        return tuple(dict.fromkeys(plain(name)[:40] for name in self._ignored))

    def several(self, name: str, form: re.Pattern[str] | None = None) -> tuple[str, ...]:
        """All values, each once; with `form` only those that match it whole."""
        values = [plain(value).strip() for value in self._query.get(name, ())]
        usable = [v for v in values if 0 < len(v) <= MAX_CHARACTERS and (form is None or form.fullmatch(v))]
        unique = tuple(dict.fromkeys(usable))[:MAX_VALUES]
        if len(unique) < len(values):
            self._ignored.append(name)
        return unique

    def choices(self, name: str, allowed: Sequence[str]) -> tuple[str, ...]:
        """All values among those allowed."""
        values = self.several(name)
        known = tuple(value for value in values if value in allowed)
        if len(known) < len(values):
            self._ignored.append(name)
        return known

    def one(self, name: str, form: re.Pattern[str] | None = None) -> str:
        """The first value, or ""."""
        return next(iter(self.several(name, form)), "")

    def choice(self, name: str, allowed: Sequence[str] | Mapping[str, object]) -> str:
        """The first value among those allowed, or ""."""
        return next(iter(self.choices(name, tuple(allowed))), "")

    def day(self, name: str) -> date | None:
        """An ISO day that a person may mean."""
        value = self.one(name)
        try:
            day = date.fromisoformat(value) if value else None
        except ValueError:
            day = date.min
        if day is None or FIRST_DAY <= day <= LAST_DAY:
            return day
        self._ignored.append(name)
        return None

    def number(self, name: str, least: int, most: int = MAX_PAGE) -> int | None:
        """A whole number from `least` to `most`."""
        value = self.one(name)
        if value and value.isascii() and value.isdecimal() and len(value) < 10 and least <= int(value) <= most:
            return int(value)
        if value:
            self._ignored.append(name)
        return None

    def moment(self, name: str) -> datetime | None:
        """A point in time as MOMENT writes it."""
        value = self.one(name)
        try:
            moment = datetime.strptime(value, MOMENT).replace(tzinfo=UTC) if value else None
        except ValueError:
            moment = None
        if value and (moment is None or moment.strftime(MOMENT) != value):
            self._ignored.append(name)
            return None
        return moment
