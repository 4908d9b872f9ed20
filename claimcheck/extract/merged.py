"""The preposition of "according to" written onto its noun: parted from the noun, and from the article it hides."""

from collections.abc import Sequence

from claimcheck.domain.article import Span
from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Lexicon
from claimcheck.extract.units import Unit
from claimcheck.text.normalise import DROPPED, fold


def part_prepositions(text: str, units: Sequence[Unit], hits: Sequence[Hit], lexicon: Lexicon) -> list[Unit]:
    """The units with each noun behind "according to" without its preposition: "وفقا ل|بيان", "وفقا لل|قرار"."""
    parted = list(units)
    for hit in hits:
        if hit.according == "to" and hit.end < len(units) and _is_merged(units, hit, lexicon):
            parted[hit.end] = _parted(text, units[hit.end], lexicon)
    return parted


def _is_merged(units: Sequence[Unit], hit: Hit, lexicon: Lexicon) -> bool:
    """Whether the phrase ends in a preposition that is written onto the word behind it."""
    first, *others = (unit.norm for unit in units[hit.start : hit.end])
    first = first[1:] if hit.joined else first
    behind = units[hit.end].norm
    prefixes = (prefix for prefix in lexicon.language.preposition_prefixes if behind.startswith(prefix))
    return any((first, *others, prefix) in lexicon.according_to.get(first, ()) for prefix in prefixes)


def _parted(text: str, unit: Unit, lexicon: Lexicon) -> Unit:
    """The noun without its preposition, and without the article that is written together with it; its folded form
    keeps the article."""
    rest = unit.norm[1:]
    known = lexicon.kind(rest) or gazetteer().find((rest,))
    merged = next((pair for pair in lexicon.language.merged_articles if unit.norm.startswith(pair[0])), None)
    norm = rest
    if merged is not None and not known:  # "للجنة" is of لجنة, "للقرار" of القرار
        rest = unit.norm.removeprefix(merged[0])
        norm = merged[1] + rest
    starts = (at for at in range(unit.end - 1, unit.start, -1) if fold(text[at : unit.end]) == rest)
    start = next(starts, -1)
    return unit if start < 0 else unit._replace(start=start, norm=norm, kind=lexicon.kind(norm))


def mention_of(text: str, source: Span, lexicon: Lexicon) -> str:
    """What a source names, with the article that the preposition before it hides: "وفقا لل|قرار" names القرار."""
    start = source.start
    while start > 0 and (text[start - 1].isalpha() or text[start - 1] in DROPPED):
        start -= 1
    before, pairs = fold(text[start : source.start]), lexicon.language.merged_articles
    return next((article for merged, article in pairs if before == merged), "") + source.of(text)
