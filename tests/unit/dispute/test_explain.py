import pytest

from claimcheck.dispute.explain import explain, shortest_deciding
from claimcheck.dispute.judge import StructuralJudge
from claimcheck.dispute.weights import JudgeWeights, Logistic, Thresholds
from claimcheck.domain.claim import Polarity
from claimcheck.domain.explanation import ScoredFinding, circumstances
from claimcheck.domain.pair import CandidatePair, Probabilities, ScoredPair, Scores
from tests.unit.dispute.claims import claim

NOTHING = Logistic(-5.0, {})
BY_MODEL = JudgeWeights(
    Logistic(-3.0, {"model_contradiction": 8.0}), NOTHING, Thresholds(listed=0.5, unsure=0.3, agreement=0.5)
)
JUDGE = StructuralJudge((BY_MODEL, BY_MODEL))


class KeyWords:
    """A scorer that knows what contradicts what by two words, and counts what it reads."""

    model_id, model_version = "key-words", "1"

    def __init__(self):
        self.calls = []

    def read(self, pairs):
        self.calls.append(len(pairs))
        found = ["closed" in one + other and "open to" in one + other for one, other in pairs]
        return iter([Probabilities(0.0, 0.1, 0.9) if one else Probabilities(0.1, 0.9, 0.0) for one in found])


def scored_finding(left, right):
    left, right = sorted((left, right), key=lambda one: one.id)
    score = Probabilities(0.0, 0.1, 0.9)
    scored = ScoredPair(CandidatePair.of(left.id, right.id), Scores(score, score), "key-words", "1")
    return ScoredFinding(JUDGE.judge(left, right, scored), left, right, scored)


CLOSED = claim(
    "The union", "on Monday morning the large port of Rades in the south was closed by the army without a word"
)
OPEN = claim(
    "The ministry", "all day long the port of Rades was open to ships and to lorries as on any other day", at=200
)


def test_the_shortest_words_without_which_there_is_no_dispute_are_found_on_both_sides():
    (found,) = explain([scored_finding(CLOSED, OPEN)], JUDGE, KeyWords())
    spans = {
        one.id: span
        for one, span in zip(sorted((CLOSED, OPEN), key=lambda one: one.id), (found.left, found.right), strict=True)
    }
    closed, open_ = spans[CLOSED.id], spans[OPEN.id]
    assert CLOSED.resolved_content[closed.start : closed.end] == "closed"
    assert OPEN.resolved_content[open_.start : open_.end] in {"open", "to"}
    assert closed.fall == pytest.approx(0.985 - 0.047, abs=0.001)


def test_a_stretch_is_taken_out_as_words_where_it_stands():
    read = []

    class Listening(StructuralJudge):
        def judge(self, left, right, scored):
            read.extend((left, right))
            return super().judge(left, right, scored)

    one = claim("The union", "12 people died, 2 were hurt too", resolved="12 dockers died, 2 were hurt too")
    explain([scored_finding(one, OPEN)], Listening((BY_MODEL, BY_MODEL)), KeyWords())
    cuts = {(each.resolved_content, each.content) for each in read if each.id == one.id}
    assert ("12 dockers died, were hurt too", "12 people died, were hurt too") in cuts
    assert ("12 2 were hurt too", "12 people 2 were hurt too") in cuts


def test_many_disputes_are_read_in_few_batches():
    scorer = KeyWords()
    others = [claim("The mayor", f"the port number {n} was open to ships", at=300 + n) for n in range(20)]
    explain([scored_finding(CLOSED, other) for other in others], JUDGE, scorer)
    assert len(scorer.calls) < 12
    assert scorer.calls[0] >= 20 * 2 * 5


def test_words_that_cost_nothing_decide_nothing():
    class Deaf(KeyWords):
        def read(self, pairs):
            return iter([Probabilities(0.0, 0.1, 0.9) for _ in pairs])

    (found,) = explain([scored_finding(CLOSED, OPEN)], JUDGE, Deaf())
    assert (found.left, found.right) == (None, None)


def test_nothing_to_explain_asks_nothing():
    scorer = KeyWords()
    assert explain([], JUDGE, scorer) == []
    empty = claim("The ministry", "", at=200)
    (found,) = explain([scored_finding(CLOSED, empty)], JUDGE, scorer)
    assert None in (found.left, found.right)


@pytest.mark.parametrize("telling", [(0, 1), (4, 6), (9, 10), (3, 5)])
def test_any_stretch_is_found_by_halving_and_trimming(telling):
    search = shortest_deciding(10, lambda _: (0.0, 1.0))
    asked, outcome = next(search), None
    while outcome is None:
        falls = [0.5 if first < telling[1] and last > telling[0] else 0.0 for first, last in asked]
        try:
            asked = search.send(falls)
        except StopIteration as stop:
            outcome = stop.value
    (first, last), fall = outcome
    assert last - first == 1 and telling[0] <= first < telling[1] and fall == 0.5


def test_what_cannot_decide_is_not_asked_for():
    most = {(0, 2): 0.3, (2, 4): 0.7, (4, 6): 0.9, (6, 8): 0.01, (8, 10): 0.5}
    search = shortest_deciding(10, lambda words: (most[words] - 0.3, most[words]) if words in most else (0.0, 0.5))
    assert next(search) == [(2, 4), (4, 6)]  # the third costs at least .6
    with pytest.raises(StopIteration) as end:
        search.send([0.5, 0.8])  # its words alone can cost .5 at most: too little of .8
    assert end.value.value == ((4, 6), 0.8)
    with pytest.raises(StopIteration) as nothing:
        next(shortest_deciding(10, lambda _: (0.0, 0.01)))
    assert nothing.value.value is None


def test_the_explanation_is_the_same_as_if_everything_had_been_read():
    class Unbounded(StructuralJudge):
        def confidence_range(self, left, right, similarity):
            return 0.0, 1.0

    weighs = Logistic(-1.0, {"model_contradiction": 1.0, "overlap": 3.0, "opposed_cues": 1.0})
    weights = JudgeWeights(weighs, NOTHING, BY_MODEL.thresholds)
    finding, sparing, thorough = scored_finding(CLOSED, OPEN), KeyWords(), KeyWords()
    explained = explain([finding], StructuralJudge((weights, weights)), sparing)
    assert explained == explain([finding], Unbounded((weights, weights)), thorough)
    assert explained[0].left or explained[0].right
    assert sum(sparing.calls) < sum(thorough.calls)


def test_the_circumstances_are_told_in_one_order():
    accused = claim(
        "The opposition", "Belgium of killing civilians in Rades", Polarity.ACCUSE, cue="accused", article="a"
    )
    denied = claim("Belgium", "killing civilians in Rades", Polarity.DENY, cue="denied", article="b")
    finding = StructuralJudge().judge(accused, denied, None)
    assert circumstances(finding, accused, denied) == (
        "names_other_speaker",
        "denied_accusation",
        "overlap",
        "same_day",
    )
