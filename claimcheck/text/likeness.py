"""A text to a short signature by which copies of it are found: reprints, cut and lightly edited wire copies.

The signature is a MinHash of the text's runs of words. Source: Broder 1997, On the Resemblance and Containment of
Documents.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from claimcheck.text.tokens import tokenise

if TYPE_CHECKING:
    from datasketch import MinHash

RUN_WORDS = 4  # two writers reporting one event share few runs of four words
PERMUTATIONS = 128  # the share of common runs is then known within about .05
COPY_SHARE = (
    0.35  # of all runs of both. Of 681 articles on one war all pairs above it but one are copies of one wire story
)
STORED = np.dtype("<u4")


def signature(text: str) -> bytes:
    """PERMUTATIONS × uint32, little-endian; the same text gives the same bytes on every machine."""
    words = [token.norm for token in tokenise(text) if token.is_word]
    runs = {" ".join(words[i : i + RUN_WORDS]) for i in range(max(1, len(words) - RUN_WORDS + 1))}
    sketch = _empty().copy()
    sketch.update_batch([run.encode("utf-8", "surrogatepass") for run in sorted(runs)])
    return sketch.hashvalues.astype(STORED).tobytes()


def copies(signatures: Mapping[str, bytes]) -> list[tuple[str, str]]:
    """Pairs of keys whose texts copy each other, each once, sorted; cost grows with the texts and their copies."""
    from datasketch import MinHashLSH

    index = MinHashLSH(threshold=COPY_SHARE, num_perm=PERMUTATIONS, weights=(0.1, 0.9))
    sketches = {key: _sketch(data) for key, data in sorted(signatures.items())}
    for key, sketch in sketches.items():
        index.insert(key, sketch)
    found = {
        (key, other)
        for key, sketch in sketches.items()
        for other in index.query(sketch)
        if key < other and sketch.jaccard(sketches[other]) >= COPY_SHARE
    }
    return sorted(found)


def united(keys: Sequence[str], pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """For each key the least key that `pairs` join it with, directly or through others."""
    least = {key: key for key in keys}

    def root(key: str) -> str:
        while least[key] != key:
            least[key] = key = least[least[key]]
        return key

    for one, other in pairs:
        low, high = sorted((root(one), root(other)))
        least[high] = low
    return {key: root(key) for key in keys}


def _sketch(data: bytes) -> "MinHash":
    sketch = _empty().copy()
    sketch.hashvalues = np.frombuffer(data, dtype=STORED).astype(sketch.hashvalues.dtype)
    return sketch


@lru_cache(maxsize=1)
def _empty() -> "MinHash":
    """A sketch of nothing; its permutations are made once."""
    from datasketch import MinHash

    return MinHash(num_perm=PERMUTATIONS, seed=1)
