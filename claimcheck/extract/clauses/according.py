"""Sources named by "according to" and "as X said"."""

from collections.abc import Sequence

from claimcheck.domain.claim import Polarity
from claimcheck.extract.clauses.fronted import find_clause_start, find_quote_before
from claimcheck.extract.clauses.inserted import is_inserted, is_introduced, is_rule, passes_on, relayed
from claimcheck.extract.clauses.leading import CLAUSE_STOPS
from claimcheck.extract.clauses.reading import OFFICES, ClauseReading
from claimcheck.extract.clauses.speakerbehind import SHORTEST_FRONTED, rest_is_setting, source_behind
from claimcheck.extract.hits import LONGEST_PHRASE, Hit, holds_kind
from claimcheck.extract.lexicon import LINKS, Kind
from claimcheck.extract.objects import has_pronoun, is_definite, opens_object
from claimcheck.extract.sources.after import is_audience, source_after
from claimcheck.extract.sources.appositions import holds_clause
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.markedsubjects import marked_subject
from claimcheck.extract.sources.offices import office_after
from claimcheck.extract.sources.phrases import PEOPLE, Range
from claimcheck.extract.sources.places import impersonal_place
from claimcheck.extract.units import COLONS, COMMAS, DASHES, STOPS, Unit
from claimcheck.languages.language import CueGroup, Frame

LONGEST_ADJUNCT = 10  # units
LONGEST_DOCUMENT = 40  # units, each of one sign or more, of "the data that X published in May"
SHORTEST_NOUN = 2  # signs: 数据 in 调查数据
LONGEST_TOLD = 24  # units of what is told of a source before its clause
REPORT = CueGroup(Polarity.ASSERT, frozenset({Frame.CLAUSE}), ())  # what every according-phrase does


