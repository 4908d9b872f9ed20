"""One sentence's units → drafts for languages whose content stands between subject and cue, nominalised or quoted.

"Bakanlık, [kayıt sayısının 31 milyon olduğunu] söyledi": subject up to its comma or particle, content, cue.
"“…” diyen sözcü": a participle sends the subject behind the cue.
"""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity
from claimcheck.extract.drafts import Draft
from claimcheck.extract.hits import Hit, find_hits
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.phrases import PEOPLE, Range
from claimcheck.extract.spans import content_spans
from claimcheck.extract.units import COLONS, COMMAS, STOPS, Unit
from claimcheck.languages.language import Frame

SUBJECT_REACH = 9  # units before the comma that closes a subject


def read_verb_last(text: str, units: Sequence[Unit], lexicon: Lexicon) -> tuple[list[Draft], list[Hit]]:
    """(drafts in the order of their cues, all cues found)."""
    hits = find_hits(units, lexicon)
    drafts: list[Draft] = []
    start = 0
    source: Range | None = None
    for hit in hits:
        if any(unit.norm in STOPS for unit in units[start : hit.start]):
            start = max(i for i in range(start, hit.start) if units[i].norm in STOPS) + 1
            source = None
        draft, found, behind = _read_hit(text, units, lexicon, hit, start, source)
        if draft is None:
            continue
        shares = len(drafts) - 1 if draft.source is None and drafts else -1
        drafts.append(replace(draft, shares=shares))
        source = found or source
        start = max(behind, hit.end)
    return drafts, hits


def _read_hit(
    text: str, units: Sequence[Unit], lexicon: Lexicon, hit: Hit, start: int, known: Range | None
) -> tuple[Draft | None, Range | None, int]:
    """(draft, source range, first unit after what was read)."""
    if hit.according:
        return _according(text, units, lexicon, hit, start)
    first = _behind_marks(units, start, hit.start)
    quote = next((i for i in range(hit.start - 1, first - 1, -1) if units[i].quote is not None), -1)
    leading = _subject(units, first, hit.start if quote < 0 else quote, lexicon)
    source, content_start = leading
    behind = hit.end
    participle = hit.shares_subject and units[hit.end - 1].norm.endswith(lexicon.endings["participle_suffixes"])
    if participle:
        after = source_after(units, hit.end, len(units), lexicon)
        if after:
            source, behind = after, after[1]
            content_start = first if quote < 0 else quote
    end = hit.start
    if quote >= 0:
        content = (quote, quote + 1)
    else:
        content = _stripped(units, content_start, end, lexicon)
        if content[1] <= content[0] or not _fits(units, content, hit, lexicon):
            return None, None, start
    polarity = _polarity(units, content, hit, lexicon)
    if polarity is None:
        return None, None, start
    spans, quotation = content_spans(text, units, [Span(*content)], lexicon)
    if not spans:
        return None, None, start
    named = Span(units[source[0]].start, units[source[1] - 1].end) if source else None
    draft = Draft(Span(hit.char_start, hit.char_end), spans, named, polarity, quotation)
    return draft, source, behind


def _according(
    text: str, units: Sequence[Unit], lexicon: Lexicon, hit: Hit, start: int
) -> tuple[Draft | None, Range | None, int]:
    first = _behind_marks(units, start, hit.start)
    source = (first, hit.start) if hit.according == "after" else None
    if source is None or source[1] <= source[0] or source[1] - source[0] > SUBJECT_REACH:
        return None, None, start
    spans, quotation = content_spans(text, units, [Span(hit.end, len(units))], lexicon)
    if not spans:
        return None, None, start
    named = Span(units[source[0]].start, units[source[1] - 1].end)
    draft = Draft(Span(hit.char_start, hit.char_end), spans, named, Polarity.ASSERT, quotation)
    return draft, source, len(units)


def _behind_marks(units: Sequence[Unit], start: int, end: int) -> int:
    """The first word from `start`, over marks, conjunctions and a dateline's dash."""
    for index in range(start, min(end, start + 6)):
        if units[index].norm in "-" and index > start:
            start = index + 1
    while (
        start < end
        and units[start].quote is None
        and (not units[start].is_word or units[start].kind & (Kind.COORDINATOR | Kind.OPENER | Kind.ADVERB))
    ):
        start += 1
    return start


