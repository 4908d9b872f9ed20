"""The full name of whom a source calls by the surname, and the surname in the case of a subject, as the article has
them: "Amos" is Valerie Amos, "по словам Кудрина" are Кудрин's."""

import re
from functools import cached_property

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.personalnames import OPENING_MARKS, is_of_name, name_words
from claimcheck.text.normalise import fold

LONGEST_SURNAME = 2  # words
SHORTEST_SURNAME = 3  # letters
SENTENCE_ENDS = ("", *".!?:\n–—")
APPOSED = (",", "(")
MOST_PLACES = 20  # of one surname that are looked at
WORD = re.compile(r"[^\W\d_][\w'’-]*")


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
        words = name_words(mention, self.lexicon)
        surname = words[-1] if words else None
        titled = all(word.kind & Kind.TITLE for word in words[:-1])
        if surname is None or not titled or not is_of_name(surname) or surname.end != len(mention):
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
        words = name_words(mention, self.lexicon) if self.lexicon.language.capitals_mark_names else []
        titles = next((at for at, word in enumerate(words) if not word.kind & Kind.TITLE), len(words))
        name = words[titles:]
        longest = 1 if self.lexicon.language.dative_suffixes else LONGEST_SURNAME
        if not 0 < len(name) <= longest or not all(map(is_of_name, name)):
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
