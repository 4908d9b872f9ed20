"""Arabic sentences: who says what, in which words, with which polarity."""

from datetime import date

import pytest

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim
from claimcheck.extract.extractor import RuleExtractor
from claimcheck.languages.catalogue import LANGUAGES
from claimcheck.text.numbers import find_quantities


def claims(text: str, published_on: date | None = None) -> list[Claim]:
    article = Article(id=Article.make_id(text), text=text, language="ar", published_on=published_on)
    return [claim for claim in RuleExtractor().extract(article).claims if not claim.unattributed]


def read(text: str) -> list[tuple[str, str, str, str]]:
    return [(claim.speaker, claim.cue, claim.content, claim.polarity.value) for claim in claims(text)]


def test_a_dateline_before_the_verb_is_not_its_subject() -> None:
    text = "غزة قال مسؤولون طبيون إن جنودا قتلوا صبيا قرب السياج."
    assert read(text) == [("مسؤولون طبيون", "قال", "جنودا قتلوا صبيا قرب السياج", "assert")]


def test_where_it_was_said_is_no_part_of_the_speaker() -> None:
    text = "قالت وزيرة الصحة سميرة مرعي في تصريح لمراسلة الإذاعة إن المعهد أحسن مؤسسة."
    assert read(text) == [("وزيرة الصحة سميرة مرعي", "قالت", "المعهد أحسن مؤسسة", "assert")]


def test_the_verb_of_according_to_what_he_said_is_no_part_of_the_speaker() -> None:
    text = "أقدم محتجون على غلق الطريق، وفق ما أكده الكاتب العام للجمعية."
    assert read(text) == [("الكاتب العام للجمعية", "وفق ما", "أقدم محتجون على غلق الطريق", "assert")]


def test_a_passive_cue_without_agent_and_a_counted_participle_claim_nothing() -> None:
    assert read("يذكر أن القارب كان قد غادر الميناء في طريقه إلى الجزيرة.") == []
    assert all(cue != "متهما" for _, cue, _, _ in read("أكد القاضي الإفراج عن 11 متهما آخرين."))


def test_an_agency_is_kept_in_the_chain_of_the_source_it_relays() -> None:
    (claim,) = claims("نقلت وكالة الأناضول عن مصدر طبي قوله إن 20 شخصا قتلوا أمس.")
    assert (claim.speaker, claim.attribution.reported_by) == ("مصدر طبي", ("Anadolu Agency",))


def test_a_claim_inside_a_claim_keeps_who_reported_it() -> None:
    _, inner = claims("قال سفير روسيا إن الحكومة السورية أكدت أنها لم تستخدم غازات سامة.")
    assert (inner.speaker, inner.attribution.reported_by) == ("الحكومة السورية", ("سفير روسيا",))


def test_days_of_the_event_and_of_the_utterance_are_kept_apart() -> None:
    text = "قال المتحدث باسم الجيش يوم الأربعاء إن ٢٥ مدنيا على الأقل قتلوا يوم الثلاثاء."
    (claim,) = claims(text, date(2015, 12, 17))
    clocks = claim.event_on, claim.uttered_on, claim.published_on
    assert clocks == (date(2015, 12, 15), date(2015, 12, 16), date(2015, 12, 17))
    (toll,) = find_quantities(claim.content, LANGUAGES["ar"])
    assert (toll.value, toll.unit, toll.scope.value) == (25, "civilian", "at_least")


def test_a_negated_confirmation_is_a_doubt_and_a_hedge_is_kept() -> None:
    assert read("لم يؤكد الوزير الخبر ورفض التعليق.") == [("الوزير", "يؤكد", "الخبر", "doubt")]
    (claim,) = claims("قال الوزير إن الطائرات ربما قصفت المدينة.")
    assert claim.hedged


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("كشف فيه شهود عيان أنهم شاهدوا مروحيات عسكرية.", ("شهود عيان", "كشف", "أنهم شاهدوا مروحيات عسكرية", "assert")),
        (
            "وتوقع كثيرون وجها جديدا للمنطقة خلال العام المقبل.",
            ("كثيرون", "توقع", "وجها جديدا للمنطقة خلال العام المقبل", "assert"),
        ),
        (
            "وأكد وزير الخارجية دعم بلاده للحكومة حرصاً على استقرار لبنان.",
            ("وزير الخارجية", "أكد", "دعم بلاده للحكومة حرصاً على استقرار لبنان", "assert"),
        ),
        (
            "بحسب حصيلة لوكالة فرانس برس، غرق 17 بحارا في العاصفة.",
            ("حصيلة لوكالة فرانس برس", "بحسب", "غرق 17 بحارا في العاصفة", "assert"),
        ),
        ("بحسب الصور التي بثتها القناة، سقط سقف المركز.", ("الصور", "بحسب", "سقط سقف المركز", "assert")),
        (
            "وطالب رئيس الحزب صلاح ديمرتاش الأحد، حزب العمال بوقف هجماته.",
            ("رئيس الحزب صلاح ديمرتاش", "طالب", "حزب العمال بوقف هجماته", "demand"),
        ),
        (
            "وأعلنت الجزائر أمس تنفيذ قرار إعادة فتح المعابر.",
            ("الجزائر", "أعلنت", "تنفيذ قرار إعادة فتح المعابر", "assert"),
        ),
        (
            "وأصدر الحزب بيانا كشف فيه أن إحدى وحداته فجرت الأنبوب.",
            ("الحزب", "كشف", "إحدى وحداته فجرت الأنبوب", "assert"),
        ),
        ("وحمل الجيش مسلحين مسؤولية الانفجار.", ("الجيش", "حمل", "مسلحين مسؤولية الانفجار", "accuse")),
    ],
)
def test_the_subject_ends_where_the_object_begins(text: str, expected: tuple[str, str, str, str]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "ورفض محاولات التدخل في الشؤون الداخلية للدول العربية.",
        "وعثر على أشلاء يعتقد أنها ناتجة عن انفجار.",
        "والرئيس الذي يعد نصيرا قويا للكيان يحمل مشاعر كريهة إزاء العرب.",
        "العلاقة بين أنصار الحزب في تونس وأنصاره في ليبيا تعززت.",
        "إذا رفض النواب الاتفاق عادت العقوبات.",
        "وقد حذر أوباما أنه.",
        "وأشاد بالمبادرة التي أعلن عنها الملك كفرصة تاريخية.",
    ],
)
def test_what_leans_on_its_context_is_no_claim(text: str) -> None:
    assert read(text) == []


def test_a_plan_whose_owner_is_a_pronoun_inside_a_report_is_no_claim_of_its_own() -> None:
    assert read("وأضافت المصادر أنها قررت غلق حدودها البرية.") == [
        ("المصادر", "أضافت", "أنها قررت غلق حدودها البرية", "assert")
    ]


def test_whom_a_participle_asks_is_not_its_speaker() -> None:
    assert read("وقال كيري إن الاتفاق جيد، داعيا المشرعين إلى دعم الاتفاق.")[1] == (
        "كيري",
        "داعيا",
        "المشرعين إلى دعم الاتفاق",
        "demand",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وقال القائد الميداني الذي رفض الإفصاح عن اسمه لأسباب أمنية إن الهدنة انهارت.",
            ("القائد الميداني", "قال", "الهدنة انهارت", "assert"),
        ),
        (
            "وصل إلى المكان الناطق باسم البلدية سالم عمر الذي أوضح أن المصاب فارق الحياة.",
            ("الناطق باسم البلدية سالم عمر", "أوضح", "المصاب فارق الحياة", "assert"),
        ),
        (
            "وقال النائب إن الأحزاب التي عارضت الضريبة لم تحضر الجلسة.",
            ("النائب", "قال", "الأحزاب التي عارضت الضريبة لم تحضر الجلسة", "assert"),
        ),
    ],
)
def test_a_cue_in_a_relative_clause_speaks_for_the_noun_before_it_or_not_at_all(
    text: str, expected: tuple[str, str, str, str]
) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "ولا تستطيع الهيئة أن تستبعد انتقال العدوى من بلد إلى آخر.",
        "نشر المدير رسالة ردا على من يدعي أنه غادر البلاد.",
        "وردت معلومات مؤكدة من الشرطة عن مخزن للأسلحة.",
        "وجاء الفريق في المركز الثاني بعد فوزه على ضيفه.",
    ],
)
def test_infinitives_adjectives_and_whoever_says_it_claim_nothing(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وكانت مصادر أكدت أن أول قافلة ستصل غدا.", "مصادر"),
        ("وكانت جبهة الإنقاذ، قد أعلنت أمس، انسحابها من الحوار.", "جبهة الإنقاذ"),
        ("أما سالم العطار فلفت إلى أن التمديد جاء في وقته.", "سالم العطار"),
        ("وذكر المرصد أن السد امتلأ.", "المرصد"),
        ("من جهة أخرى دعا المبعوث الخاص كمال نصر إلى الإفراج عن المختطفين.", "المبعوث الخاص كمال نصر"),
        ("وفي أواخر الشهر الماضي أعلنت فرنسا وألمانيا نيتهما إرسال مراقبين.", "فرنسا وألمانيا"),
        ("وقال، كمال نصر، مساعد رئيس البلدية، إن الأشغال انتهت.", "كمال نصر، مساعد رئيس البلدية"),
        ('أكد السكرتير الصحفي للرئاسة كمال نصر، لـ "الأنباء" أنه تقرر فتح المطار.', "السكرتير الصحفي للرئاسة كمال نصر"),
        ("وجاء في البلاغ أنه يمكن الاتصال بالمكتب.", "البلاغ"),
        ("انتشر الوباء في الشمال، بحسب ما نقلته الصحيفة عن مديرة المستشفى.", "مديرة المستشفى"),
        ("جرح عمال في المنجم، بحسب ما أفاد أمس الأربعاء مسؤول محلي.", "مسؤول محلي"),
    ],
)
def test_the_subject_is_found_before_and_behind_what_stands_between(text: str, speaker: str) -> None:
    (claim,) = read(text)
    assert claim[0] == speaker


def test_the_medium_that_relayed_according_to_what_is_kept_in_the_chain() -> None:
    (claim,) = claims("انتشر الوباء في الشمال، بحسب ما نقلته رويترز عن مديرة المستشفى.")
    assert claim.attribution.reported_by == ("Reuters",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أكد النائب كمال نصر، رفضه للقانون دون تعديل، مبينا أن النص غامض.",
            [
                ("النائب كمال نصر", "أكد", "رفضه للقانون دون تعديل", "assert"),
                ("النائب كمال نصر", "مبينا", "النص غامض", "assert"),
            ],
        ),
        (
            "وأعلنت شركة المناجم، التي مقرها الجنوب، الثلاثاء، تسريح مئة عامل.",
            [("شركة المناجم", "أعلنت", "تسريح مئة عامل", "assert")],
        ),
        ("أكد الوزير حرصه على السلم.", [("الوزير", "أكد", "حرصه على السلم", "assert")]),
        ("وأكدت مصادر محلية دخول القوات المدينة.", [("مصادر محلية", "أكدت", "دخول القوات المدينة", "assert")]),
        ("وأعلنت الوزارة أمس فتح المعابر.", [("الوزارة", "أعلنت", "فتح المعابر", "assert")]),
        (
            "وهدد الفرع الجنوبي لتنظيم القاعدة الأربعاء بإعدام الرهائن.",
            [("الفرع الجنوبي لتنظيم القاعدة", "هدد", "بإعدام الرهائن", "intend")],
        ),
        (
            "دعا مدير الجوازات جميع المقيمين إلى مراجعة المراكز.",
            [("مدير الجوازات", "دعا", "جميع المقيمين إلى مراجعة المراكز", "demand")],
        ),
        ("طالب الحزب بوقف القتال.", [("الحزب", "طالب", "بوقف القتال", "demand")]),
        (
            "وصفت الحكومة الجديدة هجوم الجمعة بأنه جبان.",
            [("الحكومة الجديدة", "وصفت", "هجوم الجمعة بأنه جبان", "assert")],
        ),
    ],
)
def test_subject_and_object_are_told_apart_by_pronoun_day_and_comma(
    text: str, expected: list[tuple[str, str, str, str]]
) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("بحث المبعوث كمال نصر في اجتماع خطف المهندسين، واصفا إياه بالعمل الجبان.", "المبعوث كمال نصر"),
        ("وافتتح كمال أعمال الحفر وطلب آنذاك أن تنتهي الأعمال خلال عام.", "كمال"),
        ("استقبل وزير الخارجية كمال نصر نظيره الألماني. وقال إن العلاقات قوية.", "وزير الخارجية كمال نصر"),
    ],
)
def test_an_elided_subject_is_that_of_the_verb_which_opened_the_sentence_or_the_one_before(
    text: str, speaker: str
) -> None:
    (claim,) = read(text)
    assert claim[0].startswith(speaker)


