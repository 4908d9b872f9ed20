"""Carry over to a cross-encoder what its encoder has learnt since, an encoder's words, or what a later stage forgot.

Sources: Ilharco et al. 2023, Editing Models with Task Arithmetic: differences of weights from one start add up;
Wortsman et al. 2022, Model soups: fine-tuned weights of one start, averaged, are about as good as the best of them.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import TrainingError

if TYPE_CHECKING:
    import torch


def carry_over(classifier: Path, old_body: Path, new_body: Path, out: Path) -> None:
    """Write `classifier` + (`new_body` - `old_body`) to `out`; the head and what the bodies lack stay as they are.

    The word-piece tables are added piece by piece, so `new_body` may have more pieces (`claimcheck train widen`); those
    start from its vectors. Raises TrainingError if the layers differ in shape, or a piece of the classifier is gone.
    """
    from transformers import AutoModel

    from claimcheck.training.inference import load_classifier, save_classifier

    model, tokenizer = load_classifier(classifier)
    old, new = (
        AutoModel.from_pretrained(folder, local_files_only=True, use_safetensors=True, dtype="float32")
        for folder in (old_body, new_body)
    )
    table = _moved_table(tokenizer.get_vocab(), model.base_model, (old_body, old), (new_body, new))
    model.resize_token_embeddings(len(table), mean_resizing=False)
    weights, before, after = model.base_model.state_dict(), old.state_dict(), new.state_dict()
    shared = {name for name in weights.keys() & before.keys() & after.keys() if "word_embeddings" not in name}
    if any(not (weights[name].shape == before[name].shape == after[name].shape) for name in shared) or not shared:
        raise TrainingError(f"{classifier}, {old_body} and {new_body} differ in shape; give encoders of one kind.")
    for name in shared:
        if weights[name].is_floating_point() and not name.startswith("pooler"):
            weights[name].add_(after[name] - before[name])
    model.get_input_embeddings().weight.data.copy_(table)
    save_classifier(model, tokenizer, new_body, out)


def adopt_words(classifier: Path, encoder: Path, out: Path) -> None:
    """Write `classifier` with the tokenizer and word-piece table of `encoder` to `out`: both can share them.

    Its layers have to learn to read that table: train it further. Raises TrainingError if the tables differ in width.
    """
    from transformers import AutoModel

    from claimcheck.training.inference import load_classifier, save_classifier

    model, _ = load_classifier(classifier)
    body = AutoModel.from_pretrained(encoder, local_files_only=True, use_safetensors=True, dtype="float32")
    table = body.get_input_embeddings().weight.detach()
    if table.shape[1] != model.get_input_embeddings().weight.shape[1]:
        raise TrainingError(f"{classifier} and {encoder} differ in width; give encoders of one kind.")
    model.resize_token_embeddings(len(table), mean_resizing=False)
    model.get_input_embeddings().weight.data.copy_(table)
    save_classifier(model, None, encoder, out)


def average(earlier: Path, later: Path, out: Path) -> None:
    """Write a cross-encoder to `out` whose weights are the mean of those of `earlier` and of `later`, trained from it.

    Raises TrainingError if they differ in shape or in word pieces.
    """
    from claimcheck.training.inference import load_classifier, save_classifier

    (one, words), (model, tokenizer) = load_classifier(earlier), load_classifier(later)
    weights, before = model.state_dict(), one.state_dict()
    alike = weights.keys() == before.keys() and all(weights[name].shape == before[name].shape for name in weights)
    if not alike or words.get_vocab() != tokenizer.get_vocab():
        raise TrainingError(f"{earlier} and {later} differ in shape or words; give two stages of one cross-encoder.")
    for name, value in weights.items():
        if value.is_floating_point():
            value.add_(before[name]).div_(2)
    save_classifier(model, tokenizer, later, out)


def _moved_table(
    pieces: dict[str, int],
    body: torch.nn.Module,
    old: tuple[Path, torch.nn.Module],
    new: tuple[Path, torch.nn.Module],
) -> torch.Tensor:
    """(pieces of `new`, dims): its vectors, and for the classifier's `pieces` what the classifier had learnt added."""
    from transformers import AutoTokenizer

    (old_folder, old_body), (new_folder, new_body) = old, new
    wider = AutoTokenizer.from_pretrained(new_folder, local_files_only=True).get_vocab()
    if AutoTokenizer.from_pretrained(old_folder, local_files_only=True).get_vocab() != pieces or pieces.keys() - wider:
        raise TrainingError(f"{old_folder} and {new_folder} lack pieces of the cross-encoder; give its own encoder.")
    own, before, after = (m.get_input_embeddings().weight.detach() for m in (body, old_body, new_body))
    moved = after.clone()
    names = list(pieces)
    mine, theirs = [pieces[name] for name in names], [wider[name] for name in names]
    if own.shape[1] != after.shape[1] or before.shape != own.shape:
        raise TrainingError(f"{old_folder} and {new_folder} differ in shape; give encoders of one kind.")
    moved[theirs] += own[mine] - before[mine]
    return moved
