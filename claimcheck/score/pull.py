"""Fetches a model from the Hugging Face hub because a person asked for it; nothing else here reaches the hub."""

import re
from fnmatch import fnmatch
from pathlib import Path

from claimcheck.errors import ModelUnavailable
from claimcheck.modelcards import HUB_FILES, ModelCard, list_cards, locate
from claimcheck.protocols import Progress


def is_present(card: ModelCard) -> bool:
    """Whether the model's weights are on this machine."""
    try:
        locate(str(card.folder) if card.embedded else card.id, card.task)
    except ModelUnavailable:
        return False
    return True


def pull(model_id: str, progress: Progress) -> Path:
    """Download weights (safetensors), tokenizer and configuration into the hub's cache; returns the folder.

    The commit named in the model's card is fetched, or the newest one. Raises ModelUnavailable if the hub has no such
    model, cannot be reached, or the model has no safetensors.
    """
    import httpx2 as httpx
    from huggingface_hub import HfApi, hf_hub_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    if not re.fullmatch(r"[\w.-]+/[\w.-]+", model_id):
        raise ModelUnavailable(f"{model_id!r} is not a model id of the form owner/name.")
    commit = next((card.commit for card in list_cards() if card.hub_id == model_id and card.commit), None)
    try:
        info = HfApi().model_info(model_id, revision=commit, files_metadata=True)
        wanted = wanted_files({item.rfilename: item.size or 0 for item in info.siblings or ()}, model_id)
        with progress.stage(f"Downloading {model_id}", sum(wanted.values())) as step:
            for name, size in wanted.items():
                path = Path(hf_hub_download(model_id, name, revision=info.sha))
                step.advance(size)
    except (HfHubHTTPError, HFValidationError, LocalEntryNotFoundError, httpx.HTTPError, OSError) as failed:
        reason = " ".join(str(failed).split())[:160]
        raise ModelUnavailable(
            f"Model {model_id} could not be fetched ({reason}); check the id and the connection."
        ) from failed
    return next(parent for parent in path.parents if parent.name == info.sha)


def wanted_files(sizes: dict[str, int], model_id: str) -> dict[str, int]:
    """Of a repository's files, those a model is loaded from. Raises ModelUnavailable without safetensors."""
    wanted = {name: size for name, size in sizes.items() if any(fnmatch(name, pattern) for pattern in HUB_FILES)}
    if not any(name.endswith(".safetensors") for name in wanted):
        raise ModelUnavailable(
            f"Model {model_id} has no safetensors; claimcheck loads nothing that can run code. Choose another."
        )
    return wanted
