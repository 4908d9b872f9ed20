"""One reviewer's desk over the store: reads the list, stores decisions and flags with who and when."""

from collections.abc import Callable
from datetime import date, datetime

from claimcheck.desk.entries import clean_name, clean_note
from claimcheck.domain.article import Article, SentenceCoverage
from claimcheck.domain.claim import Claim
from claimcheck.domain.listing import DisputeFile, DisputeFilter, DisputePage, FilterChoices
from claimcheck.domain.review import Decision, Flag, FlagTarget, Reason, Review
from claimcheck.errors import DeskError
from claimcheck.protocols import Store


class Desk:
    """What the dashboard and the command line let one person do. Several desks may share a store."""

    def __init__(self, store: Store, reviewer: str, clock: Callable[[], datetime]) -> None:
        """`reviewer` signs everything; `clock` gives times with a zone. Raises DeskError for an empty name."""
        self.reviewer = clean_name(reviewer, "reviewer")
        if not self.reviewer:
            raise DeskError("The reviewer has no name; set CLAIMCHECK_REVIEWER, so that decisions can be signed.")
        self._store = store
        self._clock = clock

    # reading

    def disputes(self, filter: DisputeFilter | None = None, offset: int = 0, limit: int = 50) -> DisputePage:
        """One page of the list by descending confidence."""
        return self._store.disputes(filter or DisputeFilter(), offset, limit)

    def dispute(self, pair_id: str) -> DisputeFile:
        """Everything about one dispute. Raises NotFound."""
        return self._store.dispute(pair_id)

    def claim(self, claim_id: str) -> Claim:
        """One claim. Raises NotFound."""
        return self._store.claim(claim_id)

    def article(self, article_id: str) -> Article:
        """One article with its text. Raises NotFound."""
        return self._store.article(article_id)

    def claims_of(self, article_id: str) -> list[Claim]:
        """The claims of an article in text order. Raises NotFound."""
        return self._store.claims(article_id)

    def coverage(self, article_id: str) -> list[SentenceCoverage]:
        """What became of each sentence of an article. Raises NotFound."""
        return self._store.coverage(article_id)

    def filter_choices(self) -> FilterChoices:
        """What the list can be filtered by."""
        return self._store.filter_choices()

    def counts(self) -> dict[str, int]:
        """How much is stored, by table."""
        return self._store.counts()

    def flags(self, target_id: str | None = None, standing_only: bool = False) -> list[Flag]:
        """Flags on one claim or pair, or all, oldest first."""
        return self._store.flags(target_id, standing_only)

    # deciding and following up

    def decide(
        self,
        pair_id: str,
        decision: Decision,
        reason: Reason | None = None,
        note: str = "",
        expected_number: int | None = None,
    ) -> Review:
        """Append this reviewer's decision; `expected_number` is how many reviews the reviewer saw.

        Raises Conflict if somebody decided meanwhile, DeskError for a note that is too long, or for a reason with
        another decision than NOT_CONTRADICTION.
        """
        if reason is not None and decision is not Decision.NOT_CONTRADICTION:
            raise DeskError(f"Reason {reason} says why a pair is not a contradiction, the decision is {decision}.")
        return self._store.add_review(
            pair_id, decision, self.reviewer, self._clock(), reason, clean_note(note), expected_number
        )

    def raise_flag(
        self, target: FlagTarget, target_id: str, note: str = "", due_on: date | None = None, assigned_to: str = ""
    ) -> Flag:
        """Mark a claim or pair for follow-up. Raises NotFound, and DeskError for a note or name that is too long."""
        return self._store.raise_flag(
            target,
            target_id,
            self.reviewer,
            self._clock(),
            clean_note(note),
            due_on,
            clean_name(assigned_to, "person assigned"),
        )

    def lower_flag(self, flag_id: str) -> Flag:
        """Say that a flag is done. Raises NotFound, and Conflict if somebody else lowered it."""
        return self._store.lower_flag(flag_id, self.reviewer, self._clock())
