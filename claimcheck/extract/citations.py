"""Whom an outlet cites, cut out before its sentence is read: "TASS | unter Berufung auf das Ministerium | meldete"."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.domain.article import Span
from claimcheck.extract.drafts import Draft
from claimcheck.extract.hits import find_hits, phrase_at
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.phrases import names_party
from claimcheck.extract.units import COMMAS, Unit

LONGEST_CITED = 16  # units
ENDS = Kind.COMPLEMENTISER | Kind.CLITIC | Kind.FINITE | Kind.PASSIVE | Kind.MARKER


def find_citation(units: Sequence[Unit], lexicon: Lexicon) -> tuple[list[Unit], Span] | None:
    """(the other units without the commas around it, whom it cites) of the first phrase that cites who can speak; all
    units where the verb follows one that opens the sentence."""
    openers = lexicon.openers["citing"] | lexicon.openers["citing_after"]
    for index in (at for at, unit in enumerate(units) if unit.norm in openers):
        before, after = (phrase_at(units, index, field, lexicon) for field in ("citing", "citing_after"))
        if not before and not after:
            continue
        hits = find_hits(units, lexicon)
        ends = {hit.start for hit in hits if hit.groups and not hit.noun_like}
        ends.update(at for at, unit in enumerate(units) if not unit.is_word or unit.kind & ENDS)
        first = last = index + before
        while before and last < min(len(units), first + LONGEST_CITED) and last not in ends:
            last += 1
        while after and first > max(0, index - LONGEST_CITED) and first - 1 not in ends:
            first -= 1
        named = source_after(units, first, last, lexicon, governed=True) if before else (first, last)
        if named is None or not names_party(units[slice(*named)], lexicon):
            continue
        start, end = first - before, last + after
        close = named[1] - bool(units[named[1] - 1].kind & Kind.GENITIVE)  # "援引官员 | 的 | 消息称"
        cited = Span(units[named[0]].start, units[close - 1].end)
        if start == 0 and lexicon.language.verb_second:
            return list(units), cited
        marked = start > 0 and units[start - 1].norm in COMMAS
        closed = end < len(units) and units[end].norm in COMMAS and (marked or start == 0)
        closed = closed and not any(hit.according and hit.end < start for hit in hits)  # "Selon TASS, citant X|, P"
        return [*units[: start - marked], *units[end + closed :]], cited
    return None


def with_cited(drafts: Sequence[Draft], cited: Span) -> list[Draft] | None:
    """The drafts with `cited` on the outer one whose source stands before it, or behind where none does; None where
    there is none, or it holds whom it cites."""
    outer = [one for one in drafts if one.within < 0 and one.source is not None]
    before = [one for one in outer if one.source is not None and one.source.start < cited.start]
    citing = (*outer[:1], *before)[-1] if outer else None
    parts = (*citing.content, citing.source or cited) if citing else (cited,)
    if any(part.start < cited.end and cited.start < part.end for part in parts):
        return None
    return [replace(one, cited=cited) if one is citing else one for one in drafts]
