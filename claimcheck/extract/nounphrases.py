"""Where a noun phrase ends that begins at a unit, for languages that write nouns with a capital and stack words
before them.

"einer am Dienstag veröffentlichten Mitteilung der Polizei in Hamburg": after a determiner everything up to the noun
belongs
to the phrase; after the noun only a name, a genitive, a preposition of its own or "und" goes on with it.
"""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.units import COMMAS, Unit

LONGEST = 40  # units
LONGEST_SHORT = 4  # letters of a word written short, with a stop
NAME_MARKS = frozenset("\"„“”»«‚‘’'")
JOINTS = frozenset("-–/&.")
PARTICLES = frozenset(  # small words in names of many languages
    """abd abu al bin ben bint da de del della den der di dos du el ibn la le ter ul van von y
    аль ан ван де дель ди ель ибн ла ле фон эль""".split()  # noqa: SIM905 a list of words
)
GENITIVE_ADJECTIVE = "er"  # "Angaben chinesischer Medien"
LINKS = Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.COORDINATOR | Kind.GENITIVE
NEVER_INSIDE = Kind.FINITE | Kind.COMPLEMENTISER | Kind.BRACKET | Kind.SUBJUNCTIVE


def phrase_end(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon, *, whole: bool = False) -> int:
    """The unit behind the noun phrase that begins at `start`; `start` where none does.

    `whole`: nothing but this phrase can stand before the verb, so prepositions and genitives all belong to it.
    """
    return _Phrase(units, start, min(high, start + LONGEST), lexicon, whole).end()


