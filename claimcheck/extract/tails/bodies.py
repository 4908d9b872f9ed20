"""What follows the opening of a tail → who challenges or confirms the claim before it, and where the tail ends.

Between opening and cue stands the subject and nothing else, or the subject follows its cue, or an agent a passive one.
A cue with an object of its own ("which engineers denied access to") challenges no claim.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from claimcheck.domain.claim import OPPOSING, Polarity
from claimcheck.extract.hits import Hit, find_hits, phrase_at
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.lexicon import lexicon as lexicon_of
from claimcheck.extract.nounphrases import phrase_end
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.phrases import Range, can_speak, is_spaced_dash
from claimcheck.extract.sources.places import impersonal_place
from claimcheck.extract.tails.openings import Opening
from claimcheck.extract.units import COLONS, COMMAS, STOPS, Unit
from claimcheck.languages.language import CueGroup, Frame

BOUNDARIES = COMMAS | STOPS | COLONS
LONGEST_SUBJECT = 12  # units
LONGEST_REFERENCE = 4  # units of "this latest accusation"
LONGEST_MANNER = 3  # units of "à plusieurs reprises"
LONGEST_VERDICT = 6  # units between a passive cue and its agent: "rejected | as entirely baseless | by"
BESIDE = (
    Kind.AUXILIARY | Kind.ADVERB | Kind.TIME | Kind.NEGATOR | Kind.PARTICLE | Kind.OPENER | Kind.COORDINATOR
    | Kind.OBJECT_MARKER | Kind.OBJECT_OPENER | Kind.PASSIVE | Kind.BRACKET
)  # fmt: skip
NAMING = Kind.DETERMINER | Kind.PRONOUN | Kind.ROLE | Kind.BODY | Kind.MEDIUM | Kind.TITLE | Kind.SPOKESMAN
NO_SUBJECT = Kind.FINITE | Kind.COMPLEMENTISER | Kind.RELATIVE | Kind.FIRST_PERSON
ADJUNCT = Kind.PREPOSITION | Kind.TIME | Kind.ADVERB | Kind.COORDINATOR | Kind.AGENT | Kind.OPENER | Kind.PARTICLE
WHEN_AND_WHERE = Kind.TIME | Kind.SETTING | Kind.DOCUMENT


class Tail(NamedTuple):
    """A challenge by `source` in the units [`opening.mark`, `end`). `owned`: what follows it is said by the same."""

    opening: Opening
    hit: Hit
    polarity: Polarity
    source: Range
    end: int
    owned: bool


def read_body(units: Sequence[Unit], opening: Opening, lexicon: Lexicon) -> Tail | None:
    """The tail, or None where what follows the opening is no challenge."""
    high = next((i for i in range(opening.body, len(units)) if _is_boundary(units, i)), len(units))
    found = find_hits(units[opening.body : high], _with_tail_cues(lexicon.language.code))
    hit = next((hit for hit in found if not hit.noun_like and not hit.according), None)
    if hit is None:
        return None
    hit = _moved(hit, opening.body)
    group = _challenge(units, hit, opening, lexicon)
    polarity = _polarity(units, opening, hit, group) if group else None
    if polarity is None:
        return None
    end, cue = max(hit.end, hit.tail + 1), hit.start
    if opening.beside:
        start, stop = _reference(units, opening.body, hit, high, lexicon)
        opening, end = opening._replace(start=start, end=stop), max(end, stop)
        cue = min(start, cue)
        if start == stop:
            return None
    source = _subject(units, opening, cue, lexicon)
    if source is None and (not opening.beside or lexicon.language.verb_first):
        joined = next((other.start + opening.body for other in found if other.joined), high)
        source = _behind_cue(units, opening, hit, opening.start if opening.beside else joined, lexicon)
        end = max(end, source[1]) if source else end
    if source is None or not _is_adjunct(units, end, high, lexicon):
        return None
    own = next((i for i in range(end, high) if _goes_on(units, i, lexicon)), high)
    owned = own < high or (high < len(units) and units[high].norm in COMMAS and _goes_on(units, high + 1, lexicon))
    return Tail(opening, hit, polarity, source, own, owned)


@cache
def _with_tail_cues(code: str) -> Lexicon:
    """The lexicon with the cues that count in tails alone."""
    base = lexicon_of(code)
    return replace(base, cues=base.tail_cues, cue_openers=base.cue_openers | base.tail_cues.keys())


def _is_boundary(units: Sequence[Unit], index: int) -> bool:
    unit = units[index]
    return unit.quote is not None or unit.norm in BOUNDARIES or is_spaced_dash(units, index)


def _moved(hit: Hit, offset: int) -> Hit:
    tail, opening = (hit.tail + offset, hit.tail_start + offset) if hit.tail >= 0 else (-1, -1)
    return hit._replace(start=hit.start + offset, end=hit.end + offset, tail=tail, tail_start=opening)


def _challenge(units: Sequence[Unit], hit: Hit, opening: Opening, lexicon: Lexicon) -> CueGroup | None:
    """The group by which the cue challenges or confirms what the opening stands for. A whole clause is denied by verbs
    that can take one; a noun for a claim by any."""
    named = opening.beside or any(unit.kind & Kind.CLAIM_NOUN for unit in units[opening.start : opening.end])
    frames = {Frame.NOUN, Frame.CLAUSE} if named else {Frame.CLAUSE}
    own = lexicon.language.tail_cues
    fitting = (g for g in hit.groups if g in own or (g.polarity in OPPOSING and g.frames & frames))
    return next((group for group in fitting if not group.shares_subject), None)


def _polarity(units: Sequence[Unit], opening: Opening, hit: Hit, group: CueGroup) -> Polarity | None:
    """The cue's polarity: a negated confirmation is a doubt, a negated challenge says nothing."""
    if not any(unit.kind & Kind.NEGATOR for unit in units[opening.body : hit.start]):
        return group.polarity
    return Polarity.DOUBT if group.polarity is Polarity.ASSERT else None


