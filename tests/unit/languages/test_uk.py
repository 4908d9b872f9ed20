"""Ukrainian: who says what, in which words."""


def test_as_somebody_said_is_read_before_and_behind_its_content(read) -> None:
    assert read("Міст закрито, як повідомив мер.") == [("мер", "повідомив", "Міст закрито", "assert")]
    assert read("Як ідеться на сайті центру, міст закрито.") == [
        ("на сайті центру", "ідеться", "міст закрито", "assert")
    ]


def test_a_passive_report_needs_a_place_phrase(read) -> None:
    assert read("Раніше повідомлялося, що міст закрито.") == []
