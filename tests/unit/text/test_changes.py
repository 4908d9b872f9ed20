"""What two versions of a text have in common, and what a reader is shown of the difference."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.changes import changed_lines, common_share

BEFORE = "Bridge closed\nThe minister said 12 people died in Aleppo.\nThe road is open."
AFTER = "Bridge closed\nThe minister said on Monday 15 people died in Aleppo.\nThe road is open.\nIt rained."


def test_changed_words_stand_in_their_line_and_the_rest_is_left_out() -> None:
    assert list(changed_lines(BEFORE, AFTER)) == [
        "The minister said [-12-] {+on Monday 15+} people died in Aleppo.",
        "{+It rained.+}",
    ]


def test_chinese_is_compared_by_characters() -> None:
    assert list(changed_lines("外交部否认袭击。", "外交部承认袭击。")) == ["外交部[-否-]{+承+}认袭击。"]


def test_versions_of_a_report_have_more_in_common_than_two_reports() -> None:
    assert common_share(BEFORE, AFTER) > 0.5
    assert common_share(BEFORE, "The central bank raised its rate by a quarter point, to the surprise of traders.") == 0
    assert common_share("外交部发言人星期一否认了对医院的袭击。", "外交部发言人星期一否认了对学校的袭击。") > 0.5


def test_case_and_arabic_letter_forms_are_no_difference() -> None:
    assert common_share("أعلن الوزير إغلاق الميناء", "اعلن الوزير اغلاق الميناء") == 1


@given(st.text(max_size=80))
def test_a_text_has_no_changes_against_itself(text: str) -> None:
    assert list(changed_lines(text, text)) == []


@given(st.text("ab \n", max_size=40), st.text("ab \n", max_size=40))
def test_both_versions_can_be_read_from_the_changes(before: str, after: str) -> None:
    shown = "\n".join(changed_lines(before, after))
    assert (shown == "") == (
        [line.strip() for line in before.splitlines() if line.strip()]
        == [line.strip() for line in after.splitlines() if line.strip()]
    )
