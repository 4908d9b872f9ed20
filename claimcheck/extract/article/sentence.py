"""What one sentence reports → placed with its speakers; whom it is about is kept for those behind it."""

from dataclasses import replace

from claimcheck.domain.article import Sentence, Span
from claimcheck.domain.claim import Quotation
from claimcheck.extract.article.antecedents import note_person, note_subject, note_topic
from claimcheck.extract.article.continuations import goes_on
from claimcheck.extract.article.draftspeakers import DraftSpeakers
from claimcheck.extract.article.marked import note_title
from claimcheck.extract.article.quotations import quotation_draft
from claimcheck.extract.article.reading import LONGEST_SENTENCE, ArticleReading, Placed, Stretch
from claimcheck.extract.article.turns import turn_draft
from claimcheck.extract.attributions import read_sentence
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import folded_words
from claimcheck.extract.lexicon import OFFICES, Kind
from claimcheck.extract.propositions import split_draft
from claimcheck.extract.spans import END_MARKS
from claimcheck.extract.speakers import Speaker
from claimcheck.text.sentences import trim

LONGEST_PLACE = 1000  # characters, in which a speaker without a name is looked for


def read_stretch(reading: ArticleReading, stretch: Stretch) -> None:
    """Places what the stretch reports, and notes whom it is about."""
    start = stretch.sentence.span.start
    reading.book.place = reading.text[start : start + LONGEST_PLACE]
    drafts = _drafts(reading, stretch)
    if goes_on(reading, stretch, drafts):
        return
    _note_before(reading, stretch, drafts)
    spoken = DraftSpeakers(reading, drafts)
    _place_all(reading, spoken, stretch.sentence)
    _read_inside(reading, spoken, stretch.sentence)
    if all(speaker is None or reading.book.is_medium(speaker) for speaker in spoken.speakers):
        note_person(reading, stretch.units)


def _drafts(reading: ArticleReading, stretch: Stretch) -> list[Draft]:
    """The drafts of the stretch, or one that goes on with the sentence before; those that hold only behind a report
    are left out elsewhere."""
    drafts = stretch.drafts or quotation_draft(reading, stretch)
    if not any(draft.source for draft in drafts):
        drafts = turn_draft(reading, stretch) or drafts
    near = _is_behind_report(reading, stretch.sentence)
    return [_grounded(reading, draft, stretch.sentence) for draft in drafts if near or not draft.continues]


def _is_behind_report(reading: ArticleReading, sentence: Sentence) -> bool:
    """Whether the sentence before reports speech."""
    return bool(reading.placed) and reading.placed[-1].sentence >= sentence.index - 1


def _grounded(reading: ArticleReading, draft: Draft, sentence: Sentence) -> Draft:
    """The draft with the sentence before as its content where "this" takes up the outlet's own words."""
    if not draft.previous:
        return draft
    if not sentence.index:
        return replace(draft, content=())
    span = trim(reading.text, reading.sentences[sentence.index - 1].span, END_MARKS)
    return replace(draft, content=(span,)) if span.end > span.start else draft


def _note_before(reading: ArticleReading, stretch: Stretch, drafts: list[Draft]) -> None:
    """Notes what the stretch shows before its own speakers are known: whom it is about, and that it has a cue."""
    if not drafts:
        note_title(reading, stretch)
    whole = [draft for draft in drafts if draft.hangs_on < 0]
    if (whole or not drafts) and not any(draft.source for draft in whole):
        note_topic(reading, stretch.units)
    if drafts:
        note_subject(reading, stretch.units, drafts[0])
    if stretch.hits:
        reading.cued.add(stretch.sentence.index)


def _place_all(reading: ArticleReading, spoken: DraftSpeakers, sentence: Sentence) -> None:
    """Places the drafts that report something of somebody, each as its speaker's."""
    refusing = {number for number in range(len(spoken.drafts)) if spoken.refuses(number)}
    refused = {spoken.drafts[number].within for number in refusing}
    for number, (draft, speaker) in enumerate(zip(spoken.drafts, spoken.speakers, strict=True)):
        if speaker is not None and not draft.content and sentence.span.of(reading.text).endswith(":"):
            reading.announced = Placed(draft, speaker, sentence.index)
        if speaker is None or draft.relay or not draft.content or number in refused:
            continue
        if _says_again(reading, draft, speaker, sentence) or spoken.passes_on(number):
            continue
        chain = spoken.chain(draft)
        if draft.cited is not None and spoken.is_outlet(speaker):
            chain, speaker = (*chain, speaker.name), reading.book.named(draft.cited.of(reading.text))
            draft = replace(draft, source=draft.cited, cited=None)
        source = draft.source
        if number in refusing:
            chain = chain[:-1]
        elif speaker.name in chain[-1:] and source and reading.book.is_pronoun(source.of(reading.text)):
            continue  # "said it had asked": one speaker, one claim
        shown, pronoun = spoken.named_span(draft, speaker), spoken.pronoun(draft)
        draft = _behind_speaker(reading, replace(draft, source=shown), speaker)
        draft = _marked(reading, draft, speaker)
        reading.place(Placed(draft, speaker, sentence.index, chain, pronoun))


