"""Sources named by "göre": "Bakanlığa göre P"."""

from collections.abc import Sequence

from claimcheck.domain.claim import Polarity
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.phrases import PEOPLE, SPEAKERS, Range
from claimcheck.extract.units import COMMAS, Unit
from claimcheck.extract.verblast.drafting import Found, found
from claimcheck.extract.verblast.endings import without_ending
from claimcheck.text.quotes import APOSTROPHES

LONGEST_AUTHORITY = 24  # units of whom something is according to


def read_according(text: str, units: Sequence[Unit], lexicon: Lexicon, hit: Hit, first: int) -> Found | None:
    """Reads what stands behind "göre", by whom stands before it from unit `first` on."""
    if hit.according != "after":
        return None
    document = hit.end - hit.start > 1  # "bakanlığın | raporuna göre"
    source = (first, hit.start) if document else _authority(units, first, hit.start, lexicon)
    if source is None or not 0 < source[1] - source[0] <= LONGEST_AUTHORITY:
        return None
    begin = hit.end + (hit.end < len(units) and bool(units[hit.end].kind & Kind.MARKER))
    return found(text, units, lexicon, hit, source, (begin, len(units)), Polarity.ASSERT, len(units))


def _authority(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> Range | None:
    """Who stands right before "göre", behind the last comma; None for what something is only compared with: "önceki aya
    göre"."""
    comma = next((index for index in range(end - 1, start - 1, -1) if units[index].norm in COMMAS), start - 1)
    named = units[comma + 1 : end]
    names = sum(unit.capital for unit in named if unit.is_word and not unit.kind & Kind.TIME)
    suffixed = any(not APOSTROPHES.isdisjoint(unit.norm) for unit in named)
    if not named:
        return None
    speakers, last = PEOPLE | Kind.ACCORDING_NOUN, named[-1]
    plain = "" if last.kind else without_ending(last.norm, "authority_suffixes", speakers, lexicon)
    opens = comma < 0 or len(named) == 1  # "Sigorta şirketine göre", not "fiyatlar | geçen aya göre"
    possessed = last.norm[:-2].endswith(lexicon.endings["possessive_suffixes"])
    paper = len(named) > 1 and possessed and last.kind & Kind.ACCORDING_NOUN  # "Kule kayıtlarına göre"
    body = opens and bool((lexicon.kind(plain) & SPEAKERS and (possessed or len(named) == 1)) or paper)
    owned = plain.endswith(lexicon.endings["possessive_suffixes"])  # "komutanlığına göre"
    if not (last.capital or last.kind & speakers or body or owned):
        return None  # "geçen yılın sonuna göre"
    speaks = body or any(unit.kind & PEOPLE for unit in named)
    return (comma + 1, end) if speaks or (names > 0 and (names > 1 or suffixed or comma >= start)) else None
