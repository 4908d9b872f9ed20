"""One sentence's units → drafts: for every cue its source and content, by the frames the cue allows.

For languages whose content follows the cue, or precedes it as a quotation or a fronted clause; `verb_last` languages are
read by claimcheck.extract.verblast. Whose words a pronoun or an elided subject stands for is settled later.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.drafts import Draft
from claimcheck.extract.hits import Hit, find_hits
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.objects import is_definite, object_before, split_subject
from claimcheck.extract.sources import PEOPLE, Range, source_after, source_before
from claimcheck.extract.spans import content_spans
from claimcheck.extract.units import COLONS, COMMAS, DASHES, QUOTE, STOPS, Unit
from claimcheck.extract.verblast import read_verb_last
from claimcheck.extract.verbsecond import read_verb_second
from claimcheck.extract.zones import Zone, ZoneKind, find_zone
from claimcheck.languages.language import CueGroup, Frame

POSSESSIVE_ENDINGS = ("'s", "s'")
LONGEST_TOLD = 7  # units that name who was told
CONTINUATION_REACH = 20  # units between the parts of a quotation broken by its cue
IDIOM_REACH = 7  # words between a cue and the object with which it says nothing: "claimed the lives"
CLAUSE_REACH = 8  # units in which a clause without complementiser shows its verb
SHORTEST_FRONTED = 3  # words of a fronted clause without quotation
JOINTS = {  # the frames a content may be joined by, best first
    ZoneKind.COMPLEMENT: (Frame.CLAUSE, Frame.THAT, Frame.QUOTE),
    ZoneKind.BARE: (Frame.CLAUSE,),
    ZoneKind.COLON: (Frame.CLAUSE, Frame.QUOTE, Frame.THAT),
    ZoneKind.QUESTION: (Frame.QUESTION, Frame.CLAUSE, Frame.THAT, Frame.QUOTE),
    ZoneKind.QUOTE: (Frame.QUOTE, Frame.CLAUSE, Frame.THAT),
}


def read_sentence(text: str, units: Sequence[Unit], lexicon: Lexicon) -> tuple[list[Draft], list[Hit]]:
    """(drafts in the order of their cues, all cues found) of one sentence of any language."""
    if lexicon.language.verb_last:
        return read_verb_last(text, units, lexicon)
    if lexicon.language.verb_second:
        return read_verb_second(text, units, lexicon)
    reader = SentenceReader(text, units, lexicon)
    return reader.read(), reader.hits


@dataclass
class _Open:
    """A draft whose content runs on: its first unit, and where it ends so far."""

    draft: Draft
    start: int
    end: int
    cue_unit: int
    source_start: int
    comp: bool


class SentenceReader:
    """Reads one sentence: `units` of `text`."""

    def __init__(self, text: str, units: Sequence[Unit], lexicon: Lexicon) -> None:
        self.text = text
        self.units = units
        self.lexicon = lexicon
        self.language = lexicon.language
        self.hits = find_hits(units, lexicon)
        self.read_so_far: list[_Open] = []
        self.used_quotes: set[int] = set()
        self.quoted: tuple[int, Range | None] | None = None  # the cue that takes up a relayed speaker, and that speaker
        self.medium: Range | None = None
        self.cited: tuple[int, Range] | None = None  # a participle that cites, and whom
        self.rejected: set[int] = set()  # first units of the hits that are no cues
        self.first = _dateline_end(units)
        self.headline = _in_title_case(units)

    def read(self) -> list[Draft]:
        """Drafts in the order of their cues."""
        for number, hit in enumerate(self.hits):
            high = next((later.start for later in self.hits[number + 1 :] if not later.noun_like), len(self.units))
            if hit.according == "to":
                self._according_to(hit, high)
            elif hit.according == "after":
                self._according_after(hit)
            else:
                self._cue(hit, high)
        return [self._finished(opened) for opened in self.read_so_far]

    # --- cues

    def _cue(self, hit: Hit, high: int) -> None:
        low = self._low(hit)
        if self._rejected(hit, low):
            self.rejected.add(hit.start)
            return
        if self._passive(hit, low):
            return
        manner = self._manner_word(hit)
        if manner >= 0:
            self._manner(hit, manner)
            return
        if hit.placed and not self._has_place(hit):
            return
        zone = find_zone(self.units, hit, high, self.lexicon)
        before = None if hit.joined or hit.shares_subject else source_before(self.units, low, hit.start, self.lexicon)
        takes_up = self.quoted is not None and self.quoted[0] == hit.start
        if self.quoted is not None and takes_up:
            before = self.quoted[1]
        if before is not None and self.cited is not None and before[0] < self.cited[0] < before[1]:
            before = before[0], self.cited[0] - (self.units[self.cited[0] - 1].norm in COMMAS)
        if zone.kind is ZoneKind.BARE and any(later.start == zone.at and later.shares_subject for later in self.hits):
            zone = zone._replace(kind=ZoneKind.NONE)  # "it said Friday, blaming the army"
        if self.language.verb_first and not takes_up:
            before = None if self._subject_follows(hit, zone) else self._subject_not_adjunct(before)
            if before is None and (self._word(hit),) in self.lexicon.phrases["agentless"] and zone.kind is ZoneKind.COMPLEMENT and zone.at <= hit.end + 1:
                return
        if hit.noun_like and not self._surely_verb(hit, zone, before):
            return
        if self.language.verb_first and before is None and self._mid_phrase(hit, zone):
            return
        if before is not None and all(unit.kind & Kind.FIRST_PERSON for unit in self.units[before[0] : before[1]]):
            return
        if hit.relay:
            self._relay(hit, before, zone)
            return
        if self._bracketed(hit, low, zone) or self._is_modifier(hit, zone):
            return
        noun = _group(hit, Frame.NOUN) or _group(hit, Frame.OBJECT)
        if noun and zone.kind is ZoneKind.NONE and self._object_between(hit, noun, low):
            return
        if self._fronted(hit, low, before, zone, high):
            return
        self._forward(hit, low, before, zone, high)

    def _has_place(self, hit: Hit) -> bool:
        """Whether a place phrase stands before or behind a cue that says nothing of its subject: "В сообщении отмечается"."""
        if hit.end < len(self.units) and self.units[hit.end].kind & Kind.PREPOSITION:
            return True
        before = source_before(self.units, self._low(hit), hit.start, self.lexicon)
        return before is not None and bool(self.units[before[0]].kind & Kind.PREPOSITION)

    def _manner_word(self, hit: Hit) -> int:
        """The unit of "as" that opens the cue's own clause, "как сообщил …", or -1."""
        index = hit.start - 1
        while index > self.first and self.units[index].kind & (Kind.ADVERB | Kind.TIME) and (self.units[index].norm,) not in self.lexicon.phrases["manner_words"]:
            index -= 1
        if index < self.first or (self.units[index].norm,) not in self.lexicon.phrases["manner_words"]:
            return -1
        opens = index == self.first or not self.units[index - 1].is_word
        return index if opens else -1

    def _manner(self, hit: Hit, opening: int) -> None:
        """Reads "Как сообщил X, P", "P, как сообщил X" and "P, как сообщил X, P"."""
        units = self.units
        begin = hit.end
        while begin < len(units) and units[begin].kind & (Kind.ADDRESSEE | Kind.TIME):
            begin += 1
        placed = hit.placed and begin < len(units) and bool(units[begin].kind & Kind.PREPOSITION)
        source = source_after(units, begin + placed, len(units), self.lexicon)
        if source is not None and placed:
            source = (begin, source[1])
        group = _group(hit, Frame.CLAUSE)
        if source is None or group is None:
            return
        closing = next((i for i in range(source[1], len(units)) if units[i].norm in COMMAS or units[i].norm in DASHES), len(units))
        rest = next((i for i in range(closing, len(units)) if units[i].is_word or units[i].quote), -1)
        if opening == self.first:
            if rest > 0:
                self._add(hit, group, source, closing + 1, len(units))
            return
        self._close_open(opening)
        start = self._clause_start(opening)
        self._add(hit, group, source, start, opening - 1, closed=True, also=(closing + 1, len(units)) if rest > 0 else None)

    def _low(self, hit: Hit) -> int:
        """The lowest unit the source may reach: behind the last cue and its complementiser."""
        low = self.first
        for opened in self.read_so_far:
            low = max(low, opened.start if opened.start <= hit.start else opened.cue_unit + 1)
        previous = [
            other.end
            for other in self.hits
            if other.end <= hit.start and not (other.noun_like or other.according or other.start in self.rejected or other.relay and other.shares_subject)
        ]
        return max([low, *previous[-1:]]) if not self.read_so_far else low

    def _rejected(self, hit: Hit, low: int) -> bool:
        """Whether nothing was said, or the word is a noun here: "to say", "a claim", "State Department", a refusal."""
        units, index = self.units, hit.start
        following = [unit.norm for unit in units[index : index + 4]]
        if hit.joined:
            following[0] = following[0][1:]
        if any(tuple(following[:size]) in self.lexicon.phrases["refusals"] for size in (1, 2, 3)):
            sibling = self._sibling_start(hit, None)
            if sibling is not None:
                self._close_open(sibling)
            return True
        if self._is_idiom(hit):
            return True
        if self.language.capitals_mark_names and units[index].capital and index > self.first and units[index - 1].is_word and not self.headline:
            return True
        passed = Kind.ADVERB | Kind.NEGATOR
        while index > low and units[index - 1].kind & passed and not units[index - 1].kind & (Kind.INFINITIVE | Kind.PASSIVE | Kind.DETERMINER):
            index -= 1
        before = units[index - 1] if index > low else None
        if before is None:
            return False
        if hit.shares_subject and before.norm.isdecimal():
            return True  # a participle counted is a noun: "11 accused"
        if before.kind & Kind.INFINITIVE and not hit.groups[0].polarity is Polarity.INTEND:
            return True
        if self.language.verb_first or self.language.adjuncts_before_cue:
            return False
        if before.kind & (Kind.PREPOSITION | Kind.GENITIVE) and not before.kind & (Kind.ADVERB | Kind.AUXILIARY | Kind.OPENER) and not hit.shares_subject:
            return not units[index - 2].kind & Kind.TIME if index - 2 >= low else True
        return bool(before.kind & Kind.DETERMINER and not before.kind & (Kind.PRONOUN | Kind.OTHERS | Kind.AUXILIARY | Kind.RELATIVE))

    def _is_idiom(self, hit: Hit) -> bool:
        """Whether an object follows with which the cue says nothing: "the attack claimed twelve lives"."""
        objects = self.lexicon.idioms.get(self.units[hit.end - 1].norm)
        if not objects:
            return False
        for unit in self.units[hit.end : hit.end + IDIOM_REACH]:
            if unit.norm in objects:
                return True
            if not unit.is_word and unit.norm not in COMMAS or unit.kind & Kind.COMPLEMENTISER:
                return False
        return False

    def _negated(self, hit: Hit, low: int) -> bool:
        return any(unit.kind & Kind.NEGATOR for unit in self.units[max(low, hit.start - 3) : hit.start])

    def _surely_verb(self, hit: Hit, zone: Zone, before: Range | None) -> bool:
        """Whether a form that is also a noun is a verb here."""
        clear = zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.QUOTE, ZoneKind.QUESTION)
        if self.language.verb_first:
            return clear and zone.at <= hit.end + 8
        if before is None:
            return False
        last = self.units[before[1] - 1]
        if last.kind & Kind.PRONOUN:
            return True
        if last.norm.endswith(POSSESSIVE_ENDINGS):
            return zone.kind is ZoneKind.COMPLEMENT and zone.at == hit.end
        if _group(hit, Frame.INFINITIVE) and last.capital:
            return True
        if zone.kind is ZoneKind.BARE and zone.at == hit.end and last.kind & Kind.ROLE:
            return not any(other.start == hit.end for other in self.hits)
        return clear and zone.at <= hit.end + 1 and (last.capital or bool(last.kind & PEOPLE))

    def _mid_phrase(self, hit: Hit, zone: Zone) -> bool:
        """In verb-first text, a cue inside another clause that neither opens it nor takes a complementiser is a noun."""
        if hit.start <= self.first or hit.joined or hit.shares_subject or self._subject_follows(hit, zone):
            return False
        if zone.kind is ZoneKind.COMPLEMENT and zone.at == hit.end:
            return False
        before = self.units[hit.start - 1]
        opens = not before.is_word or bool(before.kind & (Kind.OPENER | Kind.COMPLEMENTISER | Kind.CLITIC | Kind.RELATIVE | Kind.AUXILIARY | Kind.NEGATOR | Kind.ADVERB))
        return not opens

    def _word(self, hit: Hit) -> str:
        """The cue's first word without its conjunction."""
        return self.units[hit.start].norm[1:] if hit.joined else self.units[hit.start].norm

    def _subject_follows(self, hit: Hit, zone: Zone) -> bool:
        """Whether a noun phrase stands between a verb that comes first and its complementiser."""
        if zone.kind not in (ZoneKind.COMPLEMENT, ZoneKind.COLON) or zone.at <= hit.end or hit.shares_subject or hit.tail >= 0:
            return False
        first = self.units[hit.end]
        adjuncts = Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.ADVERB | Kind.AUXILIARY | Kind.TIME | Kind.ADDRESSEE | Kind.PARTICLE
        if not first.is_word or first.kind & adjuncts and not first.kind & PEOPLE:
            return False
        return is_definite(first, self.lexicon) or bool(first.kind & PEOPLE)

    def _subject_not_adjunct(self, before: Range | None) -> Range | None:
        """For verb-first languages: a phrase before the verb that opens like an adjunct is no subject."""
        if before is None:
            return None
        first = self.units[before[0]]
        if first.kind & (Kind.PREPOSITION | Kind.ADVERB | Kind.AUXILIARY | Kind.TIME) and not first.kind & PEOPLE:
            return None
        if any(unit.kind & Kind.RELATIVE and not unit.kind & Kind.NOUN_PREPOSITION for unit in self.units[before[0] : before[1]][-1:]):
            return None
        opening = self.units[before[0] - 1] if before[0] > self.first else None
        at_clause = opening is None or not opening.is_word or bool(opening.kind & (Kind.OPENER | Kind.COMPLEMENTISER | Kind.ADVERB))
        return before if at_clause else None

    # --- passive: "the claim was denied by Brussels"

    def _passive(self, hit: Hit, low: int) -> bool:
        """Reads a passive cue with its agent; True where the cue is passive, read or not."""
        if not self.language.passive_auxiliaries or hit.progressive:
            return False
        units, index = self.units, hit.start
        while index > low and units[index - 1].kind & (Kind.ADVERB | Kind.AUXILIARY) and not units[index - 1].kind & Kind.PASSIVE:
            index -= 1
        passive = index > low and bool(units[index - 1].kind & Kind.PASSIVE)
        agent = hit.end < len(units) and bool(units[hit.end].kind & Kind.AGENT)
        reduced = agent and not passive and index > low and bool(units[index - 1].kind & Kind.CLAIM_NOUN)
        if not passive and not reduced:
            return False
        if agent and any(group.frames & {Frame.NOUN, Frame.CLAUSE} for group in hit.groups):
            source = source_after(units, hit.end + 1, len(units), self.lexicon)
            thing = source_before(units, low, index, self.lexicon)
            if source and thing and self._is_claim_noun(thing):
                group = next(group for group in hit.groups if group.frames & {Frame.NOUN, Frame.CLAUSE})
                self._add(hit, group, source, thing[0], thing[1], closed=True)
        return True

    def _is_claim_noun(self, thing: Range) -> bool:
        return any(unit.kind & (Kind.CLAIM_NOUN | Kind.ANAPHOR) for unit in self.units[thing[0] : thing[1]])

    # --- relays: "quoted activists as saying", "نقلت الوكالة عن مصدر قوله"

    def _relay(self, hit: Hit, before: Range | None, zone: Zone) -> None:
        """Keeps the one quoted for the cue that takes it up, or reads the content at once."""
        start = hit.tail + 1 if hit.tail >= 0 else hit.end
        marker = next(
            (later for later in self.hits if start < later.start <= start + 14 and (self.units[later.start].norm,) in self.lexicon.phrases["relay_markers"]),
            None,
        )
        high = marker.start if marker else zone.at if zone.at > start else len(self.units)
        inner = source_after(self.units, start, high, self.lexicon)
        medium = before or (source_after(self.units, hit.end, hit.tail, self.lexicon) if hit.tail >= 0 else None)
        self.medium = medium
        if marker:
            self.quoted = (marker.start, inner)
        elif hit.shares_subject and zone.kind in (ZoneKind.BARE, ZoneKind.NONE):
            self._cite(hit, source_after(self.units, hit.end, zone.rest, self.lexicon))
        elif zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.QUOTE, ZoneKind.COLON) and inner:
            self._add(hit, hit.groups[0], inner, zone.content, len(self.units), comp=True)

    def _cite(self, hit: Hit, inner: Range | None) -> None:
        """Notes whom a participle cites, for the cue before it or the next."""
        if inner is None or not any(unit.kind & PEOPLE & ~Kind.DOCUMENT or unit.capital for unit in self.units[inner[0] : inner[1]]):
            return
        self.cited = hit.start, inner
        outer = next((opened for opened in reversed(self.read_so_far) if opened.draft.within < 0), None)
        if outer is not None:
            outer.draft = replace(outer.draft, cited=self._span(inner))
            if outer.start < hit.start < outer.end:
                outer.end = hit.start

    # --- brackets: "Twomey hat diesen Vorwurf zurückgewiesen"

    def _bracketed(self, hit: Hit, low: int, zone: Zone) -> bool:
        """Reads a participle at the end of its clause whose auxiliary opened it; True where it is one, read or not."""
        units = self.units
        if not self.language.brackets or hit.tail >= 0:
            return False
        opening = -1
        for index in range(hit.start - 1, max(low, hit.start - 30) - 1, -1):
            if units[index].kind & Kind.BRACKET:
                opening = index
                break
            if not units[index].is_word and units[index].norm not in self.lexicon.marks and units[index].quote is None:
                break
        if opening < 0:
            return False
        before = source_before(units, low, opening, self.lexicon)
        source = before if before and not self._is_adjunct(before) else source_after(units, opening + 1, hit.start, self.lexicon)
        start = source[1] if source and source[0] > opening else opening + 1
        if zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.QUOTE, ZoneKind.COLON) or zone.kind is ZoneKind.BARE and zone.at == hit.end + 1:
            group = _group(hit, Frame.CLAUSE)
            if group and (source or self.language.drops_subjects):
                self._add(hit, group, source, zone.content, len(units), comp=True)
            return True
        group = _group(hit, Frame.NOUN) or _group(hit, Frame.OBJECT)
        while start < hit.start and units[start].kind & (Kind.ADVERB | Kind.AUXILIARY | Kind.TIME | Kind.NEGATOR) and not units[start].kind & Kind.DETERMINER:
            start += 1
        if group and source and start < hit.start:
            self._add(hit, group, source, start, hit.start, closed=True)
        return True

    def _is_modifier(self, hit: Hit, zone: Zone) -> bool:
        """Whether a participle that takes a noun follows one without a comma: "forces seeking to overthrow him"."""
        if not self.language.participles_after_comma or not hit.shares_subject or not _group(hit, Frame.NOUN) and _group(hit, Frame.CLAUSE):
            return False
        if zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.QUOTE) and zone.at <= hit.end + 1:
            return False
        return hit.start > self.first and self.units[hit.start - 1].is_word and not self.units[hit.start - 1].kind & (Kind.OPENER | Kind.COORDINATOR)

    def _is_noun_phrase(self, start: int, end: int | None = None) -> bool:
        """Whether no finite verb is seen from `start` to `end` or the next stop, in a language that has signs of one."""
        endings = self.lexicon.endings["finite_suffixes"]
        if not self.language.finite_suffixes:
            return False
        for unit in self.units[start:end]:
            if unit.norm in STOPS:
                break
            if unit.kind & (Kind.FINITE | Kind.PASSIVE) or unit.norm.endswith(endings):
                return False
        return True

    def _is_adjunct(self, phrase: Range) -> bool:
        first = self.units[phrase[0]]
        return bool(first.kind & (Kind.PREPOSITION | Kind.TIME | Kind.ADVERB)) or phrase[0] > self.first and bool(
            self.units[phrase[0] - 1].kind & Kind.PREPOSITION
        )

    # --- content before the cue

    def _fronted(self, hit: Hit, low: int, before: Range | None, zone: Zone, high: int) -> bool:
        """`"P," X said`, `"P," said X`, `P, X said.`: True where the content stands before."""
        group = _group(hit, Frame.QUOTE)
        if group is None:
            return False
        source_start = before[0] if before else hit.start
        quote = self._quote_before(source_start)
        if zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.COLON) and zone.at - hit.end <= 8 and not self._runs_on(quote):
            return False
        if quote is not None and zone.kind is ZoneKind.BARE and before is not None and self._speech_follows(quote, zone):
            quote = None
        if quote is not None:
            after = source_after(self.units, hit.end, high, self.lexicon) if before is None else None
            self.used_quotes.add(quote)
            self._add(hit, group, before or after, quote, source_start, closed=True, also=self._continued(hit, after))
            return True
        if self.language.verb_first:
            return False
        return self._fronted_clause(hit, group, before, zone, high)

    def _speech_follows(self, quote: int, zone: Zone) -> bool:
        """Whether the quotation before ended its own sentence and a clause of this cue follows."""
        inner = self.units[quote].quote
        return inner is not None and self.text[inner.inner.end - 1] in STOPS and zone.at + 3 < len(self.units)

    def _runs_on(self, quote: int | None) -> bool:
        """Whether a quotation closes with a comma, so that what follows is its cue's."""
        inner = self.units[quote].quote if quote is not None else None
        return inner is not None and self.text[inner.inner.end - 1] in COMMAS

    def _quote_before(self, index: int) -> int | None:
        """The unread quotation just before `index`, over commas and dashes."""
        index -= 1
        while index >= 0 and (self.units[index].norm in COMMAS or self.units[index].norm in DASHES):
            index -= 1
        if index >= 0 and self.units[index].quote is not None and index not in self.used_quotes:
            return index
        return None

    def _continued(self, hit: Hit, after: Range | None) -> Range | None:
        """The second part of a quotation broken by its cue: `"A," he said, "B."`"""
        index = after[1] if after else hit.end
        limit = min(len(self.units), index + CONTINUATION_REACH)
        while index < limit and self.units[index].quote is None:
            if self.units[index].norm in STOPS:
                return None
            index += 1
        if index < limit and self.units[index].quote is not None:
            self.used_quotes.add(index)
            return index, index + 1
        return None

    def _fronted_clause(self, hit: Hit, group: CueGroup, before: Range | None, zone: Zone, high: int) -> bool:
        """An indirect clause before its cue: "six people died, the ministry said", "…, sagte der Minister"."""
        units = self.units
        if zone.kind in (ZoneKind.QUOTE, ZoneKind.COLON, ZoneKind.COMPLEMENT) or not group.frames & {Frame.CLAUSE, Frame.THAT} or hit.shares_subject:
            return False
        inverted = self._inverted(hit, zone)
        if inverted is not None:
            source, edge = inverted, hit.start
        elif before is None:
            comma = hit.start - 1 >= 0 and (units[hit.start - 1].norm in COMMAS or units[hit.start - 1].norm in DASHES)
            if not comma:
                return False
            after = source_after(units, hit.end, high, self.lexicon)
            if after is None or not self._ends_clause(after[1]):
                return False
            source, edge = after, hit.start
        else:
            if not self._ends_clause(hit.end) and not rest_is_setting(units, hit.end, zone.rest, self.lexicon) and not self._is_told(hit, zone):
                return False
            source, edge = before, before[0]
        start = self._clause_start(edge)
        words = sum(unit.is_word or unit.quote is not None for unit in units[start:edge])
        if words < SHORTEST_FRONTED and not self._resumed(hit, start, edge) and not any(unit.quote for unit in units[start:edge]):
            return False
        self._close_open(edge)
        relay = self._is_relay(source) and any(opened.start < edge for opened in self.read_so_far)
        self._add(hit, group, source, start, edge, closed=True, relay=relay, also=self._resumed(hit, start, edge))
        return True

    def _is_told(self, hit: Hit, zone: Zone) -> bool:
        """Whether only the name of those who were told follows: "…, the minister told The Daily News"."""
        units = self.units[hit.end : zone.rest]
        telling = any(unit.kind & Kind.TELLING for unit in self.units[hit.start : hit.end])
        return telling and 0 < len(units) <= LONGEST_TOLD and not any(unit.kind & (Kind.FINITE | Kind.PASSIVE) for unit in units)

    def _resumed(self, hit: Hit, start: int, edge: int) -> Range | None:
        """The rest of a clause that its cue breaks: "The museum, he said, | celebrated his heroes"."""
        units = self.units
        if hit.end + 1 >= len(units) or units[hit.end].norm not in COMMAS or not self._is_noun_phrase(start, edge):
            return None
        end = next((index for index in range(hit.end + 1, len(units)) if units[index].norm in STOPS), len(units))
        return (hit.end + 1, end) if end - hit.end > 2 and not units[hit.end + 1].kind & Kind.OPENER else None

    def _inverted(self, hit: Hit, zone: Zone) -> Range | None:
        """The subject of "P said the spokesman." where no comma shows that P is over: a short last phrase without a verb."""
        units = self.units
        plain = (units[hit.start].norm,) in self.lexicon.phrases["say_verbs"]
        if not plain or zone.kind is not ZoneKind.BARE or hit.start - self.first < SHORTEST_FRONTED:
            return None
        end = next((i for i in range(hit.end, len(units)) if not units[i].is_word), len(units))
        if end - hit.end > 7 or end < len(units) - 1 or any(unit.kind & (Kind.FINITE | Kind.PASSIVE) for unit in units[hit.end : end]):
            return None
        if any(hit.end <= other.start < end for other in self.hits if not other.noun_like):
            return None
        return source_after(units, hit.end, end, self.lexicon) if units[hit.end].kind & Kind.DETERMINER or units[hit.end].capital else None

    def _ends_clause(self, index: int) -> bool:
        """Whether nothing but days, settings and marks follows unit `index` before the next boundary."""
        if index >= len(self.units):
            return True
        unit = self.units[index]
        if not unit.is_word and unit.quote is None:
            return unit.norm not in self.lexicon.marks or unit.norm in "'’"
        return bool(
            any(hit.start == index and (hit.shares_subject or hit.according) for hit in self.hits)
        )

    def _clause_start(self, edge: int) -> int:
        """Where a fronted clause begins: behind the last semicolon or stop, or the sentence's start."""
        for index in range(edge - 2, self.first - 1, -1):
            if self.units[index].norm in STOPS and not self.units[index].norm == ".":
                return index + 1
        return self.first

    def _is_relay(self, source: Range) -> bool:
        return any(unit.kind & Kind.MEDIUM for unit in self.units[source[0] : source[1]])

    # --- content after the cue

    def _forward(self, hit: Hit, low: int, before: Range | None, zone: Zone, high: int) -> None:
        units = self.units
        source = before
        group = None
        start = -1
        comp = False
        if zone.kind is ZoneKind.QUESTION and (units[zone.at].norm,) in self.lexicon.phrases["question_openers"] and not _group(hit, Frame.QUESTION):
            return  # "said when she left"
        if zone.kind is not ZoneKind.NONE:
            group = next((found for frame in JOINTS[zone.kind] if (found := _group(hit, frame))), None)
            if group is None and zone.kind is ZoneKind.BARE and self._has_verb(zone.content):
                group = _group(hit, Frame.THAT)
            if zone.kind is ZoneKind.BARE and units[zone.at].kind & Kind.INFINITIVE and not units[zone.at].kind & Kind.PASSIVE:
                group = None
            if zone.kind is ZoneKind.BARE and group and not self.language.bare_clauses and not self.language.comma_clauses:
                group = None
            if zone.kind is ZoneKind.BARE and group and self._is_noun_phrase(zone.content) and (
                Frame.QUOTE not in group.frames or group.polarity is Polarity.INTEND or any(unit.kind & Kind.TELLING for unit in units[hit.start : hit.end])
            ):
                group = None
            if group:
                start, comp = zone.content, zone.kind is ZoneKind.COMPLEMENT
                if source is None and not hit.shares_subject and zone.at > hit.end:
                    source = source_after(units, hit.end, hit.tail if hit.tail >= 0 else zone.at, self.lexicon)
        if group is None and self._elliptical(hit, before):
            return
        if group is None:
            group = _group(hit, Frame.NOUN) or _group(hit, Frame.OBJECT) or _group(hit, Frame.INFINITIVE)
            if group is None:
                return
            if self._object_between(hit, group, low):
                return
            source, start = self._noun_content(hit, group, source, zone)
            if start < 0:
                return
        if source is None and not self.read_so_far and (hit.joined or hit.shares_subject):
            source = self._opening_subject(hit)
        if source is None and before is None and not hit.shares_subject and not self._may_be_elided(hit):
            return
        if comp is False and self._clause_inside(before):
            return
        self._add(hit, group, source, start, len(units), comp=comp)

    def _has_verb(self, start: int) -> bool:
        """Whether a finite verb closes the noun phrase at `start`: "maintained the road was safe", not "maintained order"."""
        for unit in self.units[start : start + CLAUSE_REACH]:
            if not unit.is_word or unit.kind & (Kind.OPENER | Kind.RELATIVE | Kind.PREPOSITION) and not unit.kind & Kind.DETERMINER:
                return False
            if unit.kind & (Kind.FINITE | Kind.PASSIVE):
                return True
        return False

    def _elliptical(self, hit: Hit, before: Range | None) -> bool:
        """Reads "… while others denied": the content is that of the clause before."""
        units = self.units
        after = source_after(units, hit.end, len(units), self.lexicon) if before is None and self.language.verb_first else None
        source = before or after
        if source is None or not self.read_so_far:
            return False
        if not any(unit.kind & Kind.OTHERS for unit in units[source[0] : source[1]]):
            return False
        end = max(hit.end, source[1])
        if any(unit.is_word and not unit.kind & (Kind.ANAPHOR | Kind.TIME) for unit in units[end:]):
            return False
        model = self.read_so_far[-1]
        sibling = self._sibling_start(hit, source)
        edge = sibling if sibling is not None else min(source[0], hit.start)
        self._close_open(edge)
        self._add(hit, hit.groups[0], source, model.start, edge, closed=True)
        return True

    def _noun_content(self, hit: Hit, group: CueGroup, source: Range | None, zone: Zone) -> tuple[Range | None, int]:
        """(source, start of content) for a cue with a noun phrase; start -1 where there is none."""
        units = self.units
        start = hit.end
        high = zone.limit
        if hit.tail >= 0:
            return (source or source_after(units, start, hit.tail, self.lexicon)), hit.tail + 1
        if source is None and self.language.verb_first and not hit.shares_subject:
            if Frame.OBJECT in group.frames:
                governed = next(
                    (
                        i
                        for i in range(start + 1, high)
                        if any(units[i].norm.startswith(prefix) for prefix in self.language.preposition_prefixes)
                        and len(units[i].norm) > 3 and not units[i].norm.startswith(("لل",)) and not units[i].kind
                    ),
                    -1,
                )
                if governed > start:
                    cut = object_before(units, start, governed, self.lexicon)
                    return ((start, cut) if cut > start else None), cut
            subject, cut = split_subject(units, start, max(high, start), self.lexicon)
            if cut < len(units) and units[cut].kind & Kind.GOVERNED:
                cut += 1
            return subject, cut if cut < len(units) else -1
        if start >= len(units) or (not units[start].is_word and units[start].norm not in self.lexicon.marks and not units[start].quote):
            return source, -1
        if units[start].kind & Kind.GOVERNED:
            start += 1
        elif units[start].kind & Kind.GENITIVE and Frame.OBJECT in group.frames and self.language.passive_auxiliaries:
            return source, -1  # "people accused of murder"
        elif units[start].kind & (Kind.OPENER | Kind.AGENT | Kind.PREPOSITION | Kind.TIME) and not units[start].kind & Kind.DETERMINER:
            return source, -1
        if units[start].kind & Kind.INFINITIVE and Frame.INFINITIVE not in group.frames:
            return source, -1
        return (source, start) if start < len(units) else (source, -1)

    def _opening_subject(self, hit: Hit) -> Range | None:
        """The subject of the sentence's first verb, which a later cue without a subject shares."""
        units = self.units
        if hit.start - self.first < 3:
            return None
        if self.language.verb_first:
            opening, cue = units[self.first].norm, self.text[hit.char_start]
            prefixes = self.language.conjunction_prefixes
            bare = opening[1:] if opening.startswith(prefixes) else opening
            return source_after(units, self.first + 1, hit.start, self.lexicon) if bare[:1] == cue else None
        end = self.first
        while end < hit.start and units[end].is_word and (not units[end].capital or units[end].kind & Kind.TIME):
            end += 1
        while end < hit.start and units[end].capital and units[end].is_word:
            end += 1
        if end >= hit.start or not units[end].is_word or end - self.first > 12:
            return None
        return source_before(units, self.first, end, self.lexicon)

    def _clause_inside(self, before: Range | None) -> bool:
        """In verb-first text: whether a subject right after "that" is really the verb of the clause reported."""
        if before is None or not self.language.verb_first or before[0] == self.first:
            return False
        first, opening = self.units[before[0]], self.units[before[0] - 1]
        return bool(opening.kind & Kind.COMPLEMENTISER) and not is_definite(first, self.lexicon) and not first.kind & PEOPLE

    def _object_between(self, hit: Hit, group: CueGroup, low: int) -> bool:
        """Reads "subject object cue": the subject's marker, the object's marker or an opener tells the two apart."""
        units, language = self.units, self.language
        if not language.objects_before and not language.object_openers:
            return False
        clause = low
        for index in range(hit.start - 1, low - 1, -1):
            if not units[index].is_word and units[index].norm not in self.lexicon.marks and units[index].quote is None:
                clause = index + 1
                break
        cut = next((i for i in range(clause + 1, hit.start) if units[i].kind & Kind.MARKER), -1)
        begin, end = cut + 1, hit.start
        if cut < 0:
            cut = next((i for i in range(clause + 1, hit.start) if units[i].kind & Kind.OBJECT_OPENER), -1)
            begin = cut + 1
        if cut < 0 and language.objects_before:
            cut = next((i for i in range(clause + 1, hit.start) if units[i].kind & (Kind.DETERMINER | Kind.ANAPHOR | Kind.CLAIM_NOUN)), -1)
            begin = cut
        while end > begin and units[end - 1].kind & Kind.OBJECT_MARKER:
            end -= 1
        if cut < 0 or end <= begin:
            return False
        source = source_before(units, clause, cut, self.lexicon) or (clause, cut)
        self._add(hit, group, source, begin, end, closed=True)
        return True

    def _may_be_elided(self, hit: Hit) -> bool:
        """A cue without subject counts where its language drops subjects, or after "and"."""
        if self.language.verb_first or self.language.drops_subjects:
            return True
        before = self.units[hit.start - 1] if hit.start > self.first else None
        while before is not None and before.kind & (Kind.ADVERB | Kind.AUXILIARY) and not before.kind & Kind.COORDINATOR:
            index = self.units.index(before)
            before = self.units[index - 1] if index > self.first else None
        return before is not None and bool(before.kind & (Kind.COORDINATOR | Kind.OPENER)) and bool(self.read_so_far)

    # --- according to

    def _according_to(self, hit: Hit, high: int) -> None:
        units = self.units
        start = hit.end
        if self.language.verb_first and units[hit.end - 1].kind & Kind.RELATIVE and start + 1 < len(units):
            if not is_definite(units[start], self.lexicon) and not units[start].kind & PEOPLE:
                start += 1  # the verb of "according to what X said"
        source = source_after(units, start, len(units), self.lexicon)
        if source is None:
            return
        group = CueGroup(Polarity.ASSERT, frozenset({Frame.CLAUSE}), ())
        if hit.end - hit.start == 1 and hit.start > self.first and self.units[hit.start - 1].is_word and not self.units[hit.start].capital:
            if not self.units[hit.start - 1].kind & (Kind.OPENER | Kind.COORDINATOR) and (self.units[hit.start].norm not in self.lexicon.according_weak):
                if self.language.comma_clauses:
                    return
        opening = all(not unit.is_word or unit.kind & (Kind.OPENER | Kind.ADVERB | Kind.COORDINATOR) for unit in units[self.first : hit.start])
        if opening:
            start = source[1]
            while start < len(units) and (units[start].norm in COMMAS or units[start].norm in STOPS):
                start += 1
            self._add(hit, group, source, start, len(units))
            return
        ends = source[1] >= len(units) or not units[source[1]].is_word
        behind_mark = hit.start > 0 and not units[hit.start - 1].is_word
        if not ends or self.language.verb_first and not behind_mark and not self._closes_sentence(source[1]):
            return
        self._close_open(hit.start)
        start = self._clause_start(hit.start)
        already = [opened for opened in self.read_so_far if opened.start < hit.start]
        self._add(hit, group, source, start, hit.start, closed=True, relay=bool(already))

    def _closes_sentence(self, index: int) -> bool:
        return not any(unit.is_word for unit in self.units[index:])

    def _according_after(self, hit: Hit) -> None:
        source = source_before(self.units, self._low(hit), hit.start, self.lexicon)
        if source is None:
            return
        group = CueGroup(Polarity.ASSERT, frozenset({Frame.CLAUSE}), ())
        start = hit.end
        while start < len(self.units) and not self.units[start].is_word and self.units[start].quote is None:
            start += 1
        if start < len(self.units):
            self._add(hit, group, source, start, len(self.units))

    # --- drafts

    def _close_open(self, edge: int) -> None:
        """Ends the contents that run on at `edge`."""
        for opened in self.read_so_far:
            if opened.start < edge < opened.end:
                opened.end = edge

    def _sibling_start(self, hit: Hit, source: Range | None) -> int | None:
        """Where this cue's own clause begins if it stands beside the open one; None if inside it."""
        units = self.units
        own_before = source is not None and source[1] <= hit.start
        index = source[0] if own_before and source else hit.start
        while index > self.first and units[index - 1].kind & (Kind.ADVERB | Kind.AUXILIARY) and not units[index - 1].kind & (Kind.OPENER | Kind.COORDINATOR):
            index -= 1
        if hit.joined:
            return hit.start
        if index - 2 >= self.first and units[index - 1].kind & Kind.COMPLEMENTISER and units[index - 2].kind & Kind.OPENER:
            index -= 1  # "إلا أن", "except that"
        before = units[index - 1] if index > self.first else None
        if before is None:
            return index
        if hit.shares_subject:
            return None if before.kind & Kind.DOCUMENT else index
        if before.norm in ";؛；":
            return index - 1
        if before.kind & (Kind.OPENER | Kind.COORDINATOR) and not before.kind & (Kind.COMPLEMENTISER | Kind.RELATIVE):
            return index - 1
        if own_before and before.kind & Kind.RELATIVE and not before.kind & (Kind.COMPLEMENTISER | Kind.DETERMINER):
            return index - 1
        if before.norm in COMMAS and index - 2 >= 0 and not own_before and not self.language.verb_first:
            return index - 1
        return None

    def _add(
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
    ) -> None:
        polarity = self._polarity(hit, group)
        if polarity is None:
            return
        shares, within = -1, -1
        if not closed or source is None:
            sibling = self._sibling_start(hit, source)
            if sibling is not None:
                self._close_open(sibling)
        if source is None and self.read_so_far:
            shares = self._main(hit)
        within = next(
            (number for number in range(len(self.read_so_far) - 1, -1, -1)
             if self.read_so_far[number].start <= hit.start < self.read_so_far[number].end),
            -1,
        )
        antecedent = self._antecedent(source) if source else None
        pronoun = self._span(source) if antecedent else None
        span = self._span(antecedent or source)
        spans = (Span(start, end),) if also is None else (Span(start, end), Span(*also))
        draft = Draft(
            cue=Span(hit.char_start, hit.char_end),
            content=spans,  # in units until finished
            source=span,
            polarity=polarity,
            quotation=Quotation.INDIRECT,
            shares=shares,
            within=within,
            relay=relay,
            object_first=Frame.OBJECT in group.frames,
            pronoun=pronoun,
            medium=self._span(self.medium) if self.quoted is not None and self.quoted[0] == hit.start or hit.relay else None,
            cited=self._span(self.cited[1]) if self.cited is not None and self.cited[0] < hit.start and not self.read_so_far else None,
        )
        self.read_so_far.append(_Open(draft, start, end, hit.end - 1, source[0] if source else hit.start, comp))

    def _span(self, units: Range | None) -> Span | None:
        return Span(self.units[units[0]].start, self.units[units[1] - 1].end) if units else None

    def _antecedent(self, source: Range) -> Range | None:
        """The noun phrase that a relative pronoun behind a comma stands for: "Ann Lee, who said"; None for any other source."""
        start, end = source
        if end - start > 1 or not self.units[start].kind & Kind.RELATIVE or self.language.verb_first:
            return None
        before = start - 1 if start > self.first and self.units[start - 1].norm in COMMAS else start
        phrase = source_before(self.units, self.first, before, self.lexicon) if before > self.first else None
        if phrase is None or not self.language.capitals_mark_names or not self.units[phrase[1] - 1].capital:
            return phrase
        name = phrase[1] - 1
        while name > phrase[0] and (self.units[name - 1].capital or self.units[name - 1].kind & PEOPLE):
            name -= 1
        return name, phrase[1]

    def _main(self, hit: Hit) -> int:
        """The draft whose subject a participle or coordinated cue shares: the last that is not inside another."""
        for number in range(len(self.read_so_far) - 1, -1, -1):
            opened = self.read_so_far[number]
            if opened.draft.within < 0 or not opened.start <= hit.start < opened.end:
                return number
        return len(self.read_so_far) - 1

    def _polarity(self, hit: Hit, group: CueGroup) -> Polarity | None:
        """The cue's polarity, turned by a negation; None where a negated cue says nothing."""
        if not self._negated(hit, self.first):
            return group.polarity
        cue = tuple(unit.norm for unit in self.units[hit.start : hit.end])[-1:]
        if self.language.conjunction_prefixes and hit.joined:
            cue = (cue[0][1:],)
        if cue in self.lexicon.phrases["confirmations"]:
            return Polarity.DOUBT
        if cue in self.lexicon.phrases["beliefs"]:
            return Polarity.DENY
        return None

    def _finished(self, opened: _Open) -> Draft:
        ranges = [Span(opened.start, opened.end), *opened.draft.content[1:]]
        spans, quotation = content_spans(self.text, self.units, ranges, self.lexicon)
        return replace(opened.draft, content=spans, quotation=quotation)


