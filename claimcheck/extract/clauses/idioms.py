"""Cues that say nothing with the words beside them, or without: "claimed twelve lives", "put the book on the table"."""

from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.hits import Hit, phrase_at
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.units import COMMAS

IDIOM_REACH = 7  # words between a cue and the object with which it says nothing: "claimed the lives"
NUMBER_REACH = 6  # units between "at" and its number: "at somewhere between 3 and 4"
NEEDED_REACH = 14  # words between a cue and the object without which it says nothing


def is_idiom(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the cue says nothing with the word behind it, "forces backed by Chad", or an object: "the attack claimed
    twelve lives"; where nouns end their phrases, one that closes the clause: "表示沉痛 | 哀悼。"; where the cue closes
    it, a mark that is passed."""
    if reading.language.cue_closes:
        return _passes_mark(reading, hit)
    units, last = reading.units, hit.end - 1
    if phrase_at(units, last, "idioms", reading.lexicon):
        return not (hit.start and units[hit.start - 1].kind & Kind.CLAIM_NOUN)  # "an account | backed by Chad"
    objects = reading.lexicon.idioms.get(units[last].norm if last > hit.start else reading.bare_word(hit))
    if not objects:
        return False
    for index in range(hit.end, min(hit.end + IDIOM_REACH, len(units))):
        unit = units[index]
        closes = not reading.language.heads_last or index + 1 == len(units) or not units[index + 1].is_word
        if unit.norm in objects and closes:
            return True
        if (not unit.is_word and unit.norm not in COMMAS) or unit.kind & Kind.COMPLEMENTISER:
            return False
    return False


def _passes_mark(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a mark and its count or kind stand before the cue, not governed: "دلار | مرز ۲۰ هزار را | رد کرد",
    "خطوط قرمز", but not "خبر عبور از مرز ۲۰ هزار را رد کرد"; or right before it "به دو سال | حبس | محکوم کرد"."""
    units, objects = reading.units, reading.lexicon.idioms.get(reading.units[hit.start].norm, frozenset())
    if units[hit.start - 1].norm in objects:
        return True
    for index in range(max(reading.first, hit.start - IDIOM_REACH), hit.start - 1):
        governed = index > reading.first and units[index - 1].kind & (Kind.PREPOSITION | Kind.OBJECT_OPENER)
        mark, behind = units[index].norm, units[index + 1].norm
        counted = mark in objects and reading.lexicon.is_number(behind)
        if (counted or f"{mark} {behind}" in objects) and not governed:
            return True
    return False


def lacks_object(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the word is missing without which the cue says nothing: "حمل الحكومة المسؤولية" blames, "حمل السلاح"
    not; before it where the cue closes its clause: "از مردم | خواست" asks, "آرامش می‌خواهد" not, and where a
    postposition opens the cue: "चोरी का आरोप मज़दूरों | पर लगाया", not "दीवार पर लगाया"."""
    units, table = reading.units, reading.lexicon.needed
    if reading.language.cue_closes or reading.language.nominal_markers:
        word = units[hit.end - 1 if reading.language.cue_closes else hit.start].norm
        needed, near = table.get(word), units[max(0, hit.start - NEEDED_REACH) : hit.start]
    else:
        needed = table.get(reading.bare_word(hit)) if hit.end - hit.start == 1 else None
        near = units[hit.end : hit.end + NEEDED_REACH]
    return bool(needed) and not any(unit.norm in needed for unit in near) and not _estimates(reading, hit)


def _estimates(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the phrase behind the cue is set at a number that is no hour: "put | the hole in its books at 4bn"."""
    units, lexicon = reading.units, reading.lexicon
    near = range(hit.end + 1, min(len(units), hit.end + NEEDED_REACH))
    at = next((i for i in near if (units[i].norm,) in lexicon.phrases["estimate_openers"]), -1)
    joints = (i for i in range(hit.end, at) if units[i].norm in COMMAS or units[i].kind & (Kind.FINITE | Kind.OPENER))
    if at < 0 or not all(units[i - 1].kind & Kind.PRONOUN for i in joints):  # "the sum it | will lose at"
        return False
    number = next(
        (i for i in range(at + 1, min(len(units), at + NUMBER_REACH)) if lexicon.is_number(units[i].norm)), -1
    )
    hour = 0 <= number < len(units) - 1 and units[number + 1].kind & Kind.TIME
    return number > 0 and not hour and not any(unit.kind & Kind.DETERMINER for unit in units[at + 1 : number])
