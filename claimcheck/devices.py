"""What models compute on: the device, and on a processor how many batches at once."""

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from claimcheck.errors import ModelUnavailable

Batch = TypeVar("Batch")
KEPT_PRIMITIVES = "32"  # of oneDNN, which keeps 1,024 and with them 600 MB once batches of all lengths were read


def resolve_device(device: str) -> str:
    """`cpu` or `cuda`. Raises ModelUnavailable if cuda is asked for and there is none.

    Called before the first computation, it also bounds what is kept for it: each shape of batch would keep its own.
    """
    import torch

    os.putenv("ONEDNN_PRIMITIVE_CACHE_CAPACITY", KEPT_PRIMITIVES)
    if device == "cpu":
        return "cpu"
    if torch.cuda.is_available():
        return "cuda"
    if device == "cuda":
        raise ModelUnavailable("Device cuda was asked for and this machine has none; use --device auto or cpu.")
    return "cpu"


def compute_each(compute: Callable[[Batch], object], batches: Iterable[Batch], device: str) -> None:
    """Compute every batch, on a processor each on a core of its own: separate batches scale better than one batch
    spread out."""
    import torch

    workers = 1 if device == "cuda" else torch.get_num_threads()
    with ThreadPoolExecutor(workers, initializer=torch.set_num_threads, initargs=(1,)) as pool:
        for _ in pool.map(compute, batches):
            pass
    torch.set_num_threads(workers if workers > 1 else torch.get_num_threads())


def best_precision(lowest: str, device: str) -> str:
    """What to compute in: `lowest` (of fp32, bf16, int8) where this processor is faster at it, else a higher one."""
    import torch

    if lowest == "fp32":
        return "fp32"
    if device == "cuda":
        return "bf16" if torch.cuda.is_bf16_supported() else "fp32"
    if lowest == "int8" and torch.cpu._is_vnni_supported() and hasattr(torch, "quantize_per_channel"):
        return "int8"
    return "bf16" if torch.cpu._is_avx512_bf16_supported() else "fp32"
