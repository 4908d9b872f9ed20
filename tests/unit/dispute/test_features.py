from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.dispute.features import pair_features
from claimcheck.dispute.numbers import agreeing, conflicting, find_counts
from claimcheck.dispute.reading import read_claim, stems
from claimcheck.domain.claim import Polarity
from claimcheck.domain.pair import CandidatePair, Probabilities, ScoredPair, Scores
from claimcheck.languages.catalogue import language
from tests.unit.dispute.claims import claim

UNION = claim("The union", "the port of Rades was closed")
MINISTRY = claim("The ministry", "the port was closed", Polarity.DENY, cue="denied", at=300)


def features(left, right, scored=None):
    return pair_features(left, right, scored)


def test_a_denial_of_the_same_words_is_opposed_and_overlaps():
    found = features(UNION, MINISTRY)
    assert found["opposed_cues"] == found["opposed_stance"] == 1.0
    assert found["overlap"] == 1.0
    assert found["denied_part"] == found["overlap_beyond_names"] == 1.0


def test_two_polarities_together_are_one_feature_whichever_claim_comes_first():
    accused = claim("The union", "the owner of neglect", Polarity.ACCUSE, cue="accused")
    one, other = features(accused, MINISTRY), features(MINISTRY, accused)
    assert one["accuse+deny"] == other["accuse+deny"] == 1.0
    assert sum(one[name] for name in one if "+" in name) == 1.0


def test_who_calls_a_report_propaganda_stands_beside_who_denies_it():
    dismissed = claim("A diplomat", "this is mere propaganda", cue="said")
    found = features(dismissed, MINISTRY)
    assert (found["both_reject"], found["opposed_cues"]) == (1.0, 1.0)
    assert features(dismissed, UNION)["both_reject"] == 0.0


def test_claims_that_share_names_alone_share_nothing_beyond_them():
    accused = claim("The opposition", "the planes of Belgium bombed Aleppo", Polarity.ACCUSE)
    denied = claim("Belgium", "any gas was used in Aleppo", Polarity.DENY, cue="denied")
    found = features(accused, denied)
    assert found["overlap"] > 0.0
    assert found["overlap_beyond_names"] == found["opposed_beyond_names"] == found["denied_part"] == 0.0


@pytest.mark.parametrize(
    ("language", "cue", "content", "refuses"),
    [
        ("en", "rejected", "the plan to close the port", 1.0),
        ("en", "rejected", "the accusation that it closed the port", 0.0),
        ("en", "denied", "the plan to close the port", 0.0),
        ("ar", "رفض", "إغلاق الميناء", 1.0),
        ("ar", "رفض", "هذه الاتهامات", 0.0),
        ("de", "lehnt ab", "den Bau der Brücke", 1.0),
        ("zh", "拒绝", "关闭港口", 1.0),
    ],
)
def test_to_turn_down_an_act_is_no_denial_of_what_was_said(language, cue, content, refuses):
    denied = claim("Harbour Board", content, Polarity.DENY, language=language, cue=cue, at=300)
    assert features(UNION, denied)["refusal"] == refuses


def test_what_is_denied_in_other_words_is_no_part_of_what_was_said():
    bare = claim("Belgium", "the accusation", Polarity.DENY, cue="denied", context="Its planes bombed the market.")
    said = claim("The opposition", "planes bombed the market", Polarity.ACCUSE)
    assert features(bare, said)["denied_part"] == 0.0
    assert features(bare, said)["opposed_beyond_names"] > 1.0


def test_saying_not_is_the_same_stance_as_denying():
    said_not = claim("The ministry", "the port was not closed")
    found = features(said_not, MINISTRY)
    assert (found["opposed_cues"], found["opposed_stance"]) == (1.0, 0.0)


def test_denying_a_negation_is_saying_so():
    assert not read_claim(claim("The ministry", "no ship was unloaded", Polarity.DENY)).negative


