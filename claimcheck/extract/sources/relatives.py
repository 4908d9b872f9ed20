"""Relative clauses inside or behind the name of a speaker: "dos diplomáticos | que conocen el texto"."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.phrases import LONGEST_SOURCE
from claimcheck.extract.units import Unit


def relative_start(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int | None:
    """Where a relative clause inside the phrase begins, so that the name before it can stand alone."""
    if lexicon.language.verb_first:
        return None
    for index in range(start + 1, end):
        kind = units[index].kind
        if kind & Kind.RELATIVE and not kind & Kind.DETERMINER and not units[index - 1].kind & Kind.PREPOSITION:
            return index
    return None


def name_before_relative(units: Sequence[Unit], low: int, start: int) -> int | None:
    """Where a relative pronoun stands in the unbroken stretch before `start`."""
    for index in range(start - 1, max(low, start - LONGEST_SOURCE), -1):
        if not units[index].is_word:
            return None
        opens = not units[index].kind & Kind.COMPLEMENTISER or index == _before_auxiliaries(units, low, start - 1)
        if units[index].kind & Kind.RELATIVE and opens:
            return index
    return None


def _before_auxiliaries(units: Sequence[Unit], low: int, verb: int) -> int:
    """The unit before a verb with its auxiliaries: "the group | that | did not sign the deal"."""
    passed = Kind.AUXILIARY | Kind.NEGATOR
    return next((at for at in range(verb - 1, low, -1) if not units[at].kind & passed), low)


def is_relative_verb(units: Sequence[Unit], low: int, start: int, lexicon: Lexicon) -> bool:
    """Whether the word before `start` is the verb of a relative clause: "dos diplomáticos que conocen | el texto", and
    where capitals mark names and clauses need no complementiser also one that can be a noun, "which monitors | the
    truce"."""
    nouns = Kind.ROLE if lexicon.language.bare_clauses and lexicon.language.capitals_mark_names else Kind.NONE
    at = _before_auxiliaries(units, low, start - 1)
    if at - 1 < low or units[start - 1].kind & ~nouns or units[start - 1].capital:
        return False
    relative, noun = units[at], units[at - 1]
    return bool(relative.kind & Kind.RELATIVE) and noun.is_word and not noun.kind & (Kind.PREPOSITION | Kind.FINITE)
