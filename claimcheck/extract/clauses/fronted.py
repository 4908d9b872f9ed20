"""Contents before their cue: quotations and clauses."""

from collections.abc import Sequence

from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.relays import is_relay
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.after import begins_sentence, impersonal_place, office_after, place_after, source_after
from claimcheck.extract.sources.phrases import PEOPLE, Range, can_speak
from claimcheck.extract.units import COMMAS, DASHES, STOPS, Unit
from claimcheck.extract.zones import Zone, ZoneKind, is_period
from claimcheck.languages.language import CueGroup, Frame

SHORTEST_FRONTED = 3  # words of a fronted clause without quotation
LONGEST_TOLD = 7  # units that name who was told
LONGEST_SETTING = 6  # units between a cue and the comma that closes its clause
SETTINGS = Kind.TIME | Kind.ADVERB | Kind.ADDRESSEE | Kind.PREPOSITION
LONGEST_ADJUNCT = 9  # units between a cue and its speaker: "a déclaré à la radio d'État | une porte-parole"
CONTINUATION_REACH = 20  # units between the parts of a quotation broken by its cue


def read_fronted(reading: ClauseReading, hit: Hit, low: int, before: Range | None, zone: Zone, high: int) -> bool:
    """`"P," X said`, `"P," said X`, `P, X said.`: True where the content stands before."""
    group = hit.group(Frame.QUOTE)
    if group is None:
        return _read_finding(reading, hit, before, zone, high)
    if hit.shares_subject and zone.kind is ZoneKind.COMPLEMENT and zone.at == hit.end:
        return False  # '"P," adding that'
    source_start = before[0] if before else _verb_start(reading, hit)
    quote = find_quote_before(reading, source_start)
    if reading.language.verb_first and hit.joined and not _stands_alone(reading, quote):
        quote = None  # "رد بأن «P»، وتوعد بالثأر": the quotation is another cue's
    if quote is None and before is not None and reading.language.nominal_markers:
        quote, source_start = find_quote_before(reading, hit.start), hit.start  # "मंत्री ने “…” कहा"
    if (
        reading.language.objects_before
        and before is not None
        and quote is None
        and not can_speak(reading.units, before)
    ):
        return False  # "دولت …، حالت فوق‌العاده | اعلام کرد": an object
    if zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.COLON) and zone.at - hit.end <= 8 and not _runs_on(reading, quote):
        return False
    if (
        quote is not None
        and zone.kind is ZoneKind.BARE
        and before is not None
        and _speech_follows(reading, quote, zone)
    ):
        quote = None
    if quote is not None:
        after = _source_behind(reading, hit, high) if before is None else None
        reading.used_quotes.add(quote)
        reading.add(
            hit, group, before or after, quote, source_start, closed=True, also=_find_continuation(reading, hit, after)
        )
        return True
    if reading.language.verb_first:
        return False
    return _read_fronted_clause(reading, hit, group, before, zone, high)


def _read_finding(reading: ClauseReading, hit: Hit, before: Range | None, zone: Zone, high: int) -> bool:
    """`P, a study shows.`: a clause before a cue that takes no quotation, which closes the sentence behind a comma."""
    group, units = hit.group(Frame.CLAUSE), reading.units
    closes = reading.language.bare_clauses and all(not unit.is_word for unit in units[hit.end :])
    if group is None or before is None or not closes or before[0] <= reading.first:
        return False
    return units[before[0] - 1].norm in COMMAS and _read_fronted_clause(reading, hit, group, before, zone, high)


def _stands_alone(reading: ClauseReading, quote: int | None) -> bool:
    """Whether the quotation opens its sentence, so that no cue before it can report it."""
    return quote is not None and not any(unit.is_word for unit in reading.units[reading.first : quote])


