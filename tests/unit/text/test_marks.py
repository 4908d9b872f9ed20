"""Texts marked by hand: the spans point into the text without its marks, and what stands before is whole sentences."""

import pytest

from claimcheck.text.marks import leading_sentences, unmarked


def test_spans_point_into_the_text_without_marks() -> None:
    text, spans = unmarked("⟦Q:The bridge⟧, ⟦S:the army⟧ ⟦C:said⟧, ⟦Q:is closed⟧.")
    assert text == "The bridge, the army said, is closed."
    held = {kind: [span.of(text) for span in found] for kind, found in spans.items()}
    assert held == {"S": ["the army"], "C": ["said"], "Q": ["The bridge", "is closed"]}


@pytest.mark.parametrize(
    ("text", "span", "leading"),
    [
        ("The owner denied this.", "The owner", ""),
        ("The union blamed the owner. The owner denied this.", "The owner", "The union blamed the owner."),
        (
            "“Nobody checked.” 'So they say.'\" The owner denied this.",
            "The owner",
            "“Nobody checked.” 'So they say.'\"",
        ),
        ("تحدث ناجون عن حمولة زائدة؟ ونفت الشركة ذلك.", "نفت", "تحدث ناجون عن حمولة زائدة؟"),
        ("工会指责船东。船东否认此事。", "船东否认", "工会指责船东。"),
    ],
    ids=["nothing", "a sentence", "closing marks", "ar", "zh"],
)
def test_what_leads_up_is_the_whole_sentences_before_the_first_span(text: str, span: str, leading: str) -> None:
    assert leading_sentences(text, text.index(span)) == leading
