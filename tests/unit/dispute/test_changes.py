from dataclasses import replace
from datetime import date

import pytest

from claimcheck.dispute.changes import find_change
from claimcheck.dispute.features import pair_features
from claimcheck.dispute.judge import StructuralJudge
from claimcheck.dispute.weights import JudgeWeights, Logistic, Thresholds
from claimcheck.domain.claim import Polarity
from claimcheck.domain.pair import DisputeKind, Relation
from tests.unit.dispute.claims import claim

MONDAY, TUESDAY = date(2024, 5, 6), date(2024, 5, 7)


def said(speaker, content, article="a", day=MONDAY, polarity=Polarity.ASSERT, **more):
    return claim(speaker, content, polarity, article=article, published_on=day, **more)


def change(one, other):
    found = find_change(one, other, pair_features(one, other, None))
    assert found == find_change(other, one, pair_features(other, one, None))
    return found and (found.kind.value, found.later_id)


TWELVE = said("The ministry", "12 people died in the blast in Rades port")
TWENTY = said("The ministry", "20 people died in the blast in Rades port", "b", TUESDAY)


def test_a_later_count_of_the_same_speaker_is_an_update():
    assert change(TWELVE, TWENTY) == ("update", TWENTY.id)


def test_a_count_of_somebody_else_on_the_next_day_is_none():
    rival = said("The union", "20 people died in the blast in Rades port", "b", TUESDAY)
    assert change(TWELVE, rival) is None


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("12 people died so far in the blast in Rades port", "20 people died in the blast in Rades port"),
        ("12 people died in the blast in Rades port", "the toll of the blast in Rades port rose to 20 people dead"),
    ],
)
def test_a_count_that_says_it_is_provisional_or_new_is_an_update_whoever_gives_it(first, then):
    later = said("The union", then, "b", TUESDAY)
    assert change(said("The ministry", first), later) == ("update", later.id)


@pytest.mark.parametrize(
    "earlier",
    ["the toll of the blast in Rades port rose to 20 people dead", "20 people died so far in the blast in Rades port"],
)
def test_a_lower_count_of_a_rival_is_no_update_of_one_that_grew(earlier):
    rival = said("The union", "12 people died in the blast in Rades port", "b", TUESDAY)
    assert change(said("The ministry", earlier), rival) is None


def test_counts_of_two_speakers_bring_each_other_up_to_date_only_between_known_days():
    so_far = said("The union", "20 people died so far in the blast in Rades port", "b", MONDAY)
    assert change(TWELVE, so_far) is None
    assert change(said("The ministry", TWELVE.content, "c", None), so_far) is None
    assert change(TWELVE, replace(so_far, published_on=TUESDAY)) == ("update", so_far.id)


@pytest.mark.parametrize("articles", ["ab", "ba"])
def test_of_a_speakers_growing_counts_of_one_day_the_higher_is_the_later(articles):
    first = said("The ministry", "12 people died so far in the blast in Rades port", articles[0])
    second = said("The ministry", "20 people died in the blast in Rades port", articles[1])
    assert change(first, second) == ("update", second.id)


def test_counts_that_are_hardly_of_one_thing_are_no_update():
    weeks_later = said("The ministry", TWENTY.content, "b", date(2024, 6, 3))
    assert change(TWELVE, weeks_later) is None


def test_an_arabic_count_so_far_is_brought_up_to_date():
    first = said("وزارة الصحة", "12 شخصا قتلوا حتى الآن في انفجار مرفأ رادس", language="ar")
    later = said("النقابة", "20 شخصا قتلوا في انفجار مرفأ رادس", "b", TUESDAY, language="ar")
    assert change(first, later) == ("update", later.id)


def test_two_counts_of_one_speaker_on_one_day_are_no_update():
    assert change(TWELVE, said("The ministry", "20 people died in the blast in Rades port", "b")) is None


def test_a_speaker_who_takes_a_claim_back_retracts_it():
    back = said(
        "The ministry", "its claim that 12 people died in the blast in Rades port", "b", TUESDAY, Polarity.DENY,
        cue="retracted",
    )  # fmt: skip
    assert change(TWELVE, back) == ("retraction", back.id)
    wrong = said("The ministry", "its earlier toll was wrong of people who died in the blast", "b", TUESDAY)
    assert change(TWELVE, wrong) == ("retraction", wrong.id)


def test_a_retraction_takes_back_neither_what_another_said_nor_what_was_said_later():
    back = said("The ministry", "its claim that 12 people died", "b", MONDAY, Polarity.DENY, cue="retracted")
    assert change(said("The union", "12 people died", "c"), back) is None
    assert change(said("The ministry", "12 people died", "c", TUESDAY), back) is None


def test_a_change_is_kept_however_unlikely_a_dispute_is():
    unlikely = JudgeWeights(Logistic(-9.0, {}), Logistic(-9.0, {}), Thresholds(0.8, 0.5, 0.5, considered=0.1))
    judge = StructuralJudge((unlikely, unlikely))
    assert judge.is_worth_scoring(TWELVE, TWENTY, 0.0)
    assert not judge.is_worth_scoring(TWELVE, said("The union", "20 people died in Rades", "b", TUESDAY), 0.0)


def test_change_is_drawn_as_change_and_not_as_conflict():
    finding = StructuralJudge().judge(TWELVE, TWENTY, None)
    assert (finding.relation, finding.kind) == (Relation.NEUTRAL, DisputeKind.UPDATE)
    assert (finding.reason, finding.later_id) == ("update", TWENTY.id)
