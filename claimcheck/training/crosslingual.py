"""Cross-lingual distillation: what a cross-encoder says of two English sentences it learns to say of translations.

No label is needed, so any parallel text serves. The two sentences are close neighbours, so that they are worth
comparing: the teacher then finds entailments and contradictions among them, not only neutral pairs.

Source: Reimers and Gurevych 2020 give sentence vectors to other languages this way; here the relation of two sentences.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from claimcheck.errors import TrainingError
from claimcheck.training import corpora
from claimcheck.training.corpora import LABELS, Pair
from claimcheck.training.embed import encode
from claimcheck.training.inference import load_classifier, predict
from claimcheck.training.loop import device_of

if TYPE_CHECKING:
    import torch

log = logging.getLogger(__name__)

SOURCES = ("tatoeba", "ntrex", "wmt-news", "tico19")  # of the parallel text
LONGEST = 180  # characters of an English sentence
NEIGHBOURS = 4  # of a sentence, that may be compared with it
CLOSENESS = (0.45, 0.97)  # cosine: those further away are neutral, those nearer the same
SENTENCES = 6000  # of a language that look for neighbours
MAX_TOKENS = 64  # of a sentence, where neighbours are sought
NEUTRAL_SHARE = 0.4  # of the lessons, at most


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two English sentences, and their translations: language → text, English among them."""

    premise: dict[str, str]
    hypothesis: dict[str, str]


def distilled(
    data: Path,
    teacher: Path,
    encoder: Path,
    count: int,
    seed: int,
    device: str = "auto",
    languages: Sequence[str] = corpora.LANGUAGES,
) -> list[Pair]:
    """`count` pairs in the languages, often mixed, each with the probabilities the teacher gives the English ones.

    `teacher` is a cross-encoder, `encoder` the sentence model that finds neighbours. Raises TrainingError where no two
    sentences of the parallel text are close.
    """
    from scipy.special import softmax

    rng, on = np.random.default_rng(seed), device_of(device)
    tables = {language: _translations(data, language) for language in languages if language != "en"}
    compared = comparisons(tables, encoder, count, on, rng)
    if not compared:
        raise TrainingError(f"No two sentences under {data / 'parallel'} are close; leave --teacher out.")
    model, tokenizer = load_classifier(teacher)
    logits = predict(model.to(on), tokenizer, [(c.premise["en"], c.hypothesis["en"]) for c in compared], on)
    likely = softmax(logits, axis=-1)
    kept = _fewer_neutral(likely.argmax(-1), rng)
    log.info("%d comparisons, %d kept", len(compared), len(kept))
    chosen = np.concatenate([rng.permutation(kept) for _ in range(count // max(1, len(kept)) + 1)])[:count]
    return [_lesson(compared[i], likely[i], rng) for i in chosen]


def comparisons(
    tables: Mapping[str, Mapping[str, str]], encoder: Path, count: int, device: torch.device, rng: np.random.Generator
) -> list[Comparison]:
    """At most `count` of close sentences, sought among SENTENCES of each language; `tables` hold English → its text."""
    from transformers import AutoModel, AutoTokenizer

    model = AutoModel.from_pretrained(encoder, local_files_only=True, dtype="float32").to(device).eval()
    tokenizer = AutoTokenizer.from_pretrained(encoder, local_files_only=True)
    drawn = [[list(table)[i] for i in rng.permutation(len(table))[:SENTENCES]] for table in tables.values()]
    row_of = {english: row for row, english in enumerate(sorted(set().union(*drawn)))}
    vectors = encode(model, tokenizer, list(row_of), MAX_TOKENS, device).numpy()
    found: dict[tuple[str, str], None] = {}
    for texts in drawn:
        found |= dict.fromkeys(neighbours(texts, vectors[[row_of[text] for text in texts]], rng))
    near = list(found)
    log.info("%d sentences, %d pairs of close ones", len(row_of), len(near))
    chosen = (near[i] for i in rng.permutation(len(near))[:count])
    return [Comparison(_in_all(tables, one), _in_all(tables, other)) for one, other in chosen]


def neighbours(texts: Sequence[str], vectors: np.ndarray, rng: np.random.Generator) -> list[tuple[str, str]]:
    """Each text with close ones, in an order drawn; `vectors` (texts, dims) have unit length."""
    found = []
    for start in range(0, len(texts), 1000):
        nearness = vectors[start : start + 1000] @ vectors.T
        near = np.argsort(-nearness, axis=1)[:, : NEIGHBOURS + 1]
        for row, others in enumerate(near):
            for other in others:
                if start + row < other and CLOSENESS[0] <= nearness[row, other] <= CLOSENESS[1]:
                    pair = (texts[start + row], texts[other])
                    found.append(pair if rng.random() < 0.5 else pair[::-1])
    return found


def _translations(data: Path, language: str) -> dict[str, str]:
    """English sentence → the language's, of the parallel text that is short enough and not a test's."""
    return {
        t.english: t.foreign
        for t in corpora.parallel(data, language)
        if t.source in SOURCES and len(t.english) <= LONGEST
    }


def _in_all(tables: Mapping[str, Mapping[str, str]], english: str) -> dict[str, str]:
    return {"en": english} | {language: table[english] for language, table in tables.items() if english in table}


def _fewer_neutral(labels: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Indexes: all that the teacher calls entailment or contradiction, and neutral ones up to NEUTRAL_SHARE."""
    neutral = np.flatnonzero(labels == LABELS.index("neutral"))
    others = np.flatnonzero(labels != LABELS.index("neutral"))
    return np.concatenate([others, rng.permutation(neutral)[: int(len(others) * NEUTRAL_SHARE / (1 - NEUTRAL_SHARE))]])


def _lesson(compared: Comparison, likely: np.ndarray, rng: np.random.Generator) -> Pair:
    """The comparison in two languages drawn, at least one of them foreign where there is one."""
    sides = [compared.premise, compared.hypothesis]
    foreign = [language for language in compared.premise if language != "en"]
    one = str(rng.choice(foreign))
    shared = one in compared.hypothesis and rng.random() < 0.5
    other = one if shared else str(rng.choice(list(compared.hypothesis)))
    relation = LABELS[int(likely.argmax())]
    p, n, c = (float(share) for share in likely)
    return Pair(sides[0][one], sides[1][other], relation, (one, other), (p, n, c))
