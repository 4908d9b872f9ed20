"""Who claims what by a noun: in a denial of it, which is then about that claim, and elsewhere."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim, Polarity
from claimcheck.extract.extractor import RuleExtractor


def claims_in(language: str, text: str) -> list[Claim]:
    article = Article(id=Article.make_id(text), text=text, language=language)
    return [claim for claim in RuleExtractor().extract(article).claims if not claim.unattributed]


def owner_in(text: str, claim: Claim) -> str:
    """Whom the text names as the claim's source; "" where it names nobody."""
    return claim.attribution.source_span.of(text) if claim.attribution.source_span else ""


DENIED = [
    ("en", "The ministry denied the opposition's claim that the bridge was closed.",
     "opposition", "claim", "the bridge was closed"),
    ("en", "The ministry rejected claims by the opposition that the bridge was closed.",
     "the opposition", "claims", "the bridge was closed"),
    ("en", "Claims by the opposition that the bridge was closed were dismissed by the ministry.",
     "the opposition", "Claims", "the bridge was closed"),
    ("fr", "Le ministère a démenti les affirmations de l'opposition selon lesquelles le pont est fermé.",
     "l'opposition", "affirmations", "le pont est fermé"),
    ("es", "El ministerio negó la versión de la oposición de que el puente está cerrado.",
     "la oposición", "versión", "el puente está cerrado"),
    ("de", "Das Ministerium wies die Behauptung der Opposition zurück, die Brücke sei geschlossen.",
     "der Opposition", "Behauptung", "die Brücke sei geschlossen"),
    ("de", "Das Ministerium bestritt die Aussage des Bürgermeisters, dass die Brücke geschlossen sei.",
     "des Bürgermeisters", "Aussage", "die Brücke geschlossen sei"),
    ("ru", "Министерство опровергло утверждение оппозиции, что мост закрыт.",
     "оппозиции", "утверждение", "мост закрыт"),
    ("ru", "Министерство назвало ложью заявление оппозиции о том, что мост закрыт.",
     "оппозиции", "заявление", "мост закрыт"),
    ("uk", "Міністерство спростувало заяву опозиції про те, що міст закрито.",
     "опозиції", "заяву", "міст закрито"),
    ("ar", "نفت الوزارة ادعاء المعارضة أن الجسر مغلق.", "المعارضة", "ادعاء", "الجسر مغلق"),
    ("fa", "ایران ادعای آمریکا مبنی بر حمله به پایگاه را رد کرد.", "آمریکا", "ادعای", "حمله به پایگاه"),
    ("hi", "मंत्रालय के इस दावे को कि पुल बंद है, विपक्ष ने खारिज किया।", "मंत्रालय", "दावे", "पुल बंद है"),
    ("hi", "मंत्रालय ने विपक्ष के पुल बंद होने के दावे को खारिज कर दिया।", "विपक्ष", "दावे", "पुल बंद होने"),
    ("ur", "وزارت نے اپوزیشن کے پل بند ہونے کے دعوے کو مسترد کر دیا۔", "اپوزیشن", "دعوے", "پل بند ہونے"),
    ("tr", "Bakanlık, muhalefetin köprünün kapalı olduğu iddiasını reddetti.",
     "muhalefet", "iddiasını", "köprünün kapalı olduğu"),
    ("tr", "Bakanlık, Rusya'nın uçağın düşürüldüğü yönündeki iddiasını yalanladı.",
     "Rusya'nın", "iddiasını", "uçağın düşürüldüğü"),
    ("zh", "外交部否认了反对党关于大桥已关闭的说法。", "反对党", "说法", "大桥已关闭"),
    ("zh", "外交部驳斥了反对党称大桥已关闭的指控。", "反对党", "称", "大桥已关闭"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "owner", "cue", "content"), DENIED)
