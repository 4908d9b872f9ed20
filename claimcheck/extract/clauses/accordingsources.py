"""How far the source of an according-phrase reaches: with its owner and office, without the subject of the clause
behind."""

from collections.abc import Sequence

from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.hits import Hit, holds_kind
from claimcheck.extract.lexicon import LINKS, OFFICES, Kind
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.appositions import holds_clause
from claimcheck.extract.sources.phrases import Range
from claimcheck.extract.units import COMMAS, Unit

LONGEST_DOCUMENT = 40  # units, each of one sign or more, of "the data that X published in May"
SHORTEST_NOUN = 2  # signs: 数据 in 调查数据
LONGEST_ADJUNCT = 10  # units


def opening_source(reading: ClauseReading, source: Range) -> tuple[Range, int]:
    """(a source that opens its clause, with all that tells of it; where what follows begins)."""
    units, language = reading.units, reading.language
    if reading.closes_sentence(source[1]):  # what looked like an apposition is the clause
        comma = next((i for i in range(*source) if units[i].norm in COMMAS), source[1])
        source = source[0], comma
    if language.place_sources:
        source = _whole_phrase(reading, source)
    source = with_participle(reading, source)
    if language.cue_closes and source[1] < len(units) and units[source[1]].is_word:
        source = source[0], reading.named_end(*source)
    start = source[1]
    alone = _without_subject(reading, source)
    if alone[1] == start:
        source = without_participle(reading, source)
    else:
        source, start = alone, alone[1]
    if language.articles and start + 1 < len(units) and units[start].norm in COMMAS:
        start += bool(units[start + 1].kind & Kind.RELATIVE)  # "según la fuente, que pidió no ser citada, P"
    comma = reading.next_mark(start + 1)
    if start + 1 < comma < len(units) and units[start].norm in COMMAS and units[comma].norm in COMMAS:
        office = (units[start + 1].norm,) in reading.lexicon.phrases["genitive_offices"]
        apposed = language.articles and comma < len(units) - 1 and units[start + 1].kind & OFFICES
        apposed = apposed and not holds_clause(units, start + 1, comma, reading.lexicon)  # "la BBC, | Mme Rey a"
        if office or apposed:
            # "en palabras de Rey, directora de la Organización, “P”", "По словам Белова, члена совета, P"
            return (source[0], comma), comma
    return source, start


def document_behind(reading: ClauseReading, hit: Hit) -> Range | None:
    """The document that a comma closes, with all that says whose it is and of when, where a noun ends its phrase:
    "据卫生部门26日发布的消息，"; None for what has no attribute."""
    units, lexicon = reading.units, reading.lexicon
    comma = next((i for i in range(hit.end, min(len(units), hit.end + LONGEST_DOCUMENT)) if units[i].norm in COMMAS), 0)
    if not reading.language.heads_last or not comma or not holds_kind(units, hit.end, comma, Kind.GENITIVE):
        return None
    noun = units[comma - 1].norm[-SHORTEST_NOUN:]
    return (hit.end, comma) if lexicon.kind(noun) & Kind.DOCUMENT or (noun,) in lexicon.phrases["noun_cues"] else None


def with_owner(reading: ClauseReading, source: Range) -> Range:
    """The source with those it comes from: "حصيلة | لوكالة فرانس برس"."""
    units, end = reading.units, source[1]
    if end >= len(units) or not units[end].kind & Kind.ADDRESSEE:
        return source
    owner = source_after(units, end + 1, len(units), reading.lexicon)
    return (source[0], owner[1]) if owner else source


def _whole_phrase(reading: ClauseReading, source: Range) -> Range:
    """The source up to the comma that closes its adjunct: "По словам вице-мэра | по вопросам жилья, P"."""
    units, end = reading.units, source[1]
    if end >= len(units) or not units[end].kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION):
        return source
    comma = reading.next_mark(end)
    plain = not any(unit.kind & (Kind.FINITE | Kind.PASSIVE | Kind.PRONOUN) for unit in units[end:comma])
    closed = comma < len(units) and units[comma].norm in COMMAS and comma - end <= LONGEST_ADJUNCT
    return (source[0], comma) if plain and closed else source


