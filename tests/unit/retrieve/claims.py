"""Claims for the tests of retrieval, short to write."""

from datetime import date

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Attribution, Claim, Polarity, Quotation

DAY = date(2024, 3, 12)


def claim(
    speaker: str,
    content: str,
    polarity: Polarity = Polarity.ASSERT,
    article: str = "a1",
    place: int = 0,
    **clocks: date,
) -> Claim:
    """A claim of `speaker` in `article`, its cue at character `place`."""
    attribution = Attribution(
        cue_span=Span(place, place + 4),
        content_spans=(Span(place + 5, place + 5 + len(content)),),
        source_span=None,
        quotation=Quotation.INDIRECT,
        polarity=polarity,
    )
    return Claim(
        id=Claim.make_id(article, attribution), article_id=article, language="en", attribution=attribution, speaker=speaker,
        speaker_id=speaker.casefold(), speaker_name=speaker, cue="said", content=content, resolved_content=content,
        **{"published_on": DAY, **clocks},
    )  # fmt: skip
