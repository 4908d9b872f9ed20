"""Killed anywhere, run again: the same rows as if nothing had happened."""

import multiprocessing
import os
import random
import signal
import time
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest
from sqlalchemy import select

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Attribution, Claim, Polarity, Quotation
from claimcheck.domain.pair import CandidatePair
from claimcheck.domain.review import Decision, FlagTarget
from claimcheck.protocols import Extraction
from claimcheck.storage import SqlStore, open_store, verify
from claimcheck.storage.engine import Database
from claimcheck.storage.tables import Base
from tests.integration.storage.conftest import new_database
from tests.integration.storage.records import EMBEDDER, MODEL, NOON, VECTORS, article, finding, scored

ARTICLES = [
    article(f"The minister said that bridge {number} stands. The mayor denied it.", "en", "Post", None)
    for number in range(12)
]
TIMES = {"ingested_at", "stored_at"}


def work(store: SqlStore) -> None:
    """What the pipeline and a person do, in many transactions; every step may have been done before."""
    for one in ARTICLES:
        store.add_articles([one])
    for one in store.articles_to_extract("x1"):
        store.add_extraction(one.id, "x1", extraction_of(one))
    for claim in store.claims():
        if claim.id not in store.vector_ids(*EMBEDDER):
            store.add_vectors(*EMBEDDER, [claim.id], VECTORS[:1])
    unpaired = [claim for claim in store.claims() if claim.id not in store.paired_claim_ids()]
    for claim in unpaired:
        others = [other for other in store.claims(claim.article_id) if other.id != claim.id]
        store.add_pairs(CandidatePair.of(claim.id, other.id) for other in others)
        store.mark_paired([claim.id])
    for pair in store.pairs_to_score(*MODEL):
        store.replace_findings([finding(pair)])  # before the scores: what is scored has been judged
        store.add_scores([scored(pair)])
    for one in store.scored_pairs(*MODEL):
        if not store.reviews(one.pair.id):
            store.add_review(one.pair.id, Decision.CONTRADICTION, "ann", NOON, expected_number=0)
        store.raise_flag(FlagTarget.PAIR, one.pair.id, "ann", NOON)


def extraction_of(one) -> Extraction:
    def claim(cue: str, content: str, polarity: Polarity) -> Claim:
        starts = one.text.index(cue), one.text.index(content)
        spans = [Span(start, start + len(part)) for start, part in zip(starts, (cue, content), strict=True)]
        attribution = Attribution(spans[0], (spans[1],), None, Quotation.INDIRECT, polarity)
        key = Claim.make_id(one.id, attribution)
        return Claim(key, one.id, "en", attribution, cue, cue, cue, cue, content, content)

    content = one.text[one.text.index("bridge") : one.text.index(" stands") + 7]
    return Extraction((claim("said", content, Polarity.ASSERT), claim("denied", "it", Polarity.DENY)), ())


def run(url: str) -> None:
    with open_store(url) as store:
        work(store)


def all_rows(url: str) -> dict[str, list[tuple]]:
    database = Database(url)
    with database.reading() as session:
        rows = {
            name: sorted(
                tuple(map(repr, row))
                for row in session.execute(select(*(column for column in table.columns if column.name not in TIMES)))
            )
            for name, table in Base.metadata.tables.items()
        }
    database.close()
    return rows


def killed_while_working(url: str, seconds: float) -> bool:
    """Start the work in a process of its own and kill it after `seconds`; whether it was still at work."""
    process = multiprocessing.get_context("fork").Process(target=run, args=(url,))
    process.start()
    time.sleep(seconds)
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    return process.exitcode == -signal.SIGKILL


@pytest.fixture
def expected(tmp_path: Path) -> dict[str, list[tuple]]:
    """The rows of an uninterrupted run."""
    url = f"sqlite:///{tmp_path / 'uninterrupted.db'}"
    run(url)
    rows = all_rows(url)
    assert {name: len(found) for name, found in rows.items() if name in {"claims", "reviews", "disputes"}} == {
        "claims": 24,
        "reviews": 12,
        "disputes": 12,
    }
    return rows


@pytest.mark.parametrize(("kind", "databases", "kills"), [("file", 5, 7), ("postgres", 2, 5)])
def test_work_killed_anywhere_and_run_again_ends_in_the_same_rows(
    kind: str, databases: int, kills: int, expected: dict, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    chance = random.Random(20151216)
    hit = 0
    for number in range(databases):
        place: AbstractContextManager[str] = nullcontext(f"sqlite:///{tmp_path / f'{number}.db'}")
        if kind == "postgres":
            place = new_database(request.getfixturevalue("postgres_socket"))
        with place as url:
            hit += sum(killed_while_working(url, chance.uniform(0.02, 0.2)) for _ in range(kills))
            run(url)
            assert all_rows(url) == expected
            assert verify(url) == []
    assert hit >= databases * kills / 2  # the rest had finished: how fast the machine is does not matter
