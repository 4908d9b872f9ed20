"""Pairs of texts → NLI scores in both directions, by any Hugging Face model that names the three relations."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

from claimcheck.domain.pair import Probabilities, Scores, TextPair
from claimcheck.modelcards import ModelCard, locate
from claimcheck.score.network import Network, windows
from claimcheck.score.tokens import PairTokens

# Pairs in memory at once: each repeated text or pair within a window is worked on once. A smaller first window would
# hide the cutting of the first pairs too, which is under a hundredth of their time; its smaller batches cost more.
WINDOW = 4096


def load_scorer(model: str = "", device: str = "auto") -> "NliScorer":
    """The scorer of a model: "" (the embedded one), a folder or a Hugging Face id. Weights load at the first pair.

    Raises ModelUnavailable if the model is not on this machine; nothing is downloaded.
    """
    return NliScorer(locate(model, "nli"), device)


class NliScorer:
    """An NLI cross-encoder read in both directions. See claimcheck.protocols.Scorer."""

    def __init__(self, card: ModelCard, device: str = "auto") -> None:
        self.card = card
        self.model_id = card.id
        self.model_version = card.version
        self.device = device

    @cached_property
    def network(self) -> Network:
        """The loaded model. Raises ModelUnavailable or LabelMismatch."""
        return Network(self.card, self.device)

    def score(self, pairs: Sequence[TextPair]) -> list[Scores]:
        """Relation probabilities for each pair, read in both directions.

        Scores keep the order of `pairs`. Each direction is (entailment, neutral, contradiction) and sums to 1.
        Texts beyond `card.max_tokens` lose their tail; such scores have `truncated=True`.

        Raises LabelMismatch if the model's labels differ from its card, ModelUnavailable if it cannot be loaded.
        Source: Laban et al. 2022, SummaC (NLI on sentence pairs).
        """
        return list(self.stream(pairs))

    def stream(self, pairs: Iterable[TextPair]) -> Iterator[Scores]:
        """`score` for any number of pairs, in bounded memory."""
        readings = (reading for pair in pairs for reading in (TextPair(*pair), TextPair(*reversed(pair))))
        directions = self._directions(readings)
        for (forward, cut_forward), (backward, cut_backward) in zip(directions, directions, strict=True):
            yield Scores(forward, backward, truncated=cut_forward or cut_backward)

    def read(self, pairs: Iterable[TextPair]) -> Iterator[Probabilities]:
        """Each pair in the one direction given, premise to hypothesis; half the work of `stream`."""
        return (probabilities for probabilities, _ in self._directions(TextPair(*pair) for pair in pairs))

    def _directions(self, readings: Iterable[TextPair]) -> Iterator[tuple[Probabilities, bool]]:
        """Probabilities and truncation of each reading; the next window is cut into tokens while one is computed."""
        queue = windows(readings, 2 * WINDOW)
        window = next(queue, None)
        if window is None:
            return
        with ThreadPoolExecutor(1) as cutter:
            tokens = self.network.tokenizer.tokens_of(window)
            while window is not None:
                following = next(queue, None)
                pending = cutter.submit(self.network.tokenizer.tokens_of, following or [])
                found = self._compute(tokens)
                yield from (found[reading] for reading in window)
                window, tokens = following, pending.result()

    def _compute(self, tokens: dict[TextPair, PairTokens]) -> dict[TextPair, tuple[Probabilities, bool]]:
        rows = self.network.probabilities(list(tokens.values())).astype(float)
        rows /= rows.sum(axis=1, keepdims=True)  # float32 sums are off in the seventh digit
        return {
            pair: (Probabilities(*row), cut.truncated)
            for (pair, cut), row in zip(tokens.items(), rows.tolist(), strict=True)
        }