def _group(hit: Hit, frame: Frame) -> CueGroup | None:
    return next((group for group in hit.groups if frame in group.frames), None)


def rest_is_setting(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether [start, end) is empty or only says when, where or in what document."""
    settings = Kind.PREPOSITION | Kind.TIME | Kind.DOCUMENT | Kind.ADDRESSEE | Kind.ADVERB | Kind.NOUN_PREPOSITION
    if start < end and not units[start].kind & settings:
        return False
    if start + 1 < end and units[start].kind & Kind.INFINITIVE and not units[start + 1].kind & (Kind.ADDRESSEE | Kind.DETERMINER) and not units[start + 1].capital:
        return False
    return end - start <= 8 and not any(unit.kind & (Kind.FINITE | Kind.PASSIVE) or unit.quote for unit in units[start:end])


def _in_title_case(units: Sequence[Unit]) -> bool:
    """Whether the sentence is a headline written with capitals throughout: "Mayor Says Bridge Is Safe"."""
    words = [unit for unit in units if unit.is_word and len(unit.norm) > 3]
    return len(words) > 3 and all(unit.capital or unit.norm[0].isdecimal() for unit in words)


def _dateline_end(units: Sequence[Unit]) -> int:
    """Behind "CAIRO (Agency) - " or "موسكو - " at the start, else 0."""
    for index, unit in enumerate(units[:9]):
        if unit.quote is not None or unit.norm in STOPS and index > 6:
            return 0
        if unit.norm in DASHES and index and unit.start > units[index - 1].end:
            return index + 1
    return 0
