"""The subject before a cue: its own, or that of its sentence, which it shares."""

from claimcheck.extract.clauses.leading import leading_subject, shared_subject
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.speakerbehind import speaker_follows
from claimcheck.extract.clauses.subjects import (
    governed_relative,
    is_object,
    is_setting,
    subject_above,
)
from claimcheck.extract.clauses.unmarkedsubjects import (
    document_before,
    runs_into_object,
    subject_of_clause,
)
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.markedsubjects import agent_before, marked_subject, postposed_subject, related_document
from claimcheck.extract.sources.phrases import PEOPLE, Range, can_speak
from claimcheck.extract.units import COMMAS
from claimcheck.extract.zones import Zone, ZoneKind


def subject_before_cue(reading: ClauseReading, hit: Hit, low: int, zone: Zone, high: int) -> tuple[Range | None, bool]:
    """(the phrase before the cue that may be its subject; False where that phrase shows that nothing is reported)."""
    units = reading.units
    before = _own_phrase(reading, hit, low, zone)
    if before is None:
        return shared_subject(reading, hit.start), True
    beside = all(unit.is_word for unit in units[before[1] : hit.start])
    held = is_object(reading, hit, before)
    if (held and beside) or _only_points(reading, before):
        return None, False  # "Это | означает, что", "Cela | montre que"
    if held:
        return shared_subject(reading, hit.start), True  # "P с учётом этих данных», | заявил Орлов"
    if is_setting(reading, hit, before):
        apart = before[0] > low and units[before[0] - 1].norm in COMMAS
        before = source_before(units, low, before[0], reading.lexicon) if apart else None
    if before is not None and speaker_follows(reading, hit, zone, high):
        before = None
    if before is not None and _says_whose(reading, hit, before):
        before = source_before(units, low, before[0], reading.lexicon)
        return before, before is not None
    return before or shared_subject(reading, hit.start), True


def _says_whose(reading: ClauseReading, hit: Hit, phrase: Range) -> bool:
    """Whether the phrase only says whose a thing is, where subjects are marked: "نقشے | اس بات کی نشاندہی کرتے ہیں",
    "سلیم ناصر نے | تحقیق کے بعد کہا"."""
    units, (start, end) = reading.units, phrase
    owned = reading.language.nominal_markers and not hit.nominal and units[end - 1].kind & Kind.GENITIVE
    return bool(owned) and bool(end < hit.start or units[start].kind & Kind.DETERMINER)


def _own_phrase(reading: ClauseReading, hit: Hit, low: int, zone: Zone) -> Range | None:
    """The phrase before the cue, or, where its pronoun is governed, the subject above: "mandó una carta en la que |
    agradece"; None where the cue shares its subject."""
    governed = governed_relative(reading, hit)
    if governed >= 0:
        return subject_above(reading, hit, governed)
    shares = hit.joined or (hit.shares_subject and not _has_own_subject(reading, hit, zone))
    return None if shares else reading.subject_before(hit, low)


def _only_points(reading: ClauseReading, phrase: Range) -> bool:
    """Whether one word that stands for a thing is all, where nouns have cases or articles: "Это", "Cela"."""
    language, kind = reading.language, reading.units[phrase[0]].kind
    pointing = language.dative_suffixes or (language.articles and not language.bare_clauses)
    return bool(pointing) and phrase[1] - phrase[0] == 1 and kind & (Kind.ANAPHOR | Kind.PRONOUN) == Kind.ANAPHOR


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


def marked_before(reading: ClauseReading, hit: Hit) -> Range | None:
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


def with_leading_subject(reading: ClauseReading, hit: Hit, before: Range | None) -> Range | None:
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


def postposed_source(reading: ClauseReading, hit: Hit, low: int) -> Range | None:
    """The source that a postposition marks: of a nominal cue, or of one placed in a document."""
    if hit.nominal:
        return postposed_subject(reading.units, low, hit.start, "nominal_markers", reading.lexicon)
    if hit.placed and reading.language.cue_closes:
        return document_before(reading, low, hit.start)
    if not hit.placed or not reading.language.place_markers:
        return None
    if (document := related_document(reading.units, low, hit.start, reading.lexicon)) is not None:
        return document
    phrase = postposed_subject(reading.units, low, hit.start, "place_markers", reading.lexicon)
    agent = agent_before(reading.units, low, hit.start, reading.lexicon)
    head = reading.units[phrase[1] - 1].kind if phrase is not None else Kind.NONE
    # "सरकार | की ओर से लोगों से अपील की गई", but "सरकार की ओर से जारी बयान | में कहा गया"
    if head & (Kind.DOCUMENT | Kind.CLAIM_NOUN) or (head & PEOPLE and agent is None):
        return phrase
    return agent[0] if agent is not None else None
