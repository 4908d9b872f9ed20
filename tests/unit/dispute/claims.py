"""Claims made from a few words, for the tests of the dispute logic."""

from datetime import date

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Attribution, Claim, Polarity, Quotation


def claim(
    speaker: str,
    content: str,
    polarity: Polarity = Polarity.ASSERT,
    *,
    language: str = "en",
    cue: str = "said",
    article: str = "a1",
    at: int = 0,
    context: str = "",
    resolved: str = "",
    published_on: date | None = date(2024, 5, 2),
) -> Claim:
    """A claim whose cue begins at offset `at` of its article and whose content follows it."""
    attribution = Attribution(
        cue_span=Span(at, at + len(cue)),
        content_spans=(Span(at + len(cue) + 1, at + len(cue) + 1 + len(content)),),
        source_span=None,
        quotation=Quotation.INDIRECT,
        polarity=polarity,
    )
    return Claim(
        id=Claim.make_id(article, attribution),
        article_id=article,
        language=language,
        attribution=attribution,
        speaker=speaker,
        speaker_id=speaker.casefold(),
        speaker_name=speaker,
        cue=cue,
        content=content,
        resolved_content=resolved or content,
        context=context,
        published_on=published_on,
    )
