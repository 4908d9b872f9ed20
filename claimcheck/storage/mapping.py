"""Turns records into the values of rows, and rows into records; both ways lose nothing."""

from typing import Any

from claimcheck.domain.article import Article, SentenceCoverage, Span
from claimcheck.domain.claim import Attribution, Claim, Polarity, Quotation
from claimcheck.domain.identity import SpeakerDecision, SpeakerVerdict
from claimcheck.domain.listing import ModelScores
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
from claimcheck.domain.proposition import Membership, Origin
from claimcheck.domain.review import Decision, Flag, FlagTarget, Reason, Review
from claimcheck.storage.searching import folded
from claimcheck.storage.tables import (
    ArticleRow,
    ClaimRow,
    CoverageRow,
    FindingRow,
    FlagRow,
    MembershipRow,
    OriginRow,
    PairRow,
    ReviewRow,
    ScoreRow,
    SpeakerDecisionRow,
)

Values = dict[str, Any]


def article_of(row: ArticleRow, with_text: bool = True) -> Article:
    """The article; its head alone (text left empty) without `with_text`."""
    return Article(
        id=row.id,
        text=row.text if with_text else "",
        language=row.language,
        title=row.title,
        publisher=row.publisher,
        author=row.author,
        url=row.url,
        published_on=row.published_on,
        ingested_at=row.ingested_at,
        origin=row.origin,
        published_at=row.published_at,
        updated_at=row.updated_at,
        identity=row.identity,
        source_sha256=row.source_sha256,
    )


def coverage_of(row: CoverageRow) -> SentenceCoverage:
    """What became of one sentence."""
    return SentenceCoverage(span=Span(row.start, row.stop), status=row.status, why=row.why)


def claim_values(claim: Claim) -> Values:
    """The columns of a claim that come from the claim itself."""
    attribution = claim.attribution
    source, pronoun = attribution.source_span, attribution.pronoun_span
    return {
        "id": claim.id,
        "article_id": claim.article_id,
        "language": claim.language,
        "speaker_id": claim.speaker_id,
        "speaker_name": claim.speaker_name,
        "found_speaker_id": claim.speaker_id,
        "found_speaker_name": claim.speaker_name,
        "speaker": claim.speaker,
        "polarity": attribution.polarity.value,
        "quotation": attribution.quotation.value,
        "cue_start": attribution.cue_span.start,
        "cue_stop": attribution.cue_span.end,
        "source_start": source.start if source else None,
        "source_stop": source.end if source else None,
        "pronoun_start": pronoun.start if pronoun else None,
        "pronoun_stop": pronoun.end if pronoun else None,
        "content_spans": [list(span) for span in attribution.content_spans],
        "reported_by": list(attribution.reported_by),
        "cue": claim.cue,
        "hedged": claim.hedged,
        "unattributed": claim.unattributed,
        "checkworthiness": claim.checkworthiness,
        "event_on": claim.event_on,
        "uttered_on": claim.uttered_on,
        "published_on": claim.published_on,
        "denials": claim.denials,
        "speaker_state": claim.speaker_state,
        "content": claim.content,
        "resolved_content": claim.resolved_content,
        "context": claim.context,
        "search": claim_search(claim),
    }


def claim_search(claim: Claim) -> str:
    """The folded words by which a claim is found."""
    return folded(f"{claim.speaker} {claim.speaker_name} {claim.content}")


def claim_of(row: ClaimRow) -> Claim:
    """The claim with its attribution."""
    attribution = Attribution(
        cue_span=Span(row.cue_start, row.cue_stop),
        content_spans=tuple(Span(*span) for span in row.content_spans),
        source_span=_span(row.source_start, row.source_stop),
        quotation=Quotation(row.quotation),
        polarity=Polarity(row.polarity),
        reported_by=tuple(row.reported_by),
        pronoun_span=_span(row.pronoun_start, row.pronoun_stop),
    )
    return Claim(
        id=row.id,
        article_id=row.article_id,
        language=row.language,
        attribution=attribution,
        speaker=row.speaker,
        speaker_id=row.speaker_id,
        speaker_name=row.speaker_name,
        cue=row.cue,
        content=row.content,
        resolved_content=row.resolved_content,
        context=row.context,
        hedged=row.hedged,
        unattributed=row.unattributed,
        checkworthiness=row.checkworthiness,
        event_on=row.event_on,
        uttered_on=row.uttered_on,
        published_on=row.published_on,
        denials=row.denials,
        speaker_state=row.speaker_state,
    )


def _span(start: int | None, stop: int | None) -> Span | None:
    """The span of two columns that may be empty."""
    return None if start is None or stop is None else Span(start, stop)


