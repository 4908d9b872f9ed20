"""Ukrainian: who says what, in which words."""

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def read(text):
    """(source, cue, content, polarity) of each claim."""
    article = Article(id=Article.make_id(text), text=text, language="uk")
    found = []
    for claim in RuleExtractor().extract(article).claims:
        own = claim.attribution
        if not claim.unattributed:
            source = own.source_span.of(text) if own.source_span else ""
            found.append((source, claim.cue, claim.content, own.polarity.value))
    return found


def test_as_somebody_said_is_read_before_and_behind_its_content() -> None:
    assert read("Міст закрито, як повідомив мер.") == [("мер", "повідомив", "Міст закрито", "assert")]
    assert read("Як ідеться на сайті центру, міст закрито.") == [
        ("на сайті центру", "ідеться", "міст закрито", "assert")
    ]


def test_a_passive_report_needs_a_place_phrase() -> None:
    assert read("Раніше повідомлялося, що міст закрито.") == []
