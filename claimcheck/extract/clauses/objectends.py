"""A noun phrase as content → where it ends: before another verb of its subject, what the writer adds, or the place of
the saying."""

from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.hits import phrase_at
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.objects import is_definite
from claimcheck.extract.sources.phrases import PEOPLE
from claimcheck.extract.sources.topics import is_verb
from claimcheck.extract.units import COLONS, COMMAS, DASHES
from claimcheck.languages.language import CueGroup, Frame

LONGEST_SUBJECT = 10  # units of a subject before its verb
LONGEST_SETTING = 4  # units of "in a written statement"
SEMICOLONS = ";؛；"


def end_of_object(reading: ClauseReading, start: int) -> int:
    """Where a noun phrase at `start` ends before another verb of the same subject: "the blast | but did not say"; a
    claim taken up in one noun ends at the comma or colon behind it: "this accusation | , a mere slander"."""
    units, endings = reading.units, reading.lexicon.endings["finite_suffixes"]
    if reading.language.verb_first:
        return _end_of_verb_first_object(reading, start)
    opening = units[start : start + 3]
    taken_up = len(opening) == 3 and opening[0].kind & Kind.DETERMINER and opening[1].kind & Kind.CLAIM_NOUN
    if taken_up and (
        opening[2].kind & Kind.AGENT
        or opening[2].norm in COMMAS
        or opening[2].norm in COLONS
        or _explains(reading, start + 2)
    ):
        return start + 2
    for index in range(start + 1, len(units) - 1):
        behind = units[index + 1]
        joins = units[index].kind & (Kind.COORDINATOR | Kind.OPENER) and not units[index].kind & Kind.ADVERB
        verb = behind.kind & (Kind.FINITE | Kind.PASSIVE) or behind.norm.endswith(endings)
        later = units[index + 1 : index + 3]  # "e incluso | publicó"
        past = reading.lexicon.endings["past_verb_endings"]
        if units[index].kind & Kind.COORDINATOR and any(unit.norm.endswith(past) for unit in later):
            return index
        if units[index].kind & Kind.COORDINATOR and (
            _begins_clause(reading, index + 1)
            or _goes_on(reading, start, index)
            or (behind.norm,) in reading.lexicon.phrases["opening_subordinators"]
        ):
            return index
        apposed = units[index].norm in COMMAS and behind.kind & Kind.DETERMINER and index + 2 < len(units)
        if apposed and units[index + 2].kind & Kind.CLAIM_NOUN:
            return index  # ", une accusation que"
        if reading.language.bare_clauses and _opens_contrast(reading, index) and reading.is_noun_phrase(start, index):
            return index
        if reading.language.dative_suffixes and units[index].norm in COMMAS and _contrasts(reading, start, index):
            return index
        if joins and verb and reading.is_noun_phrase(start, index):
            return index
    return len(units)


def _opens_contrast(reading: ClauseReading, index: int) -> bool:
    """Whether a contrast that no comma sets off has its own subject and verb: "put the toll higher | but the figures
    could not be checked", "gave a toll of eight | while Chad spoke of two"."""
    units, subject = reading.units, reading.units[index + 1]
    closer, phrases = (units[index].norm,), reading.lexicon.phrases
    contrast = closer in phrases["object_closers"] and closer not in phrases["question_words"]
    named = subject.capital or subject.kind & (Kind.ARTICLE | Kind.PRONOUN)
    stop = reading.next_mark(index + 1)
    return bool(contrast and named and not reading.is_noun_phrase(index + 1, stop))


def _contrasts(reading: ClauseReading, start: int, comma: int) -> bool:
    """Whether a clause with a verb of its own begins behind a comma: "признала ошибку | , а её редактор ушёл"."""
    units, joint, lexicon = reading.units, reading.units[comma + 1], reading.lexicon
    joins = joint.kind & Kind.COORDINATOR or (joint.norm,) in lexicon.phrases["tail_contrasts"]
    clause = joins and not any(unit.kind & Kind.RELATIVE for unit in units[start:comma])
    stop = reading.next_mark(comma + 1)
    return bool(clause) and any(is_verb(units, at, lexicon) for at in range(comma + 2, stop))


