"""What a cross-encoder says of English sentences is taught of their translations."""

from pathlib import Path

import numpy as np
import pytest

from claimcheck.errors import TrainingError
from claimcheck.training import crosslingual
from claimcheck.training.corpora import Pair
from claimcheck.training.crosslingual import distilled, neighbours
from claimcheck.training.inference import fine_tune, load_classifier, predict, relation_loss
from claimcheck.training.loop import Course, device_of
from tests.unit.training.tiny import WORDS, make_encoder, write_table

COURSE = Course(rate=5e-3, table_rate=5e-3)
OPEN = "the port is open"
LABELLED = {"the port was open": "entailment", "the bridge was closed": "contradiction", "nobody killed": "neutral"}
TURKISH = {
    OPEN: "liman acik",
    "the port was open": "liman acikti",
    "the bridge was closed": "kopru kapaliydi",
    "nobody killed": "kimse olmedi",
}


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path, Path]:
    """(data, teacher, encoder): Turkish parallel text, a cross-encoder that knows English, and its encoder."""
    rows = [("ntrex", "the army was open", "ordu")] * 500 + [("tatoeba", *pair) for pair in TURKISH.items()]
    write_table(tmp_path / "data" / "parallel" / "en-tr.tsv.gz", ("source", "en", "tr"), rows)
    foreign = sorted({word for text in TURKISH.values() for word in text.split()})
    encoder = make_encoder(tmp_path / "encoder", (*WORDS, *foreign), spread=0.2)
    lessons = [Pair(OPEN, hypothesis, relation) for hypothesis, relation in LABELLED.items()] * 150
    fine_tune(lessons, encoder, tmp_path / "teacher", device="cpu", tokens_per_batch=120, course=COURSE)
    return tmp_path / "data", tmp_path / "teacher", encoder


def test_lessons_are_translations_with_what_the_teacher_says_of_the_english(
    folders: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crosslingual, "CLOSENESS", (-1.0, 1.01))
    data, teacher, encoder = folders
    found = distilled(data, teacher, encoder, 40, seed=3, device="cpu", languages=("en", "tr"))
    english = {foreign: text for text, foreign in TURKISH.items()} | {text: text for text in TURKISH}
    model, tokenizer = load_classifier(teacher)
    logits = predict(model, tokenizer, [(english[p.premise], english[p.hypothesis]) for p in found], device_of("cpu"))
    assert len(found) == 40
    assert {p.languages for p in found} == {("tr", "tr"), ("tr", "en")}
    assert np.allclose([p.likely for p in found], np.exp(logits) / np.exp(logits).sum(-1, keepdims=True), atol=1e-2)


def test_the_student_says_of_the_translation_what_the_teacher_says_of_the_english(
    folders: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(crosslingual, "CLOSENESS", (-1.0, 1.01))
    monkeypatch.setattr(crosslingual, "NEUTRAL_SHARE", 0.9)
    data, teacher, encoder = folders
    taught = distilled(data, teacher, encoder, 800, seed=3, device="cpu", languages=("en", "tr"))
    fine_tune(taught, teacher, tmp_path / "student", device="cpu", tokens_per_batch=120, course=COURSE)
    said = []
    for folder, texts in ((teacher, list(TURKISH)), (tmp_path / "student", list(TURKISH.values()))):
        model, tokenizer = load_classifier(folder)
        said.append(predict(model, tokenizer, [(texts[0], other) for other in texts[1:]], device_of("cpu")).argmax(-1))
    assert said[0].tolist() == said[1].tolist() == [0, 2, 1]


def test_a_teachers_shares_stand_in_for_the_label() -> None:
    import torch

    shares = torch.tensor([[0.2, 0.3, 0.5], [0.0, 0.0, 0.0]])
    agreed = shares.clamp(min=1e-9).log()
    agreed[1] = torch.tensor([9.0, -9.0, -9.0])
    labels = torch.tensor([0, 0])
    assert float(relation_loss(agreed[:1], labels[:1], shares[:1])) == pytest.approx(1.03, abs=0.01)  # their entropy
    assert float(relation_loss(agreed[:1].flip(1), labels[:1], shares[:1])) > 1.2
    assert float(relation_loss(agreed[1:], labels[1:], shares[1:])) == float(relation_loss(agreed[1:], labels[1:]))


def test_neighbours_are_close_and_named_once(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors = np.array([[1.0, 0.0], [0.8, 0.6], [0.0, 1.0], [1.0, 0.0]], np.float32)
    found = neighbours(["a", "b", "c", "a again"], vectors, np.random.default_rng(0))
    assert {frozenset(pair) for pair in found} == {frozenset("ab"), frozenset("bc"), frozenset(("b", "a again"))}
    assert len(found) == 3


def test_text_without_close_sentences_is_told_in_one_line(folders: tuple[Path, Path, Path]) -> None:
    data, teacher, encoder = folders
    write_table(
        data / "parallel" / "en-tr.tsv.gz", ("source", "en", "tr"), [("tatoeba", "the port is open", "liman acik")]
    )
    with pytest.raises(TrainingError, match="leave --teacher out"):
        distilled(data, teacher, encoder, 40, seed=3, device="cpu", languages=("en", "tr"))
