"""ViewState ↔ query string: everything a person can see has an address. Pure; Streamlit is not needed here."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from claimcheck.dashboard.escape import plain
from claimcheck.domain.listing import DECISION_STATUSES, DisputeFilter
from claimcheck.domain.pair import DisputeKind

Query = dict[str, list[str]]

UI_LANGUAGES = ("en", "ar")
UNSURE = {"no": False, "only": True, "both": None}
FLAGGED = {"yes": True, "no": False}
MAX_VALUES = 50  # of one filter; more than a person sets, fewer than hurt the database
MAX_CHARACTERS = 200  # of one value
MAX_PAGE = 1_000_000
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
ID = re.compile(r"[0-9a-z_.:-]{1,64}", re.IGNORECASE)
EVERYTHING = DisputeFilter()
LANGUAGE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class ViewState:
    """What a page shows. `at` is where the opened dispute stood in the list, from 0; None: opened by its link."""

    ui: str = "en"
    filter: DisputeFilter = EVERYTHING
    page: int = 1
    pair: str = ""
    claim: str = ""
    article: str = ""
    speaker: str = ""
    at: int | None = None

    def to_query(self) -> Query:
        """The query string's values; what stands at its default is left out."""
        chosen = self.filter
        query: Query = {
            "pair": [self.pair],
            "claim": [self.claim],
            "article": [self.article],
            "of": [self.speaker],
            "lang": list(chosen.languages),
            "speaker": list(chosen.speakers),
            "outlet": list(chosen.outlets),
            "kind": [kind.value for kind in chosen.kinds],
            "from": [chosen.published_from.isoformat() if chosen.published_from else ""],
            "to": [chosen.published_to.isoformat() if chosen.published_to else ""],
            "status": list(chosen.statuses),
            "flagged": [_name_of(chosen.flagged, FLAGGED)],
            "unsure": [_name_of(chosen.unsure, UNSURE) if chosen.unsure is not False else ""],
            "q": [chosen.text],
            "page": [str(self.page) if self.page > 1 else ""],
            "at": [str(self.at) if self.at is not None else ""],
            "ui": [self.ui if self.ui != ViewState().ui else ""],
        }
        return {name: values for name, values in query.items() if any(values)}

    def listing(self) -> "ViewState":
        """The list that this view came from: the same filter, no record opened."""
        page = self.page if self.at is None else self.at // PAGE_SIZE + 1
        return ViewState(ui=self.ui, filter=self.filter, page=page)

    def opened(self, pair_id: str, at: int | None) -> "ViewState":
        """One dispute, opened from place `at` of this view's list."""
        return ViewState(ui=self.ui, filter=self.filter, pair=pair_id, at=at)

    def link_to_pair(self, pair_id: str) -> "ViewState":
        """What a shared link holds: the dispute and the interface language, nothing of the sender's list."""
        return ViewState(ui=self.ui, pair=pair_id)

    def of_article(self, article_id: str, claim_id: str = "") -> "ViewState":
        """A whole article, one of its claims picked out."""
        return ViewState(ui=self.ui, article=article_id, claim=claim_id)

    def of_speaker(self, speaker_id: str) -> "ViewState":
        """What one speaker said."""
        return ViewState(ui=self.ui, speaker=speaker_id)

    def filtered(self, filter: DisputeFilter) -> "ViewState":
        """The first page of the list under another filter."""
        return ViewState(ui=self.ui, filter=filter)


PAGE_SIZE = 20  # disputes on one page of the list


def from_query(query: Mapping[str, Sequence[str]]) -> tuple[ViewState, tuple[str, ...]]:
    """The view that a query string asks for, and the names of what in it was not understood and left out."""
    reading = _Reading(query)
    filter = DisputeFilter(
        languages=reading.several("lang", LANGUAGE),
        speakers=reading.several("speaker"),
        outlets=reading.several("outlet"),
        kinds=tuple(DisputeKind(kind) for kind in reading.choices("kind", [kind.value for kind in DisputeKind])),
        published_from=reading.day("from"),
        published_to=reading.day("to"),
        statuses=reading.choices("status", DECISION_STATUSES),
        flagged=FLAGGED.get(reading.choice("flagged", FLAGGED)),
        unsure=UNSURE.get(reading.choice("unsure", UNSURE), False),
        text=reading.one("q"),
    )
    view = ViewState(
        ui=reading.choice("ui", UI_LANGUAGES) or ViewState().ui,
        filter=filter,
        page=reading.number("page", 1) or 1,
        pair=reading.one("pair", ID),
        claim=reading.one("claim", ID),
        article=reading.one("article", ID),
        speaker=reading.one("of"),
        at=reading.number("at", 0),
    )
    return view, reading.ignored()


class _Reading:
    """Reads values out of a query string that anybody may have written, and remembers what it could not use."""

    def __init__(self, query: Mapping[str, Sequence[str]]) -> None:
        self._query = query
        self._ignored = [name for name in query if name not in KNOWN]

    def ignored(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(plain(name)[:40] for name in self._ignored))

    def several(self, name: str, form: re.Pattern[str] | None = None) -> tuple[str, ...]:
        values = [plain(value).strip() for value in self._query.get(name, ())]
        usable = [v for v in values if 0 < len(v) <= MAX_CHARACTERS and (form is None or form.fullmatch(v))]
        unique = tuple(dict.fromkeys(usable))[:MAX_VALUES]
        if len(unique) < len(values):
            self._ignored.append(name)
        return unique

    def choices(self, name: str, allowed: Sequence[str]) -> tuple[str, ...]:
        values = self.several(name)
        known = tuple(value for value in values if value in allowed)
        if len(known) < len(values):
            self._ignored.append(name)
        return known

    def one(self, name: str, form: re.Pattern[str] | None = None) -> str:
        return next(iter(self.several(name, form)), "")

    def choice(self, name: str, allowed: Sequence[str] | Mapping[str, object]) -> str:
        return next(iter(self.choices(name, tuple(allowed))), "")

    def day(self, name: str) -> date | None:
        value = self.one(name)
        try:
            day = date.fromisoformat(value) if value else None
        except ValueError:
            day = date.min
        if day is None or FIRST_DAY <= day <= LAST_DAY:
            return day
        self._ignored.append(name)
        return None

    def number(self, name: str, least: int) -> int | None:
        value = self.one(name)
        if value and value.isascii() and value.isdecimal() and len(value) < 10 and least <= int(value) <= MAX_PAGE:
            return int(value)
        if value:
            self._ignored.append(name)
        return None


KNOWN = frozenset(
    [
        "pair",
        "claim",
        "article",
        "of",
        "lang",
        "speaker",
        "outlet",
        "kind",
        "from",
        "to",
        "status",
        "flagged",
        "unsure",
        "q",
        "page",
        "at",
        "ui",
        "embed",
    ]
)


def _name_of(value: bool | None, names: Mapping[str, bool | None]) -> str:
    return next((name for name, meaning in names.items() if meaning is value), "")


def with_filter(view: ViewState, **changes: object) -> ViewState:
    """`view` with some fields of its filter changed, back on the first page."""
    return view.filtered(replace(view.filter, **changes))
