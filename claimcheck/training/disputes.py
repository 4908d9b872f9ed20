"""The dispute stage: teach the cross-encoder to read attributed claims.

judged pairs of news claims                  what the label is, as the path will give them
authored rows, in every pair of languages    what the label is
sides of rows about two topics               that a denial needs to be of the same thing
recombined rows, translations, frames        who affirms and who denies the same thing
inference pairs dressed as claims            the same over every topic and wording
plain inference pairs                        what the model knew before
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from claimcheck.training import corpora
from claimcheck.training.attributed import EQUIVALENT, attributed
from claimcheck.training.authored import Row, recombined, row_pairs, strangers
from claimcheck.training.corpora import LABELS, Pair
from claimcheck.training.grammar import dispute_pairs
from claimcheck.training.loop import Course
from claimcheck.training.mixture import KEEP_ALIVE, LONGEST_CLAIM, draw, general, lexicons

COURSE = Course(rate=8e-5, table_rate=1.5e-4, decay=0.01)


@dataclass(frozen=True, slots=True)
class Recipe:
    """How many pairs each source gives to the stage."""

    row_draws: int = 14  # mixed-language readings of an authored row in twelve languages, beside its plain ones
    judged_draws: int = 10  # readings of a judged pair of news claims
    alone_draws: int = 3  # readings of a row that is written in one language
    recombined_draws: int = 6  # pairs of each content that stands alone and is in twelve languages
    strangers: int = 5000  # neutral pairs of claims about two topics
    frames: int = 3500
    translations: int = 2500
    dressed: int = 7000  # inference pairs as attributed claims
    plain_scale: float = 0.6  # of KEEP_ALIVE


def dispute_mixture(
    data: Path, rows: Sequence[Row], seed: int, recipe: Recipe = Recipe(), judged: Sequence[Pair] = ()
) -> list[Pair]:
    """The pairs of the stage, shuffled by the seed. `judged` are readings of claims that people judged."""
    rng = np.random.default_rng(seed)
    found = row_pairs(rows, recipe.row_draws, recipe.alone_draws, rng)
    found += strangers(rows, recipe.strangers, rng)
    found += balanced(recombined(rows, recipe.recombined_draws, rng), rng)
    found += balanced(dispute_pairs(int(recipe.frames * 1.4), rng), rng)
    found += balanced(translated_claims(data, recipe.translations, rng), rng)
    found += dressed_inference(data, recipe.dressed, seed, rng)
    plain = draw(data, KEEP_ALIVE, rng, lexicons(data, corpora.LANGUAGES)) + corpora.stance_pairs(data, "train")
    found += [plain[i] for i in rng.permutation(len(plain))[: int(len(plain) * recipe.plain_scale)]]
    found += list(judged) * recipe.judged_draws
    return [found[i] for i in rng.permutation(len(found))]


def dressed_inference(data: Path, count: int, seed: int, rng: np.random.Generator) -> list[Pair]:
    """General pairs, short enough to be claims, as attributed claims; relations balanced."""
    short = [p for p in general(data, seed + 1) if len(p.premise) <= LONGEST_CLAIM and p.relation in LABELS]
    chosen = [attributed(short[i], rng) for i in rng.permutation(len(short))[: int(count * 1.3)]]
    return balanced(chosen, rng)[:count]


def translated_claims(data: Path, count: int, rng: np.random.Generator) -> list[Pair]:
    """A news sentence and its translation, or its neighbour in the same report, as claims of two speakers."""
    found = []
    languages = [language for language in corpora.LANGUAGES if language != "en"]
    for language in languages:
        news = [t for t in corpora.parallel(data, language) if t.source in ("ntrex", "wmt-news", "tatoeba", "tico19")]
        for _ in range(int(count * 1.3) // len(languages)):
            index = int(rng.integers(len(news) - 1))
            one, other = news[index], news[index + 1 if rng.random() < 0.4 else index]
            if max(len(one.english), len(other.english)) > 220:
                continue
            relation = EQUIVALENT if one is other else "neutral"
            texts = (
                ((one.english, "en"), (other.foreign, language))
                if rng.random() < 0.5
                else ((one.foreign, language), (other.foreign, language))
            )
            found.append(attributed(Pair(texts[0][0], texts[1][0], relation, (texts[0][1], texts[1][1])), rng))
    return found


def balanced(pairs: Sequence[Pair], rng: np.random.Generator) -> list[Pair]:
    """As many pairs of each relation as of the rarest, in the order given."""
    of_relation = {label: [i for i, pair in enumerate(pairs) if pair.relation == label] for label in LABELS}
    fewest = min(len(indexes) for indexes in of_relation.values())
    kept = [i for indexes in of_relation.values() for i in rng.permutation(indexes)[:fewest]]
    return [pairs[int(i)] for i in sorted(kept)]
