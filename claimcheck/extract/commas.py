"""Where the phrase of a cue goes on behind a comma: past an apposition, who was told, or what else is inserted."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import OFFICES, Kind, Lexicon
from claimcheck.extract.sources.apposed import apposed_name
from claimcheck.extract.units import COLONS, COMMAS, STOPS, Unit

ADDRESSEE_REACH = 7  # units that name who was told
PARENTHESIS = 14  # units between two commas that may be stepped over
LATER_REACH = 12  # units behind the reach of a cue in which a complementiser stands behind a later comma
VERB_FIRST_PARENTHESIS = 20  # there an apposition gives an office in full


def behind_comma(units: Sequence[Unit], start: int, comma: int, high: int, end: int, lexicon: Lexicon) -> int | None:
    """The unit to go on from behind a comma, of a cue whose phrase begins at `start` and reaches to `end`, the next cue
    being at `high`; None where the comma ends that phrase."""
    language = lexicon.language
    step = _over_comma(units, comma, end, VERB_FIRST_PARENTHESIS if language.verb_first else PARENTHESIS)
    if step is not None:
        return step
    name = apposed_name(units, start, comma, lexicon) if comma > start else 0
    if name > 0:
        closed = units[name].norm in COMMAS and _over_comma(units, name, end, VERB_FIRST_PARENTHESIS) is None
        return name + closed  # "قالت الوزيرة، هالة منصور، الثلاثاء بالعاصمة «P»"
    if comma > start if language.subject_after else language.verb_first and comma == start:
        step = _later_complementiser(units, comma, end + LATER_REACH)
    if step is not None or not language.verb_first:
        return step
    if comma + 1 < end and units[comma + 1].kind & Kind.ADDRESSEE:
        step = _behind_addressee(units, comma + 1)
    if step is None and start < comma < end - 1:
        step = _colon_behind_office(units, comma + 1, min(high, end))
        step = _behind_insertion(units, start, comma, min(high, end)) if step is None else step
    return step


def _over_comma(units: Sequence[Unit], comma: int, end: int, longest: int) -> int | None:
    """The quotation or complementiser right behind a comma, or behind the next one, which closes a parenthesis."""
    if comma + 1 >= len(units):
        return None
    if _begins_content(units[comma + 1]):
        return comma + 1
    for closing in range(comma + 2, min(len(units) - 1, comma + longest, end)):
        if units[closing].norm in STOPS:
            return None
        if units[closing].norm in COMMAS:
            return closing + 1 if _begins_content(units[closing + 1]) else None
    return None


def _begins_content(unit: Unit) -> bool:
    return unit.quote is not None or opens_clause(unit)


def _later_complementiser(units: Sequence[Unit], comma: int, end: int) -> int | None:
    """A complementiser behind a later comma of the same clause: "sagte der General, Kommandant der Flotte, dass"."""
    for index in range(comma + 1, min(len(units) - 1, end)):
        if units[index].norm in STOPS or units[index].quote is not None:
            return None
        if units[index].norm in COMMAS and units[index + 1].kind & (Kind.COMPLEMENTISER | Kind.CLITIC):
            return index + 1 if not units[index + 1].kind & Kind.JOINED else None
    return None


def _behind_addressee(units: Sequence[Unit], start: int) -> int | None:
    """The complementiser behind who was told, which no second comma closes: "أكد الوزير، لـ "الأنباء" أن"."""
    for index in range(start + 1, min(len(units), start + ADDRESSEE_REACH)):
        if opens_clause(units[index]):
            return index
    return None


def _behind_insertion(units: Sequence[Unit], start: int, comma: int, end: int) -> int | None:
    """The complementiser behind an office, a name, a day or a setting that no second comma closes: "قال منير حسان، عضو
    البرلمان | إن", "أكد المدير، الجمعة، في تصريح للإذاعة | أن", "قال رئيس الحكومة، منير حسان خلال جلسة | إن"."""
    headed = any(unit.kind & OFFICES for unit in units[start:comma])
    for index in range(comma, end):
        unit = units[index]
        if unit.norm in COMMAS:
            if index + 1 == len(units):
                return None
            behind = units[min(index + 2, end, len(units) - 1)]
            setting = units[index + 1].kind & Kind.PREPOSITION and behind.kind & Kind.SETTING
            named = headed and index == comma and not units[index + 1].kind and units[index + 1].is_word
            if not units[index + 1].kind & (OFFICES | Kind.TIME | Kind.GOVERNED) and not setting and not named:
                return None
        elif unit.kind & (Kind.COMPLEMENTISER | Kind.CLITIC):
            own = units[index - 1].kind & (Kind.TIME | Kind.GOVERNED)
            if own or not units[index - 1].kind & Kind.PREPOSITION:  # "على | أن", and not "بعد | أن"
                return index if not unit.kind & Kind.JOINED else None
        elif unit.quote is not None and is_title(units, index):
            continue
        elif unit.norm in STOPS or unit.norm in COLONS or unit.quote is not None or unit.kind & Kind.OPENER:
            return None
    return None


def _colon_behind_office(units: Sequence[Unit], start: int, end: int) -> int | None:
    """The colon behind an office or a relative clause in apposition that no second comma closes: "قال منير حسان، عضو
    البرلمان | : «P»", "قالت سعاد حمدان، التي فقدت ابنها | : «P»"."""
    if not units[start].kind & (OFFICES | Kind.RELATIVE):
        return None
    mark = next((index for index in range(start, end) if not units[index].is_word), end)
    return mark if mark < end and units[mark].norm in COLONS else None


def opens_clause(unit: Unit) -> bool:
    """Whether a complementiser stands here that no conjunction written onto it joins to what comes before."""
    return bool(unit.kind & (Kind.COMPLEMENTISER | Kind.CLITIC)) and not unit.kind & Kind.JOINED


def is_title(units: Sequence[Unit], index: int) -> bool:
    """Whether the quotation at `index` is a title, since a complementiser follows: "في برنامج | "صباح الخير يا مدينتي"
    أن"."""
    return opens_clause(next((unit for unit in units[index + 1 : index + 3] if unit.norm not in COMMAS), units[index]))
