"""Speech without quotation marks over several sentences: where it goes on behind the sentence that reports it.

A language lists the words that show it. By `speech_openers` it goes on through a paragraph, "王宁表示，P。|
中方愿同各方合作。"; by `speaker_words` right behind a report, "मेयर ने कहा कि P। | हमने पुल बनाया।", where one of
`leaning_openers` and a demand show it too, "| जबकि Q।", "| घर में रहें।"; by `first_person_endings` behind a cue and a
colon, to where its speaker says more: "وزیر گفت: P. | ما Q. | R. | وی افزود: S"; so does the only sentence before
another report, and the end of an article that reports one speaker most.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, takewhile

from claimcheck.domain.article import Sentence, Span
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.article.firstpersons import LONGEST_OWN, own_at
from claimcheck.extract.article.reading import ArticleReading, Placed, Stretch, continued
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import folded_words
from claimcheck.extract.lexicon import LINKS, Kind, Lexicon
from claimcheck.extract.spans import END_MARKS
from claimcheck.extract.speakers import Speaker
from claimcheck.extract.stances.polarity import stance
from claimcheck.extract.units import COLONS, COMMAS, STOPS, Unit
from claimcheck.text.sentences import trim

LONGEST_HEAD = 60  # characters of a sentence in which its openings are looked for
LONGEST_GAP = 5  # sentences of a paragraph that may not show it, before one that does
LONGEST_RUN = 8  # sentences behind the one with the cue and the colon
LONGEST_NEAR = 3  # sentences behind it that nothing shows to be speech, or to be none
FEWEST_MAIN = 3  # reports of the one speaker of an article
LONGEST_OPENING = 4  # words that show a sentence to be a clause of the one before
LONGEST_NAME = 3  # words
NAMED_AMONG = 2  # words that open a sentence, in which it names whom it is about
ASKS = frozenset("؟?")
PLANNED = (Polarity.INTEND, Polarity.DEMAND)


def goes_on(reading: ArticleReading, stretch: Stretch, drafts: Sequence[Draft]) -> bool:
    """Whether the sentence goes on with the last report; if so it is placed, with those between."""
    language = reading.language
    if language.speech_openers:
        return _goes_on_in_paragraph(reading, stretch.sentence, drafts)
    return bool(language.speaker_words) and _goes_on_behind(reading, stretch, drafts)


def _last_report(reading: ArticleReading) -> Placed | None:
    """The outermost report, no medium's, that ends the last sentence with one: "王宁指出, | 双方宣布P"."""
    placed = reading.placed
    same = list(takewhile(lambda one: one.sentence == placed[-1].sentence, reversed(placed)))
    end = max((one.draft.content[-1].end for one in same), default=0)
    last = [one for one in same if one.draft.content[-1].end == end and not reading.book.is_medium(one.speaker)]
    return min(last, key=lambda one: one.draft.cue.start, default=None)


# --- through a paragraph


def _goes_on_in_paragraph(reading: ArticleReading, sentence: Sentence, drafts: Sequence[Draft]) -> bool:
    """Whether a sentence without a report shows that it goes on with the last one."""
    before = None if drafts else _last_report(reading)
    if before is None or not _may_go_on(reading, before, sentence):
        reading.pending = []
        return False
    reading.pending.append(sentence)
    if not _shows_speech(reading, before.draft, trim(reading.text, sentence.span, END_MARKS)):
        return False
    for one in reading.pending:
        reading.place_continuing(before, one)
    reading.pending = []
    return True


def _may_go_on(reading: ArticleReading, before: Placed, sentence: Sentence) -> bool:
    """Whether one whom the writer reports to speak, shortly before and in the same paragraph, may go on in the
    sentence."""
    pending, draft, start = len(reading.pending), before.draft, sentence.span.start
    near = before.sentence + pending == sentence.index - 1 and pending < LONGEST_GAP
    if not near or not (before.speaker.human or before.speaker.kind):
        return False
    reported = draft.content[-1].end > draft.cue.end and draft.quotation is not Quotation.DIRECT
    gap = reading.text[reading.sentences[sentence.index - 1].span.end : start]
    return reported and draft.polarity in (Polarity.ASSERT, *PLANNED) and not any(map(str.isspace, gap))


