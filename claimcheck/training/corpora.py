"""Read the data folder (parallel text, dictionaries, inference pairs) into records; say which rows are held out."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import TrainingError

LANGUAGES = ("ar", "en", "ru", "fr", "es", "de", "tr", "fa", "uk", "zh", "hi", "ur")
SIDE_LANGUAGES = ("it", "pt", "he")  # carried by the embedding model because they come cheaply
XNLI_LANGUAGES = ("ar", "en", "ru", "fr", "es", "de", "tr", "zh", "hi", "ur")
LABELS = ("entailment", "neutral", "contradiction")

HELD_OUT_NTREX = 500  # the first rows of source `ntrex` in each parallel file: the retrieval test
HELD_OUT_XNLI = range(300)  # these rows of xnli-dev, in every language at once: the inference test

# Sets whose file name does not end in their language.
SET_LANGUAGE = {"farstail.train": "fa", "farstail.val": "fa", "ocnli.train": "zh", "inferes.train": "es"}


@dataclass(frozen=True, slots=True)
class Translation:
    """One sentence in English and in another language; `source` names the corpus it came from."""

    source: str
    english: str
    foreign: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Premise, hypothesis and relation; `relation` may be partial: `not_entailment` where a set has two classes,
    `not_contradiction` where a pair is read backwards.

    `languages` are those of premise and hypothesis; `likely`, if given, what a teacher gives to each of LABELS: the
    pair then teaches these shares and not its relation alone.
    """

    premise: str
    hypothesis: str
    relation: str
    languages: tuple[str, str] = ("en", "en")
    likely: tuple[float, float, float] | None = None


def rows(path: Path) -> Iterator[dict[str, str]]:
    """Rows of a tab-separated file with one header line, gzipped or not."""
    opener = gzip.open if path.suffix == ".gz" else open
    try:
        stream = opener(path, "rt", encoding="utf-8", newline="")
    except FileNotFoundError as missing:
        raise TrainingError(
            f"{path} is not there. Give --data a folder laid out as docs/training.md says."
        ) from missing
    with stream:
        yield from csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)


def parallel(data: Path, language: str) -> list[Translation]:
    """Translations that may be trained on: the retrieval test and the held-out inference rows are left out."""
    seen_ntrex = 0
    held_out: frozenset[str] | None = None  # read where a row needs it: a folder need not have XNLI
    kept = []
    for row in rows(data / "parallel" / f"en-{language}.tsv.gz"):
        if row["source"] == "ntrex":
            seen_ntrex += 1
            if seen_ntrex <= HELD_OUT_NTREX:
                continue
        if row["source"] == "xnli-dev":
            if held_out is None:
                held_out = held_out_english(data)
            if row["en"].strip() in held_out:
                continue
        if row["en"] and row[language]:
            kept.append(Translation(row["source"], row["en"], row[language]))
    return kept


def retrieval_test(data: Path, language: str) -> list[Translation]:
    """The first 500 NTREX sentences: never trained on."""
    ntrex = (
        Translation("ntrex", row["en"], row[language])
        for row in rows(data / "parallel" / f"en-{language}.tsv.gz")
        if row["source"] == "ntrex"
    )
    return [translation for _, translation in zip(range(HELD_OUT_NTREX), ntrex, strict=False)]


def held_out_english(data: Path) -> frozenset[str]:
    """English sentences of the held-out inference rows, so that their translations are kept out too."""
    table = list(rows(data / "nli" / "xnli-dev.en.tsv.gz"))
    return frozenset(
        table[index][column].strip()
        for index in HELD_OUT_XNLI
        if index < len(table)
        for column in ("premise", "hypothesis")
    )


def dictionary(data: Path, language: str) -> list[Translation]:
    """Entries of every dictionary of the language; each is a translation of one word or phrase."""
    entries = []
    for name in (f"en-{language}", f"wordnet-en-{language}"):
        path = data / "dictionaries" / f"{name}.tsv.gz"
        if path.exists():
            entries += [
                Translation(name, row["en"], row[language]) for row in rows(path) if row["en"] and row[language]
            ]
    return entries


def pairs(data: Path, name: str) -> list[Pair]:
    """The inference set of that file name (`xnli-dev.ar`, `fever_dev.en`), in the order of the file."""
    language = SET_LANGUAGE.get(name, name.rpartition(".")[2])
    return [
        Pair(row["premise"], row["hypothesis"], row["label"], (language, language))
        for row in rows(data / "nli" / f"{name}.tsv.gz")
        if row["premise"] and row["hypothesis"] and row["label"]
    ]


def stance_pairs(data: Path, part: str) -> list[Pair]:
    """Arabic News Stance headlines: agree is entailment, disagree contradiction, other neutral."""
    relation = {"agree": "entailment", "disagree": "contradiction", "other": "neutral"}
    return [
        Pair(row["s1"], row["s2"], relation[row["stance"]], ("ar", "ar"))
        for row in rows(data / "nli" / f"ans-stance.{part}.tsv.gz")
        if row["stance"] in relation
    ]


# Inference sets that may be trained on, by language. Files of tests are not named here and are never read.
TRAINING_SETS: dict[str, tuple[str, ...]] = {
    "en": ("snli-dev.en", "snli-test.en", "taxinli.en", "mnli_dev.en", "cad-nli.train.en", "fever_dev.en",
           "neg_mnli.en", "neg_snli.en", "cb.en", "rte_glue.en", "healthver_dev.en", "sick.en"),
    "fa": ("farstail.train", "parsinlu_traindev.fa", "farexstance_headline_traindev.fa", "farexstance_evidence_dev.fa"),
    "zh": ("ocnli.train",),
    "es": ("inferes.train",),
    "ar": ("arnli.ar",),
    "ru": ("terra-2way.train.ru",),
}  # fmt: skip


def training_pairs(data: Path, language: str) -> list[Pair]:
    """The language's share of XNLI dev (held-out rows left out) and its own sets."""
    found = []
    if language in XNLI_LANGUAGES:
        found += [pair for i, pair in enumerate(pairs(data, f"xnli-dev.{language}")) if i not in HELD_OUT_XNLI]
    for name in TRAINING_SETS.get(language, ()):
        found += pairs(data, name)
    return found + (stance_pairs(data, "train") if language == "ar" else [])
