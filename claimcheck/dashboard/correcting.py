"""Puts a claim right in place: its speaker, its spans, its polarity, its date; and shows what stood there before."""

from collections.abc import Iterable

import streamlit as st

from claimcheck.dashboard.asking import asked, asker, window
from claimcheck.dashboard.cards import clipped
from claimcheck.dashboard.escape import plain
from claimcheck.dashboard.marks import Html, element, foreign
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.reading import FIRST_DAY, LAST_DAY
from claimcheck.dashboard.screen import Screen, notify, show, told
from claimcheck.dashboard.wording import Words
from claimcheck.desk.desk import Desk
from claimcheck.desk.quoting import spans_of, words_of
from claimcheck.domain.article import Article, Span
from claimcheck.domain.claim import Claim, Polarity
from claimcheck.domain.correction import Correction, Part, Value, value_of

SHOWN_CHARACTERS = 160  # of words before and after
NAME_CHARACTERS = 200
WORDS_CHARACTERS = 4000
PREFIX = "correct_"  # of the widgets' keys


def correction_panel(desk: Desk, screen: Screen, claim: Claim, article: Article, made: Iterable[Correction]) -> None:
    """What was put right in a claim, and a button for the next correction."""
    entries = [_entry(one, article, screen.say) for one in made if one.claim_id == claim.id]
    if entries:
        show(element("ul", *entries, cls="cc-entries"))
    asker(screen, "correct", claim.id, "correct.open", ":material/edit:")
    if asked("correct", claim.id):
        _window(desk, screen, claim, article)


def _window(desk: Desk, screen: Screen, claim: Claim, article: Article) -> None:
    say, text = screen.say, article.text
    attribution = claim.attribution
    others = {one.speaker_id: one.speaker_name for one in desk.claims_of(article.id)}
    names = sorted({plain(name) for name in (claim.speaker_name, *others.values()) if name})
    words = {
        Part.SOURCE: words_of((attribution.source_span,), text) if attribution.source_span else "",
        Part.CONTENT: words_of(attribution.content_spans, text),
    }

    def fields() -> None:
        st.selectbox(
            say("correct.speaker"), names, index=names.index(plain(claim.speaker_name)) if claim.speaker_name else None,
            key=f"{PREFIX}speaker", accept_new_options=True, help=say("correct.speaker_help"),
        )  # fmt: skip
        st.text_input(say("correct.source"), words[Part.SOURCE], key=f"{PREFIX}source", max_chars=WORDS_CHARACTERS)
        st.text_area(
            say("correct.content"), words[Part.CONTENT], key=f"{PREFIX}content", height=120,
            max_chars=max(WORDS_CHARACTERS, len(words[Part.CONTENT])), help=say("correct.content_help"),
        )  # fmt: skip
        polarities = tuple(Polarity)
        st.selectbox(
            say("correct.polarity"), polarities, index=polarities.index(claim.polarity), key=f"{PREFIX}polarity",
            format_func=lambda polarity: say(f"polarity.{polarity}"),
        )  # fmt: skip
        st.date_input(
            say("correct.event_on"), claim.event_on, key=f"{PREFIX}event_on", format="YYYY-MM-DD",
            min_value=FIRST_DAY, max_value=LAST_DAY,
        )  # fmt: skip

    def sent() -> None:
        typed = {part: st.session_state[f"{PREFIX}{part}"] for part in Part}
        day, name, near = typed[Part.EVENT_ON], typed[Part.SPEAKER] or "", attribution.content_spans[0].start
        values: dict[Part, Value] = {
            Part.POLARITY: typed[Part.POLARITY].value,
            Part.EVENT_ON: day.isoformat() if day else None,
        }
        if name != plain(claim.speaker_name):
            values[Part.SPEAKER] = list(next((one for one in others.items() if plain(one[1]) == name), ("", name)))
        with told():
            for part in (Part.SOURCE, Part.CONTENT):
                if typed[part] != words[part]:  # words that nobody touched stay where they stand
                    values[part] = [list(span) for span in spans_of(typed[part] or "", text, near)]
            changed = {part: value for part, value in values.items() if value != value_of(claim, part)}
            for part, value in changed.items():
                desk.correct(claim, part, value)
            notify(say("correct.saved") if changed else say("correct.nothing"))

    window(screen, "correct.title", "correct.save", fields, sent)


def _entry(one: Correction, article: Article, say: Words) -> Html:
    before, after = (_shown(one.part, value, article, say) for value in (one.before, one.after))
    when = said(say, "history.entry", reviewer=one.corrected_by, moment=say.moment(one.corrected_at))
    change = (element("span", before, cls="cc-undone"), say("chain.arrow"), after)
    return element(
        "li", say(f"correct.{one.part}"), ": ", *change, element("br"), element("span", when, cls="cc-small")
    )


def _shown(part: Part, value: Value, article: Article, say: Words) -> Html:
    if not value:
        return element("span", say("unknown"))
    match part:
        case Part.SPEAKER:
            return element("bdi", value[1])
        case Part.POLARITY:
            return element("span", say(f"polarity.{value}"))
        case Part.EVENT_ON:
            return element("bdi", value)
        case Part.SOURCE | Part.CONTENT:
            words = words_of(tuple(Span(*span) for span in value), article.text)
            return foreign(clipped(words, SHOWN_CHARACTERS), article.language)
