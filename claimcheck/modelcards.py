"""Reads model cards: the `model.toml` of a folder → a frozen ModelCard; finds a model's folder and checks its files.

Nothing here loads a model or reaches a network; importing it takes the standard library only: listing is instant.
"""

import hashlib
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from claimcheck.errors import ModelCardError, ModelUnavailable

CARD_NAME = "model.toml"
TASKS = ("nli", "embed", "tag")
RELATIONS = frozenset({"entailment", "neutral", "contradiction"})
HUB_FILES = ("*.safetensors", "*.json", "*.txt", "*.model")  # weights, tokenizer, configuration
PRECISIONS = ("fp32", "bf16", "int8")
LONGEST_REASON = 200  # characters of what a library says
_REQUIRED = ("id", "task", "version", "languages", "licence")
_TEXTS = ("id", "task", "version", "licence", "base", "hub_id", "commit", "words_of")
_KNOWN = frozenset(
    (
        *_REQUIRED,
        "label_order",
        "base",
        "hub_id",
        "commit",
        "words_of",
        "max_tokens",
        "temperature",
        "precision",
        "thresholds",
    )
) | {"files", "figures"}


class Figure(NamedTuple):
    """One measured figure: what was measured, on which set, by which command or, for others' figures, by whom."""

    metric: str
    value: float
    measured_on: str
    command: str  # prints the figure again; for a figure of the model's makers: where they say it


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What is known of one model. `files` maps names in `folder` to sha256; it is empty for a model of the hub."""

    id: str
    task: str  # nli, embed or tag
    version: str
    folder: Path
    languages: tuple[str, ...]  # ISO 639-1
    licence: str
    label_order: tuple[str, ...] = ()  # nli only: the relation of output 0, 1, 2
    base: str = ""  # the model it was made from
    words_of: str = ""  # the folder beside its own that keeps its word-piece table too, or that a tagger stands on
    hub_id: str = ""  # "" for an embedded model
    commit: str = ""  # of the hub's repository; "": its newest
    max_tokens: int = 256
    temperature: float = 1.0  # logits are divided by it
    precision: str = "bf16"  # lowest that was measured to keep the labels; used where the processor is faster at it
    thresholds: Mapping[str, float] | None = None
    files: Mapping[str, str] | None = None
    figures: tuple[Figure, ...] = ()

    @property
    def embedded(self) -> bool:
        """Whether the weights lie beside the card."""
        return bool(self.files)

    @property
    def words_folder(self) -> Path | None:
        """The model folder whose word-piece table this one shares, if it does."""
        return self.folder.resolve().parent / self.words_of if self.words_of else None


def models_root() -> Path:
    """The folder of the shipped cards: `models/` of the clone, or `claimcheck/_models` of the installed package.

    Raises ModelUnavailable if neither is there.
    """
    package = Path(__file__).resolve().parent
    for root in (package.parent / "models", package / "_models"):
        if root.is_dir() and next(root.glob(f"*/{CARD_NAME}"), None):
            return root
    raise ModelUnavailable(f"No models folder beside or in {package}; install claimcheck again.")


def list_cards(root: Path | None = None) -> list[ModelCard]:
    """All cards under `root` (default: the shipped ones): embedded models first, then by id."""
    cards = [read_card(path.parent) for path in sorted((root or models_root()).glob(f"*/{CARD_NAME}"))]
    return sorted(cards, key=lambda card: (not card.embedded, card.id))


def card(model_id: str, root: Path | None = None) -> ModelCard:
    """The shipped card with this id. Raises ModelUnavailable, naming those there are."""
    cards = list_cards(root)
    for found in cards:
        if found.id == model_id:
            return found
    raise ModelUnavailable(f"No model card {model_id!r}; there are {', '.join(found.id for found in cards)}.")


def embedded_card(task: str, root: Path | None = None) -> ModelCard:
    """The newest embedded model for `task`. Raises ModelUnavailable if none is shipped."""
    cards = [found for found in list_cards(root) if found.embedded and found.task == task]
    if not cards:
        raise ModelUnavailable(
            f"No embedded {task} model in this installation; set one with CLAIMCHECK_{task.upper()}_MODEL."
        )
    return max(cards, key=lambda found: (found.version, found.id))


def read_card(folder: Path) -> ModelCard:
    """The card of a model folder. Raises ModelCardError, naming the field, or ModelUnavailable if there is no card."""
    path = folder / CARD_NAME
    try:
        fields = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as missing:
        raise ModelUnavailable(f"{folder} has no {CARD_NAME}; give a model folder or an id.") from missing
    except OSError as unreadable:
        raise ModelUnavailable(f"{path} cannot be read ({unreadable.strerror}); mend its permissions.") from unreadable
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as malformed:
        raise ModelCardError(f"{path} is not valid TOML: {malformed}. Mend it.") from malformed
    try:
        return _card_of(fields, folder)
    except _Fault as fault:
        raise ModelCardError(f"{path}: {fault}. Mend it.") from fault


def verify_files(card: ModelCard) -> None:
    """Check each listed file against its sha256, and those of the model whose words it shares.

    Raises ModelUnavailable for the first that is missing or differs, or for weights that the card does not list.
    """
    if card.words_folder:
        verify_files(read_card(card.words_folder))
    for name, expected in (card.files or {}).items():
        path = card.folder / name
        try:
            with path.open("rb") as stream:
                found = hashlib.file_digest(stream, "sha256").hexdigest()
        except OSError as missing:
            raise ModelUnavailable(f"Model {card.id} lacks {path}; fetch or install it again.") from missing
        if found != expected:
            raise ModelUnavailable(
                f"Model {card.id} is broken: {path} has sha256 {found[:12]}…, its card says {expected[:12]}…; "
                "fetch or install it again."
            )
    if card.files:
        for path in sorted(card.folder.glob("*.safetensors")):
            if path.name not in card.files:
                raise ModelUnavailable(
                    f"Model {card.id} has weights its card does not list: {path}; remove them or pack the model again."
                )


def not_loaded(card: ModelCard, broken: Exception) -> ModelUnavailable:
    """What to raise where a library cannot make a model of a card's folder, with what it says in one line."""
    reason = " ".join(str(broken).split())[:LONGEST_REASON].rstrip(".")
    return ModelUnavailable(f"Model folder {card.folder} cannot be loaded: {reason}; fetch or install it again.")


