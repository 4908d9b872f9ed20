"""Who stands behind a cue whose content stands before it, and whether nothing but a setting follows that speaker."""

from collections.abc import Sequence

from claimcheck.extract.bareclauses import is_lapse, is_period
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.hits import Hit, holds_kind
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.offices import office_after
from claimcheck.extract.sources.openings import begins_sentence
from claimcheck.extract.sources.phrases import PEOPLE, Range, can_speak, is_medium
from claimcheck.extract.sources.places import impersonal_place, place_after
from claimcheck.extract.units import COMMAS, DASHES, STOPS, Unit
from claimcheck.extract.zones import Zone, ZoneKind, opens_infinitive
from claimcheck.languages.language import Frame

SHORTEST_FRONTED = 3  # words of a fronted clause without quotation
LONGEST_LONE = 2  # words of a name
LONGEST_ADJUNCT = 9  # units between a cue and its speaker: "a déclaré à la radio d'État | une porte-parole"


def speaker_follows(reading: ClauseReading, hit: Hit, zone: Zone, high: int) -> bool:
    """Whether the phrase behind the cue is its speaker and what stands before the comma its content: "P, P, | explique
    un archéologue." A cue that takes a noun needs a speaker who is one of the people."""
    units = reading.units
    if reading.language.bare_clauses or reading.language.verb_first or zone.kind is not ZoneKind.NONE:
        return False
    edge = verb_start(reading, hit)
    if hit.tail >= 0 or hit.group(Frame.QUOTE) is None or edge <= reading.first:
        return False
    if units[edge - 1].norm not in COMMAS and units[edge - 1].norm not in DASHES:
        return False
    office = office_after(units, hit.end, high, reading.lexicon)
    after = source_after(units, max(office, hit.end), high, reading.lexicon)
    if after is None or not ends_clause(reading, after[1]):
        return False
    shown = _shows_clause(units, reading.first, edge - 1)
    called = hit.group(Frame.OBJECT)
    if (called and Frame.NAMED not in called.frames and not (shown and reading.language.articles)) or (
        not units[after[0]].capital
        and not units[after[0]].kind & (Kind.DETERMINER | PEOPLE)
        and not (reading.language.place_sources and can_speak(units, after))
    ):
        return False  # "se declaran | cristianos"
    if hit.group(Frame.NOUN) or called or not hit.group(Frame.CLAUSE):
        head = units[after[0] : after[0] + 1 + bool(units[after[0]].kind & Kind.DETERMINER)]
        return shown or any(unit.kind & PEOPLE & ~Kind.DOCUMENT for unit in head)
    return True


