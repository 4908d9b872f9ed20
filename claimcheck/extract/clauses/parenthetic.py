"""A cue with its speaker between commas before the verb of what is said: "Цены, | сказал аналитик, | вырастут
вдвое", "La obra, | aseguró el alcalde, | terminará en mayo"."""

from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.speakerbehind import rest_is_setting, source_behind, verb_start
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.appositions import holds_clause
from claimcheck.extract.sources.topics import is_verb
from claimcheck.extract.units import COLONS, COMMAS
from claimcheck.languages.language import CueGroup, Frame

LONGEST_PARENTHESIS = 14  # units
NEW_CLAUSE = Kind.OPENER | Kind.COORDINATOR | Kind.RELATIVE | Kind.COMPLEMENTISER


def read_parenthetic(reading: ClauseReading, hit: Hit) -> bool:
    """Reads a cue with its speaker between commas, where nothing before it is a verb; True where it is read."""
    units, edge = reading.units, verb_start(reading, hit)
    group = hit.group(Frame.CLAUSE)
    language = reading.language
    told = language.dative_suffixes or (language.articles and not language.bare_clauses and not language.verb_first)
    first = _behind_colon(reading, edge)
    if not told or group is None or hit.shares_subject or (reading.read_so_far and first == reading.first):
        return False
    if _read_elided(reading, hit, group, edge):
        return True
    if edge - 1 <= first or units[edge - 1].norm not in COMMAS or not _is_verbless(reading, first, edge - 1):
        return False
    ends = range(hit.end + 1, min(len(units) - 2, hit.end + LONGEST_PARENTHESIS))
    comma = next((at for at in ends if units[at].norm in COMMAS), -1)
    source = source_after(units, hit.end, comma, reading.lexicon) if comma > 0 else None
    if comma > 0 and language.place_sources:
        source = source_behind(reading, hit, comma)  # "Мост, | напомнили в мэрии, | закрыли"
    if source is None or not rest_is_setting(units, source[1], comma, reading.lexicon):
        return False
    behind = units[comma + 1]
    told = any(other.start == comma + 1 for other in reading.hits)
    told = told or (not behind.kind and behind.norm.endswith(reading.lexicon.endings["agreeing_participles"]))
    if told or (behind.kind & NEW_CLAUSE and not behind.kind & (Kind.ADVERB | Kind.DETERMINER)):
        return False
    end = reading.next_stop(comma + 1)
    plain = holds_clause(units, comma + 1, end, reading.lexicon) or any(
        is_verb(units, at, reading.lexicon) for at in range(comma + 1, end)
    )
    if language.articles and (not plain or behind.kind & (Kind.ROLE | Kind.TITLE | Kind.PREPOSITION | Kind.ADVERB)):
        return False  # ", pense Rey, | historien du port."
    reading.used_quotes.update(at for at in range(comma + 1, end) if units[at].quote is not None)
    if first > reading.first:
        reading.close_open(first - 1)
    reading.add(hit, group, source, first, edge - 1, closed=True, also=(comma + 1, end))
    return True


def _read_elided(reading: ClauseReading, hit: Hit, group: CueGroup, edge: int) -> bool:
    """Reads a cue alone between commas, whose subject its language drops: "En cambio, | añadió, | el puerto crece",
    "Por eso es que, | dijo, | no habrá pan"; True where it is read."""
    units, language = reading.units, reading.language
    comma, first = hit.end, reading.first
    if not (language.drops_subjects and language.articles) or edge - 1 <= first or comma + 1 >= len(units):
        return False
    if units[edge - 1].norm not in COMMAS or units[comma].norm not in COMMAS:
        return False
    opened = units[edge - 2].kind & Kind.COMPLEMENTISER or _is_verbless(reading, first, edge - 1)
    end = reading.next_stop(comma + 1)
    if not opened or units[comma + 1].kind & NEW_CLAUSE & ~Kind.OPENER:
        return False
    reading.used_quotes.update(at for at in range(first, end) if units[at].quote is not None)
    reading.add(hit, group, None, first, edge - 1, closed=True, also=(comma + 1, end))
    return True


def _behind_colon(reading: ClauseReading, edge: int) -> int:
    """Where the clause of a cue at `edge` begins behind a colon, where nouns have cases: "В компании считают, что P: |
    связь, утверждает мэр, восстановят"; the sentence's first unit without one."""
    colons = (at for at in range(edge - 1, reading.first, -1) if reading.units[at].norm in COLONS)
    return next(colons, reading.first - 1) + 1 if reading.language.dative_suffixes else reading.first


def _is_verbless(reading: ClauseReading, first: int, end: int) -> bool:
    """Whether the units [first, end) hold no verb, no clause and no cue of their own."""
    opening, told = reading.units[first:end], any(first <= hit.start < end for hit in reading.hits)
    if (opening[0].norm,) in reading.lexicon.phrases["opening_subordinators"]:
        return not told  # "Аби не чекати, | пояснює мер, | приходьте вранці"
    clausal = Kind.FINITE | Kind.PASSIVE | Kind.OPENER | Kind.COMPLEMENTISER
    verbal = any(
        unit.quote is not None
        or (unit.kind & clausal and not unit.kind & (Kind.DETERMINER | Kind.PREPOSITION))
        or (not unit.kind and index > first and is_verb(reading.units, index, reading.lexicon))
        for index, unit in enumerate(opening, first)
    )
    manner = (opening[0].norm,) in reading.lexicon.phrases["manner_words"]
    return not (verbal or told or manner)
