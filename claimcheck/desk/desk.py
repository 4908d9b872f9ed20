"""One reviewer's desk over the store: reads the list, stores decisions and flags with who and when."""

from collections.abc import Callable
from datetime import date, datetime

from claimcheck.desk.agreement import Agreement, agreement
from claimcheck.desk.entries import clean_name, clean_note
from claimcheck.desk.replies import FindParties, answers
from claimcheck.domain.article import Article, SentenceCoverage, Version
from claimcheck.domain.claim import Claim
from claimcheck.domain.correction import Part, Value, value_of
from claimcheck.domain.identity import SpeakerDecision, SpeakerVerdict, own_id
from claimcheck.domain.listing import EVERYTHING, DisputeFile, DisputeFilter, DisputePage, FilterChoices
from claimcheck.domain.overview import Answer
from claimcheck.domain.proposition import Agreement as SayingTheSame
from claimcheck.domain.proposition import DisputeGroup
from claimcheck.domain.review import Decision, Flag, FlagTarget, Reason, Review
from claimcheck.errors import DeskError
from claimcheck.extract.speakers import speaker_key
from claimcheck.protocols import Overviews, Store


class Desk:
    """What the dashboard and the command line let one person do. Several desks may share a store."""

    def __init__(
        self,
        store: Store,
        reviewer: str,
        clock: Callable[[], datetime],
        find_parties: FindParties = lambda text: {},
    ) -> None:
        """`reviewer` signs everything; `clock` gives times with a zone; `find_parties` knows who is named in a text.

        Raises DeskError for an empty name.
        """
        self.reviewer = clean_name(reviewer, "reviewer")
        if not self.reviewer:
            raise DeskError("The reviewer has no name; set CLAIMCHECK_REVIEWER, so that decisions can be signed.")
        self._store = store
        self._clock = clock
        self._find_parties = find_parties

    # reading

    def disputes(self, filter: DisputeFilter = EVERYTHING, offset: int = 0, limit: int = 50) -> DisputePage:
        """One page of the list by descending confidence."""
        return self._store.disputes(filter, offset, limit)

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

    def versions(self, article_id: str) -> list[Version]:
        """All versions of an article, the first one first. Raises NotFound."""
        return self._store.versions(article_id)

    def coverage(self, article_id: str) -> list[SentenceCoverage]:
        """What became of each sentence of an article. Raises NotFound."""
        return self._store.coverage(article_id)

    def filter_choices(self, named: DisputeFilter) -> FilterChoices:
        """What the list can be filtered by: the most frequent, and what `named` names."""
        return self._store.filter_choices(named)

    def counts(self) -> dict[str, int]:
        """How much is stored, by table."""
        return self._store.counts()

    @property
    def overviews(self) -> Overviews:
        """Lists and counts across many records."""
        return self._store

    def group(self, pair_id: str) -> DisputeGroup:
        """Everyone on both sides of the dispute that the pair is part of. Raises NotFound."""
        return self._store.dispute_group(pair_id)

    def agreements(self, claim_id: str) -> list[SayingTheSame]:
        """Who else says the same as a claim. Raises NotFound."""
        return self._store.agreements(claim_id)

    def answers(self, claim: Claim) -> list[Answer]:
        """The parties that the claim names, those who have not answered yet first."""
        return answers(self._store, claim, self._find_parties)

    def now(self) -> datetime:
        """The time by this desk's clock."""
        return self._clock()

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
        blind: bool = False,
    ) -> Review:
        """Append this reviewer's decision; `expected_number` is how many reviews the reviewer saw.

        A `blind` one is a second opinion: it is kept beside the decision that holds and does not change it.

        Raises Conflict if somebody decided meanwhile, DeskError for a note that is too long, or for a reason with
        another decision than NOT_CONTRADICTION.
        """
        if reason is not None and decision is not Decision.NOT_CONTRADICTION:
            raise DeskError(f"Reason {reason} says why a pair is not a contradiction, the decision is {decision}.")
        return self._store.add_review(
            pair_id, decision, self.reviewer, self._clock(), reason, clean_note(note), expected_number, blind
        )

    def undo(self, pair_id: str, number: int) -> Review:
        """Take back this reviewer's review `number`; twice is once. What was decided before it holds again.

        Raises NotFound, and Conflict where it is somebody else's, or somebody decided after it.
        """
        return self._store.take_back(pair_id, number, self.reviewer, self._clock())

    def waiting_for_second(self) -> tuple[list[str], int]:
        """The next two pairs that this reviewer may decide blind, and how many there are."""
        return self._store.waiting_for_second(self.reviewer, limit=2)

    def agreement(self) -> Agreement:
        """How far first decisions and second opinions agree."""
        return agreement(self._store.second_opinions())

    def correct(self, claim: Claim, part: Part, value: Value) -> Claim:
        """Put one part of a claim right; `claim` is what the reviewer saw. The value before is kept.

        A speaker without id is the one of that name, or else a new one. Raises NotFound, DeskError for a name that
        is empty or too long and for a claim left without words, and Conflict where somebody else corrected that part
        meanwhile.
        """
        if part is Part.SPEAKER:
            speaker_id, name = value
            name = clean_name(name, "speaker")
            if not name:
                raise DeskError("The speaker has no name; write one, or choose one from the list.")
            known = {} if speaker_id else self._store.speakers_named([name])
            value = list(*known.items()) if len(known) == 1 else [speaker_id or speaker_key(name), name]
        if part is Part.CONTENT and not value:
            raise DeskError("The claim has no words left; copy them from the article.")
        if part is Part.SOURCE and len(value) > 1:
            raise DeskError("The speaker is named in one place; copy those words alone from the article.")
        return self._store.correct_claim(claim.id, part, value_of(claim, part), value, self.reviewer, self._clock())

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

    # who is who

    def merge_speakers(self, speaker_id: str, into_id: str, into_name: str) -> SpeakerDecision:
        """Say that what is found under `speaker_id` belongs to another. Raises DeskError for one with itself."""
        if speaker_id == into_id:
            raise DeskError(f"Speaker {into_name} cannot be merged with itself; choose another one.")
        return self._decide_speaker(SpeakerVerdict.SAME, speaker_id, into_id, into_name)

    def keep_apart(self, speaker_id: str, other_id: str, other_name: str) -> SpeakerDecision:
        """Say that two speakers are two, so that they are not suggested as one again."""
        return self._decide_speaker(SpeakerVerdict.DIFFERENT, speaker_id, other_id, other_name)

    def split_name(self, speaker_id: str, name: str) -> SpeakerDecision:
        """Say that what articles call `name` is somebody else than this speaker: a speaker of that name."""
        return self._decide_speaker(SpeakerVerdict.SPLIT, speaker_id, own_id(speaker_id, name), name, name)

    def undo_speaker(self, decision: SpeakerDecision) -> SpeakerDecision:
        """Take back a merge or a split; both words stay in the record."""
        return self._decide_speaker(
            SpeakerVerdict.UNDONE, decision.speaker_id, decision.other_id, decision.other_name, decision.name
        )

    def _decide_speaker(
        self, verdict: SpeakerVerdict, speaker_id: str, other_id: str, other_name: str, name: str = ""
    ) -> SpeakerDecision:
        return self._store.decide_speaker(
            SpeakerDecision(0, verdict, speaker_id, other_id, other_name, self.reviewer, self._clock(), name)
        )
