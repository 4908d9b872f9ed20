"""One sentence: each cue, in order, by the first reading that fits it."""

from claimcheck.domain.claim import Polarity
from claimcheck.extract.clauses.according import read_according_after, read_according_to
from claimcheck.extract.clauses.backward import read_backward, read_taken_up, read_told
from claimcheck.extract.clauses.converbs import is_converb, read_converbs
from claimcheck.extract.clauses.following import read_forward
from claimcheck.extract.clauses.fronted import find_quote_before, read_fronted
from claimcheck.extract.clauses.frontedobjects import read_fronted_object
from claimcheck.extract.clauses.frontedtopics import read_fronted_clause_topic, read_fronted_topic
from claimcheck.extract.clauses.leading import leading_subject, shared_subject
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
from claimcheck.extract.clauses.speakerbehind import speaker_follows
from claimcheck.extract.clauses.subjects import (
    governed_relative,
    has_place,
    is_object,
    is_setting,
    names_nobody,
    opens_with_action,
    subject_above,
    subject_follows,
    without_adjunct,
)
from claimcheck.extract.clauses.sureverbs import surely_verb
from claimcheck.extract.clauses.unmarkedsubjects import (
    closes_relative,
    document_before,
    object_marker,
    read_shared_object,
    runs_into_object,
    subject_of_clause,
)
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
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.markedsubjects import agent_before, is_agent_pronoun, marked_subject, postposed_subject
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
        behind = (other for other in reading.hits[number + 1 :] if other.start not in reading.rejected)
        later = (other for other in behind if not other.noun_like and not is_noun(reading, other))
        high = next((other.start for other in later if relative_before(reading, other) < 0), len(reading.units))
        if hit.according == "to":
            read_according_to(reading, hit)
        elif hit.according == "after":
            read_according_after(reading, hit)
        else:
            read_before = len(reading.read_so_far)
            _read_cue(reading, hit, high)
            if len(reading.read_so_far) == read_before and not reading.language.verb_first:
                reading.rejected.add(hit.start)  # "Tom Reed, at a firm called Mira, | argues"
                past = reading.units[hit.start].norm.endswith(reading.lexicon.endings["participle_endings"])
                if hit.shares_subject and past and reading.units[hit.start - 1].norm in COMMAS:
                    reading.close_open(hit.start)  # "утверждает, что суд прав, | призвав не спорить"
    read_converbs(reading)
    return [reading.finish(opened) for opened in reading.read_so_far]