def test_no_fewer_than_is_a_bound_and_no_negation():
    assert not read_claim(claim("The union", "no fewer than 40 ships were unloaded")).negated


def test_a_denial_in_arabic_meets_the_assertion_through_prefixes():
    said = claim("وزارة الدفاع الروسية", "روسيا تسلح الجيش السوري الحر", language="ar")
    denied = claim("الجيش السوري الحر", "وجود أي تسليح روسي للجيش", Polarity.DENY, language="ar")
    found = features(said, denied)
    assert found["names_other_speaker"] == 1.0  # الجيش السوري الحر is named by the ministry
    assert found["overlap"] > 0.4


def test_the_accused_who_denies_is_seen_through_the_name():
    accused = claim("The opposition", "Belgium of killing civilians", Polarity.ACCUSE, cue="accused")
    denied = claim("Belgium", "the claim", Polarity.DENY, cue="denied", at=200)
    found = features(accused, denied)
    assert found["accused_denies"] == found["denied_accusation"] == 1.0
    assert found["leans_on_earlier"] == pytest.approx(2.718281828 ** (-200 / 600))


def test_two_who_blame_the_same_third_party_are_seen():
    one = claim("The army", "a raid of Belgium killed six civilians", Polarity.ACCUSE, cue="said")
    other = claim("The council", "planes of Belgium bombed the market", Polarity.ACCUSE, cue="said")
    found = features(one, other)
    assert (found["names_apart"], found["blame_same_party"]) == (0.0, 1.0)
    answered = features(one, claim("Belgium", "no plane of Belgium flew", Polarity.DENY))
    assert (answered["blame_same_party"], answered["blames_other_speaker"]) == (0.0, 1.0)


def test_claims_that_name_nobody_in_common_are_seen():
    one = claim("The army", "the raid on Aleppo killed six", Polarity.ACCUSE)
    other = claim("The council", "the strikes near Homs", Polarity.DENY)
    assert features(one, other)["names_apart"] == features(one, other)["opposed_stance×names_apart"] == 1.0


def test_between_articles_it_counts_whether_names_are_marked():
    egypt = claim("الوزارة", "وقوع الهجوم", Polarity.DENY, language="ar", cue="نفت", article="a2")
    there = claim("المعارضة", "وقوع الهجوم", Polarity.ACCUSE, language="ar", article="a1")
    found = features(there, egypt)
    assert found["elsewhere_unmarked"] == found["opposed_cues×elsewhere_unmarked"] == 1.0
    assert features(there, replace(egypt, article_id="a1"))["elsewhere_unmarked"] == 0.0
    assert features(UNION, replace(MINISTRY, article_id="a2"))["elsewhere_unmarked"] == 0.0


def test_a_bare_denial_leans_on_its_context():
    denied = claim(
        "The owner", "the accusation", Polarity.DENY, article="b", context="The union said the ferry was overloaded."
    )
    said = claim("The union", "the ferry was overloaded", article="c")
    assert features(denied, said)["context_overlap"] == 1.0


def test_a_claim_and_its_own_report_are_told_apart_from_two_claims():
    inner = claim("Damascus", "it had never used gas", at=40)
    outer = claim("Tehran", "x" * 30 + "Damascus said it had never used gas", at=0)
    assert features(inner, outer)["own_report"] == 1.0
    assert features(UNION, MINISTRY)["own_report"] == 0.0


def test_model_features_need_scores_and_do_not_depend_on_the_order():
    scores = Scores(Probabilities(0.1, 0.2, 0.7), Probabilities(0.6, 0.3, 0.1))
    pair = CandidatePair.of(UNION.id, MINISTRY.id, similarity=0.9)
    found = features(UNION, MINISTRY, ScoredPair(pair, scores, "m", "1"))
    swapped = features(UNION, MINISTRY, ScoredPair(pair, scores.swapped(), "m", "1"))
    assert found["model_contradiction"] == pytest.approx(0.4)
    assert found["model_entailment"] == 0.6
    assert found == swapped
    assert "similarity" not in features(UNION, MINISTRY)


