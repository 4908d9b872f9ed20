import gzip
import json
import zipfile

import numpy as np
import pytest

from claimcheck.domain.claim import Polarity
from claimcheck.domain.pair import Probabilities, Relation, Scores
from claimcheck.errors import GoldError
from claimcheck.evaluation.attribution_corpora import read_polnear, read_wikinews
from claimcheck.evaluation.dispute_nli import evaluate_dispute_nli, mixed_pairs
from claimcheck.evaluation.dispute_rows import read_dispute_rows
from claimcheck.evaluation.gold import read_gold
from claimcheck.evaluation.nli import evaluate_nli
from claimcheck.evaluation.retrieval import evaluate_retrieval
from claimcheck.evaluation.tables import read_lines, read_table, stream_table
from tests.unit.evaluation.gold_files import CLAIMS

NLI = ("premise", "hypothesis", "label")
TABLE = "premise\thypothesis\tlabel\nA dog sleeps\tA dog is awake\tcontradiction\nA dog sleeps\tIt rains\tneutral\n"
ROW = {
    "id": "x1", "topic": "ferry", "label": "contradiction", "dispute": "denial", "trap": None,
    "left": {"polarity": "accuse", "en": "⟦S:The union⟧ ⟦C:said⟧ ⟦Q:the ferry was overloaded⟧.",
             "fr": "⟦S:Le syndicat⟧ ⟦C:affirme⟧ que ⟦Q:le ferry était surchargé⟧."},
    "right": {"polarity": "deny", "en": "The union blamed the owner. ⟦S:The owner⟧ ⟦C:denied⟧ ⟦Q:the accusation⟧.",
              "fr": "Le syndicat accuse l'armateur. ⟦S:L'armateur⟧ ⟦C:rejette⟧ ⟦Q:l'accusation⟧."},
}  # fmt: skip


class AlwaysContradiction:
    model_id, model_version = "always", "1"

    def score(self, pairs):
        sure = Probabilities(0.1, 0.1, 0.8)
        return [Scores(sure, sure) for _ in pairs]


def test_nli_tables_are_read_plain_and_compressed(tmp_path):
    plain, packed = tmp_path / "a.tsv", tmp_path / "a.tsv.gz"
    plain.write_text(TABLE, encoding="utf-8")
    packed.write_bytes(gzip.compress(TABLE.encode()))
    assert read_table(plain, NLI) == read_table(packed, NLI)
    assert read_table(plain, NLI)[0]["label"] == "contradiction"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("premise\tlabel\n", "column 'hypothesis' is missing"),
        ("premise\thypothesis\tlabel\na\tb\tmaybe\n", "line 2: label 'maybe' is unknown"),
        ("premise\thypothesis\tlabel\na\tb\n", "line 2: 2 cells where 3 are needed"),
        ("", "column 'premise' is missing"),
        ("premise\thypothesis\tlabel\na\tb\tneutral\textra\n", "line 2: 4 cells where 3 are needed"),
    ],
)
def test_a_malformed_table_is_named_by_line(tmp_path, text, message):
    (tmp_path / "bad.tsv").write_text(text, encoding="utf-8")
    with pytest.raises(GoldError, match=message):
        read_table(tmp_path / "bad.tsv", NLI)


def test_a_streamed_table_is_read_no_further_than_it_is_asked(tmp_path):
    (tmp_path / "bad.tsv").write_text(TABLE + "a\tb\n", encoding="utf-8")
    rows = stream_table(tmp_path / "bad.tsv", NLI)
    assert [next(rows)["label"], next(rows)["label"]] == ["contradiction", "neutral"]
    with pytest.raises(GoldError, match="line 4: 2 cells"):
        next(rows)


def test_a_broken_archive_is_an_error_of_one_line(tmp_path):
    (tmp_path / "bad.tsv.gz").write_bytes(gzip.compress(TABLE.encode())[:-12])
    with pytest.raises(GoldError, match="cannot be read"):
        read_table(tmp_path / "bad.tsv.gz", NLI)


def test_nli_figures_by_class(tmp_path):
    (tmp_path / "a.tsv").write_text(TABLE, encoding="utf-8")
    result = evaluate_nli(read_table(tmp_path / "a.tsv", NLI), AlwaysContradiction())
    assert (result["n"], result["accuracy"]) == (2, 0.5)
    assert result["ece"] == pytest.approx(0.3)
    assert result["by_class"]["contradiction"]["recall"] == 1.0


