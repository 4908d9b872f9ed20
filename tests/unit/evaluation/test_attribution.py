from dataclasses import replace

import pytest

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Quotation
from claimcheck.evaluation.attribution import evaluate_attribution, match_claims, whole_attributions
from claimcheck.evaluation.gold import read_gold
from claimcheck.protocols import Extraction
from tests.unit.evaluation.gold_files import write_gold


class Given:
    """An extractor that gives out claims decided beforehand."""

    version = "given"

    def __init__(self, *claims):
        self.claims = claims

    def extract(self, article):
        return Extraction(claims=self.claims, coverage=())


@pytest.fixture
def gold(tmp_path):
    return read_gold(write_gold(tmp_path))


def with_content(claim, *spans):
    return replace(claim, attribution=replace(claim.attribution, content_spans=tuple(Span(*span) for span in spans)))


def test_the_gold_itself_scores_one(gold):
    overall = evaluate_attribution(gold, Given(*gold.claims))["overall"]
    assert overall["content"]["exact_f1"] == overall["content"]["overlap_f1"] == overall["source"]["exact_f1"] == 1.0
    assert (overall["speaker_accuracy"], overall["polarity_accuracy"], overall["false_claims_per_article"]) == (
        1.0,
        1.0,
        0.0,
    )


def test_half_a_content_counts_half_in_overlap_and_nothing_in_exact(gold):
    union = gold.claims[0]  # "the port was closed": 16 letters, "the port" 7 of them
    start = union.attribution.content_spans[0].start
    figures = evaluate_attribution(gold, Given(with_content(union, (start, start + 8))))["overall"]["content"]
    assert figures["exact_f1"] == 0.0
    assert figures["overlap_precision"] == 1.0
    assert figures["overlap_recall"] == pytest.approx(7 / 16 / 3)


def test_blanks_at_the_edge_of_a_span_are_no_difference(gold):
    union = gold.claims[0]
    start, end = union.attribution.content_spans[0]
    figures = evaluate_attribution(gold, Given(with_content(union, (start - 1, end))))["overall"]["content"]
    assert figures["exact_precision"] == 1.0


def test_a_claim_without_gold_is_a_false_claim_and_the_outlets_own_is_not(gold):
    stray = with_content(gold.claims[0], (0, 5))
    overall = evaluate_attribution(gold, Given(stray, replace(stray, unattributed=True)))["overall"]
    assert overall["false_claims_per_article"] == 1.0
    assert overall["content"]["exact_recall"] == 0.0


def test_two_claims_on_one_content_are_matched_by_their_cues(gold):
    denial = gold.claims[1]
    other_cue = replace(denial, id="x", attribution=replace(denial.attribution, cue_span=Span(0, 3)))
    assert match_claims(gold.articles[0], [other_cue, denial], gold.claims) == [(denial, denial)]


def test_a_wrong_speaker_and_a_wrong_polarity_are_counted(gold):
    union, ministry, _ = gold.claims
    wrong = replace(
        union,
        speaker="The ministry",
        speaker_name="ministry",
        attribution=replace(
            union.attribution, source_span=ministry.attribution.source_span, polarity=ministry.polarity
        ),
    )
    overall = evaluate_attribution(gold, Given(wrong))["overall"]
    assert (overall["speaker_accuracy"], overall["polarity_accuracy"]) == (0.0, 0.0)


def test_figures_are_given_by_language(gold):
    assert list(evaluate_attribution(gold, Given())["by_language"]) == ["en"]


def test_where_whole_attributions_are_annotated_the_claims_of_a_cue_are_one_and_a_pronoun_is_its_source(gold):
    denial = gold.claims[1]
    start, end = denial.attribution.content_spans[0]
    halves = [with_content(denial, (start, start + 5)), with_content(denial, (start + 5, end))]
    halves[0] = replace(halves[0], attribution=replace(halves[0].attribution, pronoun_span=Span(0, 3)))
    halves[1] = replace(halves[1], attribution=replace(halves[1].attribution, source_span=None))
    (whole,) = whole_attributions(gold.articles[0], halves)
    assert whole.attribution.content_spans == (Span(start, start + 5), Span(start + 5, end))
    assert whole.attribution.source_span == Span(0, 3)
    figures = evaluate_attribution(replace(gold, claims=(denial,), whole=True), Given(*halves))["overall"]
    assert (figures["content"]["exact_f1"], figures["false_claims_per_article"]) == (1.0, 0.0)


def test_unquoted_words_that_go_on_in_a_later_sentence_are_an_attribution_of_their_own(gold):
    article = replace(gold.articles[0], text="Ann said it rained. It snowed.")
    claim = replace(gold.claims[0], attribution=replace(gold.claims[0].attribution, cue_span=Span(4, 8)))
    claims = [with_content(claim, (9, 18)), with_content(claim, (20, 29))]
    indirect = [replace(c, attribution=replace(c.attribution, quotation=Quotation.INDIRECT)) for c in claims]
    assert len(whole_attributions(article, indirect)) == 2
    direct = [replace(c, attribution=replace(c.attribution, quotation=Quotation.DIRECT)) for c in claims]
    assert len(whole_attributions(article, direct)) == 1


def test_a_claim_in_a_stretch_left_open_is_not_counted(gold):
    stray = with_content(gold.claims[0], (0, 5))
    open_set = replace(gold, unjudged={gold.articles[0].id: (Span(0, 9),)})
    assert evaluate_attribution(open_set, Given(stray))["overall"]["false_claims_per_article"] == 0.0


def test_a_claim_inside_the_content_of_another_is_not_counted_where_a_word_has_one_attribution(gold):
    outer = gold.claims[0]
    start, end = outer.attribution.content_spans[0]
    inner = replace(
        with_content(outer, (end - 3, end)),
        id="inner",
        attribution=replace(outer.attribution, cue_span=Span(start, start + 2), content_spans=(Span(end - 3, end),)),
    )
    beside = replace(inner, id="beside", attribution=replace(inner.attribution, cue_span=Span(0, start)))
    alone = replace(gold, claims=(outer,))
    for found, univocal, false in ((inner, True, 0.0), (inner, False, 1.0), (beside, True, 1.0)):
        figures = evaluate_attribution(replace(alone, univocal=univocal), Given(outer, found))["overall"]
        assert figures["false_claims_per_article"] == false
