"""An earlier claim taken up by the pronoun before its cue: "El ejército | lo | niega", "L'armée | le | dément"."""

from claimcheck.domain.claim import OPPOSING, Polarity
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import Frame


def read_object_pronoun(reading: ClauseReading, hit: Hit, low: int, zone: Zone) -> bool:
    """Reads a denial whose whole object is the pronoun before it, or what is said instead behind a colon, "lo negó: |
    nadie fue avisado", which is no denial; True where it is read."""
    units, group = reading.units, hit.group(Frame.NOUN)
    pronouns = reading.lexicon.phrases["taken_up_pronouns"]
    told = zone.kind is ZoneKind.COLON and zone.at == hit.end
    if group is None or reading.polarity(hit, group) not in OPPOSING or not (told or zone.kind is ZoneKind.NONE):
        return False
    at = hit.start - 1
    while at > low and units[at].kind & Kind.AUXILIARY and (units[at].norm,) not in pronouns:
        at -= 1  # "lo | ha negado"
    if at <= low or (units[at].norm,) not in pronouns:
        return False
    passed = Kind.TIME | Kind.ADVERB | Kind.ARTICLE
    if not told and any(unit.is_word and not unit.kind & passed for unit in units[hit.end :]):
        return False
    source = source_before(units, low, at, reading.lexicon)
    if source is None:
        return False
    start, end = (zone.content, len(units)) if told else (at, at + 1)
    reading.add(hit, group, source, start, end, closed=True, polarity=Polarity.ASSERT if told else None)
    return True
