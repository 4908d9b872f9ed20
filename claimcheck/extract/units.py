"""One sentence → units: its tokens, with every spoken quotation folded into a single unit."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.domain.article import Span
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.languages.language import Frame
from claimcheck.text.normalise import fold
from claimcheck.text.quotes import QuotedSpan
from claimcheck.text.tokens import tokenise

LONGEST_ABBREVIATION = 4  # letters
LONGEST_SCOPE = 4  # words of "a maximum of", "no fewer than"
SPOKEN_WORDS = 4  # a quotation of fewer words is a name or a single quoted word, unless it ends like a sentence
QUOTE = "\0quote"
NAMED = "\1"  # ends the folded form of a word that is a name here
DOTTED, DOTLESS = "ي", "ى"
SPELLING_REACH = 2000  # characters around a word in which its text's spelling is looked for
_AUTHOR = re.compile(r"[,!?…]\s+[—–-]\s+(?P<verb>\w+)")  # the author's words begin inside a quotation
_AUTHOR_BEHIND = re.compile(r"\s*,?\s+(?P<dash>[—–-]\s+)?(?P<verb>\w+)")  # behind a quotation
_BEHIND_AUTHOR = re.compile(r"[.,]\s+[—–-]\s+")  # and end
_AUTHOR_COMMA = re.compile(r"(?<=\w),\s+(?P<words>\w[\w’'-]*(?:\s+[\w’'-]+){,3})")  # the same without dashes
_BEHIND_COMMA = re.compile(r"(?<=\w{2})[.!?]\s+(?=[^\W\d_])")
_BEHIND_PRONOUN = re.compile(r"(?<=\w{2})[.!?,]\s+")  # the same behind "dit-il"
STOPS = frozenset(".!?؟。！？।۔…;؛；")
COMMAS = frozenset(",،，、")
COLONS = frozenset(":：")
DASHES = frozenset("-—–―")


class Unit(NamedTuple):
    """A token, or a whole quotation (`quote` set, `norm` QUOTE)."""

    start: int
    end: int
    norm: str
    kind: int
    is_word: bool
    capital: bool
    quote: QuotedSpan | None = None
    owned: bool = False  # it ends in a pronoun that folding makes look like another ending: Arabic دعمه, not دعوة


def units_of(text: str, span: Span, quotes: list[QuotedSpan], lexicon: Lexicon) -> list[Unit]:
    """Units of `text[span]`. `quotes` are the outermost quotations inside the span, in order."""
    units: list[Unit] = []
    position = span.start
    for quote in quotes:
        units.extend(_plain(text, position, quote.outer.start, lexicon))
        position = quote.outer.start
        spoken = is_spoken(text, quote, lexicon) and not _is_name_of(units, text, quote, lexicon)
        if spoken or _is_told(text, quote, lexicon):
            for part in _without_author(text, quote, lexicon):
                units.extend(_plain(text, position, part.outer.start, lexicon))
                units.append(Unit(part.outer.start, part.outer.end, QUOTE, Kind.NONE, False, False, part))
                position = part.outer.end
            units.extend(_plain(text, position, quote.inner.end, lexicon))  # an author's words that end it
        else:
            units.extend(_plain(text, position, quote.outer.end, lexicon))
        position = quote.outer.end
    units.extend(_plain(text, position, span.end, lexicon))
    if lexicon.time_names:
        units = [_as_land(units, index, lexicon) for index in range(len(units))]
    if lexicon.language.day_holders:
        units = [_as_held(units, index, lexicon) for index in range(len(units))]
    if lexicon.name_words:
        units = [_as_name(text, units, index, lexicon) for index in range(len(units))]
    if lexicon.language.elided_words:
        units = [_as_prefix(text, units, index) for index in range(len(units))]
    if lexicon.acronyms:
        units = [_as_acronym(text, units, index, lexicon) for index in range(len(units))]
    return _without_abbreviating_stops(units)


def _as_land(units: Sequence[Unit], index: int, lexicon: Lexicon) -> Unit:
    """The unit, or, where no word of time stands by, the land that its word names: "شام | نے تردید کی", and "اتوار کی
    شام", "شام کو" elsewhere."""
    unit = units[index]
    if unit.norm not in lexicon.time_names:
        return unit
    before = units[index - 1] if index else None
    if before is not None and before.kind & Kind.GENITIVE and index > 1:
        before = units[index - 2]
    behind = units[index + 1] if index + 1 < len(units) else None
    timed = before is not None and before.kind & (Kind.TIME | Kind.ADVERB)
    hour = behind is not None and (behind.kind & (Kind.TIME | Kind.OBJECT_MARKER) and not behind.kind & Kind.GENITIVE)
    return unit if timed or hour else unit._replace(kind=Kind.NONE)


