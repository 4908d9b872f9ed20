"""One sentence: each cue, in order, and where none is found the marks of reported speech alone."""

from collections.abc import Sequence
from operator import attrgetter

from claimcheck.domain.claim import Polarity
from claimcheck.extract.drafts import Draft
from claimcheck.extract.hits import Hit, holds_kind
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.phrases import Range
from claimcheck.extract.units import COLONS, COMMAS, DASHES, Unit
from claimcheck.extract.verbsecond.according import read_according
from claimcheck.extract.verbsecond.before import find_content_before
from claimcheck.extract.verbsecond.behind import (
    find_content_behind,
    find_object,
    find_quotes_behind,
    find_resumption,
    is_clause,
    is_infinitive,
    relative_end,
)
from claimcheck.extract.verbsecond.drafting import REPORT, add
from claimcheck.extract.verbsecond.governed import find_governing, is_governed, read_governed
from claimcheck.extract.verbsecond.manner import read_manner
from claimcheck.extract.verbsecond.reading import REPORTED, CueClause, VerbSecondReading
from claimcheck.extract.verbsecond.subjects import (
    find_finite,
    find_place_source,
    find_subject,
    is_acting,
    is_anaphor,
    is_in_passive,
    names_someone,
    names_speaker,
)
from claimcheck.extract.verbsecond.unmarked import read_back_reference, read_colon_speech, read_reported_mood
from claimcheck.languages.language import CueGroup, Frame


def read_verb_second(text: str, units: Sequence[Unit], lexicon: Lexicon) -> tuple[list[Draft], list[Hit]]:
    """(drafts in the order of their cues, all cues found)."""
    reading = VerbSecondReading(text, units, lexicon)
    _read(reading)
    return reading.drafts(), reading.hits


def _read(reading: VerbSecondReading) -> None:
    """Fills `found`: by cues, else by a colon before a quotation, else by the mood of the verb."""
    read_back_reference(reading)
    governing = find_governing(reading)
    for hit in sorted((*reading.hits, *governing), key=attrgetter("start")):
        if hit.according:
            read_according(reading, hit)
        elif (reading.units[hit.start].capital and not reading.opens_clause(hit.start)) or not _is_said(reading, hit):
            continue
        elif hit in governing:
            read_governed(reading, hit)
        else:
            _read_cue(reading, hit)
    if not reading.found:
        read_colon_speech(reading)
    if not reading.found:
        read_reported_mood(reading)


def _is_said(reading: VerbSecondReading, hit: Hit) -> bool:
    """Whether it is neither an infinitive with "zu" nor an attribute of a noun: "die am Montag veröffentlichten
    Zahlen"."""
    if hit.start and reading.has_kind(hit.start - 1, Kind.INFINITIVE):
        return False
    if _is_other_verb(reading, hit):
        return False
    formed = reading.units[hit.start].norm.endswith(reading.lexicon.endings["adjective_endings"])
    if not formed and is_anaphor(reading, hit.start - 1, hit.start):
        return True  # "Das | fordert | Parteichefin Voss"
    openers = (i for i in range(max(0, hit.start - 8), hit.start) if reading.has_kind(i, Kind.DETERMINER))
    return not any(reading.end_of_phrase(i, reading.last) > hit.start for i in openers)


def _is_other_verb(reading: VerbSecondReading, hit: Hit) -> bool:
    """Whether a part that stands away from it makes it another verb: "forderte Truppen an", "verspricht sich"."""
    if hit.tail >= 0 or hit.end - hit.start > 1:
        return False
    objects = reading.lexicon.idioms.get(reading.units[hit.start].norm, frozenset())
    right = reading.clause_right(hit.end)
    closing = next((index for index in range(hit.end, right) if _closes_verb(reading, index, right)), -1)
    left = reading.clause_left(hit.start) if hit.start else 0
    beside = (*reading.units[left : hit.start], *reading.units[hit.end : right])
    if closing > 0 or any(unit.norm in objects for unit in beside):
        return True
    return _closes_verb(reading, reading.last - 1, reading.last) and reading.units[reading.last - 1].norm in objects


