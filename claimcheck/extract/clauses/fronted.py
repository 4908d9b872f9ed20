"""Contents before their cue: quotations and clauses."""

from itertools import pairwise

from claimcheck.domain.claim import Polarity
from claimcheck.extract.clauses.reading import ClauseReading, OpenDraft
from claimcheck.extract.clauses.relays import is_relay
from claimcheck.extract.clauses.speakerbehind import (
    SHORTEST_FRONTED,
    ends_clause,
    ends_source,
    inverted_subject,
    rest_is_setting,
    source_behind,
    speaker_follows,
    verb_start,
)
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.objects import CLOSING_MARKS
from claimcheck.extract.sources.appositions import holds_clause
from claimcheck.extract.sources.phrases import PEOPLE, Range, can_speak
from claimcheck.extract.units import COMMAS, DASHES, STOPS
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import CueGroup, Frame

LONGEST_TOLD = 7  # units that name who was told
LONGEST_SETTING = 6  # units between a cue and the comma that closes its clause
LONGEST_OPENING = 3  # words before the infinitive of a plan
SETTINGS = Kind.TIME | Kind.ADVERB | Kind.ADDRESSEE | Kind.PREPOSITION
CONTINUATION_REACH = 20  # units between the parts of a quotation broken by its cue


def read_fronted(reading: ClauseReading, hit: Hit, before: Range | None, zone: Zone, high: int) -> bool:
    """`"P," X said`, `"P," said X`, `P, X said.`: True where the content stands before."""
    group = hit.group(Frame.QUOTE)
    if group is None:
        return _read_finding(reading, hit, before, zone, high)
    if _goes_on_about_speaker(reading, hit, before, zone):
        zone = zone._replace(kind=ZoneKind.NONE, at=hit.end, content=hit.end)
    if hit.shares_subject and hit.tail >= 0:
        return False  # "«P» مشيرا إلى Q"
    if hit.shares_subject and zone.kind is ZoneKind.COMPLEMENT and zone.at == hit.end:
        return False  # '"P," adding that'
    source_start = before[0] if before else verb_start(reading, hit)
    quote = find_quote_before(reading, source_start)
    if reading.language.verb_first and hit.joined:
        quote = None  # "رد بأن «P»، وتوعد بالثأر": the quotation is another cue's
    if quote is None and before is not None and reading.language.nominal_markers:
        quote, source_start = find_quote_before(reading, hit.start), hit.start  # "मंत्री ने “…” कहा"
    if (
        reading.language.objects_before
        and before is not None
        and quote is None
        and not can_speak(reading.units, before)
        and not _follows_quotation(reading, before[0])
    ):
        return False  # "دولت …، حالت فوق‌العاده | اعلام کرد": an object
    if zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.COLON) and zone.at - hit.end <= 8 and not _runs_on(reading, quote):
        return False
    if quote is not None:
        after = source_behind(reading, hit, high) if before is None else None
        reading.used_quotes.add(quote)
        start = _mixed_start(reading, quote)
        reading.add(
            hit, group, before or after, start, source_start, closed=True, also=_find_continuation(reading, hit, after)
        )
        return True
    if reading.language.verb_first:
        return False
    return _read_fronted_clause(reading, hit, group, before, zone, high)


def _follows_quotation(reading: ClauseReading, index: int) -> bool:
    """Whether a comma and what closes a short quotation stand before `index`: "«من نمی‌روم»، | کریمی گفت"."""
    before = reading.units[max(reading.first, index - 2) : index]
    return len(before) > 1 and before[0].norm in CLOSING_MARKS and before[1].norm in COMMAS


def _goes_on_about_speaker(reading: ClauseReading, hit: Hit, before: Range | None, zone: Zone) -> bool:
    """Whether what could be the complementiser is a relative behind the speaker's comma, since a clause stands before
    the cue: "El puente fue cerrado, anunció la policía, | que busca al dueño"."""
    units, edge, language = reading.units, verb_start(reading, hit), reading.language
    if before is not None or zone.kind is not ZoneKind.COMPLEMENT or edge <= reading.first or language.bare_clauses:
        return False
    behind = zone.at - 1 > hit.end and units[zone.at].kind & Kind.RELATIVE
    some = reading.lexicon.is_number(units[hit.end].norm)  # "dijo | un vecino que lo vio"
    behind = behind and (some or units[zone.at - 1].norm in COMMAS)
    after = source_behind(reading, hit, zone.at) if behind and language.articles else None
    start = find_clause_start(reading, edge)
    told = after is not None and units[edge - 1].norm in COMMAS and not any(o.start < edge for o in reading.read_so_far)
    return told and holds_clause(units, start, edge - 1, reading.lexicon)


