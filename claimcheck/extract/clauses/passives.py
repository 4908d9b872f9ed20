"""Passive cues, with their agent where one is named."""

from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.hits import Hit, holds_kind
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.phrases import Range, can_speak
from claimcheck.extract.zones import is_period
from claimcheck.languages.language import Frame


def read_passive(reading: ClauseReading, hit: Hit, low: int) -> bool:
    """Reads a passive cue with its agent; True where the cue is passive, read or not."""
    if not reading.language.passive_auxiliaries or hit.progressive:
        return False
    units, index = reading.units, hit.start
    while (
        index > low
        and units[index - 1].kind & (Kind.ADVERB | Kind.AUXILIARY)
        and not units[index - 1].kind & Kind.PASSIVE
    ):
        index -= 1
    passive = index > low and bool(units[index - 1].kind & Kind.PASSIVE)
    by = hit.end + 2 * is_period(units, hit.end)  # "declared last week | by the council"
    while by < len(units) - 1 and (units[by].kind & Kind.TIME or units[by + 1].kind & Kind.TIME):
        by += 1  # "on Thursday | by"
    agent = by < len(units) and bool(units[by].kind & Kind.AGENT)
    reduced = agent and not passive and index > low and bool(units[index - 1].kind & Kind.CLAIM_NOUN)
    always = units[hit.end - 1].norm.endswith(reading.lexicon.endings["passive_participles"])
    if not passive and not reduced:
        return always or (agent and units[hit.end - 1].norm.endswith(reading.lexicon.endings["finite_suffixes"]))
    if agent and any(group.frames & {Frame.NOUN, Frame.CLAUSE} for group in hit.groups):
        source = source_after(units, by + 1, len(units), reading.lexicon)
        while index > low and units[index - 1].kind & (Kind.PASSIVE | Kind.AUXILIARY):
            index -= 1  # "la acusación | ha sido desmentida por"
        thing = _claim_before(reading, index) or source_before(units, low, index, reading.lexicon)
        spoken = passive and source and any(Frame.NOUN in group.frames for group in hit.groups)
        capital = source and any(unit.capital for unit in units[source[0] : source[1]])
        named = spoken and (can_speak(units, source) or capital) and not units[source[0]].kind & Kind.RELATIVE
        if source and thing and (named or holds_kind(units, *thing, Kind.CLAIM_NOUN | Kind.ANAPHOR)):
            group = next(group for group in hit.groups if group.frames & {Frame.NOUN, Frame.CLAUSE})
            reading.add(hit, group, source, thing[0], thing[1], closed=True)
    return True


def _claim_before(reading: ClauseReading, index: int) -> Range | None:
    """The claim with its noun and whose it is, where the verb of its clause stands before the passive that begins at
    `index`: "The mayor's claim that the dam is safe | was rejected by". Its own content ends there."""
    opened = reading.read_so_far[-1] if reading.read_so_far else None
    if opened is None or not opened.source_start < opened.cue_unit < opened.start <= index < opened.end:
        return None
    verb = holds_kind(reading.units, opened.start, index, Kind.FINITE | Kind.PASSIVE)
    if verb and reading.units[opened.cue_unit].kind & Kind.CLAIM_NOUN:
        reading.close_open(index)
        return opened.source_start, index
    return None
