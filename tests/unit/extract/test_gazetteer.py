from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck import assembly
from claimcheck.domain.article import Article
from claimcheck.errors import SettingsError
from claimcheck.extract.extractor import RuleExtractor
from claimcheck.extract.gazetteer import gazetteer, use_gazetteer
from claimcheck.extract.lexicon import lexicon
from claimcheck.extract.parties import parties
from claimcheck.extract.speakers import SpeakerBook
from claimcheck.settings import load_settings

OWN = '[[entity]]\nname = "Harbour Board"\nkind = "body"\naliases = ["Port Authority", "هيئة الميناء"]\n'


@pytest.fixture(autouse=True)
def packaged_names_again() -> Iterator[None]:
    yield
    use_gazetteer(None)


def test_names_of_the_users_own_are_known_wherever_names_are_asked_for(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(OWN, encoding="utf-8")
    text = "The Port Authority said the bridge was shut."
    extractor = assembly.make_extractor(load_settings({"CLAIMCHECK_GAZETTEER": str(tmp_path / "own.toml")}))
    (claim,) = extractor.extract(Article(Article.make_id(text), text, "en")).claims
    assert claim.speaker_name == "Harbour Board"
    assert list(parties("اتهم النقابي هيئة الميناء").values()) == ["Harbour Board"]


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"Gazetteer .*missing.toml cannot be read"):
        assembly.make_extractor(load_settings({"CLAIMCHECK_GAZETTEER": str(tmp_path / "missing.toml")}))


@pytest.mark.parametrize(
    ("code", "mention", "state"),
    [
        ("en", "Syrian officials", "syria"),
        ("en", "Iranian state television", "iran"),
        ("en", "the Russian defence ministry's spokesman", "russia"),
        ("en", "SANA", "syria"),
        ("en", "Damascus", "syria"),
        ("en", "Syrian opposition officials", ""),
        ("en", "the Free Syrian Army", ""),
        ("en", "a Turkish company", ""),
        ("en", "the UN envoy to Syria", ""),
        ("en", "opponents of Assad", ""),
        ("ar", "السلطات السورية", "syria"),
        ("ru", "украинские власти", "ukraine"),
        ("uk", "українські військові", "ukraine"),
        ("fr", "les autorités syriennes", "syria"),
        ("es", "las autoridades rusas", "russia"),
        ("de", "syrische Behörden", "syria"),
        ("tr", "Türk yetkililer", "turkey"),
        ("fa", "مقام‌های سوری", "syria"),
        ("zh", "美国官员", "united-states"),
        ("hi", "भारतीय अधिकारी", "india"),
        ("ur", "بھارتی حکام", "india"),
    ],
)
def test_who_speaks_for_a_state_is_known_and_who_only_is_of_it_is_not(code: str, mention: str, state: str) -> None:
    assert SpeakerBook(lexicon(code), gazetteer(), text=mention).resolved(mention).state == state


@pytest.mark.parametrize(
    ("code", "text", "mention", "state"),
    [
        ("en", "Syria at war. Syrian towns burn. Syria answers.", "The army", "syria"),
        ("en", "Syria at war. Syrian towns burn. Syria answers.", "state news agency", "syria"),
        ("en", "Syria at war. Syrian towns burn. Syria answers.", "a spokesman for the government", "syria"),
        ("en", "Syria at war. Syrian towns burn. Syria answers.", "opposition army", ""),
        ("en", "Syria at war. Syrian towns burn. Syria answers.", "officials", ""),  # of whom is not told
        ("en", "Syria at war. Turkey and Syria. Turkey answers Syria.", "the army", ""),  # of which of the two?
        ("en", "Syria was calm.", "the army", ""),  # named once: perhaps only in passing
        ("ar", "سوريا تحترق. المدن السورية. ردت سوريا.", "الجيش", "syria"),
        ("ru", "Россия ответила. Российские города. В России спокойно.", "правительство", "russia"),
        ("fr", "La Syrie brûle. Les villes syriennes. La Syrie répond.", "l'armée", "syria"),
        ("zh", "叙利亚局势紧张。叙利亚城市。叙利亚回应。", "政府军", "syria"),
    ],
)
def test_an_organ_without_a_state_is_of_the_one_that_the_article_is_about(
    code: str, text: str, mention: str, state: str
) -> None:
    assert SpeakerBook(lexicon(code), gazetteer(), text=text).resolved(mention).state == state


def test_a_claim_keeps_the_state_of_its_speaker_when_named_again() -> None:
    text = "The Syrian defence ministry said the town was quiet. The ministry denied it had shelled the road."
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "en")).claims
    assert [claim.speaker_state for claim in claims] == ["syria", "syria"]


