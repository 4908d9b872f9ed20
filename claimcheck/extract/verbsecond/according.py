"""Sources named by "laut", "nach Angaben von", "zufolge"."""

from claimcheck.domain.article import Span
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.phrases import Range
from claimcheck.extract.units import COLONS, COMMAS, DASHES
from claimcheck.extract.verbsecond.behind import content_end, is_clause, relative_end
from claimcheck.extract.verbsecond.drafting import REPORT, add
from claimcheck.extract.verbsecond.reading import VerbSecondReading
from claimcheck.extract.verbsecond.subjects import (
    end_of_apposition,
    find_antecedent,
    find_main_subject,
    find_subject_behind,
    head_kind,
    is_oblique,
    names_someone,
    within_manner,
)

OWN_REACH = 3  # units of "nach ihren eigenen Angaben"
OPENING = Kind.COORDINATOR | Kind.OPENER | Kind.ADVERB  # what may stand before the first phrase of a clause


def read_according(reading: VerbSecondReading, hit: Hit) -> None:
    """Adds what the phrase at `hit` reports, with whose words its noun is and with the noun in the cue."""
    known = len(reading.found)
    _read(reading, hit)
    for opened in reading.found[known:]:
        opened.owner = _find_owner(reading, hit, opened.source) if opened.source else None
        opened.cue = _with_own_noun(reading, hit)


def _read(reading: VerbSecondReading, hit: Hit) -> None:
    if _read_relative(reading, hit):
        return
    found = _find_source_behind(reading, hit) if hit.according == "to" else _find_source_before(reading, hit)
    if found is None or not names_someone(reading, *found[0]):
        return
    source: Range | None
    source, start, stop = found
    left, right = reading.clause_left(start), reading.clause_right(stop)
    if _is_own(reading, source):
        stop = max(hit.end, _end_of_noun(reading, source))
        source = _subject_around(reading, left, start, stop, right)
        if source is None:
            return
    if all(reading.has_kind(i, OPENING) for i in range(left, start)):
        if right == stop and left > 0 and reading.is_boundary(left - 1):
            _read_parenthesis(reading, hit, source, left, stop)
            return
        add(reading, hit, REPORT, source, [(stop, reading.last)], start=left)
        return
    behind_comma = left > 0 and reading.is_mark(left - 1, COMMAS)
    opener = left + reading.has_kind(left, Kind.PREPOSITION)  # "von dem laut Polizei"
    linked = Kind.DETERMINER | Kind.RELATIVE | Kind.COMPLEMENTISER
    relative = opener + 1 == start or not is_clause(reading, left)  # "der nach Angaben der Stadt"
    if behind_comma and reading.has_kind(opener, linked) and relative:
        begin = left + 1 if reading.has_kind(left, Kind.COMPLEMENTISER) else left
        add(reading, hit, REPORT, source, [(begin, start), (stop, right)], closed=True)
        return
    subordinate = reading.has_kind(left, Kind.OPENER) and not reading.has_kind(left, Kind.ADVERB | Kind.COORDINATOR)
    own = behind_comma and (subordinate or is_clause(reading, left))
    begin = left if own else reading.stretch_start(start)
    matrix = right + 1 < reading.last and any(other.start == right + 1 for other in reading.hits)  # "P, sagte Meyer"
    end = right if matrix and not own else content_end(reading, stop)
    add(reading, hit, REPORT, source, [(begin, start), (stop, end)], closed=True)


def _read_relative(reading: VerbSecondReading, hit: Hit) -> bool:
    """Reads a relative clause that says what its antecedent says: "ein Gutachten, | laut dem P"."""
    right, comma = reading.clause_right(hit.end), hit.start - 1
    relative = reading.is_mark(comma, COMMAS) and is_oblique(reading, hit.end) and reading.is_verb(right - 1)
    second = reading.has_kind(reading.end_of_phrase(hit.end, right), Kind.FINITE | Kind.BRACKET)  # "laut dem Rat | ist"
    if hit.according != "to" or not relative or second:
        return False
    source = find_antecedent(reading, comma - reading.has_kind(comma - 1, Kind.PARTICLE))
    return source is not None and add(reading, hit, REPORT, source, [(hit.end + 1, right)], closed=True)


def _find_source_behind(reading: VerbSecondReading, hit: Hit) -> tuple[Range, int, int] | None:
    """(the source, where its phrase begins, where that ends with what belongs to it) behind "laut", "nach Angaben von"
    or "so"."""
    opens = reading.opens_clause(hit.start) and not reading.is_mark(hit.start - 1, COMMAS | DASHES)
    end = reading.end_of_phrase(hit.end, reading.last, opens or reading.has_kind(hit.start - 1, OPENING))
    if reading.has_word(hit.start, "so_words"):
        stop = _end_of_source_apposition(reading, end)
        behind = _over_setting(reading, stop)
        return ((hit.end, stop), hit.start, behind) if end > hit.end and _is_so(reading, hit, behind) else None
    end = _end_of_list(reading, end)
    if end == hit.end:
        return None
    behind = _end_of_source_relative(reading, end)
    if behind > 0:
        return (hit.end, end), hit.start, behind
    stop = _end_of_source_apposition(reading, end)
    return (hit.end, stop), hit.start, stop


