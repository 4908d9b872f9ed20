"""Hindi: who says what, in which words."""

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def test_a_clause_follows_the_cue_and_its_marked_subject() -> None:
    text = "गृह मंत्रालय ने कहा कि हमले में तीन सैनिक मारे गए।"
    article = Article(id=Article.make_id(text), text=text, language="hi")
    found = [(c.speaker, c.cue, c.content, c.attribution.polarity.value) for c in RuleExtractor().extract(article).claims]
    assert found == [("गृह मंत्रालय", "कहा", "हमले में तीन सैनिक मारे गए", "assert")]
