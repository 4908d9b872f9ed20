"""What a word can be is told by lists alone: never by what was read before."""

import pytest

from claimcheck.extract.lexicon import Kind, Kinds, lexicon


def fresh(code: str) -> Kinds:
    return lexicon.__wrapped__(code).kinds


def test_a_word_read_before_joins_no_conjunction() -> None:
    kinds = fresh("ar")
    assert not kinds["جد"]  # "grandfather"
    assert not kinds["وجد"] & Kind.JOINED  # "found"


def test_a_compound_read_before_is_no_part_of_another() -> None:
    kinds = fresh("de")
    first = kinds["hauptstadtpolizeisprecher"]
    kinds = fresh("de")
    kinds["polizeisprecher"], kinds["isprecher"]
    assert kinds["hauptstadtpolizeisprecher"] == first != Kind.NONE


@pytest.mark.parametrize("word", ["وروسيا", "والبلدية", "فالمعارضة", "ومصادر"])
def test_a_conjunction_is_parted_from_a_name_a_noun_with_its_article_and_a_listed_word(word: str) -> None:
    assert fresh("ar")[word] & Kind.JOINED


@pytest.mark.parametrize("word", ["والده", "والدها", "فريق", "وفد"])
def test_a_word_that_begins_like_a_conjunction_is_whole(word: str) -> None:
    assert not fresh("ar")[word] & Kind.JOINED
