"""Where a sentence's own words begin: behind its dateline; and whether it is a headline."""

from collections.abc import Sequence

from claimcheck.extract.units import DASHES, STOPS, Unit


def in_title_case(units: Sequence[Unit]) -> bool:
    """Whether the sentence is a headline written with capitals throughout: "Mayor Says Bridge Is Safe"."""
    words = [unit for unit in units if unit.is_word and len(unit.norm) > 3]
    return len(words) > 3 and all(unit.capital or unit.norm[0].isdecimal() for unit in words)


def dateline_end(units: Sequence[Unit]) -> int:
    """Behind "CAIRO (Agency) - " or "موسكو - " at the start, else 0."""
    for index, unit in enumerate(units[:9]):
        if unit.quote is not None or (unit.norm in STOPS and index > 6):
            return 0
        if unit.norm in DASHES and index and unit.start > units[index - 1].end:
            return index + 1
    return 0
