"""Which quotations of a sentence are speech, and which parts of them, without the author's words inside their marks."""

import re
from collections.abc import Sequence

from claimcheck.domain.article import Span
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.units import COMMAS, STOPS, Unit
from claimcheck.languages.language import Frame
from claimcheck.text.normalise import fold
from claimcheck.text.quotes import QuotedSpan

SPOKEN_WORDS = 4  # a quotation of fewer words is a name or a single quoted word, unless it ends like a sentence
_AUTHOR = re.compile(r"[,!?…]\s+[—–-]\s+(?P<verb>\w+)")  # the author's words begin inside a quotation
_AUTHOR_BEHIND = re.compile(r"\s*,?\s+(?P<dash>[—–-]\s+)?(?P<verb>\w+)")  # behind a quotation
_BEHIND_AUTHOR = re.compile(r"[.,]\s+[—–-]\s+")  # and end
_AUTHOR_COMMA = re.compile(r"(?<=\w),\s+(?P<words>\w[\w’'-]*(?:\s+[\w’'-]+){,3})")  # the same without dashes
_BEHIND_COMMA = re.compile(r"(?<=\w{2})[.!?]\s+(?=[^\W\d_])")
_BEHIND_PRONOUN = re.compile(r"(?<=\w{2})[.!?,]\s+")  # the same behind "dit-il"


def spoken_parts(text: str, before: Unit | None, quote: QuotedSpan, lexicon: Lexicon) -> list[QuotedSpan]:
    """The parts of a quotation that are speech, which are none where it is a name or a word held at arm's length.
    `before`: the unit before it."""
    spoken = _is_spoken(text, quote, lexicon) and not _is_name_of(before, text, quote, lexicon)
    return _without_author(text, quote, lexicon) if spoken or _is_told(text, quote, lexicon) else []


def _is_spoken(text: str, quote: QuotedSpan, lexicon: Lexicon) -> bool:
    """Whether the quotation holds speech rather than a name or a word held at arm's length."""
    inner = quote.inner.of(text).strip()
    if lexicon.language.capitals_mark_names and _is_title(inner):
        return False
    if inner[-1:] in STOPS or inner[-1:] in COMMAS:
        return True
    if lexicon.language.spaced:
        return inner.count(" ") + 1 >= SPOKEN_WORDS
    return len(inner) >= 3 * SPOKEN_WORDS


def _is_title(inner: str) -> bool:
    """Whether every long word has a capital: "Face the Nation", and there are several."""
    words = [word for word in inner.split() if len(word) > 3]
    return len(words) > 1 and all(word[0].isupper() for word in words) and inner[-1] not in "!?"


def _is_name_of(before: Unit | None, text: str, quote: QuotedSpan, lexicon: Lexicon) -> bool:
    """Whether the quotation names the body, medium or thing before it: "движение «За чистый город и двор»"."""
    if before is None or not before.is_word or before.norm in lexicon.cue_openers:
        return False
    thing = not before.kind and not before.capital and lexicon.language.place_sources
    named = thing or (before.kind & (Kind.BODY | Kind.MEDIUM) and not before.kind & Kind.FINITE)
    inner = quote.inner.of(text).strip()
    return bool(named) and inner[:1].isupper() and inner[-1:] not in STOPS and inner[-1:] not in COMMAS


def _is_told(text: str, quote: QuotedSpan, lexicon: Lexicon) -> bool:
    """Whether the cue of a few quoted words stands right behind them: «Это ложь», — сказал; “Yalan” dedi."""
    found = _AUTHOR_BEHIND.match(text, quote.outer.end)
    if found is None or not (found["dash"] or lexicon.language.verb_last):
        return False
    entries = lexicon.cues.get(fold(found["verb"]), ())
    return any(Frame.QUOTE in group.frames for entry in entries for group in entry.groups)


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
