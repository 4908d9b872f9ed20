"""Noun phrases as contents between subject and cue: "मंत्री ने | आरोपों का | खंडन किया", and what they are called there:
"इस आरोप को | झूठ | बताया"."""

from collections.abc import Sequence

from claimcheck.domain.claim import Polarity
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.markedsubjects import agent_before, is_agent_pronoun, marked_subject
from claimcheck.extract.sources.phrases import PEOPLE, Range, can_speak
from claimcheck.extract.sources.postposed import behind_adjuncts, behind_settings
from claimcheck.extract.units import DASHES, Unit
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import CueGroup, Frame

HEADS = PEOPLE & ~(Kind.DOCUMENT | Kind.TITLE)  # what can end an unmarked subject; behind a title stands a name
LONGEST_TAKEN_UP = 4  # words of "ان تمام الزامات"
LONGEST_CONVERB = 3  # words of "क़रार देते हुए"
BRACKETS = frozenset("()[]")


def read_marked_object(reading: ClauseReading, hit: Hit, group: CueGroup, low: int) -> bool:
    """Reads "subject object cue" in a language whose subjects are marked behind."""
    split = _split_object(reading, hit, low)
    if split is None:
        return False
    source, begin, end = split
    if hit.group(Frame.NAMED) and Frame.OBJECT in group.frames and _naming_marker(reading, begin, hit.start) < 0:
        return True  # nothing is called anything
    norms = tuple(unit.norm for unit in reading.units[begin : hit.start + 1])
    silent = reading.lexicon.holds("refusals", norms) or norms[:-1] in reading.lexicon.phrases["manner_phrases"]
    asked = group.polarity is Polarity.DEMAND and norms[-2] in reading.lexicon.postposed["place_markers"]
    if silent or asked:  # "टिप्पणी करने से इनकार किया", "बड़ा | फ़ैसला लिया", "लोगों से | अपील करते हुए"
        end = begin  # names a speaker and says nothing
    reading.add(hit, group, source, begin, end, closed=True)
    return True


def _split_object(reading: ClauseReading, hit: Hit, low: int) -> tuple[Range, int, int] | None:
    """(subject, first unit of the object, unit behind it) where a postposition marks the subject of a perfective cue:
    "मंत्री ने | आरोपों का | खंडन किया". The subject of another cue ends behind its head: "कंपनी | आरोपों का | खंडन करती है"."""
    units, lexicon = reading.units, reading.lexicon
    parted = (index + 1 for index in range(hit.start - 1, low - 1, -1) if _parts_clauses(units, index, lexicon))
    clause = next(parted, low)
    taken_up = _split_taken_up(reading, hit, clause)
    if taken_up is not None:
        return taken_up
    begin, marker = clause, _last_marker(units, clause, hit.start, lexicon)
    agent = agent_before(units, low, hit.start, lexicon) if hit.placed else None
    if agent is not None:
        begin = agent[1]  # "حکومت کی جانب سے | ان خبروں کی تردید کی گئی"
    elif marker >= 0:
        begin = marker + 1
    elif any(unit.norm.endswith(lexicon.endings["imperfective_endings"]) for unit in units[hit.start : hit.end]):
        begin = _unmarked_subject_end(units, clause, hit.start)
    else:
        marker = _last_marker(units, low, clause, lexicon)
    if agent is not None:
        source = agent[0]
    elif marker >= 0:
        pronoun = is_agent_pronoun(units[marker], lexicon)
        source = (marker, marker + 1) if pronoun else marked_subject(units, low, marker, lexicon)
    else:
        clause = behind_adjuncts(units, clause, begin, lexicon)
        source = (clause, begin) if begin > clause else None
    if source is None:
        return None
    said = (opened.cue_unit + 1 for opened in reading.read_so_far if opened.cue_unit < hit.start - 1)
    begin = behind_settings(units, max(begin, *said, 0), hit.start, lexicon)
    passed = Kind.ADVERB | Kind.AUXILIARY | Kind.COORDINATOR
    while begin < hit.start - 1 and units[begin].kind & passed and not _points(units[begin]):
        begin += 1  # "نے | بھی امریکہ کے الزامات", "जानकारी दी | और इन अफ़वाहों"
    if hit.group(Frame.NAMED):  # "نے نشانہ بنایا اور | اسے … قرار دیا"
        pronouns = lexicon.postposed["object_pronouns"]
        begin = next((i for i in range(hit.start - 1, begin, -1) if units[i].norm in pronouns), begin)
    end = _named_object_end(reading, begin, hit.start)
    while end > begin and units[end - 1].kind & Kind.OBJECT_MARKER:
        end -= 1
    return (source, begin, end) if end > begin else None


