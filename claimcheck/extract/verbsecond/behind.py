"""Contents behind their cue: clauses, quotations, infinitives and noun phrases."""

from claimcheck.extract.hits import Hit, holds_kind
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.phrases import Range
from claimcheck.extract.units import COLONS, COMMAS
from claimcheck.extract.verbsecond.reading import REPORTED, CueClause, VerbSecondReading
from claimcheck.extract.verbsecond.subjects import behind_verb, find_edge, within_manner
from claimcheck.languages.language import Frame


def find_content_behind(reading: VerbSecondReading, clause: CueClause) -> tuple[Frame, Range] | None:
    """(frame, content) of what follows the cue's clause."""
    hit, right, subject = clause.hit, clause.right, clause.subject
    if subject and subject[1] > right:  # an apposition closes the clause
        right = subject[1]
        right = reading.clause_right(right) if right < reading.last and not reading.is_boundary(right) else right
    if _joins_other(reading, hit, right):
        return None
    for _ in range(3):
        if right >= reading.last:
            return None
        if reading.is_quote(right):
            reading.used_quotes.add(right)
            return Frame.QUOTE, (right, _quote_run(reading, right))
        if reading.units[right].norm in COLONS:
            return Frame.QUOTE if reading.is_quote(right + 1) else Frame.CLAUSE, (right + 1, reading.last)
        if reading.units[right].norm not in COMMAS or right == _main_clause(reading, right - 1):
            return None
        start = right + 1
        if reading.is_quote(start):
            reading.used_quotes.add(start)
            return Frame.QUOTE, (start, _quote_run(reading, start))
        while (
            reading.has_kind(start, Kind.ADVERB)
            and not reading.has_kind(start, Kind.OPENER)
            and reading.has_kind(start + 1, Kind.COMPLEMENTISER)
        ):
            start += 1
        if reading.has_kind(start, Kind.COMPLEMENTISER):
            return Frame.CLAUSE, (start + 1, _find_coordinate(reading, start + 1))
        if start < reading.last and reading.has_word(start, "question_words"):
            return Frame.CLAUSE, (start, reading.last)
        if is_infinitive(reading, start):
            return (Frame.INFINITIVE if hit.group(Frame.INFINITIVE) else Frame.CLAUSE), (
                start,
                _infinitive_end(reading, start),
            )
        if is_clause(reading, start):
            return Frame.CLAUSE, (start, min(content_end(reading, start), _main_clause(reading, start)))
        right = reading.clause_right(start)  # a relative clause or apposition of the main clause: look behind it
        if _leads_elsewhere(reading, hit, start, right):
            return None
    return None


def _joins_other(reading: VerbSecondReading, hit: Hit, right: int) -> bool:
    """Whether what follows the clause is said by a later cue in it: "schloss ihn aus und | gab an, P"."""
    later = (h.start for h in reading.hits if hit.end < h.start - 1 < right and h.start != hit.tail and not h.according)
    joint = next((i for i in range(hit.end, right) if reading.has_kind(i, Kind.COORDINATOR)), right)
    return any(joint < index < right for index in later)


def _leads_elsewhere(reading: VerbSecondReading, hit: Hit, start: int, right: int) -> bool:
    """Whether what follows a clause is said by a verb in it: "…, der | sagte, P", "wer leugnet, | kann nicht wollen,
    dass P"."""
    main = reading.clause_left(hit.start) > 0 and reading.has_kind(start, Kind.FINITE | Kind.BRACKET)
    cues = [h for h in reading.hits if start <= h.start < right and not h.according]
    bare = (reading.has_kind(h.start - 1, Kind.INFINITIVE) or reading.has_kind(h.end, Kind.PASSIVE) for h in cues)
    return main or (not all(bare) and not within_manner(reading, start))


def find_quotes_behind(reading: VerbSecondReading, index: int) -> list[Range]:
    """The second part of a quotation broken by its cue, behind the cue's clause, which ends at `index`."""
    while index < reading.last and not reading.units[index].is_word and not reading.is_quote(index):
        index += 1
    if reading.is_quote(index):
        reading.used_quotes.add(index)
        return [(index, index + 1)]
    return []


def find_resumption(reading: VerbSecondReading, semicolon: int) -> Range | None:
    """What is reported on behind the semicolon that closes a cue's clause: "P, erklärte Meyer; | es sei nur Q"."""
    start, end = semicolon + 1, reading.last
    told = start < end and reading.units[semicolon].norm == ";" and not any(h.start >= start for h in reading.hits)
    return (start, end) if told and holds_kind(reading.units, start, end, REPORTED) else None


