"""The reading half of the store: lists and counts across many records, one transaction a call."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select

from claimcheck.domain.identity import SpeakerDecision, SpeakerSuggestion
from claimcheck.domain.listing import DisputeFilter, DisputeRow
from claimcheck.domain.overview import (
    ClaimFile,
    ClaimFilter,
    ClaimPage,
    DecidedDispute,
    Ledger,
    Opposition,
    SpeakerPage,
    Timeline,
)
from claimcheck.storage import claimlists, disputes, identities, oppositions, speakers
from claimcheck.storage.engine import Database
from claimcheck.storage.searching import folded
from claimcheck.storage.tables import ArticleRow


class SqlOverviews:
    """protocols.Overviews over SQLite or PostgreSQL."""

    _database: Database

    def claims_page(self, filter: ClaimFilter, offset: int = 0, limit: int = 50) -> ClaimPage:
        with self._database.reading() as session:
            return claimlists.page(session, filter, offset, limit)

    def claim_file(self, claim_id: str) -> ClaimFile:
        with self._database.reading() as session:
            return claimlists.one(session, claim_id)

    def related(self, claim_ids: Sequence[str], limit: int = 10) -> list[DisputeRow]:
        with self._database.reading() as session:
            return disputes.rows(session, claimlists.disputes_of(session, list(claim_ids), limit))

    def dispute_rows(self, pair_ids: Sequence[str]) -> dict[str, DisputeRow]:
        with self._database.reading() as session:
            return {row.finding.pair_id: row for row in disputes.rows(session, list(pair_ids))}

    def speakers_page(self, text: str = "", offset: int = 0, limit: int = 50) -> SpeakerPage:
        with self._database.reading() as session:
            return speakers.page(session, text, offset, limit)

    def ledger(self, speaker_id: str, offset: int = 0, limit: int = 50) -> Ledger:
        with self._database.reading() as session:
            return speakers.ledger(session, speaker_id, offset, limit)

    def speakers_named(self, names: Sequence[str]) -> dict[str, str]:
        with self._database.reading() as session:
            return speakers.named_in(session, [folded(name) for name in names])

    def answers(self, claim_id: str, speaker_ids: Sequence[str]) -> dict[str, DisputeRow]:
        with self._database.reading() as session:
            found = speakers.answers(session, claim_id, speaker_ids)
            return dict(zip(found, disputes.rows(session, list(found.values())), strict=True))

    def oppositions(self, filter: DisputeFilter, limit: int = 100) -> list[Opposition]:
        with self._database.reading() as session:
            return oppositions.oppositions(session, filter, limit)

    def timeline(self, filter: DisputeFilter, as_of: date | None = None, offset: int = 0, limit: int = 50) -> Timeline:
        with self._database.reading() as session:
            return oppositions.timeline(session, filter, as_of, offset, limit)

    def less_likely(self, filter: DisputeFilter, as_of: date | None = None) -> int:
        with self._database.reading() as session:
            return disputes.less_likely(session, filter, as_of)

    def tally(self) -> dict[tuple[str, str, bool], int]:
        with self._database.reading() as session:
            return disputes.tally(session)

    def decided(self, limit: int) -> list[DecidedDispute]:
        with self._database.reading() as session:
            return oppositions.decided(session, limit)

    def article_languages(self) -> dict[str, int]:
        query = select(ArticleRow.language, func.count()).group_by(ArticleRow.language)
        with self._database.reading() as session:
            return dict(session.execute(query.order_by(func.count().desc(), ArticleRow.language)).tuples().all())

    # who is who

    def speaker_decisions(self, speaker_id: str | None = None) -> list[SpeakerDecision]:
        with self._database.reading() as session:
            return identities.decisions(session, speaker_id)

    def speaker_suggestions(self, speaker_id: str) -> list[SpeakerSuggestion]:
        with self._database.reading() as session:
            return identities.suggestions(session, speaker_id)

    def decide_speaker(self, decision: SpeakerDecision) -> SpeakerDecision:
        with self._database.writing() as session:
            return identities.decide(session, decision)