def _closes_verb(reading: VerbSecondReading, index: int, right: int) -> bool:
    """Whether the part of a verb stands at `index`, closing its clause."""
    ends = index + 1 == right or reading.has_kind(index + 1, Kind.COORDINATOR)
    return ends and reading.has_kind(index, Kind.PARTICLE) and not reading.units[index].capital


def _read_cue(reading: VerbSecondReading, hit: Hit) -> None:
    if read_manner(reading, hit) or (hit.placed and hit.tail >= 0 and reading.has_word(hit.start, "impersonal")):
        return  # "es", with its verb at the end of another clause than "wie es in dem Brief hieß"
    left, right = reading.clause_of(hit)
    finite = find_finite(reading, hit, left, right)
    mood = finite < hit.start and reading.has_kind(finite, REPORTED)
    if mood and len(reading.hits) == 1 and not reading.clause_left(finite) and right >= reading.last:
        return  # "Die Bank habe den Vorwurf zurückgewiesen.": so says who spoke last
    clause = _with_subject(reading, hit, left, finite, right)
    subject = clause.subject
    if subject is None and not clause.shared and not hit.placed:
        return
    if subject and not _may_speak(reading, hit, *subject):
        return
    if subject and hit.group(Frame.QUOTE) and names_speaker(reading, *subject):
        reading.speaking = hit, subject
    _read_contents(reading, clause)


def _with_subject(reading: VerbSecondReading, hit: Hit, left: int, finite: int, right: int) -> CueClause:
    """The clause of a cue with who speaks in it: its subject, the agent of a passive, whom a relay quotes."""
    shared = False
    fronted: Range | None = None
    if hit.placed:
        subject = find_place_source(reading, hit, left, right)
        fronted = (left, finite) if is_anaphor(reading, left, finite) else None  # "Das | geht aus dem Brief hervor"
    else:
        subject, fronted, shared = find_subject(reading, hit, left, finite, right)
        if subject and fronted and subject[0] > finite and _is_object(reading, fronted):
            subject = _before_object(reading, hit, subject)
    passive = is_in_passive(reading, hit, finite)
    if passive and not hit.relay:  # "wird Meyer zitiert": the one quoted
        fronted = fronted or (subject if subject and subject[0] < finite else None)  # "Der Bau | wurde von der Stadt"
        if left == finite and reading.found and reading.found[-1].content[-1][1] == left - 1:
            fronted = reading.found[-1].content[-1]  # "Der Bericht, wonach P, | wurde von der Stadt dementiert"
        return CueClause(hit, left, finite, right, _find_agent(reading, finite, hit.start), fronted)
    clause = CueClause(hit, left, finite, right, subject, fronted, shared)
    cited = _find_cited(reading, clause) if hit.relay and not passive else None
    return clause._replace(subject=cited or subject)


def _find_agent(reading: VerbSecondReading, low: int, high: int) -> Range | None:
    """Who does what a passive says: "wurde | von der Stadt | dementiert"."""
    agent = next((i for i in range(low, high) if reading.has_kind(i, Kind.AGENT)), -1)
    end = reading.end_of_phrase(agent + 1, high) if agent >= 0 else 0
    return (agent + 1, end) if end > agent + 1 and not reading.has_kind(agent + 1, Kind.NEGATOR) else None


def _may_speak(reading: VerbSecondReading, hit: Hit, start: int, end: int) -> bool:
    """Whether the subject can do what the cue says, and is somebody else than the writer: not "sieht | man"."""
    own = all(unit.kind & Kind.FIRST_PERSON for unit in reading.units[start:end])
    return not own and not reading.has_word(start, "impersonal") and is_acting(reading, hit, start, end)


def _find_cited(reading: VerbSecondReading, clause: CueClause) -> Range | None:
    """Whom the subject quotes: "Der Sender zitierte | Olaf Brandt | mit den Worten"."""
    held = find_object(reading, clause)
    end = reading.end_of_phrase(held[0], held[1]) if held else 0
    return (held[0], end) if held and end > held[0] and names_speaker(reading, held[0], end) else None


