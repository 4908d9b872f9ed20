"""One sentence's units → drafts for languages whose finite verb is the second constituent of a main clause and the last word
of a subordinate one, and whose nouns have capitals.

What stands before the finite verb is one constituent: it is the subject, or else the subject follows the verb.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.drafts import Draft
from claimcheck.extract.hits import Hit, find_hits
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.nounphrases import NAME_MARKS, phrase_end
from claimcheck.extract.spans import content_spans
from claimcheck.extract.units import COLONS, COMMAS, DASHES, Unit
from claimcheck.languages.language import CueGroup, Frame

Range = tuple[int, int]
REPORT = CueGroup(Polarity.ASSERT, frozenset({Frame.CLAUSE, Frame.QUOTE}), ())
BETWEEN = Kind.AUXILIARY | Kind.ADVERB | Kind.TIME | Kind.NEGATOR
SHORTEST_FRONTED = 3  # words


def read_verb_second(text: str, units: Sequence[Unit], lexicon: Lexicon) -> tuple[list[Draft], list[Hit]]:
    """(drafts in the order of their cues, all cues found)."""
    reader = _Reader(text, units, lexicon)
    reader.read()
    return reader.drafts(), reader.hits


@dataclass
class _Open:
    """A draft being read: unit ranges of its content, the last of which may be cut by a later cue."""

    hit: Hit
    group: CueGroup
    source: Range | None
    content: list[Range]
    polarity: Polarity
    cue: Span
    shares: int = -1
    within: int = -1
    closed: bool = False
    continues: bool = False
    previous: bool = False


class _Reader:
    """Reads one sentence."""

    def __init__(self, text: str, units: Sequence[Unit], lexicon: Lexicon) -> None:
        self.text, self.units, self.lexicon, self.language = text, units, lexicon, lexicon.language
        self.hits = find_hits(units, lexicon)
        self.found: list[_Open] = []
        self.used_quotes: set[int] = set()
        self.last = len(units)
        while (
            self.last
            and not units[self.last - 1].is_word
            and units[self.last - 1].quote is None
            and units[self.last - 1].norm not in NAME_MARKS
        ):
            self.last -= 1

    def read(self) -> None:
        """Fills `found`: by cues, else by a colon before a quotation, else by the mood of the verb."""
        self._back_reference()
        for hit in self.hits:
            if hit.according:
                self._according(hit)
            elif not (self.units[hit.start].capital and not self._opens(hit.start)) and self._is_said(hit):
                self._cue(hit)
        if not self.found:
            self._colon_speech()
        if not self.found:
            self._reported_mood()

    def drafts(self) -> list[Draft]:
        """What was found, as drafts."""
        made = []
        for opened in self.found:
            spans, quotation = content_spans(
                self.text, self.units, [Span(*part) for part in opened.content if part[1] > part[0]], self.lexicon
            )
            source = opened.source
            span = Span(self.units[source[0]].start, self.units[source[1] - 1].end) if source else None
            made.append(
                Draft(
                    cue=opened.cue,
                    content=spans,
                    source=span,
                    polarity=opened.polarity,
                    quotation=quotation,
                    shares=opened.shares,
                    within=opened.within,
                    continues=opened.continues,
                    previous=opened.previous,
                    object_first=Frame.OBJECT in opened.group.frames and Frame.CLAUSE not in opened.group.frames,
                )
            )
        return made

    # --- places

    def _is_boundary(self, index: int) -> bool:
        unit = self.units[index]
        if unit.quote is not None:
            return True
        if unit.is_word or unit.norm in NAME_MARKS:
            return False
        spaced_dash = unit.norm in DASHES and index and self.units[index - 1].end < unit.start
        return unit.norm in COMMAS or unit.norm in COLONS or unit.norm in ";!?" or bool(spaced_dash)

    def _left(self, index: int) -> int:
        while index > 0 and not self._is_boundary(index - 1):
            index -= 1
        return index

    def _right(self, index: int) -> int:
        while index < self.last and not self._is_boundary(index):
            index += 1
        return index

    def _opens(self, index: int) -> bool:
        return index == 0 or not self.units[index - 1].is_word and self.units[index - 1].norm not in NAME_MARKS

    def _start(self, index: int) -> int:
        """Where the stretch begins that a cue at `index` can have as its fronted content."""
        for opened in reversed(self.found):
            if (
                not opened.closed
                and opened.content
                and opened.content[-1][0] <= index < opened.content[-1][1]
                and opened.content[-1][0] > opened.hit.start
            ):
                return opened.content[-1][0]
        return next((i + 1 for i in range(index - 2, -1, -1) if self.units[i].norm == ";"), 0)

    def _phrase(self, start: int, high: int, whole: bool = False) -> int:
        return phrase_end(self.units, start, high, self.lexicon, whole=whole)

    def _is(self, index: int, kind: Kind) -> bool:
        return 0 <= index < len(self.units) and bool(self.units[index].kind & kind)

    def _is_mark(self, index: int, marks: frozenset[str]) -> bool:
        return 0 <= index < len(self.units) and self.units[index].norm in marks

    def _is_quote(self, index: int) -> bool:
        return 0 <= index < len(self.units) and self.units[index].quote is not None

    def _is_verb(self, index: int) -> bool:
        """A lower-case word that no closed class explains, or a known finite verb."""
        if not 0 <= index < self.last:
            return False
        unit = self.units[index]
        if not unit.is_word or unit.capital and index or unit.norm.isdecimal():
            return False
        closed = (
            Kind.DETERMINER
            | Kind.PREPOSITION
            | Kind.NOUN_PREPOSITION
            | Kind.COORDINATOR
            | Kind.OPENER
            | Kind.ADVERB
            | Kind.PRONOUN
            | Kind.COMPLEMENTISER
            | Kind.NEGATOR
        )
        return bool(unit.kind & (Kind.FINITE | Kind.BRACKET | Kind.SUBJUNCTIVE)) or not unit.kind & closed

    # --- the subject

    def _finite(self, hit: Hit, left: int, right: int) -> int:
        """The finite verb of the cue's clause: the cue, or the auxiliary that stands far before its participle."""
        if hit.tail < 0 and (hit.end >= right or self._is(hit.end, Kind.BRACKET | Kind.PASSIVE | Kind.COORDINATOR)):
            for index in range(left, hit.start):
                if self._is(index, Kind.BRACKET | Kind.PASSIVE) and not self._is_noun(index):
                    return index
        return hit.start

    def _is_noun(self, index: int) -> bool:
        return self.units[index].capital and not self._opens(index)

    def _subordinate(self, left: int, finite: int, hit: Hit, right: int) -> bool:
        """Whether the clause opens with a subordinator or relative and has its verb at the end."""
        unit = self.units[left]
        if (
            left
            and unit.kind & (Kind.COMPLEMENTISER | Kind.RELATIVE)
            or unit.kind & Kind.OPENER
            and not unit.kind & (Kind.ADVERB | Kind.COORDINATOR)
        ):
            ends = hit.end >= right or self._is(hit.end, Kind.BRACKET | Kind.PASSIVE)
            return ends and finite == hit.start
        pronoun = left > 0 and unit.kind & Kind.DETERMINER and self._is_mark(left - 1, COMMAS)
        return bool(pronoun) and hit.end >= right and finite == hit.start and self._phrase(left, finite, True) != finite

    def _subject_behind(self, index: int, high: int) -> Range | None:
        """The subject that follows its verb, over pronouns, adverbs and adjuncts."""
        for _ in range(4):
            while (
                index < high
                and self._is(index, BETWEEN)
                and not self._is(index, Kind.DETERMINER | Kind.PRONOUN)
                and not (self._is_noun(index) and not self._is(index, Kind.TIME))
            ):
                index += 1
            if self._is(index, Kind.PREPOSITION | Kind.NOUN_PREPOSITION) and not self._is_noun(index):
                after = self._phrase(index + 1, high)
                if after <= index + 1:
                    return None
                index = after
                continue
            break
        if index >= high or self._oblique(index):
            return None
        end = self._phrase(index, high)
        if end <= index or not self._names(index, end):
            return None
        return index, self._apposition(end, high)

    def _apposition(self, end: int, high: int) -> int:
        """Behind ", Kommandeur der Flotte," where it belongs to the subject that ends at `end`."""
        if not self._is_mark(end, COMMAS):
            return end
        closing = self._phrase(end + 1, self.last)
        alone = (
            closing > end + 1
            and (closing >= self.last or self._is_boundary(closing))
            and not self.units[closing - 1].kind & Kind.PRONOUN
        )
        return closing if alone and not self._is(end + 1, Kind.PRONOUN | Kind.COORDINATOR) else end

    def _oblique(self, index: int) -> bool:
        """Whether the phrase at `index` stands in a case that no subject has, by its first word."""
        unit = self.units[index]
        return (
            (unit.norm,) in self.lexicon.phrases["oblique_words"]
            or bool(unit.kind & Kind.PREPOSITION)
            and not self._is_noun(index)
        )

    def _names(self, start: int, end: int) -> bool:
        """Whether the phrase can name someone: a noun that is no time, or a pronoun."""
        if end - start == 1 and self._is(start, Kind.PRONOUN):
            return True
        nouns = [unit for unit in self.units[start:end] if unit.is_word and unit.capital]
        others = any(unit.kind & Kind.OTHERS or unit.norm in NAME_MARKS for unit in self.units[start:end])
        return others or any(not unit.kind & Kind.TIME for unit in nouns) and not self._is_time(start, end)

    def _is_time(self, start: int, end: int) -> bool:
        head = next(
            (i for i in range(start, end) if self.units[i].capital and not self.units[i].kind & Kind.DETERMINER), -1
        )
        attribute = any(self._is(i, Kind.PREPOSITION) for i in range(start, head))
        return head >= 0 and self._is(head, Kind.TIME) and not attribute

    def _main_subject(self, left: int, finite: int, behind: int, high: int) -> tuple[Range | None, Range | None, bool]:
        """(subject, fronted object or adjunct, whether the subject is shared with the clause before)."""
        start = left
        while (
            start < finite
            and self._is(start, Kind.COORDINATOR | Kind.OPENER)
            and not self._is(start, Kind.DETERMINER | Kind.PREPOSITION)
        ):
            start += 1
        if start == finite:
            joined = start > left and self._is(start - 1, Kind.COORDINATOR)
            appositive = None if joined else self._before_apposition(left)
            if appositive:
                return appositive, None, False
            subject = self._subject_behind(behind, high)
            return subject, None, subject is None and joined
        end = self._phrase(start, finite, True)
        stop = end
        while stop < finite and self._is(stop, BETWEEN) and not self._is_noun(stop):
            stop += 1
        if (
            end > start
            and stop == finite
            and not self._oblique(start)
            and self._names(start, end)
            and not self._anaphor(start, end)
        ):
            if (
                self._is(behind, Kind.PRONOUN)
                and self.units[behind].norm not in ("es",)
                and not self._is(start, Kind.PRONOUN)
            ):
                return (behind, behind + 1), (start, finite), False
            return (start, end), None, False
        subject = self._subject_behind(behind, high)
        if subject:
            return subject, (start, finite), False
        cut = next((i for i in range(finite - 1, start, -1) if self._is(i, Kind.COORDINATOR)), -1)
        if cut == finite - 1:
            return None, None, True
        if cut > 0 and self._phrase(cut + 1, finite, True) == finite and self._names(cut + 1, finite):
            return (cut + 1, finite), None, False
        return None, (start, finite), False

    def _anaphor(self, start: int, end: int) -> bool:
        return end - start == 1 and self._is(start, Kind.ANAPHOR) and not self._is(start, Kind.PRONOUN)

    def _before_apposition(self, left: int) -> Range | None:
        """The subject in "Charles Bouchard, Kommandeur des Einsatzes, | sagte": a phrase that opens its clause."""
        if left < 4 or not self._is_mark(left - 1, COMMAS):
            return None
        middle = self._left(left - 1)
        if middle < 2 or not self._is_mark(middle - 1, COMMAS):
            return None
        start = self._left(middle - 1)
        while self._is(start, Kind.COORDINATOR | Kind.COMPLEMENTISER | Kind.OPENER) and not self._is(
            start, Kind.DETERMINER
        ):
            start += 1
        pure = self._phrase(start, middle - 1, True) == middle - 1
        relative = self._is(middle, Kind.DETERMINER | Kind.RELATIVE) and not self._is(middle, Kind.PRONOUN)
        return (
            (start, left - 1)
            if pure
            and self._names(start, middle - 1)
            and (relative or self._phrase(middle, left - 1, True) == left - 1)
            else None
        )

    def _antecedent(self, comma: int) -> Range | None:
        """The noun phrase just before a relative clause."""
        best = None
        for start in range(comma - 1, max(-1, comma - 12), -1):
            if not self.units[start].is_word and self.units[start].norm not in NAME_MARKS or self._is_verb(start):
                break
            if self._phrase(start, comma, True) == comma:
                best = (start, comma)
                if self._is(start, Kind.DETERMINER) and not self._is(start, Kind.GENITIVE):
                    break
        return best if best and self._names(*best) else None

    # --- cues

    def _is_said(self, hit: Hit) -> bool:
        """Whether it is neither an infinitive with "zu" nor an attribute of a noun: "die am Montag veröffentlichten Zahlen"."""
        if hit.start and self._is(hit.start - 1, Kind.INFINITIVE):
            return False
        openers = (i for i in range(max(0, hit.start - 8), hit.start) if self._is(i, Kind.DETERMINER))
        return not any(self._phrase(i, self.last) > hit.start for i in openers)

    def _cue(self, hit: Hit) -> None:
        left = self._left(hit.start)
        right = self._right(max(hit.end, hit.tail + 1))
        if self._within_manner(left):
            self._manner(hit, left, right)
            return
        finite = self._finite(hit, left, right)
        passive = finite != hit.start and self._is(finite, Kind.PASSIVE) and not self._is(finite, Kind.BRACKET)
        shared = False
        fronted: Range | None = None
        if hit.placed:
            subject = self._place_source(hit, left, right)
        elif self._subordinate(left, finite, hit, right):
            subject = self._subordinate_subject(left, hit)
            fronted = (left, left)
        else:
            behind = hit.end if finite == hit.start else finite + 1
            high = hit.start if finite != hit.start else hit.tail if hit.tail >= 0 else right
            subject, fronted, shared = self._main_subject(left, finite, behind, high)
        if passive:
            agent = next((i for i in range(finite, hit.start) if self._is(i, Kind.AGENT)), -1)
            end = self._phrase(agent + 1, hit.start) if agent >= 0 else 0
            subject = (agent + 1, end) if agent >= 0 and end > agent + 1 else None
            shared = False
        if subject is None and not shared and not hit.placed:
            return
        if subject and all(unit.kind & Kind.FIRST_PERSON for unit in self.units[subject[0] : subject[1]]):
            return
        if (
            subject
            and subject[1] - subject[0] == 1
            and (self.units[subject[0]].norm,) in self.lexicon.phrases["impersonal"]
        ):
            return
        self._contents(hit, left, finite, right, subject, fronted, shared)

    def _contents(
        self, hit: Hit, left: int, finite: int, right: int, subject: Range | None, fronted: Range | None, shared: bool
    ) -> None:
        """Adds the draft of a cue whose subject is known, if a content is found."""
        before = (
            None
            if hit.placed and self._content_behind(hit, right, subject)
            else self._content_before(hit, left, finite, fronted, subject, shared)
        )
        if before is not None:
            group = _group(hit, Frame.QUOTE)
            if group:
                also = self._quote_behind(right, subject)
                self._add(hit, group, subject, [before, *also], closed=True)
                return
        joined = self._content_behind(hit, right, subject)
        if joined is not None:
            frame, content = joined
            fitting = _group(hit, frame) or _group(hit, Frame.CLAUSE) or _group(hit, Frame.QUOTE)
            group = fitting or (_group(hit, Frame.OBJECT) if frame is Frame.CLAUSE else None)
            if group:
                target = self._object(hit, finite, subject, right) if Frame.OBJECT in group.frames else None
                named = self._phrase(target[0], target[1]) if target else 0
                parts = [(target[0], named), content] if target and named > target[0] else [content]
                self._add(hit, group, subject, parts, shared=shared, start=min(left, finite))
                return
        held: Range | None = None
        group = _group(hit, Frame.NOUN) or _group(hit, Frame.OBJECT)
        if group:
            held = self._object(hit, finite, subject, right) or (
                fronted if fronted and fronted[1] > fronted[0] else None
            )
            held = None if held and self._anaphor(*held) else held
            if held and held[1] > held[0]:
                self._add(hit, group, subject, [held], shared=shared, start=min(left, finite), closed=True)

        if not held and fronted and self._anaphor(*fronted) and (hit.tail < 0 or hit.tail + 1 >= self.last):
            group = _group(hit, Frame.CLAUSE) or _group(hit, Frame.NOUN)
            if group and self._add(hit, group, subject, [fronted], closed=True):
                self.found[-1].previous = True

    def _place_source(self, hit: Hit, left: int, right: int) -> Range | None:
        """The document in "hieß es in der Mitteilung", "In der Mitteilung heißt es"."""
        for start in (hit.end, left, 0):
            while self._is(start, BETWEEN) and start < right and not self._is(start, Kind.PREPOSITION):
                start += 1
            if self._is(start, Kind.PREPOSITION) and start < right:
                end = self._phrase(
                    start + 1,
                    (hit.tail if hit.tail >= 0 else right) if start >= hit.end else hit.start,
                    start < hit.start,
                )
                if end > start + 1 and not self._is_time(start + 1, end):
                    return start + 1, end
        return None

    def _subordinate_subject(self, left: int, hit: Hit) -> Range | None:
        unit = self.units[left]
        if unit.kind & Kind.DETERMINER or unit.kind & Kind.RELATIVE and not unit.kind & Kind.OPENER:
            return self._antecedent(left - 1)
        return self._subject_behind(left + 1, hit.start)

    def _within_manner(self, left: int) -> bool:
        index = left + 1 if self._is(left, Kind.COORDINATOR) else left
        return index < self.last and (self.units[index].norm,) in self.lexicon.phrases["manner_words"]

    def _manner(self, hit: Hit, left: int, right: int) -> None:
        """Reads "Wie die Polizei mitteilte, P", "P, wie die Polizei mitteilte" and "P, wie die Polizei mitteilte, P"."""
        opening = left + 1 if self._is(left, Kind.COORDINATOR) else left
        if hit.placed:
            subject = self._place_source(hit, opening + 1, right)
        else:
            subject = self._subject_behind(opening + 1, hit.start)
            if (
                subject is None
                or subject[1] - subject[0] == 1
                and (self.units[subject[0]].norm,) in self.lexicon.phrases["impersonal"]
            ):
                return
        group = _group(hit, Frame.CLAUSE) or REPORT
        start = self._start(left)
        if left <= start:
            self._add(hit, group, subject, [(right + 1, self.last)])
        else:
            rest = (right + 1, self.last) if right < self.last else (right, right)
            self._add(hit, group, subject, [(start, left - 1), rest], closed=True)

    # --- contents

    def _content_before(
        self, hit: Hit, left: int, finite: int, fronted: Range | None, subject: Range | None, shared: bool
    ) -> Range | None:
        """The content of "P, sagte X", "„P“, sagte X", "„P“ – so sagte X"."""
        bare = left == finite or all(self._is(i, Kind.ADVERB) for i in range(left, finite))
        if shared or not left or not bare or subject is None and not hit.placed or subject and subject[0] < left:
            quoted = (
                left
                and self._is_quote(left - 1)
                and subject is not None
                and subject[0] >= left
                and left - 1 not in self.used_quotes
            )
            if not quoted or not self._ends(subject, hit) or fronted:
                return None
        index = left - 1
        while (
            index > 0
            and not self.units[index].is_word
            and not self._is_quote(index)
            and self.units[index].norm not in NAME_MARKS
        ):
            if self.units[index].norm in COLONS or self.units[index].norm == ";":
                return None
            index -= 1
        start = self._start(left)
        if self._is_quote(index) and index not in self.used_quotes:
            self.used_quotes.add(index)
            mixed = (
                index > start
                and self.units[index - 1].is_word
                and all(self.units[i].quote is None or True for i in range(start, index))
            )
            return (
                (start, index + 1)
                if mixed and not any(opened.content and opened.content[-1][1] > start for opened in self.found)
                else (index, index + 1)
            )
        words = sum(unit.is_word or unit.quote is not None for unit in self.units[start : index + 1])
        if (
            words < SHORTEST_FRONTED
            or self._left(index) == start
            and self._is_subclause(start)
            or not any(self._is_verb(i) for i in range(start, index + 1))
        ):
            return None
        return (start, index + 1) if self._rest_is_setting(hit, subject) else None

    def _is_subclause(self, start: int) -> bool:
        """Whether the clause that begins here leans on another: "Nachdem …", "Wie es hieß"."""
        unit = self.units[start]
        manner = (unit.norm,) in self.lexicon.phrases["manner_words"]
        return (
            manner
            or bool(unit.kind & (Kind.OPENER | Kind.COMPLEMENTISER))
            and not unit.kind & (Kind.ADVERB | Kind.COORDINATOR)
        )

    def _rest_is_setting(self, hit: Hit, subject: Range | None) -> bool:
        """Whether behind the subject of a fronted content only when, where and to whom it was said follows."""
        index = subject[1] if subject and subject[0] >= hit.end else hit.end
        while index < self.last and not self._is_boundary(index):
            unit = self.units[index]
            told = unit.kind & Kind.DETERMINER and self._oblique(index) or unit.kind & Kind.GENITIVE
            if not (
                unit.kind & (BETWEEN | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.ADDRESSEE)
                or told
                or index in (hit.start, hit.tail)
                or unit.norm in NAME_MARKS
            ):
                if unit.capital or unit.kind or not unit.is_word:
                    return hit.start > index
            end = self._phrase(
                index
                + (
                    1
                    if unit.kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION) and not unit.kind & Kind.DETERMINER
                    else 0
                ),
                self.last,
            )
            index = max(end, index + 1)
        return True

    def _ends(self, subject: Range | None, hit: Hit) -> bool:
        end = max(subject[1] if subject else 0, hit.end)
        return end >= self.last or self._is_boundary(end)

    def _quote_behind(self, right: int, subject: Range | None) -> list[Range]:
        """The second part of a quotation broken by its cue."""
        index = max(right, subject[1] if subject else 0)
        while index < self.last and not self.units[index].is_word and not self._is_quote(index):
            index += 1
        if self._is_quote(index):
            self.used_quotes.add(index)
            return [(index, index + 1)]
        return []

    def _content_behind(self, hit: Hit, right: int, subject: Range | None) -> tuple[Frame, Range] | None:
        """(frame, content) of what follows the cue's clause."""
        if subject and subject[1] > right:  # an apposition closes the clause
            right = subject[1]
            right = self._right(right) if right < self.last and not self._is_boundary(right) else right
        for _ in range(3):
            if right >= self.last:
                return None
            if self._is_quote(right):
                self.used_quotes.add(right)
                return Frame.QUOTE, (right, self._quote_run(right))
            if self.units[right].norm in COLONS:
                return Frame.QUOTE if self._is_quote(right + 1) else Frame.CLAUSE, (right + 1, self.last)
            if self.units[right].norm in DASHES and self._is_quote(right + 1):
                return Frame.QUOTE, (right + 1, self._quote_run(right + 1))
            if self.units[right].norm not in COMMAS:
                return None
            start = right + 1
            if self._is_quote(start):
                self.used_quotes.add(start)
                return Frame.QUOTE, (start, self._quote_run(start))
            while (
                self._is(start, Kind.ADVERB)
                and not self._is(start, Kind.OPENER)
                and self._is(start + 1, Kind.COMPLEMENTISER)
            ):
                start += 1
            if self._is(start, Kind.COMPLEMENTISER):
                return Frame.CLAUSE, (start + 1, self._coordinate(start + 1))
            if (self.units[start].norm,) in self.lexicon.phrases["question_words"] if start < self.last else False:
                return Frame.CLAUSE, (start, self.last)
            if self._is_infinitive(start):
                return (Frame.INFINITIVE if _group(hit, Frame.INFINITIVE) else Frame.CLAUSE), (
                    start,
                    self._infinitive_end(start),
                )
            if self._is_clause(start):
                return Frame.CLAUSE, (start, self._end(start))
            right = self._right(start)  # a relative clause or apposition of the main clause: look behind it
        return None

    def _end(self, start: int) -> int:
        """Where what begins at `start` ends at the latest: a semicolon, a full stop that did not end the sentence."""
        for index in range(start + 1, self.last - 1):
            unit = self.units[index]
            stop = (
                unit.norm == "."
                and self.units[index - 1].is_word
                and len(self.units[index - 1].norm) > 4
                and self.units[index + 1].start > unit.end
            )
            if unit.norm == ";" or stop and not self.units[index - 1].norm.isdecimal():
                return index
        return self.last

    def _coordinate(self, start: int) -> int:
        """Where a subordinate content ends: before "und" with a verb that goes on with the main clause."""
        end = self._end(start)
        for index in range(start + 2, end - 2):
            if (
                self._is(index, Kind.COORDINATOR)
                and self._is_verb(index + 1)
                and not self.units[index + 1].kind & Kind.SUBJUNCTIVE
                and not self._noun_ahead(index + 1, end)
            ):
                return (
                    index
                    if not self._is_boundary(index + 2)
                    and not self._is(index + 2, Kind.BRACKET | Kind.PASSIVE | Kind.COORDINATOR)
                    else end
                )
        return end

    def _noun_ahead(self, index: int, end: int) -> bool:
        """Whether the word is an adjective before its noun."""
        return index + 1 < end and self.units[index + 1].capital and not self.units[index].kind

    def _infinitive_end(self, start: int) -> int:
        """Behind an infinitive clause and what leans on it, before a clause of time or reason of the main clause."""
        end = self._coordinate(start)
        for index in range(self._right(start), end - 1):
            if (
                self._is_mark(index, COMMAS)
                and self._is(index + 1, Kind.OPENER)
                and not self._is(index + 1, Kind.COORDINATOR)
            ):
                return index
        return end

    def _quote_run(self, index: int) -> int:
        """What is quoted may run on without marks: "„Wir müssen reden“ und dabei bleiben"."""
        behind = index + 1
        return (
            self.last
            if behind < self.last
            and self.units[behind].is_word
            and not self._is(behind, Kind.COORDINATOR | Kind.OPENER)
            and not any(h.start > behind for h in self.hits)
            else behind
        )

    def _is_clause(self, start: int) -> bool:
        """Whether a main clause begins here: a phrase and a verb behind it."""
        if (
            start >= self.last
            or self._is(start, Kind.OPENER)
            and not self._is(start, Kind.ADVERB | Kind.PREPOSITION | Kind.DETERMINER)
        ):
            return False
        if self._is_quote(start):
            return True
        end = self._phrase(start, self.last, True)
        if end == start and self._is(start, Kind.PREPOSITION):
            end = self._phrase(start + 1, self.last, True)
        alone = Kind.ADVERB | Kind.ANAPHOR | Kind.AUXILIARY | Kind.PRONOUN | Kind.FIRST_PERSON
        if end == start and (self._is(start, alone) or (self.units[start].norm,) in self.lexicon.phrases["impersonal"]):
            end = start + 1
        while end < self.last and self._is(end, Kind.ADVERB) and not self._is_verb(end):
            end += 1
        relative = self._is(start, Kind.DETERMINER | Kind.RELATIVE) and end == start
        return end > start and not relative and self._is_verb(end)

    def _is_infinitive(self, start: int) -> bool:
        """Whether the clause that begins here ends in "zu tun": no finite verb, an infinitive mark before its last word."""
        end = self._right(start)
        if end - start < 2:
            return False
        last = self.units[end - 1]
        marked = any(
            self._is(i, Kind.INFINITIVE) and not self.units[i + 1].capital for i in range(max(start, end - 5), end - 1)
        )
        return last.norm.endswith("n") and not last.capital and (marked or "zu" in last.norm[1:-3])

    def _object(self, hit: Hit, finite: int, subject: Range | None, right: int) -> Range | None:
        """The noun phrase between the subject (or the verb) and the end of the cue's clause."""
        start = hit.end if finite == hit.start else finite + 1
        end = hit.start if finite != hit.start else hit.tail if hit.tail >= 0 else right
        if subject and start <= subject[0] < end:
            start = subject[1]
        while (
            start < end
            and self._is(start, BETWEEN)
            and not self._is(start, Kind.DETERMINER | Kind.PRONOUN)
            and not (self._is_noun(start) and not self._is(start, Kind.TIME))
        ):
            start += 1
        if self._is(start, Kind.GOVERNED):
            start += 1
        words = [unit for unit in self.units[start:end] if unit.is_word]
        if not words or not any(unit.capital or unit.kind & (Kind.PRONOUN | Kind.ANAPHOR) for unit in words):
            return None
        if finite == hit.start and hit.tail < 0:
            while end < self.last and self._is_quote(end):
                end = self._right(end + 1)
        return start, self._without_time(start, end)

    def _without_time(self, start: int, end: int) -> int:
        """The end without a closing "am Montag", "seit gestern"."""
        index = end
        while index > start + 1 and self._is(index - 1, Kind.TIME | Kind.ADVERB):
            index -= 1
        while index > start + 1 and index < end and self._is(index - 1, Kind.PREPOSITION | Kind.DETERMINER):
            index -= 1
        return index if index > start else end

    # --- according to

    def _according(self, hit: Hit) -> None:
        source, start, stop = (None, hit.start, hit.end)
        if hit.according == "to":
            whole = (
                self._opens(hit.start)
                and not self._is_mark(hit.start - 1, COMMAS | DASHES)
                or self._is(hit.start - 1, Kind.COORDINATOR | Kind.OPENER | Kind.ADVERB)
            )
            end = self._phrase(hit.end, self.last, whole)
            if end > hit.end:
                source, stop = (hit.end, self._source_apposition(end)), self._source_apposition(end)
            if (self.units[hit.start].norm,) in self.lexicon.phrases["so_words"] and not self._is_so(hit, stop):
                return
        else:
            begin = self._before_postposition(hit)
            if begin < hit.start:
                source, start = (begin, hit.start), begin
        if source is None or not self._names(*source):
            return
        left, right = self._left(start), self._right(stop)
        if left == start or all(self._is(i, Kind.COORDINATOR | Kind.OPENER | Kind.ADVERB) for i in range(left, start)):
            if right == stop and left > 0 and self._is_boundary(left - 1):
                self._parenthesis(hit, source, left, stop)
                return
            begin = stop
            self._add(hit, REPORT, source, [(begin, self.last)], start=left)
            return
        subordinate = (
            left > 0
            and self._is(left, Kind.DETERMINER | Kind.RELATIVE | Kind.COMPLEMENTISER)
            and self._is_mark(left - 1, COMMAS)
            and not self._is_clause(left)
        )
        if subordinate:
            begin = left + 1 if self._is(left, Kind.COMPLEMENTISER) else left
            self._add(hit, REPORT, source, [(begin, start), (stop, right)], closed=True)
            return
        self._add(hit, REPORT, source, [(self._start(start), start), (stop, self.last)], closed=True)

    def _parenthesis(self, hit: Hit, source: Range, left: int, stop: int) -> None:
        """Reads "P, so der Minister" and "P, laut Polizei, P"."""
        index = left - 1
        while (
            index > 0
            and not self.units[index].is_word
            and not self._is_quote(index)
            and self.units[index].norm not in NAME_MARKS
        ):
            index -= 1
        start = self._start(left)
        if self._is_quote(index) and index not in self.used_quotes and (index == start or self.found):
            self.used_quotes.add(index)
            start = index
        rest = (stop + 1, self.last) if stop < self.last and self.units[stop].norm in COMMAS | DASHES else (stop, stop)
        self._add(hit, REPORT, source, [(start, index + 1), rest], closed=True)

    def _is_so(self, hit: Hit, stop: int) -> bool:
        """Whether "so" names a speaker: set off by a mark, and its phrase set off too."""
        if self._is(hit.end, Kind.ADVERB | Kind.PREPOSITION | Kind.OPENER | Kind.TIME):
            return False
        return (
            hit.start > 0
            and self._is_boundary(hit.start - 1)
            and (stop >= self.last or self._is_boundary(stop))
            and stop > hit.end
        )

    def _source_apposition(self, end: int) -> int:
        """Behind an apposition or relative clause that stands between the source and its verb."""
        if not self._is_mark(end, COMMAS):
            return end
        closing = self._right(end + 1)
        return (
            closing
            if self._is_mark(closing, COMMAS)
            and self._is_verb(closing + 1)
            and not self._is_clause(end + 1)
            and not self._is_verb(end + 1)
            else self._apposition(end, self.last)
        )

    def _before_postposition(self, hit: Hit) -> int:
        """Where the phrase begins that a postposition closes: "offiziellen Angaben | zufolge"."""
        left = self._left(hit.start)
        if self._phrase(left, hit.start, True) == hit.start:
            return left
        first = self._phrase(
            left + 1 if self._is(left, Kind.PREPOSITION) and not self._is(left, Kind.DETERMINER) else left,
            hit.start,
            True,
        )
        low = first + 1 if self._is_verb(first) else left
        return next(
            (
                i
                for i in range(low, hit.start)
                if self._phrase(i, hit.start) == hit.start and not self._is(i, Kind.ADVERB | Kind.TIME)
            ),
            hit.start,
        )

    def _back_reference(self) -> None:
        """Reads "Demnach P" and "…, wonach P": by the last speaker."""
        for index in range(self.last):
            unit = self.units[index]
            if (unit.norm,) not in self.lexicon.phrases["back_references"]:
                continue
            hit = Hit(index, index + 1, unit.start, unit.end, (REPORT,))
            left = self._left(index)
            if index and left == index and self._is_mark(index - 1, COMMAS):
                self._add(hit, REPORT, self._antecedent(index - 1), [(index + 1, self.last)], closed=True)
            elif index == 0:
                self._add(hit, REPORT, None, [(1, self.last)], closed=True)
            elif left == 0:
                self._add(hit, REPORT, None, [(0, index), (index + 1, self.last)], closed=True)
            return

    # --- without a cue

    def _colon_speech(self) -> None:
        """Reads "Meyer zeigte sich zufrieden: „P“" and "Meyer: „P“"."""
        colon = next((i for i in range(1, self.last) if self.units[i].norm in COLONS and self._is_quote(i + 1)), -1)
        if colon < 0:
            return
        left = self._left(colon)
        end = self._phrase(left, colon, True)
        if end > left and self._names(left, end) and not self._oblique(left):
            source, verb = (left, end), end
        else:
            verb = next((i for i in range(max(end, left + 1), colon) if self._is_verb(i)), -1)
            source = self._subject_behind(verb + 1, colon) if verb > 0 else None
        if source is None or not self._is_verb(verb) and verb != colon:
            return
        hit = Hit(verb, verb + 1, self.units[verb].start, self.units[verb].end, (REPORT,))
        self._add(hit, REPORT, source, [(colon + 1, colon + 2)], closed=True)

    def _reported_mood(self) -> None:
        """A main clause in the subjunctive of reported speech goes on with the last speaker's words."""
        if any(self._is(i, Kind.FIRST_PERSON) for i in range(self.last)):
            return
        for index in range(self.last):
            if self._is(index, Kind.COMPLEMENTISER):
                return
            strong = self._is(index, Kind.SUBJUNCTIVE)
            if (strong or self._is_weak_mood(index)) and not self.units[index].capital and self._in_main_clause(index):
                hit = Hit(index, index + 1, self.units[index].start, self.units[index].end, (REPORT,))
                self._add(hit, REPORT, None, [(0, self.last)], closed=True)
                self.found[-1].continues = not strong
                return

    def _is_weak_mood(self, index: int) -> bool:
        unit, endings = self.units[index], self.lexicon.endings
        if unit.kind & Kind.WEAK_SUBJUNCTIVE:
            return True
        formed = (
            unit.norm.endswith(endings["subjunctive_endings"])
            and not unit.norm.endswith(endings["past_endings"])
            and len(unit.norm) > 3
        )
        return formed and not unit.kind and unit.is_word and self._is_clause(self._left(index)) and self._second(index)

    def _second(self, index: int) -> bool:
        """Whether the verb stands behind the first constituent of its clause."""
        left = self._left(index)
        start = left + 1 if self._is(left, Kind.PREPOSITION) and not self._is(left, Kind.DETERMINER) else left
        end = max(self._phrase(start, index, True), left + 1)
        return index > left and all(self._is(i, BETWEEN) for i in range(end, index))

    def _in_main_clause(self, index: int) -> bool:
        left = self._left(index)
        return (
            not left
            or left == index
            or self._is(left, Kind.COORDINATOR)
            or not self._is(left, Kind.RELATIVE | Kind.OPENER)
            and self._is_clause(left)
        )

    # --- drafts

    def _add(
        self,
        hit: Hit,
        group: CueGroup,
        source: Range | None,
        content: list[Range],
        *,
        closed: bool = False,
        shared: bool = False,
        start: int = -1,
    ) -> bool:
        content = [part for part in content if part[1] > part[0]]
        polarity = self._polarity(hit, group)
        if polarity is None or not content:
            return False
        edge = start if start >= 0 else hit.start
        beside = self._sibling(edge, hit, shared)
        for opened in self.found:
            first, last = opened.content[-1]
            if first < beside < last and not opened.closed:
                opened.content[-1] = (first, beside)
        inside = next(
            (
                n
                for n in range(len(self.found) - 1, -1, -1)
                if any(a <= hit.start < b for a, b in self.found[n].content)
            ),
            -1,
        )
        shares = len(self.found) - 1 if source is None and self.found else -1
        if shared and source is None and shares < 0:
            source = self._opening_subject(hit.start)
        self.found.append(
            _Open(hit, group, source, content, polarity, Span(hit.char_start, hit.char_end), shares, inside, closed)
        )
        return True

    def _sibling(self, edge: int, hit: Hit, shared: bool) -> int:
        """The unit at which an open content ends because this cue's clause stands beside it; 0 where it is inside."""
        index = edge
        if shared:
            index = next((i for i in range(hit.start, -1, -1) if self._is(i, Kind.COORDINATOR)), edge)
            return index
        if (
            self._is(edge, Kind.COORDINATOR)
            or self._is(edge, Kind.OPENER)
            and not self._is(edge, Kind.ADVERB | Kind.PREPOSITION)
        ):
            return edge
        return index - 1 if index and self.units[index - 1].norm == ";" else 0

    def _opening_subject(self, high: int) -> Range | None:
        """The subject of the sentence's first verb."""
        end = self._phrase(0, high, True)
        if end and self._names(0, end) and not self._oblique(0) and not self._anaphor(0, end):
            return 0, end
        verb = next((i for i in range(max(end, 1), high) if self._is_verb(i)), -1)
        return self._subject_behind(verb + 1, high) if verb > 0 else None

    def _polarity(self, hit: Hit, group: CueGroup) -> Polarity | None:
        if hit.according or not hit.groups or group is REPORT:
            return group.polarity
        left, right = self._left(hit.start), self._right(max(hit.end, hit.tail + 1))
        if not any(self._is(i, Kind.NEGATOR) and self.units[i].norm.startswith("ni") for i in range(left, right)):
            return group.polarity
        cue = tuple(unit.norm for unit in self.units[hit.start : hit.end])[-1:]
        if cue in self.lexicon.phrases["confirmations"]:
            return Polarity.DOUBT
        return Polarity.DENY if cue in self.lexicon.phrases["beliefs"] else None


def _group(hit: Hit, frame: Frame) -> CueGroup | None:
    return next((group for group in hit.groups if frame in group.frames), None)
