from tokenizers import Tokenizer

from claimcheck.domain.article import Span
from claimcheck.modelcards import embedded_card
from claimcheck.protocols import Mark, ReadText, Role
from claimcheck.tagging.pieces import LONGEST, ROLES, WINDOW, Piece, sentences_of, windows


def read(text: str, *ends: int, quotes: tuple[Span, ...] = (), marks: tuple[Mark, ...] = ()) -> ReadText:
    starts = (0, *(end + 1 for end in ends[:-1]))
    return ReadText(text, tuple(Span(*place) for place in zip(starts, ends, strict=True)), quotes, marks)


def pieces_of(given: ReadText) -> list[list[Piece]]:
    return sentences_of(given, Tokenizer.from_file(str(embedded_card("embed").folder / "tokenizer.json")))


def test_pieces_know_their_place_their_capitals_and_what_the_rules_mark() -> None:
    text = 'Anna Orr of UNESCO said: "It rains." Then she left.'
    quote = text.index('"')
    marks = (Mark(Span(quote + 1, quote + 9), Role.CONTENT), Mark(Span(0, 8), Role.SOURCE))
    first, second = pieces_of(read(text, quote + 11, len(text), quotes=(Span(quote, quote + 11),), marks=marks))
    by_word = {text[piece.start : piece.end]: piece.features for piece in first}
    assert by_word["Anna"] == (1, 0, 2, ROLES[Role.SOURCE])
    assert by_word["of"] == (0, 0, 0, 0)
    assert by_word["rains"] == (0, 1, 0, ROLES[Role.CONTENT])
    assert any(features[0] == 2 for word, features in by_word.items() if "UNESCO".startswith(word))
    assert text[second[0].start : second[0].end] == "Then" and second[0].features[2] == 1


def test_a_sentence_on_a_new_line_opens_a_paragraph() -> None:
    text = "It rains.\nIt snows."
    assert [pieces[0].features[2] for pieces in pieces_of(read(text, 9, len(text)))] == [2, 2]


def test_windows_hold_whole_sentences_and_a_sentence_that_is_too_long_stands_alone() -> None:
    def sentence(size: int) -> list[Piece]:
        return [Piece(1, 0, 1, (0, 0, 0, 0))] * size

    long = sentence(WINDOW + 5)
    assert [len(window) for window in windows([sentence(60), sentence(60), sentence(60), long])] == [120, 60, 131]
    assert [len(window) for window in windows([sentence(20), sentence(20), sentence(60)], first=30)] == [20, 80]


def test_of_an_endless_sentence_the_end_is_left_unread() -> None:
    text = "rain " * 400
    assert [len(pieces) for pieces in pieces_of(read(text, len(text)))] == [LONGEST]
