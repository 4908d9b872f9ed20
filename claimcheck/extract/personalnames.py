"""The name of a person in the phrase that names a speaker, where an inner capital marks a name: "Ann Lee" in "mill
director Ann Lee" and in "Ann Lee, a director of the mill"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.extract.lexicon import LINKS, Kind, Lexicon
from claimcheck.extract.sources.phrases import is_plural
from claimcheck.text.tokens import tokenise

OFFICES = Kind.TITLE | Kind.ROLE | Kind.SPOKESMAN
SHORTEST, LONGEST = 2, 5  # words of a name
PARTICLES = frozenset(  # small words in names of many languages
    """abd abu al bin ben bint da de del della den der di dos du el ibn la le ter ul van von y
    аль ан ван де дель ди ель ибн ла ле фон эль""".split()  # noqa: SIM905 a list of words
)
PATRONYMICS = ("вич", "вна", "чна")
HYPHENS = frozenset("-‐'’")
QUOTE_MARKS = frozenset('"„“”»«‚‘')


@dataclass(frozen=True, slots=True)
class _Word:
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
    if not lexicon.language.capitals_mark_names:
        return ""
    words = _words(mention, lexicon)
    if any(word.kind & Kind.COORDINATOR for word in words):
        return ""
    for first, end in _runs(words):
        if _has_office_before(words, first, lexicon) or _has_office_behind(words, first, end, lexicon):
            first = _behind_genitive(words, first, end, lexicon)
            acronym = any(mention[word.start : word.end].isupper() and len(word.norm) > 1 for word in words[first:end])
            return "" if acronym else mention[words[first].start : words[end - 1].end]
    return ""


def _words(mention: str, lexicon: Lexicon) -> list[_Word]:
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
        quoted = at > 0 and tokens[at - 1].norm in QUOTE_MARKS
        words.append(_Word(token.start, token.end, token.norm, lexicon.kind(token.norm), named, closed, quoted))
    return words


def _runs(words: Sequence[_Word]) -> Iterator[tuple[int, int]]:
    """Where words of no class with capitals stand together, particles between them, and no further name behind them:
    [first, end)."""
    first = 0
    while first < len(words):
        end = first
        while end < len(words) and (_is_of_name(words[end]) or (end > first and _is_particle(words, end))):
            end += 1
            if words[end - 1].closed:
                break
        goes_on = end < len(words) and words[end].named and end > first and not words[end - 1].closed
        if SHORTEST <= end - first <= LONGEST and not goes_on:  # not "official | Syrian Arab | News Agency"
            yield first, end
        first = max(end, first + 1)


def _behind_genitive(words: Sequence[_Word], first: int, end: int, lexicon: Lexicon) -> int:
    """Where the name begins behind one in the genitive, where nouns have cases: "мэр Москвы | Сергей Собянин"."""
    if not lexicon.language.dative_suffixes:
        return first
    start = end - SHORTEST
    linked = words[start].norm in PARTICLES or words[start].norm.endswith(PATRONYMICS)
    return max(first, start - linked)


def _is_of_name(word: _Word) -> bool:
    return word.named and (not word.kind or word.norm in PARTICLES) and not word.norm[0].isdecimal()


def _is_particle(words: Sequence[_Word], at: int) -> bool:
    """Whether a small particle stands before a further word of the name: "Ludwig | van | Beek"."""
    further = words[at + 1] if at + 1 < len(words) else None
    return words[at].norm in PARTICLES and further is not None and (further.named or further.norm in PARTICLES)


def _has_office_before(words: Sequence[_Word], first: int, lexicon: Lexicon) -> bool:
    """Whether the office of one person stands right before: "director | Ann Lee", not "activists | Aleppo Today" nor,
    where nouns have cases, "представитель | Мелании Трамп"."""
    office = words[first - 1] if first else None
    if office is None or words[first].quoted or not office.kind & OFFICES or is_plural(office.norm, lexicon):
        return False
    cases = lexicon.language.dative_suffixes and office.kind & Kind.SPOKESMAN
    return not (cases and words[first].norm.endswith(lexicon.endings["genitive_suffixes"]))


def _has_office_behind(words: Sequence[_Word], first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether an office stands in apposition behind the name that opens the phrase: "Ann Lee, | a senior fellow of",
    "Ann Lee | head of the mill", but not "Mill Workers | representative"."""
    if first or end == len(words):
        return False
    opening = next((at for at in range(end, len(words)) if words[at].kind & LINKS), len(words))
    office = next((at for at in range(end, opening) if words[at].kind & OFFICES), -1)
    if office < 0 or is_plural(words[office].norm, lexicon):
        return False
    headed = office == end and end + 1 == opening < len(words)
    return words[end - 1].closed or bool(words[end].kind & Kind.DETERMINER) or headed
