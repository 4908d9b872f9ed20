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
def accounts() -> dict[str, list[DisputeRow]]:
    """The rows written in four of the languages, of one event or another."""
    return {part: read_dispute_rows(FOLDER / f"{part}.jsonl") for part in ("train.accounts", "dev")}


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


def test_rows_of_accounts_are_in_several_languages_with_their_three_spans(
    accounts: dict[str, list[DisputeRow]],
) -> None:
    for row in (*accounts["train.accounts"], *accounts["dev"]):
        assert 3 <= len(row.languages) <= 4 and set(row.languages) <= set(LANGUAGES), row
        pair = row.pair(row.languages[0], row.languages[-1])
        assert pair.left.content and pair.right.content and pair.left.cue and pair.right.speaker
    of_language = Counter(code for row in accounts["train.accounts"] for code in row.languages)
    assert set(of_language) == set(LANGUAGES) and min(of_language.values()) > 3000


def test_labels_of_accounts_are_near_even_and_denials_stand_in_all_of_them(
    accounts: dict[str, list[DisputeRow]],
) -> None:
    for rows in accounts.values():
        shares = Counter(row.relation for row in rows)
        denying = Counter(row.relation for row in rows if {Polarity.DENY, Polarity.DOUBT} & set(row.polarities))
        assert all(0.2 < shares[label] / len(rows) < 0.4 for label in Relation)
        assert all(0.25 < denying[label] / shares[label] < 0.5 for label in Relation)


def test_there_are_at_least_four_hundred_rows_and_each_has_a_name_of_its_own(
    parts: dict[str, list[DisputeRow]], alone: list[DisputeRow], accounts: dict[str, list[DisputeRow]]
) -> None:
    assert len(parts["train"]) + len(parts["test"]) >= 400
    named = [row.id for rows in (*parts.values(), *accounts.values(), alone) for row in rows]
    assert len(named) == len(set(named))


def test_no_topic_of_the_test_part_nor_of_dev_is_trained_on(
    parts: dict[str, list[DisputeRow]], alone: list[DisputeRow], accounts: dict[str, list[DisputeRow]]
) -> None:
    trained = {
        row.topic for rows in (parts["train"], parts["train.events"], accounts["train.accounts"], alone) for row in rows
    }
    assert not trained & {row.topic for rows in (parts["test"], accounts["dev"]) for row in rows}


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
