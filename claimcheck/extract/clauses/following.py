"""Contents behind their cue."""

from claimcheck.domain.claim import OPPOSING, Polarity
from claimcheck.extract.bareclauses import is_period
from claimcheck.extract.clauses.namings import naming_group
from claimcheck.extract.clauses.nouncontents import find_noun_content
from claimcheck.extract.clauses.nounsbefore import read_object_between
from claimcheck.extract.clauses.objectends import end_of_object, start_of_addition
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.subjects import (
    clause_inside,
    find_coordinated_subject,
    find_opening_subject,
    may_be_elided,
    object_follows,
    points_back,
)
from claimcheck.extract.hits import Hit, phrase_at
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.objects import is_known
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.phrases import PEOPLE, Range, can_speak
from claimcheck.extract.units import COMMAS
from claimcheck.extract.zones import Zone, ZoneKind, is_date, opens_infinitive
from claimcheck.languages.language import CueGroup, Frame

CLAUSES = {Frame.CLAUSE, Frame.THAT}
CLAUSE_REACH = 8  # units in which a clause without complementiser shows its verb
JOINTS = {  # the frames a content may be joined by, best first
    ZoneKind.COMPLEMENT: (Frame.CLAUSE, Frame.THAT, Frame.QUOTE),
    ZoneKind.BARE: (Frame.CLAUSE,),
    ZoneKind.COLON: (Frame.CLAUSE, Frame.QUOTE, Frame.THAT),
    ZoneKind.QUESTION: (Frame.QUESTION, Frame.CLAUSE, Frame.THAT, Frame.QUOTE),
    ZoneKind.QUOTE: (Frame.QUOTE, Frame.CLAUSE, Frame.THAT),
}


def read_forward(reading: ClauseReading, hit: Hit, low: int, before: Range | None, zone: Zone) -> None:
    """Reads what stands behind the cue: a clause, a quotation, or a noun phrase."""
    units, language = reading.units, reading.language
    if (_is_infinitive(hit) and not _tells_behind(reading, hit, zone)) or _lacks_question(reading, hit, zone):
        return
    if (zone.at > hit.end or zone.kind is ZoneKind.COLON) and _takes_up(reading, hit, zone):
        zone = zone._replace(kind=ZoneKind.NONE)  # "rejected this version: …": what follows is the reason
    if zone.kind is not ZoneKind.NONE and _has_thing_between(reading, hit, before, zone):
        if not (hit.group(Frame.NOUN) or hit.group(Frame.OBJECT)):
            return  # "remarcó | la gran pugna | que se juega"
        zone = zone._replace(kind=ZoneKind.NONE)
    source, joining = before, _joining_group(reading, hit, zone)
    if joining is not None:
        group, start, comp = joining, zone.content, zone.kind is ZoneKind.COMPLEMENT
        if source is None and not hit.shares_subject and zone.at > hit.end and not object_follows(reading, hit):
            opening = units[hit.end].norm in COMMAS or (hit.placed and units[hit.end].kind & Kind.PREPOSITION)
            begin = hit.end + (language.verb_first and bool(opening))
            source = source_after(units, begin, hit.tail if hit.tail >= 0 else zone.at, reading.lexicon)
        if group.documented and not _is_document(reading, source):
            return  # "رشد اقتصادی | نشان می‌دهد که"
    else:
        if _read_elliptical(reading, hit, before) or language.nominal_markers or _is_accused(reading, hit):
            return  # with nominal markers, a noun stands before its cue
        noun = _noun_group(reading, hit)
        if noun is None or (noun.documented and not _is_document(reading, source)):
            return
        if read_object_between(reading, hit, noun, low):
            return
        group, comp = noun, False
        source, start = find_noun_content(reading, hit, group, source, zone)
        takes_for = Frame.NAMED in group.frames and language.naming_endings
        if takes_for and source is not None and not can_speak(units, source):
            return  # "Такие траты | считают обязательными"
        if start < 0 or (Frame.NOUN in group.frames and _is_party(reading, start)):
            return
    if source is None:
        source = _shared_subject(reading, hit, group, before, zone, start)
    if source is None and before is None and not hit.shares_subject and not may_be_elided(reading, hit):
        return
    if not comp and clause_inside(reading, before):
        return
    if not comp and language.verb_first and hit.start and units[hit.start - 1].kind & Kind.CLITIC:
        return  # "أضافت أنها قررت غلق حدودها": whose decision is in the pronoun alone
    split = hit.tail > start and not language.verb_first  # "juge | cette information | infondée"
    end = hit.tail_start if split else _end_of_content(reading, hit, group, zone, start, joined=joining is not None)
    reading.add(hit, group, source, start, end, comp=comp, closed=split)


