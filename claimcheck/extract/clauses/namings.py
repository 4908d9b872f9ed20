"""What somebody calls a thing or takes it for, where nouns have cases and either may open the clause: "Причиной
пожара | мэр | назвал | поджог", "Запрет | мэр | считает | вредным"."""

from claimcheck.domain.claim import Polarity
from claimcheck.extract.clauses.frontedobjects import behind_adverbs, is_plain, own_clause_start
from claimcheck.extract.clauses.objectends import end_of_object
from claimcheck.extract.clauses.reading import POINTING, ClauseReading
from claimcheck.extract.clauses.speakerbehind import verb_start
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.phrases import PEOPLE, Range
from claimcheck.extract.units import Unit
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import CueGroup, Frame

LONGEST_NAMING = 12  # units behind a cue among which a name shows
ADJUNCT = Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.TIME | Kind.TIME_NOUN | Kind.FIRST_PERSON


def read_fronted_naming(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Reads a cue whose thing or name stands before its subject; True where it is read, or nobody calls it so:
    "Кандидатом | называют | мэра"."""
    group, first = hit.group(Frame.OBJECT), own_clause_start(reading, hit)
    open_clause = zone.kind in (ZoneKind.NONE, ZoneKind.BARE) and reading.first <= first < hit.start
    if group is None or group.polarity is not Polarity.ASSERT or not (reading.language.naming_endings and open_clause):
        return False
    units, edge = reading.units, verb_start(reading, hit)
    start = behind_adverbs(reading, first, edge)
    plain = all(is_plain(reading, at) for at in range(start, edge))
    if start >= edge or not plain or units[start].kind & ~POINTING:
        return False
    name_first, named_behind = _is_name(reading, units[start]), _names_thing(reading, hit.end)
    subject = _subject_between(reading, start, edge, hit)
    if subject is None:
        impersonal = units[hit.end - 1].norm.endswith(reading.lexicon.endings["impersonal_endings"])
        return name_first and not named_behind and impersonal and edge - start > 1
    if name_first is named_behind or not _is_thing(reading, start, subject[0], name_first):
        return False
    end = end_of_object(reading, hit.end)
    reading.close_open(first - 1)
    behind = (hit.end, end) if end > hit.end else None
    reading.add(hit, group, subject, start, subject[0], closed=True, also=behind)
    return True


def naming_group(reading: ClauseReading, hit: Hit) -> CueGroup | None:
    """The group of a cue that takes an object; one that only takes a thing for something needs what for: "считает |
    запрет вредным", and not "считает деньги"."""
    group = hit.group(Frame.OBJECT)
    needs = group is not None and Frame.NAMED in group.frames and reading.language.naming_endings
    return group if not needs or _names_thing(reading, hit.end) else None


def _names_thing(reading: ClauseReading, start: int) -> bool:
    """Whether a name in its case that nothing governs stands behind a thing or alone in the clause at `start`."""
    units = reading.units
    for index in range(start, min(len(units), start + LONGEST_NAMING)):
        if not is_plain(reading, index):
            return False
        governed = index > start and units[index - 1].kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION)
        if not governed and _is_name(reading, units[index]):
            return True
    return False


def _is_thing(reading: ClauseReading, start: int, end: int, named: bool) -> bool:
    """Whether the words [start, end) before a subject are a phrase of their own, of two words where they are `named` in
    the case of a name: no attribute of the subject, "Деякі | сусіди", no adjunct and no first name."""
    units = reading.units
    last = units[end - 1]
    attribute = last.kind & POINTING or last.norm.endswith(reading.lexicon.endings["plain_adjective_suffixes"])
    attribute = attribute or (not named and _is_name(reading, last))  # "Киевский областной | суд"
    alone = end - start == 1 and (named or units[end].capital)
    return not (attribute or alone or any(unit.kind & ADJUNCT for unit in units[start:end]))


def _is_name(reading: ClauseReading, unit: Unit) -> bool:
    """Whether the word is in the case of what things are called."""
    return (
        unit.is_word
        and not unit.kind & ~Kind.DETERMINER
        and unit.norm.endswith(reading.lexicon.endings["naming_endings"])
    )


def _subject_between(reading: ClauseReading, start: int, edge: int, hit: Hit) -> Range | None:
    """The first phrase behind `start` that can speak by its plain form, up to the cue."""
    units = reading.units
    several = units[hit.end - 1].norm.endswith(reading.lexicon.endings["plural_endings"])
    for index in range(start + 1, edge):
        unit = units[index]
        name = (
            unit.capital
            and not unit.kind
            and not several
            and not unit.norm.endswith(reading.lexicon.endings["genitive_suffixes"])
        )
        if not unit.kind & (PEOPLE | Kind.PRONOUN) and not name:
            continue
        subject = source_before(units, index, hit.start, reading.lexicon)
        return subject if subject is not None and subject[0] == index else None
    return None
