"""Train the cross-encoder: premise and hypothesis in, entailment, neutral or contradiction out."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from claimcheck.errors import TrainingError
from claimcheck.modelcards import CARD_NAME, read_card
from claimcheck.training.corpora import LABELS, Pair
from claimcheck.training.embed import batches_by_length
from claimcheck.training.loop import (
    Course,
    course_for,
    device_of,
    half_precision,
    seed_everything,
    train,
    without_dropout,
)

if TYPE_CHECKING:
    import torch

log = logging.getLogger(__name__)

COURSE = Course(rate=1.5e-4, table_rate=3e-4, decay=0.01)
SMOOTHING = 0.05  # of the labels
MAX_TOKENS = 128  # of a pair
# What a pair may be labelled where it is only known which relation it is not; numbered after the three relations.
PARTIAL = ("not_entailment", "not_contradiction")
GENERAL_TOKENS = 112  # of a pair in the general stage, whose texts are short


def target_of(relation: str) -> int:
    """The number the loss uses for a relation."""
    return (*LABELS, *PARTIAL).index(relation)


def relation_loss(logits: torch.Tensor, targets: torch.Tensor, likely: torch.Tensor | None = None) -> torch.Tensor:
    """Cross-entropy over `logits` (pairs, 3); for a partial label, of the two relations that it leaves, together.

    `likely` (pairs, 3) are a teacher's shares: a row that is not all zero stands in for the pair's target.
    """
    import torch
    from torch.nn import functional

    logits = logits.float()
    losses = functional.cross_entropy(
        logits, targets.clamp(max=len(LABELS) - 1), reduction="none", label_smoothing=SMOOTHING
    )
    for relation in PARTIAL:
        left = [i for i, label in enumerate(LABELS) if relation != f"not_{label}"]
        either = torch.logsumexp(logits, -1) - torch.logsumexp(logits[:, left], -1)
        losses = torch.where(targets == target_of(relation), either, losses)
    if likely is not None:
        taught = -(likely * functional.log_softmax(logits, -1)).sum(-1)
        losses = torch.where(likely.sum(-1) > 0, taught, losses)
    return losses.mean()


def either_way(pair: Pair, rng: np.random.Generator) -> Pair:
    """The pair, sometimes backwards, so that contradiction does not hang on the order nor on how hypotheses are worded.

    A contradiction is turned half of the time: it holds both ways. The others a quarter: backwards, all that is known
    of them is that they do not contradict. Pairs of two-class sets and those a teacher spoke of are left.
    """
    if (
        pair.likely
        or pair.relation == "not_entailment"
        or rng.random() > (0.5 if pair.relation == "contradiction" else 0.25)
    ):
        return pair
    relation = pair.relation if pair.relation == "contradiction" else "not_contradiction"
    return Pair(pair.hypothesis, pair.premise, relation, (pair.languages[1], pair.languages[0]))


def load_classifier(base: Path | str):
    """(model, tokenizer) with a three-way head whose labels are named; `base` is a folder or a hub's id already here.

    Attention dropout is off: it costs a third of the time and the fast attention kernels.
    """
    from transformers import AutoConfig, AutoModelForSequenceClassification, AutoTokenizer

    if (Path(base) / CARD_NAME).exists() and read_card(Path(base)).words_of:
        raise TrainingError(
            f"{base} shares another model's words; write it whole first: claimcheck models export {base} OUT"
        )
    tokenizer = AutoTokenizer.from_pretrained(base, local_files_only=True)
    config = AutoConfig.from_pretrained(
        base,
        local_files_only=True,
        num_labels=len(LABELS),
        id2label=dict(enumerate(LABELS)),
        label2id={label: i for i, label in enumerate(LABELS)},
    )
    without_dropout(config, hidden=False)
    model = AutoModelForSequenceClassification.from_pretrained(
        base, config=config, local_files_only=True, use_safetensors=True, dtype="float32"
    )
    model.requires_grad_(True)
    return model, tokenizer


def fine_tune(
    pairs: Sequence[Pair],
    base: Path | str,
    out: Path,
    *,
    device: str = "auto",
    seed: int = 0,
    resume: bool = False,
    limit: int | None = None,
    max_tokens: int = MAX_TOKENS,
    tokens_per_batch: int = 4096,
    course: Course = COURSE,
    rate: float | None = None,
    frozen_words: bool = False,
) -> float:
    """Train `base` on the pairs, some turned (`either_way`), in one pass of batches of similar length; write `out`.

    `rate` is the peak to train at instead of the course's (see `course_for`). With `frozen_words` the word-piece table
    stays as it is in `base`. Returns the mean loss of the last tenth.
    """
    import torch

    seed_everything(seed)
    on = device_of(device)
    model, tokenizer = load_classifier(base)
    model.get_input_embeddings().weight.requires_grad_(not frozen_words)
    model.to(on)
    rng = np.random.default_rng(seed)
    pairs = [either_way(pair, rng) for pair in pairs]
    encoded = tokenizer(
        [pair.premise for pair in pairs],
        [pair.hypothesis for pair in pairs],
        truncation="longest_first",
        max_length=max_tokens,
    )
    targets = torch.tensor([target_of(pair.relation) for pair in pairs])
    likely = torch.tensor([pair.likely or (0.0, 0.0, 0.0) for pair in pairs])
    batches = batches_by_length([len(ids) for ids in encoded["input_ids"]], tokens_per_batch, seed)[:limit]
    log.info("%d pairs, %d batches", len(pairs), len(batches))

    def loss_of(batch: list[int]) -> torch.Tensor:
        fields = {key: [values[i] for i in batch] for key, values in encoded.items()}
        inputs = tokenizer.pad(fields, return_tensors="pt").to(on)
        return relation_loss(model(**inputs).logits, targets[batch].to(on), likely[batch].to(on))

    course = course_for(course, model.config.hidden_size, rate)
    log.info("peak rate %g", course.rate)
    last = train(model, batches, loss_of, course, out / "checkpoint", on, resume)
    save_classifier(model, tokenizer, base, out)
    return last


def save_classifier(model, tokenizer, base: Path | str, out: Path) -> None:
    """Weights and tokenizer; a tokenizer that came as a file is copied as it is."""
    out.mkdir(parents=True, exist_ok=True)
    model.save_pretrained(out)
    if (Path(base) / "tokenizer.json").exists():
        for name in ("tokenizer.json", "tokenizer_config.json"):
            shutil.copyfile(Path(base) / name, out / name)
    else:
        tokenizer.save_pretrained(out)


def predict(model, tokenizer, pairs: Iterable[tuple[str, str]], device: torch.device) -> np.ndarray:
    """(pairs, 3) logits, float32, in the order given; computed in batches of similar length."""
    import torch

    pairs = list(pairs)
    model.eval()
    logits = np.zeros((len(pairs), len(LABELS)), np.float32)
    order = np.argsort([len(a) + len(b) for a, b in pairs], kind="stable")
    with torch.inference_mode(), half_precision(device):
        for start in range(0, len(pairs), 64):
            chosen = order[start : start + 64]
            inputs = tokenizer(
                [pairs[i][0] for i in chosen], [pairs[i][1] for i in chosen],
                padding=True, truncation="longest_first", max_length=MAX_TOKENS, return_tensors="pt",
            ).to(device)  # fmt: skip
            logits[chosen] = model(**inputs).logits.float().cpu().numpy()
    return logits
