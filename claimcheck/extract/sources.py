"""Where the noun phrase that names the speaker begins and ends, before or after its cue, from closed word classes
alone."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.units import COLONS, COMMAS, DASHES, QUOTE, STOPS, Unit, begins_count

Range = tuple[int, int]
LONGEST_SOURCE = 30  # units
MARKER_REACH = 16  # units between a marked subject and its cue
MOST_APPOSITIONS = 2  # beyond the first: "Johnnie Wilson, of Springfield, Va., said"
LONGEST_PLACE = 7  # units of "В пресс-службе министерства обороны России"
LONGEST_MODIFIERS = 6  # units before a name: "longtime Democratic pollster Pat Caddell"
SKIPPED_BEFORE = Kind.AUXILIARY | Kind.ADVERB | Kind.NEGATOR | Kind.TIME | Kind.INFINITIVE | Kind.PARTICLE | Kind.MARKER
PEOPLE = Kind.ROLE | Kind.SPOKESMAN | Kind.BODY | Kind.MEDIUM | Kind.TITLE | Kind.DOCUMENT
QUOTE_MARKS_IN_NAMES = frozenset("\"'“”«»„()[]&/%.")


def can_speak(units: Sequence[Unit], phrase: Range) -> bool:
    """Whether the phrase names somebody: a pronoun, a name, or people who are not counted ("20 people")."""
    first, last = units[phrase[0]], units[phrase[1] - 1]
    if first.norm[0].isdecimal():
        return False
    people = PEOPLE & ~Kind.DOCUMENT
    return bool(last.kind & Kind.PRONOUN) or last.capital or any(u.kind & people for u in units[phrase[0] : phrase[1]])


def source_before(units: Sequence[Unit], low: int, cue: int, lexicon: Lexicon) -> Range | None:
    """The noun phrase that ends just before unit `cue`, not reaching below `low`; None where there is none."""
    marked = _marked(units, low, cue, lexicon)
    if marked is not None:
        return marked
    end = _skip_back(units, low, cue, lexicon)
    if end <= low:
        return None
    last = units[end - 1]
    if last.norm in COMMAS or last.norm in DASHES:
        opening = _comma_before(units, low, end - 1)
        if opening is None:
            return None
        start = _left(units, low, opening, lexicon)
        if units[opening + 1].kind & Kind.PREPOSITION and not lexicon.language.verb_first:
            return _trimmed(units, start, opening, lexicon) if start < opening else None
        for _ in range(MOST_APPOSITIONS):
            if (
                start >= opening
                or start - 1 <= low
                or units[start - 1].norm not in COMMAS
                or (units[start].capital and not units[start].kind & PEOPLE and opening - start > 1)
            ):
                break
            opening = start - 1
            start = _left(units, low, opening, lexicon)
        return _trimmed(units, start, end - 1, lexicon) if start < opening else None
    start = _left(units, low, end, lexicon)
    if lexicon.language.bare_clauses and low < start < end:
        if units[start - 1].kind & Kind.PRONOUN:
            return None  # "that it | supports in Idlib have reported": a verb
        if units[start - 1].kind & Kind.INFINITIVE and not units[start].kind & Kind.DETERMINER:
            name = end  # "to | respond to an attack on Damascus Reuters reported"
            while name > start and units[name - 1].capital:
                name -= 1
            return _trimmed(units, name, end, lexicon) if start < name < end else None
    if (
        start > low
        and units[start - 1].is_word
        and units[start - 1].kind & Kind.FINITE
        and not lexicon.language.verb_first
    ):
        name = _name_before_relative(units, low, start)
        if name:
            return _trimmed(units, _left(units, low, name, lexicon), name, lexicon)
    if (
        start > low
        and units[start - 1].kind & Kind.PREPOSITION
        and units[start - 1].is_word
        and units[start].kind & Kind.DETERMINER
    ) and (start - 1 == low or not units[start - 2].is_word or units[start - 2].kind & (Kind.OPENER | Kind.ADVERB)):
        start -= 1  # an opening adjunct: its own noun phrase is not the subject
        if lexicon.language.subject_after:
            return None
    if lexicon.language.adjuncts_before_cue:
        end = _before_adjunct(units, start, end)
    relative = _relative(units, start, end, lexicon)
    return _trimmed(units, start, relative if relative is not None else end, lexicon)


def _marked(units: Sequence[Unit], low: int, cue: int, lexicon: Lexicon) -> Range | None:
    """The subject that its postposition marks, with adjuncts between it and the cue: "मंत्री ने | सोमवार को दिल्ली
    में कहा"."""
    if not lexicon.markers:
        return None
    agent = lexicon.markers[0]
    for index in range(cue - 1, max(low, cue - MARKER_REACH) - 1, -1):
        unit = units[index]
        if not unit.is_word:
            return None
        if unit.norm == agent or (index >= cue - 2 and unit.norm in lexicon.markers):
            start = _left(units, low, index, lexicon)
            return _trimmed(units, start, index, lexicon) if start < index else None
        if unit.kind & Kind.PRONOUN and unit.norm.endswith(agent):
            return index, index + 1
    return None


