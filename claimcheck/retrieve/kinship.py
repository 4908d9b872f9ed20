"""How near two articles are: what they are about, the words they share, the days they appeared on.

Claims that lean on their article ("this", "the accusation") meet through it.
"""

from collections.abc import Sequence

import numpy as np

from claimcheck.domain.claim import Claim
from claimcheck.retrieve.blocking import KeyIndex

MATTER_WEIGHT = 0.5  # cosine of the articles' mean vectors
WORDS_WEIGHT = 0.5  # share of the smaller article's keys that the other has
DAY_WEIGHT = 0.6  # the same day; falls by two thirds in DAYS
DAYS = 14.0
UNKNOWN_DAYS = 7.0  # taken for the distance where an article has no date
SAME_ARTICLE = 0.5  # taken off: within one article all three are at their highest and say nothing


class Kinship:
    """The articles of a list of claims. What it says of two articles depends on their claims alone."""

    def __init__(self, claims: Sequence[Claim], keys: Sequence[frozenset[str]], vectors: np.ndarray) -> None:
        """`vectors` is (claims, dims) float32; `keys` the topic keys of each claim."""
        names = {claim.article_id: 0 for claim in claims}
        number = {name: index for index, name in enumerate(names)}
        self.article = np.array([number[claim.article_id] for claim in claims], dtype=np.int64)  # (claims,)
        self._keys = _united(keys, self.article, len(number))
        self._index = KeyIndex(self._keys)
        self._sizes = np.array([max(1, len(of_article)) for of_article in self._keys])
        self._means = _means(vectors, self.article, len(number))
        self._days = np.full(len(number), np.nan)
        for claim in claims:
            if claim.published_on:
                self._days[number[claim.article_id]] = claim.published_on.toordinal()
        self._known: dict[int, np.ndarray] = {}

    def to_claims(self, row: int) -> np.ndarray:
        """(claims,) the kinship of the article of claim `row` with the article of each claim."""
        article = int(self.article[row])
        if article not in self._known:
            self._known = {article: self._to_articles(article)}  # rows come article by article at best: keep one
        return self._known[article][self.article]

    def _to_articles(self, article: int) -> np.ndarray:
        shared = self._index.shared(self._keys[article]) / np.minimum(self._sizes, self._sizes[article])
        apart = np.nan_to_num(np.abs(self._days - self._days[article]), nan=UNKNOWN_DAYS)
        kinship = (
            MATTER_WEIGHT * (self._means @ self._means[article])
            + WORDS_WEIGHT * shared
            + DAY_WEIGHT * np.exp(-apart / DAYS)
        )
        kinship[article] = MATTER_WEIGHT + WORDS_WEIGHT + DAY_WEIGHT - SAME_ARTICLE
        return kinship


def _united(keys: Sequence[frozenset[str]], article: np.ndarray, articles: int) -> list[frozenset[str]]:
    united: list[set[str]] = [set() for _ in range(articles)]
    for of_claim, number in zip(keys, article.tolist(), strict=True):
        united[number] |= of_claim
    return [frozenset(of_article) for of_article in united]


def _means(vectors: np.ndarray, article: np.ndarray, articles: int) -> np.ndarray:
    """(articles, dims) unit length, or zero where the claims cancel out."""
    order = np.argsort(article, kind="stable")
    starts = np.searchsorted(article[order], np.arange(articles))
    means = np.add.reduceat(vectors[order], starts, axis=0, dtype=np.float64)
    return means / np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-9)
