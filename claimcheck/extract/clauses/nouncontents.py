"""Noun phrases as contents: where they begin behind their cue."""

from collections.abc import Sequence

from claimcheck.domain.claim import Polarity
from claimcheck.extract.bareclauses import is_period
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.verbfirstobjects import before_tail, behind_day, behind_subject
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import LINKS, Kind, Lexicon
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.phrases import Range
from claimcheck.extract.units import COMMAS, Unit, begins_count
from claimcheck.extract.zones import Zone, opens_infinitive
from claimcheck.languages.language import CueGroup, Frame

LONGEST_TOLD = 14  # units of who was told, or where, between a cue and its object
LONGEST_MANNER = 4  # units of "à de nombreuses reprises"
LONGEST_WRONG = 8  # units of what somebody is blamed for, before "a" and him
LONGEST_DOCUMENT = 6  # units of "dans son bulletin hebdomadaire"


def find_noun_content(
    reading: ClauseReading, hit: Hit, group: CueGroup, source: Range | None, zone: Zone
) -> tuple[Range | None, int]:
    """(source, start of content) for a cue with a noun phrase; start -1 where there is none."""
    units = reading.units
    start = hit.end
    if hit.tail > hit.end and hit.shares_subject:
        return source, start  # "داعيا النواب إلى دعم الاتفاق": whom he asks belongs to the content
    if hit.tail >= 0:
        if reading.language.verb_first:
            return before_tail(reading, hit, group, source)
        if Frame.NOUN in group.frames and start < hit.tail:
            return source, start  # "juge | cette information … infondée"
        return (source or source_after(units, start, hit.tail_start, reading.lexicon)), hit.tail + 1
    if source is None and reading.language.verb_first and not hit.shares_subject:
        return behind_subject(reading, hit, group, start, behind_day(reading, zone.limit))
    if reading.language.verb_first and not hit.shares_subject:
        passed = Kind.TIME | Kind.ADVERB
        while start + 1 < len(units) and (units[start].kind & passed or units[start].norm in COMMAS):
            start += 1  # "بيان أكد فيه | مقتله", "كان الوزير قد أعلن أمس، | انسحابه"
    if start >= len(units) or (
        not units[start].is_word and units[start].norm not in reading.lexicon.marks and not units[start].quote
    ):
        return source, -1
    start = _behind_adjuncts(units, start, group, reading.lexicon)
    behind = units[start : start + 3]
    pointed = len(behind) == 3 and behind[0].kind & Kind.ANAPHOR and behind[1].norm in COMMAS
    if pointed and behind[2].kind & Kind.COMPLEMENTISER:
        return source, start + 3  # "говорят о том, что"
    counted = begins_count(units, start, reading.lexicon)  # "spoke of | at least 40 dead"
    if units[start].kind & (Kind.GOVERNED | (Kind.PARTICLE if reading.language.heads_last else Kind.NONE)):
        start += not counted  # "否认了 | 这种说法"
    elif (
        units[start].kind & Kind.GENITIVE
        and not units[start].kind & Kind.DETERMINER
        and Frame.OBJECT in group.frames
        and reading.language.passive_auxiliaries
    ):
        return source, _blamed_behind(
            units, hit, reading.lexicon
        )  # "people accused of murder", "accuse | des policiers"
    elif (
        units[start].kind & (Kind.OPENER | Kind.AGENT | Kind.PREPOSITION | Kind.TIME)
        and not units[start].kind & Kind.DETERMINER
        and not reading.language.heads_last
        and not _opens_object(units, start, group, reading.lexicon)
        and not counted
    ):
        return source, -1
    joined = units[start : start + 1] and units[start].kind & Kind.COORDINATOR
    if joined and any(other.start == start + 1 for other in reading.hits):
        return source, -1  # "заперечують | і запевняють"
    if start >= len(units) or (units[start].kind & Kind.INFINITIVE and Frame.INFINITIVE not in group.frames):
        return source, -1
    if not group.frames & {Frame.NOUN, Frame.OBJECT} and not _is_infinitive(units, hit.end, reading.lexicon):
        return source, -1
    return source, start


def _blamed_behind(units: Sequence[Unit], hit: Hit, lexicon: Lexicon) -> int:
    """Where who is blamed begins behind what he is blamed for, and a finite cue: "culpan del derrumbe a | la empresa";
    -1 where nobody is."""
    participle = units[hit.end - 1].norm.endswith(lexicon.endings["bound_participles"])
    if participle or not lexicon.language.bound_participles:
        return -1
    for index in range(hit.end + 1, min(hit.end + LONGEST_WRONG, len(units) - 1)):
        unit = units[index]
        if not unit.is_word or (unit.kind & (Kind.RELATIVE | Kind.COMPLEMENTISER | Kind.FINITE | Kind.COORDINATOR)):
            return -1
        party = unit.kind & Kind.GOVERNED and not unit.kind & (Kind.GENITIVE | Kind.AGENT | Kind.DETERMINER)
        if party and (units[index + 1].kind & Kind.DETERMINER or units[index + 1].capital):
            return index + 1
    return -1


