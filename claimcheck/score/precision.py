"""Makes a faster twin of a network: bfloat16 throughout, or 8-bit weights in its linear layers."""

import copy
import warnings
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import nn

MIN_INT8_FEATURES = 64  # smaller layers, such as the classifier, stay as they are: nothing to gain there


def lower(network: "nn.Module", precision: str) -> "nn.Module":
    """A twin of `network` in `precision`, sharing what stays the same; `network` itself is left alone."""
    import torch

    if precision == "bf16":
        narrow = {id(value): torch.nn.Parameter(value.detach().bfloat16(), False) for value in network.parameters()}
        return copy.deepcopy(network, narrow).to(torch.bfloat16)  # the wide weights are not copied
    return _with_int8_layers(network) if precision == "int8" else network


def _with_int8_layers(module: "nn.Module") -> "nn.Module":
    from torch import nn

    if isinstance(module, nn.Linear) and min(module.in_features, module.out_features) >= MIN_INT8_FEATURES:
        return _int8_linear_class()(module)
    twin = copy.copy(module)
    twin._modules = {name: child and _with_int8_layers(child) for name, child in module._modules.items()}
    return twin


@lru_cache(maxsize=1)
def _int8_linear_class() -> type["nn.Module"]:
    """Made at the first use, because torch is imported no sooner."""
    import torch

    class Int8Linear(torch.nn.Module):
        """A linear layer with one scale for each row of weights, and one for the input, taken from the input itself."""

        def __init__(self, linear: torch.nn.Linear) -> None:
            super().__init__()
            weight = linear.weight.detach().float()
            scales = (weight.abs().amax(dim=1) / 127).clamp_min(1e-8).double()
            zeros = torch.zeros(len(weight), dtype=torch.long)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of its coming removal: best_precision asks whether it is there
                quantised = torch.quantize_per_channel(weight, scales, zeros, 0, torch.qint8)
            bias = None if linear.bias is None else linear.bias.detach().float()
            before = torch.backends.quantized.engine
            torch.backends.quantized.engine = "fbgemm"  # the one that may be run from several threads at once
            try:
                self.packed = torch.ops.quantized.linear_prepack(quantised, bias)
            finally:
                torch.backends.quantized.engine = before

        def forward(self, inputs: torch.Tensor) -> torch.Tensor:
            return torch.ops.quantized.linear_dynamic(inputs, self.packed)

    return Int8Linear
