"""The name of a person in the phrase that names a speaker, where names are written with capitals: "Ann Lee" in "mill
director Ann Lee" and in "Ann Lee, a director of the mill"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.extract.lexicon import LINKS, OFFICES, Kind, Lexicon
from claimcheck.extract.mentions import out_of_place
from claimcheck.extract.nounphrases import PARTICLES
from claimcheck.extract.sources.phrases import is_one_office, is_plural
from claimcheck.text.tokens import tokenise

SHORTEST, LONGEST = 2, 5  # words of a name
OFFICE_REACH = 3  # words at the start of a phrase of which one is the office
PATRONYMICS = ("вич", "вна", "чна")
HYPHENS = frozenset("-‐'’")
OPENING_MARKS = '"„“”»«‚‘'


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word of a mention."""

    start: int
    end: int
    norm: str
    kind: int
    named: bool  # it has a capital, if only behind a particle: "al-Homsi"
    closed: bool  # a mark that is no part of a name stands behind it
    quoted: bool  # an opening quotation mark stands before it


def personal_name(mention: str, lexicon: Lexicon) -> str:
    """The name of the one person whom an office right before it, or in apposition behind it, shows; "" where there is
    none."""
    if not (lexicon.language.capitals_mark_names or lexicon.language.nouns_are_capital):
        return ""
    words = name_words(mention, lexicon)
    joint = next((at for at, word in enumerate(words) if word.kind & Kind.COORDINATOR), len(words))
    for first, end in _runs(words):
        if joint < len(words) and not _has_joint_office(words, joint, first, end, lexicon):
            continue
        before = _has_office_before(words, first, lexicon) or _is_apposed(words, first, end, lexicon)
        if before or _has_office_behind(words, first, end, lexicon) or _closes_office(words, first, end, lexicon):
            first = _behind_genitive(words, first, end, lexicon)
            if any(_is_institution(word.norm, lexicon) for word in words[first:end]):
                continue
            acronym = any(mention[word.start : word.end].isupper() and len(word.norm) > 1 for word in words[first:end])
            return "" if acronym else mention[words[first].start : words[end - 1].end]
    return ""


def name_words(mention: str, lexicon: Lexicon) -> list[NameWord]:
    """The words of a mention."""
    tokens = tokenise(mention)
    words = []
    for at, token in enumerate(tokens):
        if not token.is_word:
            continue
        behind = tokens[at + 1] if at + 1 < len(tokens) else None
        joined = behind is not None and behind.norm in HYPHENS and behind.start == token.end
        initial = behind is not None and behind.norm == "." and len(token.norm) == 1  # "George | W. | Reed"
        closed = behind is not None and not (behind.is_word or joined or initial)
        named = any(map(str.isupper, mention[token.start : token.end]))
        quoted = at > 0 and tokens[at - 1].norm in OPENING_MARKS
        words.append(NameWord(token.start, token.end, token.norm, lexicon.kind(token.norm), named, closed, quoted))
    return words


def _runs(words: Sequence[NameWord]) -> Iterator[tuple[int, int]]:
    """Where words of no class with capitals stand together, particles between them, and no further name behind them:
    [first, end)."""
    first = 0
    while first < len(words):
        end = first
        while end < len(words) and (is_of_name(words[end]) or (end > first and _is_particle(words, end))):
            end += 1
            if words[end - 1].closed:
                break
        goes_on = end < len(words) and words[end].named and end > first and not words[end - 1].closed
        if SHORTEST <= end - first <= LONGEST and not goes_on:  # not "official | Syrian Arab | News Agency"
            yield first, end
        first = max(end, first + 1)


def _is_institution(norm: str, lexicon: Lexicon) -> bool:
    """Whether the word is one for a body in another case: "сотрудник | Института Солка"."""
    return any(lexicon.kind(form) & (Kind.BODY | Kind.MEDIUM) for form in out_of_place(norm, lexicon))


