"""Texts → unit vectors in which translations and paraphrases are near, by a sentence-transformers model."""

import gc
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from claimcheck.devices import compute_each, resolve_device
from claimcheck.errors import ModelUnavailable
from claimcheck.modelcards import ModelCard, locate, not_loaded, verify_files

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

BATCH_SIZE = 32  # texts of like length: few of them padded, and all of them in a core's cache
MAX_CHARS_PER_TOKEN = 64  # of a text beyond this many characters for each token, nothing would be read


def load_embedder(model: str = "", device: str = "auto") -> "SentenceEmbedder":
    """The embedder of a model: "" (the embedded one), a folder or a Hugging Face id. Weights load at the first text.

    Raises ModelUnavailable if the model is not on this machine; nothing is downloaded.
    """
    return SentenceEmbedder(locate(model, "embed"), device)


class SentenceEmbedder:
    """A sentence encoder on this machine. See claimcheck.protocols.Embedder."""

    def __init__(self, card: ModelCard, device: str = "auto") -> None:
        self.card = card
        self.model_id = card.id
        self.model_version = card.version
        self.device = device

    @cached_property
    def dims(self) -> int:
        """Length of a vector, from the model's configuration alone. Raises ModelUnavailable."""
        import json

        path = self.card.folder / "config.json"
        try:
            return int(json.loads(path.read_text(encoding="utf-8"))["hidden_size"])
        except (OSError, ValueError, KeyError, TypeError) as broken:
            raise ModelUnavailable(f"{path} names no hidden_size; give a sentence-transformers folder.") from broken

    @cached_property
    def network(self) -> "SentenceTransformer":
        """The loaded model. Raises ModelUnavailable."""
        from safetensors import SafetensorError
        from sentence_transformers import SentenceTransformer
        from transformers.utils.logging import disable_progress_bar

        disable_progress_bar()
        verify_files(self.card)
        try:
            network = SentenceTransformer(
                str(self.card.folder),
                device=resolve_device(self.device),
                local_files_only=True,
                trust_remote_code=False,
                model_kwargs={"use_safetensors": True, "dtype": "float32"},
            )
        except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as broken:
            raise not_loaded(self.card, broken) from broken
        network.max_seq_length = min(self.card.max_tokens, network.max_seq_length or self.card.max_tokens)
        network.encode(["."], show_progress_bar=False)  # sets its tokenizer, which no two threads may do at once
        return network

    def embed(self, texts: Sequence[str]) -> np.ndarray:
        """Vectors of `texts` in order: (texts, dims) float32, unit length; a repeated text is computed once.

        No texts: (0, dims), and no model is loaded. Raises ModelUnavailable if the model cannot be loaded.
        """
        if not texts:
            return np.zeros((0, self.dims), dtype=np.float32)
        distinct = {text: row for row, text in enumerate(dict.fromkeys(texts))}
        longest = self.card.max_tokens * MAX_CHARS_PER_TOKEN
        vectors = self._computed([text[:longest] for text in distinct])
        return vectors[[distinct[text] for text in texts]]

    def release(self) -> None:
        """Give back the memory of the weights; the next text loads them again."""
        self.__dict__.pop("network", None)
        gc.collect()  # its parts know each other

    def _computed(self, texts: Sequence[str]) -> np.ndarray:
        """(texts, dims): batches of texts of like length, each on a core of its own."""
        order = np.argsort([-len(text) for text in texts])
        batches = [order[start : start + BATCH_SIZE] for start in range(0, len(order), BATCH_SIZE)]
        vectors = np.empty((len(texts), self.dims), dtype=np.float32)

        def compute(batch: np.ndarray) -> None:
            vectors[batch] = self.network.encode(
                [texts[row] for row in batch],
                batch_size=BATCH_SIZE,
                convert_to_numpy=True,
                normalize_embeddings=True,
                show_progress_bar=False,
            )

        compute_each(compute, batches, self.network.device.type)
        return vectors
