"""Attributions whose cue is a mark alone: "Moscow: raids hit only IS", `"P." — Ann Lee`, `ANN LEE: P`.

What such a name before a colon says is placed when all else is read: only then does it show whether the name is a
speaker's, or only a heading.
"""

from bisect import bisect_right
from collections.abc import Sequence

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.article.reading import ArticleReading, Placed, Stretch
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import folded_words
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.nounowners import owner_ending
from claimcheck.extract.sentenceunits import units_of
from claimcheck.extract.sources.phrases import ACTORS, SPEAKERS
from claimcheck.extract.spans import END_MARKS, content_spans
from claimcheck.extract.units import COLONS, DASHES, STOPS, Unit
from claimcheck.text.quotes import QuotedSpan
from claimcheck.text.sentences import trim

LINE_OPENING = 4  # characters, marks and blanks, that may open a line before a name
LONGEST_NAME = 6  # units
SIGNATURE_REACH = 80  # characters
SHORTEST_CONTENT = 3  # units behind a colon
LONGEST_OFFICE = 4  # units before a colon where no determiner opens
LONGEST_HEADLINE = 5  # units behind a colon that may only name a thing: "Police: road closed"
NO_NAME = Kind.OPENER | Kind.FINITE | Kind.TIME | Kind.PREPOSITION | Kind.COMPLEMENTISER | Kind.ANAPHOR | Kind.PRONOUN


def note_title(reading: ArticleReading, stretch: Stretch) -> None:
    """Keeps what follows a name and a colon at the start of a line."""
    sentence, text = stretch.sentence, reading.text
    start = sentence.span.start
    before = text[max(0, start - LINE_OPENING) : start].rstrip(' "“”«»')
    if before and before[-1] != "\n":
        return
    line_end = text.find("\n", start)
    draft = _titled(text, stretch.units, line_end if line_end >= 0 else len(text), reading.lexicon)
    if draft is None:
        return
    heading = [unit for unit in stretch.units if unit.end <= draft.cue.start]
    behind = stretch.units[len(heading) + 1 :]
    people = _closes_with_people(heading, reading.lexicon)
    if people or sentence.index or not reading.language.dateline_colons:
        told = people or _opens_with_people(heading, behind, reading.lexicon)
        reading.titled.append((sentence.index, draft, told and len(behind) >= LONGEST_HEADLINE))


def _opens_with_people(heading: Sequence[Unit], behind: Sequence[Unit], lexicon: Lexicon) -> bool:
    """Whether people, a body or somebody's document stand before the colon: "Two diplomats: the envoy was called
    back"; or a group with a name that speaks of itself `behind` it: "The Pines: the mill is not ours"."""
    defined = bool(heading and heading[0].kind & Kind.DETERMINER)
    if not heading or (len(heading) > LONGEST_OFFICE and not defined):
        return False
    group = defined and len(heading) > 1 and all(unit.capital for unit in heading[1:])
    if group and any(unit.kind & Kind.FIRST_PERSON for unit in behind):
        return True
    people = next((at for at, unit in enumerate(heading) if unit.kind & SPEAKERS), -1)
    if people < 0:
        owned = any(owner_ending(unit.norm, lexicon) for unit in heading) or (defined and len(heading) > 2)
        return bool(heading[-1].kind & Kind.DOCUMENT) and not heading[-1].capital and owned
    # not "the ruling of | a court"
    return not any(unit.kind & (Kind.GENITIVE | Kind.COORDINATOR) for unit in heading[:people])


def _is_no_name(units: Sequence[Unit], at: int) -> bool:
    """Whether the unit stands in no name or office: not "A farmer | from the valley"."""
    unit = units[at]
    if not unit.is_word:
        return True
    where = units[0].kind & Kind.DETERMINER and any(one.kind & SPEAKERS for one in units[:at])
    where = where and unit.kind & Kind.PREPOSITION
    return bool(unit.kind & NO_NAME) and not unit.capital and not where


