"""Train the tagger: texts with their attributions in, the weights of a folder `models/tagger-*` out."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import numpy as np

from claimcheck.domain.claim import Attribution
from claimcheck.errors import TrainingError
from claimcheck.protocols import ReadText
from claimcheck.tagging.decoding import CONTENT, CUE, IN_CUE, OUTSIDE, SOURCE
from claimcheck.tagging.network import LABELS, RANK, build_network, inputs_of, trained_weights
from claimcheck.tagging.pieces import FEATURES, WINDOW, Piece, sentences_of, windows
from claimcheck.tagging.tagger import BRACKETS
from claimcheck.training.embed import batches_by_length
from claimcheck.training.loop import Course, device_of, seed_everything, train

if TYPE_CHECKING:
    import torch

log = logging.getLogger(__name__)
Item = TypeVar("Item")

COURSE = Course(rate=1e-3, table_rate=1e-3)
EPOCHS = 4
BATCH_PIECES = 3072
SHORTEST_WINDOW = 22  # pieces of a text's first window, which is cut elsewhere in each epoch
LINK_SHARE = 0.5  # of the loss of links in the whole
UNTOLD = -100  # where torch's loss counts nothing


class Lesson(NamedTuple):
    """A text as the rules read it, and its true attributions."""

    read: ReadText
    attributions: tuple[Attribution, ...]


class Example(NamedTuple):
    """A window with what is to be said of each of its pieces: a label, and the place of the piece it links to."""

    window: list[Piece]
    labels: list[int]
    links: list[int]


def drawn(items: Sequence[Item], count: int, seed: int) -> list[Item]:
    """`count` of the items, drawn by the seed, in their order."""
    chosen = np.random.default_rng(seed).permutation(len(items))[:count]
    return [items[index] for index in sorted(chosen)]


def train_tagger(
    lessons: Sequence[Lesson],
    encoder: Path,
    out: Path,
    *,
    device: str = "auto",
    seed: int = 0,
    resume: bool = False,
    limit: int | None = None,
    epochs: int = EPOCHS,
    batch_pieces: int = BATCH_PIECES,
    course: Course = COURSE,
    rank: int = RANK,
) -> float:
    """Train a tagger over the embedding model in `encoder`; write weights and configuration to `out`.

    Returns the mean loss of the last tenth. Raises TrainingError for lessons without an attribution.
    """
    from safetensors.torch import save_file
    from tokenizers import Tokenizer
    from torch.nn import functional

    if not any(lesson.attributions for lesson in lessons):
        raise TrainingError("The lessons hold no attribution; give a corpus that annotates them.")
    seed_everything(seed)
    on = device_of(device)
    tokenizer = Tokenizer.from_file(str(encoder / "tokenizer.json"))
    brackets = [tokenizer.token_to_id(piece) for piece in BRACKETS]
    network = build_network(encoder, rank).to(on)
    batches = list(_batches(lessons, tokenizer, epochs, batch_pieces, seed))[:limit]
    log.info("%d texts, %d batches", len(lessons), len(batches))

    def loss_of(batch: list[Example]) -> torch.Tensor:
        inputs = inputs_of([example.window for example in batch], *brackets)
        labels, links = network(*(value.to(on) for value in inputs))
        true_labels = _padded([example.labels for example in batch], labels.shape[1]).to(on)
        true_links = _padded([example.links for example in batch], labels.shape[1]).to(on)
        loss = functional.cross_entropy(labels.flatten(0, 1), true_labels.flatten(), ignore_index=UNTOLD)
        if bool((true_links != UNTOLD).any()):
            linking = functional.cross_entropy(links.flatten(0, 1), true_links.flatten(), ignore_index=UNTOLD)
            loss = loss + LINK_SHARE * linking
        return loss

    last = train(network, batches, loss_of, course, out / "checkpoint", on, resume)
    weights = {name: value.half().cpu().contiguous() for name, value in trained_weights(network).items()}
    out.mkdir(parents=True, exist_ok=True)
    save_file(weights, out / "model.safetensors")
    configuration = {"labels": LABELS, "features": FEATURES, "rank": rank}
    (out / "config.json").write_text(json.dumps(configuration, indent=2) + "\n", encoding="utf-8")
    return last


def _batches(
    lessons: Iterable[Lesson], tokenizer: Any, epochs: int, batch_pieces: int, seed: int
) -> Iterable[list[Example]]:
    """The batches of every epoch, of windows of like length; the windows of a text begin elsewhere in each."""
    texts = [(sentences_of(lesson.read, tokenizer), _painted(lesson)) for lesson in lessons]
    for epoch in range(epochs):
        rng = np.random.default_rng([seed, epoch])
        examples = [
            example_of(window, *painted)
            for sentences, painted in texts
            for window in windows(sentences, int(rng.integers(SHORTEST_WINDOW, WINDOW + 1)))
        ]
        lengths = [len(example.window) + 2 for example in examples]
        for batch in batches_by_length(lengths, batch_pieces, seed + epoch):
            yield [examples[index] for index in batch]


def _painted(lesson: Lesson) -> tuple[np.ndarray, np.ndarray]:
    """Of each character: its label (all of a cue: CUE), and the number of its attribution, or -1."""
    size = len(lesson.read.text) + 1
    labels, owners = np.zeros(size, np.int8), np.full(size, -1, np.int32)
    for number, one in enumerate(lesson.attributions):
        sources = [one.source_span] if one.source_span else []
        for label, spans in ((SOURCE, sources), (CONTENT, one.content_spans), (CUE, [one.cue_span])):
            for span in spans:
                labels[span.start : span.end], owners[span.start : span.end] = label, number
    return labels, owners


def example_of(window: list[Piece], labels: np.ndarray, owners: np.ndarray) -> Example:
    """The window with its targets; links count from the piece before the window's first, as the network reads it."""
    kinds, heads = [], {}
    for place, piece in enumerate(window, start=1):
        kind, owner = int(labels[piece.start]), int(owners[piece.start])
        if kind == CUE:
            kind = IN_CUE if owner in heads else CUE
            heads.setdefault(owner, place)
        kinds.append(kind)
    links = [
        heads.get(int(owners[piece.start]), UNTOLD) if kind != OUTSIDE else UNTOLD
        for piece, kind in zip(window, kinds, strict=True)
    ]
    return Example(window, kinds, links)


def _padded(rows: Sequence[Sequence[int]], length: int) -> torch.Tensor:
    """(rows, length): each row behind one place, UNTOLD around it."""
    import torch

    padded = torch.full((len(rows), length), UNTOLD, dtype=torch.long)
    for number, row in enumerate(rows):
        padded[number, 1 : len(row) + 1] = torch.tensor(row)
    return padded