def _closes_office(words: Sequence[NameWord], first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether, where nouns have cases, an office opens the phrase and a name in the case of a subject closes it:
    "министр финансов России | Алексей Кудрин", but not "сотрудник | Института Солка"."""
    if not lexicon.language.dative_suffixes or not (end == len(words) or words[end - 1].closed):
        return False
    name = _behind_genitive(words, first, end, lexicon)
    oblique = (*lexicon.endings["genitive_suffixes"], *lexicon.endings["dative_suffixes"])
    foreign = words[name].norm.isascii()  # "аналитик | Merrill Lynch"
    if foreign or words[name].norm.endswith(oblique) or any(word.closed for word in words[: end - 1]):
        return False
    return _opens_with_office(words, name, lexicon)


def _behind_genitive(words: Sequence[NameWord], first: int, end: int, lexicon: Lexicon) -> int:
    """Where the name begins behind one in the genitive, where nouns have cases: "мэр Москвы | Сергей Собянин"."""
    if not lexicon.language.dative_suffixes:
        return first
    start = end - SHORTEST
    linked = words[start].norm in PARTICLES or words[start].norm.endswith(PATRONYMICS)
    return max(first, start - linked)


def is_of_name(word: NameWord) -> bool:
    """Whether the word may stand in a name."""
    return word.named and (not word.kind or word.norm in PARTICLES) and not word.norm[0].isdecimal()


def _is_particle(words: Sequence[NameWord], at: int) -> bool:
    """Whether a small particle stands before a further word of the name: "Ludwig | van | Beek"."""
    further = words[at + 1] if at + 1 < len(words) else None
    return words[at].norm in PARTICLES and further is not None and (further.named or further.norm in PARTICLES)


def _has_office_before(words: Sequence[NameWord], first: int, lexicon: Lexicon) -> bool:
    """Whether the office of one person stands right before, or before an attribute of it: "director | Ann Lee", "maire
    local | Jean Blanc", not "activists | Aleppo Today" nor, where nouns have cases, "представитель | Мелании Трамп"."""
    if not first or words[first].quoted:
        return False
    attribute = words[first - 1]
    plain = not (attribute.kind or attribute.named or attribute.closed)
    office = words[first - 2] if first > 1 and plain and not lexicon.language.dative_suffixes else attribute
    if not is_one_office(office.norm, lexicon):
        return False
    cases = lexicon.language.dative_suffixes and office.kind & Kind.SPOKESMAN
    return not (cases and words[first].norm.endswith(lexicon.endings["genitive_suffixes"]))


def _is_apposed(words: Sequence[NameWord], first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the name stands behind a mark to the end of the phrase, which the office of one person opens: "governor
    of the Mill Bank, | Ann Lee"."""
    apposed = first > 0 and words[first - 1].closed and end == len(words) and not lexicon.language.dative_suffixes
    return apposed and _opens_with_office(words, first, lexicon)


def _has_joint_office(words: Sequence[NameWord], joint: int, first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the coordinator at `joint` joins what one office is of, and the name stands behind it: "ministra de
    Sanidad y Consumo, | Ana Rey", not "el ministro y la alcaldesa, Ana Rey"."""
    linked = any(word.kind & Kind.GENITIVE for word in words[:joint])
    behind = words[joint + 1 : first]
    other = any(word.kind & OFFICES for word in behind) or (behind and behind[0].kind & Kind.DETERMINER)
    return joint < first and linked and not other and _is_apposed(words, first, end, lexicon)


def _opens_with_office(words: Sequence[NameWord], end: int, lexicon: Lexicon) -> bool:
    """Whether the office of one person is among the words that open the phrase, before the name at `end`."""
    return any(is_one_office(word.norm, lexicon) for word in words[: min(end, OFFICE_REACH)])


def _has_office_behind(words: Sequence[NameWord], first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether an office stands in apposition behind the name that opens the phrase: "Ann Lee, | a senior fellow of",
    "Ann Lee | head of the mill", but not "Mill Workers | representative"; or a comma, and whence or what she is: "Ann
    Lee, | of the mill"."""
    if first or end == len(words):
        return False
    described = end + bool(words[end].kind & Kind.DETERMINER)
    opening = next((at for at in range(described, len(words)) if words[at].kind & LINKS), len(words))
    offices = [word for word in words[end:opening] if word.kind & OFFICES]
    if not offices:
        return words[end - 1].closed and _is_described(words, end, opening)
    headed = bool(words[end].kind & OFFICES) and end + 1 == opening < len(words)
    apposed = words[end - 1].closed or bool(words[end].kind & Kind.DETERMINER) or headed
    return apposed and not is_plural(offices[0].norm, lexicon)


def _is_described(words: Sequence[NameWord], start: int, opening: int) -> bool:
    """Whether what stands from `start` on, up to the link at `opening`, says whence somebody is, or what, and no body:
    "Ann Lee, | of the mill", "Ann Lee, | 63, a", "Ann Lee, | a beekeeper"."""
    first = words[start]
    said = first.kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.DETERMINER) or first.norm.isdecimal()
    relative = first.kind & (Kind.RELATIVE | Kind.OPENER) and not first.kind & Kind.DETERMINER
    things = Kind.BODY | Kind.MEDIUM | Kind.DOCUMENT
    return bool(said) and not relative and not any(word.kind & things for word in words[start:opening])
