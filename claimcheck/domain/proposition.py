"""Who says the same: claims grouped into propositions, articles traced to origins, both sides of a dispute."""

from collections.abc import Iterable
from dataclasses import dataclass

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim
from claimcheck.domain.pair import Finding


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article comes from: articles that copy each other share `origin_id`, the least id among them.

    `origin_id` is "" for an article that was read but not yet compared with the others.
    """

    article_id: str
    origin_id: str
    agency: str = ""  # canonical name of the agency it credits, or of itself where it is one; "" where it names none
    signature: bytes = b""  # of its text, for finding copies: see text/likeness.py


@dataclass(frozen=True, slots=True)
class Membership:
    """A claim's place among the claims that say the same. A claim that stands alone needs none.

    `proposition_id` is the least id of its claims, so neither order nor batches change it. `twin_of` names the claim
    that this one repeats word for word in a copy of its article: a twin is a source, but is not compared again.
    """

    claim_id: str
    proposition_id: str
    twin_of: str = ""


@dataclass(frozen=True, slots=True)
class Voice:
    """One source of a proposition: a claim, the head of its article (text left empty), and where that comes from."""

    claim: Claim
    article: Article
    origin_id: str
    agency: str = ""
    twin_of: str = ""
    retracted: bool = False  # its speaker took it back


@dataclass(frozen=True, slots=True)
class Change:
    """A later claim that brings an earlier one up to date, or takes it back: change over time, no dispute."""

    pair_id: str
    earlier: Voice
    later: Voice
    retracts: bool


@dataclass(frozen=True, slots=True)
class Side:
    """How many stand behind one side of a dispute. `origins` counts copies, wire copies and one outlet once."""

    proposition_id: str
    claims: int = 1
    articles: int = 1
    speakers: int = 1
    origins: int = 1


@dataclass(frozen=True, slots=True)
class DisputeGroup:
    """One dispute between two propositions: everyone who says the one, everyone who says the other, each source once.

    `findings` are the disputes between claims of the two sides, the leading one (which the list shows) first.
    """

    id: str
    findings: tuple[Finding, ...]
    left: tuple[Voice, ...]  # by day of publication, then id
    right: tuple[Voice, ...]
    left_side: Side
    right_side: Side


@dataclass(frozen=True, slots=True)
class Agreement:
    """Another claim that says the same: `probability` is calibrated, 1 for the same words."""

    voice: Voice
    probability: float


def side_of(proposition_id: str, voices: Iterable[Voice]) -> Side:
    """The counts of one side; a claim whose proposition has no stored voices counts as one."""
    voices = list(voices)
    return Side(
        proposition_id,
        claims=len(voices),
        articles=len({voice.article.id for voice in voices}),
        speakers=len({voice.claim.speaker_id for voice in voices}),
        origins=count_origins(voices),
    )


def count_origins(voices: Iterable[Voice]) -> int:
    """How many independent origins there are: voices of one copied text, one agency or one outlet are one."""
    marks = [_marks(voice) for voice in voices]
    origins: list[set[str]] = []
    for of_voice in marks:
        merged = set(of_voice)
        apart = []
        for origin in origins:
            if origin & of_voice:
                merged |= origin
            else:
                apart.append(origin)
        origins = [*apart, merged]
    return len(origins)


def _marks(voice: Voice) -> set[str]:
    """What makes two voices one origin: the copied text, who reported it to the outlet, the outlet."""
    marks = {f"text {voice.origin_id}"}
    marks |= {f"agency {name}" for name in (voice.agency, *voice.claim.attribution.reported_by) if name}
    marks |= {f"outlet {voice.article.publisher.casefold()}"} if voice.article.publisher else set()
    return marks