def test_demonyms_and_inflections_share_a_stem():
    english = language("en")
    assert stems("Belgium's jets", english) & stems("the Belgian jet", english) == {"belgi"} | ({"jets"[:5]} & {"jet"})


@pytest.mark.parametrize(
    ("left", "right", "conflict", "agreement"),
    [
        ("12 people were killed", "20 people were killed", True, False),
        ("at least 10 people were killed", "12 people were killed", False, False),
        ("at least three people died", "two people died", True, False),
        ("about 100 people", "110 people", False, False),
        ("40 people were killed", "40 people were killed", False, True),
        ("40 people were killed", "3 houses were destroyed", False, False),
        ("6 people were killed", "649 people were killed since 2014", False, False),
        ("over 90 percent took part", "less than 20 percent took part", True, False),
        ("shells killing 8 people and injuring more than 50 people", "9 people were killed", True, False),
        ("shells killing 8 people and injuring more than 50 people", "30 people were injured", True, False),
        ("8 people were killed", "12 people were injured", False, False),  # both may be so
        ("300 men were executed in one day", "they had three days to leave", False, False),
        ("Two Killed Three Injured in Attack", "Attack Kills Two Injures Three", False, True),
        ("8 people were killed", "another 12 people were killed", False, False),  # on another occasion
    ],
)
def test_quantities_conflict_only_where_their_bounds_exclude_each_other(left, right, conflict, agreement):
    one, other = (find_counts(text, language("en")) for text in (left, right))
    assert (conflicting(one, other), agreeing(one, other)) == (conflict, agreement)


def counts_conflict(left, right):
    return features(left, right)["numbers_conflict"] > 0


TOLL = "12 people were killed in the shelling of the port on Monday"


def test_tolls_of_one_event_conflict_across_outlets_and_speakers():
    said, counted = claim("The hospital", TOLL), claim("The ministry", TOLL.replace("12", "5"), at=200)
    assert counts_conflict(said, counted)
    assert counts_conflict(said, claim("The ministry", TOLL.replace("12", "5"), article="a2"))


def test_tolls_of_places_that_only_one_side_names_do_not_conflict():
    here = claim("The hospital", "shells killed 12 people in Rades on Monday")
    there = claim("The ministry", "shells killed 5 people in Sfax on Monday", article="a2")
    assert not counts_conflict(here, there)


def test_a_name_that_begins_with_an_article_in_small_letters_names_a_place_too():
    here = claim("The hospital", "shells that rebels fired on the al-Midan quarter killed 12 people in the morning")
    there = claim(
        "The ministry", "shells that rebels fired on the al-Waer quarter killed 5 people in the morning", article="a2"
    )
    assert not counts_conflict(here, there)


def test_an_outlet_s_own_figures_of_two_days_are_a_series():
    monday = replace(claim("The Gazette", "the index of the market fell by 12 percent today"), unattributed=True)
    tuesday = replace(
        claim("The Gazette", "the index of the market fell by 5 percent today", article="a2"), unattributed=True
    )
    assert not counts_conflict(monday, tuesday)
    assert counts_conflict(monday, replace(tuesday, speaker_id="other gazette"))


def test_where_no_capitals_tell_names_figures_conflict_the_more_the_more_is_said_alike():
    egypt = claim("الجهاز المركزي", "العجز في الميزان التجاري المصري ارتفع إلى 24 مليار جنيه خلال أبريل", language="ar")
    same = claim(
        "الوزارة", "العجز في الميزان التجاري المصري ارتفع إلى 31 مليار جنيه خلال أبريل", language="ar", article="a2"
    )
    other = claim(
        "المصرف",
        "قروض الإسكان الجديدة التي منحها المصرف ارتفعت إلى 19 مليار جنيه خلال أبريل",
        language="ar",
        article="a3",
    )
    assert features(egypt, same)["numbers_conflict"] > 0.9
    assert features(egypt, other)["numbers_conflict"] < 0.6