def read_according_to(reading: ClauseReading, hit: Hit, high: int) -> None:
    units, start = reading.units, hit.end
    what = reading.language.verb_first and units[hit.end - 1].kind & Kind.RELATIVE and start + 1 < len(units)
    if what and not is_definite(units[start], reading.lexicon) and not units[start].kind & PEOPLE:
        start += 1  # the verb of "according to what X said"
    if reading.language.verb_first:
        while start < len(units) and units[start].kind & (Kind.TIME | Kind.ADVERB):
            start += 1
    start = _behind_saying(reading, start)
    stop = len(units)
    manner = (units[hit.start].norm,) in reading.lexicon.phrases["manner_words"]
    if manner and reading.language.verb_first and start < stop and opens_object(units, start, reading.lexicon):
        return  # "كما أعلنت | رفضها العمل ليلا"
    if reading.language.verb_first:  # ", وفق ما أعلن البيت الأبيض | مضيفا أن"
        stop = next((other.start for other in reading.hits if other.start > start and other.shares_subject), stop)
    his = any((unit.norm,) in reading.lexicon.phrases["possessives"] for unit in units[hit.start : hit.end])
    source = (
        None if his else _document(reading, hit) or source_after(units, start, stop, reading.lexicon, governed=True)
    )
    if source is not None and what and start > hit.end:
        source = relayed(reading, hit, start - 1, source)
    if source is None and (reading.language.dative_suffixes or reading.language.cue_closes) and not his:
        return  # "За попередніми даними, P": nobody's
    if source is None and start + 1 < len(units) and units[start].norm in COMMAS:
        if hit.start == reading.first:
            reading.add(hit, REPORT, None, start + 1, len(units))  # "По его словам, P"
        elif units[hit.start - 1].norm in COLONS and reading.language.dative_suffixes:
            reading.read_so_far = [opened for opened in reading.read_so_far if opened.start < hit.start]
            reading.close_open(hit.start - 1)
            reading.add(hit, REPORT, None, start + 1, len(units))  # "сочла снимки старыми: | по её словам, P"
        elif units[hit.start - 1].norm in COMMAS:  # "P, по его словам, P"
            reading.close_open(hit.start)
            begin = find_clause_start(reading, hit.start)
            reading.add(hit, REPORT, None, begin, hit.start - 1, closed=True, also=(start + 1, len(units)))
        return
    own_words = source is not None and any(
        other.start == source[0]
        and other.groups
        and (not other.noun_like or source[1] == other.end or units[other.start].kind & Kind.DOCUMENT)
        for other in reading.hits
    )
    if source is None:
        return
    if own_words or _is_his(reading, source):
        reading.close_open(hit.start)
        if _goes_on(reading, hit, source):
            _read_his(reading, hit)
        return  # "قال الوزير إن P، بحسب قوله"
    if is_rule(reading, hit, source) or passes_on(reading, hit, source):
        return
    if reading.language.place_sources and any(source[0] < o.start < source[1] and o.groups for o in reading.hits):
        return  # "газета со ссылкой на источник сообщила": the cue is the source's
    if _depends(reading, hit, source):
        return
    told = reading.language.verb_first and _tells(reading, source)
    if reading.language.verb_first and not told:
        source = _with_owner(reading, source)
    if (
        (
            hit.end - hit.start == 1
            and hit.start > reading.first
            and reading.units[hit.start - 1].is_word
            and not reading.units[hit.start].capital
        )
        and not reading.units[hit.start - 1].kind & (Kind.OPENER | Kind.COORDINATOR)
        and reading.language.comma_clauses
    ):
        return
    opening = all(
        not unit.is_word or unit.kind & (Kind.OPENER | Kind.ADVERB | Kind.COORDINATOR)
        for unit in units[reading.first : hit.start]
    ) or is_introduced(reading, hit, source)
    led = reading.opening_before(hit.start) == reading.first and source[1] < stop and not units[source[1]].is_word
    opening = opening or led  # "این در حالی است که | به گفته شهردار، P"
    opening = opening or (
        hit.start > reading.first
        and units[hit.start - 1].norm in COLONS
        and (units[hit.start].capital or reading.language.cue_closes)
    )  # "Lire aussi : | Selon le maire, P"
    if _opens_second_clause(reading, hit, source):
        reading.close_open(hit.start - 1)
        opening = True
    if reading.language.heads_last and (_is_told(reading, source) or units[source[1]].norm not in COMMAS):
        return  # "据媒体 | 报道": the cue's own source; not "据警方消息，"
    if opening:
        if reading.closes_sentence(source[1]):  # what looked like an apposition is the clause
            comma = next((i for i in range(*source) if units[i].norm in COMMAS), source[1])
            source = source[0], comma
        if reading.language.place_sources:
            source = _whole_phrase(reading, source)
        source = _with_participle(reading, source)
        if reading.language.cue_closes and source[1] < len(units) and units[source[1]].is_word:
            source = source[0], reading.named_end(*source)
        start = source[1]
        alone = _without_subject(reading, source)
        if alone[1] == start:
            source = _without_participle(reading, source)
        else:
            source, start = alone, alone[1]
        if reading.language.articles and start + 1 < len(units) and units[start].norm in COMMAS:
            start += bool(units[start + 1].kind & Kind.RELATIVE)  # "según la fuente, que pidió no ser citada, P"
        comma = reading.next_mark(start + 1)
        apposed = start + 1 < comma < len(units) - 1 and units[start].norm in COMMAS and units[start + 1].kind & OFFICES
        apposed = apposed and not holds_clause(units, start + 1, comma, reading.lexicon)  # "la BBC, | Mme Rey a"
        office = start + 1 < comma and units[start].norm in COMMAS
        office = office and (units[start + 1].norm,) in reading.lexicon.phrases["genitive_offices"]
        if (office or (apposed and reading.language.articles)) and comma < len(units) and units[comma].norm in COMMAS:
            # "en palabras de Rey, directora de la Organización, “P”", "По словам Белова, члена совета, P"
            source, start = (source[0], comma), comma
        if start < len(units) and units[start].kind & Kind.RELATIVE and not units[start].kind & Kind.DETERMINER:
            start = next((i for i in range(start, len(units)) if units[i].norm in COMMAS), len(units)) + 1
            if start >= len(units):
                return  # the relative clause is all there is
        if told:
            start = _behind_told(units, start)
        while start + 1 < len(units) and units[start].kind & Kind.PREPOSITION and units[start + 1].kind & Kind.TIME:
            start += 2
        if reading.language.place_sources:
            start = _behind_date(units, start)
        while start < len(units) and (units[start].norm in COMMAS or units[start].norm in STOPS):
            start += 1
        if reading.language.verb_first:
            start = _consequence(reading, start)
        if reading.language.cue_closes and start < len(units) and units[start].kind & Kind.FINITE:
            return  # "به گفته وزیر بودجه کافی | است": the source ran into the clause
        reading.add(hit, REPORT, source, start, len(units))
        return
    if reading.language.verb_first and is_inserted(reading, hit, source):
        return
    if units[hit.start - 1].norm in COMMAS:
        source = _with_participle(reading, source)
    if reading.language.heads_last and not reading.closes_sentence(source[1]):
        return  # "他还表示，| 根据评估，P"
    ends = source[1] >= stop or not units[source[1]].is_word
    behind_mark = hit.start > 0 and not units[hit.start - 1].is_word
    parted = behind_mark and (units[hit.start - 1].norm in COMMAS or not reading.language.cue_closes)
    ends = ends or (parted and reading.language.bare_clauses)  # ", according to a speech she gave in May"
    ends = ends or _is_described(reading, source)
    close = _behind_told(units, source[1]) if told else source[1]
    close = reading.next_mark(close)
    articles = reading.language.articles and not reading.language.bare_clauses
    if not ends and parted and articles and reading.closes_sentence(close):  # ", según un estudio publicado en mayo"
        ends = not holds_clause(units, source[1], close, reading.lexicon)
        source = _without_participle(reading, source)
    if not ends and reading.language.verb_first and reading.closes_sentence(close):
        ends = told or (behind_mark and rest_is_setting(units, source[1], close, reading.lexicon))
        ends = ends or _is_told_of(reading, source, close)
    closes = behind_mark or reading.closes_sentence(close) or _is_contrasted(reading, close) or close + 1 == stop
    if not ends or (reading.language.verb_first and not closes):
        return
    start = find_clause_start(reading, hit.start)
    if reading.language.verb_first and not behind_mark:  # "موضع خلاف: | 30 خيمة احترقت بحسب البلدية"
        start = max([start, *(i + 1 for i in range(start, hit.start) if units[i].norm in COLONS)])
    if reading.language.cue_closes and not behind_mark and not holds_kind(units, start, hit.start, Kind.FINITE):
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