def test_a_denied_claim_is_its_owners_too(language: str, text: str, owner: str, cue: str, content: str) -> None:
    told, denied = sorted(claims_in(language, text), key=lambda claim: claim.polarity is Polarity.DENY)
    named = owner_in(text, told).removeprefix("The ").removeprefix("the ")
    assert (named, told.cue) == (owner.removeprefix("the "), cue)
    assert (told.content, denied.polarity) == (content, Polarity.DENY)
    assert denied.speaker_id != told.speaker_id
    assert denied.resolved_content == told.resolved_content == content


ACCUSED = [
    ("en", "The ministry denied an accusation from Iran that it had bombed the port.", "The ministry had bombed the port"),
    ("ar", "رفضت وزارة الدفاع الروسية اتهامات واشنطن بأن طائراتها قصفت المستشفى.", "طائرات وزارة الدفاع الروسية قصفت المستشفى"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "wording"), ACCUSED)
def test_who_denies_an_accusation_is_accused_in_it(language: str, text: str, wording: str) -> None:
    found = claims_in(language, text)
    assert {claim.polarity for claim in found} == {Polarity.ACCUSE, Polarity.DENY}
    assert {claim.resolved_content for claim in found} == {wording}


APART = [
    ("en", "Residents were angered by the company's claim that the water was safe.", "company", "the water was safe"),
    ("de", "Er reagierte auf den Vorwurf der CDU, dass die Brücke unsicher sei.", "der CDU",
     "die Brücke unsicher sei"),
    ("es", "En respuesta a las críticas de Estados Unidos de que el puente está cerrado, la embajada publicó fotos.",
     "Estados Unidos", "el puente está cerrado"),
    ("fa", "او درباره ادعای آمریکا مبنی بر آمادگی کمک به ایران، توضیح داد.", "آمریکا", "آمادگی کمک به ایران"),
    ("ru", "Акции выросли в ответ на заявление Центробанка о том, что ставка снизится.", "Центробанка",
     "ставка снизится"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "owner", "content"), APART)
def test_a_noun_tells_a_claim_that_nobody_denies(language: str, text: str, owner: str, content: str) -> None:
    (claim,) = claims_in(language, text)
    assert (owner_in(text, claim).removeprefix("the "), claim.content) == (owner, content)


ALIKE = [
    ("en", "The report by the committee found that the bridge was closed."),
    ("ru", "Персональные данные жителей хранятся там, что позволит их найти."),
    ("uk", "Ця історія тягнеться так довго, що її початок загубився."),
    ("de", "Das Ergebnis der Studie darf nicht so gelesen werden, dass die Brücke sicher ist."),
    ("de", "Er sprach über eine Aussage der Senatorin, in deren Haus das Treffen stattgefunden habe."),
    ("hi", "मंत्रालय ने विपक्ष के नेता राहुल वर्मा के आरोप को खारिज कर दिया।"),
    ("fa", "به گزارش ایسنا، صندوق بین‌المللی پول با درخواست ونزوئلا مخالفت کرد."),
    ("tr", "Bakanlık, sensörlerin çalışmadığı iddiasını yalanladı."),
    ("tr", "Belediye, sendikanın iddialarını reddetti."),
    ("es", "Eso desmonta el relato feminista de que es una causa de mujeres."),
]


@pytest.mark.parametrize(("language", "text"), ALIKE)
def test_a_noun_that_only_stands_near_a_clause_tells_nothing(language: str, text: str) -> None:
    nouns = {
        "report",
        "данные",
        "історія",
        "Ergebnis",
        "Aussage",
        "आरोप",
        "گزارش",
        "relato",
        "iddiasını",
        "iddialarını",
    }
    assert not [claim for claim in claims_in(language, text) if claim.cue in nouns]


def test_a_denier_stays_whom_a_pronoun_means() -> None:
    text = "Minister Anne Blanc denied the mayor's claim that the bridge was closed. She said it was open."
    assert claims_in("en", text)[-1].speaker_name == "Anne Blanc"