def _goes_on(reading: ClauseReading, start: int, joint: int) -> bool:
    """Whether what follows "and that" goes on with a clause that the noun phrase at `start` stands in: "a déclaré que
    la ligue avait rejeté des clauses | et que P"."""
    outer = any(opened.comp and opened.start < start < opened.end for opened in reading.read_so_far)
    return outer and bool(reading.units[joint + 1].kind & (Kind.COMPLEMENTISER | Kind.CLITIC))


def _begins_clause(reading: ClauseReading, start: int) -> bool:
    """Whether a subject with its verb begins at `start`, where no ending shows a verb: "les accusations et | les
    experts les ont critiquées"."""
    units, language = reading.units, reading.language
    if not language.articles or language.bare_clauses or not units[start].kind & Kind.ARTICLE:
        return False
    for unit in units[start + 1 : start + LONGEST_SUBJECT]:
        if not unit.is_word or unit.kind & (Kind.RELATIVE | Kind.COMPLEMENTISER | Kind.OPENER):
            return False
        if unit.kind & (Kind.FINITE | Kind.PASSIVE) and not unit.capital:
            return True
    return False


def start_of_addition(reading: ClauseReading, group: CueGroup, start: int) -> int:
    """The first unit behind a noun phrase at `start` of what its speaker did not say: "backed the deal | , which
    lapsed", "| , prompting protests", "| in a statement"; the sentence's end where there is none."""
    units = reading.units
    if not reading.language.object_closers:
        return len(units)
    dash = _closing_dash(reading, start)
    for index in range(start + 1, min(dash, len(units) - 1)):
        placed = Frame.OBJECT not in group.frames and _opens_setting(reading, index)
        if units[index].norm in SEMICOLONS or placed:
            return index
        if _pauses(reading, index) and _adds(reading, start, index + 1) and not _resumes(reading, index + 1):
            return index if units[index].norm in COMMAS else index + 1
    return dash


def _closing_dash(reading: ClauseReading, start: int) -> int:
    """The dash that ends a phrase at `start`: without a partner, or the partner of one before `start`."""
    dashes = [index for index in range(1, len(reading.units)) if _is_dash(reading, index)]
    later = [index for index in dashes if index > start]
    if not later or len(dashes) % 2 == len(later) % 2 == 0:
        return len(reading.units)
    return later[-1] if len(dashes) % 2 == len(later) % 2 else later[0]


def _pauses(reading: ClauseReading, index: int) -> bool:
    """Whether a comma stands at `index`, or inside the marks that end a quotation there."""
    unit = reading.units[index]
    return unit.norm in COMMAS or (unit.quote is not None and unit.quote.inner.of(reading.text).rstrip()[-1:] in COMMAS)


def _adds(reading: ClauseReading, start: int, index: int) -> bool:
    """Whether a relative clause, a contrast or a participle begins at `index`; among participles one goes on the
    list."""
    units, language = reading.units, reading.language
    while index < len(units) - 1 and units[index].kind & Kind.ADVERB and not units[index].kind & Kind.OPENER:
        index += 1
    if (units[index].norm,) in reading.lexicon.phrases["object_closers"]:
        return True
    endings = tuple(set(language.participle_endings) - set(language.finite_suffixes))
    unit = units[index]
    plain = unit.is_word and not unit.capital and not unit.kind & ~Kind.AUXILIARY
    return bool(plain and unit.norm.endswith(endings) and not units[start].norm.endswith(endings))


def _resumes(reading: ClauseReading, start: int) -> bool:
    """Whether the object goes on behind what is added: "urged Congress, which was in recess, | to return"."""
    units = reading.units
    for index in range(start + 1, len(units) - 1):
        if units[index].norm in COMMAS:
            return bool(units[index + 1].kind & (Kind.INFINITIVE | Kind.NOUN_PREPOSITION | Kind.GENITIVE))
    return False