def _read_fronted_clause(
    reading: ClauseReading, hit: Hit, group: CueGroup, before: Range | None, zone: Zone, high: int
) -> bool:
    """An indirect clause before its cue: "six people died, the ministry said", "…, sagte der Minister"."""
    units = reading.units
    if (
        zone.kind in (ZoneKind.QUOTE, ZoneKind.COLON, ZoneKind.COMPLEMENT)
        or not group.frames & {Frame.CLAUSE, Frame.THAT}
        or hit.shares_subject
        or (reading.language.heads_last and zone.kind is ZoneKind.BARE)
    ):
        return False
    inverted = _find_inverted_subject(reading, hit, before, zone)
    if inverted is not None:
        source, edge = inverted, hit.start
    elif before is None:
        edge = _verb_start(reading, hit)
        if not edge or (units[edge - 1].norm not in COMMAS and units[edge - 1].norm not in DASHES):
            return False
        after = _source_behind(reading, hit, high)
        if after is None or not _ends_source(reading, after, zone):
            return False
        source = after
    else:
        if (
            not _ends_clause(reading, hit.end)
            and not rest_is_setting(units, hit.end, zone.rest, reading.lexicon)
            and not _is_told(reading, hit, zone)
        ):
            return False
        if reading.language.nominal_markers and units[before[0] - 1].is_word:
            return False  # "कहा कि मंत्री ने जिनका ज़िक्र किया था, वे": no mark ends a clause before the subject
        source, edge = before, before[0]
        if edge - 1 > reading.first and units[edge - 1].kind & Kind.OPENER and units[edge - 2].is_word:
            return False  # "… before | it would accept"
        if edge > reading.first and units[edge - 1].kind & (Kind.COMPLEMENTISER | Kind.RELATIVE):
            return False  # "plus que ce qu'il avait déclaré"
    start = find_clause_start(reading, edge)
    if is_relay(reading, source) and units[start].kind & Kind.PREPOSITION and units[start + 1].kind & Kind.ANAPHOR:
        return True  # "Об этом заявил мэр, передает агентство"
    words = sum(unit.is_word or unit.quote is not None for unit in units[start:edge])
    if (
        words < SHORTEST_FRONTED
        and not _find_resumption(reading, hit, start, edge)
        and not any(unit.quote for unit in units[start:edge])
    ):
        return False
    reading.close_open(edge)
    relay = is_relay(reading, source) and any(opened.start < edge for opened in reading.read_so_far)
    reading.add(
        hit, group, source, start, edge, closed=True, relay=relay, also=_find_resumption(reading, hit, start, edge)
    )
    return True


def speaker_follows(reading: ClauseReading, hit: Hit, zone: Zone, high: int) -> bool:
    """Whether the phrase behind the cue is its speaker and what stands before the comma its content: "P, P, | explique
    un archéologue." A cue that takes a noun needs a speaker who is one of the people."""
    units = reading.units
    if reading.language.bare_clauses or reading.language.verb_first or zone.kind is not ZoneKind.NONE:
        return False
    edge = _verb_start(reading, hit)
    if hit.shares_subject or hit.tail >= 0 or hit.group(Frame.QUOTE) is None or edge <= reading.first:
        return False
    if units[edge - 1].norm not in COMMAS and units[edge - 1].norm not in DASHES:
        return False
    after = source_after(units, hit.end, high, reading.lexicon)
    if after is None or not _ends_clause(reading, after[1]) or units[after[0]].kind & Kind.COMPLEMENTISER:
        return False
    if hit.group(Frame.OBJECT) or (
        not units[after[0]].capital
        and not units[after[0]].kind & (Kind.DETERMINER | PEOPLE)
        and not (reading.language.place_sources and can_speak(units, after))
    ):
        return False  # "se declaran | cristianos"
    if hit.group(Frame.NOUN):
        head = units[after[0] : after[0] + 1 + bool(units[after[0]].kind & Kind.DETERMINER)]
        return any(unit.kind & PEOPLE & ~Kind.DOCUMENT for unit in head)
    return True


