"""One sentence: each cue, in order, by the first reading that fits it."""

from claimcheck.domain.claim import Polarity
from claimcheck.extract.clauses.according import read_according_after, read_according_to
from claimcheck.extract.clauses.backward import read_backward, read_taken_up, read_told
from claimcheck.extract.clauses.converbs import is_converb, read_converbs
from claimcheck.extract.clauses.cuesubjects import (
    marked_before,
    postposed_source,
    subject_before_cue,
    with_leading_subject,
)
from claimcheck.extract.clauses.following import read_forward
from claimcheck.extract.clauses.fronted import find_quote_before, read_fronted
from claimcheck.extract.clauses.frontedobjects import read_fronted_object
from claimcheck.extract.clauses.frontedtopics import read_fronted_clause_topic, read_fronted_topic
from claimcheck.extract.clauses.manner import manner_word, read_aside, read_manner
from claimcheck.extract.clauses.markedobjects import read_named, read_wanted
from claimcheck.extract.clauses.namings import read_fronted_naming
from claimcheck.extract.clauses.nouncues import is_modifier, is_noun, mid_phrase, stands_as_noun
from claimcheck.extract.clauses.nounsbefore import read_appositive, read_object_between
from claimcheck.extract.clauses.objectpronouns import read_object_pronoun
from claimcheck.extract.clauses.parenthetic import read_parenthetic
from claimcheck.extract.clauses.passives import read_agent_first, read_passive
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.refusals import reject_attributed, says_nothing
from claimcheck.extract.clauses.relayedquotes import read_relayed_quotation
from claimcheck.extract.clauses.relays import read_relay
from claimcheck.extract.clauses.subjects import (
    has_place,
    names_nobody,
    opens_with_action,
    subject_follows,
    without_adjunct,
)
from claimcheck.extract.clauses.sureverbs import surely_verb
from claimcheck.extract.clauses.unmarkedsubjects import closes_relative, object_marker, read_shared_object
from claimcheck.extract.clauses.verbclosing import find_closing, read_called, read_closing
from claimcheck.extract.clauses.verbfirst import (
    antecedent,
    attributed_noun,
    is_infinitive,
    relative_before,
    says_in_relative,
    tells_of_noun,
    topic_before,
)
from claimcheck.extract.drafts import Draft
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.objects import is_definite
from claimcheck.extract.sources.markedsubjects import is_agent_pronoun
from claimcheck.extract.sources.phrases import PEOPLE, Range, can_speak
from claimcheck.extract.units import COMMAS
from claimcheck.extract.zones import Zone, ZoneKind, find_zone
from claimcheck.languages.language import Frame

SHORTEST_CLAUSE = 3  # words of a clause without complementiser


def read_clauses(reading: ClauseReading) -> list[Draft]:
    """Drafts in the order of their cues."""
    reject_attributed(reading)
    for number, hit in enumerate(reading.hits):
        if hit.start < reading.first or hit.start in reading.rejected:
            continue
        if hit.according == "to":
            read_according_to(reading, hit)
        elif hit.according == "after":
            read_according_after(reading, hit)
        else:
            read_before = len(reading.read_so_far)
            _read_cue(reading, hit, _next_cue(reading, number))
            if len(reading.read_so_far) == read_before and not reading.language.verb_first:
                reading.rejected.add(hit.start)  # "Tom Reed, at a firm called Mira, | argues"
                past = reading.units[hit.start].norm.endswith(reading.lexicon.endings["participle_endings"])
                if hit.shares_subject and past and reading.units[hit.start - 1].norm in COMMAS:
                    reading.close_open(hit.start)  # "утверждает, что суд прав, | призвав не спорить"
    read_converbs(reading)
    return [reading.finish(opened) for opened in reading.read_so_far]


def _next_cue(reading: ClauseReading, number: int) -> int:
    """The first cue behind cue `number` that can be no noun and stands in no relative clause; the sentence's end where
    none does."""
    behind = (other for other in reading.hits[number + 1 :] if other.start not in reading.rejected)
    later = (other for other in behind if not other.noun_like and not is_noun(reading, other))
    return next((other.start for other in later if relative_before(reading, other) < 0), len(reading.units))


