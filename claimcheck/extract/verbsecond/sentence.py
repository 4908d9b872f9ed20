"""One sentence: each cue, in order, and where none is found the marks of reported speech alone."""

from collections.abc import Sequence
from operator import attrgetter

from claimcheck.domain.claim import Polarity
from claimcheck.extract.drafts import Draft
from claimcheck.extract.hits import Hit, holds_kind, phrase_at
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
    is_infinitive,
    relative_end,
)
from claimcheck.extract.verbsecond.drafting import REPORT, add
from claimcheck.extract.verbsecond.governed import find_governing, read_governed
from claimcheck.extract.verbsecond.reading import REPORTED, VerbSecondReading
from claimcheck.extract.verbsecond.subjects import (
    find_finite,
    find_place_source,
    find_subject,
    find_subject_behind,
    head_kind,
    is_anaphor,
    names_someone,
    names_speaker,
    within_manner,
)
from claimcheck.extract.verbsecond.unmarked import read_back_reference, read_colon_speech, read_reported_mood
from claimcheck.languages.language import CueGroup, Frame


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
    left = reading.clause_left(hit.start)
    right = reading.clause_right(max(hit.end, hit.tail + 1))
    apposed = _manner_before_apposition(reading, hit, left)
    if apposed >= 0:
        _read_apposed_manner(reading, hit, apposed, right)
        return
    if (within_manner(reading, left) and hit.tail < 0) or _is_inserted(reading, hit, left, right):
        _read_manner(reading, hit, left, right)
        return
    finite = find_finite(reading, hit, left, right)
    mood = finite < hit.start and reading.has_kind(finite, Kind.SUBJUNCTIVE | Kind.WEAK_SUBJUNCTIVE)
    if mood and len(reading.hits) == 1 and not reading.clause_left(finite) and right >= reading.last:
        return  # "Die Bank habe den Vorwurf zurückgewiesen.": so says who spoke last
    passive = (
        finite != hit.start and reading.has_kind(finite, Kind.PASSIVE) and not reading.has_kind(finite, Kind.BRACKET)
    )
    shared = False
    fronted: Range | None = None
    if hit.placed:
        subject = find_place_source(reading, hit, left, right)
        fronted = (left, finite) if is_anaphor(reading, left, finite) else None  # "Das | geht aus dem Brief hervor"
    else:
        subject, fronted, shared = find_subject(reading, hit, left, finite, right)
        if subject and fronted and subject[0] > finite and _is_object(reading, fronted):
            subject = _before_object(reading, hit, subject)
    if passive and not hit.relay:  # "wird Meyer zitiert": the one quoted
        agent = next((i for i in range(finite, hit.start) if reading.has_kind(i, Kind.AGENT)), -1)
        end = reading.end_of_phrase(agent + 1, hit.start) if agent >= 0 else 0
        fronted = fronted or (subject if subject and subject[0] < finite else None)  # "Der Bau | wurde von der Stadt"
        if left == finite and reading.found and reading.found[-1].content[-1][1] == left - 1:
            fronted = reading.found[-1].content[-1]  # "Der Bericht, wonach P, | wurde von der Stadt dementiert"
        named = agent >= 0 and end > agent + 1 and not reading.has_kind(agent + 1, Kind.NEGATOR)
        subject = (agent + 1, end) if named else None
        shared = False
    if hit.relay and not passive:
        subject = _find_cited(reading, hit, finite, subject, right) or subject
    if subject is None and not shared and not hit.placed:
        return
    wilful = phrase_at(reading.units, hit.start, "wilful_cues", reading.lexicon)
    if wilful and subject and not _is_willing(reading, hit, *subject):
        return  # "der Stadt droht | ein Defizit", "steht | im Zusammenhang"
    if subject and reading.has_kind(subject[0], Kind.PRONOUN) and reading.is_noun(subject[0]):
        return  # "Bitten | Sie"
    if subject and all(unit.kind & Kind.FIRST_PERSON for unit in reading.units[subject[0] : subject[1]]):
        return
    if subject and (reading.units[subject[0]].norm,) in reading.lexicon.phrases["impersonal"]:
        return  # "sieht man auch im Netz"
    if subject and hit.group(Frame.QUOTE) and names_speaker(reading, *subject):
        reading.speaking = hit, subject
    _read_contents(reading, hit, left, finite, right, subject, fronted, shared)


