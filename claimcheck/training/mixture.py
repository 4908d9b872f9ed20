"""Draw the inference pairs of one stage: own sets of each language, mixed-language pairs, code-switched English.

Everything is drawn by a seed, so that a stage can be made again row for row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from claimcheck.training import corpora
from claimcheck.training.attributed import attributed
from claimcheck.training.corpora import Pair

Generator = np.random.Generator

SWITCHED_SHARE = 0.6  # of the words of a code-switched text that have a translation
LONGEST_CLAIM = 260  # characters of a premise that may be given as an attributed claim


@dataclass(frozen=True, slots=True)
class Draw:
    """How many pairs a set gives to one pass; `switch` is the share whose words are partly replaced by translations."""

    name: str
    count: int
    switch: float = 0.0


GENERAL = (
    Draw("snli-dev.en", 9000, 0.5),
    Draw("snli-test.en", 9000, 0.5),
    Draw("taxinli.en", 10_000, 0.4),
    Draw("mnli_dev.en", 19_000, 0.4),
    Draw("cad-nli.train.en", 6000, 0.5),
    Draw("fever_dev.en", 6000, 0.4),
    Draw("neg_mnli.en", 1500, 0.4),
    Draw("neg_snli.en", 1500, 0.4),
    Draw("cb.en", 300, 0.4),
    Draw("rte_glue.en", 2700, 0.4),
    Draw("healthver_dev.en", 1700, 0.4),
    Draw("farstail.train", 7200),
    Draw("parsinlu_traindev.fa", 1000),
    Draw("farexstance_headline_traindev.fa", 3300),
    Draw("farexstance_evidence_dev.fa", 670),
    Draw("ocnli.train", 6000),
    Draw("inferes.train", 5000),
    Draw("arnli.ar", 2500),
    Draw("terra-2way.train.ru", 2600),
)
KEEP_ALIVE = (
    Draw("fever_dev.en", 2500, 0.6),
    Draw("neg_mnli.en", 1000, 0.6),
    Draw("cb.en", 300, 0.6),
    Draw("mnli_dev.en", 2500, 0.5),
    Draw("taxinli.en", 1500, 0.5),
    Draw("farstail.train", 1500),
    Draw("farexstance_headline_traindev.fa", 1500),
    Draw("farexstance_evidence_dev.fa", 670),
)


def draw(data: Path, draws: Sequence[Draw], rng: Generator, lexicons: dict[str, dict[str, list[str]]]) -> list[Pair]:
    """`count` pairs of each set without replacement, English ones partly code-switched."""
    found = []
    for of_set in draws:
        table = corpora.pairs(data, of_set.name)
        for index in rng.permutation(len(table))[: of_set.count]:
            pair = table[index]
            if of_set.switch and rng.random() < of_set.switch:
                pair = code_switched(pair, lexicons, rng)
            found.append(pair)
    return found


def xnli(data: Path, rng: Generator, mixed: int) -> list[Pair]:
    """Every trainable XNLI row in each language, and `mixed` pairs whose two sides are in different languages."""
    languages = corpora.XNLI_LANGUAGES
    tables = {language: corpora.pairs(data, f"xnli-dev.{language}") for language in languages}
    trainable = [i for i in range(len(tables[languages[0]])) if i not in corpora.HELD_OUT_XNLI]
    found = [tables[language][i] for language in languages for i in trainable]
    for _ in range(mixed):
        one, other = rng.choice(len(languages), 2, replace=False)
        row = trainable[rng.integers(len(trainable))]
        left, right = tables[languages[one]][row], tables[languages[other]][row]
        found.append(Pair(left.premise, right.hypothesis, left.relation, (languages[one], languages[other])))
    return found


def lexicons(data: Path, languages: Sequence[str]) -> dict[str, dict[str, list[str]]]:
    """English word → translations, single words only, for each language that has a dictionary."""
    found: dict[str, dict[str, list[str]]] = {}
    for language in languages:
        if language == "en":
            continue
        table: dict[str, list[str]] = {}
        for entry in corpora.dictionary(data, language):
            if " " not in entry.english and len(entry.foreign.split()) <= 2:
                of_word = table.setdefault(entry.english.lower(), [])
                if len(of_word) < 3:
                    of_word.append(entry.foreign)
        if table:
            found[language] = table
    return found


def code_switched(pair: Pair, lexicons: dict[str, dict[str, list[str]]], rng: Generator) -> Pair:
    """The pair with about SWITCHED_SHARE of the words of one or both sides replaced by translations."""
    if not lexicons:
        return pair
    names = list(lexicons)
    which = rng.random()
    premise = _switched(pair.premise, lexicons[names[rng.integers(len(names))]], rng) if which < 0.7 else pair.premise
    hypothesis = (
        _switched(pair.hypothesis, lexicons[names[rng.integers(len(names))]], rng) if which > 0.3 else pair.hypothesis
    )
    return Pair(premise, hypothesis, pair.relation, pair.languages)


def _switched(text: str, lexicon: dict[str, list[str]], rng: Generator) -> str:
    def replaced(word: str) -> str:
        options = lexicon.get(word.lower()) or lexicon.get(word.lower().removesuffix("s"))
        return options[rng.integers(len(options))] if options and rng.random() < SWITCHED_SHARE else word

    return re.sub(r"[A-Za-z]{3,}", lambda match: replaced(match.group()), text)


def general(data: Path, seed: int, scale: float = 1.0, mixed: int = 12_000, dressed_share: float = 0.0) -> list[Pair]:
    """One pass of the general stage: XNLI in every language and mixed, headline stance, `scale` of the other sets.

    `dressed_share` of the pairs with a premise of at most LONGEST_CLAIM characters are given as attributed claims.
    """
    rng = np.random.default_rng(seed)
    dictionaries = lexicons(data, corpora.LANGUAGES)
    draws = [replace(of_set, count=int(of_set.count * scale)) for of_set in GENERAL]
    found = xnli(data, rng, mixed) + draw(data, draws, rng, dictionaries) + corpora.stance_pairs(data, "train")
    ordered = [found[i] for i in rng.permutation(len(found))]
    return [
        attributed(pair, rng) if len(pair.premise) <= LONGEST_CLAIM and rng.random() < dressed_share else pair
        for pair in ordered
    ]
