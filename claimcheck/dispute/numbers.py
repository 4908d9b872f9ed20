"""Two lists of counts to whether they conflict: the same counted, values apart, and bounds that exclude each other."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from claimcheck.languages.catalogue import language as language_of
from claimcheck.languages.language import Language
from claimcheck.text.normalise import fold
from claimcheck.text.numbers import Quantity, Scope, find_quantities, tokens_with_numbers
from claimcheck.text.tokens import Token

FATES = frozenset({"killed", "injured", "arrested", "displaced"})  # units that say what befell those who are counted
PEOPLE = frozenset({"person", "civilian", "child", "woman", "man", "soldier", "fighter", "victim", "police", "worker"})
SPANS_OF_TIME = frozenset({"minute", "hour", "day", "week", "month", "year"})  # seldom of what the claim is about
FATE_REACH = 8  # words after a number among which its fate may stand: "8 people in two villages were killed"
FATE_REACH_BEFORE = 4  # words before it: "killing at least eight"
FURTHER_REACH = 2  # words on either side of a number that say it is of another occasion: "3 other people"
ABOUT_SHARE = 0.15  # "about 100" allows 85 to 115
TELLING_VALUE = 4.0  # smaller figures stand in many reports
NEAR_VALUES = 8.0  # a hundred times as many is a number of something else
DIFFERING_VALUES = 30.0  # the same between two claims that surely contradict each other


@dataclass(frozen=True, slots=True)
class Count:
    """A quantity, what befell those counted ("" if unsaid), and whether they are others than those before."""

    quantity: Quantity
    fate: str = ""
    further: bool = False

    @property
    def is_of_people(self) -> bool:
        """Whether people are counted."""
        return bool(self.fate) or self.quantity.unit in PEOPLE


class Words(NamedTuple):
    """The folded words that tell of counts in one language."""

    active: Mapping[str, str]  # verb before a toll → unit
    befalling: Mapping[str, str]  # the same, and every other word for a fate
    further: frozenset[str]


@lru_cache(maxsize=64)
def _words(code: str) -> Words:
    known = language_of(code)
    active = {fold(word): unit for word, unit in known.fates.items()}
    befalling = {fold(word): unit for word, unit in known.units.items() if unit in FATES}
    return Words(active, active | befalling, frozenset(map(fold, known.further_words)))


def find_counts(text: str, language: Language) -> tuple[Count, ...]:
    """The counts of `text` in order."""
    quantities = find_quantities(text, language)
    if not quantities:
        return ()
    tokens, words = tokens_with_numbers(text, language), _words(language.code)
    places = [_place(quantity, tokens) for quantity in quantities]
    edges = [first for first, _ in places[1:]] + [len(tokens)]
    ends = {after for _, after in places}
    return tuple(
        Count(
            quantity,
            (quantity.unit if quantity.unit in FATES else "")
            or _fate_before(tokens[:first], words, ends)
            or _fate_behind(tokens[after:edge], words),
            any(t.norm in words.further for t in tokens[max(0, first - FURTHER_REACH) : after + FURTHER_REACH]),
        )
        for quantity, (first, after), edge in zip(quantities, places, edges, strict=True)
    )


def _place(quantity: Quantity, tokens: Sequence[Token]) -> tuple[int, int]:
    """The tokens of a quantity: first, and the one after its last."""
    within = [
        i for i, token in enumerate(tokens) if token.start < quantity.span.end and token.end > quantity.span.start
    ]
    return (within[0], within[-1] + 1) if within else (0, 0)


def _fate_before(tokens: Sequence[Token], words: Words, ends: Collection[int]) -> str:
    """From a verb shortly before the number ("killing at least 8"), or any word right before it that is no other's.

    In "two killed, three injured" the word before "three" follows the end of another number: it is that number's.
    """
    for back in range(1, min(FATE_REACH_BEFORE, len(tokens)) + 1):
        place = len(tokens) - back
        if place in ends:
            return ""
        found = (words.befalling if back == 1 else words.active).get(tokens[place].norm)
        if found:
            return found
    return ""


def _fate_behind(tokens: Sequence[Token], words: Words) -> str:
    """From the first such word behind the number and before the next: "8 people were killed"."""
    return next((words.befalling[token.norm] for token in tokens[:FATE_REACH] if token.norm in words.befalling), "")


def conflicting(left: Sequence[Count], right: Sequence[Count]) -> bool:
    """Whether some count of one side excludes a comparable count of the other, and no figure stands on both sides.

    Two that share a figure draw on one report: their other figures are of its other parts.
    """
    if _figures(left) & _figures(right):
        return False
    compared = [_excludes(one.quantity, other.quantity) for one in left for other in right if _comparable(one, other)]
    return bool(compared) and all(compared)


def differing(left: Sequence[Count], right: Sequence[Count]) -> bool:
    """Whether two claims that contradict each other can do so in a number: no figure stands on both sides, and two
    of them are of one unit or fate, or of a unit that one side leaves out."""
    return not _figures(left) & _figures(right) and any(
        _can_be_one(one, other) and one.quantity.value != other.quantity.value for one in left for other in right
    )


def _can_be_one(counted: Count, counted_too: Count) -> bool:
    one, other = counted.quantity, counted_too.quantity
    named = one.unit == other.unit or not (one.unit and other.unit) or counted.fate == counted_too.fate != ""
    return named and _are_near(one, other, DIFFERING_VALUES)


def grown(before: Sequence[Count], after: Sequence[Count]) -> bool:
    """Whether each count of `after` that can be compared with one of `before` is higher."""
    compared = [
        other.quantity.value > one.quantity.value for one in before for other in after if _comparable(one, other)
    ]
    return bool(compared) and all(compared)


def _figures(counts: Iterable[Count]) -> frozenset[float]:
    """The values that are not too common to tell reports apart."""
    return frozenset(count.quantity.value for count in counts if abs(count.quantity.value) >= TELLING_VALUE)


def agreeing(left: Iterable[Count], right: Iterable[Count]) -> bool:
    """Whether both sides give a comparable count with the same value."""
    return any(
        _comparable(one, other) and one.quantity.value == other.quantity.value for one in left for other in right
    )


def _comparable(counted: Count, counted_too: Count) -> bool:
    if counted.further or counted_too.further or _other_fate(counted, counted_too):
        return False
    one, other = counted.quantity, counted_too.quantity
    if one.unit in SPANS_OF_TIME:
        return False
    named = one.unit == other.unit if one.unit and other.unit else bool(one.noun) and one.noun[:5] == other.noun[:5]
    return (named or _same_toll(counted, counted_too)) and _are_near(one, other, NEAR_VALUES)


def _are_near(one: Quantity, other: Quantity, times: float) -> bool:
    """Whether the higher value is at most so many times the lower."""
    low, high = sorted((abs(one.value), abs(other.value)))
    return low == high or low * times >= high


def _same_toll(one: Count, other: Count) -> bool:
    """Whether the same befell both and they were of one kind, as far as is said: "a toll of 38", "52 children dead"."""
    whom = {one.quantity.unit, other.quantity.unit} - FATES - {""}
    return bool(one.fate) and one.fate == other.fate and len(whom) <= 1


def _other_fate(one: Count, other: Count) -> bool:
    return bool(one.fate) and bool(other.fate) and one.fate != other.fate


def _excludes(one: Quantity, other: Quantity) -> bool:
    """Whether both bounds cannot hold: their intervals do not meet."""
    (low, high), (other_low, other_high) = _interval(one), _interval(other)
    return high < other_low or other_high < low


def _interval(quantity: Quantity) -> tuple[float, float]:
    value = quantity.value
    infinite = float("inf")
    match quantity.scope:
        case Scope.AT_LEAST | Scope.MORE_THAN:
            return value, infinite
        case Scope.AT_MOST | Scope.LESS_THAN:
            return -infinite, value
        case Scope.ABOUT:
            return value * (1 - ABOUT_SHARE), value * (1 + ABOUT_SHARE)
        case _:
            return value, value