def _find_cited(reading: VerbSecondReading, hit: Hit, finite: int, subject: Range | None, right: int) -> Range | None:
    """Whom the subject quotes: "Der Sender zitierte | Olaf Brandt | mit den Worten"."""
    held = find_object(reading, hit, finite, subject, right)
    end = reading.end_of_phrase(held[0], held[1]) if held else 0
    return (held[0], end) if held and end > held[0] and names_speaker(reading, held[0], end) else None


def _read_contents(
    reading: VerbSecondReading,
    hit: Hit,
    left: int,
    finite: int,
    right: int,
    subject: Range | None,
    fronted: Range | None,
    shared: bool,
) -> None:
    """Adds the draft of a cue whose subject is known, if a content is found."""
    before = (
        None
        if hit.placed and find_content_behind(reading, hit, right, subject)
        else find_content_before(reading, hit, left, finite, fronted, subject, shared)
    )
    if before is not None:
        group = hit.group(Frame.QUOTE)
        if group:
            for opened in reading.found:  # "Oslo legt sich fest: „P“ | , meint Karin Voss"
                if opened.content[-1][0] == before[0] < hit.start < opened.content[-1][1]:
                    opened.content[-1] = before
            also = find_quotes_behind(reading, right, subject)
            add(reading, hit, group, subject, [before, *also], closed=True)
            rest = find_resumption(reading, max(right, subject[1] if subject else 0))
            if rest and not reading.is_quote(before[1] - 1):
                add(reading, hit, group, subject, [rest], closed=True)
            return
    joined = find_content_behind(reading, hit, right, subject)
    if joined and _read_refusal(reading, hit, left, finite, right, subject, joined):
        return
    if joined is not None and reading.is_mark(right, COLONS) and _rejected(reading, hit, finite, subject, right):
        joined = None  # "widersprach dieser Darstellung: …": what follows is the reason
    if joined is not None:
        frame, content = joined
        fitting = _fitting_group(reading, hit, joined, finite, subject, right)
        laid = frame is Frame.CLAUSE and not _lacks_object(reading, hit, left, right)
        group = fitting or (hit.group(Frame.OBJECT) if laid else None)
        target = find_object(reading, hit, finite, subject, right) if group and Frame.OBJECT in group.frames else None
        apart = group and content[0] > right + 2 and not (fitting and is_infinitive(reading, content[0]))
        if target and apart and Frame.NOUN in group.frames:
            group = None  # "fordert ein Siegel, an dem man erkennt, | ob P"
        if group:
            named = reading.end_of_phrase(target[0], target[1]) if target else 0
            parts = [(target[0], named), content] if target and named > target[0] else [content]
            if not fitting and target and any(_is_verdict(reading, i) for i in range(*target)):
                parts = [(target[0], content[1])]  # "bezeichnet die Pläne | als Beleg dafür, dass P"
            if fronted and Frame.OBJECT in group.frames and _is_object(reading, fronted):
                parts.insert(0, fronted)  # "Die Stadt rief der Verband auf, …"
            add(reading, hit, group, subject, parts, shared=shared, start=min(left, finite))
            return
    held: Range | None = None
    group = hit.group(Frame.NOUN) or hit.group(Frame.OBJECT)
    if _lacks_object(reading, hit, left, right):
        group = None  # "sah | keinen Anlass", but "sah | die Schuld beim Betreiber"
    if group:
        held = find_object(reading, hit, finite, subject, right)
        verdict = held and _is_verdict(reading, held[0])
        taken_up = fronted is not None and is_anaphor(reading, *fronted)
        named = fronted and (_is_verdict(reading, fronted[0]) or _is_object(reading, fronted))
        laid = fronted if (verdict if taken_up else named) else None  # "| Dies | nannte sie | als Lüge"
        verdict = verdict or (
            held and reading.lexicon.closing("dismissals", _norms(reading, *held)) == held[1] - held[0]
        )
        if held and verdict and not laid and not any(unit.capital for unit in reading.units[held[0] : held[1]]):
            held = None  # "Dies beschrieb er | als sinnlos"
        settled = taken_up or (
            Frame.OBJECT not in group.frames and (group.polarity is not Polarity.DOUBT or hit.tail >= 0)
        )
        if held and settled:  # "Das fordert Voss | in ihrem Buch"
            held = _behind_setting(reading, *held)
        adjunct = fronted and reading.has_kind(fronted[0], Kind.PREPOSITION)  # "Neben dem Bau | lehnt er"
        held = held or (fronted if fronted and not adjunct and _holds_noun(reading, *fronted) else None)
        if held and is_anaphor(reading, *held):
            denied = held != fronted and group.polarity in (Polarity.DENY, Polarity.DOUBT)
            if denied and add(reading, hit, group, subject, [held], closed=True):
                return  # "Die Armee bestreitet | dies"
            held = None
        if held and group.polarity is Polarity.DENY:
            reason = (i for i in range(held[0] + 1, held[1]) if reading.has_kind(i, Kind.OPENER))
            held = held[0], next(reason, held[1])  # "wies den Bericht | als unwahr | zurück"
        if held and held != fronted and held[1] == right:
            held = held[0], relative_end(reading, right)
        if held and held[1] > held[0]:  # "Den Bau nannte er | einen Fehler"
            parts = [laid, held] if laid not in (None, held) and Frame.OBJECT in group.frames else [held]
            add(reading, hit, group, subject, parts, shared=shared, start=min(left, finite), closed=True)
    ends = hit.tail < 0 or max(hit.tail + 1, relative_end(reading, hit.tail + 1)) >= reading.last
    if not held and fronted and is_anaphor(reading, *fronted) and ends:
        group = (
            hit.group(Frame.CLAUSE)
            or hit.group(Frame.THAT)
            or (None if hit.group(Frame.OBJECT) else hit.group(Frame.NOUN))
        )
        start = reading.stretch_start(left)
        if group and left > start + 2 and reading.is_mark(left - 1, COMMAS | DASHES | COLONS):
            add(reading, hit, group, subject, [(start, left - 1)], closed=True)  # "P, das teilte die Polizei mit."
        elif group and add(reading, hit, group, subject, [fronted], closed=True):
            reading.found[-1].previous = True