def _read_cue(reading: ClauseReading, hit: Hit, high: int) -> None:
    """Reads the cue by the first reading that fits it. Where verbs come first, a cue left unread still bounds others,
    unless it is rejected here; elsewhere all that are left unread are rejected."""
    low = reading.low(hit)
    zone = find_zone(reading.units, hit, high, reading.lexicon)
    if _read_taken_up(reading, hit, low, zone):
        return
    if is_converb(reading, hit) or says_nothing(reading, hit, low) or is_infinitive(reading, hit):
        reading.rejected.add(hit.start)
        return
    if _read_apart(reading, hit, low):
        return
    postposed = postposed_source(reading, hit, low)
    relative = relative_before(reading, hit)
    noun = attributed_noun(reading, hit) if relative < 0 else -1
    placeless = hit.placed and not has_place(reading, hit) and reading.open_converb(hit.start) < 0
    unmarked = postposed is None and (hit.nominal or placeless)
    if unmarked or (relative >= 0 and not says_in_relative(reading, hit, relative, zone)):
        reading.rejected.add(hit.start)
        return
    if reading.language.verb_first and relative < 0:
        closing = find_closing(reading, hit, zone)
        if closing is not None and read_closing(reading, hit, closing):
            return
    if noun >= 0 and not tells_of_noun(reading, noun):
        reading.rejected.add(hit.start)
        return
    stands_for = antecedent(reading, hit, relative) if relative >= 0 else (noun, hit.start) if noun >= 0 else None
    if relative >= 0 and stands_for is None and not reading.read_so_far:
        return
    if closes_relative(reading, hit) and zone.kind in (ZoneKind.NONE, ZoneKind.BARE):
        return
    own, reports = subject_before_cue(reading, hit, low, zone, high)
    if not reports:
        return
    before = postposed or with_leading_subject(reading, hit, own) or marked_before(reading, hit)
    fitted = _fit_zone(reading, hit, before, zone)
    if fitted is None:
        return
    zone = fitted
    if reading.open_converb(hit.start) >= 0:
        before = None
    if reading.quoted is not None and reading.quoted[0] == hit.start:
        before = reading.quoted[1]
    elif reading.language.verb_first:
        follows = subject_follows(reading, hit, zone)
        before = without_adjunct(reading, hit, before) if relative < 0 and not follows else None
        before = stands_for or (None if follows else topic_before(reading, hit, low)) or before
        if not follows and _lacks_agent(reading, hit, before, zone):
            return
    if _reports_nothing(reading, hit, low, before, zone):
        return
    if hit.relay:
        if read_relayed_quotation(reading, hit, zone) or read_relay(reading, hit, before, zone):
            return
        speaks = hit.shares_subject or (before is not None and can_speak(reading.units, before))
        if not speaks or not hit.group(Frame.NOUN):
            return
        # "cited rising costs": what, and not whom
        zone = zone._replace(kind=ZoneKind.NONE, at=hit.end, content=hit.end)
    _read_with_subject(reading, hit, low, before, zone, high)


def _read_taken_up(reading: ClauseReading, hit: Hit, low: int, zone: Zone) -> bool:
    """Reads a cue whose content is an earlier claim that is taken up before it, or stands there whole; True where it is
    read."""
    return (
        read_backward(reading, hit, zone)
        or read_taken_up(reading, hit, zone)
        or read_told(reading, hit, low, zone)
        or read_fronted_object(reading, hit, zone)
        or read_fronted_naming(reading, hit, zone)
        or read_fronted_topic(reading, hit, zone)
        or read_fronted_clause_topic(reading, hit, zone)
        or read_object_pronoun(reading, hit, low, zone)
        or read_agent_first(reading, hit, low)
    )


def _read_apart(reading: ClauseReading, hit: Hit, low: int) -> bool:
    """Reads a passive, and a cue that stands apart from its content with its speaker: "P, as the mayor said, P"; True
    where it is one, read or not."""
    if read_passive(reading, hit, low) or read_aside(reading, hit, low) or read_parenthetic(reading, hit):
        return True
    manner = -1 if reading.language.verb_first else manner_word(reading, hit)
    if manner >= 0:
        read_manner(reading, hit, manner)
    return manner >= 0