def _shows_speech(reading: ArticleReading, before: Draft, span: Span) -> bool:
    """Whether the words of a sentence show that the last speaker says it: it opens, or one of its clauses does, with
    what only a speaker says, or it plans or demands."""
    text, language = reading.text, reading.language
    if span.end <= span.start:
        return False
    head = text[span.start : min(span.end, span.start + LONGEST_HEAD)]
    for start in (0, *(at + 1 for at, char in enumerate(head) if char in COMMAS | STOPS)):
        if head.startswith(language.speech_openers, start) or head.startswith(language.side_openers, start + 1):
            return True
    told = continued(before, span, Quotation.INDIRECT)
    return stance(text, told, reading.lexicon, reading.book.gazetteer) in PLANNED


# --- right behind a report


def _goes_on_behind(reading: ArticleReading, stretch: Stretch, drafts: Sequence[Draft]) -> bool:
    """Whether a sentence right behind a report shows that it goes on with it; other than as a clause of its sentence
    only with one that opens a clause."""
    units, index, before = stretch.units, stretch.sentence.index, _last_report(reading)
    if before is None or before.sentence != index - 1 or reading.opens_line(index):
        return False
    alone = all(unit.quote is None and unit.norm not in COLONS for unit in units)
    short = units[-1].end - units[0].start <= LONGEST_OWN
    if not (alone and short and _ends_unquoted(reading.text, before.draft, reading.sentences[index - 1].span)):
        return False
    shown = not drafts and _leans(reading, units)
    if not shown and _opens_clause(reading, before.draft, reading.sentences[index - 1].span):
        free = not drafts and not stretch.hits and not units[0].kind & LINKS
        shown = _is_in_first_person(reading, stretch, drafts) or (free and _demands(reading, before, stretch.sentence))
    if shown:
        reading.place_continuing(before, stretch.sentence)
    return shown


def _is_in_first_person(reading: ArticleReading, stretch: Stretch, drafts: Sequence[Draft]) -> bool:
    """Whether a sentence is in the first person, and nobody else is said to speak in it."""
    units = stretch.units
    own = [unit.start for unit in units if unit.kind & Kind.FIRST_PERSON]
    if any(draft.source is None or draft.source.start not in own for draft in drafts):
        return False
    at = own_at(units, reading.lexicon)
    return at >= 0 and not any(at >= hit.start for hit in stretch.hits)


def _leans(reading: ArticleReading, units: Sequence[Unit]) -> bool:
    """Whether a sentence opens as a clause of the one before: "जबकि …"."""
    return reading.lexicon.opening("leaning_openers", [unit.norm for unit in units[:LONGEST_OPENING]]) > 0


def _demands(reading: ArticleReading, before: Placed, sentence: Sentence) -> bool:
    """Whether a sentence demands, as no outlet does."""
    span = trim(reading.text, sentence.span, END_MARKS)
    if span.end <= span.start:
        return False
    told = continued(before.draft, span, Quotation.INDIRECT)
    return stance(reading.text, told, reading.lexicon, reading.book.gazetteer) is Polarity.DEMAND


def _opens_clause(reading: ArticleReading, draft: Draft, sentence: Span) -> bool:
    """Whether a complementiser, comma or colon parts the cue from the content of a sentence that is told in the third
    person up to there."""
    told = folded_words(reading.text[sentence.start : draft.cue.end])
    behind = reading.text[draft.cue.end : draft.content[0].start].split()
    opened = bool(behind) and (behind[0] in reading.language.complementisers or behind[0][0] in COLONS | COMMAS)
    return opened and not reading.lexicon.holds("speaker_words", told)


def _ends_unquoted(text: str, draft: Draft, sentence: Span) -> bool:
    """Whether an unquoted content ends its sentence."""
    if draft.quotation is not Quotation.INDIRECT or not draft.content:
        return False
    return draft.content[-1].end >= trim(text, sentence, END_MARKS).end


# --- behind a cue and a colon


