import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.dispute.calibrating import Reviewed, fit_calibration, is_held_out, quality, refit
from claimcheck.dispute.judge import StructuralJudge
from claimcheck.domain.calibration import Calibration, Cut
from claimcheck.domain.pair import Relation
from tests.unit.dispute.test_features import MINISTRY, UNION
from tests.unit.dispute.test_judge import BY_CUE, scored


def shipped(languages):
    return Cut(0.5, 0.38) if languages == "en-en" else Cut(0.85, 0.7)


def reviews(count, true_share, languages="en-en", seed=1):
    """Reviews of pairs that the judge was evenly sure of, of which `true_share(probability)` are contradictions."""
    chance = random.Random(seed)
    found = []
    for number in range(count):
        probability = chance.uniform(0.4, 0.95)
        found.append(
            Reviewed(probability, chance.random() < true_share(probability), languages, f"matter {languages} {number}")
        )
    return found


OVERSURE = reviews(200, lambda p: max(0.0, (p - 0.55) * 1.6))
RIGHT = reviews(200, lambda p: p)


def test_a_judge_that_is_too_sure_is_made_less_sure_and_lists_less():
    outcome = refit(OVERSURE, Calibration(), shipped)
    assert (outcome.kept, outcome.why) == (True, "better")
    assert outcome.after.log_loss < outcome.before.log_loss
    assert outcome.after.precision > outcome.before.precision
    assert outcome.fitted.calibrated(0.7) < 0.5
    assert outcome.fitted_on + outcome.held_out == 200


def test_a_refit_that_is_no_better_on_reviews_it_did_not_see_is_not_kept():
    kept = refit(OVERSURE, Calibration(), shipped).fitted
    again = refit(OVERSURE, kept, shipped)
    assert (again.kept, again.why, again.fitted) == (False, "not_better", kept)


def test_reviews_held_out_say_no_where_the_others_say_yes():
    turned = [replace(one, contradiction=not one.contradiction) if is_held_out(one.matter) else one for one in OVERSURE]
    outcome = refit(turned, Calibration(), shipped)
    assert (outcome.kept, outcome.fitted) == (False, Calibration())


@pytest.mark.parametrize(
    "few", [[], RIGHT[:39], [replace(one, contradiction=True) for one in RIGHT], RIGHT[:1] * 60], ids=len
)
def test_too_few_reviews_change_nothing(few):
    outcome = refit(few, Calibration(), shipped)
    assert (outcome.kept, outcome.fitted, outcome.before) == (False, Calibration(), None)


def test_few_reviews_of_a_good_judge_hardly_move_it():
    fitted = fit_calibration(RIGHT[:40])
    assert fitted.calibrated(0.7) == pytest.approx(0.7, abs=0.12)
    assert fit_calibration([]) == Calibration()


def test_languages_with_enough_reviews_get_a_cut_of_their_own():
    arabic = reviews(60, lambda p: float(p > 0.8), "ar-en", seed=2)
    fitted = fit_calibration([*RIGHT, *arabic, *reviews(5, lambda p: p, "ru-ru", seed=3)])
    assert set(fitted.cuts) == {"en-en", "ar-en", "ru-ru"}
    assert fitted.cut("ru-ru") not in (fitted.cut("en-en"), fitted.cut("ar-en"))
    assert fitted.cut("ar-en").unsure == pytest.approx(fitted.cut("ar-en").listed - 0.12)


def test_languages_without_reviews_keep_the_shipped_cut():
    fitted = fit_calibration(RIGHT)
    assert set(fitted.cuts) == {"en-en"}
    judged = replace(RIGHT[0], probability=0.7, languages="de-de")
    assert quality([replace(judged, contradiction=True)], fitted, shipped).recall == 0.0
    assert quality([replace(judged, contradiction=True, languages="en-en")], fitted, shipped).recall == 1.0


def test_what_held_before_is_measured_with_each_languages_own_cut():
    judged = [Reviewed(0.7, True, "en-en", "a"), Reviewed(0.7, False, "ar-ar", "b")]
    assert quality(judged, Calibration(), shipped).precision == 1.0


@given(st.randoms())
def test_the_order_of_reviews_changes_nothing(chance):
    shuffled = list(OVERSURE[:60])
    chance.shuffle(shuffled)
    assert refit(shuffled, Calibration(), shipped) == refit(OVERSURE[:60], Calibration(), shipped)


def test_quality_counts_what_the_list_would_show():
    judged = [Reviewed(0.9, True, "en-en", "a"), Reviewed(0.8, False, "en-en", "b"), Reviewed(0.2, True, "en-en", "c")]
    found = quality(judged, Calibration(), shipped)
    assert (found.precision, found.recall) == (0.5, 0.5)
    assert quality(judged, Calibration(cuts={"en-en": Cut(0.85, 0.7)}), shipped).precision == 1.0


def test_the_judge_says_what_reviews_taught_and_cuts_by_language():
    pair = scored(UNION, MINISTRY, (0.0, 0.1, 0.9), (0.0, 0.1, 0.9))
    before = StructuralJudge((BY_CUE, BY_CUE)).judge(UNION, MINISTRY, pair)
    taught = Calibration(1.0, -1.0, {"en-en": Cut(0.72, 0.6)})
    after = StructuralJudge((BY_CUE, BY_CUE), taught).judge(UNION, MINISTRY, pair)
    assert after.confidence == pytest.approx(taught.calibrated(before.confidence))
    assert (before.unsure, after.unsure, after.relation) == (False, False, Relation.CONTRADICTION)
    strict = Calibration(1.0, -1.0, {"en-en": Cut(0.8, 0.6), "ar-en": Cut(0.1, 0.05)})
    assert StructuralJudge((BY_CUE, BY_CUE), strict).judge(UNION, MINISTRY, pair).unsure
