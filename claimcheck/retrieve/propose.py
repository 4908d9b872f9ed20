"""Claims and their vectors → candidate pairs: each claim with those it has most in common with.

What is in common is one number, the affinity of a pair, and depends on the two claims and their articles alone. A pair
is proposed when its affinity is high enough and each claim is among the best of the other. Claims are compared in the
order of publication, each with the news of NEWS_WINDOW_DAYS around it: as an archive gets longer, cost grows with it.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from claimcheck.domain.claim import OPPOSING, Claim
from claimcheck.domain.pair import CandidatePair
from claimcheck.retrieve.affinity import Board
from claimcheck.retrieve.blocking import NEWS_WINDOW_DAYS, party_keys, publication_days, topic_keys
from claimcheck.retrieve.nearest import DECIMALS

MAX_CANDIDATES = 50  # pairs a claim can stand in, whatever the news; the least affinity keeps most far below
NEIGHBOUR_COSINE = 0.35  # from here on the vectors alone would be a reason
ROWS_TOGETHER = 2048  # claims compared with one window of the news
LONGEST_STRETCH_DAYS = 31  # of such claims; a longer one would widen its window without need


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
        news = _News(claims, vectors)
        wanted = [row for row, claim in enumerate(news.claims) if new_ids is None or claim.id in new_ids]
        chosen = news.best_of(np.array(wanted, dtype=np.int64))
        # an old claim's own list is needed where a new one wants it
        partners = {column for row in chosen for column in chosen[row]} - set(chosen)
        chosen |= news.best_of(np.array(sorted(partners), dtype=np.int64))
        pairs = {
            (min(row, column), max(row, column)) for row in wanted for column in chosen[row] if row in chosen[column]
        }
        return sorted((news.pair(*pair) for pair in pairs), key=lambda pair: (pair.left_id, pair.right_id))


class _News:
    """All claims by day of publication, the undated last."""

    def __init__(self, claims: Sequence[Claim], vectors: np.ndarray) -> None:
        days = publication_days(claims)
        order = sorted(range(len(claims)), key=lambda row: (np.isnan(days[row]), days[row], claims[row].id))
        self.claims = [claims[row] for row in order]
        self.vectors = vectors[order]
        self.days = days[order]
        self.dated = int(np.isfinite(days).sum())
        self.topics = [topic_keys(claim) for claim in self.claims]
        self.parties = [party_keys(claim) for claim in self.claims]

    def best_of(self, rows: np.ndarray) -> dict[int, set[int]]:
        """For each row the rows it has most in common with, at most MAX_CANDIDATES."""
        best: dict[int, set[int]] = {}
        for stretch in self._stretches(rows):
            window = self._window(stretch)
            board = self._board(window)
            found = board.best_of(np.searchsorted(window, stretch), MAX_CANDIDATES)
            best |= {int(window[row]): set(window[columns].tolist()) for row, columns in found.items()}
        return best

    def _stretches(self, rows: np.ndarray) -> Iterator[np.ndarray]:
        """`rows` (ascending) in stretches of at most ROWS_TOGETHER rows and LONGEST_STRETCH_DAYS days."""
        start = 0
        while start < len(rows):
            end = min(start + ROWS_TOGETHER, len(rows))
            first_day = self.days[rows[start]]
            if np.isfinite(first_day):
                within = self.days[rows[start:end]] <= first_day + LONGEST_STRETCH_DAYS  # False where not dated
                end = start + int(within.sum())
            yield rows[start:end]
            start = end

    def _window(self, stretch: np.ndarray) -> np.ndarray:
        """The rows, ascending, that some row of the stretch may meet; a claim without a day may meet any."""
        first, last = self.days[stretch[0]], self.days[stretch[-1]]
        if np.isnan(first):
            return np.arange(len(self.claims))
        dated = self.days[: self.dated]
        low = np.searchsorted(dated, first - NEWS_WINDOW_DAYS, "left")
        high = np.searchsorted(dated, last + NEWS_WINDOW_DAYS, "right")
        return np.concatenate((np.arange(low, high), np.arange(self.dated, len(self.claims))))

    def _board(self, window: np.ndarray) -> Board:
        rows = window.tolist()
        return Board(
            [self.claims[row] for row in rows],
            self.vectors[window],
            [self.topics[row] for row in rows],
            [self.parties[row] for row in rows],
        )

    def pair(self, left: int, right: int) -> CandidatePair:
        """The candidate pair of two rows, with what brought it together."""
        one, other = self.claims[left], self.claims[right]
        similarity = round(float(self.vectors[left] @ self.vectors[right]), DECIMALS)
        reasons = {
            "neighbour": similarity >= NEIGHBOUR_COSINE,
            "topic": bool(self.topics[left] & self.topics[right]),
            "party": bool(self.parties[left] & self.topics[right] or self.topics[left] & self.parties[right]),
            "article": one.article_id == other.article_id,
            "negation": (one.polarity in OPPOSING) != (other.polarity in OPPOSING),
        }
        found = tuple(name for name, holds in reasons.items() if holds)
        return CandidatePair.of(one.id, other.id, found, similarity)
