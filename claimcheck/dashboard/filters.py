"""The filters of the list: widgets that show what the address says, and change the address when they change."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from claimcheck.dashboard.escape import plain
from claimcheck.dashboard.marks import element
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.reading import FIRST_DAY, LAST_DAY
from claimcheck.dashboard.screen import Screen, go, show
from claimcheck.dashboard.viewstate import UNSURE, ViewState, whole_percent, with_filter
from claimcheck.domain.listing import DECISION_STATUSES, FOLDED, OFFERED, DisputeFilter, FilterChoices
from claimcheck.domain.pair import DisputeKind

LEAST_PERCENTS = (0, 30, 50, 70)  # offered as the least confidence
UNSURE_NAMES = {meaning: name for name, meaning in UNSURE.items()}


def filter_bar(screen: Screen, choices: FilterChoices) -> None:
    """Search, status, and the rest in a popover. The address is the only state: widgets are set from it on each run."""
    chosen, say = screen.view.filter, screen.say
    with st.container(horizontal=True, key="filters", vertical_alignment="bottom"):
        _widget(screen, "text", chosen.text)
        st.text_input(
            say("filter.search"), key="filter_text", on_change=_changed, args=(screen.view, "text"),
            placeholder=say("filter.search_hint"), max_chars=200, width=320,
        )  # fmt: skip
        _widget(screen, "statuses", list(chosen.statuses))
        st.pills(
            say("filter.status"), DECISION_STATUSES, selection_mode="multi", key="filter_statuses",
            format_func=lambda status: say(f"status.{status}"), on_change=_changed, args=(screen.view, "statuses"),
        )  # fmt: skip
        hidden = _set_in_popover(chosen)
        label = say("filter.more_set", count=hidden) if hidden else say("filter.more")
        with st.popover(label, icon=":material/tune:", key="more_filters"):
            _more(screen, choices)
        if replace(chosen, folded=True) != FOLDED:
            st.button(
                say("filter.clear"), key="clear_filters", type="tertiary",
                on_click=go, args=(ViewState(ui=screen.view.ui),),
            )  # fmt: skip
    if chosen.asserted_by or chosen.denied_by:
        names = dict(choices.speakers)
        parties = (names.get(one, one) or say("filter.any") for one in (chosen.asserted_by, chosen.denied_by))
        show(element("p", said(say, "who.picked", **dict(zip(("asserter", "denier"), parties, strict=True)))))


def known_filter(chosen: DisputeFilter, choices: FilterChoices) -> tuple[DisputeFilter, tuple[str, ...]]:
    """The filter without values that nothing stored has, and the names of those filters."""
    speakers = {speaker_id for speaker_id, _ in choices.speakers}
    kept = replace(
        chosen,
        languages=_among(chosen.languages, choices.languages),
        speakers=tuple(speaker for speaker in chosen.speakers if speaker in speakers),
        outlets=_among(chosen.outlets, choices.outlets),
    )
    names = {"languages": "lang", "speakers": "speaker", "outlets": "outlet"}
    return kept, tuple(name for field, name in names.items() if getattr(kept, field) != getattr(chosen, field))


def _more(screen: Screen, choices: FilterChoices) -> None:
    chosen, say = screen.view.filter, screen.say
    speakers = {speaker_id: plain(name)[:120] for speaker_id, name in choices.speakers}
    _several(screen, "languages", "filter.language", choices.languages, chosen.languages, say.language_name)
    most = say("filter.most", count=OFFERED) if len(speakers) >= OFFERED else None
    _several(
        screen, "speakers", "filter.speaker", tuple(speakers), chosen.speakers, lambda key: speakers.get(key, key), most
    )
    _several(screen, "outlets", "filter.outlet", choices.outlets, chosen.outlets, lambda outlet: plain(outlet)[:120])
    kinds = tuple(DisputeKind)
    _several(screen, "kinds", "filter.kind", kinds, chosen.kinds, lambda kind: say(f"kind.{kind}"))
    first, last = st.columns(2)
    for column, name, label in ((first, "published_from", "filter.from"), (last, "published_to", "filter.to")):
        _widget(screen, name, getattr(chosen, name))
        column.date_input(
            say(label), value=None, key=f"filter_{name}", on_change=_changed, args=(screen.view, name),
            format="YYYY-MM-DD", min_value=FIRST_DAY, max_value=LAST_DAY,
        )  # fmt: skip
    least = whole_percent(chosen.confidence_from)
    _widget(screen, "confidence_from", least)
    st.segmented_control(
        say("filter.confidence_from"), sorted({*LEAST_PERCENTS, least}), key="filter_confidence_from", required=True,
        format_func=lambda percent: say("sure.from", share=say.percent(percent / 100)) if percent else say("sure.all"),
        on_change=_changed, args=(screen.view, "confidence_from"),
    )  # fmt: skip
    _widget(screen, "unsure", UNSURE_NAMES[chosen.unsure])
    st.segmented_control(
        say("filter.unsure"), tuple(UNSURE), key="filter_unsure", required=True,
        format_func=lambda name: say(f"unsure.{name}"), on_change=_changed, args=(screen.view, "unsure"),
    )  # fmt: skip
    _widget(screen, "flagged", bool(chosen.flagged))
    st.checkbox(say("filter.flagged"), key="filter_flagged", on_change=_changed, args=(screen.view, "flagged"))


def _several(
    screen: Screen,
    name: str,
    label: str,
    options: Sequence[str],
    value: Sequence[str],
    show: Callable[[str], str],
    about: str | None = None,
) -> None:
    _widget(screen, name, list(value))
    st.multiselect(
        screen.say(label), options, key=f"filter_{name}", format_func=show, placeholder=screen.say("filter.any"),
        on_change=_changed, args=(screen.view, name), help=about,
    )  # fmt: skip


def _widget(screen: Screen, name: str, value: object) -> None:
    """Make the widget show what the address says."""
    st.session_state[f"filter_{name}"] = value


def _changed(view: ViewState, name: str) -> None:
    value = st.session_state[f"filter_{name}"]
    meaning = {
        "text": lambda: plain(value or "").strip(),
        "unsure": lambda: UNSURE[value],
        "confidence_from": lambda: value / 100,
        "flagged": lambda: True if value else None,
        "published_from": lambda: value,
        "published_to": lambda: value,
    }.get(name, lambda: tuple(value or ()))
    go(with_filter(view, **{name: meaning()}))


def _set_in_popover(chosen: DisputeFilter) -> int:
    shown_outside = replace(FOLDED, text=chosen.text, statuses=chosen.statuses)
    dates = ("published_from", "published_to")
    fields = ("languages", "speakers", "outlets", "kinds", *dates, "flagged", "unsure", "confidence_from")
    return sum(getattr(chosen, field) != getattr(shown_outside, field) for field in fields)


def _among(values: Sequence[str], known: Sequence[str]) -> tuple[str, ...]:
    return tuple(value for value in values if value in known)
