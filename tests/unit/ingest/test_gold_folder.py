"""A gold folder gives its articles; the annotations beside them are not articles."""

import json
from pathlib import Path

from claimcheck.domain.article import Article
from claimcheck.ingest.batch import read_paths


def test_a_gold_folder_gives_the_articles_of_its_articles_file_alone(tmp_path: Path) -> None:
    article = {"id": "p1", "lang": "en", "text": "The ministry said the bridge was safe.", "publisher": "Wire"}
    (tmp_path / "articles.jsonl").write_text(json.dumps(article) + "\n", encoding="utf-8")
    (tmp_path / "claims.jsonl").write_text('{"id": "p1.1", "article": "p1"}\n', encoding="utf-8")
    (tmp_path / "pairs.jsonl").write_text('{"left": "p1.1", "right": "p1.2"}\n', encoding="utf-8")
    (tmp_path / "same.txt").write_text("The ministry said the bridge was safe.", encoding="utf-8")
    outcomes = list(read_paths([tmp_path]))
    assert [type(outcome) for outcome in outcomes] == [Article]
    assert outcomes[0].text == article["text"]


def test_the_seeds_of_the_project_are_seven_articles() -> None:
    outcomes = list(read_paths([Path(__file__).parents[3] / "seeds"]))
    assert sum(isinstance(outcome, Article) for outcome in outcomes) == len(outcomes) == 7
