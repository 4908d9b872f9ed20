"""A text with its spans marked by hand, ⟦S:source⟧ ⟦C:cue⟧ ⟦Q:content⟧ → the text itself, the spans, what leads up to
them."""

import re

from claimcheck.domain.article import Span

MARK = re.compile(r"⟦([SCQ]):([^⟦⟧]*)⟧")
SENTENCE_END = re.compile(r"[.!?؟۔।。！？]['\"”»」]*\s*")


def unmarked(marked: str) -> tuple[str, dict[str, list[Span]]]:
    """The text without its marks, and the spans of S, C and Q in it."""
    text, spans, last = "", {"S": [], "C": [], "Q": []}, 0
    for mark in MARK.finditer(marked):
        text += marked[last : mark.start()]
        spans[mark[1]].append(Span(len(text), len(text) + len(mark[2])))
        text += mark[2]
        last = mark.end()
    return text + marked[last:], spans


def leading_sentences(text: str, before: int) -> str:
    """The whole sentences of `text` that end before offset `before`."""
    ends = [match.end() for match in SENTENCE_END.finditer(text) if match.end() <= before]
    return text[: ends[-1]].strip() if ends else ""
