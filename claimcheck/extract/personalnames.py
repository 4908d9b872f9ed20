"""The name of a person in the phrase that names a speaker, where names are written with capitals: "Ann Lee" in "mill
director Ann Lee" and in "Ann Lee, a director of the mill"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from claimcheck.extract.lexicon import LINKS, OFFICES, Kind, Lexicon
from claimcheck.extract.mentions import out_of_place
from claimcheck.extract.sources.phrases import is_plural
from claimcheck.text.normalise import fold
from claimcheck.text.tokens import tokenise

SHORTEST, LONGEST = 2, 5  # words of a name
LONGEST_SURNAME = 2  # words
SHORTEST_SURNAME = 3  # letters
OFFICE_REACH = 3  # words at the start of a phrase of which one is the office
PARTICLES = frozenset(  # small words in names of many languages
    """abd abu al bin ben bint da de del della den der di dos du el ibn la le ter ul van von y
    аль ан ван де дель ди ель ибн ла ле фон эль""".split()  # noqa: SIM905 a list of words
)
PATRONYMICS = ("вич", "вна", "чна")
HYPHENS = frozenset("-‐'’")
SENTENCE_ENDS = ("", *".!?:\n–—")
APPOSED = (",", "(")
OPENING_MARKS = '"„“”»«‚‘'
MOST_PLACES = 20  # of one surname that are looked at
WORD = re.compile(r"[^\W\d_][\w'’-]*")


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
    if not (lexicon.language.capitals_mark_names or lexicon.language.nouns_are_capital):
        return ""
    words = _words(mention, lexicon)
    if any(word.kind & Kind.COORDINATOR for word in words):
        return ""
    for first, end in _runs(words):
        shown = _has_office_before(words, first, lexicon) or _has_office_behind(words, first, end, lexicon)
        if shown or _closes_office(words, first, end, lexicon):
            first = _behind_genitive(words, first, end, lexicon)
            if any(_is_institution(word.norm, lexicon) for word in words[first:end]):
                continue
            acronym = any(mention[word.start : word.end].isupper() and len(word.norm) > 1 for word in words[first:end])
            return "" if acronym else mention[words[first].start : words[end - 1].end]
    return ""


class FullNames:
    """The names that one text calls people by, to find a first name for whom a source calls by the surname; none where
    capitals do not tell names from nouns."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text, self.lexicon = text, lexicon

    @cached_property
    def _written(self) -> frozenset[str]:
        """The words of the text as it writes them."""
        return frozenset(WORD.findall(self.text))

    def in_nominative(self, mention: str) -> str:
        """A surname in another case as the text has it for a subject: "Кудрина" → "Кудрин"; else the mention."""
        if not self.lexicon.language.name_cases:
            return mention
        words = _words(mention, self.lexicon)
        surname = words[-1] if words else None
        titled = all(word.kind & Kind.TITLE for word in words[:-1])
        if surname is None or not titled or not _is_of_name(surname) or surname.end != len(mention):
            return mention
        name = mention[surname.start :]
        for ending, _, own in (case.partition(":") for case in self.lexicon.language.name_cases):
            plain = name.removesuffix(ending) + own
            shown = plain[:1].isupper() and plain in self._written
            if shown and name.endswith(ending) and len(plain) >= SHORTEST_SURNAME:
                return plain
        return mention

    @cached_property
    def _before(self) -> dict[str, list[tuple[int, int]]]:
        """A word with a capital → where the words stand that only a blank parts from it."""
        before: dict[str, list[tuple[int, int]]] = {}
        last = (0, 0)
        for found in WORD.finditer(self.text):
            if last[1] + 1 == found.start() and self.text[last[1]] == " " and found[0][0].isupper():
                before.setdefault(found[0], []).append(last)
            last = found.span()
        return before

    def of(self, mention: str) -> str:
        """The full name of whom the mention calls by a surname, behind a title or none: "Lee" where Ann Lee is told of;
        "" where the text calls nobody so, or more than one."""
        words = _words(mention, self.lexicon) if self.lexicon.language.capitals_mark_names else []
        titles = next((at for at, word in enumerate(words) if not word.kind & Kind.TITLE), len(words))
        name = words[titles:]
        longest = 1 if self.lexicon.language.dative_suffixes else LONGEST_SURNAME
        if not 0 < len(name) <= longest or not all(map(_is_of_name, name)):
            return ""
        surname = mention[name[0].start : name[-1].end]
        if surname.split(" ")[-1].isupper():
            return ""
        places = self._before.get(surname.split(" ")[0], ())[:MOST_PLACES]
        firsts = {self.text[start:end] for start, end in places if self._is_full_name(start, end, surname)}
        return f"{firsts.pop()} {surname}" if len(firsts) == 1 else ""

    def _is_full_name(self, start: int, end: int, surname: str) -> bool:
        """Whether the word at [start, end) is a first name before the surname: it has a capital, no class, nowhere a
        small letter, and where nouns have cases that of a subject; at the start of a sentence only before a comma:
        "Ann Lee, a …"."""
        text, language, behind = self.text, self.lexicon.language, end + 1 + len(surname)
        if text[end + 1 : behind] != surname or WORD.match(text, behind):
            return False
        word = text[start:end]
        folded = fold(word)
        if not word[0].isupper() or word.isupper() or word.lower() in self._written or self.lexicon.kind(folded):
            return False
        oblique = (
            self.lexicon.endings[field] for field in ("genitive_suffixes", "dative_suffixes", "abstract_endings")
        )
        if language.dative_suffixes and any(map(folded.endswith, oblique)):
            return False
        opens = text[max(0, start - 3) : start].rstrip(" " + OPENING_MARKS)[-1:] in SENTENCE_ENDS
        return not opens or text[behind : behind + 2].lstrip()[:1] in APPOSED


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
        quoted = at > 0 and tokens[at - 1].norm in OPENING_MARKS
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


def _is_institution(norm: str, lexicon: Lexicon) -> bool:
    """Whether the word is one for a body in another case: "сотрудник | Института Солка"."""
    return any(lexicon.kind(form) & (Kind.BODY | Kind.MEDIUM) for form in out_of_place(norm, lexicon))


def _closes_office(words: Sequence[_Word], first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether, where nouns have cases, an office opens the phrase and a name in the case of a subject closes it:
    "министр финансов России | Алексей Кудрин", but not "сотрудник | Института Солка"."""
    if not lexicon.language.dative_suffixes or not (end == len(words) or words[end - 1].closed):
        return False
    name = _behind_genitive(words, first, end, lexicon)
    oblique = (*lexicon.endings["genitive_suffixes"], *lexicon.endings["dative_suffixes"])
    foreign = words[name].norm.isascii()  # "аналитик | Merrill Lynch"
    if foreign or words[name].norm.endswith(oblique) or any(word.closed for word in words[: end - 1]):
        return False
    return any(word.kind & OFFICES and not is_plural(word.norm, lexicon) for word in words[: min(name, OFFICE_REACH)])


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