def _fitting_group(
    reading: VerbSecondReading, hit: Hit, joined: tuple[Frame, Range], finite: int, subject: Range | None, right: int
) -> CueGroup | None:
    """The group that takes what is joined to the cue; one of what is seen or shown takes no bare clause behind an
    object: "sah die Chance, | den Streit zu beenden"."""
    frame, content = joined
    quoted = frame is Frame.QUOTE and subject is not None and names_speaker(reading, *subject)
    plain = quoted or reading.has_kind(content[0] - 1, Kind.COMPLEMENTISER)
    plain = plain or not find_object(reading, hit, finite, subject, right)
    told = hit.group(frame) or hit.group(Frame.CLAUSE) or hit.group(Frame.QUOTE)
    return told or (hit.group(Frame.THAT) if plain else None)


def _lacks_object(reading: VerbSecondReading, hit: Hit, left: int, right: int) -> bool:
    """Whether the cue says nothing without a word that is not in its clause."""
    needed = reading.lexicon.needed.get(reading.units[hit.start].norm)
    return bool(needed) and not any(unit.norm in needed for unit in reading.units[left:right])


def _is_verdict(reading: VerbSecondReading, index: int) -> bool:
    """Whether what something is called begins there: "| als Lüge"."""
    return (reading.units[index].norm,) in reading.lexicon.phrases["verdict_openers"]


def _norms(reading: VerbSecondReading, start: int, end: int) -> list[str]:
    return [unit.norm for unit in reading.units[start:end]]


def _is_object(reading: VerbSecondReading, fronted: Range) -> bool:
    """Whether a noun phrase stands before the verb, and no adjunct."""
    start, end = fronted
    genitive = (reading.units[start].norm,) in reading.lexicon.phrases["genitive_articles"]  # "Des Weiteren"
    adjunct = genitive or reading.has_kind(start, Kind.PREPOSITION | Kind.ADVERB)
    adjunct = adjunct or not names_someone(reading, start, end)
    return not adjunct and reading.end_of_phrase(start, end, True) == end


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


