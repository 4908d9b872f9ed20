"""Sources named by "according to" and "as X said"."""

from collections.abc import Sequence

from claimcheck.domain.claim import Polarity
from claimcheck.extract.clauses.accordingsources import (
    document_behind,
    opening_source,
    with_owner,
    with_participle,
    without_participle,
)
from claimcheck.extract.clauses.fronted import find_clause_start, find_quote_before
from claimcheck.extract.clauses.inserted import is_inserted, is_introduced, is_rule, passes_on, relayed
from claimcheck.extract.clauses.leading import CLAUSE_STOPS
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.relatives import end_of_relative
from claimcheck.extract.clauses.speakerbehind import SHORTEST_FRONTED, rest_is_setting
from claimcheck.extract.hits import LONGEST_PHRASE, Hit, holds_kind
from claimcheck.extract.lexicon import OFFICES, Kind
from claimcheck.extract.objects import has_pronoun, is_definite, opens_object
from claimcheck.extract.sources.after import is_audience, source_after
from claimcheck.extract.sources.appositions import holds_clause
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.markedsubjects import marked_subject
from claimcheck.extract.sources.phrases import PEOPLE, Range
from claimcheck.extract.units import COLONS, COMMAS, STOPS, Unit
from claimcheck.languages.language import CueGroup, Frame

LONGEST_AUDIENCE = 10  # units of whom a speaker told
LONGEST_TOLD = 24  # units of what is told of a source before its clause
REPORT = CueGroup(Polarity.ASSERT, frozenset({Frame.CLAUSE}), ())  # what every according-phrase does


def read_according_to(reading: ClauseReading, hit: Hit) -> None:
    """Reads "According to X, P", "P, according to X" and "По его словам, P"."""
    units, language = reading.units, reading.language
    start, stop = _source_start(reading, hit), len(units)
    manner = (units[hit.start].norm,) in reading.lexicon.phrases["manner_words"]
    if manner and language.verb_first and start < stop and opens_object(units, start, reading.lexicon):
        return  # "كما أعلنت | رفضها العمل ليلا"
    if language.verb_first:  # ", وفق ما أعلن البيت الأبيض | مضيفا أن"
        stop = next((other.start for other in reading.hits if other.start > start and other.shares_subject), stop)
    his = any((unit.norm,) in reading.lexicon.phrases["possessives"] for unit in units[hit.start : hit.end])
    source = None
    if not his:
        source = document_behind(reading, hit) or source_after(units, start, stop, reading.lexicon, governed=True)
    if source is None:
        if his or not (language.dative_suffixes or language.cue_closes):  # "За попередніми даними, P": nobody's
            _read_possessive(reading, hit, start)
        return
    if _is_what(reading, hit) and start > hit.end:
        source = relayed(reading, hit, start - 1, source)
    if _is_own_word(reading, source) or _is_his(reading, source):
        reading.close_open(hit.start)
        if _goes_on(reading, hit, source):
            _read_his(reading, hit)
        return  # "قال الوزير إن P، بحسب قوله"
    if is_rule(reading, hit, source) or passes_on(reading, source):
        return
    if language.place_sources and any(source[0] < o.start < source[1] and o.groups for o in reading.hits):
        return  # "газета со ссылкой на источник сообщила": the cue is the source's
    if _depends(reading, hit, source):
        return
    told = language.verb_first and _tells(reading, source)
    if language.verb_first and not told:
        source = with_owner(reading, source)
    before = units[hit.start - 1]
    runs_on = hit.start > reading.first and before.is_word and not before.kind & (Kind.OPENER | Kind.COORDINATOR)
    if language.comma_clauses and hit.end - hit.start == 1 and runs_on and not units[hit.start].capital:
        return
    if _read_dependent(reading, hit, source):
        return
    opening = _opens_sentence(reading, hit, source, stop)
    if _opens_second_clause(reading, hit, source):
        reading.close_open(hit.start - 1)
        opening = True
    if language.heads_last and (_is_told(reading, source) or units[source[1]].norm not in COMMAS):
        return  # "据媒体 | 报道": the cue's own source; not "据警方消息，"
    if opening:
        _read_opening(reading, hit, source, told=told)
    elif not (language.verb_first and is_inserted(reading, hit, source)):
        _read_closing(reading, hit, source, stop, told=told)