def _find_source_before(reading: VerbSecondReading, hit: Hit) -> tuple[Range, int, int] | None:
    """The same before "zufolge"."""
    begin = _before_postposition(reading, hit)
    return ((begin, hit.start), begin, hit.end) if begin < hit.start else None


def _is_own(reading: VerbSecondReading, source: Range) -> bool:
    """Whether the words are those of the subject of their clause: "eigenen Angaben", but not "eigenen Angaben der
    Stadt"."""
    own = any(reading.has_word(index, "own_adjectives") for index in range(*source))
    behind = _end_of_noun(reading, source)
    return own and not (behind < source[1] and reading.has_kind(behind, Kind.GENITIVE | Kind.DETERMINER))


def _with_own_noun(reading: VerbSecondReading, hit: Hit) -> Span:
    """The cue with the noun of the words where no more than that tells whose they are: "nach eigenen Angaben", "nach
    ihren Angaben", "ihrer | Ansicht nach"."""
    reach = range(hit.end, hit.end + OWN_REACH) if hit.according == "to" else range(hit.start - 1, hit.start)
    noun = next((i for i in reach if reading.has_kind(i, Kind.ACCORDING_NOUN)), -1)
    own = noun > 0 and reading.has_word(noun - 1, "own_adjectives")
    if noun <= 0 or not (own or reading.has_word(noun - 1, "possessives")):
        return Span(hit.char_start, hit.char_end)
    start, end = reading.units[noun - own].start, reading.units[noun].end
    return Span(min(start, hit.char_start), max(end, hit.char_end))


def _end_of_noun(reading: VerbSecondReading, source: Range) -> int:
    """Behind the noun that the words are called by."""
    return next((i + 1 for i in range(*source) if reading.has_kind(i, Kind.ACCORDING_NOUN)), source[1])


def _find_owner(reading: VerbSecondReading, hit: Hit, source: Range) -> Range | None:
    """Whose words the source is a noun of: "Nach Angaben | der Polizei", "laut Aussage von | Zeugen"; but not "laut
    einem Bericht der Zeitung", which says it itself."""
    behind = _end_of_noun(reading, source)
    owner = reading.over_preposition(behind)
    called = hit.according == "to" and hit.end <= source[0] and not reading.has_word(hit.start, "so_words")
    document = reading.has_word(source[0], "indefinite_articles") or reading.has_kind(behind - 1, Kind.DOCUMENT)
    if not called or document or owner >= source[1]:
        return None
    owned = reading.has_kind(behind, Kind.GENITIVE | Kind.DETERMINER) or not reading.has_kind(behind, Kind.PREPOSITION)
    whole = owned and reading.units[behind].is_word and names_someone(reading, owner, source[1])
    return (owner, source[1]) if whole else None


def _subject_around(reading: VerbSecondReading, left: int, start: int, stop: int, right: int) -> Range | None:
    """Whose own words the phrase from `start` to `stop` names, the subject of its clause: "| Helga Lund | hat nach
    eigenen Angaben geklagt"; None inside "wie die Polizei nach eigenen Angaben mitteilte"."""
    if within_manner(reading, left):
        return None
    if left == start:
        return find_subject_behind(reading, stop + 1, right) if reading.is_verb(stop) else None
    relative = left + 1 == start or not is_clause(reading, left)
    if left and reading.has_kind(left, Kind.DETERMINER | Kind.RELATIVE) and relative:
        return find_antecedent(reading, left - 1)
    finite = reading.find_verb(left + 1, start)
    if finite < 0:
        return None
    before = find_main_subject(reading, left, finite, finite + 1, start)[0]
    return before or find_subject_behind(reading, stop, right)


def _read_parenthesis(reading: VerbSecondReading, hit: Hit, source: Range, left: int, stop: int) -> None:
    """Reads "P, so der Minister" and "P, laut Polizei, P"."""
    index = reading.behind_marks(left - 1)
    start = reading.stretch_start(left)
    if reading.is_quote(index) and index not in reading.used_quotes and (index == start or reading.found):
        reading.used_quotes.add(index)
        start = index
    added = False
    if stop < reading.last and reading.units[stop].norm in COMMAS:
        comma, stop = stop, _behind_relative(reading, stop)
        added = stop == comma and relative_end(reading, comma) > comma  # "…, so Meyer | , der auch sagte, dass"
    rest = (
        (stop + 1, reading.last)
        if stop < reading.last and reading.units[stop].norm in COMMAS | DASHES and not added
        else (stop, stop)
    )
    add(reading, hit, REPORT, source, [(start, index + 1), rest], closed=True)
    if reading.is_mark(stop, COLONS) and reading.is_quote(stop + 1):  # "P, so Meyer weiter: | „Q“"
        add(reading, hit, REPORT, source, [(stop + 1, stop + 2)], closed=True)


