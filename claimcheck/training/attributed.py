"""Turn an inference pair into a pair of attributed claims, with the label that follows from who affirms and who denies.

If P entails H, then one who says P and one who denies H contradict each other, and two who deny both agree.
So any inference set, in any language, becomes a lesson in denials, dismissals, assents and evasions, and no polarity
word gives the label away: denials stand in contradictions, entailments and neutral pairs alike.
"""

from __future__ import annotations

import numpy as np

from claimcheck.domain.claim import Polarity
from claimcheck.domain.reading import attributed_text
from claimcheck.training.corpora import Pair
from claimcheck.training.phrases import PHRASES, Phrases

Generator = np.random.Generator

AFFIRMS, DENIES, EVADES = 1, -1, 0
EQUIVALENT = "equivalent"  # entailment both ways: a translation, the same sentence

# (sign of premise, sign of hypothesis) → relation of the two claims
ALGEBRA: dict[str, dict[tuple[int, int], str]] = {
    "entailment": {(1, 1): "entailment", (1, -1): "contradiction", (-1, -1): "entailment", (-1, 1): "neutral"},
    EQUIVALENT: {(1, 1): "entailment", (1, -1): "contradiction", (-1, -1): "entailment", (-1, 1): "contradiction"},
    "contradiction": {(1, 1): "contradiction", (1, -1): "entailment", (-1, -1): "neutral", (-1, 1): "entailment"},
    "neutral": {(1, 1): "neutral", (1, -1): "neutral", (-1, -1): "neutral", (-1, 1): "neutral"},
}
SIGNS = ((1, 1), (1, -1), (-1, 1), (-1, -1), (0, 1), (0, -1), (1, 0))
SIGN_SHARES = (0.40, 0.18, 0.14, 0.16, 0.04, 0.04, 0.04)


def combined(relation: str, premise_sign: int, hypothesis_sign: int) -> str:
    """The relation of two claims whose propositions stand in `relation`."""
    if EVADES in (premise_sign, hypothesis_sign):
        return "neutral"
    return ALGEBRA[relation][(premise_sign, hypothesis_sign)]


def attributed(pair: Pair, rng: Generator, signs: tuple[int, int] | None = None) -> Pair:
    """The pair as two attributed claims. Pairs of two-class sets keep both claims affirmed."""
    if signs is None:
        signs = SIGNS[rng.choice(len(SIGNS), p=SIGN_SHARES)]
    if pair.relation == "not_entailment":
        signs, relation = (AFFIRMS, AFFIRMS), pair.relation
    else:
        relation = combined(pair.relation, *signs)
    left, right = (PHRASES.get(language, PHRASES["en"]) for language in pair.languages)
    return Pair(
        dressed(pair.premise, signs[0], left, rng),
        dressed(pair.hypothesis, signs[1], right, rng),
        relation,
        pair.languages,
    )


def dressed(text: str, sign: int, phrases: Phrases, rng: Generator) -> str:
    """The reading of a claim that affirms, denies or evades the sentence."""
    text = text.strip().rstrip(".。۔।")
    speaker, other = (phrases.speakers[i] for i in rng.choice(len(phrases.speakers), 2, replace=False))
    report = one_of(phrases.reports, rng).format(s=other, x=text)
    chance = rng.random()
    if sign == AFFIRMS:
        if chance < 0.08:
            return attributed_text(speaker, Polarity.ASSERT, one_of(phrases.assents, rng), report)
        return attributed_text(speaker, Polarity.ACCUSE if chance > 0.8 else Polarity.ASSERT, text)
    if sign == DENIES:
        if chance < 0.50:
            return attributed_text(speaker, Polarity.DENY, text)
        if chance < 0.72:
            return attributed_text(speaker, Polarity.DENY, one_of(phrases.anaphors, rng), report)
        if chance < 0.84:
            return attributed_text(speaker, Polarity.ASSERT, one_of(phrases.dismissals, rng), report)
        if chance < 0.92:
            return attributed_text(speaker, Polarity.DOUBT, text)
        return attributed_text(speaker, Polarity.ASSERT, one_of(phrases.negations, rng).format(x=text))
    if chance < 0.6:
        return attributed_text(speaker, Polarity.ASSERT, one_of(phrases.evasions, rng), report)
    return attributed_text(speaker, Polarity.DEMAND if chance < 0.8 else Polarity.INTEND, text)


def one_of(options: tuple[str, ...], rng: Generator) -> str:
    """One of the options, drawn evenly."""
    return options[rng.integers(len(options))]
