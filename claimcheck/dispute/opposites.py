"""Words that cannot both hold of one thing, in any language: open and closed, advanced and withdrew, help and harm."""

from collections.abc import Mapping
from functools import lru_cache

from claimcheck.languages.catalogue import LANGUAGES
from claimcheck.languages.language import Language
from claimcheck.text.normalise import fold
from claimcheck.text.tokens import tokenise

FIRST_WINS = frozenset({"help"})  # "strikes in support of a group" help it

Stands = Mapping[str, bool]


def stands(forms: frozenset[str], text: str, language: str) -> Stands:
    """Opposition → whether `text` stands on its first side; those it has no word of, or words of both, are left out.

    `text` is folded, with a blank on both sides where words are separated; `forms` are its single words, also as they
    are without what is written onto them. A language that is not known has no opposites.
    """
    found = {}
    for name, sides in _sides(language).items():
        first, second = (not words.isdisjoint(forms) or any(p in text for p in phrases) for words, phrases in sides)
        if first != second or (first and name in FIRST_WINS):
            found[name] = first
    return found


def opposed(one: Stands, other: Stands) -> bool:
    """Whether the two stand on different sides of an opposition."""
    return any(name in other and other[name] is not first for name, first in one.items())


def alike(one: Stands, other: Stands) -> bool:
    """Whether the two stand on the same side of an opposition."""
    return any(name in other and other[name] is first for name, first in one.items())


@lru_cache(maxsize=64)
def _sides(code: str) -> Mapping[str, tuple[tuple[frozenset[str], tuple[str, ...]], ...]]:
    language = LANGUAGES.get(code)
    if language is None:
        return {}
    return {name: tuple(_folded(side, language) for side in sides) for name, sides in language.opposites.items()}


def _folded(side: tuple[str, ...], language: Language) -> tuple[frozenset[str], tuple[str, ...]]:
    """The single words of a side, and its phrases with a blank on both sides; without blanks all are phrases."""
    if not language.spaced:
        return frozenset(), tuple(fold(phrase) for phrase in side)
    parts = [tuple(token.norm for token in tokenise(phrase) if token.is_word) for phrase in side]
    words = frozenset(part[0] for part in parts if len(part) == 1)
    return words, tuple(f" {' '.join(part)} " for part in parts if len(part) > 1)
