"""Urdu: who says what, in which words."""

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def test_a_clause_follows_the_cue_and_its_marked_subject() -> None:
    text = "فوج نے کہا کہ حملے میں تین سپاہی مارے گئے۔"
    article = Article(id=Article.make_id(text), text=text, language="ur")
    found = [
        (c.speaker, c.cue, c.content, c.attribution.polarity.value) for c in RuleExtractor().extract(article).claims
    ]
    assert found == [("فوج", "کہا", "حملے میں تین سپاہی مارے گئے", "assert")]


def test_a_postposition_inside_a_marked_subject_belongs_to_it(read) -> None:
    assert read("منصوبے پر کام کرنے والے سینئر سائنس دان کا کہنا ہے کہ کام جاری ہے۔") == [
        ("منصوبے پر کام کرنے والے سینئر سائنس دان", "کہنا ہے", "کام جاری ہے", "assert")
    ]


def test_a_claim_called_false_is_denied_and_what_it_is_called_belongs_to_the_cue(read) -> None:
    assert read("کمپنی نے ان الزامات کو سراسر بے بنیاد قرار دیا ہے۔") == [
        ("کمپنی", "سراسر بے بنیاد قرار دیا ہے", "ان الزامات", "deny")
    ]


def test_what_an_object_is_called_before_its_rejection_is_no_part_of_it(read) -> None:
    assert read("وزیر نے اس رپورٹ کو گمراہ کن قرار دے کر مسترد کر دیا۔") == [
        ("وزیر", "مسترد کر دیا", "اس رپورٹ", "deny")
    ]


def test_an_object_pronoun_begins_what_is_called_something(read) -> None:
    assert read("عدالت نے فیصلہ سنایا اور اسے آئین کی فتح قرار دیا۔") == [
        ("عدالت", "قرار دیا", "اسے آئین کی فتح", "assert")
    ]


def test_the_subject_of_a_nominal_cue_may_be_a_pronoun(read) -> None:
    assert read("وزیر خزانہ نے بجٹ پیش کیا۔ ان کا کہنا تھا کہ ٹیکس نہیں بڑھے گا۔") == [
        ("", "کہنا تھا", "ٹیکس نہیں بڑھے گا", "assert")
    ]


def test_with_regard_to_is_no_source(read) -> None:
    assert read("ڈیم کے حوالے سے کام جاری ہے۔") == []


def test_urging_is_a_demand(read) -> None:
    assert read("اقوام متحدہ نے فریقین پر زور دیا کہ جنگ فوراً روکی جائے۔") == [
        ("اقوام متحدہ", "زور دیا", "جنگ فوراً روکی جائے", "demand")
    ]


def test_a_document_can_be_the_place_of_a_passive_cue(read) -> None:
    assert read("کمیشن کی رپورٹ میں بتایا گیا ہے کہ پل کمزور تھا۔") == [
        ("کمیشن کی رپورٹ", "بتایا گیا ہے", "پل کمزور تھا", "assert")
    ]


def test_a_cue_before_a_postposition_is_a_noun(read) -> None:
    assert read("پولیس نے ان سے ڈگری کی تصدیق کے لیے رابطہ کیا۔") == []


def test_the_place_that_opens_a_text_with_a_colon_claims_nothing(read) -> None:
    assert read("اسلام آباد: ڈیم فنڈ میں اب تک آٹھ ارب روپے جمع ہو چکے ہیں۔") == []
