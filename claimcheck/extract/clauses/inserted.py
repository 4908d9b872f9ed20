"""Verb-first clauses with something inserted: a source in their midst, a relay inside "according to what", an object
behind commas."""

from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.objects import is_definite
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.phrases import PEOPLE, Range
from claimcheck.extract.units import COMMAS

LONGEST_MEDIUM = 4  # units
MOST_INSERTIONS = 3
LONGEST_INSERTION = 16  # units between two commas
NO_SUBJECT = Kind.PREPOSITION | Kind.DETERMINER | Kind.ANAPHOR | Kind.COMPLEMENTISER | Kind.CLITIC
OBJECT_PRONOUN = "ه"  # of a verb behind "what": نقلته


def is_inserted(reading: ClauseReading, hit: Hit, source: Range) -> bool:
    """Whether a source between marks stands in the midst of a content that another cue reports: there it says nothing
    of its own."""
    units, end = reading.units, source[1]
    marked = hit.start > reading.first and not units[hit.start - 1].is_word
    goes_on = end + 1 < len(units) and units[end].norm in COMMAS and not _sets_off(reading, end + 1)
    return marked and goes_on and any(opened.start < hit.start < opened.end for opened in reading.read_so_far)


def is_rule(reading: ClauseReading, hit: Hit, source: Range) -> bool:
    """Whether what stands behind an unsure according-phrase names nobody: "طبق | قانون", "وفق | خطة"."""
    named = reading.units[source[0] : source[1]]
    head = next((unit for unit in named if not unit.kind & Kind.DETERMINER), named[0])
    if reading.language.heads_last or reading.language.nominal_markers:
        head = named[-1]  # "根据停火 | 协议"
    if (head.norm,) in reading.lexicon.phrases["rule_nouns"]:
        return True
    phrase = tuple(unit.norm for unit in reading.units[hit.start : hit.end])
    if phrase not in reading.lexicon.phrases["according_unsure"]:
        return False
    speakers = PEOPLE | Kind.ACCORDING_NOUN | Kind.CLAIM_NOUN | Kind.PRONOUN
    if named[0].kind & Kind.ANAPHOR:
        speakers = PEOPLE  # "طبق این آمار"
    return not any(unit.kind & speakers or gazetteer().find((unit.norm,)) for unit in named)


def passes_on(reading: ClauseReading, source: Range) -> bool:
    """Whether the source only passes on what the next names: "به گزارش ایسنا به نقل از | وزیر". Notes it as the medium
    of that one."""
    units = reading.units
    later = next((other for other in reading.hits if other.start >= source[1]), None)
    if later is None or later.according != "to" or later.end >= len(units) or not units[later.end].is_word:
        return False
    between = units[source[1] : later.start]
    if any(unit.is_word and not unit.kind & Kind.COORDINATOR for unit in between):
        return False
    inner = source_after(units, later.end, len(units), reading.lexicon, governed=True)
    if inner is not None and is_rule(reading, later, inner):
        return False  # "به گفته وزیر، طبق | مصوبه ستاد، P"
    reading.medium, reading.introduced = source, later.start
    return True


def is_introduced(reading: ClauseReading, hit: Hit, source: Range) -> bool:
    """Whether only a medium introduces the according-phrase, "به گزارش عصر ایران | به نقل از", or one that is left out
    and a mark closes it: "به گزارش | به نقل از ایسنا، P"."""
    if reading.introduced == hit.start:
        return True
    opening = reading.hits[0]
    closed = source[1] < len(reading.units) and not reading.units[source[1]].is_word
    least = 0 if closed else 1
    near = least <= hit.start - opening.end <= LONGEST_MEDIUM and opening.start == reading.first
    return near and opening.according == "to" and reading.language.objects_before and not reading.read_so_far


def _sets_off(reading: ClauseReading, index: int) -> bool:
    """Whether a cue or a new clause begins at `index`."""
    unit = reading.units[index]
    return bool(unit.kind & (Kind.OPENER | Kind.COORDINATOR | Kind.JOINED)) or any(
        other.start == index for other in reading.hits
    )


def relayed(reading: ClauseReading, hit: Hit, verb: int, source: Range) -> Range:
    """Whom the source of "according to what X quoted from Y" quotes: "بحسب ما نقلته الوكالة عن | الوزير"."""
    units = reading.units
    end = next((index for index in range(*source) if units[index].kind & Kind.GOVERNED), source[1])
    bare = units[verb].norm[: -len(OBJECT_PRONOUN)] if units[verb].norm.endswith(OBJECT_PRONOUN) else units[verb].norm
    relays = any(group.relay for entry in reading.lexicon.cues.get(bare, ()) for group in entry.groups)
    if not relays or end >= len(units) or not units[end].kind & Kind.GOVERNED:
        return source
    inner = source_after(units, end + 1, len(units), reading.lexicon)
    if inner is None:
        return source
    reading.medium, reading.quoted = (source[0], end), (hit.start, inner)
    return inner


def object_behind_insertion(reading: ClauseReading, hit: Hit, comma: int) -> int:
    """The first unit of a noun content that a comma parts from the subject of its cue, behind what is inserted there:
    "أكد النائب، | رفضه للقانون", "أعلنت الشركة، التي مقرها لندن، الثلاثاء، | تطوير خدمة"; or -1."""
    units, first = reading.units, reading.units[hit.end] if hit.end < len(reading.units) else None
    if first is None or comma >= len(units) or units[comma].norm not in COMMAS or first.kind & NO_SUBJECT:
        return -1
    named = first.kind & PEOPLE or (first.norm,) in reading.lexicon.phrases["name_titles"]  # "عبد اللطيف حمدان، في"
    if not (is_definite(first, reading.lexicon) or named) or first.kind & Kind.CLAIM_NOUN:
        return -1
    for _ in range(MOST_INSERTIONS):
        index = comma + 1
        if index >= len(units) or not units[index].is_word:
            return -1
        inserted = units[index].kind & (Kind.RELATIVE | Kind.TIME | Kind.PREPOSITION | PEOPLE)
        if not inserted and not _is_refusal(reading, index):
            joined = units[index].norm.startswith(reading.language.conjunction_prefixes)
            joined = joined or any(other.start == index for other in reading.hits)
            pointed = units[index].kind & (Kind.DETERMINER | Kind.ANAPHOR)
            plain = not units[index].kind & ~Kind.CLAIM_NOUN and not is_definite(units[index], reading.lexicon)
            return index if not joined and (plain or pointed) else -1
        comma = next((i for i in range(index, min(len(units), index + LONGEST_INSERTION)) if not units[i].is_word), -1)
        if comma < 0 or units[comma].norm not in COMMAS:
            return -1
    return -1


def _is_refusal(reading: ClauseReading, index: int) -> bool:
    """Whether a clause without content is inserted at `index`: "مسؤول، | طلب عدم كشف هويته، | رفض"."""
    words = [unit.norm for unit in reading.units[index : index + 3]]
    return any(tuple(words[:size]) in reading.lexicon.phrases["refusals"] for size in (2, 3))
