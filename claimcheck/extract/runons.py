"""Speech without quotation marks, over how many sentences it goes on: "وزیر گفت: P. | ما Q. | R. | وی افزود: S"."""

from collections.abc import Sequence

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Quotation
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import folded_words
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.spans import END_MARKS
from claimcheck.extract.speakers import Speaker
from claimcheck.extract.units import COLONS, Unit
from claimcheck.text.sentences import trim

LONGEST_RUN = 8  # sentences behind the one with the cue
LONGEST_NAME = 3  # words
NAMED_AMONG = 2  # words that open a sentence, in which it names whom it is about
ENDS = frozenset(".؟?!…")
ASKS = frozenset("؟?")


def is_open(text: str, draft: Draft, sentence: Span) -> bool:
    """Whether the content stands unquoted behind a cue and its colon and is all the rest of the sentence."""
    if draft.quotation is not Quotation.INDIRECT or len(draft.content) != 1:
        return False
    content = draft.content[0]
    return opens_speech(text, draft) and content.end >= trim(text, sentence, END_MARKS).end


def opens_speech(text: str, draft: Draft) -> bool:
    """Whether only a colon parts the cue from what it opens."""
    between = text[draft.cue.end : draft.content[0].start] if draft.content else ""
    return between.strip() in COLONS


def is_own(units: Sequence[Unit], lexicon: Lexicon) -> bool:
    """Whether the speaker speaks of himself: a first person, or a verb with its ending, "داریم", "می کنم"."""
    endings, prefixes = lexicon.endings["first_person_endings"], lexicon.endings["verb_prefixes"]
    for index, unit in enumerate(units):
        verb = unit.kind & Kind.FINITE or (index > 0 and units[index - 1].norm in prefixes)
        if unit.kind & Kind.FIRST_PERSON or (verb and unit.norm.endswith(endings)):
            return True
    return False


def names(units: Sequence[Unit], speaker: Speaker, lexicon: Lexicon) -> bool:
    """Whether the sentence opens with the name by which the speaker was last called, so that it is about him."""
    own = folded_words(speaker.mention)
    if len(own) > LONGEST_NAME or any(lexicon.kind(word) for word in own):
        return False
    return any(word in own for word in [unit.norm for unit in units if unit.is_word][:NAMED_AMONG])


def may_go_on(text: str) -> bool:
    """Whether the sentence is whole, of several words, and nobody opens speech of his own in it."""
    return text[-1:] in ENDS and " " in text and not any(mark in text for mark in COLONS)


def is_asked(text: str, opens: bool) -> bool:
    """Whether the last sentence before one that `opens` with a cue tells what was asked: "وی در پاسخ به …؟ | گفت:"."""
    return opens and text[-1:] in ASKS