def pair_values(pair: CandidatePair) -> Values:
    """The columns of a candidate pair."""
    return {
        "id": pair.id,
        "left_id": pair.left_id,
        "right_id": pair.right_id,
        "proposed_by": list(pair.proposed_by),
        "similarity": float(pair.similarity),
    }


def pair_of(row: PairRow) -> CandidatePair:
    """The candidate pair."""
    return CandidatePair(row.left_id, row.right_id, tuple(row.proposed_by), row.similarity)


def score_values(scored: ScoredPair) -> Values:
    """The columns of one model's scores, without the time."""
    values: Values = {
        "pair_id": scored.pair.id,
        "model_id": scored.model_id,
        "model_version": scored.model_version,
        "truncated": scored.scores.truncated,
    }
    for direction in ("forward", "backward"):
        for relation, probability in getattr(scored.scores, direction)._asdict().items():
            values[f"{direction}_{relation}"] = float(probability)
    return values


def scores_of(row: ScoreRow) -> Scores:
    """Both directions of one model."""
    return Scores(
        forward=Probabilities(row.forward_entailment, row.forward_neutral, row.forward_contradiction),
        backward=Probabilities(row.backward_entailment, row.backward_neutral, row.backward_contradiction),
        truncated=row.truncated,
    )


def model_scores_of(row: ScoreRow) -> ModelScores:
    """The same for the history of a dispute, with its time."""
    scores = scores_of(row)
    return ModelScores(
        model_id=row.model_id,
        model_version=row.model_version,
        forward=tuple(scores.forward),
        backward=tuple(scores.backward),
        truncated=row.truncated,
        stored_at=row.stored_at.isoformat(timespec="seconds"),
    )


def finding_values(finding: Finding) -> Values:
    """The columns of a finding."""
    return {
        "pair_id": finding.pair_id,
        "relation": finding.relation.value,
        "kind": finding.kind.value if finding.kind else None,
        "confidence": float(finding.confidence),
        "unsure": bool(finding.unsure),
        "contributions": [[name, float(value), float(odds)] for name, value, odds in finding.contributions],
        "reason": finding.reason,
        "model_id": finding.model_id,
        "model_version": finding.model_version,
        "agreement": float(finding.agreement),
        "later_id": finding.later_id,
    }


def finding_of(row: FindingRow, pair: PairRow) -> Finding:
    """The finding of a pair."""
    return Finding(
        pair_id=row.pair_id,
        left_id=pair.left_id,
        right_id=pair.right_id,
        relation=Relation(row.relation),
        kind=DisputeKind(row.kind) if row.kind else None,
        confidence=row.confidence,
        unsure=row.unsure,
        contributions=tuple(Contribution(*parts) for parts in row.contributions),
        reason=row.reason,
        model_id=row.model_id,
        model_version=row.model_version,
        agreement=row.agreement,
        later_id=row.later_id,
    )


def origin_of(row: OriginRow) -> Origin:
    """The origin of an article."""
    return Origin(row.article_id, row.origin_id, row.agency, row.signature)


def membership_of(row: MembershipRow) -> Membership:
    """The place of a claim among those that say the same."""
    return Membership(row.claim_id, row.proposition_id, row.twin_of)


def review_values(review: Review) -> Values:
    """The columns of a review."""
    return {
        "pair_id": review.pair_id,
        "number": review.number,
        "decision": review.decision.value,
        "reviewer": review.reviewer,
        "decided_at": review.decided_at,
        "reason": review.reason.value if review.reason else None,
        "note": review.note,
        "undoes": review.undoes,
        "blind": review.blind,
    }


def review_of(row: ReviewRow) -> Review:
    """The review."""
    return Review(
        pair_id=row.pair_id,
        number=row.number,
        decision=Decision(row.decision),
        reviewer=row.reviewer,
        decided_at=row.decided_at,
        reason=Reason(row.reason) if row.reason else None,
        note=row.note,
        undoes=row.undoes,
        blind=row.blind,
    )


def flag_of(row: FlagRow) -> Flag:
    """The flag."""
    return Flag(
        id=row.id,
        target=FlagTarget(row.target),
        target_id=row.target_id,
        raised_by=row.raised_by,
        raised_at=row.raised_at,
        note=row.note,
        due_on=row.due_on,
        assigned_to=row.assigned_to,
        lowered_by=row.lowered_by,
        lowered_at=row.lowered_at,
    )


def speaker_decision_of(row: SpeakerDecisionRow) -> SpeakerDecision:
    """The word on who is who."""
    return SpeakerDecision(
        number=row.number,
        verdict=SpeakerVerdict(row.verdict),
        speaker_id=row.speaker_id,
        other_id=row.other_id,
        other_name=row.other_name,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
        name=row.name,
    )