def test_a_verb_of_another_gender_shares_no_subject() -> None:
    assert read("افتتح كمال المعرض وطلبت أن ينتهي العمل.") == []


def test_a_source_inside_what_another_says_neither_ends_it_nor_takes_over() -> None:
    text = "وشدد البيان على أهمية التصدي، وفقا لميثاق الأمم المتحدة، لكل تهديد، مشيرا إلى أن الهجوم غير مبرر."
    assert [claim[:2] for claim in read(text)] == [("البيان", "شدد"), ("البيان", "مشيرا")]


def test_a_subordinate_report_ends_where_the_main_verb_stands() -> None:
    text = "وبينما أوضح مصدر أن الخطة تسير وفق الجدول، دعا مدير الميناء العمال إلى الصبر."
    assert read(text)[0] == ("مصدر", "أوضح", "الخطة تسير وفق الجدول", "assert")


def test_those_who_were_killed_are_not_blamed() -> None:
    assert read("وقال المرصد إن خمسة من عناصر التنظيم قتلوا في الهجوم.")[0][3] == "assert"
    assert read("وقال المرصد إن قوات النظام قتلت خمسة مدنيين.")[0][3] == "accuse"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وحمّل المركز، الذي يرصد الانتهاكات، سلاح الجو مسؤولية القصف.",
            ("المركز", "حمّل", "سلاح الجو مسؤولية القصف", "accuse"),
        ),
        (
            "ورفض مسؤول حكومي، طلب عدم كشف هويته، هذا الاتهام.",
            ("مسؤول حكومي", "رفض", "هذا الاتهام", "deny"),
        ),
        ("ونفت الخارجية مرارا تزويد الفصيل بالسلاح.", ("الخارجية", "نفت", "تزويد الفصيل بالسلاح", "deny")),
        (
            "ونفت الوزارة تزويد الفصيل بالسلاح، وكان آخر ذلك في تموز.",
            ("الوزارة", "نفت", "تزويد الفصيل بالسلاح", "deny"),
        ),
        ("ورجح أحد أطبائها ارتفاع الحصيلة.", ("أحد أطبائها", "رجح", "ارتفاع الحصيلة", "assert")),
        ("ونفى كمال ذلك في اتصال هاتفي.", ("كمال", "نفى", "ذلك", "deny")),
        (
            "واتهمت القيادة «جبهة الشمال» المتمردة بتفجير المستودع.",
            ("القيادة", "اتهمت", "«جبهة الشمال» المتمردة بتفجير المستودع", "accuse"),
        ),
    ],
)
def test_the_object_ends_the_subject_behind_relative_clauses_adverbs_and_marks(
    text: str, expected: tuple[str, str, str, str]
) -> None:
    assert read(text) == [expected]


def test_a_quotation_of_the_cue_before_is_not_taken_by_a_cue_that_and_joins() -> None:
    text = "وقال الناطق: «لا سلاح في السوق ولا مستودع»، وتوعد بالثأر للضحايا."
    assert [claim[1:3] for claim in read(text)] == [
        ("قال", "لا سلاح في السوق ولا مستودع"),
        ("توعد", "بالثأر للضحايا"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أقسم قائد الفرقة أن جنوده لم يغادروا القرية.", ("أقسم", "جنوده لم يغادروا القرية", "assert")),
        ("توصلت لجنة التحقيق إلى أن السد كان متصدعا.", ("توصلت", "السد كان متصدعا", "assert")),
        ("وثقت منظمة محلية مقتل عشرة مدنيين في القصف.", ("وثقت", "مقتل عشرة مدنيين في القصف", "assert")),
        ("تبنت الحركة هجوما على قاعدة بحرية.", ("تبنت", "هجوما على قاعدة بحرية", "assert")),
        ("سخر الوزير من هذه الاتهامات.", ("سخر", "هذه الاتهامات", "deny")),
        ("وقال الوزير إن هذا الكلام كذب.", ("قال", "هذا الكلام", "deny")),
    ],
)
def test_verbs_of_witnesses_investigators_and_mockers_report(text: str, expected: tuple[str, str, str]) -> None:
    assert [claim[1:] for claim in read(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سيبقى المعبر مغلقا حتى الربيع، شدد مدير الجمارك.", ("مدير الجمارك", "شدد", "سيبقى المعبر مغلقا حتى الربيع")),
        (
            "غرق القارب قبل الفجر، كما أوضح ضابط في خفر السواحل.",
            ("ضابط في خفر السواحل", "أوضح", "غرق القارب قبل الفجر"),
        ),
        (
            "«لم نترك موقعنا ساعة واحدة»، هكذا رد الناطق باسم الكتيبة.",
            ("الناطق باسم الكتيبة", "رد", "لم نترك موقعنا ساعة واحدة"),
        ),
        (
            "احترق المخزن كله، بحسب ما رواه تاجران من أهل البلدة.",
            ("تاجران من أهل البلدة", "بحسب ما", "احترق المخزن كله"),
        ),
    ],
)
def test_a_report_behind_its_content_closes_the_sentence(text: str, expected: tuple[str, str, str]) -> None:
    assert [claim[:3] for claim in read(text)] == [expected]


def test_a_verb_behind_a_comma_with_an_object_of_its_own_takes_nothing_before_it() -> None:
    assert read("عاد المنتخب إلى العاصمة ليلا، وتوقع الجميع فوزه.")[0][2] == "فوزه"
    assert read("بالنسبة للرئيس الجديد، يعتبر هذا الاتفاق هدفا بعيدا.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ووصف الناطق باسم الحكومة هذه الأنباء بأنها عارية عن الصحة.", ("الناطق باسم الحكومة", "وصف", "هذه الأنباء")),
        ("مدير المرفأ اعتبر هذا الكلام محض افتراء.", ("مدير المرفأ", "اعتبر", "هذا الكلام")),
        ("ورد وزير الداخلية بأن هذا الاتهام باطل من أساسه.", ("وزير الداخلية", "رد", "هذا الاتهام")),
    ],
)
def test_an_earlier_claim_that_is_called_false_is_denied(text: str, expected: tuple[str, str, str]) -> None:
    (claim,) = read(text)
    assert (*claim[:3], claim[3]) == (*expected, "deny")


def test_a_verbal_noun_ends_a_subject_without_article() -> None:
    assert read("نفى وزير خارجية فيلمارا طرد الملحق العسكري.") == [
        ("وزير خارجية فيلمارا", "نفى", "طرد الملحق العسكري", "deny")
    ]


def test_who_adopts_a_law_or_mocks_a_colleague_claims_nothing() -> None:
    assert read("تبنت اللجنة القانون الجديد بالإجماع.") == []
    assert read("سخر الممثل من زميله.") == []


def test_according_to_what_stood_in_a_document_names_it() -> None:
    assert read("غادر الجيش البلدة، وفق ما جاء في بيان الوزارة.") == [
        ("بيان الوزارة", "وفق ما جاء في", "غادر الجيش البلدة", "assert")
    ]


def test_an_object_behind_its_preposition_is_no_subject() -> None:
    text = "وقال الوزير إن الجسر جاهز. ووعد بقرض مالي لإنشاء طريق يربط جزيرة توتي بالمدينة."
    assert [claim[0] for claim in read(text)] == ["الوزير", "الوزير"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وأفاد مصدر طبي لمراسل الإذاعة في الميناء أن الجرحى غادروا.",
            [("مصدر طبي", "أفاد", "الجرحى غادروا", "assert")],
        ),
        (
            'أغلق السكان الطريق، وفق ما أكده مصدر طبي لـ"صوت الساحل" في الميناء.',
            [("مصدر طبي", "وفق ما", "أغلق السكان الطريق", "assert")],
        ),
        (
            'وبحسب ما أكده شهود عيان لجريدة "الساحل" فإن الحريق بدأ ليلا.',
            [("شهود عيان", "بحسب ما", "الحريق بدأ ليلا", "assert")],
        ),
    ],
)
def test_whom_a_source_told_is_no_part_of_it(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert read(text) == expected


def test_by_saying_is_no_part_of_the_speaker() -> None:
    assert read("وأوضح العمدة سالم فرح بالقول إن الجسر مغلق.") == [("العمدة سالم فرح", "أوضح", "الجسر مغلق", "assert")]
    assert read("ومضى الوزير بالقول إن الجسر مغلق.") == [("الوزير", "مضى", "الجسر مغلق", "assert")]


def test_but_he_added_has_the_speaker_before() -> None:
    text = "قال الوزير إن الجسر مفتوح. ولكنه أضاف أن الطريق مغلق."
    assert read(text) == [
        ("الوزير", "قال", "الجسر مفتوح", "assert"),
        ("الوزير", "أضاف", "الطريق مغلق", "assert"),
    ]


def test_condemning_and_cutting_short_are_reports() -> None:
    assert read("أدانت الجمعية احتجاز الصيادين.") == [("الجمعية", "أدانت", "احتجاز الصيادين", "accuse")]
    assert read("قطع المدير بأن المصنع لن يغلق.") == [("المدير", "قطع", "المصنع لن يغلق", "assert")]
    assert read("رفضت الشركة إعطاء تفاصيل عن العقد.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "دعا المجلس الحكومات العربية إلى وقف التصدير.",
            [("المجلس", "دعا", "الحكومات العربية إلى وقف التصدير", "demand")],
        ),
        (
            "يطالب القرار الحكومة السودانية بتسليم الوثائق.",
            [("القرار", "يطالب", "الحكومة السودانية بتسليم الوثائق", "demand")],
        ),
        (
            "ودعا الحزب المسؤولين إلى فتح الجسر.",
            [("الحزب", "دعا", "المسؤولين إلى فتح الجسر", "demand")],
        ),
        (
            "دعت المنظمة العربية للتنمية إلى فتح الجسر.",
            [("المنظمة العربية للتنمية", "دعت", "فتح الجسر", "demand")],
        ),
        (
            "حثت شرطة سوسة بولاية الساحل مشتبها به على تسليم نفسه.",
            [("شرطة سوسة بولاية الساحل", "حثت", "مشتبها به على تسليم نفسه", "demand")],
        ),
        (
            "وصف البلاغ الحوار الذي دار في المقر بأنه مثمر.",
            [("البلاغ", "وصف", "الحوار الذي دار في المقر بأنه مثمر", "assert")],
        ),
    ],
)
def test_a_second_definite_noun_begins_the_object(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وقال وزير النقل، منير حسان إن الحافلات وصلت.",
            [("وزير النقل، منير حسان", "قال", "الحافلات وصلت", "assert")],
        ),
        (
            'قالت رئيسة الجمعية، هالة منصور، في تصريح لإذاعة محلية، "إن الميزانية ما زالت ضعيفة جدا".',
            [("رئيسة الجمعية، هالة منصور", "قالت", "إن الميزانية ما زالت ضعيفة جدا", "assert")],
        ),
        (
            "نفى رئيس النادي، منير حسان اليوم الخبر المتداول.",
            [("رئيس النادي، منير حسان", "نفى", "الخبر المتداول", "deny")],
        ),
        (
            "أعلن وزير الصحة، استقالة نائبه، الاثنين.",
            [("وزير الصحة", "أعلن", "استقالة نائبه، الاثنين", "assert")],
        ),
    ],
)
def test_a_name_behind_an_office_and_a_comma_is_in_apposition(
    text: str, expected: list[tuple[str, str, str, str]]
) -> None:
    assert read(text) == expected


def test_a_participle_goes_on_behind_according_to_what_was_announced() -> None:
    text = "سيفتح الجسر غدا، وفق ما أعلن عنه العمدة مضيفا أن المرور مجاني."
    assert read(text) == [
        ("العمدة", "وفق ما أعلن", "سيفتح الجسر غدا", "assert"),
        ("العمدة", "مضيفا", "المرور مجاني", "assert"),
    ]
    assert read("لن يفتح الجسر غدا على ما يبدو.") == []


def test_a_statement_between_subject_and_object_is_no_part_of_the_object() -> None:
    text = "وأكدت الشركة في بيان رسمي أمس وقف الإنتاج في المصنع."
    assert read(text) == [("الشركة", "أكدت", "وقف الإنتاج في المصنع", "assert")]


def test_a_word_before_a_split_cue_is_not_its_speaker_when_one_follows() -> None:
    text = "الساحل اليوم – متابعات كشف العمدة سالم فرح، عن خطة جديدة للمرور."
    assert read(text) == [("العمدة سالم فرح", "كشف", "خطة جديدة للمرور", "assert")]


