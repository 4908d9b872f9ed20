"""Pairs a second of claimcheck's scorer against sentence_transformers.CrossEncoder.predict in its defaults, in one run.

    python benchmarks/nli.py [--model FOLDER] [--pairs 400] [--rounds 3] [--gold seeds]

Same weights, same pairs, one direction each, no pair twice; the two take turns and the median round counts. Prints
JSON: pairs a second of both, their ratio, the share of equal labels, the share of the machine's matrix-multiply
rate that the forward pass reaches in its own number format, and the median seconds until a new process has the model
loaded, of which so many are for the libraries alone; the share of the seconds that cutting into tokens takes; how much
quicker each pair is where every one is given again and turned round; and the greatest memory of the process.
"""

import argparse
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from claimcheck.domain.pair import TextPair
from claimcheck.modelcards import locate
from claimcheck.score.nli import NliScorer
from claimcheck.score.weights import write_whole

LOADING = """
import sys, time
started = time.perf_counter()
import torch
from transformers import AutoTokenizer, PreTrainedModel
imported = time.perf_counter()
from claimcheck.score.nli import load_scorer
load_scorer(sys.argv[1], "cpu").network
print(imported - started, time.perf_counter() - started)
"""
MULTIPLY_SIZE = 1024  # rows and columns of the square matrices that the machine's rate is measured on


def texts_of(gold: Path) -> list[str]:
    """What claims say, as the scorer reads them."""
    rows = [json.loads(line) for line in (gold / "claims.jsonl").read_text(encoding="utf-8").splitlines()]
    return [f"{row['speaker']} says: {row['content']}" for row in rows]


def draw_pairs(texts: list[str], count: int) -> list[TextPair]:
    """`count` pairs, none twice, from a fixed seed."""
    chosen, rng = set(), random.Random(0)
    while len(chosen) < min(count, len(texts) * (len(texts) - 1)):
        chosen.add(TextPair(*rng.sample(texts, 2)))
    drawn = sorted(chosen)
    rng.shuffle(drawn)
    return drawn


def operations(network: object, lengths: list[int]) -> float:
    """Multiplications and additions of the linear layers and the attention over pairs of these token counts."""
    import torch

    weights = [layer.weight.numel() for layer in network.modules() if isinstance(layer, torch.nn.Linear)]
    attention = 4 * network.config.hidden_size * network.config.num_hidden_layers
    return sum(2 * sum(weights) * length + attention * length * length for length in lengths)


def multiply_rate(precision: str) -> float:
    """Operations a second of one large matrix product; int8 is held against bf16, which torch multiplies by itself."""
    import torch

    kind = torch.float32 if precision == "fp32" else torch.bfloat16
    one = torch.randn(MULTIPLY_SIZE, MULTIPLY_SIZE).to(kind)
    best = float("inf")
    for _ in range(8):
        started = time.perf_counter()
        one @ one
        best = min(best, time.perf_counter() - started)
    return 2 * MULTIPLY_SIZE**3 / best


def load_seconds(model: str, rounds: int) -> tuple[float, float]:
    """Of a new process, medians: seconds until the libraries are imported, and until the model is loaded."""
    command = [sys.executable, "-c", LOADING, model]
    outputs = [subprocess.run(command, capture_output=True, check=True, text=True).stdout for _ in range(rounds)]
    imported, loaded = zip(*(map(float, output.split()) for output in outputs), strict=True)
    return statistics.median(imported), statistics.median(loaded)


def repeated_speed_up(scorer: NliScorer, pairs: list[TextPair]) -> float:
    """Four if pairs given twice, and turned round twice, are computed once; of processor seconds."""
    repeated = [*pairs, *pairs, *(TextPair(*reversed(pair)) for pair in pairs + pairs)]
    seconds = []
    for given in (pairs, repeated):
        started = time.process_time()
        scorer.score(given)
        seconds.append(time.process_time() - started)
    return 4 * seconds[0] / seconds[1]


def measure(model: str, gold: Path, count: int, rounds: int) -> dict[str, object]:
    """The figures of one run."""
    import torch
    from sentence_transformers import CrossEncoder

    card = locate(model, "nli")
    scorer = NliScorer(card, "cpu")
    with tempfile.TemporaryDirectory() as whole:
        reference = CrossEncoder(str(write_whole(card, Path(whole))), device="cpu", local_files_only=True)
    pairs = draw_pairs(texts_of(gold), count)
    seconds: dict[str, list[float]] = {"predict": [], "read": []}
    list(scorer.read(pairs[:32]))
    reference.predict([tuple(pair) for pair in pairs[:32]])
    for _ in range(rounds):
        started = time.perf_counter()
        logits = reference.predict([tuple(pair) for pair in pairs])
        seconds["predict"].append(time.perf_counter() - started)
        started = time.perf_counter()
        scores = list(scorer.read(pairs))
        seconds["read"].append(time.perf_counter() - started)
    network = scorer.network
    wanted = logits[:, list(network.positions)].argmax(axis=1).tolist()
    same = sum(max(range(3), key=score.__getitem__) == label for score, label in zip(scores, wanted, strict=True))
    started = time.perf_counter()
    cut = network.tokenizer.tokens_of(pairs)
    cutting = time.perf_counter() - started
    lengths = [len(pair.ids) for pair in cut.values()]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024  # with the reference model in the same process
    imported, loaded = load_seconds(model, rounds)
    predict, read = (statistics.median(seconds[name]) for name in ("predict", "read"))
    return {
        "model": card.id,
        "precision": network.precision,
        "threads": torch.get_num_threads(),
        "load_seconds": round(loaded, 2),
        "import_seconds": round(imported, 2),
        "pairs": len(pairs),
        "mean_tokens": round(statistics.mean(lengths), 1),
        "predict_pairs_per_second": round(len(pairs) / predict, 1),
        "claimcheck_pairs_per_second": round(len(pairs) / read, 1),
        "ratio": round(predict / read, 2),
        "share_of_cutting": round(cutting / read, 4),
        "repeated_speed_up": round(repeated_speed_up(scorer, pairs), 2),
        "peak_memory_mb": round(peak),
        "same_label": round(same / len(pairs), 4),
        "share_of_multiply_rate": round(
            operations(network.exact, lengths) / read / multiply_rate(network.precision), 3
        ),
    }


def main() -> None:
    """Read the flags, measure, print."""
    parser = argparse.ArgumentParser(description="Speed of the scorer beside CrossEncoder.predict.")
    parser.add_argument("--model", default="", help="a model folder; the embedded model if left out")
    parser.add_argument("--gold", type=Path, default=Path("seeds"), help="a folder with claims.jsonl")
    parser.add_argument("--pairs", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=3)
    flags = parser.parse_args()
    print(json.dumps(measure(flags.model, flags.gold, flags.pairs, flags.rounds), indent=2))


if __name__ == "__main__":
    main()
