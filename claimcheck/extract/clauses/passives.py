"""Passive cues, with their agent where one is named."""

from claimcheck.domain.claim import OPPOSING, Polarity
from claimcheck.extract.bareclauses import is_period
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.hits import Hit, holds_kind
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.phrases import Range, can_speak
from claimcheck.extract.units import COMMAS
from claimcheck.extract.zones import opens_infinitive
from claimcheck.languages.language import Frame


def read_passive(reading: ClauseReading, hit: Hit, low: int) -> bool:
    """Reads a passive cue with its agent; True where the cue is passive, read or not."""
    if not reading.language.passive_auxiliaries or hit.progressive:
        return False
    units, index = reading.units, hit.start
    while (
        index > low
        and units[index - 1].kind & (Kind.ADVERB | Kind.AUXILIARY)
        and not units[index - 1].kind & Kind.PASSIVE
    ):
        index -= 1
    passive = index > low and bool(units[index - 1].kind & Kind.PASSIVE)
    by = hit.end + 2 * is_period(units, hit.end)  # "declared last week | by the council"
    while by < len(units) - 1 and (units[by].kind & Kind.TIME or units[by + 1].kind & Kind.TIME):
        by += 1  # "on Thursday | by"
    agent = by < len(units) and bool(units[by].kind & Kind.AGENT)
    reduced = agent and not passive and index > low and bool(units[index - 1].kind & Kind.CLAIM_NOUN)
    always = units[hit.end - 1].norm.endswith(reading.lexicon.endings["passive_participles"])
    if not passive and not reduced:
        return always or (agent and units[hit.end - 1].norm.endswith(reading.lexicon.endings["finite_suffixes"]))
    if agent and any(group.frames & {Frame.NOUN, Frame.CLAUSE} for group in hit.groups):
        source = source_after(units, by + 1, len(units), reading.lexicon)
        while index > low and units[index - 1].kind & (Kind.PASSIVE | Kind.AUXILIARY):
            index -= 1  # "la acusación | ha sido desmentida por"
        thing = _claim_before(reading, index) or source_before(units, low, index, reading.lexicon)
        spoken = passive and source and any(Frame.NOUN in group.frames for group in hit.groups)
        capital = source and any(unit.capital for unit in units[source[0] : source[1]])
        named = spoken and (can_speak(units, source) or capital) and not units[source[0]].kind & Kind.RELATIVE
        if source and thing and (named or holds_kind(units, *thing, Kind.CLAIM_NOUN | Kind.ANAPHOR)):
            group = next(group for group in hit.groups if group.frames & {Frame.NOUN, Frame.CLAUSE})
            reading.add(hit, group, source, thing[0], thing[1], closed=True)
    elif agent and passive:
        while index > low and units[index - 1].kind & (Kind.PASSIVE | Kind.AUXILIARY | Kind.ADVERB):
            index -= 1
        _read_accused(reading, hit, source_before(units, low, index, reading.lexicon), by + 1)
    return True


def _read_accused(reading: ClauseReading, hit: Hit, party: Range | None, start: int) -> None:
    """Reads who is accused, by the agent at `start`, and behind that in an infinitive of what: "Le maire a été accusé
    par l'opposition | d'avoir menti"."""
    group, units, lexicon = hit.group(Frame.OBJECT), reading.units, reading.lexicon
    source = source_after(units, start, len(units), lexicon, governed=True)
    if group is None or group.polarity is not Polarity.ACCUSE or party is None or source is None:
        return
    close = reading.next_mark(source[1])
    done = (
        at for at in range(start + 1, close) if units[at].kind & Kind.GENITIVE and opens_infinitive(units, at, lexicon)
    )
    end = next(done, source[1])
    if end < close and units[end].kind & Kind.GENITIVE and can_speak(units, (start, end)):
        reading.add(hit, group, (start, end), *party, closed=True, also=(end, close))


def read_agent_first(reading: ClauseReading, hit: Hit, low: int) -> bool:
    """Reads a denial that closes its clause behind its agent, where nouns end their phrases: "这一说法遭到 | 军方 |
    否认"; True where it is read."""
    units, group = reading.units, hit.group(Frame.NOUN)
    closes = hit.end >= len(units) or not units[hit.end].is_word
    if not reading.language.heads_last or group is None or not closes:
        return False
    if reading.polarity(hit, group) not in OPPOSING:
        return False
    agent = next((at for at in range(hit.start - 1, low, -1) if units[at].kind & Kind.AGENT), -1)
    comma = max((at for at in range(low, hit.start) if units[at].norm in COMMAS), default=-1)
    cue = hit.start - bool(units[hit.start - 1].kind & Kind.GENITIVE)  # "遭到美国和伊朗 | 的 | 否认"
    source = source_before(units, agent + 1, cue, reading.lexicon) if comma < agent < cue - 1 else None
    if source is None or source[0] != agent + 1:
        return False
    passed, end = Kind.ADVERB | Kind.AUXILIARY | Kind.TIME | Kind.COORDINATOR | Kind.OPENER, agent
    while end > comma + 1 and units[end - 1].kind & passed:
        end -= 1
    start = max(comma + 1, low)
    while start < end and units[start].kind & passed and not units[start].kind & Kind.DETERMINER:
        start += 1
    if not holds_kind(units, start, end, Kind.CLAIM_NOUN | Kind.ANAPHOR):
        return False
    reading.close_open(max(comma, reading.first))
    reading.add(hit, group, source, start, end, closed=True)
    return True


def _claim_before(reading: ClauseReading, index: int) -> Range | None:
    """The claim with its noun and whose it is, where the verb of its clause stands before the passive that begins at
    `index`: "The mayor's claim that the dam is safe | was rejected by". Its own content ends there."""
    opened = reading.read_so_far[-1] if reading.read_so_far else None
    if opened is None or not opened.source_start < opened.cue_unit < opened.start <= index < opened.end:
        return None
    verb = holds_kind(reading.units, opened.start, index, Kind.FINITE | Kind.PASSIVE)
    if verb and reading.units[opened.cue_unit].kind & Kind.CLAIM_NOUN:
        reading.close_open(index)
        return opened.source_start, index
    return None