def _fit_zone(reading: ClauseReading, hit: Hit, before: Range | None, zone: Zone) -> Zone | None:
    """The zone with a clause that no mark or complementiser opens, or without one that is not the cue's; None where a
    nominal cue has none before it either: "युद्धविराम की अपील है"."""
    if zone.kind is ZoneKind.NONE and _goes_on(reading, hit, before):
        zone = zone._replace(kind=ZoneKind.BARE, at=hit.end, content=hit.end)  # "ان کا کہنا تھا | راستہ بند ہے"
    elif hit.nominal and zone.kind in (ZoneKind.NONE, ZoneKind.BARE) and _runs_in(reading, before):
        return None
    if zone.kind is not ZoneKind.BARE:
        return zone
    denies = reading.language.heads_last and hit.groups[0].polarity is Polarity.DENY
    verbal = (reading.language.cue_closes or denies) and zone.at < zone.content
    other = any(
        later.start in (zone.content, zone.content + denies)
        and (later.shares_subject or (verbal and not later.noun_like))
        for later in reading.hits
    )  # "it said Friday, blaming the army", "予以否认，| 称账目清楚"
    closes = reading.language.nominal_markers and _closes_content(reading, hit, zone)
    return zone._replace(kind=ZoneKind.NONE) if other or closes else zone


def _lacks_agent(reading: ClauseReading, hit: Hit, before: Range | None, zone: Zone) -> bool:
    """Whether one of `agentless` takes a clause with nobody named before it."""
    if before is not None:
        first = reading.units[before[0]]
        if is_definite(first, reading.lexicon) or first.kind & PEOPLE:
            return False
    near = zone.kind is ZoneKind.COMPLEMENT and zone.at <= hit.end + bool(reading.units[hit.end].kind)
    return near and (reading.bare_word(hit),) in reading.lexicon.phrases["agentless"]


def _reports_nothing(reading: ClauseReading, hit: Hit, low: int, before: Range | None, zone: Zone) -> bool:
    """Whether the cue is a noun, or the attribute of one, as what stands before it and behind shows, or who does so is
    nobody, or the writer."""
    units, language = reading.units, reading.language
    if _closes_attribute(reading, hit, before):
        return True
    if language.heads_last and stands_as_noun(reading, hit, before):
        return True
    if hit.noun_like and not surely_verb(reading, hit, zone, before):
        return True
    if before is None:
        return language.verb_first and mid_phrase(reading, hit, zone)
    own = [bool(unit.kind & Kind.FIRST_PERSON) for unit in units[before[0] : before[1]]]
    if all(own) or (language.verb_first and own[0]):  # "نريد منكم | وصف الوضع"
        return True
    if (units[before[0]].norm,) in reading.lexicon.phrases["aside_openers"]:
        return True  # "P جیسا | اخبار نے بیان کیا، Q"
    if not language.cue_closes or object_marker(reading, hit, low) >= 0:
        return False
    done = zone.kind is not ZoneKind.NONE and opens_with_action(reading, before)
    return done or names_nobody(reading, before)  # "این | نشان می‌دهد که", "تنها چیزی | که می‌توانم"


def _read_with_subject(reading: ClauseReading, hit: Hit, low: int, before: Range | None, zone: Zone, high: int) -> None:
    """Reads a cue whose subject is `before`, or behind it, or elided, by the place of its content."""
    if reading.language.verb_first and read_called(reading, hit, before):
        return
    if read_named(reading, hit, low, zone) or read_wanted(reading, hit, low, zone):
        return
    if is_modifier(reading, hit, zone):
        return
    noun = hit.group(Frame.NOUN) or hit.group(Frame.OBJECT)
    if object_marker(reading, hit, low) >= 0:
        if not noun and zone.kind in (ZoneKind.BARE, ZoneKind.NONE) and not hit.shares_subject:
            return  # "تجهیزات را نشان دادند" reports nothing
        if noun and zone.kind is ZoneKind.BARE:
            zone = zone._replace(kind=ZoneKind.NONE)  # "این خبر را رد کرد، اما مردم نگران‌اند"
    quoted = before is not None and hit.group(Frame.QUOTE) and find_quote_before(reading, before[0]) is not None
    if noun and zone.kind is ZoneKind.NONE and read_shared_object(reading, hit, noun):
        return
    if noun and zone.kind is ZoneKind.NONE and not quoted and read_object_between(reading, hit, noun, low):
        return
    if read_appositive(reading, hit, before, zone) or read_fronted(reading, hit, before, zone, high):
        return
    read_forward(reading, hit, low, before, zone)


