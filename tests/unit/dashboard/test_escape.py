import html

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.dashboard.escape import escape, plain, web_address


def test_markup_is_shown_as_it_was_written() -> None:
    assert escape('<script>alert("1")</script>') == "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"


def test_bidi_overrides_and_zero_width_characters_are_left_out() -> None:
    assert plain("pay\u202egnp.exe\u202c \u2066x\u2069\u200b\ufeff\u00ad") == "paygnp.exe x"


def test_letters_that_spell_with_a_joiner_keep_it() -> None:
    assert plain("می\u200cخواهم") == "می\u200cخواهم"


def test_arabic_text_with_vowels_is_unchanged() -> None:
    text = "نَفَى الجيشُ السوريُّ الحرّ"
    assert escape(text) == text


@given(st.text())
def test_escaped_text_has_no_markup_and_reads_back_as_the_plain_text(text: str) -> None:
    escaped = escape(text)
    assert not set(escaped) & set("<>\"'")
    assert html.unescape(escaped) == plain(text)


def test_only_http_and_https_addresses_are_linked() -> None:
    assert web_address("https://example.org/a?b=1") == "https://example.org/a?b=1"
    assert web_address("HTTP://example.org") == "HTTP://example.org"
    for bad in (
        "javascript:alert(1)",
        "java\u200bscript://x",
        "data:text/html,x",
        "//example.org",
        "https://",
        "",
        "https://a b",
    ):
        assert web_address(bad) == ""