def _lacks_question(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Whether a question stands behind a cue that asks none, "said when she left", or none behind one that does:
    "پوچھا کہ پل کب کھلے گا", but not "کہ | کیا پل بند ہے"."""
    units, openers = reading.units, reading.lexicon.phrases["question_openers"]
    if zone.kind is ZoneKind.QUESTION:
        return (units[zone.at].norm,) in openers and not hit.group(Frame.QUESTION)
    if zone.kind is not ZoneKind.COMPLEMENT or not hit.group(Frame.QUESTION) or hit.group(Frame.CLAUSE):
        return False
    first = units[min(zone.content, len(units) - 1)]
    return first.quote is None and (first.norm,) not in openers


def _joining_group(reading: ClauseReading, hit: Hit, zone: Zone) -> CueGroup | None:
    """The group of the cue that takes the clause or the quotation in its zone; None where none does."""
    units, asked = reading.units, hit.group(Frame.OBJECT)
    group = next((found for frame in JOINTS.get(zone.kind, ()) if (found := hit.group(frame))), None)
    if zone.kind is not ZoneKind.BARE:
        if zone.at > hit.end and group and zone.kind is ZoneKind.COMPLEMENT and not group.frames & CLAUSES:
            return None  # "a réagi une fois que"
        if zone.at > hit.end and zone.kind is ZoneKind.QUOTE and asked and asked.polarity is Polarity.DEMAND:
            return None  # "urged the city to “open up”"
        return group
    if units[zone.at].kind & Kind.INFINITIVE and not units[zone.at].kind & Kind.PASSIVE:
        return None
    parted = hit.end == zone.at < len(units) and units[zone.at].norm in COMMAS
    if group is None and (parted if reading.language.heads_last else _has_verb(reading, zone.content)):
        group = hit.group(Frame.THAT)
    if group is None or not reading.is_noun_phrase(zone.content):
        return group
    counted = hit.shares_subject and reading.lexicon.is_number(units[zone.content].norm)  # "claiming | eight"
    telling = any(unit.kind & Kind.TELLING for unit in units[hit.start : hit.end])
    thing = Frame.QUOTE not in group.frames or counted or group.polarity is Polarity.INTEND or telling
    return None if thing else group


def _noun_group(reading: ClauseReading, hit: Hit) -> CueGroup | None:
    """The group of the cue that takes a noun phrase, or an infinitive where one stands behind it."""
    infinitive = hit.group(Frame.INFINITIVE)
    doing = reading.language.infinitive_endings and opens_infinitive(reading.units, hit.end, reading.lexicon)
    if doing and not infinitive and not hit.group(Frame.OBJECT) and reading.language.articles:
        return None  # "rechazaron | participar"
    planned = infinitive if infinitive and doing else None
    return planned or hit.group(Frame.NOUN) or naming_group(reading, hit) or infinitive


def _shared_subject(
    reading: ClauseReading, hit: Hit, group: CueGroup, before: Range | None, zone: Zone, start: int
) -> Range | None:
    """The subject of an earlier verb of the sentence, which the first of its cues shares."""
    if reading.read_so_far:
        return None
    if hit.joined or hit.shares_subject or points_back(reading, hit):
        source = find_opening_subject(reading, hit)
        if source is not None:
            return source
    told = zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.QUOTE) or Frame.OBJECT in group.frames
    if zone.kind is ZoneKind.BARE and Frame.CLAUSE in group.frames and not reading.is_noun_phrase(start):
        told = True
    told = told or bool(reading.language.dative_suffixes)
    return find_coordinated_subject(reading, hit) if before is None and told else None


def _end_of_content(reading: ClauseReading, hit: Hit, group: CueGroup, zone: Zone, start: int, *, joined: bool) -> int:
    """Where the content at `start` ends, as far as its cue shows; `joined` says that it is no noun phrase."""
    whole = zone.kind not in (ZoneKind.NONE, ZoneKind.BARE)
    end = len(reading.units) if whole else end_of_object(reading, start)
    if not joined or (not whole and Frame.NOUN in group.frames):
        addition = start_of_addition(reading, group, start)
        end = min(end, addition) if not joined or reading.is_noun_phrase(start, addition) else end
    if zone.kind is ZoneKind.QUOTE and hit.shares_subject and any(o.start == zone.at + 1 for o in reading.hits):
        end = zone.at + 1  # "با بیان اینکه «P» | گفت: Q"
    return end


def _is_infinitive(hit: Hit) -> bool:
    """Whether the cue is an infinitive behind a preposition: "fue claro | al decir que"."""
    return hit.shares_subject and all(group.frames == {Frame.THAT} for group in hit.groups)


def _tells_behind(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Whether what an infinitive tells stands behind it and closes the sentence, no thing between: "al decir ayer en la
    radio | que P", and not "para decir lo contento | que está", "Al decir que P, el alcalde se fue"."""
    adjunct = Kind.PREPOSITION | Kind.ADVERB | Kind.TIME
    direct = zone.at == hit.end or reading.units[hit.end].kind & adjunct
    return zone.kind is ZoneKind.COMPLEMENT and hit.start > reading.first and bool(direct)


def _has_thing_between(reading: ClauseReading, hit: Hit, before: Range | None, zone: Zone) -> bool:
    """Whether all that stands between a cue and what could be its content is a phrase that names nobody, its object,
    or it is to do something."""
    units, language = reading.units, reading.language
    joined = zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.QUOTE) and zone.at > hit.end
    if not joined or not language.articles or language.bare_clauses:
        return False
    start = hit.end + phrase_at(units, hit.end, "manner_phrases", reading.lexicon)
    if language.infinitive_endings and opens_infinitive(units, start, reading.lexicon):
        return True  # "quiere formar un grupo | que estudie"
    if zone.kind is ZoneKind.COMPLEMENT and before is not None and _is_object(reading, hit, start, zone.at):
        return True
    if not units[start].kind & Kind.DETERMINER or is_period(units, start) or is_date(units, start):
        return False
    phrase = source_after(units, start, zone.at, reading.lexicon)
    relative = zone.kind is ZoneKind.COMPLEMENT and phrase is not None and units[phrase[1]].norm in COMMAS
    if phrase is None or phrase[1] + relative != zone.at:  # "rechazó de plano | las obras, | que no son legales"
        return False
    return not can_speak(units, phrase) and not any(unit.kind & Kind.DOCUMENT for unit in units[slice(*phrase)])


