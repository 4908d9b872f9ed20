"""Both sides of a dispute in the words of their articles: highlighted, in context, with where they come from."""

from claimcheck.dashboard.cards import read_as, speaker_line, stands_behind
from claimcheck.dashboard.escape import web_address
from claimcheck.dashboard.excerpt import excerpt
from claimcheck.dashboard.marks import Html, Mark, direction, element, foreign, joined, marked
from claimcheck.dashboard.wording import Words
from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim
from claimcheck.domain.listing import DisputeFile
from claimcheck.domain.proposition import Side

ARTICLE_CHARACTERS = 200_000  # shown of a whole article; a browser stays quick with this


def both_sides(file: DisputeFile, say: Words) -> Html:
    """The two claims side by side; under each other on a narrow screen."""
    row = file.row
    return joined(
        (
            element(
                "div",
                claim_side(row.left, file.left_article, "cc-first", say("dispute.first_side"), say, row.left_side),
                claim_side(row.right, file.right_article, "cc-second", say("dispute.second_side"), say, row.right_side),
                cls="cc-sides",
            ),
            legend(say),
        )
    )


def claim_marks(claim: Claim) -> list[Mark]:
    """Source, cue and content of a claim, as marks in its article."""
    attribution = claim.attribution
    marks = [Mark(span, "content") for span in attribution.content_spans]
    sources = (attribution.source_span, attribution.pronoun_span)
    marks += [Mark(span, "source") for span in sources if span is not None]
    return [*marks, Mark(attribution.cue_span, "cue")] if not claim.unattributed else marks


def in_context(claim: Claim, article: Article) -> Html:
    """The paragraph of the claim with its spans highlighted, quieter text before and after."""
    marks = claim_marks(claim)
    cut = excerpt(article.text, [mark.span for mark in marks])
    before, after = article.text[slice(*cut.before)], article.text[slice(*cut.after)]
    around = (("… " if cut.cut_before else "") + before, after + (" …" if cut.cut_after else ""))
    return element(
        "div",
        element("p", around[0], cls="cc-around") if before else "",
        element("p", marked(article.text, marks, *cut.focus)),
        element("p", around[1], cls="cc-around") if after else "",
        cls="cc-text",
        lang=article.language,
        dir=direction(article.language),
    )


def whole_article(article: Article, marks: list[Mark], say: Words, boxed: bool = True) -> Html:
    """Title and text of an article with marks; the tail of a very long one is left out and this is said."""
    body = element(
        "div",
        marked(article.text, marks, 0, ARTICLE_CHARACTERS),
        cls="cc-text",
        lang=article.language,
        dir=direction(article.language),
    )
    cut = element("p", say("dispute.article_cut"), cls="cc-small") if len(article.text) > ARTICLE_CHARACTERS else ""
    return element("div", body, cut, cls="cc-article", tabindex="0") if boxed else joined((body, cut))


def legend(say: Words) -> Html:
    """What the colours in the text mean."""
    roles = (element("mark", say(f"mark.{role}"), cls=f"cc-{role}") for role in ("source", "cue", "content"))
    return element("p", joined(roles, " "), cls="cc-legend")  # a blank keeps Arabic letters from joining


def facts(claim: Claim, article: Article, say: Words) -> Html:
    """Where a claim comes from: outlet, dates, chain, form, address."""
    chain = [*claim.attribution.reported_by, claim.speaker_name or claim.speaker]
    rows = [
        ("dispute.found_in", origin(article, say)),
        ("dispute.headline", foreign(article.title, article.language) if article.title else ""),
        ("dispute.published", say.day(claim.published_on or article.published_on) or say("date.unknown")),
        ("dispute.event", say.day(claim.event_on)),
        (
            "dispute.chain",
            joined([element("bdi", name) for name in chain], say("chain.arrow")) if len(chain) > 1 else "",
        ),
        ("dispute.language", say.language_name(claim.language)),
        ("dispute.quotation", say(f"quotation.{claim.attribution.quotation}")),
    ]
    entries = (joined((element("dt", say(key)), element("dd", value))) for key, value in rows if value)
    return element("dl", *entries, cls="cc-facts")


def origin(article: Article, say: Words) -> Html:
    """The outlet, and a link to the article where it has a web address."""
    address = web_address(article.url)
    original = (
        element("a", say("dispute.open_original"), href=address, target="_blank", rel="noopener noreferrer nofollow")
        if address
        else say("dispute.no_original")
    )
    return joined((element("bdi", article.publisher or say("outlet.unknown")), original), " · ")


def claim_side(claim: Claim, article: Article, cls: str, label: str, say: Words, behind: Side | None = None) -> Html:
    """One claim in the words of its article, with where it comes from; `label` names it for screen readers."""
    return element(
        "section",
        speaker_line(claim, say),
        stands_behind(behind, say) if behind else "",
        in_context(claim, article),
        read_as(claim, say),
        facts(claim, article, say),
        cls=f"cc-side {cls}",
        aria_label=label,
    )