def _verb_start(reading: ClauseReading, hit: Hit) -> int:
    """The first unit of the verb: its auxiliary, where it has one: "« P », | a affirmé le syndicat"."""
    start = hit.start
    while start > reading.first and reading.units[start - 1].kind & Kind.AUXILIARY and not hit.shares_subject:
        start -= 1
    return start


def _source_behind(reading: ClauseReading, hit: Hit, high: int) -> Range | None:
    """The speaker behind the cue, who may stand in a place phrase."""
    if reading.language.heads_last:
        return None  # no subject stands behind its verb there
    source = impersonal_place(reading.units, hit.end, high, reading.lexicon)
    if source is None:
        office = office_after(reading.units, hit.end, high, reading.lexicon)
        source = source_after(reading.units, max(office, hit.end), high, reading.lexicon)
    if source is None and reading.language.place_sources:
        return place_after(reading.units, hit.end, high, reading.lexicon)
    if source is None and not reading.language.verb_first and not reading.language.bare_clauses:
        begin = _behind_adjunct(reading.units, hit.end, high)
        source = source_after(reading.units, begin, high, reading.lexicon) if begin > 0 else None
    return source


def _behind_adjunct(units: Sequence[Unit], start: int, high: int) -> int:
    """Where the speaker begins behind when, where or to whom it was said: "a déclaré devant le Parlement | la
    ministre"; -1 where no determiner shows it."""
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
        if not units[at].is_word:
            return -1
        article = units[at].kind & Kind.DETERMINER and not units[at].kind & (Kind.GENITIVE | Kind.PREPOSITION)
        if article and not units[at - 1].kind & joints and not is_period(units, at):
            return at
    return -1


def find_quote_before(reading: ClauseReading, index: int) -> int | None:
    """The unread quotation just before `index`, over commas and dashes."""
    index -= 1
    passed = Kind.TIME | Kind.ADVERB if reading.language.nominal_markers else Kind.NONE
    while index >= 0 and (
        reading.units[index].norm in COMMAS
        or reading.units[index].norm in DASHES
        or (reading.units[index].kind & passed and reading.units[index].is_word)
    ):
        index -= 1
    if index >= 0 and reading.units[index].quote is not None and index not in reading.used_quotes:
        return index
    return None


def _find_continuation(reading: ClauseReading, hit: Hit, after: Range | None) -> Range | None:
    """The second part of a quotation broken by its cue: `"A," he said, "B."`"""
    index = after[1] if after else hit.end
    limit = min(len(reading.units), index + CONTINUATION_REACH)
    while index < limit and reading.units[index].quote is None:
        goes_on = index + 1 < len(reading.units) and reading.units[index + 1].norm in DASHES
        if reading.units[index].norm in STOPS and not goes_on:
            return None
        index += 1
    if index < limit and reading.units[index].quote is not None:
        reading.used_quotes.add(index)
        return index, index + 1
    return None


def _find_resumption(reading: ClauseReading, hit: Hit, start: int, edge: int) -> Range | None:
    """The rest of a clause that its cue breaks: "The museum, he said, | celebrated his heroes"."""
    units, comma = reading.units, hit.end
    while comma < min(len(units), hit.end + LONGEST_SETTING) and units[comma].kind & SETTINGS:
        comma += 1  # "he told me on Friday"
    if comma + 1 >= len(units) or units[comma].norm not in COMMAS:
        return None
    behind = units[comma + 1]
    verb = behind.kind & (Kind.FINITE | Kind.PASSIVE) and edge > start and units[edge - 1].norm in COMMAS
    if not verb and not (comma == hit.end and reading.is_noun_phrase(start, edge)):
        return None
    end = next((index for index in range(comma + 1, len(units)) if units[index].norm in STOPS), len(units))
    return (comma + 1, end) if end - comma > 2 and not behind.kind & Kind.OPENER else None


