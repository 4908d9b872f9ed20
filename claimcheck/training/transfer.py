"""Carry what an encoder has learnt since over to a cross-encoder that was trained from its earlier weights.

Source: Ilharco et al. 2023, Editing Models with Task Arithmetic: differences of weights from one start add up.
"""

from __future__ import annotations

from pathlib import Path

from claimcheck.errors import TrainingError


def carry_over(classifier: Path, old_body: Path, new_body: Path, out: Path) -> None:
    """Write `classifier` + (`new_body` - `old_body`) to `out`; the head and what the bodies lack stay as they are.

    Raises TrainingError if the three do not have the same tables and layers.
    """
    from transformers import AutoModel

    from claimcheck.training.inference import load_classifier, save_classifier

    model, tokenizer = load_classifier(classifier)
    old, new = (
        AutoModel.from_pretrained(folder, local_files_only=True, use_safetensors=True, dtype="float32").state_dict()
        for folder in (old_body, new_body)
    )
    weights = model.base_model.state_dict()
    shared = weights.keys() & old.keys() & new.keys()
    if any(not (weights[name].shape == old[name].shape == new[name].shape) for name in shared) or not shared:
        raise TrainingError(f"{classifier}, {old_body} and {new_body} differ in shape; give encoders of one kind.")
    for name in shared:
        if weights[name].is_floating_point() and not name.startswith("pooler"):
            weights[name].add_(new[name] - old[name])
    save_classifier(model, tokenizer, classifier, out)
