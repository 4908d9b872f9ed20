"""Speech that a dash opens and the author's words close or break, over its sentences: "– P. | Q, – каже Ганна. –
R. | S."."""

from dataclasses import replace

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Quotation
from claimcheck.extract.article.firstpersons import own_at
from claimcheck.extract.article.reading import ArticleReading, Stretch, continued
from claimcheck.extract.drafts import Draft
from claimcheck.extract.spans import END_MARKS
from claimcheck.extract.units import COMMAS, DASHES
from claimcheck.text.sentences import trim

LONGEST_TURN = 8  # sentences, with the one that the author's words close or break
LONGEST_DASH = 4  # characters of a dash, of marks and blanks before what is said
MARKS = DASHES | COMMAS | frozenset("?!…")  # that end what is said before the author's words


def turn_draft(reading: ArticleReading, stretch: Stretch) -> list[Draft]:
    """The draft of a sentence that opens with a dash and goes on with the turn that the author's words broke: "– Усе
    згоріло, – каже Ганна. | – Ми ледь вибігли."; else none."""
    before, units = reading.placed[-1] if reading.placed else None, stretch.units
    right_behind = before is not None and before.sentence == stretch.sentence.index - 1
    if before is None or not right_behind or len(units) < 2 or units[0].norm not in DASHES:
        return []
    said = before.draft.content[0]
    broken = Span(said.end, before.draft.cue.start).of(reading.text) if said.end <= before.draft.cue.start else ""
    span = trim(reading.text, Span(units[1].start, stretch.sentence.span.end), END_MARKS)
    if broken.strip()[-1:] not in DASHES or not broken.strip() or span.end <= span.start:
        return []
    reading.book.remember(before.speaker)
    return [replace(continued(before.draft, span, Quotation.DIRECT), source=None)]


def complete_turns(reading: ArticleReading) -> None:
    """Gives the sentences of a turn that a dash opens to the one whom the author's words name behind or inside it:
    "– Ми чекали. | Потім усе згоріло, – каже Ганна. – Ледь вибігли. | Нас урятували."."""
    taken = reading.told_sentences()
    for placed in tuple(reading.placed):
        here, draft = placed.sentence, placed.draft
        if _is_closed(reading.text, draft):
            told = range(_turn_opening(reading, here, taken), here)
        elif _is_resumed(reading.text, draft, reading.sentences[here].span):
            told = range(here + 1, _turn_end(reading, here, taken | reading.quoted_sentences | reading.cued) + 1)
        else:
            continue
        taken.update(told)
        for index in told:
            reading.place_continuing(placed, reading.sentences[index], Quotation.DIRECT)


def _turn_opening(reading: ArticleReading, here: int, taken: set[int]) -> int:
    """The sentence before `here` whose dash opens the turn that ends there, or `here`."""
    for index in range(here, max(-1, here - LONGEST_TURN), -1):
        if index in taken and index < here:
            return here
        if _opens(reading.text, reading.sentences[index].span):
            return index
        if reading.opens_line(index):
            return here
    return here


def _turn_end(reading: ArticleReading, here: int, other: set[int]) -> int:
    """The last sentence of the turn that goes on in `here`: of its line, or in text without lines the last that is
    told in the first person."""
    end = here
    for index in range(here + 1, min(len(reading.sentences), here + LONGEST_TURN)):
        span = reading.sentences[index].span
        if reading.opens_line(index):
            return index - 1
        if index in other or _opens(reading.text, span):
            return end
        if own_at(reading.plain_units(span), reading.lexicon) >= 0:
            end = index
    return end


def _opens(text: str, sentence: Span) -> bool:
    """Whether a dash opens the sentence."""
    return text[sentence.start] in DASHES and text[sentence.start + 1 : sentence.start + 2].isspace()


def _is_closed(text: str, draft: Draft) -> bool:
    """Whether a dash and the author's words close what the draft says: "Усе згоріло, | – каже Ганна"."""
    if draft.quotation is Quotation.DIRECT or not draft.content:
        return False
    said = draft.content[-1]
    between = text[said.end : draft.cue.start].strip() if said.end < draft.cue.start else ""
    return bool(between) and between[-1] in DASHES and between[0] in MARKS


def _is_resumed(text: str, draft: Draft, sentence: Span) -> bool:
    """Whether the sentence resumes the turn that the author's words broke, and is all of what the draft says."""
    told = bool(draft.content) and draft.cue.end < sentence.start
    return told and _opens(text, sentence) and draft.content[0].start < sentence.start + LONGEST_DASH
