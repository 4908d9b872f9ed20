"""Persian: who says what, in which words."""

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def test_a_clause_without_its_complementiser_follows_the_cue() -> None:
    text = "ارتش لیرا گفت امسال هیچ تانکی از فورلند تحویل نگرفته است."
    article = Article(id=Article.make_id(text), text=text, language="fa")
    found = [
        (c.speaker, c.cue, c.content, c.attribution.polarity.value) for c in RuleExtractor().extract(article).claims
    ]
    assert found == [("ارتش لیرا", "گفت", "امسال هیچ تانکی از فورلند تحویل نگرفته است", "assert")]