class ReadsHypothesesAlone:
    """Calls a hypothesis with "awake" a contradiction, whatever the premise."""

    model_id, model_version = "hypothesis", "1"

    def score(self, pairs):
        return [Scores(self._read(pair.hypothesis), self._read(pair.premise)) for pair in pairs]

    def _read(self, text):
        return Probabilities(0.1, 0.1, 0.8) if "awake" in text else Probabilities(0.1, 0.8, 0.1)


def test_a_model_that_reads_hypotheses_alone_is_found_out(tmp_path):
    (tmp_path / "a.tsv").write_text(TABLE, encoding="utf-8")
    result = evaluate_nli(read_table(tmp_path / "a.tsv", NLI), ReadsHypothesesAlone())
    assert (result["hypothesis_only"], result["majority"], result["accuracy"]) == (1.0, 0.5, 1.0)
    assert result["order_change"] == pytest.approx(0.35)


def test_two_way_labels_fold_neutral_and_contradiction(tmp_path):
    (tmp_path / "a.tsv").write_text(TABLE.replace("contradiction", "not_entailment").replace("neutral", "entailment"))
    result = evaluate_nli(read_table(tmp_path / "a.tsv", NLI), AlwaysContradiction())
    assert list(result["by_class"]) == ["entailment", "not_entailment"]
    assert result["accuracy"] == 0.5


def test_retrieval_counts_both_directions():
    class Table:
        model_id, model_version, dims = "table", "1", 2

        def embed(self, texts):
            angle = {"a": 0.0, "b": 1.0, "A": 0.1, "B": 0.2}
            return np.array([[np.cos(angle[t]), np.sin(angle[t])] for t in texts], dtype=np.float32)

    result = evaluate_retrieval(["a", "b"], ["A", "B"], Table())
    assert result["a_to_b"] == {"accuracy_at_1": 1.0, "accuracy_at_10": 1.0}
    assert result["b_to_a"] == {"accuracy_at_1": 0.5, "accuracy_at_10": 1.0}
    assert result["accuracy_at_1"] == 0.75


def test_files_of_different_length_are_refused():
    with pytest.raises(GoldError, match="2 lines against 1"):
        evaluate_retrieval(["a", "b"], ["A"], None)


def test_lines_keep_their_order_and_lose_their_ends(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"una\r\ndos\n")
    assert read_lines(tmp_path / "a.txt") == ["una", "dos"]


@pytest.fixture
def rows(tmp_path):
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps(ROW), encoding="utf-8")
    return read_dispute_rows(path)


def test_marks_become_spans_and_the_sentence_before_becomes_context(rows):
    pair = rows[0].pair("fr", "en")
    assert (pair.left.speaker, pair.left.cue, pair.left.content) == (
        "Le syndicat",
        "affirme",
        "le ferry était surchargé",
    )
    assert (pair.right.content, pair.right.context) == ("the accusation", "The union blamed the owner.")
    assert pair.right.polarity is Polarity.DENY and pair.relation is Relation.CONTRADICTION
    assert pair.cross_lingual


def test_a_text_without_a_mark_is_named(rows, tmp_path):
    (tmp_path / "bad.jsonl").write_text(json.dumps(ROW | {"left": {"polarity": "deny", "en": "no marks"}}))
    with pytest.raises(GoldError, match=r"bad.jsonl, line 1: en text lacks one of the marks"):
        read_dispute_rows(tmp_path / "bad.jsonl")[0].pair("en", "en")


def test_dispute_nli_figures_have_every_language_and_the_mixed(rows):
    result = evaluate_dispute_nli(rows, AlwaysContradiction())
    assert list(result["by_language"]) == ["en", "fr"]
    assert result["by_language"]["fr"]["contradiction"]["f1"] == 1.0
    assert result["mixed_language"]["n"] == 1 and result["n"] == 2
    assert {side.language for side in (mixed_pairs(rows)[0].left, mixed_pairs(rows)[0].right)} == {"en", "fr"}


