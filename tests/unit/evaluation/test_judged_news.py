"""Judgements that point into a table become a gold folder."""

import json
from pathlib import Path

import pytest

from claimcheck.domain.pair import Relation
from claimcheck.errors import GoldError
from claimcheck.evaluation.gold import read_gold
from claimcheck.evaluation.judged_news import write_judged_news

TEXT = "The army said the road was open. Residents denied this."


def side(cue: str, content: str, polarity: str) -> dict:
    at = [TEXT.index(cue), TEXT.index(cue) + len(cue)]
    said = [TEXT.index(content), TEXT.index(content) + len(content)]
    return {"unit": "7", "speaker": None, "speaker_canonical": None, "speaker_span": [at[0] - 9, at[0] - 1],
            "cue_span": at, "content_span": said, "quotation": "indirect", "polarity": polarity}  # fmt: skip


@pytest.fixture
def judgements(tmp_path: Path) -> Path:
    pair = {"left": side("said", "the road was open", "assert"), "right": side("denied", "this", "deny"),
            "relation": "contradiction", "dispute": "denial", "fault": 0}  # fmt: skip
    path = tmp_path / "judged.jsonl"
    path.write_text(json.dumps(pair), encoding="utf-8")
    return path


def table(tmp_path: Path, unit: str, day: str = "7/10/2016") -> Path:
    path = tmp_path / "news.tsv"
    path.write_text(f"unit_id\ttitle\tpublisher\tdate\ttext\n{unit}\tA road\tdaily\t{day}\t{TEXT}\n", encoding="utf-8")
    return path


def test_pairs_point_into_the_article_and_keep_their_judgement(tmp_path: Path, judgements: Path) -> None:
    assert write_judged_news(table(tmp_path, "7"), judgements, tmp_path / "gold") == (1, 2, 1)
    gold = read_gold(tmp_path / "gold")
    (pair,) = gold.pairs
    assert (pair.left.content, pair.right.cue, pair.relation) == ("the road was open", "denied", Relation.CONTRADICTION)
    assert str(gold.articles[0].published_on) == "2016-07-10"


def test_all_claims_of_an_article_can_be_given_and_that_it_has_none(tmp_path: Path) -> None:
    claim = side("denied", "this", "deny") | {"speaker": None, "speaker_canonical": "Residents"}
    del claim["unit"]
    path = tmp_path / "attributed.jsonl"
    path.write_text(
        json.dumps({"unit": "7", "claims": [claim]}) + "\n" + json.dumps({"unit": "8", "claims": []}), "utf-8"
    )
    news = table(tmp_path, "7")
    news.write_text(news.read_text("utf-8") + "8\tA port\tdaily\t\tThe port is quiet.\n", "utf-8")
    assert write_judged_news(news, path, tmp_path / "gold") == (2, 1, 0)
    gold = read_gold(tmp_path / "gold")
    assert [len(gold.claims_of(article.id)) for article in gold.articles] == [1, 0]
    assert gold.claims[0].speaker_name == "Residents"


def test_a_year_alone_is_no_day(tmp_path: Path, judgements: Path) -> None:
    write_judged_news(table(tmp_path, "7", "2016"), judgements, tmp_path / "gold")
    assert read_gold(tmp_path / "gold").articles[0].published_on is None


def test_a_side_without_a_cue_is_what_the_outlet_says_itself(tmp_path: Path, judgements: Path) -> None:
    pair = json.loads(judgements.read_text(encoding="utf-8"))
    pair["left"] |= {"cue_span": None, "speaker_span": None, "speaker": "daily"}
    judgements.write_text(json.dumps(pair), encoding="utf-8")
    write_judged_news(table(tmp_path, "7"), judgements, tmp_path / "gold")
    (pair,) = read_gold(tmp_path / "gold").pairs
    assert (pair.left.unattributed, pair.left.cue, pair.left.speaker_name) == (True, "", "daily")
    assert not pair.right.unattributed


def test_an_article_that_the_table_lacks_is_named(tmp_path: Path, judgements: Path) -> None:
    with pytest.raises(GoldError, match="article 7 is not in the table"):
        write_judged_news(table(tmp_path, "8"), judgements, tmp_path / "gold")


@pytest.mark.parametrize(
    ("part", "value", "said"),
    [
        ("left", None, "neither a judged pair nor"),
        ("right", {"unit": "7"}, "neither a judged pair nor"),
        ("left", side("said", "the road was open", "assert") | {"content_span": []}, "neither a judged pair nor"),
        ("relation", "conflict", "\"relation\" is 'conflict'; use one of"),
    ],
    ids=["no side", "a side of its article alone", "a side without content", "an unknown relation"],
)
def test_a_broken_judgement_is_named_by_its_line(
    tmp_path: Path, judgements: Path, part: str, value: object, said: str
) -> None:
    pair = json.loads(judgements.read_text(encoding="utf-8")) | {part: value}
    judgements.write_text(json.dumps(pair), encoding="utf-8")
    with pytest.raises(GoldError, match=rf"judged\.jsonl, line 1: {said}"):
        write_judged_news(table(tmp_path, "7"), judgements, tmp_path / "gold")


def test_a_day_that_cannot_be_read_is_named_by_its_article(tmp_path: Path, judgements: Path) -> None:
    with pytest.raises(GoldError, match=r"news\.tsv: article 7: date '31/12/2015' cannot be read"):
        write_judged_news(table(tmp_path, "7", "31/12/2015"), judgements, tmp_path / "gold")
