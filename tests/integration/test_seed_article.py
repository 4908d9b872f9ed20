"""The owner's Arabic report, from text to list: disputes that are found in it, with the spans marked on the page."""

from pathlib import Path

import pytest

from claimcheck import assembly
from claimcheck.cli.progress import SilentProgress
from claimcheck.domain.listing import DisputeFilter, DisputeRow
from claimcheck.domain.pair import DisputeKind
from claimcheck.evaluation.gold import read_gold
from claimcheck.pipeline.check import check
from claimcheck.settings import load_settings
from claimcheck.storage.store import open_store

SEEDS = Path(__file__).parents[2] / "seeds"
STRIKES = "ضربات جوية لدعم أربع جماعات معارضة"  # the ministry: strikes in support of four groups
COOPERATION = "تعاونها مع الجيش السوري الحر"  # Russia's assertions that it works with the FSA


@pytest.fixture(scope="module")
def listed() -> list[DisputeRow]:
    """Every listed pair of the seed article alone, by the shipped path and models."""
    settings, store = load_settings(), open_store("sqlite://")
    store.add_articles([article for article in read_gold(SEEDS).articles if article.origin == "seed"])
    check(
        store,
        **assembly.make_parts(settings),
        judge=assembly.make_judge(),
        progress=SilentProgress(),
    )
    return list(store.disputes(DisputeFilter(grouped=False), limit=10_000).rows)


def found(listed: list[DisputeRow], one: str, other: str) -> list[DisputeRow]:
    """The listed pairs in which one marked content holds `one` and the other holds `other`."""
    pairs = []
    for row in listed:
        text = row.left_article.text or next(a.text for a in read_gold(SEEDS).articles if a.origin == "seed")
        contents = [" ".join(span.of(text) for span in c.attribution.content_spans) for c in (row.left, row.right)]
        if (one in contents[0] and other in contents[1]) or (one in contents[1] and other in contents[0]):
            pairs.append(row)
    return pairs


def test_what_should_become_of_assad_is_a_normative_dispute(listed: list[DisputeRow]) -> None:
    kinds = {row.finding.kind for row in found(listed, "الشعب السوري وحده", "الاسد يجب أن يتنحى")}
    assert kinds == {DisputeKind.NORMATIVE}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (STRIKES, "تلقيهم أي دعم روسي"),
        ("روسيا تسلحهم", "تلقيهم أي دعم روسي"),
        ("روسيا تسلحهم", "روسيا تسلحهم"),
        (STRIKES, COOPERATION),
        (STRIKES, "تواصل قصفهم"),
        ("الشعب السوري وحده", "الاسد يجب أن يتنحى"),
    ],
    ids=[
        "the ministry supports four groups, the FSA denies any support",
        "officials say Russia arms them, the FSA denies any support",
        "officials say Russia arms them, other officials deny it",
        "the ministry works with the FSA, a diplomat dismisses that",
        "the ministry supports four groups, the FSA says Russia bombs it",
        "Russia leaves Assad's fate to the Syrians, Washington wants him gone",
    ],
)
def test_the_dispute_is_listed_with_both_spans(listed: list[DisputeRow], one: str, other: str) -> None:
    assert found(listed, one, other)
