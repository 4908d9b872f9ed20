"""Cues whose content is the sentence before: "Об этом сообщает агентство", "Про це повідомили в поліції"."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.domain.claim import Polarity
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.relays import is_relay
from claimcheck.extract.clauses.subjects import is_setting
from claimcheck.extract.hits import Hit, holds_kind
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.markedsubjects import marked_before
from claimcheck.extract.sources.offices import office_after
from claimcheck.extract.sources.places import impersonal_place, place_after
from claimcheck.extract.units import Unit
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import Frame

LONGEST_BACK_PHRASE = 3  # words
LONGEST_PARTED = 40  # units of a sentence with a parted cue


def read_backward(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Reads a cue whose sentence opens with "about this"; True where it is read. Its pronoun is the content until the
    sentence before is known."""
    group = hit.group(Frame.CLAUSE)
    opening = _end_of_back_phrase(reading, hit) or _end_of_anaphor(reading, hit)
    first = next((other for other in reading.hits if other.groups and other.end > opening), None)
    own = zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.COLON) and not any(
        hit.end <= other.start < zone.at for other in reading.hits
    )
    if not opening or group is None or first is not hit or own:
        return False
    units, lexicon = reading.units, reading.lexicon
    cited = next((other for other in reading.hits if other.according == "to" and other.start >= hit.end), None)
    high = cited.start if cited else zone.rest
    source = source_before(units, opening, hit.start, lexicon) if hit.start > opening else None
    told = source is not None and (is_relay(reading, source) or holds_kind(units, *source, Kind.ADDRESSEE))
    told = told or (source is not None and is_setting(reading, hit, source))  # "Об этом | на своей странице | заявил"
    if source is not None and all(unit.kind & Kind.SETTING for unit in units[source[0] + 1 : source[1]]):
        told = told or bool(units[source[0]].kind & Kind.PLACE)  # "Об этом | на брифинге | говорили"
    place = impersonal_place(units, hit.end, high, lexicon)
    if source is not None and place is not None:
        last = units[source[1] - 1 - (not units[source[1] - 1].is_word)]
        told = told or last.norm.endswith(lexicon.endings["dative_suffixes"]) or bool(last.kind & Kind.MEDIUM)
    if told and (after := place or source_after(units, hit.end, high, lexicon)):
        source = after  # "Об этом ТАСС сообщил | источник", "Об этом «Интерфаксу» сообщили | в полиции"
    if source is None:
        office = office_after(units, hit.end, high, lexicon)
        source = place or source_after(units, max(office, hit.end), high, lexicon)
    source = source or place_after(units, hit.end, high, lexicon)
    if source is None:
        return False
    named = source_after(units, cited.end, zone.rest, lexicon) if cited else None
    reading.add(hit, group, source, opening - 1, opening, closed=True)
    opened = reading.read_so_far[-1]
    opened.draft = replace(opened.draft, previous=True, cited=reading.span(named))
    return True


def read_told(reading: ClauseReading, hit: Hit, low: int, zone: Zone) -> bool:
    """Reads "अधिकारियों ने | यह | जानकारी दी", "पुलिस ने | इस बात की | सूचना दी": a marked subject, and right before its cue
    what takes up the sentence before."""
    units, group, begin = reading.units, hit.group(Frame.CLAUSE), hit.start - 1
    other = hit.group(Frame.NOUN) or hit.shares_subject or zone.kind is not ZoneKind.NONE  # "यह कहते हुए | इनकार किया कि"
    if not reading.lexicon.markers or group is None or other:
        return False
    for passed in (Kind.GENITIVE, Kind.CLAIM_NOUN):
        begin -= bool(begin > low + 1 and units[begin].kind & passed and not units[begin].kind & Kind.ANAPHOR)
    taken_up = begin > low and units[begin].kind & Kind.ANAPHOR
    source = marked_before(units, low, begin, reading.lexicon) if taken_up else None
    if source is None:
        return False
    reading.add(hit, group, source, begin, hit.start, closed=True)
    opened = reading.read_so_far[-1]
    opened.draft, opened.start = replace(opened.draft, previous=True), source[0]  # a later cue may share its subject
    return True


