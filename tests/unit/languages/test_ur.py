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
