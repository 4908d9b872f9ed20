"""A dispute to the words that decide it: both claims are scored and judged again without stretches of them.

A claim is cut into a few stretches; the one whose loss costs most confidence is halved, and at last trimmed, as long as
what is left of it costs nearly as much. The pair is read in the one direction in which more contradiction was found, as
if both told the same. Many disputes are searched side by side, so that the scorer reads in batches; what cannot decide,
however sure the scorer is, is not read.
"""

import re
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import islice, pairwise

from claimcheck.domain.claim import Claim
from claimcheck.domain.explanation import DecidingSpan, Explanation, ScoredFinding
from claimcheck.domain.pair import Probabilities, Scores, TextPair
from claimcheck.domain.reading import claim_reading
from claimcheck.protocols import Judge, Scorer

STRETCHES = 5  # a claim is first cut into
TRIMMED_WORDS = 3  # a stretch no longer than this is trimmed at its ends; a longer one is halved
KEPT_SHARE = 0.85  # of the fall, that the shorter stretch must still cost
LEAST_FALL = 0.02  # of confidence; less decides nothing
LONGEST_WORDS = 12  # no longer stretch tells a reader where to look
_WORD = re.compile(r"\S+")

Words = tuple[int, int]  # first word, word after the last
Reach = Callable[[Words], tuple[float, float]]  # least and most that confidence can fall without the words
Search = Generator[list[Words], list[float], tuple[Words, float] | None]


def explain(judged: Sequence[ScoredFinding], judge: Judge, scorer: Scorer) -> list[Explanation]:
    """The deciding words of each, in order."""
    sides = [side for one in judged for side in (_Side(one, True, judge), _Side(one, False, judge))]
    _run(sides, scorer)
    return [
        Explanation(
            pair_id=one.finding.pair_id,
            left=left.found,
            right=right.found,
            confidence=one.finding.confidence,
            model_id=one.finding.model_id,
            model_version=one.finding.model_version,
        )
        for one, left, right in zip(judged, sides[::2], sides[1::2], strict=True)
    ]


class _Side:
    """The search through one claim of a finding."""

    def __init__(self, judged: ScoredFinding, of_left: bool, judge: Judge) -> None:
        self.judged = judged
        self.judge = judge
        self.of_left = of_left
        self.claim = judged.left if of_left else judged.right
        self.words = _words(self.claim.resolved_content)
        self.in_content = _places(self.claim)
        scores = judged.scored.scores
        self.turned = scores.backward.contradiction > scores.forward.contradiction
        self.confidence = self._confidence(
            judged.left, judged.right, scores.backward if self.turned else scores.forward
        )
        self.search = shortest_deciding(len(self.words), self.reach)
        self.found: DecidingSpan | None = None

    def without(self, words: Words) -> tuple[Claim, Claim]:
        """Both claims, this one without the stretch."""
        lost = [self.words[place] for place in range(*words)]
        lost_in_content = [self.in_content[place] for place in range(*words) if place in self.in_content]
        cut = replace(
            self.claim,
            resolved_content=_without(self.claim.resolved_content, lost),
            content=_without(self.claim.content, lost_in_content),
        )
        return (cut, self.judged.right) if self.of_left else (self.judged.left, cut)

    def reach(self, words: Words) -> tuple[float, float]:
        """The least and the most that confidence can fall without the stretch."""
        low, high = self.judge.confidence_range(*self.without(words), self.judged.scored.pair.similarity)
        return self.confidence - high, self.confidence - low

    def reading(self, words: Words) -> TextPair:
        """What the scorer reads without the stretch."""
        texts = TextPair(*map(claim_reading, self.without(words)))
        return TextPair(*reversed(texts)) if self.turned else texts

    def fall(self, words: Words, read: Probabilities) -> float:
        """How much confidence falls without the stretch, given what the scorer says then."""
        return self.confidence - self._confidence(*self.without(words), read)

    def _confidence(self, left: Claim, right: Claim, read: Probabilities) -> float:
        return self.judge.judge(left, right, replace(self.judged.scored, scores=Scores(read, read))).confidence

    def end(self, outcome: tuple[Words, float] | None) -> None:
        if outcome is not None:
            (first, last), fall = outcome
            self.found = DecidingSpan(self.words[first][0], self.words[last - 1][1], round(fall, 4))


def _words(text: str) -> list[tuple[int, int]]:
    """The offsets of the words of `text`."""
    return [match.span() for match in _WORD.finditer(text)]


def _places(claim: Claim) -> dict[int, tuple[int, int]]:
    """For each word of the resolved content that the content has too, by its number, the offsets it has there."""
    matcher = SequenceMatcher(None, claim.resolved_content.split(), claim.content.split(), autojunk=False)
    places = _words(claim.content)
    return {
        block.a + step: places[block.b + step] for block in matcher.get_matching_blocks() for step in range(block.size)
    }


def _without(text: str, words: Sequence[tuple[int, int]]) -> str:
    """`text` without what lies between the first and the last of these words."""
    if not words:
        return text
    return f"{text[: words[0][0]].rstrip()} {text[words[-1][1] :].lstrip()}".strip()


def _run(sides: Iterable[_Side], scorer: Scorer) -> None:
    """Every search to its end: in each round all that are still asking are answered together."""
    asking = [(side, wanted) for side in sides if (wanted := _first(side)) is not None]
    while asking:
        read = scorer.read([side.reading(words) for side, wanted in asking for words in wanted])
        still = []
        for side, wanted in asking:
            falls = [side.fall(*each) for each in zip(wanted, islice(read, len(wanted)), strict=True)]
            try:
                still.append((side, side.search.send(falls)))
            except StopIteration as stop:
                side.end(stop.value)
        asking = still


def _first(side: _Side) -> list[Words] | None:
    try:
        return next(side.search)
    except StopIteration:
        return None


def shortest_deciding(count: int, reach: Reach) -> Search:
    """Asks how much confidence falls without some stretches of `count` words; returns the shortest one that decides.

    Stretches that cannot cost enough, as `reach` says, are not asked for.
    """
    if count == 0:
        return None
    edges = sorted({round(count * step / STRETCHES) for step in range(STRETCHES + 1)})
    reaches = {words: reach(words) for words in pairwise(edges)}
    enough = max(LEAST_FALL, *(least for least, _ in reaches.values()))
    stretches = [words for words, (_, most) in reaches.items() if most >= enough]
    if not stretches:
        return None
    falls = yield stretches
    best, fall = max(zip(stretches, falls, strict=True), key=lambda item: item[1])
    if fall < LEAST_FALL:
        return None
    while best[1] - best[0] > 1:
        first, last = best
        cut = (first + last) // 2
        shorter = (
            [(first, cut), (cut, last)] if last - first > TRIMMED_WORDS else [(first + 1, last), (first, last - 1)]
        )
        stretches = [words for words in shorter if reach(words)[1] >= KEPT_SHARE * fall]
        if not stretches:
            break
        falls = yield stretches
        kept = [item for item in zip(stretches, falls, strict=True) if item[1] >= KEPT_SHARE * fall]
        if not kept:
            break
        best, fall = min(kept, key=lambda item: (item[0][1] - item[0][0], -item[1]))
    return (best, fall) if best[1] - best[0] <= LONGEST_WORDS else None