def test_a_necessity_that_is_denied_demands_nothing() -> None:
    assert [claim[3] for claim in read("قال الوزير إن البيان لم ينص على ضرورة فتح الجسر.")] == ["assert"]
    assert [claim[3] for claim in read("قال الوزير إن البيان ينص على ضرورة فتح الجسر.")] == ["demand"]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("وأوضحت الشركة في ذات البلاغ، أن الانقطاع سيشمل المدينة.", "الشركة", "الانقطاع سيشمل المدينة"),
        ("طمأن المدير المسافرين بأن القطار سيصل.", "المدير", "القطار سيصل"),
        ("ودعت الجوازات الأشقاء السودانيين إلى مراجعة مكاتبها.", "الجوازات", "الأشقاء السودانيين إلى مراجعة مكاتبها"),
        ("حذرت الحكومة السودانية دولة تشاد من خطر السيول.", "الحكومة السودانية", "خطر السيول"),
        ("الخرطوم تحذر تشاد من خطر السيول.", "الخرطوم", "خطر السيول"),
        ("ندد وزير النقل السوداني كمال كنعان أمام البرلمان بالتأخير.", "وزير النقل السوداني كمال كنعان", "بالتأخير"),
        ("قال الشيخ صباح نصر إن الجسر مغلق.", "الشيخ صباح نصر", "الجسر مغلق"),
        ("أكد علي نصر أن الجسر مغلق. وعبر الناس على الأقدام.", "علي نصر", "الجسر مغلق"),
        ("أكد منير علي نصر أن الجسر مغلق. وعبر الناس على الأقدام.", "منير علي نصر", "الجسر مغلق"),
        ("أكد منير على هامش اللقاء أن الجسر مغلق.", "منير", "الجسر مغلق"),
        ("قال الأستاذ في جامعة سوسة، منير حسان إن النهر جف.", "الأستاذ في جامعة سوسة، منير حسان", "النهر جف"),
        (
            'قالت الوزيرة، هالة منصور، الثلاثاء بالعاصمة "إن البلاد قادرة على سداد ديونها".',
            "الوزيرة، هالة منصور",
            "إن البلاد قادرة على سداد ديونها",
        ),
        (
            "تأجل الإضراب، وفق ما أفاد به الأمين العام، منير حسان، مساء أمس في تصريح إعلامي.",
            "الأمين العام، منير حسان",
            "تأجل الإضراب",
        ),
    ],
)
def test_a_speaker_ends_where_addressee_setting_or_object_begin(text: str, source: str, content: str) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == [(source, content)]


def test_in_their_words_and_place_labels_have_no_speaker_of_their_own() -> None:
    assert read("نفذ التلاميذ وقفة احتجاجية، وفق تعبيرهم.") == []
    text = "سوسة: حريق في مصنع للنسيج\n\nقال مصدر طبي في سوسة إن العمال غادروا."
    assert read(text) == [("مصدر طبي في سوسة", "قال", "العمال غادروا", "assert")]


def test_a_split_participle_behind_a_quotation_has_a_content_of_its_own() -> None:
    text = 'وأفاد المرصد عن "سيطرة المقاتلين على بلدة قريبة" مشيرا إلى مصرع سبعة أشخاص.'
    assert read(text) == [
        ("المرصد", "أفاد", "سيطرة المقاتلين على بلدة قريبة", "assert"),
        ("المرصد", "مشيرا", "مصرع سبعة أشخاص", "assert"),
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("اتهم الحزب وزير النقل في سوسة بالتأخير.", "الحزب", "وزير النقل في سوسة بالتأخير"),
        ("اتهمت نقابة المحامين في سوسة وزير العدل بالتأخير.", "نقابة المحامين في سوسة", "وزير العدل بالتأخير"),
        ("اتهم الوزير في بيان الحزب بالكذب.", "الوزير", "الحزب بالكذب"),
        (
            "اتهمت الجمعية إحدى المصحات الخاصة في سوسة بالتقصير.",
            "الجمعية",
            "إحدى المصحات الخاصة في سوسة بالتقصير",
        ),
    ],
)
def test_a_place_belongs_to_the_one_accused(text: str, source: str, content: str) -> None:
    assert read(text) == [(source, text.split()[0], content, "accuse")]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("قال الوزير إن النهر جف. وتعهد بالعمل على إصلاح الجسور.", "", "بالعمل على إصلاح الجسور"),
        ("واستنكر المدير هذه التصريحات التي صدرت بالعاصمة.", "المدير", "هذه التصريحات التي صدرت بالعاصمة"),
        ("أبلغت تركيا الأمم المتحدة أنها أغلقت حدودها.", "تركيا", "أنها أغلقت حدودها"),
        ("أعلن المخرج منير حسان رفضه للجائزة.", "المخرج منير حسان", "رفضه للجائزة"),
    ],
)
def test_what_cannot_be_a_subject_is_the_object(text: str, source: str, content: str) -> None:
    claim = claims(text)[-1]
    found = claim.attribution.source_span
    assert (found.of(text) if found else "", claim.content) == (source, content)


def test_a_tail_that_denies_what_was_said_is_a_claim_of_its_own(read) -> None:
    assert read("اتهمت المعارضة الجيش بقصف السوق، وهو ما تنفيه الحكومة.") == [
        ("المعارضة", "اتهمت", "الجيش بقصف السوق", "accuse"),
        ("الحكومة", "تنفيه", "وهو ما", "deny"),
    ]


def test_a_conjunction_parts_a_tail_without_a_comma(read) -> None:
    assert read("وقال الناشط إن أربعين مدنيا قتلوا وهو ما نفاه الجيش السوري في بيان.") == [
        ("الناشط", "قال", "أربعين مدنيا قتلوا", "assert"),
        ("الجيش السوري", "نفاه", "وهو ما", "deny"),
    ]


def test_a_confirmation_in_a_tail_is_asserted(read) -> None:
    assert read("قالت المنظمة إن أربعين مدنيا قتلوا، الأمر الذي أكدته وزارة الصحة.")[1:] == [
        ("وزارة الصحة", "أكدته", "الأمر الذي", "assert")
    ]


def test_a_denial_behind_except_that_ends_what_was_said(read) -> None:
    assert read("قال الوزير إن الجسر آمن، غير أن المهندسين ينفون ذلك.") == [
        ("الوزير", "قال", "الجسر آمن", "assert"),
        ("المهندسين", "ينفون", "ذلك", "deny"),
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "source"),
    [
        ("وفقا لبيان البلدية، أغلق الجسر يومين.", "بيان البلدية", "بيان البلدية"),
        ("غرق قاربان في الميناء، وفقا للعمدة سالم فرح.", "العمدة سالم فرح", "عمدة سالم فرح"),
        ("ووفقًا لصحيفة الساحل، غرق قاربان في الميناء.", "صحيفة الساحل", "صحيفة الساحل"),
        ("غرق قاربان في الميناء طبقا لـوزارة النقل.", "وزارة النقل", "وزارة النقل"),
        ("وفقا للجنة التحقيق، كان السد متصدعا.", "لجنة التحقيق", "لجنة التحقيق"),
    ],
)
def test_a_preposition_written_onto_the_source_is_no_part_of_it(text: str, speaker: str, source: str) -> None:
    (claim,) = claims(text)
    found = claim.attribution.source_span
    assert (claim.speaker, found.of(text) if found else "") == (speaker, source)


def test_an_office_behind_a_written_on_preposition_is_known_by_its_name() -> None:
    (claim,) = claims("وفقا للأمم المتحدة، غادر ألف شخص البلدة.")
    assert claim.speaker_name == "United Nations"


def test_the_complementiser_behind_according_to_is_no_part_of_what_was_said() -> None:
    assert read("وبحسب العمدة، فإن الجسر مغلق منذ الفجر.") == [("العمدة", "بحسب", "الجسر مغلق منذ الفجر", "assert")]
    assert read("وبحسب العمدة فإن الجسر مغلق منذ الفجر.") == [("العمدة", "بحسب", "الجسر مغلق منذ الفجر", "assert")]


def test_a_law_or_a_plan_is_no_source() -> None:
    assert read("وفقا للقانون، يغلق الجسر يومين كل شهر.") == []
    assert read("بحسب الخطة، يغلق الجسر يومين كل شهر.") == []


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("يتهم صيادون البلدية بتلويث الميناء.", "صيادون", "البلدية بتلويث الميناء"),
        ("اتهمت مصر السعودية بإغلاق المعبر.", "مصر", "السعودية بإغلاق المعبر"),
        ("اتهمت روسيا وقطر مصر بتلويث البحر.", "روسيا وقطر", "مصر بتلويث البحر"),
        ("اتهمت روسيا مصر وقطر بتلويث البحر.", "روسيا", "مصر وقطر بتلويث البحر"),
        ("اتهم وزير خارجية قطر مصر بتلويث البحر.", "وزير خارجية قطر", "مصر بتلويث البحر"),
        ("اتهم الائتلاف بقيادة قطر المتمردين بإغلاق المعبر.", "الائتلاف بقيادة قطر", "المتمردين بإغلاق المعبر"),
    ],
)
def test_names_and_plurals_with_their_ending_end_the_accuser(text: str, source: str, content: str) -> None:
    assert read(text) == [(source, text.split()[0], content, "accuse")]


def test_under_whom_a_body_stands_is_no_part_of_the_object() -> None:
    assert read("نفى التحالف بقيادة مصر إغلاق المعبر.") == [("التحالف بقيادة مصر", "نفى", "إغلاق المعبر", "deny")]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("نفت مصر إغلاق المعبر.", "مصر", "إغلاق المعبر"),
        ("رفضت روسيا ومصر فتح المعبر.", "روسيا ومصر", "فتح المعبر"),
        ("نفت حكومة مصر إرسال جنود إلى الجزيرة.", "حكومة مصر", "إرسال جنود إلى الجزيرة"),
    ],
)
def test_an_indefinite_noun_behind_a_known_name_is_the_object(text: str, source: str, content: str) -> None:
    assert read(text) == [(source, text.split()[0], content, "deny")]


BEFORE = "قال الوزير كمال نصر إن الموسم جيد. "


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("تساءل منير حسان، عضو البلدية، عن كلفة الجسر.", "منير حسان، عضو البلدية", "كلفة الجسر"),
        ("وتساءلت النائبة هالة منصور عما إذا كان الجسر آمنا.", "النائبة هالة منصور", "عما إذا كان الجسر آمنا"),
        ("ويتساءل كثيرون كيف سيفتح الجسر.", "كثيرون", "كيف سيفتح الجسر"),
        ("وتساءل العمدة: «لماذا تأخر فتح الجسر سنتين؟».", "العمدة", "لماذا تأخر فتح الجسر سنتين؟"),
    ],
)
def test_who_asks_stands_behind_the_verb(text: str, source: str, content: str) -> None:
    (claim,) = claims(BEFORE + text)[1:]
    assert (claim.speaker, claim.content, claim.polarity.value) == (source, content, "doubt")


def test_an_office_in_apposition_may_be_closed_by_a_colon() -> None:
    assert read("وقال منير حسان، عضو البلدية: «لم نغلق الجسر يوما واحدا».") == [
        ("منير حسان، عضو البلدية", "قال", "لم نغلق الجسر يوما واحدا", "assert")
    ]


@pytest.mark.parametrize("text", ["وقد تتساءل عن كلفة الجسر.", "ربما يعلن العمدة غدا أن الجسر مغلق."])
def test_what_may_yet_be_said_is_no_claim(text: str) -> None:
    assert len(read(BEFORE + text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "وتنفي الشركة ذلك باستمرار.",
        "ونفت الشركة ذلك جملة وتفصيلا.",
        "والعمال يقولون إن الشركة تنكر ذلك دائماً.",
        "ونفت الشركة ذلك مرارا أمام القضاء.",
    ],
)
def test_how_an_earlier_claim_is_denied_is_no_part_of_it(text: str) -> None:
    claim = claims(BEFORE + text)[-1]
    assert (claim.speaker, claim.content, claim.polarity.value) == ("الشركة", "ذلك", "deny")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ونفى ذلك الناطق باسم الشركة.", ("الناطق باسم الشركة", "نفى", "ذلك", "deny")),
        ("ونفت ذلك روسيا.", ("روسيا", "نفت", "ذلك", "deny")),
        ("وأكد ذلك مصدر طبي.", ("مصدر طبي", "أكد", "ذلك", "assert")),
        ("ونفى هذه الأنباء مدير الميناء.", ("مدير الميناء", "نفى", "هذه الأنباء", "deny")),
        ("وانتقد صيادون هذا الحزب.", ("صيادون", "انتقد", "هذا الحزب", "accuse")),
    ],
)
def test_the_subject_may_follow_what_stands_for_an_earlier_claim(
    text: str, expected: tuple[str, str, str, str]
) -> None:
    assert read(BEFORE + text)[1:] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "واتُهم حسان بإهدار مال البلدية.",
        "وقد اتُّهمت الشركة بتلويث الميناء.",
        "وكان حسان قد اتهم بالتزوير.",
        "الشركة متهمة بتلويث الميناء.",
        "وأُعلن أمس أن الجسر مغلق.",
    ],
)
def test_a_passive_has_no_speaker(text: str) -> None:
    assert len(read(BEFORE + text)) == 1


