"""The database that the dashboard is measured over is one that claimcheck itself would have made."""

import importlib.util
from pathlib import Path

import pytest

from claimcheck.domain.listing import OFFERED, DisputeFilter
from claimcheck.storage import checks, open_store
from claimcheck.storage.engine import Database

FILE = Path(__file__).parents[3] / "benchmarks" / "large_newsroom.py"


@pytest.fixture(scope="module")
def large_newsroom():
    spec = importlib.util.spec_from_file_location("large_newsroom", FILE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_its_list_is_what_is_stored_and_its_figures_are_those_asked_for(large_newsroom, tmp_path: Path) -> None:
    file = tmp_path / "large.db"
    large_newsroom.build(file, claims=800, disputes=160)
    with open_store(f"sqlite:///{file}") as store:
        counts = store.counts()
        page = store.disputes(DisputeFilter(unsure=None), limit=5)
        file_of_first = store.dispute(page.rows[0].finding.pair_id)
        offered = dict(store.filter_choices().speakers)
        speakers = [
            side.speaker_id
            for row in store.disputes(DisputeFilter(unsure=None), limit=161).rows
            for side in (row.left, row.right)
        ]
        rare = next(one for one in speakers if one not in offered)
        named = dict(store.filter_choices(DisputeFilter(speakers=(rare, "nobody"))).speakers)
    assert (counts["claims"], counts["disputes"]) == (802, 161)  # with the records that the others are copies of
    assert page.total == 161 and file_of_first.left_article.text
    assert len(offered) == OFFERED and named.keys() == {*offered, rare}
    database = Database(f"sqlite:///{file}")
    with database.reading() as session:
        for check in (checks.list_problems, checks.choice_problems, checks.review_problems):
            assert check(session) == []
    assert checks.engine_problems(database) == []
    database.close()


def test_it_is_the_same_every_time(large_newsroom, tmp_path: Path) -> None:
    listed = []
    for name in ("one.db", "two.db"):
        large_newsroom.build(tmp_path / name, claims=80, disputes=16)
        with open_store(f"sqlite:///{tmp_path / name}") as store:
            listed.append([row.left.content for row in store.disputes(DisputeFilter(unsure=None)).rows])
    assert listed[0] == listed[1] and len(listed[0]) == 17


def test_too_few_claims_are_refused(large_newsroom, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="30 claims are too few for 10 disputes"):
        large_newsroom.build(tmp_path / "small.db", claims=30, disputes=10)
