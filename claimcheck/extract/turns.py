"""Speech that a dash opens and the author's words close or break, over its sentences: "– P. | Q, – каже Ганна. –
R. | S."."""

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Quotation
from claimcheck.extract.drafts import Draft
from claimcheck.extract.units import COMMAS, DASHES

LONGEST_DASH = 4  # characters of a dash, of marks and blanks before what is said
MARKS = DASHES | COMMAS | frozenset("?!…")  # that end what is said before the author's words


def opens(text: str, sentence: Span) -> bool:
    """Whether a dash opens the sentence."""
    return text[sentence.start] in DASHES and text[sentence.start + 1 : sentence.start + 2].isspace()


def is_closed(text: str, draft: Draft) -> bool:
    """Whether a dash and the author's words close what the draft says: "Усе згоріло, | – каже Ганна"."""
    if draft.quotation is Quotation.DIRECT or not draft.content:
        return False
    said = draft.content[-1]
    between = text[said.end : draft.cue.start].strip() if said.end < draft.cue.start else ""
    return bool(between) and between[-1] in DASHES and between[0] in MARKS


def is_resumed(text: str, draft: Draft, sentence: Span) -> bool:
    """Whether the sentence resumes the turn that the author's words broke, and is all of what the draft says."""
    told = bool(draft.content) and draft.cue.end < sentence.start
    return told and opens(text, sentence) and draft.content[0].start < sentence.start + LONGEST_DASH