def _is_what(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the phrase is "according to what X said": "بحسب ما | أعلن الوزير"."""
    relative = reading.units[hit.end - 1].kind & Kind.RELATIVE
    return reading.language.verb_first and bool(relative) and hit.end + 1 < len(reading.units)


def _source_start(reading: ClauseReading, hit: Hit) -> int:
    """Where the source begins, behind the verb of "according to what X said", days and what was said."""
    units, start = reading.units, hit.end
    verb = _is_what(reading, hit) and not is_definite(units[start], reading.lexicon)
    start += verb and not units[start].kind & PEOPLE
    while reading.language.verb_first and start < len(units) and units[start].kind & (Kind.TIME | Kind.ADVERB):
        start += 1
    return _behind_saying(reading, start)


def _read_possessive(reading: ClauseReading, hit: Hit, comma: int) -> None:
    """Reads "По его словам, P" and "P, по его словам, P", of whoever spoke last, where `comma` is one."""
    units = reading.units
    if comma + 1 >= len(units) or units[comma].norm not in COMMAS:
        return
    before = units[hit.start - 1].norm
    if hit.start == reading.first:
        reading.add(hit, REPORT, None, comma + 1, len(units))
    elif before in COLONS and reading.language.dative_suffixes:
        reading.read_so_far = [opened for opened in reading.read_so_far if opened.start < hit.start]
        reading.close_open(hit.start - 1)
        reading.add(hit, REPORT, None, comma + 1, len(units))  # "сочла снимки старыми: | по её словам, P"
    elif before in COMMAS:
        reading.close_open(hit.start)
        begin = find_clause_start(reading, hit.start)
        reading.add(hit, REPORT, None, begin, hit.start - 1, closed=True, also=(comma + 1, len(units)))


def _is_own_word(reading: ClauseReading, source: Range) -> bool:
    """Whether a cue begins where the source does, so that what stands there is what was said and nobody."""
    return any(
        other.start == source[0]
        and other.groups
        and (not other.noun_like or source[1] == other.end or reading.units[other.start].kind & Kind.DOCUMENT)
        for other in reading.hits
    )


def _opens_sentence(reading: ClauseReading, hit: Hit, source: Range, stop: int) -> bool:
    """Whether nothing but conjunctions, a medium, or what stands behind a colon is before the phrase: "این در حالی است
    که | به گفته شهردار، P", "Lire aussi : | Selon le maire, P"."""
    units = reading.units
    leading = Kind.OPENER | Kind.ADVERB | Kind.COORDINATOR
    if all(not unit.is_word or unit.kind & leading for unit in units[reading.first : hit.start]):
        return True
    if is_introduced(reading, hit, source):
        return True
    if reading.opening_before(hit.start) == reading.first and source[1] < stop and not units[source[1]].is_word:
        return True
    begins = units[hit.start].capital or reading.language.cue_closes
    return hit.start > reading.first and units[hit.start - 1].norm in COLONS and begins


def _read_opening(reading: ClauseReading, hit: Hit, source: Range, *, told: bool) -> None:
    """Reads the clause behind a source that opens it, and behind whom the source `told`."""
    units, language = reading.units, reading.language
    source, start = opening_source(reading, source)
    if start < len(units) and units[start].kind & Kind.RELATIVE and not units[start].kind & Kind.DETERMINER:
        start = next((i for i in range(start, len(units)) if units[i].norm in COMMAS), len(units)) + 1
        if start >= len(units):
            return  # the relative clause is all there is
    if told:
        start = _behind_told(units, start)
    while start + 1 < len(units) and units[start].kind & Kind.PREPOSITION and units[start + 1].kind & Kind.TIME:
        start += 2
    if language.place_sources:
        start = _behind_date(units, start)
    while start < len(units) and (units[start].norm in COMMAS or units[start].norm in STOPS):
        start += 1
    if language.verb_first:
        start = _consequence(reading, start)
    if language.cue_closes and start < len(units) and units[start].kind & Kind.FINITE:
        return  # "به گفته وزیر بودجه کافی | است": the source ran into the clause
    reading.add(hit, REPORT, source, start, len(units))


def _read_dependent(reading: ClauseReading, hit: Hit, source: Range) -> bool:
    """Reads what goes on behind a phrase that stands right behind the opener of a clause which no cue reports: "un plan
    que, según el alcalde, | costará millones", "hay que decir que según él | P". One that is inserted in what a cue
    reports says nothing of its own: "afirmó que, según el informe, | P"."""
    units, language = reading.units, reading.language
    opener = hit.start - 1 - (units[hit.start - 1].norm in COMMAS)
    told = any(opened.start < hit.start < opened.end for opened in reading.read_so_far)
    if not language.articles or language.bare_clauses or opener <= reading.first:
        return False
    if told:
        closes = reading.closes_sentence(source[1]) or units[source[1]].norm not in COMMAS
        joins = units[hit.start - 1].norm in COMMAS or units[opener].kind & Kind.COMPLEMENTISER
        return not closes and bool(joins)
    start = source[1] + (source[1] < len(units) and units[source[1]].norm in COMMAS)
    if not units[opener].kind & (Kind.RELATIVE | Kind.COMPLEMENTISER) or not units[start:]:
        return False
    if (source[1] == start and opener + 1 < hit.start) or holds_clause(units, *source, reading.lexicon):
        return False
    reading.add(hit, REPORT, source, start, end_of_relative(units, start, len(units), reading.hits, reading.lexicon))
    return True


def _read_closing(reading: ClauseReading, hit: Hit, source: Range, stop: int, *, told: bool) -> None:
    """Reads the clause before a source that closes it, or that commas part from what goes on behind."""
    units, language = reading.units, reading.language
    if units[hit.start - 1].norm in COMMAS:
        source = with_participle(reading, source)
    if language.heads_last and not reading.closes_sentence(source[1]):
        return  # "他还表示，| 根据评估，P"
    ends = source[1] >= stop or not units[source[1]].is_word
    behind_mark = hit.start > 0 and not units[hit.start - 1].is_word
    parted = behind_mark and (units[hit.start - 1].norm in COMMAS or not language.cue_closes)
    ends = ends or (parted and language.bare_clauses)  # ", according to a speech she gave in May"
    ends = ends or _is_described(reading, source)
    close = _behind_told(units, source[1]) if told else source[1]
    close = reading.next_mark(close)
    articles = language.articles and not language.bare_clauses
    if not ends and parted and articles and reading.closes_sentence(close):  # ", según un estudio publicado en mayo"
        ends = not holds_clause(units, source[1], close, reading.lexicon)
        source = without_participle(reading, source)
    if not ends and language.verb_first and reading.closes_sentence(close):
        ends = told or (behind_mark and rest_is_setting(units, source[1], close, reading.lexicon))
        ends = ends or _is_told_of(reading, source, close)
    closes = behind_mark or reading.closes_sentence(close) or _is_contrasted(reading, close) or close + 1 == stop
    if not ends or (language.verb_first and not closes):
        return
    start = find_clause_start(reading, hit.start)
    if language.verb_first and not behind_mark:  # "موضع خلاف: | 30 خيمة احترقت بحسب البلدية"
        start = max([start, *(i + 1 for i in range(start, hit.start) if units[i].norm in COLONS)])
    if language.cue_closes and not behind_mark and not holds_kind(units, start, hit.start, Kind.FINITE):
        return  # "شهردار در پاسخ | به گزارش روزنامه، گفت": no clause
    reading.close_open(hit.start)
    already = [opened for opened in reading.read_so_far if opened.start < hit.start]
    rest = None if already else _rest_of_clause(reading, hit, source[1])
    reading.add(hit, REPORT, source, start, hit.start, closed=True, relay=bool(already), also=rest)


def _behind_saying(reading: ClauseReading, start: int) -> int:
    """Behind what was said, where its author is told: "de acuerdo a | lo explicado por | el alcalde"; else `start`."""
    said, endings = reading.units[start : start + 3], reading.lexicon.endings["manner_endings"]
    told = (
        len(said) > 2 and said[0].kind & Kind.ANAPHOR and said[1].norm.endswith(endings) and said[2].kind & Kind.AGENT
    )
    return start + 3 if told else start


def _is_described(reading: ClauseReading, source: Range) -> bool:
    """Whether a relative clause tells more of a source without a comma: "according to the Observatory | which keeps a
    list"."""
    behind = reading.units[source[1]].kind
    return reading.language.bare_clauses and bool(behind & Kind.RELATIVE) and not behind & Kind.DETERMINER


def _consequence(reading: ClauseReading, start: int) -> int:
    """Where the clause begins behind an opening source, whatever else is told of it: "وفقا للوزير، فإن | الجسر
    مغلق", "وفق أنباء نشرتها الصحيفة أمس فإن | الجسر مغلق"."""
    units, so = reading.units, reading.language.conjunction_prefixes[1:]
    for index in range(start, min(len(units) - 1, start + LONGEST_TOLD)):
        unit = units[index]
        if unit.kind & (Kind.COMPLEMENTISER | Kind.CLITIC) and (index == start or unit.norm.startswith(so)):
            return index + bool(unit.kind & Kind.COMPLEMENTISER)
        if unit.norm in STOPS or (unit.norm,) in reading.lexicon.phrases["condition_openers"]:
            break
    return start


def _behind_date(units: Sequence[Unit], start: int) -> int:
    """Behind the date of the document that speaks: "Згідно з рішенням суду | від 29 травня 2002 року, P"."""
    index = start + 1
    if index + 1 >= len(units) or not units[start].kind & Kind.PREPOSITION or not units[index].norm.isdecimal():
        return start
    while index < len(units) and (units[index].norm.isdecimal() or units[index].kind & Kind.TIME):
        index += 1
    return index if units[index - 1].kind & Kind.TIME or index > start + 2 else start


def _opens_second_clause(reading: ClauseReading, hit: Hit, source: Range) -> bool:
    """Whether the phrase, closed by a comma, opens another clause of the sentence: "В компании это отрицают: |
    по словам инженера, P", "…, а | по данным мэрии, P"."""
    units, before = reading.units, hit.start - 1
    if before - 1 <= reading.first or source[1] >= len(units):
        return False
    if reading.language.cue_closes:  # "راه باز است اما | به گفته شهردار، P", "راه باز است؛ | به گفته شهردار، P"
        opens = units[before].kind & Kind.OPENER and units[before - 1].kind & Kind.FINITE
        first = reading.opening_before(hit.start)
        behind = units[first - 1].norm in CLAUSE_STOPS and (first <= before or units[source[1]].norm in COMMAS)
        return bool(opens) or behind
    joined = units[before].kind & (Kind.OPENER | Kind.COORDINATOR) and units[before - 1].norm in COMMAS
    if not reading.language.dative_suffixes:
        told = joined and reading.language.articles and not reading.language.bare_clauses
        return bool(told) and units[source[1]].norm in COMMAS  # "Sube el agua, y | según el alcalde, P"
    behind = units[min(source[1] + 1, len(units) - 1)]
    spliced = units[before].norm in COMMAS and behind.kind & Kind.PRONOUN  # "завели дело, | по данным следствия, он …"
    return units[source[1]].norm in COMMAS and bool(
        joined or spliced or units[before].norm in COLONS or units[before].norm in STOPS
    )


def _depends(reading: ClauseReading, hit: Hit, source: Range) -> bool:
    """Whether an according-phrase behind a word says on what something depends, or that one agrees: "plus ou moins
    selon l'anatomie"."""
    units, language = reading.units, reading.language
    if not language.articles or language.bare_clauses or hit.start <= reading.first:
        return False
    if hit.end - hit.start > 1 and units[hit.start - 1].kind & Kind.PASSIVE:
        return True  # "estoy | de acuerdo con Ruiz"
    named = units[source[0] : source[1]]
    speaks = any(unit.kind & (PEOPLE | Kind.CLAIM_NOUN | Kind.PRONOUN) or unit.capital for unit in named)
    return units[hit.start - 1].is_word and not units[hit.start].capital and not speaks


def _rest_of_clause(reading: ClauseReading, hit: Hit, comma: int) -> Range | None:
    """What goes on behind a source set off by commas: "The plan, according to the mayor, | will cost a lot"."""
    units = reading.units
    if comma + 2 >= len(units) or units[comma].norm not in COMMAS or units[hit.start - 1].norm not in COMMAS:
        return None
    behind = units[comma + 1]
    if not behind.is_word or behind.kind & (Kind.OPENER | Kind.RELATIVE | Kind.COMPLEMENTISER | Kind.COORDINATOR):
        return None
    if any(other.start == comma + 1 for other in reading.hits):
        return None
    if reading.language.bare_clauses and not behind.kind & (Kind.FINITE | Kind.PASSIVE | Kind.AUXILIARY):
        return None
    end = reading.next_stop(comma + 1)
    if reading.language.verb_first and rest_is_setting(units, comma + 1, end, reading.lexicon):
        return None  # ", وفق ما أفاد به المدير، مساء أمس في تصريح"
    return comma + 1, end


def _is_contrasted(reading: ClauseReading, comma: int) -> bool:
    """Whether a comma at unit `comma` and a word of contrast part the sentence: "نهبت 38 شاحنة بحسب المنظمة، | في حين
    تقول الشرطة"."""
    units = reading.units
    norms = [unit.norm for unit in units[comma + 1 : comma + 1 + LONGEST_PHRASE]]
    parted = comma < len(units) and units[comma].norm in COMMAS
    return parted and bool(reading.lexicon.opening("tail_contrasts", norms))


def _is_told(reading: ClauseReading, source: Range) -> bool:
    """Whether a cue, and no noun, closes the source of an according-phrase: "据媒体 | 报道", not "据海军的 | 声明"."""
    told = [hit for hit in reading.hits if hit.groups and source[1] in (hit.start, hit.end)]
    verb = any(not reading.units[hit.start - 1].kind & Kind.GENITIVE for hit in told)
    return verb or source[1] >= len(reading.units)


def _is_his(reading: ClauseReading, source: Range) -> bool:
    """Whether one word with a pronoun is all: "وفق | تعبيرهم"."""
    unit = reading.units[source[0]]
    if not reading.language.verb_first or source[1] - source[0] > 1 or unit.kind:
        return False
    return unit.owned or has_pronoun(unit, reading.lexicon)


def _goes_on(reading: ClauseReading, hit: Hit, source: Range) -> bool:
    """Whether a word of saying with a pronoun closes a sentence in which nobody else speaks, or the quotation that
    opens it: "«P»، على حد | قولها"."""
    units, (start, end) = reading.units, source
    told = any(other.start < hit.start and not other.noun_like for other in reading.hits)
    if not reading.language.verb_first or told or start != hit.end or end > start + 1:
        return False
    saying = {phrase[-1] for phrases in reading.lexicon.according_to.values() for phrase in phrases}
    ends = (one for one in reading.language.pronoun_suffixes if units[start].norm.endswith(one))
    his = any(units[start].norm.removesuffix(one) in saying for one in ends)
    quote = find_quote_before(reading, hit.start)
    quoted = quote is not None and quote == find_clause_start(reading, hit.start)
    return his and (reading.closes_sentence(end) or (quoted and units[end].norm in COMMAS))


def _read_his(reading: ClauseReading, hit: Hit) -> None:
    """Reads the clause before "as he put it", of whoever spoke last."""
    start = find_clause_start(reading, hit.start)
    words = sum(unit.is_word or unit.quote is not None for unit in reading.units[start : hit.start])
    quoted = any(unit.quote is not None for unit in reading.units[start : hit.start])
    if quoted or words >= SHORTEST_FRONTED:
        reading.add(hit, REPORT, None, start, hit.start, closed=True)


def _tells(reading: ClauseReading, source: Range) -> bool:
    """Whether a person speaks, and whom he told stands behind him: "حسب ما أكده مصدر أمني | لمراسل الإذاعة"."""
    units, end = reading.units, source[1]
    people = any(unit.kind & OFFICES for unit in units[source[0] : end])
    return people and end < len(units) and is_audience(units[end], reading.lexicon)


def _behind_told(units: Sequence[Unit], start: int) -> int:
    """Behind whom the speaker told: at the mark or the complementiser that ends his name."""
    ends = Kind.COMPLEMENTISER | Kind.CLITIC
    reach = range(start, min(len(units), start + LONGEST_AUDIENCE))
    closed = (i for i in reach if units[i].norm in COMMAS or units[i].norm in STOPS or units[i].kind & ends)
    return next(closed, start)


def _is_told_of(reading: ClauseReading, source: Range, end: int) -> bool:
    """Whether what stands from the source up to `end` only tells more of it: whom it is near, "مقربين | منه", or of a
    document when and by whom it was issued, "بلاغ صادر | اليوم عن الوزارة"."""
    rest, phrase = reading.units[source[1] : end], reading.units[slice(*source)]
    clausal = Kind.FINITE | Kind.OPENER | Kind.COMPLEMENTISER | Kind.CLITIC
    document = any(unit.kind & Kind.DOCUMENT for unit in phrase) and not any(unit.kind & clausal for unit in rest)
    dated = any(unit.kind & (Kind.TIME | Kind.PREPOSITION) for unit in rest[:1])
    document = document and (dated or not is_definite(phrase[0], reading.lexicon))
    return document or all(unit.kind & (Kind.ADVERB | Kind.TIME) for unit in rest)


def read_according_after(reading: ClauseReading, hit: Hit) -> None:
    """Reads "X के अनुसार P" and "उनके अनुसार P"; what is only called information says nothing, "تفصیلات کے مطابق",
    unless somebody is named, "पुलिस से मिली जानकारी के अनुसार"."""
    if reading.units[hit.start - 1].norm in reading.lexicon.postposed["oblique_pronouns"]:
        _read_his_clause(reading, hit)
        return
    find = marked_subject if reading.language.nominal_markers else source_before
    source = find(reading.units, reading.low(hit), hit.start, reading.lexicon)
    phrase = reading.units[slice(*source)] if source is not None else ()
    if source is None or is_rule(reading, hit, source):
        return  # "ضابطے | کے مطابق"
    if (phrase[-1].norm,) in reading.lexicon.phrases["impersonal"] and not any(unit.kind & PEOPLE for unit in phrase):
        return
    if phrase[-1].kind & Kind.RELATIVE:
        source = source[1] - 1, source[1]  # "دستخط کیے گئے | جس | کے مطابق"
    start = hit.end
    while start < len(reading.units) and not reading.units[start].is_word and reading.units[start].quote is None:
        start += 1
    if start < len(reading.units):
        reading.add(hit, REPORT, source, start, len(reading.units))


def _read_his_clause(reading: ClauseReading, hit: Hit) -> None:
    """Reads "उनके मुताबिक P", of whoever spoke last, where the pronoun opens its sentence."""
    units, start = reading.units, hit.end
    start += start < len(units) and units[start].norm in COMMAS
    if hit.start - 1 == reading.first and start < len(units):
        reading.add(hit, REPORT, None, start, len(units))
