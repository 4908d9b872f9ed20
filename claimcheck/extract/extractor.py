"""Article → claims and coverage: the one public face of extraction, by rules and language files, with a tagger or
without."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import pairwise, takewhile

from claimcheck.domain.article import Article, Sentence, SentenceCoverage, Span
from claimcheck.domain.claim import WISHING, Attribution, Claim, Polarity, Quotation, count_denials
from claimcheck.extract import runons, turns
from claimcheck.extract.attributions import read_sentence
from claimcheck.extract.continuations import LONGEST_GAP, LONGEST_OWN, can_go_on, ends_open, goes_on, is_own
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import Gazetteer, folded_words, gazetteer
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind, lexicon
from claimcheck.extract.marked import read_signed, read_titled
from claimcheck.extract.mentions import is_mute
from claimcheck.extract.merged import mention_of
from claimcheck.extract.propositions import is_fragment, refined, split_draft
from claimcheck.extract.resolution import resolve, resolve_tail
from claimcheck.extract.rumours import told_before
from claimcheck.extract.sources.phrases import PEOPLE
from claimcheck.extract.sources.topics import (
    gender_of_verb,
    gender_shown,
    names_somebody,
    person_asked,
    person_told_of,
    subject_before,
    topic_of,
)
from claimcheck.extract.spans import END_MARKS, content_tokens
from claimcheck.extract.speakers import Speaker, SpeakerBook
from claimcheck.extract.tagged import Tagging, marks_of
from claimcheck.extract.units import COMMAS, DASHES, Unit, units_of
from claimcheck.extract.verblast.headings import behind_headings
from claimcheck.extract.verblast.issuers import issuer_of
from claimcheck.extract.verbsecond.persons import find_person
from claimcheck.extract.worth import checkworthiness
from claimcheck.languages.catalogue import LANGUAGES
from claimcheck.protocols import Extraction, ReadText, Tagger
from claimcheck.text.dates import find_days
from claimcheck.text.numbers import find_quantities
from claimcheck.text.quotes import QuotedSpan, find_quotes
from claimcheck.text.sentences import split_sentences, trim
from claimcheck.text.tokens import tokenise

LONGEST_SENTENCE = 240  # units read together: longer ones are lists or noise, and work grows with the square
SHORTEST_ASSERTION = 7  # words
LONGEST_ASSERTION = 400  # characters
UTTERANCE_REACH = 300  # characters around a content in which the day of its utterance is looked for
LONGEST_PLACE = 1000  # characters, in which a speaker without a name is looked for
LONGEST_CUE = 4  # characters of a cue of one word, without blanks
LONGEST_DAY = 60  # characters of a day, so that none is cut where its reach ends
LINE_OPENING = 4  # characters, marks and blanks, that may open a line before a name
OWN_WORTH = 0.5  # the outlet's own assertions stand below what it reports others to say
VERSION = "rules-24"  # raise it when the rules or language files change what is extracted


class RuleExtractor:
    """Finds who claims what by cues, quotation marks and closed word classes, and with a tagger in its languages."""

    def __init__(self, names: Gazetteer | None = None, tagger: Tagger | None = None) -> None:
        self._names = names
        self._tagger = tagger
        self.version = f"{VERSION}+{tagger.model_id}-{tagger.model_version}" if tagger else VERSION

    def extract(self, article: Article) -> Extraction:
        """Claims and coverage of `article` in text order. A language without a file gives neither.

        Raises ModelUnavailable if the tagger is needed and cannot be loaded.
        """
        if article.language not in LANGUAGES:
            return Extraction((), ())
        return self._reading(article).result()

    def read(self, article: Article) -> ReadText:
        """What a tagger is given of `article`, in one of LANGUAGES: sentences, quotations, what the rules mark."""
        return self._reading(article).as_read()

    def _reading(self, article: Article) -> "_Reading":
        taught = self._tagger is not None and article.language in self._tagger.languages
        return _Reading(article, self._names or gazetteer(), self._tagger if taught else None)


def _place(claim: Claim) -> tuple[Span, Span]:
    return claim.attribution.content_spans[0], claim.attribution.cue_span


@dataclass(frozen=True, slots=True)
class _Placed:
    """A draft with its speaker."""

    draft: Draft
    speaker: Speaker
    sentence: int
    chain: tuple[str, ...]
    pronoun: Span | None = None


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A sentence, or a part of a very long one, as the rules for one sentence read it."""

    sentence: Sentence
    units: list[Unit]
    drafts: list[Draft]
    hits: list[Hit]