def content_end(reading: VerbSecondReading, start: int) -> int:
    """Where what begins at `start` ends at the latest: a semicolon, a full stop that did not end the sentence."""
    for index in range(start + 1, reading.last - 1):
        unit = reading.units[index]
        stop = (
            unit.norm == "."
            and reading.units[index - 1].is_word
            and len(reading.units[index - 1].norm) > 4
            and reading.units[index + 1].start > unit.end
        )
        if unit.norm == ";" or (stop and not reading.units[index - 1].norm.isdecimal()):
            return index
        if _resumes(reading, start, index):
            return index
    return reading.last


def _resumes(reading: VerbSecondReading, start: int, comma: int) -> bool:
    """Whether the main clause goes on behind a comma, with a verb that is no longer what is reported from `start` on:
    "sagte, P sei wahr | , ging aber bald"."""
    contrast = comma + 2 < reading.last and reading.has_word(comma + 2, "tail_contrasts")
    verb = contrast and reading.is_verb(comma + 1) and not reading.has_kind(comma + 1, REPORTED)
    if not verb or not reading.is_mark(comma, COMMAS):
        return False
    told = holds_kind(reading.units, start, comma, REPORTED) or reading.has_kind(start - 1, Kind.COMPLEMENTISER)
    return told or _ends_in_infinitive(reading, start, comma)


def _find_coordinate(reading: VerbSecondReading, start: int) -> int:
    """Where a subordinate content ends: before "und" with a verb that goes on with the main clause."""
    end = min(content_end(reading, start), _main_clause(reading, start))
    for index in range(start + 2, end - 2):
        if (
            reading.has_kind(index, Kind.COORDINATOR)
            and reading.is_verb(index + 1)
            and not reading.units[index + 1].kind & Kind.SUBJUNCTIVE
            and not _noun_ahead(reading, index + 1, end)
            and not _is_reflexive(reading, index + 1)
        ):
            return (
                index
                if not reading.is_boundary(index + 2)
                and not reading.has_kind(
                    index + 2, Kind.BRACKET | Kind.PASSIVE | Kind.COORDINATOR | Kind.WEAK_SUBJUNCTIVE
                )
                else end
            )
    return end


def _main_clause(reading: VerbSecondReading, start: int) -> int:
    """The comma before the main clause of a sentence that a subordinate clause opens: "Nachdem er mitgeteilt hatte,
    dass P | , hatte der Richter"; the end where there is none."""
    subordinate = reading.has_kind(0, Kind.OPENER) and not reading.has_kind(0, Kind.ADVERB | Kind.COORDINATOR)
    for index in range(start + 1, reading.last - 1) if subordinate else ():
        verb = reading.units[index + 1]
        finite = verb.kind & (Kind.FINITE | Kind.BRACKET | Kind.PASSIVE) and not verb.kind & Kind.SUBJUNCTIVE
        finite = finite or any(hit.start == index + 1 and not hit.according for hit in reading.hits)
        finite = finite or _is_inverted(reading, index + 1)
        if reading.is_mark(index, COMMAS) and finite and not verb.capital:
            return index
    return reading.last


def _is_inverted(reading: VerbSecondReading, index: int) -> bool:
    """Whether a verb that no class knows stands there with its subject behind it: "…, dass P war, | flüchtete sie"."""
    known = reading.units[index].kind or not reading.is_verb(index) or not reading.is_verb(index - 2)
    return not known and reading.has_kind(index + 1, Kind.DETERMINER | Kind.PRONOUN)


def _noun_ahead(reading: VerbSecondReading, index: int, end: int) -> bool:
    """Whether the word is a number or an adjective before its noun: "sowie | anderer Militärelektronik", but not "und |
    macht Fotos"."""
    word, lexicon = reading.units[index], reading.lexicon
    plain = not word.kind & ~Kind.OTHERS and word.norm not in lexicon.cues
    formed = lexicon.is_number(word.norm) or word.norm.endswith(lexicon.endings["adjective_endings"])
    return index + 1 < end and reading.units[index + 1].capital and plain and formed


def _is_reflexive(reading: VerbSecondReading, index: int) -> bool:
    """Whether only a pronoun or adverb stands there: "und | sich zu stellen"."""
    return reading.has_kind(index, Kind.AUXILIARY) and not reading.has_kind(index, Kind.FINITE | Kind.BRACKET)


