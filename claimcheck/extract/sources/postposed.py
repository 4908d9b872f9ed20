"""Subjects of languages with postpositions: what stands before them in their clause, an attribute or an adjunct.

"पिछले हफ़्ते रिहा हुए | एक सार्जेंट ने": the participle belongs to the subject. "नाम न छापने की शर्त पर | एक सूत्र ने": the
adjunct does not.
"""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.units import Unit

LONGEST_CLOSER = 3  # words of "को ध्यान में"
LONGEST_SETTING = 8  # units of "मंगलवार को जारी एक बयान में"


def ends_attribute(units: Sequence[Unit], low: int, index: int, marker: int, lexicon: Lexicon) -> bool:
    """Whether the unit at `index` ends an attribute of the noun between it and `marker`: a participle, or before a
    determiner any word of no class."""
    if index < low or not units[index].is_word:
        return False
    unit = units[index]
    if unit.norm in lexicon.postposed["attribute_words"]:
        return not _ends_converb(units, index, lexicon)
    return not unit.kind and low < index < marker - 2 and bool(units[index + 1].kind & Kind.DETERMINER)


def behind_adjuncts(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """The first unit of a subject in [start, end) behind what opens its clause: days, "… के बाद", "एक बयान में"."""
    cut = start
    for index in range(start, end - 1):
        behind = units[index + 1]
        leads_on = behind.kind & Kind.GENITIVE or behind.norm in lexicon.postposed["attribute_words"]
        if not leads_on and (_closes_setting(units, start, index, lexicon) or _closes(units, start, index, lexicon)):
            cut = index + 1
    particle = cut > start and units[cut].kind & Kind.AUXILIARY and not units[cut].kind & Kind.DETERMINER
    cut += bool(particle) and cut < end - 1  # "बैठक के बाद ही | मेयर ने"
    while cut < end - 1 and units[cut].kind & (Kind.TIME | Kind.ADVERB | Kind.OPENER):
        cut += 1
    return cut


def behind_settings(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """The first unit of an object in [start, end) behind the day and the document it was spoken in: "सोमवार को | …",
    "एक बयान में | …"; what else opens it may be its own."""
    cut = start
    for index in range(start, min(start + LONGEST_SETTING, end - 1)):
        if units[index + 1].kind & Kind.GENITIVE or not _closes_setting(units, start, index, lexicon):
            continue
        day = all(unit.kind & Kind.TIME or unit.norm.isdecimal() for unit in units[cut:index])
        if day or not units[index - 1].kind & Kind.TIME:
            cut = index + 1
    return cut


def _closes_setting(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    """Whether a day, a document or a converb ends at `index`."""
    unit = units[index]
    if unit.norm in lexicon.postposed["attribute_words"] and _ends_converb(units, index, lexicon):
        return True
    if index == start:
        return False
    before = units[index - 1]
    placed = unit.norm in lexicon.postposed["place_markers"]
    if unit.kind & Kind.PREPOSITION and before.kind & Kind.TIME:
        return not (placed and units[index + 1].norm.isdecimal())  # "22 मार्च से | 24 मार्च के बीच"
    return placed and bool(before.kind & (Kind.DOCUMENT | Kind.CLAIM_NOUN | Kind.SETTING))


def _closes(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    """Whether one of the language's adjunct closers ends at `index`, behind its noun."""
    closers = lexicon.phrases["adjunct_closers"]
    return any(
        (first > start or index > start) and tuple(one.norm for one in units[first : index + 1]) in closers
        for first in range(max(start, index - LONGEST_CLOSER + 1), index + 1)
    )


def _ends_converb(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    return index > 0 and units[index - 1].norm.endswith(lexicon.endings["converb_endings"])
