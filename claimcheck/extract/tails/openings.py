"""One sentence's units → the places where a tail opens: a mark, and behind it what stands for the claim before it.

A word for all that was said ("which", "ce que", وهو ما) stands alone; a noun ("an accusation", "ein Vorwurf") has a
relative behind it, or nothing where a language leaves that out. Behind "but" it stands beside the cue: "однако полиция
| это | опровергает". Whether a challenge follows is read elsewhere.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.extract.hits import find_hits, phrase_at
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.phrases import is_spaced_dash
from claimcheck.extract.units import COMMAS, Unit

MARKS = COMMAS | frozenset(";؛")
MOST_ATTRIBUTES = 2  # words between the article and its noun, or behind it
BESIDE_NOUN = Kind.PREPOSITION | Kind.FINITE | Kind.OPENER | Kind.RELATIVE | Kind.COMPLEMENTISER | Kind.COORDINATOR
FINISHED = Kind.AUXILIARY | Kind.FINITE | Kind.PASSIVE


class Opening(NamedTuple):
    """`mark`: the first unit that is no longer the claim's. [start, end): what stands for the claim. `body`: the first
    unit behind it and its relative. `noun`: it is a noun, `linked` by its relative. `beside`: it is still to be found,
    beside the cue. `bare`: nothing but the mark parts it."""

    mark: int
    start: int
    end: int
    body: int
    noun: bool = False
    linked: bool = True
    beside: bool = False
    bare: bool = False


def find_openings(units: Sequence[Unit], lexicon: Lexicon) -> Iterator[Opening]:
    """Openings in order of place."""
    verbs_close = lexicon.language.objects_before
    ends = {hit.end for hit in find_hits(units, lexicon)} if verbs_close else set()
    for index in range(2, len(units) - 1):
        if _parts(units, index):
            opening = _opening_at(units, index, index + 1, lexicon)
        elif (verbs_close and (units[index - 1].kind & FINISHED or index in ends)) or _joins(units, index, lexicon):
            opening = _opening_at(units, index, index, lexicon)
        else:
            continue
        if opening is not None:
            yield opening


def may_open(units: Sequence[Unit], lexicon: Lexicon) -> bool:
    """Whether any word of the sentence can stand for a claim: most sentences have none, and need no more work."""
    first = lexicon.openers["tail_openers"] | lexicon.openers["tail_nouns"] | lexicon.openers["tail_contrasts"]
    known = Kind.CLAIM_NOUN | (Kind.ANAPHOR if lexicon.language.comma_tails else 0)
    return any(unit.kind & known or unit.norm in first for unit in units)


def _joins(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether a conjunction parts the word from what stands before it: written onto it, "قتلوا | وهو ما نفاه", or,
    where verbs come first, as a contrast of its own, "قتلوا | مع أن الجيش ينفي ذلك"."""
    joined = units[index].norm.startswith(lexicon.language.conjunction_prefixes or ("\0",))
    if joined and units[index].norm in lexicon.openers["tail_openers"]:
        return True
    if not lexicon.language.verb_first or units[index].norm not in lexicon.openers["tail_contrasts"]:
        return False
    return phrase_at(units, index, "tail_contrasts", lexicon) > 0


def _parts(units: Sequence[Unit], index: int) -> bool:
    """Whether a mark stands at `index` that parts clauses; a dash inside a word does not."""
    return units[index].norm in MARKS or is_spaced_dash(units, index)


def _opening_at(units: Sequence[Unit], mark: int, start: int, lexicon: Lexicon) -> Opening | None:
    size = phrase_at(units, start, "tail_openers", lexicon)
    if size:
        return Opening(mark, start, start + size, start + size)
    contrast = phrase_at(units, start, "tail_contrasts", lexicon)
    if contrast:
        return Opening(mark, -1, -1, start + contrast, noun=True, beside=True)
    noun = _noun_at(units, start, lexicon)
    if noun < 0 and lexicon.language.comma_tails and mark < start:
        return Opening(mark, -1, -1, start, noun=True, beside=True, bare=True)
    if noun < 0:
        return None
    for end in range(noun + 1, min(len(units) - 1, noun + 2 + MOST_ATTRIBUTES)):
        comma = units[end].norm in COMMAS
        link = phrase_at(units, end + comma, "tail_links", lexicon)
        if link:
            return Opening(mark, start, end, end + comma + link, noun=True)
        if not units[end].is_word or units[end].kind & BESIDE_NOUN:
            break
    if lexicon.language.objects_before:
        return None
    return Opening(mark, start, noun + 1, noun + 1, noun=True, linked=False)


def _noun_at(units: Sequence[Unit], start: int, lexicon: Lexicon) -> int:
    """The noun for a claim that heads the phrase at `start`, or -1. Where objects stand before their cues, other nouns
    than `tail_nouns` are objects."""
    if lexicon.language.objects_before:
        return start if (units[start].norm,) in lexicon.phrases["tail_nouns"] else -1
    first = start + bool(units[start].kind & Kind.DETERMINER)
    for index in range(first, min(len(units) - 1, first + 1 + MOST_ATTRIBUTES)):
        unit = units[index]
        if unit.kind & Kind.CLAIM_NOUN or (unit.norm,) in lexicon.phrases["tail_nouns"]:
            return index
        if not unit.is_word or unit.capital or unit.kind & ~Kind.ADVERB or (index > start and first == start):
            break
    return -1