def _closes_with_people(heading: Sequence[Unit], lexicon: Lexicon) -> bool:
    """Whether, where a noun closes its phrase, the last word before the colon can speak, whoever owns it, or is bound
    to the office before it: "बैंक का एक कर्मचारी: ताला टूटा हुआ मिला". A medium may only sign there."""
    if not lexicon.language.nominal_markers or not heading:
        return False
    if heading[-1].kind & ACTORS:
        return not heading[-1].kind & Kind.MEDIUM
    return len(heading) > 1 and (heading[-2].norm,) in lexicon.phrases["bound_offices"]


def place_marked(reading: ArticleReading) -> None:
    """Places what follows a speaker's name and a colon, and the quotations signed by a name that nothing else
    reads."""
    for sentence, draft, told in reading.titled:
        mention = draft.source.of(reading.text) if draft.source else ""
        speaker = reading.book.resolved(mention)
        named = speaker.kind and folded_words(speaker.name) != folded_words(mention)
        if mention.isupper() or told or reading.book.spoke(speaker) or named:
            reading.place(Placed(draft, speaker, sentence))
    read = sorted(span for placed in reading.placed for span in placed.draft.content)
    for quote in reading.quotes:
        at, inner = bisect_right(read, quote.inner), quote.inner
        if any(span.start < inner.end and inner.start < span.end for span in read[max(0, at - 1) : at + 1]):
            continue
        signed = _signed(reading.text, quote, reading.lexicon)
        if signed is not None and signed.source is not None:
            speaker = reading.book.resolved(signed.source.of(reading.text))
            reading.place(Placed(signed, speaker, reading.index_at(inner.start)))


def _signed(text: str, quote: QuotedSpan, lexicon: Lexicon) -> Draft | None:
    """The quotation, if a dash and a name sign it before its line ends."""
    line = text.find("\n", quote.outer.end)
    end = (
        min(len(text), quote.outer.end + SIGNATURE_REACH) if line < 0 else min(line, quote.outer.end + SIGNATURE_REACH)
    )
    units = units_of(text, Span(quote.outer.end, end), [], lexicon)
    if len(units) < 2 or units[0].norm not in DASHES:
        return None
    size = 1
    while size < len(units) and size <= LONGEST_NAME and units[size].is_word and not units[size].kind & NO_NAME:
        if lexicon.language.capitals_mark_names and not units[size].capital:
            return None
        size += 1
    following = units[size] if size < len(units) else None
    closed = (
        following is None
        or following.norm in STOPS
        or (lexicon.language.capitals_mark_names and following.norm in lexicon.marks)
    )
    content = trim(text, quote.inner, END_MARKS)
    words = lexicon.language.capitals_mark_names and content.of(text)[:1].islower()  # "за «нову зірку» — Олена Гай"
    whole = content.end < quote.inner.end or following is None or following.norm in STOPS
    words = words or (not whole and len(content.of(text).split()) < SHORTEST_CONTENT)  # "ФК «Стрий» – ФК «Самбір»"
    if not closed or size < 2 or words or content.end <= content.start:
        return None
    source = Span(units[1].start, units[size - 1].end)
    return Draft(Span(units[0].start, units[0].end), (content,), source, Polarity.ASSERT, Quotation.DIRECT)


def _titled(text: str, units: Sequence[Unit], line_end: int, lexicon: Lexicon) -> Draft | None:
    """What follows an opening name and a colon; a name in capitals opens all that its speaker says on that line."""
    units = units[next((index for index, unit in enumerate(units[:2]) if unit.is_word), 0) :]
    colon = next((index for index, unit in enumerate(units[: LONGEST_NAME + 1]) if unit.norm in COLONS), 0)
    if not colon or (len(units) - colon - 1 < SHORTEST_CONTENT and units[-1].quote is None):
        return None
    if any(_is_no_name(units, at) for at in range(colon)):
        return None
    source = Span(units[0].start, units[colon - 1].end)
    if source.end - source.start == 1:
        return None  # "Q: … A: …" names neither who asks nor who answers
    cue = Span(units[colon].start, units[colon].end)
    if source.of(text).isupper():
        content = trim(text, Span(units[colon + 1].start, line_end), END_MARKS)
        return Draft(cue, (content,), source, Polarity.ASSERT, Quotation.DIRECT)
    spans, quotation = content_spans(text, units, [Span(colon + 1, len(units))], lexicon)
    return Draft(cue, spans, source, Polarity.ASSERT, quotation) if spans else None