def _over_setting(reading: VerbSecondReading, stop: int) -> int:
    """Behind how, where and to whom it was said: "so Meyer | weiter", "so Meyer | gegenüber der Presse"."""
    while stop < reading.last and not reading.is_boundary(stop):
        if reading.has_kind(stop, Kind.PREPOSITION) and not reading.is_noun(stop):
            end = reading.end_of_phrase(stop + 1, reading.last)
            if end == stop + 1:
                return stop
            stop = end
        elif reading.has_kind(stop, Kind.ADVERB | Kind.TIME):
            stop += 1
        else:
            return stop
    return stop


def _behind_relative(reading: VerbSecondReading, comma: int) -> int:
    """The comma that closes a relative clause of the source, or `comma`: "so Meyer, der die Lage kennt, | seien"."""
    closing = reading.clause_right(comma + 1)
    relative = reading.has_kind(comma + 1, Kind.DETERMINER | Kind.RELATIVE) and not is_clause(reading, comma + 1)
    return closing if relative and reading.is_mark(closing, COMMAS) and reading.is_verb(closing + 1) else comma


def _is_so(reading: VerbSecondReading, hit: Hit, stop: int) -> bool:
    """Whether "so" names a speaker: set off by a mark, and its phrase set off too."""
    if reading.has_kind(hit.end, Kind.ADVERB | Kind.PREPOSITION | Kind.OPENER | Kind.TIME):
        return False
    if any(other.start == hit.end for other in reading.hits):
        return False  # "so | schreibt Meyer"
    return (
        hit.start > 0
        and reading.is_boundary(hit.start - 1)
        and (stop >= reading.last or reading.is_boundary(stop))
        and stop > hit.end
    )


def _end_of_list(reading: VerbSecondReading, end: int) -> int:
    """Behind the other sources of a list whose first ends at `end`: "Informationen von NDR | , WDR und Zeitung"."""
    item = end
    while reading.is_mark(item, COMMAS):
        start = item + 1
        item = reading.end_of_phrase(start, reading.last)
        subject = reading.has_kind(start, Kind.DETERMINER) and not is_oblique(reading, start)
        if item == start or subject or not reading.units[start].is_word:
            return end
        if any(reading.has_kind(index, Kind.COORDINATOR) for index in range(start, item)):
            return item
    return end


def _end_of_source_relative(reading: VerbSecondReading, end: int) -> int:
    """Behind a relative clause of the source that ends at `end`: "Nach Angaben des Amtes, das sie prüft, | beträgt die
    Zahl"; 0 where none stands there."""
    if not reading.is_mark(end, COMMAS) or not reading.has_kind(end + 1, Kind.DETERMINER | Kind.RELATIVE):
        return 0
    closing = reading.clause_right(end + 1)
    closed = reading.is_mark(closing, COMMAS) and closing + 1 < reading.last
    verb = reading.is_verb(closing - 1) and not reading.has_kind(closing - 1, Kind.ADVERB)
    return closing + 1 if closed and verb and closing - end > 3 else 0


def _end_of_source_apposition(reading: VerbSecondReading, end: int) -> int:
    """Behind an apposition or relative clause that stands between the source and its verb."""
    if not reading.is_mark(end, COMMAS) or reading.has_kind(end + 1, Kind.COMPLEMENTISER):
        return end
    closing = reading.clause_right(end + 1)
    apposed = reading.end_of_phrase(end + 1, closing, True)
    if end + 1 < apposed < closing and is_oblique(reading, end + 1) and reading.is_verb(apposed):
        return apposed  # "Nach Angaben von Meyer, dem Leiter des Amtes | hatten"
    return (
        closing
        if reading.is_mark(closing, COMMAS)
        and reading.is_verb(closing + 1)
        and not is_clause(reading, end + 1)
        and not reading.is_verb(end + 1)
        else end_of_apposition(reading, end, reading.last)
    )


def _before_postposition(reading: VerbSecondReading, hit: Hit) -> int:
    """Where the phrase begins that a postposition closes: "offiziellen Angaben | zufolge", and behind another phrase
    "liegt im Bezirk | einer Umfrage zufolge"."""
    left = reading.clause_left(hit.start)
    if reading.end_of_phrase(left, hit.start, True) == hit.start:
        return left
    first = reading.end_of_phrase(reading.over_preposition(left), hit.start, True)
    low = first + 1 if reading.is_verb(first) else left
    within = (i for i in range(low, hit.start) if not reading.has_kind(i, Kind.ADVERB | Kind.AUXILIARY | Kind.TIME))
    starts = [i for i in within if reading.end_of_phrase(i, hit.start) == hit.start]
    said = (i for i in starts if head_kind(reading, i, hit.start) & (Kind.ACCORDING_NOUN | Kind.DOCUMENT))
    return next(said, starts[0] if starts else hit.start)
