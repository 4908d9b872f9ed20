from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.wording import words_for


def test_values_are_escaped_and_isolated_in_their_sentence() -> None:
    assert said(words_for("en"), "reviewing_as", name="<b>أمل</b>") == (
        "Reviewing as <bdi>&lt;b&gt;أمل&lt;/b&gt;</bdi>"
    )
    assert said(words_for("ar"), "flag.raised", name="Boris", moment="24") == "<bdi>Boris</bdi>، <bdi>24</bdi>"
