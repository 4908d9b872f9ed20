"""Urdu: who says what, in which words."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def test_a_clause_follows_the_cue_and_its_marked_subject() -> None:
    text = "فوج نے کہا کہ حملے میں تین سپاہی مارے گئے۔"
    article = Article(id=Article.make_id(text), text=text, language="ur")
    found = [
        (c.speaker, c.cue, c.content, c.attribution.polarity.value) for c in RuleExtractor().extract(article).claims
    ]
    assert found == [("فوج", "کہا", "حملے میں تین سپاہی مارے گئے", "assert")]


def test_a_postposition_inside_a_marked_subject_belongs_to_it(read) -> None:
    assert read("منصوبے پر کام کرنے والے سینئر سائنس دان کا کہنا ہے کہ کام جاری ہے۔") == [
        ("منصوبے پر کام کرنے والے سینئر سائنس دان", "کہنا ہے", "کام جاری ہے", "assert")
    ]


def test_a_claim_called_false_is_denied_and_what_it_is_called_belongs_to_the_cue(read) -> None:
    assert read("کمپنی نے ان الزامات کو سراسر بے بنیاد قرار دیا ہے۔") == [
        ("کمپنی", "سراسر بے بنیاد قرار دیا ہے", "ان الزامات", "deny")
    ]


def test_what_an_object_is_called_before_its_rejection_is_no_part_of_it(read) -> None:
    assert read("وزیر نے اس رپورٹ کو گمراہ کن قرار دے کر مسترد کر دیا۔") == [
        ("وزیر", "مسترد کر دیا", "اس رپورٹ", "deny")
    ]


def test_an_object_pronoun_begins_what_is_called_something(read) -> None:
    assert read("عدالت نے فیصلہ سنایا اور اسے آئین کی فتح قرار دیا۔") == [
        ("عدالت", "قرار دیا", "اسے آئین کی فتح", "assert")
    ]


def test_the_subject_of_a_nominal_cue_may_be_a_pronoun(read) -> None:
    assert read("وزیر خزانہ نے بجٹ پیش کیا۔ ان کا کہنا تھا کہ ٹیکس نہیں بڑھے گا۔") == [
        ("", "کہنا تھا", "ٹیکس نہیں بڑھے گا", "assert")
    ]


def test_with_regard_to_is_no_source(read) -> None:
    assert read("ڈیم کے حوالے سے کام جاری ہے۔") == []


def test_urging_is_a_demand(read) -> None:
    assert read("اقوام متحدہ نے فریقین پر زور دیا کہ جنگ فوراً روکی جائے۔") == [
        ("اقوام متحدہ", "زور دیا", "جنگ فوراً روکی جائے", "demand")
    ]


def test_a_document_can_be_the_place_of_a_passive_cue(read) -> None:
    assert read("کمیشن کی رپورٹ میں بتایا گیا ہے کہ پل کمزور تھا۔") == [
        ("کمیشن کی رپورٹ", "بتایا گیا ہے", "پل کمزور تھا", "assert")
    ]


def test_a_cue_before_a_postposition_is_a_noun(read) -> None:
    assert read("پولیس نے ان سے ڈگری کی تصدیق کے لیے رابطہ کیا۔") == []


def test_the_place_that_opens_a_text_with_a_colon_claims_nothing(read) -> None:
    assert read("اسلام آباد: ڈیم فنڈ میں اب تک آٹھ ارب روپے جمع ہو چکے ہیں۔") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تاہم پاکستان اس الزام کی تردید کرتا ہے۔", ("پاکستان", "تردید کرتا ہے", "اس الزام", "deny")),
        (
            "وزیر خزانہ نے بھی امریکہ کے الزامات کو یکسر مسترد کر دیا تھا۔",
            ("وزیر خزانہ", "مسترد کر دیا تھا", "امریکہ کے الزامات", "deny"),
        ),
        (
            "کمپنی کی جانب سے جاری بیان میں اس بات کی تردید کی گئی کہ اسے سرگرمیوں کا علم تھا۔",
            ("کمپنی کی جانب سے جاری بیان", "تردید کی گئی", "اسے سرگرمیوں کا علم تھا", "deny"),
        ),
        (
            "انہوں نے کوئی نیا کام نہیں کیا بھارتی میڈیا سے گفتگو کرتے ہوئے انوشکا شرما نے ان افواہوں کو مضحکہ خیز قرار دیا۔",
            ("انوشکا شرما", "مضحکہ خیز قرار دیا", "ان افواہوں", "deny"),
        ),
    ],
)
def test_a_denial_has_the_nearest_subject_and_its_object_alone(
    read, text: str, expected: tuple[str, str, str, str]
) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("تفصیلات کے مطابق وزیر خزانہ نے کہا کہ ٹیکس کم ہو گا۔", "وزیر خزانہ", "ٹیکس کم ہو گا"),
        ("ممبئی (ویب ڈیسک) اداکار امیتابھ بچن نے کہا کہ فلم اچھی ہے۔", "اداکار امیتابھ بچن", "فلم اچھی ہے"),
        ("تحریک انصاف (پی ٹی آئی) نے کہا کہ راستہ بند ہے۔", "تحریک انصاف (پی ٹی آئی)", "راستہ بند ہے"),
        ("گذشتہ ہفتے وال سٹریٹ جرنل نے رپورٹ کیا تھا کہ راستہ بند ہے۔", "وال سٹریٹ جرنل", "راستہ بند ہے"),
        ("اداکارہ نے ویڈیو بھی شیئر کی، جبکہ یہ بھی لکھا کہ زندگی جنت ہے۔", "اداکارہ", "زندگی جنت ہے"),
        ("عامر حسین کا اپنی بیوی کے بارے میں کہنا تھا کہ وہ گھر پر ہیں۔", "عامر حسین", "وہ گھر پر ہیں"),
        ("حکومت کا باغیوں پر الزام ہے کہ وہ راستہ روک رہے ہیں۔", "حکومت", "وہ راستہ روک رہے ہیں"),
        ("اداکارہ کا کہنا تھا راستہ ہر جگہ بند ہے۔", "اداکارہ", "راستہ ہر جگہ بند ہے"),
        ("کمپنی کے سربراہ نے کہاکہ راستہ بند ہے۔", "کمپنی کے سربراہ", "راستہ بند ہے"),
    ],
)
def test_a_speaker_stands_without_dateline_and_apart_from_his_cue(read, text: str, source: str, content: str) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == [(source, content)]


def test_a_tail_that_denies_what_was_said_is_a_claim_of_its_own(read) -> None:
    assert read("حزب اختلاف نے فوج پر بازار پر بمباری کا الزام لگایا جس کی حکومت نے تردید کی ہے۔") == [
        ("حزب اختلاف", "الزام لگایا", "فوج پر بازار پر بمباری", "accuse"),
        ("حکومت", "تردید کی ہے", "جس کی", "deny"),
    ]


def test_a_confirmation_in_a_tail_is_asserted(read) -> None:
    assert read("وزیر نے کہا کہ پل محفوظ ہے، جس کی پولیس نے تصدیق کی ہے۔") == [
        ("وزیر", "کہا", "پل محفوظ ہے", "assert"),
        ("پولیس", "تصدیق کی ہے", "جس کی", "assert"),
    ]


def test_a_medium_that_reports_a_denial_makes_no_claim_of_its_own(read) -> None:
    text = "بھارتی میڈیا کے مطابق پارٹی کے ترجمان نے اس بات سے انکار کیا ہے کہ کسی کو دھمکی دی گئی ہے۔"
    assert read(text) == [("پارٹی کے ترجمان", "انکار کیا ہے", "کسی کو دھمکی دی گئی ہے", "deny")]


def test_straight_single_marks_quote(read) -> None:
    assert read("وزیر نے کہا 'تجارتی جنگیں اچھی ہوتی ہیں۔'")[0][2] == "تجارتی جنگیں اچھی ہوتی ہیں"


def test_initials_are_no_documents(read) -> None:
    text = "آئی سی سی کے چیئرمین ششانک منوہر نے لندن میں ہونے والے اجلاس میں بورڈ کو مشورہ دیا کہ وہ چارہ جوئی نہ کرے۔"
    assert read(text)[0][0] == "آئی سی سی کے چیئرمین ششانک منوہر"


@pytest.mark.parametrize(
    ("text", "source", "denied"),
    [
        ("حکومت کی جانب سے ان خبروں کی تردید کی گئی ہے۔", "حکومت", "ان خبروں"),
        ("وزارت خارجہ کی جانب سے ان اطلاعات کی سختی سے تردید کی جا چکی ہے۔", "وزارت خارجہ", "ان اطلاعات"),
        ("ان الزامات سے حکومت انکار کر چکی ہے۔", "حکومت", "ان الزامات"),
        ("اس بات سے علی خان نے انکار کیا ہے۔", "علی خان", "اس بات"),
        ("شام نے ان الزامات کی تردید کی ہے۔", "شام", "ان الزامات"),
        ("گذشتہ شام حکومت نے ان الزامات کی تردید کی ہے۔", "حکومت", "ان الزامات"),
    ],
)
def test_who_denies_stands_behind_the_object_or_as_agent_of_a_passive(
    read, text: str, source: str, denied: str
) -> None:
    assert [(claim[0], claim[2], claim[3]) for claim in read(text)] == [(source, denied, "deny")]


def test_a_denial_in_passing_takes_the_subject_behind_it(read) -> None:
    first, second = read("ان الزامات کی تردید کرتے ہوئے علی خان نے کہا کہ وہ بے قصور ہیں۔")
    assert (first[0], first[2], first[3]) == ("علی خان", "ان الزامات", "deny")
    assert (second[0], second[2], second[3]) == ("علی خان", "وہ بے قصور ہیں", "assert")


def test_the_purpose_and_time_that_open_a_clause_are_no_part_of_its_subject(read) -> None:
    assert read("ڈیم کی حفاظت کے لیے وزیر آبپاشی انور قریشی نے کہا کہ دیوار مضبوط ہے۔") == [
        ("وزیر آبپاشی انور قریشی", "کہا", "دیوار مضبوط ہے", "assert")
    ]
    assert read("گزشتہ دنوں انور قریشی نے کہا کہ دیوار مضبوط ہے۔") == [
        ("انور قریشی", "کہا", "دیوار مضبوط ہے", "assert")
    ]
    assert read("اسی بنا پر انور قریشی کہتے ہیں کہ دیوار مضبوط ہے۔") == [
        ("انور قریشی", "کہتے ہیں", "دیوار مضبوط ہے", "assert")
    ]


def test_a_verb_in_the_direct_case_is_no_attribute_of_a_marked_subject(read) -> None:
    assert read("نئے پل کا افتتاح کیا گیا میئر نے کہا کہ کام مکمل ہے۔") == [("میئر", "کہا", "کام مکمل ہے", "assert")]
    assert read("نئے پل کا افتتاح کیا گیا رپورٹ کے مطابق کام مکمل ہے۔") == [
        ("رپورٹ", "کے مطابق", "کام مکمل ہے", "assert")
    ]


def test_the_subject_of_a_relative_clause_begins_behind_its_pronoun(read) -> None:
    assert read("تقریب ہوئی جس میں گورنر نے کہا کہ کام مکمل ہے۔") == [("گورنر", "کہا", "کام مکمل ہے", "assert")]
    assert read("معاہدے پر دستخط کیے گئے جس کے مطابق پل بند ہے۔") == []


def test_an_object_before_its_cue_is_the_content_and_not_the_clause_behind_the_comma(read) -> None:
    assert read("کمپنی نے پل کی تعمیر کا اعلان کردیا، دریا میں پانی کی سطح بلند ہے۔") == [
        ("کمپنی", "اعلان کردیا", "پل کی تعمیر", "assert")
    ]


def test_what_is_to_be_done_is_a_demand_and_what_will_be_done_is_none(read) -> None:
    assert read("میئر نے کہا کہ پل فوری بند کیا جائے۔") == [("میئر", "کہا", "پل فوری بند کیا جائے", "demand")]
    assert read("میئر نے کہا کہ پل فوری بند کیا جائے گا۔") == [("میئر", "کہا", "پل فوری بند کیا جائے گا", "assert")]


def test_an_attack_that_only_tells_when_it_was_blames_nobody(read) -> None:
    assert read("مبصرین کا خیال ہے کہ فوج کے حملے کے بعد شہر میں خوف ہے۔") == [
        ("مبصرین", "خیال ہے", "فوج کے حملے کے بعد شہر میں خوف ہے", "assert")
    ]


def test_a_quotation_may_stand_between_doubled_single_marks(read) -> None:
    assert read("سلیم نے کہا،’’پل بند ہے۔ لوگ محفوظ ہیں‘‘۔ پھر وہ چلے گئے۔") == [
        ("سلیم", "کہا", "پل بند ہے", "assert"),
        ("سلیم", "کہا", "لوگ محفوظ ہیں", "assert"),
    ]


def test_the_complementiser_may_be_written_together_with_its_auxiliary(read) -> None:
    assert read("میئر نے کہا ہیکہ پل بند ہے۔") == [("میئر", "کہا", "پل بند ہے", "assert")]


def test_a_marked_subject_behind_a_verb_opens_a_sentence_though_no_stop_does(read) -> None:
    assert read("میئر نے کہا کہ پل بند ہے انہوں نے بتایا کہ سڑک کھلی ہے۔") == [
        ("میئر", "کہا", "پل بند ہے", "assert"),
        ("میئر", "بتایا", "سڑک کھلی ہے", "assert"),
    ]


def test_that_in_an_oblique_case_is_not_the_speaker() -> None:
    text = "وزیر کے مطابق اس میں دو ہزار گھر ہیں۔ وزیر کا کہنا ہے کہ ان کے محکمے کے پاس رقم ہے۔"
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "ur")).claims
    assert [claim.resolved_content for claim in claims] == ["اس میں دو ہزار گھر ہیں", "وزیر کے محکمے کے پاس رقم ہے"]


def test_a_clause_may_follow_a_verb_of_saying_without_complementiser(read) -> None:
    assert read("میئر نے کہا راستہ کل سے بند ہے۔") == [("میئر", "کہا", "راستہ کل سے بند ہے", "assert")]


def test_a_caption_and_an_earlier_verb_are_no_part_of_a_subject(read) -> None:
    assert read("Image caption میئر انور قریشی نے کہا کہ پل بند ہے۔") == [
        ("میئر انور قریشی", "کہا", "پل بند ہے", "assert")
    ]
    assert read("عملے نے شہر کا دورہ کیا میئر انور قریشی نے کہا کہ پل بند ہے۔") == [
        ("میئر انور قریشی", "کہا", "پل بند ہے", "assert")
    ]
    assert read("راستہ بند کیا جائے میئر انور قریشی نے کہا کہ پل بند ہے۔")[0][0] == "میئر انور قریشی"
    assert read("راستہ کھلا نہیں بلکہ نئی رپورٹ کے مطابق پل بند ہے۔")[0][0] == "نئی رپورٹ"


def test_a_year_that_owns_what_follows_is_part_of_a_subject(read) -> None:
    assert read("بینک کے سنہ 2030 کے پروگرام کے سربراہ انور قریشی کا کہنا ہے کہ پل بند ہے۔") == [
        ("بینک کے سنہ 2030 کے پروگرام کے سربراہ انور قریشی", "کہنا ہے", "پل بند ہے", "assert")
    ]


@pytest.mark.parametrize(
    ("told", "polarity"),
    [
        ("فیکٹری نے دریا کو آلودہ کیا", "accuse"),
        ("کمپنی نے انتباہ کو نظر انداز کیا", "accuse"),
        ("انتظامیہ نے کوئی کارروائی نہیں کی", "accuse"),
        ("کمپنی کے افسران چوری میں ملوث ہیں", "accuse"),
        ("فیکٹری نے دریا کو آلودہ نہیں کیا", "assert"),
        ("بدعنوانی کے خلاف مہم جاری ہے", "assert"),
        ("دریا میں پانی بڑھ گیا", "assert"),
    ],
)
def test_a_wrong_or_a_neglect_of_somebody_else_accuses(read, told: str, polarity: str) -> None:
    assert read(f"ماہی گیروں نے کہا کہ {told}۔")[0][3] == polarity


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("کپتان نے کہا کہ میں کسی کو ٹیم نہیں چھوڑنے دوں گا۔", "intend"),
        ("ترجمان نے کہا کہ کمپنی نیا پلانٹ لگانے پر غور کر رہی ہے۔", "intend"),
        ("کپتان نے کہا کہ بارش آج بھی ہوگی۔", "assert"),
    ],
)
def test_a_plan_is_the_speakers_own(read, text: str, polarity: str) -> None:
    assert read(text)[0][3] == polarity


@pytest.mark.parametrize(
    "text",
    [
        "دونوں کی شادی پرانی رسومات کے مطابق ہوگی۔",
        "شیڈول کے مطابق اجلاس پیر کو ہوگا۔",
        "مینا خان نے سینیٹر کی تنقید پر شکایت کی، کمپنی نے ایک ادارے کی خدمات حاصل کیں۔",
    ],
)
def test_a_rule_is_no_source_and_a_complaint_takes_no_bare_clause(read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ماہرین نے سردیوں میں دریافت کیا تھا کہ پل خراب ہے۔",
            [("ماہرین", "دریافت کیا تھا", "پل خراب ہے", "assert")],
        ),
        (
            "کمپنی نے کہا کہ پل محفوظ تھا جیسا لیرا ٹائمز نے بیان کیا، راستہ بھی کھلا تھا۔",
            [
                ("کمپنی", "کہا", "پل محفوظ تھا جیسا لیرا ٹائمز نے بیان کیا", "assert"),
                ("کمپنی", "کہا", "راستہ بھی کھلا تھا", "assert"),
            ],
        ),
        (
            "اس کی وجہ یہ ہے کہ 1987 میں لیرا کلب نے اپنے ارکان کی تعداد کے بارے میں کہا تھا کہ وہ سو ہیں۔",
            [("لیرا کلب", "کہا تھا", "وہ سو ہیں", "assert")],
        ),
        (
            "نقشے اس بات کی نشاندہی کرتے ہیں کہ پل کمزور ہے۔",
            [("نقشے", "نشاندہی کرتے ہیں", "پل کمزور ہے", "assert")],
        ),
        (
            "ادارے میں آب و ہوا کے مرکز کے سلیم ناصر کہتے ہیں کہ پل بند ہے۔",
            [("ادارے میں آب و ہوا کے مرکز کے سلیم ناصر", "کہتے ہیں", "پل بند ہے", "assert")],
        ),
    ],
)
def test_the_clause_behind_its_own_cue_and_the_name_next_to_it(read, text: str, expected: list) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ایک صحافی نے سوال کیا کہ کیا پل بند ہوگا جس کے جواب میں وزیر نے کہا کہ پل کھلا رہے گا۔",
            [
                ("ایک صحافی", "سوال کیا", "کیا پل بند ہوگا", "doubt"),
                ("وزیر", "کہا", "پل کھلا رہے گا", "assert"),
            ],
        ),
        (
            "کلب نے کہا کہ میچ ملتوی ہے جس پر کوچ نے کہا کہ کھلاڑی تیار ہیں۔",
            [("کلب", "کہا", "میچ ملتوی ہے", "assert"), ("کوچ", "کہا", "کھلاڑی تیار ہیں", "assert")],
        ),
        (
            "وزیر نے کہا کہ پل بند ہے اس حوالے سے میئر سلیم خان نے کہا کہ مرمت جاری ہے",
            [("وزیر", "کہا", "پل بند ہے", "assert"), ("میئر سلیم خان", "کہا", "مرمت جاری ہے", "assert")],
        ),
    ],
)
def test_a_reply_ends_what_was_said_before_it(read, text: str, expected: list) -> None:
    assert read(text) == expected


def test_a_body_is_not_who_stands_outside_it() -> None:
    text = "کمپنی سے باہر موجود ناقدین کا کہنا ہے کہ پل خراب ہے۔ کمپنی کا کہنا تھا کہ پل محفوظ ہے۔"
    claims = RuleExtractor().extract(Article(id=Article.make_id(text), text=text, language="ur")).claims
    assert len({claim.speaker_id for claim in claims}) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("صنم علی نے سلیم ناصر سے سوال کیا کہ پل کب کھلے گا؟", []),
        (
            "صنم علی نے سلیم ناصر سے پوچھا کہ کیا پل بند ہے۔",
            [("صنم علی", "پوچھا", "کیا پل بند ہے", "doubt")],
        ),
    ],
)
def test_who_asks_when_doubts_nothing(read, text: str, expected: list) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("تصویر کے کاپی رائٹ Reuters راجیش علی کا خیال ہے کہ پل بند ہے۔", "راجیش علی"),
        ("لیکن اس مرتبہ سلیم ناصر نے واضح کیا کہ پل کھلا ہے۔", "سلیم ناصر"),
        ("شہر میں افسر کو زہر دینے کے معاملے پر حکومت نے اعلان کیا کہ پل بند ہے۔", "حکومت"),
        (
            "محکمہ خارجہ کے ایک عہدیدار نے کل اپنی پریس کانفرنس میں صحافیوں کو تفصیل سے بتایا کہ نئی ایئرلائن پر کوئی پابندی نہیں لگے گی لیکن کئی دوسری اشیاء اس میں شامل ہوںگی سینئر افسر سلیم ناصر کا کہنا ہے کہ راستہ بند ہے",
            "سینئر افسر سلیم ناصر",
        ),
        ("سماعت کے دوران چیف جسٹس نے ریمارکس دیئے کہ پل بند ہے۔", "چیف جسٹس"),
    ],
)
def test_what_stands_before_a_speaker_is_no_part_of_the_name(read, text: str, source: str) -> None:
    assert read(text)[-1][0] == source


def test_a_given_name_alone_is_nobody_known_by_it() -> None:
    text = "وزیر خزانہ اسد ناصر نے الزامات مسترد کر دیے۔"
    claims = RuleExtractor().extract(Article(id=Article.make_id(text), text=text, language="ur")).claims
    assert [claim.speaker_name for claim in claims] == ["اسد ناصر"]


@pytest.mark.parametrize(
    "text",
    [
        "تاس نے وزارت دفاع کے حوالے سے بتایا کہ فوج نے شہر پر گولہ باری کی تردید کی ہے۔",
    ],
)
def test_whom_an_agency_cites_on_a_denial_is_kept_in_its_chain(text: str) -> None:
    (claim,) = (one for one in RuleExtractor().extract(Article("a", text, "ur")).claims if one.speaker_name == "army")
    assert (claim.cue, claim.content, claim.attribution.polarity.value) == ("تردید کی ہے", "شہر پر گولہ باری", "deny")
    assert claim.attribution.reported_by == ("TASS", "Ministry of Defence")


def test_a_medium_that_only_reports_what_another_said_claims_nothing() -> None:
    (claim,) = RuleExtractor().extract(Article("a", "اے پی پی کے مطابق، وزارت نے کہا کہ پل بند ہے۔", "ur")).claims
    assert (claim.speaker, claim.attribution.reported_by) == ("وزارت", ("APP",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وزیر نے کہا ہے کہ ہم تیار ہیں، اخبار سے بات چیت کرتے ہوئے انہوں نے کہا کہ پل کھلا ہے۔",
            [("وزیر", "کہا ہے", "ہم تیار ہیں"), ("وزیر", "کہا", "پل کھلا ہے")],
        ),
        (
            "میئر نے بتایا کہ پل بند ہے، منتظمین کا دعوی ہے کہ کام ہوگا، گورنر نے کہا کہ سڑک کھلی ہے۔",
            [("میئر", "بتایا", "پل بند ہے"), ("منتظمین", "دعوی ہے", "کام ہوگا"), ("گورنر", "کہا", "سڑک کھلی ہے")],
        ),
        (
            "میئر نے زور دیا کہ کمپنی کام تیز کرے صدر نے کہا کہ پل بند ہے۔",
            [("میئر", "زور دیا", "کمپنی کام تیز کرے"), ("صدر", "کہا", "پل بند ہے")],
        ),
        (
            "میئر نے بتایا کہ پل بند ہے انہوںنے کہا کہ کام ہوگا۔",
            [("میئر", "بتایا", "پل بند ہے"), ("میئر", "کہا", "کام ہوگا")],
        ),
    ],
)
def test_a_marked_subject_behind_a_comma_or_a_verb_ends_what_was_said(text: str, expected: list) -> None:
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "ur")).claims
    assert [(claim.speaker_name, claim.cue, claim.content) for claim in claims] == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وزارت کی اس رپورٹ کو میئر نے غلط کہا کہ پل بند ہے۔", "میئر"),
        ("جو لیرا کی کمپنی نے کہا کہ پل بند ہے۔", "لیرا کی کمپنی"),
        ("سلیم ناصر اور ان کے ساتھیوں کا خیال ہے کہ پل بند ہے۔", "سلیم ناصر اور ان کے ساتھیوں"),
        ("پل دو سال کے بعد ایک دن میں بند ہو گیا لیرا (فلم رپورٹر) میئر نے کہا کہ راستہ کھلا ہے۔", "میئر"),
    ],
)
def test_a_marked_subject_without_what_runs_into_it(read, text: str, speaker: str) -> None:
    assert [claim[0] for claim in read(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "اکرم علی نے ایک ویڈیو دی جس میں انہوں نے کہا کہ پل بند ہے۔",
        "اکرم علی نے سالگرہ منائی۔ انہوں نے کہا کہ پل بند ہے۔",
    ],
)
def test_a_pronoun_means_who_did_something_before(text: str) -> None:
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "ur")).claims
    assert [claim.speaker_name for claim in claims] == ["اکرم علی"]


def test_what_one_says_of_oneself_inside_ones_words_is_no_claim(read) -> None:
    text = "کپتان نے کہا کہ میچ مشکل تھا مگر لیرا کے دورے پر بھی میں نے کہا تھا کہ پل بند ہے۔"
    assert {claim[0] for claim in read(text)} == {"کپتان"}


def test_a_demand_in_passing_leaves_its_subject_to_the_next_cue(read) -> None:
    text = "یونین نے مالک کی گرفتاری کا مطالبہ کرتے ہوئے کل ہڑتال کا اعلان کیا ہے۔"
    assert read(text) == [
        ("یونین", "مطالبہ کرتے ہوئے", "مالک کی گرفتاری", "demand"),
        ("یونین", "اعلان کیا ہے", "ہڑتال", "assert"),
    ]


def test_a_clause_right_behind_a_verb_of_saying_far_from_its_subject(read) -> None:
    told = read("میئر نے صحافیوں سے گفتگو کرتے ہوئے کہا دریا کا پانی پینے کے قابل ہے۔")
    assert told == [("میئر", "کہا", "دریا کا پانی پینے کے قابل ہے", "assert")]
    assert read("میئر نے جو کچھ کہا وہ سب کو معلوم ہے۔") == []
    assert read("میئر نے شہر کا دورہ کیا اور کہا جارہا ہے کہ پل بند رہے گا۔") == []


@pytest.mark.parametrize("behind", ["نے کہا کہ", "کا کہنا ہے کہ", "کے مطابق"])
def test_a_list_of_speakers_is_one_subject(read, behind: str) -> None:
    told = read(f"سلیم ناصر، کریم خان اور سلمیٰ بیگم {behind} پل بند ہے۔")
    assert [claim[::2] for claim in told] == [("سلیم ناصر، کریم خان اور سلمیٰ بیگم", "پل بند ہے")]
    assert read(f"پل بند ہے، میئر اور وزیر {behind} سڑک کھلی ہے۔")[-1][0] == "میئر اور وزیر"


@pytest.mark.parametrize(
    ("passive", "cue", "polarity"),
    [
        ("مزید کہا گیا ہے", "مزید کہا گیا ہے", "assert"),
        ("اس خدشے کا اظہار کیا گیا", "خدشے کا اظہار کیا گیا", "assert"),
        ("شہریوں کو خبردار کیا گیا ہے", "خبردار کیا گیا ہے", "assert"),
        ("دعویٰ کیا جا رہا ہے", "دعویٰ کیا جا رہا ہے", "assert"),
        ("مطالبہ کیا گیا ہے", "مطالبہ کیا گیا ہے", "demand"),
        ("الزام عائد کیا گیا", "الزام عائد کیا گیا", "accuse"),
    ],
)
def test_a_passive_has_its_document_before_it(read, passive: str, cue: str, polarity: str) -> None:
    assert read(f"رپورٹ میں {passive} کہ پل گر جائے۔") == [("رپورٹ", cue, "پل گر جائے", polarity)]
    assert read(f"{passive} کہ پل گر جائے۔") == []


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        ("سال کے آغاز پر بھی میئر نے کہا", "میئر"),
        ("مذکورہ خبر میں سابق کپتان سلمیٰ بیگم نے کہا", "سابق کپتان سلمیٰ بیگم"),
        ("سلیم ناصر کا پل کے حوالے سے کہنا ہے", "سلیم ناصر"),
        ("سلیم ناصر کا سڑک پر چلنے کے بارے میں کہنا ہے", "سلیم ناصر"),
    ],
)
def test_an_adjunct_beside_a_subject_is_no_part_of_it(read, opening: str, speaker: str) -> None:
    assert [claim[::2] for claim in read(f"{opening} کہ راستہ بند ہے۔")] == [(speaker, "راستہ بند ہے")]


@pytest.mark.parametrize("phrase", ["کے بموجب", "کے خیال میں", "کی رائے میں"])
def test_in_the_opinion_of(read, phrase: str) -> None:
    assert read(f"سلیم ناصر {phrase} راستہ بند ہے۔") == [("سلیم ناصر", phrase, "راستہ بند ہے", "assert")]


LONG = "شہر کے میئر نے کہا کہ دریا کے کنارے رہنے والے لوگوں کے لیے نئے مکان بنائے جائیں گے اور ان کے بچوں کے لیے اسکول کھولے جائیں گے"


@pytest.mark.parametrize(
    "verb",
    ["لیکن کسی کو کچھ نہیں ملا", "لیکن انہیں انتظار کرنا پڑا", "تاکہ کوئی ڈوب نہ سکے", "اور کوئی بے گھر نہیں رہیگا"],
)
def test_more_verbs_close_a_sentence_in_text_without_stops(read, verb: str) -> None:
    told = read(f"{LONG} {verb} وزیر خزانہ کے مطابق مکانوں پر پچاس کروڑ روپے خرچ ہوں گے")
    *first, second = told
    assert ({claim[0] for claim in first}, second[0]) == ({"شہر کے میئر"}, "وزیر خزانہ")
    assert verb.endswith(first[-1][2]) or first[-1][2].endswith(verb)


@pytest.mark.parametrize("opening", ["واضح رہے کہ", "یاد رہے کہ", "خیال رہے کہ"])
def test_the_outlet_goes_on_behind_what_was_said(read, opening: str) -> None:
    told = read(f"میئر نے کہا کہ پل بند ہے {opening} پل پچھلے سال بنا تھا۔")
    assert told == [("میئر", "کہا", "پل بند ہے", "assert")]


def test_a_reason_with_a_source_of_its_own_stays_in_the_content(read) -> None:
    told = read("میئر نے کہا کہ پل بند ہے کیونکہ محکمے کے مطابق ستون کمزور ہیں۔")
    assert [claim[2] for claim in told] == ["پل بند ہے کیونکہ محکمے کے مطابق ستون کمزور ہیں", "ستون کمزور ہیں"]


@pytest.mark.parametrize(
    ("end", "polarity"),
    [("کی وصیت کی تھی", "intend"), ("کی خواہش ظاہر کی ہے", "intend"), ("کی نشاندہی کی", "assert")],
)
def test_an_infinitive_before_more_cues(read, end: str, polarity: str) -> None:
    assert [claim[2:] for claim in read(f"میئر نے اپنی دولت عطیہ کرنے {end}۔")] == [("اپنی دولت عطیہ کرنے", polarity)]
    assert read("ماہرین نے ایک بات بیان کردی ہے کہ پل بند ہے۔")[0][2] == "پل بند ہے"
    assert read("کمپنی کے بیان کے مطابق پل بند ہے۔")[0][:2] == ("کمپنی کے بیان", "کے مطابق")


def test_a_bracket_parts_no_subject_from_its_marker(read) -> None:
    told = read("انٹرنیشنل کونسل (آئی سی سی) نے عوام سے معلومات دینے کی اپیل کی ہے۔")
    assert told == [("انٹرنیشنل کونسل (آئی سی سی)", "اپیل کی ہے", "عوام سے معلومات دینے", "demand")]


def test_a_verb_before_whom_the_sentence_has_named_closes_a_clause(read) -> None:
    told = read("سلمیٰ خان کا کہنا ہے کہ انہیں ڈرانے کی کوشش کی گئی سلمیٰ خان نے کہا کہ گھر پر فائرنگ ہوئی۔")
    assert [claim[::2] for claim in told] == [
        ("سلمیٰ خان", "انہیں ڈرانے کی کوشش کی گئی"),
        ("سلمیٰ خان", "گھر پر فائرنگ ہوئی"),
    ]
    told = read("پولیس نے کہا کہ گرفتار کی گئی خاتون نے بتایا کہ پل بند ہے۔")
    assert [claim[0] for claim in told] == ["پولیس", "گرفتار کی گئی خاتون"]


def test_the_speaker_goes_on_in_the_first_person(read) -> None:
    told = read("میئر نے کہا کہ پل بند ہے۔ ہم نے مرمت شروع کر دی ہے۔ میں نے ٹھیکیدار سے بات کی ہے۔ پل میں دراڑ ہے۔")
    assert [claim[::2] for claim in told] == [
        ("میئر", "پل بند ہے"),
        ("میئر", "ہم نے مرمت شروع کر دی ہے"),
        ("میئر", "میں نے ٹھیکیدار سے بات کی ہے"),
    ]
    assert len(read("میئر نے کہا کہ پل بند ہے۔ ہم منصب وزیر بھی شہر میں تھے۔")) == 1


def test_a_quotation_in_the_first_person_goes_on_with_a_report(read) -> None:
    told = read("میئر نے کہا کہ پل بند ہے۔ ’ہمیں مرمت کے لیے پیسے چاہیے۔ میں نے وزیر سے بات کی ہے۔‘")
    assert [claim[2] for claim in told] == [
        "پل بند ہے",
        "ہمیں مرمت کے لیے پیسے چاہیے",
        "میں نے وزیر سے بات کی ہے",
    ]
    assert len(read("میئر نے کہا کہ پل بند ہے۔ ’پل کی کہانی‘۔")) == 1


def test_an_owner_before_the_one_who_hopes_is_not_the_speaker(read) -> None:
    assert read("شہر کے میئر احمد خان کو امید ہے کہ پل جلد کھلے گا۔")[0][0] == "شہر کے میئر احمد خان"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ماہرین کا کہناہے کہ پانی آلودہ ہے۔", ("ماہرین", "کہناہے", "پانی آلودہ ہے", "assert")),
        ("وزیر کا بتانا تھا کہ پل بند ہے۔", ("وزیر", "بتانا تھا", "پل بند ہے", "assert")),
        ("رپورٹ میں کہا گیاہے کہ پل بند ہے۔", ("رپورٹ", "کہا گیاہے", "پل بند ہے", "assert")),
        (
            "تحقیق میں یہ بات سامنے آئی ہے کہ پانی آلودہ ہے۔",
            ("تحقیق", "بات سامنے آئی ہے", "پانی آلودہ ہے", "assert"),
        ),
        ("پولیس کےمطابق ملزم فرار ہے۔", ("پولیس", "کےمطابق", "ملزم فرار ہے", "assert")),
        (
            "بقول وزیر خزانہ، بجٹ خسارہ کم ہو رہا ہے۔",
            ("وزیر خزانہ", "بقول", "بجٹ خسارہ کم ہو رہا ہے", "assert"),
        ),
        ("وزیر نے اعتراف کرلیا کہ پل کمزور ہے۔", ("وزیر", "اعتراف کرلیا", "پل کمزور ہے", "assert")),
        (
            "وزیر داخلہ نے رپورٹ کو حقائق کے منافی قراردیا۔",
            ("وزیر داخلہ", "حقائق کے منافی قراردیا", "رپورٹ", "deny"),
        ),
        (
            "وزیر تجارت نے رپورٹ تسلیم کرنے سے انکار کردیا۔",
            ("وزیر تجارت", "تسلیم کرنے سے انکار کردیا", "رپورٹ", "deny"),
        ),
        ("صحافی نے استفسار کیا کہ کیا پل بند ہے۔", ("صحافی", "استفسار کیا", "کیا پل بند ہے", "doubt")),
        ("وکیل نے اعتراض اٹھایا کہ نوٹس جعلی ہے۔", ("وکیل", "اعتراض اٹھایا", "نوٹس جعلی ہے", "accuse")),
        (
            "وکیل نے عدالت سے ضمانت منظور کرنے کی استدعا کی۔",
            ("وکیل", "استدعا کی", "عدالت سے ضمانت منظور کرنے", "demand"),
        ),
        (
            "سعودی عرب نے امداد دینے پر آمادگی ظاہر کی۔",
            ("سعودی عرب", "آمادگی ظاہر کی", "امداد دینے", "intend"),
        ),
    ],
)
def test_forms_of_saying_in_news(read, text: str, expected: tuple[str, str, str, str]) -> None:
    assert read(text) == [expected]


def test_what_is_near_a_place_is_not_according_to_it(read) -> None:
    assert read("شہر کے نزدیک واقع پل بند ہے۔") == []
    assert read("ماہرین کے نزدیک پل محفوظ نہیں ہے۔") == [("ماہرین", "کے نزدیک", "پل محفوظ نہیں ہے", "assert")]


def test_adverbs_before_the_subject_are_no_part_of_it(read) -> None:
    assert read("قبل ازیں وزیر داخلہ نے کہا تھا کہ پل بند ہے۔") == [("وزیر داخلہ", "کہا تھا", "پل بند ہے", "assert")]
    assert read("وزیر داخلہ نے فوراً الزام مسترد کر دیا۔") == [("وزیر داخلہ", "مسترد کر دیا", "الزام", "deny")]


@pytest.mark.parametrize(
    ("said", "contents"),
    [
        ("پل بند ہے اور راستہ کھلا ہے", ["پل بند ہے", "راستہ کھلا ہے"]),
        ("پل بند نہیں ہوا، راستہ بھی کھلا رہا", ["پل بند نہیں ہوا", "راستہ بھی کھلا رہا"]),
        ("کمپنی نے پل بنایا جبکہ حکومت نے سڑک کھولی", ["کمپنی نے پل بنایا", "حکومت نے سڑک کھولی"]),
        ("پل بند کیا گیا لیکن مرمت نہیں کی", ["پل بند کیا گیا", "مرمت نہیں کی"]),
        ("انہیں کوئی اعتراض نہیں اور پل کھل جائے گا", ["انہیں کوئی اعتراض نہیں", "پل کھل جائے گا"]),
        ("یہ پل نہیں بلکہ ایک سڑک ہے", None),  # not P but Q
        ("پل نہ صرف بند ہے بلکہ ٹوٹ بھی چکا ہے", None),
        ("اگر پل بند ہے تو لوگ رکیں گے اور راستہ بدلیں گے", None),
        ("پل وہ جگہ ہے جہاں لوگ رکتے ہیں اور پانی پیتے ہیں", None),  # both in the relative clause
        ("پل پرانا ہے یا پانی تیز ہے", None),
    ],
)
def test_each_of_several_clauses_behind_one_cue_is_a_claim(read, said: str, contents: list[str] | None) -> None:
    assert [claim[2] for claim in read(f"میئر نے کہا کہ {said}۔")] == (contents or [said])


def test_clauses_that_are_denied_together_stay_together(read) -> None:
    assert [claim[2] for claim in read("میئر نے تردید کی کہ پل بند ہے اور راستہ ٹوٹا ہے۔")] == [
        "پل بند ہے اور راستہ ٹوٹا ہے"
    ]


@pytest.mark.parametrize(
    "more", ["اس لیے سڑک پر رش بڑھا ہے", "جس کی وجہ سے لوگ پریشان ہیں", "سب کو دوسرا راستہ لینا چاہیے"]
)
def test_a_clause_of_the_sentence_before_and_a_demand_go_on_with_a_report(read, more: str) -> None:
    told = read(f"میئر نے کہا کہ پل بند ہے۔ {more}۔ دریا گندا ہے۔")
    assert [(claim[0], claim[2]) for claim in told] == [("میئر", "پل بند ہے"), ("میئر", more)]


@pytest.mark.parametrize("cue", ["دعویٰ بھی کیا", "انکشاف بھی کیا ہے"])
def test_a_particle_between_the_words_of_a_cue(read, cue: str) -> None:
    assert read(f"میئر نے یہ {cue} کہ پل بند ہے۔") == [("میئر", cue, "پل بند ہے", "assert")]


def test_those_who_are_asked_say_nothing_beside_an_agent(read) -> None:
    told = read("لیرا انتظامیہ کی جانب سے لوگوں سے اپیل کی گئی ہے کہ وہ گھر میں رہیں۔")
    assert [claim[0] for claim in told] == ["لیرا انتظامیہ"]


def test_a_document_that_a_relative_stands_for(read) -> None:
    told = read("میئر کی ایک رپورٹ آئی تھی، جس میں یہ بھی کہا گیا ہے کہ پل بند ہے۔")
    assert told == [("میئر کی ایک رپورٹ", "کہا گیا ہے", "پل بند ہے", "assert")]


def test_what_takes_up_a_document_is_its_speaker() -> None:
    text = "لیرا بورڈ کی رپورٹ میں کہا گیا ہے کہ پل بند ہے۔ اس میں مزید کہا گیا ہے کہ راستہ کھلا ہے۔"
    claims = RuleExtractor().extract(Article("a", text, "ur")).claims
    assert [claim.speaker_name for claim in claims] == ["لیرا بورڈ کی رپورٹ"] * 2


@pytest.mark.parametrize("cue", ["یہ حیران کن بات سامنے آئی ہے", "یہ دلچسپ انکشاف ہوا ہے", "اہم انکشاف ہوا ہے"])
def test_the_attributes_of_a_noun_in_a_cue(read, cue: str) -> None:
    told = read(f"لیرا بورڈ کی تحقیق میں {cue} کہ پل کمزور ہے۔")
    assert [(claim[0], claim[2]) for claim in told] == [("لیرا بورڈ کی تحقیق", "پل کمزور ہے")]


@pytest.mark.parametrize("more", ["اوراب راستہ بھی بند ہے", "جوکہ سب کے لیے مشکل ہے"])
def test_a_sentence_that_opens_with_and_written_onto_its_word_goes_on(read, more: str) -> None:
    told = read(f"میئر نے کہا کہ پل بند ہے۔ {more}۔ دریا گندا ہے۔")
    assert [(claim[0], claim[2]) for claim in told] == [("میئر", "پل بند ہے"), ("میئر", more)]


def test_people_before_a_colon_are_taken_at_their_word_whoever_owns_them(read) -> None:
    assert read("بندرگاہ کا محافظ: جہاز رات ہی کو بندرگاہ سے چلا گیا تھا۔") == [
        ("بندرگاہ کا محافظ", ":", "جہاز رات ہی کو بندرگاہ سے چلا گیا تھا", "assert")
    ]
    assert read("اسلام آباد: حکومت نے کہا کہ سڑک بند ہے۔")[0][0] == "حکومت"


def test_blame_stands_before_whom_it_is_laid_on(read) -> None:
    assert read("پولیس نے چوری کا الزام دو مزدوروں پر لگایا۔")[0][2:] == ("چوری کا الزام دو مزدوروں", "accuse")
    assert read("میئر نے آگ لگنے کا ذمہ دار ٹھیکیدار کو ٹھہرایا۔")[0][3] == "accuse"
    assert read("میئر نے دیوار پر پوسٹر لگایا۔") == []


def test_what_somebody_remembers_or_a_court_rules(read) -> None:
    assert read("ایک چوکیدار کو یاد ہے کہ دروازہ رات بھر کھلا رہا۔")[0][:2] == ("ایک چوکیدار", "یاد ہے")
    assert read("عدالت نے فیصلہ دیا کہ جرمانہ غلط تھا۔")[0][2] == "جرمانہ غلط تھا"
    assert read("بلدیہ نیا پل مانگتی ہے۔")[0][1:] == ("مانگتی ہے", "نیا پل", "demand")
    assert read("میئر نے شہریوں سے معافی مانگی۔") == []


def test_a_setting_before_the_word_for_an_earlier_claim_is_no_content(read) -> None:
    assert read("ترجمان نے سختی سے اس خبر کی تردید کی۔")[0][2] == "اس خبر"
