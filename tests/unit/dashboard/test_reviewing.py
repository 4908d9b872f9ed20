"""What a reviewer does beside deciding: undo, notes, corrections, and the second opinion that is given blind."""

from datetime import UTC, date, datetime

import pytest

from claimcheck.domain.claim import Polarity
from claimcheck.domain.correction import Part
from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.review import Decision, Reason
from claimcheck.storage import opinions
from tests.unit.dashboard.conftest import OpenPage, read, shown
from tests.unit.dashboard.newsroom import Newsroom

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_undo_takes_back_the_last_answer_returns_to_it_and_brings_the_note_back(
    open_page: OpenPage, newsroom: Newsroom
) -> None:
    browser = open_page("dispute", pair=newsroom.denial, at="0", status="open", every="yes")
    assert browser.button(key="undo").disabled
    browser.text_area(key=f"note_{newsroom.denial}").input("look at the day")
    browser.button(key="decide_contradiction_").click().run()
    assert browser.query_params["pair"] == newsroom.rival
    assert browser.button(key="undo").label == "Undo: Contradiction"
    browser.button(key="undo").click().run()
    assert not browser.exception
    assert browser.query_params["pair"] == newsroom.denial
    assert browser.toast[0].value == "Undone: Contradiction. It stays in the history."
    assert browser.text_area(key=f"note_{newsroom.denial}").value == "look at the day"
    assert browser.button(key="undo").disabled
    assert "Undone: Contradiction" in read(browser) and "To review" in read(browser)
    with newsroom.store() as store:
        assert [review.undoes for review in store.reviews(newsroom.denial)] == [None, 1]
        assert store.dispute(newsroom.denial).row.status == "open"


def test_several_answers_are_undone_one_after_the_other(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial, at="0", status="open", every="yes")
    browser.button(key="decide_contradiction_").click().run()
    browser.button(key="decide_unsure_").click().run()
    browser.button(key="undo").click().run()
    assert browser.query_params["pair"] == newsroom.rival
    browser.button(key="undo").click().run()
    assert browser.query_params["pair"] == newsroom.denial
    with newsroom.store() as store:
        assert {row.status for row in store.disputes(DisputeFilter()).rows} == {"open"}


def test_after_a_reload_the_own_last_answer_can_still_be_undone_and_nobody_elses(
    open_page: OpenPage, newsroom: Newsroom
) -> None:
    with newsroom.store() as store:
        store.add_review(newsroom.denial, Decision.CONTRADICTION, "Amal", NOON)
        store.add_review(newsroom.rival, Decision.CONTRADICTION, "Boris", NOON)
    assert open_page("dispute", pair=newsroom.rival).button(key="undo").disabled
    open_page("dispute", pair=newsroom.denial).button(key="undo").click().run()
    with newsroom.store() as store:
        assert store.dispute(newsroom.denial).row.status == "open"


def test_who_undoes_what_a_colleague_decided_over_is_told(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial, at="0", status="open")
    browser.button(key="decide_contradiction_").click().run()
    with newsroom.store() as store:
        store.add_review(newsroom.denial, Decision.UNSURE, "Boris", NOON)
    browser.button(key="undo").click().run()
    assert "Boris decided “Unsure” on 23 November 2026, 12:00 UTC, after you." in read(browser)
    assert browser.query_params["pair"] == newsroom.denial
    with newsroom.store() as store:
        assert len(store.reviews(newsroom.denial)) == 2


def test_the_note_is_written_in_a_window_and_the_keys_beneath_rest(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial)
    assert browser.button(key="decide_contradiction_").proto.shortcut == "1"
    browser.button(key=f"ask_note_{newsroom.denial}").click().run()
    for key in ("decide_contradiction_", "step_next", "undo", f"ask_flag_{newsroom.denial}"):
        assert browser.button(key=key).proto.shortcut == ""
    browser.text_area(key="asked_note").input("two days apart")
    browser.button(key="asked_send").click().run()
    assert browser.text_area(key=f"note_{newsroom.denial}").value == "two days apart"
    assert browser.button(key="decide_contradiction_").proto.shortcut == "1"


def test_a_window_that_is_closed_keeps_nothing(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial)
    browser.button(key=f"ask_flag_{newsroom.denial}").click().run()
    browser.text_input(key="flag_note").input("ask them")
    browser.button(key="asked_cancel").click().run()
    assert not browser.exception and len(browser.text_input) == 0
    with newsroom.store() as store:
        assert store.flags() == []


def correct(open_page: OpenPage, newsroom: Newsroom):
    """The page of the denial with the window open that corrects the ministry's claim."""
    browser = open_page("dispute", pair=newsroom.denial)
    return browser.button(key=f"ask_correct_{newsroom.ministry_claim}").click().run()


def test_speaker_polarity_and_day_are_put_right_and_the_original_is_shown(
    open_page: OpenPage, newsroom: Newsroom
) -> None:
    browser = correct(open_page, newsroom)
    browser.selectbox(key="correct_speaker").set_value("Free Syrian Army")
    browser.selectbox(key="correct_polarity").set_value(Polarity.DOUBT)
    browser.date_input(key="correct_event_on").set_value(date(2015, 12, 14))
    browser.button(key="asked_send").click().run()
    assert not browser.exception
    with newsroom.store() as store:
        claim = store.claim(newsroom.ministry_claim)
        made = {one.part: (one.before, one.corrected_by) for one in store.corrections(newsroom.ministry_claim)}
    assert (claim.speaker_id, claim.polarity, claim.event_on) == ("fsa", Polarity.DOUBT, date(2015, 12, 14))
    assert made == {
        Part.SPEAKER: (["mod-ru", "Russian Ministry of Defence"], "Amal"),
        Part.POLARITY: ("assert", "Amal"),
        Part.EVENT_ON: (None, "Amal"),
    }
    assert "Speaker: Russian Ministry of Defence → Free Syrian Army" in read(browser)
    assert '<span class="cc-undone"><span>says</span></span> → <span>doubts</span>' in shown(browser)


