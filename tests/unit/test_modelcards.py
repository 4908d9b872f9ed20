"""Model cards: what they must say, and that files are the ones they list."""

import hashlib
from pathlib import Path

import pytest

from claimcheck.errors import ModelCardError, ModelUnavailable
from claimcheck.modelcards import card, embedded_card, list_cards, locate, models_root, read_card, verify_files

CARD = """
id = "nli-small"
task = "nli"
version = "2026.11"
label_order = ["contradiction", "neutral", "entailment"]
languages = ["ar", "en"]
licence = "CC BY 4.0"
max_tokens = 128
temperature = 1.3
[thresholds]
contradiction = 0.6
[files]
"weights.bin" = "{digest}"
[[figures]]
metric = "accuracy"
value = 0.7
measured_on = "a slice of XNLI dev"
command = "claimcheck evaluate nli slice.tsv"
"""
DIGEST = hashlib.sha256(b"weights").hexdigest()


def folder_with(root: Path, text: str, name: str = "nli-small") -> Path:
    folder = root / name
    folder.mkdir(parents=True)
    (folder / "model.toml").write_text(text, encoding="utf-8")
    (folder / "weights.bin").write_bytes(b"weights")
    return folder


def test_a_card_is_read_whole(tmp_path: Path) -> None:
    found = read_card(folder_with(tmp_path, CARD.replace("{digest}", DIGEST)))
    assert (found.id, found.task, found.version, found.max_tokens, found.temperature) == (
        "nli-small", "nli", "2026.11", 128, 1.3,
    )  # fmt: skip
    assert found.label_order == ("contradiction", "neutral", "entailment")
    assert found.thresholds == {"contradiction": 0.6}
    assert found.figures[0].value == 0.7
    assert found.embedded
    verify_files(found)


def test_a_changed_file_is_found(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, CARD.replace("{digest}", DIGEST))
    (folder / "weights.bin").write_bytes(b"other weights")
    with pytest.raises(ModelUnavailable, match=r"nli-small is broken: .*weights\.bin has sha256"):
        verify_files(read_card(folder))


def test_a_missing_file_is_found(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, CARD.replace("{digest}", DIGEST))
    (folder / "weights.bin").unlink()
    with pytest.raises(ModelUnavailable, match=r"lacks .*weights\.bin"):
        verify_files(read_card(folder))


def test_weights_that_the_card_does_not_list_are_refused(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, CARD.replace("{digest}", DIGEST))
    (folder / "model-00002-of-00002.safetensors").write_bytes(b"more weights")
    with pytest.raises(ModelUnavailable, match=r"nli-small has weights .* not list: .*00002\.safetensors") as caught:
        verify_files(read_card(folder))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ('licence = "CC BY 4.0"\n', "", "licence is missing"),
        ('task = "nli"', 'task = "chat"', "task is 'chat'"),
        (
            '["contradiction", "neutral", "entailment"]',
            '["yes", "no"]',
            "it must order entailment, neutral and contrad",
        ),
        ("temperature = 1.3", "temperature = 0", "temperature is 0.0"),
        ("max_tokens = 128", 'max_tokens = "128"', "max_tokens is '128', not a number"),
        ("max_tokens = 128", "maximum = 128", "maximum is not a field"),
        ('"weights.bin"', '"../weights.bin"', "lies outside"),
        ("{digest}", "abc", "where its sha256 belongs"),
        ('version = "2026.11"', "version = ", "is not valid TOML"),
        ('metric = "accuracy"\n', "", "must have metric, value, measured_on, command"),
    ],
)
def test_a_faulty_card_is_named_with_its_fault(tmp_path: Path, right: str, wrong: str, says: str) -> None:
    text = CARD.replace(right, wrong).replace("{digest}", DIGEST)
    with pytest.raises(ModelCardError) as caught:
        read_card(folder_with(tmp_path, text))
    assert says in str(caught.value)
    assert "model.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_newest_embedded_model_is_the_one_used(tmp_path: Path) -> None:
    text = CARD.replace("{digest}", DIGEST)
    folder_with(tmp_path, text, "old")
    folder_with(tmp_path, text.replace("2026.11", "2026.12").replace("nli-small", "nli-new"), "new")
    assert embedded_card("nli", tmp_path).id == "nli-new"
    with pytest.raises(ModelUnavailable, match="No embedded embed model"):
        embedded_card("embed", tmp_path)


def test_the_shipped_cards_of_the_hub_are_ready_to_pull() -> None:
    known = {found.id: found for found in list_cards()}
    for name in ("mDeBERTa-v3-base-xnli-multilingual-nli-2mil7", "multilingual-MiniLMv2-L6-mnli-xnli"):
        found = known[f"MoritzLaurer/{name}"]
        assert found.hub_id == found.id
        assert found.licence == "MIT"
        assert found.label_order == ("entailment", "neutral", "contradiction")
        assert all("said by its makers" in figure.command for figure in found.figures)


def test_an_unknown_card_names_those_there_are() -> None:
    with pytest.raises(ModelUnavailable, match=r"there are .*MoritzLaurer"):
        card("nobody/nothing")


@pytest.mark.parametrize("name", ["no-such-folder", "../escape/x", "owner/name/more", "owner name/x"])
def test_what_is_neither_folder_nor_id_is_refused(name: str) -> None:
    with pytest.raises(ModelUnavailable, match="neither a folder nor an id"):
        locate(name, "nli")


def test_a_model_for_another_task_is_refused(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, CARD.replace("{digest}", DIGEST))
    with pytest.raises(ModelUnavailable, match="nli-small is for nli, not for embed"):
        locate(str(folder), "embed")


def test_no_shipped_file_is_over_50_mb_and_no_model_over_60() -> None:
    for folder in models_root().iterdir():
        sizes = {path: path.stat().st_size for path in folder.rglob("*") if path.is_file()}
        assert max(sizes.values()) <= 50_000_000, f"{max(sizes, key=sizes.__getitem__)} is over 50 MB"
        assert sum(sizes.values()) <= 60_000_000, f"{folder} is over 60 MB"