def _as_held(units: Sequence[Unit], index: int, lexicon: Lexicon) -> Unit:
    """The unit, or, behind a noun that it belongs to, the day as any word: "امام | جمعه"."""
    unit = units[index]
    if not index or not unit.kind & Kind.TIME or (units[index - 1].norm,) not in lexicon.phrases["day_holders"]:
        return unit
    return unit._replace(kind=unit.kind & ~Kind.TIME)


def _as_name(text: str, units: Sequence[Unit], index: int, lexicon: Lexicon) -> Unit:
    """The unit, or, behind a title or a cue and before no day, the name it then is: "الشيخ | صباح | الأحمد". A word
    folded like another is one where its text spells the other apart, there behind a first name as well: "أكد | علي |
    حسن أن", "أكد حسن | علي | أن", and elsewhere "على"."""
    unit = units[index]
    if unit.norm not in lexicon.name_words or not 0 < index < len(units) - 1:
        return unit
    before, behind = units[index - 1], units[index + 1]
    spelt = text[unit.start : unit.end]
    if spelt not in lexicon.language.name_words or not behind.is_word or behind.kind & Kind.TIME:
        return unit
    near = text[max(0, unit.start - SPELLING_REACH) : unit.end + SPELLING_REACH]
    two_ways = spelt.endswith(DOTTED)
    if two_ways and spelt[:-1] + DOTLESS not in near:
        return unit
    second = two_ways and index > 1 and not before.kind and before.is_word and _opens_name(units[index - 2], lexicon)
    named = second or _opens_name(before, lexicon)
    return unit._replace(kind=Kind.NONE, norm=unit.norm + NAMED) if named else unit


def _as_prefix(text: str, units: Sequence[Unit], index: int) -> Unit:
    """The unit, or, where a letter with its apostrophe opens a name, a part of that: "N'|Djamena", but "L'|Afrique",
    "N'|est", "N'|A PAS"."""
    unit, behind = units[index], units[index + 1] if index + 1 < len(units) else None
    if len(unit.norm) > 1 or not unit.capital or behind is None or not behind.capital or behind.start != unit.end:
        return unit
    named = not unit.kind & (Kind.ARTICLE | Kind.GENITIVE) and not text[behind.start : behind.end].isupper()
    return unit._replace(kind=Kind.NONE, norm=unit.norm + NAMED) if named else unit


def _as_acronym(text: str, units: Sequence[Unit], index: int, lexicon: Lexicon) -> Unit:
    """The unit, or the name that its word is in capitals where those beside it are not all in capitals: "| IS | said",
    "the | WHO"."""
    unit = units[index]
    if unit.norm not in lexicon.acronyms or not text[unit.start : unit.end].isupper():
        return unit
    beside = (text[near.start : near.end] for near in units[max(0, index - 1) : index + 2] if near is not unit)
    shouted = any(word.isupper() and len(word) > 1 for word in beside)
    return unit if shouted else unit._replace(kind=Kind.NONE, norm=unit.norm + NAMED)