def _shows_clause(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether a verb, a pronoun for its subject or a negator stands in [start, end) before any relative, so that what a
    comma closes there is no subject: "Plus personne | n'entretient les tombes,"."""
    shown = Kind.FINITE | Kind.PRONOUN | Kind.NEGATOR | Kind.FIRST_PERSON
    for unit in units[start:end]:
        if unit.kind & (Kind.RELATIVE | Kind.OPENER):
            return False
        if unit.kind & shown and not unit.kind & (PEOPLE | Kind.PREPOSITION | Kind.DETERMINER):
            return True
    return False


def source_behind(reading: ClauseReading, hit: Hit, high: int) -> Range | None:
    """The speaker behind the cue, who may stand in a place phrase."""
    if reading.units[hit.end - 1].norm.endswith(reading.lexicon.endings["subject_endings"]):
        placed = hit.placed and hit.end < high and reading.units[hit.end].kind & Kind.PREPOSITION
        # "dit-elle | fièrement", but "répond-on à | la mairie"
        return source_after(reading.units, hit.end + 1, high, reading.lexicon) if placed else None
    source = _there(reading, hit) or impersonal_place(reading.units, hit.end, high, reading.lexicon)
    if source is None:
        office = office_after(reading.units, hit.end, high, reading.lexicon)
        source = source_after(reading.units, max(office, hit.end), high, reading.lexicon)
    if source is None and reading.language.place_sources:
        place = place_after(reading.units, hit.end, high, reading.lexicon)
        return place or _behind_day(reading, hit.end, high)
    if source is None and not reading.language.verb_first and not reading.language.bare_clauses:
        begin = _behind_adjunct(reading.units, hit.end, high, reading.lexicon)
        source = source_after(reading.units, begin, high, reading.lexicon) if begin > 0 else None
    return source


def _there(reading: ClauseReading, hit: Hit) -> Range | None:
    """The word that takes up the place from which the last speaker spoke, where it closes the clause: "P, додали |
    там"."""
    there = hit.end < len(reading.units) and (reading.units[hit.end].norm,) in reading.lexicon.phrases["place_pronouns"]
    spoken = reading.units[hit.end - 1].norm.endswith(reading.lexicon.endings["impersonal_endings"])
    return (hit.end, hit.end + 1) if there and spoken and ends_clause(reading, hit.end + 1) else None


def _behind_day(reading: ClauseReading, start: int, high: int) -> Range | None:
    """The name behind a day: "заявило в среду | АО «Южный путь»"."""
    units, name = reading.units, start + 2
    dated = name < min(high, len(units)) and units[start].kind & Kind.PREPOSITION and units[start + 1].kind & Kind.TIME
    return source_after(units, name, high, reading.lexicon) if dated and units[name].capital else None


def _behind_adjunct(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> int:
    """Where the speaker begins behind when, where or to whom it was said: "a déclaré devant le Parlement | la
    ministre"; -1 where no determiner shows it, or it is the object of an infinitive: "dijo al celebrar el triunfo"."""
    index = start
    while index < min(high, len(units) - 1) and (units[index].kind & Kind.TIME or is_period(units, index)):
        index += 1 if units[index].kind & Kind.TIME else 2
    if index >= min(high, len(units)) - 1:
        return -1
    if index > start and not units[index].kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION):
        return index
    if not units[index].kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION):
        return -1
    joints = Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.GENITIVE | Kind.DETERMINER | Kind.COORDINATOR
    for at in range(index + 2, min(high, index + LONGEST_ADJUNCT, len(units) - 1)):
        doing = units[at - 2].kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION) and opens_infinitive(
            units, at - 1, lexicon
        )
        if not units[at].is_word or doing:
            return -1
        article = units[at].kind & Kind.DETERMINER and not units[at].kind & (Kind.GENITIVE | Kind.PREPOSITION)
        named = units[at].capital and units[at - 1].capital  # "para Radio Uno Lugo"
        if article and not named and not units[at - 1].kind & joints and not is_period(units, at):
            return at
        medium = is_medium(units[at - 1]) and not units[at - 1].kind & Kind.MEDIUM
        if units[at].capital and (medium or units[at - 1].kind & Kind.ADDRESSEE):
            return at  # "déclare à la BBC | Ben Iruemiobe", "dijo ante periodistas | Luis Vidal"
        people = units[at].kind & (Kind.ROLE | Kind.SPOKESMAN) and not units[at].kind & Kind.ADDRESSEE
        if people and (units[at - 1].kind & (Kind.MEDIUM | Kind.ADDRESSEE) or units[at - 1].capital):
            return at  # "informaron a este diario | fuentes cercanas"
        setting = units[index + 1].kind & Kind.SETTING and not units[at - 1].kind & joints
        if setting and units[at].capital and units[at + 1].capital and not units[at - 1].capital:
            return at  # "dijo en entrevista exclusiva | Ana Ruiz"
    return -1


