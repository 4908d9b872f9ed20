"""Cohen's kappa over first and second decisions, and what is left to settle."""

from datetime import UTC, datetime, timedelta

import pytest

from claimcheck.desk.agreement import agreement
from claimcheck.domain.review import Decision, Review, SecondOpinion, holding, standing

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
YES, NO, UNSURE = Decision.CONTRADICTION, Decision.NOT_CONTRADICTION, Decision.UNSURE


def opinion(first: Decision, second: Decision, number: int = 0, settled: bool = False) -> SecondOpinion:
    pair_id, moment = f"{number:020}", NOON + timedelta(minutes=number)
    return SecondOpinion(
        pair_id,
        Review(pair_id, 1, first, "ann", moment),
        Review(pair_id, 2, second, "bob", moment, blind=True),
        Review(pair_id, 3, second, "ann", moment) if settled else None,
    )


def test_kappa_is_what_the_textbook_says() -> None:
    # Cohen 1960 in its usual example: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no gives 0.40
    cells = [(YES, YES, 20), (YES, NO, 5), (NO, YES, 10), (NO, NO, 15)]
    figures = agreement([opinion(first, second) for first, second, count in cells for _ in range(count)])
    assert figures.kappa == pytest.approx(0.4)
    assert (figures.pairs, figures.agreed) == (50, 35)
    assert figures.table == {(YES, YES): 20, (YES, NO): 5, (NO, YES): 10, (NO, NO): 15}


def test_unsure_is_a_decision_of_its_own() -> None:
    assert agreement([opinion(YES, UNSURE), opinion(NO, NO)]).kappa == pytest.approx(1 / 3)


def test_kappa_has_no_meaning_without_pairs_or_where_all_say_the_same() -> None:
    assert agreement([]).kappa is None
    assert agreement([opinion(YES, YES, number) for number in range(9)]).kappa is None


def test_disagreements_are_to_settle_until_somebody_decides_the_latest_first() -> None:
    opinions = [opinion(YES, NO, 1), opinion(NO, NO, 2), opinion(NO, UNSURE, 3), opinion(YES, NO, 4, settled=True)]
    assert [int(one.pair_id) for one in agreement(opinions).to_settle] == [3, 1]


def test_what_holds_is_the_last_decision_that_was_neither_taken_back_nor_blind() -> None:
    reviews = [
        Review("p", 1, YES, "ann", NOON),
        Review("p", 2, NO, "bob", NOON),
        Review("p", 3, NO, "bob", NOON, undoes=2),
        Review("p", 4, UNSURE, "cem", NOON, blind=True),
    ]
    assert [review.number for review in standing(reviews)] == [1, 4]
    assert holding(reviews) == reviews[0]
    assert holding([]) is None