def test_figures_that_outlets_tell_of_other_things_in_few_common_words_do_not_conflict():
    loss = claim("Daily", "The bank closed the year with a loss of 764 million lira", article="a1")
    profit = claim("Post", "The airline flew into record profits of 891 million lira by summer", article="a2")
    loss, profit = replace(loss, unattributed=True), replace(profit, unattributed=True)
    assert not counts_conflict(loss, profit)
    same = replace(
        claim("Post", "The bank closed the year with a loss of 891 million lira", article="a2"), unattributed=True
    )
    assert counts_conflict(loss, same)


def test_reports_that_share_a_figure_do_not_conflict_by_their_others():
    summed = claim(
        "The hospital", "raids on the town killed 31 civilians on Friday including 10 when their bus was hit"
    )
    bus = claim("The Gazette", "10 civilians were killed on Friday when raids on the town hit a bus", article="a2")
    assert not counts_conflict(summed, bus)
    assert counts_conflict(summed, claim("The Gazette", bus.content.replace("10", "14"), article="a2"))


def test_tolls_that_share_little_but_the_victims_are_of_other_attacks():
    shelled = claim("The hospital", "12 people were killed when shells hit the old market")
    bombed = claim("The ministry", "5 people were killed by a bomb under a parked car", at=200)
    found = claim("The rescuers", "bodies of 5 people lay under a parked car", at=400)
    assert not counts_conflict(shelled, bombed)
    assert not counts_conflict(shelled, found)


def test_what_one_article_counts_itself_or_by_one_speaker_is_no_conflict():
    said = claim("The hospital", TOLL)
    summed = replace(claim("The Gazette", TOLL.replace("12", "40")), unattributed=True)
    assert not counts_conflict(said, summed)
    assert not counts_conflict(said, claim("The hospital", TOLL.replace("12", "5"), at=200))


contents = st.sampled_from(
    [
        "the port was closed",
        "this",
        "the accusation",
        "no gas was used",
        "12 people died",
        "روسيا تسلحهم",
        "这不是真的",
        "",
        "?",
    ]
)
claims = st.builds(
    claim,
    st.sampled_from(["The union", "Belgium", "وزارة الدفاع", "外交部"]),
    contents,
    st.sampled_from(list(Polarity)),
    language=st.sampled_from(["en", "ar", "zh", "xx"]),
    article=st.sampled_from(["a", "b"]),
    at=st.integers(0, 500),
)


@settings(max_examples=80)
@given(claims, claims)
def test_features_do_not_depend_on_the_order_of_the_pair(left, right):
    assert pair_features(left, right, None) == pair_features(right, left, None)


def test_what_one_rules_out_and_another_demands_are_positions_and_two_demands_are_not():
    ruled_out = claim("Russia", "only the people of Syria can decide on the future of Syria")
    demanded = claim("Washington", "the president of Syria must step down", Polarity.DEMAND, cue="insists", at=200)
    same_demand = claim("Paris", "the people of Syria must be helped", Polarity.DEMAND, cue="insists", at=400)
    assert features(ruled_out, demanded)["positions"] == features(demanded, ruled_out)["positions"] > 0
    assert features(demanded, same_demand)["positions"] == 0
    assert features(ruled_out, claim("Russia", "Syria must vote", Polarity.DEMAND))["positions"] == 0


