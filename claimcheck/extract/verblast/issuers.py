"""Who a verb-last sentence says to issue a document, in whose name a later one of that document then speaks."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.mentions import issuer
from claimcheck.extract.units import Unit


def issuer_of(text: str, units: Sequence[Unit], lexicon: Lexicon) -> str:
    """The body that opens a sentence about a document: "Oda | bir bildiri yayımladı", "Odadan | bir bildiri
    yayımlandı"; "" without one."""
    start = next((i for i, unit in enumerate(units) if not unit.kind & (Kind.TIME | Kind.ADVERB)), 0)
    end = next((i for i in range(start, len(units)) if not units[i].capital), len(units))
    about = any(unit.norm.startswith(lexicon.endings["document_stems"]) for unit in units[end:])
    return issuer([text[unit.start : unit.end] for unit in units[start:end]], lexicon) if about else ""
