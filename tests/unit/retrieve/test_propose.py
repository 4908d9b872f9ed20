"""Which claims are paired, and what must not change it."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.domain.claim import Claim, Polarity
from claimcheck.retrieve.propose import MAX_CANDIDATES, PairProposer
from tests.unit.retrieve.claims import claim

WORDS = ("ministry", "rebels", "strike", "wheat", "cargo", "port", "army", "hospital", "talks", "ceasefire")


def vectors_of(claims: list[Claim], dims: int = 8) -> np.ndarray:
    """A unit vector for each claim, made from its words: claims with the same words are near."""
    rows = []
    for item in claims:
        seeds = [np.random.default_rng(sum(map(ord, word))).normal(size=dims) for word in item.content.split()]
        vector = np.sum(seeds, axis=0) if seeds else np.ones(dims)
        rows.append(vector / np.linalg.norm(vector))
    return np.array(rows, dtype=np.float32).reshape(len(claims), dims)


def pairs_of(claims: list[Claim], new_ids: frozenset[str] | None = None) -> list[tuple[str, str]]:
    return [(pair.left_id, pair.right_id) for pair in PairProposer().propose(claims, vectors_of(claims), new_ids)]


def test_a_denial_meets_what_it_denies_in_another_article() -> None:
    said = claim("Ministry", "the army struck the hospital in the north", Polarity.ACCUSE, "a1")
    denied = claim("Army", "striking the hospital in the north", Polarity.DENY, "a2")
    other = claim("Bank", "interest rates stay where they are", article="a3", published_on=date(2023, 1, 1))
    (pair,) = PairProposer().propose([said, denied, other], vectors_of([said, denied, other]))
    assert {pair.left_id, pair.right_id} == {said.id, denied.id}
    assert "negation" in pair.proposed_by
    assert "party" in pair.proposed_by
    assert "article" not in pair.proposed_by


def test_a_denial_by_pronoun_meets_the_claims_of_its_article() -> None:
    said = claim("Ministry", "two ships of wheat were turned back", place=100)
    denied = claim("Importers", "this", Polarity.DENY, place=300)
    assert len(pairs_of([said, denied])) == 1


def test_the_same_statement_again_is_no_pair() -> None:
    said = claim("Ministry", "the port is open", article="a1")
    again = claim("Ministry", "The port is open", article="a2")
    assert pairs_of([said, again]) == []


def test_events_months_apart_are_no_pair() -> None:
    said = claim("Ministry", "the army struck the hospital", article="a1", event_on=date(2024, 1, 2))
    denied = claim("Army", "striking the hospital", Polarity.DENY, "a2", event_on=date(2024, 6, 2))
    assert pairs_of([said, denied]) == []
    near = claim("Army", "striking the hospital", Polarity.DENY, "a2", event_on=date(2024, 1, 3))
    assert len(pairs_of([said, near])) == 1


def test_no_claims_no_pairs() -> None:
    assert PairProposer().propose([], np.zeros((0, 8), dtype=np.float32)) == []


def test_a_claim_stands_in_a_bounded_number_of_pairs() -> None:
    claims = [
        claim(f"Speaker {n}", "the army struck the hospital", article=f"a{n // 7}", place=n * 50) for n in range(90)
    ]
    pairs = pairs_of(claims)
    counts = [sum(item.id in pair for pair in pairs) for item in claims]
    assert max(counts) == MAX_CANDIDATES


@st.composite
def newsrooms(draw: st.DrawFn, most: int = 12) -> list[Claim]:
    claims = [
        claim(
            draw(st.sampled_from(["Ministry", "Army", "Rebels", "Importers"])),
            " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6))),
            draw(st.sampled_from(list(Polarity))),
            article=f"a{draw(st.integers(0, 3))}",
            place=place * 200,
            published_on=date(2024, 3, draw(st.integers(1, 28))),
        )
        for place in range(draw(st.integers(2, most)))
    ]
    day = {item.article_id: item.published_on for item in claims}  # an article has one day
    return [Claim(**{**_fields(item), "published_on": day[item.article_id]}) for item in claims]


def _fields(item: Claim) -> dict[str, object]:
    return {name: getattr(item, name) for name in Claim.__dataclass_fields__}


@settings(max_examples=60, deadline=None)
@given(newsrooms(), st.randoms(use_true_random=False))
def test_order_of_claims_does_not_matter(claims: list[Claim], random: object) -> None:
    shuffled = list(claims)
    random.shuffle(shuffled)
    assert pairs_of(shuffled) == pairs_of(claims)


@settings(max_examples=60, deadline=None)
@given(newsrooms(), st.integers(0, 3))
def test_one_batch_or_two_give_the_same_pairs(claims: list[Claim], last: int) -> None:
    """With whole articles a batch, and no claim with more candidates than it may have."""
    first = [item for item in claims if item.article_id != f"a{last}"]
    new_ids = frozenset(item.id for item in claims) - {item.id for item in first}
    assert sorted(pairs_of(first) + pairs_of(claims, new_ids)) == pairs_of(claims)


@pytest.mark.parametrize("first", [10, 40, 80])
def test_claims_beyond_the_bound_lose_no_pair_by_coming_in_batches(first: int) -> None:
    claims = [
        claim(f"Speaker {n % 40}", " ".join(WORDS[n % 5 : n % 5 + 4]), article=f"a{n // 10}", place=n * 50)
        for n in range(120)
    ]
    new_ids = frozenset(item.id for item in claims[first:])
    in_two = {*pairs_of(claims[:first]), *pairs_of(claims, new_ids)}
    assert in_two >= set(pairs_of(claims))


@settings(max_examples=30, deadline=None)
@given(newsrooms())
def test_an_unrelated_article_changes_no_pair(claims: list[Claim]) -> None:
    stranger = claim("Bank", "interest rates unchanged", article="z", published_on=date(1999, 1, 1))
    with_it = [pair for pair in pairs_of([*claims, stranger]) if stranger.id not in pair]
    assert with_it == pairs_of(claims)


def test_news_further_apart_than_the_window_is_not_compared() -> None:
    said = claim("Ministry", "the army struck the hospital in the north", article="a1", published_on=date(2024, 1, 1))
    for day, count in ((date(2024, 4, 2), 1), (date(2027, 4, 15), 1), (date(2027, 4, 16), 0)):
        denied = claim("Army", "the army struck the hospital in the north", Polarity.DENY, "a2", published_on=day)
        assert len(pairs_of([said, denied])) == count


def test_a_claim_without_a_day_meets_any() -> None:
    said = claim("Ministry", "the army struck the hospital in the north", article="a1", published_on=date(2019, 1, 1))
    denied = claim("Army", "the army struck the hospital in the north", Polarity.DENY, "a2", published_on=None)
    assert len(pairs_of([said, denied])) == 1


def test_how_the_news_is_cut_into_stretches_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    claims = [
        claim(
            f"Speaker {n % 7}", " ".join(WORDS[n % 5 : n % 5 + 4]), list(Polarity)[n % 4], f"a{n // 3}", n % 3 * 50,
            published_on=date.fromordinal(date(2023, 1, 1).toordinal() + n // 3 * 11) if n % 9 > 2 else None,
        )
        for n in range(120)
    ]  # fmt: skip
    in_few = pairs_of(claims)
    monkeypatch.setattr("claimcheck.retrieve.propose.ROWS_TOGETHER", 7)
    assert in_few and pairs_of(claims) == in_few


def test_comparisons_grow_with_the_length_of_the_archive(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []

    def counting(self: object, rows: np.ndarray, most: int) -> dict[int, np.ndarray]:
        compared[-1] += len(rows) * len(self.claims)
        return {int(row): np.empty(0, dtype=np.int64) for row in rows}

    monkeypatch.setattr("claimcheck.retrieve.affinity.Board.best_of", counting)
    for years in (14, 28, 56):
        compared.append(0)
        pairs_of(
            [
                claim("Ministry", WORDS[n % 10], article=f"a{n}", published_on=date.fromordinal(738000 + n * 3))
                for n in range(years * 122)
            ]
        )
    assert compared[1] < 2.3 * compared[0] and compared[2] < 2.2 * compared[1]