def _document(reading: ClauseReading, hit: Hit) -> Range | None:
    """The document that a comma closes, with all that says whose it is and of when, where a noun ends its phrase:
    "据卫生部门26日发布的消息，"; None for what has no attribute."""
    units, lexicon = reading.units, reading.lexicon
    comma = next((i for i in range(hit.end, min(len(units), hit.end + LONGEST_DOCUMENT)) if units[i].norm in COMMAS), 0)
    if not reading.language.heads_last or not comma or not holds_kind(units, hit.end, comma, Kind.GENITIVE):
        return None
    noun = units[comma - 1].norm[-SHORTEST_NOUN:]
    return (hit.end, comma) if lexicon.kind(noun) & Kind.DOCUMENT or (noun,) in lexicon.phrases["noun_cues"] else None


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
    reach = range(start, min(len(units), start + LONGEST_ADJUNCT))
    closed = (i for i in reach if units[i].norm in COMMAS or units[i].norm in STOPS or units[i].kind & ends)
    return next(closed, start)


def _with_owner(reading: ClauseReading, source: Range) -> Range:
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


def _without_participle(reading: ClauseReading, source: Range) -> Range:
    """The source without what was done to it: "a report by the network | published on Wednesday"."""
    last = reading.units[source[1] - 1]
    endings = reading.lexicon.endings
    told = any(unit.is_word for unit in reading.units[source[1] : source[1] + 1])
    told = told and last.norm.endswith(endings["manner_endings"])  # "dado | a conocer"
    done = (told or last.norm.endswith(endings["participle_endings"])) and not last.kind and not last.capital
    return (source[0], source[1] - 1) if done and source[1] - source[0] > 2 else source


def _with_participle(reading: ClauseReading, source: Range) -> Range:
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


def manner_word(reading: ClauseReading, hit: Hit) -> int:
    """The unit of "as" that opens the cue's own clause, "как сообщил …", or -1."""
    index = hit.start - 1
    while index > reading.first and reading.units[index].kind & (Kind.ADVERB | Kind.TIME):
        index -= 1
    if index < reading.first or (reading.units[index].norm,) not in reading.lexicon.phrases["manner_words"]:
        return -1
    opens = index == reading.first or not reading.units[index - 1].is_word
    return index if opens else -1


def read_manner(reading: ClauseReading, hit: Hit, opening: int) -> None:
    """Reads "Как сообщил X, P", "P, как сообщил X" and "P, как сообщил X, P"."""
    units = reading.units
    begin = hit.end
    while begin < len(units) and units[begin].kind & (Kind.ADDRESSEE | Kind.TIME):
        begin += 1
    placed = hit.placed and begin < len(units) and bool(units[begin].kind & Kind.PREPOSITION)
    comma = next((i for i in range(begin, len(units)) if units[i].norm in COMMAS), len(units))
    if opening == reading.first and comma + 1 < len(units) and units[comma + 1].kind & OFFICES:
        # "Como explica Quintana, | médico en La Paz, P"
        comma = next((i for i in range(comma + 1, len(units)) if units[i].norm in COMMAS), comma)
    source = impersonal_place(units, hit.end, comma, reading.lexicon)
    if source is None:
        office = office_after(units, begin, comma, reading.lexicon)
        source = source_after(units, max(office, begin + placed), comma, reading.lexicon)
    if source is None and reading.language.articles:
        source = source_behind(reading, hit, comma)  # "según contó a la radio | el alcalde"
    if source is not None and placed and source[0] == begin + 1:
        source = (begin, source[1])
    group = hit.group(Frame.CLAUSE)
    if source is None or group is None:
        return
    closing = next(
        (i for i in range(source[1], len(units)) if units[i].norm in COMMAS or units[i].norm in DASHES), len(units)
    )
    relative = closing + 1 < len(units) and units[closing + 1].kind & Kind.RELATIVE
    if relative and opening == reading.first and reading.language.dative_suffixes:
        ends = (i for i in range(closing + 1, len(units)) if units[i].norm in COMMAS)
        closing = next(ends, closing)  # "Як стверджують чиновники, | які не назвали імен, | P"
    rest = next((i for i in range(closing, len(units)) if units[i].is_word or units[i].quote), -1)
    if opening == reading.first:
        if rest > 0:
            reading.add(hit, group, source, closing + 1, len(units))
        return
    reading.close_open(opening)
    start = find_clause_start(reading, opening)
    reading.add(
        hit, group, source, start, opening - 1, closed=True, also=(closing + 1, len(units)) if rest > 0 else None
    )
