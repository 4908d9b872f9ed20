"""Verb-first clauses: cues in relative clauses, infinitives behind "that", and subjects before their verb."""

from collections.abc import Sequence

from claimcheck.domain.claim import Polarity
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.objects import (
    ACCUSATIVE,
    FEMININE_ENDINGS,
    FEMININE_PLURAL,
    RELATIONAL_ENDINGS,
    is_definite,
    is_known,
    opens_object,
)
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.agreement import is_imperfect
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.phrases import PEOPLE, Range
from claimcheck.extract.units import STOPS, Unit
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import Frame

LONGEST_ANTECEDENT = 7  # units
NAMED = 5  # units in which an office stands before a name
ADDRESSEE_REACH = 6  # units between a cue in a relative clause and its complementiser: who was told, where


def relative_before(reading: ClauseReading, hit: Hit) -> int:
    """The unit of the relative pronoun whose verb the cue is, over auxiliaries: "الناطق الذي (كان قد) أعلن"; or -1."""
    units, index = reading.units, hit.start - 1 - hit.joined  # "المواثيق التي تمنع | وترفض"
    if not reading.language.verb_first or hit.shares_subject or hit.according:
        return -1
    if index >= reading.first and units[index].kind & Kind.RELATIVE and not hit.joined:
        return index  # "من" and "ما" too
    if _is_attribute(reading, hit):
        return index
    while index > reading.first and units[index].kind & (Kind.AUXILIARY | Kind.FINITE):
        index -= 1
    sure = index >= reading.first and units[index].kind & Kind.RELATIVE and not units[index].kind & Kind.AUXILIARY
    return index if sure else -1


def _is_attribute(reading: ClauseReading, hit: Hit) -> bool:
    """Whether an imperfect verb is an attribute of the unnamed one right before it, of whom an earlier cue tells:
    "قال شاهد | يدعى سمير إن", "ذكر مصدر | يتابع الملف أن"."""
    units, before = reading.units, hit.start - 1
    if hit.joined or before < reading.first or not is_imperfect(units[hit.start].norm, reading.lexicon):
        return False
    told = (other.end for other in reading.hits if before - 1 <= other.end <= before)
    subject = next(told, before + 1)
    unnamed = not any(is_definite(unit, reading.lexicon) for unit in units[subject : before + 1])
    return subject <= before and unnamed and bool(units[subject].kind & PEOPLE)


def attributed_noun(reading: ClauseReading, hit: Hit) -> int:
    """The unit of the indefinite noun whose attribute an imperfect verb right behind it is, in the clause of another
    verb: "نشرت الصحيفة | تقريرا يقول إن", "عثر في منزله على | كتب دينية تحث"; or -1."""
    units, start = reading.units, hit.start
    if not reading.language.verb_first or hit.joined or not is_imperfect(units[start].norm, reading.lexicon):
        return -1
    resumed = hit.end < len(units) and units[hit.end].norm.endswith(reading.language.pronoun_suffixes)
    if resumed and units[hit.end].kind & Kind.ADVERB:
        return -1  # "أصدرت الوزارة بيانا تؤكد فيه أن": who speaks is her
    head = start
    while head > reading.first and _may_be_attribute(reading, head - 1):
        head -= 1
    shown = units[start - 1].norm.endswith((ACCUSATIVE, FEMININE_PLURAL, *RELATIONAL_ENDINGS, *FEMININE_ENDINGS[:1]))
    before = units[head - 1] if head > reading.first else None
    if not shown or head == start or before is None or not before.is_word:
        return -1
    named = any(unit.kind & (Kind.TITLE | Kind.SPOKESMAN) for unit in units[max(reading.first, head - NAMED) : head])
    parted = is_definite(before, reading.lexicon) or (before.kind & Kind.PREPOSITION and head - 1 > reading.first)
    return head if parted and not named else -1


def tells_of_noun(reading: ClauseReading, noun: int) -> bool:
    """Whether a document or people at `noun` say something: "تقريرا | يقول إن", and not "صورا | توثق"."""
    return bool(reading.units[noun].kind & PEOPLE)


def _may_be_attribute(reading: ClauseReading, index: int) -> bool:
    """Whether an indefinite noun or adjective of no class but that of documents and people stands at `index`."""
    unit, bars = reading.units[index], ~(PEOPLE | Kind.CLAIM_NOUN | Kind.SETTING)
    return unit.is_word and not unit.kind & bars and not is_definite(unit, reading.lexicon) and not is_known(unit)


