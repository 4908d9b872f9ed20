"""Stages that really train, on a tiny encoder and data made here."""

import tomllib
from pathlib import Path

import numpy as np
import pytest
from safetensors.torch import load_file

from claimcheck.training.corpora import Pair
from claimcheck.training.embed import _teacher_vectors, batches_by_length, distil
from claimcheck.training.inference import either_way, fine_tune, load_classifier, predict, relation_loss, target_of
from claimcheck.training.loop import Course, course_for, device_of
from claimcheck.training.packing import pack
from tests.unit.training.tiny import WORDS, make_encoder, write_table

COURSE = Course(rate=5e-3, table_rate=5e-3)
PLACES = ("port", "bridge", "north", "south", "army")


def lessons() -> list[Pair]:
    """Of an open place: that it was open follows, closed is contradicted, who was killed there is another matter."""
    found = []
    for place in PLACES:
        premise = f"the {place} is open"
        found.append(Pair(premise, f"the {place} was open", "entailment"))
        found.append(Pair(premise, f"the {place} was closed", "contradiction"))
        found.append(Pair(premise, f"nobody was killed on the {place}", "neutral"))
    return found * 80


@pytest.mark.parametrize("bits", [16, 8])
def test_a_cross_encoder_learns_what_it_is_shown_and_is_shipped_with_its_labels(tmp_path: Path, bits: int) -> None:
    from transformers import AutoModelForSequenceClassification

    encoder = make_encoder(tmp_path / "encoder")
    fine_tune(lessons(), encoder, tmp_path / "nli", device="cpu", seed=1, tokens_per_batch=120, course=COURSE)
    fields = {"id": "nli-tiny", "version": "1", "languages": ["en"], "licence": "CC0"}
    packed = pack(tmp_path / "nli", tmp_path / "shipped", "nli", fields, bits=bits)
    model, tokenizer = load_classifier(packed)
    logits = predict(model, tokenizer, [(p.premise, p.hypothesis) for p in lessons()[:30]], device_of("cpu"))
    assert [("entailment", "neutral", "contradiction")[i] for i in logits.argmax(1)] == [
        p.relation for p in lessons()[:30]
    ]
    plain = AutoModelForSequenceClassification.from_pretrained(packed, local_files_only=True, use_safetensors=True)
    assert plain.config.id2label == {0: "entailment", 1: "neutral", 2: "contradiction"}
    card = tomllib.loads((packed / "model.toml").read_text(encoding="utf-8"))
    table = load_file(packed / "model.safetensors")["bert.embeddings.word_embeddings.weight"]
    assert table.element_size() * 8 == bits
    assert "model.safetensors" in card["files"] and card["label_order"] == ["entailment", "neutral", "contradiction"]


def test_large_encoders_are_trained_slower_unless_a_rate_is_given() -> None:
    course = Course(rate=1e-4, table_rate=3e-4)
    assert course_for(course, 384) == course
    assert course_for(course, 768).rate == 2e-5 and course_for(course, 1024).table_rate == pytest.approx(6e-5)
    assert course_for(course, 768, 5e-5).rate == 5e-5 and course_for(course, 384, 5e-5).rate == 5e-5


def test_an_encoder_in_the_shape_of_xlm_roberta_is_trained_and_shipped(tmp_path: Path) -> None:
    import torch
    from transformers import AutoTokenizer, XLMRobertaConfig, XLMRobertaModel, XLMRobertaTokenizer

    from claimcheck.domain.pair import TextPair
    from claimcheck.score.nli import load_scorer

    base = tmp_path / "xlmr"
    pieces = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -2.0)]
    pieces += [(f"▁{word}", -3.0) for word in WORDS] + [(letter, -6.0) for letter in "abcdefghijklmnopqrstuvwxyz"]
    XLMRobertaTokenizer(vocab=pieces).save_pretrained(base)
    torch.manual_seed(0)
    size = len(AutoTokenizer.from_pretrained(base))
    shape = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 64}
    config = XLMRobertaConfig(vocab_size=size, max_position_embeddings=66, type_vocab_size=1, **shape)
    XLMRobertaModel(config).save_pretrained(base)
    fine_tune(lessons()[:60], base, tmp_path / "nli", device="cpu", limit=4, tokens_per_batch=120, rate=1e-3)
    fields = {"id": "xlmr-tiny", "version": "1", "languages": ["en"], "licence": "CC0", "max_tokens": 64}
    packed = pack(tmp_path / "nli", tmp_path / "shipped", "nli", fields)
    (before, _), (after, _) = load_classifier(base), load_classifier(packed)
    name = "roberta.encoder.layer.0.output.dense.weight"
    assert not torch.equal(before.state_dict()[name], after.state_dict()[name])
    (score,) = load_scorer(str(packed), "cpu").score([TextPair("the port is open", "the port is closed")])
    assert sum(score.forward) == pytest.approx(1)


