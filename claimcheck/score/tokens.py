"""Pairs of texts → token ids, each distinct text cut once however many pairs it stands in."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.domain.pair import TextPair

if TYPE_CHECKING:
    from tokenizers import Encoding
    from transformers import PreTrainedTokenizerBase

MAX_CHARS_PER_TOKEN = 64  # of a text beyond this many characters for each token, nothing would be read


class PairTokens(NamedTuple):
    """What the network reads of a pair."""

    ids: tuple[int, ...]
    types: tuple[int, ...]
    truncated: bool


class PairTokenizer:
    """Cuts pairs as the model's own tokenizer does, losing the tails of the longer texts beyond `max_tokens`."""

    def __init__(self, tokenizer: "PreTrainedTokenizerBase", max_tokens: int) -> None:
        """Takes `tokenizer` over: it truncates no more afterwards."""
        from tokenizers import Tokenizer

        self._cutter = tokenizer.backend_tokenizer
        self._cutter.no_truncation()
        self._cutter.no_padding()
        self._joiner = Tokenizer.from_str(self._cutter.to_str())
        self._joiner.no_padding()
        self._joiner.enable_truncation(max_tokens, strategy="longest_first")
        self._max_chars = max_tokens * MAX_CHARS_PER_TOKEN

    def tokens_of(self, pairs: Iterable[TextPair]) -> dict[TextPair, PairTokens]:
        """The tokens of each distinct pair."""
        distinct = dict.fromkeys(pairs)
        texts = list(dict.fromkeys(text for pair in distinct for text in pair))
        cut = self._cutter.encode_batch([text[: self._max_chars] for text in texts], add_special_tokens=False)
        encodings = dict(zip(texts, cut, strict=True))
        return {pair: self._join(pair, encodings) for pair in distinct}

    def _join(self, pair: TextPair, encodings: dict[str, "Encoding"]) -> PairTokens:
        joined = self._joiner.post_process(encodings[pair.premise], encodings[pair.hypothesis])
        clipped = max(len(text) for text in pair) > self._max_chars
        return PairTokens(tuple(joined.ids), tuple(joined.type_ids), clipped or bool(joined.overflowing))