class _Reading:
    """One article being read."""

    def __init__(self, article: Article, names: Gazetteer, tagger: Tagger | None = None) -> None:
        self.tagger = tagger
        self.article = article
        self.text = article.text
        self.lexicon = lexicon(article.language)
        self.book = SpeakerBook(self.lexicon, names, text=self.text)
        self.sentences = split_sentences(self.text, self.lexicon.language)
        self.quotes = [quote for quote in find_quotes(self.text, self.lexicon.language) if quote.depth == 0]
        self.starts = [sentence.span.start for sentence in self.sentences]
        self.placed: list[_Placed] = []
        self.cued: set[int] = set()  # sentences with a cue, read or not
        self.marked: list[tuple[int, Draft]] = []  # (sentence, draft) of a name and a colon
        self.hanging: dict[int, int] = {}  # first offset of a tail's content → where the claim it hangs on ends
        self.pending: list[Sentence] = []  # sentences behind a report that may go on with it
        self.announced: _Placed | None = None  # whose words follow: its sentence ends with a cue and a colon

    def result(self) -> Extraction:
        """Reads every sentence, then builds claims and coverage."""
        claims: dict[str, Claim] = {}
        for stretch in self._tagged_stretches(self.tagger) if self.tagger else self._stretches():
            start = stretch.sentence.span.start
            self.book.place = self.text[start : start + LONGEST_PLACE]
            self._read(stretch)
        self._place_marked()
        self._complete_quotations()
        self._complete_turns()
        if self.lexicon.language.first_person_endings:
            self._run_on()
        for placed in self.placed:
            claim = self._claim(placed)
            claims.setdefault(claim.id, claim)
        attributed = self._resolved(sorted(claims.values(), key=_place))
        own = self._own_assertions(self._sentences_with(attributed))
        denials = count_denials(attributed)
        ordered = tuple(sorted((*attributed, *own), key=_place))
        if denials:
            ordered = tuple(replace(claim, denials=denials) for claim in ordered)
        return Extraction(ordered, self._coverage(ordered))

    def _quotes_by_sentence(self) -> list[list[QuotedSpan]]:
        """The outermost quotations that lie inside each sentence."""
        groups: list[list[QuotedSpan]] = [[] for _ in self.sentences]
        number = 0
        for quote in self.quotes:
            while number < len(self.sentences) and self.sentences[number].span.end <= quote.outer.start:
                number += 1
            around = self.sentences[number].span if number < len(self.sentences) else Span(0, 0)
            if around.start <= quote.outer.start and quote.outer.end <= around.end:
                groups[number].append(quote)
        return groups

    def as_read(self) -> ReadText:
        """The article as a tagger is given it."""
        return self._as_read(self._stretches())

    def _as_read(self, stretches: Iterable[_Stretch]) -> ReadText:
        sentences, quotes = (sentence.span for sentence in self.sentences), (quote.outer for quote in self.quotes)
        marks = marks_of(draft for stretch in stretches for draft in stretch.drafts)
        return ReadText(self.text, tuple(sentences), tuple(quotes), marks)

    def _stretches(self) -> Iterator[_Stretch]:
        for sentence, quotes in zip(self.sentences, self._quotes_by_sentence(), strict=True):
            units = units_of(self.text, sentence.span, quotes, self.lexicon)
            for start in range(0, len(units), LONGEST_SENTENCE):
                part = units[start : start + LONGEST_SENTENCE]
                yield _Stretch(sentence, part, *read_sentence(self.text, part, self.lexicon))

    def _tagged_stretches(self, tagger: Tagger) -> Iterator[_Stretch]:
        """The stretches with what the tagger finds in them; it reads the article at once."""
        stretches = list(self._stretches())
        tagging = Tagging(tagger.tag(self._as_read(stretches)))
        for one in stretches:
            yield replace(one, drafts=tagging.joined(self.text, one.units, one.drafts, one.hits, self.lexicon))

    def _read(self, stretch: _Stretch) -> None:
        sentence, units, drafts = stretch.sentence, stretch.units, stretch.drafts
        drafts = (
            drafts or self._announced_quotation(sentence, units) or self._continued_quotation(sentence.index, units)
        )
        if not any(draft.source for draft in drafts):
            drafts = self._continued_turn(sentence, units) or drafts
        drafts = [self._grounded(draft, sentence) for draft in drafts if not draft.continues or self._goes_on(sentence)]
        if self._goes_on_reporting(sentence, drafts) or self._speaks_for_himself(stretch, drafts):
            return
        if not drafts:
            self._note_title(sentence, units)
        whole = [draft for draft in drafts if draft.hangs_on < 0]
        if (whole or not drafts) and not any(draft.source for draft in whole):
            self._note_topic(units)
        if drafts:
            self._note_subject(units, drafts[0])
        if stretch.hits:
            self.cued.add(sentence.index)
        speakers: list[Speaker | None] = []
        for draft in drafts:
            speakers.append(self._speaker(draft, drafts, speakers))
        refusing = [self._refuses(draft, drafts, speakers) for draft in drafts]
        refused = {draft.within for draft, own in zip(drafts, refusing, strict=True) if own}
        for number, (draft, speaker) in enumerate(zip(drafts, speakers, strict=True)):
            if speaker is not None and not draft.content and sentence.span.of(self.text).endswith(":"):
                self.announced = _Placed(draft, speaker, sentence.index, ())
            if speaker is None or draft.relay or not draft.content or number in refused:
                continue
            again = self.book.is_medium(speaker) or (bool(self.placed) and self.placed[-1].speaker.id == speaker.id)
            if draft.previous and again and self._goes_on(sentence) and draft.cited is None:
                continue  # a medium passes on what another is said to have said, or he has just said it himself
            if self._passes_on(number, drafts, speakers):
                continue
            chain = self._chain(draft, drafts, speakers)
            if draft.cited is not None and self._is_outlet(speaker):
                chain, speaker = (*chain, speaker.name), self.book.named(draft.cited.of(self.text))
                draft = replace(draft, source=draft.cited, cited=None)
            if refusing[number]:
                chain = chain[:-1]
            elif (
                chain
                and speaker.name == chain[-1]
                and draft.source is not None
                and self.book.is_pronoun(draft.source.of(self.text))
            ):
                continue  # "said it had asked": one speaker, one claim
            shown, pronoun = self._named_span(draft, drafts, speaker, speakers), self._pronoun(draft, drafts)
            draft = draft if shown == draft.source else replace(draft, source=shown)
            for part in split_draft(self.text, self._behind_speaker(draft, speaker), self.lexicon):
                if is_fragment(self.text, part, self.lexicon):
                    continue
                told = refined(self.text, part, self.lexicon, self.book.gazetteer)
                self.placed.append(_Placed(told, speaker, sentence.index, chain, pronoun))

        if drafts:
            self._read_inside(sentence, drafts, speakers)
        if all(speaker is None or self.book.is_medium(speaker) for speaker in speakers):
            asked = person_asked(units, self.lexicon)
            told = (asked, "") if asked else person_told_of(units, self.lexicon)
            if told is not None:
                (start, end), gender = told
                person = self.book.resolved(Span(units[start].start, units[end - 1].end).of(self.text))
                self.book.about = replace(person, gender=gender or person.gender)

    def _behind_speaker(self, draft: Draft, speaker: Speaker) -> Draft:
        """The draft without its own speaker where he opens what stands right behind a verb-first cue: "أكد شهود عيان |
        تناثر الحطام"; without content where he is all."""
        (first, *others), mention = draft.content, speaker.mention
        opens = draft.source is None and bool(mention) and self.text.startswith(mention, first.start)
        if not (self.lexicon.language.verb_first and opens) or self.text[draft.cue.end : first.start].strip():
            return draft
        named = Span(first.start, first.start + len(mention))
        rest = [trim(self.text, Span(named.end, first.end), END_MARKS)] if named.end < first.end else []
        return replace(draft, source=named, content=(*rest, *others))

    def _passes_on(self, number: int, drafts: list[Draft], speakers: list[Speaker | None]) -> bool:
        """Whether a medium only reports that another said it, "به گزارش ایسنا، | وزیر گفت: P", which is that one's
        claim."""
        outer, speaker, lexicon = drafts[number], speakers[number], self.lexicon
        words, start = folded_words(outer.cue.of(self.text)), outer.content[0].start
        according = bool({*words[:1]} & {*lexicon.according_to, *lexicon.according_after})
        medium = speaker is not None and (self._is_outlet(speaker) if according else self.book.is_medium(speaker))
        return (medium or words in lexicon.phrases["according_media"]) and any(
            inner.within == number
            and inner.source is not None
            and (not lexicon.language.heads_last or self._only_tells(inner))
            and told is not None
            and not any(lexicon.kind(w) & Kind.FIRST_PERSON for w in folded_words(self.text[start : inner.source.end]))
            and bool(inner.content)
            and len(folded_words(self.text[start : inner.source.start])) < 2  # "Laut dpa | sagte das Ministerium"
            and max(inner.cue.end, inner.content[-1].end) == outer.content[-1].end
            for inner, told in zip(drafts, speakers, strict=True)
        )

    def _only_tells(self, inner: Draft) -> bool:
        """Whether the speaker inside a report speaks, and does nothing besides: "警方表示", and not "警方打算",
        "市长会见代表，强调"; a denial, "警方否认", is news of the medium."""
        between = self.text[inner.source.end : inner.cue.start] if inner.source is not None else ""
        told = inner.polarity in (Polarity.ASSERT, Polarity.ACCUSE, Polarity.DEMAND)
        return told and not any(char in COMMAS for char in between)

    def _is_outlet(self, speaker: Speaker) -> bool:
        """Whether a medium speaks, or one whom no word shows to be anything else: "Laut | Nordkurier"."""
        unknown = not speaker.kind and not any(self.lexicon.kind(w) & PEOPLE for w in folded_words(speaker.mention))
        return unknown or self.book.is_medium(speaker)

    def _refuses(self, draft: Draft, drafts: list[Draft], speakers: list[Speaker | None]) -> bool:
        """Whether a denial or doubt opens what its own speaker is said to say: "said | it could not verify the
        reports"."""
        if draft.within < 0 or draft.polarity not in (Polarity.DENY, Polarity.DOUBT) or draft.source is None:
            return False
        outer, own, told = drafts[draft.within], self._speaker(draft, drafts, speakers), speakers[draft.within]
        opens = len(outer.content) == 1 and outer.content[0].start == draft.source.start and bool(draft.content)
        same = own is not None and told is not None and own.name == told.name
        return opens and same and self.book.is_pronoun(draft.source.of(self.text)) and not outer.relay

    def _note_title(self, sentence: Sentence, units: list[Unit]) -> None:
        """Keeps what follows a name and a colon at the start of a line."""
        start = sentence.span.start
        if self.lexicon.language.dateline_colons and not sentence.index:
            return
        before = self.text[max(0, start - LINE_OPENING) : start].rstrip(' "“”«»')
        if before and before[-1] != "\n":
            return
        line_end = self.text.find("\n", start)
        draft = read_titled(self.text, units, line_end if line_end >= 0 else len(self.text), self.lexicon)
        if draft is not None:
            self.marked.append((sentence.index, draft))

    def _note_topic(self, units: list[Unit]) -> None:
        """Makes whom the sentence is about, or who it says to issue a document, the one that a later cue without
        subject can mean; or the person whom a pronoun in the next can mean."""
        author = issuer_of(self.text, units, self.lexicon)
        if author:
            self.book.remember(self.book.resolved(author))
        language = self.lexicon.language
        named = language.verb_second or (
            language.articles and not language.bare_clauses
        )  # "il" after "Paul Rey est né"
        person = find_person(self.text, units, self.lexicon) if named else None
        if person is not None:
            told = self.book.resolved(Span(units[person[0]].start, units[person[1] - 1].end).of(self.text))
            self.book.about = told if folded_words(told.name) else None
        if language.heads_last and not self._is_taken_up(units[-1].end):
            return
        topic = topic_of(units, self.lexicon)
        if topic is None:
            return
        phrase = units[topic[0] : topic[1]]
        name = Span(phrase[0].start, phrase[-1].end).of(self.text)
        speaker = self.book.resolved(name)
        known = speaker.kind in ("body", "person") or any(unit.kind & PEOPLE for unit in phrase)
        if not known and names_somebody(phrase):  # the marker shows it, or the verb and that it is named again
            known = bool(language.nominal_markers) or (language.heads_last and self.text.count(name) > 1)
        if known:
            self.book.remember(speaker)

    def _is_taken_up(self, end: int) -> bool:
        """Whether a pronoun of a person stands near behind the offset `end`, or a cue right behind it, for text without
        blanks."""
        language, near = self.lexicon.language, self.text[end : end + LONGEST_PLACE].lstrip()
        told = any(near[:size] in self.lexicon.cue_openers for size in range(1, LONGEST_CUE + 1))
        return told or any(word in near for word in language.pronouns if word not in language.body_pronouns)

    def _note_subject(self, units: list[Unit], draft: Draft) -> None:
        """The same of the subject whose verb stands in the sentence before a pronoun or an elided subject."""
        if draft.source is not None and not self.book.is_pronoun(draft.source.of(self.text)):
            return
        begin = draft.source.start if draft.source is not None else draft.cue.start
        topic = subject_before(units, begin, self.lexicon)
        said = topic is not None and any(
            span.start <= units[topic[0]].start < span.end for span in draft.content
        )  # "P, he said"
        said = said and draft.polarity is not Polarity.DENY  # "The mayor is accused of fraud, but he denies it"
        if topic is not None and not said:
            named = self.book.resolved(Span(units[topic[0]].start, units[topic[1] - 1].end).of(self.text))
            verb = next((u.norm for u in units[topic[1] :] if not u.kind & (Kind.AUXILIARY | Kind.NEGATOR)), "")
            self.book.remember(replace(named, gender=gender_of_verb(verb, self.lexicon) or named.gender))

    def _place_marked(self) -> None:
        """Places what follows a speaker's name and a colon, and the quotations signed by a name that nothing else
        reads."""
        for sentence, draft in self.marked:
            mention = draft.source.of(self.text) if draft.source else ""
            speaker = self.book.resolved(mention)
            named = speaker.kind and folded_words(speaker.name) != folded_words(mention)
            if mention.isupper() or self.book.spoke(speaker) or named:
                self._place_all(sentence, draft, speaker)
        read = sorted(span for placed in self.placed for span in placed.draft.content)
        for quote in self.quotes:
            at = bisect_right(read, quote.inner)
            if any(
                span.start < quote.inner.end and quote.inner.start < span.end for span in read[max(0, at - 1) : at + 1]
            ):
                continue
            signed = read_signed(self.text, quote, self.lexicon)
            if signed is not None and signed.source is not None:
                sentence = bisect_right(self.starts, quote.inner.start) - 1
                self._place_all(sentence, signed, self.book.resolved(signed.source.of(self.text)))

    def _place_all(self, sentence: int, draft: Draft, speaker: Speaker, chain: tuple[str, ...] = ()) -> None:
        for part in split_draft(self.text, draft, self.lexicon):
            told = refined(self.text, part, self.lexicon, self.book.gazetteer)
            self.placed.append(_Placed(told, speaker, sentence, chain))

    def _complete_quotations(self) -> None:
        """Gives the sentences of a quotation that none took to the only one who is said to speak in it."""
        told = sorted(
            (span.start, span.end, number) for number, one in enumerate(self.placed) for span in one.draft.content
        )
        for quote in self.quotes:
            first, behind = (bisect_right(self.starts, place) for place in (quote.inner.start, quote.inner.end - 1))
            if first == behind:
                continue
            inside = told[bisect_left(told, (quote.inner.start,)) : bisect_left(told, (quote.inner.end,))]
            tellers = [self.placed[number] for *_, number in inside]
            outer = [one for one in tellers if not quote.inner.start <= one.draft.cue.start < quote.inner.end]
            if len({one.speaker.id for one in outer}) != 1:
                continue
            said = [span for one in outer for span in one.draft.content]
            for sentence in self.sentences[first - 1 : behind]:
                start, end = max(sentence.span.start, quote.inner.start), min(sentence.span.end, quote.inner.end)
                if not any(a < end and start < b for a, b in said):
                    self._place_continuing(outer[0], replace(sentence, span=Span(start, end)), Quotation.DIRECT)

    def _complete_turns(self) -> None:
        """Gives the sentences of a turn that a dash opens to the one whom the author's words name behind or inside it:
        "– Ми чекали. | Потім усе згоріло, – каже Ганна. – Ледь вибігли. | Нас урятували."."""
        taken = {bisect_right(self.starts, span.start) - 1 for one in self.placed for span in one.draft.content}
        for placed in tuple(self.placed):
            here, draft = placed.sentence, placed.draft
            if turns.is_closed(self.text, draft):
                told = range(self._turn_opening(here, taken), here)
            elif turns.is_resumed(self.text, draft, self.sentences[here].span):
                told = range(here + 1, self._turn_end(here, taken | self._quoted_sentences | self.cued) + 1)
            else:
                continue
            taken.update(told)
            for index in told:
                self._place_continuing(placed, self.sentences[index], Quotation.DIRECT)

    def _turn_opening(self, here: int, taken: set[int]) -> int:
        """The sentence before `here` whose dash opens the turn that ends there, or `here`."""
        for index in range(here, max(-1, here - runons.LONGEST_RUN), -1):
            span = self.sentences[index].span
            if index in taken and index < here:
                return here
            if turns.opens(self.text, span):
                return index
            if self._opens_line(index):
                return here
        return here

    def _turn_end(self, here: int, other: set[int]) -> int:
        """The last sentence of the turn that goes on in `here`: of its line, or in text without lines the last that is
        told in the first person."""
        end, last = here, len(self.sentences)
        for index in range(here + 1, min(last, here + runons.LONGEST_RUN)):
            span = self.sentences[index].span
            if self._opens_line(index):
                return index - 1
            if index in other or turns.opens(self.text, span):
                return end
            if runons.is_own(units_of(self.text, span, [], self.lexicon), self.lexicon):
                end = index
        return end

    def _run_on(self) -> None:
        """Lets speech behind a cue and a colon go on over the sentences behind it that are told in the first person, or
        that stand before more by the same speaker, with all between."""
        told: dict[int, list[_Placed]] = {}
        for placed in self.placed:
            told.setdefault(placed.sentence, []).append(placed)
        following = dict(pairwise([*sorted(told), len(self.sentences)]))
        for placed in tuple(self.placed):
            here = placed.sentence
            if runons.is_open(self.text, placed.draft, self.sentences[here].span):
                end = self._run_end(placed, following[here], told.get(following[here], []))
                for sentence in self.sentences[here + 1 : end + 1]:
                    self._place_continuing(placed, sentence)

    def _run_end(self, placed: _Placed, stop: int, behind: Sequence[_Placed]) -> int:
        """The last sentence before `stop`, which says what is `behind`, that what `placed` says goes on to."""
        end, far = placed.sentence, min(stop, placed.sentence + runons.LONGEST_RUN + 1)
        for index in range(end + 1, far):
            span = self.sentences[index].span
            if index in self._quoted_sentences or not runons.may_go_on(span.of(self.text)):
                return end
            units = units_of(self.text, span, [], self.lexicon)
            if runons.names(units, placed.speaker, self.lexicon):
                return end
            if runons.is_own(units, self.lexicon):
                end = index
        if far < stop or not any(self._speaks_on(placed, one) for one in behind):
            return end
        opens = behind[0].draft.cue.start == self.sentences[stop].span.start
        return stop - 1 - runons.is_asked(self.sentences[stop - 1].span.of(self.text), opens)

    def _speaks_on(self, placed: _Placed, behind: _Placed) -> bool:
        """Whether one who speaks `behind` a colon is the one who spoke before, by his name or by his cue: "افزود:"."""
        further = folded_words(behind.draft.cue.of(self.text)) in self.lexicon.phrases["further_cues"]
        same = further or behind.speaker.id == placed.speaker.id
        return same and runons.opens_speech(self.text, behind.draft)

    def _opens_line(self, index: int) -> bool:
        """Whether the sentence is the first, or a line ends before it."""
        start = self.sentences[index].span.start
        return index == 0 or "\n" in self.text[self.sentences[index - 1].span.end : start]

    @cached_property
    def _quoted_sentences(self) -> set[int]:
        """Indices of the sentences that hold a quotation or part of one."""
        places = (
            (bisect_right(self.starts, quote.outer.start) - 1, bisect_right(self.starts, quote.outer.end - 1))
            for quote in self.quotes
        )
        return {index for start, end in places for index in range(start, end)}

    def _goes_on(self, sentence: Sentence) -> bool:
        """Whether the sentence before reports speech."""
        return bool(self.placed) and self.placed[-1].sentence >= sentence.index - 1

    def _grounded(self, draft: Draft, sentence: Sentence) -> Draft:
        """The draft with the sentence before as its content where "this" takes up the outlet's own words."""
        if not draft.previous:
            return draft
        if not sentence.index:
            return replace(draft, content=())
        span = trim(self.text, self.sentences[sentence.index - 1].span, END_MARKS)
        return replace(draft, content=(span,)) if span.end > span.start else draft

    def _whole_quotation(self, units: list[Unit]) -> Span | None:
        """What is said in a sentence that is all quotation."""
        spoken = [unit for unit in units if unit.quote is not None]
        if len(spoken) != 1 or any(unit.is_word for unit in units) or spoken[0].quote is None:
            return None
        span = trim(self.text, spoken[0].quote.inner, END_MARKS)
        return span if span.end > span.start else None

    def _announced_quotation(self, sentence: Sentence, units: list[Unit]) -> list[Draft]:
        """A sentence that is all quotation, right behind one that ends with a cue and a colon: "He said:" and then a
        line of its own."""
        announced, self.announced = self.announced, None
        span = self._whole_quotation(units)
        if announced is None or span is None or announced.sentence != sentence.index - 1:
            return []
        return [replace(announced.draft, content=(span,), quotation=Quotation.DIRECT, shares=-1, within=-1)]

    def _continued_quotation(self, index: int, units: list[Unit]) -> list[Draft]:
        """A sentence that is all quotation goes on with the quotation before it, or with what the sentence right before
        it reports of one speaker."""
        span = self._whole_quotation(units)
        if span is None or not self.placed:
            return []
        last = list(takewhile(lambda one: one.sentence == self.placed[-1].sentence, reversed(self.placed)))
        quoting = (one for one in last if one.draft.quotation is not Quotation.INDIRECT)
        before = next(quoting, None)  # "“P,” she said, adding that Q. “R.”"
        told = before is None and last[0].sentence == index - 1 and len({one.speaker.id for one in last}) == 1
        said = span.of(self.text)
        capital = next((char.isupper() for char in said if char.isalpha()), False)  # "¿Qué oculta?"
        own = len(said) <= LONGEST_OWN and self.lexicon.holds("speaker_words", folded_words(said))
        if told and (own or capital) and not self.book.is_medium(last[-1].speaker):
            before = last[0]  # "Lee said that P. “Q.”"
        if before is None:
            return []
        self.book.remember(before.speaker)
        return [
            replace(
                before.draft,
                content=(span,),
                source=None,
                quotation=Quotation.DIRECT,
                shares=-1,
                within=-1,
                polarity=Polarity.ASSERT,
            )
        ]

    def _continued_turn(self, sentence: Sentence, units: list[Unit]) -> list[Draft]:
        """A sentence that opens with a dash goes on with the turn that the author's words broke: "– Усе згоріло, –
        каже Ганна. | – Ми ледь вибігли."."""
        before = self.placed[-1] if self.placed else None
        if before is None or before.sentence != sentence.index - 1 or len(units) < 2 or units[0].norm not in DASHES:
            return []
        said = before.draft.content[0]
        broken = Span(said.end, before.draft.cue.start).of(self.text) if said.end <= before.draft.cue.start else ""
        span = trim(self.text, Span(units[1].start, sentence.span.end), END_MARKS)
        if broken.strip()[-1:] not in DASHES or not broken.strip() or span.end <= span.start:
            return []
        self.book.remember(before.speaker)
        told = replace(before.draft, content=(span,), source=None, shares=-1, within=-1, polarity=Polarity.ASSERT)
        return [replace(told, quotation=Quotation.DIRECT)]

    def _goes_on_reporting(self, sentence: Sentence, drafts: list[Draft]) -> bool:
        """Whether a sentence without a report shows that it goes on with the last one; places what it says, and what
        the sentences between say."""
        before = self._last_report() if self.lexicon.language.speech_openers and not drafts else None
        if before is None or not self._may_go_on(before, sentence):
            self.pending = []
            return False
        self.pending.append(sentence)
        told = self._continuing(before, sentence)
        if not told.content or not goes_on(self.text, told, self.lexicon, self.book.gazetteer):
            return False
        for one in self.pending:
            self._place_continuing(before, one)
        self.pending = []
        return True

    def _speaks_for_himself(self, stretch: _Stretch, drafts: list[Draft]) -> bool:
        """Whether a sentence in the first person goes on with the report right before it; places what it says."""
        if not self.placed or not self.lexicon.language.speaker_words:
            return False
        own, sentence = [unit.start for unit in stretch.units if unit.kind & Kind.FIRST_PERSON], stretch.sentence
        if any(draft.source is None or draft.source.start not in own for draft in drafts):
            return False
        before = self._last_report()
        if before is None or before.sentence != sentence.index - 1 or self._opens_line(sentence.index):
            return False
        opened = ends_open(self.text, before.draft, self.sentences[sentence.index - 1].span, self.lexicon)
        goes_on = opened and is_own(stretch.units, stretch.hits, self.lexicon)
        if goes_on:
            self._place_continuing(before, sentence)
        return goes_on

    def _last_report(self) -> _Placed | None:
        """The outermost report, no medium's, that ends the last sentence with one: "王宁指出, | 双方宣布P"."""
        same = list(takewhile(lambda one: one.sentence == self.placed[-1].sentence, reversed(self.placed)))
        end = max((one.draft.content[-1].end for one in same), default=0)
        last = [one for one in same if one.draft.content[-1].end == end and not self.book.is_medium(one.speaker)]
        return min(last, key=lambda one: one.draft.cue.start, default=None)

    def _may_go_on(self, before: _Placed, sentence: Sentence) -> bool:
        """Whether one reported to speak, shortly before and in the same paragraph, may go on in the sentence."""
        near = before.sentence + len(self.pending) == sentence.index - 1 and len(self.pending) < LONGEST_GAP
        if not near or not (before.speaker.human or before.speaker.kind):
            return False
        last = self.sentences[sentence.index - 1].span
        return can_go_on(self.text, before.draft, Span(last.end, sentence.span.start))

    def _place_continuing(self, before: _Placed, sentence: Sentence, quotation: Quotation = Quotation.INDIRECT) -> None:
        told = self._continuing(before, sentence, quotation)
        if told.content:
            self._place_all(sentence.index, told, before.speaker, before.chain)

    def _continuing(self, before: _Placed, sentence: Sentence, quotation: Quotation = Quotation.INDIRECT) -> Draft:
        """What a sentence that goes on with the report before says."""
        span = trim(self.text, sentence.span, END_MARKS)
        content = (span,) if span.end > span.start else ()
        return replace(
            before.draft, content=content, polarity=Polarity.ASSERT, quotation=quotation, shares=-1, within=-1
        )

    def _read_inside(self, sentence: Sentence, drafts: list[Draft], speakers: list[Speaker | None]) -> None:
        """Reads who says what inside a direct quotation: "… the army denies this". First persons are the speaker."""
        for draft, speaker in zip(drafts, speakers, strict=True):
            if draft.quotation is not Quotation.DIRECT or speaker is None or not draft.content:
                continue
            for part in split_draft(self.text, draft, self.lexicon):
                units = units_of(self.text, part.content[0], [], self.lexicon)[:LONGEST_SENTENCE]
                for nested in read_sentence(self.text, units, self.lexicon)[0]:
                    self._place_nested(sentence, nested, speaker)

    def _place_nested(self, sentence: Sentence, nested: Draft, speaker: Speaker) -> None:
        if nested.source is None or not nested.content or nested.within >= 0:
            return
        mention = nested.source.of(self.text)
        words = folded_words(mention)
        if self.book.is_pronoun(mention) or any(self.lexicon.kind(word) & Kind.FIRST_PERSON for word in words):
            return
        known = self.book.resolved(mention)
        if known.kind not in ("state", "body", "person") or known.id == speaker.id:
            return
        self._place_all(sentence.index, nested, known, (speaker.name,))

    def _named_span(
        self, draft: Draft, drafts: list[Draft], speaker: Speaker, speakers: list[Speaker | None]
    ) -> Span | None:
        """The span that names the speaker in this sentence; None for a pronoun or an elided subject named elsewhere."""
        if draft.source is not None and not self.book.is_pronoun(draft.source.of(self.text)):
            return draft.source
        for other, named in zip(drafts, speakers, strict=True):
            same = named is not None and named.id == speaker.id
            if same and other.source is not None and not self.book.is_pronoun(other.source.of(self.text)):
                return other.source
        return None

    def _pronoun(self, draft: Draft, drafts: list[Draft]) -> Span | None:
        """The pronoun before the cue, or before the cue whose subject this one shares."""
        for one in (draft, drafts[draft.shares] if draft.shares >= 0 else draft):
            if one.pronoun is not None:
                return one.pronoun
            if one.source is not None:
                return one.source if self.book.is_pronoun(one.source.of(self.text)) else None
        return None

    def _speaker(self, draft: Draft, drafts: list[Draft], speakers: list[Speaker | None]) -> Speaker | None:
        if draft.source is not None:
            mention = mention_of(self.text, draft.source, self.lexicon)
            if is_mute(mention, draft.source.start in self.starts, self.lexicon):
                return None
            words = folded_words(mention)
            named = self.lexicon.kind(words[1]) if len(words) > 1 else 0
            own = words[:1] in self.lexicon.phrases["possessives"] and named & Kind.ACCORDING_NOUN
            if own or words in self.lexicon.phrases["bare_sources"]:  # "ihren Angaben", "den Angaben"
                speaker = (self.book.pronoun(mention) if own else None) or self.book.last() or self.book.named(mention)
                self.book.remember(speaker)
                return speaker
            if words and all(self.lexicon.kind(word) & Kind.OTHERS for word in words):
                return self.book.others(mention)
            outer = speakers[draft.within] if draft.within >= 0 else None
            if self.book.is_pronoun(mention):
                opens = outer and [span.start for span in drafts[draft.within].content[:1]] == [draft.source.start]
                return self.book.pronoun(mention, outer if opens else None) or self.book.resolved(mention)
            relays = Kind.MEDIUM | Kind.DOCUMENT
            told = outer and outer.human and not any(self.lexicon.kind(word) & relays for word in outer.words)
            goes_on = draft.hangs_on < 0 or any(other.shares == drafts.index(draft) for other in drafts)
            credit = self._is_credit(draft)  # "به گزارش تابناک": no "he" means it
            goes_on = goes_on and not told and not credit  # "Lee said | the army denied it. He …"
            gender = self._gender_shown(draft)
            return self.book.named(mention, gender) if goes_on else self.book.named_in_passing(mention, medium=credit)
        main = drafts[draft.shares] if draft.shares >= 0 else None
        if draft.documented and not self._is_told_by_document(main or (self.placed[-1].draft if self.placed else None)):
            return None
        if main is not None and main.source is not None and not self._is_credit(main):
            return speakers[draft.shares]
        own = [w for w in folded_words(draft.cue.of(self.text)) if (w,) in self.lexicon.phrases["possessives"]]
        gender = self.lexicon.language.genders.get(own[0], "") if own else ""
        gender = gender or self._gender_shown(draft)
        return self.book.last("several" if gender == "p" else "person" if own else "", gender)  # "по его словам"

    def _is_told_by_document(self, before: Draft | None) -> bool:
        """Whether the draft before is a passive with a document, or has one for its source."""
        if before is None or before.documented:
            return before is not None
        named = folded_words(before.source.of(self.text)) if before.source is not None else ()
        return any(self.lexicon.kind(word) & Kind.DOCUMENT for word in named)

    def _is_credit(self, draft: Draft) -> bool:
        """Whether the source is a medium that only passes on what others said: "به گزارش ایرنا"."""
        return folded_words(draft.cue.of(self.text)) in self.lexicon.phrases["according_media"]

    def _gender_shown(self, draft: Draft) -> str:
        """The gender of the speaker that the cue shows, where verbs do."""
        return gender_shown(tokenise(draft.cue.of(self.text))[0].norm, self.lexicon)

    def _chain(self, draft: Draft, drafts: list[Draft], speakers: list[Speaker | None]) -> tuple[str, ...]:
        """Names of those who report this speaker, outermost first."""
        chain: list[str] = []
        number = draft.within
        while number >= 0 and len(chain) < 4:
            speaker, cited = speakers[number], drafts[number].cited
            if speaker is not None and cited is not None and self._is_outlet(speaker):
                chain.append(self.book.resolved(cited.of(self.text)).name)
            if speaker is not None:
                chain.append(speaker.name)
            relaying = drafts[number].medium
            if relaying is not None:
                chain.append(self.book.resolved(relaying.of(self.text)).name)
            number = drafts[number].within
        if draft.medium is not None:
            chain.insert(0, self.book.resolved(draft.medium.of(self.text)).name)
        return tuple(reversed(chain))

    def _claim(self, placed: _Placed) -> Claim:
        draft = placed.draft
        if draft.hangs_on >= 0:
            self.hanging[draft.content[0].start] = draft.hangs_on
        attribution = Attribution(
            draft.cue, draft.content, draft.source, draft.quotation, draft.polarity, placed.chain, placed.pronoun
        )
        mention = mention_of(self.text, draft.source, self.lexicon) if draft.source else placed.speaker.mention
        return self._made(attribution, mention, placed.speaker)

    def _made(self, attribution: Attribution, mention: str, speaker: Speaker, own: bool = False) -> Claim:
        """The claim with its hedges, days and worth; `own`: it is the outlet's."""
        language, spans = self.lexicon.language, attribution.content_spans
        content = " ".join(span.of(self.text) for span in spans)
        tokens = tokenise(content, elided=language.elided_words, vocabulary=self.lexicon.vocabulary)
        norms = [token.norm for token in tokens if token.is_word]
        hedged = self.lexicon.holds("hedges", norms)
        future = attribution.polarity in WISHING or self.lexicon.holds("future_words", norms)
        events = find_days(content, language, self.article.published_on, future)
        uttered = self._days_around(spans, self._sentence_of(spans[0].start))
        counted = not language.spaced or any(self.lexicon.is_number(norm) for norm in norms)
        worth = checkworthiness(
            norms,
            attribution.polarity,
            find_quantities(content, language) if counted else (),
            names=any(self.book.gazetteer.find((norm,)) for norm in norms),
            hedged=hedged,
            question=content.rstrip().endswith(("?", "؟", "？")),
        )
        return Claim(
            id=Claim.make_id(self.article.id, attribution),
            article_id=self.article.id,
            language=self.article.language,
            attribution=attribution,
            speaker=mention,
            speaker_id=speaker.id,
            speaker_name=speaker.name,
            speaker_state=speaker.state,
            cue=attribution.cue_span.of(self.text),
            content=content,
            resolved_content=content,
            hedged=hedged,
            unattributed=own,
            checkworthiness=round(worth * OWN_WORTH, 2) if own else worth,
            event_on=events[0].day if events else None,
            uttered_on=uttered[-1] if uttered else None,
            published_on=self.article.published_on,
        )

    def _days_around(self, contents: Sequence[Span], sentence: Span) -> list[date]:
        """Days that the sentence names near its contents and outside of them: when it was said."""
        near = Span(contents[0].start - UTTERANCE_REACH, contents[-1].end + UTTERANCE_REACH)
        start, end = max(sentence.start, near.start - LONGEST_DAY), min(sentence.end, near.end + LONGEST_DAY)
        days = find_days(self.text, self.lexicon.language, self.article.published_on, within=Span(start, end))
        return [
            day.day
            for day in days
            if near.start <= day.span.start
            and day.span.end <= near.end
            and not any(content.start < day.span.end and day.span.start < content.end for content in contents)
        ]

    def _sentence_of(self, offset: int) -> Span:
        """The sentence that holds `offset`."""
        index = bisect_right(self.starts, offset) - 1
        return self.sentences[index].span if index >= 0 else Span(0, 0)

    def _resolved(self, claims: list[Claim]) -> list[Claim]:
        """Claims in text order, each with its self-contained wording."""
        done: list[Claim] = []
        for claim in claims:
            start = claim.attribution.content_spans[0].start
            sentence = self._sentence_of(start)
            end = self.hanging.get(start, -1)
            if end >= 0:
                before = trim(self.text, Span(sentence.start, end), END_MARKS).of(self.text)
                wording = resolve_tail(claim, done, end, before)
            else:
                told = told_before(claim, self.text, self.starts, self.lexicon)
                wording = resolve(claim, done, sentence.of(self.text), self.lexicon, told)
            done.append(claim.with_resolved(wording.content, wording.context))
        return done

    def _own_assertions(self, covered: set[int]) -> list[Claim]:
        """Checkable sentences in the outlet's own voice: a full sentence with a number, and nobody quoted."""
        outlet = self.article.publisher or "the outlet"
        speaker = self.book.outlet(outlet)
        found = []
        for sentence in self.sentences:
            if sentence.index in covered:
                continue
            whole = sentence.span
            if self.lexicon.language.verb_last and (units := units_of(self.text, whole, [], self.lexicon)):
                whole = Span(units[behind_headings(self.text, units, (), self.lexicon)].start, whole.end)
            if not self._is_statement(whole.of(self.text), whole):
                continue
            span = trim(self.text, whole, END_MARKS)
            place = Span(span.start, span.start)
            attribution = Attribution(place, (span,), None, Quotation.INDIRECT, Polarity.ASSERT)
            found.append(self._made(attribution, outlet, speaker, own=True))
        return found

    def _is_statement(self, text: str, span: Span) -> bool:
        """A full sentence of the outlet that states a number: no question, headline, quotation or first person."""
        language = self.lexicon.language
        if not text.rstrip().endswith((".", "。", "।", "۔")) or len(text) > LONGEST_ASSERTION:
            return False
        tokens = content_tokens(self.text, span, self.lexicon)
        if not any(self.lexicon.is_number(token.norm) for token in tokens):
            return False
        if any(
            token.norm in self.lexicon.marks or self.lexicon.kind(token.norm) & Kind.FIRST_PERSON for token in tokens
        ):
            return False
        words = sum(token.is_word for token in tokens)
        return words >= SHORTEST_ASSERTION and bool(find_quantities(text, language))

    def _coverage(self, claims: Sequence[Claim]) -> tuple[SentenceCoverage, ...]:
        """What became of every sentence, and why."""
        quoted = {bisect_right(self.starts, quote.outer.start) - 1 for quote in self.quotes}
        attributed = self._sentences_with(claim for claim in claims if not claim.unattributed)
        own = self._sentences_with(claim for claim in claims if claim.unattributed)
        covered = []
        for sentence in self.sentences:
            if sentence.index in attributed:
                covered.append(SentenceCoverage(sentence.span, "extracted"))
            elif sentence.index in own:
                covered.append(SentenceCoverage(sentence.span, "extracted", "the outlet's own assertion"))
            elif sentence.index in self.cued:
                covered.append(
                    SentenceCoverage(sentence.span, "unsure", "a reporting word, but no clear speaker and content")
                )
            elif sentence.index in quoted:
                covered.append(SentenceCoverage(sentence.span, "unsure", "a quotation without a reporting word"))
            else:
                covered.append(SentenceCoverage(sentence.span, "not_a_claim", "nobody is said to have said it"))
        return tuple(covered)

    def _sentences_with(self, claims: Iterable[Claim]) -> set[int]:
        """Indices of the sentences that hold content of `claims`."""
        return {
            bisect_right(self.starts, span.start) - 1 for claim in claims for span in claim.attribution.content_spans
        }