def _find_inverted_subject(reading: ClauseReading, hit: Hit, before: Range | None, zone: Zone) -> Range | None:
    """The subject of "P said the spokesman." where no comma shows that P is over: a short last phrase without a
    verb."""
    units = reading.units
    plain = (units[hit.start].norm,) in reading.lexicon.phrases["say_verbs"]
    if not plain or zone.kind is not ZoneKind.BARE or hit.start - reading.first < SHORTEST_FRONTED:
        return None
    named = _find_named_behind(reading, hit, before)
    if named is not None:
        return named
    end = next((i for i in range(hit.end, len(units)) if not units[i].is_word), len(units))
    closed = end == len(units) or (end == len(units) - 1 and units[end].norm in STOPS)
    if end - hit.end > 7 or not closed or not reading.is_noun_phrase(hit.end, end):
        return None
    if any(hit.end <= other.start < end for other in reading.hits if not other.noun_like):
        return None
    return (
        source_after(units, hit.end, end, reading.lexicon)
        if (units[hit.end].kind & Kind.DETERMINER or units[hit.end].capital) and not is_period(units, hit.end)
        else None
    )


def _find_named_behind(reading: ClauseReading, hit: Hit, before: Range | None) -> Range | None:
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
    office = units[hit.end].kind & Kind.DETERMINER and any(u.kind & PEOPLE for u in units[hit.end + 1 : hit.end + 4])
    titled = units[hit.end].kind & (Kind.ROLE | Kind.TITLE) and units[hit.end + 1].capital
    if not office and not titled and not (end - hit.end > 1 and units[hit.end].capital and units[hit.end + 1].capital):
        return None
    return source_after(units, hit.end, end, reading.lexicon)


def find_clause_start(reading: ClauseReading, edge: int) -> int:
    """Where a fronted clause begins: behind the last semicolon or stop, or the sentence's start."""
    for index in range(edge - 2, reading.first - 1, -1):
        if reading.units[index].norm in STOPS and reading.units[index].norm != ".":
            return index + 1
    return reading.first


def _speech_follows(reading: ClauseReading, quote: int, zone: Zone) -> bool:
    """Whether the quotation before ended its own sentence and a clause of this cue follows."""
    inner = reading.units[quote].quote
    return inner is not None and reading.text[inner.inner.end - 1] in STOPS and zone.at + 3 < len(reading.units)


def _runs_on(reading: ClauseReading, quote: int | None) -> bool:
    """Whether a quotation closes with a comma, inside or behind it, so that what follows is its cue's."""
    inner = reading.units[quote].quote if quote is not None else None
    if quote is None or inner is None:
        return False
    outside = not reading.language.verb_first and reading.units[quote + 1].norm in COMMAS
    return outside or reading.text[inner.inner.end - 1] in COMMAS


def _is_told(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Whether only the name of those who were told follows: "…, the minister told The Daily News"."""
    units = reading.units[hit.end : zone.rest]
    telling = any(unit.kind & Kind.TELLING for unit in reading.units[hit.start : hit.end])
    return (
        telling
        and 0 < len(units) <= LONGEST_TOLD
        and not any(unit.kind & (Kind.FINITE | Kind.PASSIVE) for unit in units)
    )


def _ends_source(reading: ClauseReading, source: Range, zone: Zone) -> bool:
    """Whether a speaker behind the cue is over where `source` ends: the clause is, or a relative clause or a setting
    follows."""
    index = source[1]
    if _ends_clause(reading, index):
        return True
    units = reading.units
    if reading.language.verb_first:
        return False
    relative = units[index].kind & Kind.RELATIVE and not units[index].kind & (Kind.DETERMINER | Kind.PREPOSITION)
    if reading.language.bare_clauses and not can_speak(units, source):
        return False
    return bool(relative) or rest_is_setting(units, index, zone.rest, reading.lexicon)


def _ends_clause(reading: ClauseReading, index: int) -> bool:
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
