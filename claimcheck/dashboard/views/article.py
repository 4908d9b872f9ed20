"""One whole article: what became of every sentence, and the claims found in it."""

import streamlit as st

from claimcheck.dashboard.cards import clipped, speaker_line
from claimcheck.dashboard.editions import gone_note, versions_panel
from claimcheck.dashboard.marks import Html, Mark, direction, element, foreign, joined
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.screen import Screen, show
from claimcheck.dashboard.sides import claim_marks, origin, whole_article
from claimcheck.dashboard.wording import Words
from claimcheck.desk.desk import Desk
from claimcheck.domain.article import Article, SentenceCoverage
from claimcheck.domain.claim import Claim
from claimcheck.errors import NotFound

STATUSES = ("extracted", "unsure", "not_a_claim")
CLAIMS_SHOWN = 200


def render(desk: Desk, screen: Screen) -> None:
    """The whole page."""
    view, say = screen.view, screen.say
    if not view.article:
        screen.note(say("article.none"))
        return
    try:
        article = desk.article(view.article)
    except NotFound:
        screen.note(said(say, "article.not_found", id=view.article), alert=True)
        return
    claims, versions = desk.claims_of(article.id), desk.versions(article.id)
    gone = {claim_id: one.article.id for one in versions for claim_id in one.withdrawn_claims}
    _heading(article, say)
    text, beside = st.columns([3, 2], gap="large")
    with text:
        screen.subtitle("article.sentences")
        show(_legend(say))
        show(element("p", say("article.click"), cls="cc-small"))
        show(whole_article(article, _marks(desk, screen, claims), say, boxed=False))
    with beside, st.container(key="claims"):
        versions_panel(desk, screen, article, versions)
        show(element("h2", say("article.claims", count=len(claims)), cls="cc-subtitle"))
        for claim in claims[:CLAIMS_SHOWN]:
            with st.container(key=f"entry_{claim.id}", gap=None):
                show(_claim(claim, say, picked=claim.id == view.claim))
                show(gone_note(gone.get(claim.id, ""), screen))
                with st.container(horizontal=True, horizontal_alignment="distribute"):
                    screen.link("article", say("article.pick"), view.of_article(article.id, claim.id))
                    screen.link("claim", say("claim.open"), view.of_claim(claim.id))


def _heading(article: Article, say: Words) -> None:
    title = article.title or say("article.title")
    show(element("h1", title, cls="cc-title", lang=article.language, dir=direction(article.language)))
    parts = (
        origin(article, say),
        say.day(article.published_on) or say("date.unknown"),
        say.language_name(article.language),
    )
    show(element("p", joined(parts, " · "), cls="cc-where"))


def _marks(desk: Desk, screen: Screen, claims: list[Claim]) -> list[Mark]:
    marks = [_sentence(stretch, claims, screen) for stretch in desk.coverage(screen.view.article)]
    picked = [mark for claim in claims if claim.id == screen.view.claim for mark in claim_marks(claim)]
    return [*marks, *picked]


def _sentence(stretch: SentenceCoverage, claims: list[Claim], screen: Screen) -> Mark:
    """A sentence with what became of it; one with a claim leads to the first claim that begins in it."""
    inside = (claim for claim in claims if stretch.span.start <= claim.attribution.cue_span.start < stretch.span.end)
    first = next(inside, None)
    href = screen.href("claim", screen.view.of_claim(first.id)) if first else ""
    words = screen.say(f"coverage.{stretch.status}")
    return Mark(stretch.span, stretch.status, href, f"{words} · {stretch.why}" if stretch.why else words)


def _legend(say: Words) -> Html:
    marks = (element("mark", say(f"coverage.{status}"), cls=f"cc-{status}") for status in STATUSES)
    return element("p", joined(marks, " "), cls="cc-legend")


def _claim(claim: Claim, say: Words, picked: bool) -> Html:
    return element(
        "section",
        speaker_line(claim, say),
        foreign(clipped(claim.content, 300), claim.language, tag="p", cls="cc-text cc-clamp"),
        cls="cc-side cc-first cc-picked" if picked else "cc-side cc-first",
    )
