"""The state of one sentence while its cues are read: what was found so far, and where it may still run on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from claimcheck.domain.article import Span
from claimcheck.domain.claim import WISHING, Polarity, Quotation
from claimcheck.extract.clauses.relatives import end_of_relative, is_lone_relative, noun_of_relative
from claimcheck.extract.clauses.siblings import main_clause, opening_before, sibling_start
from claimcheck.extract.drafts import Draft
from claimcheck.extract.hits import Hit, find_hits, phrase_at
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.merged import part_prepositions
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.openings import begins_anew, find_opening, in_title_case
from claimcheck.extract.sources.phrases import LIST_MARK, Range, can_speak
from claimcheck.extract.spans import content_spans, content_words
from claimcheck.extract.units import COMMAS, STOPS, Unit
from claimcheck.languages.language import CueGroup, Frame
from claimcheck.text.normalise import fold
from claimcheck.text.quotes import APOSTROPHES

NEGATION_REACH = 3  # units between a negation and its cue
POINTING = Kind.DETERMINER | Kind.ANAPHOR
LONGEST_OPENER = 5  # units of a phrase by which the outlet goes on


@dataclass
class OpenDraft:
    """A draft whose content runs on: its first unit, and where it ends so far."""

    draft: Draft
    start: int
    end: int
    cue_unit: int
    source_start: int
    comp: bool


class ClauseReading:
    """One sentence being read: `units` of `text`, the cues in them, and the drafts so far."""

    def __init__(self, text: str, units: Sequence[Unit], lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.language = lexicon.language
        self.hits = find_hits(units, lexicon)
        self.units = part_prepositions(text, units, self.hits, lexicon)
        self.read_so_far: list[OpenDraft] = []
        self.used_quotes: set[int] = set()
        self.quoted: tuple[int, Range | None] | None = None  # the cue that takes up a relayed speaker, and that speaker
        self.medium: Range | None = None
        self.introduced = -1  # the according-phrase that a medium before it introduces
        self.rejected: set[int] = set()  # first units of the hits that are no cues
        self.first = find_opening(units, self.hits, lexicon)
        self.headline = in_title_case(units)

    def low(self, hit: Hit) -> int:
        """The lowest unit the source may reach: behind the last cue and its complementiser."""
        if hit.progressive and self.units[hit.start - 1].kind & Kind.CLAIM_NOUN:
            return hit.start - 1  # "clarity on | reports suggesting"
        if hit.progressive and phrase_at(self.units, hit.start - 1, "report_openers", self.lexicon):
            return (
                hit.start - 1 - bool(self.units[max(hit.start - 2, 0)].kind & Kind.DETERMINER)
            )  # "reçu | un message disant"
        low = self.first
        for opened in self.read_so_far:
            shared = self.language.nominal_markers and not hit.shares_subject and self._is_converb(opened)
            edge = opened.source_start if shared else opened.start
            low = max(low, edge if opened.start <= hit.start else opened.cue_unit + 1)
        previous = [
            other.end
            for other in self.hits
            if other.end <= hit.start
            and not (
                other.noun_like
                or other.according
                or other.start in self.rejected
                or (other.relay and other.shares_subject)
            )
        ]
        low = max(low, self.verb_before(hit))
        if self.read_so_far or self.language.nominal_markers:  # there its marker shows the subject of two cues
            return low
        return max([low, *previous[-1:]])

    def verb_before(self, hit: Hit) -> int:
        """Where the object of an earlier cue begins that takes no bare clause, and in which `hit` stands, where nouns
        end their phrases: "市长提出 | 两项要求", "他注意到 | 公司表示"; 0 where none does, as in "公布的图表显示",
        "公布数据称" and "在介绍情况时表示"."""
        closes = Kind.DOCUMENT | Kind.CLAIM_NOUN | Kind.PREPOSITION
        if not self.language.heads_last or self.units[hit.start - 1].kind & closes:
            return 0
        before = (other for other in reversed(self.hits) if other.end < hit.start and _has_object(other))
        end = next((other.end for other in before if not self.units[other.start].kind & Kind.DOCUMENT), 0)
        within = self.units[end : hit.start] if end else ()
        inside = all(unit.is_word or unit.norm == LIST_MARK for unit in within)
        return end if inside and within and not within[0].kind & Kind.GENITIVE else 0

    def _is_converb(self, opened: OpenDraft) -> bool:
        """Whether a draft's cue shares the subject before its content with the next: "यूनियन ने | रिहाई की मांग करते हुए |
        हड़ताल का ऐलान किया"."""
        converbs = (hit.end - 1 for hit in self.hits if hit.shares_subject)
        return opened.start < opened.cue_unit and opened.cue_unit in converbs

    def subject_before(self, hit: Hit, low: int) -> Range | None:
        """The phrase before a cue; behind a relative clause, "the army(,) which urged talks(,) | denied", its noun."""
        before, last = source_before(self.units, low, hit.start, self.lexicon), (self.read_so_far or [None])[-1]
        inside = range(last.source_start, last.cue_unit) if last else ()
        relative = next((at for at in inside if self.units[at].kind & Kind.RELATIVE), -1)
        subject = (
            noun_of_relative(self.units, self.first, (relative, relative + 1), self.lexicon)
            if relative > self.first
            else None
        )
        if last is None or subject is None:
            return before
        cues = (other for other in self.hits if other.end - 1 == last.cue_unit)
        clause = last.draft.polarity not in WISHING and any(cue.group(Frame.CLAUSE) for cue in cues)
        loose = not clause and not hit.noun_like and self.units[relative - 1].is_word
        mute = self.language.bare_clauses and (before is None or not can_speak(self.units, before))
        if runs_in := loose and (mute or before == (last.start, hit.start)):  # "which gave a toll of 17 dead | said"
            self.close_open(hit.start)
        closed = before is None and last.end == hit.start - 1 and self.units[last.end].norm in COMMAS
        return subject if closed or runs_in else before

    def only_credits(self) -> bool:
        """Whether no cue has been read so far but those with their source behind them: "به گزارش ایسنا، | شهردار"."""
        return all(one.draft.source and one.draft.source.start > one.draft.cue.start for one in self.read_so_far)

    def calls_false(self, start: int, end: int) -> bool:
        """Whether the units [start, end) call something false; quotations among them are then read."""
        name = Span(self.units[start].start, self.units[end - 1].end)
        if not self.lexicon.holds("dismissals", (word.norm for word in content_words(self.text, name, self.lexicon))):
            return False
        self.used_quotes.update(index for index in range(start, end) if self.units[index].quote is not None)
        return True

    def _negated(self, hit: Hit, low: int) -> bool:
        if hit.according or hit.joined or self.language.cue_closes:  # there the negation is written onto the verb
            return False  # and "لن تطول | وقالت": what is joined to a verb would be joined to its negation
        reach = 1 if self.language.nominal_markers else NEGATION_REACH  # what stands before the cue there is its object
        for unit in reversed(self.units[max(low, hit.start - reach) : hit.start]):
            if unit.norm in COMMAS or unit.norm in self.lexicon.marks - APOSTROPHES:
                return False  # "it was not, | he said", «Поля без мин» | заявила
            if unit.kind & Kind.NEGATOR:
                return True
        return False

    def bare_word(self, hit: Hit) -> str:
        """The cue's first word without its conjunction."""
        return self.units[hit.start].norm[1:] if hit.joined else self.units[hit.start].norm

    def next_mark(self, start: int) -> int:
        """The first mark or quotation at or behind unit `start`; the sentence's end where none follows."""
        return next((at for at in range(start, len(self.units)) if not self.units[at].is_word), len(self.units))

    def next_stop(self, start: int) -> int:
        """The first stop or semicolon at or behind unit `start`; the sentence's end where none follows."""
        return next((at for at in range(start, len(self.units)) if self.units[at].norm in STOPS), len(self.units))

    def closes_sentence(self, index: int) -> bool:
        """Whether no word stands at or behind unit `index`."""
        return not any(unit.is_word for unit in self.units[index:])

    def is_noun_phrase(self, start: int, end: int | None = None) -> bool:
        """Whether no finite verb is seen from `start` to `end` or the next stop, in a language that has signs of
        one."""
        endings = self.lexicon.endings["finite_suffixes"]
        if not self.language.finite_suffixes:
            return False
        for unit in self.units[start:end]:
            if unit.norm in STOPS:
                break
            if unit.kind & (Kind.FINITE | Kind.PASSIVE) or unit.norm.endswith(endings):
                return False
        return True

    def close_open(self, edge: int) -> None:
        """Ends the contents that run on at `edge`."""
        for opened in self.read_so_far:
            if opened.start < edge < opened.end:
                opened.end = edge

    def sibling_start(self, hit: Hit, source: Range | None) -> int | None:
        """Where this cue's own clause begins if it stands beside the open one; None if inside it."""
        second = len(self.read_so_far) == 1
        return sibling_start(self.units, self.first, hit, source, self.lexicon, second=second)

    def opening_before(self, index: int) -> int:
        """Where a phrase begins that opens a clause whose next word stands at `index`; `index` where none does."""
        return opening_before(self.units, self.first, index, self.lexicon)

    def named_end(self, start: int, end: int) -> int:
        """Where the name ends with which the units [start, end) open: the longest that its text has elsewhere before a
        mark, a preposition or a cue, "بانک مرکزی | هر دلار"; `end` where it has none."""
        units, begin, cues = self.units, self.units[start].start, self.lexicon.cue_openers
        for last in range(end - 1, start - (not units[start].kind), -1):
            name = self.text[begin : units[last].end]
            if not units[last].is_word or self.text.count(name) == 1:
                continue
            again = re.finditer(rf"{re.escape(name)}(?!\w)\s*(\w*)", self.text)
            behind = (fold(at[1]) for at in again if at.start() != begin)
            if any(not word or word in cues or self.lexicon.kind(word) & Kind.PREPOSITION for word in behind):
                return last + 1
        return end

    def add(
        self,
        hit: Hit,
        group: CueGroup,
        source: Range | None,
        start: int,
        end: int,
        *,
        closed: bool = False,
        comp: bool = False,
        relay: bool = False,
        also: Range | None = None,
        polarity: Polarity | None = None,
    ) -> None:
        polarity = polarity or self.polarity(hit, group)
        if polarity is None:
            return
        shares, converb = -1, self.open_converb(hit.start)
        if not closed or source is None or source[1] <= start:
            sibling = self.sibling_start(hit, source)
            if sibling is not None:
                self.close_open(sibling)
        if source is None and self.read_so_far:
            shares = converb if converb >= 0 else self._find_main(hit)
        numbered = reversed(list(enumerate(self.read_so_far)))
        within = next((n for n, one in numbered if one.start <= hit.start < one.end), -1)
        if source and self._has_own_subject(source, group):
            return
        antecedent = noun_of_relative(self.units, self.first, source, self.lexicon) if source else None
        if source and antecedent is None and is_lone_relative(self.units, source):
            return
        pronoun = self.span(source) if antecedent else None
        span = self._source_span(antecedent or source)
        if not closed and hit.start < (comma := main_clause(self.units, self.first, self.lexicon)) and start < comma:
            end = min(end, comma)
        if antecedent is not None and source is not None and self.units[source[0] - 1].norm in COMMAS and also is None:
            end = end_of_relative(self.units, start, end, self.hits, self.lexicon)
        spans = (Span(start, end),) if also is None else (Span(start, end), Span(*also))
        draft = Draft(
            cue=Span(hit.char_start, self._cue_end(hit)),
            content=spans,  # in units until finished
            source=span,
            polarity=polarity,
            quotation=Quotation.INDIRECT,
            shares=shares,
            within=within,
            relay=relay,
            object_first=Frame.OBJECT in group.frames,
            pronoun=pronoun,
            medium=self.span(self.medium)
            if (self.quoted is not None and self.quoted[0] == hit.start) or hit.relay or self.introduced == hit.start
            else None,
        )
        self.read_so_far.append(OpenDraft(draft, start, end, hit.end - 1, source[0] if source else hit.start, comp))

    def _cue_end(self, hit: Hit) -> int:
        """Where the cue ends: before the preposition that it governs, where nouns have cases: "заявил | о"."""
        end = hit.end
        if self.language.dative_suffixes and not hit.according:
            passed = Kind.PREPOSITION | Kind.ADVERB | Kind.AUXILIARY  # "говорят | уже о"
            while end - 1 > hit.start and self.units[end - 1].kind & passed:
                end -= 1
        return hit.char_end if end == hit.end else self.units[end - 1].end

    def open_converb(self, cue: int) -> int:
        """The draft of a converb whose content a comma right before a cue that closes its clause ends, and whose
        subject the cue shares: "وزیر با بیان اینکه پل بسته شده، | تصریح کرد"; or -1."""
        if not self.language.cue_closes or self.units[cue - 1].norm not in COMMAS:
            return -1
        converbs = {other.end - 1 for other in self.hits if other.shares_subject}
        opened = (n for n, one in enumerate(self.read_so_far) if one.end > cue and one.cue_unit in converbs)
        return next(opened, -1)

    def _find_main(self, hit: Hit) -> int:
        """The draft whose subject a participle or coordinated cue shares: the last that is not inside another."""
        for number in range(len(self.read_so_far) - 1, -1, -1):
            opened = self.read_so_far[number]
            if opened.draft.within < 0 or not opened.start <= hit.start < opened.end:
                return number
        return len(self.read_so_far) - 1

    def polarity(self, hit: Hit, group: CueGroup) -> Polarity | None:
        """The cue's polarity, turned by a negation; None where a negated cue says nothing."""
        if not self._negated(hit, self.first):
            return group.polarity
        cue = tuple(unit.norm for unit in self.units[hit.start : hit.end])[-1:]
        if cue in self.lexicon.phrases["confirmations"]:
            return Polarity.DOUBT
        if cue in self.lexicon.phrases["beliefs"]:
            return Polarity.DENY
        return None

    def span(self, units: Range | None) -> Span | None:
        return Span(self.units[units[0]].start, self.units[units[1] - 1].end) if units else None

    def _source_span(self, source: Range | None) -> Span | None:
        """The span of a source, without a conjunction written onto it: "و|الحكومة تقول"."""
        span = self.span(source)
        return Span(span.start + 1, span.end) if span and source and self.units[source[0]].kind & Kind.JOINED else span

    def _has_own_subject(self, source: Range, group: CueGroup) -> bool:
        """Whether a relative pronoun is no subject that reports, where nouns have cases: it is in another case
        ("которого | обвиняют"), the subject stands behind it ("який громадяни | планують відвідати"), or only wants."""
        first = self.units[source[0]]
        if not self.language.dative_suffixes or not first.kind & Kind.RELATIVE or first.kind & Kind.DETERMINER:
            return False
        wants = group.frames >= {Frame.INFINITIVE, Frame.CLAUSE} and group.polarity in WISHING
        return (first.norm,) in self.lexicon.phrases["oblique_words"] or source[1] - source[0] > 1 or wants

    def _outlet_start(self, opened: OpenDraft) -> int:
        """Where a content ends: before a phrase by which the outlet goes on itself, "P؛ | این در حالی است که", or a
        sentence that no mark parts from a headline: "nie avoir fraudé | Dans la zone nord, …"."""
        phrases, openers = self.lexicon.phrases["outlet_openers"], self.lexicon.openers["outlet_openers"]
        headed = self.language.capitals_mark_names and not self.headline
        for index in range(opened.start + 1, opened.end):
            if (
                headed
                and opened.start + 1 < index < len(self.units) - 1
                and begins_anew(self.units, index, self.lexicon)
            ):
                return index
            runs_on = self.units[index - 1].is_word and not self.language.nominal_markers
            if self.units[index].norm not in openers or runs_on:
                continue
            norms = tuple(unit.norm for unit in self.units[index : index + LONGEST_OPENER])
            if any(norms[:size] in phrases for size in range(1, LONGEST_OPENER + 1)):
                return index
        return opened.end

    def finish(self, opened: OpenDraft) -> Draft:
        ranges = [Span(opened.start, self._outlet_start(opened)), *opened.draft.content[1:]]
        spans, quotation = content_spans(self.text, self.units, ranges, self.lexicon)
        return replace(opened.draft, content=spans, quotation=quotation)


def _has_object(hit: Hit) -> bool:
    """Whether what stands right behind the cue can only be its object, and no clause: "提出", "注意到"."""
    return bool(hit.groups) and all(Frame.THAT in group.frames for group in hit.groups)
