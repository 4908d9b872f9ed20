"""Why a dispute is listed, in plain words: who disputes whose claim, the circumstances, the words that decide it."""

from claimcheck.dashboard.cards import clipped
from claimcheck.dashboard.marks import Html, element, foreign, joined
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.wording import Words
from claimcheck.domain.claim import OPPOSING, Claim
from claimcheck.domain.explanation import DecidingSpan, circumstances
from claimcheck.domain.listing import DisputeFile, DisputeRow

NAME_CHARACTERS = 80
WORDS_CHARACTERS = 160


def explanation(file: DisputeFile, say: Words) -> Html:
    """The paragraph above a dispute."""
    parts = [element("p", sentence(file.row, say), cls="cc-why"), element("p", around(file.row, say), cls="cc-small")]
    spans = file.explanation and ((file.row.left, file.explanation.left), (file.row.right, file.explanation.right))
    quoted = [_quoted(claim, span) for claim, span in spans or () if span is not None]
    if quoted:
        label = element("span", say("why.deciding"), title=say("why.deciding_help"))
        parts.append(element("p", label, " ", joined(quoted, " · "), cls="cc-small"))
    return joined(parts)


def sentence(row: DisputeRow, say: Words) -> Html:
    """Who disputes what: "B denies what A says." """
    first, second = in_order(row.left, row.right)
    key = f"why.{row.finding.kind or ''}"
    return said(say, key, first=_name(first, say), second=_name(second, say))


def around(row: DisputeRow, say: Words) -> str:
    """The circumstances, one after the other."""
    told = []
    for key in circumstances(row.finding, row.left, row.right):
        if key == "days_apart":
            told.append(say("circumstance.days_apart", count=days_apart(row.left, row.right)))
        else:
            told.append(say(f"circumstance.{key}"))
    return " · ".join(told)


def in_order(left: Claim, right: Claim) -> tuple[Claim, Claim]:
    """The claim that is disputed, then the one that disputes it: that which alone denies or doubts, else the later."""
    opposing = (left.polarity in OPPOSING, right.polarity in OPPOSING)
    if opposing[0] != opposing[1]:
        return (right, left) if opposing[0] else (left, right)
    if left.published_on and right.published_on and left.published_on > right.published_on:
        return right, left
    return left, right


def days_apart(left: Claim, right: Claim) -> int:
    """Days between the two publications; 0 where a day is not known."""
    if left.published_on is None or right.published_on is None:
        return 0
    return abs((left.published_on - right.published_on).days)


def _name(claim: Claim, say: Words) -> str:
    return clipped(claim.speaker_name or claim.speaker or say("unknown"), NAME_CHARACTERS)


def _quoted(claim: Claim, span: DecidingSpan) -> Html:
    words = clipped(claim.resolved_content[span.start : span.end], WORDS_CHARACTERS)
    return element("q", foreign(words, claim.language))
