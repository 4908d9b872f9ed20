"""One sentence → units: its tokens, with every spoken quotation folded into a single unit."""

from claimcheck.domain.article import Span
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.namesinplace import as_named
from claimcheck.extract.spokenquotes import spoken_parts
from claimcheck.extract.units import DASHES, QUOTE, Unit
from claimcheck.text.quotes import QuotedSpan
from claimcheck.text.tokens import tokenise

LONGEST_ABBREVIATION = 4  # letters


def units_of(text: str, span: Span, quotes: list[QuotedSpan], lexicon: Lexicon) -> list[Unit]:
    """Units of `text[span]`. `quotes` are the outermost quotations inside the span, in order."""
    units: list[Unit] = []
    position = span.start
    for quote in quotes:
        units.extend(_plain(text, position, quote.outer.start, lexicon))
        position = quote.outer.start
        parts = spoken_parts(text, units[-1] if units else None, quote, lexicon)
        for part in parts:
            units.extend(_plain(text, position, part.outer.start, lexicon))
            units.append(Unit(part.outer.start, part.outer.end, QUOTE, Kind.NONE, False, False, part))
            position = part.outer.end
        end = quote.inner.end if parts else quote.outer.end  # an author's words may end it
        units.extend(_plain(text, position, end, lexicon))
        position = quote.outer.end
    units.extend(_plain(text, position, span.end, lexicon))
    return _without_abbreviating_stops(as_named(text, units, lexicon))


def _plain(text: str, start: int, end: int, lexicon: Lexicon) -> list[Unit]:
    if start >= end:
        return []
    language = lexicon.language
    tokens = tokenise(text, start, end, elided=language.elided_words, vocabulary=lexicon.vocabulary)
    kind = lexicon.kind
    if language.verb_prefixes:
        return [
            Unit(at, last, norm, kind(norm) or lexicon.joined_verb(text[at:last]), is_word, False)
            for at, last, norm, is_word in tokens
        ]
    if language.nouns_are_capital:
        return [
            Unit(at, last, norm, kind(norm), is_word, _is_noun(text[at:last])) for at, last, norm, is_word in tokens
        ]
    if not language.pronoun_suffixes:
        return [Unit(at, last, norm, kind(norm), is_word, text[at].isupper()) for at, last, norm, is_word in tokens]
    return [
        Unit(at, last, norm, kind(norm), is_word, False, None, text[last - 1] in language.pronoun_suffixes)
        for at, last, norm, is_word in tokens
    ]


def _is_noun(word: str) -> bool:
    """Whether the last part of a word has a capital: "el-Masri", "Olaf", but not "US-amerikanische"."""
    return word.rstrip("-").rpartition("-")[2][:1].isupper()


def _without_abbreviating_stops(units: list[Unit]) -> list[Unit]:
    """Units with the stop of "Mr.", "N.", "Va." or "डॉ." as part of its word: inside a sentence it ends nothing."""
    kept: list[Unit] = []
    for index, unit in enumerate(units):
        before = kept[-1] if kept else None
        behind = units[index + 1] if index + 1 < len(units) else None
        inside = unit.norm == "." and behind is not None and behind.quote is None and behind.norm not in DASHES
        word = before if inside and before and before.is_word and before.end == unit.start else None
        if word and (word.capital or word.kind & Kind.TITLE) and word.end - word.start <= LONGEST_ABBREVIATION:
            kept[-1] = word._replace(end=unit.end)
            continue
        kept.append(unit)
    return kept