def find_parted(units: Sequence[Unit], lexicon: Lexicon) -> tuple[int, int] | None:
    """(the noun, the verb) of a cue that its subject parts, where what takes up the sentence before opens the sentence:
    "यह | जानकारी | मेयर ने | दी", "इस बात की | जानकारी | मेयर ने | दी"."""
    end = len(units) - sum(not unit.is_word for unit in units[-1:])
    owned = next((at + 1 for at in (1, 2) if at < end and units[at].kind & Kind.GENITIVE), 1)
    noun = owned if owned < 3 or units[1].kind & Kind.CLAIM_NOUN else 1
    if noun + 3 > end or end > LONGEST_PARTED or not units[0].kind & Kind.ANAPHOR:
        return None
    norms = [unit.norm for unit in units]
    for phrase, _, groups in lexicon.cues.get(norms[noun], ()):
        verb = end - len(phrase) + 1
        parts = len(phrase) > 1 and not any(group.nominal for group in groups)  # "ان | کا | کہنا … تھا"
        if parts and tuple(norms[verb:end]) == phrase[1:] and lexicon.markers[0] in norms[noun + 2 : verb]:
            return noun, verb
    return None


def read_taken_up(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Reads "«P»؛ این را X گفت": a quotation or a clause, and behind its mark the object that takes it up, before a cue
    that closes its clause."""
    units, group = reading.units, hit.group(Frame.CLAUSE)
    if not reading.language.cue_closes or group is None or reading.read_so_far:
        return False
    if zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.COLON, ZoneKind.QUOTE):
        return False
    phrases = reading.lexicon.phrases["back_references"]
    for index in range(hit.start - LONGEST_BACK_PHRASE, reading.first, -1):
        if (units[index].norm, units[index + 1].norm) not in phrases or units[index - 1].is_word:
            continue
        source = source_before(units, index + 2, hit.start, reading.lexicon)
        if source is None:
            return False
        reading.used_quotes.update(at for at in range(reading.first, index) if units[at].quote is not None)
        reading.add(hit, group, source, reading.first, index - 1, closed=True)
        return True
    return False


def _end_of_anaphor(reading: ClauseReading, hit: Hit) -> int:
    """The unit behind "this" or "so" that opens a sentence right before what asserts it, or 0: "Это | доказали",
    "В этом | уверен мэр", "Так | считает мэр". A confirmation has "this" for its content."""
    units, lexicon, opening = reading.units, reading.lexicon, reading.first
    opening += bool(units[opening].kind & Kind.PREPOSITION)
    if hit.start != opening + 1 or not reading.language.dative_suffixes:
        return 0
    taken_up = units[opening].kind & Kind.ANAPHOR or (units[opening].norm,) in lexicon.phrases["so_words"]
    asserted = hit.group(Frame.CLAUSE) is not None and hit.group(Frame.CLAUSE).polarity is Polarity.ASSERT
    confirmed = units[hit.start].norm in reading.language.confirmations
    return hit.start if taken_up and asserted and not confirmed else 0


def _end_of_back_phrase(reading: ClauseReading, hit: Hit) -> int:
    """The unit behind the phrase that takes up the sentence before, or 0. One without a preposition is part of its cue:
    "Такое мнение высказал", and not "Такие данные | ответили бы"."""
    first = reading.first
    norms = tuple(unit.norm for unit in reading.units[first : first + LONGEST_BACK_PHRASE])
    phrases = reading.lexicon.phrases["back_references"]
    size = next((size for size in range(len(norms), 1, -1) if norms[:size] in phrases), 0)
    governed = reading.units[first].kind & Kind.PREPOSITION
    return first + size if size and (governed or hit.start == first) else 0