def _opens_object(units: Sequence[Unit], start: int, group: CueGroup, lexicon: Lexicon) -> bool:
    """Whether a preposition opens what is blamed, asked or planned, where nouns have cases: "возложил | на армию вину",
    "потребовал | от армии прекратить обстрел", "намерен | на следующей неделе отдать под суд"."""
    setting = Kind.TIME | Kind.SETTING | Kind.DOCUMENT
    if not lexicon.language.dative_suffixes or not units[start].kind & Kind.PREPOSITION or start + 2 >= len(units):
        return False
    if group.polarity is Polarity.ACCUSE and Frame.OBJECT in group.frames:
        return not units[start + 1].kind & setting
    ends = lexicon.endings["infinitive_endings"]
    return Frame.INFINITIVE in group.frames and any(
        unit.norm.endswith(ends) and not unit.kind for unit in units[start + 2 : start + LONGEST_DOCUMENT + 3]
    )


def _behind_adjuncts(units: Sequence[Unit], start: int, group: CueGroup, lexicon: Lexicon) -> int:
    """Behind the day, the adverbs or the document that stand between a cue and its object: "denied | on Monday | the
    report", "recense | dans son bulletin | 27 décès"."""
    index = _behind_document(units, start)
    while index + 1 < len(units):
        unit, behind = units[index], units[index + 1]
        manner = _manner_at(units, index, lexicon)
        if manner:
            index += manner
        elif is_period(units, index) or (unit.kind & Kind.PREPOSITION and behind.kind & Kind.TIME):
            index += 2
        elif (
            unit.kind & (Kind.TIME | Kind.ADVERB) or unit.norm.endswith(lexicon.endings["adverb_suffixes"])
        ) and not unit.kind & (
            Kind.DETERMINER | Kind.ANAPHOR | Kind.NEGATOR | Kind.OPENER | Kind.PREPOSITION | Kind.FINITE
        ):
            index += 1
        elif told := _told_end(units, index, group, lexicon):
            index = told
        else:
            break
    if index >= len(units):
        return start
    held = units[index]
    named = held.kind & (Kind.DETERMINER | Kind.CLAIM_NOUN | Kind.ANAPHOR)
    told = Frame.INFINITIVE in group.frames and lexicon.language.infinitive_endings and index > start
    if told and _is_infinitive(units, index, lexicon):
        return index
    return index if named or lexicon.is_number(held.norm) else start


def _told_end(units: Sequence[Unit], start: int, group: CueGroup, lexicon: Lexicon) -> int:
    """Where what is said begins behind who was told, or where: "promet aux habitants | une aide", "demande au maire |
    de partir"; 0 where no such phrase stands at `start`, or its cue governs it: "appelle | au retrait des troupes"."""
    language, governs = lexicon.language, Kind.GENITIVE | Kind.AGENT
    if not language.articles or language.bare_clauses or Frame.OBJECT in group.frames:
        return 0
    if not units[start].kind & Kind.GOVERNED or units[start].kind & governs or opens_infinitive(units, start, lexicon):
        return 0
    closes = Kind.RELATIVE | Kind.COMPLEMENTISER | Kind.FINITE | Kind.OPENER
    owned = units[start + 1].kind & (Kind.DETERMINER | Kind.ARTICLE) == Kind.DETERMINER  # "à ses clients | des remises"
    for index in range(start + 2, min(len(units) - 1, start + LONGEST_TOLD)):
        unit, before = units[index], units[index - 1]
        if not unit.is_word or (unit.kind & closes and not unit.kind & Kind.DETERMINER):
            return 0
        if unit.kind & Kind.GOVERNED and not unit.kind & Kind.DETERMINER and opens_infinitive(units, index, lexicon):
            return index
        apart = unit.kind & Kind.DETERMINER and not before.kind & (LINKS | Kind.DETERMINER | Kind.COORDINATOR)
        apart = apart and not unit.capital and not lexicon.is_number(units[start + 1].norm)  # "cifró en 500 millones"
        if apart and (owned or not unit.kind & Kind.GENITIVE):
            return index
    return 0


def _manner_at(units: Sequence[Unit], index: int, lexicon: Lexicon) -> int:
    """How many units an adverbial phrase has that stands at `index`: "a rejeté | à plusieurs reprises | la thèse"."""
    return lexicon.opening("manner_phrases", [unit.norm for unit in units[index : index + LONGEST_MANNER]], least=2)


def _behind_document(units: Sequence[Unit], start: int) -> int:
    """Behind "dans un communiqué", "en una entrevista"; `start` where no such phrase stands there."""
    if not units[start].kind & Kind.PREPOSITION or units[start].kind & Kind.AGENT:
        return start
    named = False
    for index in range(start + 1, min(len(units) - 1, start + LONGEST_DOCUMENT)):
        if not units[index].is_word:
            return start
        named = named or bool(units[index].kind & (Kind.DOCUMENT | Kind.SETTING))
        behind = units[index + 1]
        if named and (behind.kind & (Kind.DETERMINER | Kind.CLAIM_NOUN) or behind.norm.isdecimal()):
            return index + 1
    return start


def _is_infinitive(units: Sequence[Unit], start: int, lexicon: Lexicon) -> bool:
    """Whether an infinitive stands at `start`, behind its preposition and negation: "dit | ne pas savoir"; true in
    languages that do not tell it by its ending."""
    if not lexicon.language.infinitive_endings:
        return True
    if units[start - 1].kind & Kind.GOVERNED or units[start].norm in lexicon.marks or units[start].quote is not None:
        return True  # "menacé de | la tuer", "promis | « d'agir »"
    return opens_infinitive(units, start, lexicon)
