"""Text to sentences."""

from claimcheck.languages.catalogue import language
from claimcheck.text.sentences import split_sentences


def test_a_number_may_open_a_sentence() -> None:
    text = "Viele Menschen sind umgekommen. 1.403 Menschen wurden verletzt. Am 5. Mai um ca. 30 Uhr."
    cut = [sentence.span.of(text) for sentence in split_sentences(text, language("de"))]
    assert cut[:2] == ["Viele Menschen sind umgekommen.", "1.403 Menschen wurden verletzt."]
    assert len(cut) == 3


def test_a_number_in_a_quotation_ends_no_sentence() -> None:
    text = 'He said: "They left together. 12 came back later."'
    assert len(split_sentences(text, language("en"))) == 1