def _read_finding(reading: ClauseReading, hit: Hit, before: Range | None, zone: Zone, high: int) -> bool:
    """`P, a study shows.`: a clause before a cue that takes no quotation, which closes the sentence behind a comma."""
    group, units = hit.group(Frame.CLAUSE), reading.units
    closes = reading.language.bare_clauses and reading.closes_sentence(hit.end)
    if group is None or before is None or not closes or before[0] <= reading.first:
        return False
    return units[before[0] - 1].norm in COMMAS and _read_fronted_clause(reading, hit, group, before, zone, high)


def _read_fronted_clause(
    reading: ClauseReading, hit: Hit, group: CueGroup, before: Range | None, zone: Zone, high: int
) -> bool:
    """An indirect clause before its cue: "six people died, the ministry said", "…, sagte der Minister"."""
    units = reading.units
    if (
        zone.kind in (ZoneKind.QUOTE, ZoneKind.COLON, ZoneKind.COMPLEMENT)
        or not (group.frames & {Frame.CLAUSE, Frame.THAT} or _closes_with_speaker(reading, hit, before, zone, high))
        or hit.shares_subject
        or (zone.kind is ZoneKind.QUESTION and reading.language.dative_suffixes)  # "он рассказал, | как бежал"
        or (reading.language.cue_closes and zone.kind is ZoneKind.BARE)  # "اعلام کرد، | P"
        or (reading.language.heads_last and (zone.kind is ZoneKind.BARE or Frame.CLAUSE not in group.frames))
    ):
        return False
    source = inverted_subject(reading, hit, before, zone)
    if source is None and _read_without_subject(reading, hit, group, zone):
        return True
    if source is not None:
        edge = hit.start
    elif before is not None:
        source, edge = before, _edge_before_subject(reading, hit, group, before, zone)
        if edge < 0:
            return False
    else:
        edge = verb_start(reading, hit)
        if not edge or (units[edge - 1].norm not in COMMAS and units[edge - 1].norm not in DASHES):
            return False
        if not hit.placed and units[hit.end - 1].norm.endswith(reading.lexicon.endings["subject_endings"]):
            return _read_with_its_subject(reading, hit, group, edge)
        source = source_behind(reading, hit, high)
        if source is None or not ends_source(reading, hit, source, zone):
            return False
        if _is_thing(reading, source) and not _closes_on_speaker(reading, hit, source, edge, zone):
            return False
        if hit.group(Frame.INFINITIVE) and reading.language.dative_suffixes and _opens_plan(reading, source):
            return False  # "сторона, має намір | швидко відремонтувати кораблі"
    start = find_clause_start(reading, edge)
    if before is not None and _is_adjunct(reading, start, edge):
        return False
    taken_up = (units[start].norm, units[start + 1].norm) in reading.lexicon.phrases["back_references"]
    if taken_up:
        return True  # "Об этом заявил мэр, передает агентство"
    if reading.language.dative_suffixes and (units[start].norm,) in reading.lexicon.phrases["question_words"]:
        return True  # "Чи є загиблі, | не уточнили": nothing is told
    words = sum(unit.is_word or unit.quote is not None for unit in units[start:edge])
    short = 2 if reading.language.dative_suffixes and not reading.is_noun_phrase(start, edge) else SHORTEST_FRONTED
    if (
        words < short
        and not reading.lexicon.closing("dismissals", [unit.norm for unit in units[start : edge - 1]])  # "Nonsense, |"
        and not _find_resumption(reading, hit, start, edge)
        and not any(unit.quote for unit in units[start:edge])
    ):
        return False
    reading.close_open(edge)
    relay = is_relay(reading, source) and any(one.start < edge and _tells(reading, one) for one in reading.read_so_far)
    reading.add(
        hit, group, source, start, edge, closed=True, relay=relay, also=_find_resumption(reading, hit, start, edge)
    )
    return True


def _closes_with_speaker(reading: ClauseReading, hit: Hit, before: Range | None, zone: Zone, high: int) -> bool:
    """Whether a clause without marks may stand before a cue of quotations, since its speaker closes the sentence: "Le
    pont tiendra, | rassure le préfet"."""
    return bool(reading.language.articles) and before is None and speaker_follows(reading, hit, zone, high)