def inverted_subject(reading: ClauseReading, hit: Hit, before: Range | None, zone: Zone) -> Range | None:
    """The subject of "P said the spokesman." where no comma shows that P is over: a short last phrase without a
    verb."""
    units = reading.units
    plain = (units[hit.start].norm,) in reading.lexicon.phrases["say_verbs"]
    lone = zone.kind is ZoneKind.NONE and reading.language.bare_clauses and _is_lone_name(units, hit.end)
    if plain and zone.kind is ZoneKind.NONE and not lone:
        return _closing_speaker(reading, hit)
    if not plain or not (zone.kind is ZoneKind.BARE or lone) or hit.start - reading.first < SHORTEST_FRONTED:
        return None
    named = _named_behind(reading, hit, before)
    if named is not None:
        return named
    if before is not None and before[0] == reading.first and can_speak(units, before):
        return None  # "Kerry and Lavrov | said the truce holds": nothing but a speaker stands before
    end = reading.next_mark(hit.end)
    closed = _ends_there(units, end)
    if end - hit.end > 7 or not closed or not (lone or reading.is_noun_phrase(hit.end, end)):
        return None
    if any(hit.end <= other.start < end for other in reading.hits if not other.noun_like):
        return None
    return (
        source_after(units, hit.end, end, reading.lexicon)
        if (units[hit.end].kind & Kind.DETERMINER or units[hit.end].capital) and not is_period(units, hit.end)
        else None
    )


def _closing_speaker(reading: ClauseReading, hit: Hit) -> Range | None:
    """The speaker who ends the sentence right behind a verb of saying and a clause, in a language with articles: "le
    pont est fermé et la route coupée | précise une source locale"."""
    units, language, edge = reading.units, reading.language, verb_start(reading, hit)
    start = max((at + 1 for at in range(reading.first, edge) if not units[at].is_word), default=reading.first)
    bound = Kind.COORDINATOR | Kind.OPENER | Kind.RELATIVE | Kind.PRONOUN | Kind.FINITE | Kind.PREPOSITION
    joined = edge <= reading.first or not units[edge - 1].is_word or units[edge - 1].kind & bound
    if not language.articles or language.bare_clauses or language.verb_first or joined:
        return None
    source = source_after(units, hit.end, len(units), reading.lexicon)
    if source is None or source[0] != hit.end or not holds_kind(units, start, edge, Kind.FINITE):
        return None
    head = units[source[0] : source[0] + 1 + bool(units[source[0]].kind & Kind.DETERMINER)]
    named = source[1] - source[0] > 1 and all(unit.capital for unit in units[slice(*source)])
    speaks = named or any(unit.kind & PEOPLE for unit in head)
    closed = rest_is_setting(units, source[1], len(units) - 1, reading.lexicon)
    return source if speaks and closed else None


def _is_lone_name(units: Sequence[Unit], index: int) -> bool:
    """Whether a name of one or two words, and nothing else, closes the sentence: "… killed a guard said | Barazi"."""
    named = [unit for unit in units[index:] if unit.is_word]
    return 0 < len(named) <= LONGEST_LONE and all(unit.capital and not unit.kind for unit in named)


def _named_behind(reading: ClauseReading, hit: Hit, before: Range | None) -> Range | None:
    """The name or office right behind a cue, with its titles, where no speaker stands before it: "it is an outrage said
    Silvia Dallatomasina medical manager of the charity while also calling for …"."""
    units = reading.units
    if not units[hit.start - 1].is_word or hit.end + 1 >= len(units):
        return None
    if before is not None and (units[before[1] - 1].capital or can_speak(units, before)):
        return None
    end = hit.end
    while end < len(units) and units[end].is_word and not units[end].kind & Kind.OPENER:
        if any(other.start == end and (other.shares_subject or other.according) for other in reading.hits):
            break
        if begins_sentence(units, end, reading.lexicon):
            break
        if units[end].kind & (Kind.FINITE | Kind.PASSIVE):
            return None
        end += 1
    people = PEOPLE & ~Kind.DOCUMENT
    office = units[hit.end].kind & Kind.DETERMINER and any(u.kind & people for u in units[hit.end + 1 : hit.end + 4])
    titled = units[hit.end].kind & (Kind.ROLE | Kind.TITLE) and units[hit.end + 1].capital
    if not office and not titled and not (end - hit.end > 1 and units[hit.end].capital and units[hit.end + 1].capital):
        return None
    return source_after(units, hit.end, end, reading.lexicon)


