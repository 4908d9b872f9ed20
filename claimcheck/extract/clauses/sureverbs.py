"""A form that is also a noun: whether it is surely a verb where it stands."""

from claimcheck.extract.bareclauses import is_period
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.phrases import PEOPLE, Range, can_speak, is_medium
from claimcheck.extract.units import COMMAS
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import Frame

SHORTEST_BEFORE = 4  # words of a clause before its cue
LONGEST_MEDIUM = 7  # words of a medium's name with its kind
POSSESSIVE_ENDINGS = ("'s", "s'")


def surely_verb(reading: ClauseReading, hit: Hit, zone: Zone, before: Range | None) -> bool:
    """Whether a form that is also a noun is a verb here."""
    clear = zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.QUOTE, ZoneKind.QUESTION)
    announces = zone.kind is ZoneKind.COLON and zone.at == hit.end and zone.content == len(reading.units)
    clear = clear or (announces and reading.language.bare_clauses)  # "The Times reports:" and then its words
    if reading.language.verb_first:
        quoted = zone.kind is ZoneKind.COLON and zone.content < len(reading.units)
        clear = clear or (quoted and reading.units[zone.content].quote is not None)
        clear = clear and not _is_preposition(reading, hit)
        return clear and zone.at <= hit.end + 8 and not reading.units[zone.at].kind & Kind.JOINED
    if reading.language.cue_closes:  # a noun before its clause would be marked
        linked = reading.units[hit.start - 1].kind & (Kind.PREPOSITION | Kind.DETERMINER | Kind.COORDINATOR)
        told = zone.kind is ZoneKind.BARE and before is not None and not linked and can_speak(reading.units, before)
        told = told and hit.group(Frame.QUOTE) is not None  # "مدیر سد | گفته آب کافی است", but not "دریافت اسناد"
        return (told or zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.QUOTE, ZoneKind.COLON)) and zone.at == hit.end
    if before is None:
        return hit.group(Frame.QUOTE) is not None and _names_medium(reading, hit)
    if _closes_sentence(reading, hit, before) or _closes_quotation(reading, hit, before):
        return True
    last = reading.units[before[1] - 1]
    if last.kind & Kind.PRONOUN:
        return True
    if last.kind & Kind.DOCUMENT and any(group.documented for group in hit.groups):
        return True  # "polls show Reed leading"
    if last.norm.endswith(POSSESSIVE_ENDINGS):
        return zone.kind is ZoneKind.COMPLEMENT and zone.at == hit.end
    if _opens_sentence(reading, hit, zone, before):
        return True
    follows = zone.kind is ZoneKind.BARE and zone.at == hit.end and reading.units[hit.end].kind
    if last.capital and follows & Kind.PRONOUN:
        return True  # "though Lynch notes they were appointed"
    if hit.group(Frame.INFINITIVE) and (last.capital or (before[0] == reading.first and last.kind & Kind.BODY)):
        return not (before[0] > reading.first and reading.units[before[0] - 1].kind & Kind.PREPOSITION)
    if zone.kind is ZoneKind.BARE and zone.at == hit.end and last.kind & Kind.ROLE:
        later = next((other.start for other in reading.hits if other.start >= hit.end), len(reading.units))
        plain = not any(unit.kind & (Kind.FINITE | Kind.PASSIVE) for unit in reading.units[hit.end : later])
        return later == len(reading.units) or (later > hit.end and not plain)  # not "state media reported"
    return clear and zone.at <= hit.end + 1 and (last.capital or bool(last.kind & PEOPLE))


