"""Turns text and spans into escaped HTML with <mark>, `dir` and `lang`: the only maker of HTML in claimcheck.

Safe by construction: `element` escapes every child that is not already `Html`, and `Html` is made here alone.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from claimcheck.dashboard.escape import escape
from claimcheck.domain.article import Span

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ku", "ckb", "sd", "ug", "yi", "dv"})
VOID = frozenset({"br", "hr"})


class Html(str):
    """Finished HTML; any other string is text and gets escaped."""

    __slots__ = ()


class Mark(NamedTuple):
    """A span to highlight; `role` is source, cue or content, or a status of a sentence."""

    span: Span
    role: str


def direction(language: str) -> str:
    """`rtl` or `ltr` for an ISO 639 code, `auto` where the language is not known."""
    if not language:
        return "auto"
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def element(tag: str, *children: str, **attributes: str) -> Html:
    """`<tag …>children</tag>`; `cls` stands for class, `data_x` for data-x, empty attributes are left out."""
    names = {"cls": "class"}
    written = "".join(
        f' {names.get(name, name.replace("_", "-"))}="{escape(value)}"' for name, value in attributes.items() if value
    )
    if tag in VOID:
        return Html(f"<{tag}{written}>")
    return Html(f"<{tag}{written}>{joined(children)}</{tag}>")


def joined(parts: Iterable[str], separator: str = "") -> Html:
    """The parts one after the other, each escaped unless it is Html."""
    return Html(escape(separator).join(part if isinstance(part, Html) else escape(part) for part in parts))


def foreign(text: str, language: str = "", tag: str = "bdi", cls: str = "") -> Html:
    """Text of an article or a name: its own `lang` and `dir`, so that it cannot disturb what stands around it."""
    return element(tag, text, cls=cls, lang=language, dir=direction(language))


def marked(text: str, marks: Sequence[Mark], start: int = 0, end: int | None = None) -> Html:
    """`text[start:end]` escaped, with each mark as `<mark class=role>`; spans are offsets into the whole `text`.

    Where marks overlap, the one that starts later is inside and is shown, of two that start together the shorter one;
    the rest of the other follows it. Parts of spans outside the text or the window are ignored.
    """
    end = len(text) if end is None else min(end, len(text))
    start = max(0, min(start, end))
    roles = _role_changes(marks, start, end)
    parts = []
    for (here, role), (there, _) in zip(roles, [*roles[1:], (end, "")], strict=True):
        if here < there:
            piece = text[here:there]
            parts.append(element("mark", piece, cls=f"cc-{role}") if role else Html(escape(piece)))
    return joined(parts)


def _role_changes(marks: Sequence[Mark], start: int, end: int) -> list[tuple[int, str]]:
    """Where the shown role changes: (offset, role or ""), ascending, beginning with `start`."""
    clipped = sorted(
        (max(start, mark.span.start), -min(end, mark.span.end), order, mark.role)
        for order, mark in enumerate(marks)
        if max(start, mark.span.start) < min(end, mark.span.end)
    )
    edges = sorted({start, *(edge for begin, minus_stop, _, _ in clipped for edge in (begin, -minus_stop))})
    changes, current, active = [], 0, []
    for edge in edges:
        while current < len(clipped) and clipped[current][0] <= edge:
            active.append(clipped[current])
            current += 1
        active = [mark for mark in active if -mark[1] > edge]
        changes.append((edge, max(active)[3] if active else ""))
    return changes