def _read_cue(reading: ClauseReading, hit: Hit, high: int) -> None:
    low = reading.low(hit)
    zone = find_zone(reading.units, hit, high, reading.lexicon)
    if read_backward(reading, hit, zone) or read_taken_up(reading, hit, zone) or read_told(reading, hit, low, zone):
        return
    if read_fronted_object(reading, hit, zone) or read_fronted_naming(reading, hit, zone):
        return
    if read_fronted_topic(reading, hit, zone):
        return
    if read_fronted_clause_topic(reading, hit, zone) or read_object_pronoun(reading, hit, low, zone):
        return
    if read_agent_first(reading, hit, low):
        return
    if is_converb(reading, hit) or says_nothing(reading, hit, low) or is_infinitive(reading, hit):
        reading.rejected.add(hit.start)
        return
    if read_passive(reading, hit, low):
        return
    if read_aside(reading, hit, low) or read_parenthetic(reading, hit):
        return
    manner = -1 if reading.language.verb_first else manner_word(reading, hit)
    if manner >= 0:
        read_manner(reading, hit, manner)
        return
    postposed = _postposed(reading, hit, low)
    placeless = hit.placed and not has_place(reading, hit) and reading.open_converb(hit.start) < 0
    if postposed is None and (hit.nominal or placeless):
        reading.rejected.add(hit.start)
        return
    relative = relative_before(reading, hit)
    if relative >= 0 and not says_in_relative(reading, hit, relative, zone):
        reading.rejected.add(hit.start)
        return
    if reading.language.verb_first and relative < 0:
        closing = find_closing(reading, hit, zone)
        if closing is not None and read_closing(reading, hit, closing):
            return
    if closes_relative(reading, hit) and zone.kind in (ZoneKind.NONE, ZoneKind.BARE):
        reading.rejected.add(hit.start)
        return
    noun = attributed_noun(reading, hit) if relative < 0 else -1
    if noun >= 0 and not tells_of_noun(reading, noun):
        reading.rejected.add(hit.start)
        return
    stands_for = antecedent(reading, hit, relative) if relative >= 0 else (noun, hit.start) if noun >= 0 else None
    if relative >= 0 and stands_for is None and not reading.read_so_far:
        return
    shares = hit.joined or (hit.shares_subject and not _has_own_subject(reading, hit, zone))
    governed = governed_relative(reading, hit)
    if governed >= 0:
        before = subject_above(reading, hit, governed)
    else:
        before = None if shares else reading.subject_before(hit, low)
    kinds = [unit.kind for unit in reading.units[before[0] : before[1]]] if before else []
    pointing = reading.language.dative_suffixes or (reading.language.articles and not reading.language.bare_clauses)
    if pointing and len(kinds) == 1 and kinds[0] & Kind.ANAPHOR and not kinds[0] & Kind.PRONOUN:
        reading.rejected.add(hit.start)
        return  # "Это | означает, что", "Cela | montre que"
    if before is not None and is_object(reading, hit, before):
        if all(unit.is_word for unit in reading.units[before[1] : hit.start]):
            reading.rejected.add(hit.start)
            return
        before = None  # "P с учётом этих данных», | заявил Орлов"
    if before is not None and is_setting(reading, hit, before):
        apart = before[0] > low and reading.units[before[0] - 1].norm in COMMAS
        before = source_before(reading.units, low, before[0], reading.lexicon) if apart else None
    if before is not None and speaker_follows(reading, hit, zone, high):
        before = None
    marked = reading.language.nominal_markers and not hit.nominal
    if (
        before is not None
        and marked
        and reading.units[before[1] - 1].kind & Kind.GENITIVE
        and (before[1] < hit.start or reading.units[before[0]].kind & Kind.DETERMINER)
    ):  # "نقشے | اس بات کی نشاندہی کرتے ہیں", "سلیم ناصر نے | تحقیق کے بعد کہا"
        before = source_before(reading.units, low, before[0], reading.lexicon)
        if before is None:
            reading.rejected.add(hit.start)
            return
    if before is None:
        before = shared_subject(reading, hit.start)
    before = postposed or _with_leading_subject(reading, hit, before) or _marked_before(reading, hit)
    if zone.kind is ZoneKind.NONE and _goes_on(reading, hit, before):
        zone = zone._replace(kind=ZoneKind.BARE, at=hit.end, content=hit.end)  # "ان کا کہنا تھا | راستہ بند ہے"
    elif hit.nominal and zone.kind in (ZoneKind.NONE, ZoneKind.BARE) and _runs_in(reading, before):
        reading.rejected.add(hit.start)
        return  # "युद्धविराम की अपील है"
    if zone.kind is ZoneKind.BARE and reading.language.nominal_markers and _closes_content(reading, hit, zone):
        zone = zone._replace(kind=ZoneKind.NONE)
    if reading.open_converb(hit.start) >= 0:
        before = None
    takes_up = reading.quoted is not None and reading.quoted[0] == hit.start
    if reading.quoted is not None and takes_up:
        before = reading.quoted[1]
    denies = reading.language.heads_last and hit.groups[0].polarity is Polarity.DENY
    verbal = (reading.language.cue_closes or denies) and zone.at < zone.content
    if zone.kind is ZoneKind.BARE and any(
        later.start in (zone.content, zone.content + denies)
        and (later.shares_subject or (verbal and not later.noun_like))
        for later in reading.hits
    ):
        zone = zone._replace(kind=ZoneKind.NONE)  # "it said Friday, blaming the army", "予以否认，| 称账目清楚"
    if reading.language.verb_first and not takes_up:
        follows = subject_follows(reading, hit, zone)
        before = without_adjunct(reading, hit, before) if relative < 0 and not follows else None
        before = stands_for or (None if follows else topic_before(reading, hit, low)) or before
        named = follows or (
            before is not None
            and (is_definite(reading.units[before[0]], reading.lexicon) or reading.units[before[0]].kind & PEOPLE)
        )
        if (
            not named
            and (reading.bare_word(hit),) in reading.lexicon.phrases["agentless"]
            and zone.kind is ZoneKind.COMPLEMENT
            and zone.at <= hit.end + bool(reading.units[hit.end].kind)
        ):
            return
    if _closes_attribute(reading, hit, before):
        reading.rejected.add(hit.start)
        return
    if reading.language.heads_last and stands_as_noun(reading, hit, before):
        reading.rejected.add(hit.start)
        return
    if hit.noun_like and not surely_verb(reading, hit, zone, before):
        return
    if reading.language.verb_first and before is None and mid_phrase(reading, hit, zone):
        return
    if before is not None and all(unit.kind & Kind.FIRST_PERSON for unit in reading.units[before[0] : before[1]]):
        return
    if before is not None and (reading.units[before[0]].norm,) in reading.lexicon.phrases["aside_openers"]:
        reading.rejected.add(hit.start)
        return  # "P جیسا | اخبار نے بیان کیا، Q"
    closing = reading.language.cue_closes and object_marker(reading, hit, low) < 0
    done = zone.kind is not ZoneKind.NONE and before is not None and opens_with_action(reading, before)
    if before is not None and closing and (done or names_nobody(reading, before)):
        reading.rejected.add(hit.start)
        return  # "این | نشان می‌دهد که", "تنها چیزی | که می‌توانم"
    if reading.language.verb_first and before is not None and reading.units[before[0]].kind & Kind.FIRST_PERSON:
        return  # "نريد منكم | وصف الوضع"
    if hit.relay and read_relayed_quotation(reading, hit, zone):
        return
    if hit.relay:
        passed_on = read_relay(reading, hit, before, zone)
        subject = hit.shares_subject or (before is not None and can_speak(reading.units, before))
        if passed_on or not subject or not hit.group(Frame.NOUN):
            return
        # "cited rising costs": what, and not whom
        zone = zone._replace(kind=ZoneKind.NONE, at=hit.end, content=hit.end)
    if reading.language.verb_first and read_called(reading, hit, before):
        return
    if read_named(reading, hit, low, zone) or read_wanted(reading, hit, low, zone):
        return
    if is_modifier(reading, hit, zone):
        return
    noun = hit.group(Frame.NOUN) or hit.group(Frame.OBJECT)
    loose = zone.kind in (ZoneKind.BARE, ZoneKind.NONE) and not hit.shares_subject
    if not noun and loose and object_marker(reading, hit, low) >= 0:
        reading.rejected.add(hit.start)
        return  # "تجهیزات را نشان دادند" reports nothing
    if noun and zone.kind is ZoneKind.BARE and object_marker(reading, hit, low) >= 0:
        zone = zone._replace(kind=ZoneKind.NONE)  # "این خبر را رد کرد، اما مردم نگران‌اند"
    quoted = before is not None and hit.group(Frame.QUOTE) and find_quote_before(reading, before[0]) is not None
    if noun and zone.kind is ZoneKind.NONE and read_shared_object(reading, hit, noun):
        return
    if noun and zone.kind is ZoneKind.NONE and not quoted and read_object_between(reading, hit, noun, low):
        return
    if read_appositive(reading, hit, before, zone) or read_fronted(reading, hit, before, zone, high):
        return
    read_forward(reading, hit, low, before, zone)