def _read_contents(reading: VerbSecondReading, clause: CueClause) -> None:
    """Adds the draft of a cue whose subject is known, if a content is found: before it, behind it, a noun in its
    clause, or what the sentence before said."""
    if _read_before(reading, clause):
        return
    joined = find_content_behind(reading, clause)
    if joined and (_read_refusal(reading, clause, joined) or _read_joined(reading, clause, joined)):
        return
    _read_noun(reading, clause)


def _read_before(reading: VerbSecondReading, clause: CueClause) -> bool:
    """Reads "P, sagte X", and what the cue goes on to report behind it."""
    hit, subject = clause.hit, clause.subject
    if hit.placed and find_content_behind(reading, clause):
        return False
    before, group = find_content_before(reading, clause), hit.group(Frame.QUOTE)
    if before and group is None and is_clause(reading, before[0]):
        group = hit.group(Frame.THAT)  # "Der Zug war zu schnell, | ermittelte die Polizei"
    if before is None or group is None:
        return False
    for opened in reading.found:  # "Oslo legt sich fest: „P“ | , meint Karin Voss"
        if opened.content[-1][0] == before[0] < hit.start < opened.content[-1][1]:
            opened.content[-1] = before
    end = max(clause.right, subject[1] if subject else 0)
    add(reading, hit, group, subject, [before, *find_quotes_behind(reading, end)], closed=True)
    rest = find_resumption(reading, end)
    if rest and not reading.is_quote(before[1] - 1):
        add(reading, hit, group, subject, [rest], closed=True)
    return True


def _read_joined(reading: VerbSecondReading, clause: CueClause, joined: tuple[Frame, Range]) -> bool:
    """Reads what follows the cue's clause, with whom or what it is said of: "Die Stadt | rief er auf, | P"."""
    hit, fronted = clause.hit, clause.fronted
    if reading.is_mark(clause.right, COLONS) and _rejected(reading, clause):
        return False  # "widersprach dieser Darstellung: …": what follows is the reason
    frame, content = joined
    fitting = _fitting_group(reading, clause, joined)
    laid = frame is Frame.CLAUSE and not _lacks_object(reading, clause)
    group = fitting or (hit.group(Frame.OBJECT) if laid else None)
    if group is None:
        return False
    target = find_object(reading, clause) if Frame.OBJECT in group.frames else None
    apart = content[0] > clause.right + 2 and not (fitting and is_infinitive(reading, content[0]))
    if target and apart and Frame.NOUN in group.frames:
        return False  # "fordert ein Siegel, an dem man erkennt, | ob P"
    named = reading.end_of_phrase(target[0], target[1]) if target else 0
    parts = [(target[0], named), content] if target and named > target[0] else [content]
    if not fitting and target and any(reading.has_word(i, "verdict_openers") for i in range(*target)):
        parts = [(target[0], content[1])]  # "bezeichnet die Pläne | als Beleg dafür, dass P"
    if fronted and Frame.OBJECT in group.frames and _is_object(reading, fronted):
        parts.insert(0, fronted)  # "Die Stadt rief der Verband auf, …"
    add(reading, hit, group, clause.subject, parts, shared=clause.shared, start=clause.left)
    return True


def _read_noun(reading: VerbSecondReading, clause: CueClause) -> None:
    """Reads a noun that the cue denies, asks for or judges: "| Dies | nannte sie | als Lüge"."""
    hit, fronted, subject = clause.hit, clause.fronted, clause.subject
    group = hit.group(Frame.NOUN) or hit.group(Frame.OBJECT)
    if group is None or _lacks_object(reading, clause):
        _read_taken_up(reading, clause)  # "sah | keinen Anlass", but "sah | die Schuld beim Betreiber"
        return
    held, laid = _find_noun(reading, clause, group)
    held = _lone_anaphor(reading, *held) if held else None
    if held and is_anaphor(reading, *held):
        denied = held != fronted and group.polarity in (Polarity.DENY, Polarity.DOUBT)
        if denied and add(reading, hit, group, subject, [held], closed=True):
            return  # "Die Armee bestreitet | dies"
        held = None
    if held is None:
        _read_taken_up(reading, clause)
        return
    if is_governed(reading, hit, held[0]):
        return  # "hat | um Hilfe | gebeten"
    if group.polarity is Polarity.DENY:
        reason = (i for i in range(held[0] + 1, held[1]) if reading.has_kind(i, Kind.OPENER))
        held = held[0], next(reason, held[1])  # "wies den Bericht | als unwahr | zurück"
    if held != fronted and held[1] == clause.right:
        held = held[0], relative_end(reading, clause.right)
    if held[1] > held[0]:  # "Den Bau nannte er | einen Fehler"
        parts = [laid, held] if laid not in (None, held) and Frame.OBJECT in group.frames else [held]
        add(reading, hit, group, subject, parts, shared=clause.shared, start=clause.left, closed=True)


