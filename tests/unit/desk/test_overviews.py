from datetime import UTC, date, datetime

import pytest

from claimcheck.desk.figures import reliability
from claimcheck.desk.ledger import Turn, turnings
from claimcheck.domain.article import Article, Span
from claimcheck.domain.claim import Attribution, Claim, Polarity, Quotation
from claimcheck.domain.overview import DecidedDispute, Ledger, ListedClaim, SpeakerRow, precision_of_last
from claimcheck.domain.pair import CandidatePair, DisputeKind, Finding, Relation

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ARTICLE = Article("a" * 20, "", "en")


def said(words: str, day: int | None, polarity: Polarity = Polarity.ASSERT, hedged: bool = False) -> ListedClaim:
    attribution = Attribution(Span(0, 4), (Span(5, 9),), None, Quotation.INDIRECT, polarity)
    claim = Claim(
        id=words,
        article_id=ARTICLE.id,
        language="en",
        attribution=attribution,
        speaker="the ministry",
        speaker_id="mod",
        speaker_name="Ministry",
        cue="said",
        content=words,
        resolved_content=words,
        hedged=hedged,
        published_on=date(2015, 12, day) if day else None,
    )
    return ListedClaim(claim, ARTICLE, 0)


def found(one: ListedClaim, other: ListedClaim, relation: Relation, kind: DisputeKind | None = None) -> Finding:
    pair = CandidatePair.of(one.claim.id, other.claim.id)
    return Finding(pair.id, pair.left_id, pair.right_id, relation, kind, 0.9)


def ledger(claims: list[ListedClaim], findings: list[Finding], others: tuple[ListedClaim, ...] = ()) -> Ledger:
    speaker = SpeakerRow("mod", "Ministry", len(claims), 0, None, None)
    return Ledger(speaker, (), tuple(claims), len(claims), tuple(findings), others)


@pytest.mark.parametrize(
    ("first_day", "second_day", "kind", "turn"),
    [
        (15, 16, DisputeKind.SELF, Turn.FLIP),
        (15, 15, DisputeKind.SELF, Turn.SELF),
        (None, 16, DisputeKind.SELF, Turn.SELF),
        (15, 16, DisputeKind.UPDATE, Turn.REVISED),
    ],
)
def test_a_contradiction_with_ones_own_words_is_a_flip_only_when_it_comes_later(
    first_day: int | None, second_day: int, kind: DisputeKind, turn: Turn
) -> None:
    earlier, later = said("they struck", first_day), said("they did not strike", second_day)
    (marks,) = turnings(ledger([earlier, later], [found(later, earlier, Relation.CONTRADICTION, kind)])).values()
    assert [one.turn for one in marks] == [turn]


def test_a_flip_points_to_the_earlier_words_even_on_another_page() -> None:
    earlier, later = said("they struck", 15), said("they did not", 16)
    finding = found(earlier, later, Relation.CONTRADICTION, DisputeKind.SELF)
    (turning,) = turnings(ledger([later], [finding], (earlier,)))[later.claim.id]
    assert (turning.earlier, turning.pair_id) == (earlier, finding.pair_id)
    assert turnings(ledger([earlier], [finding], (later,))) == {}


def test_the_same_said_with_less_certainty_is_softened_and_with_more_is_not() -> None:
    firm, hedged = said("twelve died", 15), said("perhaps twelve died", 16, hedged=True)
    (turning,) = turnings(ledger([firm, hedged], [found(firm, hedged, Relation.ENTAILMENT)]))["perhaps twelve died"]
    assert turning.turn is Turn.SOFTENED
    first = said("perhaps twelve died", 14, hedged=True)
    assert turnings(ledger([first, firm], [found(first, firm, Relation.ENTAILMENT)])) == {}


def decided(confidence: float, contradiction: bool) -> DecidedDispute:
    return DecidedDispute("p", confidence, contradiction, NOON)


def test_precision_is_of_the_last_fifty_decided() -> None:
    assert precision_of_last([]) is None
    latest = [decided(0.9, True)] * 40 + [decided(0.9, False)] * 10
    assert precision_of_last([*latest, *[decided(0.9, False)] * 100]) == 0.8


def test_reliability_sets_what_was_promised_beside_what_held() -> None:
    bins = reliability([decided(0.55, False), decided(0.95, True), decided(1.0, True), decided(0.92, False)])
    assert [(round(one.low, 1), one.disputes) for one in bins] == [(0.5, 1), (0.9, 3)]
    assert bins[0].held == 0 and bins[1].held == pytest.approx(2 / 3)
    assert bins[1].promised == pytest.approx((0.95 + 1.0 + 0.92) / 3)


def test_reliability_tells_of_disputes_listed_below_one_half_too() -> None:
    bins = reliability([decided(0.0, False), decided(0.12, False), decided(0.3, True), decided(0.3, False)])
    assert [(one.low, one.high, one.disputes, one.held) for one in bins] == [
        (0.0, 0.1, 1, 0.0),
        (0.1, 0.2, 1, 0.0),
        (0.3, 0.4, 2, 0.5),
    ]
