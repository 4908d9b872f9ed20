"""What a content does though its cue only asserts: it demands, says what its speaker will do, or lays blame on a
party."""

from claimcheck.domain.claim import Polarity
from claimcheck.extract.brackets import closes_in_passive, closes_in_perfect
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import Gazetteer
from claimcheck.extract.lexicon import Lexicon
from claimcheck.extract.spans import content_words
from claimcheck.extract.stances.blame import holds_blame, neglects
from claimcheck.extract.stances.demands import demands
from claimcheck.extract.stances.denials import is_supposed
from claimcheck.extract.stances.plans import is_plan
from claimcheck.extract.stances.reaches import HEAD_WORDS
from claimcheck.extract.stances.speakers import source_words
from claimcheck.extract.stances.wrongs import blames

SENTENCE_ENDS = frozenset(".!?؟。।۔")


def stance(text: str, draft: Draft, lexicon: Lexicon, names: Gazetteer) -> Polarity:
    """The cue's polarity, or what the content itself does where the cue only asserts: demand, intend, accuse."""
    parts = [[word.norm for word in content_words(text, span, lexicon)] for span in draft.content]
    norms = [norm for part in parts for norm in part]
    if draft.polarity is not Polarity.ASSERT or draft.object_first or not norms:
        return draft.polarity
    bracketed = lexicon.language.verb_second
    if lexicon.holds("decision_words", norms[:HEAD_WORDS]) and not is_supposed(norms, lexicon):
        return Polarity.INTEND
    if demands(norms, lexicon) and not (bracketed and closes_in_perfect(text, draft.content, lexicon)):
        return Polarity.DEMAND
    source = source_words(text, draft, lexicon)
    planned = is_plan(text, norms, source, draft, lexicon, names)
    befalls = planned and bracketed and closes_in_passive(text, draft.content, lexicon)
    if planned and not befalls and not _adds_sentence(text, draft):
        return Polarity.INTEND
    if (
        (not is_supposed(norms, lexicon) and any(holds_blame(part, lexicon) for part in parts))
        or neglects(norms, source, draft, lexicon)
        or blames(norms, source, draft, lexicon, names)
    ):
        return Polarity.ACCUSE
    return Polarity.ASSERT


def _adds_sentence(text: str, draft: Draft) -> bool:
    """Whether a quotation goes on with a sentence of its own behind its cue, which the plan before it does not
    cover."""
    first, last = draft.content[0], draft.content[-1]
    return any(char in SENTENCE_ENDS for char in text[first.end : last.start])
