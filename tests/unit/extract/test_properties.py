"""Whatever the text: spans slice back, the same input gives the same output, nothing crashes or runs away."""

import time
from itertools import islice, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor
from claimcheck.languages.catalogue import LANGUAGES

WORDS = st.sampled_from(
    ["said", "that", "“", "”", '"', ",", ".", "the", "ministry", "denied", "Russia", "according to",
     "قال", "إن", "نفى", "وقالت", "«", "»", "\n",
     "but", "and", ":", "—", "he", "5000", "’s", "\u0640", "\u200f", "e\u0301", "😀", "لكن", "الوزارة", "says",
     "adding"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=40).map(" ".join))


def article(text: str, language: str) -> Article:
    return Article(id=Article.make_id(text), text=text, language=language)


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.sampled_from(sorted(LANGUAGES)))
def test_offsets_slice_back_and_running_twice_gives_the_same(text: str, language: str) -> None:
    extraction = RuleExtractor().extract(article(text, language))
    for claim in extraction.claims:
        spans = claim.attribution.content_spans
        assert spans and claim.content == " ".join(span.of(text) for span in spans)
        assert claim.cue == claim.attribution.cue_span.of(text)
        cued = () if claim.unattributed else (claim.attribution.cue_span,)  # what the outlet says itself has no cue
        for span in (*cued, *spans):
            assert 0 <= span.start < span.end <= len(text)
        source, pronoun = claim.attribution.source_span, claim.attribution.pronoun_span
        for span in (source, pronoun):
            assert span is None or (0 <= span.start < span.end <= len(text) and span.of(text).strip())
        assert claim.speaker.strip()
    assert len({claim.id for claim in extraction.claims}) == len(extraction.claims)
    assert extraction == RuleExtractor().extract(article(text, language))


WORD_FIELDS = (
    "complementisers", "prepositions", "governed_prepositions", "auxiliaries", "pronouns", "roles", "bodies", "titles",
    "documents", "determiners", "coordinators", "clause_openers", "relatives", "negators", "claim_nouns",
    "according_to", "adverbs", "addressees", "infinitive_marks",
)  # fmt: skip


@st.composite
def sentences_of_own_words(draw: st.DrawFn) -> tuple[str, str]:
    """A language, and its cues, small words, quotation marks and some names in any order."""
    language = LANGUAGES[draw(st.sampled_from(sorted(LANGUAGES)))]
    cues = [part for group in language.cues for form in group.forms for part in form.split(" … ")]
    small = [word for field in WORD_FIELDS for word in getattr(language, field)]
    marks = [mark for pair in language.quotation_marks for mark in pair]
    word = st.one_of(
        st.sampled_from(cues),
        st.sampled_from(small),
        st.sampled_from([*marks, ",", ".", ":", "—", ";", "\n"]),
        st.sampled_from(["Anna Lee", "موسكو", "Россия", "法国", "5000"]),
    )
    return language.code, (" " if language.spaced else "").join(draw(st.lists(word, max_size=18)))


@settings(max_examples=200, deadline=None)
@given(sentences_of_own_words())
def test_the_words_of_a_language_in_any_order_are_read(given_text: tuple[str, str]) -> None:
    language, text = given_text
    for claim in RuleExtractor().extract(article(text, language)).claims:
        assert claim.content == " ".join(span.of(text) for span in claim.attribution.content_spans)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le peuple pourrait se diviser, certains voulant se battre, d'autres souhaitant de"),
        ("ru", '"Мы "лицом к лицу", - отметил Иванов"'),
        ("ar", "وصف"),
        ("ar", "قصف باريس داعيا باستمرار وبشدة"),
        ("ar", "يجدد أضافت تأكيده"),
        ("ur", "کہاکہ"),
        ("zh", "公开\n说"),
        ("ar", "أضافت “ , على"),
        ("tr", "Ankara “ ' ” , iddiasında bulunuyor"),
    ],
    ids=[
        "a cue whose noun is cut off",
        "quotations that are not closed",
        "a lone cue",
        "manner that ends the text",
        "a cue and its noun apart, with nothing behind",
        "a cue that ends the text",
        "nothing behind what opens a sentence",
        "a setting cut off behind a comma",
        "a content without words",
    ],
)
def test_what_once_ended_a_check_is_read(language: str, text: str) -> None:
    RuleExtractor().extract(article(text, language))


@settings(max_examples=40, deadline=None)
@given(TEXTS, st.text(max_size=8).filter(lambda code: code not in LANGUAGES))
def test_a_language_without_a_file_gives_no_claims_and_no_crash(text: str, language: str) -> None:
    extraction = RuleExtractor().extract(article(text, language))
    assert extraction.claims == () and extraction.coverage == ()


NOISE = 0.05  # seconds


def seconds(text: str, language: str) -> float:
    """The least processor time of some readings: what else runs on the machine only ever adds to it."""
    spent = []
    for _ in range(2):
        started = time.process_time()
        RuleExtractor().extract(article(text, language))
        spent.append(time.process_time() - started)
    return min(spent)


def assert_linear(shorter: str, longer: str, language: str) -> None:
    """Four times the text takes at most about six times as long; the square would be sixteen."""
    assert any(seconds(longer, language) < 6 * seconds(shorter, language) + NOISE for _ in range(3))


@pytest.mark.parametrize(
    "piece",
    [
        'said "',
        "he said that ",
        "“",
        "and said, ",
        "the the ",
        "قال إن ",
        "و",
        "نفى ",
        '"a" said ',
        "a,",
        "X said X denied ",
        "(",
        "according to ",
    ],
)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_adversarial_text_takes_linear_time(piece: str, language: str) -> None:
    texts = (piece * (length // len(piece)) for length in (1_500, 6_000))
    assert_linear(*texts, language)


NAMES = {
    "Latin": "bdfgklmn aeiou",
    "Arabic": "بتجدرسشق امنلو",
    "Cyrillic": "бвгдклмн аеиоу",
    "Han": "木水火土山石田竹 安平明和文",
}


def names(number: int, script: str) -> list[str]:
    """As many names of two words, no two alike."""
    first, second = (part.strip() for part in NAMES[script].split(" "))
    parts = ["".join(letters) for letters in product(first, second, repeat=2)]
    return [f"{one.title()} {other.title()}" for one, other in islice(product(parts, parts), number)]


@pytest.mark.parametrize(
    ("language", "script", "sentence"),
    [
        ("en", "Latin", "{} said the bridge was closed. "),
        ("en", "Latin", "{} said the bridge was closed. He said it was old. “It is shut.” "),
        ("en", "Latin", "{} said the bridge was closed, an allegation the board denied. "),
        ("de", "Latin", "{} sagte, die Brücke sei geschlossen. "),
        ("tr", "Latin", "{} köprünün kapalı olduğunu söyledi. "),
        ("ar", "Arabic", "قال {} إن الجسر مغلق. "),
        ("fa", "Arabic", "{} خبر بسته شدن پل را تکذیب کرد، "),
        ("uk", "Cyrillic", "{} сказав, що міст закрито. "),
        ("zh", "Han", "伊方官员{}说，大桥已经关闭。"),
    ],
    ids=["en", "en-pronouns", "en-tails", "de", "tr", "ar", "fa-no-stops", "uk", "zh"],
)
def test_a_new_speaker_in_each_sentence_takes_linear_time(language: str, script: str, sentence: str) -> None:
    shorter, longer = ("".join(sentence.format(name) for name in names(number, script)) for number in (100, 400))
    assert_linear(shorter, longer, language)