def locate(model: str, task: str) -> ModelCard:
    """The card of `model` with `folder` set to where its weights lie on this machine; nothing is downloaded.

    `model` is "" (the newest embedded model), the folder of a model, the id of a card or a Hugging Face id. A model
    without a card gets a bare one: its version is the hash of its weights, or the commit it was pulled at.

    Raises ModelUnavailable with the command that fetches it, or ModelCardError.
    """
    if not model:
        found = embedded_card(task)
    elif Path(model).is_dir():
        found = _card_of_folder(Path(model), task)
    else:
        found = next((known for known in list_cards() if known.id == model), None) or _bare_hub_card(model, task)
    if found.task != task:
        raise ModelUnavailable(f"Model {found.id} is for {found.task}, not for {task}; choose another.")
    if found.hub_id and not found.files:
        found = _in_hub_cache(found)
    _check_weights(found.folder)
    return found


def _card_of_folder(folder: Path, task: str) -> ModelCard:
    if (folder / CARD_NAME).exists():
        return read_card(folder)
    name, version = folder.resolve().name, _weights_digest(folder)
    return ModelCard(id=name, task=task, version=version, folder=folder, languages=(), licence="unknown")


def _bare_hub_card(model: str, task: str) -> ModelCard:
    if not re.fullmatch(r"[\w.-]+/[\w.-]+", model) or ".." in model:
        raise ModelUnavailable(f"Model {model!r} is neither a folder nor an id of the form owner/name.")
    return ModelCard(id=model, task=task, version="hub", folder=Path(), languages=(), licence="unknown", hub_id=model)


