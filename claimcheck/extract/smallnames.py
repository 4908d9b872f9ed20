"""The name of a person in the phrase that names a speaker, where no capital marks names: "عادل الجبير" in "وزير
الخارجية عادل الجبير" and in "عادل الجبير، وزير الخارجية", "अजय भल्ला" in "गृह सचिव अजय भल्ला"."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.extract.lexicon import OFFICES, Kind, Lexicon
from claimcheck.extract.sources.agreement import FEMININE_NOUN
from claimcheck.extract.sources.phrases import is_one_office, is_plural
from claimcheck.extract.units import COMMAS
from claimcheck.text.normalise import fold
from claimcheck.text.tokens import Token, tokenise

SHORTEST, LONGEST = 2, 3  # words of a name
NO_NAME_ENDINGS = ("ً", "ًا", "على")
QUOTE_MARKS = frozenset("\"“”«»'")
PARTICLES = frozenset(map(fold, ("بن", "ابن", "بنت", "آل", "أبو", "ابو", "عبد")))  # in names


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    norm: str
    kind: int
    named: bool  # it can be part of a name
    address: bool  # a form of address that a name follows
    definite: bool
    governed: bool  # a preposition may be written onto it
    closed: bool  # a mark stands behind it
    comma: bool  # that is a comma


def small_name(mention: str, lexicon: Lexicon) -> str:
    """The name of the one person whom an office or a form of address shows; "" where there is none."""
    language = lexicon.language
    if language.capitals_mark_names or language.nouns_are_capital or not language.spaced:
        return ""
    tokens = tokenise(mention)
    words = [_word(mention, tokens, at, lexicon) for at, token in enumerate(tokens) if token.is_word]
    if any(word.kind & Kind.COORDINATOR for word in words):
        return ""
    for start in range(len(words)):
        end = _name_end(words, start)
        if _is_long_enough(words[start:end]) and (
            _is_addressed(words, start)
            or _follows_office(words, start, end, lexicon)
            or _has_office_behind(words, start, end, lexicon)
        ):
            return mention[words[start].start : words[end - 1].end]
    return ""


def _word(mention: str, tokens: Sequence[Token], at: int, lexicon: Lexicon) -> _Word:
    token, language = tokens[at], lexicon.language
    behind = tokens[at + 1] if at + 1 < len(tokens) and not tokens[at + 1].is_word else None
    kind, particle = lexicon.kind(token.norm), token.norm in PARTICLES
    address = (token.norm,) in lexicon.phrases["name_titles"] and not particle
    prefixes = (*language.conjunction_prefixes, *language.preposition_prefixes)
    joined = any(token.norm.startswith(prefix + article) for prefix in prefixes for article in lexicon.article_prefixes)
    definite = token.norm.startswith(language.article_prefixes)
    linked = joined or (definite and not token.norm.startswith(language.article_prefixes[:1]))
    known = (kind and token.norm not in lexicon.name_words) or mention[token.start : token.end].endswith(
        NO_NAME_ENDINGS
    )
    quoted = behind is not None and behind.norm in QUOTE_MARKS
    named = particle or not (address or linked or known or quoted)
    governed = not definite and token.norm.startswith(language.preposition_prefixes)
    closed, comma = behind is not None, behind is not None and behind.norm in COMMAS
    return _Word(token.start, token.end, token.norm, kind, named, address, definite or joined, governed, closed, comma)


def _name_end(words: Sequence[_Word], start: int) -> int:
    end = start
    while end < len(words) and words[end].named:
        end += 1
        if words[end - 1].closed:
            break
    return end


def _is_long_enough(name: Sequence[_Word]) -> bool:
    """Whether the words are as many as a name has, of which one more may stand behind "son of"."""
    linked = any(word.norm in PARTICLES for word in name)
    whole = [word for word in name if word.norm not in PARTICLES]
    return SHORTEST <= len(whole) <= LONGEST + linked and name[-1].norm not in PARTICLES


def _is_addressed(words: Sequence[_Word], start: int) -> bool:
    """Whether a form of address stands right before: "العقيد | سالم حمدان"."""
    return start > 0 and words[start - 1].address and not words[start - 1].closed


def _follows_office(words: Sequence[_Word], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether an office that an article or a comma closes goes before: "وزير الخارجية | عادل الجبير", but not "وزير |
    الخارجية", "مدير المكتب | بنابل" nor "وزير الخارجية | زيارة"."""
    if lexicon.language.nominal_markers:
        return end == len(words) and _closes_office(words, start, lexicon)
    apposed = start > 0 and words[start - 1].comma and (end == len(words) or words[end - 1].closed)
    if not start or not (apposed or (words[start - 1].definite and not words[start - 1].closed)):
        return False
    first, office = words[start], next((word for word in words[:start] if word.kind & OFFICES), None)
    if office is None or first.definite or first.governed or first.norm in PARTICLES:
        return False
    if apposed and not (office.definite or office.kind & Kind.TITLE):
        return False  # "مسؤول في محافظة عدن، | جنوب البلاد"
    feminine = first.norm.endswith(FEMININE_NOUN) and not office.norm.endswith(FEMININE_NOUN)
    return not feminine and not is_plural(office.norm, lexicon)


def _closes_office(words: Sequence[_Word], start: int, lexicon: Lexicon) -> bool:
    """Whether an office stands right before, where nouns close their phrases: "गृह सचिव | अजय भल्ला", "وزیر خارجہ | اسد
    ناصر"."""
    bound = [(word.norm,) in lexicon.phrases["bound_offices"] for word in words[:start]]
    before = words[start - 1] if start else None
    if before is None or before.closed or bound[-1]:
        return False
    return is_one_office(before.norm, lexicon) or any(bound[-2:])


def _has_office_behind(words: Sequence[_Word], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the phrase opens with the name and an office stands right behind: "عادل الجبير، | وزير الخارجية"."""
    if end == len(words) or not all(word.address for word in words[:start]):
        return False
    office, apposed = words[end], words[end - 1].closed
    if lexicon.language.nominal_markers and not apposed:
        return False  # "बॉलीवुड | अभिनेता"
    fitting = office.kind & OFFICES if apposed else office.kind & Kind.TITLE and not office.definite
    return bool(fitting) and not is_plural(office.norm, lexicon)