def _has_own_subject(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Whether a participle before its complementiser has a subject of its own, one who can speak or a
    quantity behind a comma: "ils ont perdu, | la cour | estimant que", ", | certains | affirmant que"."""
    units = reading.units
    comma = next((at for at in range(hit.start - 1, reading.first, -1) if not units[at].is_word), hit.start)
    named = units[comma + 1 : hit.start]
    if not reading.language.articles or reading.language.bare_clauses or zone.kind is not ZoneKind.COMPLEMENT:
        return False
    speaks = any(unit.kind & PEOPLE for unit in named) and named[0].kind & (Kind.ARTICLE | Kind.TITLE)
    speaks = speaks or any((unit.norm,) in reading.lexicon.phrases["lone_subjects"] for unit in named[-1:])
    return bool(speaks) and units[comma].norm in COMMAS and not any(unit.kind & Kind.FINITE for unit in named)


def _marked_before(reading: ClauseReading, hit: Hit) -> Range | None:
    """The marked subject of an earlier verb, which a cue behind a mark shares: "اداکارہ نے ویڈیو دی، | لکھا کہ"."""
    units, language = reading.units, reading.language
    perfective = not any(
        unit.norm.endswith(reading.lexicon.endings["imperfective_endings"]) for unit in units[hit.start : hit.end]
    )
    if not language.source_markers or not language.nominal_markers or reading.read_so_far or not perfective:
        return None
    if hit.shares_subject or hit.nominal or hit.placed or hit.joined:
        return None
    markers = (i for i in range(hit.start - 1, reading.first, -1) if units[i].norm == reading.lexicon.markers[0])
    marker = next(markers, -1)
    if marker < 0 or any(units[i].kind & (Kind.COMPLEMENTISER | Kind.RELATIVE) for i in range(marker, hit.start)):
        return None
    return marked_subject(units, reading.first, marker, reading.lexicon)


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


def _with_leading_subject(reading: ClauseReading, hit: Hit, before: Range | None) -> Range | None:
    """The phrase before the cue, or the subject that opens the sentence where that phrase names nobody."""
    plain = subject_of_clause(reading, hit, before)
    if plain is not None:
        return plain
    joined = reading.language.cue_closes and before is None and reading.units[hit.start - 1].kind & Kind.COORDINATOR
    if joined and reading.read_so_far:
        credited = reading.read_so_far[0].start if reading.only_credits() else hit.start
        shared = leading_subject(reading, credited, hit.start - 1)  # "به گزارش مهر، وزیر راه به لیرا رفت | و گفت"
        return shared if shared and can_speak(reading.units, shared) else None  # "گفت پل ایمن است | و افزود که"
    open_so_far = reading.read_so_far[0] if len(reading.read_so_far) == 1 else None
    credited = open_so_far is not None and not open_so_far.comp and open_so_far.cue_unit < open_so_far.start
    if credited and open_so_far is not None and reading.language.cue_closes:  # its source stands behind its cue
        told = open_so_far.draft.source
        credited = told is not None and told.start > open_so_far.draft.cue.start
    holds_object = before is not None and runs_into_object(reading, before)
    shared = all(opened.draft.source is None for opened in reading.read_so_far) and reading.language.cue_closes
    if not holds_object and (
        (reading.read_so_far and not credited) or (before is not None and can_speak(reading.units, before))
    ):
        return before
    # "به گزارش ایسنا، | وزیر گفت"
    first = open_so_far.start if open_so_far is not None and not shared else reading.first
    leading = leading_subject(reading, first, hit.start)
    if leading is None:
        return None if holds_object else before
    first_named = before is not None and before[0] <= leading[0]
    if first_named and not holds_object and not (reading.language.cue_closes and can_speak(reading.units, leading)):
        return before
    return leading


def _postposed(reading: ClauseReading, hit: Hit, low: int) -> Range | None:
    """The source that a postposition marks: of a nominal cue, or of one placed in a document."""
    if hit.nominal:
        return postposed_subject(reading.units, low, hit.start, "nominal_markers", reading.lexicon)
    if hit.placed and reading.language.cue_closes:
        return document_before(reading, low, hit.start)
    if hit.placed and reading.language.place_markers:
        phrase = postposed_subject(reading.units, low, hit.start, "place_markers", reading.lexicon)
        if phrase is not None and reading.units[phrase[1] - 1].kind & (PEOPLE | Kind.CLAIM_NOUN):
            return phrase
    if hit.placed and reading.language.agent_closers:
        agent = agent_before(reading.units, low, hit.start, reading.lexicon)
        return agent[0] if agent is not None else None
    return None


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
