"""Who a verb-last sentence says to issue a document, in whose name a later one of that document then speaks."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.mentions import issuer
from claimcheck.extract.units import COMMAS, Unit
from claimcheck.extract.verblast.endings import is_cased


def issuer_of(text: str, units: Sequence[Unit], lexicon: Lexicon) -> str:
    """The body that opens a sentence about a document, "Oda | bir bildiri yayımladı", "Odadan | bir bildiri
    yayımlandı", or the name that a comma closes, "üretici Kaya Gıda, | raporunu açıkladı"; "" without one."""
    start = next((i for i, unit in enumerate(units) if not unit.kind & (Kind.TIME | Kind.ADVERB | Kind.OPENER)), 0)
    end = next((i for i in range(start, len(units)) if not units[i].capital), len(units))
    about = any(unit.norm.startswith(lexicon.endings["document_stems"]) for unit in units[end:])
    body = issuer([text[unit.start : unit.end] for unit in units[start:end]], lexicon) if about else ""
    comma = next((i for i in range(start, len(units)) if units[i].norm in COMMAS), start) if about else start
    first = next((i + 1 for i in range(comma - 1, start - 1, -1) if not units[i].capital), start)
    named = first < comma and not is_cased(units[comma - 1], lexicon)
    return body or (text[units[first].start : units[comma - 1].end] if named else "")
