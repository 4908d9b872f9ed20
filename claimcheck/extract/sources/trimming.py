"""A phrase before its cue → the speaker in it: without adverbs, adjuncts and counts that run into it."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.offices import office_after
from claimcheck.extract.sources.phrases import PEOPLE, Range, closes_nothing, is_bare_article, is_medium, is_name
from claimcheck.extract.units import Unit, begins_count
from claimcheck.text.quotes import APOSTROPHES

LONGEST_PERIOD = 4  # units of "В начале сентября"
SHORTEST_NAME = 2  # units of a name and of the adjunct before it
LONGEST_PLACE = 7  # units of "В пресс-службе министерства обороны России"


def trimmed(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> Range | None:
    """Without leading adverbs, conjunctions and adjuncts, or trailing marks; None where nothing that names is left."""
    language = lexicon.language
    leading = Kind.OPENER | Kind.ADVERB | Kind.TIME | Kind.COORDINATOR | Kind.COMPLEMENTISER
    leading |= Kind.GENITIVE if language.nominal_markers else Kind.NONE  # "पहले की | अधिसूचना"
    while start < end and (
        (
            units[start].kind & leading
            and not units[start].kind & (Kind.DETERMINER | Kind.PRONOUN)
            and not begins_count(units, start, lexicon)  # "plus de 2 000 femmes"
        )
        or (units[start].norm,) in lexicon.phrases["manner_words"]  # "тоді як | компанія"
        or (language.place_sources and _only_links(units, start, end))
        or (not units[start].is_word and units[start].norm not in "\"“«'‘《")
    ):
        start += 1
    if start + 2 < end and units[start].norm.isdecimal() and units[start + 1].kind & Kind.TIME:
        start += 2  # "16 марта | власти"
    start = _behind_period(units, start, end)
    if language.place_sources and start + 2 < end and _is_period(units, start):
        start += 2  # "этого года | руководитель"
    while end > start and closes_nothing(units, start, end):
        end -= 1
    start = _behind_bracket(units, start, end)
    marked = [at for at in range(start, end) if units[at].norm in lexicon.marks and units[at].norm not in APOSTROPHES]
    if marked == [end - 1]:
        end -= 1  # "les membres de l'alliance | “"
    if language.capitals_mark_names:
        start = _after_participle(units, start, end, lexicon)
    apart = language.bare_clauses and not language.heads_last  # there a count belongs to its noun: "五名 | 专家"
    if apart and all(unit.is_word and not unit.kind & Kind.RELATIVE for unit in units[start:end]):
        start = _after_count(units, start, end, lexicon)
    behind = Kind.PREPOSITION | Kind.GENITIVE  # "1987 میں | وزیر نے", "अब तक के | आँकड़े"
    while language.nominal_markers and start < end and units[start].kind & behind:
        start += 1
    if start < end and units[start].kind & Kind.PREPOSITION and not language.place_sources:
        start = _after_adjunct(units, start, end)
    if language.place_sources and start + 2 < end and units[start].kind & Kind.PLACE:
        start += 2 * bool(units[start + 1].kind & Kind.RELATIVE)  # "в якому | Григоренко"
    if start < end and units[start].kind & Kind.PREPOSITION and language.place_sources:
        start = _behind_setting(units, start, end, lexicon)
        if units[start].kind & Kind.PREPOSITION and not units[start].kind & Kind.PLACE:
            return None  # "під час брифінгу | повідомив"
    if start >= end or not any(unit.is_word for unit in units[start:end]):
        return None
    if is_bare_article(units, start, end):
        return None  # "comme je l' | ai dit"
    if language.place_sources and units[start].kind & Kind.PREPOSITION and end - start > LONGEST_PLACE:
        return None
    ends = lexicon.endings["infinitive_endings"]
    plain = language.articles and end - start == 1 and not units[start].kind | units[start].capital
    if plain and units[start].norm.endswith(ends):
        return None  # "avoir | dit"
    empty = Kind.PREPOSITION | Kind.AUXILIARY | Kind.ADVERB | Kind.TIME
    empty |= Kind.OBJECT_MARKER if language.cue_closes else Kind.NONE
    if all(unit.kind & empty or unit.norm.isdecimal() for unit in units[start:end] if unit.is_word):
        return None
    if units[start].kind & Kind.PREPOSITION and end - start == 2 and units[start + 1].kind & Kind.RELATIVE:
        return None  # "в котором"
    if not language.spaced and units[start].kind & Kind.GENITIVE:
        return None
    return start, end


def _behind_period(units: Sequence[Unit], start: int, end: int) -> int:
    """Behind a period that no comma parts from the speaker: "last week | Moscow", "last Monday | Reed", "the next day |
    residents"."""
    noun = start
    while noun < end and units[noun].kind & Kind.DETERMINER:
        noun += 1
    told = any(not unit.kind & Kind.ARTICLE for unit in units[start:noun])  # "the day | labourers" are workers
    if not told or noun + 1 >= end or not units[noun].kind & (Kind.TIME_NOUN | Kind.TIME):
        return start
    behind = units[noun + 1]
    return noun + 1 if behind.capital or behind.kind & (Kind.DETERMINER | PEOPLE) else start