def _is_object(reading: ClauseReading, hit: Hit, start: int, relative: int) -> bool:
    """Whether a thing stands behind a cue that has its subject before it, and what looks like its complementiser opens
    a relative clause: "han pedido un ajuste en virtud de las alzas | que", "publicó un video en el | que"."""
    units = reading.units
    while start < relative and (units[start].kind & (Kind.TIME | Kind.ADVERB) or is_period(units, start)):
        start += 1 + is_period(units, start)  # "prometió este jueves | medidas que"
    if start >= relative or not all(unit.is_word for unit in units[start : relative - 1]):
        return False
    pronoun = units[relative - 1].kind & Kind.ARTICLE and start < relative - 1  # "en el | que"
    plain = not units[start].kind and not units[start].capital and not units[start].norm.isdecimal()
    loose = reading.lexicon.is_open_adverb(units[start].norm, units[start].kind) or units[start + 1].kind & Kind.ADVERB
    if plain and not loose and hit.group(Frame.NOUN):
        return True  # and not "dijo poco antes que"
    dated = is_date(units, start) or any(unit.kind & Kind.TIME for unit in units[start : start + 3])
    if not units[start].kind & Kind.DETERMINER or dated:
        return bool(pronoun)  # "informó el último martes que", "el 10 de febrero que"
    phrase = source_after(units, start, relative, reading.lexicon)
    return phrase is not None and not can_speak(units, phrase)


