"""What is fetched from the hub, and what is not."""

from pathlib import Path

import pytest

from claimcheck.errors import ModelUnavailable
from claimcheck.modelcards import list_cards, read_card
from claimcheck.score.pull import is_present, pull, wanted_files
from tests.unit.score.checkpoints import make_checkpoint, write_card


def test_weights_tokenizer_and_configuration_are_wanted_and_nothing_that_runs() -> None:
    sizes = {
        "model.safetensors": 5, "pytorch_model.bin": 5, "config.json": 1, "tokenizer.json": 1, "spm.model": 1, "README.md": 1,
        "modeling_custom.py": 1, "training_args.bin": 1, "1_Pooling/config.json": 1, "onnx/model.onnx": 9,
    }  # fmt: skip
    assert set(wanted_files(sizes, "a/b")) == {
        "model.safetensors", "config.json", "tokenizer.json", "spm.model", "1_Pooling/config.json",
    }  # fmt: skip


def test_a_model_without_safetensors_is_refused() -> None:
    with pytest.raises(ModelUnavailable, match="a/b has no safetensors"):
        wanted_files({"pytorch_model.bin": 5, "config.json": 1}, "a/b")


@pytest.mark.parametrize("model_id", ["no-owner", "a/b/c", "https://example.org/a", ""])
def test_what_is_no_id_is_refused_before_the_network(model_id: str) -> None:
    with pytest.raises(ModelUnavailable, match="not a model id"):
        pull(model_id, progress=None)


def test_an_embedded_model_is_present_and_a_model_of_the_hub_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_present(read_card(write_card(make_checkpoint(tmp_path / "tiny"))))
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    assert not any(is_present(card) for card in list_cards() if not card.embedded)
