import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.credits import credited_agency

LONG = "The mayor said that the bridge was safe. " * 20


@pytest.mark.parametrize(
    ("text", "publisher", "agency"),
    [
        (f"BEIRUT (Reuters) - {LONG}", "Example Post", "Reuters"),
        (f"{LONG} --AFP", "Example Post", "AFP"),
        (f"دمشق (رويترز) - {LONG}", "", "Reuters"),
        (LONG, "SANA", "SANA"),
        (f"{LONG} Later AFP asked the mayor. {LONG}", "Example Post", ""),
        (f"The BBC said so. {LONG}", "", ""),
        ("", "", ""),
    ],
)
def test_an_agency_is_known_by_dateline_last_words_or_publisher(text, publisher, agency):
    assert credited_agency(Article(id="a", text=text, language="en", publisher=publisher)) == agency