def _read_without_subject(reading: ClauseReading, hit: Hit, group: CueGroup, zone: Zone) -> bool:
    """Reads "No habrá más impuestos, explicó.": a comma parts a clause from a cue that ends the sentence and needs no
    subject, so that what stands before the comma is none. Behind another cue it only ends what that one reports."""
    units, language, edge = reading.units, reading.language, verb_start(reading, hit)
    if not (language.drops_subjects and language.articles) or edge <= reading.first:
        return False
    if units[edge - 1].norm not in COMMAS or Frame.CLAUSE not in group.frames:
        return False
    if edge < hit.start and not units[hit.start - 1].kind & Kind.FINITE:
        return False  # "los usuarios, que | los solicitan"
    ends = reading.closes_sentence(hit.end)
    if reading.read_so_far:
        if ends:
            reading.close_open(edge)  # "Pidió que siga el proceso, | señaló."
        return ends
    setting = rest_is_setting(units, hit.end, zone.rest, reading.lexicon)
    start = find_clause_start(reading, edge)
    if not (ends or (setting and source_behind(reading, hit, len(units)) is None)):
        return False
    if not holds_clause(units, start, edge - 1, reading.lexicon):
        return False
    reading.add(hit, group, None, start, edge, closed=True)
    return True


def _edge_before_subject(reading: ClauseReading, hit: Hit, group: CueGroup, before: Range, zone: Zone) -> int:
    """Where a clause ends that stands before the subject of its cue; -1 where what stands there is not its content."""
    units, language, edge = reading.units, reading.language, before[0]
    if _has_object(reading, hit, zone):
        return -1  # "…, la Chine a rejeté | à plusieurs reprises cette théorie"
    if (
        not ends_clause(reading, hit.end)
        and not rest_is_setting(units, hit.end, zone.rest, reading.lexicon)
        and not _is_told(reading, hit, zone)
        and not _trails(reading, hit, before)
    ):
        return -1
    if language.nominal_markers and units[edge - 1].is_word:
        return -1  # "कहा कि मंत्री ने जिनका ज़िक्र किया था, वे": no mark ends a clause before the subject
    if group.polarity is Polarity.DENY and language.dative_suffixes:
        return -1  # "Саварра согласилась, | Мельдония предложение отклонила"
    if edge <= reading.first:
        return edge
    joint = units[edge - 1].kind
    opens = bool(joint & Kind.OPENER) and edge - 1 > reading.first
    if opens and units[edge - 2].is_word:
        return -1  # "… before | it would accept"
    if _closes_noun(reading, hit, zone, edge):
        return -1
    if language.dative_suffixes and joint & Kind.OPENER:
        return -1  # "…, але | події свідчать"
    if joint & (Kind.COMPLEMENTISER | Kind.RELATIVE):
        return -1  # "plus que ce qu'il avait déclaré"
    if opens and edge - 2 > reading.first and units[edge - 2].norm in COMMAS and language.articles:
        return edge - 1 if group.polarity is Polarity.DENY else -1  # "Le maire est accusé de fraude, | mais il nie"
    return edge


def _is_adjunct(reading: ClauseReading, start: int, edge: int) -> bool:
    """Whether no more than when, where or why stands before the subject of a cue, where a clause would turn it round:
    "En Côte d'Ivoire, | un homme a témoigné"."""
    units, language = reading.units[start:edge], reading.language
    opens = bool(units) and units[0].kind & (Kind.PREPOSITION | Kind.DETERMINER) == Kind.PREPOSITION
    plain = all(unit.is_word and not unit.kind & (Kind.FINITE | Kind.RELATIVE) for unit in units[:-1])
    return bool(opens and plain and language.articles) and not language.bare_clauses


def _tells(reading: ClauseReading, opened: OpenDraft) -> bool:
    """Whether an earlier cue says what a medium only passes on; where nouns have cases no converb does, and none
    without a speaker: "Мэр закрыл рынок, угрожая | штрафом, сообщает агентство"."""
    converbs = (hit.end - 1 for hit in reading.hits if hit.shares_subject)
    whole = opened.draft.source is not None and opened.cue_unit not in converbs
    return whole or not reading.language.dative_suffixes


def _read_with_its_subject(reading: ClauseReading, hit: Hit, group: CueGroup, edge: int) -> bool:
    """Reads "P, ajoute-t-il.": the subject is written onto the cue that closes the sentence."""
    start = find_clause_start(reading, edge)
    words = sum(unit.is_word for unit in reading.units[start:edge])
    if (
        words < SHORTEST_FRONTED
        or not ends_clause(reading, hit.end)
        or any(o.start < edge for o in reading.read_so_far)
    ):
        return False
    reading.add(hit, group, None, start, edge, closed=True)
    return True


