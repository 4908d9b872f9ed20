"""Text to sentences."""

import pytest

from claimcheck.languages.catalogue import language
from claimcheck.text.sentences import split_sentences


def test_a_number_may_open_a_sentence() -> None:
    text = "Viele Menschen sind umgekommen. 1.403 Menschen wurden verletzt. Am 5. Mai um ca. 30 Uhr."
    cut = [sentence.span.of(text) for sentence in split_sentences(text, language("de"))]
    assert cut[:2] == ["Viele Menschen sind umgekommen.", "1.403 Menschen wurden verletzt."]
    assert len(cut) == 3


def test_an_address_in_latin_letters_ends_no_sentence() -> None:
    text = "Мост закрыт. Об этом сообщает TARSK.RU со ссылкой на мэра.Пенсионер рад."
    assert len(split_sentences(text, language("ru"))) == 3


def test_a_number_in_a_quotation_ends_no_sentence() -> None:
    text = 'He said: "They left together. 12 came back later."'
    assert len(split_sentences(text, language("en"))) == 1


def test_urdu_without_stops_is_cut_behind_closing_verbs() -> None:
    first = "وزیر نے کہا ہے کہ تیل پیدا کرنے والے ممالک کی تنظیم سے لیرا کے الگ ہونے کے اعلان کے پیچھے سیاسی محرکات ہیں"
    second = "لیرا سیاسی تنہائی میں اثر قائم رکھنے میں ناکام رہا ہے جس کے بعد اس نے الگ ہونے کا اعلان کیا ہے"
    third = "ایک ملک جو الگ ہوتا ہے وہ کمزور ہوتا ہے اور ان کا کہنا تھا اس سے فائدہ نہیں ہوا"
    text = " ".join((first, second, third))
    assert [sentence.span.of(text) for sentence in split_sentences(text, language("ur"))] == [first, second, third]


def test_urdu_without_stops_goes_on_with_therefore_and_what_a_late_relative_tells() -> None:
    filler = "شہر کے پرانے بازار اور نئی سڑک کے درمیان واقع پل کی مرمت کا کام اس سال کے آغاز میں مکمل ہونا تھا مگر رقم نہ ملنے کی وجہ سے"
    first = filler + " یہ کام بند ہے اس لیے لوگ پریشان ہیں"
    second = "کمپنی ان تمام مزدوروں کو ادائیگی کرے گی جو پل پر کام کرتے ہیں"
    third = "اس فیصلے سے مزدور خوش ہیں"
    text = f"{first} {second} {third}"
    assert [sentence.span.of(text) for sentence in split_sentences(text, language("ur"))] == [first, second, third]


def test_urdu_quotations_in_turned_marks_hold_only_their_own_sentences() -> None:
    text = "رضا نے لکھا: ’اس کی توقع تھی۔ یہ برا شگون ہے۔‘ وہ چلے گئے۔ پھر رات ہوئی۔"
    cut = [sentence.span.of(text) for sentence in split_sentences(text, language("ur"))]
    assert cut[0].endswith("ہے۔‘")
    assert cut[1:] == ["وہ چلے گئے۔", "پھر رات ہوئی۔"]


def test_a_heading_that_runs_into_a_sentence_without_a_blank_is_cut_off() -> None:
    text = "Köprü trafiğe kapandıVali Aydın konuştu. VakıfBank ve realDonaldTrump birer addır."
    assert [s.span.of(text) for s in split_sentences(text, language("tr"))] == [
        "Köprü trafiğe kapandı",
        "Vali Aydın konuştu.",
        "VakıfBank ve realDonaldTrump birer addır.",
    ]


def test_a_capital_that_only_a_sentence_gives_opens_one_behind_a_heading_without_a_stop() -> None:
    text = "Neue Vorwürfe gegen die Stadt Die Polizei ermittelt. Jan Roth (@janroth) 22. Juli 2016 Während er lief, fiel er."
    cut = [sentence.span.of(text) for sentence in split_sentences(text, language("de"))]
    assert cut[:2] == ["Neue Vorwürfe gegen die Stadt", "Die Polizei ermittelt."]
    assert cut[-1] == "Während er lief, fiel er."


def test_an_article_before_a_small_letter_opens_a_sentence_behind_a_heading() -> None:
    text = 'Crece la tensión en el puerto El ministro calla. Ruiz: "Nadie sabe nada" La alcaldesa sí habla.'
    assert [sentence.span.of(text) for sentence in split_sentences(text, language("es"))] == [
        "Crece la tensión en el puerto",
        "El ministro calla.",
        'Ruiz: "Nadie sabe nada"',
        "La alcaldesa sí habla.",
    ]
    for name in ("Ayer El Salvador y La Rioja firmaron.", "Vimos la película El lobo gris.", "Habló de La casa vieja."):
        assert len(split_sentences(name, language("es"))) == 1


def test_a_name_may_hold_such_a_capital() -> None:
    for text in (
        "Das Nachrichtenmagazin Der Spiegel und die Partei Die Linke schwiegen.",
        "Das sei für Die Linke ein Sieg.",
        'Er sagte: "Das ist die Band mit dem Lied Eine Nacht und Die Sonne."',
    ):
        assert len(split_sentences(text, language("de"))) == 1


def test_whose_report_it_was_stands_apart_behind_the_last_sentence() -> None:
    german = language("de")
    for credit in ("(dpa)", "(dpa/lno)", "( AFP )", "(mit dpa)"):
        text = f"Es gebe keine Hinweise, sagte die Sprecherin. {credit}"
        assert next(s.span.of(text) for s in split_sentences(text, german)).endswith("Sprecherin.")


@pytest.mark.parametrize(("opening", "closing", "parts"), [("«", "»", 1), ('"', '"', 30)])
def test_only_a_quotation_whose_marks_tell_its_ends_is_never_too_long_for_a_sentence(
    opening: str, closing: str, parts: int
) -> None:
    said = ". ".join(["Міст закрили через аварію, і рух ним зупинили"] * 30)
    assert len(split_sentences(f"{opening}{said}{closing}, – каже мер.", language("uk"))) == parts


def test_a_quotation_in_the_same_marks_as_the_one_around_it_keeps_no_sentences_together() -> None:
    held = "«Наш «Міст» закрили», – сказав мер. Рух зупинили. «Чекаємо», – додав він."
    assert len(split_sentences(held, language("uk"))) == 3
