"""English sentences: who says what, in which words, with which polarity."""

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim
from claimcheck.extract.extractor import RuleExtractor


def claims(text: str) -> list[Claim]:
    article = Article(id=Article.make_id(text), text=text, language="en")
    return [claim for claim in RuleExtractor().extract(article).claims if not claim.unattributed]


def read(text: str) -> list[tuple[str, str, str, str]]:
    return [(claim.speaker, claim.cue, claim.content, claim.polarity.value) for claim in claims(text)]


def test_a_pronoun_is_kept_beside_the_speaker_it_stands_for() -> None:
    text = "Mayor Ann Lee said that the bridge was closed. She added that it was unsafe and denied any delay."
    _, added, denied = claims(text)
    assert added.speaker_name == denied.speaker_name == "Mayor Ann Lee"
    assert added.attribution.source_span is None
    assert added.attribution.pronoun_span is not None and added.attribution.pronoun_span.of(text) == "She"
    assert denied.attribution.pronoun_span == added.attribution.pronoun_span
