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
    """A span to highlight; `role` is source, cue or content, or a status of a sentence.

    With `href` it is a link; `title` is shown where the pointer rests.
    """

    span: Span
    role: str
    href: str = ""
    title: str = ""


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
    between = separator if isinstance(separator, Html) else escape(separator)
    return Html(between.join(part if isinstance(part, Html) else escape(part) for part in parts))


def table(heads: Iterable[str], rows: Iterable[Html]) -> Html:
    """A table under a line of headings, scrolled where it is too wide; see `table_row`."""
    head = element("tr", *(element("th", name, scope="col") for name in heads))
    whole = element("table", element("thead", head), element("tbody", *rows), cls="cc-table")
    return element("div", whole, cls="cc-scroll", tabindex="0")


def table_row(cells: Iterable[str], head: str = "") -> Html:
    """One row of a table; `head` is what it is about, before the cells."""
    first = element("th", head, scope="row") if head else ""
    return element("tr", first, *(element("td", cell) for cell in cells))


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
    changes = _changes(marks, start, end)
    parts = []
    for (here, mark), (there, _) in zip(changes, [*changes[1:], (end, None)], strict=True):
        if here < there:
            parts.append(_marked_piece(text[here:there], mark))
    return joined(parts)


def _marked_piece(piece: str, mark: Mark | None) -> Html:
    if mark is None:
        return Html(escape(piece))
    inside = element("a", piece, href=mark.href) if mark.href else piece
    return element("mark", inside, cls=f"cc-{mark.role}", title=mark.title)


def _changes(marks: Sequence[Mark], start: int, end: int) -> list[tuple[int, Mark | None]]:
    """Where the shown mark changes: (offset, mark or None), ascending, beginning with `start`."""
    clipped = sorted(
        (max(start, mark.span.start), -min(end, mark.span.end), order, mark)
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
        changes.append((edge, max(active)[3] if active else None))
    return changes
