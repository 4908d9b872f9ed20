"""The house's scorer against sentence-transformers' CrossEncoder on the same pairs and the same weights.

    python benchmarks/nli.py [--model FOLDER|ID] [--pairs 400] [--json]

Prints pairs per second of both (one direction each, so that both do the same work), their ratio, the share of pairs
with the same label, and the share of this machine's own matrix-multiply rate that the house's forward pass reaches.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Callable

import numpy as np

from claimcheck.domain.pair import TextPair
from claimcheck.score.nli import load_scorer
from claimcheck.training.grammar import dispute_pairs

LABELS = ("entailment", "neutral", "contradiction")


def made_pairs(count: int) -> list[TextPair]:
    """Claims of dispute in twelve languages, of very different lengths, none twice."""
    rng = np.random.default_rng(0)
    shuffle = random.Random(0)
    found: dict[TextPair, None] = {}
    while len(found) < count:
        for pair in dispute_pairs(count, rng):
            filler = " ".join([pair.hypothesis] * shuffle.choice((1, 1, 1, 2, 4)))
            found.setdefault(TextPair(pair.premise, filler))
    return list(found)[:count]


def seconds(run: Callable[[], object], rounds: int = 3) -> float:
    """The fastest of the rounds."""
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        run()
        times.append(time.perf_counter() - began)
    return min(times)


def matmul_rate(size: int = 1024) -> float:
    """Floating-point operations a second of one large bfloat16 matrix product."""
    import torch

    one, other = (torch.randn(size, size, dtype=torch.bfloat16) for _ in range(2))
    one @ other
    return 2 * size**3 / seconds(lambda: one @ other, rounds=10)


def forward_operations(network, texts: list[TextPair]) -> float:
    """Operations of the linear layers and of attention for these pairs, without padding."""
    config = network.exact.config
    hidden, inner = config.hidden_size, config.intermediate_size
    lengths = np.array([len(cut.ids) for cut in network.tokenizer.tokens_of(texts).values()], float)
    each_token = config.num_hidden_layers * 2 * (4 * hidden * hidden + 2 * hidden * inner)
    attention = config.num_hidden_layers * 4 * hidden * (lengths**2).sum()
    return each_token * lengths.sum() + attention


def main() -> None:
    """Run both once to warm up, then measure."""
    from sentence_transformers import CrossEncoder

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="", help="folder or id; default: the embedded model")
    parser.add_argument("--pairs", type=int, default=400)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    pairs = made_pairs(options.pairs)
    scorer = load_scorer(options.model, "cpu")
    theirs = CrossEncoder(str(scorer.card.folder), device="cpu")
    order = [theirs.config.id2label[i] for i in range(3)]
    list(scorer.read(pairs[:32]))
    theirs.predict(pairs[:32])
    house = seconds(lambda: list(scorer.read(pairs)))
    peer = seconds(lambda: theirs.predict(pairs, show_progress_bar=False))
    ours = [LABELS[int(np.argmax(row))] for row in scorer.read(pairs)]
    others = [order[int(i)] for i in theirs.predict(pairs, show_progress_bar=False).argmax(1)]
    result = {
        "pairs": len(pairs),
        "house_pairs_per_second": round(len(pairs) / house, 1),
        "cross_encoder_pairs_per_second": round(len(pairs) / peer, 1),
        "ratio": round(peer / house, 2),
        "same_label": round(float(np.mean([a == b for a, b in zip(ours, others, strict=True)])), 4),
        "share_of_matmul_rate": round(forward_operations(scorer.network, pairs) / house / matmul_rate(), 3),
        "precision": scorer.network.precision,
    }
    print(json.dumps(result) if options.json else "\n".join(f"{name}: {value}" for name, value in result.items()))


if __name__ == "__main__":
    main()
