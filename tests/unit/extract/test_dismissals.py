"""A rejected claim stands alone in its content, without what it is called."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Polarity
from claimcheck.extract.extractor import RuleExtractor


@pytest.mark.parametrize(
    ("code", "text", "content"),
    [
        ("fr", "Le ministère a rejeté cette accusation comme de la pure propagande.", "cette accusation"),
        ("de", "Der Sprecher wies die Vorwürfe als haltlos zurück.", "die Vorwürfe"),
        ("es", "El ministerio rechazó las acusaciones como propaganda.", "las acusaciones"),
        ("ru", "Министерство отвергло это обвинение как пропаганду.", "это обвинение"),
    ],
)
def test_the_verdict_is_left_out_of_what_is_denied(code: str, text: str, content: str) -> None:
    (claim,) = RuleExtractor().extract(Article(id="a", text=text, language=code)).claims
    assert (claim.content, claim.polarity) == (content, Polarity.DENY)
