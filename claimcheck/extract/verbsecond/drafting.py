"""A cue with its source and content → a draft of the sentence; what it cuts short, and whose words it shares."""

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.phrases import Range
from claimcheck.extract.verbsecond.reading import OpenDraft, VerbSecondReading
from claimcheck.extract.verbsecond.subjects import can_be_subject, find_subject_behind, is_anaphor
from claimcheck.languages.language import CueGroup, Frame
from claimcheck.text.normalise import fold

REPORT = CueGroup(Polarity.ASSERT, frozenset({Frame.CLAUSE, Frame.QUOTE}), ())


def add(
    reading: VerbSecondReading,
    hit: Hit,
    group: CueGroup,
    source: Range | None,
    content: list[Range],
    *,
    closed: bool = False,
    shared: bool = False,
    start: int = -1,
) -> bool:
    content = [part for part in content if part[1] > part[0]]
    polarity = _polarity(reading, hit, group)
    if polarity is None or not content:
        return False
    edge = start if start >= 0 else hit.start
    beside = _sibling_edge(reading, edge, hit, shared)
    for opened in reading.found:
        first, last = opened.content[-1]
        if first < beside < last and not opened.closed:
            opened.content[-1] = (first, beside)
    inside = next(
        (
            n
            for n in range(len(reading.found) - 1, -1, -1)
            if any(a <= hit.start < b for a, b in reading.found[n].content)
        ),
        -1,
    )
    shares = len(reading.found) - 1 if source is None and reading.found else -1
    if shared and source is None and shares < 0:
        source = _find_opening_subject(reading, hit.start)
    reading.found.append(
        OpenDraft(hit, group, source, content, polarity, _cue_span(reading, hit), shares, inside, closed)
    )
    return True


def _cue_span(reading: VerbSecondReading, hit: Hit) -> Span:
    """The cue without the small words that part it from what it reports: "verwies | darauf", "dazu | aufgerufen"."""
    bare = reading.has_word(hit.start, "impersonal") or reading.has_kind(hit.start, Kind.AUXILIARY)
    if hit.placed and hit.tail >= 0 and bare:  # "wie es in dem Brief | hieß", "ist von Toten | die Rede"
        return Span(reading.units[hit.tail_start].start, reading.units[hit.tail].end)
    start = next((i for i in range(hit.start, hit.end) if not reading.has_kind(i, Kind.ADVERB)), hit.end)
    if hit.according or start == hit.end:
        return Span(hit.char_start, hit.char_end)
    end = next((i for i in range(start + 1, hit.end) if reading.has_kind(i, Kind.ADVERB | Kind.AUXILIARY)), hit.end)
    small = all(reading.has_kind(i, Kind.ADVERB | Kind.AUXILIARY | Kind.PARTICLE) for i in range(end, hit.end))
    return Span(reading.units[start].start, reading.units[(end if small else hit.end) - 1].end)


def _sibling_edge(reading: VerbSecondReading, edge: int, hit: Hit, shared: bool) -> int:
    """The unit at which an open content ends because this cue's clause stands beside it; 0 where it is inside."""
    if shared:
        return next((i for i in range(hit.start, -1, -1) if reading.has_kind(i, Kind.COORDINATOR)), edge)
    if reading.has_kind(edge, Kind.COORDINATOR) or (
        reading.has_kind(edge, Kind.OPENER) and not reading.has_kind(edge, Kind.ADVERB | Kind.PREPOSITION)
    ):
        return edge
    return edge - 1 if edge and reading.units[edge - 1].norm == ";" else 0


def _find_opening_subject(reading: VerbSecondReading, high: int) -> Range | None:
    """The subject of the sentence's first verb."""
    start = reading.over_adverbs(0, high)
    end = reading.end_of_phrase(start, high, True)
    if can_be_subject(reading, start, end) and not is_anaphor(reading, start, end):
        return start, end
    verb = reading.find_verb(max(end, 1), high)
    return find_subject_behind(reading, verb + 1, high) if verb > 0 else None


def _in_attribute(reading: VerbSecondReading, negator: int) -> bool:
    """Whether a negation stands in a noun phrase: "mit den | nicht | ausreichenden Kräften"."""
    adjective = negator + 2 < reading.last and not reading.units[negator + 1].capital
    ahead = adjective and reading.units[negator + 2].capital
    return bool(ahead) and reading.has_kind(negator - 1, Kind.ARTICLE) and not reading.units[negator + 1].kind


def _polarity(reading: VerbSecondReading, hit: Hit, group: CueGroup) -> Polarity | None:
    if hit.according or not hit.groups or group is REPORT:
        return group.polarity
    if any(reading.lexicon.kind(fold(word)) & Kind.NEGATOR for word in group.forms[0].split()):
        return group.polarity  # the negation is the cue's own: "schloss eine Klage | nicht aus"
    negators = [i for i in range(*reading.clause_of(hit)) if reading.has_kind(i, Kind.NEGATOR)]
    negators = [i for i in negators if not _in_attribute(reading, i)]
    if group.polarity is Polarity.DENY and any(reading.has_kind(i, Kind.DETERMINER) for i in negators):
        return None  # "will | keine Ursache | ausschließen"
    if not any(reading.units[i].norm.startswith("ni") for i in negators):
        return group.polarity
    cue = tuple(unit.norm for unit in reading.units[hit.start : hit.end])[-1:]
    if cue in reading.lexicon.phrases["confirmations"]:
        return Polarity.DOUBT
    return Polarity.DENY if cue in reading.lexicon.phrases["beliefs"] else None
