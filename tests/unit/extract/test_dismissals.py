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


@pytest.mark.parametrize(
    ("code", "text", "content"),
    [
        ("en", 'The minister called the union\'s account "politics in a test tube".', "the union's account"),
        ("en", "The firm called the papers crude forgeries.", "the papers"),
        ("es", "El ministro tachó las acusaciones de falsas.", "las acusaciones"),
        ("es", 'La ministra calificó las acusaciones de "teatro barato".', "las acusaciones"),
        ("ar", "وصف الوزير كلام المعارضة بأنه «هروب من المسؤولية».", "كلام المعارضة"),
        ("fa", "سخنگوی ارتش این ادعا را «وارونه‌نمایی» نامید.", "این ادعا"),
        ("ru", "Министр назвал обвинения «дешёвым спектаклем».", "обвинения"),
        ("ur", "ترجمان نے ہلاکتوں کے دعوے کو ’’بچوں کی گنتی‘‘ قرار دیا۔", "ہلاکتوں کے دعوے"),
        ("de", "Der Minister nannte die Vorwürfe „billiges Theater“.", "die Vorwürfe"),
    ],
)
def test_a_claim_that_is_named_in_quotation_marks_is_denied(code: str, text: str, content: str) -> None:
    (claim,) = RuleExtractor().extract(Article(id="a", text=text, language=code)).claims
    assert (claim.content, claim.polarity) == (content, Polarity.DENY)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", 'The minister called the accusations "very serious".'),
        ("es", 'La ministra calificó el informe de "muy preocupante".'),
        ("ru", "Министр назвал доклад «важным шагом»."),
        ("tr", 'Bakan suçlamaları "çok ciddi" olarak niteledi.'),
    ],
)
def test_one_that_is_given_weight_so_is_not(code: str, text: str) -> None:
    (claim,) = RuleExtractor().extract(Article(id="a", text=text, language=code)).claims
    assert claim.polarity is Polarity.ASSERT
