"""Text → quotations: pairs every quotation mark of the language, either way round, nested, over sentences and
paragraphs."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from claimcheck.domain.article import Span
from claimcheck.languages.language import Language

DEEPEST = 8  # marks left open at once; text that opens more never closes them
APOSTROPHES = frozenset("'’‘")
STRAIGHT = '"'


@dataclass(frozen=True, slots=True)
class QuotedSpan:
    """A quotation: `outer` with its marks, `inner` without; `depth` 0 for the outermost. `continues`: the paragraph
    ends before the closing mark, and the next paragraph opens with a mark again."""

    outer: Span
    inner: Span
    depth: int
    continues: bool = False


def find_quotes(text: str, language: Language) -> list[QuotedSpan]:
    """Quotations of `text` by their start. A mark that finds no partner in its paragraph is no quotation, unless the
    next paragraph opens with a mark (a quotation of several paragraphs). Linear in the text."""
    marks = _marks(language.quotation_marks)
    found: list[QuotedSpan] = []
    start = 0
    paragraphs = text.splitlines(keepends=True)
    for number, paragraph in enumerate(paragraphs):
        end = start + len(paragraph.rstrip())
        if marks.place.search(text, start, end):
            following = next((later.lstrip()[:1] for later in paragraphs[number + 1 : number + 4] if later.strip()), "")
            found.extend(_paragraph_quotes(text, start, end, language, following in marks.known))
        start += len(paragraph)
    return found


class _Marks(NamedTuple):
    """The quotation marks of a language."""

    known: frozenset[str]
    place: re.Pattern[str]  # of a character of one
    closers: dict[str, set[str]]  # opening mark → what closes it
    turned: dict[str, set[str]]  # the same pairs written the other way round


@cache
def _marks(pairs: tuple[tuple[str, str], ...]) -> _Marks:
    known = frozenset(mark for pair in pairs for mark in pair)
    closers: dict[str, set[str]] = {}
    turned: dict[str, set[str]] = {}
    for opening, closing in pairs:
        closers.setdefault(opening, set()).add(closing)
        if opening != closing:
            turned.setdefault(closing, set()).add(opening)
    return _Marks(known, re.compile(f"[{re.escape(''.join(known))}]"), closers, turned)


def _paragraph_quotes(text: str, start: int, end: int, language: Language, marked_next: bool) -> list[QuotedSpan]:
    marks, place, closers, turned = _marks(language.quotation_marks)
    stack: list[tuple[str, int]] = []
    found: list[QuotedSpan] = []
    skipped = -1
    unpaired = set(unpaired_marks(text, start, end, language))
    for match in place.finditer(text, start, end):
        index, char = match.start(), match[0]
        if index == skipped or index in unpaired:
            continue
        if char in APOSTROPHES and char * 2 in marks and text.startswith(char * 2, index, end):
            skipped, char = index + 1, char * 2  # ‘‘P’’
        if char not in marks or (char in APOSTROPHES and _is_apostrophe(text, index, stack)):
            continue
        level = next(
            (depth for depth in range(len(stack) - 1, -1, -1) if _closes(char, stack[depth][0], closers, turned)), None
        )
        straight_opener = (
            char == '"'
            and level is not None
            and _must_open(text, index, start, end)
            and len(stack) > 0
            and stack[level][0] != '"'
        )
        if level is not None and not straight_opener:
            mark, opened = stack[level]
            found.append(QuotedSpan(Span(opened, index + len(char)), Span(opened + len(mark), index), depth=0))
            del stack[level:]
        else:
            stack.append((char, index))
            del stack[:-DEEPEST]
    if marked_next and stack and stack[0][0] not in APOSTROPHES:
        mark, opened = stack[0]
        if opened + len(mark) < end:
            found.append(QuotedSpan(Span(opened, end), Span(opened + len(mark), end), 0, continues=True))
    return _nested(quote for quote in found if quote.inner.end > quote.inner.start)


def _nested(quotes: Iterable[QuotedSpan]) -> list[QuotedSpan]:
    """The quotations by their start, each as deep as those around make it: a mark that is never closed holds none."""
    nested: list[QuotedSpan] = []
    around: list[QuotedSpan] = []
    for quote in sorted(quotes, key=lambda quote: (quote.outer.start, -quote.outer.end)):
        while around and around[-1].outer.end <= quote.outer.start:
            around.pop()
        nested.append(replace(quote, depth=len(around)))
        around.append(quote)
    return nested


def holds_mark(text: str, language: Language) -> bool:
    """Whether any quotation mark of the language stands in `text`."""
    return _marks(language.quotation_marks).place.search(text) is not None


def unpaired_marks(text: str, start: int, end: int, language: Language) -> list[int]:
    """Where marks stand in `text[start:end]` that open or close nothing: straight ones, and closing ones behind what is
    closed already, "«P.» Q. » R: «S»"."""
    return [*_unpaired_straight(text, start, end, language), *_stray_closers(text, start, end, language)]


def _stray_closers(text: str, start: int, end: int, language: Language) -> list[int]:
    """Where a closing mark stands that no mark before it opened, in text that opens another with its partner: where the
    first mark of a pair is the closing one, the text writes them the other way round."""
    marks = _marks(language.quotation_marks)
    opened: dict[str, int] = {}  # opening mark → how many are open, of those seen
    stray: list[int] = []
    for match in marks.place.finditer(text, start, end):
        char = match[0]
        partners = [mark for mark in marks.turned.get(char, ()) if mark in opened]
        if char in APOSTROPHES or not (char in marks.closers or partners):
            continue
        if char in marks.closers:
            opened[char] = opened.get(char, 0) + 1
        elif any(opened[mark] for mark in partners):
            opened.update((mark, max(0, opened[mark] - 1)) for mark in partners)
        else:
            stray.append(match.start())
    return stray


def _unpaired_straight(text: str, start: int, end: int, language: Language) -> list[int]:
    """Where straight marks stand in `text[start:end]` that open or close nothing, in a paragraph with an odd number of
    them: one that must open while another is open, so that the earlier is never closed, or that must close where none
    is open. One that closes a mark of another form has its partner: „P" """
    if text.find(STRAIGHT, start, end) < 0:
        return []
    closing = closing_others(text, start, end, language)
    places = [index for index in range(start, end) if text[index] == STRAIGHT and index not in closing]
    if len(places) % 2 == 0:
        return []
    alone: list[int] = []
    opened = -1
    for index in places:
        if _must_open(text, index, start, end):
            if opened >= 0:
                alone.append(opened)
            opened = index
        elif opened >= 0:
            opened = -1
        elif _must_close(text, index, end):
            alone.append(index)
        else:
            opened = index
    return [*alone, opened] if opened >= 0 else alone


