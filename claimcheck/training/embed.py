"""Distil the teacher's English sentence vectors into the student, in every language.

The student's vector of a sentence, in English or in translation, is drawn to the teacher's vector of the English
sentence and away from those of the other sentences of the batch.

Source: Reimers and Gurevych 2020 (multilingual distillation), with in-batch contrast added.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from claimcheck.training import corpora
from claimcheck.training.loop import Course, device_of, half_precision, seed_everything, train, without_dropout
from claimcheck.training.packing import COPIED, COPIED_FOLDERS

if TYPE_CHECKING:
    import torch

log = logging.getLogger(__name__)

# Sentences a language gives for each source, in one pass: news first.
SHARES = {"ntrex": 1500, "wmt-news": 6000, "xnli-dev": 3400, "tico19": 2500, "tatoeba": 4000, "quran": 0}
ENGLISH_SHARE = 0.06
MAX_TOKENS = 56  # of a lesson
COURSE = Course(rate=8e-5, table_rate=6e-4, decay=0.0)


@dataclass(frozen=True, slots=True)
class Round:
    """What one round of lessons draws: how often each language's sentences are read, and how many dictionary words."""

    repeats: Mapping[str, float]  # 1 where a language is not named
    words: int


# The first round favours languages far from English, with less parallel news; the second those that lag after it, on
# sentences rather than words; the third reads every language again, after pieces were added. Hebrew is left out of
# the later two: its pieces are too few for a round to mend.
ROUNDS = {
    1: Round({"ar": 2.0, "fa": 2.0, "ur": 2.0, "hi": 2.0, "uk": 2.0, "zh": 1.5, "he": 1.5, "tr": 1.4, "ru": 1.2}, 5000),
    2: Round({"ar": 3.0, "he": 0.0, "ru": 1.5, "uk": 2.5, "fa": 1.5, "ur": 2.5, "hi": 2.0, "it": 2.0, "pt": 2.0,
              "fr": 0.4, "es": 0.4, "de": 0.25, "tr": 0.4, "zh": 0.5}, 1000),
    3: Round({"ar": 3.0, "he": 0.0, "ru": 1.6, "uk": 2.5, "fa": 2.0, "ur": 3.0, "hi": 2.0, "it": 1.2, "pt": 1.2,
              "fr": 0.6, "es": 0.6, "de": 0.5, "tr": 0.8, "zh": 0.8}, 3000),
}  # fmt: skip

CONTRAST_TEMPERATURE = 0.05  # cosines are divided by it before one's own teacher vector is told from the others
DISTANCE_WEIGHT, CONFUSION_WEIGHT = 10.0, 0.5  # of the two parts of the loss


@dataclass(frozen=True, slots=True)
class Lesson:
    """A text the student reads and the English one whose teacher vector it should give."""

    text: str
    english: str