def _split_taken_up(reading: ClauseReading, hit: Hit, start: int) -> tuple[Range, int, int] | None:
    """The same where an earlier claim that is taken up stands first, "ان الزامات سے | علی خان نے | انکار کیا"; of a
    converb, the subject of the verb behind it: "ان الزامات کی | تردید کرتے ہوئے | علی خان نے کہا"."""
    units, lexicon = reading.units, reading.lexicon
    while start < hit.start - 1 and units[start].kind & (Kind.OPENER | Kind.ADVERB) and not _points(units[start]):
        start += 1
    noun = next((i for i in range(start + 1, min(start + LONGEST_TAKEN_UP, hit.start - 1)) if _is_claim(units, i)), -1)
    if noun < 0 or not units[start].kind & (Kind.DETERMINER | Kind.ANAPHOR):
        return None
    end = _named_object_end(reading, start, hit.start)
    if hit.shares_subject:
        stop = reading.next_mark(hit.end)
        marker = next((i for i in range(hit.end + 1, stop) if units[i].kind & Kind.MARKER), -1)
        source = marked_subject(units, hit.end, marker, lexicon) if marker > 0 and end == noun + 2 else None
    else:
        marked = units[end - 1].kind & Kind.MARKER
        source = (noun + 2, end - 1 if marked else end)
        if (
            source[1] <= source[0]
            or not (marked or can_speak(units, source))
            or _last_marker(units, noun, source[1], lexicon) >= 0
        ):
            return None
        led = any(unit.kind & (Kind.OBJECT_MARKER | Kind.PREPOSITION) for unit in units[source[0] : source[1]])
        source = None if led and not marked else source
    return (source, start, noun + 1) if source is not None else None


def _is_claim(units: Sequence[Unit], index: int) -> bool:
    """Whether a noun for a claim stands at `index`, and behind it the marker of an object."""
    return bool(units[index].kind & Kind.CLAIM_NOUN and units[index + 1].kind & Kind.OBJECT_MARKER)


def _points(unit: Unit) -> bool:
    """Whether the word can open an object: a determiner, a pronoun."""
    return bool(unit.kind & (Kind.DETERMINER | Kind.ANAPHOR | Kind.PRONOUN | Kind.TIME | Kind.PREPOSITION))


