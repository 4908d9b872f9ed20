from datetime import UTC, date, datetime, timedelta

from claimcheck.dashboard.reading import MOMENT
from claimcheck.domain.review import Decision, FlagTarget, Reason
from tests.unit.dashboard.conftest import OpenPage, read, shown
from tests.unit.dashboard.newsroom import Newsroom

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_both_sides_are_shown_in_context_with_their_spans_marked(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial)
    assert not browser.exception
    text = shown(browser)
    assert (
        'و<mark class="cc-cue">نفى</mark> <mark class="cc-source">الجيش السوري الحر</mark> '
        '<mark class="cc-content">تلقي أي دعم روسي</mark>. وكان الاجتماع طويلا.'
    ) in text
    assert 'lang="ar" dir="rtl"' in text
    assert "denies what" in text
    assert "ميدل ايست أونلاين" in text and "15 December 2015" in text
    assert "no address known" in text


def test_the_probabilities_of_both_directions_name_their_model(open_page: OpenPage, newsroom: Newsroom) -> None:
    text = read(open_page("dispute", pair=newsroom.denial))
    assert "nli-test, version 2026.11" in text
    assert "First → second" in text and "89%" in text and "80%" in text
    assert "one denies or doubts, the other does not" in text and "+2.50" in text


def test_a_web_address_is_linked_and_any_other_is_not(open_page: OpenPage, newsroom: Newsroom) -> None:
    text = shown(open_page("dispute", pair=newsroom.hostile))
    assert 'href="https://wire.example/talks"' in text and 'rel="noopener noreferrer nofollow"' in text
    assert "javascript:" not in text


def test_hostile_text_is_inert_on_the_page_of_a_dispute(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.hostile)
    assert not browser.exception
    text = shown(browser)
    for harm in ("<script", "<img", "<iframe", "\u202e"):
        assert harm not in text
    assert "&lt;script&gt;" in text
    labels = [widget.label for kind in ("button", "expander", "text_area") for widget in getattr(browser, kind)]
    assert not any("evil.example" in label for label in labels)


def test_a_decision_is_stored_with_who_when_reason_and_note(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial)
    browser.text_area(key=f"note_{newsroom.denial}").input("two <b>different</b> days").run()
    browser.button(key="decide_not_contradiction_different_event").click().run()
    assert not browser.exception
    with newsroom.store() as store:
        (review,) = store.reviews(newsroom.denial)
    assert (review.decision, review.reason, review.reviewer) == (
        Decision.NOT_CONTRADICTION,
        Reason.DIFFERENT_EVENT,
        "Amal",
    )
    assert review.note == "two <b>different</b> days"
    assert [toast.value for toast in browser.toast] == ["Saved: Not a contradiction."]
    text = shown(browser)
    assert "Not a contradiction: different event" in text and "two &lt;b&gt;different" in text
    assert browser.text_area(key=f"note_{newsroom.denial}").value == ""
    again = shown(open_page("dispute", pair=newsroom.denial))
    assert "Not a contradiction: different event" in again


def test_from_the_list_the_next_dispute_opens_after_a_decision(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial, at="0", status="open", every="yes")
    browser.button(key="decide_contradiction_").click().run()
    assert not browser.exception
    assert browser.query_params["pair"] == newsroom.rival
    assert "Rival accounts" in shown(browser) and browser.toast[0].value == "Saved: Contradiction."
    browser.button(key="decide_unsure_").click().run()
    assert browser.query_params["pair"] == newsroom.hostile


def test_a_dispute_opened_by_its_link_stays_after_a_decision(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial)
    browser.button(key="decide_contradiction_").click().run()
    assert browser.query_params["pair"] == newsroom.denial


def test_next_and_previous_follow_the_list(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial, at="0", every="yes")
    assert browser.button(key="step_previous").disabled
    browser.button(key="step_next").click().run()
    assert browser.query_params["pair"] == newsroom.rival
    assert "2 of 3" in shown(browser)
    browser.button(key="step_previous").click().run()
    assert browser.query_params["pair"] == newsroom.denial


def test_next_follows_the_rows_of_a_folded_list(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial, at="0")
    browser.button(key="step_next").click().run()
    assert browser.query_params["pair"] in (newsroom.rival, newsroom.hostile)
    assert "2 of 2" in shown(browser) and browser.button(key="step_next").disabled


