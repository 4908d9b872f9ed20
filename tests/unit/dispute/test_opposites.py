import pytest

from claimcheck.dispute.features import pair_features
from claimcheck.domain.claim import Polarity
from claimcheck.languages.catalogue import LANGUAGES
from claimcheck.languages.language import OPPOSITIONS, opposites
from tests.unit.dispute.claims import claim


def features(left, right):
    found = pair_features(left, right, None)
    return found["opposite_words"], found["same_words"]


CLOSED = claim("The union", "the port of Rades was closed")
OPEN = claim("The ministry", "the port of Rades was open on Monday")


def test_opposite_words_said_of_one_thing_are_seen_from_either_side():
    assert features(CLOSED, OPEN) == features(OPEN, CLOSED) == (1.0, 0.0)


def test_denying_the_opposite_is_no_opposition():
    denied = claim("The ministry", "the port of Rades was open", Polarity.DENY, cue="denied")
    assert features(CLOSED, denied) == (0.0, 0.0)


def test_opposite_words_of_different_things_weigh_nothing():
    assert features(CLOSED, claim("The mayor", "schools reopened", article="a2")) == (0.0, 0.0)
    assert features(CLOSED, claim("The mayor", "schools reopened")) == (0.5, 0.0)  # in one article they may be one


def test_opposites_meet_across_languages():
    assert features(CLOSED, claim("الوزارة", "ميناء رادس مفتوح", language="ar")) == (1.0, 0.0)
    assert features(OPEN, claim("الوزارة", "ميناء رادس مفتوح", language="ar")) == (0.0, 1.0)


def test_strikes_in_support_of_a_group_help_it():
    helped = claim("وزارة الدفاع", "نفذت ضربات جوية لدعم جماعات معارضة في سوريا", language="ar")
    bombed = claim("المقاتلون", "روسيا تواصل قصفهم في سوريا", language="ar")
    assert features(helped, bombed)[0] > 0


def test_opposites_are_found_where_words_are_not_separated():
    closed, opened = claim("工会", "港口已经关闭", language="zh"), claim("部委", "港口照常开放", language="zh")
    assert features(closed, opened) == (1.0, 0.0)


def test_a_claim_that_holds_both_sides_stands_on_neither():
    assert features(OPEN, claim("The mayor", "the port of Rades was closed and reopened")) == (0.0, 0.0)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_has_words_for_both_sides_of_every_opposition(language):
    table = LANGUAGES[language].opposites
    assert tuple(table) == OPPOSITIONS
    assert all(first and second and not set(first) & set(second) for first, second in table.values())


def test_a_table_of_opposites_is_read_line_by_line():
    assert dict(opposites("open: open, wide open / shut\nrise: rose / fell")) == {
        "open": (("open", "wide open"), ("shut",)),
        "rise": (("rose",), ("fell",)),
    }
