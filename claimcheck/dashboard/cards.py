"""Claims and disputes as HTML: the same two sides wherever a dispute is shown."""

from claimcheck.dashboard.marks import Html, element, foreign, joined
from claimcheck.dashboard.wording import Words
from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim
from claimcheck.domain.listing import DisputeRow
from claimcheck.domain.pair import Finding
from claimcheck.domain.proposition import Side

SHOWN_CHARACTERS = 700  # of a claim in a list
SHORT_CHARACTERS = 40  # a claim shorter than this may be only "this"
NAME_CHARACTERS = 160  # of a speaker: a whole noun phrase, seldom longer


def row_card(row: DisputeRow, say: Words) -> Html:
    """One dispute of the list."""
    return joined(
        (
            head(row, say),
            element(
                "div",
                _short_side(row.left, row.left_article, row.left_side, "cc-first", say),
                _short_side(row.right, row.right_article, row.right_side, "cc-second", say),
                cls="cc-sides",
            ),
        )
    )


def head(row: DisputeRow, say: Words) -> Html:
    """Kind, confidence, status and flag in one line."""
    finding = row.finding
    chips = [element("span", say(f"kind.{finding.kind or ''}"), cls="cc-kind"), _confidence(finding, say)]
    if finding.unsure:
        chips.append(element("span", say("unsure_badge"), cls="cc-chip"))
    chips.append(element("span", say(f"status.{row.status}"), cls=f"cc-chip cc-{row.status}"))
    if row.flagged:
        chips.append(element("span", say("status.flagged"), cls="cc-chip cc-flagged"))
    return element("div", *chips, cls="cc-head")


def speaker_line(claim: Claim, say: Words, cls: str = "") -> Html:
    """Who, and what the cue does; the article's own wording stands beside the canonical name where they differ."""
    name = clipped(claim.speaker_name or claim.speaker or say("unknown"), NAME_CHARACTERS)
    verb = element("span", say(f"polarity.{claim.polarity}"), cls="cc-verb")
    own = clipped(claim.speaker, NAME_CHARACTERS)
    also = [element("span", "(", foreign(own, claim.language), ")", cls="cc-own"), " "] if own and own != name else []
    return element("p", element("bdi", name, dir="auto"), " ", *also, verb, cls=f"cc-who {cls}".strip())


def place_line(claim: Claim, article: Article, say: Words) -> Html:
    """Outlet, day, language."""
    parts = [
        element("bdi", article.publisher or say("outlet.unknown")),
        say.day(claim.published_on or article.published_on) or say("date.unknown"),
        say.language_name(claim.language),
    ]
    parts += [say("hedged")] if claim.hedged else []
    parts += [say("outlet_itself")] if claim.unattributed else []
    return element("p", joined(parts, " · "), cls="cc-where")


def quotation(text: str, language: str) -> Html:
    """A claim's content, shortened for a list."""
    return foreign(clipped(text, SHOWN_CHARACTERS), language, tag="p", cls="cc-text cc-clamp")


def clipped(text: str, characters: int) -> str:
    """`text`, its end replaced by an ellipsis where it is longer than `characters`."""
    return text if len(text) <= characters else text[: characters - 1].rstrip() + "…"


def read_as(claim: Claim, say: Words) -> Html:
    """What a claim that leans on its context was read as ("this" → what it stands for); nothing where it is clear."""
    if claim.resolved_content in ("", claim.content):
        return Html("")
    wording = foreign(clipped(claim.resolved_content, SHOWN_CHARACTERS), claim.language)
    return element("p", say("dispute.read_as"), ": ", wording, cls="cc-where")


def stands_behind(side: Side, say: Words) -> Html:
    """How many independent origins and claims say this; nothing where the claim shown stands alone."""
    if side.claims < 2:
        return Html("")
    counts = (say("side.origins", count=side.origins), say("article.claims", count=side.claims))
    return element("p", joined(counts, " · "), cls="cc-where cc-behind")


def _short_side(claim: Claim, article: Article, side: Side, cls: str, say: Words) -> Html:
    return element(
        "section",
        speaker_line(claim, say, "cc-clamp"),
        quotation(claim.content, claim.language),
        read_as(claim, say) if len(claim.content) < SHORT_CHARACTERS else "",
        place_line(claim, article, say),
        stands_behind(side, say),
        cls=f"cc-side {cls}",
    )


def _confidence(finding: Finding, say: Words) -> Html:
    return element("span", say("confidence", share=say.percent(finding.confidence)), title=say("confidence.help"))
