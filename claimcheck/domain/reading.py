"""The text a claim is given to a model as: speaker, what the cue does, content, and the context it leans on."""

from claimcheck.domain.claim import Claim, Polarity

# English words on purpose: a marker that the model knows whatever the language of the article.
POLARITY_WORD = {
    Polarity.ASSERT: "says",
    Polarity.DENY: "denies",
    Polarity.DOUBT: "doubts",
    Polarity.ACCUSE: "accuses",
    Polarity.DEMAND: "demands",
    Polarity.INTEND: "plans",
}


def attributed_text(speaker: str, polarity: Polarity, content: str, context: str = "") -> str:
    """`(context) speaker says: content`; the context is left out where the content stands alone."""
    reading = f"{speaker} {POLARITY_WORD[polarity]}: {content}"
    return f"({context}) {reading}" if context else reading


def claim_reading(claim: Claim) -> str:
    """What the scorer reads of a claim."""
    return attributed_text(claim.speaker, claim.polarity, claim.resolved_content, claim.context)


def claim_matter(claim: Claim) -> str:
    """What the embedder reads of a claim: what it is about, without who says it and whether they deny it."""
    return claim.resolved_content
