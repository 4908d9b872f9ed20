"""What can name a speaker, before its cue or behind it."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind
from claimcheck.extract.units import Unit

Range = tuple[int, int]
LONGEST_SOURCE = 30  # units
PEOPLE = Kind.ROLE | Kind.SPOKESMAN | Kind.BODY | Kind.MEDIUM | Kind.TITLE | Kind.DOCUMENT
LIST_MARK = "、"  # between the members of a list, where another comma parts clauses
QUOTE_MARKS_IN_NAMES = frozenset("\"'“”«»„()[]&/%.《》·")


def can_speak(units: Sequence[Unit], phrase: Range) -> bool:
    """Whether the phrase names somebody: a pronoun, a name, or people who are not counted ("20 people")."""
    first, last = units[phrase[0]], units[phrase[1] - 1]
    if first.norm[0].isdecimal():
        return False
    people = PEOPLE & ~Kind.DOCUMENT
    return bool(last.kind & Kind.PRONOUN) or last.capital or any(u.kind & people for u in units[phrase[0] : phrase[1]])
