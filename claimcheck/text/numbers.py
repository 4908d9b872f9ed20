"""Finds numbers with their unit and scope ("at least 150 groups") in text of any known language and script."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from claimcheck.domain.article import Span
from claimcheck.languages.catalogue import language as known_language
from claimcheck.languages.language import Language
from claimcheck.text.normalise import fold
from claimcheck.text.tokens import Token, Vocabulary, tokenise

UNIT_REACH = 3  # words after a number among which its unit may stand: "5000 Syrian opposition fighters"
LONGEST_SCOPE = 4  # words of the longest scope phrase: "no fewer than", "ما لا يقل عن"
_PLAIN = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
YEAR_DIGITS = 4  # a number of so many before a stop and a blank is a year at the end of its sentence
LONGEST_NUMBER = 24  # characters; what is longer is a serial number, not a quantity
CURRENCY_SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "₽": "rouble", "₺": "lira", "¥": "yuan", "₹": "rupee"}


class Scope(StrEnum):
    """How the number bounds the quantity."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text. `unit` is an English singular where the language file knows it, otherwise ""; `noun` is the
    folded word that follows the number, for comparing two quantities whose unit no file knows."""

    span: Span  # digits or number words, with scale word
    value: float
    unit: str
    scope: Scope
    noun: str = ""


@dataclass(frozen=True, slots=True)
class _Lexicon:
    numbers: dict[str, float]
    scales: dict[str, float]
    scopes: dict[tuple[str, ...], Scope]
    units: dict[tuple[str, ...], str]
    months: frozenset[str]
    clock_before: frozenset[str]
    clock_after: frozenset[str]
    vocabulary: Vocabulary


def find_quantities(text: str, language: Language) -> list[Quantity]:
    """Quantities of `text` in order. Years, days of a month and clock times are not quantities."""
    lexicon, tokens = _lexicon(language.code), tokens_with_numbers(text, language)
    quantities: list[Quantity] = []
    index = 0
    while index < len(tokens):
        if not _may_begin(tokens[index].norm, lexicon, language):
            index += 1
            continue
        read = _read_number(text, tokens, index, lexicon, language)
        if read is None:
            index += 1
            continue
        value, after, spelled = read
        quantity = _quantity(tokens, index, after, value, lexicon, language)
        of_calendar = _is_date(tokens, index, after, value, quantity.unit, lexicon) or _is_clock(
            tokens, index, after, lexicon
        )
        if not of_calendar and not (spelled and value == 1 and not quantity.unit):
            quantities.append(quantity)
        index = after
    return quantities


def tokens_with_numbers(text: str, language: Language) -> tuple[Token, ...]:
    """The tokens that quantities are found among: also without blanks, words that tell of numbers are whole."""
    return tokenise(text, elided=language.elided_words, vocabulary=_lexicon(language.code).vocabulary)


def _may_begin(norm: str, lexicon: _Lexicon, language: Language) -> bool:
    """Whether a number can begin with this word: most words are told apart here at once."""
    if norm[0].isdecimal() or norm in lexicon.numbers or norm in lexicon.scales:
        return True
    return norm.startswith(language.conjunction_prefixes) and (
        norm[1:] in lexicon.numbers or norm[1:] in lexicon.scales
    )


def _read_number(
    text: str, tokens: Sequence[Token], index: int, lexicon: _Lexicon, language: Language
) -> tuple[float, int, bool] | None:
    """(value, index after the number, whether it is in words), or None where no number begins."""
    total, group, position, spelled = 0.0, None, index, True
    while position < len(tokens):
        token = tokens[position]
        norm = token.norm
        joined = any(norm.startswith(prefix) and len(norm) > 2 for prefix in language.conjunction_prefixes)
        bare = norm[1:] if joined and norm not in lexicon.numbers and norm not in lexicon.scales else norm
        if position > index and bare == norm and norm in language.coordinators:
            following = tokens[position + 1].norm if position + 1 < len(tokens) else ""
            if spelled and group is not None and following in lexicon.numbers and group >= 20:
                position += 1
                continue
            break
        if norm[0].isdecimal():
            fraction = _split_fraction(tokens, position, language)
            value = parse_number(norm + fraction, language.decimal_mark)
            if value is None or group is not None:
                break
            group, spelled = value, False
            position += 2 * bool(fraction)
        elif bare in lexicon.scales and (group is not None or (position == index and lexicon.scales[bare] <= 100)):
            scale = lexicon.scales[bare]
            group = (group if group is not None else 1.0) * scale
            if scale >= 1000:
                total, group = total + group, 0.0
        elif bare in lexicon.numbers and (spelled or joined):
            value = lexicon.numbers[bare]
            if group and not (joined or value < 20 <= group or value < 100 <= group):
                break
            group = (group or 0.0) + value
        else:
            break
        position += 1
    return None if group is None else (total + group, position, spelled)


def _split_fraction(tokens: Sequence[Token], position: int, language: Language) -> str:
    """The mark and the digits of a decimal whose number stands at `position` with a blank behind its mark, "1. | 64";
    "" where none does."""
    if not language.blank_decimals or position + 2 >= len(tokens):
        return ""
    number, mark, digits = (token.norm for token in tokens[position : position + 3])
    split = number.isdecimal() and len(number) < YEAR_DIGITS and mark == language.decimal_mark and digits.isdecimal()
    return mark + digits if split else ""


def parse_number(digits: str, decimal_mark: str = ".") -> float | None:
    """The value of a run of digits with its grouping and decimal marks; None for a clock time or other oddity.

    "63,000" → 63000, "0,12" with a decimal comma → 0.12, "1.234.567" → 1234567. A mark that groups by threes in a way
    the language's decimal mark does not allow is taken as grouping.
    """
    digits = fold(digits)
    if len(digits) > LONGEST_NUMBER or not _PLAIN.fullmatch(digits):
        return None
    marks = set(re.findall(r"[.,]", digits))
    if not marks:
        return float(digits)
    if len(marks) == 2:
        decimal = max(marks, key=digits.rfind)
        return float(digits.replace("," if decimal == "." else ".", "").replace(decimal, "."))
    mark = marks.pop()
    parts = digits.split(mark)
    grouped = all(len(part) == 3 for part in parts[1:]) and 1 <= len(parts[0]) <= 3 and parts[0] != "0"
    if grouped and (mark != decimal_mark or len(parts) > 2):
        return float("".join(parts))
    return float(".".join(parts)) if len(parts) == 2 else None


def _quantity(
    tokens: Sequence[Token], start: int, after: int, value: float, lexicon: _Lexicon, language: Language
) -> Quantity:
    unit = CURRENCY_SIGNS.get(tokens[start - 1].norm, "") if start else ""
    noun = ""
    for position in range(after, min(after + UNIT_REACH, len(tokens))):
        norm = tokens[position].norm
        if norm not in "%٪$€£-" and not tokens[position].is_word:
            break
        if norm[0].isdecimal() or norm in lexicon.numbers:
            break
        passed = norm == "-" or norm in language.determiners
        passed = passed or (norm in language.noun_prepositions and not lexicon.units.get((norm,)))
        if passed and (norm, tokens[position + 1].norm if position + 1 < len(tokens) else "") not in lexicon.units:
            continue
        pair = (norm, tokens[position + 1].norm) if position + 1 < len(tokens) else (norm,)
        known = lexicon.units.get(pair) or lexicon.units.get((norm,)) or CURRENCY_SIGNS.get(norm)
        noun = noun or norm
        if known and not unit:
            unit = known
            break
    return Quantity(
        Span(tokens[start].start, tokens[after - 1].end), value, unit, _scope(tokens, start, after, lexicon), noun
    )


def _scope(tokens: Sequence[Token], start: int, after: int, lexicon: _Lexicon) -> Scope:
    """The scope phrase that ends just before the number (or stands just after its unit); the longest wins."""
    before = start - 1 if start and tokens[start - 1].norm in CURRENCY_SIGNS else start
    for size in range(min(LONGEST_SCOPE, before), 0, -1):
        phrase = tuple(token.norm for token in tokens[before - size : before])
        if phrase in lexicon.scopes:
            return lexicon.scopes[phrase]
    for first in range(after, min(after + 3, len(tokens))):
        for size in (3, 2):
            phrase = tuple(token.norm for token in tokens[first : first + size])
            if lexicon.scopes.get(phrase) in (Scope.AT_LEAST, Scope.AT_MOST):
                return lexicon.scopes[phrase]
    return Scope.EXACT


def _is_date(tokens: Sequence[Token], start: int, after: int, value: float, unit: str, lexicon: _Lexicon) -> bool:
    """Whether the number is a year, a day of a month or part of a written date."""
    if unit or value != int(value) or not tokens[start].norm[0].isdecimal():
        return False
    around = [token.norm for token in (*tokens[max(0, start - 2) : start], *tokens[after : after + 2])]
    if value <= 31 and any(norm in lexicon.months for norm in around):
        return True
    return 1800 <= value <= 2100 and len(tokens[start].norm) == 4


def _is_clock(tokens: Sequence[Token], start: int, after: int, lexicon: _Lexicon) -> bool:
    """Whether the number is an hour of the day, or the minutes that stand behind one ("9 h 30", "9时02分")."""
    before = tokens[start - 1].norm if start else ""
    behind = tokens[after].norm.rstrip("0123456789") if after < len(tokens) else ""
    measured = start > 1 and tokens[start - 2].norm[0].isdecimal()  # "48 saat 20 kişi": the word is of that number
    return (before in lexicon.clock_before and not measured) or bool({before, behind} & lexicon.clock_after)


@cache
def _lexicon(code: str) -> _Lexicon:
    language, vocabulary = known_language(code), Vocabulary()
    if not language.spaced:
        known = (
            *language.number_words,
            *language.scale_words,
            *language.scope_words,
            *language.units,
            *language.months,
            *language.clock_after,
            *language.fates,
            *language.further_words,
        )
        for word in known:
            vocabulary[word] = max(vocabulary.get(word, 0), len(word))
            vocabulary[word[0]] = max(vocabulary.get(word[0], 1), len(word))

    def key(phrase: str) -> tuple[str, ...]:
        return tuple(token.norm for token in tokenise(phrase, elided=language.elided_words, vocabulary=vocabulary))

    return _Lexicon(
        numbers={fold(word): value for word, value in language.number_words.items()},
        scales={fold(word): value for word, value in language.scale_words.items()},
        scopes={key(phrase): Scope(scope) for phrase, scope in language.scope_words.items()},
        units={key(phrase): unit for phrase, unit in language.units.items()},
        months=frozenset(norm for month in language.months for norm in key(month)),
        clock_before=frozenset(map(fold, language.clock_before)),
        clock_after=frozenset(map(fold, language.clock_after)),
        vocabulary=vocabulary,
    )
