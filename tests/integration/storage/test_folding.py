"""The folded list: of disputes that share a proposition the surest stands for the others, and nothing is lost."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from itertools import combinations
from random import Random

import pytest

from claimcheck.domain.claim import Claim, Polarity
from claimcheck.domain.listing import FOLDED, DisputeFilter, DisputePage, Family
from claimcheck.domain.pair import CandidatePair
from claimcheck.domain.proposition import Membership
from claimcheck.domain.review import Decision
from claimcheck.protocols import Extraction
from claimcheck.storage import SqlStore, disputes, open_store
from tests.integration.storage.records import NOON, article, claim, finding

PLACES = ("the bridge", "the mill", "the port", "the dam", "the school", "the market", "the tower", "the station")
REPORT = article(
    " ".join(f"Anna said that {place} was hit." for place in PLACES), "en", "Example Post", date(2020, 1, 2)
)
CLAIMS = tuple(
    sorted(
        (claim(REPORT, "said", f"{place} was hit", Polarity.ASSERT, "Anna", "anna", "Anna") for place in PLACES),
        key=lambda one: one.id,
    )
)
A, B, C, D, E, F, G, H = CLAIMS  # by id: the lesser first

Edge = tuple[Claim, Claim, float]


def between(one: Claim, other: Claim) -> str:
    return CandidatePair.of(one.id, other.id).id


def dispute(store: SqlStore, edges: Iterable[Edge], unsure: bool = False) -> None:
    """Store these pairs of claims as disputes with their confidence."""
    pairs = [(CandidatePair.of(one.id, other.id), confidence) for one, other, confidence in edges]
    store.add_pairs([pair for pair, _ in pairs])
    store.replace_findings([finding(pair, confidence=confidence, unsure=unsure) for pair, confidence in pairs])


@pytest.fixture
def report(store: SqlStore) -> SqlStore:
    """Eight claims that nobody disputes yet."""
    add_report(store)
    return store


def add_report(store: SqlStore) -> None:
    store.add_articles([REPORT])
    store.add_extraction(REPORT.id, "x1", Extraction(claims=CLAIMS, coverage=()))


def folded(store: SqlStore, **filter: object) -> list[tuple[str, int]]:
    """The rows of the folded list: the pair, and how many disputes share its statement."""
    page = store.disputes(DisputeFilter(folded=True, **filter))
    return [(row.finding.pair_id, row.family.disputes if row.family else 1) for row in page.rows]


STAR = ((B, A, 0.6), (B, C, 0.9), (B, D, 0.7), (E, F, 0.8))


def test_disputes_of_one_statement_are_one_row_the_surest(report: SqlStore) -> None:
    dispute(report, STAR)
    assert folded(report) == [(between(B, C), 3), (between(E, F), 1)]
    page = report.disputes(FOLDED)
    assert (page.total, page.disputes) == (2, 4)
    assert page.rows[0].family == Family(B.id, 3) and page.rows[0].shared == B
    assert page.rows[1].family is None and page.rows[1].shared is None


def test_a_list_too_long_to_fold_quickly_is_shown_whole(report: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    dispute(report, STAR)
    monkeypatch.setattr(disputes, "FOLDED_AT_MOST", 3)
    page = report.disputes(FOLDED)
    assert (len(page.rows), page.total, page.disputes) == (4, 4, 4)
    monkeypatch.setattr(disputes, "FOLDED_AT_MOST", 4)
    assert report.disputes(FOLDED).total == 2


def test_every_dispute_is_listed_where_nobody_asks_to_fold(report: SqlStore) -> None:
    dispute(report, STAR)
    page = report.disputes(DisputeFilter())
    assert (page.total, page.disputes) == (4, 4)
    assert {row.family for row in page.rows} == {None}


def test_a_row_leads_to_all_disputes_of_its_statement(report: SqlStore) -> None:
    dispute(report, STAR)
    assert folded(report, proposition=B.id) == [(between(B, C), 1), (between(B, D), 1), (between(B, A), 1)]
    page = report.disputes(DisputeFilter(proposition=B.id, folded=True), limit=2)
    assert (page.total, page.disputes) == (3, 3)
    assert folded(report, proposition="f" * 20) == []


def test_a_statement_is_found_by_any_claim_that_says_it(report: SqlStore) -> None:
    dispute(report, STAR)
    report.replace_memberships([Membership(B.id, B.id), Membership(H.id, B.id)])
    assert folded(report, proposition=H.id) == folded(report, proposition=B.id)
    assert len(folded(report, proposition=H.id)) == 3


def test_disputes_that_share_different_statements_are_not_chained(report: SqlStore) -> None:
    dispute(report, ((A, B, 0.9), (B, C, 0.8), (B, D, 0.5), (C, E, 0.7), (E, F, 0.6)))
    assert folded(report) == [(between(A, B), 3), (between(C, E), 2), (between(E, F), 2)]


def test_where_both_statements_have_as_many_disputes_the_lesser_id_is_shared(report: SqlStore) -> None:
    dispute(report, ((A, D, 0.6), (A, B, 0.9), (B, C, 0.8)))
    assert [row.family for row in report.disputes(FOLDED).rows] == [Family(A.id, 2), Family(B.id, 2)]


def test_the_same_confidence_is_settled_by_the_id_of_the_pair(report: SqlStore) -> None:
    dispute(report, ((A, B, 0.7), (A, C, 0.7), (A, D, 0.7)))
    assert folded(report) == [(min(between(A, one) for one in (B, C, D)), 3)]


def test_the_list_of_the_unsure_is_folded_for_itself(report: SqlStore) -> None:
    dispute(report, ((A, B, 0.9), (A, C, 0.8)))
    dispute(report, ((A, D, 0.95), (A, E, 0.4)), unsure=True)
    assert folded(report) == [(between(A, B), 2)]
    assert folded(report, unsure=True) == [(between(A, D), 2)]
    assert folded(report, unsure=None) == [(between(A, B), 4)]  # a sure one stands for them, however sure the unsure


def test_a_filtered_list_folds_what_it_shows(report: SqlStore) -> None:
    dispute(report, STAR)
    report.add_review(between(B, C), Decision.CONTRADICTION, "ann", NOON)
    assert folded(report, statuses=("open",)) == [(between(E, F), 1), (between(B, D), 2)]
    words = C.content.removesuffix(" was hit")
    assert folded(report, text=words) == [(between(B, C), 1)]


def test_what_people_refused_is_folded_under_nothing_and_hides_nothing(report: SqlStore) -> None:
    dispute(report, STAR)
    for refused in (between(B, C), between(E, F)):
        report.add_review(refused, Decision.NOT_CONTRADICTION, "ann", NOON)
    assert folded(report) == [(between(B, C), 1), (between(E, F), 1), (between(B, D), 2)]


def test_a_dispute_within_one_statement_counts_once(report: SqlStore) -> None:
    dispute(report, ((A, B, 0.9),))
    report.replace_memberships([Membership(A.id, A.id), Membership(B.id, A.id)])
    assert folded(report) == [(between(A, B), 1)]


def test_pages_are_exact_and_one_past_the_end_tells_how_many_there_are(report: SqlStore) -> None:
    dispute(report, STAR)
    pages = [report.disputes(FOLDED, offset, 1) for offset in range(3)]
    assert [row.finding.pair_id for page in pages for row in page.rows] == [between(B, C), between(E, F)]
    assert {(page.total, page.disputes) for page in pages} == {(2, 4)}
    assert report.disputes(FOLDED, limit=0) == DisputePage((), 2, 4)


def test_an_empty_list_folds_to_nothing(report: SqlStore) -> None:
    assert report.disputes(FOLDED) == DisputePage((), 0, 0)


@pytest.mark.parametrize("seed", range(12))
def test_any_list_is_folded_as_it_is_defined_in_whatever_order_it_was_stored(seed: int) -> None:
    random = Random(seed)
    edges = [(*pair, random.choice((0.5, 0.6, 0.7))) for pair in random.sample([*combinations(CLAIMS, 2)], 4 + seed)]
    expected = _folded_by_definition(edges)
    for batches in ([edges], [[edge] for edge in reversed(edges)]):
        with open_store("sqlite://") as store:
            add_report(store)
            for batch in batches:
                dispute(store, batch)
            assert folded(store) == expected


def _folded_by_definition(edges: list[Edge]) -> list[tuple[str, int]]:
    times = Counter(side.id for one, other, _ in edges for side in (one, other))
    ranked = sorted((-confidence, between(one, other), one.id, other.id) for one, other, confidence in edges)
    leading: dict[str, tuple[str, int]] = {}
    for _, pair_id, *sides in ranked:
        hub = min(sides, key=lambda side: (-times[side], side))
        leading.setdefault(hub, (pair_id, times[hub]))
    return list(leading.values())
