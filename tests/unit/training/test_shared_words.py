"""A cross-encoder that leaves its word-piece table to the encoder beside it reads as the whole model does."""

from pathlib import Path

import pytest
import torch
from transformers import AutoModelForSequenceClassification

from claimcheck.domain.pair import TextPair
from claimcheck.errors import ModelCardError, ModelUnavailable, TrainingError
from claimcheck.modelcards import locate, read_card
from claimcheck.score.nli import load_scorer
from claimcheck.score.weights import WORD_TABLE, load_whole, tensors_of, write_whole
from claimcheck.training.corpora import Pair
from claimcheck.training.inference import fine_tune, load_classifier, save_classifier
from claimcheck.training.packing import pack
from claimcheck.training.transfer import adopt_words
from tests.unit.training.tiny import WORDS, make_encoder

FIELDS = {"version": "1", "languages": ["en"], "licence": "CC0", "base": "tiny", "max_tokens": 64}
PAIRS = [TextPair("the port is open .", "the port is closed ."), TextPair("الميناء مفتوح", "the harbour is open")]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """embed, nli (sharing its words) and, elsewhere, trained (the same cross-encoder whole)."""
    root = tmp_path_factory.mktemp("shared")
    encoder = make_encoder(root / "encoder", (*WORDS, "harbour"), spread=0.3)
    pack(encoder, root / "models" / "embed", "embed", {"id": "embed", **FIELDS}, bits=8)
    before = make_encoder(root / "before")
    save_classifier(*load_classifier(before), before, root / "first")
    adopt_words(root / "first", root / "models" / "embed", root / "adopted")
    pairs = [Pair(*PAIRS[0], "contradiction"), Pair(*PAIRS[1], "entailment")] * 8
    fine_tune(pairs, root / "adopted", root / "trained", device="cpu", frozen_words=True)
    fields = {"id": "nli", **FIELDS}
    pack(root / "trained", root / "models" / "nli", "nli", fields, bits=8, words_of=root / "models" / "embed")
    pack(root / "trained", root / "models" / "whole", "nli", fields, bits=8)
    return root


def test_frozen_words_stay_while_the_layers_learn(models: Path) -> None:
    (adopted, _), (trained, _) = load_classifier(models / "adopted"), load_classifier(models / "trained")
    assert torch.equal(adopted.get_input_embeddings().weight, trained.get_input_embeddings().weight)
    assert not torch.equal(adopted.classifier.weight, trained.classifier.weight)


def test_scores_are_those_of_the_whole_model_and_the_table_is_kept_once(models: Path) -> None:
    shared = load_scorer(str(models / "models" / "nli"), "cpu").score(PAIRS)
    whole = load_scorer(str(models / "models" / "whole"), "cpu").score(PAIRS)
    assert shared == whole
    assert whole[0] != whole[1]
    assert not [name for name in tensors_of(models / "models" / "nli") if name.endswith(WORD_TABLE)]


def test_no_weight_is_drawn_at_random_only_to_be_overwritten(models: Path) -> None:
    card = locate(str(models / "models" / "nli"), "nli")
    before = torch.get_rng_state()
    model, lacking = load_whole(card)
    assert not lacking and torch.equal(torch.get_rng_state(), before)
    assert {value.dtype for value in model.parameters()} == {torch.float32}


def test_it_is_written_whole_for_other_programs(models: Path, tmp_path: Path) -> None:
    write_whole(locate(str(models / "models" / "nli"), "nli"), tmp_path / "plain")
    plain = AutoModelForSequenceClassification.from_pretrained(tmp_path / "plain", local_files_only=True)
    whole, _ = load_classifier(models / "models" / "whole")
    assert all(torch.equal(value, whole.state_dict()[name]) for name, value in plain.state_dict().items())


def test_a_changed_word_table_is_not_loaded(models: Path, tmp_path: Path) -> None:
    from shutil import copytree

    copytree(models / "models", tmp_path / "models")
    table = tmp_path / "models" / "embed" / "model.safetensors"
    table.write_bytes(table.read_bytes()[:-1] + b"x")
    with pytest.raises(ModelUnavailable, match="embed is broken"):
        load_scorer(str(tmp_path / "models" / "nli"), "cpu").score(PAIRS)


def test_training_does_not_start_from_a_part(models: Path) -> None:
    with pytest.raises(TrainingError, match="models export"):
        load_classifier(models / "models" / "nli")


def test_words_that_differ_are_not_left_out(models: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="does not keep this model's words"):
        pack(
            models / "first",
            models / "models" / "other",
            "nli",
            {"id": "o", **FIELDS},
            words_of=models / "models" / "embed",
        )


def test_a_card_names_a_folder_beside_its_own_only(models: Path, tmp_path: Path) -> None:
    text = (models / "models" / "nli" / "model.toml").read_text(encoding="utf-8")
    (tmp_path / "model.toml").write_text(text.replace('words_of = "embed"', 'words_of = "../embed"'), encoding="utf-8")
    with pytest.raises(ModelCardError, match="words_of"):
        read_card(tmp_path)