def test_polnear_contents_lose_complementiser_and_quotation_marks(tmp_path):
    text = "The Post reports that “the port was closed.”"
    ann = "T1\tSource 0 8\tThe Post\nT2\tCue 9 16\treports\nT3\tContent 17 44\tthat “the port was closed.”\n"
    ann += "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n"
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        archive.writestr("dev/text/story.txt", text)
        archive.writestr("dev/attributions/story_ab12.ann", ann)
    (claim,) = read_polnear(tmp_path / "p.zip").claims
    assert (claim.speaker, claim.cue, claim.content) == ("The Post", "reports", "the port was closed")


def test_wikinews_documents_of_one_split_are_read(tmp_path):
    text = "Er sagte, dass der Hafen geschlossen sei."
    note = {
        "type": "Indirect",
        "speaker": {"spans": [[0, 2]]},
        "cue": {"spans": [[3, 8]]},
        "quote": {"spans": [[10, 40]]},
    }
    documents = [{"id": s, "split": s, "text": text, "annotations": [note]} for s in ("train", "dev")]
    path = tmp_path / "w.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, documents)).encode()))
    (claim,) = read_wikinews(path, "dev").claims
    assert claim.content == "der Hafen geschlossen sei"


@pytest.mark.parametrize("row", [CLAIMS[0], CLAIMS[0] | {"split": "dev"}])
def test_a_file_of_a_gold_folder_is_no_corpus(tmp_path, row):
    (tmp_path / "claims.jsonl").write_text(json.dumps(row), encoding="utf-8")
    with pytest.raises(
        GoldError, match=r"claims\.jsonl: a line is no document of Wikinews .* the folder of a gold set"
    ):
        read_gold(tmp_path / "claims.jsonl")


def test_a_broken_archive_is_named_with_the_remedy(tmp_path):
    (tmp_path / "p.zip").write_bytes(b"no archive")
    with pytest.raises(GoldError, match=r"p\.zip: cannot be read as a PolNeAR archive .* give the corpus's \.zip"):
        read_gold(tmp_path / "p.zip")


def wikinews_note(text, kind, speaker, cue, quote):
    spans = {
        role: [[text.index(part), text.index(part) + len(part)]] if part else []
        for role, part in (("speaker", speaker), ("cue", cue), ("quote", quote))
    }
    return {"type": kind, **{role: {"spans": held} for role, held in spans.items()}}


def test_in_wikinews_too_the_noun_of_saying_belongs_to_the_cue(tmp_path):
    text = "Nach Angaben der Polizei brannte der Hafen."
    note = wikinews_note(text, "Indirect", "Angaben der Polizei", "Nach", "brannte der Hafen")
    path = tmp_path / "w.jsonl.gz"
    path.write_bytes(
        gzip.compress(json.dumps({"id": "1", "split": "dev", "text": text, "annotations": [note]}).encode())
    )
    (claim,) = read_wikinews(path, "dev").claims
    assert (claim.cue, claim.speaker) == ("Nach Angaben", "der Polizei")


def test_wikinews_leaves_open_what_is_no_attribution_by_our_guidelines(tmp_path):
    text = "Die Bank warnte vor Risiken. Meyer sagte, der „Hafen von Kiel“ sei zu. Er sei leer. Die Stadt sei es auch."
    notes = [
        wikinews_note(text, "Reported", "Die Bank", "", "Die Bank warnte vor Risiken."),
        wikinews_note(text, "Indirect", "Meyer", "sagte", "der „Hafen von Kiel“ sei zu"),
        wikinews_note(text, "Direct", "Meyer", "sagte", "„Hafen von Kiel“"),
        wikinews_note(text, "IndirectFreeIndirect", "Meyer", "", "Er sei leer. Die Stadt sei es auch."),
    ]
    path = tmp_path / "w.jsonl.gz"
    path.write_bytes(
        gzip.compress(json.dumps({"id": "1", "split": "dev", "text": text, "annotations": notes}).encode())
    )
    gold = read_wikinews(path, "dev")
    assert [(claim.cue, claim.content, claim.speaker) for claim in gold.claims] == [
        ("sagte", "der „Hafen von Kiel“ sei zu", "Meyer"),
        ("", "Er sei leer", ""),
        ("", "Die Stadt sei es auch", ""),
    ]
    assert gold.unjudged == {gold.articles[0].id: ((0, 28),)}
