"""What reading a sentence gives: attributions whose speakers are not resolved yet."""

from dataclasses import dataclass, replace

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity, Quotation


@dataclass(frozen=True, slots=True)
class Draft:
    """An attribution before its speaker is known.

    `source` None: elided or continued from the context. `shares`: the index, among the drafts of the sentence, of the
    draft whose speaker this one shares, or -1. `within`: the index of the draft whose content holds this one, or -1.
    `others`: "others denied". `relay`: the cue only passes on what a medium reported.
    """

    cue: Span
    content: tuple[Span, ...]
    source: Span | None
    polarity: Polarity
    quotation: Quotation
    shares: int = -1
    within: int = -1
    relay: bool = False
    object_first: bool = False  # the content opens with the person accused, asked or described
    pronoun: Span | None = None  # a relative pronoun that stands for the source: "Ann Lee, who said"
    continues: bool = False  # counts only right after a sentence of reported speech
    owner: Span | None = None  # within the source: whose words it is a noun of, "Angaben | der Polizei"
    unmarked: bool = False  # it has no cue of its own: the mood of its verb goes on with a report before it
    previous: bool = False  # the content is the sentence before: "Das teilte die Polizei mit."
    medium: Span | None = None  # who relays what the source says: "the agency quoted her as saying"
    cited: Span | None = None  # whom the source, if it is a medium, relays: "the agency said, citing a minister"
    hangs_on: int = -1  # where the claim ends that the content stands for: "P| , which the army denies"
    documented: bool = False  # a passive of what a document says; without a source it counts only behind another
    elliptical: bool = False  # the content is that of another draft: "while others denied"
    denied_at: int = -1  # told by a noun: where the denial of it begins, "denied | his claim that P", or it itself does

    def moved(self, offset: int) -> "Draft":
        """The same with its links raised by `offset`."""
        return replace(
            self,
            shares=self.shares + offset if self.shares >= 0 else -1,
            within=self.within + offset if self.within >= 0 else -1,
        )