def _only_links(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether the word at `start` is an adverb like "already" that belongs to no number: "вже | директор", but "ще одне
    джерело"."""
    kind, behind = units[start].kind, units[start + 1] if start + 1 < end else None
    if not kind & Kind.AUXILIARY or kind & (Kind.PREPOSITION | Kind.DETERMINER | Kind.PRONOUN) or behind is None:
        return False
    return not behind.kind & Kind.DETERMINER


def _is_period(units: Sequence[Unit], start: int) -> bool:
    """Whether a determiner and a word of time stand at `start`: "этого года"."""
    return bool(units[start].kind & Kind.DETERMINER and units[start + 1].kind & Kind.TIME)


def _behind_bracket(units: Sequence[Unit], start: int, end: int) -> int:
    """Behind a bracket that closes in the phrase and opened before it: "(véase la Hacienda) | Rubén Manrique"."""
    closed = next((at for at in range(start, end) if units[at].norm in "()"), -1)
    return closed + 1 if closed >= 0 and units[closed].norm == ")" and closed + 1 < end else start


def _behind_setting(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """Where the subject begins behind when or where it spoke, where nouns have cases: "В мае | Служба крови", "После
    встречи с руководством | глава региона"; `start` where the place phrase itself speaks."""
    over = Kind.TIME | Kind.ANAPHOR  # "В связи с этим | СК"
    day = next((i for i in range(start + 1, min(end, start + LONGEST_PERIOD)) if units[i].kind & over), end)
    while day < end and units[day].kind & (over | Kind.ADVERB):
        day += 1
    office = office_after(units, start, end, lexicon)
    if day < end:  # "Во время | встречи | министр"
        between = units[day : max(day, office)]  # "католики | и представители"
        return office if office > day and not any(u.capital or u.kind & Kind.COORDINATOR for u in between) else day
    return office if office > 0 else _plain_name(units, start, end, lexicon)


def _plain_name(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """Where a name in its plain form stands between an opening adjunct and a verb in the singular: "На конференції в
    Балці | Петро Гай говорив"; `start` where none does."""
    name = end
    while name > start and is_name(units[name - 1]):
        name -= 1
    if units[name - 1].kind & Kind.PREPOSITION:
        name = max(name + 1, end - SHORTEST_NAME)
    verb = next((unit.norm for unit in units[end : end + LONGEST_PERIOD] if unit.norm in lexicon.cue_openers), "")
    placed = any(group.placed for entry in lexicon.cues.get(verb, ()) for group in entry.groups)
    least = SHORTEST_NAME if units[name - 1].kind or not units[name - 1].is_word else 1  # "с рабочими | Путин"
    named = end - name >= least and name - start >= SHORTEST_NAME and not units[end - 1].norm.endswith(lexicon.oblique)
    impersonal = placed or not verb or verb.endswith(lexicon.endings["impersonal_endings"])
    return name if named and not impersonal else start


def _after_count(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """Where the speaker begins behind what is counted before it: "14 people | state media"; `end` where only a clause
    is there: "Air strikes kill 11 in Idlib PM"."""
    linked = Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.TIME
    for at in range(end - 2, start, -1):
        before, counted = units[at - 1], units[at + 1]
        if units[at].norm.isdecimal() and before.is_word and not before.capital and not before.kind & linked:
            return at + 2 if at + 2 < end and counted.is_word and not counted.kind & linked else end
    counted = start + 2 < end and units[start + 1].norm in lexicon.counted
    if counted and units[start + 2].kind & Kind.GENITIVE:
        return start  # "60 percent of voters"
    number = units[start].norm.isdecimal() or units[start].norm in lexicon.numbers
    return start + 2 if number and counted and units[end - 1].kind & PEOPLE else start


def _after_participle(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """Where the speaker begins behind participles that run into it: "Speaking to AFP | director Ann Lee", "killing five
    and wounding dozens more | observers", "that | the resolution"."""
    if start + 1 >= end:
        return start
    first, second = units[start], units[start + 1]
    that = first.kind & Kind.COMPLEMENTISER and first.kind & Kind.RELATIVE
    if that and (second.kind & Kind.DETERMINER or (second.capital and not first.capital) or end - start > 3):
        return start + 1  # "that | the army", "that | Reed", "that | rebels in Idlib"
    endings = lexicon.endings["participle_endings"]
    if not first.norm.endswith(endings):
        return start
    if first.capital:
        place = start + 1 + lexicon.is_open_adverb(second.norm, second.kind)
        adjunct = place + 2 < end and units[place].kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION)
        return place + 2 if adjunct else start
    linked = Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.COORDINATOR
    counts = lexicon.numbers
    if second.kind & Kind.ROLE or not any(
        unit.kind & linked or unit.norm[0].isdecimal() or unit.norm.removesuffix("s") in counts
        for unit in units[start + 1 : end - 1]
    ):
        return start  # "retired general", "elected officials from both parties"
    name = end
    while name - 1 > start and units[name - 1].capital and not units[name - 1].kind & Kind.TIME:
        name -= 1
    while name < end and name - 1 > start and units[name - 1].kind & (Kind.BODY | Kind.MEDIUM | Kind.TITLE):
        name -= 1
    return name if name < end else end - 1 if units[end - 1].kind & Kind.ROLE else end


def _after_adjunct(units: Sequence[Unit], start: int, end: int) -> int:
    """Where the subject begins after an opening adjunct without a comma: "In Washington officials said"."""
    for index in range(start + 2, end):
        unit = units[index]
        if unit.kind & Kind.DETERMINER and not units[index - 1].kind & (
            Kind.NOUN_PREPOSITION | Kind.DETERMINER | Kind.PREPOSITION
        ):
            return index
        if unit.capital and units[index - 1].kind & Kind.DOCUMENT and not units[index - 1].capital:
            return index  # "In a statement | Chad's commission"
        if unit.kind & PEOPLE and not unit.capital and units[index - 1].capital:
            return index - is_medium(units[index - 1])  # "In the evening | SANA reporter Tom Reed"
        if units[index - 1].kind & Kind.TIME and not unit.kind & (Kind.TIME | Kind.PREPOSITION) and unit.is_word:
            return index
    return end
