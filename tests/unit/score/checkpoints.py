"""Tiny real models for the tests: two layers, a word-piece tokenizer over letters, weights from a seed."""

import hashlib
import json
from pathlib import Path

LABELS = ("entailment", "neutral", "contradiction")
LETTERS = "abcdefghijklmnopqrstuvwxyz.,'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئйцукенгшщзхъфывапролджэячсмитьбю"


def make_checkpoint(folder: Path, labels: tuple[str, ...] = LABELS, rows: tuple[int, ...] = (0, 1, 2)) -> Path:
    """A BERT classifier in `folder`. `rows` says which output of the seeded weights stands at each place."""
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast

    folder.mkdir(parents=True, exist_ok=True)
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *LETTERS, *(f"##{letter}" for letter in LETTERS)]
    (folder / "vocab.txt").write_text("\n".join(pieces), encoding="utf-8")
    tokenizer = BertTokenizerFast(vocab=str(folder / "vocab.txt"), do_lower_case=True)
    tokenizer.save_pretrained(folder)
    torch.manual_seed(7)
    model = BertForSequenceClassification(
        BertConfig(
            vocab_size=len(pieces), hidden_size=64, num_hidden_layers=2, num_attention_heads=4, intermediate_size=128,
            max_position_embeddings=128, num_labels=len(labels), initializer_range=0.5,
            id2label=dict(enumerate(labels)), label2id={label: place for place, label in enumerate(labels)},
        )
    )  # fmt: skip
    with torch.no_grad():
        model.classifier.weight.copy_(model.classifier.weight[list(rows)] * 0.5)
    model.save_pretrained(folder)
    return folder


def write_card(folder: Path, label_order: tuple[str, ...] = LABELS, **fields: object) -> Path:
    """A card beside the weights in `folder`, with their sha256."""
    digest = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    values = {
        "id": "tiny", "task": "nli", "version": "1", "languages": ["en"], "licence": "CC0", "label_order": list(label_order),
        "max_tokens": 64, "precision": "fp32", **fields,
    }  # fmt: skip
    lines = [f"{name} = {json.dumps(value)}" for name, value in values.items()]
    lines += ["[files]", f'"model.safetensors" = "{digest}"']
    (folder / "model.toml").write_text("\n".join(lines), encoding="utf-8")
    return folder
