"""The source in a place phrase behind its cue: "сообщили | в полиции", "говорится в сообщении | ведомства"."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.phrases import QUOTE_MARKS_IN_NAMES, Range
from claimcheck.extract.units import STOPS, Unit

LONGEST_TOLD = 6  # units that name who was told


def place_after(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> Range | None:
    """The source in a place phrase behind its cue: "сообщили | в компании", or whose the document is: "говорится в
    сообщении | ведомства", "говорится на сайте | прокуратуры"."""
    if start + 1 >= high or not units[start].kind & Kind.PREPOSITION or not is_place_phrase(units, start, lexicon):
        return None
    body = start + 1
    told = body + 1 < high and units[body + 1].kind & (Kind.DOCUMENT | Kind.SETTING)
    if (units[body].kind & Kind.DETERMINER and body + 1 < high) or (told and not units[body].kind):
        body += 1  # "в їхньому | звіті", "в официальном | сообщении"
    if units[body].kind & (Kind.DOCUMENT | Kind.SETTING):
        closes = body + 1 >= len(units) or units[body + 1].norm in STOPS
        document = closes and lexicon.language.place_sources and units[body].kind & Kind.DOCUMENT
        whole = (start, body + 1) if document else None  # "говорится | в заявлении."
        return source_after(units, body + 1, high, lexicon) or whole
    if not units[body].kind & (Kind.BODY | Kind.MEDIUM | Kind.ROLE) and not units[body].capital:
        body += 1  # "в пресс-службе компании", a noun of no class before the body's
        if body >= high or (not units[body].kind & Kind.BODY and not units[body].capital):
            return None
    phrase = source_after(units, start + 1, high, lexicon)
    return (start, phrase[1]) if phrase else None


def impersonal_place(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> Range | None:
    """The place phrase behind who was told, where a verb in the plural has no subject: "сообщили ТАСС | в полиции",
    "рассказали журналистам | в пресс-службе"."""
    if not start or not units[start - 1].norm.endswith(lexicon.endings["impersonal_endings"]):
        return None
    dative = lexicon.endings["dative_suffixes"]
    for index in range(start, min(high, start + LONGEST_TOLD)):
        if units[index].kind & Kind.PREPOSITION:
            if not units[index].kind & Kind.PLACE or not is_place_phrase(units, index, lexicon):
                return None
            phrase = source_after(units, index + 1, high, lexicon)
            return (index, phrase[1]) if phrase else None
        if not units[index].is_word and units[index].norm not in QUOTE_MARKS_IN_NAMES:
            return None
        told = units[index].capital or units[index].kind or units[index].norm.endswith(dative)
        if dative and units[index].is_word and not told:
            return None  # "пропонували | роботу в громаді"
    return None


def is_place_phrase(units: Sequence[Unit], start: int, lexicon: Lexicon) -> bool:
    """Whether what the place preposition at `start` governs can stand in the case of a place, as far as its first word
    tells: "на | сайте", and not "на | вопрос"."""
    first, endings = units[min(start + 1, len(units) - 1)], lexicon.endings["place_endings"]
    told = first.is_word and not first.capital and not first.kind & (Kind.BODY | Kind.MEDIUM)
    return not (endings and told) or first.norm.endswith(endings)