def _reference(units: Sequence[Unit], body: int, hit: Hit, high: int, lexicon: Lexicon) -> Range:
    """What stands for the claim beside the cue, right before it or right behind, or behind the subject of a verb that
    comes first; an empty range where there is none."""
    end = hit.start
    while end > body and units[end - 1].kind & BESIDE and not units[end - 1].kind & Kind.ANAPHOR:
        end -= 1
    for start in range(end - 1, max(body, end - 1 - LONGEST_REFERENCE), -1):
        if _refers(units[start:end]):
            return start, end
    start = hit.end
    while start < high and units[start].kind & BESIDE and not units[start].kind & (Kind.ANAPHOR | Kind.DETERMINER):
        start += 1
    stop = _end_of_reference(units, start, high)
    if stop == start and lexicon.language.verb_first:  # "تنفي الحكومة | ذلك"
        behind = range(start + 1, min(high, start + LONGEST_SUBJECT))
        start = next((at for at in behind if _end_of_reference(units, at, high) > at), start)
        stop = _end_of_reference(units, start, high)
    return start, stop


def _end_of_reference(units: Sequence[Unit], start: int, high: int) -> int:
    """Where what stands for the claim ends that begins at `start`, or `start`: with the noun right behind "this"."""
    stops = [stop for stop in range(start + 1, min(high, start + LONGEST_REFERENCE) + 1) if _refers(units[start:stop])]
    return start + 2 if start + 2 in stops else next(iter(stops), start)


def _refers(units: Sequence[Unit]) -> bool:
    """Whether the words stand for a claim: "это", "cette accusation"."""
    if len(units) == 1:
        return bool(units[0].kind & Kind.ANAPHOR)
    opens = units[0].kind & (Kind.ANAPHOR | Kind.DETERMINER)
    return bool(opens and units[-1].kind & Kind.CLAIM_NOUN)


def _subject(units: Sequence[Unit], opening: Opening, cue: int, lexicon: Lexicon) -> Range | None:
    """The subject between the opening and the cue at `cue`, without what stands beside it."""
    start, end = opening.body, cue
    if lexicon.language.verb_second and start < end and units[start].kind & Kind.AGENT:
        start += 1  # "von der Regierung zurückgewiesen"
    elif not opening.linked and not lexicon.language.bare_clauses:
        return None
    end = next((at for at in range(start + 1, end) if units[at].kind & Kind.MARKER), end)
    if end == cue and cue > start and units[cue - 1].kind & Kind.PASSIVE and not units[cue - 1].kind & Kind.BRACKET:
        return None  # "which he was denied"
    while start < end and units[start].kind & BESIDE and not units[start].kind & NAMING:
        start += 1
    if start < end and _is_pronoun(units[start], lexicon):
        return start, start + 1
    end = next((at for at in range(start + 1, end) if _is_setting(units, at)), end)
    end = _without_manner(units, start, end, lexicon)
    while end > start and _stands_beside(units[end - 1], lexicon):
        end -= 1
    end = _without_manner(units, start, end, lexicon)
    if lexicon.language.verb_second:
        end = phrase_end(units, start, end, lexicon)
    return (start, end) if _names(units, start, end, lexicon) else None


