"""Relays: "quoted activists as saying", "نقلت الوكالة عن مصدر قوله", "the agency said, citing a minister"."""

from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.phrases import PEOPLE, Range
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import Frame


def read_relay(reading: ClauseReading, hit: Hit, before: Range | None, zone: Zone) -> bool:
    """Keeps the one quoted for the cue that takes it up, or reads the content at once; True where somebody is
    quoted."""
    start = hit.tail + 1 if hit.tail >= 0 else hit.end
    marker = next(
        (
            later
            for later in reading.hits
            if start < later.start <= start + 14
            and (reading.units[later.start].norm,) in reading.lexicon.phrases["relay_markers"]
        ),
        None,
    )
    high = marker.start if marker else zone.at if zone.at > start else len(reading.units)
    inner = source_after(reading.units, start, high, reading.lexicon)
    medium = before or (source_after(reading.units, hit.end, hit.tail, reading.lexicon) if hit.tail >= 0 else None)
    reading.medium = medium
    if marker:
        reading.quoted = (marker.start, inner)
        return True
    if zone.kind in (ZoneKind.BARE, ZoneKind.NONE):
        cited = source_after(reading.units, hit.end, zone.rest, reading.lexicon)
        return _names_somebody(reading, cited) and not _opens_thing(reading, hit, cited)
    if zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.QUOTE, ZoneKind.COLON) and inner:
        reading.add(hit, hit.groups[0], inner, zone.content, len(reading.units), comp=True)
    return True


def _names_somebody(reading: ClauseReading, phrase: Range | None) -> bool:
    """Whether people, a body, a medium or a name are in the phrase."""
    return phrase is not None and any(
        unit.kind & PEOPLE & ~Kind.DOCUMENT or unit.capital for unit in reading.units[phrase[0] : phrase[1]]
    )


def _opens_thing(reading: ClauseReading, hit: Hit, phrase: Range | None) -> bool:
    """Whether a cue that takes a noun has a thing for its object, whoever is named behind it: "cited | derogatory
    comments the mayor made"."""
    if phrase is None or hit.shares_subject or hit.group(Frame.NOUN) is None or not reading.language.bare_clauses:
        return False
    opening = reading.units[phrase[0]]
    return not opening.capital and not opening.kind & (PEOPLE | Kind.DETERMINER)


def is_relay(reading: ClauseReading, source: Range) -> bool:
    """Whether the source is a medium, by a word of its language or, where nouns have cases or clauses no mark, by its
    known name: "РИА Новости"."""
    units = reading.units[source[0] : source[1]]
    by_name = reading.language.dative_suffixes or reading.language.bare_clauses
    named = tuple(unit.norm for unit in units if unit.is_word) if by_name else ()
    known = gazetteer().find(named)
    return any(unit.kind & Kind.MEDIUM for unit in units) or (known is not None and known.kind == "medium")