def _infinitive_end(reading: VerbSecondReading, start: int) -> int:
    """Behind an infinitive clause and what leans on it, before a clause of time or reason of the main clause."""
    end = _find_coordinate(reading, start)
    for index in range(reading.clause_right(start), end - 1):
        if (
            reading.is_mark(index, COMMAS)
            and reading.has_kind(index + 1, Kind.OPENER)
            and not reading.has_kind(index + 1, Kind.COORDINATOR)
            and not reading.has_word(index + 1, "binding_openers")
        ):
            return index
    return end


def _quote_run(reading: VerbSecondReading, index: int) -> int:
    """What is quoted may run on without marks: "„Wir müssen reden“ und dabei bleiben"."""
    behind = index + 1
    return (
        reading.last
        if behind < reading.last
        and reading.units[behind].is_word
        and not reading.has_kind(behind, Kind.COORDINATOR | Kind.OPENER)
        and not any(h.start > behind for h in reading.hits)
        else behind
    )


def is_clause(reading: VerbSecondReading, start: int) -> bool:
    """Whether a main clause begins here: a phrase and a verb behind it."""
    if start >= reading.last or (
        reading.has_kind(start, Kind.OPENER)
        and not reading.has_kind(start, Kind.ADVERB | Kind.PREPOSITION | Kind.DETERMINER)
    ):
        return False
    end = reading.end_of_phrase(start, reading.last, True)
    if end == start and reading.has_kind(start, Kind.PREPOSITION):
        end = reading.end_of_phrase(start + 1, reading.last, True)
    alone = Kind.ADVERB | Kind.ANAPHOR | Kind.AUXILIARY | Kind.PRONOUN | Kind.FIRST_PERSON
    if end == start and (reading.has_kind(start, alone) or reading.has_word(start, "impersonal")):
        end = start + 1
    while end < reading.last and reading.has_kind(end, Kind.ADVERB) and not reading.is_verb(end):
        end += 1
    right = reading.clause_right(start)
    last = Kind.FINITE | Kind.BRACKET | Kind.PASSIVE  # "die seit Mai in Kraft | getreten ist"
    leans = end + 1 < right and all(reading.has_kind(index, last) for index in range(end + 1, right))
    pronoun = reading.over_preposition(start)
    relative = reading.has_kind(pronoun, Kind.DETERMINER | Kind.RELATIVE) and leans  # "in der Daten | liegen sollen"
    governed = pronoun > start and end + 1 >= right  # "auf der sie alte Stücke | spielt": no subject is behind the verb
    twice = Kind.ARTICLE if end + 1 >= right else 0  # "die der Agentur | vorliegt"
    relative = relative or (reading.has_kind(start, twice) and reading.has_kind(start + 1, twice))
    infinitive = end < right and _ends_in_infinitive(reading, start, end + 1)
    return end > start and not relative and not governed and not infinitive and reading.is_verb(end)


def is_infinitive(reading: VerbSecondReading, start: int) -> bool:
    """Whether the clause that begins here ends in "zu tun", or has it before another verb of the main clause: "den Weg
    zu räumen | und lud zur Sitzung ein"."""
    if start >= reading.last or reading.has_word(start, "adjunct_openers"):
        return False  # "sagte, | ohne Namen zu nennen, | dass"
    end = reading.clause_right(start)
    while reading.is_quote(end):  # "den Streit | „in Ruhe“ | zu beenden"
        end = reading.clause_right(end + 1)
    joints = (i for i in range(start + 2, end) if reading.has_kind(i, Kind.COORDINATOR) and reading.is_verb(i + 1))
    return _ends_in_infinitive(reading, start, end) or (
        not is_clause(reading, start) and any(_ends_in_infinitive(reading, start, joint) for joint in joints)
    )


def _ends_in_infinitive(reading: VerbSecondReading, start: int, end: int) -> bool:
    """Whether the last word before `end` is an infinitive with its mark before it or inside it."""
    if end - start < 2:
        return False
    last = reading.units[end - 1]
    marked = any(
        reading.has_kind(i, Kind.INFINITIVE) and not reading.units[i + 1].capital
        for i in range(max(start, end - 5), end - 1)
    )
    return last.norm.endswith("n") and not last.capital and (marked or "zu" in last.norm[1:-3])


