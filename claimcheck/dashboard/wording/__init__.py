"""Every word the dashboard says: one catalogue a language, looked up by key; a missing key is a bug and raises."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from importlib import import_module
from types import ModuleType

LANGUAGES = ("en", "ar", "ru", "fr")


@dataclass(frozen=True, slots=True)
class Words:
    """The catalogue of one interface language."""

    language: str
    direction: str  # ltr or rtl
    catalogue: Mapping[str, str | Mapping[str, str]]
    module: ModuleType

    def __call__(self, key: str, **values: object) -> str:
        """The words for `key`. With `count`, the form that the language uses for that number."""
        entry = self.catalogue[key]
        if not isinstance(entry, str):
            entry = entry[self.module.plural(int(str(values["count"])))]
        return entry.format(**values) if values else entry

    def template(self, key: str) -> str:
        """The words for `key` with the names of their values in braces; for entries without plural forms."""
        entry = self.catalogue[key]
        if not isinstance(entry, str):
            raise KeyError(f"{key} has plural forms")
        return entry

    def has(self, key: str) -> bool:
        """Whether the catalogue has `key`, for keys that are made elsewhere."""
        return key in self.catalogue

    def language_name(self, code: str) -> str:
        """What this language calls the language `code`; the code itself where it has no word."""
        return self.module.LANGUAGE_NAMES.get(code, code)

    def day(self, day: date | None) -> str:
        """A date with the month in words; an empty text for None."""
        return f"{day.day} {self.module.MONTHS[day.month - 1]} {day.year}" if day else ""

    def moment(self, moment: datetime) -> str:
        """A date and time, UTC."""
        return self("moment", day=self.day(moment.date()), time=moment.strftime("%H:%M"))

    def percent(self, share: float) -> str:
        """A share of 1 in whole percent."""
        return f"{share:.0%}"


def words_for(language: str) -> Words:
    """The catalogue of `language`, one of LANGUAGES."""
    if language not in LANGUAGES:
        raise KeyError(f"no interface language {language!r}; there are {', '.join(LANGUAGES)}")
    module = import_module(f"{__name__}.{language}")
    return Words(language, module.DIRECTION, module.CATALOGUE, module)