def _has_object(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Whether an earlier claim in one noun stands behind a cue that takes it."""
    units = reading.units[hit.end : zone.rest]
    named = any(a.kind & Kind.DETERMINER and b.kind & Kind.CLAIM_NOUN for a, b in pairwise(units))
    return hit.group(Frame.NOUN) is not None and named


def _trails(reading: ClauseReading, hit: Hit, before: Range) -> bool:
    """Whether a plain verb of saying and a phrase without a verb follow a clause that no mark closes: "Rebels shelled
    the airport | a monitor said | part of a wider push"."""
    units, language, edge = reading.units, reading.language, before[0]
    if not language.bare_clauses or not language.articles or edge <= reading.first or reading.read_so_far:
        return False
    joints = Kind.OPENER | Kind.COORDINATOR | Kind.COMPLEMENTISER | Kind.RELATIVE | Kind.INFINITIVE
    plain = (units[hit.end - 1].norm,) in reading.lexicon.phrases["say_verbs"]
    run_on = units[edge - 1].is_word and not units[edge - 1].kind & (joints | Kind.FINITE | Kind.PASSIVE)
    clause = not reading.is_noun_phrase(find_clause_start(reading, edge), edge)
    return plain and run_on and clause and hit.end < len(units) and reading.is_noun_phrase(hit.end)


def _closes_noun(reading: ClauseReading, hit: Hit, zone: Zone, edge: int) -> bool:
    """Whether a pronoun and its cue are a relative clause, since no mark parts them from the noun before: "up from the
    90 | it cited"; the plainest verbs of saying, or one with who was told, may follow a clause so."""
    units, before = reading.units, reading.units[edge - 1]
    run_on = edge > reading.first and before.is_word and not before.kind & Kind.OPENER
    plain = (units[hit.end - 1].norm,) in reading.lexicon.phrases["say_verbs"] or _is_told(reading, hit, zone)
    return run_on and not plain and reading.language.bare_clauses and bool(units[edge].kind & Kind.PRONOUN)


def _is_thing(reading: ClauseReading, phrase: Range) -> bool:
    """Whether the phrase behind a cue that needs no subject is its object: "…, relata | los pormenores del pacto"."""
    units, (start, end) = reading.units, phrase
    abstract = units[start].norm.endswith(reading.lexicon.endings["abstract_endings"]) and not units[start].capital
    infinitive = units[start].norm.endswith(reading.lexicon.endings["infinitive_endings"])
    if reading.language.dative_suffixes and not units[start].kind and (abstract or infinitive):
        return True  # "…, гарантує | можливість видавати"
    if not reading.language.drops_subjects or not units[start].kind & Kind.DETERMINER or end - start < 2:
        return False
    if any(unit.kind & PEOPLE for unit in units[start:end]) or units[start + 1].capital:
        return False
    owned = end - start > 2 and units[start + 2].kind & Kind.GENITIVE
    return bool(owned) or not any(unit.capital for unit in units[start + 1 : end])


def _closes_on_speaker(reading: ClauseReading, hit: Hit, source: Range, edge: int, zone: Zone) -> bool:
    """Whether a clause with a verb of its own, which tells of no other report, and a cue of the same number that takes
    no noun stand before the phrase that closes the sentence, so that it speaks: "La grúa cayó, sostiene | la gerencia
    de la obra", but not "…, relató | los pormenores"."""
    units, start = reading.units, find_clause_start(reading, edge)
    if reading.read_so_far or not reading.language.articles or hit.group(Frame.NOUN) or hit.group(Frame.OBJECT):
        return False
    endings = reading.lexicon.endings
    several = units[source[0]].norm.endswith(endings["plural_determiner_endings"])
    agreed = several == units[hit.end - 1].norm.endswith(endings["plural_endings"])
    closed = zone.rest >= len(units) or units[zone.rest].norm in STOPS
    return (
        agreed and closed and units[edge - 1].norm in COMMAS and holds_clause(units, start, edge - 1, reading.lexicon)
    )


def _opens_plan(reading: ClauseReading, phrase: Range) -> bool:
    """Whether an infinitive stands among the first words of the phrase."""
    endings = reading.lexicon.endings["infinitive_endings"]
    opening = reading.units[phrase[0] : min(phrase[1], phrase[0] + LONGEST_OPENING)]
    return any(unit.norm.endswith(endings) and not unit.kind and not unit.capital for unit in opening)


def find_quote_before(reading: ClauseReading, index: int) -> int | None:
    """The unread quotation just before `index`, over commas and dashes."""
    index -= 1
    passed = Kind.TIME | Kind.ADVERB if reading.language.nominal_markers else Kind.NONE
    while index >= 0 and (
        reading.units[index].norm in COMMAS or reading.units[index].norm in DASHES or reading.units[index].kind & passed
    ):
        index -= 1
    if index >= 0 and reading.units[index].quote is not None and index not in reading.used_quotes:
        return index
    return None


def _mixed_start(reading: ClauseReading, quote: int) -> int:
    """Where a sentence begins whose words run into the quotation at `quote`, which goes on in small letters: "| Trade
    is “as good as dead,” he said"; `quote` for any other quotation."""
    first, inner = reading.first, reading.units[quote].quote
    if quote <= first + 1 or not reading.units[quote - 1].is_word or inner is None:
        return quote
    held = any(first <= hit.start < quote and not hit.noun_like for hit in reading.hits)
    runs_on = reading.text[inner.inner.start].islower() and not held and not reading.read_so_far
    return first if runs_on else quote


def _find_continuation(reading: ClauseReading, hit: Hit, after: Range | None) -> Range | None:
    """The second part of a quotation broken by its cue: `"A," he said, "B."`"""
    index = after[1] if after else hit.end
    limit = min(len(reading.units), index + CONTINUATION_REACH)
    while index < limit and reading.units[index].quote is None:
        behind = reading.units[index + 1] if index + 1 < len(reading.units) else None
        unmarked = behind and behind.quote and behind.quote.outer.start == behind.quote.inner.start
        goes_on = behind and (behind.norm in DASHES or unmarked)  # "« P, dit-il. | Q »"
        if reading.units[index].norm in STOPS and not goes_on:
            return None
        index += 1
    if any(hit.end <= other.start < index and other.group(Frame.QUOTE) for other in reading.hits):
        return None  # "«P», dijo, y agregó que | «Q»"
    if index < limit and reading.units[index].quote is not None:
        reading.used_quotes.add(index)
        return index, index + 1
    return None


def _find_resumption(reading: ClauseReading, hit: Hit, start: int, edge: int) -> Range | None:
    """The rest of a clause that its cue breaks: "The museum, he said, | celebrated his heroes"."""
    units, comma = reading.units, hit.end
    while comma < min(len(units), hit.end + LONGEST_SETTING) and units[comma].kind & SETTINGS:
        comma += 1  # "he told me on Friday"
    if comma + 1 >= len(units) or units[comma].norm not in COMMAS:
        return None
    behind = units[comma + 1]
    verb = behind.kind & (Kind.FINITE | Kind.PASSIVE) and edge > start and units[edge - 1].norm in COMMAS
    subordinate = _opens_subordinate(reading, start) and units[edge - 1].norm in COMMAS
    if not verb and not subordinate and not (comma == hit.end and reading.is_noun_phrase(start, edge)):
        return None
    end = reading.next_stop(comma + 1)
    return (comma + 1, end) if end - comma > 2 and not behind.kind & Kind.OPENER else None


def _opens_subordinate(reading: ClauseReading, start: int) -> bool:
    """Whether a clause at `start` waits for its main clause: "Even if it fails, he said, | it was worth it"."""
    opening = reading.units[start : start + 2]
    subordinators = reading.lexicon.phrases["opening_subordinators"] | reading.lexicon.phrases["condition_openers"]
    subordinate = any((unit.norm,) in subordinators for unit in opening)
    return subordinate or bool(opening[0].kind & Kind.INFINITIVE)


def find_clause_start(reading: ClauseReading, edge: int) -> int:
    """Where a fronted clause begins: behind the last semicolon or stop, or the sentence's start."""
    for index in range(edge - 2, reading.first - 1, -1):
        if reading.units[index].norm in STOPS and reading.units[index].norm != ".":
            return index + 1
    return reading.first


def _runs_on(reading: ClauseReading, quote: int | None) -> bool:
    """Whether a quotation closes with a comma, inside or behind it, so that what follows is its cue's."""
    inner = reading.units[quote].quote if quote is not None else None
    if quote is None or inner is None:
        return False
    outside = not reading.language.verb_first and reading.units[quote + 1].norm in COMMAS
    return outside or reading.text[inner.inner.end - 1] in COMMAS


def _is_told(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Whether only the name of those who were told follows: "…, the minister told The Daily News"."""
    units = reading.units[hit.end : zone.rest]
    telling = any(unit.kind & Kind.TELLING for unit in reading.units[hit.start : hit.end])
    return (
        telling
        and 0 < len(units) <= LONGEST_TOLD
        and not any(unit.kind & (Kind.FINITE | Kind.PASSIVE) for unit in units)
    )