def _skip_back(units: Sequence[Unit], low: int, end: int, lexicon: Lexicon) -> int:
    """Steps over auxiliaries, adverbs and days between subject and cue."""
    while end > low:
        unit = units[end - 1]
        if (
            (
                (unit.kind & SKIPPED_BEFORE and not unit.kind & (Kind.PRONOUN | Kind.OTHERS))
                or _is_day_number(units, low, end)
            )
            or (lexicon.is_open_adverb(unit.norm, unit.kind) and not unit.capital)
            or (unit.kind & Kind.PREPOSITION and end < len(units) and units[end].kind & Kind.TIME)
        ):
            end -= 1
        elif (unit.kind & Kind.TIME_NOUN and end - 2 > low and units[end - 2].kind & Kind.DETERMINER) or (
            _is_year(unit) and end - 2 > low and units[end - 2].kind & Kind.PREPOSITION
        ):
            end -= 2
        else:
            break
    return end


def _is_year(unit: Unit) -> bool:
    return unit.norm.isdecimal() and len(unit.norm) == 4


def _is_day_number(units: Sequence[Unit], low: int, end: int) -> bool:
    norm = units[end - 1].norm
    if not norm.isdecimal() or len(norm) > 2:
        return norm.isdecimal() and end - 2 >= low and bool(units[end - 2].kind & Kind.TIME)
    month_follows = end < len(units) and bool(units[end].kind & Kind.TIME)  # "15 декабря"
    return month_follows or (end - 2 >= low and bool(units[end - 2].kind & Kind.TIME))


def _comma_before(units: Sequence[Unit], low: int, closing: int) -> int | None:
    """The comma or dash that opens the apposition closed at `closing`."""
    for index in range(closing - 1, max(low, closing - LONGEST_SOURCE), -1):
        norm = units[index].norm
        if norm == QUOTE or norm in STOPS or norm in COLONS:
            return None
        if norm in COMMAS or norm in DASHES:
            return index if index > low else None
    return None


def _left(units: Sequence[Unit], low: int, end: int, lexicon: Lexicon) -> int:
    """The first unit of the noun phrase that ends at `end`."""
    start = end
    index = end - 1
    bottom = max(low, end - LONGEST_SOURCE)
    while index >= bottom:
        unit = units[index]
        kind = unit.kind
        glued = unit.norm in DASHES and bottom < index < end - 1 and units[index - 1].end == unit.start
        if glued and units[index + 1].start == unit.end:
            index -= 1  # "34-летний"
            start = index
            index -= 1
            continue
        if not unit.is_word and unit.norm not in QUOTE_MARKS_IN_NAMES:
            break
        if kind & Kind.PRONOUN:
            return index if index == end - 1 else start
        if unit.norm.isdecimal() and (len(unit.norm) == 4 or (index > 0 and units[index - 1].kind & Kind.TIME)):
            break
        if lexicon.language.capitals_mark_names and (
            _name_begins_behind(units, bottom, index, end) or _is_day_between(units, index, end)
        ):
            break
        if kind & (Kind.OPENER | Kind.COMPLEMENTISER | Kind.CLITIC) and not kind & (
            Kind.RELATIVE | Kind.NOUN_PREPOSITION
        ):
            break
        if kind & Kind.FINITE and not unit.capital and not kind & (Kind.RELATIVE | Kind.ROLE):
            relative = _relative_back(units, bottom, index)
            if relative is None:
                break
            index = relative - 1
            continue
        if kind & Kind.COORDINATOR and not _joins_nouns(units, bottom, index, end):
            break
        start = index
        if kind & Kind.DETERMINER and not _continues(units, bottom, index, lexicon):
            break
        index -= 1
    return start


