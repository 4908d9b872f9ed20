"""Finds days in text: written dates, weekdays and "yesterday", the last two against the article's own day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from claimcheck.domain.article import Span
from claimcheck.languages.catalogue import language as known_language
from claimcheck.languages.language import Language
from claimcheck.text.tokens import Token, tokenise

DAYS_IN_WEEK = 7
LONGEST_NAME = 3  # tokens of a month or relative day: "تشرين الأول"


@dataclass(frozen=True, slots=True)
class Day:
    """A day a text names. `relative`: it was reckoned from the article's date."""

    span: Span
    day: date
    relative: bool


def find_days(
    text: str, language: Language, published_on: date | None, future: bool = False, within: Span | None = None
) -> list[Day]:
    """Days named in `text` (or in `within`, a stretch of it), in order. A bare weekday is the last one up to
    `published_on`, or the next if `future`.

    Without `published_on` only dates written with their year are found; impossible dates ("31 February") are not days.
    """
    names = _names(language.code)
    start, end = within or (0, len(text))
    tokens = tokenise(text, start, end, elided=language.elided_words)
    days: list[Day] = []
    index = 0
    while index < len(tokens):
        norm = tokens[index].norm
        if norm not in names.openers and not norm[0].isdecimal():
            index += 1
            continue
        found = _written(tokens, index, names, published_on) or _relative(tokens, index, names, published_on, future)
        if found is None:
            index += 1
            continue
        day, after, relative = found
        days.append(Day(Span(tokens[index].start, tokens[after - 1].end), day, relative))
        index = after
    return days


class Names(NamedTuple):
    """The day words of one language, by their folded tokens."""

    months: dict[tuple[str, ...], int]
    weekdays: dict[tuple[str, ...], int]
    relative_days: dict[tuple[str, ...], int]
    fillers: frozenset[str]
    openers: frozenset[str]  # first words of all names


@cache
def _names(code: str) -> Names:
    language = known_language(code)

    def keys(table: dict[str, int]) -> dict[tuple[str, ...], int]:
        return {
            tuple(token.norm for token in tokenise(name, elided=language.elided_words)): value
            for name, value in table.items()
        }

    fillers = frozenset(
        token.norm
        for word in (*language.genitives, *language.noun_prepositions, "of", "،", ",", ".")
        for token in tokenise(word)
    )
    tables = keys(dict(language.months)), keys(dict(language.weekdays)), keys(dict(language.relative_days))
    return Names(*tables, fillers, frozenset(name[0] for table in tables for name in table))


def _match(tokens: Sequence[Token], index: int, table: dict[tuple[str, ...], int]) -> tuple[int, int] | None:
    """(value, index after) of the longest name that begins at `index`."""
    for size in range(min(LONGEST_NAME, len(tokens) - index), 0, -1):
        value = table.get(tuple(token.norm for token in tokens[index : index + size]))
        if value is not None:
            return value, index + size
    return None


def _written(
    tokens: Sequence[Token], index: int, names: Names, published_on: date | None
) -> tuple[date, int, bool] | None:
    """ "18 December 2015", "December 18", "18 من ديسمبر"."""
    months, fillers = names.months, names.fillers
    number = _day_number(tokens[index].norm)
    if number:
        at = index + 1
        while at < len(tokens) and tokens[at].norm in fillers and at - index < 3:
            at += 1
        month = _match(tokens, at, months) if at < len(tokens) else None
        return _dated(tokens, number, month, published_on, fillers) if month else None
    month = _match(tokens, index, months)
    if month and month[1] < len(tokens):
        number = _day_number(tokens[month[1]].norm)
        if number:
            return _dated(tokens, number, (month[0], month[1] + 1), published_on, fillers)
    return None


def _day_number(norm: str) -> int:
    digits = norm.removesuffix("th").removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("er")
    return int(digits) if digits.isdecimal() and len(digits) <= 2 and 1 <= int(digits) <= 31 else 0


def _dated(
    tokens: Sequence[Token], number: int, month: tuple[int, int], published_on: date | None, fillers: frozenset[str]
) -> tuple[date, int, bool] | None:
    value, after = month
    at = after
    while at < len(tokens) and tokens[at].norm in fillers and at - after < 2:
        at += 1
    written = tokens[at].norm if at < len(tokens) else ""
    try:
        if written.isdecimal() and len(written) == 4:
            return date(int(written), value, number), at + 1, False
        if published_on is None:
            return None
        years = (published_on.year - 1, published_on.year, published_on.year + 1)
        return (
            min((date(year, value, number) for year in years), key=lambda day: abs((day - published_on).days)),
            after,
            True,
        )
    except ValueError:
        return None


def _relative(
    tokens: Sequence[Token], index: int, names: Names, published_on: date | None, future: bool
) -> tuple[date, int, bool] | None:
    if published_on is None:
        return None
    found = _match(tokens, index, names.relative_days)
    try:
        if found:
            return published_on + timedelta(days=found[0]), found[1], True
        found = _match(tokens, index, names.weekdays)
        if found is None:
            return None
        back = (published_on.weekday() - found[0]) % DAYS_IN_WEEK
        ahead = (found[0] - published_on.weekday()) % DAYS_IN_WEEK
        return published_on + timedelta(days=ahead if future else -back), found[1], True
    except OverflowError:
        return None
