from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.dispute.grouping import find_twins, group_claims
from claimcheck.domain.claim import Polarity
from claimcheck.domain.pair import CandidatePair, Finding, Relation
from tests.unit.dispute.claims import claim


def finding(one, other, relation, agreement=0.0):
    pair = CandidatePair.of(one.id, other.id)
    confidence = 0.9 if relation is Relation.CONTRADICTION else 0.1
    return Finding(pair.id, pair.left_id, pair.right_id, relation, None, confidence, agreement=agreement)


def groups(claims, findings, origins=None):
    found = group_claims(claims, findings, origins or {})
    together = {}
    for one in found:
        together.setdefault(one.proposition_id, set()).add(one.claim_id)
    return {frozenset(members) for members in together.values()}


SAID = [claim(f"Speaker {n}", f"statement number {n} about the port", article=f"a{n}") for n in range(6)]
AGREE = [
    finding(SAID[0], SAID[1], Relation.ENTAILMENT, 0.9),
    finding(SAID[1], SAID[2], Relation.ENTAILMENT, 0.8),
    finding(SAID[3], SAID[4], Relation.ENTAILMENT, 0.7),
    finding(SAID[2], SAID[3], Relation.ENTAILMENT, 0.5),
]
DISPUTE = finding(SAID[0], SAID[4], Relation.CONTRADICTION)


def test_claims_are_joined_along_agreements():
    assert groups(SAID, AGREE) == {frozenset(one.id for one in SAID[:5])}


def test_the_two_sides_of_a_dispute_are_never_joined_even_through_others():
    sides = {frozenset(one.id for one in SAID[:3]), frozenset(one.id for one in SAID[3:5])}
    assert groups(SAID, [*AGREE, DISPUTE]) == sides


def test_a_proposition_has_the_least_id_of_its_claims_and_lone_claims_have_none():
    found = group_claims(SAID, AGREE[2:3], {})
    assert {one.proposition_id for one in found} == {min(SAID[3].id, SAID[4].id)}
    assert [one.claim_id for one in found] == sorted((SAID[3].id, SAID[4].id))


@given(st.permutations(SAID), st.permutations([*AGREE, DISPUTE]))
def test_the_order_of_claims_and_findings_changes_nothing(claims, findings):
    assert group_claims(claims, findings, {}) == group_claims(SAID, [*AGREE, DISPUTE], {})


def test_a_claim_repeated_in_a_copy_is_the_twin_of_the_first_published():
    late = claim("The union", "the port was closed", article="a", published_on=date(2024, 5, 4))
    early = claim("The union", "The port  was closed", article="b", published_on=date(2024, 5, 3))
    denied = claim("The union", "the port was closed", Polarity.DENY, article="b", at=200)
    assert find_twins([late, early, denied], {"a": "a", "b": "a"}) == {late.id: early.id}
    assert find_twins([late, early, denied], {}) == {}


def test_the_same_words_of_one_speaker_within_days_are_one_proposition():
    words = "the port of Rades was closed on Monday"
    first = claim("The union", words, article="a", published_on=date(2024, 5, 1))
    later = claim("The union", words, article="b", published_on=date(2024, 5, 9))
    much_later = claim("The union", words, article="c", published_on=date(2024, 9, 1))
    short = claim("The union", "this is false", article="d", published_on=date(2024, 5, 1))
    short_too = claim("The union", "this is false", article="e", published_on=date(2024, 5, 1))
    assert groups([first, later, much_later, short, short_too], []) == {frozenset((first.id, later.id))}