def _is_dash(reading: ClauseReading, index: int) -> bool:
    """Whether a dash that joins no words begins at `index`."""
    unit, before = reading.units[index], reading.units[index - 1]
    return unit.norm in DASHES and before.norm not in DASHES and unit.start > before.end


def _opens_setting(reading: ClauseReading, index: int) -> bool:
    """Whether the place of the saying begins at `index`: "praised the deal | in a written statement"."""
    units = reading.units
    if not units[index].kind & Kind.PREPOSITION or not units[index + 1].kind & Kind.ARTICLE:
        return False
    if units[index - 1].kind & Kind.CLAIM_NOUN:
        return False
    held = units[index + 2 : index + LONGEST_SETTING]
    return any(unit.kind & (Kind.SETTING | Kind.DOCUMENT) for unit in held)


def _end_of_verb_first_object(reading: ClauseReading, start: int) -> int:
    """Where a noun content ends in verb-first text: behind what stands for an earlier claim ("نفى ذلك | في اتصال"), or
    before "and was" (", | وكان آخر ذلك") or the "and that" of who reports it ("قال إنه سيؤكد الاتفاق | وإن")."""
    units = reading.units
    taken_up = end_of_reference(reading, start)
    if taken_up > start:
        return taken_up
    for index in range(start + 1, len(units) - 1):
        behind = units[index + 1]
        if units[index].norm in COMMAS and behind.kind & Kind.JOINED and behind.kind & Kind.TOPIC:
            return index
        if behind.kind & Kind.JOINED and _goes_on(reading, start, index):
            return index + 1
    return len(units)


def end_of_reference(reading: ClauseReading, start: int) -> int:
    """The end of what stands for an earlier claim at `start` in verb-first text, before its subject, or when and how it
    is rejected: "ذلك | باستمرار", "هذه الأنباء | مدير الشركة"; `start` where more of the content follows, or none
    stands there."""
    units, lexicon = reading.units, reading.lexicon
    if start >= len(units) or not units[start].kind & Kind.ANAPHOR:
        return start
    named = start + 1 < len(units) and units[start + 1].kind & Kind.CLAIM_NOUN
    end = start + 1 + bool(named)
    if end >= len(units) or not units[end].is_word:
        return end
    behind = units[end]
    if phrase_at(units, end, "manner_phrases", lexicon) or behind.kind & (Kind.ADVERB | Kind.TIME):
        return end
    alone = named or not is_definite(behind, lexicon) or (units[start].norm,) in lexicon.phrases["lone_anaphors"]
    if behind.kind & PEOPLE & ~Kind.DOCUMENT and alone:
        return end  # "نفى ذلك | الجيش", not "انتقد | هذا الحزب"
    if named or behind.kind & (Kind.CLITIC | Kind.COMPLEMENTISER | Kind.RELATIVE):
        return start
    governed = behind.norm.startswith(reading.language.preposition_prefixes[:1]) and not behind.kind
    return start if governed or is_definite(behind, lexicon) else end  # "وصف ذلك بالكذب", "ذلك القرار"


def _explains(reading: ClauseReading, index: int) -> bool:
    """Whether what follows a claim says as what or why it is rejected: "la acusación | como propaganda", "esa versión |
    al abandonar la cumbre"."""
    units, endings = reading.units, reading.lexicon.endings["infinitive_endings"]
    if not reading.language.infinitive_endings or index + 1 >= len(units):
        return False
    if units[index].kind & Kind.OPENER and not units[index].kind & Kind.RELATIVE:
        return True
    preposition = units[index].kind & Kind.PREPOSITION and not units[index].kind & Kind.GENITIVE
    return bool(preposition) and not units[index + 1].kind and units[index + 1].norm.endswith(endings)
