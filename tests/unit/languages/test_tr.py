"""Turkish: who says what, in which words."""

import pytest


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
