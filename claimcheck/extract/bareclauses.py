"""Where a clause without complementiser begins behind its cue: past whom it was told to, when and where."""

from collections.abc import Sequence

from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.units import Unit, begins_count
from claimcheck.languages.language import Frame

LONGEST_ADJUNCT = 8  # units between a cue and the subject of its clause


def bare_start(units: Sequence[Unit], start: int, hit: Hit, lexicon: Lexicon) -> int:
    """Where a clause without complementiser begins, or -1: at least two words after the adjuncts."""
    if is_lapse(units, start, lexicon):
        return -1
    if lexicon.language.heads_last:
        return _start_behind_particles(units, start, hit)
    closed = lexicon.language.objects_before  # there a cue closes its clause
    index = start if closed else _behind_adjuncts(units, start, hit, lexicon)
    if index >= len(units) or (not units[index].is_word and units[index].norm not in lexicon.marks):
        return -1
    if begins_count(units, index, lexicon):
        return index
    norm, kind = units[index].norm, units[index].kind
    # "هشدار داد | اگر", "معتقدند | وقتی"
    condition = closed and ((norm,) in lexicon.phrases["hedges"] or (norm,) in lexicon.phrases["binding_openers"])
    joined = kind & (Kind.OPENER | Kind.COORDINATOR | Kind.AGENT) and not condition
    if joined and not kind & (Kind.DETERMINER | Kind.ADVERB | Kind.PREPOSITION):
        return -1
    adjunct = kind & (Kind.PREPOSITION | Kind.GENITIVE) and not kind & Kind.DETERMINER
    if adjunct and index == start and not closed:
        return -1
    return index if _is_long_enough(units, index) else -1


def _start_behind_particles(units: Sequence[Unit], start: int, hit: Hit) -> int:
    """The same where nouns end their phrases: when and where open the clause itself there."""
    told = start < len(units) and units[start].kind & Kind.ADDRESSEE and units[hit.end - 1].kind & Kind.TELLING
    index = start + bool(told)
    while index < len(units) and units[index].kind & Kind.PARTICLE:
        index += 1
    return index if _begins_clause(units, index) else -1


def _behind_adjuncts(units: Sequence[Unit], start: int, hit: Hit, lexicon: Lexicon) -> int:
    """The unit behind whom it was told to, when, where and in what document."""
    index = start
    telling = bool(units[hit.end - 1].kind & Kind.TELLING)
    planned = start < len(units) and units[start].kind & Kind.INFINITIVE and hit.group(Frame.INFINITIVE)
    while index < len(units) and not begins_count(units, index, lexicon):
        unit = units[index]
        preposition = unit.kind & Kind.PREPOSITION
        dated = preposition and index + 1 < len(units) and units[index + 1].kind & Kind.TIME
        if unit.kind & Kind.TIME or (index == start and _is_passed(unit, telling, lexicon)):
            index += 1
        elif dated or (is_period(units, index) and not is_verb_at(units, index + 2)):
            index += 2
        elif preposition and (behind := _document_after(units, index + 1, lexicon)):
            index = behind
        elif index == start and not planned and (subject := _subject_behind_adjunct(units, index, lexicon)):
            index = subject
        elif telling and index == start and unit.capital and not unit.kind & Kind.DETERMINER:
            while index < len(units) and units[index].capital:
                index += 1
        else:
            break
    return index


def _is_passed(unit: Unit, telling: bool, lexicon: Lexicon) -> bool:
    """Whether the word right behind a cue, one of `telling` somebody or not, is who was told, or an adverb."""
    adverb = unit.kind & Kind.ADVERB and (unit.norm,) not in lexicon.phrases["impersonal"]
    return bool(adverb or (telling and unit.kind & Kind.ADDRESSEE))


def _begins_clause(units: Sequence[Unit], index: int) -> bool:
    """Whether a word that joins nothing to what came before stands at `index`, with more behind it."""
    opens = index < len(units) and (units[index].is_word or units[index].norm in '"“‘「『《')
    return opens and not units[index].kind & (Kind.GENITIVE | Kind.COORDINATOR) and _is_long_enough(units, index)


def _is_long_enough(units: Sequence[Unit], index: int) -> bool:
    return sum(1 if unit.is_word else 3 if unit.quote else 0 for unit in units[index : index + 4]) >= 2


def is_period(units: Sequence[Unit], index: int) -> bool:
    """Whether "this week", "last month" or "el martes" stands at `index`."""
    if index + 1 >= len(units) or not units[index].kind & Kind.DETERMINER:
        return False
    if units[index].kind & Kind.ARTICLE:
        return bool(units[index + 1].kind & Kind.TIME) and not units[index + 1].capital  # "el martes"
    day = units[index + 1].kind & Kind.TIME and not units[index + 1].capital  # "este martes"
    return bool(day or units[index + 1].kind & Kind.TIME_NOUN)


def is_lapse(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether the time since another event stands at `index`: "residents said | a day after the truce ended"."""
    if index + 2 >= len(units) or not (units[index].kind & Kind.DETERMINER and units[index + 1].kind & Kind.TIME_NOUN):
        return False
    openers = lexicon.phrases["opening_subordinators"] | lexicon.phrases["binding_openers"]
    return (units[index + 2].norm,) in openers


def _subject_behind_adjunct(units: Sequence[Unit], index: int, lexicon: Lexicon) -> int:
    """The pronoun with its verb, or the subject with its article, behind an adjunct: "said after the vote | he would
    not", "said in Paris | the talks had failed"; or 0."""
    if not units[index].kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION) or units[index].kind & Kind.GENITIVE:
        return 0
    if subject := _subject_behind_place(units, index + 1, lexicon):
        return subject
    for at in range(index + 2, min(len(units) - 1, index + LONGEST_ADJUNCT)):
        if not units[at].is_word or units[at].kind & (Kind.FINITE | Kind.COMPLEMENTISER):
            return 0
        verb = units[at + 1].kind & (Kind.FINITE | Kind.PASSIVE | Kind.AUXILIARY) or units[at + 1].norm.endswith(
            lexicon.endings["finite_suffixes"]
        )
        if units[at].kind & Kind.PRONOUN and verb:
            return at
    return 0


def _subject_behind_place(units: Sequence[Unit], index: int, lexicon: Lexicon) -> int:
    """The article of a subject with its verb right behind a name at `index`: "in New York | the bank had", or 0."""
    at = index
    while at < len(units) and units[at].capital and not units[at].kind & Kind.DETERMINER:
        at += 1
    if at == index or at >= len(units) or not units[at].kind & Kind.ARTICLE or is_lapse(units, at, lexicon):
        return 0
    for unit in units[at + 2 : at + LONGEST_ADJUNCT]:
        if not unit.is_word or unit.kind & Kind.COMPLEMENTISER:
            return 0
        if unit.kind & (Kind.FINITE | Kind.PASSIVE):
            return at
    return 0


def _document_after(units: Sequence[Unit], index: int, lexicon: Lexicon) -> int:
    """Behind "a (written) statement", or 0. Without articles only a determiner parts it from its preposition."""
    for end in range(index, min(len(units), index + 4)):
        if units[end].kind & Kind.DOCUMENT:
            return end + 1
        if not units[end].is_word or not (lexicon.language.articles or units[end].kind & Kind.DETERMINER):
            return 0
    return 0


def is_verb_at(units: Sequence[Unit], index: int) -> bool:
    """Whether a finite verb stands at `index`: rules "that | could lead to closures" have "that" for its subject."""
    return index < len(units) and bool(units[index].kind & Kind.FINITE)
