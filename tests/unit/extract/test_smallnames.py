import pytest

from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.lexicon import lexicon
from claimcheck.extract.smallnames import small_name
from claimcheck.extract.speakers import SpeakerBook


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("وزير الخارجية عادل الجبير", "عادل الجبير"),
        ("وزير الخارجية السعودي، عادل الجبير", "عادل الجبير"),
        ("عادل الجبير، وزير الخارجية السعودي", "عادل الجبير"),
        ("عادل الجبير وزير الخارجية السعودي", "عادل الجبير"),
        ("الدكتور رياض ياسين وزير الخارجية اليمني", "رياض ياسين"),
        ("الناطق الإعلامي بقيادة حرس الحدود العقيد شبنان بن مبارك القرني", "شبنان بن مبارك القرني"),
        ("رئيس منظمة الطاقة الذرية الايرانية علي اكبر صالحي", "علي اكبر صالحي"),
        ("الممثلة الأردنية صبا مبارك", "صبا مبارك"),
    ],
)
def test_a_person_has_the_name_that_an_office_shows(mention: str, name: str) -> None:
    assert small_name(mention, lexicon("ar")) == name


@pytest.mark.parametrize(
    "mention",
    [
        "وزير الخارجية السعودي",
        "وزير الخارجية زيارة وفد",
        "مدير الكرة بنادي هجر",
        "مسؤول يمني في محافظة عدن، جنوب البلاد",
        "جاء توضيح المسؤول بوزارة التجارة",
        'مراسل الجوهرة "أف أم"',
        "الدكتور سالم",
        "",
    ],
)
def test_no_name_is_taken_that_no_office_shows(mention: str) -> None:
    assert small_name(mention, lexicon("ar")) == ""


@pytest.mark.parametrize(
    ("code", "mention", "name"),
    [
        ("hi", "महाराष्ट्र के गृह मंत्री अनिल देशमुख", "अनिल देशमुख"),
        ("hi", "अमेरिकी रक्षा मंत्री", ""),
        ("ur", "انڈونیشیا کے صدر جبریل رجب", "جبریل رجب"),
        ("ur", "امریکی وزیر خارجہ مائیک پومپیو", "مائیک پومپیو"),
        ("ur", "بالی ووڈ اداکارہ", ""),
        ("fa", "علی مطهری، نماینده مردم تهران", "علی مطهری"),
        ("fa", "وزیر خارجه ایران محمد رضایی", ""),
        ("en", "mayor Ann Lee", ""),
    ],
)
def test_a_name_stands_where_the_language_has_it(code: str, mention: str, name: str) -> None:
    assert small_name(mention, lexicon(code)) == name


def test_a_person_is_one_speaker_whatever_office_the_article_gives() -> None:
    mentions = ("وزير الخارجية حمدان السالمي", "حمدان السالمي، وزير الخارجية", "حمدان السالمي")
    speakers = [SpeakerBook(lexicon("ar"), gazetteer()).named(mention) for mention in mentions]
    assert len({(speaker.id, speaker.name) for speaker in speakers}) == 1


def test_the_name_of_a_spokesman_says_not_whose_body_it_is() -> None:
    mention = "اللواء منصور التركي، المتحدث الأمني في وزارة الداخلية"
    assert SpeakerBook(lexicon("ar"), gazetteer()).resolved(mention).name == "Ministry of the Interior"
    assert "Turk" in SpeakerBook(lexicon("ar"), gazetteer()).resolved("المتحدث باسم وزارة الداخلية التركية").name
