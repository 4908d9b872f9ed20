"""Sentences that go on with what the last one reported, in languages whose news reports a speech over several:
"王宁表示，P。| 中方愿同各方合作。", "मेयर ने कहा कि P। | हमने पुल बनाया।"."""

from collections.abc import Sequence

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import Gazetteer, folded_words
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Lexicon
from claimcheck.extract.spans import END_MARKS
from claimcheck.extract.stances.polarity import stance
from claimcheck.extract.units import COLONS, COMMAS, STOPS, Unit
from claimcheck.text.sentences import trim

LONGEST_HEAD = 60  # characters of a sentence in which its openings are looked for
LONGEST_GAP = 5  # sentences that may not show it, before one that does
LONGEST_OWN = 400  # characters of a sentence in the first person; longer ones lack their stops
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


def ends_open(text: str, before: Draft, sentence: Span, lexicon: Lexicon) -> bool:
    """Whether the content stands unquoted behind a cue and a complementiser, comma or colon, and ends its sentence,
    which is told in the third person up to there."""
    told = folded_words(text[sentence.start : before.cue.end])
    if before.quotation is not Quotation.INDIRECT or not before.content or lexicon.holds("speaker_words", told):
        return False
    behind = text[before.cue.end : before.content[0].start].split()
    opened = bool(behind) and (behind[0] in lexicon.language.complementisers or behind[0][0] in COLONS | COMMAS)
    return opened and before.content[-1].end >= trim(text, sentence, END_MARKS).end


def is_own(units: Sequence[Unit], hits: Sequence[Hit], lexicon: Lexicon) -> bool:
    """Whether the sentence is told in the first person, and nobody else is said to speak in it."""
    at = lexicon.place("speaker_words", [unit.norm for unit in units])
    alone = all(unit.quote is None and unit.norm not in COLONS for unit in units)
    short = units[-1].end - units[0].start <= LONGEST_OWN
    return at >= 0 and alone and short and not any(at >= hit.start for hit in hits)
