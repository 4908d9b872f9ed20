from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claimcheck.dispute.features import pair_features
from claimcheck.dispute.fit import Example, fit_weights
from claimcheck.dispute.judge import StructuralJudge
from claimcheck.dispute.kinds import kind_of_dispute, kind_of_near_miss
from claimcheck.dispute.weights import JudgeWeights, Logistic, Thresholds, read_weights, write_weights
from claimcheck.domain.claim import Polarity
from claimcheck.domain.pair import CandidatePair, DisputeKind, Probabilities, Relation, ScoredPair, Scores
from tests.unit.dispute.claims import claim
from tests.unit.dispute.test_features import MINISTRY, UNION, claims

NOTHING = Logistic(-5.0, {})
BY_CUE = JudgeWeights(Logistic(-2.0, {"opposed_cues": 4.0}), NOTHING, Thresholds(listed=0.8, unsure=0.5, agreement=0.5))
BY_MODEL = JudgeWeights(
    Logistic(-4.0, {"model_contradiction": 8.0}),
    Logistic(-4.0, {"model_entailment": 8.0}),
    Thresholds(listed=0.8, unsure=0.5, agreement=0.5),
)


def scored(left, right, *probabilities):
    return ScoredPair(
        CandidatePair.of(left.id, right.id), Scores(*(Probabilities(*p) for p in probabilities)), "m", "1"
    )


def test_structure_alone_carries_a_denial():
    finding = StructuralJudge((BY_CUE, BY_MODEL)).judge(UNION, MINISTRY, None)
    assert (finding.relation, finding.kind, finding.unsure) == (Relation.CONTRADICTION, DisputeKind.DENIAL, False)
    assert finding.confidence == pytest.approx(0.8808, abs=1e-4)
    assert [(item.feature, item.log_odds) for item in finding.contributions] == [("opposed_cues", 4.0)]
    assert (finding.reason, finding.model_id) == ("denial", "")


def test_between_the_thresholds_a_finding_is_unsure():
    weights = JudgeWeights(Logistic(-3.4, {"opposed_cues": 4.0}), NOTHING, BY_CUE.thresholds)
    finding = StructuralJudge((weights, BY_MODEL)).judge(UNION, MINISTRY, None)
    assert finding.is_dispute and finding.unsure


def test_contradiction_is_read_before_entailment_unless_that_is_likelier():
    conflict = scored(UNION, MINISTRY, (0.1, 0.0, 0.9), (0.7, 0.0, 0.7))
    twice = scored(UNION, MINISTRY, (0.0, 0.1, 0.9), (0.9, 0.0, 0.1))
    judge = StructuralJudge((BY_CUE, BY_MODEL))
    assert judge.judge(UNION, MINISTRY, conflict).relation is Relation.CONTRADICTION
    assert judge.judge(UNION, MINISTRY, twice).relation is Relation.ENTAILMENT


def test_agreement_is_a_finding_too():
    finding = StructuralJudge((BY_CUE, BY_MODEL)).judge(
        UNION, MINISTRY, scored(UNION, MINISTRY, (0.9, 0.1, 0.0), (0.1, 0.9, 0.0))
    )
    assert (finding.relation, finding.kind, finding.model_id) == (Relation.ENTAILMENT, None, "m")


@settings(max_examples=60)
@given(claims, claims)
def test_the_order_of_the_claims_changes_nothing(left, right):
    if left.id == right.id:
        return
    judge = StructuralJudge()
    assert judge.judge(left, right, None) == judge.judge(right, left, None)


