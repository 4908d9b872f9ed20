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
