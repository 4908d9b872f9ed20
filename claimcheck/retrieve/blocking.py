"""Claims → what they can share: parties, topic words and numbers, by which claims meet without any model."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from claimcheck.domain.claim import Claim
from claimcheck.text.normalise import fold
from claimcheck.text.tokens import tokenise

MIN_WORD_LETTERS = 4  # shorter words are mostly grammar
STEM_LETTERS = 6  # folded words are compared by their beginning: endings carry case, number and tense
EVENT_WINDOW_DAYS = 31  # claims about days further apart are about different events
# Claims published further apart are not compared. In a gold set accusation and denial were three years apart.
NEWS_WINDOW_DAYS = 1200


def topic_keys(claim: Claim) -> frozenset[str]:
    """Beginnings of the words, and the numbers, of what is said and of who is named as saying it."""
    return _keys(f"{claim.speaker} {claim.resolved_content}")


def party_keys(claim: Claim) -> frozenset[str]:
    """Topic keys of the speaker alone, in the script of the article and in the name's canonical form."""
    return _keys(f"{claim.speaker} {claim.speaker_name}")


def _keys(text: str) -> frozenset[str]:
    return frozenset(key for token in tokenise(text) if token.is_word and (key := _key(token.norm)))


def _key(word: str) -> str:
    if word[0].isdigit():
        return word if len(word) > 1 else ""
    if word[0] >= "\u3040" and word[0] <= "\u9fff":
        return word if len(word) > 1 else ""  # Chinese words of one character say little
    return word.removeprefix("ال")[:STEM_LETTERS] if len(word) >= MIN_WORD_LETTERS else ""


class KeyIndex:
    """Which claims hold which keys; counts the keys that one claim shares with each other claim."""

    def __init__(self, keys: Sequence[frozenset[str]]) -> None:
        holders: dict[str, list[int]] = defaultdict(list)
        for row, of_claim in enumerate(keys):
            for key in of_claim:
                holders[key].append(row)
        self._holders = {key: np.asarray(rows) for key, rows in holders.items()}
        self._size = len(keys)

    def shared(self, keys: frozenset[str]) -> np.ndarray:
        """(claims,) how many of `keys` each claim holds."""
        rows = [self._holders[key] for key in keys if key in self._holders]
        return np.bincount(np.concatenate(rows), minlength=self._size) if rows else np.zeros(self._size, dtype=np.int64)


def same_statement(one: Claim, other: Claim) -> bool:
    """Whether one is the other again: same speaker, same polarity, same words."""
    return (
        one.speaker_id == other.speaker_id
        and one.polarity is other.polarity
        and fold(one.content) == fold(other.content)
    )


def event_days(claims: Sequence[Claim]) -> np.ndarray:
    """(claims,) the day of the event as a number, NaN where it is not known."""
    return np.array([claim.event_on.toordinal() if claim.event_on else np.nan for claim in claims], dtype=float)


def publication_days(claims: Sequence[Claim]) -> np.ndarray:
    """(claims,) the day of publication as a number, NaN where it is not known."""
    return np.array([claim.published_on.toordinal() if claim.published_on else np.nan for claim in claims], dtype=float)
