"""What a content does though its cue only reports: blame, or plan."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def polarities(language: str, text: str) -> list[str]:
    article = Article(Article.make_id(text), text, language)
    return [claim.polarity.value for claim in RuleExtractor().extract(article).claims if not claim.unattributed]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The auditor said officials had embezzled three million crowns."),
        ("en", "The union said two ministers had taken bribes from the builder."),
        ("en", "The memo was forged by navy intelligence, the ministry said."),
        ("en", "The captain said border guards fired the first shots."),
        ("de", "Der Prüfer sagte, der Direktor habe die Rechnungen gefälscht."),
        ("fr", "La maire affirme que l'usine a dissimulé trois accidents."),
        ("es", "La alcaldesa dijo que los aviones arrasaron el mercado."),
        ("ru", "Рыбаки рассказали, что самолёты сбросили бомбы на порт."),
        ("uk", "Рибалки розповіли, що літаки скинули бомби на порт."),
        ("ar", "قال الصياد إن الحكومة تجاهلت تحذيرات السكان."),
        ("tr", "Balıkçılar, şirketin nehri zehirlediğini söyledi."),
        ("en", '"They shot at us from the bridge," said Omar.'),
        ("en", "The union said the bridge was awarded without a tender."),
        ("es", "La oposición dijo que el puente fue adjudicado sin licitación."),
        ("ru", "Депутат считает, что фирма получила подряд без тендера."),
        ("ar", "قال محافظ الواحات إن حرس الواحات نهب القافلة."),
        ("tr", "Sözcü, ordunun ateşkesi bozduğunu söyledi."),
        ("zh", "军方发言人说，对方率先开火。"),
    ],
)
def test_a_wrong_that_a_party_did_is_an_accusation(language: str, text: str) -> None:
    assert polarities(language, text) == ["accuse"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The auditor said officials had not embezzled the money."),
        ("en", "The driver said he had ignored the sign."),
        ("en", "The doctor said three children had been poisoned."),
        ("en", "The guard said the stolen car was found in a ditch."),
        ("en", "The commander said our forces bombed the bridge."),
        ("en", "The clerk said the forged papers lay in a drawer."),
        ("en", "The doctor said food poisoning had been ruled out."),
        ("ru", "Министр сказал, что налог будет касаться богатых граждан."),
        ("de", "Der Forscher sagte, der Flug werde uns zeigen, ob das Gerät hält."),
        ("ar", "قال محافظ الواحات إن جيش الواحات لم ينهب القافلة."),
        ("de", "Der Prüfer sagte, die Rechnungen seien gefälscht worden."),
    ],
)
def test_a_wrong_that_nobody_else_is_said_to_have_done_blames_nobody(language: str, text: str) -> None:
    assert polarities(language, text) == ["assert"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The transport minister said the government would close the port in May."),
        ("en", "The foreign minister said her country will leave the treaty."),
        ("en", "Ostia Airways said Ostia would drop the route in spring."),
        ("de", "Der Verkehrsminister sagte, die Regierung werde den Hafen im Mai schließen."),
        ("fr", "La ministre a annoncé que son pays quitterait le traité en mai."),
        ("es", "La ministra dijo que su país abandonará el tratado en mayo."),
        ("es", "La empresa advirtió que cerrará la mina en mayo."),
        ("ru", "Министр сообщил, что правительство закроет порт в мае."),
        ("uk", "Міністр повідомив, що уряд закриє порт у травні."),
        ("ar", "قالت الوزيرة إن بلادها ستغادر المعاهدة في مايو."),
        ("fa", "وزیر خارجه گفت کشورش در ماه مه از پیمان خارج خواهد شد."),
        ("hi", "विदेश मंत्री ने कहा कि उनका देश मई में संधि छोड़ देगा।"),
        ("ur", "وزیر خارجہ نے کہا کہ ان کا ملک مئی میں معاہدہ چھوڑ دے گا۔"),
        ("tr", "Dışişleri Bakanı, ülkesinin mayısta anlaşmadan çekileceğini söyledi."),
        ("zh", "外交部发言人表示，将成立联合调查组。"),
        ("zh", "外长表示，该国将在五月退出条约。"),
    ],
)
def test_what_the_speakers_own_side_will_do_is_an_intention(language: str, text: str) -> None:
    assert polarities(language, text) == ["intend"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The analyst said the rain would close the port in May."),
        ("en", "The union leader said the government would close the port in May."),
        ("en", "Residents said the company would close the port in May."),
        ("en", "The transport minister said the government would lose the vote."),
        ("es", "La experta dijo que habrá lluvia en mayo."),
        ("fr", "La ministre a annoncé que la pluie fermerait le port en mai."),
        ("es", "La empresa señaló que Javier conducirá el noticiero."),
        ("zh", "供应商表示，反应堆周三停机。"),
    ],
)
def test_what_others_will_do_or_what_befalls_is_no_intention(language: str, text: str) -> None:
    assert polarities(language, text) == ["assert"]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "«Наши суда не сделали ни одного манёвра, — сообщил капитан. — Вся ответственность лежит на порту».", "accuse"),
        ("fr", "Le maire affirme que ce mur n'empêchera pas les massacres.", "assert"),
        ("en", "The engineer said that if the pumps in the northern valley were not repaired, fields would dry up.", "assert"),
    ],
)  # fmt: skip
def test_blame_is_denied_in_its_own_part_of_a_content_alone(language: str, text: str, wanted: str) -> None:
    assert polarities(language, text) == [wanted]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bank announced it was closing all its branches in the north."),
        ("de", "Zurücktreten werde er nicht, sagte der Bürgermeister."),
        ("ru", "В компании ответили, что платить не собираются."),
        ("ru", "Мост будет закрыт до мая, сообщил министр транспорта Иван Левин."),
        ("zh", "国防部表示，调查结果将在五月公布。"),
        ("uk", "Банк готовий повернути гроші, додав директор банку."),
        ("hi", "सरकार ने पीड़ितों को मुआवजा देने का ऐलान किया है।"),
        ("ur", "حکومت نے متاثرین کو معاوضہ دینے کا اعلان کیا ہے۔"),
    ],
)
def test_what_is_announced_or_refused_for_oneself_is_an_intention(language: str, text: str) -> None:
    assert "intend" in polarities(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", '"Let them open their books," the auditor said.'),
        ("ru", "«Пусть они покажут документы», — сказал аудитор."),
        ("uk", "«Платити має той, хто зламав міст», — сказав мер."),
        ("tr", "Bakana göre sınırı komşu ülke açmalı."),
    ],
)
def test_what_others_are_told_to_do_is_a_demand(language: str, text: str) -> None:
    assert polarities(language, text) == ["demand"]


def test_a_speaker_who_asks_to_be_heard_demands_nothing() -> None:
    assert polarities("en", '"Let us be clear," the minister said.') == ["assert"]