def test_a_span_is_put_right_by_the_words_of_the_article(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = correct(open_page, newsroom)
    browser.text_area(key="correct_content").input("ضربات دعما   لأربع جماعات معارضة")
    browser.button(key="asked_send").click().run()
    with newsroom.store() as store:
        assert store.claim(newsroom.ministry_claim).content == "ضربات دعما لأربع جماعات معارضة"
    assert '<mark class="cc-content">ضربات دعما لأربع جماعات معارضة</mark>' in shown(browser)


@pytest.mark.parametrize("words", ["ضربات جوية", "  "])
def test_words_that_the_article_does_not_have_change_nothing(
    open_page: OpenPage, newsroom: Newsroom, words: str
) -> None:
    browser = correct(open_page, newsroom)
    browser.text_area(key="correct_content").input(words)
    browser.button(key="asked_send").click().run()
    assert "from" in read(browser) and 'role="alert"' in shown(browser)
    with newsroom.store() as store:
        assert store.corrections(newsroom.ministry_claim) == []


def test_a_window_sent_without_a_change_stores_nothing(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = correct(open_page, newsroom).button(key="asked_send").click().run()
    assert browser.toast[0].value == "Nothing was changed."
    with newsroom.store() as store:
        assert store.corrections(newsroom.ministry_claim) == []


@pytest.fixture
def sampled(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    """All three disputes decided by Boris with a telling note; every pair belongs to the sample."""
    monkeypatch.setattr(opinions, "SAMPLE_ENDINGS", tuple("0123456789abcdef"))
    with newsroom.store() as store:
        for pair_id in (newsroom.denial, newsroom.rival, newsroom.hostile):
            store.add_review(pair_id, Decision.NOT_CONTRADICTION, "Boris", NOON, Reason.UPDATE, "Boris thinks so")
    return newsroom


def test_the_second_opinion_is_blind_and_goes_on_to_the_next(open_page: OpenPage, sampled: Newsroom) -> None:
    first, second, third = sorted((sampled.denial, sampled.rival, sampled.hostile))
    browser = open_page("second")
    assert "3 disputes wait for your second opinion" in read(browser)
    browser = open_page("second", pair=first)
    for telling in ("Boris", "later update", "Not a contradiction."):
        assert telling not in shown(browser)
    browser.button(key="decide_contradiction_").click().run()
    assert not browser.exception and browser.query_params["pair"] == second
    browser.button(key="decide_not_contradiction_other").click().run()
    browser.button(key="undo").click().run()
    assert browser.query_params["pair"] == second
    browser.button(key="decide_not_contradiction_other").click().run()
    browser.button(key="decide_contradiction_").click().run()
    assert "pair" not in browser.query_params
    text = read(browser)
    assert "0 disputes wait" in text and "1 of 3 decided alike" in text
    with sampled.store() as store:
        assert store.dispute(third).row.status == "not_contradiction"


def test_agreement_and_what_is_to_settle_are_shown(open_page: OpenPage, sampled: Newsroom) -> None:
    with sampled.store() as store:
        store.add_review(sampled.denial, Decision.CONTRADICTION, "Cem", NOON, blind=True)
        store.add_review(sampled.rival, Decision.NOT_CONTRADICTION, "Cem", NOON, Reason.OTHER, blind=True)
    browser = open_page("second")
    assert not browser.exception
    text = read(browser)
    assert "Cohen’s kappa 0.00" in text and "1 of 2 decided alike" in text
    assert "Boris: Not a contradiction: later update" in text and "Cem: Contradiction" in text
    with sampled.store() as store:
        store.add_review(sampled.denial, Decision.CONTRADICTION, "Amal", NOON)
    assert "No disagreement is open." in read(open_page("second"))


def test_nobody_gives_a_second_opinion_on_the_own_decision(open_page: OpenPage, sampled: Newsroom) -> None:
    assert "You have decided this dispute already" in read(open_page("second", pair=sampled.denial, reviewer="Boris"))
    assert "There is no dispute ffffffffffffffffffff" in read(open_page("second", pair="f" * 20))


def test_the_windows_speak_arabic(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial, ui="ar")
    browser.button(key=f"ask_correct_{newsroom.ministry_claim}").click().run()
    assert not browser.exception
    assert browser.selectbox(key="correct_polarity").label == "موقف المتحدث منه"
    assert "لا خلاف ينتظر رأيك الثاني" in read(open_page("second", ui="ar"))


def test_what_a_colleague_decides_meanwhile_is_told_once_and_ones_own_is_not(
    open_page: OpenPage, newsroom: Newsroom
) -> None:
    browser = open_page("dispute", pair=newsroom.denial)
    with newsroom.store() as store:
        store.add_review(newsroom.denial, Decision.UNSURE, "Boris", NOON)
    browser.run()
    assert "Boris decided “Unsure”" in read(browser)
    assert "while you were looking" not in read(browser.run())
    browser.button(key="decide_contradiction_").click().run()
    assert not browser.exception and "while you were looking" not in read(browser)
    browser.button(key="undo").click().run()
    assert "while you were looking" not in read(browser)
    with newsroom.store() as store:
        assert [(one.reviewer, one.undoes) for one in store.reviews(newsroom.denial)] == [
            ("Boris", None),
            ("Amal", None),
            ("Amal", 2),
        ]
