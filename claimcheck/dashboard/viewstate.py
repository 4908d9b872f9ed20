"""ViewState ↔ query string: everything a person can see has an address. Pure; Streamlit is not needed here."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from claimcheck.dashboard.reading import MOMENT, Reading
from claimcheck.domain.claim import Polarity
from claimcheck.domain.listing import DECISION_STATUSES, FOLDED, LIKELY, DisputeFilter
from claimcheck.domain.overview import ClaimFilter
from claimcheck.domain.pair import DisputeKind

Query = dict[str, list[str]]

UI_LANGUAGES = ("en", "ar", "ru", "fr")
UNSURE = {"no": False, "only": True, "both": None}
FLAGGED = {"yes": True, "no": False}
ID = re.compile(r"[0-9a-z_.:-]{1,64}", re.IGNORECASE)
LANGUAGE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class ViewState:
    """What a page shows. `at` is where the opened dispute stood in the list, from 0; None: opened by its link.

    `as_of` replays what was known by the end of a day; `made` is when a shared link was made.
    """

    ui: str = "en"
    filter: DisputeFilter = FOLDED
    page: int = 1
    pair: str = ""
    claim: str = ""
    article: str = ""
    speaker: str = ""
    at: int | None = None
    polarities: tuple[Polarity, ...] = ()
    disputed: bool = False
    as_of: date | None = None
    made: datetime | None = None
    assigned: str = ""  # whose flags the follow-up shows; "": everybody's

    def to_query(self) -> Query:
        """The query string's values; what stands at its default is left out."""
        return {name: values for name, values in self.all_values().items() if any(values)}

    def all_values(self) -> Query:
        """The values under every name that a query string may have; empty ones for what stands at its default."""
        chosen = self.filter
        return {
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
            "sure": [str(whole_percent(chosen.confidence_from)) if chosen.confidence_from != LIKELY else ""],
            "q": [chosen.text],
            "page": [str(self.page) if self.page > 1 else ""],
            "at": [str(self.at) if self.at is not None else ""],
            "by": [chosen.asserted_by],
            "against": [chosen.denied_by],
            "statement": [chosen.proposition],
            "every": ["" if chosen.folded else "yes"],
            "does": [polarity.value for polarity in self.polarities],
            "disputed": ["yes" if self.disputed else ""],
            "asof": [self.as_of.isoformat() if self.as_of else ""],
            "made": [self.made.strftime(MOMENT) if self.made else ""],
            "for": [self.assigned],
            "ui": [self.ui if self.ui != ViewState().ui else ""],
        }

    def listing(self) -> "ViewState":
        """The list that this view came from: the same filter, no record opened."""
        page = self.page if self.at is None else self.at // PAGE_SIZE + 1
        return ViewState(ui=self.ui, filter=self.filter, page=page)

    def opened(self, pair_id: str, at: int | None) -> "ViewState":
        """One dispute, opened from place `at` of this view's list."""
        return ViewState(ui=self.ui, filter=self.filter, pair=pair_id, at=at)

    def link_to_pair(self, pair_id: str, made: datetime | None = None) -> "ViewState":
        """What a shared link holds: the dispute, the interface language, when it was made; nothing of the list."""
        return ViewState(ui=self.ui, pair=pair_id, made=made and made.replace(microsecond=0))

    def of_article(self, article_id: str, claim_id: str = "") -> "ViewState":
        """A whole article, one of its claims picked out."""
        return ViewState(ui=self.ui, article=article_id, claim=claim_id)

    def of_speaker(self, speaker_id: str) -> "ViewState":
        """What one speaker said."""
        return ViewState(ui=self.ui, speaker=speaker_id)

    def of_claim(self, claim_id: str) -> "ViewState":
        """One claim."""
        return ViewState(ui=self.ui, claim=claim_id)

    def filtered(self, filter: DisputeFilter) -> "ViewState":
        """The first page of what is shown under another filter; nothing opened."""
        return replace(self, filter=filter, page=1, pair="", at=None, made=None)

    def between(self, asserter_id: str, denier_id: str) -> "ViewState":
        """The list of what one speaker says and the other disputes."""
        return ViewState(ui=self.ui, filter=replace(self.filter, asserted_by=asserter_id, denied_by=denier_id))

    def claim_filter(self) -> ClaimFilter:
        """The filter of the list of claims: what of the disputes' filter fits claims, and what is for claims alone."""
        chosen = self.filter
        return ClaimFilter(
            languages=chosen.languages,
            speakers=chosen.speakers,
            outlets=chosen.outlets,
            polarities=self.polarities,
            published_from=chosen.published_from,
            published_to=chosen.published_to,
            disputed=self.disputed,
            text=chosen.text,
        )


PAGE_SIZE = 20  # disputes on one page of the list


def from_query(query: Mapping[str, Sequence[str]]) -> tuple[ViewState, tuple[str, ...]]:
    """The view that a query string asks for, and the names of what in it was not understood and left out."""
    reading = Reading(query, KNOWN)
    least_percent = reading.number("sure", 0, most=100)
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
        asserted_by=reading.one("by"),
        denied_by=reading.one("against"),
        proposition=reading.one("statement", ID),
        folded=reading.choice("every", ("yes",)) != "yes",
        confidence_from=LIKELY if least_percent is None else least_percent / 100,
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
        polarities=tuple(Polarity(one) for one in reading.choices("does", [one.value for one in Polarity])),
        disputed=reading.choice("disputed", ("yes",)) == "yes",
        as_of=reading.day("asof"),
        made=reading.moment("made"),
        assigned=reading.one("for"),
    )
    return view, reading.ignored()


def whole_percent(share: float) -> int:
    """A share of 1 as the address writes it."""
    return round(share * 100)


def _name_of(value: bool | None, names: Mapping[str, bool | None]) -> str:
    return next((name for name, meaning in names.items() if meaning is value), "")


KNOWN = frozenset(ViewState().all_values()) | {"embed"}  # embed is Streamlit's own


def with_filter(view: ViewState, **changes: object) -> ViewState:
    """`view` with some fields of its filter changed, back on the first page."""
    return view.filtered(replace(view.filter, **changes))