def _closes_attribute(reading: ClauseReading, hit: Hit, before: Range | None) -> bool:
    """Whether the cue is the verb of a relative clause without comma behind a thing: "los requisitos que | exige la
    ley", "una acción que | quiere poner en valor"."""
    language, units = reading.language, reading.units
    index = hit.start - 1
    while index > reading.first and units[index].kind & (Kind.AUXILIARY | Kind.ADVERB | Kind.NEGATOR):
        index -= 1
    bound = index > reading.first and units[index].kind & Kind.RELATIVE and units[index - 1].is_word
    if not bound or not language.articles or language.bare_clauses or before is None or before[1] != index:
        return False
    phrase = units[max(before[0], reading.first + 1) : before[1]]
    return not any(unit.kind & PEOPLE or (unit.capital and not unit.kind & Kind.ARTICLE) for unit in phrase)


def _closes_content(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Whether the content of a cue stands before it, and behind its comma what it led to, "आरोप लगाया, | जिससे", or what
    the outlet tells: "लॉकडाउन की | घोषणा की, | बाज़ार बंद हैं"."""
    own = hit.group(Frame.NOUN) and reading.units[hit.start - 1].kind & Kind.GENITIVE and not hit.nominal
    return bool(own or reading.units[zone.content].kind & Kind.RELATIVE)


def _goes_on(reading: ClauseReading, hit: Hit, before: Range | None) -> bool:
    """Whether a clause follows right behind a nominal cue, or a verb of saying whose subject is marked: "उन्होंने
    बताया | बाज़ार बंद हैं", "وزیر نے صحافیوں سے گفتگو کرتے ہوئے کہا | پل بند ہے"."""
    units, lexicon = reading.units, reading.lexicon
    marked = lexicon.markers and _is_marked(reading, hit.start - 1)
    if lexicon.markers and before is not None and before[1] < hit.start and not marked:
        between = units[before[1] : hit.start]
        relative = any(unit.kind & Kind.RELATIVE for unit in between)  # "انہوں نے | جو کچھ کہا"
        called = any(unit.norm in lexicon.postposed["naming_markers"] for unit in between) and not between[-1].kind
        marked = not relative and not called and _is_marked(reading, before[1])  # "वादे को | अधूरा बताया"
    said = any((unit.norm,) in lexicon.phrases["say_verbs"] for unit in units[hit.start : hit.end])
    if not hit.nominal and not (marked and said):
        return False
    behind = reading.units[hit.end : hit.end + SHORTEST_CLAUSE]
    joined = Kind.COORDINATOR | Kind.OPENER | Kind.RELATIVE | Kind.FINITE | Kind.GENITIVE
    return len(behind) == SHORTEST_CLAUSE and all(u.is_word for u in behind) and not behind[0].kind & joined


def _is_marked(reading: ClauseReading, index: int) -> bool:
    """Whether the marker of a subject stands at `index`, or a pronoun that carries it stands there or right before."""
    if index < 0:
        return False
    own = reading.units[max(0, index - 1) : index + 1]
    return bool(own[-1].kind & Kind.MARKER) or any(is_agent_pronoun(unit, reading.lexicon) for unit in own)


def _runs_in(reading: ClauseReading, source: Range | None) -> bool:
    """Whether no mark stands before the source, so that no content can."""
    return source is None or source[0] <= reading.first or reading.units[source[0] - 1].is_word
