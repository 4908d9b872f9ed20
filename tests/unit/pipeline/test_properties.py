"""What must change nothing: the order of articles, their batches, a duplicate, an unrelated article."""

from datetime import date
from zlib import crc32

import numpy as np
import pytest

from claimcheck.domain.article import Article
from claimcheck.domain.listing import DisputeFilter
from claimcheck.extract.extractor import RuleExtractor
from claimcheck.retrieve.propose import PairProposer
from claimcheck.storage.store import open_store
from tests.unit.pipeline.test_check import Undecided, run

MONDAY, TUESDAY = date(2024, 5, 6), date(2024, 5, 7)


def article(text, publisher="Post", day=MONDAY, language="en"):
    return Article(Article.make_id(text, publisher, day), text, language, publisher=publisher, published_on=day)


LONG = (
    "The dockers' union said that the army closed the port of Rades on Monday morning and sent every ship away. "
    "The defence ministry denied that the army closed the port of Rades. A minister accused the union of spreading "
    "rumours about the port. The union denied spreading rumours about the port."
)
NEWS = (
    article(LONG),
    article("The defence ministry said that the port of Rades was open all day on Monday.", "Gazette", TUESDAY),
    article("Fishermen said that the army closed the port of Rades on Monday morning.", "Herald"),
    article(
        "نفت وزارة الدفاع أن الجيش أغلق مرفأ رادس. وقالت النقابة إن الجيش أغلق مرفأ رادس.", "الشروق", language="ar"
    ),
)
EARLY_PART = article(LONG.split(" The union denied")[0], "Echo", date(2024, 5, 1))
UNRELATED = article("The bakers said that bread will cost more in summer.", "Kitchen", TUESDAY)


class WordCounts:
    """An embedder that counts words, of any script."""

    model_id, model_version, dims = "word-counts", "1", 256

    def embed(self, texts):
        places = [[crc32(word.encode()) % 256 for word in text.lower().split()] for text in texts]
        counts = np.array([np.bincount(of_text, minlength=256) for of_text in places], np.float32)
        return counts / np.linalg.norm(counts, axis=1, keepdims=True)

    def release(self):
        pass


def check(store, *batches):
    for batch in batches:
        store.add_articles(batch)
        run(store, Undecided(), extractor=RuleExtractor(), retriever=PairProposer(), embedder=WordCounts())


def seen(store, **filter):
    """What people see: each listed dispute with its sides, in order, and who says the same."""
    rows = store.disputes(DisputeFilter(unsure=None, **filter), limit=1000).rows
    return [(row.finding, row.left_side, row.right_side, row.pairs) for row in rows], store.memberships()


@pytest.fixture(scope="module")
def at_once():
    with open_store("sqlite://") as store:
        check(store, NEWS)
        assert seen(store)[0]
        yield store


@pytest.mark.parametrize(
    "batches",
    [
        [tuple(reversed(NEWS))],
        [(one,) for one in NEWS],
        [(one,) for one in reversed(NEWS)],
        [NEWS[2:], NEWS[:2], NEWS],
    ],
    ids=["reversed", "one by one", "one by one reversed", "in halves and again"],
)
def test_neither_the_order_of_articles_nor_their_batches_change_anything(at_once, batches):
    with open_store("sqlite://") as store:
        check(store, *batches)
        assert seen(store) == seen(at_once)
        assert seen(store, grouped=False) == seen(at_once, grouped=False)


@pytest.mark.parametrize(
    "batches",
    [[(EARLY_PART,), NEWS], [NEWS, (EARLY_PART,)], [(one,) for one in (*reversed(NEWS), EARLY_PART)]],
    ids=["comes first", "comes last", "one by one"],
)
def test_when_a_partial_copy_of_an_earlier_day_comes_changes_nothing(batches):
    with open_store("sqlite://") as together, open_store("sqlite://") as store:
        check(together, (EARLY_PART, *NEWS))
        check(store, *batches)
        assert any(one.twin_of for one in store.memberships())
        assert seen(store) == seen(together)
        assert seen(store, grouped=False) == seen(together, grouped=False)


@pytest.mark.parametrize("day", [date(2024, 5, 1), MONDAY, date(2024, 5, 20)], ids=["earlier", "same day", "later"])
@pytest.mark.parametrize("first", [True, False], ids=["comes first", "comes later"])
def test_a_duplicate_article_adds_no_dispute(at_once, day, first):
    copy = article(f"TUNIS (Reuters) - {LONG}", "Echo", day)
    batches = [(copy,), NEWS] if first else [NEWS, (copy,)]
    with open_store("sqlite://") as store:
        check(store, *batches)
        disputes, pairs = seen(store)[0], seen(store, grouped=False)[0]
        assert len(disputes) <= len(seen(at_once)[0])  # fewer: the words turn out to be days older than the answers
        assert len(pairs) <= len(seen(at_once, grouped=False)[0])
        origins = {one.article_id: one.origin_id for one in store.origins()}
        assert origins[copy.id] == origins[NEWS[0].id]


def test_a_duplicate_counts_as_a_source_and_not_as_an_origin(at_once):
    with open_store("sqlite://") as store:
        check(store, NEWS, (article(LONG, "Echo", TUESDAY),))
        before = {row.left.content: row for row in at_once.disputes(DisputeFilter(unsure=None), limit=99).rows}
        rows = [row for row in store.disputes(DisputeFilter(unsure=None), limit=99).rows if row.left.content in before]
        assert any(row.left_side.articles > before[row.left.content].left_side.articles for row in rows)
        assert all(row.left_side.origins == before[row.left.content].left_side.origins for row in rows)


def test_an_unrelated_article_changes_no_score_and_no_finding(at_once):
    with open_store("sqlite://") as store:
        check(store, (UNRELATED,), NEWS)
        before = {one.pair.id: one.scores for one in at_once.scored_pairs("undecided", "1")}
        after = {one.pair.id: one.scores for one in store.scored_pairs("undecided", "1")}
        assert before.items() <= after.items()
        assert _without(store, UNRELATED) == _without(at_once, UNRELATED)


def _without(store, stranger):
    rows = store.disputes(DisputeFilter(unsure=None, grouped=False), limit=1000).rows
    return [row.finding for row in rows if stranger.id not in (row.left.article_id, row.right.article_id)]
