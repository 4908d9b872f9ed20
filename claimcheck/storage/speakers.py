"""Speakers for people: a list to choose from, and what one of them said over time."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, func, select, union, union_all
from sqlalchemy.orm import Session, aliased

from claimcheck.domain.listing import FOLDED
from claimcheck.domain.overview import Alias, Ledger, SpeakerPage, SpeakerRow
from claimcheck.domain.pair import Finding, Relation
from claimcheck.storage.claimlists import STANDING, listed
from claimcheck.storage.disputes import conditions
from claimcheck.storage.mapping import claim_of, finding_of
from claimcheck.storage.rows import not_found
from claimcheck.storage.searching import search_words
from claimcheck.storage.tables import ClaimRow, DisputeRow, FindingRow, PairRow, SpeakerNameRow

ALIASES_SHOWN = 40


def page(session: Session, text: str, offset: int, limit: int) -> SpeakerPage:
    """Speakers with claims whose names hold all words of `text`, those with most claims first."""
    query = _counted()
    words = search_words(text)
    if words:
        holding = (SpeakerNameRow.search.contains(word, autoescape=True) for word in words)
        query = query.where(ClaimRow.speaker_id.in_(select(SpeakerNameRow.speaker_id).where(*holding)))
    query = query.add_columns(func.count().over())  # all speakers: counting claims is what takes long, so do it once
    found = session.execute(query.order_by(func.count().desc(), ClaimRow.speaker_id).offset(offset).limit(limit)).all()
    if not found and offset:
        return SpeakerPage((), page(session, text, 0, 1).total)
    return SpeakerPage(tuple(_rows(session, [row[:-1] for row in found])), found[0][-1] if found else 0)


def _counted() -> Select[Any]:
    """By speaker: id, claims, first and last day; read from an index alone."""
    days = (func.min(ClaimRow.published_on), func.max(ClaimRow.published_on))
    return select(ClaimRow.speaker_id, func.count(), *days).where(STANDING).group_by(ClaimRow.speaker_id)


def _rows(session: Session, found: Sequence[Any]) -> list[SpeakerRow]:
    disputes = _disputes(session, [row[0] for row in found])
    return [
        SpeakerRow(one, _name(session, one), claims, disputes.get(one, 0), first, last)
        for one, claims, first, last in found
    ]


def _disputes(session: Session, speaker_ids: Sequence[str]) -> dict[str, int]:
    """In how many disputes each stands, of those that people are shown first; none: no entry."""
    one = aliased(DisputeRow)
    stands = union(
        *(
            select(side.label("speaker_id"), one.group_id)
            .join(DisputeRow, DisputeRow.group_id == one.group_id)
            .where(side.in_(speaker_ids), *conditions(FOLDED))
            for side in (one.left_speaker_id, one.right_speaker_id)
        )
    ).subquery()
    counted = select(stands.c.speaker_id, func.count()).group_by(stands.c.speaker_id)
    return dict(session.execute(counted).tuples().all())


def _name(session: Session, speaker_id: str) -> str:
    return (
        session.scalar(select(ClaimRow.speaker_name).where(ClaimRow.speaker_id == speaker_id, STANDING).limit(1)) or ""
    )


def ledger(session: Session, speaker_id: str, offset: int, limit: int) -> Ledger:
    """One page of the speaker's claims by day of publication, the undated last. Raises NotFound for one without."""
    found = session.execute(_counted().where(ClaimRow.speaker_id == speaker_id)).all()
    if not found:
        raise not_found("speaker", speaker_id)
    speaker = _rows(session, found)[0]
    order = (ClaimRow.published_on.asc().nulls_last(), ClaimRow.id)
    query = select(ClaimRow).where(ClaimRow.speaker_id == speaker_id, STANDING).order_by(*order)
    claims = [claim_of(row) for row in session.scalars(query.offset(offset).limit(limit))]
    findings = _findings(session, speaker_id, [claim.id for claim in claims])
    on_page = {claim.id for claim in claims}
    elsewhere = {end for one in findings for end in (one.left_id, one.right_id)} - on_page
    others = session.scalars(select(ClaimRow).where(ClaimRow.id.in_(elsewhere)).order_by(ClaimRow.id))
    return Ledger(
        speaker=speaker,
        aliases=tuple(_aliases(session, speaker_id)),
        claims=tuple(listed(session, claims)),
        total=speaker.claims,
        findings=tuple(findings),
        others=tuple(listed(session, map(claim_of, others))),
    )


def _findings(session: Session, speaker_id: str, claim_ids: list[str]) -> list[Finding]:
    """What joins these claims with claims of the same speaker: sure contradictions, and agreement."""
    other_sides = ((PairRow.left_id, PairRow.right_id), (PairRow.right_id, PairRow.left_id))
    pair_ids = union_all(
        *(
            select(PairRow.id)
            .join(ClaimRow, ClaimRow.id == there)
            .where(here.in_(claim_ids), ClaimRow.speaker_id == speaker_id, STANDING)
            for here, there in other_sides
        )
    )
    telling = (Relation.CONTRADICTION.value, Relation.ENTAILMENT.value)
    query = (
        select(FindingRow, PairRow)
        .join(PairRow, PairRow.id == FindingRow.pair_id)
        .where(PairRow.id.in_(pair_ids), FindingRow.relation.in_(telling), FindingRow.unsure.is_(False))
        .order_by(PairRow.id)
    )
    return [finding_of(finding, pair) for finding, pair in session.execute(query)]


def _aliases(session: Session, speaker_id: str) -> list[Alias]:
    """The names in articles, the most frequent first."""
    query = (
        select(ClaimRow.speaker, func.count())
        .where(ClaimRow.speaker_id == speaker_id, STANDING)
        .group_by(ClaimRow.speaker)
        .order_by(func.count().desc(), ClaimRow.speaker)
        .limit(ALIASES_SHOWN)
    )
    return [Alias(name, count) for name, count in session.execute(query)]


def named_in(session: Session, folded_names: Sequence[str]) -> dict[str, str]:
    """Speakers with claims who have one of these folded names: id → name."""
    query = (
        select(ClaimRow.speaker_id, func.min(ClaimRow.speaker_name))
        .where(
            ClaimRow.speaker_id.in_(select(SpeakerNameRow.speaker_id).where(SpeakerNameRow.search.in_(folded_names))),
            STANDING,
        )
        .group_by(ClaimRow.speaker_id)
    )
    return dict(session.execute(query).tuples().all())


def answers(session: Session, claim_id: str, speaker_ids: Sequence[str]) -> dict[str, str]:
    """Speaker → the surest listed dispute, unless unsure, of the claim with one of theirs; without those without."""
    other_sides = ((PairRow.left_id, PairRow.right_id), (PairRow.right_id, PairRow.left_id))
    theirs = union_all(
        *(
            select(PairRow.id, ClaimRow.speaker_id)
            .join(ClaimRow, ClaimRow.id == there)
            .where(here == claim_id, ClaimRow.speaker_id.in_(speaker_ids), STANDING)
            for here, there in other_sides
        )
    ).subquery()
    query = (
        select(theirs.c.speaker_id, theirs.c.id)
        .join(DisputeRow, DisputeRow.pair_id == theirs.c.id)
        .where(DisputeRow.unsure.is_(False))
        .order_by(DisputeRow.confidence, DisputeRow.pair_id.desc())
    )
    return dict(session.execute(query).tuples().all())  # the surest comes last, and stays
