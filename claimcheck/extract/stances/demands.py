"""Whether a content demands."""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.stances.reaches import CLOSING_WORDS, DENIAL_REACH, HEAD_WORDS, LONGEST_WRONG
from claimcheck.extract.stances.speakers import governs_behind

SHORTEST_DUTY = 6  # letters of "atmalı", and not of "amelî"


def demands(norms: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a modal stands among the first words, or closes the content where the verb does: "करानी चाहिए"; not where
    it is denied, "डरने की जरूरत नहीं", "لم ينص على ضرورة", or a future, "بند کیا جائے گا"; nor in a clause inside:
    "کالایی که نباید وارد شود"."""
    language = lexicon.language
    closes = norms[-1].endswith(lexicon.endings["demand_endings"])  # "ilk adımı komşu ülke | atmalı"
    if lexicon.opening("demand_openers", norms[:LONGEST_WRONG]) or (closes and len(norms[-1]) >= SHORTEST_DUTY):
        return True
    for at, words in enumerate(pairwise(norms[:HEAD_WORDS])):  # "органи | мають посилити", "платити | має винуватець"
        obliged = any(
            (one,) in lexicon.phrases["demand_auxiliaries"] and two.endswith(lexicon.endings["infinitive_endings"])
            for one, two in (words, words[::-1])
        )
        if obliged and not _is_embedded(norms[:at], lexicon):
            return True
    late = max(HEAD_WORDS, len(norms)) - CLOSING_WORDS if governs_behind(lexicon) else len(norms)
    for words, first in ((norms[:HEAD_WORDS], 0), (norms[late:], late)):
        at = lexicon.place("demand_words", words)
        if at < 0:
            continue
        at += first
        if any(
            lexicon.opening("blame_words", norms[i : at + LONGEST_WRONG]) > at - i
            for i in range(max(0, at - 3), at + 1)
        ):
            continue  # "should have warned", "hätte | handeln müssen"
        behind = language.nominal_markers and any(lexicon.kind(word) & Kind.NEGATOR for word in norms[at + 1 : at + 2])
        behind = behind or (language.nominal_markers and lexicon.place("future_words", norms[at + 1 : at + 3]) >= 0)
        behind = behind or ((language.cue_closes or language.nominal_markers) and _is_embedded(norms[:at], lexicon))
        before = norms[max(0, at - DENIAL_REACH) : max(0, at - 1)]
        if not behind and not (language.verb_first and any(lexicon.kind(word) & Kind.NEGATOR for word in before)):
            return True
    return False


def _is_embedded(before: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a clause that is opened among the words `before` a modal has no verb yet, so that the modal is its:
    "کالایی که | نباید وارد شود"."""
    for word in reversed(before):
        kind = lexicon.kind(word)
        if kind & Kind.FINITE:
            return False
        if kind & Kind.RELATIVE or (word,) in lexicon.phrases["binding_openers"]:
            return True
    return False
