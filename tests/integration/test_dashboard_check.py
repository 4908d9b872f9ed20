"""What the dashboard starts after articles came in judges as the command line does: with what reviews taught."""

from pathlib import Path

import pytest

from claimcheck.dashboard import checking
from claimcheck.domain.article import Article
from claimcheck.domain.calibration import Calibration, Cut
from claimcheck.domain.listing import DisputeFilter
from claimcheck.storage import open_store

TEXT = (
    "The dockers' union said the port of Rades was closed on Monday. The transport ministry denied that the port of "
    "Rades was closed on Monday."
)


@pytest.mark.parametrize(("learnt", "disputes"), [(None, 1), (Calibration(1.0, -25.0, {"": Cut(0.9, 0.8)}), 0)])
def test_the_calibration_that_reviews_taught_holds_for_articles_added_in_the_dashboard(
    tmp_path: Path, learnt: Calibration | None, disputes: int
) -> None:
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    with open_store(url) as store:
        store.add_articles([Article(id=Article.make_id(TEXT), text=TEXT, language="en")])
        if learnt:
            store.add_calibration(learnt, 60)
    assert checking.run(["--db", url]) == 0
    with open_store(url) as store:
        found = [row for unsure in (False, True) for row in store.disputes(DisputeFilter(unsure=unsure), limit=9).rows]
    assert len(found) == disputes
