"""What an encoder learnt is added to a cross-encoder; the head stays."""

from pathlib import Path

import pytest
import torch
from transformers import AutoTokenizer

from claimcheck.errors import TrainingError
from claimcheck.training.inference import load_classifier, save_classifier
from claimcheck.training.transfer import average, carry_over
from tests.unit.training.tiny import WORDS, make_encoder


def test_the_difference_of_two_bodies_is_added_and_the_head_is_kept(tmp_path: Path) -> None:
    from transformers import AutoModel

    old, new = make_encoder(tmp_path / "old"), make_encoder(tmp_path / "new")
    body = AutoModel.from_pretrained(new)
    with torch.no_grad():
        body.embeddings.word_embeddings.weight.add_(0.25)
    body.save_pretrained(new)
    model, tokenizer = load_classifier(old)
    save_classifier(model, tokenizer, old, tmp_path / "nli")
    carry_over(tmp_path / "nli", old, new, tmp_path / "out")
    moved, _ = load_classifier(tmp_path / "out")
    shift = moved.bert.embeddings.word_embeddings.weight - model.bert.embeddings.word_embeddings.weight
    assert torch.allclose(shift, torch.full_like(shift, 0.25), atol=1e-6)
    assert torch.equal(moved.classifier.weight, model.classifier.weight)


def test_an_encoder_with_more_pieces_brings_its_vectors_for_them(tmp_path: Path) -> None:
    old, new = make_encoder(tmp_path / "old"), make_encoder(tmp_path / "new", (*WORDS, "harbour"))
    model, tokenizer = load_classifier(old)
    with torch.no_grad():
        model.bert.embeddings.word_embeddings.weight.add_(0.25)
    save_classifier(model, tokenizer, old, tmp_path / "nli")
    carry_over(tmp_path / "nli", old, new, tmp_path / "out")
    (moved, wider), (body, _) = load_classifier(tmp_path / "out"), load_classifier(new)
    learnt = moved.get_input_embeddings().weight - body.get_input_embeddings().weight
    assert wider.get_vocab() == AutoTokenizer.from_pretrained(new).get_vocab()
    assert torch.allclose(learnt[wider.get_vocab()["bridge"]], torch.full((32,), 0.25), atol=1e-6)
    assert not learnt[wider.get_vocab()["harbour"]].any()


def test_an_encoder_that_lacks_pieces_is_refused(tmp_path: Path) -> None:
    old, other = make_encoder(tmp_path / "old"), make_encoder(tmp_path / "other", ("one", "two"))
    model, tokenizer = load_classifier(old)
    save_classifier(model, tokenizer, old, tmp_path / "nli")
    with pytest.raises(TrainingError, match="lack pieces"):
        carry_over(tmp_path / "nli", old, other, tmp_path / "out")


def test_the_average_lies_between_two_stages(tmp_path: Path) -> None:
    base = make_encoder(tmp_path / "base")
    model, tokenizer = load_classifier(base)
    save_classifier(model, tokenizer, base, tmp_path / "earlier")
    start = {name: value.clone() for name, value in model.state_dict().items()}
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.5)
    save_classifier(model, tokenizer, base, tmp_path / "later")
    average(tmp_path / "earlier", tmp_path / "later", tmp_path / "out")
    mean, _ = load_classifier(tmp_path / "out")
    for name, value in mean.named_parameters():
        assert torch.allclose(value, start[name] + 0.25, atol=1e-6), name


def test_cross_encoders_with_other_words_have_no_average(tmp_path: Path) -> None:
    one, other = make_encoder(tmp_path / "one"), make_encoder(tmp_path / "other", (*WORDS, "harbour"))
    with pytest.raises(TrainingError, match="two stages of one cross-encoder"):
        average(one, other, tmp_path / "out")