def lessons_of(data: Path, languages: Sequence[str], seed: int, scale: float = 1.0, number: int = 1) -> list[Lesson]:
    """Translations drawn by `SHARES`, dictionary entries, and English sentences that stand for themselves.

    `number` is the round's, in `ROUNDS`; `scale` multiplies what it draws.
    """
    drawn = ROUNDS[number]
    rng = np.random.default_rng(seed)
    found: list[Lesson] = []
    for language in languages:
        if language == "en":
            continue
        side = 0.5 if language in corpora.SIDE_LANGUAGES else 1.0
        by_source: dict[str, list[Lesson]] = {}
        for translation in corpora.parallel(data, language):
            by_source.setdefault(translation.source, []).append(Lesson(translation.foreign, translation.english))
        by_source["dictionary"] = [Lesson(entry.foreign, entry.english) for entry in corpora.dictionary(data, language)]
        for source, of_source in by_source.items():
            share = drawn.words if source == "dictionary" else SHARES.get(source, 2000)
            passes = drawn.repeats.get(language, 1.0) * scale * side
            wanted = int(min(share, len(of_source)) * passes)
            rounds = [rng.permutation(len(of_source)) for _ in range(wanted // max(1, len(of_source)) + 1)]
            found += [of_source[i] for i in np.concatenate(rounds)[:wanted]]
    english = list(dict.fromkeys(lesson.english for lesson in found))
    chosen = rng.permutation(len(english))[: int(ENGLISH_SHARE * len(found))]
    return found + [Lesson(english[i], english[i]) for i in chosen]


def batches_by_length(lengths: Sequence[int], tokens_per_batch: int, seed: int) -> list[list[int]]:
    """Indexes in batches of similar length, at most about `tokens_per_batch` tokens each; order from the seed."""
    rng = np.random.default_rng(seed)
    noisy = np.asarray(lengths) + rng.uniform(0, 3, len(lengths))
    batches: list[list[int]] = []
    current: list[int] = []
    for index in np.argsort(noisy, kind="stable"):
        if (current and (len(current) + 1) * lengths[index] > tokens_per_batch) or len(current) >= 384:
            batches.append(current)
            current = []
        current.append(int(index))
    if current:
        batches.append(current)
    return [batches[i] for i in rng.permutation(len(batches))]


def sentence_vectors(model: torch.nn.Module, inputs: dict[str, torch.Tensor]) -> torch.Tensor:
    """(sentences, dims), unit length: the mean over the tokens of each sentence."""
    from torch.nn import functional

    hidden = model(**inputs).last_hidden_state
    mask = inputs["attention_mask"].unsqueeze(-1).to(hidden.dtype)
    return functional.normalize(((hidden * mask).sum(1) / mask.sum(1)).float(), dim=-1)


def encode(model, tokenizer, texts: Sequence[str], max_tokens: int, device: torch.device) -> torch.Tensor:
    """(texts, dims) float32 on the CPU, unit length; computed in batches of similar length."""
    import torch

    order = np.argsort([len(text) for text in texts], kind="stable")
    out = torch.zeros(len(texts), model.config.hidden_size)
    with torch.inference_mode(), half_precision(device):
        for start in range(0, len(texts), 128):
            chosen = order[start : start + 128]
            inputs = tokenizer(
                [texts[i] for i in chosen], padding=True, truncation=True, max_length=max_tokens, return_tensors="pt"
            ).to(device)
            out[torch.from_numpy(chosen)] = sentence_vectors(model, inputs).cpu()
    return out


def contrast_and_cosine(student: torch.Tensor, teacher: torch.Tensor, same: torch.Tensor) -> torch.Tensor:
    """Distance to one's own teacher vector, and confusion with the others'.

    `same` (batch, batch) is true where two lessons have the same English text: those are not negatives.
    """
    import torch
    from torch.nn import functional

    similarity = student @ teacher.T / CONTRAST_TEMPERATURE
    off = same & ~torch.eye(len(same), dtype=torch.bool, device=same.device)
    confusion = functional.cross_entropy(
        similarity.masked_fill(off, -1e4), torch.arange(len(student), device=student.device)
    )
    return DISTANCE_WEIGHT * (1 - (student * teacher).sum(-1)).mean() + CONFUSION_WEIGHT * confusion


def distil(
    data: Path,
    teacher: Path,
    student: Path,
    out: Path,
    languages: Sequence[str] = (*corpora.LANGUAGES, *corpora.SIDE_LANGUAGES),
    *,
    device: str = "auto",
    seed: int = 0,
    resume: bool = False,
    limit: int | None = None,
    number: int = 1,
    scale: float = 1.0,
    tokens_per_batch: int = 4096,
    course: Course = COURSE,
) -> Path:
    """Train the student on the teacher's vectors in round `number`; write a sentence-transformers folder to `out`."""
    import torch
    from transformers import AutoConfig, AutoModel, AutoTokenizer

    seed_everything(seed)
    on = device_of(device)
    lessons = lessons_of(data, languages, seed, scale, number)
    english = list(dict.fromkeys(lesson.english for lesson in lessons))
    row_of = {text: row for row, text in enumerate(english)}
    targets = _teacher_vectors(teacher, english, out / "checkpoint", on)
    tokenizer = AutoTokenizer.from_pretrained(student, local_files_only=True)
    config = AutoConfig.from_pretrained(student, local_files_only=True)
    without_dropout(config)
    model = AutoModel.from_pretrained(student, config=config, local_files_only=True, dtype="float32").to(on)
    model.requires_grad_(True)
    ids = tokenizer([lesson.text for lesson in lessons], truncation=True, max_length=MAX_TOKENS)["input_ids"]
    batches = batches_by_length([len(i) for i in ids], tokens_per_batch, seed)[:limit]
    log.info("%d lessons, %d English sentences, %d batches", len(lessons), len(english), len(batches))

    def loss_of(batch: list[int]) -> torch.Tensor:
        inputs = tokenizer.pad({"input_ids": [ids[i] for i in batch]}, return_tensors="pt").to(on)
        rows = torch.tensor([row_of[lessons[i].english] for i in batch])
        return contrast_and_cosine(
            sentence_vectors(model, dict(inputs)), targets[rows].to(on), (rows[:, None] == rows[None, :]).to(on)
        )

    def keep(step: int) -> None:
        _write(model, student, out)
        log.info("step %d: %s", step, retrieval_figures(data, model, tokenizer, ("ar", "ur"), on))

    train(model, batches, loss_of, course, out / "checkpoint", on, resume, keep)
    _write(model, student, out)
    return out


def retrieval_figures(data: Path, model, tokenizer, languages: Sequence[str], device: torch.device) -> dict[str, float]:
    """Share of the 500 held-out sentences of a language whose English translation is nearest of the 500."""
    import torch

    figures = {}
    model.eval()
    for language in languages:
        test = corpora.retrieval_test(data, language)
        english = encode(model, tokenizer, [t.english for t in test], 128, device)
        foreign = encode(model, tokenizer, [t.foreign for t in test], 128, device)
        figures[language] = float(((foreign @ english.T).argmax(1) == torch.arange(len(test))).float().mean())
    return figures


def _teacher_vectors(teacher: Path, english: Sequence[str], cache: Path, device: torch.device) -> torch.Tensor:
    """(sentences, dims): the teacher's vectors, those once computed kept in the folder `cache`.

    They are rounded to 16 bits as they are kept there, so that a run gets the same from the teacher and from `cache`.
    """
    import torch
    from safetensors.torch import load_file, save_file
    from transformers import AutoModel, AutoTokenizer

    table, names = cache / "teacher.safetensors", cache / "teacher.json"
    known: list[str] = json.loads(names.read_text(encoding="utf-8")) if names.exists() else []
    missing = list(dict.fromkeys(english).keys() - set(known))
    vectors = [load_file(table)["vectors"].float()] if known else []
    if missing:
        model = AutoModel.from_pretrained(teacher, local_files_only=True, dtype="float32").to(device).eval()
        tokenizer = AutoTokenizer.from_pretrained(teacher, local_files_only=True)
        vectors.append(encode(model, tokenizer, sorted(missing), 96, device).half().float())
        known += sorted(missing)
        cache.mkdir(parents=True, exist_ok=True)
        save_file({"vectors": torch.cat(vectors).half()}, table)
        names.write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")
    row = {text: number for number, text in enumerate(known)}
    return torch.cat(vectors)[[row[text] for text in english]]


def _write(model, student: Path, out: Path) -> None:
    """The trained weights with the student's tokenizer and layout."""
    import shutil

    out.mkdir(parents=True, exist_ok=True)
    model.save_pretrained(out)
    for name in COPIED:
        shutil.copyfile(student / name, out / name)
    for folder in COPIED_FOLDERS:  # the second is empty, and is lost where empty folders are not kept
        if (student / folder).exists():
            shutil.copytree(student / folder, out / folder, dirs_exist_ok=True)