def run_on(reading: ArticleReading) -> None:
    """Lets speech behind a cue and a colon go on over the sentences behind it that are told in the first person, or
    that stand before more by the same speaker, with all between."""
    if not reading.language.first_person_endings:
        return
    told: dict[int, list[Placed]] = {}
    for placed in reading.placed:
        told.setdefault(placed.sentence, []).append(placed)
    following = dict(pairwise([*sorted(told), len(reading.sentences)]))
    main = _main_speakers(reading)
    for placed in tuple(reading.placed):
        here, draft = placed.sentence, placed.draft
        opening = next(one.draft for one in told[here] if one.draft.cue == draft.cue)  # its first proposition
        if _ends_unquoted(reading.text, draft, reading.sentences[here].span) and _opens_speech(reading.text, opening):
            end = _near_end(reading, placed, following[here], placed.speaker.id in main)
            end = _run_end(reading, placed, following[here], told.get(following[here], []), end)
            for sentence in reading.sentences[here + 1 : end + 1]:
                reading.place_continuing(placed, sentence)


def _run_end(reading: ArticleReading, placed: Placed, stop: int, behind: Sequence[Placed], near: int) -> int:
    """The last sentence before `stop`, which says what is `behind`, that what `placed` says goes on to; up to `near`
    nothing need show it."""
    end, far = placed.sentence, min(stop, placed.sentence + LONGEST_RUN + 1)
    for index in range(end + 1, far):
        span = reading.sentences[index].span
        if index in reading.quoted_sentences or not _is_whole(span.of(reading.text)):
            return end
        units = reading.plain_units(span)
        if _names(units, placed.speaker, reading.lexicon):
            return end
        if own_at(units, reading.lexicon) >= 0 or index <= near:
            end = index
    if far < stop or not any(_speaks_on(reading, placed, one) for one in behind):
        return end
    asked = reading.sentences[stop - 1].span.of(reading.text)[-1:] in ASKS  # "وی در پاسخ به …؟ | گفت:"
    opens = behind[0].draft.cue.start == reading.sentences[stop].span.start
    return stop - 1 - (asked and opens)


def _near_end(reading: ArticleReading, placed: Placed, stop: int, is_main: bool) -> int:
    """The last sentence that goes on with the speech though nothing shows it: the only one before the next report, or
    in an article that reports one speaker above all the next few; in the same line, without a cue or the outlet's own
    voice."""
    here = placed.sentence
    only = stop == here + 2 and stop < len(reading.sentences)
    end = stop if only or is_main else here
    for index in range(here + 1, min(end, here + LONGEST_NEAR + 1)):
        opening = folded_words(reading.sentences[index].span.of(reading.text)[:LONGEST_HEAD])
        over = index in reading.cued or reading.lexicon.opening("outlet_openers", opening)
        if over or reading.opens_line(index):
            return index - 1
    return min(end - 1, here + LONGEST_NEAR)


def _main_speakers(reading: ArticleReading) -> set[str]:
    """Ids of the speakers of whom several reports of the article are, and half of them all."""
    reports = {one.draft.cue: one.speaker.id for one in reading.placed}
    counts = Counter(reports.values())
    return {speaker for speaker, own in counts.items() if own >= FEWEST_MAIN and own * 2 >= len(reports)}


def _opens_speech(text: str, draft: Draft) -> bool:
    """Whether only a colon parts the cue from what it opens."""
    between = text[draft.cue.end : draft.content[0].start] if draft.content else ""
    return between.strip() in COLONS


def _is_whole(text: str) -> bool:
    """Whether the sentence is whole, of several words, and nobody opens speech of his own in it."""
    return text[-1:] in STOPS and " " in text and not any(mark in text for mark in COLONS)


def _names(units: Sequence[Unit], speaker: Speaker, lexicon: Lexicon) -> bool:
    """Whether the sentence opens with the name by which the speaker was last called, so that it is about him."""
    own = folded_words(speaker.mention)
    if len(own) > LONGEST_NAME or any(lexicon.kind(word) for word in own):
        return False
    return any(word in own for word in [unit.norm for unit in units if unit.is_word][:NAMED_AMONG])


def _speaks_on(reading: ArticleReading, placed: Placed, behind: Placed) -> bool:
    """Whether one who speaks `behind` a colon is the one who spoke before, by his name or by his cue: "افزود:"."""
    further = folded_words(behind.draft.cue.of(reading.text)) in reading.lexicon.phrases["further_cues"]
    same = further or behind.speaker.id == placed.speaker.id
    return same and _opens_speech(reading.text, behind.draft)
