"""An earlier claim before its cue, where nouns have cases: "Эту версию | в генштабе | опровергли", "Эти слухи | мэр |
назвал выдумкой", "В министерстве | эту информацию | назвали ложью"; and whatever can be no subject: "Вимогу | мер |
відкинув"."""

from itertools import pairwise
from typing import NamedTuple

from claimcheck.domain.claim import OPPOSING, Polarity
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.speakerbehind import verb_start
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import OFFICES, Kind
from claimcheck.extract.objects import is_known
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.phrases import Range, can_speak
from claimcheck.extract.sources.places import impersonal_place
from claimcheck.extract.units import COMMAS, STOPS
from claimcheck.extract.zones import Zone, ZoneKind, opens_infinitive
from claimcheck.languages.language import CueGroup, Frame

NO_OBJECT = Kind.COMPLEMENTISER | Kind.RELATIVE | Kind.OPENER | Kind.FINITE | Kind.PASSIVE | Kind.PRONOUN
LONGEST_OBJECT = 12  # units
SHORTEST_STEM = 2  # letters of a noun before its ending
LONGEST_PLAN = 6  # units from a cue to the infinitive of its plan


class Fronted(NamedTuple):
    """Whose claim against the object before the cue, and that object."""

    source: Range
    thing: Range


def read_fronted_object(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Reads a cue against an earlier claim that stands before it; True where it is read. A cue that calls things
    something is against it where the name dismisses it."""
    first = own_clause_start(reading, hit)
    if not reading.language.dative_suffixes or not reading.first <= first < hit.start:
        return False
    if _plans_before(reading, hit, zone, first):
        return True
    noun, called = hit.group(Frame.NOUN), hit.group(Frame.OBJECT)
    held = [unit.kind for unit in reading.units[behind_adverbs(reading, first, hit.start) : verb_start(reading, hit)]]
    lone = len(held) == 1 and held[0] & Kind.ANAPHOR and not held[0] & Kind.PRONOUN  # "Это | подтвердил мэр"
    denies = noun is not None and (
        lone or reading.polarity(hit, noun) in OPPOSING or _confirms(reading, hit, noun, first)
    )
    calls = called is not None and called.polarity is Polarity.ASSERT
    own = zone.kind is ZoneKind.COMPLEMENT and hit.group(Frame.CLAUSE) and (lone or zone.at <= hit.end + 1)
    confirms = noun is not None and (reading.bare_word(hit),) in reading.lexicon.phrases["confirmations"]
    if not (denies or calls or confirms) or own:
        return False
    found = None
    if confirms and not denies and reading.units[behind_adverbs(reading, first, hit.start)].kind & Kind.CLAIM_NOUN:
        found = _opening(reading, hit, zone, first, calls)  # "Информацию о взрыве | мэр | подтвердил"
    elif denies or calls:
        cased = _opening(reading, hit, zone, first, calls) if _is_cased(reading, first) else None
        found = cased or _between(reading, hit, first, calls) or _opening(reading, hit, zone, first, calls)
    if found is None and (denies or confirms):
        found = _bare_object(reading, hit, first, any_case=denies)
    denies = denies or confirms
    if found is None:
        return denies and noun is not None and _goes_on(reading, hit, noun, first)
    group = noun if denies else CueGroup(Polarity.DENY, frozenset({Frame.NOUN}), ())
    if group is None or not (denies or _is_dismissed(reading, max(hit.end, found.source[1]))):
        return False
    reading.close_open(first - 1)
    reading.add(hit, group, found.source, *found.thing, closed=True)
    return True


def _plans_before(reading: ClauseReading, hit: Hit, zone: Zone, first: int) -> bool:
    """Whether what is planned stands before its cue; read where somebody stands behind it: "Знайти кошти | пообіцяв |
    голова", and nobody's in "Завершити ремонт | планують | восени", but not "Лауреати премії | обіцяють | допомогу"."""
    units, group = reading.units, hit.group(Frame.INFINITIVE)
    first, edge = behind_adverbs(reading, first, hit.start), verb_start(reading, hit)
    lowered = units[first]._replace(capital=units[first].capital and first > reading.first)
    opens = edge - first > 1 and opens_infinitive([lowered, *units[first + 1 : edge]], 0, reading.lexicon)
    behind = range(hit.end, min(len(units), hit.end + LONGEST_PLAN))
    if group is None or not opens or any(opens_infinitive(units, at, reading.lexicon) for at in behind):
        return False
    found = fronted_subject(reading, hit, zone, first, edge)
    if found is not None and found.thing[1] - first > 1:
        reading.add(hit, group, found.source, *found.thing, closed=True)
        return True
    return all(unit.kind or not unit.is_word for unit in units[hit.end : hit.end + 1])


def _confirms(reading: ClauseReading, hit: Hit, noun: CueGroup, first: int) -> bool:
    """Whether the cue says that something told before holds: "Эту версию | министр | подтвердил"."""
    if reading.polarity(hit, noun) is not Polarity.ASSERT:
        return False
    pairs = pairwise(unit.kind for unit in reading.units[first : hit.start])
    return any(one & (Kind.DETERMINER | Kind.ANAPHOR) and other & Kind.CLAIM_NOUN for one, other in pairs)


def _bare_object(reading: ClauseReading, hit: Hit, first: int, *, any_case: bool) -> Fronted | None:
    """The noun right before a cue that needs an object and has none behind it: "Компанія | позов | відхилила". Without
    `any_case` no genitive, which is the subject's: "Голова | громади | підтвердив"."""
    units, end = reading.units, verb_start(reading, hit)
    closes = hit.end >= len(units) or not units[hit.end].is_word
    start = end - 1
    if not closes or start <= first or units[start].kind or units[start].capital or not units[start].is_word:
        return None
    if not any_case and units[start].norm.endswith(reading.lexicon.endings["genitive_suffixes"]):
        return None
    start -= bool(start - 1 > first and units[start - 1].kind & Kind.DETERMINER)  # "будь-яке погодження"
    if units[start - 1].kind & (OFFICES | Kind.PREPOSITION | Kind.DETERMINER):
        return None  # "голова | громади"
    source = source_before(units, first, start, reading.lexicon)
    if source is None or source[1] < start or (units[start - 1].norm,) in reading.lexicon.phrases["object_determiners"]:
        return None  # "Свою | роль | подтвердили"
    return Fronted(source, (start, end)) if _speaks(reading, source) else None


def _goes_on(reading: ClauseReading, hit: Hit, noun: CueGroup, first: int) -> bool:
    """Reads a second cue of the same subject, whose object is all there is behind "but": "…, но вину | отрицает"; True
    where it is read."""
    units, edge = reading.units, verb_start(reading, hit)
    start = behind_adverbs(reading, first, edge)
    closes = hit.end >= len(units) or not units[hit.end].is_word
    object_first = start < edge and (_refers(reading, start, edge, named=False) or _is_cased(reading, start))
    if not reading.read_so_far or start == first or not closes or not object_first:
        return False
    if not all(is_plain(reading, at) for at in range(start, edge)):
        return False
    reading.close_open(first - 1)
    reading.add(hit, noun, None, start, edge, closed=True)
    return True


def own_clause_start(reading: ClauseReading, hit: Hit) -> int:
    """Where the cue's clause begins, behind what earlier cues of the sentence say: "…; | сам він це заперечує"; -1
    inside of it."""
    units = reading.units
    if not reading.read_so_far:
        return reading.first
    marks = (
        at for at in range(hit.start - 1, reading.first, -1) if units[at].norm in COMMAS or units[at].norm in STOPS
    )
    first = next(marks, -1) + 1
    return first if first and not units[first].kind & (Kind.COMPLEMENTISER | Kind.RELATIVE) else -1


def _between(reading: ClauseReading, hit: Hit, first: int, named: bool) -> Fronted | None:
    """Subject, object, cue: "У компанії | це | заперечують"."""
    units, end = reading.units, verb_start(reading, hit)
    for start in range(end - 1, max(first, end - LONGEST_OBJECT), -1):
        if not is_plain(reading, start):
            return None
        opens = not _determines(reading, start - 1) and not units[start - 1].kind & Kind.PREPOSITION
        if opens and _refers(reading, start, end, named):
            source = source_before(units, first, start, reading.lexicon)
            close = source is not None and (source[1] == start or units[start - 1].norm in COMMAS)
            if source is not None and close and _speaks(reading, source):
                return Fronted(source, (start, end))
    return None


def _opening(reading: ClauseReading, hit: Hit, zone: Zone, first: int, named: bool) -> Fronted | None:
    """Object, subject, cue, or object, cue, subject."""
    units, edge = reading.units, verb_start(reading, hit)
    first = behind_adverbs(reading, first, edge)
    held = edge - (edge - first > 1 and bool(units[edge - 1].kind & Kind.PRONOUN))  # "Версію підпалу | він | відкинув"
    refers = _refers(reading, first, edge, named) or (not named and _is_cased(reading, first))
    if not refers or not all(is_plain(reading, at) for at in range(first, held)):
        return None
    noun = first + bool(units[first].kind & Kind.DETERMINER)
    return fronted_subject(reading, hit, zone, first, edge, noun)


def fronted_subject(
    reading: ClauseReading, hit: Hit, zone: Zone, first: int, edge: int, noun: int = -1
) -> Fronted | None:
    """Who speaks of the object that begins at `first`: behind the cue, or between the object, whose head is at `noun`,
    and the cue, where an office or a place phrase opens."""
    units, lexicon = reading.units, reading.lexicon
    person = hit.end < len(units) and units[hit.end].kind & OFFICES
    place = None if person else impersonal_place(units, hit.end, zone.rest, lexicon)
    behind = place or source_after(units, hit.end, zone.rest, lexicon)
    if behind is not None and _speaks(reading, behind):
        return Fronted(behind, (first, edge))
    impersonal = units[hit.end - 1].norm.endswith(lexicon.endings["impersonal_endings"])
    for start in range(edge - 1, max(noun, first), -1):
        head = units[start].kind & (OFFICES | Kind.PRONOUN | Kind.PLACE)
        if units[start].kind & Kind.PLACE and not impersonal:
            continue  # "давление | на свидетеля | отрицает"
        if units[start].kind & Kind.PRONOUN and units[start - 1].kind & (Kind.RELATIVE | Kind.PREPOSITION):
            continue  # "на который | он | планирует"
        source = source_before(units, start, hit.start, lexicon) if head or start == noun + 1 else None
        if source is not None and source[0] == start and _speaks(reading, source):
            return Fronted(source, (first, start))
    return None


def behind_adverbs(reading: ClauseReading, first: int, edge: int) -> int:
    """Where the clause at `first` begins behind its adverbs and conjunctions: "Однак пізніше | цю заяву"."""
    leading = Kind.ADVERB | Kind.AUXILIARY | Kind.TIME | Kind.OPENER | Kind.COORDINATOR
    while first < edge and reading.units[first].kind & leading and not reading.units[first].kind & Kind.DETERMINER:
        first += 1
    return first


def _refers(reading: ClauseReading, start: int, end: int, named: bool) -> bool:
    """Whether an earlier claim is named at `start`: "это" alone, "эту версию", "обвинения в растрате",
    "свою вину"; where the cue calls it something, by any noun behind "this"."""
    kinds = [unit.kind for unit in reading.units[start:end]]
    if kinds and kinds[0] & Kind.ANAPHOR and len(kinds) == 1:
        return True
    pointed = kinds[:1] and (kinds[0] & Kind.ANAPHOR or _determines(reading, start))
    size = 2 if pointed else 1
    accusative = kinds[:1] and (
        kinds[0] & Kind.ANAPHOR or reading.units[start].norm.endswith(reading.lexicon.endings["dative_suffixes"])
    )
    if named and pointed and accusative and len(kinds) > 1 and not kinds[1] and not reading.units[start + 1].capital:
        return True  # "цю обіцянку | назвав фейком"
    done = any((unit.norm,) in reading.lexicon.phrases["receive_nouns"] for unit in reading.units[start:end][:size])
    return done or any(kind & Kind.CLAIM_NOUN for kind in kinds[:size])


def _determines(reading: ClauseReading, index: int) -> bool:
    """Whether a determiner stands at `index`, in any case: "свою | вину"."""
    unit = reading.units[index]
    return bool(unit.kind & Kind.DETERMINER) or (unit.norm,) in reading.lexicon.phrases["object_determiners"]


def _is_cased(reading: ClauseReading, index: int) -> bool:
    """Whether a noun stands at `index` that opens the clause and is no subject by its ending: "Вимогу", "Подлинность
    записи"."""
    unit, endings = reading.units[index], reading.lexicon.endings
    lower = not unit.capital or (index == reading.first and not is_known(unit))
    ending = unit.norm[SHORTEST_STEM:]  # no "сам"
    return lower and not unit.kind and ending.endswith((*endings["dative_suffixes"], *endings["abstract_endings"]))


def is_plain(reading: ClauseReading, index: int) -> bool:
    """Whether the unit can stand inside a noun phrase."""
    unit = reading.units[index]
    marks = unit.norm in reading.lexicon.marks or unit.norm == "-"
    return (unit.is_word or marks) and not (unit.kind & NO_OBJECT and not unit.kind & (Kind.ANAPHOR | Kind.DETERMINER))


def _speaks(reading: ClauseReading, source: Range) -> bool:
    opening = reading.units[source[0]]
    quoted = opening.norm in reading.lexicon.marks and reading.units[source[0] + 1].capital  # "«Завод» | це заперечує"
    return can_speak(reading.units, source) or bool(quoted or opening.kind & Kind.PREPOSITION)


def _is_dismissed(reading: ClauseReading, start: int) -> bool:
    """Whether what stands behind the cue calls something false, up to its comma: "назвали | выдумкой", and over it
    behind "such": "такою, що не відповідає дійсності"."""
    units = reading.units
    stops = [i for i in range(start, len(units)) if units[i].norm in COMMAS or units[i].norm in STOPS]
    if len(stops) > 1 and stops[0] == start + 1 and units[start].kind & Kind.DETERMINER:
        stops.pop(0)
    stop = stops[0] if stops else len(units)
    return start < stop and reading.calls_false(start, stop)
