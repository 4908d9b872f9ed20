"""A tiny encoder with random weights, and a data folder of a few rows, for tests that really train."""

import gzip
from collections.abc import Sequence
from pathlib import Path

from claimcheck.training.student import save_sentence_layout, save_tokenizer
from claimcheck.training.tokens import SPECIAL, Vocabulary, build_tokenizer

WORDS = [
    "the",
    "port",
    "army",
    "says",
    "denies",
    ":",
    "is",
    "was",
    "open",
    "closed",
    "not",
    "strike",
    "killed",
    "nobody",
    "five",
    "ten",
    "people",
    "on",
    "north",
    "south",
    "bridge",
    ".",
    ",",
    "الميناء",
    "مفتوح",
    "مغلق",
    "الجيش",
    "قال",
    "ليس",
    "غارة",
    "الجسر",
    "ده",
    "پل",
    "باز",
    "بسته",
]


def make_encoder(folder: Path, words: Sequence[str] = WORDS, spread: float = 0.02) -> Path:
    """A BERT of two layers and 32 dimensions over whole words, as a sentence-transformers folder.

    `spread` is the deviation of its random weights: the greater, the more its sentences differ.
    """
    import torch
    from transformers import BertConfig, BertModel

    torch.manual_seed(0)
    letters = sorted({letter for word in words for letter in word})
    pieces = list(dict.fromkeys([*SPECIAL, *words, *letters, *(f"##{letter}" for letter in letters)]))
    tokenizer = build_tokenizer(Vocabulary(tuple(pieces), ()))
    config = BertConfig(
        vocab_size=tokenizer.get_vocab_size(),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=64,
        pad_token_id=0,
        initializer_range=spread,
    )
    folder.mkdir(parents=True, exist_ok=True)
    BertModel(config).save_pretrained(folder)
    save_tokenizer(tokenizer, folder, 64)
    save_sentence_layout(folder, 64, 32)
    return folder


def write_table(path: Path, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A gzipped table of the data folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8") as stream:
        for row in (header, *rows):
            stream.write("\t".join(row) + "\n")
