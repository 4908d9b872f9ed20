"""A quotation before a cue that relays it: "«P», — цитує | його | телеканал «Прибій»"."""

from claimcheck.extract.clauses.fronted import find_quote_before
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.zones import Zone


def read_relayed_quotation(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Reads a quotation, its relay, whom it quotes and the medium, where nouns have cases; True where it is read. A
    pronoun leaves the one quoted to be found."""
    units, quote = reading.units, find_quote_before(reading, hit.start)
    medium = next((at for at in range(hit.end, zone.rest) if units[at].kind & Kind.MEDIUM), -1)
    if not reading.language.dative_suffixes or quote is None or medium < 0:
        return False
    named = medium > hit.end and units[hit.end].capital
    reading.medium = source_after(units, medium, zone.rest, reading.lexicon)
    reading.introduced = hit.start
    reading.used_quotes.add(quote)
    reading.add(hit, hit.groups[0], (hit.end, medium) if named else None, quote, hit.start, closed=True)
    return True