def test_an_accuser_before_a_name_that_begins_like_a_preposition_is_no_passive() -> None:
    assert read("واتهمت باريس بكين بالتجسس.") == [("باريس", "اتهمت", "بكين بالتجسس", "accuse")]
    assert read("اتهم برنامج الإغاثة الصيادين بتلويث الميناء.")[0][2] == "الصيادين بتلويث الميناء"
    assert read("ويُعلن العمدة أن الجسر مغلق.") == [("العمدة", "يُعلن", "الجسر مغلق", "assert")]


def test_who_disguised_himself_denies_nothing() -> None:
    assert read("تنكر السجين بزي حارس وفر من السجن.") == []
    assert read("وتنكّر السجين في زي حارس ثم فر.") == []
    assert read("تنكر الشركة تلويث الميناء.") == [("الشركة", "تنكر", "تلويث الميناء", "deny")]
    assert read("ولوح العمدة بيده للأطفال.") == []


@pytest.mark.parametrize(
    ("content", "polarity"),
    [
        ("طائرات الحلف شنت ثماني غارات على مواقع في الجبل", "assert"),
        ("قوات الحكومة قصفت مواقع المسلحين في الجبل", "assert"),
        ("قوات الحكومة قصفت السوق", "accuse"),
        ("طائرات الحلف شنت عدوانا على المدينة", "accuse"),
    ],
)
def test_raids_alone_and_harm_to_combatants_lay_no_blame(content: str, polarity: str) -> None:
    assert read(f"وقال الناطق باسم البلدية إن {content}.") == [("الناطق باسم البلدية", "قال", content, polarity)]


@pytest.mark.parametrize(
    "tail",
    [
        "، مع أن الشركة تنفي ذلك باستمرار",
        " مع أن الشركة تنفي ذلك",
        "، في حين تنفي الشركة ذلك",
        "، فيما نفت الشركة هذا الاتهام بشدة",
        "، علما أن الشركة تنكر هذه الاتهامات",
    ],
)
def test_a_contrast_denies_the_clause_right_before_it(tail: str) -> None:
    told, denied = claims(f"يتهم صيادون الشركة بتلويث الميناء{tail}.")
    assert (told.speaker, told.content, told.polarity.value) == ("صيادون", "الشركة بتلويث الميناء", "accuse")
    assert (denied.speaker, denied.resolved_content, denied.polarity.value) == ("الشركة", told.content, "deny")
    denied = claims(BEFORE + f"تصب المصانع نفاياتها في الميناء{tail}.")[-1]
    assert denied.resolved_content == "تصب المصانع نفاياتها في الميناء"


def test_who_denies_in_a_contrast_may_go_on_behind_and() -> None:
    text = "قال صياد إن الميناء ملوث، فيما نفت الشركة ذلك في بيان وقالت إنها نظفت الميناء."
    assert read(text) == [
        ("صياد", "قال", "الميناء ملوث", "assert"),
        ("الشركة", "نفت", "ذلك", "deny"),
        ("الشركة", "قالت", "إنها نظفت الميناء", "assert"),
    ]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("قال العمدة إن الجسر لن يفتح وقالت هالة منصور إن النهر جف.", "الجسر لن يفتح"),
        ("قال العمدة إن الجسر مغلق، في حين قالت هالة منصور إن النهر جف.", "الجسر مغلق"),
        ("قال العمدة إن «الجسر مغلق حتى آخر الشهر» ومن جهتها قالت هالة منصور إن النهر جف.", "الجسر مغلق حتى آخر الشهر"),
    ],
)
def test_a_content_ends_where_another_speaks(text: str, first: str) -> None:
    assert read(text) == [("العمدة", "قال", first, "assert"), ("هالة منصور", "قالت", "النهر جف", "assert")]


def test_what_the_writer_joins_to_a_quotation_is_not_quoted() -> None:
    assert read("قال العمدة: «الجسر مغلق حتى آخر الشهر» وبعد ذلك غادر القاعة.") == [
        ("العمدة", "قال", "الجسر مغلق حتى آخر الشهر", "assert")
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("والبلدية تقول إن الجسر مفتوح.", "البلدية"),
        ("وروسيا تؤكد أن الجسر مفتوح.", "روسيا"),
        ("ومصادر طبية قالت إن الجسر مفتوح.", "مصادر طبية"),
        ("وزير النقل قال إن الجسر مفتوح.", "وزير النقل"),
    ],
)
def test_a_conjunction_written_onto_the_speaker_is_no_part_of_it(text: str, speaker: str) -> None:
    (claim,) = claims(text)
    assert (claim.speaker, claim.content) == (speaker, "الجسر مفتوح")


def test_a_joined_subject_ends_what_another_said() -> None:
    assert read("قال العمدة إن الجسر مغلق، والمعارضة تؤكد أنه مفتوح.") == [
        ("العمدة", "قال", "الجسر مغلق", "assert"),
        ("المعارضة", "تؤكد", "أنه مفتوح", "assert"),
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("ونفت وزارة النقل الأمر.", "وزارة النقل", "الأمر"),
        ("واستبعد وزير النقل منير حسان الأمر.", "وزير النقل منير حسان", "الأمر"),
        ("ونفت شركة «الساحل» تلويث الميناء.", "شركة «الساحل»", "تلويث الميناء"),
        ("ورفضت شركة «الساحل» هذا الاتهام.", "شركة «الساحل»", "هذا الاتهام"),
        ("ونفى الوزير «استهداف الميناء» أمس.", "الوزير", "«استهداف الميناء» أمس"),
        ("ونفت النقابة يوم الخميس تعليق الإضراب.", "النقابة", "تعليق الإضراب"),
    ],
)
def test_an_object_begins_behind_quoted_names_days_and_before_the_matter(text: str, source: str, content: str) -> None:
    (claim,) = claims(BEFORE + text)[1:]
    assert (claim.speaker, claim.content, claim.polarity.value) == (source, content, "deny")


def test_a_participle_goes_on_right_behind_this() -> None:
    assert read("وشكك اتحاد المزارعين في ذلك قائلا إن الصوامع خالية.") == [
        ("اتحاد المزارعين", "شكك", "ذلك", "doubt"),
        ("اتحاد المزارعين", "قائلا", "الصوامع خالية", "assert"),
    ]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("قالت الشرطة إنها أوقفت خلية إرهابية في الميناء.", "assert"),
        ("قال الناطق إن طائرات الجيش قصفت مواقع المسلحين قرب السد.", "assert"),
        ("قال الناطق إن قوات الجيش قصفت مستودعا للوقود قرب السد.", "assert"),
        ("قال الناطق إن قوات الجيش قصفت مستشفى البلدة.", "accuse"),
        ("قال الناطق إن ميليشيا نهبت محال الحي.", "accuse"),
        ("قال السكان إن القافلة وصلت فجر الجمعة إلى مقر الجيش.", "assert"),
    ],
)
def test_a_report_of_battle_blames_only_for_harm_to_people(text: str, polarity: str) -> None:
    assert [claim.polarity.value for claim in claims(text)] == [polarity]


def test_to_attack_is_no_saying() -> None:
    assert read("هاجم الجيش مواقع قرب السد فجر الجمعة.") == []


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("قال العمدة إن الجسر كان مغلقا.", False),
        ("قال العمدة إن السد قد انهار.", False),
        ("قال العمدة إن السد قد يؤدي إلى فيضان.", True),
    ],
)
def test_only_a_particle_before_an_imperfect_hedges(text: str, hedged: bool) -> None:
    assert claims(text)[0].hedged is hedged


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("قال العمدة إنه سيفتح الجسر.", "العمدة سيفتح الجسر"),
        ("قال العمدة إنه لا يمكن فتح الجسر.", "إنه لا يمكن فتح الجسر"),
        ("قال العمدة إنه تم فتح الجسر.", "إنه تم فتح الجسر"),
        ("قال العمدة إنه وبعد الفيضان سيفتح الجسر.", "إنه وبعد الفيضان سيفتح الجسر"),
        ("قال العمدة إنها فتحت الجسر.", "إنها فتحت الجسر"),
        ("قالت البلدية إنها فتحت الجسر.", "البلدية فتحت الجسر"),
        ("قالت البلدية إنه رفع دعوى.", "إنه رفع دعوى"),
        ("قال العمدة إنهما وقعا العقد.", "إنهما وقعا العقد"),
        ("قال قائد الشرطة إنهم أوقفوا السائق.", "إنهم أوقفوا السائق"),
        ("قال خبراء إنهم فحصوا الجسر.", "خبراء فحصوا الجسر"),
        ("وبحسب البلدية، فإنه باع القارب.", "فإنه باع القارب"),
    ],
)
def test_a_pronoun_on_that_is_the_speaker_only_where_it_agrees_and_has_a_verb_of_its_own(
    text: str, wording: str
) -> None:
    (claim,) = claims(text)
    assert claim.resolved_content == wording


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "قال العمدة إن الجسر مغلق. وقالت البلدية إن السوق مفتوح. وأضاف أن الطريق خطر.",
            ["العمدة", "البلدية", "العمدة"],
        ),
        ("قالت البلدية إن السوق مفتوح. وأضاف أن الطريق خطر.", ["البلدية"]),
        ("قال خبراء إن الجسر مغلق. وأضافوا أن الطريق خطر.", ["خبراء", "خبراء"]),
        ("فككت الشرطة شبكة تهريب. وبالتحري معهم اعترفوا بأنهم باعوا القارب.", []),
        ("أثبت التقرير أن الجسر مغلق. وأضاف أن الطريق خطر.", ["التقرير", "التقرير"]),
    ],
)
def test_a_verb_without_subject_has_one_of_its_gender(text: str, speakers: list[str]) -> None:
    assert [claim.speaker for claim in claims(text)] == speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال مصدر أمني للساحل إن القارب غرق.", ("مصدر أمني", "قال", "القارب غرق", "assert")),
        ("غرق القارب، وفق ما أكده مصدر أمني للساحل.", ("مصدر أمني", "وفق ما", "غرق القارب", "assert")),
        ("قال عضو الهيئة للنقل إن القارب غرق.", ("عضو الهيئة للنقل", "قال", "القارب غرق", "assert")),
        ("قال مصدر من القناة إن المسلسل انتهى.", ("مصدر من القناة", "قال", "المسلسل انتهى", "assert")),
        ("قالت الصحيفة على موقعها إن القارب غرق.", ("الصحيفة", "قالت", "القارب غرق", "assert")),
        (
            "قال القيادي في الحزب منير حسان إن القارب غرق.",
            ("القيادي في الحزب منير حسان", "قال", "القارب غرق", "assert"),
        ),
        (
            "دعا نائب البلدة، منير حسان إلى إصلاح السد.",
            ("نائب البلدة، منير حسان", "دعا", "إصلاح السد", "demand"),
        ),
        (
            "قررت الرابطة الوطنية لكرة اليد تأجيل المباراة.",
            ("الرابطة الوطنية لكرة اليد", "قررت", "تأجيل المباراة", "intend"),
        ),
        (
            "أكد رئيس البلدة، الباجي سالم فرح، أن القارب غرق.",
            ("رئيس البلدة، الباجي سالم فرح", "أكد", "القارب غرق", "assert"),
        ),
        ("كشفت شركة الساحل النقاب عن سفينة.", ("شركة الساحل", "كشفت", "سفينة", "assert")),
        ("أصدرت البلدية بيانا قالت فيه إن القارب غرق.", ("البلدية", "قالت", "القارب غرق", "assert")),
        ("أكد معالي وزير النقل أن القارب غرق.", ("معالي وزير النقل", "أكد", "القارب غرق", "assert")),
    ],
)
def test_a_speaker_is_named_in_full_and_ends_before_who_was_told(
    text: str, expected: tuple[str, str, str, str]
) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أكدت مصادر طبية أمس الاثنين وفاة بحارين على متن القارب.",
            ("مصادر طبية", "أكدت", "وفاة بحارين على متن القارب", "assert"),
        ),
        (
            "استنكر حزب البيئة، إقصاءه من حفل الافتتاح.",
            ("حزب البيئة", "استنكر", "إقصاءه من حفل الافتتاح", "accuse"),
        ),
        (
            "قررت اللجنة خلال اجتماعها الأربعاء عقد جلسة عامة.",
            ("اللجنة", "قررت", "عقد جلسة عامة", "intend"),
        ),
        ("قال العمدة إن الجسر مغلق، شاكرا السائقين على صبرهم.", ("العمدة", "قال", "الجسر مغلق", "assert")),
        ("قال العمدة إن الجسر مغلق حسب قوله.", ("العمدة", "قال", "الجسر مغلق", "assert")),
        ("قال العمدة إن الجسر مغلق على حد تقديره.", ("العمدة", "قال", "الجسر مغلق", "assert")),
        (
            "قال العمدة إن الجسر مغلق خاصة وأن الطريق خطر.",
            ("العمدة", "قال", "الجسر مغلق خاصة وأن الطريق خطر", "assert"),
        ),
        (
            "قال العمدة إن الجسر سيبقى مغلقا حتى وإن اعترض السائقون.",
            ("العمدة", "قال", "الجسر سيبقى مغلقا حتى وإن اعترض السائقون", "assert"),
        ),
    ],
)
def test_a_content_begins_and_ends_with_what_was_said(text: str, expected: tuple[str, str, str, str]) -> None:
    assert read(text) == [expected]