def verb_start(reading: ClauseReading, hit: Hit) -> int:
    """The first unit of the verb: its auxiliary, where it has one: "« P », | a affirmé le syndicat", or its adverb
    where nouns have cases: "P, — | тихо пояснив мер"."""
    start, passed = hit.start, Kind.AUXILIARY | (Kind.ADVERB if reading.language.dative_suffixes else Kind.NONE)
    while start > reading.first and not hit.shares_subject:
        unit = reading.units[start - 1]
        if not unit.kind & passed and not reading.lexicon.is_open_adverb(unit.norm, unit.kind):
            break
        start -= 1
    return start


def ends_source(reading: ClauseReading, hit: Hit, source: Range, zone: Zone) -> bool:
    """Whether a speaker behind the cue is over where `source` ends: the clause is, or a relative clause, what describes
    the speaker or a setting follows."""
    index = source[1]
    if ends_clause(reading, index) or _is_described(reading, hit, source):
        return True
    units = reading.units
    relative = units[index].kind & Kind.RELATIVE and not units[index].kind & (Kind.DETERMINER | Kind.PREPOSITION)
    if reading.language.bare_clauses and not can_speak(units, source):
        return False
    return bool(relative) or rest_is_setting(units, index, zone.rest, reading.lexicon)


def _is_described(reading: ClauseReading, hit: Hit, source: Range) -> bool:
    """Whether a verb of saying, its speaker with an article, and what describes that speaker close the sentence behind
    a comma: "P, said a lawyer | hired by the family.", "P, reported a cooperative | in the valley." """
    units, language = reading.units, reading.language
    if not language.bare_clauses or source[0] != hit.end or not hit.group(Frame.QUOTE) or not hit.group(Frame.CLAUSE):
        return False
    if not units[source[0]].kind & Kind.DETERMINER or units[verb_start(reading, hit) - 1].norm not in COMMAS:
        return False
    end, first = reading.next_mark(source[1]), units[source[1]]
    made = first.norm.endswith(reading.lexicon.endings["participle_endings"])
    if not _ends_there(units, end) or end - source[1] > LONGEST_ADJUNCT or not (made or first.kind & Kind.PREPOSITION):
        return False
    rest = units[source[1] + made : end]
    return not any(unit.kind & (Kind.FINITE | Kind.OPENER) and not unit.kind & Kind.PREPOSITION for unit in rest)


def _ends_there(units: Sequence[Unit], end: int) -> bool:
    """Whether nothing but a stop stands at `end` or behind it."""
    return end == len(units) or (end == len(units) - 1 and units[end].norm in STOPS)


def ends_clause(reading: ClauseReading, index: int) -> bool:
    """Whether nothing but days, settings and marks follows unit `index` before the next boundary."""
    if index >= len(reading.units):
        return True
    unit = reading.units[index]
    if not unit.is_word and unit.quote is None:
        return unit.norm not in reading.lexicon.marks or unit.norm in "'’"
    return bool(any(hit.start == index and (hit.shares_subject or hit.according) for hit in reading.hits))


def rest_is_setting(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether [start, end) is empty or only says when, where or in what document."""
    settings = Kind.PREPOSITION | Kind.TIME | Kind.DOCUMENT | Kind.ADDRESSEE | Kind.ADVERB | Kind.NOUN_PREPOSITION
    if lexicon.language.bare_clauses and start and not units[start - 1].kind & Kind.TELLING:
        settings &= ~Kind.ADDRESSEE  # "it would accept her", "the army hit them"
    if is_lapse(units, start, lexicon):
        return True
    if start < end and not units[start].kind & settings and not is_period(units, start):
        return False
    if (
        start + 1 < end
        and units[start].kind & Kind.INFINITIVE
        and not units[start + 1].kind & (Kind.ADDRESSEE | Kind.DETERMINER)
        and not units[start + 1].capital
    ):
        return False
    return end - start <= 8 and not any(
        unit.kind & (Kind.FINITE | Kind.PASSIVE) or unit.quote for unit in units[start:end]
    )
