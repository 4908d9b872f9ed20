from claimcheck.dashboard.scores import contributions_table, feature_words
from claimcheck.dashboard.wording import words_for
from claimcheck.domain.pair import Contribution, Finding, Relation

ENGLISH, ARABIC = words_for("en"), words_for("ar")


def test_a_product_of_features_is_told_in_the_words_of_both() -> None:
    assert feature_words("accuse+accuse×near", ENGLISH) == "each accuses, and near each other in one article"
    assert feature_words("accuse+accuse×near", ARABIC) == "كلاهما يتهم، والقولان متقاربان داخل مقال واحد"


def test_two_polarities_are_told_as_what_each_side_does() -> None:
    assert feature_words("accuse+deny", ENGLISH) == "one accuses, the other denies"
    assert feature_words("demand+demand", ENGLISH) == "each demands"
    assert feature_words("accuse+deny", words_for("fr")) == "l’un accuse, l’autre nie"
    assert feature_words("accuse+deny", words_for("ru")) == "одна сторона обвиняет, другая отрицает"
    assert feature_words("accuse+deny", ARABIC) == "أحدهما يتهم والآخر ينفي"


def test_a_feature_that_no_catalogue_knows_keeps_its_name() -> None:
    for say in (ENGLISH, ARABIC):
        assert feature_words("old_feature", say) == "old feature"
        assert feature_words("old_feature×near", say) == "old feature×near"
        assert feature_words("accuse+regret", say) == "accuse+regret"


def test_the_name_of_a_feature_is_escaped() -> None:
    parts = (Contribution("<b>old", 1.0, 2.5), Contribution("near", 0.5, -0.25))
    table = contributions_table(Finding("p", "l", "r", Relation.CONTRADICTION, None, 0.9, contributions=parts), ENGLISH)
    assert "<td>&lt;b&gt;old</td>" in table and "<td>near each other in one article</td>" in table


def test_a_weight_keeps_its_sign_before_it_where_all_else_runs_to_the_left() -> None:
    parts = (Contribution("near", 0.5, -0.25),)
    table = contributions_table(Finding("p", "l", "r", Relation.CONTRADICTION, None, 0.9, contributions=parts), ARABIC)
    assert '<bdi dir="ltr">-0.25</bdi>' in table
