import json

import pytest

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Polarity
from claimcheck.domain.pair import DisputeKind, Relation
from claimcheck.errors import GoldError
from claimcheck.evaluation.gold import read_gold
from claimcheck.evaluation.pairs import judged_readings
from tests.unit.evaluation.gold_files import CLAIMS, PAIRS, TEXT, write_gold


def test_gold_claims_slice_back_to_the_text(tmp_path):
    gold = read_gold(write_gold(tmp_path))
    assert [claim.content for claim in gold.claims] == [
        "the port was closed",
        "the port was closed",
        "ships were unloading",
    ]
    for claim in gold.claims:
        assert claim.attribution.cue_span.of(TEXT) == claim.cue
    assert gold.claims[1].polarity is Polarity.DENY
    assert gold.claims[2].attribution.source_span is None
    assert gold.articles[0].id == Article.make_id(TEXT, "Harbour Post", gold.articles[0].published_on)


def test_gold_pairs_hold_their_claims(tmp_path):
    first = read_gold(write_gold(tmp_path)).pairs[0]
    assert (first.left.speaker_name, first.right.speaker_name) == ("union", "ministry")
    assert (first.relation, first.dispute, first.languages) == (Relation.CONTRADICTION, DisputeKind.DENIAL, "en-en")


def test_candidates_are_read_beside_the_pairs_and_teach_the_scorer_with_them(tmp_path):
    folder = write_gold(tmp_path)
    judged = len(read_gold(folder).pairs)
    row = PAIRS[0] | {"left": "a1.2", "right": "a1.3", "relation": "neutral", "dispute": None}
    (folder / "candidates.jsonl").write_text(json.dumps(row), encoding="utf-8")
    gold = read_gold(folder)
    assert len(gold.pairs) == judged and [pair.relation for pair in gold.candidates] == [Relation.NEUTRAL]
    readings = judged_readings(gold)
    assert len(readings) == judged + 1
    assert readings[-1][0].endswith("denies: the port was closed") and readings[-1][2:] == ("neutral", ("en", "en"))


def test_content_in_two_spans_is_joined_by_one_blank(tmp_path):
    split = CLAIMS[0] | {"content": "union port", "content_span": [[4, 9], [19, 23]]}
    gold = read_gold(write_gold(tmp_path, claims=[split], pairs=[]))
    assert gold.claims[0].content == "union port"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"content": "the port was open"}, "claims.jsonl, line 2: content is 'the port was open' but its span holds"),
        ({"polarity": "denies"}, "claims.jsonl, line 2: \"polarity\" is 'denies'; use one of accuse, assert"),
        ({"cue_span": [4, 4000]}, "claims.jsonl, line 2: cue_span is [4, 4000]; [start, end] within 0..111 is needed."),
        ({"article": "a9"}, 'claims.jsonl, line 2: article "a9" is not in articles.jsonl.'),
        ({"id": "a1.1"}, 'claims.jsonl, line 2: id "a1.1" is used twice'),
        ({"speaker": None}, 'claims.jsonl, line 2: "speaker" is None; a string is needed there.'),
    ],
)
def test_a_malformed_claim_is_named_by_file_and_line(tmp_path, change, message):
    with pytest.raises(GoldError) as raised:
        read_gold(write_gold(tmp_path, claims=[CLAIMS[0], CLAIMS[1] | change, CLAIMS[2]]))
    assert message in str(raised.value)


def test_a_pair_of_an_unknown_claim_is_named(tmp_path):
    with pytest.raises(GoldError, match=r'pairs.jsonl, line 1: claim "a1.9" is not in claims.jsonl'):
        read_gold(write_gold(tmp_path, pairs=[PAIRS[0] | {"left": "a1.9"}]))


@pytest.mark.parametrize("line", ["{", "[1, 2]", '{"a": ' * 5000])
def test_a_line_that_is_no_object_is_named(tmp_path, line):
    write_gold(tmp_path)
    (tmp_path / "articles.jsonl").write_text("\n" + line, encoding="utf-8")
    with pytest.raises(GoldError, match=r"articles.jsonl, line 2: "):
        read_gold(tmp_path)


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(GoldError, match=r"articles.jsonl: cannot be read \(No such file or directory\)"):
        read_gold(tmp_path / "nowhere")


def test_bytes_that_are_not_utf8_are_named(tmp_path):
    write_gold(tmp_path)
    (tmp_path / "pairs.jsonl").write_bytes(b'{"left": "\xff"}')
    with pytest.raises(GoldError, match="not UTF-8 at byte"):
        read_gold(tmp_path)


def test_without_pairs_file_there_are_no_pairs(tmp_path):
    write_gold(tmp_path)
    (tmp_path / "pairs.jsonl").unlink()
    assert read_gold(tmp_path).pairs == ()
