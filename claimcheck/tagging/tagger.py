"""A text read by the rules → who says what in it by the trained network; weights load at the first text."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.devices import best_precision, compute_each, resolve_device
from claimcheck.errors import ModelUnavailable
from claimcheck.modelcards import ModelCard, locate, not_loaded, verify_files
from claimcheck.protocols import ReadText, Tagged
from claimcheck.tagging.decoding import attributions
from claimcheck.tagging.network import build_network, inputs_of, trained_weights
from claimcheck.tagging.pieces import Piece, sentences_of, windows

if TYPE_CHECKING:
    import numpy as np
    from tokenizers import Tokenizer

BATCH_PIECES = 512  # read at once by one core
BRACKETS = ("[CLS]", "[SEP]")  # the pieces around a window


def load_tagger(model: str = "", device: str = "auto") -> "EncoderTagger":
    """The tagger of a model: "" (the embedded one) or a folder; the model it stands on lies beside it.

    Raises ModelUnavailable if either is not on this machine.
    """
    return EncoderTagger(locate(model, "tag"), device)


class EncoderTagger:
    """A trained head over the embedding model. See claimcheck.protocols.Tagger."""

    def __init__(self, card: ModelCard, device: str = "auto") -> None:
        self.card = card
        self.model_id = card.id
        self.model_version = card.version
        self.languages = frozenset(card.languages)
        self.device = device

    def tag(self, read: ReadText) -> list[Tagged]:
        """Attributions in the order of their windows and cues. Raises ModelUnavailable.

        Windows are computed with those of their own text alone, each batch on one core: the same text gives the same.
        """
        _, tokenizer = self._loaded
        found = sorted(enumerate(windows(sentences_of(read, tokenizer))), key=lambda item: -len(item[1]))
        batches: list[list[tuple[int, list[Piece]]]] = []
        for item in found:
            if not batches or (len(batches[-1]) + 1) * len(batches[-1][0][1]) > BATCH_PIECES:
                batches.append([])
            batches[-1].append(item)
        tagged: dict[int, list[Tagged]] = {}

        def compute(batch: list[tuple[int, list[Piece]]]) -> None:
            for (number, window), scores in zip(batch, self._scores([w for _, w in batch]), strict=True):
                tagged[number] = attributions(window, *scores)

        compute_each(compute, batches, resolve_device(self.device))
        return [one for number in sorted(tagged) for one in tagged[number]]

    def _scores(self, batch: list[list[Piece]]) -> "list[tuple[np.ndarray, np.ndarray]]":
        """Of each window: (pieces, LABELS) probabilities and (pieces, pieces) scores of links, float32."""
        import torch

        network, tokenizer = self._loaded
        brackets = [tokenizer.token_to_id(piece) for piece in BRACKETS]
        with torch.inference_mode():
            inputs = inputs_of(batch, *brackets)
            labels, links = network(*(value.to(network.label.weight.device) for value in inputs))
            labels, links = labels.softmax(-1).cpu().numpy(), links.cpu().numpy()
        inner = [slice(1, len(window) + 1) for window in batch]
        return [(labels[row, part], links[row, part, part]) for row, part in enumerate(inner)]

    @cached_property
    def _loaded(self) -> "tuple[Any, Tokenizer]":
        """(network, tokenizer), the narrow matrices merged. Raises ModelUnavailable."""
        import torch
        from safetensors import SafetensorError
        from safetensors.torch import load_file
        from tokenizers import Tokenizer
        from transformers.utils import logging

        logging.disable_progress_bar()
        encoder = self._encoder()
        verify_files(self.card)
        try:
            weights = load_file(self.card.folder / "model.safetensors")
            network = build_network(encoder, _rank(weights))
            odd = sorted(trained_weights(network).keys() ^ weights.keys())
            network.load_state_dict({name: value.float() for name, value in weights.items()}, strict=False)
            tokenizer = Tokenizer.from_file(str(encoder / "tokenizer.json"))
        except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as broken:
            raise not_loaded(self.card, broken) from broken
        if odd:
            raise ModelUnavailable(f"Model {self.card.id} does not fit {encoder}: {odd[0]}; fetch or install it again.")
        network.merge()
        device = resolve_device(self.device)
        precision = torch.bfloat16 if best_precision(self.card.precision, device) == "bf16" else torch.float32
        return network.eval().to(device, precision), tokenizer

    def _encoder(self) -> Path:
        """The folder of the embedding model that the head was trained on. Raises ModelUnavailable."""
        if self.card.words_folder is None:
            raise ModelUnavailable(f"Model {self.card.id} does not name the embedding model it stands on (words_of).")
        return self.card.words_folder


def _rank(weights: dict[str, Any]) -> int:
    """The rank of the narrow matrices."""
    return next((len(value) for name, value in weights.items() if name.endswith(".a")), 1)