@pytest.mark.parametrize(
    ("language", "said", "negated"),
    [
        ("tr", "kayıtların sızdırıldığını", False),
        ("tr", "kayıtların sızdırılmadığını", True),
        ("fa", "نیروها عقب‌نشینی می‌کنند", False),
        ("fa", "نیروها عقب‌نشینی نمی‌کنند", True),
    ],
)
def test_a_negation_inside_the_verb_is_read(language, said, negated):
    assert read_claim(claim("The speaker", said, language=language)).negated is negated


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "قتلت الغارة 12 مدنيا"),
        ("de", "der Angriff tötete 12 Menschen"),
        ("es", "el ataque mató a 12 civiles"),
        ("fr", "l'attaque a tué 12 civils"),
        ("ru", "удар убил 12 мирных жителей"),
        ("uk", "удар убив 12 людей"),
        ("zh", "空袭炸死12名平民"),
    ],
)
def test_a_verb_before_a_toll_says_what_befell_those_counted(code, text):
    (count,) = find_counts(text, language(code))
    assert (count.quantity.value, count.fate) == (12.0, "killed")


def test_words_that_tell_of_counts_are_whole_in_a_language_without_blanks():
    first, second = find_counts("空袭炸死11名平民，另有5人受伤", language("zh"))
    assert (first.fate, first.further, second.fate, second.further) == ("killed", False, "injured", True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "ارتفعت حصيلة القتلى إلى 52"),
        ("de", "die Zahl der Toten stieg auf 52"),
        ("en", "the death toll has risen to 52"),
        ("es", "la cifra de muertos subió a 52"),
        ("fa", "شمار کشته‌شدگان به ۵۲ رسید"),
        ("fr", "le bilan est passé à 52"),
        ("hi", "मृतकों की संख्या 52 हो गई"),
        ("ru", "число погибших составило 52"),
        ("tr", "ölü sayısı 52'ye yükseldi"),
        ("uk", "кількість загиблих сягнула 52"),
        ("ur", "ہلاکتوں کی تعداد 52 ہو گئی"),
        ("zh", "死亡人数升至52"),
    ],
)
def test_a_toll_named_before_its_number_is_held_against_another(code, text):
    killed = find_counts("38 civilians were killed", language("en"))
    assert conflicting(find_counts(text, language(code)), killed)
    assert not conflicting(find_counts(text, language(code)), find_counts("38 civilians were injured", language("en")))


def test_an_article_that_tells_of_denials_is_told_from_one_that_does_not():
    there = replace(UNION, denials=2)
    assert [features(there, UNION)[name] for name in ("denial_told", "denials_told")] == [0.5, 0.5]
    assert features(UNION, UNION)["denial_told"] == 0.0


def test_denials_told_in_both_articles_are_more_than_in_one():
    there = replace(UNION, denials=1)
    assert features(there, there)["denial_told_in_both"] == 1.0
    assert features(there, UNION)["denial_told_in_both"] == 0.0


def test_what_a_model_says_counts_by_the_denials_told():
    there, denied = replace(UNION, denials=2), replace(MINISTRY, denials=1)
    scores = Scores(Probabilities(0.1, 0.1, 0.8), Probabilities(0.1, 0.1, 0.8))
    found = features(there, denied, ScoredPair(CandidatePair.of(there.id, denied.id), scores, "m", "1"))
    assert found["told_model_contradiction"] == pytest.approx(0.8)
    assert found["often_told_model_contradiction"] == pytest.approx(0.4)


def test_what_the_outlet_itself_says_is_told_apart():
    assert features(UNION, MINISTRY)["outlets_own"] == 0.0
    assert features(replace(UNION, unattributed=True), MINISTRY)["outlets_own"] == 1.0


def test_a_denial_of_which_its_article_counts_none_is_one():
    found = features(replace(MINISTRY, article_id="a2"), UNION)
    assert (found["denial_told"], found["denials_told"]) == (0.5, 0.0)


def test_speakers_of_one_state_are_one_side():
    army, medium = (replace(one, speaker_state="syria") for one in (UNION, MINISTRY))
    assert features(army, medium)["one_side"] == 1.0
    assert features(army, replace(medium, speaker_state="russia"))["one_side"] == 0.0
    assert features(UNION, MINISTRY)["one_side"] == 0.0
    assert features(UNION, UNION)["one_side"] == 1.0
