"""Run one stage of training over batches fixed in advance: warm-up and decay, mixed precision, checkpoints, progress.

The batches are a list made from the seed, so that step n is the same step in every run: a stage that was stopped
goes on at its last checkpoint and ends with the weights it would have had.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from claimcheck.devices import resolve_device

if TYPE_CHECKING:
    import torch

log = logging.getLogger(__name__)
Batch = TypeVar("Batch")

LARGE_SIZE = 768  # hidden dimensions from which an encoder is trained at no more than LARGE_RATE
LARGE_RATE = 2e-5


@dataclass(frozen=True, slots=True)
class Course:
    """How a stage is trained. Rates are the peaks of a linear warm-up and decay."""

    rate: float
    table_rate: float  # of the word-piece table, whose rows are seen rarely
    decay: float = 0.01
    warmup_share: float = 0.06
    clip: float = 1.0
    checkpoint_minutes: float = 5.0
    floor_share: float = 0.02  # of the peak, kept at the end


def course_for(course: Course, hidden_size: int, rate: float | None = None) -> Course:
    """`course` at the peak `rate`, its table's in proportion; without one as it is, but for large encoders slower."""
    chosen = rate or (min(course.rate, LARGE_RATE) if hidden_size >= LARGE_SIZE else course.rate)
    return replace(course, rate=chosen, table_rate=course.table_rate * chosen / course.rate)


def device_of(choice: str) -> torch.device:
    """`auto` takes a GPU when there is one. Raises ModelUnavailable if cuda is asked for and there is none."""
    import torch

    return torch.device(resolve_device(choice))


def half_precision(device: torch.device) -> Any:
    """bfloat16 where the processor computes it faster than float32, else nothing."""
    import torch

    if device.type == "cuda":
        return torch.autocast("cuda", dtype=torch.bfloat16)
    fast = torch.backends.mkldnn.is_available() and torch.ops.mkldnn._is_mkldnn_bf16_supported()
    return torch.autocast("cpu", dtype=torch.bfloat16) if fast else nullcontext()


def seed_everything(seed: int) -> None:
    """Same seed, same weights, on one machine."""
    import torch

    torch.manual_seed(seed)
    torch.utils.deterministic.fill_uninitialized_memory = False  # costs time and changes nothing here
    torch.use_deterministic_algorithms(True, warn_only=True)


def without_dropout(config: Any, hidden: bool = True) -> None:
    """Switch off dropout in a model's configuration: of the attention and, with `hidden`, of the hidden states."""
    names = ["attention_probs_dropout_prob", "attention_dropout"]
    for name in names + (["hidden_dropout_prob", "hidden_dropout"] if hidden else []):
        if hasattr(config, name):
            setattr(config, name, 0.0)


def optimiser_of(model: torch.nn.Module, course: Course) -> torch.optim.Optimizer:
    """AdamW in three groups: the word-piece table, weights, and the biases and norms that do not decay."""
    import torch

    table, weights, plain = [], [], []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        if "word_embeddings" in name or "embed_tokens" in name:
            table.append(parameter)
        elif parameter.ndim > 1:
            weights.append(parameter)
        else:
            plain.append(parameter)
    groups = [
        {"params": table, "lr": course.table_rate, "peak": course.table_rate, "weight_decay": 0.0},
        {"params": weights, "lr": course.rate, "peak": course.rate, "weight_decay": course.decay},
        {"params": plain, "lr": course.rate, "peak": course.rate, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW([group for group in groups if group["params"]], betas=(0.9, 0.98), fused=True)


def train(
    model: torch.nn.Module,
    batches: Sequence[Batch],
    loss_of: Callable[[Batch], torch.Tensor],
    course: Course,
    checkpoint: Path,
    device: torch.device,
    resume: bool = False,
    every_checkpoint: Callable[[int], None] | None = None,
) -> float:
    """Train `model` in place on every batch; return the mean loss of the last tenth.

    `checkpoint` is a folder: it holds the state while the stage runs. With `resume`, training goes on from there.
    """
    import torch

    optimiser = optimiser_of(model, course)
    start = _load(model, optimiser, checkpoint) if resume and (checkpoint / "state.json").exists() else 0
    model.train()
    losses: list[float] = []
    began = saved = time.monotonic()
    for step in range(start, len(batches)):
        _set_rates(optimiser, course, step, len(batches))
        torch.manual_seed(step)  # dropout is the same whether or not the run was interrupted
        with half_precision(device):
            loss = loss_of(batches[step])
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), course.clip)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        losses.append(loss.item())
        now = time.monotonic()
        if (step + 1) % 25 == 0:
            left = (now - began) / (step + 1 - start) * (len(batches) - step - 1)
            log.info("step %d/%d loss %.4f, %.0f min left", step + 1, len(batches), _mean(losses[-25:]), left / 60)
        if now - saved > course.checkpoint_minutes * 60:
            _save(model, optimiser, checkpoint, step + 1)
            if every_checkpoint:
                every_checkpoint(step + 1)
                model.train()
            saved = time.monotonic()
    model.eval()
    return _mean(losses[-max(1, len(losses) // 10) :])


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else float("nan")


def _set_rates(optimiser: torch.optim.Optimizer, course: Course, step: int, steps: int) -> None:
    warm = max(1, int(course.warmup_share * steps))
    share = (step + 1) / warm if step < warm else max(course.floor_share, (steps - step) / max(1, steps - warm))
    for group in optimiser.param_groups:
        group["lr"] = group["peak"] * share


def _save(model: torch.nn.Module, optimiser: torch.optim.Optimizer, folder: Path, step: int) -> None:
    """Weights and moments as safetensors; `state.json` is written last, so that half a checkpoint is never read."""
    import torch
    from safetensors.torch import save_file

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "state.json").unlink(missing_ok=True)
    save_file(
        {k: v.detach().cpu().contiguous().clone() for k, v in model.state_dict().items()},
        folder / "weights.safetensors",
    )
    moments = {
        f"{index}.{name}": value.detach().cpu()
        for index, state in optimiser.state_dict()["state"].items()
        for name, value in state.items()
        if isinstance(value, torch.Tensor)
    }
    save_file(moments, folder / "moments.safetensors")
    partial = folder / "state.json.part"
    partial.write_text(json.dumps({"step": step}), encoding="utf-8")
    os.replace(partial, folder / "state.json")


def _load(model: torch.nn.Module, optimiser: torch.optim.Optimizer, folder: Path) -> int:
    from safetensors.torch import load_file

    model.load_state_dict(load_file(folder / "weights.safetensors"))
    state: dict[int, dict[str, torch.Tensor]] = {}
    for name, value in load_file(folder / "moments.safetensors").items():
        index, key = name.split(".", 1)
        state.setdefault(int(index), {})[key] = value
    optimiser.load_state_dict({"state": state, "param_groups": optimiser.state_dict()["param_groups"]})
    return int(json.loads((folder / "state.json").read_text(encoding="utf-8"))["step"])