def _find_noun(reading: VerbSecondReading, clause: CueClause, group: CueGroup) -> tuple[Range | None, Range | None]:
    """(the noun in the cue's clause, what before the verb it is said of)."""
    hit, fronted = clause.hit, clause.fronted
    held = find_object(reading, clause)
    verdict = held and reading.has_word(held[0], "verdict_openers")
    taken_up = fronted is not None and is_anaphor(reading, *fronted)
    named = fronted and (reading.has_word(fronted[0], "verdict_openers") or _is_object(reading, fronted))
    laid = fronted if (verdict if taken_up else named) else None  # "| Dies | nannte sie | als Lüge"
    verdict = verdict or (held and _dismisses(reading, *held))
    if held and verdict and not laid and not any(unit.capital for unit in reading.units[slice(*held)]):
        held = None  # "Dies beschrieb er | als sinnlos"
    settled = taken_up or (Frame.OBJECT not in group.frames and (group.polarity is not Polarity.DOUBT or hit.tail >= 0))
    if held and settled:  # "Das fordert Voss | in ihrem Buch"
        held = _behind_setting(reading, *held)
    adjunct = fronted and reading.has_kind(fronted[0], Kind.PREPOSITION)  # "Neben dem Bau | lehnt er"
    return held or (fronted if fronted and not adjunct and _holds_noun(reading, *fronted) else None), laid


def _lone_anaphor(reading: VerbSecondReading, start: int, end: int) -> Range:
    """The anaphor alone that opens an object, if it is no article: "wies | dies | am Rande einer Tagung zurück"."""
    behind = Kind.PREPOSITION | Kind.ADVERB | Kind.TIME
    alone = is_anaphor(reading, start, start + 1) and reading.has_kind(start + 1, behind)
    return (start, start + 1) if alone and not reading.is_noun(start + 1) else (start, end)


def _read_taken_up(reading: VerbSecondReading, clause: CueClause) -> None:
    """Reads "Das teilte die Polizei mit": what stands before it, or the sentence before."""
    hit, left, fronted = clause.hit, clause.left, clause.fronted
    ends = hit.tail < 0 or max(hit.tail + 1, relative_end(reading, hit.tail + 1)) >= reading.last
    if not fronted or not is_anaphor(reading, *fronted) or not ends:
        return
    noun = None if hit.group(Frame.OBJECT) else hit.group(Frame.NOUN)
    group = hit.group(Frame.CLAUSE) or hit.group(Frame.THAT) or noun
    start = reading.stretch_start(left)
    if group and left > start + 2 and reading.is_mark(left - 1, COMMAS | DASHES | COLONS):
        add(reading, hit, group, clause.subject, [(start, left - 1)], closed=True)  # "P, das teilte die Polizei mit."
    elif group and add(reading, hit, group, clause.subject, [fronted], closed=True):
        reading.found[-1].previous = True


def _fitting_group(reading: VerbSecondReading, clause: CueClause, joined: tuple[Frame, Range]) -> CueGroup | None:
    """The group that takes what is joined to the cue; one of what is seen or shown takes no bare clause behind an
    object: "sah die Chance, | den Streit zu beenden"."""
    hit, subject = clause.hit, clause.subject
    frame, content = joined
    quoted = frame is Frame.QUOTE and subject is not None and names_speaker(reading, *subject)
    plain = quoted or reading.has_kind(content[0] - 1, Kind.COMPLEMENTISER) or not find_object(reading, clause)
    told = hit.group(frame) or hit.group(Frame.CLAUSE) or hit.group(Frame.QUOTE)
    return told or (hit.group(Frame.THAT) if plain else None)


