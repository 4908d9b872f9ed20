"""The scorer on tiny real checkpoints: labels, directions, order, precision, and what it refuses."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.domain.pair import TextPair
from claimcheck.errors import LabelMismatch, ModelUnavailable
from claimcheck.score import nli
from claimcheck.score.nli import NliScorer, load_scorer
from tests.unit.score.checkpoints import make_checkpoint, write_card

PAIRS = [
    TextPair("the army denied the strike.", "the army bombed the town."),
    TextPair("نفى الجيش تلقيه أي دعم", "روسيا تدعم الجيش"),
    TextPair("no", "yes"),
    TextPair("министр отрицал это", "министр сказал это"),
    TextPair("the minister said that the talks would go on in the autumn", "talks go on"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_card(make_checkpoint(tmp_path_factory.mktemp("models") / "tiny"))


@pytest.fixture(scope="module")
def scorer(folder: Path) -> NliScorer:
    return load_scorer(str(folder), device="cpu")


def test_probabilities_are_those_of_the_model_itself(folder: Path, scorer: NliScorer) -> None:
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModelForSequenceClassification.from_pretrained(folder).eval()
    for pair, scores in zip(PAIRS, scorer.score(PAIRS), strict=True):
        for texts, found in ((pair, scores.forward), (pair[::-1], scores.backward)):
            with torch.no_grad():
                logits = model(**tokenizer(*texts, return_tensors="pt")).logits
            assert found == pytest.approx(torch.softmax(logits, 1)[0].tolist(), abs=1e-5)
            assert sum(found) == pytest.approx(1, abs=1e-9)


def test_the_model_tells_pairs_apart_else_these_tests_say_nothing(scorer: NliScorer) -> None:
    contradictions = [scores.forward.contradiction for scores in scorer.score(PAIRS)]
    assert max(contradictions) - min(contradictions) > 0.02


def test_label_order_is_read_from_the_model(tmp_path: Path, scorer: NliScorer) -> None:
    turned = make_checkpoint(tmp_path / "m", labels=("CONTRADICTION", "Entailment", "neutral"), rows=(2, 0, 1))
    expected = scorer.score(PAIRS)
    for found, wanted in zip(load_scorer(str(turned), "cpu").score(PAIRS), expected, strict=True):
        assert list(found.forward) == pytest.approx(wanted.forward, abs=0.05)  # without a card: bf16


def test_labels_against_the_card_are_an_error(tmp_path: Path) -> None:
    folder = write_card(make_checkpoint(tmp_path / "m", ("contradiction", "neutral", "entailment")))
    with pytest.raises(
        LabelMismatch, match="lists labels entailment, neutral, contradiction; the model gives contradict"
    ):
        load_scorer(str(folder)).score(PAIRS[:1])


@pytest.mark.parametrize("labels", [("LABEL_0", "LABEL_1", "LABEL_2"), ("entailment", "not_entailment")])
def test_labels_that_name_no_relations_are_an_error(tmp_path: Path, labels: tuple[str, ...]) -> None:
    folder = make_checkpoint(tmp_path / "m", labels, rows=tuple(range(len(labels))))
    with pytest.raises(LabelMismatch, match=labels[1]):
        load_scorer(str(folder)).score(PAIRS[:1])


def test_a_folder_with_pickled_weights_only_is_refused(tmp_path: Path) -> None:
    folder = make_checkpoint(tmp_path / "m")
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(ModelUnavailable, match=r"pytorch_model\.bin, which can run code when loaded"):
        load_scorer(str(folder))


def test_an_encoder_without_a_classifier_is_refused(tmp_path: Path) -> None:
    from transformers import BertForSequenceClassification

    folder = make_checkpoint(tmp_path / "m")
    BertForSequenceClassification.from_pretrained(folder).bert.save_pretrained(folder)
    config = (folder / "config.json").read_text().replace("BertModel", "BertForSequenceClassification")
    (folder / "config.json").write_text(config)
    with pytest.raises((ModelUnavailable, LabelMismatch), match=r"no weights for classifier|labels"):
        load_scorer(str(folder)).score(PAIRS[:1])


def test_broken_weights_are_one_line(tmp_path: Path) -> None:
    folder = make_checkpoint(tmp_path / "m")
    (folder / "model.safetensors").write_bytes(b"\x10\0\0\0\0\0\0\0not json at all!")
    with pytest.raises(ModelUnavailable, match=r"cannot be loaded: .*; fetch or install it again\.$") as caught:
        load_scorer(str(folder)).score(PAIRS[:1])
    assert "\n" not in str(caught.value)


def test_weights_that_differ_from_the_card_are_refused(tmp_path: Path) -> None:
    folder = write_card(make_checkpoint(tmp_path / "m"))
    with (folder / "model.safetensors").open("ab") as stream:
        stream.write(b"\0")
    with pytest.raises(ModelUnavailable, match="is broken"):
        load_scorer(str(folder)).score(PAIRS[:1])


def test_a_model_that_is_not_here_is_not_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def reached(*_: object) -> None:
        raise AssertionError("the network was reached")

    monkeypatch.setattr(socket.socket, "connect", reached)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    with pytest.raises(ModelUnavailable, match="claimcheck models pull somebody/some-model"):
        load_scorer("somebody/some-model")


def test_no_pairs_load_no_model(tmp_path: Path) -> None:
    folder = make_checkpoint(tmp_path / "m")
    (folder / "config.json").write_text("{}")
    assert load_scorer(str(folder)).score([]) == []


def test_neighbours_in_the_batch_do_not_matter(scorer: NliScorer) -> None:
    together = scorer.score([*PAIRS, *PAIRS[::-1]])
    assert together[: len(PAIRS)] == together[len(PAIRS) :][::-1]
    for pair, scores in zip(PAIRS, together, strict=False):
        assert list(scorer.score([pair])[0].forward) == pytest.approx(scores.forward, abs=1e-6)


@pytest.mark.parametrize("precision", ["bf16", "int8"])
def test_lower_precision_says_the_same(folder: Path, tmp_path: Path, scorer: NliScorer, precision: str) -> None:
    import shutil

    lower = load_scorer(
        str(write_card(Path(shutil.copytree(folder, tmp_path / precision)), precision=precision)), "cpu"
    )
    for found, wanted in zip(lower.score(PAIRS), scorer.score(PAIRS), strict=True):
        assert list(found.forward) == pytest.approx(wanted.forward, abs=0.05 if precision == "bf16" else 0.2)
    alone = [lower.score([pair])[0] for pair in PAIRS]
    for one, among_others in zip(alone, lower.score(PAIRS), strict=True):
        assert list(one.forward) == pytest.approx(among_others.forward, abs=1e-9 if precision == "int8" else 0.02)


def test_a_narrow_twin_is_made_without_a_copy_of_the_wide_weights(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch
    from transformers import AutoModelForSequenceClassification

    from claimcheck.score.precision import lower

    def copied(*_: object) -> None:
        raise AssertionError("weights were copied as they are")

    wide = AutoModelForSequenceClassification.from_pretrained(folder).eval()
    expected = {name: value.bfloat16() for name, value in wide.state_dict().items()}
    monkeypatch.setattr(torch.nn.Parameter, "__deepcopy__", copied)
    narrow = lower(wide, "bf16").state_dict()
    assert narrow.keys() == expected.keys()
    assert all(value.dtype == torch.bfloat16 and torch.equal(value, expected[name]) for name, value in narrow.items())
    assert {value.dtype for value in wide.parameters()} == {torch.float32}


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=40), st.text(max_size=40)), max_size=4))
def test_swapping_a_pair_swaps_its_directions(scorer: NliScorer, texts: list[tuple[str, str]]) -> None:
    pairs = [TextPair(*pair) for pair in texts]
    swapped = scorer.score([TextPair(*reversed(pair)) for pair in pairs])
    for one, other in zip(scorer.score(pairs), swapped, strict=True):
        assert list(one.forward) == pytest.approx(other.backward, abs=1e-6)
        assert list(one.backward) == pytest.approx(other.forward, abs=1e-6)


def test_long_texts_lose_their_tail_and_say_so(scorer: NliScorer) -> None:
    whole, cut, same = scorer.score(
        [TextPair("short", "text"), TextPair("word " * 500, "text"), TextPair("word " * 100_000, "text")]
    )
    assert (whole.truncated, cut.truncated, same.truncated) == (False, True, True)
    assert list(cut.forward) == pytest.approx(same.forward, abs=1e-6)


def test_temperature_of_the_card_flattens(folder: Path, tmp_path: Path, scorer: NliScorer) -> None:
    import shutil

    flat = load_scorer(str(write_card(Path(shutil.copytree(folder, tmp_path / "flat")), temperature=50.0)), "cpu")
    assert max(flat.score(PAIRS)[0].forward) < max(scorer.score(PAIRS)[0].forward)
    assert max(flat.score(PAIRS)[0].forward) == pytest.approx(1 / 3, abs=0.03)


def test_repeated_pairs_are_computed_once(scorer: NliScorer, monkeypatch: pytest.MonkeyPatch) -> None:
    computed: list[int] = []
    compute = scorer.network.probabilities
    monkeypatch.setattr(scorer.network, "probabilities", lambda tokens: computed.append(len(tokens)) or compute(tokens))
    scores = scorer.score([PAIRS[0]] * 50 + [TextPair(*reversed(PAIRS[0]))] * 50)
    assert len(scores) == 100
    assert sum(computed) == 2


def test_pairs_stream_through_in_windows(scorer: NliScorer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nli, "WINDOW", 4)
    taken: list[int] = []

    def endless() -> Iterator[TextPair]:
        for number in range(10_000):
            taken.append(number)
            yield TextPair(f"toll of {number}", "toll")

    stream = scorer.stream(endless())
    first = [next(stream) for _ in range(3)]
    assert len(first) == 3
    assert len(taken) <= 12
    stream.close()


def test_one_direction_is_half_the_work(scorer: NliScorer) -> None:
    for one, both in zip(scorer.read(PAIRS), scorer.score(PAIRS), strict=True):
        assert list(one) == pytest.approx(both.forward, abs=1e-6)
