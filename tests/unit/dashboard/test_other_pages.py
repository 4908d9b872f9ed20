from datetime import UTC, date, datetime

import pytest

from claimcheck.dashboard.main import PAGES
from claimcheck.domain.article import Article
from claimcheck.domain.review import Decision, FlagTarget
from tests.unit.dashboard.conftest import OpenPage, read, shown
from tests.unit.dashboard.newsroom import Newsroom

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_an_article_shows_what_became_of_every_sentence(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("article", article=newsroom.arabic_article, claim=newsroom.ministry_claim)
    assert not browser.exception
    text = shown(browser)
    assert '<h1 class="cc-title" lang="ar" dir="rtl">حوار نيويورك</h1>' in text
    assert '">موسكو - </a></mark><mark class="cc-cue">قالت</mark>' in text
    assert '<mark class="cc-content">طائراتها نفذت ضربات دعما لأربع جماعات معارضة</mark>' in text
    assert "2 claims" in text and text.count("cc-picked") >= 1


def test_a_sentence_with_a_claim_leads_to_it_and_every_sentence_says_why_it_is_marked(
    open_page: OpenPage, newsroom: Newsroom
) -> None:
    text = shown(open_page("article", article=newsroom.arabic_article))
    assert (
        f'<mark class="cc-extracted" title="claim found"><a href="./claim?claim={newsroom.ministry_claim}">موسكو - قالت'
        in text
    )
    (english,) = [article for article in _articles(newsroom) if article.title == "Talks go on"]
    assert 'title="not a claim · no cue">The talks go on.</mark>' in shown(open_page("article", article=english.id))


def _articles(newsroom: Newsroom) -> list[Article]:
    with newsroom.store() as store:
        return list(store.articles())


def test_a_missing_article_is_said_politely(open_page: OpenPage) -> None:
    assert "There is no article " + "f" * 20 in read(open_page("article", article="f" * 20))
    assert "This address names no article" in read(open_page("article"))


def test_flags_stand_by_due_date_and_are_lowered_here(open_page: OpenPage, newsroom: Newsroom) -> None:
    with newsroom.store() as store:
        store.raise_flag(FlagTarget.PAIR, newsroom.denial, "Boris", NOON, "no date", None, "")
        late = store.raise_flag(
            FlagTarget.CLAIM, newsroom.ministry_claim, "Boris", NOON, "call <b>Moscow</b>", date(2020, 1, 2), "Amal"
        )
    browser = open_page("follow-up")
    assert not browser.exception
    text = read(browser)
    assert text.index("call <b>Moscow</b>") < text.index("no date")
    assert "overdue" in text and "for Amal" in text and "due 2 January 2020" in text
    browser.button(key=f"lower_{late.id}").click().run()
    assert browser.expander[0].label == "1 done"
    with newsroom.store() as store:
        assert [flag.note for flag in store.flags(standing_only=True)] == ["no date"]


def test_follow_up_shows_one_persons_flags_by_address_and_who_has_not_answered(
    open_page: OpenPage, newsroom: Newsroom
) -> None:
    with newsroom.store() as store:
        store.raise_flag(FlagTarget.PAIR, newsroom.rival, "Boris", NOON, "for Amal", None, "Amal")
        store.raise_flag(FlagTarget.PAIR, newsroom.denial, "Boris", NOON, "for Chadia", None, "Chadia")
        (bombing,) = [claim for claim in store.claims() if claim.content.startswith("Russia keeps")]
        store.raise_flag(FlagTarget.CLAIM, bombing.id, "Boris", NOON, "ask Moscow", None, "")
    assert "for Chadia" in read(open_page("follow-up")) and "1 party has not answered" in read(open_page("follow-up"))
    browser = open_page("follow-up", for_="Amal")
    assert "for Amal" in read(browser) and "for Chadia" not in read(browser)


def test_a_flag_that_somebody_else_lowered_is_said(open_page: OpenPage, newsroom: Newsroom) -> None:
    with newsroom.store() as store:
        flag = store.raise_flag(FlagTarget.PAIR, newsroom.denial, "Boris", NOON, "x", None, "")
    browser = open_page("follow-up")
    with newsroom.store() as store:
        store.lower_flag(flag.id, "Boris", NOON)
    browser.button(key=f"lower_{flag.id}").click().run()
    assert not browser.exception
    assert "was lowered by Boris" in read(browser)


def test_the_desk_counts_what_is_stored_and_decided(open_page: OpenPage, newsroom: Newsroom) -> None:
    with newsroom.store() as store:
        store.add_review(newsroom.denial, Decision.CONTRADICTION, "Boris", NOON)
    browser = open_page("desk")
    assert not browser.exception
    text = shown(browser)
    assert "<dt>Claims</dt><dd>4</dd>" in text
    assert "<tr><td>Denial</td><td>0</td><td>1</td><td>0</td><td>0</td><td>100%</td></tr>" in text
    assert "<strong>100%</strong> contradictions, of the last 1 decided" in text
    assert "<tr><td>90% – 100%</td><td>1</td>" in text and "<tr><td>English</td><td>2</td></tr>" in text
    assert "<tr><td>Rival accounts</td><td>2</td><td>0</td><td>0</td><td>0</td><td>–</td></tr>" in text


@pytest.mark.parametrize("page", list(PAGES))
@pytest.mark.parametrize("ui", ["en", "ar"])
def test_every_page_opens_in_every_interface_language_and_shows_hostile_text_inert(
    open_page: OpenPage, newsroom: Newsroom, page: str, ui: str
) -> None:
    with newsroom.store() as store:
        hostile = store.dispute(newsroom.hostile).row
        claim = next(claim for claim in (hostile.left, hostile.right) if "script" in claim.speaker_id)
        store.raise_flag(FlagTarget.CLAIM, claim.id, claim.speaker_id, NOON, claim.content, None, claim.content)
    query = {
        "dispute": {"pair": newsroom.hostile, "made": "20200101T000000Z"},
        "article": {"article": claim.article_id, "claim": claim.id},
        "claim": {"claim": claim.id},
        "speaker": {"of": claim.speaker_id},
    }
    browser = open_page(page, ui=ui, **query.get(page, {}))
    assert not browser.exception
    body = "".join(block.body for block in browser.html if not block.body.startswith("<style>"))
    assert len(body) > 200
    for harm in ("<script", "<img", "<iframe", "\u202e", "javascript:"):
        assert harm not in body
    said = [element.value for kind in ("markdown", "caption", "title", "header") for element in getattr(browser, kind)]
    assert not any("evil.example" in text for text in said)
