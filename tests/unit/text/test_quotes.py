"""Quotations in text whose marks are not all paired."""

from claimcheck.languages.catalogue import LANGUAGES
from claimcheck.text.quotes import find_quotes
from claimcheck.text.sentences import split_sentences


def outermost(text: str, language: str) -> list[str]:
    return [quote.inner.of(text) for quote in find_quotes(text, LANGUAGES[language]) if quote.depth == 0]


def test_a_closing_mark_that_closes_nothing_opens_nothing() -> None:
    text = "«سد» پر شد. »وزیر گفت: «آب کافی است. باران می‌بارد.» شهردار گفت: «نیست.»"
    assert outermost(text, "fa") == ["سد", "آب کافی است. باران می‌بارد.", "نیست."]
    assert len(split_sentences(text, LANGUAGES["fa"])) == 3


def test_marks_written_the_other_way_round() -> None:
    assert outermost("وزیر گفت: »آب کافی است« و شهردار گفت: »نیست«", "fa") == ["آب کافی است", "نیست"]


def test_a_mark_that_is_never_closed_holds_no_quotation() -> None:
    text = "Товариство «БВК «Компанія Мрія» звітує. Він сказав: «Води досить». Ольга сказала: «Ні»."
    assert outermost(text, "uk") == ["Компанія Мрія", "Води досить", "Ні"]


def test_a_quotation_in_a_quotation_stays_inside() -> None:
    assert outermost("Він сказав: «Газета «Мрія» бреше». Так.", "uk") == ["Газета «Мрія» бреше"]
