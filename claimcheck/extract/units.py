"""What a sentence is read as: units, which are its tokens, with every spoken quotation as a single one."""

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.extract.lexicon import Lexicon
from claimcheck.text.quotes import QuotedSpan

LONGEST_SCOPE = 4  # words of "a maximum of", "no fewer than"
QUOTE = "\0quote"
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
