"""The claims of an article to the same claims with their context: what "this", "the accusation", "his doubts" lean on.

A denial by pronoun or noun says nothing by itself. Its context is the stretch of the article that it answers: an
earlier claim, chosen by who is named and who spoke last, or the sentence before. Claims that stand alone are left as
they are, and so are claims that extraction has given a context already.
"""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.dispute.reading import Reading, names_in, read_claim
from claimcheck.domain.article import Article, Span
from claimcheck.domain.claim import Claim, Polarity

REACH_CHARS = 1500  # an antecedent further back is forgotten
CONTEXT_CHARS = 320  # of the antecedent are kept
LOOKED_AT = 8  # claims before the leaning one


def with_antecedents(article: Article, claims: Sequence[Claim]) -> list[Claim]:
    """The claims in the order given, those that lean on something with a context."""
    ordered = sorted(claims, key=_start)
    found: dict[str, Claim] = {}
    for index, claim in enumerate(ordered):
        reading = read_claim(claim)
        if not claim.context and (reading.anaphoric or not reading.words):
            earlier = [found[one.id] for one in ordered[max(0, index - LOOKED_AT) : index]]
            claim = replace(claim, context=_context(article.text, claim, reading, earlier))
        found[claim.id] = claim
    return [found[claim.id] for claim in claims]


def _context(text: str, claim: Claim, reading: Reading, earlier: Sequence[Claim]) -> str:
    reachable = [one for one in earlier if _start(claim) - _end(one) <= REACH_CHARS and not _overlap(one, claim)]
    scored = [(_fitness(claim, reading, one, place), place) for place, one in enumerate(reversed(reachable))]
    best = max(scored, default=(0.0, 0))
    if best[0] <= 0:
        return _before(text, _start(claim))
    antecedent = list(reversed(reachable))[best[1]]
    inherits = antecedent.context and read_claim(antecedent).anaphoric
    return antecedent.context if inherits else text[_start(antecedent) : _end(antecedent)][:CONTEXT_CHARS]


def _fitness(claim: Claim, reading: Reading, one: Claim, place: int) -> float:
    """How well an earlier claim, `place` claims back, fits as what `claim` leans on; 0 or less: not at all."""
    other = read_claim(one)
    same_speaker = one.speaker_id == claim.speaker_id
    if same_speaker:  # "He doubted the report. This is propaganda, he said": both lean on the same thing
        continues = other.denies and (reading.dismissive or reading.negative)
        return 2.0 - 0.4 * place if continues else 0.0
    named = names_in(reading.words, other)
    accused = names_in(other.words | other.context_words, reading)
    blames = one.polarity is Polarity.ACCUSE
    return (
        1.5
        + 1.0 * (named > 0) * reading.speaks_of_claims
        + 0.8 * accused
        + 0.4 * blames
        - 0.4 * place
        - 0.6 * other.denies
    )


def _before(text: str, start: int) -> str:
    """The stretch of text before `start`, from the beginning of a sentence where there is one."""
    before = text[max(0, start - CONTEXT_CHARS) : start]
    for mark in ("\n", ". ", "。", "؟ ", "! ", "? ", "। ", "۔ "):
        _head, found, tail = before.partition(mark)
        if found and len(tail.strip()) > 40:
            before = tail
    return before.strip()


def _spans(claim: Claim) -> tuple[Span, ...]:
    attribution = claim.attribution
    source = (attribution.source_span,) if attribution.source_span else ()
    return (attribution.cue_span, *attribution.content_spans, *source)


def _start(claim: Claim) -> int:
    return min(span.start for span in _spans(claim))


def _end(claim: Claim) -> int:
    return max(span.end for span in _spans(claim))


def _overlap(one: Claim, other: Claim) -> bool:
    return _start(other) < max(span.end for span in one.attribution.content_spans)
