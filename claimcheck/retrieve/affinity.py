"""What two claims have in common, as one number that depends on the two and their articles alone."""

from collections.abc import Sequence

import numpy as np

from claimcheck.domain.claim import OPPOSING, WISHING, Claim, Polarity
from claimcheck.retrieve.blocking import (
    EVENT_WINDOW_DAYS,
    NEWS_WINDOW_DAYS,
    KeyIndex,
    event_days,
    publication_days,
    same_statement,
)
from claimcheck.retrieve.kinship import Kinship
from claimcheck.retrieve.nearest import DECIMALS, best_columns, similarity_blocks

# Weights in units of cosine, set on coarse steps against the contradictions of a gold set of 15 articles, 213 claims:
# recall .97 at 29 candidates a claim on average.
LEAST_AFFINITY = 0.98
COSINE_WEIGHT = 0.8
KEY_WEIGHT, MOST_KEYS = 0.05, 5  # each shared topic word or number
PARTY_WEIGHT = 0.1  # one claim names the other's speaker
NEAR_WEIGHT, NEAR_CHARS = 0.3, 600.0  # in one article: what is denied was mostly said shortly before
OPPOSED_WEIGHT = 0.2  # one denies or doubts, the other does not: a denial carries the positive proposition
BLAME_WEIGHT = 0.1  # one or both accuse
ALIKE_WEIGHT = -0.4  # both deny, or one asks for what should be: seldom a dispute
SAME_SPEAKER_WEIGHT = -0.6  # people seldom contradict themselves
SHORT_WORDS, SHORT_COSINE = 3, 0.3  # "this", "the accusation": the vector says nothing, the article must


class Board:
    """Claims that may meet, with what their affinity is made of."""

    def __init__(
        self,
        claims: Sequence[Claim],
        vectors: np.ndarray,
        topics: Sequence[frozenset[str]],
        parties: Sequence[frozenset[str]],
    ) -> None:
        """`vectors` is (claims, dims) float32, unit length; `topics` and `parties` are the keys of each claim."""
        self.claims = claims
        self.vectors = vectors
        self.topics = topics
        self.parties = parties
        self.topic_index = KeyIndex(self.topics)
        self.party_index = KeyIndex(self.parties)
        self.kinship = Kinship(claims, self.topics, vectors)
        self.article = self.kinship.article
        self.speaker = _codes([claim.speaker_id for claim in claims])
        self.opposing = np.array([claim.polarity in OPPOSING for claim in claims], dtype=bool)
        self.wishing = np.array([claim.polarity in WISHING for claim in claims], dtype=bool)
        self.blaming = np.array([claim.polarity is Polarity.ACCUSE for claim in claims], dtype=bool)
        self.short = np.array([len(claim.resolved_content.split()) <= SHORT_WORDS for claim in claims], dtype=bool)
        self.place = np.array([claim.attribution.cue_span.start for claim in claims], dtype=np.float64)
        self.days = event_days(claims)
        self.published = publication_days(claims)

    def best_of(self, rows: np.ndarray, most: int) -> dict[int, np.ndarray]:
        """For each row, its best columns above the least affinity, at most `most`; of equals the first columns."""
        best: dict[int, np.ndarray] = {}
        rows = rows[np.argsort(self.article[rows], kind="stable")]
        for block, cosines in similarity_blocks(self.vectors, rows):
            for row, cosine in zip(block.tolist(), cosines, strict=True):
                best[row] = best_columns(self._affinity(row, cosine), most)
        return best

    def _affinity(self, row: int, cosine: np.ndarray) -> np.ndarray:
        """(claims,) the affinity of one claim to each; -inf where the pair is not to be proposed."""
        topics, parties = self.topics[row], self.parties[row]
        named = self.party_index.shared(topics) + self.topic_index.shared(parties) > 0
        same_article = self.article == self.article[row]
        opposed = self.opposing != self.opposing[row]
        alike = self.opposing & self.opposing[row] | (self.wishing != self.wishing[row])
        affinity = (
            COSINE_WEIGHT * np.where(self.short | self.short[row], np.maximum(cosine, SHORT_COSINE), cosine)
            + self.kinship.to_claims(row)
            + KEY_WEIGHT * np.minimum(self.topic_index.shared(topics), MOST_KEYS)
            + PARTY_WEIGHT * named
            + NEAR_WEIGHT * same_article * np.exp(-np.abs(self.place - self.place[row]) / NEAR_CHARS)
            + OPPOSED_WEIGHT * opposed
            + BLAME_WEIGHT * (self.blaming | self.blaming[row])
            + ALIKE_WEIGHT * alike
            + SAME_SPEAKER_WEIGHT * (self.speaker == self.speaker[row])
        ).round(DECIMALS)
        affinity[affinity < LEAST_AFFINITY] = -np.inf
        with np.errstate(invalid="ignore"):
            affinity[np.abs(self.days - self.days[row]) > EVENT_WINDOW_DAYS] = -np.inf
            affinity[np.abs(self.published - self.published[row]) > NEWS_WINDOW_DAYS] = -np.inf
        affinity[row] = -np.inf
        for column in np.flatnonzero((self.speaker == self.speaker[row]) & np.isfinite(affinity)):
            if same_statement(self.claims[row], self.claims[column]):
                affinity[column] = -np.inf
        return affinity


def _codes(names: Sequence[str]) -> np.ndarray:
    """(names,) one number for each distinct name."""
    numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
    return np.array([numbers[name] for name in names], dtype=np.int64)
