"""Pack a trained folder for shipping: shards of 16 or 8 bits, tokenizer, and a card with the digest of every file."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.errors import TrainingError
from claimcheck.modelcards import CARD_NAME
from claimcheck.score.weights import WORD_TABLE, word_table
from claimcheck.training.corpora import LABELS

if TYPE_CHECKING:
    import torch

MAX_TOKENS = 256  # of what a packed model reads
SHARD = "45MB"  # no shipped file may be greater than 50 MB
COPIED = ("tokenizer.json", "tokenizer_config.json", "modules.json", "sentence_bert_config.json")
TAGGER_FILES = ("model.safetensors", "config.json")
COPIED_FOLDERS = ("1_Pooling", "2_Normalize")


def pack(
    trained: Path,
    out: Path,
    task: str,
    fields: Mapping[str, Any],
    figures: Sequence[Mapping[str, Any]] = (),
    bits: int = 16,
    words_of: Path | None = None,
) -> Path:
    """Write `out`: weights in float16, what loads them, and model.toml. A README.md already there is kept.

    With `bits` 8 the word-piece table and the layers' matrices are written as float8 (e4m3, three bits of fraction).
    With `words_of`, a packed encoder beside `out` with the very same word-piece table, the table is left to it.

    `fields` are the card's: id, version, languages, licence, base, max_tokens, temperature, thresholds.
    config.json says float32, so that a plain `from_pretrained` widens the weights when it loads them.
    """
    from transformers import AutoModel, AutoModelForSequenceClassification

    kind = AutoModelForSequenceClassification if task == "nli" else AutoModel
    model = kind.from_pretrained(trained, local_files_only=True, use_safetensors=True, dtype="float32")
    if task == "nli" and [model.config.id2label[i] for i in range(len(LABELS))] != list(LABELS):
        raise TrainingError(
            f"{trained} names its labels {model.config.id2label}; train it with `claimcheck train nli`."
        )
    out.mkdir(parents=True, exist_ok=True)
    for old in [*out.glob("*.safetensors"), *out.glob("*.index.json")]:
        old.unlink()
    weights = {name: _packed(name, value, bits) for name, value in model.state_dict().items()}
    if words_of:
        weights = _without_words(weights, words_of, out)
        fields = {**fields, "words_of": words_of.resolve().name}
    model.save_pretrained(out, state_dict=weights, max_shard_size=SHARD)
    _say_float32(out / "config.json")
    for name in COPIED:
        if (trained / name).exists():
            shutil.copyfile(trained / name, out / name)
    for folder in COPIED_FOLDERS:
        if (trained / folder).exists() and any((trained / folder).iterdir()):
            shutil.copytree(trained / folder, out / folder, dirs_exist_ok=True)
    write_card(out, task, fields, figures)
    return out


def pack_tagger(
    trained: Path, out: Path, fields: Mapping[str, Any], figures: Sequence[Mapping[str, Any]], encoder: Path
) -> Path:
    """Write `out`: the weights that `train tagger` wrote, and a card that names the folder of the packed `encoder`.

    Raises TrainingError unless the encoder lies beside `out`, where it is looked for when the tagger is loaded.
    """
    if not _are_beside(encoder, out) or not (encoder / CARD_NAME).exists():
        raise TrainingError(f"{encoder} is no packed model beside {out}; give the one the tagger was trained on.")
    out.mkdir(parents=True, exist_ok=True)
    for name in TAGGER_FILES:
        shutil.copyfile(trained / name, out / name)
    write_card(out, "tag", {**fields, "words_of": encoder.resolve().name}, figures)
    return out


def _without_words(weights: dict[str, torch.Tensor], words_of: Path, out: Path) -> dict[str, torch.Tensor]:
    """The weights without their table. Raises TrainingError unless `words_of` keeps the same one, and beside `out`."""
    import torch

    (name,) = (name for name in weights if name.endswith(WORD_TABLE))
    kept = word_table(words_of)
    if not _are_beside(words_of, out) or kept is None or not torch.equal(kept.float(), weights[name].float()):
        raise TrainingError(
            f"{words_of} does not keep this model's words beside {out}; make it with `train adopt` and --frozen-words."
        )
    return {key: value for key, value in weights.items() if key != name}


def _are_beside(one: Path, other: Path) -> bool:
    """Whether both lie in one folder, where a model looks for the one that it needs (`words_of`)."""
    return one.resolve().parent == other.resolve().parent


def _packed(name: str, value: torch.Tensor, bits: int) -> torch.Tensor:
    """The weight as it is shipped; position vectors, head, norms and biases keep 16 bits."""
    import torch

    if not value.is_floating_point():
        return value
    matrix = "word_embeddings" in name or (".layer." in name and value.ndim == 2)
    return value.to(torch.float8_e4m3fn) if bits == 8 and matrix else value.half()


def write_card(out: Path, task: str, fields: Mapping[str, Any], figures: Sequence[Mapping[str, Any]]) -> None:
    """model.toml: the fields, the figures, and the sha256 of each file that loading needs."""
    card: dict[str, Any] = {"id": fields["id"], "task": task, **{k: v for k, v in fields.items() if k != "id"}}
    if task == "nli":
        card["label_order"] = list(LABELS)
    thresholds = card.pop("thresholds", None)
    lines = [f"{name} = {_toml(value)}" for name, value in card.items()]
    if thresholds:
        lines += ["", "[thresholds]", *(f"{name} = {_toml(value)}" for name, value in thresholds.items())]
    lines += ["", "[files]"]
    for path in sorted(p for p in out.rglob("*") if p.is_file() and p.name not in (CARD_NAME, "README.md")):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        lines.append(f'"{path.relative_to(out).as_posix()}" = "{digest}"')
    for figure in figures:
        lines += [
            "",
            "[[figures]]",
            *(f"{name} = {_toml(figure[name])}" for name in ("metric", "value", "measured_on", "command")),
        ]
    (out / CARD_NAME).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _say_float32(path: Path) -> None:
    configuration = json.loads(path.read_text(encoding="utf-8"))
    configuration.pop("torch_dtype", None)
    configuration["dtype"] = "float32"
    path.write_text(json.dumps(configuration, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def _toml(value: Any) -> str:
    """JSON writes texts, numbers and lists of texts as TOML does."""
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
