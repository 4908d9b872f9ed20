"""What people put right in a claim: the speaker, a span, the polarity, the date. The value before is kept."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Claim, Polarity

# As JSON keeps it: SPEAKER [id, name]; SOURCE, CONTENT [[start, end], …]; POLARITY a word; EVENT_ON an ISO day or None.
Value: TypeAlias = "str | list[str] | list[list[int]] | None"


class Part(StrEnum):
    """The part of a claim that was wrong."""

    SPEAKER = "speaker"  # who the source resolves to
    SOURCE = "source"  # the span that names who spoke; no span: nobody is named
    CONTENT = "content"  # the spans of what was said
    POLARITY = "polarity"
    EVENT_ON = "event_on"


@dataclass(frozen=True, slots=True)
class Correction:
    """One part of a claim put right. Corrections are append-only; `number` counts from 1 per claim."""

    claim_id: str
    number: int
    part: Part
    before: Value
    after: Value
    corrected_by: str
    corrected_at: datetime


def value_of(claim: Claim, part: Part) -> Value:
    """What `claim` says in that part."""
    attribution = claim.attribution
    match part:
        case Part.SPEAKER:
            return [claim.speaker_id, claim.speaker_name]
        case Part.SOURCE:
            return [list(attribution.source_span)] if attribution.source_span else []
        case Part.CONTENT:
            return [list(span) for span in attribution.content_spans]
        case Part.POLARITY:
            return attribution.polarity.value
        case Part.EVENT_ON:
            return claim.event_on.isoformat() if claim.event_on else None


def corrected(claim: Claim, part: Part, value: Value, text: str) -> Claim:
    """`claim` with that part replaced; its id stays. `text` is its article's, from which the words of spans are taken.

    New content stands for itself: what the claim was read as, and the context it leaned on, are gone with the old one.
    So is the state that another speaker spoke for.
    """
    attribution = claim.attribution
    match part:
        case Part.SPEAKER:
            speaker_id, speaker_name = value
            return replace(claim, speaker_id=speaker_id, speaker_name=speaker_name, speaker_state="")
        case Part.SOURCE:
            span = Span(*value[0]) if value else None
            speaker = span.of(text) if span else claim.speaker_name
            return replace(claim, attribution=replace(attribution, source_span=span), speaker=speaker)
        case Part.CONTENT:
            spans = tuple(Span(*span) for span in value)
            content = " ".join(span.of(text) for span in spans)
            moved = replace(attribution, content_spans=spans)
            return replace(claim, attribution=moved, content=content, resolved_content=content, context="")
        case Part.POLARITY:
            return replace(claim, attribution=replace(attribution, polarity=Polarity(value)))
        case Part.EVENT_ON:
            return replace(claim, event_on=date.fromisoformat(value) if value else None)