@pytest.mark.parametrize(
    ("code", "text", "speakers"),
    [
        (
            "en",
            "The Harbour Board said the port was open. Its spokeswoman Ann Lee denied that ships had been turned away. "
            "Lee said the cranes were at work. She said no ship had waited.",
            ["Harbour Board"] * 4,
        ),
        (
            "en",
            "Tom Reed said the port was open. His spokeswoman Ann Lee denied that ships had been turned away.",
            ["Tom Reed", "Ann Lee"],  # a person is not a body
        ),
        (
            "de",
            "Das Ministerium sagte, der Hafen sei offen. Sein Sprecher Max Weber bestritt, dass Schiffe warten mussten.",
            ["Ministerium"] * 2,
        ),
        (
            "uk",
            "Міністерство заявило, що порт відкрито. Його речник Іван Мельник заперечив закриття порту.",
            ["Міністерство"] * 2,
        ),
    ],
)
def test_whose_spokesman_a_possessive_says_speaks_for_that_body(code: str, text: str, speakers: list[str]) -> None:
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, code)).claims
    assert [claim.speaker_name for claim in claims] == speakers


@pytest.mark.parametrize(
    ("code", "mention"),
    [
        ("en", "a spokesman of the Free Syrian Army"),
        ("en", "the Free Syrian Army's spokesman"),
        ("ar", "المتحدث باسم الجيش السوري الحر"),
        ("es", "un portavoz del Ejército Libre Sirio"),
    ],
)
def test_a_body_called_by_a_state_is_not_the_army_of_that_state(code: str, mention: str) -> None:
    speaker = SpeakerBook(lexicon(code), gazetteer(), text=mention).resolved(mention)
    assert (speaker.id, speaker.state) == ("free-syrian-army", "")


@pytest.mark.parametrize(
    ("code", "mention", "name"),
    [
        ("en", "the Russian defence ministry", "Russian Ministry of Defence"),
        ("en", "the Russian Ministry of Defense", "Russian Ministry of Defence"),
        ("en", "the defence ministry in Moscow", "Russian Ministry of Defence"),
        ("en", "a Russian Foreign Ministry spokeswoman", "Russian Foreign Ministry"),
        ("en", "the US Defense Department", "Pentagon"),
        ("fr", "le ministère russe de la Défense", "Russian Ministry of Defence"),
        ("fr", "le ministère français des Affaires étrangères", "French Foreign Ministry"),
        ("es", "el Ministerio ruso de Defensa", "Russian Ministry of Defence"),
        ("ru", "министерство обороны России", "Russian Ministry of Defence"),
        ("ar", "وزارة الدفاع الروسية", "Russian Ministry of Defence"),
        ("en", "the Russian foreign minister", "Russian foreign minister"),
        ("en", "a Russian Foreign Ministry official", "Russian Foreign Ministry official"),
        ("ar", "وزير الخارجية المصري", "وزير الخارجية المصري"),
    ],
)
def test_a_ministry_has_one_name_and_who_works_there_is_another(code: str, mention: str, name: str) -> None:
    assert SpeakerBook(lexicon(code), gazetteer(), text=mention).resolved(mention).name == name


@pytest.mark.parametrize(
    ("code", "mention"),
    [("ru", "Росавиация"), ("uk", "НАБУ"), ("de", "Die Bundeswehr"), ("hi", "आरबीआई"), ("es", "Moncloa")],
)
def test_the_name_of_one_institution_is_one_speaker_in_all_articles(code: str, mention: str) -> None:
    speakers = [
        SpeakerBook(lexicon(code), gazetteer(), text=text, place=text).named(mention)
        for text in (f"{mention} a", f"b {mention}")
    ]
    assert len({speaker.id for speaker in speakers}) == 1
    assert speakers[0].kind == "body"


def test_a_body_that_no_name_tells_from_others_is_another_in_each_article() -> None:
    speakers = [
        SpeakerBook(lexicon("de"), gazetteer(), text=text, place=text).named("Der Stadtrat")
        for text in ("Der Stadtrat tagte.", "Gestern kam Der Stadtrat.")
    ]
    assert len({speaker.id for speaker in speakers}) == 2


@pytest.mark.parametrize(
    ("code", "mention", "name"),
    [
        ("ru", "В министерстве", "министерство"),
        ("ru", "в МЧС", "МЧС"),
        ("ru", "В Росавиации", "Росавиация"),
        ("ru", 'В партии "Единая Россия"', 'партия "Единая Россия"'),
        ("ru", "В Москве", "Russia"),
        ("uk", "У посольстві США", "посольство США"),
        ("uk", "в уряді", "government"),
        ("ru", "В начале", "В начале"),
        ("en", "In the ministry", "In the ministry"),
    ],
)
def test_a_place_that_speaks_has_the_name_of_a_subject(code: str, mention: str, name: str) -> None:
    speaker = SpeakerBook(lexicon(code), gazetteer()).resolved(mention)
    assert (speaker.name, speaker.mention) == (name, mention)


@pytest.mark.parametrize(
    ("code", "mention", "name"),
    [
        ("en", "the Syrian state news agency SANA", "SANA"),
        ("en", "the SANA news agency", "SANA"),
        ("fr", "l'agence de presse Reuters", "Reuters"),
        ("ru", 'информационное агентство РИА "Новости"', "RIA Novosti"),
        ("en", "a correspondent of the SANA news agency", "correspondent of the SANA news agency"),
        ("en", "the news agency and Reuters", "news agency and Reuters"),
    ],
)
def test_an_agency_is_one_speaker_whatever_stands_beside_its_name(code: str, mention: str, name: str) -> None:
    assert SpeakerBook(lexicon(code), gazetteer()).resolved(mention).name == name
