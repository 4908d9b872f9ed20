"""The written articles of seeds/news-gold keep what their README promises."""

from pathlib import Path

import pytest

from claimcheck.domain.pair import Relation
from claimcheck.evaluation.gold import read_gold
from claimcheck.evaluation.gold_records import GoldSet

FOLDER = Path(__file__).parents[3] / "seeds" / "news-gold"


@pytest.fixture(scope="module")
def parts() -> dict[str, GoldSet]:
    return {part: read_gold(FOLDER / part) for part in ("train", "dev", "test")}


def test_the_parts_are_as_large_as_is_said(parts: dict[str, GoldSet]) -> None:
    sizes = {part: (len(gold.articles), len(gold.claims), len(gold.pairs)) for part, gold in parts.items()}
    assert sizes == {"train": (56, 817, 1823), "dev": (16, 297, 517), "test": (12, 229, 390)}


def test_every_span_is_what_its_claim_says(parts: dict[str, GoldSet]) -> None:
    for gold in parts.values():
        texts = {article.id: article.text for article in gold.articles}
        for claim in gold.claims:
            text, attribution = texts[claim.article_id], claim.attribution
            assert claim.cue == attribution.cue_span.of(text)
            assert claim.content == " ".join(span.of(text) for span in attribution.content_spans)


def test_the_parts_share_no_article_and_hold_every_relation(parts: dict[str, GoldSet]) -> None:
    ids = [article.id for gold in parts.values() for article in gold.articles]
    assert len(ids) == len(set(ids))
    for gold in parts.values():
        assert {pair.relation for pair in gold.pairs} == set(Relation)


def test_twelve_languages_are_there(parts: dict[str, GoldSet]) -> None:
    languages = {article.language for gold in parts.values() for article in gold.articles}
    assert languages == {"ar", "de", "en", "es", "fa", "fr", "hi", "ru", "tr", "uk", "ur", "zh"}