def test_what_a_cue_governs_is_its_content_whole() -> None:
    text = "قال العمدة إن الجسر مغلق، مشددا على ضرورة أن يفتح السوق، مشيرا إلى تعثر المشروع الذي كان عليه أن ينتهي."
    assert read(text) == [
        ("العمدة", "قال", "الجسر مغلق", "assert"),
        ("العمدة", "مشددا", "ضرورة أن يفتح السوق", "demand"),
        ("العمدة", "مشيرا", "تعثر المشروع الذي كان عليه أن ينتهي", "assert"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "قال العمدة إن الجسر مغلق. وأعلن عنه المركز الإعلامي مساء أمس.",
        "قال العمدة إن الجسر مغلق. ووافق المجلس على طلب سحب المبادرة.",
        "قال العمدة إن الجسر مغلق. ويسعى الحزب إلى رأي مشترك بشأن السوق.",
        "قال العمدة إن الجسر مغلق. ويتوقع أن يفتح السوق غدا.",
        "قال العمدة إن الجسر مغلق. وسيغلق السوق في حال أكد المهندس أنه خطر.",
    ],
)
def test_what_was_told_before_what_is_expected_and_what_may_come_say_nothing(text: str) -> None:
    assert read(text) == [("العمدة", "قال", "الجسر مغلق", "assert")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "حذر العمدة من أن رفض الاتفاق سيؤدي إلى غلق المصنع.",
            ("العمدة", "حذر", "رفض الاتفاق سيؤدي إلى غلق المصنع", "assert"),
        ),
        ("قالت الوزيرة إن رفض المشروع يضر بالمزارعين.", ("الوزيرة", "قالت", "رفض المشروع يضر بالمزارعين", "assert")),
        (
            "أكدت الشركة أن طلب العون من الجيران سيكلفها كثيرا.",
            ("الشركة", "أكدت", "طلب العون من الجيران سيكلفها كثيرا", "assert"),
        ),
        ("رفض الوزير سالم فرح هذا القرار.", ("الوزير سالم فرح", "رفض", "هذا القرار", "deny")),
        ("سبق أن رفض الوزير الاتفاق.", ("الوزير", "رفض", "الاتفاق", "deny")),
        (
            "رفض الحزب المشروع الذي سيمنح الشركة امتيازات.",
            ("الحزب", "رفض", "المشروع الذي سيمنح الشركة امتيازات", "deny"),
        ),
    ],
)
def test_a_verbal_noun_behind_that_or_before_its_verb_denies_nothing(
    text: str, expected: tuple[str, str, str, str]
) -> None:
    assert read(text) == [expected]
    assert read("رفض القرار سيضر بالمزارعين.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("رفض الوزير الاتفاق النووي مع إيران.", ("الوزير", "رفض", "الاتفاق النووي مع إيران", "deny")),
        (
            "رفض رئيس البلدية القرار الصادر عن المحكمة.",
            ("رئيس البلدية", "رفض", "القرار الصادر عن المحكمة", "deny"),
        ),
        ("رفضت الحكومة السورية المقترح الروسي.", ("الحكومة السورية", "رفضت", "المقترح الروسي", "deny")),
        (
            "عارض عدد من أعضاء البرلمان الاتفاق باعتباره ضعيفا.",
            ("عدد من أعضاء البرلمان", "عارض", "الاتفاق باعتباره ضعيفا", "deny"),
        ),
        ("ورفض رئيس لجنة الحوار الوطني المقترح.", ("رئيس لجنة الحوار الوطني", "رفض", "المقترح", "deny")),
        (
            "الحكومة اليمنية ترفض التفاوض مع الجماعة التي لا يمكن أن تلتزم بالهدنة.",
            ("الحكومة اليمنية", "ترفض", "التفاوض مع الجماعة التي لا يمكن أن تلتزم بالهدنة", "deny"),
        ),
    ],
)
def test_a_thing_that_is_rejected_is_no_part_of_whoever_rejects_it(
    text: str, expected: tuple[str, str, str, str]
) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ونفى الادعاءات بأن الطريق مغلق.", ("العمدة", "نفى", "الطريق مغلق", "deny")),
        ("ورفض الاتفاق المبرم مع الشركة.", ("العمدة", "رفض", "الاتفاق المبرم مع الشركة", "deny")),
        ("وقال للجنة المالية بمجلس النواب إن العجز تقلص.", ("العمدة", "قال", "العجز تقلص", "assert")),
        ("ومضى يقول إن السد مغلق.", ("العمدة", "يقول", "السد مغلق", "assert")),
        ("واختتم العمدة حديثه قائلا إن السد آمن.", ("العمدة", "قائلا", "السد آمن", "assert")),
    ],
)
def test_what_is_denied_who_was_told_and_an_auxiliary_are_no_speakers(
    text: str, expected: tuple[str, str, str, str]
) -> None:
    assert read("قال العمدة إن الجسر مغلق. " + text)[1:] == [expected]


def test_whom_a_pronoun_behind_that_told_is_not_the_speaker() -> None:
    text = "قالت النقابة إنها أبلغت مكتب المحافظ يوم الثلاثاء بأن المصنع سيغلق."
    assert read(text)[1:] == [("النقابة", "أبلغت", "المصنع سيغلق", "assert")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("لطالما نفت الشركة هذه الاتهامات.", ("الشركة", "نفت", "هذه الاتهامات", "deny")),
        ("وعشية انتهاء الهدنة انتقدت النقابة الحكومة.", ("النقابة", "انتقدت", "الحكومة", "accuse")),
        ("وخلافا لتوقعات التجار أكد المجلس إغلاق السوق.", ("المجلس", "أكد", "إغلاق السوق", "assert")),
        ("وقال الوزير للكونغرس إن الجسر آمن.", ("الوزير", "قال", "الجسر آمن", "assert")),
    ],
)
def test_an_adjunct_and_who_was_told_are_no_part_of_the_speaker(text: str, expected: tuple[str, str, str, str]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("content", "polarity"),
    [
        ("الجيش يحمي البلاد من أي عدوان", "assert"),
        ("الشرطة تبحث عن مرتكبي جريمة السوق", "assert"),
        ("المجلس كلف لجنة بالتحقيق في جريمة السوق", "assert"),
        ("الشركة ارتكبت جريمة في السوق", "accuse"),
        ("ما حدث في السوق عدوان على المدينة", "accuse"),
    ],
)
def test_a_wrong_that_is_supposed_fought_or_looked_into_accuses_nobody(content: str, polarity: str) -> None:
    assert read(f"قال العمدة إن {content}.") == [("العمدة", "قال", content, polarity)]


def test_a_refusal_to_talk_denies_nothing() -> None:
    assert read("رفض المتحدث الحديث عما سماه تفاصيل عسكرية.") == []


@pytest.mark.parametrize(
    ("content", "polarity"),
    [
        ("المصنع لوث مياه النهر", "accuse"),
        ("الشركة تسترت على التسرب", "accuse"),
        ("البلدية فشلت في حماية السكان", "accuse"),
        ("المدير كان على علم بالتسرب", "accuse"),
        ("الإدارة لم تتخذ أي إجراء", "accuse"),
        ("كاردوفا تسلح المتمردين", "accuse"),
        ("الشركة لم تلوث النهر", "assert"),
        ("الأمطار رفعت منسوب النهر", "assert"),
        ("القسم يعمل على مكافحة التعذيب", "assert"),
        ("الوزير يزور المصنع", "assert"),
    ],
)
def test_a_wrong_or_a_neglect_of_somebody_else_accuses(content: str, polarity: str) -> None:
    assert read(f"قال صيادون إن {content}.")[0][3] == polarity


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("قالت وزارة النقل إن الوزارة ستفتح الجسر.", "intend"),
        ("قال وزير الدفاع الروسي إن روسيا ستسحب قواتها.", "intend"),
        ("قال الناطق إن الشركة تخطط لفتح مصنع جديد.", "intend"),
        ('قال الوزير: "لن نسمح بإغلاق الميناء".', "intend"),
        ("قال الناطق إن الشركة ستخسر السوق.", "assert"),
        ("قال القائد إن القوات فرضت سيطرتها على البلدة.", "assert"),
    ],
)
def test_a_plan_is_the_speakers_own(text: str, polarity: str) -> None:
    assert read(text)[0][3] == polarity


@pytest.mark.parametrize(
    "text",
    [
        "رفض المتحدث تأكيد أو نفي الخبر.",
        "رفضت الوزارة نفي أو تأكيد وقوع انفجار.",
        "لم تعلن الجبهة مسؤوليتها عن الهجوم.",
        "وصل الوزير في زيارة لم يعلن عنها مسبقا.",
        "استبعد المدرب سالم من قائمة الفريق.",
        "يقدم البرنامج عبر قناته الخاصة عرضا عن تقاليد المدينة.",
        "كتب سالم وكأنه يؤكد أن المصنع لوث النهر.",
        "ستفتح البلدية الميناء وفق قرارات المؤتمر.",
    ],
)
def test_who_will_not_answer_denies_nothing_nor_do_rules_and_appearances(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("رفض الوزير نشر القوات في الجنوب.", ("الوزير", "رفض", "نشر القوات في الجنوب", "deny")),
        ("لم تؤكد الشركة الخبر.", ("الشركة", "تؤكد", "الخبر", "doubt")),
        (
            "أعلن محافظ الجنوب سالم النجار عدم ثقته في نتائج التحقيق.",
            ("محافظ الجنوب سالم النجار", "أعلن", "عدم ثقته في نتائج التحقيق", "assert"),
        ),
        ("تحدث الوزير بإسهاب عن زيارته للمصنع.", ("الوزير", "تحدث", "زيارته للمصنع", "assert")),
        ("وفضلا عن تنظيف النهر قال سالم إن المصنع أغلق.", ("سالم", "قال", "المصنع أغلق", "assert")),
        ("المدينة آمنة، على حد وصف البيان.", ("البيان", "على حد وصف", "المدينة آمنة", "assert")),
    ],
)
def test_what_is_refused_or_how_it_is_said_is_no_part_of_the_speaker(
    text: str, expected: tuple[str, str, str, str]
) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال التجار إن السوق مغلق. واتهموا البلدية بالفساد.", ("التجار", "اتهموا", "البلدية بالفساد", "accuse")),
        ("نفى رئيس البلدية سالم النجار بقوة الخبر.", ("رئيس البلدية سالم النجار", "نفى", "الخبر", "deny")),
        (
            "تتهم واشنطن ولندن الجيش الكردوفي بشن هجمات على القرية.",
            ("واشنطن ولندن", "تتهم", "الجيش الكردوفي بشن هجمات على القرية", "accuse"),
        ),
        (
            "أكد محافظ الجنوب سالم النجار أهمية التعاون مع السكان.",
            ("محافظ الجنوب سالم النجار", "أكد", "أهمية التعاون مع السكان", "assert"),
        ),
        (
            "ولفت السفير بدر سالم الانتباه إلى أهمية الجسر، مؤكدا أن المصنع يعمل.",
            ("السفير بدر سالم", "مؤكدا", "المصنع يعمل", "assert"),
        ),
        ("وأوضح الوزير في الكلمة أن الجسر آمن.", ("الوزير", "أوضح", "الجسر آمن", "assert")),
        ("أغلق الجسر، على ما أعلن الوزير.", ("الوزير", "على ما أعلن", "أغلق الجسر", "assert")),
    ],
)
def test_what_is_done_or_said_ends_the_speaker(text: str, expected: tuple[str, str, str, str]) -> None:
    assert read(text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "وقع الوزير مواثيق المنظمة التي تمنع وترفض كل صور التدخل.",
        "أكد إصراره على فتح الجسر.",
        "ويأتي ذلك في وقت توقف فيه المصنع، مشيرا إلى أن الجسر آمن.",
        "تراجعت الأسعار، مما يؤكد أن السوق ضعيف.",
        "وسيظل حالنا على ما يملك التجار من مال.",
    ],
)
def test_no_thing_and_no_relative_clause_of_one_is_a_speaker(text: str) -> None:
    assert all(speaker in ("", None) for speaker, *_ in read(text))


