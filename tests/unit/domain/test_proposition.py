from datetime import date

from claimcheck.domain.article import Article
from claimcheck.domain.proposition import Voice, count_origins, side_of
from tests.unit.dispute.claims import claim


def voice(article, origin="", agency="", publisher="", speaker="The union"):
    said = claim(speaker, "the port was closed", article=article)
    head = Article(id=article, text="", language="en", publisher=publisher, published_on=date(2024, 5, 2))
    return Voice(said, head, origin or article, agency)


def test_copies_one_agency_and_one_outlet_are_one_origin():
    assert count_origins([voice("a"), voice("b"), voice("c", origin="a")]) == 2
    assert count_origins([voice("a", agency="Reuters"), voice("b", agency="Reuters"), voice("c", agency="AFP")]) == 2
    assert count_origins([voice("a", publisher="Post"), voice("b", publisher="post"), voice("c", publisher="")]) == 2


def test_origins_meet_through_a_voice_that_shares_with_both():
    voices = [voice("a", agency="Reuters"), voice("b", origin="x"), voice("c", origin="x", agency="Reuters")]
    assert {count_origins([voices[i] for i in order]) for order in ((0, 1, 2), (2, 1, 0), (1, 2, 0))} == {1}


def test_a_side_counts_claims_articles_speakers_and_origins():
    voices = [voice("a"), voice("a", speaker="The mayor"), voice("b", origin="a")]
    side = side_of("p", voices)
    assert (side.claims, side.articles, side.speakers, side.origins) == (3, 2, 2, 1)
    assert side_of("p", []).origins == 0