def _in_hub_cache(card: ModelCard) -> ModelCard:
    """The card with the folder of the newest pulled snapshot, whose name is the commit."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, IncompleteSnapshotError, LocalEntryNotFoundError

    try:
        folder = Path(
            snapshot_download(
                card.hub_id, revision=card.commit or None, allow_patterns=list(HUB_FILES), local_files_only=True
            )
        )
    except (LocalEntryNotFoundError, IncompleteSnapshotError, HFValidationError) as missing:
        raise ModelUnavailable(
            f"Model {card.hub_id} is not on this machine; fetch it with: claimcheck models pull {card.hub_id}"
        ) from missing
    return replace(card, folder=folder, version=folder.name[:12])


def _check_weights(folder: Path) -> None:
    if not any(folder.glob("*.safetensors")):
        pickled = next((name for name in ("pytorch_model.bin", "model.pt") if (folder / name).exists()), None)
        reason = f"only {pickled}, which can run code when loaded" if pickled else "no *.safetensors"
        raise ModelUnavailable(f"Model folder {folder} has {reason}; claimcheck loads safetensors only.")
    if not (folder / "config.json").exists():
        raise ModelUnavailable(f"Model folder {folder} has no config.json; give a Hugging Face model folder.")


def _weights_digest(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.safetensors")):
        with path.open("rb") as stream:
            digest.update(hashlib.file_digest(stream, "sha256").digest())
    return digest.hexdigest()[:12]


class _Fault(Exception):
    """What is wrong in a card, without the file's name."""


def _card_of(fields: dict[str, Any], folder: Path) -> ModelCard:
    for name in _REQUIRED:
        if name not in fields:
            raise _Fault(f"{name} is missing")
    unknown = sorted(set(fields) - _KNOWN)
    if unknown:
        raise _Fault(f"{unknown[0]} is not a field of a card")
    card = ModelCard(
        folder=folder,
        languages=tuple(_texts(fields, "languages")),
        label_order=tuple(_texts(fields, "label_order")),
        max_tokens=_typed(fields, "max_tokens", int, 256),
        temperature=float(_typed(fields, "temperature", (int, float), 1.0)),
        thresholds=dict(_thresholds(fields)),
        files=dict(_files(fields)),
        figures=tuple(_figures(fields)),
        precision=_typed(fields, "precision", str, "bf16"),
        **{name: _typed(fields, name, str, "") for name in _TEXTS},
    )
    _check(card)
    return card


def _check(card: ModelCard) -> None:
    if card.task not in TASKS:
        raise _Fault(f"task is {card.task!r}; use one of {', '.join(TASKS)}")
    if card.task == "nli" and (len(card.label_order) != 3 or set(card.label_order) != RELATIONS):
        raise _Fault(f"label_order is {card.label_order}; it must order entailment, neutral and contradiction")
    if not card.files and not card.hub_id:
        raise _Fault("there are neither files nor a hub_id")
    if card.words_of and not re.fullmatch(r"\w[\w.-]*", card.words_of):
        raise _Fault(f"words_of is {card.words_of!r}; it must be the name of a folder beside the card's own")
    if card.precision not in PRECISIONS:
        raise _Fault(f"precision is {card.precision!r}; use one of {', '.join(PRECISIONS)}")
    if card.max_tokens < 8:
        raise _Fault(f"max_tokens is {card.max_tokens}; it must be at least 8")
    if not 0 < card.temperature < 100:
        raise _Fault(f"temperature is {card.temperature}; it must be between 0 and 100")


def _typed(fields: Mapping[str, Any], name: str, kind: Any, default: Any) -> Any:
    value = fields.get(name, default)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise _Fault(f"{name} is {value!r}, not {'a text' if kind is str else 'a number'}")
    return value


def _texts(fields: Mapping[str, Any], name: str) -> list[str]:
    value = fields.get(name, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _Fault(f"{name} is {value!r}, not a list of texts")
    return value


def _table(fields: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = fields.get(name, {})
    if not isinstance(value, dict):
        raise _Fault(f"{name} is {value!r}, not a table")
    return value


def _thresholds(fields: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    table = _table(fields, "thresholds")
    for name in table:
        yield name, float(_typed(table, name, (int, float), 0.0))


def _files(fields: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, digest in _table(fields, "files").items():
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or "\\" in name:
            raise _Fault(f"file {name!r} lies outside the model's folder")
        if not isinstance(digest, str) or len(digest) != 64:
            raise _Fault(f"file {name!r} has {digest!r} where its sha256 belongs")
        yield name, digest.lower()


def _figures(fields: Mapping[str, Any]) -> Iterator[Figure]:
    figures = fields.get("figures", [])
    for figure in figures if isinstance(figures, list) else [figures]:
        if not isinstance(figure, dict) or set(figure) != set(Figure._fields):
            raise _Fault(f"figure {figure!r} must have {', '.join(Figure._fields)}")
        value = float(_typed(figure, "value", (int, float), 0.0))
        yield Figure(figure["metric"], value, figure["measured_on"], figure["command"])