def test_a_conjoined_verb_behind_a_preposition_reports() -> None:
    assert read("عاد سالم من العاصمة وقال إن الجسر آمن.")[0][1:] == ("قال", "الجسر آمن", "assert")


def test_and_that_goes_on_with_who_reports_the_clause_around_it() -> None:
    text = "وقال سالم إن البيان يؤكد قوة الاتفاق، وإن المصنع يعمل."
    assert read(text) == [
        ("سالم", "قال", "البيان يؤكد قوة الاتفاق", "assert"),
        ("البيان", "يؤكد", "قوة الاتفاق", "assert"),
        ("سالم", "قال", "المصنع يعمل", "assert"),
    ]


def test_and_that_behind_a_comma_is_no_content_of_an_adjective_spelt_like_a_verb() -> None:
    text = "وقال سالم إنها “حدث عارض”، وإن الجسر آمن."
    assert [(speaker, cue) for speaker, cue, *_ in read(text)] == [("سالم", "قال"), ("سالم", "قال")]


def test_steps_and_circumstances_are_no_source() -> None:
    assert read("بدأ العمل في الجسر وفق خطوات محددة.") == []


@pytest.mark.parametrize(
    "text",
    [
        "ذكرت وكالة تاس نقلا عن وزارة الدفاع أن الجيش نفى أنه قصف البلدة.",
        "نقلت وكالة تاس عن وزارة الدفاع أن الجيش نفى أنه قصف البلدة.",
    ],
)
def test_whom_an_agency_cites_on_a_denial_is_kept_in_its_chain(text: str) -> None:
    (claim,) = (one for one in RuleExtractor().extract(Article("a", text, "ar")).claims if one.speaker_name == "army")
    assert (claim.cue, claim.content, claim.attribution.polarity.value) == ("نفى", "أنه قصف البلدة", "deny")
    assert claim.attribution.reported_by == ("TASS", "Ministry of Defence")


def test_a_report_is_not_the_person_it_tells_of() -> None:
    text = "قال الرئيس حسن سالم إن الجسر مغلق. وأضاف التقرير أن النفق مفتوح."
    assert [claim.speaker_name for claim in claims(text)] == ["حسن سالم", "التقرير"]


def test_the_body_that_one_is_of_is_not_meant_by_his_later_name() -> None:
    text = "قال سالم بركات القيادي في المقاومة إن الجسر مغلق. وقال بركات إن النفق مفتوح. وكانت المقاومة قد أعلنت عن فتح الطريق."
    assert claims(text)[2].speaker_name == "المقاومة"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("قالت المنظمة في مدونتها على الشبكة إن الجسر مغلق.", "المنظمة"),
        ("قال الخبير سالم بركات من جهته إن الجسر مغلق.", "الخبير سالم بركات"),
        ("قال كارتر لصحفيين رافقوه إن الجسر مغلق.", "كارتر"),
        ("وعد كارتر وهو يقف قرب الجسر بالمساعدة.", "كارتر"),
        ("وكان وزير التنمية قد حضر جلسة الحوار، نافيا أن الجسر مغلق.", "وزير التنمية"),
        ("وحسب وزارة النقل فقد أغلق الجسر أمس.", "وزارة النقل"),
        ("ندد وزير الدفاع أشرف كريم أمس أمام البرلمان بـ«الأنشطة المؤذية» للشركة.", "وزير الدفاع أشرف كريم"),
    ],
)
def test_where_and_how_one_spoke_is_no_part_of_the_speaker(text: str, speaker: str) -> None:
    assert [source for source, _, _, _ in read(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أكد الوزير المصري تطابق مواقف البلدين من السد.",
            [("الوزير المصري", "أكد", "تطابق مواقف البلدين من السد", "assert")],
        ),
        (
            "أعلنت حركة الشروق المسؤولية عن غلق الميناء.",
            [("حركة الشروق", "أعلنت", "المسؤولية عن غلق الميناء", "assert")],
        ),
        (
            "أكدت هيئة تنظيم السوق تأجيل المعرض.",
            [("هيئة تنظيم السوق", "أكدت", "تأجيل المعرض", "assert")],
        ),
        (
            "دعت شرطة مدينة رافا الأوكرانية المواطنين إلى الإبلاغ عن السيارة.",
            [("شرطة مدينة رافا الأوكرانية", "دعت", "المواطنين إلى الإبلاغ عن السيارة", "demand")],
        ),
        (
            "حذرت وزارة الأوقاف جميع العاملين فيها من استخدام المسجد.",
            [("وزارة الأوقاف", "حذرت", "استخدام المسجد", "assert")],
        ),
        (
            "كما حمل الاتحاد الكيان الأجنبي المسؤولية عن الحريق.",
            [("الاتحاد", "حمل", "الكيان الأجنبي المسؤولية عن الحريق", "accuse")],
        ),
    ],
)
def test_a_verbal_noun_or_whom_one_asks_begins_the_object(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وطالب الحكومة بالاستقالة.", "الحكومة بالاستقالة"),
        ("ودعا المواطنين إلى الهدوء.", "المواطنين إلى الهدوء"),
        ("لكنه طالب المؤسسة بالتعويض.", "المؤسسة بالتعويض"),
        ("وأعلن اكتمال الاستعدادات للدورة الجديدة.", "اكتمال الاستعدادات للدورة الجديدة"),
    ],
)
def test_what_cannot_be_the_subject_of_a_verb_is_its_object(text: str, content: str) -> None:
    assert read("قال عمدة المدينة إن الجسر مغلق. " + text)[1][::2] == ("عمدة المدينة", content)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("أعلن الدكتور عبدالله البركاتي وصول الأدوية.", "الدكتور عبدالله البركاتي"),
        ("أكد عبد اللطيف حمدان تراجع عدد الشركات.", "عبد اللطيف حمدان"),
        ("أكد عبد اللطيف حمدان، في تصريح للإذاعة، تراجع عدد الشركات.", "عبد اللطيف حمدان"),
        ("طالب وزير العدل الدكتور مختار سالم بفتح الملف.", "وزير العدل الدكتور مختار سالم"),
        ('أكدت "صحة رافا" تقديم العلاج للمصابين.', '"صحة رافا"'),
    ],
)
def test_a_name_stays_whole_behind_its_form_of_address(text: str, speaker: str) -> None:
    assert [source for source, _, _, _ in read(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("نشرة – الرياض أدانت المملكة غلق الجسر.", "المملكة"),
        ("تلكؤ كما اتهم الاتحاد جهات إدارية بالتأخير.", "الاتحاد"),
        ("وفيما يخص الجانب الصحي قال الأسعدي إن الأدوية نفدت.", "الأسعدي"),
    ],
)
def test_a_dateline_a_crosshead_or_a_topic_before_the_verb_does_not_speak(text: str, speaker: str) -> None:
    assert [source for source, _, _, _ in read(text)] == [speaker]


def test_words_ascribed_to_somebody_are_his() -> None:
    text = "نسبت وكالات الأنباء إلى الأمير قوله إن العلاقات قديمة. وأضاف أن الحوار مستمر."
    assert [source for source, _, _, _ in read(text)] == ["الأمير", "الأمير"]


def test_one_who_is_called_something_and_a_participle_behind_a_preposition_claim_nothing() -> None:
    assert read("انسحبت من النادي مع شخص يدعى أبو سالم وهو تاجر.") == []
    assert read("افتتح الجسر رغم مناشدة المدينة بتأجيل ذلك.") == []


@pytest.mark.parametrize(
    ("sentence", "content", "polarity"),
    [
        ("واتهم شركة النور بالتهرب من الضرائب.", "شركة النور بالتهرب من الضرائب", "accuse"),
        ("وطالب حكومة الإقليم بفتح تحقيق.", "حكومة الإقليم بفتح تحقيق", "demand"),
        ("وطالب بوقف هذا الدعم فورا.", "بوقف هذا الدعم فورا", "demand"),
        ("وطالب بالالتزام الحرفي بمضمون القرار.", "بالالتزام الحرفي بمضمون القرار", "demand"),
        ("«من يريد الرحيل فليرحل»، أضاف متهكما.", "من يريد الرحيل فليرحل", "assert"),
    ],
)
def test_a_verb_without_subject_goes_on_with_the_last_speaker(sentence: str, content: str, polarity: str) -> None:
    told = claims(f"قال الوزير إن الوضع خطير. {sentence}")[1]
    assert (told.speaker, told.content, told.polarity.value) == ("الوزير", content, polarity)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("قال شاهد يدعى سمير إن الحافلة انقلبت مرتين.", "شاهد يدعى سمير", "الحافلة انقلبت مرتين"),
        ("قالت مصادر تتابع المفاوضات إن الاتفاق قريب.", "مصادر تتابع المفاوضات", "الاتفاق قريب"),
        ("قال موظف رافضا كشف هويته إن المصنع توقف.", "موظف رافضا كشف هويته", "المصنع توقف"),
        ("قال موظف رفض نشر اسمه إن المصنع توقف.", "موظف رفض نشر اسمه", "المصنع توقف"),
        ("وأكد ضابط طلب عدم كشف اسمه أن الدورية تأخرت.", "ضابط طلب عدم كشف اسمه", "الدورية تأخرت"),
        (
            "غير أن موظفا في البلدية، رفض ذكر اسمه، قال إن الجسر لم يفحص منذ عام.",
            "موظفا في البلدية، رفض ذكر اسمه",
            "الجسر لم يفحص منذ عام",
        ),
        (
            "وروى الصياد كمال رزق، الذي نجا من الغرق: «رأيت الموج يبتلع القارب».",
            "الصياد كمال رزق، الذي نجا من الغرق",
            "رأيت الموج يبتلع القارب",
        ),
    ],
)
def test_what_is_told_of_the_speaker_stands_before_what_he_says(text: str, source: str, content: str) -> None:
    assert [(claim.speaker, claim.content) for claim in claims(text)] == [(source, content)]


def test_as_he_put_it_gives_a_sentence_without_cue_to_the_last_speaker() -> None:
    _, told = claims("قالت الطبيبة إن الأدوية نفدت. «نعالج الجرحى بالماء والملح»، على حد تعبيرها.")
    assert (told.speaker, told.content) == ("الطبيبة", "نعالج الجرحى بالماء والملح")
    assert len(claims("قال الوزير إن الجسر آمن، بحسب قوله. والأسعار ترتفع بحسب مصالحهم.")) == 1


def test_a_count_by_one_stands_beside_what_another_says() -> None:
    assert read("الحصيلة موضع خلاف: 30 خيمة احترقت بحسب البلدية، في حين يقول الأهالي إن العدد أكبر.") == [
        ("البلدية", "بحسب", "30 خيمة احترقت", "assert"),
        ("الأهالي", "يقول", "العدد أكبر", "assert"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("جدد الجيش تحميل الحركة مسؤولية التفجير.", ("الجيش", "جدد", "الحركة مسؤولية التفجير", "accuse")),
        ("جدد الرئيس، الأحد، اتهامه الشركة بالكذب.", ("الرئيس", "جدد", "الشركة بالكذب", "accuse")),
        ("كررت النقابة مطالبتها برفع الأجور.", ("النقابة", "كررت", "برفع الأجور", "demand")),
        ("جددت لجنة السد رفضها القاطع أي تفاوض.", ("لجنة السد", "جددت", "أي تفاوض", "deny")),
        ("جدد المدير تأكيده أن المصنع آمن.", ("المدير", "جدد", "المصنع آمن", "assert")),
        ("سخر المدير من كلام النقابة عن الأجور.", ("المدير", "سخر", "كلام النقابة عن الأجور", "deny")),
    ],
)
def test_what_is_said_again_is_said_and_what_is_mocked_denied(text: str, expected: tuple[str, ...]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("أما المدير فعد كلام العمال «محض خيال».", "المدير", "كلام العمال"),
        ("واعتبرت الوزارة حديث المنظمة عن المجاعة «افتراء».", "الوزارة", "حديث المنظمة عن المجاعة"),
        ("ووصف المدير رواية العمال عن الحريق بأنها ملفقة.", "المدير", "رواية العمال عن الحريق"),
        ("كذبت وزارة النقل، الأحد، رواية ليرا عن السفينة.", "وزارة النقل", "رواية ليرا عن السفينة"),
    ],
)
def test_what_another_said_is_denied_where_it_is_called_false(text: str, source: str, content: str) -> None:
    (told,) = claims(text)
    assert (told.speaker, told.content, told.polarity.value) == (source, content, "deny")