def test_the_second_of_two_reviewers_is_told_what_changed_and_loses_nothing(
    open_page: OpenPage, newsroom: Newsroom
) -> None:
    second = open_page("dispute", pair=newsroom.denial, reviewer="Boris")
    note = second.text_area(key=f"note_{newsroom.denial}").input("not the same day")
    with newsroom.store() as store:
        store.add_review(newsroom.denial, Decision.CONTRADICTION, "Amal", NOON, expected_number=0)
    second.button(key="decide_not_contradiction_update").click().run()
    assert not second.exception
    text = read(second)
    assert "Amal decided “Contradiction” on 23 November 2026, 12:00 UTC" in text
    assert second.text_area(key=note.key).value == "not the same day"
    with newsroom.store() as store:
        assert [review.reviewer for review in store.reviews(newsroom.denial)] == ["Amal"]
    second.button(key="decide_not_contradiction_update").click().run()
    with newsroom.store() as store:
        assert [review.reviewer for review in store.reviews(newsroom.denial)] == ["Amal", "Boris"]


def test_a_flag_is_raised_with_note_day_and_person_and_lowered_again(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial)
    browser.button(key=f"ask_flag_{newsroom.denial}").click().run()
    browser.selectbox(key="flag_on").set_value("left")
    browser.text_input(key="flag_note").input("ask the press office")
    browser.date_input(key="flag_due").set_value(date(2026, 12, 1))
    browser.text_input(key="flag_assigned").input("Boris")
    browser.button(key="asked_send").click().run()
    assert not browser.exception
    with newsroom.store() as store:
        (flag,) = store.flags()
        left = store.dispute(newsroom.denial).row.left
    assert (flag.target, flag.target_id, flag.raised_by) == (FlagTarget.CLAIM, left.id, "Amal")
    assert (flag.note, flag.due_on, flag.assigned_to) == ("ask the press office", date(2026, 12, 1), "Boris")
    again = open_page("dispute", pair=newsroom.denial)
    assert "ask the press office" in read(again) and "due 1 December 2026" in read(again)
    again.button(key=f"lower_{flag.id}").click().run()
    with newsroom.store() as store:
        assert store.flags(standing_only=True) == []


def test_the_link_to_copy_is_absolute_and_opens_this_dispute(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial, at="0", q="دعم")
    link, citation = (block.value for block in browser.code)
    assert link.startswith("http://") and f"/dispute?pair={newsroom.denial}&made=20" in link
    assert "“تلقي أي دعم روسي”" in citation and link in citation


def test_an_unknown_or_missing_dispute_is_said_politely(open_page: OpenPage) -> None:
    assert "There is no dispute ffffffffffffffffffff" in read(open_page("dispute", pair="f" * 20))
    assert "This address names no dispute" in shown(open_page("dispute"))
    browser = open_page("dispute", pair="<script>")
    assert not browser.exception and "<script>" not in shown(browser)


def test_in_arabic_the_arrow_keys_follow_the_reading_direction(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("dispute", pair=newsroom.denial, at="0", ui="ar")
    assert not browser.exception
    assert browser.button(key="step_next").proto.shortcut.lower() == "left"
    assert "نفيٌ لما يقوله" in shown(browser)


def test_a_shared_link_tells_what_changed_since_it_was_made(open_page: OpenPage, newsroom: Newsroom) -> None:
    with newsroom.store() as store:
        store.add_review(newsroom.denial, Decision.CONTRADICTION, "Boris", NOON)
        flag = store.raise_flag(FlagTarget.PAIR, newsroom.denial, "Chadia", NOON, "x", None, "")
        store.lower_flag(flag.id, "Amal", NOON + timedelta(hours=1))
    before = (NOON - timedelta(hours=1)).strftime(MOMENT)
    text = read(open_page("dispute", pair=newsroom.denial, made=before))
    changes = text[text.index("Changed since this link was made") :][:400]
    assert "Boris decided: Contradiction" in changes and "Chadia flagged it" in changes and "Amal marked" in changes
    later = datetime(2199, 1, 1, tzinfo=UTC)
    with newsroom.store() as store:  # a link holds whole seconds: what came shortly before it is no change
        store.raise_flag(FlagTarget.PAIR, newsroom.denial, "Chadia", later + timedelta(milliseconds=300), "y", None, "")
    later = later.strftime(MOMENT)
    assert "Nothing has changed since" in read(open_page("dispute", pair=newsroom.denial, made=later))
    assert "since this link was made" not in read(open_page("dispute", pair=newsroom.denial))


def test_other_disputes_of_the_same_claims_are_named(open_page: OpenPage, newsroom: Newsroom) -> None:
    text = read(open_page("dispute", pair=newsroom.denial))
    related = text[text.index("Other disputes of these claims") :]
    assert "Russia keeps bombing its fighters" in related
