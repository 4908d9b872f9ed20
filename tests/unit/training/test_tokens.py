"""The shared tokenizer: what it folds, what it keeps apart."""

from random import Random

from claimcheck.training.tokens import SPECIAL, Vocabulary, build_tokenizer, chinese_words, choose_pieces, learn_pieces


def pieces_of(text: str, vocabulary: tuple[str, ...], words: tuple[str, ...] = ()) -> list[str]:
    return build_tokenizer(Vocabulary((*SPECIAL, *vocabulary), words)).encode(text, add_special_tokens=False).tokens


def test_arabic_letter_variants_and_vowel_marks_are_one_word() -> None:
    assert pieces_of("أَكَّدَ إكـــد", ("اكد",)) == ["اكد", "اكد"]


def test_persian_and_urdu_letters_are_those_of_arabic() -> None:
    assert pieces_of("یک كيک", ("يك", "كيك")) == ["يك", "كيك"]


def test_zero_width_non_joiner_separates() -> None:
    assert pieces_of("می‌شود", ("مي", "شود")) == ["مي", "شود"]


def test_digits_of_every_script_are_the_same_number() -> None:
    assert pieces_of("١٢ ۱۲ १२ 12", ("12",)) == ["12"] * 4


def test_hindi_vowel_signs_stay_in_the_word() -> None:
    assert pieces_of("हिन्दी में।", ("हिन्दी", "में", ".")) == ["हिन्दी", "में", "."]


def test_turkish_dotted_capital_is_a_plain_i() -> None:
    assert pieces_of("İstanbul", ("istanbul",)) == ["istanbul"]


def test_chinese_words_are_matched_whole_and_other_characters_alone() -> None:
    assert pieces_of("外交部否认", ("否", "认"), ("外交部",)) == ["外交部", "否", "认"]


def test_a_pair_of_texts_has_two_segments() -> None:
    encoding = build_tokenizer(Vocabulary((*SPECIAL, "yes", "no"), ())).encode("yes", "no")
    assert encoding.tokens == ["[CLS]", "yes", "[SEP]", "no", "[SEP]"]
    assert encoding.type_ids == [0, 0, 0, 1, 1]


def test_chinese_words_are_those_that_longest_match_finds_often() -> None:
    assert chinese_words(["外交部否认此事"] * 4 + ["否定"], ["外交", "外交部", "否认", "否定", "a"], 10) == [
        "外交部",
        "否认",
    ]


def test_frequent_words_become_pieces() -> None:
    assert "сообщил" in learn_pieces(["министр сообщил"] * 20, 200)


def test_the_same_texts_give_the_same_pieces_in_the_same_order() -> None:
    rng = Random(0)
    words = ["".join(rng.choices("abcdefgh", k=rng.randint(2, 8))) for _ in range(600)]  # many merges are equal
    texts = [" ".join(rng.choices(words, k=12)) for _ in range(600)]
    first, *others = (learn_pieces(texts, 300) for _ in range(4))
    assert len(first) == 300 and all(other == first for other in others)


def test_pieces_are_chosen_by_their_share_in_any_language() -> None:
    counts = {"en": {"port": 98, "rare": 2}, "ur": {"بندرگاہ": 9, "س": 1}}
    assert choose_pieces(counts, {}, ["س"], len(SPECIAL) + 3) == [*SPECIAL, "س", "port", "بندرگاہ"]
