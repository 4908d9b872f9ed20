"""Sentences that go on with what the last one reported, in languages whose news reports a speech over several:
"王宁表示，P。| 中方愿同各方合作。"."""

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import Gazetteer
from claimcheck.extract.lexicon import Lexicon
from claimcheck.extract.stances.polarity import stance
from claimcheck.extract.units import COMMAS, STOPS

LONGEST_HEAD = 60  # characters of a sentence in which its openings are looked for
LONGEST_GAP = 5  # sentences that may not show it, before one that does
PLANNED = (Polarity.INTEND, Polarity.DEMAND)


def goes_on(text: str, draft: Draft, lexicon: Lexicon, names: Gazetteer) -> bool:
    """Whether the content of a sentence without a cue shows by its words that the last speaker says it: it opens, or
    one of its clauses does, with what only a speaker says, or it plans or demands."""
    language, span = lexicon.language, draft.content[0]
    head = text[span.start : min(span.end, span.start + LONGEST_HEAD)]
    for start in (0, *(at + 1 for at, char in enumerate(head) if char in COMMAS | STOPS)):
        if head.startswith(language.speech_openers, start) or head.startswith(language.side_openers, start + 1):
            return True
    return stance(text, draft, lexicon, names) in PLANNED


def can_go_on(text: str, before: Draft, gap: Span) -> bool:
    """Whether a report in the writer's words ends with its sentence, and the next, which begins behind `gap`, is of the
    same paragraph."""
    reported = before.content[-1].end > before.cue.end and before.quotation is not Quotation.DIRECT
    reported = reported and before.polarity in (Polarity.ASSERT, *PLANNED)
    return reported and not any(char.isspace() for char in text[gap.start : gap.end])
