"""Speech without quotation marks over several sentences: where it goes on behind the sentence that reports it."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from claimcheck.domain.article import Sentence, Span
from claimcheck.domain.claim import Quotation
from claimcheck.extract import runons
from claimcheck.extract.article.reading import ArticleReading, Placed, Stretch, continued
from claimcheck.extract.continuations import LONGEST_GAP, can_go_on, ends_open, goes_on, is_own
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import folded_words
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.spans import END_MARKS
from claimcheck.text.sentences import trim


def goes_on_reporting(reading: ArticleReading, sentence: Sentence, drafts: Sequence[Draft]) -> bool:
    """Whether a sentence without a report shows that it goes on with the last one; places what it says, and what
    the sentences between say."""
    before = _last_report(reading) if reading.language.speech_openers and not drafts else None
    if before is None or not _may_go_on(reading, before, sentence):
        reading.pending = []
        return False
    reading.pending.append(sentence)
    span = trim(reading.text, sentence.span, END_MARKS)
    told = continued(before.draft, span, Quotation.INDIRECT)
    if span.end <= span.start or not goes_on(reading.text, told, reading.lexicon, reading.book.gazetteer):
        return False
    for one in reading.pending:
        reading.place_continuing(before, one)
    reading.pending = []
    return True


def speaks_for_himself(reading: ArticleReading, stretch: Stretch, drafts: Sequence[Draft]) -> bool:
    """Whether a sentence in the first person goes on with the report right before it; places what it says."""
    if not reading.placed or not reading.language.speaker_words:
        return False
    own, sentence = [unit.start for unit in stretch.units if unit.kind & Kind.FIRST_PERSON], stretch.sentence
    if any(draft.source is None or draft.source.start not in own for draft in drafts):
        return False
    before = _last_report(reading)
    if before is None or before.sentence != sentence.index - 1 or reading.opens_line(sentence.index):
        return False
    opened = ends_open(reading.text, before.draft, reading.sentences[sentence.index - 1].span, reading.lexicon)
    goes_on = opened and is_own(stretch.units, stretch.hits, reading.lexicon)
    if goes_on:
        reading.place_continuing(before, sentence)
    return goes_on


def _last_report(reading: ArticleReading) -> Placed | None:
    """The outermost report, no medium's, that ends the last sentence with one: "王宁指出, | 双方宣布P"."""
    placed = reading.placed
    same = list(takewhile(lambda one: one.sentence == placed[-1].sentence, reversed(placed)))
    end = max((one.draft.content[-1].end for one in same), default=0)
    last = [one for one in same if one.draft.content[-1].end == end and not reading.book.is_medium(one.speaker)]
    return min(last, key=lambda one: one.draft.cue.start, default=None)


def _may_go_on(reading: ArticleReading, before: Placed, sentence: Sentence) -> bool:
    """Whether one reported to speak, shortly before and in the same paragraph, may go on in the sentence."""
    pending = len(reading.pending)
    near = before.sentence + pending == sentence.index - 1 and pending < LONGEST_GAP
    if not near or not (before.speaker.human or before.speaker.kind):
        return False
    last = reading.sentences[sentence.index - 1].span
    return can_go_on(reading.text, before.draft, Span(last.end, sentence.span.start))


def run_on(reading: ArticleReading) -> None:
    """Lets speech behind a cue and a colon go on over the sentences behind it that are told in the first person, or
    that stand before more by the same speaker, with all between."""
    if not reading.language.first_person_endings:
        return
    told: dict[int, list[Placed]] = {}
    for placed in reading.placed:
        told.setdefault(placed.sentence, []).append(placed)
    following = dict(pairwise([*sorted(told), len(reading.sentences)]))
    for placed in tuple(reading.placed):
        here = placed.sentence
        if runons.is_open(reading.text, placed.draft, reading.sentences[here].span):
            end = _run_end(reading, placed, following[here], told.get(following[here], []))
            for sentence in reading.sentences[here + 1 : end + 1]:
                reading.place_continuing(placed, sentence)


def _run_end(reading: ArticleReading, placed: Placed, stop: int, behind: Sequence[Placed]) -> int:
    """The last sentence before `stop`, which says what is `behind`, that what `placed` says goes on to."""
    end, far = placed.sentence, min(stop, placed.sentence + runons.LONGEST_RUN + 1)
    for index in range(end + 1, far):
        span = reading.sentences[index].span
        if index in reading.quoted_sentences or not runons.may_go_on(span.of(reading.text)):
            return end
        units = reading.plain_units(span)
        if runons.names(units, placed.speaker, reading.lexicon):
            return end
        if runons.is_own(units, reading.lexicon):
            end = index
    if far < stop or not any(_speaks_on(reading, placed, one) for one in behind):
        return end
    opens = behind[0].draft.cue.start == reading.sentences[stop].span.start
    return stop - 1 - runons.is_asked(reading.sentences[stop - 1].span.of(reading.text), opens)


def _speaks_on(reading: ArticleReading, placed: Placed, behind: Placed) -> bool:
    """Whether one who speaks `behind` a colon is the one who spoke before, by his name or by his cue: "افزود:"."""
    further = folded_words(behind.draft.cue.of(reading.text)) in reading.lexicon.phrases["further_cues"]
    same = further or behind.speaker.id == placed.speaker.id
    return same and runons.opens_speech(reading.text, behind.draft)