def says_in_relative(reading: ClauseReading, hit: Hit, relative: int, zone: Zone) -> bool:
    """Whether a cue behind a relative pronoun has a content of its own: "الناطق الذي أوضح أن", and not "الجماعات التي
    عارضت الحرب" or "قال القائد الذي رفض … إن", where the complementiser is the first cue's."""
    joined = zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.QUOTE, ZoneKind.COLON)
    unsure = Kind.AUXILIARY | Kind.PREPOSITION
    near = joined and zone.at <= hit.end + ADDRESSEE_REACH
    if not (near or _has_noun(reading, hit)) or reading.units[relative].kind & unsure:
        return False
    return all(_is_complete(reading, other, relative) for other in reading.hits if other.start < hit.start)


def _has_noun(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a noun that is said stands right behind a cue: "الأطباء الذين أكدوا | رفضهم", "الحكومة التي أعلنت عن |
    إيقاف"."""
    noun, units = hit.group(Frame.NOUN), reading.units
    if noun is None or noun.polarity is Polarity.DENY or hit.end >= len(units):
        return False
    return hit.tail == hit.end or (hit.tail < 0 and opens_object(units, hit.end, reading.lexicon))


def antecedent(reading: ClauseReading, hit: Hit, relative: int) -> Range | None:
    """Whom the relative pronoun stands for, where an office or a body names him; None in "الهجوم الذي قال إن ضحاياه",
    whose subject is elided."""
    units = reading.units
    phrase = source_before(units, reading.low(hit), relative, reading.lexicon)
    if phrase is None:
        return None
    nearest = range(max(phrase[0], phrase[1] - LONGEST_ANTECEDENT), phrase[1])
    start = next((index for index in nearest if units[index].kind & PEOPLE), -1)
    apart = (at for at in reversed(nearest) if start < at and _stands_apart(units, at, reading.lexicon))
    return (next(apart, start), phrase[1]) if start >= 0 else None


def _stands_apart(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether an office at `index` begins a noun phrase of its own: "أقالت البلدية | المدير الذي", "استقبل رئيس
    الحكومة | وزير النقل الذي"."""
    before, office = units[index - 1], units[index].kind & (Kind.TITLE | Kind.SPOKESMAN)
    return bool(office) and is_definite(before, lexicon) and (before.norm,) not in lexicon.phrases["name_titles"]


def _is_complete(reading: ClauseReading, other: Hit, edge: int) -> bool:
    """Whether an earlier cue has its complementiser, or its sentence is over, before unit `edge`."""
    ends = Kind.COMPLEMENTISER | Kind.CLITIC
    return other.start in reading.rejected or any(
        unit.kind & ends or unit.quote is not None or unit.norm in STOPS for unit in reading.units[other.end : edge]
    )


def is_infinitive(reading: ClauseReading, hit: Hit) -> bool:
    """Whether an imperfect verb stands right behind "that", which makes it an infinitive: "تستطيع أن تستبعد"."""
    if hit.joined or hit.start <= reading.first or not is_imperfect(reading.units[hit.start].norm, reading.lexicon):
        return False
    return bool(reading.units[hit.start - 1].kind & Kind.COMPLEMENTISER)


def topic_before(reading: ClauseReading, hit: Hit, low: int) -> Range | None:
    """The subject between the word that opens it and its verb: "وكانت الجبهة، …، قد أعلنت", "أما الوزير فقال"."""
    units = reading.units
    if hit.shares_subject:
        return None
    for index in range(hit.start - 1, low - 1, -1):
        unit = units[index]
        if unit.kind & (Kind.COMPLEMENTISER | Kind.CLITIC) or unit.quote is not None or unit.norm in STOPS:
            return None
        if unit.kind & Kind.TOPIC and _opens_clause(reading, index):
            return _topic(reading, index + 1, hit.start)
    return None


def _opens_clause(reading: ClauseReading, index: int) -> bool:
    """Whether a clause begins at `index`: there the sentence begins, a conjunction is written onto it, or a mark stands
    before it."""
    if index == reading.first or reading.units[index].kind & Kind.JOINED:
        return True
    return not reading.units[index - 1].is_word


def _topic(reading: ClauseReading, start: int, cue: int) -> Range | None:
    """The noun phrase at `start`, if nothing but an insertion in commas parts it from the verb at `cue`."""
    units = reading.units
    phrase = source_after(units, start, cue, reading.lexicon)
    if phrase is None:
        return None
    end = next((index for index in range(start + 1, phrase[1]) if units[index].kind & Kind.AUXILIARY), phrase[1])
    between = [unit for unit in units[end:cue] if not unit.kind & (Kind.AUXILIARY | Kind.TIME)]
    return (start, end) if not between or not between[-1].is_word else None