def _opens_name(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a name can stand right behind the unit: a title or a cue."""
    prefixes = lexicon.language.conjunction_prefixes
    joined = unit.norm.startswith(prefixes) and unit.norm[1:] in lexicon.cue_openers
    return bool(unit.kind & Kind.TITLE) or unit.norm in lexicon.cue_openers or joined


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


def _without_author(text: str, quote: QuotedSpan, lexicon: Lexicon) -> list[QuotedSpan]:
    """The quotation, or its parts before and behind the author's words inside its marks: «P, — сказал министр. — Q»,
    « P, a déclaré le maire. Q »."""
    found, closing = _AUTHOR.search(text, quote.inner.start, quote.inner.end), _BEHIND_AUTHOR
    if lexicon.language.author_commas:
        commas = _AUTHOR_COMMA.finditer(text, quote.inner.start, quote.inner.end)
        found = next((comma for comma in commas if _tells(comma["words"].split(), lexicon)), None)
        own = found and any(fold(w).endswith(lexicon.endings["subject_endings"]) for w in found["words"].split()[:2])
        closing = _BEHIND_PRONOUN if own else _BEHIND_COMMA
    elif found is not None and fold(found["verb"]) not in lexicon.cue_openers:
        found = None
    if found is None:
        return [quote]
    first = QuotedSpan(Span(quote.outer.start, found.start() + 1), Span(quote.inner.start, found.start()), quote.depth)
    behind = closing.search(text, found.end(), quote.inner.end)
    if behind is None:
        return [first]
    rest = Span(behind.end(), quote.inner.end)
    return (
        [first, QuotedSpan(Span(rest.start, quote.outer.end), rest, quote.depth)] if rest.end > rest.start else [first]
    )


def _tells(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the words behind a comma are a cue and the beginning of its subject: "a déclaré le", "dit-il"."""
    folded = [fold(word) for word in words]
    kinds = [lexicon.kind(word) | lexicon.kind(word.partition("-")[0]) for word in folded]
    at = next((at for at, kind in enumerate(kinds) if not kind & (Kind.AUXILIARY | Kind.ADVERB)), len(words))
    entries = lexicon.cues.get(folded[at], ()) if at < len(words) and words[0][0].islower() else ()
    told = any(Frame.QUOTE in group.frames and not group.shares_subject for entry in entries for group in entry.groups)
    if not told or any(word.endswith(lexicon.endings["subject_endings"]) for word in folded[: at + 1]):
        return told
    bound = not at and folded[0].endswith(lexicon.endings["bound_participles"])
    if bound or at + 1 >= len(words) or any(kind & Kind.FIRST_PERSON for kind in kinds[:at]):
        return False  # "annoncé en mai", "nous avons constaté des fuites"
    office = any(kind & (Kind.TITLE | Kind.ROLE | Kind.SPOKESMAN) for kind in kinds[at + 1 : at + 3])
    return words[at + 1][0].isupper() or office or bool(at and kinds[at + 1] & Kind.DETERMINER)


def begins_count(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether a bounded count begins at `index`: "at least 40", "more than a hundred"."""
    if index >= len(units) or units[index].norm not in lexicon.openers["scope_words"]:
        return False
    scopes, numbers = lexicon.phrases["scope_words"], lexicon.numbers
    words = [unit.norm for unit in units[index : index + LONGEST_SCOPE + 2]]
    for size in range(1, min(LONGEST_SCOPE, len(words) - 1) + 1):
        if tuple(words[:size]) in scopes and any(
            word[0].isdecimal() or word in numbers for word in words[size : size + 2]
        ):
            return True
    return False


def _is_told(text: str, quote: QuotedSpan, lexicon: Lexicon) -> bool:
    """Whether the cue of a few quoted words stands right behind them: «Это ложь», — сказал; “Yalan” dedi."""
    found = _AUTHOR_BEHIND.match(text, quote.outer.end)
    if found is None or not (found["dash"] or lexicon.language.verb_last):
        return False
    entries = lexicon.cues.get(fold(found["verb"]), ())
    return any(Frame.QUOTE in group.frames for entry in entries for group in entry.groups)


def is_spoken(text: str, quote: QuotedSpan, lexicon: Lexicon) -> bool:
    """Whether the quotation holds speech rather than a name or a word held at arm's length."""
    inner = quote.inner.of(text).strip()
    if lexicon.language.capitals_mark_names and _is_title(inner):
        return False
    if inner[-1:] in STOPS or inner[-1:] in COMMAS:
        return True
    if lexicon.language.spaced:
        return inner.count(" ") + 1 >= SPOKEN_WORDS
    return len(inner) >= 3 * SPOKEN_WORDS


def _is_name_of(units: Sequence[Unit], text: str, quote: QuotedSpan, lexicon: Lexicon) -> bool:
    """Whether the quotation names the body, medium or thing before it: "движение «За чистый город и двор»"."""
    before = units[-1] if units else None
    if before is None or not before.is_word or before.norm in lexicon.cue_openers:
        return False
    thing = not before.kind and not before.capital and lexicon.language.place_sources
    named = thing or (before.kind & (Kind.BODY | Kind.MEDIUM) and not before.kind & Kind.FINITE)
    inner = quote.inner.of(text).strip()
    return bool(named) and inner[:1].isupper() and inner[-1:] not in STOPS and inner[-1:] not in COMMAS


def _is_title(inner: str) -> bool:
    """Whether every long word has a capital: "Face the Nation", and there are several."""
    words = [word for word in inner.split() if len(word) > 3]
    return len(words) > 1 and all(word[0].isupper() for word in words) and inner[-1] not in "!?"


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
