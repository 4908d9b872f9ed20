"""Whatever the text: spans slice back, the same input gives the same output, nothing crashes or runs away."""

import time

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
        for span in (claim.attribution.cue_span, *spans):
            assert 0 <= span.start < span.end <= len(text)
        assert claim.speaker.strip()
    assert len({claim.id for claim in extraction.claims}) == len(extraction.claims)
    assert extraction == RuleExtractor().extract(article(text, language))


def test_a_language_without_a_file_gives_no_claims_and_no_crash() -> None:
    extraction = RuleExtractor().extract(article("Ministeriet sade att det var fel.", "sv"))
    assert extraction.claims == () and extraction.coverage == ()


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
    started = time.process_time()
    RuleExtractor().extract(article(piece * (8_000 // len(piece)), language))
    assert time.process_time() - started < 10