def _relative_back(units: Sequence[Unit], bottom: int, index: int) -> int | None:
    """A relative pronoun within a few units before `index`: the verb then belongs to a relative clause."""
    for earlier in range(index - 1, max(bottom - 1, index - 4), -1):
        if units[earlier].kind & Kind.RELATIVE:
            return earlier
        if not units[earlier].is_word:
            return None
    return None


def _relative(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int | None:
    """Where a relative clause inside the phrase begins, so that the name before it can stand alone."""
    if lexicon.language.verb_first:
        return None
    for index in range(start + 1, end):
        kind = units[index].kind
        if kind & Kind.RELATIVE and not kind & Kind.DETERMINER and not units[index - 1].kind & Kind.PREPOSITION:
            return index
    return None


def _name_before_relative(units: Sequence[Unit], low: int, start: int) -> int | None:
    """Where a relative pronoun stands in the unbroken stretch before `start`."""
    for index in range(start - 1, max(low, start - LONGEST_SOURCE), -1):
        if not units[index].is_word:
            return None
        if units[index].kind & Kind.RELATIVE and not units[index].kind & Kind.COMPLEMENTISER:
            return index
    return None


def _joins_nouns(units: Sequence[Unit], bottom: int, index: int, end: int) -> bool:
    """Whether the coordinator at `index` joins two names rather than two clauses."""
    if index - 1 < bottom or index + 1 >= end:
        return False
    left, right = units[index - 1], units[index + 1]
    if not left.is_word or left.kind & (Kind.AUXILIARY | Kind.FINITE | Kind.ADVERB | Kind.TIME | Kind.PRONOUN):
        return False
    if (left.capital and right.capital) or left.kind & right.kind & Kind.ROLE:
        return True
    if left.capital and right.kind & Kind.DETERMINER and all(unit.capital for unit in units[bottom:index]):
        return True  # "RT and its defenders"
    if right.kind & Kind.DETERMINER and not left.kind & PEOPLE:
        return False
    for earlier in range(index - 1, max(bottom - 1, index - 6), -1):
        if units[earlier].kind & (Kind.FINITE | Kind.AUXILIARY) or not units[earlier].is_word:
            return index - earlier <= 4 and not units[earlier].is_word
    return index - bottom <= 6


def _continues(units: Sequence[Unit], bottom: int, determiner: int, lexicon: Lexicon) -> bool:
    """Whether the phrase goes on to the left of a determiner: "a spokesman for the ministry", "Saeed an activist"."""
    if determiner - 1 < bottom:
        return False
    before = units[determiner - 1]
    if before.kind & Kind.DETERMINER:
        return True
    if (
        units[determiner].kind & Kind.GENITIVE
        and before.is_word
        and (before.capital or not lexicon.language.nouns_are_capital)
    ):
        return not before.kind & (Kind.PREPOSITION | Kind.TIME | Kind.AUXILIARY | Kind.ADVERB)
    if before.kind & Kind.COORDINATOR:
        return _joins_nouns(units, bottom, determiner - 1, determiner + 2)
    if before.kind & (Kind.NOUN_PREPOSITION | Kind.PREPOSITION | Kind.GENITIVE):
        return determiner - 2 >= bottom and units[determiner - 2].is_word
    return lexicon.language.capitals_mark_names and _is_name_at_start(units, bottom, determiner)


def _is_name_at_start(units: Sequence[Unit], bottom: int, end: int) -> bool:
    """Whether only a capitalised name stands between the clause's start and `end`: "Mohammed Saeed | an activist"."""
    index = end - 1
    while (
        index >= bottom
        and units[index].capital
        and not units[index].kind & (Kind.TIME | Kind.PREPOSITION | Kind.NOUN_PREPOSITION)
    ):
        index -= 1
    if index == end - 1:
        return False
    at_start = (
        index < bottom or not units[index].is_word or bool(units[index].kind & (Kind.OPENER | Kind.COMPLEMENTISER))
    )
    return at_start and not units[index + 1].kind & (Kind.DETERMINER | Kind.ADVERB)


def _name_begins_behind(units: Sequence[Unit], bottom: int, index: int, end: int) -> bool:
    """Whether a lower-case word before a name belongs to what came earlier: "… the areas affected | Javad Zarif
    said"."""
    unit = units[index]
    if (
        unit.capital
        or not unit.is_word
        or index + 1 >= end
        or not units[index + 1].capital
        or units[index + 1].kind & Kind.TIME
    ):
        return False
    linking = (
        PEOPLE
        | Kind.PREPOSITION
        | Kind.NOUN_PREPOSITION
        | Kind.GENITIVE
        | Kind.DETERMINER
        | Kind.COORDINATOR
        | Kind.RELATIVE
        | Kind.FINITE
    )
    if unit.kind & Kind.ROLE and index > bottom and units[index - 1].norm.isdecimal():
        return True  # "killed 13 people | the charity said"
    if unit.kind & linking or "-" in unit.norm or index == bottom or _opens_clause(units, bottom, index):
        return False
    before = units[index - 1]
    linked = Kind.ARTICLE | Kind.OPENER | Kind.COMPLEMENTISER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION
    return before.is_word and not before.kind & linked


def _is_day_between(units: Sequence[Unit], index: int, end: int) -> bool:
    """Whether the unit is a day with an adjunct behind it, which ends no name: "civilians on Monday | in the"."""
    if index + 1 >= end or not units[index].kind & Kind.TIME:
        return False
    governed = index > 0 and units[index - 1].kind & Kind.PREPOSITION and units[index - 1].is_word
    return bool(governed or units[index + 1].kind & Kind.PREPOSITION)


def _opens_clause(units: Sequence[Unit], bottom: int, index: int) -> bool:
    """Whether nothing but modifiers stands before unit `index` in its clause: "Clinton campaign manager Robby Mook"."""
    links = Kind.PREPOSITION | Kind.FINITE | Kind.AUXILIARY | Kind.RELATIVE | Kind.COORDINATOR | Kind.INFINITIVE
    for earlier in range(index, max(bottom, index - LONGEST_MODIFIERS) - 1, -1):
        unit = units[earlier]
        if not unit.is_word or unit.kind & (Kind.OPENER | Kind.COMPLEMENTISER):
            return True
        if unit.kind & links and not unit.kind & Kind.DETERMINER:
            return False
    return index - bottom <= LONGEST_MODIFIERS


def _trimmed(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> Range | None:
    """Without leading adverbs, conjunctions and adjuncts, or trailing marks; None where nothing that names is left."""
    language = lexicon.language
    leading = Kind.OPENER | Kind.ADVERB | Kind.TIME | Kind.COORDINATOR | Kind.COMPLEMENTISER
    while start < end and (
        (units[start].kind & leading and not units[start].kind & (Kind.DETERMINER | Kind.PRONOUN))
        or (not units[start].is_word and units[start].norm not in "\"“«'‘")
    ):
        start += 1
    while end > start and not units[end - 1].is_word and units[end - 1].norm not in "\"”»)’'":
        end -= 1
    if language.capitals_mark_names:
        start = _after_participle(units, start, end, lexicon)
    if language.bare_clauses and all(unit.is_word and not unit.kind & Kind.RELATIVE for unit in units[start:end]):
        start = _after_count(units, start, end, lexicon)
    if start < end and units[start].kind & Kind.PREPOSITION and not language.place_sources:
        start = _after_adjunct(units, start, end)
    if start >= end or not any(unit.is_word for unit in units[start:end]):
        return None
    if language.place_sources and units[start].kind & Kind.PREPOSITION and end - start > LONGEST_PLACE:
        return None
    empty = Kind.PREPOSITION | Kind.AUXILIARY | Kind.ADVERB | Kind.TIME
    if all(unit.kind & empty or unit.norm.isdecimal() for unit in units[start:end] if unit.is_word):
        return None
    if units[start].kind & Kind.PREPOSITION and end - start == 2 and units[start + 1].kind & Kind.RELATIVE:
        return None  # "в котором"
    if not language.spaced and (
        units[start].kind & Kind.GENITIVE or any(unit.norm in COMMAS for unit in units[start:end])
    ):
        return None
    return start, end


def _after_count(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """Where the speaker begins behind what is counted before it: "14 people | state media"; `end` where only a clause
    is
    there: "Air strikes kill 11 in Idlib PM"."""
    linked = Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.TIME
    for at in range(end - 2, start, -1):
        before, counted = units[at - 1], units[at + 1]
        if units[at].norm.isdecimal() and before.is_word and not before.capital and not before.kind & linked:
            return at + 2 if at + 2 < end and counted.is_word and not counted.kind & linked else end
    counted = start + 2 < end and units[start + 1].norm in lexicon.counted
    number = units[start].norm.isdecimal() or units[start].norm in lexicon.numbers
    return start + 2 if number and counted and units[end - 1].kind & PEOPLE else start


def _after_participle(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """Where the speaker begins behind participles that run into it: "Speaking to AFP | director Ann Lee", "killing
    five and
    wounding dozens more | observers", "that | the resolution"."""
    if start + 1 >= end:
        return start
    first, second = units[start], units[start + 1]
    if first.kind & Kind.COMPLEMENTISER and first.kind & Kind.RELATIVE and second.kind & Kind.DETERMINER:
        return start + 1
    endings = lexicon.endings["participle_endings"]
    if not first.norm.endswith(endings) or first.kind & PEOPLE:
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
        if unit.kind & PEOPLE and not unit.capital and units[index - 1].capital:
            return index
        if units[index - 1].kind & Kind.TIME and not unit.kind & (Kind.TIME | Kind.PREPOSITION) and unit.is_word:
            return index
    return end


def source_after(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> Range | None:
    """The noun phrase that begins just after a cue, ending before unit `high`; None where there is none."""
    while (
        start < high
        and (units[start].kind & (Kind.AUXILIARY | Kind.ADVERB | Kind.PARTICLE | Kind.MARKER))
        and not units[start].kind & Kind.DETERMINER
    ):
        start += 1
    end = start
    headed = False  # the head is a role or body, which may be continued by a preposition
    while end < min(high, start + LONGEST_SOURCE):
        unit = units[end]
        kind = unit.kind
        if unit.norm in COMMAS and end > start and _is_apposition(units, end, high):
            closing = next((i for i in range(end + 1, high) if units[i].norm in COMMAS or units[i].norm == QUOTE), high)
            end = closing
            break
        if not unit.is_word and unit.norm not in QUOTE_MARKS_IN_NAMES:
            break
        if lexicon.language.bare_clauses and end > start and _begins_clause(units, start, end, lexicon):
            break
        if end > start and begins_sentence(units, end, lexicon):
            break  # "… said director Ann Lee | The people had left"
        if lexicon.language.bare_clauses and kind & Kind.FINITE and end > start and not unit.capital:
            break  # "according to the monitor | hit the village"
        if lexicon.language.nouns_are_capital and end > start and units[end - 1].capital and _is_verb_like(unit):
            break
        if unit.norm == "." or (
            kind & (Kind.COMPLEMENTISER | Kind.CLITIC | Kind.ADDRESSEE | Kind.TIME | Kind.ADVERB)
            and end > start
            and not unit.capital
        ):
            break
        if (
            kind & (Kind.TIME | Kind.CLITIC)
            or (kind & Kind.ADDRESSEE and not unit.capital)
            or (kind & Kind.COMPLEMENTISER and not kind & Kind.RELATIVE)
        ):
            break
        if kind & Kind.PRONOUN:
            return (start, end + 1) if end == start else _ended(units, start, end)
        if kind & (Kind.OPENER | Kind.RELATIVE) and not kind & (Kind.NOUN_PREPOSITION | Kind.DETERMINER):
            break
        if kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION) and end == start:
            break
        if kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION) and end + 1 < high and units[end + 1].kind & Kind.SETTING:
            break
        if kind & Kind.AGENT and end > start and units[end - 1].kind & Kind.DOCUMENT:
            end += 1  # "a report by the committee"
            continue
        if (
            kind & Kind.PREPOSITION
            and not (kind & Kind.NOUN_PREPOSITION and headed and not _is_setting(units, end + 1, high))
            and not kind & Kind.GENITIVE
        ):
            break
        headed = headed or bool(kind & PEOPLE)
        end += 1
    return _ended(units, start, end)


def begins_sentence(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether a capital article before a lower-case word begins a sentence though no mark ends the one before it."""
    article = units[index].capital and units[index].kind & Kind.ARTICLE and lexicon.language.bare_clauses
    return bool(article) and index + 1 < len(units) and units[index + 1].is_word and not units[index + 1].capital


def _begins_clause(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    """Whether a count begins at `index` behind a name, no comma between: "Rami Abdel Rahman | 23 people", "MSF |
    two"."""
    if begins_count(units, index, lexicon):
        return True
    unit = units[index]
    if index + 1 >= len(units) or not (unit.norm.isdecimal() or unit.norm in lexicon.numbers):
        return False
    if units[index + 1].kind & Kind.GENITIVE:
        return False  # "one of the factions"
    linked = Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.COORDINATOR
    return not unit.capital and not units[index - 1].kind & linked and units[index - 1].is_word


def place_after(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> Range | None:
    """The source in a place phrase behind its cue: "сообщили | в компании", or whose the document is: "говорится в
    сообщении |
    ведомства", "говорится на сайте | прокуратуры"."""
    if start + 1 >= high or not units[start].kind & Kind.PREPOSITION:
        return None
    body = start + 1
    if units[body].kind & (Kind.DOCUMENT | Kind.SETTING):
        return source_after(units, body + 1, high, lexicon)
    if not units[body].kind & (Kind.BODY | Kind.MEDIUM | Kind.ROLE) and not units[body].capital:
        body += 1  # "в пресс-службе компании", a noun of no class before the body's
        if body >= high or (not units[body].kind & Kind.BODY and not units[body].capital):
            return None
    phrase = source_after(units, start + 1, high, lexicon)
    return (start, phrase[1]) if phrase else None


def _before_adjunct(units: Sequence[Unit], start: int, end: int) -> int:
    """The end of the subject where its marker or an adjunct follows before the cue: "مارتین | در نشست خبری گفت"."""
    for index in range(start + 1, end):
        if units[index].kind & Kind.MARKER:
            return index
    for index in range(start + 1, end):
        kind = units[index].kind
        if kind & Kind.PREPOSITION and not kind & (PEOPLE | Kind.GENITIVE) and not units[index].capital:
            return index
    return end


def _is_verb_like(unit: Unit) -> bool:
    """Where nouns have capitals: a lower-case word of no class that could go on with the phrase."""
    linking = (
        Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.GENITIVE | Kind.COORDINATOR | Kind.RELATIVE
    )
    return unit.is_word and not unit.capital and not unit.norm.isdecimal() and not unit.kind & linking


def _ended(units: Sequence[Unit], start: int, end: int) -> Range | None:
    trailing = Kind.COORDINATOR | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.GOVERNED
    while end > start and (
        (not units[end - 1].is_word and units[end - 1].norm not in "\"”»)’'")
        or (units[end - 1].kind & trailing and not units[end - 1].capital)
    ):
        end -= 1
    return (start, end) if any(unit.is_word for unit in units[start:end]) else None


def _is_setting(units: Sequence[Unit], index: int, high: int) -> bool:
    """Whether what follows a preposition is when or in what document something was said."""
    return (index < high and bool(units[index].kind & (Kind.TIME | Kind.DOCUMENT | Kind.DETERMINER & Kind.TIME))) or (
        index + 1 < high
        and bool(units[index].kind & Kind.DETERMINER)
        and bool(units[index + 1].kind & (Kind.TIME | Kind.DOCUMENT))
    )


def _is_apposition(units: Sequence[Unit], comma: int, high: int) -> bool:
    following = units[comma + 1] if comma + 1 < high else None
    return (
        following is not None
        and bool(following.kind & (Kind.DETERMINER | Kind.TITLE | Kind.ROLE | Kind.SPOKESMAN | Kind.RELATIVE))
        and not following.kind & Kind.COMPLEMENTISER
    )
