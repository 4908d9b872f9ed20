"""Persian: who says what, in which words."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor
from claimcheck.languages.catalogue import language
from claimcheck.text.numbers import find_quantities
from claimcheck.text.sentences import split_sentences


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
    assert claim.attribution.reported_by == ("ISNA",)


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


def test_a_negation_in_the_content_does_not_negate_the_next_cue(read) -> None:
    text = "وی تاکید کرد که بانک مرکزی به خودروها ارز نخواهد داد و افزود: برخی خودرو وارد می‌کنند."
    assert read(text) == [
        ("", "تاکید کرد", "بانک مرکزی به خودروها ارز نخواهد داد", "assert"),
        ("", "افزود", "برخی خودرو وارد می‌کنند", "assert"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "نمی‌توان این خبر را رد کرد.",
        "شاید بتوان گفت شهر در حال تغییر است.",
        "باید به این نکته هم اشاره کرد که بودجه کم است.",
        "اگر شورا نامزدها را تایید می‌کرد، آیا مردم به آنها رای می‌دادند؟",
        "رمان «باران» نوشته هاجر رستمی با ترجمه مریم داوودی منتشر شد.",
        "بر اساس مصوبه شورای پول و اعتبار سقف وام صد میلیون تومان است.",
    ],
)
def test_nobody_says_what_is_only_possible_required_or_ruled(read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "شرکت نیما احتمال هرگونه جاسوسی را رد کرد، اما خشم مردم فروکش نکرده است.",
            ("شرکت نیما", "رد کرد", "احتمال هرگونه جاسوسی", "deny"),
        ),
        ("دایی امروز پیشنهاد باشگاه را رد کرد، اما مردم نگران‌اند.", ("دایی", "رد کرد", "پیشنهاد باشگاه", "deny")),
        (
            "با این حال شرکت‌های عمده این موضوع را تکذیب می‌کنند.",
            ("شرکت‌های عمده", "تکذیب می‌کنند", "این موضوع", "deny"),
        ),
        ("ایران همواره ارسال سلاح را تکذیب می‌کند.", ("ایران", "تکذیب می‌کند", "ارسال سلاح", "deny")),
        (
            "هر چند برخی از متخصصان این توصیه‌ها را از اساس رد کرده‌اند.",
            ("برخی از متخصصان", "رد کرده‌اند", "این توصیه‌ها", "deny"),
        ),
        (
            "همچنین روز گذشته شرکت ملی نفت در واکنش به این مصوبه مجلس، اعلام کرد: بخشنامه‌ای ابلاغ نشده است.",
            ("شرکت ملی نفت", "اعلام کرد", "بخشنامه‌ای ابلاغ نشده است", "assert"),
        ),
        (
            "معترضان می‌گویند راه بسته است؛ این در حالی است که پل باز مانده است.",
            ("معترضان", "می‌گویند", "راه بسته است", "assert"),
        ),
        (
            "رئیس شورای شهر از بی‌توجهی مسئولان به بوی بد گلایه کرد.",
            ("رئیس شورای شهر", "گلایه کرد", "بی‌توجهی مسئولان به بوی بد", "accuse"),
        ),
    ],
)
def test_the_object_before_its_cue_is_the_content_whatever_follows(
    read, text: str, expected: tuple[str, str, str, str]
) -> None:
    assert read(text) == [expected]


def test_a_denial_in_passing_has_the_subject_of_the_cue_behind_it(read) -> None:
    text = "سخنگوی ریاست جمهوری لیرا ضمن تکذیب این خبر اعلام کرد، برنامه‌ای برای دیدار ندارد."
    assert sorted(claim[:3] for claim in read(text)) == [
        ("سخنگوی ریاست جمهوری لیرا", "اعلام کرد", "برنامه‌ای برای دیدار ندارد"),
        ("سخنگوی ریاست جمهوری لیرا", "ضمن تکذیب", "این خبر"),
    ]


def test_a_denial_behind_but_is_no_part_of_what_was_said_before(read) -> None:
    text = "نمایندگان اعلام کردند از افزایش قیمت بی‌اطلاع بودند اما علی رستمی این موضوع را تایید نکرد."
    assert [claim[:3] for claim in read(text)] == [
        ("نمایندگان", "اعلام کردند", "از افزایش قیمت بی‌اطلاع بودند"),
        ("علی رستمی", "تایید نکرد", "این موضوع"),
    ]


def test_what_a_converb_quotes_ends_with_its_quotation(read) -> None:
    text = "رئیس مجلس با بیان اینکه «بودجه امسال به مجلس برمی‌گردد» گفت: ما سکوت می‌کنیم."
    assert [claim[2] for claim in read(text)] == ["بودجه امسال به مجلس برمی‌گردد", "ما سکوت می‌کنیم"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("دولت مکزیک هفته گذشته اعلام کرد سه اثر بازگردانده می‌شود.", "دولت مکزیک"),
        ("پس از این اظهارات، چانگ هوا، سفیر چین در تهران نوشت: ما نشست خبری داریم.", "چانگ هوا، سفیر چین در تهران"),
        ("مرکز مبارزه با بیماری‌های آلمان اعلام کرد: شمار مبتلایان بیشتر شده است.", "مرکز مبارزه با بیماری‌های آلمان"),
        ("یک منبع نزدیک به برهم صالح توافق با نامزد را تکذیب کرد.", "یک منبع نزدیک به برهم صالح"),
        ("سخنگوی وزارت بهداشت گفت: بر اساس یافته‌های آزمایشگاهی بیماری رو به افزایش است.", "سخنگوی وزارت بهداشت"),
    ],
)
def test_a_subject_keeps_its_own_preposition_and_no_day(read, text: str, source: str) -> None:
    assert [claim[0] for claim in read(text)] == [source]


def test_a_second_cue_behind_and_shares_the_subject_of_the_first(read) -> None:
    text = "دولت مکزیک اعلام کرد سه اثر بازگردانده می‌شود و خاطرنشان کرد که بازگشت آن‌ها داوطلبانه بوده است."
    assert [(claim[0], claim[2]) for claim in read(text)] == [
        ("دولت مکزیک", "سه اثر بازگردانده می‌شود"),
        ("دولت مکزیک", "بازگشت آن‌ها داوطلبانه بوده است"),
    ]


def test_a_tail_that_denies_what_was_said_is_a_claim_of_its_own(read) -> None:
    assert read("مخالفان می‌گویند ارتش بازار را بمباران کرده است؛ ادعایی که مقامات ایران به شدت آن را رد کرده‌اند.") == [
        ("مخالفان", "می‌گویند", "ارتش بازار را بمباران کرده است", "accuse"),
        ("مقامات ایران", "رد کرده‌اند", "ادعایی", "deny"),
    ]


def test_a_denial_behind_but_ends_what_was_said(read) -> None:
    assert read("مخالفان می‌گویند ارتش بازار را بمباران کرده است، اما دولت این ادعا را رد کرد.") == [
        ("مخالفان", "می‌گویند", "ارتش بازار را بمباران کرده است", "accuse"),
        ("دولت", "رد کرد", "این ادعا", "deny"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "به گزارش ایسنا، وزیر کشور گفت: جاده باز است.",
        "به گزارش روز نو به نقل از فارس، وزیر کشور در نشست خبری گفت: جاده باز است.",
    ],
)
def test_a_medium_that_reports_a_speaker_makes_no_claim_of_its_own(read, text: str) -> None:
    assert [claim[0] for claim in read(text)] == ["وزیر کشور"]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        (
            "این مقام روس گفت، اتهامات واشنگتن در رابطه با هواپیما‌های روسیه در لیبی، ساختگی و دروغ است.",
            "اتهامات واشنگتن در رابطه با هواپیما‌های روسیه در لیبی",
        ),
        (
            "سخنگوی دولت اعلام کرد هرگونه شایعه درباره قرنطینه تهران یک دروغ بزرگ است.",
            "هرگونه شایعه درباره قرنطینه تهران",
        ),
        (
            "خبرگزاری لیرا گزارش داد که اخبار منتشر شده در خصوص مرگ ۲۶ نفر در حمله هوایی صحت ندارد.",
            "اخبار منتشر شده در خصوص مرگ ۲۶ نفر در حمله هوایی",
        ),
        (
            "سخنگوی اتحادیه اروپا گزارشات رسانه‌ای اخیر درباره کاهش کمک‌ها به ترکیه را تکذیب کرد.",
            "گزارشات رسانه‌ای اخیر درباره کاهش کمک‌ها به ترکیه",
        ),
        ("مسئولان کشور با تکذیب این ادعاها، به این توضیح اکتفا کرده‌اند.", "این ادعاها"),
        ("وزیر بهداشت گفت: شایعاتی که درباره کمبود کیت وجود دارد کذب است.", "شایعاتی که درباره کمبود کیت وجود دارد"),
    ],
)
def test_a_claim_of_any_length_that_is_called_false_is_denied(read, text: str, denied: str) -> None:
    assert [claim[2:] for claim in read(text)] == [(denied, "deny")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "کارشناس دفاعی بیان داشت: اتفاقی رخ نداده است، آنها تجهیزات مبدل را برای موشک‌ها نشان داده‌اند.",
            [("کارشناس دفاعی", "اتفاقی رخ نداده است، آنها تجهیزات مبدل را برای موشک‌ها نشان داده‌اند")],
        ),
        (
            "به گزارش ایسنا، به نقل از سایت النشره، تلویزیون دولتی لیرا اعلام کرد، علی رستمی مذاکراتی با امیر داشت.",
            [("تلویزیون دولتی لیرا", "علی رستمی مذاکراتی با امیر داشت")],
        ),
        (
            "وزیر در پاسخ به این پرسش که آیا راه باز می‌شود یا خیر گفت: راه باز است.",
            [("وزیر", "راه باز است")],
        ),
        (
            "وزیر امور خارجه با بیان اینکه ایران پنج گام برداشته است و قرار نیست گامی بردارد، گفت: راه باز است.",
            [
                ("وزیر امور خارجه", "ایران پنج گام برداشته است و قرار نیست گامی بردارد"),
                ("وزیر امور خارجه", "راه باز است"),
            ],
        ),
        (
            "وزارت خارجه این اتهام را «ساختگی» خواند و مدعی شد نفتکش بیرون از آب‌های لیرا بوده است.",
            [("وزارت خارجه", "این اتهام"), ("وزارت خارجه", "نفتکش بیرون از آب‌های لیرا بوده است")],
        ),
    ],
)
def test_a_cue_that_closes_its_clause_takes_what_follows_it(read, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "رئیس کمیسیون با طرح این موضوع که زمان بررسی لایحه به پایان نرسیده است، اظهارات صدر را رد کرد.",
            [
                ("رئیس کمیسیون", "زمان بررسی لایحه به پایان نرسیده است", "assert"),
                ("رئیس کمیسیون", "اظهارات صدر", "deny"),
            ],
        ),
        (
            "دست‌اندرکاران صنعت با رد این اظهارات تلویحا اعلام می‌کنند که هوا پاک است.",
            [
                ("دست‌اندرکاران صنعت", "این اظهارات", "deny"),
                ("دست‌اندرکاران صنعت", "هوا پاک است", "assert"),
            ],
        ),
        ("شاخص کل رقم ۳۱۸ هزار واحد را ثبت کرد.", []),
    ],
)
def test_a_clause_in_passing_ends_where_the_next_object_or_adverb_begins(
    read, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [(claim[0], claim[2], claim[3]) for claim in read(text)] == expected


def test_those_who_are_told_may_stand_in_the_name_of_a_body(read) -> None:
    (claim,) = read("به گزارش باشگاه خبرنگاران جوان، قیمت بنزین ثابت است.")
    assert claim[0] == "باشگاه خبرنگاران جوان"


@pytest.mark.parametrize(
    "told",
    [
        "تعمیر سدها جزو اولویت‌هاست،",
        "چاه‌ها تعطیل‌اند",
        "باید مراقب باشیم،",
        "باید بدانیم بازار چه می‌خواهد،",
        "مصرف خانگی بالا است",
    ],
)
def test_what_a_converb_says_ends_with_its_verb_and_is_no_subject(read, told: str) -> None:
    text = f"وزیر نیرو گفت: سدها پر است. وی با اشاره به اینکه {told} افزود: بودجه تصویب شده است."
    assert [(claim[0], claim[2]) for claim in read(text)] == [
        ("وزیر نیرو", "سدها پر است"),
        ("", told.rstrip("،")),
        ("", "بودجه تصویب شده است"),
    ]


def test_a_source_that_runs_to_the_verb_has_said_nothing(read) -> None:
    assert read("به گفته وزیر راه و شهرسازی خانه ارزان است.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "تعدادی از انجمن‌های محلی و مستقل این نقشه را تأیید می‌کنند.",
            [("تعدادی از انجمن‌های محلی و مستقل", "این نقشه")],
        ),
        (
            "بسیاری از خوانندگان نشریه‌های محلی این کار را نمایشی دانستند.",
            [("بسیاری از خوانندگان نشریه‌های محلی", "این کار")],
        ),
        ("خانواده‌های غرق‌شدگان پرونده را ناقص خواندند.", [("خانواده‌های غرق‌شدگان", "پرونده را ناقص")]),
        ("نمایندگان معلمان در شورا دستمزد امسال را کم دانستند.", [("نمایندگان معلمان", "دستمزد امسال را کم")]),
        ("این خبر را دیروز سخنگوی شهرداری تکذیب کرد.", [("سخنگوی شهرداری", "این خبر")]),
        ("این کار را بسیاری از خوانندگان نمایشی دانستند.", []),
    ],
)
def test_a_subject_of_many_words_and_one_behind_its_object_keep_all_their_words(
    read, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بهای نقره مرز ۳ هزار دینار را رد کرده است.", []),
        ("شمار بازدیدکنندگان سقف هزار نفر را رد کرد.", []),
        (
            "شهرداری خبر عبور کرایه‌ها از مرز ۳ هزار دینار را رد کرد.",
            [("شهرداری", "رد کرد", "خبر عبور کرایه‌ها از مرز ۳ هزار دینار", "deny")],
        ),
        ("راننده محکوم به پرداخت خسارت در حق خواهان شد.", []),
        (
            "وکیل خواهان گفت: خواسته موکل او بازگشت زمین است.",
            [("وکیل خواهان", "گفت", "خواسته موکل او بازگشت زمین است", "assert")],
        ),
        ("لیرا خواهان بازگشت گروگان‌ها است.", [("لیرا", "خواهان", "بازگشت گروگان‌ها", "demand")]),
        ("شورا خواهان آن شد که پل بسته شود.", [("شورا", "خواهان آن شد", "پل بسته شود", "demand")]),
    ],
)
def test_a_mark_that_is_passed_and_a_plaintiff_neither_deny_nor_demand(
    read, text: str, expected: list[tuple[str, str, str, str]]
) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("told", "polarity"),
    [
        ("حمله تروریستی در بازار کشته‌ای نداشت", "assert"),
        ("پرونده این جنایت بسته شد", "assert"),
        ("دخالت در بازار فایده ندارد", "assert"),
        ("شکنجه در قانون ممنوع است", "assert"),
        ("لازم نیست مردم نگران باشند", "assert"),
        ("لازم است مردم هوشیار باشند", "demand"),
        ("پول لازم برای ساخت پل فراهم شد", "assert"),
        ("کالایی که نباید وارد شود وارد شد", "assert"),
        ("قرارداد باطل شد چون نباید امضا می‌شد", "assert"),
        ("شهرداری باید پاسخ دهد", "demand"),
        ("در راه باز هم باید آهسته رفت", "demand"),
        ("آمریکا به نقض قرارداد ادامه می‌دهد", "accuse"),
        ("شهردار دروغ می‌گوید", "accuse"),
    ],
)
def test_a_word_of_blame_or_duty_counts_only_in_a_clause_that_blames_or_demands(read, told: str, polarity: str) -> None:
    assert [claim[2:] for claim in read(f"وزیر راه گفت: {told}.")] == [(told, polarity)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("رئیس اتاق گفت: بازار آرام است و دراین‌باره ادامه داد: مرز باز می‌شود.", "رئیس اتاق"),
        ("رئیس اتاق گفت: بازار آرام است. در این باره ادامه داد: مرز باز می‌شود.", ""),
        ("رئیس اتاق گفت: بازار آرام است. بیش از این گفت: مرز باز می‌شود.", ""),
        ("رئیس اتاق گفت: بازار آرام است. در این مراسم دبیر انجمن گفت: مرز باز می‌شود.", "دبیر انجمن"),
        ("رئیس اتاق گفت: بازار آرام است. در پایان این نشست دبیر انجمن گفت: مرز باز می‌شود.", "دبیر انجمن"),
        ("رئیس اتاق گفت: بازار آرام است. در پایان گفت: مرز باز می‌شود.", ""),
        ("رئیس اتاق گفت: بازار آرام است؛ از سوی دیگر بازرگانان می‌گویند مرز باز می‌شود.", "بازرگانان"),
        ("رئیس اتاق گفت: بازار آرام است، در حالی که اسناد انجمن نشان می‌دهد مرز باز می‌شود.", "اسناد انجمن"),
        ("رئیس اتاق گفت: بازار آرام است درحالی‌که دبیر انجمن می‌گوید مرز باز می‌شود.", "دبیر انجمن"),
    ],
)
def test_a_phrase_that_opens_the_next_clause_is_no_speaker_and_ends_the_content_before(
    read, text: str, source: str
) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == [
        ("رئیس اتاق", "بازار آرام است"),
        (source, "مرز باز می‌شود"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "سخنگوی شهرداری بامداد امروز اعلام کرد پل بسته است.",
        "سخنگوی شهرداری نیمه‌شب در پیامی نوشت: پل بسته است.",
        "سخنگوی شهرداری فردای نشست شورا گفت: پل بسته است.",
        "بامداد روز شنبه سخنگوی شهرداری گفت: پل بسته است.",
    ],
)
def test_times_of_day_stand_outside_the_speaker(read, text: str) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == [("سخنگوی شهرداری", "پل بسته است")]


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("بهای نقره با افت 2. 35 درصد بسته شد", 2.35),
        ("بهای نقره با افت ۲. ۳۵ درصد بسته شد", 2.35),
        ("شهر 1. 2 میلیون نفر دارد", 1.2e6),
    ],
)
def test_a_decimal_with_a_blank_behind_its_mark_ends_no_sentence(read, told: str, value: float) -> None:
    assert [claim[2] for claim in read(f"شهرداری گفت {told}.")] == [told]
    assert [quantity.value for quantity in find_quantities(told, language("fa"))] == [value]


def test_a_year_ends_its_sentence_before_a_count() -> None:
    assert len(split_sentences("پل ساخته شد در سال 1398. 64 درصد مردم راضی بودند.", language("fa"))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "این نشان می‌دهد که پول کم است.",
        "رشد تولید نشان می‌دهد که پول کم است.",
        "تنها چیزی که مانده این است که گفت: پول کم است.",
        "«» گفت: پول کم است.",
        "خواسته خواهان بازگشت زمین است.",
    ],
)
def test_what_cannot_speak_has_said_nothing(read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("آمارهای بندر نشان می‌دهد که پول کم است.", "آمارهای بندر"),
        ("آن مقام گفت که پول کم است.", "آن مقام"),
        ("وزیر شیلات، جنگل و آبخیز گفت: پول کم است.", "وزیر شیلات، جنگل و آبخیز"),
        ("علی رستمی وزیر شیلات، جنگل و آبخیز در نشستی گفت: پول کم است.", "علی رستمی وزیر شیلات، جنگل و آبخیز"),
        ("لیرانیوز| وزیر شیلات گفت: پول کم است.", "وزیر شیلات"),
        ("گرانی ماهی | وزیر شیلات گفت: پول کم است.", "وزیر شیلات"),
    ],
)
def test_a_speaker_is_all_of_its_office_and_nothing_of_the_outlet(read, text: str, source: str) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == [(source, "پول کم است")]


@pytest.mark.parametrize(
    ("before", "noun", "denied"),
    [
        ("در روزهای گذشته شایعاتی درباره بسته شدن پل منتشر شده بود. وزیر گفت راه باز است.", "خبر", "بسته شدن پل"),
        ("شایعه‌ای در خصوص استعفای شهردار پخش شد.", "شایعه", "استعفای شهردار"),
        ("خبری مبنی بر اینکه شهردار استعفا داده، منتشر شد.", "خبر", "شهردار استعفا داده"),
        ("رئیس اتاق گفت پل بسته شده است.", "خبر", "پل بسته شده است"),
        ("لیرا فورلند را به ارسال سلاح متهم کرد. وزیر گفت راه باز است.", "اتهام", "فورلند را به ارسال سلاح"),
    ],
)
def test_what_is_denied_is_the_rumour_or_the_accusation_told_before(before: str, noun: str, denied: str) -> None:
    text = f"{before} فرمانداری این {noun} را تکذیب کرد."
    claim = RuleExtractor().extract(Article(Article.make_id(text), text, "fa")).claims[-1]
    assert (claim.content, claim.resolved_content) == (f"این {noun}", denied)


@pytest.mark.parametrize("opener", ["؛ گفتنی است", "، این در شرایطی است که", "، این درحالی است که"])
def test_the_outlet_goes_on_in_its_own_voice_behind_its_openers(read, opener: str) -> None:
    assert [claim[2] for claim in read(f"شهردار گفت راه باز است{opener} پل سال گذشته بسته شد.")] == ["راه باز است"]


def test_a_question_put_to_the_speaker_is_no_part_of_him(read) -> None:
    text = "شهردار لیرا در پاسخ به این سوال که آیا کناره‌گیری می‌کند، گفت: تا پایان سال می‌مانم."
    assert [(claim[0], claim[2]) for claim in read(text)] == [("شهردار لیرا", "تا پایان سال می‌مانم")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("روزنامه «ندای عصر» نوشت پل بسته است.", [("روزنامه «ندای عصر»", "پل بسته است")]),
        ("شنبه شب دبیر انجمن گفت پل بسته است.", [("دبیر انجمن", "پل بسته است")]),
        ("دفتر شهرداری بی‌آنکه نامی ببرد، فقط تأیید کرد که پل بسته است.", [("دفتر شهرداری", "پل بسته است")]),
        (
            "در حالی که صف‌ها درازتر می‌شود، اتحادیه نانوایان تعیین سقف برای خرید را تکذیب کرد.",
            [("اتحادیه نانوایان", "تعیین سقف برای خرید")],
        ),
    ],
)
def test_times_and_clauses_before_the_subject_or_in_its_name_do_not_cut_it(
    read, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == expected


@pytest.mark.parametrize("again", ["رد کرد", "نپذیرفت", "به تمسخر گرفت"])
def test_a_second_denial_of_the_same_thing_is_the_first(read, again: str) -> None:
    text = f"معاون شهردار این ادعا را ساختگی خواند و {again}."
    assert read(text) == [("معاون شهردار", "ساختگی خواند", "این ادعا", "deny")]


def test_a_denial_behind_another_cue_takes_its_object_and_subject(read) -> None:
    assert read("معاون شهردار این پیشنهاد را عجیب خواند و رد کرد.") == [
        ("معاون شهردار", "رد کرد", "این پیشنهاد", "deny"),
        ("معاون شهردار", "خواند", "این پیشنهاد را عجیب", "assert"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "دادگاه لیرا مدیر سابق بندر را به سه سال حبس محکوم کرد.",
        "مسکیا می خواست راه بندر بسته شود.",
        "وزیر راه دلیل بسته شدن پل را نمی دانست.",
        "مردم لیرا آرامش می‌خواهند و کار.",
        "کمبود آب خود را نشان داد و باغ‌ها خشک شد.",
        "این اتفاق نشان داد که پول کم است.",
        "ارتش لیرا به ساخت پل ادامه می‌دهد.",
        "امروز تصمیم گرفته شد راه بندر باز بماند.",
    ],
)
def test_what_only_looks_like_a_cue_reports_nothing(read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("talk", ["گفت و گو", "گفت وگو", "گفت و گویی", "گفت‌وگو"])
def test_a_conversation_however_it_is_spelt_is_no_cue(read, talk: str) -> None:
    text = f"مدیر سد در {talk} با خبرنگار ندا، از پر شدن مخزن خبر داد."
    assert read(text) == [("مدیر سد", "خبر داد", "پر شدن مخزن", "assert")]


def test_a_wish_is_a_demand_where_somebody_is_asked(read) -> None:
    assert read("شهردار لیرا از مردم می‌خواهد که صبر کنند.") == [("شهردار لیرا", "می‌خواهد", "صبر کنند", "demand")]
    assert read("دبیر شورا کشورها را فرا خواند که مرز را باز کنند.") == [
        ("دبیر شورا", "فرا خواند", "مرز را باز کنند", "demand")
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("به نوشته ایرنا بازرگانان لیرا راه را بستند.", "ایرنا"),
        ("بر اساس این گزارش بازرگانان لیرا راه را بستند.", "این گزارش"),
        ("طبق اعلام این بیمارستان این دارو سودمند است.", "این بیمارستان"),
        ("به گزارش «ورزش سه»، تیم لیرا برد.", "«ورزش سه»"),
        ("به گفته یکی از اعضای شورا، پل بسته است.", "یکی از اعضای شورا"),
        ("به گفته مرکز مبارزه با سیل، پل بسته است.", "مرکز مبارزه با سیل"),
        ("به گزارش وزارت شیلات، جنگل و آبخیز، پل بسته است.", "وزارت شیلات، جنگل و آبخیز"),
        ("به گفته های شهردار لیرا، پل بسته است.", "شهردار لیرا"),
        ("به گفته شهردار لیرا، طبق مصوبه شورا، پل بسته است.", "شهردار لیرا"),
    ],
)
def test_whom_an_according_phrase_names_ends_where_the_name_ends(read, text: str, source: str) -> None:
    assert [claim[0] for claim in read(text)] == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("بعد از این اتفاق باشگاه سپهر گفت پل بسته است.", "باشگاه سپهر"),
        ("در آن سال رسانه‌های مسکیا نوشتند پل بسته است.", "رسانه‌های مسکیا"),
        ("این هفته وزارت راه گفت پل بسته است.", "وزارت راه"),
        ("شهردار لیرا ابتدا گفت پل بسته است.", "شهردار لیرا"),
        ("مدیر سد لیرا گفته پل بسته است.", "مدیر سد لیرا"),
        ("صدراعظم این کشور روز شنبه گفت پل بسته است.", "صدراعظم این کشور"),
        ("شهردار لیرا ۳ خرداد در نامه‌ای نوشت پل بسته است.", "شهردار لیرا"),
    ],
)
def test_adjuncts_and_bare_participles_leave_the_speaker_whole(read, text: str, source: str) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == [(source, "پل بسته است")]


def test_an_adjective_of_a_profession_is_nobody(read) -> None:
    text = "رئیس دانشگاه علوم پزشکی از درمان بیماران خبر داد."
    assert read(text) == [("رئیس دانشگاه علوم پزشکی", "خبر داد", "درمان بیماران", "assert")]


def test_an_office_that_lists_its_fields_is_whole_inside_what_another_says(read) -> None:
    text = "سخنگوی مجلس گفت: وزیر شیلات، جنگل و آبخیز از مرگ ماهی‌ها خبر داد."
    assert ("وزیر شیلات، جنگل و آبخیز", "خبر داد", "مرگ ماهی‌ها", "assert") in read(text)


def test_a_setting_of_the_last_speaker_is_no_speaker(read) -> None:
    text = "وزیر راه گفت: راه باز است. در این مراسم تاکید کرد: پل بسته است."
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "fa")).claims
    assert [(claim.speaker, claim.content) for claim in claims] == [
        ("وزیر راه", "راه باز است"),
        ("وزیر راه", "پل بسته است"),
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وزیر راه گفت که می‌رود.", "می‌رود"),
        ("برخی معتقدند وقتی باران ببارد پل می‌شکند.", "وقتی باران ببارد پل می‌شکند"),
        (
            "شهردار افزود: در روز گذشته (سوم آبان) بر اساس گزارش آزمایشگاه ده نفر بیمار شدند.",
            "در روز گذشته (سوم آبان) بر اساس گزارش آزمایشگاه ده نفر بیمار شدند",
        ),
        ("وزیر راه یکشنبه شب از ساخت پل خبر داد.", "ساخت پل"),
        ("وزیر راه در نشست خبری از ساخت پل خبر داد.", "ساخت پل"),
        ("علی رستمی وزیر راه با اشاره به سیل بهار، پل بندر را سست دانست.", "پل بندر را سست"),
        ("کارخانه سپهر شرایط فروش کامیون را اعلام کرد.", "شرایط فروش کامیون"),
    ],
)
def test_a_content_holds_no_more_and_no_less_than_was_said(read, text: str, content: str) -> None:
    assert [claim[2] for claim in read(text)] == [content]


def test_a_content_ends_before_the_object_of_the_next_cue(read) -> None:
    assert read("رستمی گفت راه باز است و از مردم خواست که صبر کنند.") == [
        ("رستمی", "گفت", "راه باز است", "assert"),
        ("رستمی", "خواست", "صبر کنند", "demand"),
    ]


def test_the_cue_behind_a_converb_has_its_subject(read) -> None:
    text = "سخنگوی شهرداری با بیان اینکه هشدارهای لازم داده شده، تصریح کرد: راه باز است."
    assert read(text) == [
        ("سخنگوی شهرداری", "با بیان اینکه", "هشدارهای لازم داده شده", "assert"),
        ("سخنگوی شهرداری", "تصریح کرد", "راه باز است", "assert"),
    ]


def test_the_cue_behind_a_converb_does_not_share_whom_it_tells_of(read) -> None:
    text = "شهردار با بیان اینکه رانندگان از ما درخواست کردند راه باز بماند، تصریح کرد: راه باز است."
    assert read(text)[-1] == ("شهردار", "تصریح کرد", "راه باز است", "assert")


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("او گفت: راه باز است.", "علی رستمی"),
        ("بر اساس این گزارش راه باز است.", "نداپرس"),
    ],
)
def test_who_is_only_relayed_from_is_a_medium(behind: str, speaker: str) -> None:
    text = f"علی رستمی گفت: پل بسته است. به گزارش نداپرس، باران می‌بارد. {behind}"
    assert RuleExtractor().extract(Article(Article.make_id(text), text, "fa")).claims[-1].speaker_name == speaker


def test_a_phrase_that_goes_on_with_and_names_nobody(read) -> None:
    assert read("نامزدها پایبند به عقیده و ایمان خود هستند.") == []


def test_a_moment_before_or_after_opens_a_clause(read) -> None:
    assert read("شهردار گفت راه باز است اما دقایقی بعد استانداری با باز شدن پل مخالفت کرد.") == [
        ("شهردار", "گفت", "راه باز است", "assert"),
        ("استانداری", "مخالفت کرد", "باز شدن پل", "deny"),
    ]


def test_an_according_phrase_behind_but_opens_what_follows(read) -> None:
    text = "آب خوب است اما به گفته کارشناسان سلامت، شیر بهتر است."
    assert [(claim[0], claim[2]) for claim in read(text)] == [("کارشناسان سلامت", "شیر بهتر است")]


@pytest.mark.parametrize(
    ("told", "polarity"),
    [
        ("کارخانه رودخانه را آلوده کرده است", "accuse"),
        ("شهرداری هشدارهای ما را نادیده گرفت", "accuse"),
        ("شرکت به هشدارهای ما پاسخ نداد", "accuse"),
        ("مدیران کارخانه در این تبانی دست داشتند", "accuse"),
        ("کارخانه رودخانه را آلوده نکرده است", "assert"),
        ("شرکت از این نشت خبر نداشت", "assert"),
        ("مبارزه با تبعیض ادامه دارد", "assert"),
        ("اگر شرکت رودخانه را آلوده کند جریمه می‌شود", "assert"),
    ],
)
def test_a_wrong_or_a_neglect_of_somebody_else_accuses(read, told: str, polarity: str) -> None:
    assert read(f"ماهیگیران گفتند که {told}.")[0][3] == polarity


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("مدیر گفت که این سالن‌ها را سال آینده بازسازی خواهیم کرد.", "intend"),
        ("سخنگوی شرکت گفت که شرکت قصد ندارد کارگران را اخراج کند.", "intend"),
        ("مدیر گفت که نتیجه را فردا خواهیم دید.", "assert"),
        ("مدیر گفت که قیمت نان گران خواهد شد.", "assert"),
    ],
)
def test_a_plan_is_the_speakers_own(read, text: str, polarity: str) -> None:
    assert read(text)[0][3] == polarity


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "براساس همین آرشیو، نیما رستمی ادعا کرد که پل خراب است.",
            [("نیما رستمی", "ادعا کرد", "پل خراب است", "assert")],
        ),
        (
            "مقامات لیرا از زلزله خبر داده و آخرین آمار زخمی‌ها را ۴۱ نفر اعلام کرده بودند.",
            [
                ("مقامات لیرا", "خبر داده", "زلزله", "assert"),
                ("مقامات لیرا", "اعلام کرده بودند", "آخرین آمار زخمی‌ها را ۴۱ نفر", "assert"),
            ],
        ),
        (
            "پزشک شهر گفت میانگین سنی افراد مسموم ۳۴ سال است.",
            [("پزشک شهر", "گفت", "میانگین سنی افراد مسموم ۳۴ سال است", "assert")],
        ),
    ],
)
def test_a_basis_and_a_superlative_are_no_subject_and_an_adjective_no_wrong(read, text: str, expected: list) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "این در حالی است که طبق گزارش آژانس، لیرا گفته است که هیچ پلی را نبسته است.",
            [
                ("آژانس", "طبق گزارش", "لیرا گفته است که هیچ پلی را نبسته است", "assert"),
                ("لیرا", "گفته است", "هیچ پلی را نبسته است", "assert"),
            ],
        ),
        (
            "شورا کار خود را تمام کرده است؛ بر اساس گزارش شهرداری، پل ایمن است.",
            [("شهرداری", "بر اساس گزارش", "پل ایمن است", "assert")],
        ),
        (
            "شهردار گفت راه بسته است؛ به گفته پلیس، پل ایمن است.",
            [("شهردار", "گفت", "راه بسته است", "assert"), ("پلیس", "به گفته", "پل ایمن است", "assert")],
        ),
        (
            "به گزارش به نقل از ایسنا، این پل در زمستان بسته می‌شود.",
            [("ایسنا", "به نقل از", "این پل در زمستان بسته می‌شود", "assert")],
        ),
        ("به گزارش ، مدیر بیمارستان از جاده بازدید کرد.", []),
    ],
)
def test_what_a_phrase_opens_stands_behind_it(read, text: str, expected: list) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "نمی‌توان در برابر همه مردم این شهر از صلح دم زد و در مقابل هیچ تعهدی را نپذیرفت و یا از شهر دفاع کرد.",
        "باید به میان مردم رفت و آن را تایید کرد.",
    ],
)
def test_a_bare_stem_joined_to_another_behind_a_modal_reports_nothing(read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "سامان کاظمی گفت پل ایمن است. مینا رستمی وزیر راه لیرا دیروز وارد بندر شد. وی گفت راه شمال بسته است.",
            "مینا رستمی وزیر راه لیرا",
        ),
        ("به گزارش ایسنا، بازیکن لیرا از تیم رفت. او گفت راه شمال بسته است.", "او"),
    ],
)
def test_a_pronoun_means_the_office_that_opens_the_sentence_before_and_no_medium(text: str, speaker: str) -> None:
    claims = RuleExtractor().extract(Article(id=Article.make_id(text), text=text, language="fa")).claims
    assert claims[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "طرح تعطیلی مدارس توسط برخی نمایندگان ارائه شد، ولی جمعی از نمایندگان با این طرح مخالفت کردند.",
            [("جمعی از نمایندگان", "مخالفت کردند", "این طرح", "deny")],
        ),
        (
            "این در حالی است که وزیر دفاع لیرا از تعویق رزمایش خبر داد.",
            [("وزیر دفاع لیرا", "خبر داد", "تعویق رزمایش", "assert")],
        ),
        (
            "محمود کیان، رئیس شورای شهر، از جمله کسانی است که با این طرح مخالفت کرده است.",
            [("محمود کیان، رئیس شورای شهر", "مخالفت کرده است", "این طرح", "deny")],
        ),
        (
            "دستور شهردار درحالی صادر شد که مقام‌های وزارت بهداشت درباره عواقب آن هشدار داده و با آن مخالفت کرده‌اند.",
            [("مقام‌های وزارت بهداشت", "مخالفت کرده‌اند", "آن", "deny")],
        ),
        (
            "هرچند لیرا درباره هویت او سکوت کرده، یک مقام ناشناس نوریا در گفت‌وگو با رسانه‌ها کشته شدن او را تکذیب کرد.",
            [("یک مقام ناشناس نوریا", "تکذیب کرد", "کشته شدن او", "deny")],
        ),
        (
            "رئیس حزب مردم که سال‌ها در بندر لیرا کار کرده بود، گفت پل ایمن است.",
            [("رئیس حزب مردم", "گفت", "پل ایمن است", "assert")],
        ),
        (
            "وقتی سوار قطار شدم مرد میانسال گفت که پل بسته است.",
            [("مرد میانسال", "گفت", "پل بسته است", "assert")],
        ),
        (
            "در این جلسه پس از گزارش وزیر راه، شهردار بر حق مردم تاکید کرد و گفت پل باز است.",
            [("شهردار", "گفت", "پل باز است", "assert")],
        ),
        (
            "مرکز آشتی لیرا ساعتی پیش، ضمن تکذیب ادعای حمله به پل، گفت: پل سالم است.",
            [
                ("مرکز آشتی لیرا", "ضمن تکذیب", "ادعای حمله به پل", "deny"),
                ("مرکز آشتی لیرا", "گفت", "پل سالم است", "assert"),
            ],
        ),
    ],
)
def test_the_subject_is_that_of_the_clause_which_the_cue_closes(read, text: str, expected: list) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "آرش کیان گفت پل بسته است. وزیر راه به شهر لیرا رفت و این گزارش را رد کرد.",
            "وزیر راه",
            "این گزارش",
        ),
        (
            "به گزارش خبرگزاری نوریا، وزیر راه از این تصمیم استقبال کرده و ارزش‌های حزب را زیر سوال برد.",
            "وزیر راه",
            "ارزش‌های حزب",
        ),
    ],
)
def test_a_clause_without_a_subject_has_that_of_the_clause_before_it(
    read, text: str, source: str, content: str
) -> None:
    assert read(text)[-1][::2] == (source, content)


@pytest.mark.parametrize(
    "text",
    [
        "دولت لیرا خطوط قرمز این پیمان را رد کرده است.",
        "رهبران ائتلاف دست دوستی حزب مردم را رد کردند.",
        "شهردار لیرا درباره این گزارش توضیح نداده و آن را نه رد و نه تکذیب کرده است.",
    ],
)
def test_who_passes_a_line_refuses_a_hand_or_does_neither_denies_nothing(read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "content", "polarity"),
    [
        ("حزب مردم این تصمیم را اشتباه خواند.", "این تصمیم را اشتباه", "assert"),
        ("آرش کیان این خبر را اشتباه خواند.", "این خبر", "deny"),
        ("رسانه‌های بیگانه آمارهای دروغین اعلام کرده و رفتند.", "آمارهای دروغین", "assert"),
        (
            "شهردار نبود تبلیغات برای نمایش‌ها را یکی از علل این مشکل عنوان کرد.",
            "نبود تبلیغات برای نمایش‌ها را یکی از علل این مشکل",
            "assert",
        ),
    ],
)
def test_only_a_claim_that_is_called_false_is_denied(read, text: str, content: str, polarity: str) -> None:
    assert [claim[2:] for claim in read(text)] == [(content, polarity)]


def test_what_is_called_for_follows_its_pronoun(read) -> None:
    text = "وزیر راه خواستار آن است که پل بسته شود."
    assert read(text) == [("وزیر راه", "خواستار آن است", "پل بسته شود", "demand")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "پل‌ها در لیرا آماده هستندسخنگوی شهرداری گفت راه باز است.",
            [("سخنگوی شهرداری", "گفت", "راه باز است", "assert")],
        ),
        (
            "سازندگان کار را تمام کردنداین مدیر افزود که راه باز است.",
            [("این مدیر", "افزود", "راه باز است", "assert")],
        ),
        ("آنا خسروی گفت راه باز است.", [("آنا خسروی", "گفت", "راه باز است", "assert")]),
    ],
)
def test_a_word_written_onto_a_verb_opens_a_sentence(read, text: str, expected: list) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بانک بندر در نامه‌ای خبر داد که نرخ ثابت است. بر اساس اعلام بانک بندر قیمت بلیت دو ریال شده است.",
            [
                ("بانک بندر", "خبر داد", "نرخ ثابت است", "assert"),
                ("بانک بندر", "بر اساس اعلام", "قیمت بلیت دو ریال شده است", "assert"),
            ],
        ),
        (
            "بر اساس اعلام بانک بندر هر بلیت دو ریال شده است.",
            [("بانک بندر", "بر اساس اعلام", "هر بلیت دو ریال شده است", "assert")],
        ),
        (
            "آرش کمالی گفت راه باز است. کمالی نحوه کار را خوب دانست.",
            [("آرش کمالی", "گفت", "راه باز است", "assert"), ("کمالی", "دانست", "نحوه کار را خوب", "assert")],
        ),
        (
            "به گزارش پایگاه خبری بندر سردار کمالی گفت راه باز است.",
            [("سردار کمالی", "گفت", "راه باز است", "assert")],
        ),
    ],
)
def test_a_name_that_the_text_has_elsewhere_ends_where_it_ends_there(read, text: str, expected: list) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "سخنگوی شهرداری با بیان اینکه راه باز است، اولویت این طرح را ایمنی دانست و افزود: کار تمام شد.",
            [
                ("سخنگوی شهرداری", "با بیان اینکه", "راه باز است", "assert"),
                ("سخنگوی شهرداری", "دانست", "اولویت این طرح را ایمنی", "assert"),
                ("سخنگوی شهرداری", "افزود", "کار تمام شد", "assert"),
            ],
        ),
        (
            "در این بیانیه با اشاره به اینکه راه باز است، آمده است: کار تمام شد.",
            [
                ("بیانیه", "با اشاره به اینکه", "راه باز است", "assert"),
                ("بیانیه", "آمده است", "کار تمام شد", "assert"),
            ],
        ),
        (
            "به گزارش مهر، دیروز وزیر راه به لیرا آمد و گفت پل باز است.",
            [
                ("وزیر راه", "گفت", "پل باز است", "assert"),
            ],
        ),
        (
            "شرکت بندر کالا به لیرا فرستاد و منابع محلی می‌گویند راه باز است.",
            [("منابع محلی", "می‌گویند", "راه باز است", "assert")],
        ),
    ],
)
def test_each_clause_has_its_own_subject(read, text: str, expected: list) -> None:
    found = read(text)
    assert [claim for claim in expected if claim in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "افزایش سفر در بندر گفت راه باز است.",
        "شهردار در واکنش به گزارش روزنامه، رفت.",
    ],
)
def test_a_noun_of_doing_says_nothing_nor_does_an_answer_to_a_report(read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("همان روز آرش کمالی دبیر شورا اعلام کرد راه باز است.", "آرش کمالی دبیر شورا"),
        ("بیستم بهمن ماه آرش کمالی دبیر شورا اعلام کرد راه باز است.", "آرش کمالی دبیر شورا"),
        ("در این شرایط آرش کمالی مدیر باشگاه اعلام کرد راه باز است.", "آرش کمالی مدیر باشگاه"),
        ("تعدادی از این کارگران اعلام کردند راه باز است.", "تعدادی از این کارگران"),
        ("آرش کمالی نماینده ولی فقیه در استان گفت راه باز است.", "آرش کمالی نماینده ولی فقیه"),
        ("معاون تحقیقات، طراحی و تولید شرکت اعلام کرد راه باز است.", "معاون تحقیقات، طراحی و تولید شرکت"),
    ],
)
def test_where_the_subject_begins_and_ends(read, text: str, speaker: str) -> None:
    assert read(text)[0][0] == speaker


def test_a_study_is_not_the_medium_that_tells_of_it() -> None:
    text = "به گزارش ایرنا، این مطالعه نشان می‌دهد راه باز است."
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "fa")).claims
    assert [claim.speaker_name for claim in claims] == ["این مطالعه"]


@pytest.mark.parametrize("said", ["کریمی گفت", "کریمی در پاسخ گفت", "رضا کریمی گفت"])
def test_a_name_behind_a_short_quotation_is_its_speaker(read, said: str) -> None:
    assert [claim[2] for claim in read(f"«پل ایمن نیست»، {said}.")] == ["«پل ایمن نیست»"]


@pytest.mark.parametrize("speaker", ["سرپرست ستاد کرونا", "این مرکز ویروس", "مدیر روابط عمومی بیماری"])
def test_a_speaker_is_no_thing_because_he_deals_with_one(read, speaker: str) -> None:
    assert read(f"{speaker} گفت: راه باز است.")[:1] == [(speaker, "گفت", "راه باز است", "assert")]


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "content"),
    [
        ("بر پایه این نظرسنجی‌ها، حزب سبز پیروز می‌شود.", "این نظرسنجی‌ها", "بر پایه", "حزب سبز پیروز می‌شود"),
        ("بر طبق آمار وزارت راه، راه باز است.", "آمار وزارت راه", "بر طبق", "راه باز است"),
        ("مطابق اعلام وزارت راه، راه باز است.", "وزارت راه", "مطابق اعلام", "راه باز است"),
        ("بنا به ادعای این رسانه، راه باز است.", "این رسانه", "بنا به ادعای", "راه باز است"),
        ("به گفته وزیر راه هفته گذشته پل باز شد.", "وزیر راه", "به گفته", "هفته گذشته پل باز شد"),
    ],
)
def test_more_phrases_for_according_to(read, text: str, speaker: str, cue: str, content: str) -> None:
    assert read(text) == [(speaker, cue, content, "assert")]


def contents(text: str) -> list[str]:
    return [claim.content for claim in RuleExtractor().extract(Article(Article.make_id(text), text, "fa")).claims]


@pytest.mark.parametrize(
    ("behind", "more"),
    [
        ("ما پل را بستیم. باران می‌آید.", ["ما پل را بستیم"]),
        ("باران می‌آید. هنوز کار می‌کنیم.", ["باران می‌آید", "هنوز کار می‌کنیم"]),
        ("فردا کار می کنم.", ["فردا کار می کنم"]),
        ("باران می‌آید.", []),
        ("باران می‌آید. وی افزود: راه بسته است.", ["باران می‌آید", "راه بسته است"]),
        ("باران می‌آید. «ما پل را بستیم.»", []),
        ("وی در پاسخ به اینکه راه کی باز می‌شود؟ گفت: فردا.", []),
        ("تیم بازرسان رسید.", []),
        (
            "باران می‌آید. وی با بیان اینکه راه باز می‌شود، افزود: تونل امن است.",
            ["باران می‌آید", "راه باز می‌شود", "تونل امن است"],
        ),
        ("به گروه گزارش داده شده است. وی گفت: راه بسته است.", ["به گروه گزارش داده شده است", "راه بسته است"]),
        ("باران می‌آید. مدیر بندر افزود: راه بسته است.", ["باران می‌آید", "راه بسته است"]),
        ("باران می‌آید. مدیر بندر ادامه می‌دهد: راه بسته است.", ["باران می‌آید", "راه بسته است"]),
    ],
)
def test_speech_behind_a_colon_goes_on_without_quotation_marks(read, behind: str, more: list[str]) -> None:
    found = [content for _, _, content, _ in read(f"وزیر راه گفت: پل ایمن نیست. {behind}")]
    assert found == ["پل ایمن نیست", *more]


def test_speech_behind_a_colon_ends_where_another_speaks(read) -> None:
    text = "وزیر راه گفت: پل ایمن نیست. باران می‌آید. بازار شلوغ است. شهردار گفت: راه بسته است."
    assert [content for _, _, content, _ in read(text)] == ["پل ایمن نیست", "راه بسته است"]


def test_speech_behind_a_colon_ends_where_the_outlet_tells_of_the_speaker(read) -> None:
    text = "رضا کاوه گفت: پل ایمن نیست. کاوه فردا به بندر می‌رود. کاوه افزود: راه بسته است."
    assert [content for _, _, content, _ in read(text)] == ["پل ایمن نیست", "راه بسته است"]


def test_what_is_not_told_behind_a_colon_ends_with_its_sentence() -> None:
    assert contents("وزیر راه گفت که پل ایمن نیست. ما پل را بستیم.") == ["پل ایمن نیست"]


def test_speech_that_goes_on_is_not_the_outlet_s() -> None:
    text = "وزیر راه گفت: پل ایمن نیست. در این پل تا امروز ۱۲ نفر زخمی شده‌اند. وی افزود: راه بسته است."
    assert contents(text) == ["پل ایمن نیست", "در این پل تا امروز ۱۲ نفر زخمی شده‌اند", "راه بسته است"]


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("وزیر راه ضمن اعلام اینکه راه باز است، گفت: پل ایمن است.", ["ضمن اعلام اینکه", "گفت"]),
        ("وزیر راه با اعلام این خبر که راه باز است گفت: پل ایمن است.", ["با اعلام این خبر که", "گفت"]),
        ("وزیر راه ضمن تأکید بر این که راه باز است، افزود: پل ایمن است.", ["ضمن تأکید بر این که", "افزود"]),
        ("معاون وزیر راه یاد آور شد: پل ایمن است.", ["یاد آور شد"]),
        ("مدیر بندر عنوان داشته است که پل ایمن است.", ["عنوان داشته است"]),
        ("گزارش رسانه‌ها حاکیست که پل ایمن است.", ["حاکیست"]),
    ],
)
def test_more_ways_to_say_and_to_say_beside(read, text: str, cues: list[str]) -> None:
    assert [claim[1] for claim in read(text)] == cues


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("امام جمعه موقت لیرا گفت: راه باز است.", "امام جمعه موقت لیرا"),
        ("خطیب نماز جمعه لیرا گفت: راه باز است.", "خطیب نماز جمعه لیرا"),
        ("به گفته امام جمعه لیرا، راه باز است.", "امام جمعه لیرا"),
        ("وزیر راه جمعه گفت: راه باز است.", "وزیر راه"),
    ],
)
def test_the_imam_of_friday_is_one_and_friday_a_day(read, text: str, speaker: str) -> None:
    assert [claim[:3:2] for claim in read(text)] == [(speaker, "راه باز است")]


@pytest.mark.parametrize(
    ("part", "speaker"),
    [
        ("ادامه این بیانیه", "این بیانیه"),
        ("بخش پایانی این گزارش", "این گزارش"),
        ("بخش دیگری از این گزارش", "این گزارش"),
        ("بخشی از بیانیه وزارت راه", "بیانیه وزارت راه"),
    ],
)
def test_a_part_of_a_document_is_the_document_s(read, part: str, speaker: str) -> None:
    assert read(f"در {part} آمده است: راه باز است.") == [(speaker, "آمده است", "راه باز است", "assert")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("شهردار لیرا در نامه‌ای آورده است: پل ایمن است.", [("شهردار لیرا", "پل ایمن است")]),
        ("سفارت لیرا در ادامه آورده بود: «پل ایمن است.»", [("سفارت لیرا", "پل ایمن است")]),
        ("وزیر راه در پیامی آورده است که پل ایمن است.", [("وزیر راه", "پل ایمن است")]),
        ("شهردار لیرا این گمان را به وجود آورده است که پل ایمن است.", []),
        ("وزیر راه به بانک فشار آورده است که وام بدهد.", []),
        ("وزیر راه اسناد را آورده است.", []),
    ],
)
def test_what_one_brings_forward_in_a_text_is_said(read, text: str, found: list[tuple[str, str]]) -> None:
    assert [claim[:3:2] for claim in read(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("اتفاقاً بعضی از مدیران می‌گویند پل ایمن است.", [("بعضی از مدیران", "پل ایمن است")]),
        ("روزی به من خبر دادند که پل ایمن است.", []),
    ],
)
def test_an_adverb_speaks_not(read, text: str, found: list[tuple[str, str]]) -> None:
    assert [claim[:3:2] for claim in read(text)] == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وزیر نیرو اظهارداشت: سد تا پاییز پر می‌شود.", ("وزیر نیرو", "اظهارداشت", "سد تا پاییز پر می‌شود", "assert")),
        (
            "شهردار لیرا متذکر گردید که پل هنوز بسته است.",
            ("شهردار لیرا", "متذکر گردید", "پل هنوز بسته است", "assert"),
        ),
        ("وزارت نیرو اعلام کرده‌است که سد پر است.", ("وزارت نیرو", "اعلام کرده‌است", "سد پر است", "assert")),
        (
            "سازمان محیط زیست نسبت به آلودگی رودخانه هشدار داد.",
            ("سازمان محیط زیست", "نسبت به", "آلودگی رودخانه", "assert"),
        ),
        ("کارمند بانک به سرقت طلا اعتراف کرد.", ("کارمند بانک", "اعتراف کرد", "سرقت طلا", "assert")),
        (
            "نتایج نظرسنجی نشان می‌دهد که حزب مردم پیش است.",
            ("نتایج نظرسنجی", "نشان می‌دهد", "حزب مردم پیش است", "assert"),
        ),
        ("شهردار پرسید: چرا پل بسته است؟", ("شهردار", "پرسید", "چرا پل بسته است؟", "doubt")),
        (
            "وزیر کشور باز شدن مرز را بعید دانست.",
            ("وزیر کشور", "بعید دانست", "باز شدن مرز", "doubt"),
        ),
        (
            "وزیر کشور گزارش بازرسان را فاقد اعتبار دانست.",
            ("وزیر کشور", "فاقد اعتبار دانست", "گزارش بازرسان", "deny"),
        ),
        (
            "رئیس مجلس دولت را مسبب گرانی دانست.",
            ("رئیس مجلس", "مسبب", "گرانی", "accuse"),
        ),
        (
            "در این بیانیه از همه شهروندان خواسته شده است که در خانه بمانند.",
            ("این بیانیه", "خواسته شده است", "در خانه بمانند", "demand"),
        ),
        (
            "وزیر کار بازسازی معادن را ضروری دانست.",
            ("وزیر کار", "ضروری دانست", "بازسازی معادن", "demand"),
        ),
        (
            "پلیس بر لزوم همکاری مردم تأکید کرد.",
            ("پلیس", "بر لزوم", "همکاری مردم", "demand"),
        ),
        (
            "شرکت راه لیرا تعهد داد که پل را تا پاییز بسازد.",
            ("شرکت راه لیرا", "تعهد داد", "پل را تا پاییز بسازد", "intend"),
        ),
        (
            "بر اساس اظهارات سخنگوی پلیس، راننده مست بود.",
            ("سخنگوی پلیس", "بر اساس اظهارات", "راننده مست بود", "assert"),
        ),
    ],
)
def test_forms_of_saying_in_news(read, text: str, expected: tuple[str, str, str, str]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "وزیر کشور درباره امنیت مرزها سخن گفت.",
        "رئیس مجلس پیروزی تیم ملی را تبریک گفت.",
        "شورای انتخابات صلاحیت سه نامزد را رد کرد.",
    ],
)
def test_greetings_and_speeches_claim_nothing(read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "پیش از این وزیر کشور باز شدن مرز را رد کرده بود.",
            ("وزیر کشور", "رد کرده بود", "باز شدن مرز", "deny"),
        ),
        (
            "سرانجام وزیر کشور گفت که مرز باز است.",
            ("وزیر کشور", "گفت", "مرز باز است", "assert"),
        ),
    ],
)
def test_adverbs_before_the_subject_are_no_part_of_it(read, text: str, expected: tuple[str, str, str, str]) -> None:
    assert read(text) == [expected]


def test_numbers_between_ten_and_a_thousand_in_words() -> None:
    assert [q.value for q in find_quantities("هفده نفر و پانصد خانه", language("fa"))] == [17, 500]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("پل شهر باز است و مدرسه‌ها فردا تعطیل خواهند بود", ["پل شهر باز است", "مدرسه‌ها فردا تعطیل خواهند بود"]),
        ("ارتش دو روستا را گرفته و پل شمالی را بسته است", ["ارتش دو روستا را گرفته", "پل شمالی را بسته است"]),
        (
            "آتش مهار شد و دو خانه سوخته بود و کسی آسیب ندید",
            ["آتش مهار شد", "دو خانه سوخته بود", "کسی آسیب ندید"],
        ),
        ("پل شهر باز است اما جاده شمالی هنوز بسته است", ["پل شهر باز است", "جاده شمالی هنوز بسته است"]),
        (
            "پلی که دیروز خراب بود امروز باز شد و کامیون‌ها از آن می‌گذرند",
            ["پلی که دیروز خراب بود امروز باز شد", "کامیون‌ها از آن می‌گذرند"],
        ),
        ("با وجود اینکه پل شهر بسته است، اما کامیون‌ها می‌رسند", None),
        ("کارگران پل را تعمیر کرده و جاده را باز کنند تا نان برسد و شهر آرام است", None),
        ("اگر پل شهر باز است و جاده امن است، کامیون‌ها می‌رسند", None),  # both conditions
        ("راهی که از شهر می‌گذرد و به بندر می‌رسد بسته است", None),  # of one road
        ("نان در شهر کم شد وگرنه مردم صف نمی‌کشیدند", None),
        ("پل شهر شکست و این در حالی است که دیروز تعمیر شد", None),
        ("مردم به بازار رفت و آمد زیادی داشتند", None),
    ],
)
def test_clauses_that_their_verbs_close_are_claims_of_their_own(read, said: str, told: list[str] | None) -> None:
    assert [claim[2] for claim in read(f"شهردار ساری گفت: {said}.")] == (told or [said])


def test_clauses_of_a_quotation_or_a_denial_stay_together(read) -> None:
    assert len(read("شهردار ساری گفت: «پل شهر باز است و مدرسه‌ها تعطیل هستند».")) == 1
    assert len(read("شهردار ساری تکذیب کرد که پل شهر بسته است و مدرسه‌ها تعطیل هستند.")) == 1


def test_speech_goes_on_behind_clauses_of_its_first_sentence(read) -> None:
    text = "شهردار ساری گفت: پل شهر باز است و جاده امن است. ما فردا مدرسه را باز می‌کنیم."
    assert [claim[0] for claim in read(text)] == ["شهردار ساری"] * 3


def test_the_one_sentence_between_two_reports_goes_on_with_the_first(read) -> None:
    text = "شهردار ساری گفت: پل شهر باز است. جاده شمالی فردا باز می‌شود. فرماندار گفت: مردم در راه هستند."
    assert [claim[0] for claim in read(text)] == ["شهردار ساری", "شهردار ساری", "فرماندار"]


@pytest.mark.parametrize(
    "between",
    [
        "گفتنی است که جاده شمالی فردا باز می‌شود.",
        "جاده شمالی در فروردین ساخته شد. این جاده ده کیلومتر است.",  # of two nothing shows whose they are
        "\nجاده شمالی فردا باز می‌شود.",
    ],
)
def test_what_stands_between_two_reports_may_be_the_outlet_s(read, between: str) -> None:
    text = f"شهردار ساری گفت: پل شهر باز است. {between} فرماندار گفت: مردم در راه هستند."
    assert [claim[0] for claim in read(text)] == ["شهردار ساری", "فرماندار"]


def test_the_end_of_an_article_that_reports_one_speaker_is_his() -> None:
    said = "شهردار ساری گفت: پل شهر باز است. وی افزود: مدرسه باز است. وی تصریح کرد: نان ارزان است."
    ends = "بازار شهر شلوغ است. مردم خرید می‌کنند."
    assert contents(f"{said} {ends}")[-2:] == ["بازار شهر شلوغ است", "مردم خرید می‌کنند"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "گزارش‌ها حاکی از کشته شدن دو نفر در بازار است.",
            ("گزارش‌ها", "حاکی از", "کشته شدن دو نفر در بازار", "assert"),
        ),
        (
            "گزارش بازرسان از خرابی سه پل حکایت دارد.",
            ("گزارش بازرسان", "حکایت دارد", "خرابی سه پل", "assert"),
        ),
        ("بنا بر گفته‌ی شاهدان، پل شکست.", ("شاهدان", "بنا بر گفته‌ی", "پل شکست", "assert")),
        ("همزمان وزیر کشور گفت که مرز باز است.", ("وزیر کشور", "گفت", "مرز باز است", "assert")),
    ],
)
def test_what_reports_tell_of_and_words_before_a_subject(read, text: str, expected: tuple[str, str, str, str]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("source", "behind"),
    [
        ("سفیر چین در مصر", ""),
        ("نماینده دائم ایران در سازمان ملل", "در نشست دیروز"),
        ("کیان راد، سفیر چین در مصر", "در مصاحبه‌ای"),
        ("وزیر کشور", "در مصر"),  # only speaks there
        ("نماینده تهران", "در صحن علنی"),
    ],
)
def test_an_envoy_is_named_with_where_he_is(source: str, behind: str) -> None:
    text = f"{source} {behind} گفت که راه باز است."
    article = Article(id=Article.make_id(text), text=text, language="fa")
    spans = [claim.attribution.source_span for claim in RuleExtractor().extract(article).claims]
    assert [span.of(text) for span in spans if span] == [source]
