"""Text in the encodings news is found in is read letter for letter, or refused: never turned into other letters."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.errors import UnreadableArticle
from claimcheck.ingest.decoding import decode

TEXTS = {
    "ar": "نفت الوزارة يوم الاثنين أن تكون طائراتها قد قصفت المستشفى في شمال البلاد، وقالت إن التقارير كاذبة.",
    "fa": "وزارت دفاع روز دوشنبه حمله به بیمارستان را تکذیب کرد و گفت که گزارش دروغ است.",
    "ru": "Министр обороны заявил в понедельник, что самолёты не наносили ударов по больнице на севере страны.",
    "uk": "Міністр оборони заявив у понеділок, що літаки не завдавали ударів по лікарні на півночі країни.",
    "fr": "Le ministre a déclaré lundi que l’hôpital n’avait pas été frappé, malgré les témoignages des évacués.",
    "es": "El ministro negó el lunes que el hospital hubiera sido atacado; según los vecinos, la explosión ocurrió.",
    "de": "Das Ministerium dementierte am Montag, dass das Krankenhaus getroffen worden sei; Zeugen äußerten Zweifel.",
    "tr": "Bakanlık pazartesi günü hastanenin vurulmadığını açıkladı; görgü tanıkları bunun doğru olmadığını söyledi.",
    "zh": "外交部发言人星期一否认了对医院的袭击，并称有关报道是虚假的。目击者说他们看到了飞机。",
}
ENCODINGS = [
    ("ar", "cp1256"), ("ar", "iso-8859-6"), ("ar", "utf-16-le"), ("ar", "utf-16-be"), ("fa", "cp1256"), ("ru", "cp1251"),
    ("ru", "koi8-r"), ("ru", "iso-8859-5"), ("ru", "cp866"), ("ru", "utf-16-le"), ("uk", "cp1251"), ("uk", "koi8-u"),
    ("fr", "cp1252"), ("es", "cp1252"), ("es", "latin-1"), ("de", "cp1252"), ("de", "utf-16-be"), ("tr", "cp1254"),
    ("zh", "gb18030"), ("zh", "big5"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "encoding"), ENCODINGS)
def test_a_text_is_read_in_its_encoding_letter_for_letter(language: str, encoding: str) -> None:
    data = TEXTS[language].encode(encoding, errors="ignore")
    assert decode(data, "report.txt") == data.decode(encoding)


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("at", [0, 7, 50])
def test_utf_8_with_a_lost_byte_is_refused_and_not_read_as_something_else(language: str, at: int) -> None:
    data = bytearray(TEXTS[language].encode() * 3)
    broken = next(place for place in range(at, len(data)) if data[place] >= 0xC0)
    del data[broken]
    with pytest.raises(UnreadableArticle, match="not valid UTF-8 at byte"):
        decode(bytes(data), "report.txt")


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_one_line(data: bytes) -> None:
    try:
        text = decode(data, "noise")
    except UnreadableArticle as refused:
        assert str(refused).startswith("noise: ") and "\n" not in str(refused)
    else:
        assert "\0" not in text


def test_the_first_lines_of_a_long_table_are_enough_to_know_its_encoding(tmp_path: Path) -> None:
    from claimcheck.ingest.decoding import encoding_of

    data = (TEXTS["zh"] * 9).encode()
    assert {encoding_of(data[:cut], "table", whole=False) for cut in range(100, 110)} == {"utf-8"}