def _lacks_object(reading: VerbSecondReading, clause: CueClause) -> bool:
    """Whether the cue says nothing without a word that is not in its clause."""
    needed = reading.lexicon.needed.get(reading.units[clause.hit.start].norm)
    return bool(needed) and not any(unit.norm in needed for unit in reading.units[clause.left : clause.right])


def _dismisses(reading: VerbSecondReading, start: int, end: int) -> bool:
    """Whether the words are one phrase that calls something false."""
    return reading.lexicon.closing("dismissals", [unit.norm for unit in reading.units[start:end]]) == end - start


def _is_object(reading: VerbSecondReading, fronted: Range) -> bool:
    """Whether a noun phrase stands before the verb, and no adjunct."""
    start, end = fronted
    genitive = reading.has_word(start, "genitive_articles")  # "Des Weiteren"
    adjunct = genitive or reading.has_kind(start, Kind.PREPOSITION | Kind.ADVERB)
    whole = reading.end_of_phrase(start, end, True) == end
    return whole and not adjunct and names_someone(reading, start, end)


def _before_object(reading: VerbSecondReading, hit: Hit, subject: Range) -> Range:
    """The subject without the bare noun that is the object of a cue which it would else lack: "Der Stadt wirft | Karin
    Voss | Betrug vor"."""
    start, end = subject
    least = 2 + reading.has_kind(start, Kind.DETERMINER)
    alone = end == hit.tail_start and hit.tail + 1 >= reading.last and hit.group(Frame.OBJECT) is not None
    return (start, end - 1) if alone and end - start >= least and reading.is_noun(end - 1) else subject


def _behind_setting(reading: VerbSecondReading, start: int, end: int) -> Range | None:
    """The noun phrase behind where and how it was said: "gab | in Oslo | den Preisträger bekannt"; None where there is
    no more."""
    while start < end and reading.has_kind(start, Kind.PREPOSITION) and not reading.is_noun(start):
        behind = reading.end_of_phrase(start + 1, end)
        if behind == start + 1:
            return None
        start = reading.over_between(behind, end)
    return (start, end) if start < end and _holds_noun(reading, start, end) else None


def _holds_noun(reading: VerbSecondReading, start: int, end: int) -> bool:
    """Whether more than adverbs and days stand there: "Den Vorwurf", not "Bisher"."""
    return any(
        reading.is_quote(index) or not reading.has_kind(index, Kind.ADVERB | Kind.TIME | Kind.AUXILIARY)
        for index in range(start, end)
    )


def _read_refusal(reading: VerbSecondReading, clause: CueClause, joined: tuple[Frame, Range]) -> bool:
    """Whether a denial or doubt gives its own words behind a colon: "lehnte den Kauf mit den Worten ab: „P“", "nannte
    die Sorge unbegründet: P". They are asserted, and what they are said of is denied. Without marks their mood shows
    them."""
    hit, subject = clause.hit, clause.subject
    frame, told = joined
    group = hit.group(Frame.NOUN)
    reported = frame is Frame.QUOTE or holds_kind(reading.units, *told, REPORTED)
    if group is None or not reading.is_mark(clause.right, COLONS) or not reported:
        return False
    held = find_object(reading, clause)
    if group.polarity in (Polarity.DENY, Polarity.DOUBT):
        held = _behind_setting(reading, *held) if held else None
    elif not held or not reading.lexicon.closing("dismissals", [u.norm for u in reading.units[held[0] + 1 : held[1]]]):
        return False
    if held:
        add(reading, hit, group, subject, [held], start=clause.left, closed=True)
    return add(reading, hit, REPORT, subject, [told], closed=True)


def _rejected(reading: VerbSecondReading, clause: CueClause) -> bool:
    """Whether a denied noun stands between the cue and its colon."""
    group = clause.hit.group(Frame.NOUN)
    held = find_object(reading, clause) if group and group.polarity is Polarity.DENY else None
    return held is not None and any(reading.has_kind(i, Kind.CLAIM_NOUN) for i in range(*held))