def relative_end(reading: VerbSecondReading, comma: int) -> int:
    """Where the relative clause ends that a comma opens: "der Rat | , der zustimmte", "Daten | , auf denen er beruht";
    `comma` where none does."""
    if comma + 1 >= reading.last or reading.has_word(comma + 1, "adjunct_openers"):
        return comma  # "den Bau | , um den Weg zu sperren"
    closing = reading.clause_right(comma + 1)
    pronoun = comma + 1 + (reading.has_kind(comma + 1, Kind.PREPOSITION) and not reading.is_noun(comma + 1))
    opens = reading.is_mark(comma, COMMAS) and reading.has_kind(pronoun, Kind.DETERMINER | Kind.RELATIVE)
    relative = opens and closing - comma > 2 and reading.is_verb(closing - 1) and not is_clause(reading, comma + 1)
    return closing if relative else comma


def find_object(reading: VerbSecondReading, clause: CueClause) -> Range | None:
    """The noun phrase between the subject (or the verb) and the end of the cue's clause."""
    hit, finite, subject = clause.hit, clause.finite, clause.subject
    if hit.tail >= 0 and reading.has_kind(hit.tail, Kind.DETERMINER):
        begin = hit.tail + 1  # "sprach der Präsident von einer | „Katastrophe“"
        return (begin, before_next_verb(reading, begin, reading.clause_right(begin))) if begin < reading.last else None
    start, end = behind_verb(hit, finite), find_edge(hit, finite, clause.right)
    if subject and start <= subject[0] < end:
        start = subject[1]
    start = _behind_participle(reading, start, end) if finite != hit.start else start
    start = reading.over_between(start, end)
    if start < end and reading.has_word(start, "tail_contrasts"):
        start = reading.over_between(start + 1, end)  # "hält er | aber | den Bau"
    while reading.has_kind(start, Kind.PREPOSITION) and reading.has_kind(start + 1, Kind.TIME):
        start = reading.over_between(start + 2, end)  # "wies die Polizei | am Montag | zurück"
    words = [unit for unit in reading.units[start:end] if unit.is_word]
    verdict = hit.group(Frame.OBJECT) and words and (words[0].norm,) in reading.lexicon.phrases["verdict_openers"]
    nouns = any(unit.capital or unit.kind & (Kind.PRONOUN | Kind.ANAPHOR) for unit in words)
    counts = words and reading.lexicon.is_number(words[-1].norm) and hit.group(Frame.QUOTE) is None
    dismissed = hit.group(Frame.OBJECT) and reading.lexicon.closing("dismissals", [unit.norm for unit in words])
    if not (nouns or verdict or counts or dismissed):
        return None  # but "Die Tat beschrieb er | als sinnlos", "zählten | 9000"
    if finite == hit.start and hit.tail < 0:
        while end < reading.last and reading.is_quote(end):
            end = reading.clause_right(end + 1)
    return start, without_time(reading, start, before_next_verb(reading, start, end))


def _behind_participle(reading: VerbSecondReading, start: int, end: int) -> int:
    """Behind the last "und" before which another verb of the same auxiliary stands: "haben sich getroffen und | eine
    Reform gefordert"."""
    joints = (i for i in range(end - 1, start, -1) if reading.has_kind(i, Kind.COORDINATOR))
    closes = reading.lexicon.endings["participle_closings"]
    return next(
        (
            joint + 1
            for joint in joints
            if reading.is_verb(joint - 1)
            and reading.units[joint - 1].norm.endswith(closes)
            and not _noun_ahead(reading, joint + 1, end)
        ),
        start,
    )


def before_next_verb(reading: VerbSecondReading, start: int, end: int) -> int:
    """Where the object ends before another verb of the same subject: "die Aussage nicht | und nannte sie"."""
    for index in range(start + 1, end - 1):
        joins = reading.has_kind(index, Kind.COORDINATOR) and reading.is_verb(index + 1)
        if joins and not _noun_ahead(reading, index + 1, end):
            return index - reading.has_kind(index - 1, Kind.NEGATOR)
    return end


def without_time(reading: VerbSecondReading, start: int, end: int) -> int:
    """The end without a closing "am Montag", "seit gestern", "mit den Worten"."""
    manner = reading.lexicon.phrases["manner_phrases"]
    closing = (
        len(phrase) for phrase in manner if tuple(u.norm for u in reading.units[end - len(phrase) : end]) == phrase
    )
    end -= next((size for size in closing if size < end - start), 0)
    index = end
    while index > start + 1 and reading.has_kind(index - 1, Kind.TIME | Kind.ADVERB | Kind.NEGATOR):
        index -= 1
    if index > start and reading.lexicon.is_number(reading.units[index - 1].norm):
        return end  # "binnen zehn Jahren"
    while index > start + 1 and index < end and reading.has_kind(index - 1, Kind.PREPOSITION | Kind.DETERMINER):
        index -= 1
    return index if index > start else end
