"""The network: the embedding model with narrow added matrices, features at its input, labels and links at its output.

Each piece gets a label (LABELS) and a link to the first piece of the cue of its attribution. Only the added matrices,
biases, norms, features and heads are trained; they are what is kept of it.
Source: Hu et al. 2021, LoRA: Low-Rank Adaptation of Large Language Models.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.tagging.pieces import FEATURES, Piece

if TYPE_CHECKING:
    import torch

LABELS = ("outside", "source", "cue", "in cue", "content")  # "cue": the first piece of one
RANK = 24  # of the added matrices
LINK_DIMS = 64
LINK_REACH = 48  # pieces; links over greater distances count as this far
NARROW = 0.005  # deviation with which features begin
UNLINKED = -1e4  # the score of a link to a padded place


def build_network(encoder: Path, rank: int = RANK) -> Any:
    """The network over the encoder in the folder `encoder`, untrained: it labels at random."""
    return _network_class()(encoder, rank)


def trained_weights(network: Any) -> "dict[str, torch.Tensor]":
    """What training changes, by name."""
    return {name: value.detach() for name, value in network.named_parameters() if value.requires_grad}


def inputs_of(batch: Sequence[Sequence[Piece]], opening: int, closing: int) -> "tuple[torch.Tensor, ...]":
    """(numbers, mask, features) of windows: (batch, length) twice and (batch, length, features), zeros behind a window.

    `opening` and `closing` are the numbers of the pieces around each window.
    """
    import torch

    length = max(len(window) for window in batch) + 2
    numbers = torch.zeros(len(batch), length, dtype=torch.long)
    mask = torch.zeros(len(batch), length, dtype=torch.long)
    features = torch.zeros(len(batch), length, len(FEATURES), dtype=torch.long)
    for row, window in enumerate(batch):
        numbers[row, : len(window) + 2] = torch.tensor([opening, *(piece.number for piece in window), closing])
        mask[row, : len(window) + 2] = 1
        features[row, 1 : len(window) + 1] = torch.tensor([piece.features for piece in window])
    return numbers, mask, features


@lru_cache(maxsize=1)
def _network_class() -> type:
    """Made at the first use, because torch is imported no sooner."""
    import torch
    from torch import nn
    from torch.nn import functional

    class Widened(nn.Module):
        """A linear layer with two narrow matrices whose product is added to its weights."""

        def __init__(self, base: nn.Linear, rank: int) -> None:
            super().__init__()
            self.base = base
            self.a = nn.Parameter(torch.randn(rank, base.in_features) / math.sqrt(base.in_features))
            self.b = nn.Parameter(torch.zeros(base.out_features, rank))

        def forward(self, inputs: torch.Tensor) -> torch.Tensor:
            return self.base(inputs) + functional.linear(functional.linear(inputs, self.a), self.b)

        def merged(self) -> nn.Linear:
            """The same as one layer."""
            self.base.weight.data += self.b.data @ self.a.data
            return self.base

    class Network(nn.Module):
        def __init__(self, encoder: Path, rank: int) -> None:
            super().__init__()
            from transformers import AutoModel

            self.encoder = AutoModel.from_pretrained(
                encoder, local_files_only=True, use_safetensors=True, dtype=torch.float32
            )
            self.encoder.requires_grad_(False)
            for parent, name, child in self._parts(nn.Linear):
                setattr(parent, name, Widened(child, rank))
            for name, value in self.encoder.encoder.named_parameters():
                value.requires_grad_(name.endswith(("bias", ".a", ".b")) or "LayerNorm" in name)
            dims = self.encoder.config.hidden_size
            self.features = nn.ModuleDict({name: nn.Embedding(size, dims) for name, size in FEATURES.items()})
            for table in self.features.values():
                nn.init.normal_(table.weight, std=NARROW)
            self.drop = nn.Dropout(0.1)
            self.label = nn.Linear(dims, len(LABELS))
            self.linked, self.linking = nn.Linear(dims, LINK_DIMS), nn.Linear(dims, LINK_DIMS)
            self.distance = nn.Embedding(2 * LINK_REACH + 1, 1)
            nn.init.zeros_(self.distance.weight)

        def _parts(self, kind: type) -> list[tuple[nn.Module, str, Any]]:
            """(its parent, its name there, itself) of each layer of a kind inside the encoder's layers."""
            modules = list(self.encoder.encoder.modules())
            return [(m, name, child) for m in modules for name, child in m.named_children() if isinstance(child, kind)]

        def merge(self) -> None:
            """Add the narrow matrices to the weights: as many computations as the encoder alone."""
            for parent, name, child in self._parts(Widened):
                setattr(parent, name, child.merged())

        def forward(
            self, numbers: torch.Tensor, mask: torch.Tensor, features: torch.Tensor
        ) -> tuple[torch.Tensor, torch.Tensor]:
            """Logits of labels (batch, length, LABELS) and of links (batch, length, length), both float32."""
            inputs = self.encoder.get_input_embeddings()(numbers)
            for index, table in enumerate(self.features.values()):
                inputs = inputs + table(features[..., index])
            hidden = self.drop(self.encoder(inputs_embeds=inputs, attention_mask=mask).last_hidden_state)
            places = torch.arange(numbers.shape[1], device=numbers.device)
            apart = (places[None] - places[:, None]).clamp(-LINK_REACH, LINK_REACH) + LINK_REACH
            links = self.linking(hidden) @ self.linked(hidden).transpose(1, 2) / math.sqrt(LINK_DIMS)
            links = links + self.distance(apart)[..., 0]
            return self.label(hidden).float(), links.float().masked_fill(~mask[:, None].bool(), UNLINKED)

    return Network