def _is_party(reading: ClauseReading, start: int) -> bool:
    """Whether a known name is all that the noun phrase at `start` holds: "a reconnu | Israël en 1999", "exclu | le
    Rwanda, pour des raisons"."""
    units = reading.units
    if not reading.language.capitals_mark_names or start >= len(units):
        return False
    name = start + bool(units[start].kind & Kind.ARTICLE)
    if name >= len(units) or not is_known(units[name]):
        return False
    behind = units[name + 1] if name + 1 < len(units) else None
    ends = Kind.PREPOSITION | Kind.COORDINATOR | Kind.OPENER | Kind.TIME
    return units[name].capital and (behind is None or not behind.is_word or bool(behind.kind & ends))


def _takes_up(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Whether a denied noun stands between the cue and its colon, or one of `things` right behind it."""
    group = hit.group(Frame.NOUN)
    if group is None or group.polarity not in OPPOSING:
        return False
    if zone.kind is not ZoneKind.COLON:
        return (reading.units[hit.end].norm,) in reading.lexicon.phrases["things"]
    taken_up = reading.units[max(0, hit.start - 1) : hit.start]  # "lo | desmienten: …"
    held = any(unit.kind & Kind.ANAPHOR and not unit.kind & Kind.ARTICLE for unit in taken_up)
    return held or any(unit.kind & (Kind.DETERMINER | Kind.CLAIM_NOUN) for unit in reading.units[hit.end : zone.at])


def _read_elliptical(reading: ClauseReading, hit: Hit, before: Range | None) -> bool:
    """Reads "… while others denied": the content is that of the clause before."""
    units = reading.units
    after = (
        source_after(units, hit.end, len(units), reading.lexicon)
        if before is None and reading.language.verb_first
        else None
    )
    source = before or after
    if source is None or not reading.read_so_far:
        return False
    if not any(unit.kind & Kind.OTHERS for unit in units[source[0] : source[1]]):
        return False
    end = max(hit.end, source[1])
    if any(unit.is_word and not unit.kind & (Kind.ANAPHOR | Kind.TIME) for unit in units[end:]):
        return False
    model = reading.read_so_far[-1]
    sibling = reading.sibling_start(hit, source)
    edge = sibling if sibling is not None else min(source[0], hit.start)
    reading.close_open(edge)
    reading.add(hit, hit.groups[0], source, model.start, edge, closed=True)
    return True


def _is_accused(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a verb in the plural, which needs no subject, has no object behind it, so that whom it accuses stands
    before it: "Бухвалова обвиняют | в растрате"."""
    group, units = hit.group(Frame.OBJECT), reading.units
    if group is None or group.polarity is not Polarity.ACCUSE or hit.end >= len(units):
        return False
    impersonal = units[hit.end - 1].norm.endswith(reading.lexicon.endings["impersonal_endings"])
    return impersonal and bool(units[hit.end].kind & Kind.PLACE)


def _is_document(reading: ClauseReading, source: Range | None) -> bool:
    """Whether what speaks is a text, a count or a picture; where a cue closes its clause, also a claim or somebody."""
    told = Kind.DOCUMENT | (PEOPLE | Kind.CLAIM_NOUN | Kind.PRONOUN if reading.language.cue_closes else Kind.NONE)
    return source is not None and any(unit.kind & told for unit in reading.units[source[0] : source[1]])


def _has_verb(reading: ClauseReading, start: int) -> bool:
    """Whether a finite verb closes the noun phrase at `start`: "maintained the road was safe", not "maintained
    order"."""
    for unit in reading.units[start : start + CLAUSE_REACH]:
        if unit.kind & Kind.RELATIVE and unit is not reading.units[start]:
            return False  # "accepted a loan | that had lapsed"
        if not unit.is_word or (
            unit.kind & (Kind.OPENER | Kind.RELATIVE | Kind.PREPOSITION) and not unit.kind & Kind.DETERMINER
        ):
            return False
        if unit.kind & (Kind.FINITE | Kind.PASSIVE):
            return True
    return False
