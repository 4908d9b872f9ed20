"""Who is who: people's decisions on speakers, and the claims that move with them; what was found is kept beside.

A claim stands under the speaker that the decisions give it, in every list. A newer extraction is moved the same way.
"""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from claimcheck.domain.claim import Claim
from claimcheck.domain.identity import OWN, Identities, SpeakerDecision, SpeakerSuggestion, SpeakerVerdict
from claimcheck.storage import listing
from claimcheck.storage.mapping import claim_of, claim_search, speaker_decision_of
from claimcheck.storage.rows import insert_rows, portions
from claimcheck.storage.searching import folded
from claimcheck.storage.tables import ClaimRow, SpeakerDecisionRow, SpeakerNameRow

LEAST_CHARACTERS = 4  # of a name that is looked for inside other names
NAMES_LOOKED_AT = 40
SUGGESTED = 5


def decisions(session: Session, speaker_id: str | None = None) -> list[SpeakerDecision]:
    """All decisions, or those that touch one speaker, oldest first."""
    query = select(SpeakerDecisionRow).order_by(SpeakerDecisionRow.number)
    if speaker_id is not None:
        query = query.where(or_(SpeakerDecisionRow.speaker_id == speaker_id, SpeakerDecisionRow.other_id == speaker_id))
    return [speaker_decision_of(row) for row in session.scalars(query)]


def standing(session: Session) -> Identities:
    """Where claims belong after all decisions."""
    return Identities(decisions(session))


def moved(claim: Claim, whose: Identities) -> Claim:
    """The claim as found, under the speaker it belongs to."""
    speaker_id, speaker_name = whose.of(claim.speaker_id, claim.speaker_name, claim.speaker)
    if speaker_id == claim.speaker_id:
        return claim
    return replace(claim, speaker_id=speaker_id, speaker_name=speaker_name)


def decide(session: Session, decision: SpeakerDecision) -> SpeakerDecision:
    """Append a decision and move the claims it is about; its number is given here."""
    before = standing(session)
    last = session.scalar(select(func.max(SpeakerDecisionRow.number))) or 0
    row = SpeakerDecisionRow(
        number=last + 1,
        verdict=decision.verdict.value,
        speaker_id=decision.speaker_id,
        name=decision.name,
        other_id=decision.other_id,
        other_name=decision.other_name,
        decided_by=decision.decided_by,
        decided_at=decision.decided_at,
    )
    session.add(row)
    session.flush()
    if decision.verdict is not SpeakerVerdict.DIFFERENT:
        after = standing(session)
        named = (decision.speaker_id, decision.other_id)
        touched = {one for whose in (before, after) for name in named for one in (name, whose.of(name, "", "")[0])}
        _move_claims(session, touched, after)
    return speaker_decision_of(row)


def _move_claims(session: Session, speaker_ids: set[str], whose: Identities) -> None:
    rows = session.scalars(select(ClaimRow).where(ClaimRow.speaker_id.in_(speaker_ids))).all()
    changed = []
    for row in rows:
        belongs = whose.of(row.found_speaker_id, row.found_speaker_name, row.speaker)
        if belongs != (row.speaker_id, row.speaker_name):
            row.speaker_id, row.speaker_name = belongs
            row.search = claim_search(claim_of(row))
            changed.append(row)
    session.flush()
    add_names(session, (claim_of(row) for row in changed))
    listing.refresh(session, listing.pairs_of_claims(session, [row.id for row in changed]))


def add_names(session: Session, claims: Iterable[Claim]) -> None:
    """Remember under which names these claims have their speakers."""
    named = {(one.speaker_id, name) for one in claims for name in (one.speaker, one.speaker_name) if name}
    for portion in portions(sorted(named)):
        ids = {speaker_id for speaker_id, _ in portion}
        query = select(SpeakerNameRow.speaker_id, SpeakerNameRow.name).where(SpeakerNameRow.speaker_id.in_(ids))
        have = {tuple(row) for row in session.execute(query)}
        rows = [{"speaker_id": one, "name": name, "search": folded(name)} for one, name in portion]
        insert_rows(session, SpeakerNameRow, [row for row in rows if (row["speaker_id"], row["name"]) not in have])


def suggestions(session: Session, speaker_id: str) -> list[SpeakerSuggestion]:
    """Other speakers with claims who share a name with this one or hold it as words in theirs; none once refused, and
    none without a name: all articles have officials."""
    if OWN in speaker_id:
        return []
    names = session.scalars(select(SpeakerNameRow.search).where(SpeakerNameRow.speaker_id == speaker_id)).all()
    long_enough = [name for name in names[:NAMES_LOOKED_AT] if len(name) >= LEAST_CHARACTERS]
    if not long_enough:
        return []
    other = SpeakerNameRow.search
    within = [(" " + other + " ").contains(f" {name} ", autoescape=True) for name in long_enough]
    query = (
        select(SpeakerNameRow.speaker_id, func.min(SpeakerNameRow.name))
        .where(SpeakerNameRow.speaker_id.not_in(_settled(session, speaker_id)), or_(other.in_(long_enough), *within))
        .where(~SpeakerNameRow.speaker_id.contains(OWN))
        .group_by(SpeakerNameRow.speaker_id)
        .limit(NAMES_LOOKED_AT)
    )
    shared = dict(session.execute(query).tuples().all())
    live = and_(ClaimRow.speaker_id.in_(shared), ClaimRow.withdrawn.is_(False), ClaimRow.repeats == "")
    counts = (
        select(ClaimRow.speaker_id, func.min(ClaimRow.speaker_name), func.count())
        .where(live)
        .group_by(ClaimRow.speaker_id)
        .order_by(func.count().desc(), ClaimRow.speaker_id)
        .limit(SUGGESTED)
    )
    return [SpeakerSuggestion(one, name, count, shared[one]) for one, name, count in session.execute(counts)]


def _settled(session: Session, speaker_id: str) -> set[str]:
    """The speaker, and those of whom a person said that they are somebody else."""
    told = [one for one in decisions(session, speaker_id) if one.verdict is SpeakerVerdict.DIFFERENT]
    return {speaker_id, *(end for one in told for end in (one.speaker_id, one.other_id))}
