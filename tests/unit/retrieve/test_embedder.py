"""The embedder on a tiny real sentence-transformers folder."""

from pathlib import Path

import numpy as np
import pytest

from claimcheck.errors import ModelUnavailable
from claimcheck.retrieve.embedder import SentenceEmbedder, load_embedder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.models import Pooling, Transformer
    from transformers import BertConfig, BertModel, BertTokenizerFast

    body = tmp_path_factory.mktemp("body")
    letters = "abcdefghijklmnopqrstuvwxyzاتدروسيعلنف"
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *(f"##{letter}" for letter in letters)]
    (body / "vocab.txt").write_text("\n".join(pieces), encoding="utf-8")
    BertTokenizerFast(vocab=str(body / "vocab.txt")).save_pretrained(body)
    BertModel(
        BertConfig(
            vocab_size=len(pieces), hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=32
        )
    ).save_pretrained(body)
    whole = tmp_path_factory.mktemp("models") / "tiny-embed"
    SentenceTransformer(modules=[Transformer(str(body)), Pooling(16)], device="cpu").save(str(whole))
    return whole


@pytest.fixture(scope="module")
def embedder(folder: Path) -> SentenceEmbedder:
    return load_embedder(str(folder), device="cpu")


def test_vectors_are_float32_of_unit_length_in_order(embedder: SentenceEmbedder) -> None:
    vectors = embedder.embed(["the army denied it", "روسيا", "the army denied it"])
    assert vectors.shape == (3, 16)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert np.array_equal(vectors[0], vectors[2])
    assert not np.allclose(vectors[0], vectors[1], atol=1e-3)


def test_no_texts_give_an_empty_array_and_load_nothing(folder: Path) -> None:
    fresh = load_embedder(str(folder))
    assert fresh.embed([]).shape == (0, 16)
    assert "network" not in fresh.__dict__


def test_an_embedder_that_is_not_here_names_the_command() -> None:
    with pytest.raises(ModelUnavailable, match="claimcheck models pull nobody/no-embedder"):
        load_embedder("nobody/no-embedder")


def test_many_texts_get_the_vectors_that_each_gets_alone(embedder: SentenceEmbedder) -> None:
    texts = [f"the army {'denied ' * (number % 7)}it {number}" for number in range(200)]
    vectors = embedder.embed(texts)
    for number in (0, 63, 64, 150, 199):
        assert np.allclose(vectors[number], embedder.embed([texts[number]])[0], atol=1e-6)


def test_weights_that_were_given_back_load_again(embedder: SentenceEmbedder) -> None:
    before = embedder.embed(["The port is closed."])
    embedder.release()
    assert "network" not in vars(embedder)
    assert np.array_equal(embedder.embed(["The port is closed."]), before)
