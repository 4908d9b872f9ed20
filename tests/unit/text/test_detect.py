"""The language of a text is found by script and n-grams; an unknown one is None."""

import pytest

from claimcheck.text.detect import detect_language, main_script


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("نفت وزارة النقل توقف العمل في الميناء.", "ar"),
        ("The transport ministry denied that work at the port had stopped.", "en"),
        ("Kerry said", "en"),
    ],
)
def test_known_languages_are_found(text: str, code: str) -> None:
    assert detect_language(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12 : 30 — !",
        "日本の首相は火曜日に記者団に語った。",
        "Ministeriet nekade på tisdagen till alla anklagelser och sade att ingenting sådant hade hänt i hamnen.",
    ],
)
def test_unknown_language_or_no_letters_is_none(text: str) -> None:
    assert detect_language(text) is None


def test_script_of_mixed_text_is_that_of_most_letters() -> None:
    assert main_script("قال جون Kerry في موسكو") == "Arabic"