def _is_preposition(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a verb-first form that is a preposition too stands inside a clause: "الفرق | بين الرقمين أن", and not
    "من جهته | بين الوزير أن"."""
    if hit.joined or hit.start <= reading.first or not reading.units[hit.start].kind & Kind.PREPOSITION:
        return False
    before = reading.units[hit.start - 1]
    opens = before.kind & (Kind.ADVERB | Kind.AUXILIARY | Kind.OPENER) and not before.kind & Kind.RELATIVE
    return before.is_word and not opens


def _opens_sentence(reading: ClauseReading, hit: Hit, zone: Zone, before: Range) -> bool:
    """Whether the cue's subject opens its sentence and a clause stands right behind the cue: "The suit claims | that
    he lied", "Schweizer notes | the fund hid it"."""
    units, last = reading.units, reading.units[before[1] - 1]
    if before[0] != reading.first or zone.at != hit.end or hit.end >= len(units) or not reading.language.bare_clauses:
        return False
    if zone.kind is ZoneKind.COMPLEMENT:
        return bool(units[before[0]].kind & Kind.DETERMINER) or last.capital
    named = last.capital or last.kind & PEOPLE
    opening, thing = units[hit.end], reading.is_noun_phrase(hit.end)
    begins = opening.capital or opening.kind & Kind.DETERMINER
    if thing and hit.group(Frame.NOUN) is not None:  # "The mayor disputes | the figure", "… | nearly all of it"
        pointed = any(unit.kind & Kind.ANAPHOR for unit in units[hit.end : hit.end + 4])
        return bool(named and (opening.kind & Kind.DETERMINER or pointed)) and not is_period(units, hit.end)
    told = hit.group(Frame.CLAUSE) is not None and not thing
    return zone.kind is ZoneKind.BARE and bool(named and begins) and told


def _closes_sentence(reading: ClauseReading, hit: Hit, before: Range) -> bool:
    """Whether the cue is the last word behind a comma and one who can speak: "the loss could grow, a rating agency
    estimates", "…, CNN reports"."""
    units, start = reading.units, before[0]
    behind_comma = start - SHORTEST_BEFORE > reading.first and units[start - 1].norm in COMMAS
    named = units[start].kind & Kind.ARTICLE or units[start].capital
    speaks = bool(named) and can_speak(units, before) and not _is_listed(reading, start - 1)
    last = reading.closes_sentence(hit.end)
    parted = behind_comma or _runs_into(reading, hit, before)
    return reading.language.bare_clauses and parted and speaks and last


def _runs_into(reading: ClauseReading, hit: Hit, before: Range) -> bool:
    """Whether no mark parts one who reports from a clause before, nor does a word govern him: "21 people were killed |
    a monitoring group says"."""
    units, start, language = reading.units, before[0], reading.language
    if start - SHORTEST_BEFORE <= reading.first or not language.participle_endings:
        return False
    last = units[start - 1]
    governs = Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.COORDINATOR | Kind.OPENER
    governs |= Kind.INFINITIVE | Kind.FINITE | Kind.PASSIVE | Kind.COMPLEMENTISER | Kind.RELATIVE | Kind.AUXILIARY
    verb = last.norm in reading.lexicon.cue_openers or last.norm.endswith(language.participle_endings)
    reports = units[start].kind & Kind.ARTICLE or any(
        u.kind & (Kind.BODY | Kind.MEDIUM) for u in units[start : before[1]]
    )
    free = last.is_word and not last.kind & governs and not verb
    free = free and units[hit.end - 1].norm.endswith(language.plural_nouns)  # "the Observatory | reports", not "report"
    free = free and not any(start < other.start < hit.start for other in reading.hits)
    return bool(free and (reports or is_medium(units[before[1] - 1]))) and not _is_listed(reading, start)


def _closes_quotation(reading: ClauseReading, hit: Hit, before: Range) -> bool:
    """Whether only a name stands between a quotation and the cue that ends its sentence: "“The plan failed,” Lee |
    notes."."""
    units = reading.units
    quoted = before[0] > 0 and units[before[0] - 1].quote is not None and hit.group(Frame.QUOTE) is not None
    last = all(not unit.is_word for unit in units[hit.end : hit.end + 1])
    return reading.language.bare_clauses and quoted and last and can_speak(units, before)


def _names_medium(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a comma stands before the cue and a medium with its article closes the sentence: "…, reports | the daily
    Times"."""
    units = reading.units
    if not reading.language.bare_clauses or hit.start - SHORTEST_BEFORE <= reading.first:
        return False
    rest = units[hit.end : -1] if units and not units[-1].is_word else units[hit.end :]
    if not rest or len(rest) > LONGEST_MEDIUM or units[hit.start - 1].norm not in COMMAS or not rest[-1].is_word:
        return False
    named = rest[-1].capital or rest[-1].kind & Kind.MEDIUM
    medium = any(unit.kind & Kind.MEDIUM for unit in rest) and all(unit.is_word for unit in rest)
    return medium and bool(named) and bool(rest[0].kind & Kind.ARTICLE) and not _is_listed(reading, hit.start - 1)


def _is_listed(reading: ClauseReading, comma: int) -> bool:
    """Whether what stands before `comma` shows no verb, so that the comma parts the members of a list."""
    return reading.is_noun_phrase(reading.first, comma)
