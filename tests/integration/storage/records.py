"""A small true-looking corpus for the storage tests: two reports, three claims, one denial, one number dispute."""

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np

from claimcheck.domain.article import Article, SentenceCoverage, Span
from claimcheck.domain.claim import Attribution, Claim, Polarity, Quotation
from claimcheck.domain.pair import (
    CandidatePair,
    Contribution,
    DisputeKind,
    Finding,
    Probabilities,
    Relation,
    ScoredPair,
    Scores,
)
from claimcheck.protocols import Extraction

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
MODEL = ("nli-test", "1")
EMBEDDER = ("embed-test", "1")

ARABIC_TEXT = (
    "قالت وزارة الدفاع الروسية إن طائراتها تدعم أربع مجموعات من الجيش السوري الحر. ونفى مقاتلون أي دعم روسي لهم."
)
ENGLISH_TEXT = "The Free Syrian Army denied any Russian support. A diplomat said 40 raids hit Aleppo."


def article(text: str, language: str, publisher: str, day: date | None, **more: str) -> Article:
    return Article(
        id=Article.make_id(text, publisher, day),
        text=text,
        language=language,
        publisher=publisher,
        published_on=day,
        **more,
    )


def claim(
    of: Article,
    cue: str,
    content: str,
    polarity: Polarity,
    speaker: str,
    speaker_id: str,
    speaker_name: str,
    **more: object,
) -> Claim:
    attribution = Attribution(
        cue_span=span(of.text, cue),
        content_spans=(span(of.text, content),),
        source_span=span(of.text, speaker) if speaker in of.text else None,
        quotation=Quotation.INDIRECT,
        polarity=polarity,
        reported_by=(of.publisher,),
        pronoun_span=None if speaker in of.text else span(of.text, content[:2]),
    )
    return Claim(
        id=Claim.make_id(of.id, attribution),
        article_id=of.id,
        language=of.language,
        attribution=attribution,
        speaker=speaker,
        speaker_id=speaker_id,
        speaker_name=speaker_name,
        cue=cue,
        content=content,
        resolved_content=content,
        published_on=of.published_on,
        denials=1,
        **more,
    )


def span(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))


ARABIC = article(
    ARABIC_TEXT, "ar", "الجزيرة", date(2015, 12, 16), title="لافروف وكيري", url="https://example.org/ar", origin="seed"
)
ENGLISH = article(ENGLISH_TEXT, "en", "Example Post", date(2015, 12, 18), author="A. Writer")

SUPPORT = claim(
    ARABIC,
    "قالت",
    "طائراتها تدعم أربع مجموعات من الجيش السوري الحر",
    Polarity.ASSERT,
    "وزارة الدفاع الروسية",
    "ru-mod",
    "Russian Ministry of Defence",
    event_on=date(2015, 12, 14),
    uttered_on=date(2015, 12, 15),
    checkworthiness=0.75,
)
NO_SUPPORT = claim(
    ARABIC, "ونفى", "أي دعم روسي لهم", Polarity.DENY, "مقاتلون", "fsa", "Free Syrian Army", context="السياق"
)
DENIAL = claim(
    ENGLISH, "denied", "any Russian support", Polarity.DENY, "The Free Syrian Army", "fsa", "Free Syrian Army"
)
RAIDS = claim(
    ENGLISH, "said", "40 raids hit Aleppo", Polarity.ASSERT, "A diplomat", "diplomat", "diplomat", hedged=True
)

ARABIC_EXTRACTION = Extraction(
    claims=(SUPPORT, NO_SUPPORT),
    coverage=(
        SentenceCoverage(Span(0, 76), "extracted"),
        SentenceCoverage(Span(77, len(ARABIC_TEXT)), "unsure", "elided object"),
    ),
)
ENGLISH_EXTRACTION = Extraction(claims=(DENIAL, RAIDS), coverage=(SentenceCoverage(Span(0, 48), "extracted"),))

DENIED = CandidatePair.of(SUPPORT.id, DENIAL.id, ("party", "negation"), 0.8125)
COUNTED = CandidatePair.of(NO_SUPPORT.id, RAIDS.id, ("place",), 0.5)
PAIRS = (DENIED, COUNTED)

VECTORS = np.array([[1, 0, 0], [0, 1, 0], [0, 0.6, 0.8], [0.8, 0, 0.6]], dtype=np.float32)
CLAIMS = (SUPPORT, NO_SUPPORT, DENIAL, RAIDS)


def scored(pair: CandidatePair, model: tuple[str, str] = MODEL, contradiction: float = 0.75) -> ScoredPair:
    rest = 1 - contradiction
    scores = Scores(
        forward=Probabilities(0.0, rest, contradiction),
        backward=Probabilities(rest, 0.0, contradiction),
        truncated=True,
    )
    return ScoredPair(pair, scores, *model)


def finding(
    pair: CandidatePair,
    kind: DisputeKind | None = DisputeKind.DENIAL,
    confidence: float = 0.9,
    relation: Relation = Relation.CONTRADICTION,
    unsure: bool = False,
) -> Finding:
    return Finding(
        pair_id=pair.id,
        left_id=pair.left_id,
        right_id=pair.right_id,
        relation=relation,
        kind=kind,
        confidence=confidence,
        unsure=unsure,
        contributions=(Contribution("opposite polarity", 1.0, 2.5),),
        reason="denial",
        model_id=MODEL[0],
        model_version=MODEL[1],
    )


def fill(store) -> None:
    """All of it, as the pipeline would store it: the denial found with 0.9, the number dispute with 0.6."""
    store.add_articles([ARABIC, ENGLISH])
    store.add_extraction(ARABIC.id, "x1", ARABIC_EXTRACTION)
    store.add_extraction(ENGLISH.id, "x1", ENGLISH_EXTRACTION)
    store.add_vectors(*EMBEDDER, [one.id for one in CLAIMS], VECTORS)
    store.add_pairs(PAIRS)
    store.mark_paired([one.id for one in CLAIMS])
    store.add_scores([scored(pair) for pair in PAIRS])
    store.replace_findings([finding(DENIED), finding(COUNTED, DisputeKind.NUMBER, 0.6)])


def stamped(article_: Article, now: datetime = NOON) -> Article:
    """The article as the store gives it back."""
    return replace(article_, ingested_at=now)
