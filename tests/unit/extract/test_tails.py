"""A tail that challenges what its sentence reports → what that challenge denies, in every language."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim
from claimcheck.extract.extractor import RuleExtractor


def _claims(text: str, language: str) -> list[Claim]:
    found = RuleExtractor().extract(Article(Article.make_id(text), text, language)).claims
    return [claim for claim in found if not claim.unattributed]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The charity said 40 people had died. The opposition accused the army of bombing the market, which the government denies."),
        ("fr", "L'opposition accuse l'armée d'avoir bombardé le marché, une accusation que le gouvernement rejette."),
        ("de", "Die Opposition wirft der Armee vor, den Markt bombardiert zu haben, was die Regierung bestreitet."),
        ("es", "La oposición acusa al ejército de bombardear el mercado, acusaciones que rechaza el Gobierno."),
        ("ru", "Оппозиция обвинила армию в обстреле рынка, однако в правительстве это отрицают."),
        ("uk", "Опозиція звинуватила армію в обстрілі ринку, звинувачення, яке уряд відкидає."),
        ("ar", "اتهمت المعارضة الجيش بقصف السوق وهو ما نفته الحكومة."),
        ("fa", "مخالفان ارتش را به بمباران بازار متهم کردند، اتهامی که دولت آن را رد می‌کند."),
        ("hi", "विपक्ष ने सेना पर बमबारी का आरोप लगाया, जिसे सरकार ने खारिज कर दिया है।"),
        ("ur", "حزب اختلاف نے فوج پر بمباری کا الزام لگایا جس کی حکومت نے تردید کی ہے۔"),
        ("tr", "Muhalefet orduyu pazarı bombalamakla suçladı, ancak hükümet bunu reddetti."),
        ("zh", "反对派指责军队轰炸市场，政府对此予以否认。"),
    ],
)  # fmt: skip
def test_a_tail_denies_the_claim_it_hangs_on(language: str, text: str) -> None:
    accusation, denial = _claims(text, language)[-2:]
    assert (accusation.polarity, denial.polarity) == ("accuse", "deny")
    assert denial.resolved_content == accusation.resolved_content
    assert denial.speaker_id != accusation.speaker_id


def test_a_tail_behind_the_outlets_own_words_denies_them() -> None:
    (denial,) = _claims("Les États-Unis accusent depuis longtemps la Chine d'espionnage, ce que nie Pékin.", "fr")[-1:]
    assert denial.resolved_content == "Les États-Unis accusent depuis longtemps la Chine d'espionnage"


def test_a_tail_in_the_middle_parts_what_was_said() -> None:
    text = "Kyiv says Moscow has deported children, an accusation Russia denies, and that it holds prisoners."
    said, denial, more = _claims(text, "en")
    assert (said.content, more.content) == ("Moscow has deported children", "it holds prisoners")
    assert (denial.content, denial.resolved_content) == ("an accusation", "Moscow has deported children")


def test_a_denier_whom_the_outlet_tells_of_is_not_who_speaks_next() -> None:
    text = "Le ministre a annoncé une trêve. Le maire est accusé de fraude, ce qu'il nie. « La ville restera calme », a-t-il dit."
    assert [claim.speaker for claim in _claims(text, "fr")] == ["Le ministre", "Le maire", "Le ministre"]


@pytest.mark.parametrize(
    ("text", "denier"),
    [
        ("Sudan accused the UAE of arming the rebels, which it denies.", "the UAE"),
        ("Ann Lee said Karl Meyer had paid bribes, an accusation he denies.", "Karl Meyer"),
        ("Mr. Hill has told of bribes, something he denied.", "Mr. Hill"),
    ],
)
def test_a_pronoun_that_denies_is_of_whom_the_claim_is(text: str, denier: str) -> None:
    assert _claims(text, "en")[-1].speaker == denier


def test_who_denies_in_a_tail_is_not_meant_by_the_next_pronoun() -> None:
    text = "Ann Lee said the bridge was safe, which Karl Meyer disputes. She said it had been tested."
    assert [claim.speaker_name for claim in _claims(text, "en")] == ["Ann Lee", "Karl Meyer", "Ann Lee"]
