"""The reports placed → claims: hedges, days and worth, and the wording that stands on its own."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from claimcheck.domain.article import Span
from claimcheck.domain.claim import OPPOSING, WISHING, Attribution, Claim, Polarity
from claimcheck.extract.article.reading import ArticleReading, Placed
from claimcheck.extract.merged import mention_of
from claimcheck.extract.resolution import Wording, resolve, resolve_tail
from claimcheck.extract.rumours import told_before
from claimcheck.extract.spans import END_MARKS
from claimcheck.extract.speakers import Speaker
from claimcheck.extract.worth import checkworthiness
from claimcheck.text.dates import find_days
from claimcheck.text.numbers import find_quantities
from claimcheck.text.sentences import trim
from claimcheck.text.tokens import tokenise

UTTERANCE_REACH = 300  # characters around a content in which the day of its utterance is looked for
LONGEST_DAY = 60  # characters of a day, so that none is cut where its reach ends
OWN_WORTH = 0.5  # the outlet's own assertions stand below what it reports others to say


def place_of(claim: Claim) -> tuple[Span, Span]:
    """Where a claim stands in the order of its text."""
    return claim.attribution.content_spans[0], claim.attribution.cue_span


def attributed_claims(reading: ArticleReading) -> list[Claim]:
    """The claims that the article attributes, in text order, each once and with its self-contained wording."""
    claims: dict[str, Claim] = {}
    for placed in reading.placed:
        claim = _claim(reading, placed)
        claims.setdefault(claim.id, claim)
    return _resolved(reading, sorted(claims.values(), key=place_of))


def _claim(reading: ArticleReading, placed: Placed) -> Claim:
    draft, source = placed.draft, placed.draft.source
    attribution = Attribution(
        draft.cue, draft.content, source, draft.quotation, draft.polarity, placed.chain, placed.pronoun
    )
    mention = mention_of(reading.text, source, reading.lexicon) if source else placed.speaker.mention
    return make_claim(reading, attribution, mention, placed.speaker)


def make_claim(
    reading: ArticleReading, attribution: Attribution, mention: str, speaker: Speaker, *, own: bool = False
) -> Claim:
    """The claim with its hedges, days and worth; `own`: it is the outlet's."""
    language, article, spans = reading.language, reading.article, attribution.content_spans
    content = " ".join(span.of(reading.text) for span in spans)
    tokens = tokenise(content, elided=language.elided_words, vocabulary=reading.lexicon.vocabulary)
    norms = [token.norm for token in tokens if token.is_word]
    hedged = reading.lexicon.holds("hedges", norms)
    future = attribution.polarity in WISHING or reading.lexicon.holds("future_words", norms)
    events = find_days(content, language, article.published_on, future)
    uttered = _days_around(reading, spans)
    counted = not language.spaced or any(reading.lexicon.is_number(norm) for norm in norms)
    worth = checkworthiness(
        norms,
        attribution.polarity,
        find_quantities(content, language) if counted else (),
        names=any(reading.book.gazetteer.find((norm,)) for norm in norms),
        hedged=hedged,
        question=content.rstrip().endswith(("?", "؟", "？")),
    )
    return Claim(
        id=Claim.make_id(article.id, attribution),
        article_id=article.id,
        language=article.language,
        attribution=attribution,
        speaker=mention,
        speaker_id=speaker.id,
        speaker_name=speaker.name,
        speaker_state=speaker.state,
        cue=attribution.cue_span.of(reading.text),
        content=content,
        resolved_content=content,
        hedged=hedged,
        unattributed=own,
        checkworthiness=round(worth * OWN_WORTH, 2) if own else worth,
        event_on=events[0].day if events else None,
        uttered_on=uttered[-1] if uttered else None,
        published_on=article.published_on,
    )


def _days_around(reading: ArticleReading, contents: Sequence[Span]) -> list[date]:
    """Days that the sentence names near its contents and outside of them: when it was said."""
    sentence = reading.sentence_at(contents[0].start)
    near = Span(contents[0].start - UTTERANCE_REACH, contents[-1].end + UTTERANCE_REACH)
    start, end = max(sentence.start, near.start - LONGEST_DAY), min(sentence.end, near.end + LONGEST_DAY)
    days = find_days(reading.text, reading.language, reading.article.published_on, within=Span(start, end))
    return [
        day.day
        for day in days
        if near.start <= day.span.start
        and day.span.end <= near.end
        and not any(content.start < day.span.end and day.span.start < content.end for content in contents)
    ]


def _resolved(reading: ArticleReading, claims: Sequence[Claim]) -> list[Claim]:
    """Claims in text order, each with its self-contained wording."""
    hanging = {one.draft.content[0].start: one.draft.hangs_on for one in reading.placed if one.draft.hangs_on >= 0}
    nouns = _noun_claims(reading, claims)
    done: list[Claim] = []
    for claim in claims:
        start = claim.attribution.content_spans[0].start
        sentence = reading.sentence_at(start)
        if start in hanging:
            end = hanging[start]
            before = trim(reading.text, Span(sentence.start, end), END_MARKS).of(reading.text)
            wording = resolve_tail(claim, done, end, before)
        elif claim.id in nouns:
            wording = _of_noun(reading, claim, *nouns[claim.id], done)
        else:
            told = told_before(claim, reading.text, reading.starts, reading.lexicon)
            wording = resolve(claim, done, sentence.of(reading.text), reading.lexicon, told)
        done.append(claim.with_resolved(wording.content, wording.context))
    return done


def _noun_claims(reading: ArticleReading, claims: Sequence[Claim]) -> dict[str, tuple[Claim, Claim]]:
    """Claim id → (what a noun tells, the denial of it), under the ids of both."""
    denied = {one.draft.cue.start: one.draft.denied_at for one in reading.placed if one.draft.denied_at >= 0}
    denials = {one.attribution.content_spans[0].start: one for one in claims if one.polarity in OPPOSING}
    pairs: dict[str, tuple[Claim, Claim]] = {}
    for claim in claims:
        denial = denials.get(denied.get(claim.attribution.cue_span.start, -1))
        if denial is not None and denial is not claim:
            pairs[claim.id] = pairs[denial.id] = claim, denial
    return pairs


def _of_noun(reading: ArticleReading, claim: Claim, told: Claim, denial: Claim, done: Sequence[Claim]) -> Wording:
    """The wording of `claim`, which is what a noun tells or the denial of it, "denied | the opposition's claim that P";
    who denies an accusation is accused in it."""
    owner = denial if told.polarity is Polarity.ACCUSE else told
    own = replace(told, speaker=owner.speaker, speaker_id=owner.speaker_id, speaker_name=owner.speaker_name)
    sentence = reading.sentence_at(told.attribution.content_spans[0].start)
    wording = resolve(own, done, sentence.of(reading.text), reading.lexicon, "")
    return wording if claim is told else replace(wording, context=claim.content)
