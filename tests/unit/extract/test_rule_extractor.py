"""Real short sentences: who says what, in which words, with which polarity."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def read(text: str, language: str) -> list[tuple[str, str, str, str]]:
    claims = RuleExtractor().extract(Article(id=Article.make_id(text), text=text, language=language)).claims
    return [
        (claim.speaker_name, claim.cue, claim.content, claim.polarity.value)
        for claim in claims
        if not claim.unattributed
    ]


def test_arabic_denial_with_a_verbal_noun_and_a_participle_sharing_its_subject() -> None:
    text = "ونفى مقاتلو الجيش السوري الحر تلقيهم أي دعم روسي قائلين إن روسيا على العكس تماما تواصل قصفهم."
    assert read(text, "ar") == [
        ("Free Syrian Army", "نفى", "تلقيهم أي دعم روسي", "deny"),
        ("Free Syrian Army", "قائلين", "روسيا على العكس تماما تواصل قصفهم", "accuse"),
    ]


def test_others_who_deny_take_the_content_before() -> None:
    claims = read("قال مسؤولون حكوميون إن روسيا تسلحهم بينما نفى آخرون.", "ar")
    assert [(content, polarity) for _, _, content, polarity in claims] == [
        ("روسيا تسلحهم", "assert"),
        ("روسيا تسلحهم", "deny"),
    ]
    assert claims[0][0] != claims[1][0]


def test_english_passive_denial_has_its_agent_as_speaker() -> None:
    text = "Russia accused Belgium of killing civilians but the claim was swiftly denied by Brussels."
    assert read(text, "en")[-1][1:] == ("denied", "the claim", "deny")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "ICANN-Chef Paul Twomey hat diesen Vorwurf zurückgewiesen.",
            "de",
            ("zurückgewiesen", "diesen Vorwurf", "deny"),
        ),
        (
            "Dernek, örneklerde 2024 tarihli adreslerin yer aldığını kaydetti.",
            "tr",
            ("kaydetti", "örneklerde 2024 tarihli adreslerin yer aldığını", "assert"),
        ),
        ("وزارت دفاع ایران این گزارش‌ها را تکذیب کرد.", "fa", ("تکذیب کرد", "این گزارش‌ها", "deny")),
        ("विदेश मंत्रालय ने कहा कि भारत ने कोई हथियार नहीं भेजा।", "hi", ("कहा", "भारत ने कोई हथियार नहीं भेजा", "assert")),
        (
            "دفتر خارجہ کے ترجمان نے کہا کہ پاکستان نے کوئی ہتھیار نہیں بھیجا۔",
            "ur",
            ("کہا", "پاکستان نے کوئی ہتھیار نہیں بھیجا", "assert"),
        ),
        ("据新华社报道，至少25人死亡。", "zh", ("报道", "至少25人死亡", "assert")),
    ],
)
def test_one_claim_of_each_language(text: str, language: str, expected: tuple[str, str, str]) -> None:
    assert [claim[1:] for claim in read(text, language)] == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "uk",
            "Мер Остап Гай заявив, що міст закрито. Речниця поліції Віра Дольна це заперечила. Він додав, що ремонт триватиме рік.",
        ),
        (
            "ru",
            "Мэр Остап Гай заявил, что мост закрыт. Адвокат Ирина Жук с этим спорила, заявив, что он цел. Он добавил, что ждать год.",
        ),
    ],
)
def test_he_is_no_woman_who_spoke_last_where_first_names_show_it(language: str, text: str) -> None:
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, language)).claims
    assert claims[-1].speaker_name.endswith("Остап Гай")


@pytest.mark.parametrize(
    ("language", "texts", "same"),
    [
        ("en", ("The mayor said the bridge was open.", "The mayor said the tunnel was shut."), False),
        (
            "en",
            ("Two senior Western diplomats said it was open.", "Two senior Western diplomats said it was shut."),
            False,
        ),
        ("en", ("The defence ministry said it was open.", "The defence ministry said it was shut."), False),
        ("de", ("Ein ranghoher Minister sagte, es sei offen.", "Ein ranghoher Minister sagte, es sei zu."), False),
        ("ar", ("قالت الوزارة إن الجسر مفتوح.", "قالت الوزارة إن النفق مغلق."), False),
        ("en", ("Mayor Tom Reed said the bridge was open.", "Mayor Tom Reed said the tunnel was shut."), True),
        ("en", ("The Harbour Board said it was open.", "The Harbour Board said it was shut."), True),
        (
            "en",
            ("The Russian defence ministry said it was open.", "The Russian defence ministry said it was shut."),
            True,
        ),
        ("ar", ("قال سامر النجار إن الجسر مفتوح.", "قال سامر النجار إن النفق مغلق."), True),
        ("en", ("The mayor said the bridge was open.", "TUNIS (Reuters) - The mayor said the bridge was open."), True),
    ],
    ids=["office", "people", "ministry", "de", "ar", "person", "body", "state", "ar-person", "a copy"],
)
def test_who_has_no_name_is_one_in_its_own_article_alone(language: str, texts: tuple[str, str], same: bool) -> None:
    found = [RuleExtractor().extract(Article(Article.make_id(text), text, language)).claims[0] for text in texts]
    assert (found[0].speaker_id == found[1].speaker_id) is same
    assert "~" not in found[0].speaker_name


def test_every_claim_of_an_article_knows_how_many_of_them_deny_or_doubt() -> None:
    text = "The union said the port was closed. The ministry denied this.\n\nIn March 2021 some 400 ships came to the port."
    claims = RuleExtractor().extract(Article(id=Article.make_id(text), text=text, language="en")).claims
    assert [(claim.unattributed, claim.denials) for claim in claims] == [(False, 1), (False, 1), (True, 1)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Anwältin kündigte an, in Berufung zu gehen. Der Minister wies die Vorwürfe zurück."),
        ("en", "The council plans to close the bridge. The owner denied the accusations."),
    ],
)
def test_the_accusations_are_no_plan(language: str, text: str) -> None:
    claims = RuleExtractor().extract(Article(id=Article.make_id(text), text=text, language=language)).claims
    assert claims[-1].resolved_content == claims[-1].content


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Opponents of Vladimir Putin said the army was late."),
        ("en", "Putin's lawyer said the army was late."),
        ("en", "Supporters of the Syrian government said the army was late."),
        ("de", "Gegner von Wladimir Putin sagten, die Armee sei zu spät gekommen."),
        ("fr", "Les opposants à Vladimir Poutine ont déclaré que l'armée était en retard."),
        ("ar", "قال معارضو بشار الأسد إن الجيش تأخر."),
    ],
)
def test_opponents_and_lawyers_are_not_the_one_they_stand_to(language: str, text: str) -> None:
    claims = RuleExtractor().extract(Article(id=Article.make_id(text), text=text, language=language)).claims
    assert claims[0].speaker_id not in ("vladimir-putin", "bashar-al-assad", "syrian-government")


def test_all_sentences_of_a_quotation_are_of_the_one_who_speaks_in_it() -> None:
    named = "Початок о 18:00. «Наш «Міст» – це дім. Дорогу відкрили. Рух відновили», – сказав мер Іван Франчук."
    assert [
        said for speaker, _, said, _ in read(named, "uk") if speaker == "Ivan Franchuk" or "Франчук" in speaker
    ] == [
        "Наш «Міст» – це дім",
        "Дорогу відкрили",
        "Рух відновили",
    ]


def test_a_quotation_that_the_author_breaks_is_a_claim_a_sentence() -> None:
    broken = "“The bridge is closed,” the mayor said, “and the road is flooded. Nobody was hurt. All are at home.”"
    assert [content for _, _, content, _ in read(broken, "en")] == [
        "The bridge is closed and the road is flooded",
        "Nobody was hurt",
        "All are at home",
    ]


def test_sentences_on_either_side_of_the_one_that_the_author_breaks_are_claims() -> None:
    broken = "«Мосту немає. Дорогу закрили, — каже Ганна Бойко. — Їдемо полем. Автобус не ходить»."
    assert [content for _, _, content, _ in read(broken, "uk")] == [
        "Мосту немає",
        "Дорогу закрили Їдемо полем",
        "Автобус не ходить",
    ]


def test_a_sentence_of_a_quotation_in_which_another_speaks_is_the_quoted_one_s_too() -> None:
    text = "«Наш «Міст» – це дім. Коли керівники міста запропонували відкрити дорогу, ми погодилися. Рух відновили», – сказав мер Іван Франчук."
    assert [content for speaker, _, content, _ in read(text, "uk") if "Франчук" in speaker] == [
        "Наш «Міст» – це дім",
        "Коли керівники міста запропонували відкрити дорогу, ми погодилися",
        "Рух відновили",
    ]


@pytest.mark.parametrize("space", ["\n", " "])
def test_a_turn_that_a_dash_opens_is_all_of_the_one_whom_the_author_names(space: str) -> None:
    text = (
        "Міст упав." + space + "– Ми чекали поїзда. Потім усе згоріло, – каже Ганна Бойко. – Але впевнена, що все буде "
        "добре. Нас урятували." + space + "Рух відновили у вівторок."
    )
    assert [content for speaker, _, content, _ in read(text, "uk") if "Бойко" in speaker] == [
        "Ми чекали поїзда",
        "Потім усе згоріло",
        "Але впевнена, що все буде добре",
        "Нас урятували",
    ]
