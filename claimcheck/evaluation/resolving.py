"""Gold claims to what extraction would have made of them: self-contained wording, the day of the event, the denials
beside them.

Gold claims give spans and speakers; extraction also words each claim so that it stands alone, and the models read that.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from claimcheck.domain.article import Article
from claimcheck.domain.claim import WISHING, Claim, count_denials
from claimcheck.extract.extractor import RuleExtractor
from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.lexicon import lexicon
from claimcheck.extract.resolution import resolve
from claimcheck.extract.rumours import told_before
from claimcheck.extract.speakers import SpeakerBook
from claimcheck.languages.catalogue import LANGUAGES
from claimcheck.text.dates import find_days
from claimcheck.text.sentences import split_sentences


def as_extracted(article: Article, claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one article in text order, worded and dated; those of a language without a file are unchanged.

    The denials beside them are those that extraction finds: a set of judged pairs names only the claims of its pairs.
    So is the state that a speaker speaks for, from how the article names it.
    """
    if article.language not in LANGUAGES:
        return list(claims)
    denials = count_denials(RuleExtractor().extract(article).claims)
    words = lexicon(article.language)
    book = SpeakerBook(words, gazetteer(), text=article.text)
    sentences = split_sentences(article.text, words.language)
    starts = [sentence.span.start for sentence in sentences]
    done: list[Claim] = []
    for claim in sorted(claims, key=lambda claim: (claim.attribution.content_spans[0], claim.attribution.cue_span)):
        index = bisect_right(starts, claim.attribution.content_spans[0].start) - 1
        sentence = sentences[index].span.of(article.text) if index >= 0 else ""
        wording = resolve(claim, done, sentence, words, told_before(claim, article.text, starts, words))
        future = claim.polarity in WISHING
        days = find_days(claim.content, words.language, article.published_on, future)
        worded = claim.with_resolved(wording.content, wording.context)
        state = book.named(claim.speaker).state
        done.append(replace(worded, event_on=days[0].day if days else None, denials=denials, speaker_state=state))
    return done
