"""Turkish: who says what, in which words."""

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def read(text):
    """(source, cue, content, polarity) of each claim."""
    article = Article(id=Article.make_id(text), text=text, language="tr")
    found = []
    for claim in RuleExtractor().extract(article).claims:
        own = claim.attribution
        if not claim.unattributed:
            source = own.source_span.of(text) if own.source_span else ""
            found.append((source, claim.cue, claim.content, own.polarity.value))
    return found


def test_the_subject_of_a_participle_follows_it() -> None:
    text = "Ekonomi programının ilk evresinin istikrarı sağladığını belirten Şimşek, çalışmaların sürdüğünü söyledi."
    assert read(text) == [
        ("Şimşek", "belirten", "Ekonomi programının ilk evresinin istikrarı sağladığını", "assert"),
        ("Şimşek", "söyledi", "çalışmaların sürdüğünü", "assert"),
    ]


def test_the_subject_of_a_converb_stands_before_it() -> None:
    assert read('Bakan Ayşe Demir, "Pazar günü evimin anahtarını aldım" diyerek gözyaşı döktü.') == [
        ("Bakan Ayşe Demir", "diyerek", "Pazar günü evimin anahtarını aldım", "assert")
    ]
