"""Attributions and claims: who said what, in which words, about which time."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from claimcheck.domain.article import Span
from claimcheck.domain.ids import content_id


class Polarity(StrEnum):
    """What the cue does to the content."""

    ASSERT = "assert"
    DENY = "deny"
    DOUBT = "doubt"
    ACCUSE = "accuse"
    DEMAND = "demand"
    INTEND = "intend"


OPPOSING = frozenset({Polarity.DENY, Polarity.DOUBT})  # the cue turns against the content
WISHING = frozenset({Polarity.DEMAND, Polarity.INTEND})  # the content is not so yet


class Quotation(StrEnum):
    """How the content is given."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Source, cue and content as spans of one article.

    `source_span` is None where the subject is elided or a pronoun; `speaker` then comes from the context.
    `pronoun_span` is the pronoun that stands there instead, or beside a source named elsewhere in the sentence.
    `content_spans` holds two spans where the cue splits the content.
    """

    cue_span: Span
    content_spans: tuple[Span, ...]
    source_span: Span | None
    quotation: Quotation
    polarity: Polarity
    reported_by: tuple[str, ...] = ()  # the chain, outermost first, without the speaker
    pronoun_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition with its attribution.

    `content` is the text of the content spans joined by one blank, character for character; `resolved_content` is the
    same made self-contained for pairing (pronouns and elided subjects filled in, "this" replaced by what it stands
    for); `context` is the sentence or two that an anaphoric content leans on.
    """

    id: str
    article_id: str
    language: str
    attribution: Attribution
    speaker: str  # as the article names it, resolved where the source is elided
    speaker_id: str  # canonical key of the entity, the same in every script
    speaker_name: str  # canonical display name, English where known
    cue: str
    content: str
    resolved_content: str
    context: str = ""
    hedged: bool = False  # "may", "if": possibility or condition
    unattributed: bool = False  # the outlet's own assertion
    checkworthiness: float = 0.5  # 0..1, orders claims
    event_on: date | None = None  # four clocks: event, utterance, publication; ingest is the article's
    uttered_on: date | None = None  # None where the article does not say: see `spoken_on`
    published_on: date | None = None
    denials: int = 0  # how many claims of its article deny or doubt, this one among them
    speaker_state: str = ""  # key of the state that the speaker is, or officially speaks for

    @property
    def polarity(self) -> Polarity:
        """The polarity of the attribution."""
        return self.attribution.polarity

    @property
    def spoken_on(self) -> date | None:
        """The day the claim was made: of utterance, else of publication."""
        return self.uttered_on or self.published_on

    @staticmethod
    def make_id(article_id: str, attribution: Attribution) -> str:
        """The content hash of a claim: its article and the places of its cue and content."""
        spans = (attribution.cue_span, *attribution.content_spans)
        return content_id("claim", article_id, *(f"{start}:{end}" for start, end in spans), attribution.polarity)

    def reports(self, other: "Claim") -> bool:
        """Whether the content holds the cue of the other: "the diplomat said that the army denies this"."""
        cue = other.attribution.cue_span
        return any(span.start <= cue.start and cue.end <= span.end for span in self.attribution.content_spans)

    def with_resolved(self, resolved_content: str, context: str = "") -> "Claim":
        """The same claim with its self-contained wording."""
        return replace(self, resolved_content=resolved_content, context=context)


def count_denials(claims: Iterable[Claim]) -> int:
    """How many claims of an article deny or doubt: many where it tells of a dispute, none in most reports."""
    return sum(claim.polarity in OPPOSING for claim in claims)
