"""An earlier claim taken up by the pronoun before its cue: "El ejército | lo | niega", "L'armée | le | dément"."""

from claimcheck.domain.claim import OPPOSING
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import Frame


def read_object_pronoun(reading: ClauseReading, hit: Hit, low: int, zone: Zone) -> bool:
    """Reads a denial whose whole object is the pronoun before it; True where it is read."""
    units, group = reading.units, hit.group(Frame.NOUN)
    pronouns = reading.lexicon.phrases["taken_up_pronouns"]
    if group is None or reading.polarity(hit, group) not in OPPOSING or zone.kind is not ZoneKind.NONE:
        return False
    at = hit.start - 1
    while at > low and units[at].kind & Kind.AUXILIARY and (units[at].norm,) not in pronouns:
        at -= 1  # "lo | ha negado"
    if at <= low or (units[at].norm,) not in pronouns:
        return False
    if any(unit.is_word and not unit.kind & (Kind.TIME | Kind.ADVERB | Kind.ARTICLE) for unit in units[hit.end :]):
        return False
    source = source_before(units, low, at, reading.lexicon)
    if source is None:
        return False
    reading.add(hit, group, source, at, at + 1, closed=True)
    return True
