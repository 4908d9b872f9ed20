"""Article → claims and coverage: the one public face of extraction, by rules and language files alone."""

from dataclasses import dataclass, replace

from claimcheck.domain.article import Article, Sentence, SentenceCoverage, Span
from claimcheck.domain.claim import Attribution, Claim, Polarity, Quotation
from claimcheck.extract.attributions import SentenceReader
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import Gazetteer, folded_words, gazetteer
from claimcheck.extract.lexicon import Kind, Lexicon, lexicon
from claimcheck.extract.propositions import refined_polarity, split_draft
from claimcheck.extract.speakers import Speaker, SpeakerBook
from claimcheck.extract.units import Unit, units_of
from claimcheck.languages.catalogue import LANGUAGES
from claimcheck.protocols import Extraction
from claimcheck.text.quotes import QuotedSpan, find_quotes
from claimcheck.text.sentences import split_sentences

LONGEST_SENTENCE = 240  # units read together: longer ones are lists or noise, and work grows with the square
VERSION = "rules-1"  # raise it when the rules or language files change what is extracted


class RuleExtractor:
    """Finds who claims what by cues, quotation marks and closed word classes."""

    version = VERSION

    def __init__(self, names: Gazetteer | None = None) -> None:
        self._names = names

    def extract(self, article: Article) -> Extraction:
        """Claims and coverage of `article` in text order. A language without a file gives neither."""
        if article.language not in LANGUAGES:
            return Extraction((), ())
        return _Reading(article, self._names or gazetteer()).result()


@dataclass(frozen=True, slots=True)
class _Placed:
    """A draft with its speaker."""

    draft: Draft
    speaker: Speaker
    sentence: int
    chain: tuple[str, ...]


class _Reading:
    """One article being read."""

    def __init__(self, article: Article, names: Gazetteer) -> None:
        self.article = article
        self.text = article.text
        self.lexicon = lexicon(article.language)
        self.book = SpeakerBook(self.lexicon, names)
        self.sentences = split_sentences(self.text, self.lexicon.language)
        self.quotes = [quote for quote in find_quotes(self.text, self.lexicon.language) if quote.depth == 0]
        self.placed: list[_Placed] = []

    def result(self) -> Extraction:
        """Reads every sentence, then builds claims and coverage."""
        claims: dict[str, Claim] = {}
        for sentence, quotes in zip(self.sentences, self._quotes_by_sentence(), strict=True):
            units = units_of(self.text, sentence.span, quotes, self.lexicon)
            for start in range(0, len(units), LONGEST_SENTENCE):
                self._read(sentence, units[start : start + LONGEST_SENTENCE])
        for placed in self.placed:
            claim = self._claim(placed)
            claims.setdefault(claim.id, claim)
        ordered = tuple(sorted(claims.values(), key=lambda c: (c.attribution.content_spans[0], c.attribution.cue_span)))
        return Extraction(ordered, self._coverage(ordered))

    def _quotes_by_sentence(self) -> list[list[QuotedSpan]]:
        """The outermost quotations that lie inside each sentence."""
        groups: list[list[QuotedSpan]] = [[] for _ in self.sentences]
        number = 0
        for quote in self.quotes:
            while number < len(self.sentences) and self.sentences[number].span.end <= quote.outer.start:
                number += 1
            if number < len(self.sentences) and self.sentences[number].span.start <= quote.outer.start:
                if quote.outer.end <= self.sentences[number].span.end:
                    groups[number].append(quote)
        return groups

    def _read(self, sentence: Sentence, units: list[Unit]) -> None:
        drafts = SentenceReader(self.text, units, self.lexicon).read()
        speakers: list[Speaker | None] = []
        for draft in drafts:
            speakers.append(self._speaker(draft, drafts, speakers))
        for draft, speaker in zip(drafts, speakers, strict=True):
            if speaker is None or draft.relay or not draft.content:
                continue
            chain = self._chain(draft, drafts, speakers)
            if chain and speaker.name == chain[-1] and draft.source is not None and self.book.is_pronoun(draft.source.of(self.text)):
                continue  # "said it had asked": one speaker, one claim
            shown = replace(draft, source=self._named_span(draft, drafts, speaker, speakers))
            for part in split_draft(self.text, shown, self.lexicon):
                refined = replace(part, polarity=refined_polarity(self.text, part, self.lexicon, self.book.gazetteer))
                self.placed.append(_Placed(refined, speaker, sentence.index, chain))

    def _named_span(
        self, draft: Draft, drafts: list[Draft], speaker: Speaker, speakers: list[Speaker | None]
    ) -> Span | None:
        """The span that names the speaker in this sentence; None for a pronoun or an elided subject named elsewhere."""
        if draft.source is not None and not self.book.is_pronoun(draft.source.of(self.text)):
            return draft.source
        for other, named in zip(drafts, speakers, strict=True):
            if named is not None and named.id == speaker.id and other.source is not None:
                if not self.book.is_pronoun(other.source.of(self.text)):
                    return other.source
        return None

    def _speaker(self, draft: Draft, drafts: list[Draft], speakers: list[Speaker | None]) -> Speaker | None:
        if draft.source is not None:
            mention = draft.source.of(self.text)
            words = folded_words(mention)
            if words and all(self.lexicon.kind(word) & Kind.OTHERS for word in words):
                return self.book.others(mention)
            if self.book.is_pronoun(mention):
                return self.book.pronoun(mention)
            return self.book.named(mention)
        if draft.shares >= 0 and speakers[draft.shares] is not None:
            return speakers[draft.shares]
        return self.book.last()

    def _chain(self, draft: Draft, drafts: list[Draft], speakers: list[Speaker | None]) -> tuple[str, ...]:
        """Names of those who report this speaker, outermost first."""
        chain: list[str] = []
        number = draft.within
        while number >= 0 and len(chain) < 4:
            speaker = speakers[number]
            if speaker is not None:
                chain.append(speaker.name)
            number = drafts[number].within
        return tuple(reversed(chain))

    def _claim(self, placed: _Placed) -> Claim:
        draft = placed.draft
        attribution = Attribution(
            draft.cue, draft.content, draft.source, draft.quotation, draft.polarity, placed.chain
        )
        content = " ".join(span.of(self.text) for span in draft.content)
        pronoun = draft.source is not None and self.book.is_pronoun(draft.source.of(self.text))
        mention = draft.source.of(self.text) if draft.source is not None and not pronoun else placed.speaker.mention
        return Claim(
            id=Claim.make_id(self.article.id, attribution),
            article_id=self.article.id,
            language=self.article.language,
            attribution=attribution,
            speaker=mention,
            speaker_id=placed.speaker.id,
            speaker_name=placed.speaker.name,
            cue=draft.cue.of(self.text),
            content=content,
            resolved_content=content,
            published_on=self.article.published_on,
        )

    def _coverage(self, claims: tuple[Claim, ...]) -> tuple[SentenceCoverage, ...]:
        """What became of every sentence."""
        starts = sorted(span.start for claim in claims for span in claim.attribution.content_spans)
        covered = []
        index = 0
        for sentence in self.sentences:
            while index < len(starts) and starts[index] < sentence.span.start:
                index += 1
            found = index < len(starts) and starts[index] < sentence.span.end
            covered.append(SentenceCoverage(sentence.span, "extracted" if found else "not_a_claim", "" if found else "no cue"))
        return tuple(covered)