def _is_pronoun(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the word is a subject by itself: "he", "dieser"."""
    pronoun = unit.kind & Kind.PRONOUN and not unit.kind & (Kind.FIRST_PERSON | Kind.DETERMINER | NO_SUBJECT)
    return bool(pronoun) or (unit.norm,) in lexicon.phrases["demonstratives"]


def _without_manner(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """The end of what stands before a phrase of manner: "ایران | به شدت"."""
    cuts = range(max(start + 1, end - LONGEST_MANNER), end)
    return next((at for at in cuts if phrase_at(units[:end], at, "manner_phrases", lexicon) == end - at), end)


def _stands_beside(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the word before a cue belongs to the cue: an adverb, or the pronoun that takes up the opening."""
    again = unit.kind & Kind.ANAPHOR and not unit.kind & Kind.PRONOUN and not unit.capital
    return bool(unit.kind & BESIDE or again or lexicon.is_open_adverb(unit.norm, unit.kind)) and not (
        unit.kind & NAMING & ~Kind.DETERMINER
    )


def _is_setting(units: Sequence[Unit], index: int) -> bool:
    """Whether "on Monday", "in a statement" stands at `index`."""
    kind = units[index].kind
    if kind & Kind.TIME:
        return True
    behind = units[index + 1 : index + 3]
    return bool(kind & Kind.PREPOSITION) and any(unit.kind & WHEN_AND_WHERE for unit in behind)


def _names(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the units can name who speaks: a noun phrase without a verb, opened by no preposition."""
    if not 0 < end - start <= LONGEST_SUBJECT or any(unit.kind & NO_SUBJECT for unit in units[start:end]):
        return False
    first = units[start]
    placed = lexicon.language.place_sources and first.kind & Kind.PLACE
    if first.kind & (Kind.PREPOSITION | Kind.GENITIVE) and not first.kind & Kind.DETERMINER and not placed:
        return False
    return first.is_word and not first.norm[0].isdecimal()


def _behind_cue(units: Sequence[Unit], opening: Opening, hit: Hit, high: int, lexicon: Lexicon) -> Range | None:
    """The agent of a passive cue, or the subject of one that comes first."""
    language = lexicon.language
    before = units[opening.body : hit.start]
    if any(not unit.kind & BESIDE and not lexicon.is_open_adverb(unit.norm, unit.kind) for unit in before):
        return None
    reach = range(hit.end, min(high, hit.end + LONGEST_VERDICT))
    agent = next((i for i in reach if units[i].kind & Kind.AGENT), -1)
    if agent >= 0:
        return source_after(units, agent + 1, high, lexicon)
    if language.bare_clauses or language.verb_second or language.objects_before or language.verb_last:
        return None
    if language.place_sources and (place := impersonal_place(units, hit.end, high, lexicon)):
        return place
    source = source_after(units, hit.end, high, lexicon)
    return source if source and (language.verb_first or can_speak(units, source)) else None


def _is_adjunct(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> bool:
    """Whether nothing, or when, where and how it was said, stands in [start, high): no object."""
    if start >= high:
        return True
    unit, language = units[start], lexicon.language
    closing = Kind.AUXILIARY | Kind.PASSIVE | Kind.FINITE | Kind.BRACKET
    if unit.kind & closing and (language.verb_second or language.objects_before):
        return True
    manner = lexicon.is_open_adverb(unit.norm, unit.kind) or phrase_at(units, start, "verdict_openers", lexicon)
    manner = manner or phrase_at(units, start, "manner_phrases", lexicon)
    return bool(unit.kind & ADJUNCT or manner) or _goes_on(units, start, lexicon)


def _goes_on(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether more by the same speaker begins at `index`: "and said", "calling it propaganda"."""
    while index < len(units) and units[index].kind & Kind.COORDINATOR and not units[index].kind & Kind.DETERMINER:
        index += 1
    hits = find_hits(units[index : index + LONGEST_VERDICT], lexicon) if index < len(units) else []
    if not hits or hits[0].start:
        return False
    before = units[index - 1] if index else None
    joined = before is not None and (before.kind & Kind.COORDINATOR or (hits[0].joined and before.is_word))
    comma = lexicon.language.comma_tails and before is not None and before.norm in COMMAS  # "予以否认，| 称账目清楚"
    return hits[0].shares_subject or bool(joined or comma)