KINDS = [
    (claim("The union", "the port was closed"), claim("The ministry", "this", Polarity.DENY), DisputeKind.DENIAL),
    (
        claim("The union", "the port was closed"),
        claim("The ministry", "this is pure propaganda"),
        DisputeKind.DISMISSAL,
    ),
    (
        claim("The union", "the port was closed"),
        claim("A diplomat", "the claim", Polarity.DOUBT),
        DisputeKind.DISMISSAL,
    ),
    (
        claim("The union", "40 people died in Rades"),
        claim("The ministry", "12 people died in Rades"),
        DisputeKind.NUMBER,
    ),
    (
        claim("The union", "the minister must go", Polarity.DEMAND),
        claim("The party", "the minister stays"),
        DisputeKind.NORMATIVE,
    ),
    (claim("The union", "the port was closed"), claim("The union", "the port was open", at=90), DisputeKind.SELF),
    (claim("The union", "police fired"), claim("The ministry", "officers carried shields only"), DisputeKind.FACTUAL),
    (claim("The union", "a turnout of 90 percent"), claim("The ministry", "some 20 percent came"), DisputeKind.NUMBER),
    (claim("The union", "it cost 20 million euros"), claim("The ministry", "it took 20 days"), DisputeKind.FACTUAL),
    (
        claim("The union", "the ministry hired thugs", Polarity.ACCUSE),
        claim("The ministry", "it never hired anybody"),
        DisputeKind.DENIAL,
    ),
    (
        claim("The union", "the mayor hired thugs", Polarity.ACCUSE),
        claim("The ministry", "no stranger was in the port"),
        DisputeKind.FACTUAL,
    ),
]


@pytest.mark.parametrize(("left", "right", "kind"), KINDS)
def test_disputes_are_typed(left, right, kind):
    assert kind_of_dispute(left, right, pair_features(left, right, None)) is kind


def test_two_counts_of_one_voice_are_a_near_miss_by_update():
    left, right = (
        claim("The observatory", "40 people died in the flood at the old port of Rades"),
        claim("The observatory", "60 people died in the flood at the old port of Rades", article="a2"),
    )
    assert kind_of_near_miss(left, right, pair_features(left, right, None)) is DisputeKind.UPDATE


def test_weights_survive_the_file():
    text = write_weights(BY_CUE, BY_MODEL, "two lines\nof heading")
    assert text.startswith("# two lines\n# of heading\n")
    assert read_weights(text) == (BY_CUE, BY_MODEL)


def examples_of_six_disputes() -> list[Example]:
    examples = []
    for topic in ("port", "ferry", "dam", "mine", "bridge", "school"):
        said = claim("The union", f"the {topic} was closed", article=topic)
        denied = claim("The ministry", f"the {topic} was closed", Polarity.DENY, article=topic, at=200)
        again = claim("The mayor", f"the {topic} was closed on Monday", article=topic, at=400)
        other = claim("The bank", "rates will rise", article=topic, at=600)
        for right, relation in (
            (denied, Relation.CONTRADICTION),
            (again, Relation.ENTAILMENT),
            (other, Relation.NEUTRAL),
        ):
            examples.append(Example(said, right, None, relation, frozenset((topic,))))
    return examples


def test_a_fit_learns_what_tells_and_is_judged_on_disputes_it_never_saw():
    examples = examples_of_six_disputes()
    fitted = fit_weights(examples)
    wanted = [example.relation is Relation.CONTRADICTION for example in examples]
    threshold = fitted.weights.thresholds.listed
    assert [p >= threshold for p in fitted.contradiction] == wanted
    assert fitted.weights.contradiction.weights["opposed_cues"] > 0


def test_how_often_a_list_was_right_is_not_put_down_to_what_its_pairs_have_in_common():
    examples = examples_of_six_disputes()
    hedged = [replace(one, left=replace(one.left, hedged=True), typical=False) for one in examples]
    wrong = [replace(one, relation=Relation.NEUTRAL) for one in hedged]

    def weight(more: list[Example]) -> float:
        return fit_weights([*examples, *more]).weights.contradiction.weights["hedged"]

    assert weight(wrong) < 0.8 * weight([replace(one, list="1") for one in wrong]) < 0


def test_languages_may_have_thresholds_of_their_own():
    own = replace(BY_CUE, by_languages={"en-en": Thresholds(0.95, 0.9, 0.5)})
    assert read_weights(write_weights(own, BY_MODEL, "heading")) == (own, BY_MODEL)
    assert not StructuralJudge((own, BY_MODEL)).judge(UNION, MINISTRY, None).is_dispute
    assert StructuralJudge((BY_CUE, BY_MODEL)).judge(UNION, MINISTRY, None).is_dispute