def test_an_unnamed_speaker_in_the_accusative_stands_before_his_verb() -> None:
    text = "غير أن مصدرا في الأركان، طلب عدم كشف اسمه، ذكر أن الدورية تأخرت."
    assert read(text) == [("مصدرا في الأركان، طلب عدم كشف اسمه", "ذكر", "الدورية تأخرت", "assert")]
    assert read("استغرب الشيخ عبد الله سالم اتهام الأهالي بالسرقة.")[0][0] == "الشيخ عبد الله سالم"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("من جهته، بيّن الطبيب أن العيادة فتحت أبوابها.", ("الطبيب", "بيّن", "العيادة فتحت أبوابها", "assert")),
        ("وبين الصياد أن القارب قديم.", ("الصياد", "بين", "القارب قديم", "assert")),
        ("كما أبرز المدير أن الجسر مغلق.", ("المدير", "أبرز", "الجسر مغلق", "assert")),
        ("ووجد الباحثون أن الدواء يخفض الحرارة.", ("الباحثون", "وجد", "الدواء يخفض الحرارة", "assert")),
        ("وزاد الوزير أن الجسر آمن.", ("الوزير", "زاد", "الجسر آمن", "assert")),
        ("السكان يعتبرون أن الطريق آمن.", ("السكان", "يعتبرون", "الطريق آمن", "assert")),
    ],
)
def test_a_verb_that_is_another_word_too_takes_its_clause(text: str, expected: tuple[str, ...]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "ومن بين الأسباب أن الجسر قديم.",
        "كان الفرق بين الرقمين أن الأول قديم.",
        "أبرز ما في الخطة أن الجسر يغلق ليلا.",
        "وجد السكان جسرا مغلقا قرب القرية.",
        "زاد عدد القتلى إلى خمسة بعد أن انهار الجسر.",
    ],
)
def test_a_preposition_a_superlative_and_a_growing_count_say_nothing(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أشادت الوزيرة بدور المعلمين في القرية.", ("الوزيرة", "أشادت", "بدور المعلمين في القرية", "assert")),
        ("فيما اعترف المراهقان بجريمتهما.", ("المراهقان", "اعترف", "بجريمتهما", "assert")),
        ("اعترف الحارس سالم بلال بسرقة المفتاح.", ("الحارس سالم بلال", "اعترف", "بسرقة المفتاح", "assert")),
        ("نوه المدير، في بيان أمس، بالدور المهم للسكان.", ("المدير", "نوه", "بالدور المهم للسكان", "assert")),
        ("وعد كمال رزق وزير النقل بتسريع الأشغال.", ("كمال رزق وزير النقل", "وعد", "بتسريع الأشغال", "intend")),
    ],
)
def test_an_object_begins_where_its_preposition_is_written_onto_it(text: str, expected: tuple[str, ...]) -> None:
    assert read(text) == [expected]


def test_a_participle_takes_an_object_with_its_preposition() -> None:
    told = read("وقال الوزير إن الجسر آمن، مشيدا بصبر السكان.")
    assert told[1] == ("الوزير", "مشيدا", "بصبر السكان", "assert")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("كما تشير الأرقام الأولية إلى مقتل 12 شخصا.", ("الأرقام الأولية", "تشير", "مقتل 12 شخصا", "assert")),
        ("وأثنى المدير على دور المتطوعين.", ("المدير", "أثنى", "دور المتطوعين", "assert")),
        (
            "وعدد من الصيادين عبروا عن غضبهم من غلق الميناء.",
            ("عدد من الصيادين", "عبروا", "غضبهم من غلق الميناء", "assert"),
        ),
        ("ونبهت النقابة إلى خطورة الوضع في المنجم.", ("النقابة", "نبهت", "خطورة الوضع في المنجم", "assert")),
    ],
)
def test_a_cue_in_two_parts_takes_a_noun_in_every_person(text: str, expected: tuple[str, ...]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("قال الوزير إن اللقاء كان مثمرا، معبرا عن استعداد بلاده للتعاون.", "معبرا", "استعداد بلاده للتعاون"),
        ("قال الوزير إن اللقاء كان مثمرا، مثمنا دعم الجيران للقرية.", "مثمنا", "دعم الجيران للقرية"),
        ("قالت النقابة إن المنجم مغلق، محذرة من انهيار السقف.", "محذرة", "انهيار السقف"),
    ],
)
def test_what_the_speaker_expresses_beside_it_is_told_too(text: str, cue: str, content: str) -> None:
    assert [(told.cue, told.content) for told in claims(text)][1:] == [(cue, content)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قال كمال رزق، الأمين العام لحزب العمل في تصريح للإذاعة إن الجسر مغلق.",
            ("كمال رزق، الأمين العام لحزب العمل", "قال", "الجسر مغلق", "assert"),
        ),
        (
            "وأكد الصياد كمال رزق، عضو المجلس البلدي أن الجسر مغلق.",
            ("الصياد كمال رزق، عضو المجلس البلدي", "أكد", "الجسر مغلق", "assert"),
        ),
        (
            "أكد مدير الميناء كمال رزق، أمس الجمعة، في تصريح للإذاعة أن الجسر مغلق.",
            ("مدير الميناء كمال رزق", "أكد", "الجسر مغلق", "assert"),
        ),
    ],
)
def test_a_clause_begins_behind_an_office_that_no_second_comma_closes(text: str, expected: tuple[str, ...]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وقال المسؤول للوكالة طالبا عدم كشف اسمه إن الجسر مغلق.", ("المسؤول", "قال", "الجسر مغلق", "assert")),
        (
            "وقال أحد السكان طالبا عدم ذكر اسمه «رأيت الجسر ينهار أمامي».",
            ("أحد السكان طالبا عدم ذكر اسمه", "قال", "رأيت الجسر ينهار أمامي", "assert"),
        ),
        (
            "من جانبه شدد السفير كمال رزق، الأمين العام للجامعة، في تصريح للإذاعة، على أن الجسر آمن.",
            ("السفير كمال رزق، الأمين العام للجامعة", "شدد", "الجسر آمن", "assert"),
        ),
    ],
)
def test_who_would_not_be_named_and_where_he_said_it_stand_before_the_clause(text: str, expected: tuple) -> None:
    assert read(text) == [expected]


def test_the_consequence_of_a_condition_is_no_claim_of_its_own() -> None:
    assert read("أوضح المدير أنه إذا أغلق الجسر فإن الأسعار سترتفع، وأن المخزون يكفي شهرا.") == [
        ("المدير", "أوضح", "أنه إذا أغلق الجسر فإن الأسعار سترتفع", "assert"),
        ("المدير", "أوضح", "المخزون يكفي شهرا", "assert"),
    ]


def test_a_clause_begins_with_its_consequence_behind_what_is_told_of_an_opening_source() -> None:
    (told,) = claims("ووفق أرقام نشرتها الصحيفة ونقلها الموقع أمس، فإن الجسر أغلق مرتين.")
    assert (told.speaker, told.content) == ("أرقام نشرتها الصحيفة ونقلها الموقع", "الجسر أغلق مرتين")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلنت وزارة المالية الترفيع في سعر الخبز.", ("وزارة المالية", "أعلنت", "الترفيع في سعر الخبز", "assert")),
        ("أعلن وزير النقل الإضراب العام.", ("وزير النقل", "أعلن", "الإضراب العام", "assert")),
        ("قرر النائب سالم حمدي الانسحاب من اللجنة.", ("النائب سالم حمدي", "قرر", "الانسحاب من اللجنة", "intend")),
        ("نفى المقاتلون الأكراد الاقتحام.", ("المقاتلون الأكراد", "نفى", "الاقتحام", "deny")),
        ("وأكدت وزارة الخارجية التركية إجلاء الجرحى.", ("وزارة الخارجية التركية", "أكدت", "إجلاء الجرحى", "assert")),
    ],
)
def test_a_definite_verbal_noun_begins_the_object(text: str, expected: tuple[str, ...]) -> None:
    assert read(text) == [expected]


def test_a_name_behind_an_office_needs_no_second_comma() -> None:
    text = "أكد رئيس البلدية، سالم حمدي خلال جلسة أمس بمقر البلدية أن الجسر مغلق."
    assert [(told.speaker, told.content) for told in claims(text)] == [("رئيس البلدية، سالم حمدي", "الجسر مغلق")]


def test_a_speaker_is_no_part_of_what_he_says() -> None:
    text = "وأدانت الوزارة «القرارات الجديدة بغلق الجسر أمام السكان»."
    assert [(told.speaker, told.content) for told in claims(text)] == [
        ("الوزارة", "«القرارات الجديدة بغلق الجسر أمام السكان»")
    ]
    assert read("أعلن الوزير، وقال إن الجسر مغلق.") == [("الوزير", "قال", "الجسر مغلق", "assert")]


@pytest.mark.parametrize(
    "text",
    [
        "ويكفي طالب اللجوء أن يتلف أوراقه.",
        "وسيمنع رفض الاتفاق الرئيس من تخفيف القيود.",
        "وغادر الصياد القرية بعد رفض طلبه.",
        "ولاقت الخطوة ردود فعل من منتقدين كثيرين.",
    ],
)
def test_a_noun_behind_its_preposition_or_verb_reports_nothing(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "content"),
    [
        (
            "بدأ الوزير جولته في القرية بحسب بلاغ صادر اليوم عن الوزارة.",
            "بلاغ صادر",
            "بحسب",
            "بدأ الوزير جولته في القرية",
        ),
        ("وتعود القافلة غدا بحسب مقربين منه.", "مقربين", "بحسب", "وتعود القافلة غدا"),
        ("وتغلق المدرسة أبوابها، على ما تؤكد النقابة.", "النقابة", "على ما تؤكد", "وتغلق المدرسة أبوابها"),
    ],
)
def test_what_is_told_of_a_source_may_close_the_sentence(text: str, speaker: str, cue: str, content: str) -> None:
    assert [(told.speaker, told.cue, told.content) for told in claims(text)] == [(speaker, cue, content)]


def test_a_participle_goes_on_with_the_source_before_it() -> None:
    text = "وعاد القطار إلى السير حسب ما أفاد به سالم حمدي مدير المحطة، موضحا أن السكة أصلحت."
    assert [(told.speaker, told.content) for told in claims(text)] == [
        ("سالم حمدي مدير المحطة", "وعاد القطار إلى السير"),
        ("سالم حمدي مدير المحطة", "السكة أصلحت"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("طلب الوزير من السكان مغادرة القرية.", ("الوزير", "طلب", "السكان مغادرة القرية", "demand")),
        ("وطلبت النقابة من الوزير أن يفتح الجسر.", ("النقابة", "طلبت", "يفتح الجسر", "demand")),
    ],
)
def test_who_is_asked_stands_behind_his_preposition(text: str, expected: tuple[str, ...]) -> None:
    assert read(text) == [expected]


def test_a_preposition_alone_opens_no_speaker() -> None:
    told = read('قالت الجمعية إن القضاء مستقل. كما نددت بـ"الحملة" التي طالت القضاة.')
    assert told[1] == ("الجمعية", "نددت", 'بـ"الحملة" التي طالت القضاة', "accuse")
    assert read("وقالت النقابة إن المدرسة مغلقة، كما أعلنت رفضها العمل ليلا.") == [
        ("النقابة", "قالت", "المدرسة مغلقة، كما أعلنت رفضها العمل ليلا", "assert")
    ]


def test_a_denial_whose_speaker_is_all_that_stands_behind_it_breaks_nothing() -> None:
    assert isinstance(read("قال الدوسري إن القوائم أغلقت. ورفض الدوسري مطالبة النساء بإعفائهن من الشرط."), list)


