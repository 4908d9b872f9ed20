"""The versions of an article: which there are, what changed from the one before, and which claims it says no more."""

from collections.abc import Iterable, Sequence
from itertools import islice

import streamlit as st

from claimcheck.dashboard.marks import Html, direction, element, joined
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.screen import Screen, show
from claimcheck.dashboard.wording import Words
from claimcheck.desk.desk import Desk
from claimcheck.domain.article import Article, Version
from claimcheck.text.changes import ADDED, REMOVED, Piece, changed_passages

PASSAGES_SHOWN = 50
COMPARED_CHARACTERS = 30_000  # of each version
TAGS = {ADDED: "ins", REMOVED: "del"}


def versions_panel(desk: Desk, screen: Screen, article: Article, versions: Sequence[Version]) -> None:
    """Links to the other versions, and what this one changed; nothing for an article that has but one."""
    if len(versions) < 2:
        return
    say = screen.say
    screen.subtitle("versions.title")
    show(element("ul", *(_entry(one, one.article.id == article.id, screen) for one in versions), cls="cc-entries"))
    before = next((one for one in reversed(versions) if one.number == _number(versions, article) - 1), None)
    if before is not None:
        with st.expander(say("versions.changed", number=before.number), key="changed"):
            show(_changes(desk.article(before.article.id), article, say))


def gone_note(version_id: str, screen: Screen) -> Html:
    """That a later version of the article no longer says a claim, with a link to it; nothing without one."""
    if not version_id:
        return Html("")
    say = screen.say
    link = element("a", say("claim.gone_link"), href=screen.href("article", screen.view.of_article(version_id)))
    return element("p", element("span", say("claim.gone"), cls="cc-chip cc-unsure"), " ", link, cls="cc-where")


def _number(versions: Iterable[Version], article: Article) -> int:
    return next(one.number for one in versions if one.article.id == article.id)


def _entry(version: Version, current: bool, screen: Screen) -> Html:
    say, article = screen.say, version.article
    name = say("versions.number", number=version.number)
    there = screen.href("article", screen.view.of_article(article.id))
    parts = [element("strong", name) if current else element("a", name, href=there)]
    if article.ingested_at:
        parts.append(said(say, "versions.stored", moment=say.moment(article.ingested_at)))
    if version.withdrawn_claims:
        parts.append(say("versions.gone", count=len(version.withdrawn_claims)))
    return element("li", joined(parts, " · "))


def _changes(before: Article, after: Article, say: Words) -> Html:
    passages = changed_passages(before.text[:COMPARED_CHARACTERS], after.text[:COMPARED_CHARACTERS])
    shown = [element("p", joined(map(_piece, passage))) for passage in islice(passages, PASSAGES_SHOWN)]
    if not shown:
        return element("p", say("versions.same"), cls="cc-small")
    return element("div", *shown, cls="cc-text", lang=after.language, dir=direction(after.language))


def _piece(piece: Piece) -> Html:
    return element(TAGS.get(piece.kind, "span"), piece.words)
