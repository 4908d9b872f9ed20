"""Two lists of quantities to whether they conflict: same unit, values apart, and bounds that exclude each other."""

from collections.abc import Iterable

from claimcheck.text.numbers import Quantity, Scope

ABOUT_SHARE = 0.15  # "about 100" allows 85 to 115
NEAR_VALUES = 8.0  # a hundred times as many is a number of something else


def conflicting(left: Iterable[Quantity], right: Iterable[Quantity]) -> bool:
    """Whether some quantity of one side excludes a comparable quantity of the other and none agrees with it."""
    compared = [_excludes(one, other) for one in left for other in right if _comparable(one, other)]
    return bool(compared) and all(compared)


def agreeing(left: Iterable[Quantity], right: Iterable[Quantity]) -> bool:
    """Whether both sides give a comparable quantity with the same value."""
    return any(_comparable(one, other) and one.value == other.value for one in left for other in right)


def _comparable(one: Quantity, other: Quantity) -> bool:
    named = one.unit == other.unit if one.unit and other.unit else bool(one.noun) and one.noun[:5] == other.noun[:5]
    low, high = sorted((abs(one.value), abs(other.value)))
    return named and (low == high or low * NEAR_VALUES >= high)


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
