from dataclasses import replace
from datetime import date

import pytest

from claimcheck.dashboard.explaining import explanation, in_order
from claimcheck.dashboard.wording import words_for
from claimcheck.dispute.judge import StructuralJudge
from claimcheck.domain.article import Article
from claimcheck.domain.claim import Polarity
from claimcheck.domain.explanation import DecidingSpan, Explanation
from claimcheck.domain.listing import DisputeFile, DisputeRow
from claimcheck.domain.pair import DisputeKind
from tests.unit.dispute.claims import claim

SAID = claim("The union", "the port of <b>Rades</b> was closed", article="a", published_on=date(2024, 5, 2))
DENIED = claim("The ministry", "the port was closed", Polarity.DENY, article="b", published_on=date(2024, 5, 5))


def file_of(left=SAID, right=DENIED, kind=DisputeKind.DENIAL, words=None):
    finding = replace(StructuralJudge().judge(left, right, None), kind=kind)
    heads = [Article(id=one.article_id, text="", language=one.language) for one in (left, right)]
    row = DisputeRow(finding, left, right, *heads, status="open", flagged=False)
    return DisputeFile(row, *heads, scored=(), reviews=(), flags=(), explanation=words)


def test_it_says_who_denies_what_and_in_what_circumstances():
    html = explanation(file_of(), words_for("en"))
    assert '<p class="cc-why"><bdi>The ministry</bdi> denies what <bdi>The union</bdi> says.</p>' in html
    assert "much the same words · published 3 days apart" in html


def test_the_order_of_the_pair_does_not_change_who_denies():
    assert in_order(SAID, DENIED) == in_order(DENIED, SAID) == (SAID, DENIED)
    later = replace(SAID, published_on=date(2024, 5, 9), id="z")
    assert in_order(later, SAID) == (SAID, later)


def test_it_quotes_the_deciding_words_and_escapes_them():
    start = SAID.resolved_content.index("<b>")
    words = Explanation("p", DecidingSpan(start, start + 12, 0.5), None, 0.9, "m", "1")
    html = explanation(file_of(words=words), words_for("en"))
    assert "&lt;b&gt;Rades&lt;/b&gt;" in html and "<b>" not in html
    assert "The words that decide it:" in html
    assert "The words that decide it:" not in explanation(file_of(), words_for("en"))


@pytest.mark.parametrize("kind", [*DisputeKind, None])
def test_every_kind_has_its_sentence_in_arabic(kind):
    html = explanation(file_of(kind=kind), words_for("ar"))
    assert "<bdi>The union</bdi>" in html
    assert "بينهما 3 أيام" in html
