import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor
from claimcheck.extract.fullnames import FullNames
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
        ("en", "his campaign manager, Jeff Hale", "Jeff Hale"),
        ("en", "Slate technology columnist David Hale", "David Hale"),
        ("en", "Ann Lee, a political scientist at Mill University", "Ann Lee"),
        ("en", "Joe Hale, an independent voter raised in Chile", "Joe Hale"),
        ("en", "governor of the Mill Bank of Ohio, Ann Lee", "Ann Lee"),
        ("en", "Ann Lee, of the Harbour Board", "Ann Lee"),
        ("en", "Ann Lee, 63, who keeps bees", "Ann Lee"),
        ("fr", "Imogen Foulkes, de la BBC à Genève", "Imogen Foulkes"),
        ("de", "Li Fei, der stellvertretende Vorsitzende des Ausschusses", "Li Fei"),
        ("es", "el juez Claudio Bonadio", "Claudio Bonadio"),
        ("es", "presidente de la Liga MX, Enrique Bonilla", "Enrique Bonilla"),
        ("es", "La ministra de Sanidad y Consumo, Ana Vidal", "Ana Vidal"),
        ("es", "el ministro de Minas y la alcaldesa, Ana Vidal", ""),
        ("es", "el ministro de Minas y el diputado de Lugo, Ana Vidal", ""),
        ("fr", "le ministre de l'Agriculture et de la Pêche, Luc Rey", "Luc Rey"),
        ("fr", "gouverneur de la Reserve Bank of Zimbabwe, John Mangudya", "John Mangudya"),
        ("fr", "maire local Bayllon Gaibene", "Bayllon Gaibene"),
        ("de", "Vorsitzende der IG Bau, Klaus Wiesehügel", "Klaus Wiesehügel"),
        ("fr", "Le professeur Andrew Pollard, directeur du Vaccine Group", "Andrew Pollard"),
        ("ru", "мэр Москвы Сергей Собянин", "Сергей Собянин"),
        ("ru", "мэр Нью-Йорка Билл Де Блазио", "Билл Де Блазио"),
        ("ru", "министр финансов России Алексей Кудрин", "Алексей Кудрин"),
        ("uk", "заступник голови облдержадміністрації Олексій Губанов", "Олексій Губанов"),
        ("uk", "голова КМДА Володимир Бондаренко", "Володимир Бондаренко"),
        ("tr", "ASELSAN Genel Müdürü Ahmet Akyol", "Ahmet Akyol"),
        ("de", "Mexikos Innenminister Francisco Ramirez", "Francisco Ramirez"),
        ("de", "Emily Lau, die Vorsitzende der Partei", "Emily Lau"),
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
        ("en", "governors of the Mill Bank, Ann Lee"),
        ("en", "Mill Workers, a union of millers"),
        ("en", "Mill Digital, which sells flour"),
        ("fr", "Galaxy Digital, une société kazakhe"),
        ("fr", "correspondant de la chaîne Mill Television"),
        ("fr", "Regierung, Mill Television"),
        ("es", "artífice de la campaña, la ONG Tesla Science Center"),
        ("en", "the head of the Harbour Board"),
        ("en", "mayor Ann Lee and governor Tom Reed"),
        ("en", "a witness named Ahmad"),
        ("ru", "представитель Мелании Трамп"),
        ("ru", "сотрудник Института Солка"),
        ("ru", "аналитик инвестбанка Merrill Lynch"),
        ("ru", 'лидер "Новой Силы" из Перми'),
        ("de", "der Präsident der Deutschen Bahn"),
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


@pytest.mark.parametrize(
    ("code", "mention", "text", "name"),
    [
        ("en", "Lee", "The mayor met Ann Lee. Lee said the port was open.", "Ann Lee"),
        ("en", "Lee", "Ann Lee, a miller, came. Lee said so.", "Ann Lee"),
        ("en", "Abdel Rahman", "It quoted Rami Abdel Rahman. Abdel Rahman agreed.", "Rami Abdel Rahman"),
        ("fr", "Mme Alves", "La ministre Damares Alves est venue. Mme Alves a nié.", "Damares Alves"),
        ("ru", "Кудрин", "Приехал Алексей Кудрин. Кудрин заявил, что срок продлят.", "Алексей Кудрин"),
        ("en", "Lee", "The mayor met Ann Lee and Tom Lee. Lee said so.", ""),
        ("en", "Lee", "Mostly Lee was silent. Lee said so.", ""),
        ("en", "Lee", "It is mostly so. The mayor met Mostly Lee. Lee said so.", ""),
        ("en", "Lee", "The mayor met Ann Lee-Reed. Lee said so.", ""),
        ("en", "FBI", "The mayor asked Apple FBI. FBI said so.", ""),
        ("ru", "Минфина", "Он видел Предложение Минфина. Минфина сказал.", ""),
        ("ar", "لي", "قال جون لي إن الميناء مفتوح", ""),
    ],
)
def test_a_surname_stands_for_the_one_whom_the_text_names_in_full(
    code: str, mention: str, text: str, name: str
) -> None:
    assert FullNames(text, lexicon(code)).of(mention) == name


def test_who_is_only_told_of_before_speaks_by_the_full_name() -> None:
    text = "The mayor met Ann Lee on Monday. Lee said the port was closed."
    (claim,) = RuleExtractor().extract(Article(Article.make_id(text), text, "en")).claims
    assert (claim.speaker, claim.speaker_name, claim.speaker_id) == ("Lee", "Ann Lee", "ann-lee")


@pytest.mark.parametrize(
    ("code", "mention", "text", "name"),
    [
        ("ru", "Кудрина", "Кудрин уехал. По словам Кудрина, срок продлят.", "Кудрин"),
        ("ru", "Голиковой", "Голикова уехала. По словам Голиковой, срок продлят.", "Голикова"),
        ("uk", "Черемського", "Черемський поїхав. За словами Черемського, строк продовжать.", "Черемський"),
        ("ru", "Петрова", "По словам Петрова, срок продлят.", "Петрова"),
        ("ru", "издания", "По данным издания, срок продлят. Издание закрыто.", "издания"),
        ("en", "Anna", "Ann said so. Anna denied it.", "Anna"),
    ],
)
def test_a_surname_has_the_case_that_the_text_shows_of_a_subject(code: str, mention: str, text: str, name: str) -> None:
    assert FullNames(text, lexicon(code)).in_nominative(mention) == name


def test_whom_a_phrase_names_in_the_genitive_is_who_spoke_before() -> None:
    text = "Министр Алексей Кудрин заявил, что срок продлят. По словам Кудрина, это будет не скоро."
    first, second = RuleExtractor().extract(Article(Article.make_id(text), text, "ru")).claims
    assert first.speaker_id == second.speaker_id == "aleksey-kudrin"


def test_a_known_person_is_not_the_one_in_whose_office_he_is_named() -> None:
    book = SpeakerBook(lexicon("fr"), gazetteer())
    mentions = ("le porte-parole du président Poutine, Jean Blanc", "M. Poutine", "le président Poutine", "M. Blanc")
    assert [book.named(mention).name for mention in mentions] == [
        "Jean Blanc",
        "Vladimir Putin",
        "Vladimir Putin",
        "Jean Blanc",
    ]