def without_participle(reading: ClauseReading, source: Range) -> Range:
    """The source without what was done to it: "a report by the network | published on Wednesday"."""
    last = reading.units[source[1] - 1]
    endings = reading.lexicon.endings
    told = any(unit.is_word for unit in reading.units[source[1] : source[1] + 1])
    told = told and last.norm.endswith(endings["manner_endings"])  # "dado | a conocer"
    done = (told or last.norm.endswith(endings["participle_endings"])) and not last.kind and not last.capital
    return (source[0], source[1] - 1) if done and source[1] - source[0] > 2 else source


def with_participle(reading: ClauseReading, source: Range) -> Range:
    """The source with what was done to it, up to the mark behind: "selon des témoins joints | par la radio,"."""
    units, (start, end) = reading.units, source
    close = next((at for at in range(end, min(len(units), end + LONGEST_DOCUMENT)) if not units[at].is_word), end)
    endings = reading.lexicon.endings["bound_participles"] or "\0"
    done = start + 1 < end < close and not units[end - 1].kind and units[end - 1].norm.endswith(endings)
    joined = done and units[end].kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.TIME)
    plain = not holds_kind(units, start, close, Kind.FINITE | Kind.OPENER | Kind.RELATIVE | Kind.COMPLEMENTISER)
    return (start, close) if joined and plain else source


def _without_subject(reading: ClauseReading, source: Range) -> Range:
    """The source without the subject of the clause behind it, where no comma parts them: "According to Reuters | the
    army has"."""
    units, (start, end) = reading.units, source
    if not reading.language.bare_clauses:
        return source
    verb = next((at for at in range(start + 2, end) if _is_past(reading, at)), end)
    end = verb
    if end >= len(units) or not (units[end].kind & (Kind.FINITE | Kind.PASSIVE) or _is_past(reading, end)):
        return source
    for index in range(end - 1, start, -1):
        if units[index].kind & Kind.DETERMINER and units[index - 1].kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION):
            continue
        if units[index].kind & (Kind.DETERMINER | Kind.PRONOUN):
            return start, index
    name = _behind_name(units, start, verb) if reading.language.capitals_mark_names else verb
    return (start, name) if name < verb else source


def _behind_name(units: Sequence[Unit], start: int, verb: int) -> int:
    """Where the name of a medium, or a name without determiner, ends before the subject of `verb`: "Cham news agency |
    gunmen stormed"; `verb` where none does."""
    medium = next((at for at in range(start, verb) if units[at].kind & Kind.MEDIUM), verb)
    end = medium
    while end < verb and units[end].kind & Kind.MEDIUM:
        end += 1
    if medium == verb and units[start].capital:
        end = next(at for at in range(start, verb + 1) if at == verb or not units[at].capital)
    goes_on = LINKS | Kind.RELATIVE | Kind.DOCUMENT | Kind.SPOKESMAN | Kind.COORDINATOR
    if end == verb or units[end].capital or units[end].kind & goes_on or not units[end].norm.isalpha():
        return verb
    return end


def _is_past(reading: ClauseReading, index: int) -> bool:
    """Whether a past tense stands at `index` rather than an attribute: "the coalition attacked", "the newly formed
    body"."""
    unit, before = reading.units[index], reading.units[index - 1]
    if (
        unit.kind
        or unit.capital
        or "-" in unit.norm
        or not unit.norm.endswith(reading.lexicon.endings["finite_suffixes"])
    ):
        return False
    return before.is_word and not before.kind & (Kind.DETERMINER | Kind.ADVERB | Kind.PREPOSITION | Kind.COORDINATOR)