def closing_others(text: str, start: int, end: int, language: Language) -> set[int]:
    """Where straight marks close a mark of another form: `„P"`."""
    pairs = [pair for pair in language.quotation_marks if pair[0] != STRAIGHT]
    others = {opening for opening, closing in pairs if closing == STRAIGHT}
    closers = {closing for opening, closing in pairs if opening in others}
    found: set[int] = set()
    opened = False
    for index in range(start, end) if others and STRAIGHT in text[start:end] else ():
        char = text[index]
        if opened and char in closers:
            opened = False
            if char == STRAIGHT:
                found.add(index)
        elif char in others:
            opened = True
    return found


def _must_close(text: str, index: int, end: int) -> bool:
    """No blank before, and a blank or a mark behind."""
    return index > 0 and not text[index - 1].isspace() and (index + 1 >= end or not text[index + 1].isalnum())


def _closes(char: str, opened: str, closers: dict[str, set[str]], turned: dict[str, set[str]]) -> bool:
    return (
        char in closers.get(opened, ())
        or (opened not in closers and char in turned.get(opened, ()))
        or (opened in turned and char in turned[opened] and char != opened and opened in ("»", "”"))
    )


def _must_open(text: str, index: int, start: int, end: int) -> bool:
    """A blank before and none behind."""
    before = index == start or text[index - 1].isspace()
    return before and index + 1 < end and not text[index + 1].isspace()


def _is_apostrophe(text: str, index: int, stack: list[tuple[str, int]]) -> bool:
    """Whether a single mark stands inside or at the edge of a word rather than around a quotation."""
    before = text[index - 1] if index else " "
    behind = text[index + 1] if index + 1 < len(text) else " "
    if before.isalnum() and behind.isalnum():
        return True
    opened = any(mark in APOSTROPHES for mark, _ in stack)
    if before.isspace() or before in '(["“«':
        return behind.isspace() or behind.isdigit()
    return not opened