def test_of_pairs_nothing_joins_only_near_repetitions_and_those_of_one_article_are_worth_a_models_time():
    thresholds = Thresholds(listed=0.8, unsure=0.5, agreement=0.5, considered=0.1)
    never = StructuralJudge((JudgeWeights(Logistic(-9.0, {}), NOTHING, thresholds), BY_MODEL))
    by_cue = StructuralJudge((JudgeWeights(BY_CUE.contradiction, NOTHING, thresholds), BY_MODEL))
    elsewhere = replace(MINISTRY, article_id="another")
    assert not never.is_worth_scoring(UNION, elsewhere, 0.3)
    assert never.is_worth_scoring(UNION, elsewhere, 0.9)
    assert never.is_worth_scoring(UNION, MINISTRY, 0.3)
    assert by_cue.is_worth_scoring(UNION, elsewhere, 0.3)


def test_a_pair_that_no_model_could_make_a_finding_of_is_not_worth_its_time():
    sure = JudgeWeights(Logistic(-9.0, {"model_contradiction": 1.0}), NOTHING, BY_MODEL.thresholds)
    assert StructuralJudge((BY_CUE, BY_MODEL)).is_worth_scoring(UNION, MINISTRY, 0.9)
    assert not StructuralJudge((BY_CUE, sure)).is_worth_scoring(UNION, MINISTRY, 0.9)
    open_for_agreement = replace(sure, entailment=BY_MODEL.entailment)
    assert StructuralJudge((BY_CUE, open_for_agreement)).is_worth_scoring(UNION, MINISTRY, 0.9)


@pytest.mark.parametrize(
    ("intercept", "of_contradiction", "of_entailment", "worth"),
    [
        (-5.0, 8.0, 0.0, True),  # contradiction both ways
        (-5.0, -8.0, 8.0, True),  # entailment both ways
        (-9.0, 8.0, 8.0, True),  # one of each
        (2.0, -8.0, -8.0, True),  # neither
        (-13.0, 8.0, 8.0, False),
    ],
)
def test_whatever_a_model_says_at_its_surest_is_weighed(intercept, of_contradiction, of_entailment, worth):
    model = Logistic(intercept, {"model_contradiction": of_contradiction, "model_entailment": of_entailment})
    judge = StructuralJudge((BY_CUE, JudgeWeights(model, NOTHING, BY_CUE.thresholds)))
    assert judge.is_worth_scoring(UNION, MINISTRY, 0.0) is worth
    swayed = JudgeWeights(NOTHING, model, BY_CUE.thresholds)
    assert StructuralJudge((BY_CUE, swayed)).is_worth_scoring(UNION, MINISTRY, 0.0) is worth


ODDS = st.tuples(*[st.integers(1, 10)] * 3)  # none surer than SUREST
PROBABILITIES = ODDS.map(lambda odds: Probabilities(*(one / sum(odds) for one in odds)))
WEIGHTS = st.sampled_from((-6.0, -3.0, 0.0, 3.0, 6.0))


@settings(max_examples=100)
@given(claims, claims, PROBABILITIES, PROBABILITIES, WEIGHTS, WEIGHTS)
def test_no_scores_list_a_pair_that_was_left_unread(left, right, forward, backward, one, other):
    assume(left.id != right.id)
    model = Logistic(-4.0, {"model_contradiction": one, "model_entailment": other, "overlap": 3.0})
    judge = StructuralJudge((BY_CUE, JudgeWeights(model, NOTHING, BY_CUE.thresholds)))
    finding = judge.judge(left, right, scored(left, right, forward, backward))
    assert finding.relation is Relation.NEUTRAL or finding.unsure or judge.is_worth_scoring(left, right, 0.0)
    least, highest = judge.confidence_range(right, left, 0.0)
    assert least - 1e-9 <= finding.confidence <= highest + 1e-9
