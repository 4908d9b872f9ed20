"""Claims of a list as HTML, and who in them has been asked to answer."""

from claimcheck.dashboard.cards import place_line, quotation, read_as, speaker_line
from claimcheck.dashboard.marks import Html, element, joined
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.screen import Screen
from claimcheck.dashboard.wording import Words
from claimcheck.desk.ledger import Turning
from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim
from claimcheck.domain.overview import Answer, ListedClaim
from claimcheck.domain.proposition import Voice


def claim_card(row: ListedClaim, say: Words) -> Html:
    """One claim of a list, and in how many disputes it stands."""
    return joined((claim_body(row.claim, row.article, say), _standing(row, say)))


def claim_body(claim: Claim, article: Article, say: Words, cls: str = "cc-first") -> Html:
    """Who, what, where of one claim."""
    parts = (
        speaker_line(claim, say, "cc-clamp"),
        quotation(claim.content, claim.language),
        read_as(claim, say),
        place_line(claim, article, say),
    )
    return element("section", *parts, cls=f"cc-side {cls}")


def voice_entry(voice: Voice, screen: Screen) -> Html:
    """One source of a side: who, in which words, where; a copy says so."""
    say, claim = screen.say, voice.claim
    words = quotation(claim.content, claim.language)
    link = element("a", say("claim.open"), href=screen.href("claim", screen.view.of_claim(claim.id)))
    marks = [element("span", say("voice.copy"), cls="cc-chip")] if voice.twin_of else []
    marks += [element("span", said(say, "voice.agency", name=voice.agency), cls="cc-chip")] if voice.agency else []
    foot = joined((place_line(claim, voice.article, say), element("p", joined([*marks, link], " "), cls="cc-where")))
    return element("li", speaker_line(claim, say, "cc-clamp"), words, foot)


def turning_note(turning: Turning, claim: Claim, screen: Screen) -> Html:
    """What this claim turns from, both spans shown: the earlier words, the day, and a link to the pair."""
    say, earlier = screen.say, turning.earlier.claim
    chip = element("span", say(f"turn.{turning.turn}"), cls=f"cc-chip cc-turn-{turning.turn}")
    days = said(
        say,
        "turn.days",
        earlier=say.day(earlier.spoken_on) or say("date.unknown"),
        later=say.day(claim.spoken_on) or say("date.unknown"),
    )
    link = element("a", say("turn.compare"), href=screen.href("dispute", screen.view.link_to_pair(turning.pair_id)))
    return element(
        "div",
        element("p", joined((chip, days, link), " "), cls="cc-where"),
        element("p", say("turn.earlier"), cls="cc-small"),
        quotation(earlier.content, earlier.language),
        cls="cc-turn",
    )


def answers_list(answers: list[Answer], screen: Screen) -> Html:
    """The parties named in a claim: who has not answered yet, and where the others did."""
    say = screen.say
    entries = []
    for answer in answers:
        name = element("bdi", answer.party_name)
        if answer.dispute is None:
            entries.append(element("li", name, " ", element("span", say("reply.awaited"), cls="cc-chip cc-unsure")))
            continue
        there = screen.view.link_to_pair(answer.dispute.finding.pair_id)
        link = element("a", say("reply.read"), href=screen.href("dispute", there))
        badge = element("span", say("reply.answered"), cls="cc-chip cc-not_contradiction")
        entries.append(element("li", name, " ", badge, " ", link))
    return element("ul", *entries, cls="cc-entries cc-replies")


def _standing(row: ListedClaim, say: Words) -> Html:
    parts = []
    if row.disputes:
        parts.append(element("span", say("claim.disputes", count=row.disputes), cls="cc-chip cc-contradiction"))
    if row.gone_in:
        parts.append(element("span", say("claim.gone"), cls="cc-chip cc-unsure"))
    if row.claim.event_on:
        parts.append(said(say, "claim.event", day=say.day(row.claim.event_on)))
    return element("p", joined(parts, " "), cls="cc-where cc-standing") if parts else Html("")