def _read_refusal(
    reading: VerbSecondReading,
    hit: Hit,
    left: int,
    finite: int,
    right: int,
    subject: Range | None,
    joined: tuple[Frame, Range],
) -> bool:
    """Whether a denial or doubt gives its own words behind a colon: "lehnte den Kauf mit den Worten ab: „P“", "nannte
    die Sorge unbegründet: P". They are asserted, and what they are said of is denied. Without marks their mood shows
    them."""
    frame, told = joined
    group = hit.group(Frame.NOUN)
    reported = frame is Frame.QUOTE or holds_kind(reading.units, *told, REPORTED)
    if group is None or not reading.is_mark(right, COLONS) or not reported:
        return False
    held = find_object(reading, hit, finite, subject, right)
    if group.polarity in (Polarity.DENY, Polarity.DOUBT):
        held = _behind_setting(reading, *held) if held else None
    elif not held or not reading.lexicon.closing("dismissals", [u.norm for u in reading.units[held[0] + 1 : held[1]]]):
        return False
    if held:
        add(reading, hit, group, subject, [held], start=min(left, finite), closed=True)
    return add(reading, hit, REPORT, subject, [told], closed=True)


def _rejected(reading: VerbSecondReading, hit: Hit, finite: int, subject: Range | None, right: int) -> bool:
    """Whether a denied noun stands between the cue and its colon."""
    group = hit.group(Frame.NOUN)
    held = find_object(reading, hit, finite, subject, right) if group and group.polarity is Polarity.DENY else None
    return held is not None and any(reading.has_kind(i, Kind.CLAIM_NOUN) for i in range(*held))


def _manner_before_apposition(reading: VerbSecondReading, hit: Hit, left: int) -> int:
    """Where the clause of a cue begins that stands alone behind an apposition: "wie der Direktor, Smith, | mitteilte";
    or -1."""
    if left != hit.start or left < 5 or not reading.is_mark(left - 1, COMMAS):
        return -1
    middle = reading.clause_left(left - 1)
    if middle < 2 or not reading.is_mark(middle - 1, COMMAS):
        return -1
    start = reading.clause_left(middle - 1)
    return start if within_manner(reading, start) else -1


def _read_apposed_manner(reading: VerbSecondReading, hit: Hit, start: int, right: int) -> None:
    subject = start + 1, hit.start - 1
    if not names_someone(reading, *subject):
        return
    group = hit.group(Frame.CLAUSE) or REPORT
    begin = reading.stretch_start(start)
    rest = (right + 1, reading.last) if right < reading.last else (right, right)
    parts = [rest] if start <= begin else [(begin, start - 1), rest]
    add(reading, hit, group, subject, parts, closed=start > begin)


def _is_willing(reading: VerbSecondReading, hit: Hit, start: int, end: int) -> bool:
    """Whether who acts can, or what says so is a document."""
    if hit.placed:
        return bool(head_kind(reading, start, end) & (Kind.DOCUMENT | Kind.MEDIUM | Kind.ACCORDING_NOUN))
    return reading.has_kind(start, Kind.PRONOUN) or names_speaker(reading, start, end)


def _is_inserted(reading: VerbSecondReading, hit: Hit, left: int, right: int) -> bool:
    """Whether the cue breaks a content in two: "P, so schreibt Meyer in seinem Buch, P"."""
    so = left + 1 == hit.start and (reading.units[left].norm,) in reading.lexicon.phrases["so_words"]
    return so and reading.is_mark(left - 1, COMMAS | DASHES) and reading.is_mark(right, COMMAS | DASHES)


def _read_manner(reading: VerbSecondReading, hit: Hit, left: int, right: int) -> None:
    """Reads "Wie die Polizei mitteilte, P", "P, wie die Polizei mitteilte" and "P, wie die Polizei mitteilte, P"."""
    opening = left + 1 if reading.has_kind(left, Kind.COORDINATOR | Kind.OPENER) else left
    if hit.placed:
        subject = find_place_source(reading, hit, opening + 1, right)
    else:
        inserted = opening + 1 == hit.start
        subject = find_subject_behind(reading, opening + 1 + inserted, right if inserted else hit.start)
        if subject is None or (
            subject[1] - subject[0] == 1 and (reading.units[subject[0]].norm,) in reading.lexicon.phrases["impersonal"]
        ):
            return
    group = hit.group(Frame.CLAUSE) or REPORT
    start = reading.stretch_start(left)
    if left <= start:
        add(reading, hit, group, subject, [(right + 1, reading.last)])
    else:
        rest = (right + 1, reading.last) if right < reading.last else (right, right)
        add(reading, hit, group, subject, [(start, left - 1), rest], closed=True)


def read_verb_second(text: str, units: Sequence[Unit], lexicon: Lexicon) -> tuple[list[Draft], list[Hit]]:
    """(drafts in the order of their cues, all cues found)."""
    reading = VerbSecondReading(text, units, lexicon)
    _read(reading)
    return reading.drafts(), reading.hits