def test_the_preposition_of_an_adjunct_is_no_part_of_its_cue() -> None:
    text = "أكد سامي بدران، رئيس المركز، على هامش ندوة حوارية أن الحركة ستشارك."
    assert [(speaker, content) for speaker, _, content, _ in read(text)] == [
        ("سامي بدران، رئيس المركز", "الحركة ستشارك")
    ]
    assert read("وحذر من جهته المدير من خطر الفيضان.") == [("المدير", "حذر", "خطر الفيضان", "assert")]
    text = "وأكد الوزير ردا على استفسارات النواب، على تعهد الحكومة بمحاربة الفساد."
    assert [content for _, _, content, _ in read(text)] == ["تعهد الحكومة بمحاربة الفساد"]


def test_a_title_in_quotation_marks_before_that_is_not_what_was_said() -> None:
    text = 'وأضاف سامي بدران في برنامج "صباح الخير يا مدينتي" أن الحركة ستشارك.'
    assert read(text) == [("سامي بدران", "أضاف", "الحركة ستشارك", "assert")]
    text = 'أكد سامي بدران، رئيس المركز، في ندوة بعنوان "المصالحة الاقتصادية ومسار العدالة" أن الحركة ستشارك.'
    assert [content for _, _, content, _ in read(text)] == ["الحركة ستشارك"]


@pytest.mark.parametrize(
    ("plea", "content"),
    [
        ("وطالب المجتمع الدولي بالتدخل.", "المجتمع الدولي بالتدخل"),
        ("ودعا الشعب اليمني إلى الحوار.", "الشعب اليمني إلى الحوار"),
        ("ودعا السلطات إلى فتح تحقيق.", "السلطات إلى فتح تحقيق"),
        ("ودعا الأطراف السياسية إلى الحوار.", "الأطراف السياسية إلى الحوار"),
        ("ودعا دول الجوار إلى فتح الحدود.", "دول الجوار إلى فتح الحدود"),
    ],
)
def test_who_is_asked_is_not_who_asks(plea: str, content: str) -> None:
    asked = read(f"قال وزير الصحة سامي بدران إن الوضع صعب. {plea}")[-1]
    assert (asked[0], asked[2]) == ("وزير الصحة سامي بدران", content)


def test_a_verb_in_the_feminine_may_have_bodies_in_the_plural_for_its_subject() -> None:
    assert read("وطالبت المنظمات بوقف القتال.") == [("المنظمات", "طالبت", "بوقف القتال", "demand")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("واتهمته المعارضة بالفساد.", ("المعارضة", "اتهمته", "بالفساد", "accuse")),
        ("وطالبته النقابة بالاستقالة.", ("النقابة", "طالبته", "بالاستقالة", "demand")),
        ("وأبلغه الوزير أن الطريق مفتوح.", ("الوزير", "أبلغه", "الطريق مفتوح", "assert")),
        ("استقال المدير بعد أن اتهمه المجلس بالفساد.", ("المجلس", "اتهمه", "بالفساد", "accuse")),
    ],
)
def test_a_pronoun_written_onto_the_verb_is_whom_it_is_said_to(text: str, expected: tuple[str, ...]) -> None:
    assert read(text) == [expected]


def test_who_told_them_may_stand_before_the_verb_with_its_pronoun() -> None:
    text = "وقال مكتب المنظمة إن إدارة الإغاثة أبلغته بأن عشرين ألف شخص تضرروا."
    assert read(text)[-1] == ("إدارة الإغاثة", "أبلغته", "عشرين ألف شخص تضرروا", "assert")


def test_an_attribute_of_a_thing_is_nobodys_word_and_names_no_speaker() -> None:
    assert read("تقدمت كتلة الحرة بلائحة تطلب رفع قضية.") == []
    assert read("وعثر في منزله على كتب دينية تحث على القتال.") == []
    assert read("مصادر أمنية تؤكد أن الوضع مستقر.") == [("مصادر أمنية", "تؤكد", "الوضع مستقر", "assert")]


def test_a_document_speaks_in_its_attribute() -> None:
    text = "نشرت الصحيفة تقريرا يقول إن الطريق مغلق."
    assert read(text) == [("تقريرا", "يقول", "الطريق مغلق", "assert")]
    assert read("وأصدرت الحكومة بيانا تؤكد فيه أن الوضع مستقر.")[0][0] == "الحكومة"


def test_condemning_in_its_shorter_verb() -> None:
    text = "ودانت الحكومة التفجير الإرهابي في المدينة."
    assert read(text) == [("الحكومة", "دانت", "التفجير الإرهابي في المدينة", "accuse")]


def test_a_relative_clause_says_a_noun_too() -> None:
    text = "وهو برنامج الحكومة التي أعلنت عن إيقاف الانتدابات."
    assert read(text) == [("الحكومة", "أعلنت", "إيقاف الانتدابات", "assert")]
    assert read("وهي الجماعات التي عارضت الحرب.") == []


def test_a_relative_pronoun_stands_for_the_nearest_office() -> None:
    text = "استقبل رئيس الحكومة وزير الخارجية الفرنسي الذي أكد أن بلاده ستدعم الميزانية."
    assert [speaker for speaker, *_ in read(text)] == ["وزير الخارجية الفرنسي"]
    assert read("أقالت البلدية المدير الذي قال إن الميزانية نفدت.")[0][0] == "المدير"


def test_a_clause_that_opens_with_a_verb_in_the_feminine_is_no_speaker() -> None:
    assert read("وأرسلت إدارة السجن رسالة قصيرة إلى رجل أمن تقترح شراء مواد طبية.") == []
    text = "مدحت الزاهد نائب رئيس حزب التحالف قال إن الوضع صعب."
    assert read(text)[0][0] == "مدحت الزاهد نائب رئيس حزب التحالف"


def test_verbs_of_saying_in_all_their_forms() -> None:
    assert read("كان الحارسان يؤكدان أن الباب مغلق.")[0][1] == "يؤكدان"
    assert read("والخبيرتان أوضحتا أن النتائج أولية.")[0][2] == "النتائج أولية"
    assert read("وتتخوف النقابة من أن تغلق الشركة مصنعها.")[0][:2] == ("النقابة", "تتخوف")
    assert read('صرخت الأم: "أعيدوا لي ابني".') == [("الأم", "صرخت", '"أعيدوا لي ابني"', "assert")]


def test_welcoming_and_voicing_report_what_they_are_about() -> None:
    assert read("ورحبت الحكومة بالاتفاق.") == [("الحكومة", "رحبت", "بالاتفاق", "assert")]
    assert read("ولاحظ المعهد ارتفاعا طفيفا في الأسعار.")[0][2] == "ارتفاعا طفيفا في الأسعار"
    assert read("وأبدى الوزير استعداده للحوار.") == [("الوزير", "أبدى", "استعداده للحوار", "intend")]
    assert read("وأبدى الزائر بطاقته للحارس.") == []


def test_urging_and_appealing() -> None:
    text = "وحضت الأمم المتحدة الأطراف على وقف القتال."
    assert read(text) == [("الأمم المتحدة", "حضت", "الأطراف على وقف القتال", "demand")]
    text = "وأهابت الوزارة بالمواطنين عدم الاقتراب من الوادي."
    assert read(text) == [("الوزارة", "أهابت", "بالمواطنين عدم الاقتراب من الوادي", "demand")]
    assert read("وأوصت اللجنة بإغلاق المصنع.")[0][3] == "demand"


def test_objecting_playing_down_and_doubting() -> None:
    assert read("واعترضت المعارضة على تعديل الدستور.") == [("المعارضة", "اعترضت", "تعديل الدستور", "deny")]
    assert read("وقلل الوزير من أهمية التقرير.") == [("الوزير", "قلل", "أهمية التقرير", "deny")]
    assert read("وقلل الوزير من ساعات العمل.") == []
    assert read("وشككت الصحيفة بصحة الوثيقة.")[0][3] == "doubt"


def test_what_a_document_provides() -> None:
    text = "ونص البيان على أن القوات ستنسحب قبل نهاية العام."
    assert read(text) == [("البيان", "نص", "القوات ستنسحب قبل نهاية العام", "assert")]


@pytest.mark.parametrize("phrase", ["في نظر", "برأي", "من وجهة نظر", "في تقدير", "بحسب تقدير", "في اعتقاد"])
def test_in_whose_view_something_holds(phrase: str) -> None:
    text = f"و{phrase} الخبير أحمد سالم، فإن الجسر لن يفتح."
    assert read(text) == [("الخبير أحمد سالم", phrase, "الجسر لن يفتح", "assert")]


def test_just_as_he_said_is_no_clause_of_its_own() -> None:
    assert read("أغلق الجسر أمس، مثلما قال الوزير.") == [("الوزير", "مثلما قال", "أغلق الجسر أمس", "assert")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وأكدت الكاتبة العامة للنقابة، ريم سالم، أن الفندق مغلق.", "الكاتبة العامة للنقابة، ريم سالم"),
        ("وحذر المرشد الإيراني علي سالم من محاولات التفريق.", "المرشد الإيراني علي سالم"),
        ("وقالت سفيرة كندا لدى المنظمة إن القرار نهائي.", "سفيرة كندا لدى المنظمة"),
        ("وكشف مختصون في علم النفس أن الظاهرة تتزايد.", "مختصون في علم النفس"),
        ("واستنكر المحتجون صمت الحكومة.", "المحتجون"),
    ],
)
def test_offices_and_people_of_both_genders(text: str, speaker: str) -> None:
    assert read(text)[0][0] == speaker


@pytest.mark.parametrize(
    "setting", ["في افتتاحية", "في مقاله", "في رسالة نصية", "للمحطة التلفزيونية", "لتلفزيون محلي", "باختصار"]
)
def test_in_which_medium_and_how_one_spoke_is_no_part_of_the_speaker(setting: str) -> None:
    assert read(f"وقالت الكاتبة ريم سالم {setting} إن الجسر مغلق.")[0][0] == "الكاتبة ريم سالم"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("الجسر الشمالي مغلق فيما المدارس مفتوحة منذ الأحد", ["الجسر الشمالي مغلق", "المدارس مفتوحة منذ الأحد"]),
        ("الجسر الشمالي مغلق، لكن الطريق إلى الميناء آمن", ["الجسر الشمالي مغلق", "الطريق إلى الميناء آمن"]),
        ("الجسر الشمالي مغلق إلا أن الطريق إلى الميناء آمن", ["الجسر الشمالي مغلق", "الطريق إلى الميناء آمن"]),
        ("الجسر الشمالي مغلق إلا أنه آمن منذ الأحد", ["الجسر الشمالي مغلق", "آمن منذ الأحد"]),
        ("الجسر الشمالي مغلق لكنه آمن منذ الأحد", ["الجسر الشمالي مغلق", "لكنه آمن منذ الأحد"]),
        ("الجسر الشمالي ليس مغلقا بل هو قيد الصيانة", ["الجسر الشمالي ليس مغلقا", "هو قيد الصيانة"]),
        ("الجسر الشمالي مغلق، كما أن الطريق مقطوع أيضا", ["الجسر الشمالي مغلق", "الطريق مقطوع أيضا"]),
        ("الجسر الشمالي مغلق، كما انطلقت الأشغال أمس", ["الجسر الشمالي مغلق", "انطلقت الأشغال أمس"]),
        ("الجسر رغم الصيانة الطويلة ضعيف إلا أن الطريق إلى الميناء آمن", None),  # one thought
        ("الجسر الشمالي مغلق، وشهدت المدينة عاصفة قوية", ["الجسر الشمالي مغلق", "شهدت المدينة عاصفة قوية"]),
        ("الجسر الشمالي مغلق، ولم تفتح المدارس أبوابها", ["الجسر الشمالي مغلق", "لم تفتح المدارس أبوابها"]),
        ("الجسر الشمالي مغلق، وهو ما أضر بالتجار", None),  # of the whole
        ("الجسر الشمالي مغلق، والطريق إلى الميناء آمن", None),  # no verb
        ("السوق يفتح صباحا ويغلق في المساء", None),  # no comma
    ],
)
def test_clauses_that_a_contrast_or_a_joined_verb_opens(read, said: str, told: list[str] | None) -> None:
    assert [claim[2] for claim in read(f"قال المحافظ إن {said}.")] == (told or [said])


def test_what_follows_a_noun_is_no_clause_of_its_speaker(read) -> None:
    assert [claim[2] for claim in read("أكد المحافظ أهمية الميناء، ولم تفتح المدارس أبوابها.")][1:] == []
