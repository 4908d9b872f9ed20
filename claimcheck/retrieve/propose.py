"""Claims and their vectors → candidate pairs: each claim with those it has most in common with.

What is in common is one number, the affinity of a pair, and depends on the two claims and their articles alone. A pair
is proposed when its affinity is high enough and each claim is among the best of the other.
"""

from collections.abc import Sequence

import numpy as np

from claimcheck.domain.claim import Claim, Polarity
from claimcheck.domain.pair import CandidatePair
from claimcheck.retrieve.blocking import (
    EVENT_WINDOW_DAYS,
    OPPOSING,
    WISHING,
    KeyIndex,
    event_days,
    party_keys,
    same_statement,
    topic_keys,
)
from claimcheck.retrieve.kinship import Kinship
from claimcheck.retrieve.nearest import DECIMALS, best_columns, similarity_blocks

MAX_CANDIDATES = 50  # pairs a claim can stand in, whatever the news; the least affinity keeps most far below
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
NEIGHBOUR_COSINE = 0.35  # from here on the vectors alone would be a reason
SHORT_WORDS, SHORT_COSINE = 3, 0.3  # "this", "the accusation": the vector says nothing, the article must


class PairProposer:
    """Blocking joined with nearest neighbours. See claimcheck.protocols.Retriever."""

    def propose(
        self, claims: Sequence[Claim], vectors: np.ndarray, new_ids: frozenset[str] | None = None
    ) -> list[CandidatePair]:
        """Candidate pairs among `claims`, sorted by id pair, each once, whatever the order of `claims`.

        `vectors` is (claims, dims) float32, unit length, row i for claim i. A claim stands in at most MAX_CANDIDATES
        pairs. With `new_ids`, of these only pairs with at least one new claim are given. So articles that come in
        several batches get all the pairs they would get at once, and others beside these only where a claim had room
        for them earlier.
        """
        order = sorted(range(len(claims)), key=lambda row: claims[row].id)
        ordered = [claims[row] for row in order]
        board = _Board(ordered, vectors[order])
        wanted = np.array([new_ids is None or claim.id in new_ids for claim in ordered], dtype=bool)
        chosen = board.best_of(np.flatnonzero(wanted))
        # an old claim's own list is needed where a new one wants it
        partners = {int(column) for row in chosen for column in chosen[row]} - set(chosen)
        chosen |= board.best_of(np.array(sorted(partners), dtype=np.int64))
        pairs = {
            (min(row, column), max(row, column))
            for row in np.flatnonzero(wanted).tolist()
            for column in map(int, chosen[row])
            if row in chosen[column]
        }
        return [board.pair(left, right) for left, right in sorted(pairs)]


class _Board:
    """The claims in order of id, with what their affinity is made of."""

    def __init__(self, claims: Sequence[Claim], vectors: np.ndarray) -> None:
        self.claims = claims
        self.vectors = vectors
        self.topics = [topic_keys(claim) for claim in claims]
        self.parties = [party_keys(claim) for claim in claims]
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

    def best_of(self, rows: np.ndarray) -> dict[int, np.ndarray]:
        """For each row, its best columns above the least affinity, at most MAX_CANDIDATES."""
        best: dict[int, np.ndarray] = {}
        rows = rows[np.argsort(self.article[rows], kind="stable")]
        for block, cosines in similarity_blocks(self.vectors, rows):
            for row, cosine in zip(block.tolist(), cosines, strict=True):
                best[row] = best_columns(self._affinity(row, cosine), MAX_CANDIDATES)
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
        affinity[row] = -np.inf
        for column in np.flatnonzero((self.speaker == self.speaker[row]) & np.isfinite(affinity)):
            if same_statement(self.claims[row], self.claims[column]):
                affinity[column] = -np.inf
        return affinity

    def pair(self, left: int, right: int) -> CandidatePair:
        """The candidate pair of two rows, with what brought it together."""
        similarity = round(float(self.vectors[left] @ self.vectors[right]), 5)
        reasons = {
            "neighbour": similarity >= NEIGHBOUR_COSINE,
            "topic": bool(self.topics[left] & self.topics[right]),
            "party": bool(self.parties[left] & self.topics[right] or self.topics[left] & self.parties[right]),
            "article": bool(self.article[left] == self.article[right]),
            "negation": bool(self.opposing[left] != self.opposing[right]),
        }
        found = tuple(name for name, holds in reasons.items() if holds)
        return CandidatePair.of(self.claims[left].id, self.claims[right].id, found, similarity)


def _codes(names: Sequence[str]) -> np.ndarray:
    """(names,) one number for each distinct name."""
    numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
    return np.array([numbers[name] for name in names], dtype=np.int64)