def _parts_clauses(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether a mark other than of quotation stands at `index`, or a word that opens a clause; a bracket, and a hyphen
    or a slash within a name, do not count."""
    unit = units[index]
    if unit.is_word and unit.kind & Kind.OPENER and unit.norm not in lexicon.postposed["attribute_words"]:
        return True  # "پناہ دے رہا ہے | تاہم پاکستان"
    if unit.is_word or unit.quote is not None or unit.norm in lexicon.marks or unit.norm in BRACKETS:
        return False
    return not ((unit.norm in DASHES or unit.norm == "/") and index > 0 and units[index - 1].end == unit.start)


def read_named(reading: ClauseReading, hit: Hit, low: int, zone: Zone) -> bool:
    """Reads "इस आरोप को झूठ बताया": a thing and, behind its marker, what it is called, which dismisses it. The cue takes
    in what it is called."""
    group, units = hit.group(Frame.NAMED), reading.units
    unmarked = reading.language.verb_first or not reading.lexicon.markers
    if group is None or unmarked or zone.kind not in (ZoneKind.NONE, ZoneKind.BARE):
        return False
    split = _split_object(reading, hit, low)
    if split is None:
        return False
    source, begin, end = split
    behind = _naming_marker(reading, begin, end)
    if behind < 0 and units[begin].kind & (Kind.ANAPHOR | Kind.DETERMINER):
        behind = next((i + 1 for i in range(begin + 1, end - 1) if units[i].kind & Kind.CLAIM_NOUN), -1)
    opening = behind + (units[behind].norm in reading.lexicon.postposed["naming_markers"])
    if behind <= begin or opening >= end:
        return False
    if not reading.calls_false(opening, end):
        return False
    reading.add(hit._replace(char_start=units[opening].start), group, source, begin, behind, closed=True)
    return True


def _last_marker(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """The last subject marker in [start, end), or a pronoun that carries one; -1 where there is none."""
    return next(
        (
            i
            for i in range(end - 1, start - 1, -1)
            if (units[i].kind & Kind.MARKER and i > start) or is_agent_pronoun(units[i], lexicon)
        ),
        -1,
    )


def read_wanted(reading: ClauseReading, hit: Hit, low: int, zone: Zone) -> bool:
    """Reads "लोगों से घर में रहने को कहा": an infinitive and its postposition before a verb of saying."""
    group, units = hit.group(Frame.INFINITIVE), reading.units
    endings = reading.lexicon.endings["wanted_endings"]
    if group is None or zone.kind is not ZoneKind.NONE or not reading.language.wanted_endings:
        return False
    index = hit.start - 1
    while index > low and units[index].kind & (Kind.OBJECT_MARKER | Kind.GENITIVE | Kind.PREPOSITION):
        index -= 1
    if index == hit.start - 1 or units[index].kind or not units[index].norm.endswith(endings):
        return False
    split = _split_object(reading, hit, low)
    if split is None or split[1] >= index:
        return False
    reading.add(hit, group, split[0], split[1], index + 1, closed=True)
    return True


def _unmarked_subject_end(units: Sequence[Unit], start: int, end: int) -> int:
    """Behind the first people or body that no postposition leads on from: "कंपनी | अपनी गलती से इनकार करती है", or -1."""
    links = Kind.GENITIVE | Kind.NOUN_PREPOSITION | Kind.OBJECT_MARKER | Kind.PREPOSITION | Kind.COORDINATOR
    for index in range(start, end - 1):
        unit, behind = units[index], units[index + 1]
        if unit.kind & Kind.PRONOUN and not unit.kind & Kind.DETERMINER:
            return index + 1
        taken_up = behind.kind & (Kind.DETERMINER | Kind.ANAPHOR) and units[index + 2].kind & Kind.CLAIM_NOUN
        if taken_up and not unit.kind & (links | Kind.DETERMINER):
            return index + 1  # "پاکستان | اس الزام کی تردید کرتا ہے"
        if unit.kind & HEADS and behind.is_word and not behind.kind & (links | PEOPLE):
            return index + 1
    return -1


def _named_object_end(reading: ClauseReading, begin: int, end: int) -> int:
    """Where an object in [begin, end) ends before a phrase that calls it something, or before the manner of the cue."""
    units, lexicon = reading.units, reading.lexicon
    norms = [unit.norm for unit in units[:end]]
    for size in range(1, LONGEST_CONVERB + 1):
        if tuple(norms[end - size :]) in lexicon.phrases["naming_converbs"]:
            marker = _naming_marker(reading, begin, end - size)
            return marker if marker > begin else end
        if tuple(norms[end - size :]) in lexicon.phrases["manner_phrases"] and end - size > begin:
            return end - size
    return end


def _naming_marker(reading: ClauseReading, begin: int, end: int) -> int:
    """The unit behind the object that is called something in [begin, end), which is its marker or what comes after the
    pronoun that carries one; -1 where nothing is."""
    units, postposed = reading.units, reading.lexicon.postposed
    for index in range(end - 1, begin, -1):
        if units[index].norm in postposed["naming_markers"]:
            return index
        if units[index - 1].norm in postposed["object_pronouns"]:
            return index
    return -1