def _subject(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> tuple[Range | None, int]:
    """(subject, first unit of the content): up to its comma or particle, or its capitalised words and its office."""
    for index in range(start, min(end, start + SUBJECT_REACH)):
        unit = units[index]
        if unit.norm in COMMAS or unit.norm in COLONS or unit.kind & Kind.MARKER:
            subject = _cut_at_document(units, start, index)
            after = index + 1
            while after < end and (
                units[after].norm in COMMAS or units[after].kind & (Kind.MARKER | Kind.ADVERB | Kind.TIME)
            ):
                after += 1
            comma = next((i for i in range(after, min(end, after + 4)) if units[i].norm in COMMAS), -1)
            return (subject if _names(units, subject) else None), (
                comma + 1 if 0 < comma < end - 1 and comma - after <= 3 else after
            )
        if not unit.is_word or unit.quote is not None:
            break
    index = start
    while (
        index < end
        and units[index].is_word
        and (units[index].capital or units[index].kind & PEOPLE)
        and not units[index].kind & Kind.TIME
    ):
        index += 1
    if index == start or (index >= end and end - start > 1 and not units[index - 1].kind & PEOPLE):
        return None, start
    subject = _cut_at_document(units, start, index)
    return (subject, index) if _names(units, subject) else (None, start)


def _cut_at_document(units: Sequence[Unit], start: int, end: int) -> Range:
    """ "Başkanlığın salı günkü açıklamasında": the body, without day and document."""
    while end > start + 1 and (
        not units[end - 1].is_word or units[end - 1].kind & (Kind.DOCUMENT | Kind.TIME | Kind.ADVERB)
    ):
        end -= 1
    cut = next(
        (i for i in range(start + 1, end) if units[i].kind & (Kind.TIME | Kind.MARKER) and not units[i].capital), end
    )
    return start, cut


def _names(units: Sequence[Unit], subject: Range) -> bool:
    first = units[subject[0]] if subject[1] > subject[0] else None
    return (first is not None and not first.kind & (Kind.TIME | Kind.PREPOSITION | Kind.ANAPHOR)) or False


def _stripped(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> Range:
    """The content without the words that only hold it: "… sızdığı | yönündeki iddiaları"."""
    while end > start and (not units[end - 1].is_word or units[end - 1].kind & (Kind.ADVERB | Kind.AUXILIARY)):
        end -= 1
    if end - start > 3 and units[end - 1].kind & Kind.CLAIM_NOUN and units[end - 2].kind & Kind.GOVERNED:
        end -= 2
    return start, end


def _fits(units: Sequence[Unit], content: Range, hit: Hit, lexicon: Lexicon) -> bool:
    """Whether the last word can close the content the cue takes: nominalised for a clause, any object for a noun
    frame."""
    last = units[content[1] - 1].norm
    frames = {frame for group in hit.groups for frame in group.frames}
    clause = last.endswith(lexicon.endings["content_suffixes"]) or last.endswith(lexicon.endings["demand_suffixes"])
    if Frame.CLAUSE in frames and clause:
        return True
    return bool(frames & {Frame.NOUN, Frame.OBJECT}) or bool(
        units[content[0] : content[1]] and any(u.quote for u in units[content[0] : content[1]])
    )


def _polarity(units: Sequence[Unit], content: Range, hit: Hit, lexicon: Lexicon) -> Polarity | None:
    frames_wanted = (
        Frame.CLAUSE if units[content[1] - 1].norm.endswith(lexicon.endings["content_suffixes"]) else Frame.NOUN
    )
    group = next((g for g in hit.groups if frames_wanted in g.frames), hit.groups[0])
    if any(unit.kind & Kind.NEGATOR for unit in units[max(content[1], hit.start - 2) : hit.start]):
        return None
    if group.polarity is Polarity.ASSERT and units[content[1] - 1].norm.endswith(lexicon.endings["future_suffixes"]):
        owned = any(
            unit.norm.endswith(lexicon.endings["genitive_suffixes"]) for unit in units[content[0] : content[1] - 1]
        )
        return group.polarity if owned else Polarity.INTEND
    return group.polarity
