"""The dispute-NLI rows of the project keep the form and the balance their README promises."""

from collections import Counter
from pathlib import Path

import pytest

from claimcheck.domain.claim import Polarity
from claimcheck.domain.pair import Relation
from claimcheck.evaluation.dispute_rows import DisputeRow, read_dispute_rows

FOLDER = Path(__file__).parents[3] / "seeds" / "dispute-nli"
LANGUAGES = ("ar", "de", "en", "es", "fa", "fr", "hi", "ru", "tr", "uk", "ur", "zh")


@pytest.fixture(scope="module")
def parts() -> dict[str, list[DisputeRow]]:
    return {part: read_dispute_rows(FOLDER / f"{part}.jsonl") for part in ("train", "train.events", "test")}


@pytest.fixture(scope="module")
def alone() -> list[DisputeRow]:
    """The rows written in one language."""
    return [row for code in ("en", "ar") for row in read_dispute_rows(FOLDER / f"train.{code}.jsonl")]


def test_every_row_is_in_twelve_languages_with_its_three_spans(parts: dict[str, list[DisputeRow]]) -> None:
    for row in (*parts["train"], *parts["train.events"], *parts["test"]):
        assert tuple(sorted(row.languages)) == LANGUAGES, row
        for language in LANGUAGES:
            pair = row.pair(language, language)
            assert pair.left.content and pair.right.content and pair.left.cue and pair.right.speaker


def test_there_are_at_least_four_hundred_rows_and_each_has_a_name_of_its_own(
    parts: dict[str, list[DisputeRow]], alone: list[DisputeRow]
) -> None:
    assert len(parts["train"]) + len(parts["test"]) >= 400
    named = [row.id for row in (*parts["train"], *parts["train.events"], *parts["test"], *alone)]
    assert len(named) == len(set(named))


def test_no_topic_of_the_test_part_is_trained_on(parts: dict[str, list[DisputeRow]], alone: list[DisputeRow]) -> None:
    assert not {row.topic for row in (*parts["train"], *parts["train.events"], *alone)} & {
        row.topic for row in parts["test"]
    }


def test_rows_of_one_language_are_of_all_labels_alike_with_their_spans(alone: list[DisputeRow]) -> None:
    pairs = [row.pair(code, code) for row in alone for code in row.languages]
    assert len(pairs) == len(alone)
    assert all(pair.left.content and pair.right.content and pair.left.cue and pair.right.speaker for pair in pairs)
    assert len(set(Counter(pair.relation for pair in pairs).values())) == 1


def test_labels_of_the_test_part_are_even_and_denials_stand_in_all_of_them(parts: dict[str, list[DisputeRow]]) -> None:
    pairs = [row.pair("en", "en") for row in parts["test"]]
    assert Counter(pair.relation for pair in pairs) == dict.fromkeys(Relation, 40)
    denying = (Polarity.DENY, Polarity.DOUBT)
    denials = Counter(p.relation for p in pairs if p.left.polarity in denying or p.right.polarity in denying)
    assert denials == dict.fromkeys(Relation, 20)


def test_claims_of_one_event_stand_under_several_labels(parts: dict[str, list[DisputeRow]]) -> None:
    labels: dict[str, set[Relation]] = {}
    for row in parts["train.events"]:
        for side in row.texts:
            labels.setdefault(side["en"], set()).add(row.relation)
    several = [claim for claim, of_claim in labels.items() if len(of_claim) > 1]
    assert len(several) > 0.75 * len(labels)