class _Phrase:
    """One phrase being read: `waiting` for its noun, `nested` inside an attribute that waits for its adjective, `owing`
    where an article has had only such an attribute yet: "die in Oslo"."""

    def __init__(self, units: Sequence[Unit], start: int, high: int, lexicon: Lexicon, whole: bool) -> None:
        self.units, self.start, self.high, self.lexicon, self.whole = units, start, high, lexicon, whole
        self.waiting, self.nested, self.owing, self.named = True, False, False, start

    def end(self) -> int:
        if self.start < self.high and self.units[self.start].kind & Kind.PRONOUN and not self._is_noun(self.start):
            return self.start + 1
        index = self.start
        while index < self.high:
            step = self._mark(index) if not self.units[index].is_word else self._word(index)
            if not step:
                break
            index += step
            if not self.waiting:
                if self.owing:
                    break
                self.named = index
        return self.named

    def _mark(self, index: int) -> int:
        """Units of a mark that belongs to the phrase: a name in quotation marks, brackets, a hyphen."""
        units, norm = self.units, self.units[index].norm
        if norm in NAME_MARKS:
            closing = next((i for i in range(index + 1, min(self.high, index + 12)) if units[i].norm in NAME_MARKS), 0)
            if not self.waiting and closing > index + 2 and not units[index + 1].capital:
                return 0  # "nach Angaben der Polizei | „ganz sorgfältig“"
            self.waiting = self.waiting and not closing
            return closing + 1 - index if closing else 0
        if norm == "(" and not self.waiting:
            closing = next((i for i in range(index + 1, min(self.high, index + 10)) if units[i].norm == ")"), 0)
            return closing + 1 - index if closing else 0
        if (
            norm in COMMAS
            and self.waiting
            and index > self.start + 1
            and not units[index - 1].kind
            and self._noun_follows(index + 1)
        ):
            return 1  # "die große, alte Stadt"
        if norm in JOINTS and 0 < index < self.high - 1 and (units[index - 1].end == units[index].start):
            if norm == "." and not self._is_noun(index - 1) and not units[index - 1].norm.isdecimal():
                return 0
            if norm == "." and len(units[index - 1].norm) > LONGEST_SHORT and units[index + 1].start > units[index].end:
                return 0  # "der Journalist. Daraufhin", but not "Dr. Voss"
            return 1
        return 0

    def _word(self, index: int) -> int:
        unit = self.units[index]
        return self._before_noun(index, unit) if self.waiting else self._behind_noun(index, unit)

    def _is_noun(self, index: int) -> bool:
        """A capital marks a noun, save at the start of a sentence on a word of a closed class."""
        unit = self.units[index]
        if not unit.capital:
            return bool(unit.kind & Kind.MEDIUM)  # "berichtet dpa"
        opens = index == 0 or (not self.units[index - 1].is_word and self.units[index - 1].norm not in "(/-")
        openers = Kind.OPENER | Kind.COMPLEMENTISER | Kind.RELATIVE
        closed = LINKS | openers | Kind.ADVERB | Kind.AUXILIARY | Kind.PRONOUN | Kind.NEGATOR
        return not (opens and (unit.kind & closed or unit.norm.endswith(self.lexicon.endings["adverb_suffixes"])))

    def _before_noun(self, index: int, unit: Unit) -> int:
        if self._is_noun(index):
            self.owing = self.owing and self.nested
            attribute = self.nested and index + 1 < self.high
            goes_on = attribute and bool(self.units[index + 1].kind & Kind.PREPOSITION)
            self.nested = goes_on
            self.waiting = goes_on or (attribute and self._noun_follows(index + 1))
            return 1
        kind = unit.kind
        if kind & NEVER_INSIDE or (kind & Kind.OPENER and not kind & (LINKS | Kind.ADVERB)):
            return 0
        if kind & Kind.COORDINATOR and index == self.start:
            return 0
        if kind & (Kind.DETERMINER | Kind.PRONOUN) and index > self.start and not self.units[index - 1].kind:
            return 0  # a verb stood before: "bestätigte das Gericht"
        if kind & Kind.DETERMINER:
            doubled = (
                index > self.start
                and self.units[index - 1].kind & Kind.DETERMINER
                and not self.units[index - 1].kind & Kind.PREPOSITION
            )
            counted = unit.norm in self.lexicon.numbers  # "die drei Millionen Kronen"
            if doubled and not counted and self.units[index - 1].norm not in ("alle", "all", "beide", "viele"):
                return 0
            return 1
        if kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION):
            if index == self.start:
                return 0
            if not self.units[index - 1].kind & (Kind.PREPOSITION | Kind.COORDINATOR):
                self.nested = True
                article = index - 1 if self.named > self.start else self.start
                self.owing = self.owing or bool(self.units[article].kind & Kind.ARTICLE)
            return 1
        return 1

    def _noun_follows(self, index: int) -> bool:
        """Whether plain words alone stand between `index` and a noun: adjectives, adverbs."""
        if index >= self.high or not self.units[index].is_word or self.units[index].capital:
            return False
        for ahead in range(index, min(self.high, index + 4)):
            unit = self.units[ahead]
            if unit.capital:
                return True
            if not unit.is_word or unit.kind & (NEVER_INSIDE | LINKS):
                return False
        return False

    def _behind_noun(self, index: int, unit: Unit) -> int:
        kind = unit.kind
        if unit.capital and index != 0:
            if self.units[index - 1].norm in NAME_MARKS and index - 2 > self.start:
                return 0  # "laut „Reuters“ | Warnschüsse"
            return 0 if kind & Kind.TIME and not self.whole else 1
        if (unit.norm.isdecimal() and self.whole) or kind & Kind.MEDIUM:
            return 1  # "die Agentur | dpa"
        if self._is_particle(index):
            return 2  # "Thomas | de Maizière"
        if kind & NEVER_INSIDE:
            return 0
        if kind & Kind.COORDINATOR:
            return self._link(index) if self._starts_phrase(index + 1) else 0
        if kind & Kind.GENITIVE:
            return self._link(index) if self.whole or not self._told(index + 1) else 0
        if kind & (Kind.NOUN_PREPOSITION | Kind.PREPOSITION):
            return self._link(index) if self.whole or self._own_preposition(index) else 0
        if kind & Kind.DETERMINER and unit.norm.endswith(GENITIVE_ADJECTIVE) and unit.norm not in self.lexicon.numbers:
            return self._link(index) if self.whole or not self._told(index + 1) else 0
        if (
            not kind
            and unit.norm.endswith(GENITIVE_ADJECTIVE)
            and index + 1 < self.high
            and self.units[index + 1].capital
        ):
            return self._link(index)
        return 0

    def _is_particle(self, index: int) -> bool:
        """Whether a small word of no class stands between two parts of a name."""
        small = self.units[index].norm in PARTICLES and not self.units[index].kind
        return small and index + 1 < self.high and self.units[index - 1].capital and self.units[index + 1].capital

    def _link(self, index: int) -> int:
        self.waiting = True
        return 1

    def _starts_phrase(self, index: int) -> bool:
        if index >= self.high:
            return False
        unit = self.units[index]
        return (
            unit.capital
            or unit.norm in NAME_MARKS
            or bool(unit.kind & Kind.DETERMINER)
            or (bool(unit.kind & Kind.NOUN_PREPOSITION) and self.whole)
            or self._noun_follows(index)
        )

    def _told(self, index: int) -> bool:
        """Whether a genitive is really who was told, "sagte Meyer der Zeitung", or a subject, "ESA der größte Teil"."""
        plain = self.lexicon.endings["plain_adjective_suffixes"]
        if self._noun_follows(index) and not self.units[index].kind and self.units[index].norm.endswith(plain):
            return True
        ahead = self.units[index : min(self.high, index + 3)]
        medium = any(unit.kind & (Kind.MEDIUM | Kind.ADDRESSEE) or unit.norm in NAME_MARKS for unit in ahead)
        return medium and not self.units[index - 2].kind & (
            Kind.ROLE | Kind.SPOKESMAN | Kind.TITLE | Kind.DOCUMENT | Kind.ACCORDING_NOUN | Kind.BODY
        )

    def _own_preposition(self, index: int) -> bool:
        """In the middle of a clause: "der Sprecher für Sicherheit", "ein Arzt aus Kiel", but not "Meyer in Kiel"."""
        headed = any(
            unit.kind & (Kind.ROLE | Kind.SPOKESMAN | Kind.TITLE | Kind.DOCUMENT | Kind.ACCORDING_NOUN | Kind.BODY)
            for unit in self.units[self.start : index]
        )
        ahead = self.units[index + 1 : index + 4]
        document = any(unit.kind & (Kind.DOCUMENT | Kind.ACCORDING_NOUN) for unit in self.units[self.start : index])
        return (
            headed
            and not self._behind_name(index)
            and not document
            and bool(self.units[index].kind & Kind.NOUN_PREPOSITION)
            and not any(unit.kind & (Kind.TIME | Kind.DOCUMENT) for unit in ahead)
        )

    def _behind_name(self, index: int) -> bool:
        """Whether a name stands before `index` behind its office or calling: "Minister Karl Roth | in"."""
        first = index
        while first > self.start and self.units[first - 1].capital and not self.units[first - 1].kind:
            first -= 1
        offices = Kind.TITLE | Kind.ROLE | Kind.SPOKESMAN
        return self.start < first < index and bool(self.units[first - 1].kind & offices)
