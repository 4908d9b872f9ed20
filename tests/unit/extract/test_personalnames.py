import pytest

from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.lexicon import lexicon
from claimcheck.extract.personalnames import personal_name
from claimcheck.extract.speakers import SpeakerBook


@pytest.mark.parametrize(
    ("code", "mention", "name"),
    [
        ("en", "mill director Ann Lee", "Ann Lee"),
        ("en", "Ann Lee, a senior adviser to the mayor", "Ann Lee"),
        ("en", "Ann Lee head of the mill", "Ann Lee"),
        ("en", "the guild spokesman Lt. Col. Iyad al-Homsi", "Iyad al-Homsi"),
        ("en", "Senator George W. Reed of Ohio", "George W. Reed"),
        ("es", "el juez Claudio Bonadio", "Claudio Bonadio"),
        ("fr", "Le professeur Andrew Pollard, directeur du Vaccine Group", "Andrew Pollard"),
        ("ru", "мэр Москвы Сергей Собянин", "Сергей Собянин"),
        ("ru", "мэр Нью-Йорка Билл Де Блазио", "Билл Де Блазио"),
        ("uk", "голова КМДА Володимир Бондаренко", "Володимир Бондаренко"),
        ("tr", "ASELSAN Genel Müdürü Ahmet Akyol", "Ahmet Akyol"),
    ],
)
def test_a_person_has_the_name_that_an_office_shows(code: str, mention: str, name: str) -> None:
    assert personal_name(mention, lexicon(code)) == name


@pytest.mark.parametrize(
    ("code", "mention"),
    [
        ("en", "activists Aleppo Today"),
        ("en", "the official Syrian Arab News Agency"),
        ("en", "Mill Workers representative"),
        ("en", "the head of the Harbour Board"),
        ("en", "mayor Ann Lee and governor Tom Reed"),
        ("en", "a witness named Ahmad"),
        ("ru", "представитель Мелании Трамп"),
        ("ru", 'лидер "Новой Силы" из Перми'),
        ("ar", "مدير المرصد رامي عبد الرحمن"),
        ("en", ""),
    ],
)
def test_no_name_is_taken_that_no_office_shows(code: str, mention: str) -> None:
    assert personal_name(mention, lexicon(code)) == ""


def test_a_person_is_one_speaker_whatever_office_the_article_gives() -> None:
    mentions = ("Observatory director Rami Haddad", "Rami Haddad, head of the Observatory", "Rami Haddad")
    speakers = [SpeakerBook(lexicon("en"), gazetteer()).named(mention) for mention in mentions]
    assert {(speaker.id, speaker.name) for speaker in speakers} == {("rami-haddad", "Rami Haddad")}
    assert [speaker.kind for speaker in speakers[:2]] == ["person", "person"]


@pytest.mark.parametrize(("code", "mention"), [("ru", "депутат Верховной Рады"), ("uk", "посол Великої Британії")])
def test_a_body_or_a_state_behind_an_office_is_no_person(code: str, mention: str) -> None:
    assert SpeakerBook(lexicon(code), gazetteer()).resolved(mention).name == mention
