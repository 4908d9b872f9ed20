"""Whom a sentence is about, for the book of speakers: a later cue without subject, or a later pronoun, can mean him."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity
from claimcheck.extract.article.reading import ArticleReading
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import folded_words
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.sources.agreement import gender_of_verb
from claimcheck.extract.sources.phrases import PEOPLE
from claimcheck.extract.sources.topics import (
    names_somebody,
    person_asked,
    person_told_of,
    subject_before,
    topic_of,
)
from claimcheck.extract.speakers import Speaker
from claimcheck.extract.units import Unit
from claimcheck.extract.verblast.issuers import issuer_of
from claimcheck.extract.verbsecond.persons import find_person

NEAR = 1000  # characters behind a sentence in which a pronoun takes up whom it is about
LONGEST_CUE = 4  # characters of a cue of one word, without blanks


def note_topic(reading: ArticleReading, units: Sequence[Unit]) -> None:
    """Makes whom the sentence is about, or who it says to issue a document, the one that a later cue without
    subject can mean; or the person whom a pronoun in the next can mean."""
    book, language = reading.book, reading.language
    author = issuer_of(reading.text, units, reading.lexicon)
    if author:
        book.remember(book.resolved(author))
    named = language.verb_second or (language.articles and not language.bare_clauses)  # "il" after "Paul Rey est né"
    person = find_person(reading.text, units, reading.lexicon) if named else None
    if person is not None:
        told = _named_by(reading, units, person)
        book.about = told if folded_words(told.name) else None
    if language.heads_last and not _is_taken_up(reading, units[-1].end):
        return
    topic = topic_of(units, reading.lexicon)
    if topic is None:
        return
    phrase, speaker = units[topic[0] : topic[1]], _named_by(reading, units, topic)
    known = speaker.kind in ("body", "person") or any(unit.kind & PEOPLE for unit in phrase)
    if not known and names_somebody(phrase):  # the marker shows it, or the verb and that it is named again
        name = Span(phrase[0].start, phrase[-1].end).of(reading.text)
        known = bool(language.nominal_markers) or (language.heads_last and reading.text.count(name) > 1)
    if known:
        book.remember(speaker)


def _is_taken_up(reading: ArticleReading, end: int) -> bool:
    """Whether a pronoun of a person stands near behind the offset `end`, or a cue right behind it, for text without
    blanks."""
    language, near = reading.language, reading.text[end : end + NEAR].lstrip()
    told = any(near[:size] in reading.lexicon.cue_openers for size in range(1, LONGEST_CUE + 1))
    return told or any(word in near for word in language.pronouns if word not in language.body_pronouns)


def note_subject(reading: ArticleReading, units: Sequence[Unit], draft: Draft) -> None:
    """The same of the subject whose verb stands in the sentence before a pronoun or an elided subject, with which the
    draft begins."""
    if draft.source is not None and not reading.book.is_pronoun(draft.source.of(reading.text)):
        return
    begin = draft.source.start if draft.source is not None else draft.cue.start
    topic = subject_before(units, begin, reading.lexicon)
    if topic is None:
        return
    said = any(span.start <= units[topic[0]].start < span.end for span in draft.content)  # "P, he said"
    if said and draft.polarity is not Polarity.DENY:  # "The mayor is accused of fraud, but he denies it"
        return
    named = _named_by(reading, units, topic)
    verb = next((u.norm for u in units[topic[1] :] if not u.kind & (Kind.AUXILIARY | Kind.NEGATOR)), "")
    reading.book.remember(replace(named, gender=gender_of_verb(verb, reading.lexicon) or named.gender))


def note_person(reading: ArticleReading, units: Sequence[Unit]) -> None:
    """Makes who is asked, or else told of, in a sentence that gives nobody's words the one that a pronoun in the next
    can mean."""
    asked = person_asked(units, reading.lexicon)
    told = (asked, "") if asked else person_told_of(units, reading.lexicon)
    if told is not None:
        place, gender = told
        person = _named_by(reading, units, place)
        reading.book.about = replace(person, gender=gender or person.gender)


def _named_by(reading: ArticleReading, units: Sequence[Unit], place: tuple[int, int]) -> Speaker:
    """The speaker whom the units of a range name."""
    start, end = place
    return reading.book.resolved(Span(units[start].start, units[end - 1].end).of(reading.text))
