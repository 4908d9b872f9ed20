"""Turkish: who says what, in which words."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def test_the_subject_of_a_participle_follows_it(read) -> None:
    text = "Ekonomi programının ilk evresinin istikrarı sağladığını belirten Şimşek, çalışmaların sürdüğünü söyledi."
    assert read(text) == [
        ("Şimşek", "belirten", "Ekonomi programının ilk evresinin istikrarı sağladığını", "assert"),
        ("Şimşek", "söyledi", "çalışmaların sürdüğünü", "assert"),
    ]


def test_the_subject_of_a_converb_stands_before_it(read) -> None:
    assert read('Bakan Ayşe Demir, "Pazar günü evimin anahtarını aldım" diyerek gözyaşı döktü.') == [
        ("Bakan Ayşe Demir", "diyerek", "Pazar günü evimin anahtarını aldım", "assert")
    ]


def test_an_office_closes_the_subject_without_a_comma(read) -> None:
    assert read("Norveç spor bakanı radyoda takımın ülkeye girdiğini söyledi.") == [
        ("Norveç spor bakanı", "söyledi", "takımın ülkeye girdiğini", "assert")
    ]
    assert read("Ordu sözcüsü üç gün sonra, birliklerin çekildiğini kabul etti.") == [
        ("Ordu sözcüsü", "kabul etti", "birliklerin çekildiğini", "assert")
    ]


def test_a_bare_noun_before_an_owned_one_is_no_subject(read) -> None:
    assert read("Hükümet kaynaklarından biri, görüşmelerin sürdüğünü aktardı.") == [
        ("Hükümet kaynaklarından biri", "aktardı", "görüşmelerin sürdüğünü", "assert")
    ]


def test_a_noun_with_a_light_verb_reports(read) -> None:
    assert read("Uzmanlar, yangının trafodan çıktığı sonucuna vardı.") == [
        ("Uzmanlar", "sonucuna vardı", "yangının trafodan çıktığı", "assert")
    ]
    assert read("Vali, “Köprü yarın açılacak ve herkes geçecek” sözünü verdi.") == [
        ("Vali", "sözünü verdi", "Köprü yarın açılacak ve herkes geçecek", "assert")
    ]


def test_the_speaker_stands_behind_a_quotation_that_opens_the_sentence(read) -> None:
    assert read("“Gece boyunca silah sesleri duyduk” diye anlattı köyün muhtarı.") == [
        ("köyün muhtarı", "diye anlattı", "Gece boyunca silah sesleri duyduk", "assert")
    ]


def test_an_earlier_claim_that_is_called_false_is_denied(read) -> None:
    expected = [("Bakanlık sözcüsü", "söyledi", "bu iddianın", "deny")]
    assert read("Bakanlık sözcüsü bu iddianın yalan olduğunu söyledi.") == expected
    assert read("Kulüp bu suçlamayı iftira diye niteledi.") == [("Kulüp", "diye niteledi", "bu suçlamayı", "deny")]
    assert read("Avukat bu suçlamaya “tamamen uydurma” karşılığını verdi.") == [
        ("Avukat", "karşılığını verdi", "bu suçlamaya", "deny")
    ]
    assert read("Bakan bu iddiayı düzmece olduğu gerekçesiyle reddetti.") == [
        ("Bakan", "reddetti", "bu iddiayı", "deny")
    ]


def test_what_could_not_be_confirmed_is_doubted(read) -> None:
    assert read("Gözlemevi, köyün boşaltıldığını teyit edemediğini bildirdi.") == [
        ("Gözlemevi", "teyit edemediğini bildirdi", "köyün boşaltıldığını", "doubt")
    ]


def test_the_agent_of_a_passive_denial_speaks(read) -> None:
    assert read("Bu haber Dışişleri Bakanlığı tarafından yalanlandı.") == [
        ("Dışişleri Bakanlığı", "yalanlandı", "Bu haber", "deny")
    ]


def test_a_clause_stands_behind_a_cue_and_its_colon(read) -> None:
    assert read("Sigortacılar enstitüsü fabrikayı suçladı: Yangınların nedeni özensiz kablolar.") == [
        ("Sigortacılar enstitüsü", "suçladı", "Yangınların nedeni özensiz kablolar", "accuse")
    ]


def test_an_ordinal_ends_no_sentence(read) -> None:
    assert read("Komutan, 7. Tümen birliklerinin çekildiğini söyledi.") == [
        ("Komutan", "söyledi", "7. Tümen birliklerinin çekildiğini", "assert")
    ]


def test_a_quotation_inside_a_clause_belongs_to_it(read) -> None:
    assert read("Bakan, birliklerin “can kaybını önlemek için” vadiye indirildiğini söyledi.") == [
        ("Bakan", "söyledi", "birliklerin “can kaybını önlemek için” vadiye indirildiğini", "assert")
    ]


def test_a_converb_keeps_its_subject_and_the_next_clause_shares_it(read) -> None:
    text = "Taş, çok az kanıt gördüğünü belirtirken bu adımın neden atıldığını sorguladı."
    assert read(text) == [
        ("Taş", "belirtirken", "çok az kanıt gördüğünü", "assert"),
        ("Taş", "sorguladı", "bu adımın neden atıldığını", "doubt"),
    ]


def test_who_stands_behind_a_participle_ends_with_the_name(read) -> None:
    text = "Yeni planın gerekli olduğunu belirten Taş bu hedefe yönelik adımlar atıldığını söyledi."
    assert [claim[0] for claim in read(text)] == ["Taş", "Taş"]


def test_a_mark_inside_a_name_does_not_end_it(read) -> None:
    assert read("A&B bununla birlikte durumun daha kötü olabileceğini belirtti.")[0][0] == "A&B"


@pytest.mark.parametrize(
    "text",
    [
        "Açılışta endeks, önceki kapanışa göre geriledi.",
        "Verilere göre, yabancılar hisse alıyor.",
        "Mevduatların tamamının ise koruma altına alınacağı açıklandı.",
    ],
)
def test_what_is_compared_with_or_owns_the_content_is_no_speaker(read, text: str) -> None:
    assert read(text) == []


def test_the_noun_that_holds_a_content_is_no_part_of_it(read) -> None:
    text = "Bakan Yıldız, bunun büyümeye engel olacağı görüşünü savunuyor."
    assert read(text) == [("Bakan Yıldız", "savunuyor", "bunun büyümeye engel olacağı", "assert")]


def test_a_particle_may_open_a_sentence_with_its_cue(read) -> None:
    assert read("de söyledi") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Yeni yayımlanan bir rapora göre, ilk on banka geçen yıl zarar etti.",
            [("Yeni yayımlanan bir rapora", "göre", "ilk on banka geçen yıl zarar etti", "assert")],
        ),
        (
            "Bakanlıktan yapılan açıklamaya göre, köprü pazartesi açılacak.",
            [("Bakanlıktan yapılan açıklamaya", "göre", "köprü pazartesi açılacak", "assert")],
        ),
        (
            "Reuters'ın bildirdiğine göre, köprü kapandı.",
            [("Reuters'ın", "bildirdiğine göre", "köprü kapandı", "assert")],
        ),
        ("Şirketin TL cinsinden borcu geçen yılın sonuna göre yüzde 7 arttı.", []),
    ],
)
def test_a_document_can_be_who_something_is_according_to(read, text, expected) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kurumdan yapılan açıklamada, sözleşmenin iptal edildiği hatırlatıldı.",
            [("Kurumdan yapılan açıklamada", "hatırlatıldı", "sözleşmenin iptal edildiği", "assert")],
        ),
        (
            "Kulübün borsaya yaptığı açıklamada, “Yeni sözleşme bugün imzalandı.” ifadeleri kullanıldı.",
            [("Kulübün borsaya yaptığı açıklamada", "ifadeleri kullanıldı", "Yeni sözleşme bugün imzalandı", "assert")],
        ),
        (
            "Duyuruda, şu ifadelere yer verildi: “Yeni sözleşme bugün imzalandı.”",
            [("Duyuruda", "ifadelere yer verildi", "Yeni sözleşme bugün imzalandı", "assert")],
        ),
        (
            "Zengin, köprüye ilişkin bilgi vererek, şunları kaydetti: “Köprü salı günü açılacak.”",
            [("Zengin", "kaydetti", "Köprü salı günü açılacak", "assert")],
        ),
    ],
)
def test_a_statement_says_what_is_said_in_the_passive(read, text, expected) -> None:
    assert read(text) == expected


def test_who_a_participle_describes_is_the_subject_of_the_main_clause(read) -> None:
    text = "Sözleşmenin imzalandığını açıklayan Zengin, limanda yol, köprü ve depo inşaatının sürdüğünü söyledi."
    assert read(text) == [
        ("Zengin", "açıklayan", "Sözleşmenin imzalandığını", "assert"),
        ("Zengin", "söyledi", "limanda yol, köprü ve depo inşaatının sürdüğünü", "assert"),
    ]


def test_a_heading_in_capitals_is_no_part_of_the_sentence_behind_it(read) -> None:
    text = "KÖPRÜDE YOĞUNLUK SÜRÜYOR Zengin, köprünün kapanacağını söyledi."
    assert read(text) == [("Zengin", "söyledi", "köprünün kapanacağını", "assert")]


def test_statistics_published_and_places_with_a_case_claim_nothing(read) -> None:
    assert read("Kurum, haftalık borç istatistiklerini açıkladı.") == []
    assert read("Bakanlıkça yapılan “Köprülerin Durumuna İlişkin Tahminler” araştırmasının sonuçları açıklandı.") == []
    assert read("Norveç'te açıklanan veriler enflasyonun yavaşladığına işaret etti.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Banka'dan yapılan açıklamada faizin değişmediği bildirildi.",
            [("Banka'dan yapılan açıklamada", "bildirildi", "faizin değişmediği", "assert")],
        ),
        (
            "Kaya salı günü yaptığı açıklamada, enflasyonun yavaşladığını belirtti.",
            [("Kaya", "belirtti", "enflasyonun yavaşladığını", "assert")],
        ),
        (
            "Köprünün kapanacağı bildirilen açıklamada, yolun açık kalacağı vurgulandı.",
            [
                ("açıklamada", "bildirilen", "Köprünün kapanacağı", "assert"),
                ("açıklamada", "vurgulandı", "yolun açık kalacağı", "assert"),
            ],
        ),
        ("Sızdığı bildirilen gaz köyü boşalttırdı.", []),
        (
            "Ova Esnaf Derneği (OED) Başkanı Ali Kaya, köprünün açıldığını söyledi.",
            [("Ova Esnaf Derneği (OED) Başkanı Ali Kaya", "söyledi", "köprünün açıldığını", "assert")],
        ),
    ],
)
def test_whose_statement_it_is_belongs_to_the_source(read, text, expected) -> None:
    assert read(text) == expected


def test_an_adverb_that_opens_the_sentence_is_no_part_of_the_speaker(read) -> None:
    assert read("Nitekim Kaya köprünün açıldığını söyledi.") == [("Kaya", "söyledi", "köprünün açıldığını", "assert")]


def test_a_denial_behind_but_has_its_own_subject(read) -> None:
    assert read("Bakan köprünün güvenli olduğunu söyledi, ancak mühendisler bunu yalanladı.") == [
        ("Bakan", "söyledi", "köprünün güvenli olduğunu", "assert"),
        ("mühendisler", "yalanladı", "bunu", "deny"),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Giriş: 3 Mayıs 2024, Cuma 09:10",
        "Ekonomi 04.05.2024 - 12:30 Güncelleme: 04.05.2024 - 13:10",
        "Haberler Köprü salı günü açılıyor Köprü salı günü açılıyor",
        "Son dakika:",
        "Köprü trafiğe kapandı",
        "Ova TV Haberler",
        "Yayın: 3 Mayıs 2024, Cuma 09:10 DENİZ KORKUT",
    ],
)
def test_what_runs_into_a_sentence_without_a_stop_is_no_part_of_it(read, heading: str) -> None:
    text = f"{heading} Vali Cem Aydın, yolların açıldığını söyledi."
    assert read(text) == [("Vali Cem Aydın", "söyledi", "yolların açıldığını", "assert")]


def test_an_hour_inside_a_sentence_ends_no_heading(read) -> None:
    assert read("Vali, saat 09:10 treninin geciktiğini söyledi.")[0][:3] == (
        "Vali",
        "söyledi",
        "saat 09:10 treninin geciktiğini",
    )


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Toplantının ardından Genel Sekreter Ali Koç anlaşmanın imzalandığını açıkladı.",
            "Genel Sekreter Ali Koç",
            "anlaşmanın imzalandığını",
        ),
        ("Hükümet bankanın kapandığını açıkladı.", "Hükümet", "bankanın kapandığını"),
        ("Yaşlı kadın, evin yandığını söyledi.", "Yaşlı kadın", "evin yandığını"),
        ("Ova Yol Kurumu (OYK) köprünün açıldığını duyurdu.", "Ova Yol Kurumu", "köprünün açıldığını"),
        ("Kulüp şirketi ayrıca yeni bir köprü açacağını da bildirdi.", "Kulüp şirketi", "yeni bir köprü açacağını"),
        (
            "Ova Merkez Bankası (OMB) Yönetim Kurulu Üyesi ve Göl Merkez Bankası Başkanı Ece Tan, faizin düştüğünü söyledi.",
            "Ova Merkez Bankası (OMB) Yönetim Kurulu Üyesi ve Göl Merkez Bankası Başkanı Ece Tan",
            "faizin düştüğünü",
        ),
    ],
)
def test_a_subject_ends_where_what_it_says_begins(read, text: str, source: str, content: str) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == [(source, content)]


@pytest.mark.parametrize("setting", ["Hesabından yaptığı paylaşımda", "Göreve dair değerlendirmesinde"])
def test_where_it_was_said_before_a_name_is_no_part_of_the_speaker(read, setting: str) -> None:
    assert read(f"{setting} Ece Tan, satışların arttığını söyledi.")[0][0] == "Ece Tan"


def test_a_subject_inside_what_is_said_is_no_speaker(read) -> None:
    assert read("Eski kaptan limanın kapandığını söyledi ve memurların, gemileri saydıklarını ekledi.") == [
        ("Eski kaptan", "söyledi", "limanın kapandığını", "assert"),
        ("Eski kaptan", "ekledi", "memurların, gemileri saydıklarını", "assert"),
    ]


@pytest.mark.parametrize(
    "opening", ["Sektör genelinde satışların", "Çok daha büyük evlerin", "Diğer köprülerin", "Aynı zamanda evlerin"]
)
def test_a_word_that_only_opens_its_sentence_is_no_name(read, opening: str) -> None:
    said = read(f"Başkan Ece Tan, yolun kapandığını söyledi. {opening} düştüğünü vurguladı.")
    assert said[1] == ("", "vurguladı", f"{opening} düştüğünü", "assert")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Odadan bir bildiri yayımlandı. Bildiride, grevin süreceği kaydedildi.", "Oda"),
        ("Dün Tarım Odası bir tebliğ yayımladı. Tebliğde, grevin süreceği kaydedildi.", "Tarım Odası"),
        ("Oda yazılı açıklama yaptı. Yapılan açıklamada, grevin süreceği belirtildi.", "Oda"),
        ("Tarım Odası'ndan yapılan açıklamada, grevin süreceği belirtildi.", "Tarım Odası"),
        ("Banka tarafından yapılan duyuruda, faizin düştüğü belirtildi.", "Banka"),
        ("YDDK tarafından 5 Mayıs tarihli duyuruya göre faizler geriledi.", "YDDK"),
        ("Sendikanın mayıs ayı ücret raporuna göre maaşlar geriledi.", "Sendika"),
        ("Ova Yol Kurumu (OYK) verilerine göre trafik azaldı.", "Ova Yol Kurumu"),
    ],
)
def test_a_document_speaks_for_who_issues_it(text: str, speaker: str) -> None:
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "tr")).claims
    assert [claim.speaker_name for claim in claims] == [speaker]


def test_the_document_itself_belongs_to_whom_something_is_according_to(read) -> None:
    assert read("Sendikanın mayıs ayı ücret raporuna göre maaşlar geriledi.") == [
        ("Sendikanın mayıs ayı ücret raporuna", "göre", "maaşlar geriledi", "assert")
    ]


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Vali, köprünün kapandığını duyururken tünelin onarıldığını belirtti.", ["duyururken", "belirtti"]),
        ("Vali, köprünün kapandığını aktararak tünelin onarıldığını söyledi.", ["aktararak", "söyledi"]),
        ("Vali köprünün kapandığını belirtip tünelin onarıldığını söyledi.", ["belirtip", "söyledi"]),
        ("Vali, köprünün kapandığına işaret ederek tünelin onarıldığını söyledi.", ["işaret ederek", "söyledi"]),
    ],
)
def test_a_converb_reports_what_stands_before_it(read, text: str, cues: list[str]) -> None:
    first, second = read(text)
    assert [first[:2], second[:3]] == [("Vali", cues[0]), ("Vali", cues[1], "tünelin onarıldığını")]
    assert first[2].startswith("köprünün kapandığın")


@pytest.mark.parametrize(
    "text",
    ["Yeni fabrika, istihdamı artırmayı hedefliyor.", "Son grafikler, fiyatın düşebileceğine işaret ediyor."],
)
def test_a_thing_aims_at_nothing(read, text: str) -> None:
    assert read(text) == []


def test_who_has_a_will_and_what_a_document_says_aim_at_something(read) -> None:
    assert read("Ova merkezli banka, istihdamı artırmayı hedefliyor.")[0][0] == "Ova merkezli banka"
    assert read("Kurumun son raporu, fiyatın düşebileceğine işaret ediyor.")[0][0] == "Kurumun son raporu"


@pytest.mark.parametrize("opening", ["Görüşmeler sürerken", "Uzun toplantıdan sonra", "Geçen akşamki olayla ilgili"])
def test_what_opens_a_sentence_before_a_name_is_no_part_of_the_speaker(read, opening: str) -> None:
    assert read(f"{opening} Ece Tan kararın ertelendiğini belirtti.") == [
        ("Ece Tan", "belirtti", "kararın ertelendiğini", "assert")
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Aydın'dan yeni köprü çağrısı",
        "Köprü ayın sonunda onarılacak",
        "Aydın, tüneli salı günü geziyor",
        "YÜZDE 40 İNDİRİMLİ BİLETLER SATIŞTA",
        "Haberler Göl: Tünelin yanındayız",
    ],
)
def test_a_heading_ends_where_the_subject_of_the_sentence_begins(read, heading: str) -> None:
    text = f"{heading} Vali Cem Aydın, yolların açıldığını söyledi."
    assert read(text) == [("Vali Cem Aydın", "söyledi", "yolların açıldığını", "assert")]


def test_a_capital_on_a_word_of_a_closed_class_begins_a_sentence(read) -> None:
    text = "Onarım yaza kadar sürecek Bu yıl biletlerin ucuzladığını belirten Kaya, yolun açıldığını söyledi."
    assert read(text)[0] == ("Kaya", "belirten", "Bu yıl biletlerin ucuzladığını", "assert")


def test_a_future_before_a_name_in_a_case_ends_no_heading(read) -> None:
    text = "Haziranda açılacak Ova Köprüsü'nün planını çizen Ece Tan, yolların bittiğini söyledi."
    assert read(text) == [("Ece Tan", "söyledi", "yolların bittiğini", "assert")]


@pytest.mark.parametrize(
    "opening",
    [
        "Yerel tarafta da",
        "Ova'da ise",
        "Bilet fiyatları hakkında ise",
        "Yeni haritalarını da açıklayan",
        "Göl ile Ova arasında süren görüşmeler yakından izlenirken",
        "31 Mayıs akşamı yaşanan kazayla ilgili",
        "Bu arada",
    ],
)
def test_what_only_brings_a_sentence_forward_is_no_part_of_its_subject(read, opening: str) -> None:
    assert read(f"{opening} Ece Tan, köprünün kapandığını söyledi.") == [
        ("Ece Tan", "söyledi", "köprünün kapandığını", "assert")
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Göl merkezli Kaya Enerji köprünün açıldığını duyurdu.", "Göl merkezli Kaya Enerji", "köprünün açıldığını"),
        (
            "Ova A.Ş. Genel Müdürü Ece Tan, yolun açıldığını söyledi.",
            "Ova A.Ş. Genel Müdürü Ece Tan",
            "yolun açıldığını",
        ),
        ("Bu yolu eleştirenler, biletin pahalı olduğunu savunuyor.", "Bu yolu eleştirenler", "biletin pahalı olduğunu"),
        ("Vali Cem Aydın Göl ile anlaşıldığını söyledi.", "Vali Cem Aydın", "Göl ile anlaşıldığını"),
        ("Bakan Kaya; köprünün açıldığını söyledi.", "Bakan Kaya", "köprünün açıldığını"),
        (
            "Rapor, en çok etkilenenlerin; sürücüler, yolcular ve esnaf olduğunu ortaya koydu.",
            "Rapor",
            "en çok etkilenenlerin; sürücüler, yolcular ve esnaf olduğunu",
        ),
        (
            "Ova kıyılarında 2011 ile 2015 yılları arasında toplanan bütün su örneklerini inceleyen uzmanlar, suyun temiz olduğunu saptadı.",
            "Ova kıyılarında 2011 ile 2015 yılları arasında toplanan bütün su örneklerini inceleyen uzmanlar",
            "suyun temiz olduğunu",
        ),
        ("Belgelerde şirketlerin vergi ödemediği belirtiliyor.", "Belgelerde", "şirketlerin vergi ödemediği"),
    ],
)
def test_a_subject_is_named_in_full(read, text: str, source: str, content: str) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == [(source, content)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Kaya, tüneli kapattı, köprünün açıldığını söyledi.", "köprünün açıldığını"),
        ("Kaya, tüneli kapatmış, köprünün açıldığını duyurmuştu.", "köprünün açıldığını"),
        (
            "Kaya, çok daha sürdürülebilir, ucuz bir yol yapıldığını söyledi.",
            "çok daha sürdürülebilir, ucuz bir yol yapıldığını",
        ),
        ("Kaya, yarın köprünün açılacağını söyledi.", "yarın köprünün açılacağını"),
        ("Kaya, üç gün önce, köprünün açıldığını söyledi.", "köprünün açıldığını"),
        ("Kaya, ajansa dün verdiği röportajda köprünün açıldığını söyledi.", "köprünün açıldığını"),
        ("Kaya, bakanlığın yaptığı açıklamada hata olduğunu söyledi.", "bakanlığın yaptığı açıklamada hata olduğunu"),
        ("Kaya, açılış konuşmasında köprünün açıldığını söyledi.", "köprünün açıldığını"),
        ("Sunumunda, köprünün açıldığını söyleyen Kaya gülümsedi.", "köprünün açıldığını"),
    ],
)
def test_a_content_begins_behind_other_clauses_and_settings(read, text: str, content: str) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == [("Kaya", content)]


def test_a_subject_behind_another_clause_is_the_speaker(read) -> None:
    assert read("Köprü dün açıldı, Bakan Kaya tünelin kapandığını söyledi.") == [
        ("Bakan Kaya", "söyledi", "tünelin kapandığını", "assert")
    ]


def test_joined_participles_describe_one_speaker(read) -> None:
    text = "Köprünün açıldığını belirten ve tünelin kapandığını ifade eden Kaya yolun bittiğini söyledi."
    assert read(text) == [
        ("Kaya", "belirten", "Köprünün açıldığını", "assert"),
        ("Kaya", "ifade eden", "tünelin kapandığını", "assert"),
        ("Kaya", "söyledi", "yolun bittiğini", "assert"),
    ]


def test_a_name_behind_a_participle_ends_at_its_comma_and_goes_on_behind_and(read) -> None:
    text = "Yolun bittiğini belirten Kaya, kaynak sorunu olduğunu söyledi."
    assert [claim[0] for claim in read(text)] == ["Kaya", "Kaya"]
    text = "Yolun bittiğini belirten Su Yolları ve Köprüler Kurulu, tünelin kapandığını duyurdu."
    assert [claim[0] for claim in read(text)] == ["Su Yolları ve Köprüler Kurulu"] * 2


def test_drawing_attention_reports_a_dative_alone(read) -> None:
    assert read("Köprünün erken açılması dikkati çekti.") == []
    assert read("Kaya, yasanın kendisine verdiği yetkilere işaret ederek gülümsedi.") == []
    assert read("Köprünün açıldığına dikkati çeken Kaya gülümsedi.") == [
        ("Kaya", "dikkati çeken", "Köprünün açıldığına", "assert")
    ]


def test_a_word_that_the_text_has_without_a_capital_is_no_name(read) -> None:
    text = "Vali Cem Aydın, bilet fiyatının arttığını söyledi. Bilet satışlarının sürdüğünü belirtti."
    assert read(text)[1][::2] == ("", "Bilet satışlarının sürdüğünü")


def test_a_quotation_behind_a_colon_ends_with_its_mark(read) -> None:
    text = "Ova Yolları’ndan proje sorumlusu ve raporun eş yazarı Ece Tan-Aydın şöyle diyor: “Köprü çok eski.” 2016’da onarıldı."
    assert read(text) == [
        ("Ova Yolları’ndan proje sorumlusu ve raporun eş yazarı Ece Tan-Aydın", "diyor", "Köprü çok eski", "assert")
    ]


def test_a_particle_behind_according_to_is_no_part_of_the_content(read) -> None:
    assert read("Kurumun raporuna göre ise trafik azaldı.")[0][2] == "trafik azaldı"


@pytest.mark.parametrize(
    ("content", "polarity"),
    [
        (
            "geçen yıl başlayan ve bu yıl da süren bütün onarımların yolcular için bir an önce bitmesi gerektiğini",
            "demand",
        ),
        ("köprünün kapatılmasına gerek olmadığını", "assert"),
        ("gerekli kararların alındığını", "assert"),
    ],
)
def test_a_demand_closes_its_content(read, content: str, polarity: str) -> None:
    assert read(f"Kaya, {content} söyledi.") == [("Kaya", "söyledi", content, polarity)]
    assert read("Kaya, “Belediye bu eski köprüyü kapatmalı, onu bir an önce bitirmeli” dedi.")[0][3] == "demand"


def test_a_plan_in_which_another_only_stands_in_an_aside_is_the_speakers_own(read) -> None:
    assert read("Kaya, Ova'nın yapacağı toplantı öncesinde yeni bir köprü kuracağını söyledi.")[0][3] == "intend"
    assert read("Kaya, Ova'nın yeni bir köprü kuracağını söyledi.")[0][3] == "assert"


def test_a_document_behind_a_passive_participle_speaks_in_the_main_clause(read) -> None:
    text = "Köprünün eskidiğine işaret edilen raporda, tünelin kapandığı vurgulandı."
    assert read(text) == [
        ("raporda", "işaret edilen", "Köprünün eskidiğine", "assert"),
        ("raporda", "vurgulandı", "tünelin kapandığı", "assert"),
    ]


@pytest.mark.parametrize(
    "content",
    [
        "madenin atık suyunun kuyuları zehirlediğini",
        "hiçbir amirin sızıntıyı bildirmediğini",
        "patronun üç aydır maaşları ödemediğini",
        "polisin göstericilere ateş açtığını",
        "komşu ülkenin isyancıları silahlandırdığını",
        "bakanın rüşvet aldığını",
        "kazanın sorumlusunun müteahhit olduğunu",
    ],
)
def test_a_wrong_that_another_did_is_an_accusation(read, content) -> None:
    assert read(f"Avukat, {content} söyledi.")[0][2:] == (content, "accuse")


@pytest.mark.parametrize(
    "content",
    [
        "parayı çaldığını",
        "kimseyi zehirlemediğini",
        "yolsuzluk soruşturması başlatıldığını",
        "selde elli kişinin öldüğünü",
        "enflasyonun düşeceğini",
        "yolun kapanabileceğini",
    ],
)
def test_what_is_confessed_denied_looked_into_or_befalls_is_asserted(read, content) -> None:
    assert read(f"Müdür, {content} söyledi.")[0][2:] == (content, "assert")


@pytest.mark.parametrize(
    "text",
    [
        "Bakan, istifa etmeyeceğini söyledi.",
        "Bakan, istifa etmeye niyeti olmadığını söyledi.",
        "Banka, yüz şubeyi kapatmayı planladığını açıkladı.",
        "Başbakan, “Kimseyi teslim etmeyeceğiz” dedi.",
        "Polis, görüntülerin yayımlanmayacağını açıkladı.",
        "Şirket sözcüsü, şirketin iki bin kişiyi işe alacağını söyledi.",
    ],
)
def test_what_the_speaker_will_do_or_have_done_is_a_plan(read, text) -> None:
    assert read(text)[0][3] == "intend"


def _own(text: str) -> list[str]:
    """What the outlet itself asserts."""
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "tr")).claims
    return [claim.content for claim in claims if claim.unattributed]


def test_a_heading_is_no_part_of_what_the_outlet_asserts() -> None:
    assertion = "Ova'da geçen ay 412 yeni konutun yapımı tamamlandı"
    assert _own(f"Ova Haberler Konut yapımı hızlandı Konut yapımı hızlandı {assertion}.") == [assertion]
    assert _own(f"Konut yapımı yeniden hızlandı {assertion}.") == [assertion]
    assert _own(f"{assertion}.") == [assertion]


def _speakers(text: str) -> list[str]:
    return [claim.speaker_name for claim in RuleExtractor().extract(Article(Article.make_id(text), text, "tr")).claims]


@pytest.mark.parametrize(
    ("document", "issuer"),
    [
        ("Dün yayımlanan TYD bültenine", "TYD"),
        ("Deniz Katılım'dan yapılan açıklamaya", "Deniz Katılım"),
        ("Yıldız Finans'ın ihracat verilerine ilişkin beklenti anketine", "Yıldız Finans"),
        ("Deniz Yapı GYO'nun verdiği bilgilere", "Deniz Yapı GYO"),
        ("Analist Ece Tan'a", "Ece Tan"),
        ("Yeni yayımlanan bir rapora", "Yeni yayımlanan bir rapora"),
        ("Haftalık bültene", "Haftalık bültene"),
    ],
)
def test_a_document_speaks_in_the_name_of_its_author(document, issuer) -> None:
    assert _speakers(f"{document} göre limandan 300 ton yük geçti.") == [issuer]


def test_a_later_document_is_that_of_the_name_which_a_comma_closes() -> None:
    text = "Bisküvi üreticisi Deniz Gıda, ilk çeyrek raporunu yayımladı. Rapora göre 300 ton un işlendi."
    assert _speakers(text) == ["Deniz Gıda"]
    text = "Hatta, raporu kimse okumadı. Rapora göre 300 ton un işlendi."
    assert _speakers(text) == ["Rapora"]


def test_a_nationality_before_its_noun_is_no_speaker(read) -> None:
    assert read("Alman devlerinin zarar ettiği açıklandı. Türk balıkçılığının büyüdüğünü bildirdi.") == []


def test_what_shows_something_has_its_subject_in_its_own_clause(read) -> None:
    text = "Vali Ece Tan, “Yol açık” dedi. Satışların azalması krizin derinleştiğini ortaya koydu."
    assert read(text) == [("Vali Ece Tan", "dedi", "Yol açık", "assert")]


@pytest.mark.parametrize(
    "text",
    [
        "TASS, Savunma Bakanlığı'na dayanarak, ordunun kenti bombaladığını yalanladığını bildirdi.",
    ],
)
def test_whom_an_agency_cites_on_a_denial_is_kept_in_its_chain(text: str) -> None:
    (claim,) = (one for one in RuleExtractor().extract(Article("a", text, "tr")).claims if one.speaker_name == "army")
    assert (claim.cue, claim.content, claim.attribution.polarity.value) == (
        "yalanladığını",
        "kenti bombaladığını",
        "deny",
    )
    assert claim.attribution.reported_by == ("TASS", "Ministry of Defence")


def test_a_body_is_an_authority_in_its_case(read) -> None:
    assert read("Valiliğe göre yangın kontrol altına alındı.") == [
        ("Valiliğe", "göre", "yangın kontrol altına alındı", "assert")
    ]
    assert read("Örgüte göre saldırıda on kişi öldü.") == [("Örgüte", "göre", "saldırıda on kişi öldü", "assert")]
    assert read("Takvime göre sınavlar haziranda yapılacak.") == []
    assert read("Sanayi üretimi ülkelere göre incelendi.") == []


def test_what_opens_in_the_accusative_is_part_of_the_content(read) -> None:
    first = "Bakan Ece Tan üç kişinin öldüğünü söyledi. "
    assert read(first + "Göçmenleri kıyıya jandarmanın taşıdığını da iddia etti.")[1:] == [
        ("", "iddia etti", "Göçmenleri kıyıya jandarmanın taşıdığını", "assert")
    ]
    assert read("Avukatları tutuklamanın uzun süreceğini söyledi.")[0][0] == "Avukatları"
    assert read("Bazıları köprünün kapandığını söyledi.")[0][0] == "Bazıları"


def test_the_document_that_is_pointed_at_speaks(read) -> None:
    assert read("Aynı açıklamada hastanelerin dolduğu kaydedildi.") == [
        ("Aynı açıklamada", "kaydedildi", "hastanelerin dolduğu", "assert")
    ]


@pytest.mark.parametrize(
    "text, name",
    [
        ("Ova Savunma Bakanlığı üç kişinin öldüğünü duyurdu. Bakanlığa göre on kişi yaralandı.", "Ova Savunma Bakanlığı"),
        ("Liman İşçileri Sendikası grevin süreceğini duyurdu. Sendika, üç işçinin öldüğünü açıkladı.", "Liman İşçileri Sendikası"),
        ("Demirkaya Madencilik suçlamaları reddetti. Şirket, ocağın açık olduğunu açıkladı.", "Demirkaya Madencilik"),
    ],
)  # fmt: skip
def test_a_bare_body_takes_up_the_one_that_was_named(text, name) -> None:
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "tr")).claims
    assert [claim.speaker_name for claim in claims] == [name, name]


def test_each_nominalised_clause_is_a_claim_of_its_own(read) -> None:
    text = "Ali Kaya köprünün açıldığını, yolun kapandığını ancak tüneli bugün açacaklarını söyledi."
    assert read(text) == [
        ("Ali Kaya", "söyledi", "köprünün açıldığını", "assert"),
        ("Ali Kaya", "söyledi", "yolun kapandığını", "assert"),
        ("Ali Kaya", "söyledi", "tüneli bugün açacaklarını", "intend"),
    ]
    shared = "Ece Tan, köprünün açıldığı ve yolun onarıldığını belirtti."
    assert [content for _, _, content, _ in read(shared)] == ["köprünün açıldığı", "yolun onarıldığını"]


@pytest.mark.parametrize(
    "content",
    [
        "bakanın köprünün açıldığını, yolun kapandığını duyurduğunu",
        "üç kişinin öldüğünü ve gömüldüğünü",
        "Ova'nın yaptığı, halkın kullandığı köprünün yıkıldığını",
    ],
)
def test_what_a_reported_clause_holds_is_not_cut_out_of_it(read, content: str) -> None:
    assert read(f"Vali Ece Tan, {content} söyledi.") == [("Vali Ece Tan", "söyledi", content, "assert")]


@pytest.mark.parametrize(
    "cue, content",
    [
        ("göstermişti", "Raporlar, yolun kapandığını göstermişti."),
        ("açıklamış", "Kurum yolun kapandığını açıklamış, ardından köprüyü de kapatmıştı."),
        ("vurgulamaktadır", "Kurum yolun kapandığını vurgulamaktadır."),
        ("ima etti", "Ece Tan, yolun kapandığını ima etti."),
        ("hükmetti", "Mahkeme, yolun kapandığına hükmetti."),
        ("şöyle devam etti", "Vali Ece Tan şöyle devam etti: “Yol dün kapandı.”"),
        ("değerlendirmede bulundu", "Vali Ece Tan, şu değerlendirmede bulundu: “Yol dün kapandı.”"),
        ("derken", "Vali Ece Tan “Yol dün kapandı” derken yarını bekliyor."),
    ],
)
def test_perfects_formal_presents_and_announced_quotations(read, cue: str, content: str) -> None:
    assert [(told[1], told[3]) for told in read(content)] == [(cue, "assert")]


def test_the_subject_behind_a_converb(read) -> None:
    other = "Vali Ece Tan köprünün açıldığını vurgularken, Bakan Ali Kaya ise yolun kapandığını söyledi."
    assert read(other) == [
        ("Vali Ece Tan", "vurgularken", "köprünün açıldığını", "assert"),
        ("Bakan Ali Kaya", "söyledi", "yolun kapandığını", "assert"),
    ]
    same = "Ova Adalet Bakanlığı, köprünün kapatılmasını talep etmiş ve şirketi halkı aldatmakla suçlamıştı."
    assert [(source, content) for source, _, content, _ in read(same)] == [
        ("Ova Adalet Bakanlığı", "köprünün kapatılmasını"),
        ("Ova Adalet Bakanlığı", "şirketi halkı aldatmakla"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Vali Ece Tan yolun kapandığını söyledi. Köprünün de kapanacağı belirtiliyor.",
        "Vali Ece Tan yolun kapandığını söyledi. Kaya Holding köprünün de kapanacağı bildirildi.",
    ],
)
def test_a_passive_without_a_document_says_nobodys_words(read, text: str) -> None:
    assert [content for _, _, content, _ in read(text)] == ["yolun kapandığını"]


def test_a_passive_goes_on_with_the_document(read) -> None:
    text = "Kurumun açıklamasında yolun kapandığı belirtildi. Köprünün de kapanacağı ifade edildi."
    assert [content for _, _, content, _ in read(text)] == ["yolun kapandığı", "Köprünün de kapanacağı"]


def test_people_alone_are_an_authority(read) -> None:
    assert read("Yetkiliye göre köprü kapandı.") == [("Yetkiliye", "göre", "köprü kapandı", "assert")]


def test_when_something_was_said_is_no_part_of_who_said_it(read) -> None:
    text = "Haziran sonunda Kaya Holding, yolu terk ettiğini belirtti."
    assert read(text) == [("Kaya Holding", "belirtti", "yolu terk ettiğini", "assert")]


def test_a_quotation_behind_a_name_and_a_colon(read) -> None:
    assert read("Yol kapandı. Ece Tan, Ova Belediyesi'nin danışmanı: “Köprü de dün kapandı.” Yağmur sürüyor.") == [
        ("Ece Tan, Ova Belediyesi'nin danışmanı", ":", "Köprü de dün kapandı", "assert")
    ]
    assert read("Bakan Ece Tan konuya açıklık getirdi: “Köprü de dün kapandı.”") == [
        ("Bakan Ece Tan", ":", "Köprü de dün kapandı", "assert")
    ]
    assert read("Kitap eski bir sözle başladı: “Köprü de dün kapandı.”") == []


def test_a_straight_mark_closes_a_quotation_that_another_opens(read) -> None:
    text = 'Vali Ali Demir, “Köprü bugün "sağlam" değil. Yol da kapalı." dedi.'
    assert [(claim[0], claim[2]) for claim in read(text)] == [
        ("Vali Ali Demir", 'Köprü bugün "sağlam" değil'),
        ("Vali Ali Demir", "Yol da kapalı"),
    ]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Bakan, köprünün kapandığını söylüyordu.", ("Bakan", "söylüyordu", "köprünün kapandığını", "assert")),
        ("Bakan, ihracatın artacağını umuyor.", ("Bakan", "umuyor", "ihracatın artacağını", "assert")),
        ("Uzmanlar faizin düşmesini bekliyor.", ("Uzmanlar", "bekliyor", "faizin düşmesini", "assert")),
        ("Kurum, ücretlerin artırılmasını emretti.", ("Kurum", "emretti", "ücretlerin artırılmasını", "demand")),
        ("Raporda vergilerin düşürülmesi istendi.", ("Raporda", "istendi", "vergilerin düşürülmesi", "demand")),
        ("Dernek saldırıyı lanetledi.", ("Dernek", "lanetledi", "saldırıyı", "accuse")),
        ("Başkan, yasanın geçeceğine inanmıyor.", ("Başkan", "inanmıyor", "yasanın geçeceğine", "deny")),
        (
            "Hükümet, vergileri düşürmeyi taahhüt ediyor.",
            ("Hükümet", "taahhüt ediyor", "vergileri düşürmeyi", "intend"),
        ),
        ("Bakan Yılmaz'ın deyimiyle köprü kapandı.", ("Bakan Yılmaz'ın", "deyimiyle", "köprü kapandı", "assert")),
        ('Vali, "Köprü kapandı" sözleriyle yanıtladı.', ("Vali", "sözleriyle yanıtladı", "Köprü kapandı", "assert")),
    ],
)
def test_the_further_forms_of_saying_demanding_and_planning(read, text, claim) -> None:
    assert read(text) == [claim]


def test_markets_expect_nothing(read) -> None:
    assert read("Piyasalar bankanın faizi indirmesini bekliyor.") == []


def test_what_somebody_confirms_or_foresees_may_be_a_noun(read) -> None:
    assert read("Bakanlık haberi doğruladı.") == [("Bakanlık", "doğruladı", "haberi", "assert")]
    assert read("Banka büyük bir kriz öngörüyor.") == [("Banka", "öngörüyor", "büyük bir kriz", "assert")]


def test_whom_something_is_according_to_may_be_named_by_more_than_one_word(read) -> None:
    text = "Liman şirketine göre iskele dün sabah çöktü."
    assert [(found[0], found[2]) for found in read(text)] == [("Liman şirketine", "iskele dün sabah çöktü")]


def test_who_remembers_that_something_was_so_tells_it(read) -> None:
    text = "Bir kapıcı, bekçinin erken çıktığını hatırlıyor."
    assert read(text) == [("Bir kapıcı", "hatırlıyor", "bekçinin erken çıktığını", "assert")]
