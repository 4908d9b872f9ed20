"""Chinese: who says what, in which words."""

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def test_a_clause_follows_the_cue_after_a_comma() -> None:
    text = "外交部表示，所有工程师已经获释。"
    article = Article(id=Article.make_id(text), text=text, language="zh")
    found = [
        (c.speaker, c.cue, c.content, c.attribution.polarity.value) for c in RuleExtractor().extract(article).claims
    ]
    assert found == [("外交部", "表示", "所有工程师已经获释", "assert")]
