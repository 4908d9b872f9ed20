"""Runs a sequence-classification network over token ids: batches of one length, several at once, close calls twice."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from claimcheck.devices import best_precision, compute_each, resolve_device
from claimcheck.errors import ModelUnavailable
from claimcheck.modelcards import ModelCard, not_loaded, verify_files
from claimcheck.score.labels import relation_positions
from claimcheck.score.precision import lower
from claimcheck.score.tokens import PairTokenizer, PairTokens
from claimcheck.score.weights import load_whole

if TYPE_CHECKING:
    import numpy as np
    import torch

Item = TypeVar("Item")

# Tokens in one batch, by precision: a few hundred stay in a core's cache. 8-bit layers take one scale for all they are
# given, so a pair is given alone, and its scores cannot depend on its neighbours.
BATCH_TOKENS = {"fp32": 512, "bf16": 2048, "int8": 1}
BATCH_TOKENS_CUDA = 65_536
CLOSE_CALL = 0.03  # in a lower precision, a label that leads by less probability is read again in full precision


class Network:
    """A loaded model: tokenizer, weights, and which output means what."""

    def __init__(self, card: ModelCard, device: str) -> None:
        """Load the model of `card` from its folder. Raises ModelUnavailable or LabelMismatch."""
        from safetensors import SafetensorError
        from transformers import AutoTokenizer
        from transformers.utils.logging import disable_progress_bar

        disable_progress_bar()
        verify_files(card)
        self.device = resolve_device(device)
        try:
            tokenizer = AutoTokenizer.from_pretrained(card.folder, local_files_only=True, trust_remote_code=False)
            exact, lacking = load_whole(card)
        except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as broken:
            raise not_loaded(card, broken) from broken
        if lacking:
            raise ModelUnavailable(
                f"Model folder {card.folder} has no weights for {lacking[0]}; it is not an NLI model."
            )
        self.positions = relation_positions(exact.config.id2label, card.label_order, card.id)
        room = getattr(exact.config, "max_position_embeddings", card.max_tokens)
        self.tokenizer = PairTokenizer(tokenizer, min(card.max_tokens, room if room > 0 else card.max_tokens))
        self.temperature = card.temperature
        self.takes_types = "token_type_ids" in tokenizer.model_input_names
        self.precision = best_precision(card.precision, self.device)
        self.exact = exact.eval().to(self.device)
        self.quick = lower(self.exact, self.precision)

    def probabilities(self, tokens: Sequence[PairTokens]) -> "np.ndarray":
        """(pairs, 3) float32: entailment, neutral, contradiction of each, in order; each row sums to 1."""
        import numpy as np

        scores = self._run(self.quick, self.precision, tokens)
        if self.precision != "fp32" and len(tokens):
            best_two = np.sort(scores, axis=1)[:, 1:]
            close = np.flatnonzero(best_two[:, 1] - best_two[:, 0] < CLOSE_CALL)
            scores[close] = self._run(self.exact, "fp32", [tokens[index] for index in close])
        return scores

    def _run(self, network: "torch.nn.Module", precision: str, tokens: Sequence[PairTokens]) -> "np.ndarray":
        import numpy as np
        import torch

        scores = np.empty((len(tokens), 3), dtype=np.float32)
        batch_tokens = BATCH_TOKENS_CUDA if self.device == "cuda" else BATCH_TOKENS[precision]

        def compute(batch: list[int]) -> None:
            with torch.inference_mode():
                columns = {"input_ids": [tokens[index].ids for index in batch]}
                if self.takes_types:
                    columns["token_type_ids"] = [tokens[index].types for index in batch]
                inputs = {name: torch.tensor(rows, device=self.device) for name, rows in columns.items()}
                logits = network(**inputs).logits.float()[:, self.positions]
                scores[batch] = torch.softmax(logits / self.temperature, dim=1).cpu().numpy()

        batches = equal_length_batches([len(item.ids) for item in tokens], batch_tokens)
        compute_each(compute, batches, self.device)
        return scores


def equal_length_batches(lengths: Sequence[int], batch_tokens: int) -> Iterator[list[int]]:
    """Indexes grouped so that a batch needs no padding; long ones first, at most `batch_tokens` or one item a batch."""
    by_length: dict[int, list[int]] = defaultdict(list)
    for index, length in enumerate(lengths):
        by_length[length].append(index)
    for length in sorted(by_length, reverse=True):
        size = max(1, batch_tokens // max(1, length))
        members = by_length[length]
        yield from (members[start : start + size] for start in range(0, len(members), size))


def windows(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """`items` in lists of `size`, the last one shorter."""
    window: list[Item] = []
    for item in items:
        window.append(item)
        if len(window) == size:
            yield window
            window = []
    if window:
        yield window
