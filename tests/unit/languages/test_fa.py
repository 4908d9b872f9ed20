"""Persian: who says what, in which words."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def test_a_clause_without_its_complementiser_follows_the_cue() -> None:
    text = "ارتش لیرا گفت امسال هیچ تانکی از فورلند تحویل نگرفته است."
    article = Article(id=Article.make_id(text), text=text, language="fa")
    found = [
        (c.speaker, c.cue, c.content, c.attribution.polarity.value) for c in RuleExtractor().extract(article).claims
    ]
    assert found == [("ارتش لیرا", "گفت", "امسال هیچ تانکی از فورلند تحویل نگرفته است", "assert")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "رئیس بیمارستان هشدار می دهد: بدون همکاری عبور از بحران ممکن نیست.",
            ("رئیس بیمارستان", "هشدار می دهد", "بدون همکاری عبور از بحران ممکن نیست", "assert"),
        ),
        ("پلیس گفته است در این حمله کسی کشته نشد.", ("پلیس", "گفته است", "در این حمله کسی کشته نشد", "assert")),
        (
            "نیما رستمی یک نشست تشکیل داد و بعد از این نشست گفت، هنوز راه صلح باز است.",
            ("نیما رستمی", "گفت", "هنوز راه صلح باز است", "assert"),
        ),
        (
            "نیما رستمی رئیس دفتر شهردار درباره گزارش بازرسان گفت: پل ایمن است.",
            ("نیما رستمی رئیس دفتر شهردار", "گفت", "پل ایمن است", "assert"),
        ),
        (
            "پیش از این نیما رستمی از یک بسته کمک خبر داده بود.",
            ("نیما رستمی", "خبر داده بود", "یک بسته کمک", "assert"),
        ),
        (
            "دولت لیرا از روز شنبه گذشته، حالت فوق‌العاده اعلام کرده است.",
            ("دولت لیرا", "اعلام کرده است", "حالت فوق‌العاده", "assert"),
        ),
        ("وزیر کشور خبر استعفای خود را تایید کرد.", ("وزیر کشور", "تایید کرد", "خبر استعفای خود", "assert")),
        ("وزارت خارجه این گزارش را تایید نکرده است.", ("وزارت خارجه", "تایید نکرده است", "این گزارش", "doubt")),
        (
            "حزب مردم منتقدان دولت را به توطئه متهم کرد.",
            ("حزب مردم", "متهم کرد", "منتقدان دولت را به توطئه", "accuse"),
        ),
        (
            "دو تن از متهمان در دادگاه ارتباط خود را با باند تکذیب کردند.",
            ("دو تن از متهمان", "تکذیب کردند", "ارتباط خود را با باند", "deny"),
        ),
    ],
)
def test_the_subject_opens_the_clause_far_before_its_cue(read, text: str, expected: tuple[str, str, str, str]) -> None:
    assert read(text) == [expected]


def test_a_converb_before_the_cue_has_the_same_subject(read) -> None:
    text = "سخنگوی صندوق با بیان اینکه میان اعضا اختلاف هست، گفت: نمی‌توانیم وام بدهیم."
    assert [claim[:2] for claim in read(text)] == [("سخنگوی صندوق", "با بیان اینکه"), ("سخنگوی صندوق", "گفت")]


@pytest.mark.parametrize(
    "text",
    [
        "به گزارش ایسنا، به نقل از خبرگزاری آناتولی، دادگاه حکم حبس را صادر کرد.",
        "به گزارش ایسنا به نقل از خبرگزاری آناتولی، دادگاه حکم حبس را صادر کرد.",
    ],
)
def test_who_is_cited_behind_the_agency_owns_the_claim(text: str) -> None:
    (claim,) = RuleExtractor().extract(Article(Article.make_id(text), text, "fa")).claims
    assert (claim.speaker, claim.content) == ("خبرگزاری آناتولی", "دادگاه حکم حبس را صادر کرد")
    assert claim.attribution.reported_by == ("ایسنا",)


def test_who_is_cited_between_the_agency_and_its_cue_owns_the_claim() -> None:
    text = "خبرگزاری مهر به نقل از مقام های امنیتی گزارش داد که سه نفر بازداشت شدند."
    (claim,) = RuleExtractor().extract(Article(Article.make_id(text), text, "fa")).claims
    assert (claim.speaker, claim.attribution.reported_by) == ("مقام های امنیتی", ("خبرگزاری مهر",))


@pytest.mark.parametrize(
    "text",
    ["طبق قانون، رای‌گیری مخفی است.", "بر اساس این طرح، جاده بسته می‌شود.", "گفته می‌شود که این مقام استعفا داده است."],
)
def test_laws_plans_and_what_is_said_by_nobody_claim_nothing(read, text: str) -> None:
    assert read(text) == []


def test_those_who_were_killed_are_not_blamed(read) -> None:
    assert read("یک مقام گفت که در درگیری معترضان و پلیس دو نفر کشته شدند.")[0][3] == "assert"


def test_a_person_is_not_the_party_named_after_him() -> None:
    text = "حزب نیما رستمی گفت که پیروز شده است. نیما رستمی گفت که راضی است. او گفت که می‌ماند."
    speakers = [
        claim.speaker_name for claim in RuleExtractor().extract(Article(Article.make_id(text), text, "fa")).claims
    ]
    assert speakers == ["حزب نیما رستمی", "نیما رستمی", "نیما رستمی"]


def test_the_object_marker_belongs_to_neither_speaker_nor_content(read) -> None:
    text = "وزارت خارجه این اتهام را «ساختگی» خواند."
    assert read(text) == [("وزارت خارجه", "خواند", "این اتهام", "deny")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وزارت دفاع لیرا فروش هرگونه موشک به فورلند را قاطعانه رد کرد.",
            ("وزارت دفاع لیرا", "رد کرد", "فروش هرگونه موشک به فورلند", "deny"),
        ),
        (
            "پلیس کشته شدن دو معترض در میدان شهر را تکذیب کرد.",
            ("پلیس", "تکذیب کرد", "کشته شدن دو معترض در میدان شهر", "deny"),
        ),
        (
            "رئیس شورای شهر در نشستی با اهالی این گزارش را افسانه‌پردازی دانست.",
            ("رئیس شورای شهر", "دانست", "این گزارش", "deny"),
        ),
        (
            "انجمن پزشکان لیرا ارتش فورلند را به شلیک به آمبولانس‌ها متهم کرد.",
            ("انجمن پزشکان لیرا", "متهم کرد", "ارتش فورلند را به شلیک به آمبولانس‌ها", "accuse"),
        ),
        ("حزب سبز لیرا خواستار برکناری وزیر کشور شد.", ("حزب سبز لیرا", "خواستار", "برکناری وزیر کشور", "demand")),
        (
            "یکی از کارگران معدن به رادیو گفت در آن شب هیچ آژیری به صدا درنیامد.",
            ("یکی از کارگران معدن", "گفت", "در آن شب هیچ آژیری به صدا درنیامد", "assert"),
        ),
        (
            "در گزارش سازمان آب آمده است که چاه‌های دشت خشک شده‌اند.",
            ("گزارش سازمان آب", "آمده است", "چاه‌های دشت خشک شده‌اند", "assert"),
        ),
        (
            "«پل از پایه ترک خورده است»؛ این را مهندس ناظر به روزنامه گفت.",
            ("مهندس ناظر", "گفت", "پل از پایه ترک خورده است", "assert"),
        ),
        (
            "سه روز بعد سخنگوی باشگاه پذیرفت که قرارداد امضا نشده است.",
            ("سخنگوی باشگاه", "پذیرفت", "قرارداد امضا نشده است", "assert"),
        ),
        (
            "کارشناسان شرکت به این نتیجه رسیدند که سیم‌کشی فرسوده بوده است.",
            ("کارشناسان شرکت", "به این نتیجه رسیدند", "سیم‌کشی فرسوده بوده است", "assert"),
        ),
        (
            "مدیر سد هشدار داد اگر باران ادامه یابد، دریچه‌ها باز می‌شود.",
            ("مدیر سد", "هشدار داد", "اگر باران ادامه یابد، دریچه‌ها باز می‌شود", "assert"),
        ),
    ],
)
def test_subject_and_object_are_told_apart_before_a_closing_verb(
    read, text: str, expected: tuple[str, str, str, str]
) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "دولت به این حمله واکنش نشان داد.",
        "رقمی که وزارتخانه اعلام کرد درست از کار درآمد.",
        "می‌توان گفت که بازار آرام است.",
        "او نام همه بازیکنان را می‌داند.",
        "خیابان در این ساعت شب تاریک‌تر به نظر می‌رسد.",
    ],
)
def test_reactions_relative_clauses_and_what_one_may_say_report_nothing(read, text: str) -> None:
    assert read(text) == []
