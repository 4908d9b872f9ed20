"""A model folder's weights, whole: some leave their word-piece table to the model beside them that has the same."""

from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import ModelUnavailable
from claimcheck.modelcards import ModelCard

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

WORD_TABLE = "word_embeddings.weight"  # how the name of the table ends


def load_whole(card: ModelCard) -> tuple["PreTrainedModel", list[str]]:
    """The cross-encoder of `card` in float32, and the names of weights that its files lack.

    Raises what transformers and safetensors raise for files that cannot be read, and ModelUnavailable for words that do
    not fit.
    """
    import torch
    from transformers import AutoConfig, AutoModelForSequenceClassification

    options = {"local_files_only": True, "trust_remote_code": False}
    if card.words_folder is None:
        model, loading = AutoModelForSequenceClassification.from_pretrained(
            card.folder, use_safetensors=True, dtype=torch.float32, output_loading_info=True, **options
        )
        return model, sorted(loading["missing_keys"])
    config = AutoConfig.from_pretrained(card.folder, **options)
    with torch.device("meta"):  # names and shapes alone: weights drawn here would only be overwritten
        outline = AutoModelForSequenceClassification.from_config(config)
    words = word_table(card.words_folder)
    table = outline.get_input_embeddings().weight
    if words is None or words.shape != table.shape:
        raise ModelUnavailable(f"Model {card.id} shares the words of {card.words_folder}, which has none that fit it.")
    state = tensors_of(card.folder) | {name: words for name, value in outline.named_parameters() if value is table}
    model, loading = type(outline).from_pretrained(
        None, config=config, state_dict=state, dtype=torch.float32, output_loading_info=True
    )
    return model, sorted(loading["missing_keys"])


def write_whole(card: ModelCard, out: Path) -> Path:
    """Write `card`'s model with its words as a plain Hugging Face folder in float32, for any other program; `out`."""
    from transformers import AutoTokenizer

    model, _ = load_whole(card)
    model.save_pretrained(out)
    AutoTokenizer.from_pretrained(card.folder, local_files_only=True, trust_remote_code=False).save_pretrained(out)
    return out


def word_table(folder: Path) -> "torch.Tensor | None":
    """The word-piece table of a model folder, (pieces, dims) as it is stored; None where it keeps none."""
    return next((value for name, value in tensors_of(folder).items() if name.endswith(WORD_TABLE)), None)


def tensors_of(folder: Path) -> "dict[str, torch.Tensor]":
    """Every weight of a model folder by name, as it is stored."""
    from safetensors.torch import load_file

    return {name: value for path in sorted(folder.glob("*.safetensors")) for name, value in load_file(path).items()}