def _marked(reading: ArticleReading, draft: Draft, speaker: Speaker) -> Draft:
    """The draft with the cue of the speaker's last report where it has none of its own and goes on with that, and with
    the noun that the words are called by in its cue: "Nach Angaben | der Polizei"."""
    if draft.unmarked:
        before = (one.draft.cue for one in reversed(reading.placed) if one.speaker.id == speaker.id)
        return replace(draft, cue=next(before, draft.cue))
    if draft.owner is None or draft.source is None or draft.source.end != draft.owner.end:
        return draft
    called = reading.text[draft.cue.start : draft.owner.start].rstrip()
    return replace(draft, cue=Span(draft.cue.start, draft.cue.start + len(called)), source=draft.owner)


def _says_again(reading: ArticleReading, draft: Draft, speaker: Speaker, sentence: Sentence) -> bool:
    """Whether the sentence before is the content, and a medium passes on what another is said in it to have said, or
    the speaker has just said it himself."""
    if not draft.previous or draft.cited is not None or not _is_behind_report(reading, sentence):
        return False
    return reading.book.is_medium(speaker) or reading.placed[-1].speaker.id == speaker.id


def _behind_speaker(reading: ArticleReading, draft: Draft, speaker: Speaker) -> Draft:
    """The draft without its own speaker where he opens what stands right behind a verb-first cue: "أكد شهود عيان |
    تناثر الحطام"; without content where he is all."""
    (first, *others), mention, text = draft.content, speaker.mention, reading.text
    opens = draft.source is None and bool(mention) and text.startswith(mention, first.start)
    if not (reading.language.verb_first and opens) or text[draft.cue.end : first.start].strip():
        return draft
    named = Span(first.start, first.start + len(mention))
    rest = [trim(text, Span(named.end, first.end), END_MARKS)] if named.end < first.end else []
    return replace(draft, source=named, content=(*rest, *others))


def _read_inside(reading: ArticleReading, spoken: DraftSpeakers, sentence: Sentence) -> None:
    """Reads who says what inside a direct quotation: "… the army denies this". First persons are the speaker."""
    for draft, speaker in zip(spoken.drafts, spoken.speakers, strict=True):
        if draft.quotation is not Quotation.DIRECT or speaker is None or not draft.content:
            continue
        for part in split_draft(reading.text, draft, reading.lexicon):
            units = reading.plain_units(part.content[0])[:LONGEST_SENTENCE]
            for nested in read_sentence(reading.text, units, reading.lexicon)[0]:
                _place_nested(reading, nested, speaker, sentence)


def _place_nested(reading: ArticleReading, nested: Draft, speaker: Speaker, sentence: Sentence) -> None:
    if nested.source is None or not nested.content or nested.within >= 0:
        return
    mention = nested.source.of(reading.text)
    first_person = any(reading.lexicon.kind(word) & Kind.FIRST_PERSON for word in folded_words(mention))
    if reading.book.is_pronoun(mention) or first_person:
        return
    known = reading.book.resolved(mention)
    if (known.kind in ("state", "body", "person") or _told_by_people(reading, nested)) and known.id != speaker.id:
        reading.place(Placed(nested, known, sentence.index, (speaker.name,)))


def _told_by_people(reading: ArticleReading, nested: Draft) -> bool:
    """Whether a complementiser opens what people without a name say: "the doctors say | that P"."""
    text, source = reading.text, nested.source
    between = folded_words(text[nested.cue.end : nested.content[0].start]) if source is not None else ()
    people = source is not None and any(reading.lexicon.kind(word) & OFFICES for word in folded_words(source.of(text)))
    return people and any(reading.lexicon.kind(word) & Kind.COMPLEMENTISER for word in between)