def test_a_stopped_stage_ends_with_the_weights_of_an_unbroken_one(tmp_path: Path) -> None:
    encoder = make_encoder(tmp_path / "encoder")
    options = {"device": "cpu", "seed": 3, "tokens_per_batch": 400}
    whole = Course(rate=1e-3, table_rate=1e-3, checkpoint_minutes=0.0)
    fine_tune(lessons()[:120], encoder, tmp_path / "whole", course=whole, **options)

    class Stopped(Exception):
        pass

    from claimcheck.training import loop

    saved = loop._save

    def save_then_stop(model, optimiser, folder, step):
        saved(model, optimiser, folder, step)
        if step == 2:
            raise Stopped

    loop._save = save_then_stop
    try:
        with pytest.raises(Stopped):
            fine_tune(lessons()[:120], encoder, tmp_path / "broken", course=whole, **options)
    finally:
        loop._save = saved
    fine_tune(lessons()[:120], encoder, tmp_path / "broken", course=whole, resume=True, **options)
    one, other = (load_classifier(tmp_path / name)[0].state_dict() for name in ("whole", "broken"))
    assert all(np.allclose(one[name], other[name], atol=1e-6) for name in one)


def test_distillation_brings_translations_together(tmp_path: Path) -> None:
    from transformers import AutoModel, AutoTokenizer

    from claimcheck.training.embed import encode

    teacher = make_encoder(tmp_path / "teacher", spread=1.2)
    pairs = [
        ("the port is open", "liman acik"),
        ("the bridge is closed", "kopru kapali"),
        ("nobody was killed", "kimse olmedi"),
    ]
    student = make_encoder(
        tmp_path / "student", tuple({word for pair in pairs for text in pair for word in text.split()})
    )
    rows = [("ntrex", "not used", "yok")] * 500 + [("tatoeba", *pair) for pair in pairs] * 300
    write_table(tmp_path / "data" / "parallel" / "en-tr.tsv.gz", ("source", "en", "tr"), rows)
    out = distil(
        tmp_path / "data",
        teacher,
        student,
        tmp_path / "out",
        ("en", "tr"),
        device="cpu",
        course=COURSE,
        tokens_per_batch=180,
    )
    english, turkish = zip(*pairs, strict=True)

    def likeness(folder: Path) -> tuple[float, float]:
        """Mean cosine of a translation with its own English sentence, and with the others."""
        of_teacher, of_student = (
            encode(AutoModel.from_pretrained(name), AutoTokenizer.from_pretrained(name), texts, 32, device_of("cpu"))
            for name, texts in ((teacher, english), (folder, turkish))
        )
        cosines = of_student @ of_teacher.T
        return float(cosines.diag().mean()), float((cosines.sum() - cosines.diag().sum()) / 6)

    own, others = likeness(out)
    assert likeness(student)[0] < 0.5
    assert own > 0.9 and own > others + 0.05


def test_the_teacher_says_the_same_when_a_stage_goes_on(tmp_path: Path) -> None:
    import torch

    teacher, texts = make_encoder(tmp_path / "teacher"), ["the port is open", "the bridge is closed"]
    first = _teacher_vectors(teacher, texts, tmp_path / "cache", device_of("cpu"))
    again = _teacher_vectors(teacher, texts[::-1], tmp_path / "cache", device_of("cpu"))
    assert torch.equal(first, again.flip(0))


@pytest.mark.parametrize(("relation", "ruled_out"), [("not_entailment", 0), ("not_contradiction", 2)])
def test_a_partial_label_is_satisfied_by_either_relation_that_it_leaves(relation: str, ruled_out: int) -> None:
    import torch

    sure = torch.eye(3) * 18 - 9
    losses = [float(relation_loss(sure[i : i + 1], torch.tensor([target_of(relation)]))) for i in range(3)]
    assert losses[ruled_out] > 5
    assert max(losses[:ruled_out] + losses[ruled_out + 1 :]) < 0.01


def test_pairs_read_backwards_keep_only_what_still_holds() -> None:
    rng = np.random.default_rng(0)

    def turned(relation: str) -> list[Pair]:
        pairs = [either_way(Pair("a", "b", relation, ("ar", "en")), rng) for _ in range(200)]
        return [pair for pair in pairs if pair.premise == "b"]

    assert not turned("not_entailment")
    assert {(p.relation, p.languages) for p in turned("contradiction")} == {("contradiction", ("en", "ar"))}
    assert {(p.relation, p.languages) for p in turned("neutral")} == {("not_contradiction", ("en", "ar"))}


def test_batches_hold_every_index_once_and_keep_their_budget() -> None:
    lengths = [5, 40, 7, 9, 33, 6, 8] * 30
    batches = batches_by_length(lengths, 200, seed=0)
    assert sorted(index for batch in batches for index in batch) == list(range(len(lengths)))
    assert all(len(batch) * max(lengths[i] for i in batch) <= 280 for batch in batches)
    assert batches == batches_by_length(lengths, 200, seed=0)
