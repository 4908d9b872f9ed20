"""One sentence's units → drafts: for every cue its source and content, by the frames the cue allows.

Whose words a pronoun or an elided subject stands for is settled later. The shape of the clause decides who reads:
claimcheck.extract.clauses where the content follows the cue, or precedes it as a quotation or a fronted clause. A tail
that challenges what the sentence reports is cut off first and read by itself: claimcheck.extract.tails.
"""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.domain.article import Span
from claimcheck.extract.barereferences import with_bare_references
from claimcheck.extract.citations import find_citation, with_cited
from claimcheck.extract.clauses.backward import find_parted
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.sentence import read_clauses
from claimcheck.extract.colons import part_quotations
from claimcheck.extract.drafts import Draft
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Lexicon
from claimcheck.extract.nounclaims import with_noun_claims
from claimcheck.extract.tails.cutting import around_tail, find_tail, hangs, tail_drafts
from claimcheck.extract.units import Unit
from claimcheck.extract.verblast.sentence import read_verb_last
from claimcheck.extract.verbsecond.sentence import read_verb_second


def read_sentence(text: str, units: Sequence[Unit], lexicon: Lexicon) -> tuple[list[Draft], list[Hit]]:
    """(drafts in the order of their cues, all cues found) of one sentence of any language."""
    drafts, hits = _read_citing(text, units, lexicon)
    drafts = with_bare_references(units, with_noun_claims(text, units, drafts, lexicon), lexicon)
    return part_quotations(text, units, drafts), hits


def _read_citing(text: str, units: Sequence[Unit], lexicon: Lexicon) -> tuple[list[Draft], list[Hit]]:
    citation = find_citation(units, lexicon)
    if citation is not None:
        drafts, hits = _read_tailed(text, citation[0], lexicon)
        citing = with_cited(drafts, citation[1])
        if citing is not None:
            return citing, hits
    parted = find_parted(units, lexicon) if lexicon.markers else None
    if parted is not None:
        noun, verb = parted
        drafts, hits = _read_tailed(text, [*units[noun + 1 : verb], *units[: noun + 1], *units[verb:]], lexicon)
        if len(drafts) == 1 and drafts[0].previous:
            return [replace(drafts[0], cue=Span(units[noun].start, units[noun].end))], hits
    return _read_tailed(text, units, lexicon)


def _read_tailed(text: str, units: Sequence[Unit], lexicon: Lexicon) -> tuple[list[Draft], list[Hit]]:
    tail = find_tail(units, lexicon)
    if tail is None:
        return _read(text, units, lexicon)
    before, behind = around_tail(units, tail)
    drafts, hits = _read(text, before, lexicon)
    if not hangs(units, tail, drafts):
        return _read(text, units, lexicon)
    own, more = _read(text, behind, lexicon)
    return tail_drafts(text, units, tail, drafts, own, lexicon), [*hits, tail.hit, *more]


def _read(text: str, units: Sequence[Unit], lexicon: Lexicon) -> tuple[list[Draft], list[Hit]]:
    if lexicon.language.verb_last:
        return read_verb_last(text, units, lexicon)
    if lexicon.language.verb_second:
        return read_verb_second(text, units, lexicon)
    reading = ClauseReading(text, units, lexicon)
    return read_clauses(reading), reading.hits
